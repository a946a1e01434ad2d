"""Rules for days that a number or their turn tells: "5ª feira", "terça sim, terça não", "de hoje a oito"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Day, Every

_FREQ = {Unit.DAY: "DAILY", Unit.WEEK: "WEEKLY", Unit.MONTH: "MONTHLY"}
WEEKS = {7: 1, 8: 1, 14: 2, 15: 2, 21: 3}  # days that are said for weeks: "de 15 em 15 dias", "in acht Tagen"
_CLOSED = frozenset({kind.BREAK, kind.COMMA, kind.OR, kind.AT, kind.DOT, kind.DIGITS})
_TIMED = frozenset({kind.DIGITS, kind.AT, kind.PART, kind.BETWEEN, kind.APPROX, kind.AFTER, kind.BEFORE, kind.CLOCK})
_FAR = 8  # weekdays ahead that anybody counts
_BEHIND = frozenset(
    {kind.BREAK, kind.COMMA, kind.OR, kind.AND, kind.AT, kind.PART, kind.ON, kind.SHIFT, kind.YES, kind.NO, kind.NOT}
    | {kind.BUT, kind.HOUR_SIGN, kind.SLASH, kind.DOT, kind.DIGITS, kind.MAYBE, kind.PROPOSE, kind.BUSY, kind.COLON}
    | {kind.BEFORE, kind.AFTER, kind.STARTING, kind.BETWEEN, kind.OCCASION, kind.ONLY, kind.CLOCK, kind.APPROX}
)


@rule("numbered weekday", "5ª feira, 2a ou 3a", kind.NUMBER, then=(kind.WEEKDAY_MARK, kind.DOT), order=2)
def _numbered(s: Reader, i: int) -> Part | None:
    number = s.digits(i, 1, 1)
    if number is None or not 2 <= number <= 6:
        return None
    j = i + 2 if s.get(i + 1, kind.DOT) and s.tight(i + 1) else i + 1
    if not s.get(j, kind.WEEKDAY_MARK) or not s.tight(j):
        return None
    j += 1
    k = j + 1 if s.get(j, kind.DASH) and s.tight(j) else j
    if s.get(k, kind.WEEKDAY_MARK) == "word":
        j = k + 1
    elif not _weekday_meant(s, i, j):
        return None
    day = Day(weekday=number - 2)
    if (shift := s.get(j, kind.SHIFT)) is not None and s.get(j + 1, kind.UNIT) is None:
        day.shift, j = shift, j + 1
    return Part("day", day, j)


def _weekday_meant(s: Reader, i: int, end: int) -> bool:
    """Whether "5ª" without "feira" is a Thursday: a day may stand there, and nothing that it counts follows."""
    if end < s.count and (_BEHIND.isdisjoint(s.means(end)) or s.get(end, kind.RANKED)):
        return False
    before = s.means(i - 1) if i else {}
    listed = any(name in before for name in (kind.OR, kind.AND, kind.COMMA, kind.SLASH, kind.PROPOSE, kind.EVERY))
    timed = s.when.timed or not _TIMED.isdisjoint(s.means(end))
    return not i or timed or bool(s.prefix.on) or listed


@rule("a week on", "a week on Friday, two weeks on Friday", kind.NUMBER, then=(kind.UNIT,), order=4)
def _weeks_on(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if found is None or found.ordinal or found.value > 8 or s.get(found.end, kind.UNIT) is not Unit.WEEK:
        return None
    on, weekday = s.means(found.end + 1), s.get(found.end + 2, kind.WEEKDAY)
    if weekday is None or kind.ON not in on or kind.FROM in on or s.get(i - 1, kind.OFTEN):
        return None
    return Part("day", Day(ahead=(found.value, Unit.WEEK), base=Day(weekday=weekday)), found.end + 3)


@rule("a week on", "Friday week", kind.WEEKDAY, then=(kind.UNIT,), order=5)
def _weekday_week(s: Reader, i: int) -> Part | None:
    closed = i + 2 >= s.count or not _CLOSED.isdisjoint(s.means(i + 2))
    if s.get(i + 1, kind.UNIT) is not Unit.WEEK or not closed or s.get(i - 1, kind.SHIFT) or s.get(i - 1, kind.EVERY):
        return None
    return Part("day", Day(ahead=(1, Unit.WEEK), base=Day(weekday=s.get(i, kind.WEEKDAY))), i + 2)


@rule("a week on", "de hoje a oito, de quinta a quinze", kind.DAY, kind.WEEKDAY, then=(kind.TO,), order=5)
def _week_on(s: Reader, i: int) -> Part | None:
    found = read_number(s, i + 2) if s.prefix.opened == "of" else None
    if found is None or found.ordinal or found.value not in (8, 15):
        return None
    end = found.end
    if s.get(end, kind.UNIT) is Unit.DAY:
        end += 1
    elif found.digits or s.get(end, kind.OF) or s.get(end, kind.HOUR_MARK):
        return None
    offset = s.get(i, kind.DAY)
    base = Day(offset=offset) if offset is not None else Day(weekday=s.get(i, kind.WEEKDAY))
    return Part("day", Day(ahead=(WEEKS[found.value], Unit.WEEK), base=base), end)


@rule(
    "every second", "terça sim, terça não; semana sim, semana não", kind.WEEKDAY, kind.UNIT, then=(kind.YES,), order=6
)
def _by_turns(s: Reader, i: int) -> Part | None:
    j = i + 2
    while s.get(j, kind.COMMA) or s.get(j, kind.AND):
        j += 1
        if j > i + 4:
            return None
    weekday, which = s.get(i, kind.WEEKDAY), s.get(i, kind.UNIT)
    same = (weekday is not None and s.get(j, kind.WEEKDAY) == weekday) or (
        which is not None and s.get(j, kind.UNIT) is which
    )
    same = same and not s.get(j - 1, kind.AND)  # "jueves sí y jueves no" says nothing
    if not (same or s.get(j, kind.OTHER)) or not s.get(j + 1, kind.NOT):
        return None
    if weekday is not None:
        return Part("every", Every("WEEKLY", 2, (weekday,)), j + 2)
    return Part("every", Every(_FREQ[which], 2), j + 2) if which in _FREQ else None


@rule("every so many", "de 15 em 15 dias, de duas em duas semanas", kind.NUMBER, then=(kind.AHEAD,), order=2)
def _at_intervals(s: Reader, i: int) -> Part | None:
    first = read_number(s, i) if s.prefix.opened == "of" else None
    again = read_number(s, first.end + 1) if first is not None and s.get(first.end, kind.AHEAD) else None
    if first is None or again is None or first.ordinal or first.value != again.value or not 0 < first.value <= 100:
        return None
    which, count = s.get(again.end, kind.UNIT), first.value
    if which is Unit.DAY and count in WEEKS:
        which, count = Unit.WEEK, WEEKS[count]
    return Part("every", Every(_FREQ[which], count), again.end + 1) if which in _FREQ else None


@rule("so many weekdays ahead", "daqui a dois sábados", kind.AHEAD, then=(kind.NUMBER,), order=6)
def _weekdays_ahead(s: Reader, i: int) -> Part | None:
    found = read_number(s, i + 1)
    weekday = s.get(found.end, kind.WEEKDAYS) if found is not None and not found.ordinal else None
    if found is None or weekday is None or not 2 <= found.value <= _FAR:
        return None
    return Part("day", Day(ahead=(found.value - 1, Unit.WEEK), base=Day(weekday=weekday)), found.end + 1)
