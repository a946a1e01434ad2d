"""Rules for dates in numbers: 15/12, 15.12.2027, 2027-12-15; and what of numbers is none."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_date import full_year, possible, read_year
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, rule
from service.parsing.when import Clock, Day

_SEPARATORS = (kind.SLASH, kind.DOT, kind.DASH)


def _separated(s: Reader, i: int) -> str | None:
    """The kind of a sign that ties two numbers into a date, without blanks."""
    if s.tight(i) and s.tight(i + 1):
        for name in _SEPARATORS:
            if s.get(i, name):
                return name
    return None


@rule(
    "year first",
    "2027-03-05 and 2027/3/5 are year, month, day everywhere",
    "digits4",
    then=(kind.YEAR_MARK, kind.SLASH, kind.DOT, kind.DASH, kind.COMMA, kind.MONTH),
    order=4,
)
def _year_first(s: Reader, i: int) -> Part | None:
    year = s.digits(i, 4, 4)
    if year is None or not 1900 <= year <= 2199:
        return None
    if s.get(i + 1, kind.YEAR_MARK):
        month = s.digits(i + 2, 1, 2)
        if (named := s.get(i + 2, kind.MONTH)) is not None and (dom := s.digits(i + 3, 1, 2)) is not None:
            end = i + 5 if s.get(i + 4, kind.DAY_MARK) else i + 4
            return Part("day", Day(dom=dom, month=named, year=year), end) if possible(dom, named) else None
        if named is not None:
            return Part("day", Day(month=named, year=year, unit=Unit.MONTH), i + 3)
        if month is None or not s.get(i + 3, kind.MONTH_MARK) or not 1 <= month <= 12:
            return None
        dom = s.digits(i + 4, 1, 2)
        if dom is not None and possible(dom, month):
            end = i + 6 if s.get(i + 5, kind.DAY_MARK) else i + 5
            return Part("day", Day(dom=dom, month=month, year=year), end)
        return Part("day", Day(month=month, year=year, unit=Unit.MONTH), i + 4)
    sign = _separated(s, i + 1)
    if sign is not None:
        first, named = s.digits(i + 2, 1, 2), s.get(i + 2, kind.MONTH)
        if _separated(s, i + 3) and (first is not None or named is not None):
            second, other = s.digits(i + 4, 1, 2), s.get(i + 4, kind.MONTH)
            if named is not None and second is not None and possible(second, named):
                return Part("day", Day(dom=second, month=named, year=year), i + 5)
            if first is not None and other is not None and possible(first, other):
                return Part("day", Day(dom=first, month=other, year=year), i + 5)
            if first is not None and second is not None:
                if not possible(second, first):
                    return Part("impossible", None, i + 5)
                return Part("day", Day(dom=second, month=first, year=year), _after_t(s, i + 5))
    j = i + 1
    if (s.get(j, kind.DASH) or s.get(j, kind.SLASH)) and (month := s.digits(j + 1, 1, 2)) and 1 <= month <= 12:
        if not (s.get(j + 2, kind.DASH) or s.get(j + 2, kind.SLASH) or s.get(j + 2, kind.COLON)):
            return Part("day", Day(month=month, year=year, unit=Unit.MONTH), j + 2)
        return None
    if s.get(j, kind.COMMA):
        j += 1
    named = s.get(j, kind.MONTH)
    if named is not None and s.digits(j + 1, 1, 2) is None:
        return Part("day", Day(month=named, year=year, unit=Unit.MONTH), j + 1)
    return None


def _after_t(s: Reader, i: int) -> int:
    """Past the T between an ISO date and its time."""
    return i + 1 if s.tight(i) and s.tokens[i].text == "T" and s.tight(i + 1) else i


@rule(
    "date in numbers",
    "15/12, 15.12., 15-12-2027; the month first where the language's region has it so",
    "digits1",
    "digits2",
    then=_SEPARATORS,
    order=6,
)
def _numbers(s: Reader, i: int) -> Part | None:
    first, second = s.digits(i, 1, 2), s.digits(i + 2, 1, 2)
    sign = _separated(s, i + 1)
    if first is None or sign is None:
        return None
    if second is None:
        year = s.digits(i + 2, 4, 4)
        if sign != kind.DOT and year is not None and 1900 <= year <= 2199 and 1 <= first <= 12:
            return Part("day", Day(month=first, year=year, unit=Unit.MONTH), i + 3)
        return None
    end, year = i + 3, None
    if _separated(s, end) == sign and (size := s.get(end + 1, kind.DIGITS)) in (2, 4):
        last = s.means(end + 1)[kind.NUMBER]
        year = full_year(last, size)
        if year is None:
            return None
        end += 2
        if s.month_first and first > 12 and size == 2 and sign == kind.SLASH and possible(last, second):
            return Part("day", Day(dom=last, month=second, year=2000 + first), end)  # "26/12/3"
        if s.tight(end) and s.get(end, sign) and s.tight(end + 1) and s.get(end + 1, kind.NUMBER) is not None:
            return None  # 192.168.12.11 and longer chains
    if (
        s.tight(end)
        and (s.get(end, kind.DOT) or (s.get(end, kind.COMMA) and s.tokens[end].text == ","))
        and s.tight(end + 1)
        and s.get(end + 1, kind.DIGITS)
    ):
        return None
    if not _date_meant(s, i, sign, first, second, year, end):
        return None
    if year is None and sign == kind.SLASH and s.get(end, kind.COMMA) and (stated := read_year(s, end)):
        year, end = stated
    if _dot_closes(s, end) and sign == kind.DOT and year is None:
        end += 1
    if s.get(end, kind.MONTH) is not None or (s.get(end, kind.OF) and s.get(end + 1, kind.MONTH) is not None):
        return None  # "26/27 novembre" are two days
    if sign != kind.SLASH and s.get(end, kind.HOUR_MARK) and not s.tight(end):
        return None  # "18.12 Uhr"
    if s.get(end, kind.MERIDIEM) or s.get(end, kind.QUANTITY) or s.get(end, kind.MONEY):
        return None
    ways = [(second, first), (first, second)] if s.month_first else [(first, second), (second, first)]
    ways = [way for way in dict.fromkeys(ways) if possible(*way)]
    if not ways and year is None and first < second <= 24 and s.when.day is not None and s.when.day.lone_weekday:
        hours = (Clock(first, written=first > 12), Clock(second % 24, written=True))
        return Part("clocks", hours, end)  # "gio 15/17"
    if not ways:
        return (
            Part("impossible", None, end)
            if year is not None or (sign == kind.SLASH and max(first, second) < 40)
            else None
        )
    day = Day(dom=ways[0][0], month=ways[0][1], year=year, swapped=ways[1] if len(ways) > 1 else None)
    return Part("day", day, end)


def _dot_closes(s: Reader, end: int) -> bool:
    """Whether a dot closes the date: "15.12."."""
    return s.tight(end) and (s.get(end, kind.DOT) or s.get(end, kind.ORDINAL_MARK)) is not None


def _date_meant(s: Reader, i: int, sign: str, first: int, second: int, year: int | None, end: int) -> bool:
    """Whether two numbers are a day and a month rather than hours, a price, a score or a fraction."""
    if year is not None:
        return not (sign == kind.DOT and s.tokens[i].gap and s.get(i - 1, kind.LABEL))
    if s.get(end, kind.SLASH) and s.tight(end):
        return False
    if s.prefix.at and sign != kind.SLASH:
        return False
    if sign == kind.SLASH:
        if (first, second) in ((24, 7), (50, 50)) or (s.prefix.at is True and not s.prefix.on):
            return False
        if second == 10 and (first == 10 or s.get(i - 1, kind.ARTICLE)) and not _named_before(s):
            return False  # marks: "an 8/10"
        return _named_before(s) or not first < second <= 5 or _nothing_counted(s, end)
    named = s.when.day is not None or bool(s.prefix.on)
    if sign == kind.DOT:
        named = s.when.day is not None or s.prefix.on in ("day", "closed")  # not "la 12.4", a version's
        if s.month_first and not named:
            told = any(name in s.means(end) for name in (kind.DAY_MARK, kind.PART, kind.WEEKDAY))
            return told and s.joined(end)  # "12.1号", "12.12晚上"
        closed = _dot_closes(s, end) and (end + 1 < s.count or s.get(end, kind.ORDINAL_MARK) is not None)
        small = s.get(i + 2, kind.DIGITS) == 2 or named or closed
        return (small and (second <= 12 or (named and not s.when.day))) or (
            not named and first <= 12 < second and second % 5 != 0 and s.prefix.at is None
        )
    return not named and s.prefix.opened is None and first <= 12 < second and second > 24 - 3 and s.hint is None


def _named_before(s: Reader) -> bool:
    """Whether a day or an article has said that a date comes."""
    return s.when.day is not None or bool(s.prefix.on)


def _nothing_counted(s: Reader, end: int) -> bool:
    """Whether nothing follows that a fraction could be of: "1/2 cup"."""
    if end >= s.count:
        return True
    means = s.means(end)
    return bool(means) and not any(name in means for name in (kind.OF, kind.UNIT, kind.QUANTITY))
