"""Rules for hours and minutes that are written together: "tmrw 530", "Tues 20 Oct 1930"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_clock import finish
from service.parsing.grammar_date import FIRST_YEAR
from service.parsing.reader import Part, Reader, rule

_BEHIND_SHORT = (kind.BREAK, kind.COMMA, kind.AT, kind.OR, kind.ON, kind.AND, kind.PART, kind.MERIDIEM)


def short_clock(s: Reader, i: int) -> Part | None:
    """Hours and minutes in three digits at `i`, where nothing that is counted follows: "530"."""
    value = s.digits(i, 3, 3)
    if value is None or value < 100 or value % 100 not in (0, 15, 30, 45) or value % 100 == 0:
        return None
    behind = s.means(i + 1)
    ends = i + 1 >= s.count or any(name in behind for name in _BEHIND_SHORT)
    return finish(s, value // 100, value % 100, i + 1) if ends else None


@rule("hours and minutes in three digits", "tmrw 530, friday 5 or 530", "digits3", order=43)
def _three_digits(s: Reader, i: int) -> Part | None:
    if s.when.clock is not None or not (s.hint == "clock" or (s.when.day is not None and s.when.day.dom is None)):
        return None
    return short_clock(s, i)


@rule("hours and minutes in four digits", "Tues 20 Oct 1930, domani 2130", "digits4", order=42)
def _four_digits(s: Reader, i: int) -> Part | None:
    value, day = s.get(i, kind.NUMBER), s.when.day
    if day is None or s.when.clock is not None or (day.dom is not None and value >= FIRST_YEAR):
        return None
    counted = any(s.get(i + 1, name) is not None for name in (kind.DASH, kind.SLASH, kind.UNIT, kind.YEAR_MARK))
    return None if counted else finish(s, value // 100, value % 100, i + 1, written=True)
