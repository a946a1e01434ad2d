"""Rules for days in brackets: "12/3(木)", "3日（金・祝）", "火曜(24日)"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_weekday import day_at
from service.parsing.reader import Part, Reader, rule
from service.parsing.when import Day

_HOLIDAY_SIGN = 3  # tokens between the day and the closing bracket: "・祝"


@rule("day in brackets", "12/3(木): the weekday of a date or the date of a weekday", kind.BRACKET, order=4)
def _bracketed(s: Reader, i: int) -> Part | None:
    if s.get(i, kind.BRACKET) != "open" or s.when.clock is not None:
        return None
    said = s.when.day
    weekday = s.get(i + 1, kind.WEEKDAY)
    if weekday is not None:
        found: tuple[Day, int] | None = (Day(weekday=weekday), i + 2)
        fits = said is None or said.weekday is None
    elif said is not None and said.lone_weekday and s.get(i + 1, kind.NUMBER) is not None:
        found = day_at(s, i + 1)
        fits = found is not None and found[0].dom is not None
    else:
        return None
    if found is None or not fits:
        return None
    for j in range(found[1], found[1] + _HOLIDAY_SIGN):
        if s.get(j, kind.BRACKET) == "close":
            return Part("day", found[0], j + 1)
        if s.get(j, kind.WEEKDAY) is not None:
            return None
    return None
