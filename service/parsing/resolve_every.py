"""What comes again and again: its RFC 5545 rule and its first time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from service.domain.slot import Grain, Slot
from service.parsing.language import Unit
from service.parsing.resolve_clock import clocks_of, part_over
from service.parsing.resolve_day import Impossible, resolve_day
from service.parsing.when import Every, When

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FAR = 370  # days in which the first time is looked for


def recurring(when: When, local: datetime) -> Slot:
    """The first time from now on, or from the day that the series starts on. Raises Impossible where there is none."""
    every = when.every or Every("DAILY")
    total, finish = clocks_of(when) if when.clock is not None else (None, None)
    first = _start(when, local.date())
    for days in range(_FAR):
        day = first + timedelta(days=days)
        if not falls_on(every, day):
            continue
        if total is None:
            if when.part is not None:
                if day == local.date() and part_over(when.part.daypart, local):
                    continue
                return Slot(Grain.DAYPART, day, daypart=when.part.daypart, rrule=_rule(every))
            return Slot(Grain.DAY, day, rrule=_rule(every))
        start = datetime.combine(day, time()) + timedelta(minutes=total)
        if start >= local:
            end = start + timedelta(minutes=finish - total) if finish is not None else None
            return Slot(Grain.TIME, start, end, rrule=_rule(every))
    raise Impossible


def falls_on(every: Every, day: date) -> bool:
    """Whether a day is one of the series, leaving its interval aside."""
    if every.weekdays and day.weekday() not in every.weekdays:
        return False
    if every.nth and not _is_nth(day, every.nth):
        return False
    return every.dom is None or day.day == every.dom


def _start(when: When, today: date) -> date:
    if when.day is None or when.day.unit is not Unit.DAY or when.opened not in ("from", "starting"):
        return today
    return max(today, resolve_day(when.day, today).start)


def _rule(every: Every) -> str:
    parts = [f"FREQ={every.freq}"]
    if every.interval > 1:
        parts.append(f"INTERVAL={every.interval}")
    if every.weekdays:
        nth = str(every.nth) if every.nth else ""
        parts.append("BYDAY=" + ",".join(nth + _DAYS[day] for day in sorted(every.weekdays)))
    if every.dom is not None:
        parts.append(f"BYMONTHDAY={every.dom}")
    return ";".join(parts)


def _is_nth(day: date, nth: int) -> bool:
    if nth > 0:
        return (day.day - 1) // 7 + 1 == nth
    return (day + timedelta(days=7)).month != day.month
