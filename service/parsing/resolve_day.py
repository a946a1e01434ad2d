"""Which day, week or month was meant, seen from today."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from service.domain.slot import Grain
from service.parsing.feasts import next_feast
from service.parsing.language import Unit
from service.parsing.when import Day

_GRAINS = {Unit.WEEK: Grain.WEEK, Unit.WEEKEND: Grain.WEEKEND, Unit.MONTH: Grain.MONTH}
_FAR = 48  # months ahead in which a weekday on a date is looked for


class Impossible(ValueError):  # noqa: N818 - it names what the day is, and never leaves the parser
    """A day that does not exist."""


class Days(NamedTuple):
    """A day or more: `end` is exclusive, None for one day or a grain that says its own length."""

    grain: Grain
    start: date
    end: date | None = None


def resolve_day(day: Day, today: date, *, also_today: bool = False) -> Days:
    """The days meant. `also_today`: a weekday may be today's. Raises Impossible, and OverflowError far away."""
    if day.count:
        return _ahead_span(day, today)
    if day.edge is not None and day.edge != "week":
        return _edge(day, today)
    if day.unit is Unit.WEEK or (day.edge == "week" and day.weekday is not None):
        start = _week(day, today)
        if day.edge == "week" and day.weekday is not None:
            return Days(Grain.DAY, start + timedelta(days=day.weekday))
        return Days(Grain.WEEK, start)
    if day.unit is Unit.WEEKEND:
        return Days(Grain.WEEKEND, _weekend(day, today))
    if day.unit is Unit.MONTH:
        return Days(Grain.MONTH, _month(day, today))
    return Days(Grain.DAY, _one(day, today, also_today))


def _one(day: Day, today: date, also_today: bool) -> date:
    if day.ahead is not None:
        if day.base is not None and day.weekday is not None:
            return _beside(resolve_day(day.base, today).start, day.weekday, day.ahead[0])
        counted = _counted(day.ahead, resolve_day(day.base, today, also_today=True).start if day.base else today)
        return _to_weekday(counted, day.weekday) if day.weekday is not None else counted
    if day.offset is not None:
        return today + timedelta(days=day.offset)
    if day.feast is not None:
        found = next_feast(*day.feast, today.year + day.years if day.years is not None else day.year, today)
        if found is None:
            raise Impossible
        return found
    if day.nth is not None and (day.weekday is not None or day.nth):
        return _nth(day, today)
    if day.dom is not None:
        return _date(day, today)
    if day.period is not None and day.weekday is not None:
        return _monday(today) + timedelta(weeks=day.period[1], days=day.weekday)
    if day.weekday is not None:
        return _weekday(day, today, also_today)
    raise Impossible


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _to_weekday(day: date, weekday: int) -> date:
    """That weekday on the day or behind it, or just before where that is nearer in the same week."""
    same_week = _monday(day) + timedelta(days=weekday)
    return (
        same_week
        if abs((same_week - day).days) <= 3 and same_week <= day and day.weekday() - weekday <= 3
        else day + timedelta(days=(weekday - day.weekday()) % 7)
    )


def _beside(based: date, weekday: int, step: int) -> date:
    """The nearest such weekday before (-1) or after (1) a day."""
    distance = (weekday - based.weekday()) * step % 7 or 7
    return based + timedelta(days=step * distance)


def _weekday(day: Day, today: date, also_today: bool) -> date:
    weekday = day.weekday or 0
    distance = (weekday - today.weekday()) % 7
    if day.shift is None:
        return today + timedelta(days=distance if distance or also_today else 7)
    if day.nearest:
        return today + timedelta(days=distance or 7)
    return _monday(today) + timedelta(weeks=day.shift, days=weekday)


def _year_on(today: date, month: int, dom: int) -> date:
    """The next such date, leap days included."""
    for year in range(today.year, today.year + 9):
        if dom <= monthrange(year, month)[1] and date(year, month, dom) >= today:
            return date(year, month, dom)
    raise Impossible


