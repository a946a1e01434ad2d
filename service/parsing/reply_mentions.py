"""Which of a poll's options a time in a reply speaks of.

A reply is not resolved as a proposal is: "Thursday" means the poll's Thursday, wherever it lies, and "3" its third
option or its three o'clock. So what was said is held against each option: it lies within, overlaps in part, or neither.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from enum import IntEnum

from service.domain.slot import Bound, Daypart, Grain, Slot
from service.parsing.language import Unit
from service.parsing.resolve_day import Impossible, resolve_day
from service.parsing.resolve_every import falls_on
from service.parsing.when import Clock, Day, When

_LONGEST = 62
"""Days of an option that are looked at; longer ones are long enough to overlap rather than to lie within."""

_HOURS = {
    Daypart.MORNING: (5 * 60, 12 * 60),
    Daypart.MIDDAY: (11 * 60 + 30, 15 * 60),
    Daypart.AFTERNOON: (12 * 60, 18 * 60),
    Daypart.EVENING: (17 * 60 + 30, 24 * 60),
    Daypart.NIGHT: (20 * 60, 30 * 60),
}
"""Minutes of the day from and to which a part of the day is meant."""

_DAY = 24 * 60


class Fit(IntEnum):
    """How an option lies to what was said; the lesser of two counts where both must hold."""

    OUTSIDE = 0
    OVERLAPS = 1
    WITHIN = 2


def fit(when: When, option: Slot, today: date) -> Fit:
    """How the option lies to a time as it was said; `today` is the local day in the poll's zone."""
    if when.every is not None:
        on_day = Fit.WITHIN if falls_on(when.every, option.day) else Fit.OUTSIDE
    else:
        on_day = _fit_days(when, option, today)
    if on_day is Fit.OUTSIDE:
        return on_day
    return min(on_day, _fit_hours(when, option))


def _fit_days(when: When, option: Slot, today: date) -> Fit:
    if when.day is None:
        return Fit.WITHIN
    if when.clock is None and when.part is None and when.bound is not None and when.end_day is None:
        return _fit_bound_day(when, option, today)
    wanted = _range(when.day, when.end_day, today) if when.end_day is not None else _on(when.day, today)
    hits = total = 0
    for day in _days(option):
        total += 1
        hits += wanted(day)
    if hits == total and (option.last_day - option.day).days < _LONGEST:
        return Fit.WITHIN
    return Fit.OVERLAPS if hits else Fit.OUTSIDE


def _days(option: Slot) -> Iterator[date]:
    for ahead in range(min((option.last_day - option.day).days + 1, _LONGEST)):
        yield option.day + timedelta(days=ahead)


def _fit_bound_day(when: When, option: Slot, today: date) -> Fit:
    """See "after Thursday", "from the 12th on", "by Friday" from the options' own days."""
    assert when.day is not None
    wanted = _on(when.day, today)
    base = option.day
    marks = [base + timedelta(days=ahead) for ahead in range(-45, 46) if wanted(base + timedelta(days=ahead))]
    if not marks:
        return Fit.OUTSIDE
    mark = min((day for day in marks if day >= today), default=marks[-1])
    if when.bound == Bound.AFTER:
        inclusive = when.opened in ("from", "starting")
        return (
            Fit.WITHIN
            if option.day > mark or (inclusive and option.day == mark)
            else Fit.OVERLAPS
            if option.last_day >= mark
            else Fit.OUTSIDE
        )
    return Fit.WITHIN if option.last_day < mark else Fit.OVERLAPS if option.day <= mark else Fit.OUTSIDE


def _on(day: Day, today: date) -> Callable[[date], bool]:
    """Whether a day is meant, by what was said of it alone."""
    said_alone = (
        day.ahead is None and day.feast is None and day.edge is None and day.nth is None and day.week_number is None
    )
    if said_alone and day.base is None and day.unit is Unit.DAY and not day.count:
        return lambda candidate: _is(day, candidate, today)
    try:
        days = resolve_day(day, today)
    except (Impossible, OverflowError):
        return lambda _: False
    slot = Slot(days.grain, days.start, days.end)
    return slot.covers


def _is(day: Day, candidate: date, today: date) -> bool:
    if day.offset is not None and candidate != today + timedelta(days=day.offset):
        return False
    if day.weekday is not None and candidate.weekday() != day.weekday:
        return False
    if day.dom is not None and (candidate.day, candidate.month) != (day.dom, day.month or candidate.month):
        if day.swapped != (candidate.day, candidate.month):
            return False
    elif day.dom is None and day.month is not None and candidate.month != day.month:
        return False
    if day.year is not None and candidate.year != day.year:
        return False
    weeks = day.period[1] if day.period is not None and day.period[0] is Unit.WEEK else day.shift
    if day.period is not None and day.period[0] is Unit.MONTH:
        months = (candidate.year - today.year) * 12 + candidate.month - today.month
        return months == day.period[1]
    return weeks is None or day.nearest or _weeks_ahead(candidate, today) == weeks


