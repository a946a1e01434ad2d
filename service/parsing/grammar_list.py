"""Lists share what they leave out: the day, the hour, the month, the week."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from service.parsing.grammar_each import WIDE, each_day, lend_week, share_again
from service.parsing.language import Unit
from service.parsing.when import Day, When

_LATE = 17  # an hour from which on the whole evening is meant
_MOST = 60  # times that one message can come to


def share(times: list[When]) -> list[When]:
    """The times of a message with what their neighbours say for them.

    Days before the hours of a list take all of these hours ("Thu or Fri at 5 or 6" is four times); hours after a day
    take that day; a day at the end of a list takes the hours before it; a number takes the month that follows.
    """
    if len(times) == 1 and times[0].end_day is None:  # nothing to share
        share_again(times)
        return each_day(times)
    for group in _linked_groups(times):
        _share_months(group)
        _share_weeks(group)
        _share_follow(group)
        _share_halves(group)
        _share_parts(group)
        for when in group:
            _share_years(when)
    share_again(times)
    times = each_day(_share_frames(times))
    spread: list[When] = []
    for group in _linked_groups(times):
        spread += _spread(group)
    return _borrow(spread)[:_MOST]


def _linked_groups(times: list[When]) -> list[list[When]]:
    groups: list[list[When]] = []
    for when in times:
        again = when.day is not None and bool(groups) and any(each.day == when.day for each in groups[-1])
        if when.linked and not again and groups and groups[-1][-1].negated == when.negated:
            groups[-1].append(when)
        else:
            groups.append([when])
    return groups


def _ends(when: When) -> list[Day]:
    return [day for day in (when.day, when.end_day) if day is not None]


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


def _share_follow(group: list[When]) -> None:
    """Count "the day after" from the day before it in the list."""
    for before, when in pairwise(group):
        if when.day is not None and when.day.follows and before.day is not None and before.day.unit is Unit.DAY:
            when.day = replace(when.day, offset=None, ahead=(1, Unit.DAY), base=before.day, follows=False)


def _share_halves(group: list[When]) -> None:
    """Let "8:30pm or 9" both be evening."""
    for before, when in pairwise(group):
        old, new = before.end_clock or before.clock, when.clock
        if old is None or new is None or old.meridiem != "pm" or when.part is not None or when.end_clock is not None:
            continue
        if new.meridiem is None and not new.written and new.ahead is None and new.hour <= 12:
            new.hour, new.meridiem = new.hour % 12 + 12, "pm"


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
        ):
            continue
        if clock.meridiem is None and not clock.written and when.day_behind is False and when.part.day is None:
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
    weekly = frame.unit is not Unit.MONTH and day.lone_weekday and day.shift is None and frame.period is not None
    monthly = frame.unit is Unit.MONTH and day.lone_number
    if put and weekly and frame.period is not None:
        day.period = (Unit.WEEK, frame.period[1])
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


def _own_day(when: When) -> bool:
    return when.day is not None or when.every is not None or bool(when.clock and when.clock.ahead is not None)


def _day_only(when: When) -> bool:
    fine = when.day is not None and when.day.unit is Unit.DAY and when.day.count == 0
    return fine and not when.timed and when.end_day is None and when.bound is None and when.duration is None


def _spread(group: list[When]) -> list[When]:
    """Each day of a linked list with each hour that is said for it."""
    done: list[When] = []
    hours: list[When] = []
    _lead_hours(group)
    i = 0
    while i < len(group):
        days: list[When] = []
        while i < len(group) and _own_day(group[i]) and _day_only(group[i]):
            days.append(group[i])
            i += 1
        if i < len(group) and _own_day(group[i]) and not _day_only(group[i]):
            last = group[i]
            i += 1
            if last.day is None or not last.timed or last.day.unit is not Unit.DAY or last.dropped:
                done += days
                done.append(last)
                hours = []
                continue
            days.append(last)
            hours = [last]
            while i < len(group) and not _own_day(group[i]) and group[i].timed:
                hours.append(group[i])
                i += 1
        elif days and i < len(group) and group[i].timed:
            hours = []
            while i < len(group) and not _own_day(group[i]) and group[i].timed:
                hours.append(group[i])
                i += 1
        elif not days:
            done.append(group[i])
            hours = []
            i += 1
            continue
        done += _cross(days, hours) if hours else days
        hours = [hour for hour in hours if hour.part is None or hour.part.day is None]  # "tonight" is no other day's
    return done


def _lead_hours(group: list[When]) -> None:
    """Give the hours of "5 or 6 on Friday" that day."""
    count = 0
    while count < len(group) and not _own_day(group[count]) and group[count].timed:
        count += 1
    if count and count < len(group) and group[count].day_behind and group[count].day is not None:
        for hour in group[:count]:
            hour.day = group[count].day


def _cross(days: list[When], hours: list[When]) -> list[When]:
    crossed: list[When] = []
    for day in days:
        for hour in hours:
            if len(crossed) >= _MOST:
                return crossed
            crossed.append(day if day is hour else _at(day, hour))
    return crossed


def _at(day: When, hour: When) -> When:
    """The hour on that day; the words are the day's where it has none of its own, else the hour's."""
    source = hour if day.timed else day
    part = hour.part
    inherits = part is None and hour.clock is not None and (day.clock is not None or not hour.clock.written)
    if inherits:
        part = day.part  # "Saturday evening, are you in? about 10"
    clock = hour.clock
    late = day.clock is not None and day.clock.ahead is None and day.clock.hour >= _LATE
    if late and part is None and clock is not None and not clock.written and _LATE - 12 <= clock.hour < 12:
        clock = replace(clock, hour=clock.hour + 12, written=True)  # "film at 8:20pm, meet at 8"
    return replace(
        hour,
        clock=clock,
        first=source.first,
        last=source.last,
        day=day.day,
        end_day=hour.end_day,
        part=part,
        zone=hour.zone or day.zone,
        negated=hour.negated or (day.negated and not day.timed),
        why=[*hour.why, "shared"],
    )


def _borrow(times: list[When]) -> list[When]:
    """Hours that stand apart take the day named before them in the message; days that only served are left out."""
    done: list[When] = []
    lead: list[When] = []  # the days named last
    served: set[int] = set()
    for when in times:
        if _own_day(when):
            apart = not when.linked or not done or done[-1] not in lead or when.day in [each.day for each in lead]
            if not apart and _day_only(when) == _day_only(lead[-1]):
                lead = [*lead, when]
            elif not (when.negated and _day_only(when) and lead and not lead[-1].negated):
                lead = [when]
            done.append(when)
        elif (
            when.timed
            and lead
            and lead[-1].day is not None
            and lead[-1].day.unit is Unit.DAY
            and (lead[-1].timed or not lead[-1].negated)
        ):
            for day in lead if _day_only(lead[-1]) else lead[-1:]:
                done.append(_at(day, when))
                done[-1].first, done[-1].last = when.first, when.last
                parts = day.part is not None and when.clock is None
                open_day = day.clock is None and day.every is None and day.bound is None
                if _day_only(day) or (open_day and not parts and day.negated is when.negated):
                    served.add(id(day))
        else:
            done.append(when)
    kept = [when for when in done if id(when) not in served]
    return _lend_back(kept)


def _lend_back(times: list[When]) -> list[When]:
    """An hour before the only day of the message is on that day: "alle 15 ci siete giovedì?"."""
    if len(times) == 2:
        hour, day = times
        free = not (hour.negated or day.negated or day.linked)
        if free and hour.clock is not None and not _own_day(hour) and _day_only(day):
            return [replace(hour, day=day.day, why=[*hour.why, "shared"])]
    return times
