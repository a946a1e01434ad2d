"""Rules for lengths of time and what is counted from now: "per un'ora", "tra mezz'ora", "3 weeks from Friday"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_spoken import is_length
from service.parsing.grammar_weekday import day_at
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Clock, Day

MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60}


def read_length(s: Reader, i: int) -> tuple[int, Unit, int] | None:
    """A count, its unit, and the token after: "3 ore", "a week", "un'ora e mezza", "90 min", "half an hour"."""
    minutes = s.get(i, kind.DURATION)
    if isinstance(minutes, tuple):
        return *minutes, i + 1  # "quinze jours" are two weeks
    if minutes is not None:
        return minutes, Unit.MINUTE, i + 1
    count, j = 1.0, i
    if (few := s.get(i, kind.FEW)) is not None:
        count, j = few, i + (s.get(i, kind.UNIT) is None)  # "dos días" is one where Portuguese knows it too
        while j > i and s.get(j, kind.OF):
            j += 1
    elif (found := read_number(s, i)) is not None and not found.ordinal:
        count, j = found.value, found.end
        fraction = s.digits(j + 1, 1, 1)
        if (
            found.digits
            and (s.get(j, kind.DOT) or s.get(j, kind.COMMA))
            and s.tight(j)
            and s.tight(j + 1)
            and fraction is not None
        ):
            count, j = count + fraction / 10, j + 2
        elif s.get(j, kind.AND) and s.get(j + 1, kind.ARTICLE) and s.get(j + 2, kind.HALF):
            count, j = count + 0.5, j + 3
        elif s.get(j, kind.AND) and s.get(j + 1, kind.HALF):
            count, j = count + 0.5, j + 2
    elif s.get(i, kind.HALF) and s.get(i + 1, kind.UNIT) == Unit.HOUR:
        count, j = 0.5, i + 1
    elif s.get(i, kind.SINGLE):
        j = i
    else:
        return None
    which = s.get(j, kind.UNIT)
    if which is None:
        return None
    signs = s.get(j, kind.HOUR_SIGN) and s.get(j + 1, kind.DIGITS) and s.get(j + 2, kind.UNIT) is None
    if signs and not s.tight(j) and not s.prefix.ahead:
        return None  # "lunedì 30 ore 18"
    j += 1
    if which in MINUTES:
        total = count * MINUTES[which]
        while True:
            k = j + 1 if s.get(j, kind.AND) or s.get(j, kind.PLUS) else j
            if which == Unit.HOUR and s.get(k, kind.HALF) and (k > j or s.tight(k)):
                total, j = total + 30, k + 1
            elif which == Unit.HOUR and (quarters := s.get(k, kind.QUARTER)) and k > j:
                total, j = total + 15 * quarters, k + 1
            elif which == Unit.HOUR and s.get(k, kind.ARTICLE) and s.get(k + 1, kind.HALF):
                total, j = total + 30, k + 2
            elif (
                which == Unit.HOUR
                and (more := read_number(s, k)) is not None
                and not more.ordinal
                and (s.get(more.end, kind.UNIT) == Unit.MINUTE or (more.digits == 2 and s.tight(k) and more.value < 60))
            ):
                total, j = total + more.value, more.end + (s.get(more.end, kind.UNIT) == Unit.MINUTE)
            else:
                return (round(total), Unit.MINUTE, j) if 0 < total <= 60 * 24 * 31 else None
    if which == Unit.FORTNIGHT:
        return round(count * 2), Unit.WEEK, j
    return (round(count), which, j) if 0 < count < 1000 else None


def _in_future(total: int, which: Unit, end: int, base: Day | None = None) -> Part:
    if which is Unit.MINUTE:
        return Part("clock", Clock(ahead=total), end)
    return Part("day", Day(ahead=(total, which), base=base), end)


@rule("from now", "tra mezz'ora, in two weeks", kind.AHEAD, order=7)
def _ahead(s: Reader, i: int) -> Part | None:
    length = read_length(s, i + 1)
    if length is None or length[1] in (Unit.WEEKEND, Unit.NIGHT):
        return None
    total, which, end = length
    if s.get(i, kind.BEFORE) and which is Unit.MINUTE and total >= 7 * 60:
        return None  # "d'ici 18h" is an hour, "d'ici 2h" a length
    if s.get(end, kind.AGO) and not s.get(end, kind.LATER):
        return None
    if s.get(i, kind.NOW) and s.get(end, kind.LATER):
        end += 1  # "今から2時間後"
    return _in_future(total, which, end)


@rule("ago", "hace dos días, il y a une heure", kind.AGO, order=6)
def _ago(s: Reader, i: int) -> Part | None:
    if s.get(i, kind.AGO) == "behind":
        return None  # "la nonna fa 80 anni"
    length = read_length(s, i + 1)
    return Part("past", None, length[2]) if length is not None else None


@rule("weekday after next", "через четверг: the Thursday behind the next one", kind.AHEAD, order=8)
def _over_next(s: Reader, i: int) -> Part | None:
    weekday = s.get(i + 1, kind.WEEKDAY)
    if weekday is None or s.get(i, kind.AHEAD) != "over":
        return None
    return Part("day", Day(ahead=(1, Unit.WEEK), base=Day(weekday=weekday)), i + 2)


@rule("from now", "half an hour from now, a week from today", kind.FEW, kind.DURATION, kind.SINGLE, order=7)
@rule(
    "from now",
    "2 giorni dopo, three weeks from now, two days after Friday, 2 days ago",
    kind.NUMBER,
    kind.ARTICLE,
    kind.HALF,
    then=(kind.UNIT, kind.DOT, kind.COMMA, kind.AND),
    order=7,
)
def _later(s: Reader, i: int) -> Part | None:
    length = read_length(s, i)
    if length is None:
        return None
    total, which, end = length
    hours = read_number(s, i) if which is Unit.MINUTE else None
    if hours is not None and s.get(hours.end, kind.HOUR_MARK) == "spoken":
        if not is_length(s, i, hours.end, hours.value):
            return None
    elif (
        s.get(i + 1, kind.HOUR_MARK)
        and s.tight(i + 1)
        and not s.prefix.ahead
        and (s.get(i, kind.NUMBER) or 0) >= 6
        and not s.prefix.duration
    ):
        return None  # "7h30" is a clock, "1h30" a length
    if which is Unit.MINUTE and end == i + 2 and s.get(i + 1, kind.HOUR_MARK) and _hour_meant(s, i, end):
        return None  # "a las 18 horas"
    if (
        s.get(end, kind.AND)
        and (more := read_length(s, end + 1))
        and which is not Unit.MINUTE
        and more[1] is not Unit.MINUTE
    ):
        second = more
    else:
        second = None
    last = second[2] if second else end
    if s.get(last, kind.AGO) in (True, "behind"):
        return Part("past", None, last + 1)
    if s.get(last, kind.LATER) and not (s.get(last, kind.AFTER) and _day_starts(s, last + 1)):
        if second:
            return Part("day", Day(ahead=second[:2], base=Day(ahead=(total, which))), last + 1)
        return _in_future(total, which, last + 1)
    if (
        any(s.get(end, name) for name in (kind.FROM, kind.AFTER, kind.STARTING))
        and which is not Unit.MINUTE
        and not s.prefix.duration
    ):
        based = day_at(s, end + 1)
        if based is not None:
            return _in_future(total, which, based[1], based[0])
    if s.prefix.duration or which is not Unit.MINUTE or s.get(i, kind.SINGLE):
        return Part("duration", (total, which), end) if s.prefix.duration else None
    return Part("duration", (total, which), end)


def _hour_meant(s: Reader, i: int, end: int) -> bool:
    """Whether a unit that is also an hour's mark is that: "a las 18 horas", "в 3 часа", "на 3 часа дня"."""
    value = s.get(i, kind.NUMBER)
    if s.prefix.ahead or value is None:
        return False
    if s.prefix.at:
        part = s.get(end, kind.PART) is not None and s.get(end, kind.OF) is not None
        return part or 12 < value < 24 or (s.prefix.at is True and not s.prefix.duration)
    return s.when.day is not None and s.when.clock is None and not s.prefix.duration and 12 < value < 24


def _day_starts(s: Reader, i: int) -> bool:
    return any(s.get(i, name) is not None for name in (kind.WEEKDAY, kind.MONTH, kind.DAY, kind.NUMBER))
