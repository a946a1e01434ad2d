"""VTIMEZONE components that every client reads alike (RFC 5545, 3.6.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vRecur

from service.calendar.posix_rule import Change, PosixRule, posix_rule
from service.domain.slot import zone_info

UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})
"""Zones whose times are written with a Z and need no VTIMEZONE."""

_BEGINNING = datetime(1970, 1, 1)  # noqa: DTZ001 - an onset is local to its zone
_WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_TZID = re.compile(r"[A-Za-z0-9_+\-]+(?:/[A-Za-z0-9_+\-]+)*", re.ASCII)
_YEARS_AT_MOST = 60


def vtimezone(zone: str, first: datetime, last: datetime) -> Timezone:
    """The VTIMEZONE of an IANA zone, right for every instant from `first` to `last` (aware).

    It covers whole years, from a year before `first` to a year after `last`. Where every clock change of these years
    follows the zone's rule, it is that rule with yearly RRULEs and goes on for ever; otherwise (Morocco, a change at
    24:00, a law that changes on the way) every change of these years stands by itself, without RDATE. Raises
    ValueError for an unknown zone.
    """
    if not _TZID.fullmatch(zone):
        raise ValueError(f"unknown time zone: {zone[:60]!r}")
    first_year = first.astimezone(UTC).year - 1
    last_year = min(last.astimezone(UTC).year + 1, first_year + _YEARS_AT_MOST)
    component = Timezone()
    component.add("tzid", zone)
    for observance in _observances(zone, first_year, last_year):
        component.add_component(observance)
    return component


@lru_cache(maxsize=1024)
def transitions(zone: str, first_year: int, last_year: int) -> tuple[tuple[datetime, timedelta], ...]:
    """Every change of a zone's offset in the years given: (instant in UTC, the offset from then on), earliest first."""
    info = zone_info(zone)
    found = []
    moment, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(last_year + 1, 1, 1, tzinfo=UTC)
    offset = _offset(moment.astimezone(info))
    while moment < end:
        following = moment + timedelta(days=1)
        if _offset(following.astimezone(info)) != offset:
            before, after = moment, following
            while after - before > timedelta(seconds=1):
                middle = before + (after - before) // 2
                middle = middle.replace(microsecond=0)
                if _offset(middle.astimezone(info)) == offset:
                    before = middle
                else:
                    after = middle
            offset = _offset(following.astimezone(info))
            found.append((after, offset))
        moment = following
    return tuple(found)


def _observances(zone: str, first_year: int, last_year: int) -> Iterable[TimezoneStandard | TimezoneDaylight]:
    changes = transitions(zone, first_year, last_year)
    opening = datetime(first_year, 1, 1, tzinfo=UTC).astimezone(zone_info(zone))
    rule = posix_rule(zone)
    if not changes and (rule is None or rule.on is None):
        return [_observance(TimezoneStandard, _BEGINNING, _offset(opening), _offset(opening), opening.tzname())]
    if rule is not None and _follows(rule, changes, first_year, last_year):
        return _yearly(rule)
    return _one_by_one(zone, opening, changes)


def _follows(rule: PosixRule, changes: tuple[tuple[datetime, timedelta], ...], first_year: int, last_year: int) -> bool:
    if rule.on is None or rule.off is None or not (rule.on.within_its_day and rule.off.within_its_day):
        return False
    expected = [change for year in range(first_year, last_year + 1) for change in rule.transitions(year)]
    return tuple(expected) == changes


def _yearly(rule: PosixRule) -> Iterable[TimezoneStandard | TimezoneDaylight]:
    """The summer and the winter of a rule: the later clock is DAYLIGHT, in Ireland too, whose rule says otherwise."""
    if rule.on is None or rule.off is None:
        return []
    both = [
        (rule.on, rule.std_offset, rule.dst_offset, rule.dst_name),
        (rule.off, rule.dst_offset, rule.std_offset, rule.std_name),
    ]
    components = []
    for change, before, after, name in sorted(both, key=lambda one: one[1] - one[2]):
        kind = TimezoneDaylight if after > before else TimezoneStandard
        component = _observance(kind, change.local(1970), before, after, name)
        component.add("rrule", vRecur.from_ical(_yearly_rrule(change)))
        components.append(component)
    return components


def _yearly_rrule(change: Change) -> str:
    week = -1 if change.week == 5 else change.week
    return f"FREQ=YEARLY;BYMONTH={change.month};BYDAY={week}{_WEEKDAYS[change.weekday]}"


def _one_by_one(
    zone: str, opening: datetime, changes: tuple[tuple[datetime, timedelta], ...]
) -> Iterable[TimezoneStandard | TimezoneDaylight]:
    info = zone_info(zone)
    before = _offset(opening)
    lowest = min(before, *(offset for _, offset in changes))
    kind = TimezoneDaylight if before > lowest else TimezoneStandard
    components = [_observance(kind, opening.replace(tzinfo=None), before, before, opening.tzname())]
    for moment, after in changes:
        onset = moment.replace(tzinfo=None) + before
        kind = TimezoneDaylight if after > before else TimezoneStandard
        components.append(_observance(kind, onset, before, after, moment.astimezone(info).tzname()))
        before = after
    return components


def _observance(
    kind: type[TimezoneStandard | TimezoneDaylight],
    onset: datetime,
    before: timedelta,
    after: timedelta,
    name: str | None,
) -> TimezoneStandard | TimezoneDaylight:
    component = kind()
    component.add("dtstart", onset)
    component.add("tzoffsetfrom", before)
    component.add("tzoffsetto", after)
    if name:
        component.add("tzname", name)
    return component


def _offset(local: datetime) -> timedelta:
    """The offset from UTC, in whole minutes: TZOFFSETTO with seconds makes Outlook refuse a calendar."""
    offset = local.utcoffset() or timedelta()
    return timedelta(minutes=round(offset / timedelta(minutes=1)))
