"""Rules for which one of a month and for its edges: "the first Monday of May", "el primer viernes de cada mes"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_date import read_year
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Day, Every


@rule(
    "which one of a month",
    "the first Monday of May, la terza settimana di ottobre",
    kind.ORDINAL,
    kind.NUMBER,
    kind.NTH,
    then=(kind.WEEKDAY, kind.UNIT),
    order=3,
)
def _nth(s: Reader, i: int) -> Part | None:
    nth = s.get(i, kind.ORDINAL) or s.get(i, kind.NTH)
    j = i + 1
    if nth is None:
        found = read_number(s, i)
        if found is None or not found.ordinal:
            return None
        nth, j = found.value, found.end
    if nth > 53:
        return None
    day = s.get(j, kind.WEEKDAY)
    which = s.get(j, kind.UNIT)
    if s.get(j, kind.NUMBERED) and nth > 0:
        return Part("day", Day(week_number=nth, unit=Unit.WEEK), j + 1)  # "49. KW"
    if day is None and which not in (Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.DAY):
        return None
    if day is not None and (monthly := _every_month(s, j + 1)) is not None:
        return Part("every", Every("MONTHLY", 1, (day,), nth), monthly)
    within = within_month(s, j + 1)
    if within is None and kind.NTH in s.means(i):
        return None  # "segunda, quarta 15h" are two days
    if within is None and day is not None and (s.get(j + 1, kind.PART) or s.digits(j + 1, 1, 2) is not None):
        return Part("day", Day(weekday=day, nth=nth), j + 1)  # "the first Monday evening of next month"
    if within is None:
        return Part("past", None, j + 1) if nth == -1 and day is None and s.get(i, kind.SHIFT) == -1 else None
    target, end = within
    if which is Unit.MONTH:
        if target.unit is Unit.YEAR and 1 <= nth <= 12:
            return Part("day", Day(month=nth, year=target.year, period=target.period, unit=Unit.MONTH), end)
        return None
    unit = Unit.DAY if day is not None or which is Unit.DAY else which
    found_day = Day(weekday=day, nth=nth, month=target.month, year=target.year, period=target.period, unit=unit)
    return Part("day", found_day, end)


def _every_month(s: Reader, i: int) -> int | None:
    """The token after "of every month", "de cada mes", None where it is not said."""
    j = i
    while s.get(j, kind.OF) or (s.get(j, kind.ON) and not s.get(j, kind.EVERY)):
        j += 1
    if not s.get(j, kind.EVERY) or s.get(j, "daily"):
        return None
    while s.get(j, kind.EVERY) or (s.get(j, kind.ON) and not s.get(j, kind.UNIT)):
        j += 1
    return j + 1 if s.get(j, kind.UNIT) is Unit.MONTH else None


def within_month(s: Reader, i: int) -> tuple[Day, int] | None:
    """The month or year that something is the first or last of."""
    j = i
    while s.get(j, kind.OF) or s.get(j, kind.ON) or s.get(j, kind.AHEAD):
        j += 1
    if (year := read_year(s, j)) is not None:
        return Day(year=year[0], unit=Unit.YEAR), year[1]
    month = s.get(j, kind.MONTH)
    if month is not None:
        end = j + 1
        if (year := read_year(s, end)) is not None:
            return Day(month=month, year=year[0], unit=Unit.MONTH), year[1]
        return Day(month=month, unit=Unit.MONTH), end
    for at, other in ((j, j + 1), (j + 1, j)):
        shift, which = s.get(at, kind.SHIFT), s.get(other, kind.UNIT)
        if shift is not None and shift >= 0 and which in (Unit.MONTH, Unit.YEAR):
            return Day(period=(which, shift), unit=which), j + 2
    if s.get(j, kind.UNIT) is Unit.MONTH:
        return Day(period=(Unit.MONTH, 0), unit=Unit.MONTH), j + 1
    return None


@rule("edge of a month", "fine mese, inizio dicembre, mid-January, rest of the week", kind.SPAN_OF, order=4)
def _edge(s: Reader, i: int) -> Part | None:
    j = i if kind.MONTH in s.means(i) else i + 1  # "майские" names its month itself
    if s.get(j, kind.DASH) and s.tight(j):
        j += 1
    while s.get(j, kind.OF) or s.get(j, kind.ON):
        j += 1
    edge = s.get(i, kind.SPAN_OF)
    target: Day | None = None
    month = s.get(j, kind.MONTH)
    if month is not None:
        target, end = Day(month=month, unit=Unit.MONTH), j + 1
        if (year := read_year(s, end)) is not None:
            target.year, end = year
    elif (within := _period_at(s, j)) is not None:
        target, end = within
    if target is None:
        return None
    target.edge = edge
    return Part("day", target, end)


def _period_at(s: Reader, j: int) -> tuple[Day, int] | None:
    """A week or month with or without what tells which."""
    for at, other in ((j, j + 1), (j + 1, j)):
        shift, which = s.get(at, kind.SHIFT), s.get(other, kind.UNIT)
        if shift is not None and shift >= 0 and which in (Unit.MONTH, Unit.WEEK):
            return Day(period=(which, shift), unit=which), j + 2
    if (known := s.get(j, kind.PERIOD)) is not None:
        return Day(period=known, unit=known[0]), j + 1
    which = s.get(j, kind.UNIT)
    if which in (Unit.MONTH, Unit.WEEK):
        return Day(period=(which, 0), unit=which), j + 1
    return None
