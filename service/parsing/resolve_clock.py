"""Which hour was meant: by am and pm, by the part of the day, by the other end of a range, else by habit."""

from __future__ import annotations

from datetime import datetime

from service.domain.slot import Daypart
from service.parsing.language import PartOfDay
from service.parsing.when import Clock, When

_DAY = 24 * 60
_SMALL_HOURS = 2  # hours said with the evening that are the next day's
# between what hours a meal or part lies when something is before or after it
EDGES = {
    (Daypart.MORNING, True): (8, 12),
    (Daypart.MIDDAY, True): (11, 13),
    (Daypart.AFTERNOON, True): (16, 18),
    (Daypart.EVENING, True): (19, 22),
    (Daypart.MORNING, False): (8, 12),
    (Daypart.MIDDAY, False): (12, 14),
    (Daypart.AFTERNOON, False): (14, 18),
    (Daypart.EVENING, False): (18, 22),
    (Daypart.NIGHT, False): (22, 24),
}


def minutes_of(clock: Clock, part: PartOfDay | None) -> int:
    """Minutes from the day's midnight, beyond 24 hours for the small hours of a night."""
    total = clock.hour * 60 + clock.minute
    if clock.meridiem is not None or (clock.written and clock.hour >= 12):
        return total
    if part is not None:
        return _in_part(clock, part)
    if not clock.written and 1 <= clock.hour <= 7:
        return total + 12 * 60
    return total


def _in_part(clock: Clock, part: PartOfDay) -> int:
    total = clock.hour * 60 + clock.minute
    if part.daypart is Daypart.NIGHT and part.starts and (clock.hour <= 5 or clock.hour == 12 or clock.written):
        return total % (12 * 60) + _DAY if not clock.written or clock.hour < 6 else total
    if not part.starts and clock.hour == 12:
        return clock.minute  # the small hours, which open the day
    for shift in (0, 12 * 60, _DAY):
        if part.starts * 60 <= total + shift < part.ends * 60 or (shift == 0 and total == part.ends * 60):
            return total + shift
    if part.daypart is Daypart.EVENING and clock.hour == 12:
        return _DAY + clock.minute
    if part.daypart is Daypart.EVENING and clock.hour <= _SMALL_HOURS and not clock.written:
        return _DAY + total  # "晚上1点"
    return total if clock.written or clock.hour > 7 else total + 12 * 60


def both(start: Clock, end: Clock, part: PartOfDay | None, end_part: PartOfDay | None) -> tuple[int, int]:
    """Start and end of a range in minutes from the start's midnight; the end is always after the start."""
    sure = start.meridiem is not None or start.hour == 0 or start.hour > 12 or (start.hour == 12 and start.written)
    end_sure = end.meridiem is not None or end.hour > 12 or (end.hour == 0) or end_part is not None
    if part is not None or sure:
        begin = minutes_of(start, part)
    elif end_sure:
        begin = _before(start, end, end_part)
    else:
        begin = minutes_of(start, None)
    if end_sure or (part is not None and end_part is not None):
        finish = minutes_of(end, end_part or (part if not end.written else None))
        while finish <= begin:
            finish += _DAY
        return begin, finish
    return begin, _after(begin, end)


def _before(start: Clock, end: Clock, end_part: PartOfDay | None) -> int:
    """The reading of a start that its end makes likely: "5 to 6pm", "11 to 3pm", "8 to 17"."""
    total = start.hour * 60 + start.minute
    finish = minutes_of(end, end_part)
    if end.meridiem is None and end_part is None:  # a 24-hour end: the start by habit, if that is before it
        habit = minutes_of(start, None)
        return habit if habit < finish else total
    choices = [total] if start.written else [total % 720, total % 720 + 720]
    return min(choices, key=lambda begin: ((finish - begin) % _DAY or _DAY, begin))


def _after(begin: int, end: Clock) -> int:
    """The first reading of an end that is after the start."""
    total = end.hour * 60 + end.minute
    choices = [total, total + _DAY] if end.written else [total, total + 720, total + _DAY, total + _DAY + 720]
    return min(choice for choice in choices if choice > begin)


def clocks_of(when: When) -> tuple[int, int | None]:
    """Start and end in minutes from the day's midnight; the end is None where none was said."""
    clock = when.clock or Clock()
    if when.end_clock is not None and when.end_clock.ahead is None:
        if when.end_day is not None:
            return minutes_of(clock, when.part), minutes_of(when.end_clock, when.end_part)
        return both(clock, when.end_clock, when.part, when.end_part)
    start = minutes_of(clock, when.part)
    return start, start + when.duration if when.duration and when.duration > 0 else None


def part_over(daypart: Daypart, local: datetime) -> bool:
    """Whether that part of today is over."""
    return local.hour >= {Daypart.MORNING: 13, Daypart.MIDDAY: 15, Daypart.AFTERNOON: 19}.get(daypart, 24)
