"""Rules for what a year is said of first: "2027年以前", "2027年的第一周", "明年第九个月", "明年春节"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_every import ordinal_at
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, rule
from service.parsing.when import Day

_SIDES = ("before", "after", "by", "from", "begins")
_FIRST, _LAST = 1900, 2199


def _year_at(s: Reader, i: int) -> tuple[int | None, int | None, int] | None:
    """A year written out or counted from this one, and the token behind it: 2027年 or 明年."""
    period = s.get(i, kind.PERIOD)
    if period is not None:
        return (None, period[1], i + 1) if period[0] is Unit.YEAR else None
    year = s.digits(i, 4, 4)
    written = year is not None and _FIRST <= year <= _LAST and s.joined(i + 1) and s.get(i + 1, kind.YEAR_MARK)
    return (year, None, i + 2) if written else None


@rule("bound of a year", "2027年以前, 2027年之后, 2027年起", "digits4", then=(kind.YEAR_MARK,), order=3)
def _bound(s: Reader, i: int) -> Part | None:
    found = _year_at(s, i)
    if found is None or found[0] is None or s.when.day is not None:
        return None
    year, _, end = found
    side = s.get(end, kind.BEHIND)
    opened = s.prefix.opened == "from" or s.prefix.bound is not None
    if side not in _SIDES and not (opened and s.get(end, kind.NUMBER) is None):
        return None
    return Part("day", Day(dom=1, month=1, year=(year or 0) + (side == "after")), end)


@rule("which part of a year", "2027年的第一周, 明年第九个月", "digits4", kind.PERIOD, order=3)
def _part_of_year(s: Reader, i: int) -> Part | None:
    found = _year_at(s, i)
    if found is None:
        return None
    year, years, j = found
    if s.get(j, kind.OF):
        j += 1
    nth = ordinal_at(s, j)
    which = s.get(nth[1], kind.UNIT) if nth is not None else None
    if nth is None or not s.joined(j):
        return None
    if which is Unit.WEEK and nth[0] <= 53:
        period = (Unit.YEAR, years) if years is not None else None
        return Part("day", Day(nth=nth[0], unit=Unit.WEEK, year=year, period=period), nth[1] + 1)
    if which is Unit.MONTH and 1 <= nth[0] <= 12:
        return Part("day", Day(month=nth[0], unit=Unit.MONTH, year=year, years=years), nth[1] + 1)
    return None


@rule("holiday of a year", "明年春节", kind.PERIOD, then=(kind.HOLIDAY, kind.OF), order=3)
def _holiday(s: Reader, i: int) -> Part | None:
    found = _year_at(s, i)
    if found is None:
        return None
    j = found[2] + 1 if s.get(found[2], kind.OF) else found[2]
    named = s.get(j, kind.HOLIDAY)
    if named is None or not s.joined(j):
        return None
    day = Day(feast=named) if isinstance(named[0], str) else Day(dom=named[1], month=named[0])
    day.years = found[1]
    return Part("day", day, j + 1)
