"""A slot as DTSTART and DTEND: which form each time takes, and which instants it covers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Event

from service.calendar.errors import InvalidEventError
from service.calendar.recurrence import Rule
from service.calendar.zones import UTC_NAMES
from service.domain.slot import Grain, Slot, instant, zone_info

_YEARS = range(1990, 2200)
_LONGEST = timedelta(days=60)
_FAR = timedelta(days=3660)


@dataclass(frozen=True, slots=True)
class When:
    """When an event takes place.

    `start` and `end` are dates (the end exclusive), naive local times in `zone`, or aware times in UTC, both of one
    kind. `tzid` is the zone that has to stand in a VTIMEZONE, None where none is needed. `starts_at` and `ends_at` are
    the instants, aware, in UTC, of the first instance; `over_at` is the end of the last, None where it never ends.
    """

    start: date
    end: date
    tzid: str | None
    starts_at: datetime
    ends_at: datetime
    over_at: datetime | None
    rule: Rule | None = None

    @property
    def whole_days(self) -> bool:
        """Whether it takes days rather than hours."""
        return not isinstance(self.start, datetime)

    @property
    def needed_until(self) -> datetime:
        """The instant up to which its zone has to be described: ten years for what recurs for ever."""
        return self.over_at or self.ends_at + _FAR

    def write(self, event: Event) -> None:
        """Add DTSTART, DTEND and RRULE (RFC 5545, 3.8.2.4, 3.8.2.2, 3.8.5.3)."""
        parameters = {"TZID": self.tzid} if self.tzid else {}
        event.add("dtstart", self.start, parameters=parameters)
        event.add("dtend", self.end, parameters=parameters)
        if self.rule is not None:
            event.add("rrule", self.rule.to_ical())


def when(slot: Slot, zone: str, usual: timedelta = timedelta(hours=1)) -> When:
    """The times of a slot of hours, a day or a weekend, local to `zone`; `usual` is the length where none was said.

    A time that exists twice is written in UTC, for clients differ about it. Raises InvalidEventError for what no
    calendar can show: other grains, a bound, a local time that a clock change skips, an end before its start, a
    recurrence that clients read differently.
    """
    if slot.bound is not None or slot.grain not in (Grain.TIME, Grain.DAY, Grain.WEEKEND):
        raise InvalidEventError(
            f"a calendar shows hours and whole days, not a {slot.grain} {slot.bound or ''}".rstrip()
        )
    if slot.start.year not in _YEARS:
        raise InvalidEventError(f"a meeting in the year {slot.start.year}")
    try:
        rule = Rule(slot.rrule, slot.start, zone) if slot.rrule else None
        found = _hours(slot.start, slot.end, zone, usual, rule) if isinstance(slot.start, datetime) else None
        found = found or _days(slot, zone, rule)
    except ValueError as error:
        raise InvalidEventError(str(error)) from error
    if not timedelta() < found.ends_at - found.starts_at <= _LONGEST:
        raise InvalidEventError(f"a meeting from {found.starts_at} to {found.ends_at}")
    return found


def _hours(start: datetime, end: date | None, zone: str, usual: timedelta, rule: Rule | None) -> When:
    starts_at = instant(start, zone).astimezone(UTC)
    if isinstance(end, datetime):
        ends_at = instant(end, zone).astimezone(UTC)
        if ends_at <= starts_at:
            ends_at = instant(end.replace(fold=1), zone).astimezone(UTC)
    else:
        ends_at = starts_at + usual
        end = ends_at.astimezone(zone_info(zone)).replace(tzinfo=None)
    twice = _exists_twice(start, zone) or _exists_twice(end, zone)
    if rule is not None and start.fold and _exists_twice(start, zone):
        raise InvalidEventError("a recurring meeting can't begin in the second of two equal hours")
    over_at: datetime | None = ends_at
    if rule is not None:
        last = rule.last_start()
        length = ends_at - starts_at
        over_at = last.replace(tzinfo=zone_info(zone)).astimezone(UTC) + length if isinstance(last, datetime) else None
    if zone in UTC_NAMES or (twice and rule is None):
        return When(starts_at, ends_at, None, starts_at, ends_at, over_at, rule)
    return When(start.replace(fold=0), end.replace(fold=0), zone, starts_at, ends_at, over_at, rule)


def _days(slot: Slot, zone: str, rule: Rule | None) -> When:
    start, end = slot.day, slot.last_day + timedelta(days=1)
    starts_at, ends_at = _midnight(start, zone), _midnight(end, zone)
    over_at: datetime | None = ends_at
    if rule is not None:
        last = rule.last_start()
        over_at = _midnight(last + (end - start), zone) if last is not None else None
    return When(start, end, None, starts_at, ends_at, over_at, rule)


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), zone_info(zone)).astimezone(UTC)


def _exists_twice(local: datetime, zone: str) -> bool:
    info = zone_info(zone)
    return local.replace(tzinfo=info, fold=0).utcoffset() != local.replace(tzinfo=info, fold=1).utcoffset()
