"""Hours to offer where a day, a part of a day or a longer time has won and the hour is still to be named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta

from service.domain.slot import Bound, Daypart, Grain, NonexistentTimeError, Slot, instant

SUGGESTIONS = 6
_DAY = (Daypart.MORNING, Daypart.AFTERNOON, Daypart.EVENING)


def suggest_hours(slot: Slot, usual: Mapping[Daypart, tuple[str, ...]], zone: str, now: datetime) -> list[Slot]:
    """At most six hours within a slot that names none, earliest first: the group's usual ones, none of them past.

    `usual` holds local `HH:MM` by part of the day. A clock time with an open side suggests itself and the next hours.
    """
    found: dict[Slot, None] = {}
    for start in _candidates(slot, usual):
        try:
            if instant(start, zone) > now:
                found.setdefault(Slot(Grain.TIME, start))
        except NonexistentTimeError:
            continue
        if len(found) == SUGGESTIONS:
            break
    return list(found)


def _candidates(slot: Slot, usual: Mapping[Daypart, tuple[str, ...]]) -> Iterator[datetime]:
    if isinstance(slot.start, datetime):
        step = timedelta(hours=-1 if slot.bound is Bound.BEFORE else 1)
        near = sorted(slot.start + step * n for n in range(4))
        yield from (hour for hour in near if hour.date() == slot.day)
        return
    parts = (slot.daypart,) if slot.daypart else _DAY
    for day in _days(slot.day, slot.last_day):
        hours = sorted({hour for part in parts for hour in usual.get(part, ())[: None if slot.daypart else 2]})
        yield from (datetime.combine(day, time.fromisoformat(hour)) for hour in hours)


def _days(first: date, last: date) -> Iterator[date]:
    for n in range(min((last - first).days, 31) + 1):
        yield first + timedelta(days=n)