def _weeks_ahead(day: date, today: date) -> int:
    monday = today - timedelta(days=today.weekday())
    return (day - monday).days // 7


def _range(first: Day, last: Day, today: date) -> Callable[[date], bool]:
    """Days from one to another; of weekdays any week's, of days of the month any month's."""
    if first.lone_weekday and last.lone_weekday and first.weekday is not None and last.weekday is not None:
        start, length = first.weekday, (last.weekday - first.weekday) % 7
        return lambda day: (day.weekday() - start) % 7 <= length
    if first.lone_number and last.lone_number and first.dom is not None and last.dom is not None:
        low, high = first.dom, last.dom
        return lambda day: low <= day.day <= high if low <= high else day.day >= low or day.day <= high
    try:
        start_day, end = resolve_day(first, today).start, resolve_day(last, today)
    except (Impossible, OverflowError):
        return lambda _: False
    end_day = Slot(end.grain, end.start, end.end).last_day
    return lambda day: start_day <= day <= end_day


def _fit_hours(when: When, option: Slot) -> Fit:
    bounded = when.bound if when.clock is not None or when.part is not None else None
    if when.clock is None and when.part is None:
        return Fit.WITHIN
    window = _window(when, bounded)
    if window is None:
        return _fit_clock(when, option)
    low, high = window
    start, end, exact = _hours_of(option)
    if not exact:
        if option.grain is Grain.DAYPART and when.part is not None and option.daypart is when.part.daypart:
            return Fit.WITHIN if when.clock is None else Fit.OVERLAPS
        if low <= start and end <= high:
            return Fit.WITHIN
        if option.grain is Grain.DAYPART and when.clock is None:
            return Fit.OUTSIDE
        return Fit.OVERLAPS if start < high and low < end else Fit.OUTSIDE
    if low <= start < high and (end <= high or when.clock is None):
        return Fit.WITHIN
    return Fit.OVERLAPS if start < high and low < end else Fit.OUTSIDE


def _hours_of(option: Slot) -> tuple[int, int, bool]:
    """From and to which minute of its day the option may be, and whether it is exact."""
    if isinstance(option.start, datetime):
        start = _minutes(option.start.time())
        if option.bound is Bound.AFTER:
            return start, _DAY, False
        if option.bound is Bound.BEFORE:
            return 0, start, False
        end = start
        if isinstance(option.end, datetime):
            end = start + int((option.end - option.start).total_seconds() // 60)
        return start, end, True
    if option.daypart is not None:
        return *_HOURS[option.daypart], False
    return 0, _DAY, False


def _window(when: When, bounded: str | None) -> tuple[int, int] | None:
    """The minutes of the day that were said, where it is more than one clock."""
    if when.clock is None:
        assert when.part is not None
        low, high = _HOURS[when.part.daypart]
        low, high = max(low, when.part.starts * 60), max(high, (when.part.ends - 2) * 60)  # as the language has them
        if bounded == Bound.AFTER:
            return high, _DAY + 6 * 60
        return (0, low) if bounded == Bound.BEFORE else (low, high)
    clock = _likeliest(when.clock, when)
    if when.end_clock is not None:
        end = _likeliest(when.end_clock, when)
        if end <= clock:
            end += 12 * 60 if end + 12 * 60 > clock and not when.end_clock.written else _DAY
        return clock, end
    if bounded == Bound.AFTER:
        return clock, _DAY + 6 * 60
    return (0, clock) if bounded == Bound.BEFORE else None


def _likeliest(clock: Clock, when: When) -> int:
    minutes = clock.hour * 60 + clock.minute
    if clock.written or clock.meridiem is not None:
        return minutes
    if when.part is not None and clock.hour <= 12:
        evening = minutes % (12 * 60) + 12 * 60
        return evening if when.part.starts * 60 <= evening < when.part.ends * 60 else minutes
    return minutes + 12 * 60 if 1 <= clock.hour <= 7 else minutes


def _fit_clock(when: When, option: Slot) -> Fit:
    """One clock: the option starts then, or it is a longer time in which that lies."""
    assert when.clock is not None
    start, end, exact = _hours_of(option)
    said = {_likeliest(when.clock, when)}
    if not when.clock.written and when.part is None and 1 <= when.clock.hour <= 12:
        said.add((when.clock.hour % 12) * 60 + when.clock.minute)
        said.add((when.clock.hour % 12 + 12) * 60 + when.clock.minute)
    if exact and start % _DAY in {minutes % _DAY for minutes in said}:
        return Fit.WITHIN
    return Fit.OVERLAPS if any(start <= minutes < end for minutes in said) else Fit.OUTSIDE


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
