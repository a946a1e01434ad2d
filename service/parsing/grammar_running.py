"""Rules for minutes counted towards an hour, and for counts behind their unit: "без пяти три", "часов в 8"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_clock import finish, minutes_at
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Clock, Day

_MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60}


def _hour_at(s: Reader, i: int) -> tuple[int, int] | None:
    """The hour at `i`, also as an ordinal: "три", "третя", "восьмого"; and the token after it."""
    found = read_number(s, i)
    if found is not None and found.value <= 24:
        return found.value, found.end
    if s.get(i, kind.SINGLE) and s.get(i, kind.UNIT) is Unit.HOUR:
        return 1, i + 1  # "без пяти час"
    named = s.get(i, kind.CLOCK)
    return (named // 60 or 24, i + 1) if named is not None and not named % 60 else None


def _finish(s: Reader, total: int, end: int) -> Part | None:
    """The clock of so many minutes; what lies before one o'clock is past noon."""
    total += 12 * 60 if total < 60 else 0
    return finish(s, total // 60 % 24, total % 60, end)


@rule("minutes that an hour lacks", "без пяти три, без четверти восемь, за п'ять третя", kind.LACKING, order=3)
def _lacking(s: Reader, i: int) -> Part | None:
    minutes = minutes_at(s, i + 1)
    if minutes is None:
        return None
    j = minutes[1]
    hour = _hour_at(s, j)
    if hour is None and s.get(i + 1, kind.NUMBER) == 20:  # "без двадцати семь" lacks twenty, not twenty-seven
        minutes, j = (20, i + 2), i + 2
        hour = _hour_at(s, j)
    if hour is None or minutes[0] > 30:
        return None
    if s.get(j, kind.DIGITS) is not None and s.get(hour[1], kind.UNIT) is Unit.MINUTE:
        return None
    if kind.AHEAD in s.means(i) and any(s.get(k, kind.UNIT) is not None for k in (j, hour[1])):
        return None  # "за п'ять годин" is a length, and "za dwa trzy dni"
    return _finish(s, hour[0] * 60 - minutes[0], hour[1])


@rule(
    "minutes of the running hour",
    "четверть восьмого, половина восьмого, десять минут третьего, чверть на восьму",
    kind.HALF,
    kind.QUARTER,
    kind.NUMBER,
    then=(kind.RUNNING, kind.TOWARDS, kind.UNIT, kind.MINUTE_MARK, kind.QUARTER),
    order=4,
)
def _running(s: Reader, i: int) -> Part | None:
    minutes = minutes_at(s, i)
    if minutes is None:
        return None
    j, towards = minutes[1], None
    if s.get(j, kind.RUNNING) is not None:
        if s.get(i, kind.NUMBER) is not None and s.get(j - 1, kind.UNIT) is not Unit.MINUTE:
            return None  # "двадцать пятого" is a day
        hour: tuple[int, int] | None = (s.get(j, kind.RUNNING), j + 1)
    elif (towards := s.get(j, kind.TOWARDS)) is not None:
        if s.get(i, kind.NUMBER) is not None and s.get(j + 1, kind.ORDINAL) is None:
            return None  # "3 на 4"
        hour = _hour_at(s, j + 1)
    else:
        return None
    if hour is None:
        return None
    return _finish(s, hour[0] * 60 - 60 * (towards != "past") + minutes[0], hour[1])


@rule(
    "clock with a dash",
    "a tight dash before two digits parts hours and minutes: в 15-30",
    "digits1",
    "digits2",
    then=(kind.DASH,),
    order=10,
)
def _dashed(s: Reader, i: int) -> Part | None:
    if not s.get(i + 1, kind.DASH) or not s.tight(i + 1) or not s.tight(i + 2):
        return None
    hour, minute = s.digits(i, 1, 2), s.digits(i + 2, 2, 2)
    if hour is None or minute is None or hour > 24 or (s.get(i + 3, kind.DASH) and s.tight(i + 3)):
        return None
    led = any(s.get(i - 1, name) for name in (kind.DASHED, kind.TO, kind.FROM, kind.AFTER, kind.BEFORE))
    sure = minute == 0 or (minute > 24 and minute % 5 == 0 and (led or s.get(i, kind.DIGITS) == 2))
    if not sure and not (s.get(i - 1, kind.DASHED) and minute % 5 == 0):
        return None
    return finish(s, hour, minute, i + 3, written=s.get(i, kind.DIGITS) == 2 and hour < 10)


@rule("count behind its unit", "часов в 8, минут через 20, часа два, числа 15", kind.UNIT, kind.DAY_MARK, order=6)
def _behind(s: Reader, i: int) -> Part | None:
    if kind.NUMBER in s.means(i - 1) or kind.ORDINAL in s.means(i - 1) or kind.FEW in s.means(i - 1):
        return None
    j = i + 1
    if s.get(i, kind.DAY_MARK):
        found = read_number(s, j)
        return Part("day", Day(dom=found.value), found.end) if found and 1 <= found.value <= 31 else None
    which = s.get(i, kind.UNIT)
    if kind.SINGLE in s.means(i) or which is Unit.WORKDAY:
        return None
    while s.get(j, kind.APPROX) and not s.get(j, kind.AT):
        j += 1
    if s.get(j, kind.AHEAD):
        found = read_number(s, j + 1)
        if found is None or found.ordinal:
            return None
        if which in _MINUTES:
            return Part("clock", Clock(ahead=found.value * _MINUTES[which]), found.end)
        return Part("day", Day(ahead=(found.value, which)), found.end)
    if not s.get(i, kind.HOUR_MARK) or not s.get(j, kind.AT):
        return None
    found = read_number(s, j + 1)
    if found is None or found.ordinal or found.value > 24:
        return None
    return finish(s, found.value, 0, found.end)


_COUNTS = (kind.UNIT, kind.QUANTITY, kind.MONEY, kind.MONTH)
_CLOSES = (kind.BREAK, kind.COMMA, kind.DOT, kind.OR, kind.AND, kind.PART, kind.YES, kind.NO, kind.DASH, kind.PROPOSE)


@rule("hour behind its day", "piątek 18, jutro 13 albo 14, niedziela dziesiąta rano", kind.NUMBER, order=43)
def _behind_day(s: Reader, i: int) -> Part | None:
    """A bare hour behind a day of a language in which no date is said so."""
    before = i - 2 if s.get(i - 1, kind.DOT) or s.get(i - 1, kind.COMMA) else i - 1
    day = s.when.day
    if day is None or s.when.clock is not None or kind.CLOCKED not in s.means(before) or s.prefix.bound:
        return None
    found = read_number(s, i)
    if found is None or found.ordinal or found.value > 24 or any(s.get(found.end, name) for name in _COUNTS):
        return None
    if found.digits:
        closed = found.end >= s.count or any(s.get(found.end, name) is not None for name in _CLOSES)
        late = found.value > 12 or s.get(found.end, kind.PART) is not None
        told = closed if day.offset is not None else late and day.lone_weekday
    else:
        told = s.get(i, kind.ORDINAL) is not None
    return finish(s, found.value, 0, found.end) if told else None
