"""Days that wait for an hour and hours that wait for a day: "Thu or Fri at 5 or 6" is four times."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from service.parsing.language import Unit
from service.parsing.when import When

MOST = 60  # times that one message can come to
_LATE = 17  # an hour from which on the whole evening is meant


def own_day(when: When) -> bool:
    """Whether a time says its day, or needs none: every week's, in an hour."""
    return when.day is not None or when.every is not None or bool(when.clock and when.clock.ahead is not None)


def day_only(when: When) -> bool:
    """Whether a time says its day and nothing else."""
    fine = when.day is not None and when.day.unit is Unit.DAY and when.day.count == 0
    return (
        fine
        and not (when.timed or when.whole)
        and when.end_day is None
        and when.bound is None
        and when.duration is None
    )


def spread_hours(group: list[When]) -> list[When]:
    """Each day of a linked list with each hour that is said for it."""
    done: list[When] = []
    hours: list[When] = []
    _lead_hours(group)
    i = 0
    while i < len(group):
        days: list[When] = []
        while i < len(group) and own_day(group[i]) and day_only(group[i]):
            days.append(group[i])
            i += 1
        if i < len(group) and own_day(group[i]) and not day_only(group[i]):
            last = group[i]
            i += 1
            if last.day is None or not last.timed or last.day.unit is not Unit.DAY or last.dropped:
                done += days
                done.append(last)
                hours = []
                continue
            days.append(last)
            hours = [last]
            while i < len(group) and not own_day(group[i]) and group[i].timed:
                hours.append(group[i])
                i += 1
        elif days and i < len(group) and group[i].timed:
            hours = []
            while i < len(group) and not own_day(group[i]) and group[i].timed:
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
    while count < len(group) and not own_day(group[count]) and group[count].timed:
        count += 1
    if count and count < len(group) and group[count].day_behind and group[count].day is not None:
        for hour in group[:count]:
            hour.day = group[count].day


def _cross(days: list[When], hours: list[When]) -> list[When]:
    crossed: list[When] = []
    for day in days:
        for hour in hours:
            if len(crossed) >= MOST:
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


def borrow_days(times: list[When]) -> list[When]:
    """Hours that stand apart take the day named before them in the message; days that only served are left out."""
    done: list[When] = []
    lead: list[When] = []  # the days named last
    served: set[int] = set()
    for when in times:
        if own_day(when):
            apart = not when.linked or not done or done[-1] not in lead or when.day in [each.day for each in lead]
            if not apart and day_only(when) == day_only(lead[-1]):
                lead = [*lead, when]
            elif not (when.negated and day_only(when) and lead and not lead[-1].negated):
                lead = [when]
            done.append(when)
        elif (
            when.timed
            and lead
            and lead[-1].day is not None
            and lead[-1].day.unit is Unit.DAY
            and (lead[-1].timed or not lead[-1].negated)
        ):
            for day in lead if day_only(lead[-1]) else lead[-1:]:
                done.append(_at(day, when))
                done[-1].first, done[-1].last = when.first, when.last
                parts = day.part is not None and when.clock is None
                open_day = day.clock is None and day.every is None and day.bound is None
                if day_only(day) or (open_day and not parts and day.negated is when.negated):
                    served.add(id(day))
        else:
            if when.clock and done and _meal(done[-1]) and not when.negated and when.part is None:
                served.add(id(done[-1]))  # "lunch anyone? 1pm"
                when.part = done[-1].part
            done.append(when)
    for hour, when in pairwise(done):
        if when.negated and when.day_behind and when.clock and hour.clock and not own_day(hour) and not hour.negated:
            hour.day = when.day  # "9 instead of 10 on Friday"
    kept = [when for when in done if id(when) not in served]
    return _lend_back(kept)


def _meal(when: When) -> bool:
    """Whether it is a meal and nothing else."""
    return when.part is not None and when.part.meal and when.clock is None and not own_day(when)


def _lend_back(times: list[When]) -> list[When]:
    """An hour before the only day of the message is on that day: "alle 15 ci siete giovedì?"."""
    if len(times) > 2 and day_only(times[-1]) and not times[-1].negated and not times[-1].linked:
        hours = times[:-1]
        if all(one.clock is not None and not own_day(one) and not one.negated for one in hours):
            return [replace(one, day=times[-1].day, why=[*one.why, "shared"]) for one in hours]
    if len(times) == 2:
        hour, day = times
        free = not (hour.negated or day.negated or day.linked)
        named = day.part
        if free and hour.clock and not own_day(hour) and named is not None and named.day is not None and not day.clock:
            return [replace(hour, day=day.day, part=named, why=[*hour.why, "shared"])]  # "8pm kick-off at ours tonight"
        meal = hour.part is not None and hour.part.meal
        if free and (hour.clock is not None or meal) and not own_day(hour) and day_only(day):
            return [replace(hour, day=day.day, why=[*hour.why, "shared"])]
    return times