def _date(day: Day, today: date) -> date:
    dom = day.dom or 0
    if day.period is not None:
        return _in_month(_shift_month(today, day.period[1]), dom)
    if day.month is not None:
        choices = [(dom, day.month), *([day.swapped] if day.swapped else [])]
        year = today.year + day.years if day.years is not None else day.year
        found = [_of_year(year, month, number, today) for number, month in choices]
        if day.weekday is not None and len(found) > 1:
            agreeing = [one for one in found if one.weekday() == day.weekday]
            return min(agreeing) if agreeing else found[0]
        return found[0]
    if day.weekday is not None:
        return dated_weekday(day, today) or _in_month(today, dom)
    for months in range(3):
        first = _shift_month(today, months)
        if dom <= monthrange(first.year, first.month)[1] and first.replace(day=dom) >= today:
            return first.replace(day=dom)
    raise Impossible


def _of_year(year: int | None, month: int, dom: int, today: date) -> date:
    if year is None:
        return _year_on(today, month, dom)
    if dom > monthrange(year, month)[1]:
        raise Impossible
    return date(year, month, dom)


def dated_weekday(day: Day, today: date) -> date | None:
    """The next "Friday the 13th"."""
    for months in range(_FAR):
        first = _shift_month(today, months)
        if (day.dom or 32) <= monthrange(first.year, first.month)[1]:
            found = first.replace(day=day.dom or 1)
            if found >= today and found.weekday() == day.weekday:
                return found
    return None


def _in_month(first: date, dom: int) -> date:
    if dom > monthrange(first.year, first.month)[1]:
        raise Impossible
    return first.replace(day=dom)


