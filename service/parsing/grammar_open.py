"""Whether a mere "to" between two numbers makes a range of hours or days, "jueves 5 a 7"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_date import day_month
from service.parsing.grammar_hour import strong_clock
from service.parsing.reader import Number, Reader


def hours_of_day(s: Reader, first: Number, j: int) -> bool:
    """Whether two digits with a mere "to" between them stand behind a day: "jueves 5 a 7"."""
    day, last = s.when.day, s.get(j + 1, kind.NUMBER)
    beside = day is not None and (day.lone_weekday or day.offset is not None) and s.when.clock is None
    return beside and bool(first.digits and s.get(j + 1, kind.DIGITS)) and first.value < (last or 0) <= 24


def sure_end(s: Reader, first: Number, j: int) -> bool:
    """Whether a mere "to" stands between two digits of which the second can only be a date or an hour: "5 a 6 pm"."""
    last = s.get(j + 1, kind.NUMBER)
    if not first.digits or not s.get(j + 1, kind.DIGITS) or last is None or first.value >= last:
        return False
    return day_month(s, j + 1) is not None or strong_clock(s, j + 1) is not None
