"""Rules for days and months that go by a name of their own: holidays, "next June", "June next year"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_date import read_year
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, rule
from service.parsing.when import Day


@rule("holiday", "a day with a name and a fixed date", kind.HOLIDAY, order=8)
def _holiday(s: Reader, i: int) -> Part | None:
    if s.get(i - 1, kind.OF):
        return None  # "cena di Natale" is what they meet for
    month, dom = s.get(i, kind.HOLIDAY)
    year, end = read_year(s, i + 1) or (None, i + 1)
    return Part("day", Day(dom=dom, month=month, year=year), end)


@rule("which month", "il prossimo giugno, next June", kind.SHIFT, order=9)
def _shifted_month(s: Reader, i: int) -> Part | None:
    month = s.get(i + 1, kind.MONTH)
    if month is None or s.get(i + 2, kind.NUMBER):
        return None
    if s.get(i, kind.SHIFT) < 0:
        return Part("past", None, i + 2)
    return Part("day", Day(month=month, unit=Unit.MONTH), i + 2)


@rule("which year", "June next year, giugno dell'anno prossimo", kind.SHIFT, kind.UNIT, order=8)
def _shifted_year(s: Reader, i: int) -> Part | None:
    shift, which = s.get(i, kind.SHIFT), s.get(i + 1, kind.UNIT)
    if shift is None:
        shift, which = s.get(i + 1, kind.SHIFT), s.get(i, kind.UNIT)
    day = s.when.day
    if shift is None or which is not Unit.YEAR or day is None or day.month is None or day.year or day.years is not None:
        return None
    return Part("year", shift, i + 2)