def _shift_month(day: date, months: int) -> date:
    """The first of the month so many months on."""
    total = day.year * 12 + day.month - 1 + months
    return date(total // 12, total % 12 + 1, 1)


def _counted(ahead: tuple[int, Unit], start: date) -> date:
    count, unit = ahead
    match unit:
        case Unit.MONTH | Unit.YEAR:
            first = _shift_month(start, count * (12 if unit is Unit.YEAR else 1))
            return first.replace(day=min(start.day, monthrange(first.year, first.month)[1]))
        case Unit.WEEK:
            return start + timedelta(weeks=count)
        case Unit.WORKDAY:
            return _workdays(start, count)
        case _:
            return start + timedelta(days=count)


def _workdays(start: date, count: int) -> date:
    day = start
    for _ in range(min(count, 400)):
        day += timedelta(days=1)
        while day.weekday() > 4:
            day += timedelta(days=1)
    return day


def _ahead_span(day: Day, today: date) -> Days:
    start = today + timedelta(days=1)
    if day.unit is Unit.WORKDAY:
        return Days(Grain.DAY, start, _workdays(today, day.count) + timedelta(days=1))
    return Days(Grain.DAY, start, _counted((day.count, day.unit), start))


def _first_week(year: int, month: int) -> date:
    """The Monday of the first week that has most of its days in the month, as ISO 8601 has it for years."""
    return _monday(date(year, month, 4))


def _week(day: Day, today: date) -> date:
    if day.base is not None:
        return _monday(resolve_day(day.base, today).start)
    if day.week_number is not None:
        for year in (day.year,) if day.year else (today.year, today.year + 1):
            start = date.fromisocalendar(year, min(day.week_number, 52), 1)
            if day.year or start + timedelta(days=6) >= today:
                return start
        raise Impossible
    if day.nth is not None:
        if day.month is None and (day.period is None or day.period[0] is Unit.YEAR):
            year = day.year or today.year + (day.period[1] if day.period else 0)
            start, months = _first_week(year, 1), 12
        else:
            first = _month(replace(day, nth=None), today)
            start, months = _first_week(first.year, first.month), 1
            year = first.year
            first_of = first
        if day.nth > 0:
            return start + timedelta(weeks=day.nth - 1)
        after = _shift_month(date(year, 1, 1) if months == 12 else first_of, months)
        return _first_week(after.year, after.month) - timedelta(weeks=1)
    if day.period is not None:
        return _monday(today) + timedelta(weeks=day.period[1])
    return _monday(today)


def _weekend(day: Day, today: date) -> date:
    if day.base is not None:
        start = resolve_day(day.base, today).start
        before = day.base.feast is not None and start.weekday() < 2  # the weekend of Easter Monday is that before it
        return _monday(start) + timedelta(days=-2 if before else 5)
    if day.nth is not None:
        return _nth_of(replace(day, weekday=5), _month(replace(day, nth=None), today))
    return _monday(today) + timedelta(weeks=day.period[1] if day.period else 0, days=5)


def _month(day: Day, today: date) -> date:
    if day.base is not None:
        return resolve_day(day.base, today).start.replace(day=1)
    if day.month is not None:
        if day.period is not None and day.period[0] is Unit.YEAR:
            return date(today.year + day.period[1], day.month, 1)
        if day.years is not None:
            return date(today.year + day.years, day.month, 1)
        if day.year is not None:
            return date(day.year, day.month, 1)
        return date(today.year + (day.month < today.month), day.month, 1)
    if day.period is not None:
        return _shift_month(today, day.period[1])
    return today.replace(day=1)


def _nth(day: Day, today: date) -> date:
    """The first Monday of May, the last day of the month: the next one that is still to come."""
    first = _month(replace(day, nth=None, weekday=None), today)
    if day.month is None and day.period is None and day.year is None and day.weekday is not None:
        for months in range(3):  # "第2土曜", of whichever month comes next
            first = _shift_month(today, months)
            number = 1 + (day.weekday - first.weekday()) % 7 + 7 * ((day.nth or 1) - 1)
            if 0 < number <= monthrange(first.year, first.month)[1] and first.replace(day=number) >= today:
                return first.replace(day=number)
    for years in (0, 1):
        found = _nth_of(day, first.replace(year=first.year + years))
        if found < today and day.period == (Unit.MONTH, 0):
            return _nth_of(day, _shift_month(today, 1))  # "the first Monday of the month", said after it
        if found >= today or day.year is not None or day.period is not None:
            return found
    raise Impossible


def _nth_of(day: Day, first: date) -> date:
    nth = day.nth or 1
    length = monthrange(first.year, first.month)[1]
    if day.weekday is None:
        if nth > length:
            raise Impossible
        return first.replace(day=length if nth < 0 else nth)
    if nth < 0:
        last = first.replace(day=length)
        return last - timedelta(days=(last.weekday() - day.weekday) % 7)
    number = 1 + (day.weekday - first.weekday()) % 7 + 7 * (nth - 1)
    if number > length:
        raise Impossible
    return first.replace(day=number)


def _edge(day: Day, today: date) -> Days:
    whole = replace(day, edge=None)
    if day.unit is Unit.WEEK:
        start = _week(whole, today)
        first, last = {"start": (0, 2), "middle": (2, 3), "end": (3, 5)}.get(day.edge or "", (0, 7))
        if day.edge == "rest":
            return Days(Grain.DAY, max(today, start), start + timedelta(days=7))
        return Days(Grain.DAY, start + timedelta(days=first), start + timedelta(days=last))
    start = _month(whole, today)
    after = _shift_month(start, 1)
    over = {"start": start.replace(day=11), "middle": start.replace(day=21)}.get(day.edge or "", after)
    if day.month is None and day.period == (Unit.MONTH, 0) and over <= today:
        start, after = after, _shift_month(after, 1)
    spans = {"start": (start, start.replace(day=11)), "middle": (start.replace(day=11), start.replace(day=21))}
    first_day, end = spans.get(day.edge or "", (start if day.edge == "rest" else start.replace(day=21), after))
    return Days(Grain.DAY, max(first_day, today) if end > today else first_day, end)
