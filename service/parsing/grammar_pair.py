"""Rules for lone numbers that other numbers explain: "10-11", "from 5 to 6pm", "3, 4 or 5 December", "8 di sera"."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.parsing import kind
from service.parsing.grammar_date import day_month, month_day, possible
from service.parsing.grammar_digits import short_clock
from service.parsing.grammar_hour import strong_clock
from service.parsing.grammar_open import hours_of_day, sure_end
from service.parsing.language import PartOfDay, Unit, part
from service.parsing.pieces import FIRST_JOINED
from service.parsing.reader import Number, Part, Reader, read_number, rule
from service.parsing.when import Clock, Day


@rule("part of the day", "mattina, stasera, for lunch", kind.PART, order=25)
def _part(s: Reader, i: int) -> Part | None:
    if s.get(i, kind.ON) is not None and s.get(i + 1, kind.DIGITS):
        return None  # "am 15." in a message whose language is undecided
    if s.get(i, kind.PLAIN) and not _part_place(s, i):
        return None
    if s.get(i, kind.OF) and s.get(i, kind.UNIT) is not None and s.when.clock is None:
        return None  # "дня" is the afternoon's behind an hour only
    counted = s.get(i, kind.UNIT) is not None and (s.get(i - 1, kind.NUMBER) or s.get(i - 1, kind.FEW))
    if counted and s.when.clock is None:
        return None  # "two nights", "3 дня"
    return Part("part", s.get(i, kind.PART), i + 1)


def _part_place(s: Reader, i: int) -> bool:
    """Whether a word like Spanish "tarde", which also says late, stands where only a part of the day can."""
    if s.prefix.on or s.prefix.of or s.when.day or s.when.every or s.when.clock:
        return True
    if s.joined(i + 1) or (s.tight(i + 1) and s.tokens[i].text[0] >= FIRST_JOINED):
        return s.get(i + 1, kind.NUMBER) is not None  # "晚8点"
    tied = any(s.get(i - 1, name) for name in (kind.OR, kind.AND, kind.SLASH, kind.COMMA))
    return tied and s.get(i - 2, kind.PART) is not None


@rule("half of the day", "Tuesday AM", kind.MERIDIEM, order=26)
def _half(s: Reader, i: int) -> Part | None:
    if s.when.day is None or s.when.clock is not None:
        return None
    half = Daypart.MORNING if s.get(i, kind.MERIDIEM) == "am" else Daypart.AFTERNOON
    return Part("part", part(half)[kind.PART], i + 1)


@rule(
    "two numbers",
    "10-11, from 5 to 6pm, tra il 3 e il 12 settembre",
    kind.NUMBER,
    kind.ORDINAL,
    then=(kind.DASH, kind.TO, kind.AND),
    order=18,
)
def _pair(s: Reader, i: int) -> Part | None:
    first = read_number(s, i)
    if first is None or first.digits > 2 or first.value > 31:
        return None
    j = first.end
    means = s.means(j)
    opened = s.prefix.opened
    if kind.DASH in means:
        if s.tight(j) != s.tight(j + 1) or not first.digits:
            return None
    elif kind.TO in means:
        loose = (
            i == 0 and kind.AT in means and first.digits and first.value < (s.get(j + 1, kind.NUMBER) or 0)
        )  # "15 alle 18"
        loose = loose or (kind.ON in means and (hours_of_day(s, first, j) or sure_end(s, first, j)))  # "jueves 5 a 7"
        if means[kind.TO] != "until" and (kind.AT in means or kind.ON in means) and not opened and not loose:
            return None
    elif not (kind.AND in means and opened == "between"):
        return None
    k, at, on = j + 1, s.prefix.at or means.get(kind.AT), s.prefix.on == "day" or means.get(kind.ON) == "day"
    while k < j + 4 and s.get(k, kind.ORDINAL) is None and _ties(s, k):
        at, on, k = at or s.get(k, kind.AT), on or s.get(k, kind.ON) == "day", k + 1
    kept, s.prefix.at = s.prefix.at, None
    dated = day_month(s, k) or (month_day(s, k) if s.get(k, kind.MONTH) is not None else _written_date(s, k))
    if dated is not None and dated.slot == "day" and dated.value.dom is not None:
        s.prefix.at = kept
        month = dated.value
        if not 1 <= first.value <= 31:
            return None
        return Part(
            "days",
            (Day(dom=first.value, month=None if first.value > month.dom else month.month, year=month.year), month),
            dated.end,
        )
    s.prefix.at = kept
    second = read_number(s, k)
    if second is None and s.get(k, kind.CLOCK) is not None and first.value <= 24 and not first.ordinal:
        named = strong_clock(s, k)  # "between 10 and noon"
        return Part("clocks", (_clock(first), named.value), named.end) if named is not None else None
    if second is None or second.digits > 4:
        return None
    if (
        s.get(second.end, kind.DASH)
        and s.tight(second.end)
        and s.get(second.end + 1, kind.DIGITS)
        and s.tight(second.end + 1)
    ):
        return None  # "27-28-29 dicembre"
    clock = strong_clock(s, k)
    if clock is not None:
        if first.value > 24 or first.ordinal:
            return None
        return Part("clocks", (_clock(first), clock.value), clock.end)
    if second.digits > 2 or second.value > 31:
        return None
    if (
        any(s.get(second.end, name) for name in (kind.QUANTITY, kind.MONEY))
        or s.get(second.end, kind.UNIT) is Unit.YEAR
    ):
        return None  # "between 20 and 30 years"
    meant = _meant(s, first, second, at=bool(at), on=bool(on))
    if meant == "days" and first.value < second.value:
        return Part("days", (Day(dom=first.value), Day(dom=second.value)), second.end)
    if meant == "clocks" and first.value <= 24 and second.value <= 24:
        lone = not (at or (opened and opened != "of") or s.when.day or s.when.part or _time_follows(s, second.end))
        return Part("clocks", (_clock(first, bare=lone), _clock(second)), second.end)
    return None


def _written_date(s: Reader, k: int) -> Part | None:
    """The end of "3-5.12", where no hour of the day is written so, and of "de 4 a 6/12"."""
    slash = s.get(k + 1, kind.SLASH) and not s.month_first
    dom, month = s.digits(k, 1, 2), s.digits(k + 2, 1 if slash else 2, 2)
    tied = (slash or s.get(k + 1, kind.DOT)) and s.tight(k + 1) and s.tight(k + 2)
    if dom is None or month is None or not tied or s.prefix.at or s.when.day or not possible(dom, month):
        return None
    if slash:
        longer = s.get(k + 3, kind.SLASH) and s.tight(k + 3)
        return None if longer else Part("day", Day(dom=dom, month=month), k + 3)
    if s.get(k + 3, kind.DOT) and s.tight(k + 3) and s.tight(k + 4) and (year := s.digits(k + 4, 4, 4)):
        return Part("day", Day(dom=dom, month=month, year=year), k + 5)
    return Part("day", Day(dom=dom, month=month), k + 3)


def _ties(s: Reader, k: int) -> bool:
    return any(s.get(k, name) is not None for name in (kind.ON, kind.AT, kind.TO, kind.APPROX))


def _clock(number: Number, *, bare: bool = False) -> Clock:
    hour = number.value % 24
    return Clock(hour, written=hour > 12 or hour == 0 or (number.digits == 2 and hour < 10), bare=bare)


def _meant(s: Reader, first: Number, second: Number, *, at: bool, on: bool) -> str | None:
    """Whether two lone numbers are hours or days of a month."""
    if at:
        return "clocks"
    month = s.when.day is not None and s.when.day.unit is Unit.MONTH and s.when.day.edge is None
    if (
        on
        or first.ordinal
        or second.ordinal
        or month
        or max(first.value, second.value) > 24
        or _month_follows(s, second.end)
    ):
        return "days"
    if s.hint == "dom":
        return "days"
    if any(s.get(second.end, name) for name in (kind.QUANTITY, kind.MONEY, kind.UNIT, kind.SLASH, kind.COLON)):
        return None
    if s.prefix.opened or s.when.day is not None or s.when.part is not None or _time_follows(s, second.end):
        return "clocks"
    return "clocks" if first.digits and second.digits and not first.plain else None


def _month_follows(s: Reader, i: int) -> bool:
    for j in range(i, min(i + 4, s.count)):
        if s.get(j, kind.UNIT) is Unit.MONTH or (s.get(j, kind.PERIOD) or (None,))[0] is Unit.MONTH:
            return True
        if not any(s.get(j, name) is not None for name in (kind.OF, kind.ON, kind.SHIFT, kind.AHEAD)):
            return False
    return False


def _time_follows(s: Reader, i: int) -> bool:
    """Whether a day or a part of one stands right behind, so that the numbers before it are hours."""
    for j in range(i, min(i + 3, s.count)):
        means = s.means(j)
        if any(name in means for name in (kind.WEEKDAY, kind.DAY, kind.PART, kind.MONTH, kind.ZONE, kind.MERIDIEM)):
            return True
        if not any(name in means for name in (kind.OF, kind.ON, kind.SHIFT, kind.COMMA)):
            return False
    return False


@rule(
    "hour before a part of the day",
    "8 di sera, 10 tonight, 7 in the morning",
    kind.NUMBER,
    then=(kind.PART, kind.OF, kind.ON, kind.COMMA),
    order=34,
)
def _before_part(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if found is None or found.ordinal or found.value > 24 or found.digits > 2 or s.get(found.end, kind.TO) == "until":
        return None  # "le 11 au soir"
    if s.get(i - 1, kind.DASH) and s.tight(i) and (i < 2 or not s.tight(i - 1)):
        return None  # "-5 cette nuit"
    if s.prefix.on == "day" and s.get(found.end, kind.COMMA):
        return None  # "no dia 26 ou no dia 3, de manhã"
    j, tied = found.end, False
    while (
        j < found.end + 3
        and any(s.get(j, name) for name in (kind.OF, kind.ON, kind.COMMA))
        and s.get(j, kind.PART) is None
    ):
        tied, j = True, j + 1
    named = s.get(j, kind.PART)
    if j == found.end and s.get(j, kind.OF):
        tied = s.get(j, kind.UNIT) is None or bool(s.prefix.at) or s.when.day is not None  # "3 утра", not "3 дня"
    if named is None or named.every or (not tied and not named.meal and named.day is None):
        return None
    if (s.get(i, kind.ARTICLE) and not tied) or not _lies_in(found.value, named):
        return None
    if not tied and named.meal and s.when.day is not None and s.when.day.lone_weekday and not s.prefix.at:
        return None  # "sabato 12 a cena" is a date
    return Part("clock", Clock(found.value % 24, written=found.value > 12), found.end)


def _lies_in(hour: int, named: PartOfDay) -> bool:
    """Whether an hour can be one of that part of the day: not the 14 in "Sunday 14, morning"."""
    return named.starts <= hour <= named.ends or named.starts <= hour + 12 <= named.ends or hour in (0, 12, 24)


@rule("hour before an hour", "Donnerstag 10 oder 14:30 Uhr", "digits1", "digits2", then=(kind.OR,), order=44)
def _before_hour(s: Reader, i: int) -> Part | None:
    found = s.digits(i, 1, 2)
    day = s.when.day
    if found is None or found > 24 or day is None or s.when.clock is not None or not s.get(i + 1, kind.OR):
        return None
    if not (day.lone_weekday or day.offset is not None):
        return None
    if short_clock(s, i + 2) is None and (s.digits(i + 2, 1, 2) is None or strong_clock(s, i + 2) is None):
        return None
    return Part("clock", Clock(found % 24, written=found > 12), i + 1)


@rule(
    "hour in place of another",
    "9 instead of 10 on Friday",
    "digits1",
    "digits2",
    then=(kind.EXCEPT, kind.THAN),
    order=44,
)
def _in_place(s: Reader, i: int) -> Part | None:
    found, other = s.digits(i, 1, 2), read_number(s, i + 3 if s.get(i + 2, kind.AT) else i + 2)
    if found is None or found > 24 or s.get(i + 1, kind.EXCEPT) is None or other is None or other.value > 24:
        return None
    return Part("clock", Clock(found % 24, written=found > 12), i + 1)


@rule("hour before a zone", "18 CET", "digits1", "digits2", then=(kind.ZONE, kind.OFFSET), order=34)
def _before_zone(s: Reader, i: int) -> Part | None:
    found = s.digits(i, 1, 2)
    if found is None or found > 24 or not (s.get(i + 1, kind.ZONE) or s.get(i + 1, kind.OFFSET)):
        return None
    return Part("clock", Clock(found % 24, written=found > 12), i + 1)
