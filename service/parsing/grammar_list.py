"""Lists share what they leave out: the day, the hour, the month, the week."""

from __future__ import annotations

from itertools import pairwise

from service.domain.slot import Daypart
from service.parsing.grammar_each import WIDE, each_day, lend_week, share_again, share_hour
from service.parsing.grammar_spread import MOST, borrow_days, day_only, own_day, spread_hours
from service.parsing.language import Unit
from service.parsing.when import Day, When

_LATE = (Daypart.AFTERNOON, Daypart.EVENING)
_FROM, _TILL = 5, 10  # "7 in the evening or 8": hours after five, up to nine, go on with the evening


def share(times: list[When]) -> list[When]:
    """The times of a message with what their neighbours say for them.

    Days before the hours of a list take all of these hours ("Thu or Fri at 5 or 6" is four times); hours after a day
    take that day; a day at the end of a list takes the hours before it; a number takes the month that follows.
    """
    share_hour(times)
    if len(times) == 1 and times[0].end_day is None:  # nothing to share
        share_again(times)
        return each_day(times)
    for group in _linked_groups(times):
        if len(group) == 1 and group[0].end_day is None:
            continue
        _share_months(group)
        _share_weeks(group)
        _share_halves(group)
        _share_parts(group)
        for when in group:
            _share_years(when)
    _share_evening(times)
    share_again(times)
    times = each_day(_share_frames(times))
    if all(map(own_day, times)) and len(set(map(day_only, times))) < 2:
        return times[:MOST]  # each says its day, and no hour waits for one
    spread: list[When] = []
    for group in _linked_groups(times):
        spread += spread_hours(group)
    return borrow_days(spread)[:MOST]


def _linked_groups(times: list[When]) -> list[list[When]]:
    groups: list[list[When]] = []
    for when in times:
        again = bool(groups) and when.linked and when.day is not None and _named(when.day, groups[-1])
        if when.linked and not again and groups and groups[-1][-1].negated == when.negated:
            groups[-1].append(when)
        else:
            groups.append([when])
    return groups


def _ends(when: When) -> list[Day]:
    return [day for day in (when.day, when.end_day) if day is not None]


def _named(day: Day, group: list[When]) -> bool:
    """Whether a group has that very day; the cheap looks first."""
    for each in group:
        old = each.day
        if old is not None and old.weekday == day.weekday and old.dom == day.dom and old == day:
            return True
    return False


def _share_months(group: list[When]) -> None:
    """The month of the date that follows, else of the one before; also within "dal 3 al 5 dicembre"."""
    days = [day for when in group for day in _ends(when)]
    for order in (list(reversed(days)), days):
        source: Day | None = None
        for day in order:
            if day.dom is not None and (day.month is not None or day.period is not None):
                source = day
            elif day.lone_number and source is not None:
                backwards = order is not days
                fits = day.dom is not None and source.dom is not None and (day.dom <= source.dom) is backwards
                if fits or source.period is not None or not backwards:
                    day.month, day.year, day.period = source.month, source.year, source.period


def _share_years(when: When) -> None:
    """Give the start of a range the year that was said at its end."""
    first, last = when.day, when.end_day
    if first is None or last is None or last.year is None or first.year is not None or last.month is None:
        return
    if first.month is not None:
        first.year = last.year - (first.month > last.month)


def _share_halves(group: list[When]) -> None:
    """Let "8:30pm or 9" both be evening."""
    for before, when in pairwise(group):
        old, new = before.end_clock or before.clock, when.clock
        if old is None or new is None or old.meridiem != "pm" or when.part is not None or when.end_clock is not None:
            continue
        if new.meridiem is None and not new.written and new.ahead is None and new.hour <= 12:
            new.hour, new.meridiem = new.hour % 12 + 12, "pm"


def _share_evening(group: list[When]) -> None:
    """Let "a las 6 o a las 8" both be evening: who says six means eighteen, and goes on from there."""
    for before, when in pairwise(group):
        old, new = before.clock, when.clock
        if old is None or new is None or before.end_clock or when.end_clock or when.part:
            continue
        if before.part is not None:
            late = before.part.daypart in _LATE and old.hour % 12 >= _FROM and when.linked
            if late and not (new.written or new.meridiem) and old.hour % 12 < new.hour < _TILL:
                new.hour, new.written = new.hour + 12, True  # "las 7 de la tarde o el viernes a las 8"
            continue
        if when.day is not None or old.meridiem or new.meridiem or old.ahead is not None or new.ahead is not None:
            continue
        evening = 13 <= old.hour < 20 if old.written else 1 <= old.hour <= 7
        if evening and not new.written and 7 < new.hour < 12 and old.hour % 12 < new.hour:
            new.hour, new.written = new.hour + 12, True


def _share_parts(group: list[When]) -> None:
    """Let "3 or 4 in the morning" both be morning."""
    for when, behind in pairwise(group[::-1]):
        clock = behind.clock
        if (
            when.clock is None
            or when.part is None
            or clock is None
            or behind.part is not None
            or behind.day is not None
            or (when.day is not None and not when.day_behind and behind.linked)
        ):
            continue
        if clock.meridiem is None and not clock.written and when.day_behind is False:
            behind.part = when.part


def _share_frames(times: list[When]) -> list[When]:
    """Put the days behind "next week" or "in December" into it, and leave out the week that only framed them."""
    frame: When | None = None
    served: set[int] = set()
    for when in times:
        day = when.day
        if day is None:
            continue
        wide = day.unit in WIDE and not (when.clock or day.edge or day.nth or when.end_day)
        if wide and not when.negated:
            frame = when
        elif frame is not None and frame.day is not None and _within(frame.day, day):
            for one in _ends(when):
                _within(frame.day, one, put=True)
            if not when.timed:
                when.part = frame.part  # "one evening next week, Tuesday or Thursday"
            served.add(id(frame))
        elif not day.lone_weekday and not day.lone_number:
            frame = None
    return [when for when in times if id(when) not in served]


def _within(frame: Day, day: Day, *, put: bool = False) -> bool:
    """Whether a day may be one of that week or month; `put` it there."""
    weekly = frame.unit is not Unit.MONTH and day.lone_weekday and day.shift is None
    weekly = weekly and (frame.period is not None or (frame.unit is Unit.WEEK and frame.base is not None))
    monthly = frame.unit is Unit.MONTH and day.lone_number
    if put and weekly and frame.period is not None:
        day.period = (Unit.WEEK, frame.period[1])
    elif put and weekly:
        day.base, day.edge = frame.base, "week"  # "the week of the 22nd, maybe the Wednesday"
    if put and monthly:
        day.month, day.year, day.period = frame.month, frame.year, frame.period
    return weekly or monthly


def _share_weeks(group: list[When]) -> None:
    """Let a week hold for all weekdays behind it: "next week Monday or Tuesday"."""
    week: tuple[Unit, int] | None = None
    for when in group:
        for day in _ends(when):
            if day.period is not None and day.period[0] is Unit.WEEK and day.weekday is not None:
                week = day.period
            elif day.lone_weekday and day.shift is None and week is not None:
                day.period = week
            elif day.lone_weekday and day.shift == 1 and not day.nearest:
                week = (Unit.WEEK, 1)
            else:
                week = None
    for when, behind in pairwise(reversed(group)):
        lend_week(when.day, behind.day)
    ends = [when for when in group if when.day is not None and when.end_day is not None]
    for when in ends:
        first, last = when.day, when.end_day
        if first and last and last.lone_weekday and first.period is not None and first.period[0] is Unit.WEEK:
            last.period = first.period
