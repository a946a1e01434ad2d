"""Days with an hour each, "Mon-Wed after 5", and days that lean on a neighbour: "the one after", a shared week."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from service.parsing.language import Unit
from service.parsing.when import Day, When

WIDE: Final = (Unit.WEEK, Unit.WEEKEND, Unit.MONTH)
_MOST: Final = 14  # days that one hour is offered on


def each_day(times: list[When]) -> list[When]:
    """The times with each range of days that has an hour made one time a day; too many days lose their hour."""
    spread: list[When] = []
    for when in times:
        if when.each and when.timed and when.day is not None and when.end_day is not None:
            days = _between(when.day, when.end_day)
            if days:
                spread += [
                    replace(when, day=day, end_day=None, each=False, linked=when.linked if not i else True)
                    for i, day in enumerate(days)
                ]
                continue
            when = replace(when, clock=None, end_clock=None, part=None, bound=None)
        spread.append(when)
    return spread


def _between(first: Day, last: Day) -> list[Day]:
    """The days from the first to the last, none where it takes a calendar to count them, or more than two weeks."""
    if first.weekday is not None and last.lone_weekday and first.dom is None:
        count = ((last.weekday or 0) - first.weekday) % 7
        return [first, *(Day(ahead=(i, Unit.DAY), base=first) for i in range(1, count + 1))]
    if first.dom is not None and last.dom is not None and (first.month, first.year) == (last.month, last.year):
        count = last.dom - first.dom
        if 0 < count < _MOST:
            return [replace(first, dom=first.dom + i, weekday=None, swapped=None) for i in range(count + 1)]
    return []


def share_hour(times: list[When]) -> None:
    """Give "Thursday same time" the hour that was named before it."""
    for at, when in enumerate(times):
        if not when.same or when.clock is not None:
            continue
        named = next((one for one in reversed(times[:at]) if one.clock is not None), None)
        if named is not None and named.clock is not None and named.clock.ahead is None:
            when.clock, when.end_clock = named.clock, named.end_clock
            when.part = when.part or named.part


def share_again(times: list[When]) -> None:
    """Count "the day after" and "the one after", a week later, from what was named before; of nothing it is no time."""
    for at, when in enumerate(times):
        before = times[at - 1].day if at else None
        if when.day is not None and when.day.follows and before is not None and before.unit is Unit.DAY:
            when.day = replace(when.day, offset=None, ahead=(1, Unit.DAY), base=before, follows=False)
        if when.day is None or not when.day.again:
            continue
        if before is not None and before.unit is Unit.DAY and not before.count:
            when.day = Day(ahead=(1, Unit.WEEK), base=before)
        elif before is not None and before.unit in WIDE and before.period is not None:
            when.day = replace(before, period=(before.period[0], before.period[1] + 1))
        elif when.clock is not None:
            when.day = None  # "at 7 or the later one at 9"
        else:
            when.negated = True


def lend_week(day: Day | None, before: Day | None) -> None:
    """Give "lunes o miércoles de la semana que viene" that week too, where the first comes earlier in it."""
    if day is None or before is None or day.period is None or day.period[0] is not Unit.WEEK or day.weekday is None:
        return
    if before.lone_weekday and before.shift is None and (before.weekday or 0) < day.weekday:
        before.period = day.period
