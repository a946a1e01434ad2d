"""Rules for dates with a month's name: "15 dicembre", "December 3rd, 2027", a month alone; holidays."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Unit
from service.parsing.reader import Number, Part, Reader, read_number, rule
from service.parsing.when import Day

_BEFORE_MONTH = (
    kind.MONTH,
    kind.ORDINAL,
    kind.MONTH_TOO,
    kind.OF,
    kind.ON,
    kind.MONTH_MARK,
    kind.DAY_MARK,
    kind.DOT,
    kind.SLASH,
    kind.DASH,
)
FIRST_YEAR = 1960  # what is less is rather an hour: "20 Oct 1930"
_LONG_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def possible(dom: int, month: int) -> bool:
    """Whether any year has such a day."""
    return 1 <= month <= 12 and 1 <= dom <= _LONG_MONTHS[month - 1]


def full_year(value: int, digits: int) -> int | None:
    """The year of two or four digits, None where it is none that people meet in."""
    if digits == 2:
        return 2000 + value
    return value if digits == 4 and 1900 <= value <= 2199 else None


def read_year(s: Reader, i: int) -> tuple[int, int] | None:
    """A year at `i`, with the comma or "of" before it: "2027", ", 2027", "two thousand and eighteen"."""
    j = i
    if s.get(j, kind.COMMA) and not s.get(j, "newline"):
        j += 1
    while s.get(j, kind.OF) or (s.get(j, kind.ON) and s.get(j + 1, kind.DIGITS) == 4):
        j += 1
    value = s.digits(j, 4, 4)
    if value is not None and FIRST_YEAR <= value <= 2199 and not (s.get(j + 1, kind.COLON) and s.tight(j + 1)):
        return value, j + 2 if s.get(j + 1, kind.YEAR_MARK) else j + 1
    spelled = s.get(j, "year")
    if spelled is not None:
        found = read_number(s, j + 1)
        if found is not None and not found.digits and not found.ordinal and found.value < 100 and spelled == 2000:
            return 2000 + found.value, found.end
        return spelled, j + 1
    return None


@rule("day and month", "15 dicembre, the 3rd of May, 2 di Ago", kind.NUMBER, kind.ORDINAL, then=_BEFORE_MONTH, order=5)
def day_month(s: Reader, i: int) -> Part | None:
    """15 dicembre, the 3rd of May, 2/Ott, 12月3日."""
    found = read_number(s, i)
    if found is None or not 1 <= found.value <= 31 or found.digits > 2:
        return None
    j = found.end
    if s.get(j, kind.MONTH_MARK) and found.digits:
        dom = s.digits(j + 1, 1, 2)
        if dom is not None and possible(dom, found.value):
            return Part("day", Day(dom=dom, month=found.value), j + 3 if s.get(j + 2, kind.DAY_MARK) else j + 2)
        edge = (s.get(j, kind.PERIOD_EDGE) or (None, None))[1]
        return Part("day", Day(month=found.value, unit=Unit.MONTH, edge=edge), j + 1) if found.value <= 12 else None
    if s.get(j, kind.DAY_MARK):
        counted = s.get(j + 1, kind.LATER) or s.get(j + 1, kind.AGO) or s.get(j + 1, kind.BEHIND) == "within"
        counted = counted or (
            s.get(j + 1, kind.DIGITS) and (s.get(j + 2, kind.QUANTITY) or s.get(j + 1, kind.DIGITS) > 2)
        )  # "1日3回"
        return None if counted else Part("day", Day(dom=found.value), j + 1)  # "3日後" is three days ahead
    tied = False
    if (s.get(j, kind.DOT) or s.get(j, kind.SLASH) or s.get(j, kind.DASH)) and s.tight(j):
        tied, j = True, j + 1
    while s.get(j, kind.OF) or (s.get(j, kind.ON) and s.get(j - 1, kind.OF)):
        j += 1
    month = s.get(j, kind.MONTH)
    if month is None and j > found.end:
        month = s.get(j, kind.MONTH_TOO)
    if month is None:
        return _number_of_month(s, found, j)
    if s.get(j, kind.WEEKDAY) is not None and not found.digits:
        return None
    if (
        s.get(j, kind.PLAIN)
        and not tied
        and j == found.end
        and not found.ordinal
        and s.get(j + 1, kind.NUMBER) is None
        and not found.digits
    ):
        return None
    if not possible(found.value, month):
        return Part("impossible", None, j + 1)
    end = j + 1
    if (s.get(end, kind.SLASH) or s.get(end, kind.DASH) or s.get(end, kind.DOT)) and s.tight(end) and s.tight(end + 1):
        year = s.get(end + 1, kind.NUMBER)
        size = s.get(end + 1, kind.DIGITS)
        if size in (2, 4) and (full := full_year(year, size)):
            return Part("day", Day(dom=found.value, month=month, year=full), end + 2)
    if s.get(end, kind.DOT) and s.tight(end) and len(s.tokens[j].text) <= 4:
        end += 1
    if (year_read := read_year(s, end)) is not None:
        return Part("day", Day(dom=found.value, month=month, year=year_read[0]), year_read[1])
    return Part("day", Day(dom=found.value, month=month), end)


def _number_of_month(s: Reader, found: Number, j: int) -> Part | None:
    """The day in "el 17 del 11", where the month is said as a number."""
    if not found.digits or j != found.end + 1 or not s.get(found.end, kind.OPENS) or s.get(found.end, kind.ON) != "day":
        return None
    month = s.digits(j, 1, 2)
    said = s.prefix.on == "day" or s.when.day is not None or s.count == j + 1
    if month is None or not said or not 1 <= month <= 12 or not possible(found.value, month):
        return None
    counted = any(
        s.get(j + 1, name) is not None for name in (kind.UNIT, kind.QUANTITY, kind.OF, kind.COLON, kind.MONEY)
    )
    return None if counted else Part("day", Day(dom=found.value, month=month), j + 1)


@rule("month and day", "December 3rd, Oct/2, May the twenty-first; a month alone or with its year", kind.MONTH, order=5)
def month_day(s: Reader, i: int) -> Part | None:
    """December 3rd, Oct/2, May the twenty-first, or the month alone."""
    month = s.get(i, kind.MONTH)
    number = i - 2 if s.get(i - 1, kind.OF) else i - 1
    if number > 0 and s.get(number, kind.DIGITS) is not None and s.get(number - 1, kind.LABEL):
        return None  # "rua 25 de março"
    if s.get(i, kind.WEEKDAY) is not None and not (s.prefix.of or s.month_first):
        return None  # "mar 15" is a Tuesday, "15 mar" in March
    plain = bool(s.get(i, kind.PLAIN))
    j = i + 1
    if s.get(j, kind.DOT) and s.tight(j) and j + 1 < s.count and len(s.tokens[i].text) <= 9:
        j += 1
    tied = bool((s.get(j, kind.SLASH) or s.get(j, kind.DASH)) and s.tight(j) and s.tight(j + 1))
    if tied:
        j += 1
    elif s.get(j, kind.COMMA) and s.get(j + 1, kind.NUMBER) is None and s.get(j + 1, kind.ORDINAL) is None:
        pass
    elif (
        s.get(j, kind.COMMA)
        and s.get(j + 1, kind.DIGITS) != 4
        and (s.get(j + 2, kind.ORDINAL_MARK) or s.get(j + 1, kind.ORDINAL))
    ):
        j += 1
    if s.get(j, kind.ON) and (s.get(j + 1, kind.ORDINAL) or s.get(j + 1, kind.DIGITS)) and not s.get(j, kind.FROM):
        j += 1
    found = read_number(s, j)
    if (
        found is not None
        and found.ordinal
        and s.joined(j)
        and (s.get(found.end, kind.WEEKDAY) is not None or s.get(found.end, kind.UNIT))
    ):
        found = None  # "五月第一个星期一"
    if found is not None and 1 <= found.value <= 31 and found.digits <= 2 and not _hour_follows(s, found):
        if not possible(found.value, month):
            return Part("impossible", None, found.end)
        day = Day(dom=found.value, month=month)
        end = found.end + 1 if s.get(found.end, kind.DAY_MARK) else found.end
        if tied and s.get(end, kind.SLASH) and s.tight(end):
            size = s.get(end + 1, kind.DIGITS)
            if size in (2, 4) and (full := full_year(s.get(end + 1, kind.NUMBER), size)):
                day.year, end = full, end + 2
        elif (year := read_year(s, end)) is not None:
            day.year, end = year
        return Part("day", day, end)
    if (year := read_year(s, j)) is not None:
        return Part("day", Day(month=month, year=year[0], unit=Unit.MONTH), year[1])
    if s.get(i, kind.WEEKDAY) is not None and not s.prefix.of:
        return None
    if plain and not _month_place(s, i):
        return None
    return Part("day", Day(month=month, unit=Unit.MONTH), i + 1)


def _month_place(s: Reader, i: int) -> bool:
    """Whether "may" or "set" stands where only a month can: after in, of, next; or alone in the message."""
    if s.count == 1 or s.prefix.opened or s.prefix.bound:
        return True
    before = s.means(i - 1)
    capital = s.tokens[i].text[:1].isupper() and i > 0 and not s.get(i - 1, kind.BREAK)
    placed = kind.AHEAD in before or kind.OF in before or kind.SHIFT in before or s.prefix.of
    return placed or (capital and (kind.ON in before or kind.OR in before or kind.AND in before))


def _hour_follows(s: Reader, found: Number) -> bool:
    """Whether the number after a month is an hour: "maggio 15:00"."""
    j = found.end
    if s.get(j, kind.HOUR_MARK) and not found.ordinal:
        return True
    return bool(s.get(j, kind.COLON) and s.tight(j) and s.digits(j + 1, 2, 2) is not None)
