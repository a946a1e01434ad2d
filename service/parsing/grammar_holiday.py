"""Rules for days and months that go by a name of their own: holidays, "next June", "June next year"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_date import read_year
from service.parsing.grammar_weekday import day_at
from service.parsing.language import Unit
from service.parsing.pieces import FIRST_JOINED
from service.parsing.reader import Part, Reader, rule
from service.parsing.when import Day


@rule("holiday", "a day with a name: Natale, Thanksgiving", kind.HOLIDAY, order=8)
def _holiday(s: Reader, i: int) -> Part | None:
    if s.get(i - 1, kind.OF) and not (i > 1 and _day_of(s, i - 2)):
        return None  # "cena di Natale" is what they meet for
    named, end = s.get(i, kind.HOLIDAY), i + 1
    if s.tight(end) and s.tokens[i].text[0] >= FIRST_JOINED and _dated(s, end):
        return None  # "国庆10月1号": the date says it
    if s.when.part is None and s.get(i, kind.PART) is not None:
        s.when.part = s.get(i, kind.PART)  # "跨年夜十点"
    if _titles(s, end):
        return None
    day = Day(feast=named) if isinstance(named[0], str) else Day(dom=named[1], month=named[0])
    if (year := read_year(s, end)) is not None:
        day.year, end = year
    elif s.get(end, kind.OF) and not s.means(end + 1) and end + 1 < s.count:
        return None  # "Noël des copains" is what they meet for
    if s.get(i, kind.UNIT) is Unit.WEEK:
        return Part("day", Day(base=day, unit=Unit.WEEK), end)  # "Semana Santa"
    if s.get(end, kind.UNIT) is Unit.WEEKEND:
        return Part("day", Day(base=day, unit=Unit.WEEKEND), end + 1)  # "Easter weekend"
    return Part("day", day, end)


def _dated(s: Reader, i: int) -> bool:
    """Whether a date with its month stands there."""
    return s.get(i, kind.NUMBER) is not None and s.get(i + 1, kind.MONTH_MARK) is not None


@rule("beside a holiday", "the day after Easter, the week after Christmas", kind.FOLLOWS, kind.PERIOD, order=4)
def _beside(s: Reader, i: int) -> Part | None:
    dated = s.get(i, kind.FOLLOWS) is True and any(s.get(j, kind.ORDINAL_MARK) for j in (i + 2, i + 3))
    if not (dated or s.get(i + 1, kind.HOLIDAY) or s.get(i + 2, kind.HOLIDAY)):
        return None
    which, shift = s.get(i, kind.PERIOD) or (Unit.DAY, 1)
    based = day_at(s, i + 1)
    if shift != 1 or based is None or not (based[0].dated or (dated and based[0].dom)):
        return None
    moved = Day(ahead=(1, Unit.DAY if which is Unit.DAY else Unit.WEEK), base=based[0])
    return Part("day", moved if which is Unit.DAY else Day(base=moved, unit=which), based[1])


def _titles(s: Reader, end: int) -> bool:
    """Whether it only names what the days behind a colon are for: "Christmas do: 11, 12 or 18 December"."""
    for j in (end, end + 1, end + 2) if s.get(end, kind.PART) is None else ():
        if s.get(j, kind.COLON):
            return any(s.get(j + 1, name) is not None for name in (kind.NUMBER, kind.WEEKDAY, kind.DAY))
    return False


def _day_of(s: Reader, i: int) -> bool:
    """Whether what stands there is a part of the holiday: "la mattina di Natale", "el fin de semana de Pascua"."""
    part = s.get(i, kind.PART)
    return s.get(i, kind.UNIT) is not None or (part is not None and not part.meal)


@rule("which month", "il prossimo giugno, next June", kind.SHIFT, then=(kind.MONTH,), order=9)
def _shifted_month(s: Reader, i: int) -> Part | None:
    month = s.get(i + 1, kind.MONTH)
    if month is None or s.get(i + 2, kind.NUMBER):
        return None
    if s.get(i, kind.SHIFT) < 0:
        return Part("past", None, i + 2)
    return Part("day", Day(month=month, unit=Unit.MONTH), i + 2)


@rule(
    "which year",
    "June next year, giugno dell'anno prossimo",
    kind.SHIFT,
    kind.UNIT,
    then=(kind.SHIFT, kind.UNIT),
    order=8,
)
def _shifted_year(s: Reader, i: int) -> Part | None:
    shift, which = s.get(i, kind.SHIFT), s.get(i + 1, kind.UNIT)
    if shift is None:
        shift, which = s.get(i + 1, kind.SHIFT), s.get(i, kind.UNIT)
    day = s.when.day
    if (
        shift is None
        or which is not Unit.YEAR
        or day is None
        or not (day.month or day.feast)
        or day.year
        or day.years is not None
    ):
        return None
    return Part("year", shift, i + 2)
