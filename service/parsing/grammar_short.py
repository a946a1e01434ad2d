"""Rules for what is said in one letter or leads what it is said of: "周二四", "周六日", "下个月底", "差五分八点"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_clock import finish, minutes_at
from service.parsing.grammar_every import short_weekday
from service.parsing.language import Unit
from service.parsing.pieces import FIRST_JOINED
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Clock, Day

_LONG = (Unit.WEEK, Unit.MONTH)
_COUNTS = (kind.UNIT, kind.QUANTITY, kind.MONEY, kind.DAY_MARK, kind.MONTH_MARK, kind.DOT, kind.COLON, kind.SLASH)


@rule(
    "weekday by its number",
    "周四或五, 周六日: a letter goes on with the weekday before it",
    kind.WEEKDAY_SHORT,
    order=2,
)
def _bare(s: Reader, i: int) -> Part | None:
    when = s.when
    goes_on = s.hint == "weekday"
    if when.first < when.last:  # it ends the time before it
        named = when.day is not None and when.day.weekday is not None and when.clock is None and when.every is None
        goes_on = (
            named
            and i - when.last <= 1
            and any(name in s.means(when.last - 1) for name in (kind.WEEKDAY, kind.WEEKDAY_SHORT))
        )
    weekday = short_weekday(s, i) if goes_on else None
    return Part("day", Day(weekday=weekday), i + 1) if weekday is not None else None


@rule("one hour or the next", "三四点: two numbers in a row before one mark", "digits1", then=("digits1",), order=4)
def _either_hour(s: Reader, i: int) -> Part | None:
    first, second = s.get(i, kind.NUMBER), s.get(i + 1, kind.NUMBER)
    words = s.joined(i + 1) and not s.tokens[i].text.isdecimal() and not s.tokens[i + 1].text.isdecimal()
    if not words or second != first + 1 or not s.get(i + 2, kind.HOUR_MARK) or not s.joined(i + 2):
        return None
    return Part("clock", Clock(first), i + 1)


@rule("edge of which month", "下个月底, 下周初", kind.SHIFT, then=(kind.PERIOD_EDGE,), order=4)
def _shifted_edge(s: Reader, i: int) -> Part | None:
    shift, (unit, edge) = s.get(i, kind.SHIFT), s.get(i + 1, kind.PERIOD_EDGE)
    if unit not in _LONG:
        return None
    if shift < 0:
        return Part("past", None, i + 2)
    return Part("day", Day(period=(unit, shift), unit=unit, edge=edge), i + 2)


@rule("minutes taken off", "差五分八点: the minutes that lack to the hour behind", kind.MINUS, order=6)
def _taken_off(s: Reader, i: int) -> Part | None:
    minutes = minutes_at(s, i + 1)
    if minutes is None or (s.get(minutes[1] - 1, kind.NUMBER) is not None and not s.get(i + 1, kind.QUARTER)):
        return None
    hour = read_number(s, minutes[1])
    if hour is None or hour.ordinal or not 1 <= hour.value <= 24 or not s.get(hour.end, kind.HOUR_MARK):
        return None
    total = hour.value * 60 - minutes[0]
    return finish(s, total // 60 % 24, total % 60, hour.end + 1)


@rule(
    "minutes lacking",
    "八点差五分: the minutes that lack to the hour before",
    kind.NUMBER,
    then=(kind.HOUR_MARK,),
    order=11,
)
def _lacking(s: Reader, i: int) -> Part | None:
    hour = read_number(s, i)
    if hour is None or hour.ordinal or not 1 <= hour.value <= 24 or not s.get(hour.end, kind.HOUR_MARK):
        return None
    minutes = minutes_at(s, hour.end + 2) if s.get(hour.end + 1, kind.MINUS) else None
    if minutes is None:
        return None
    total = hour.value * 60 - minutes[0]
    return finish(s, total // 60 % 24, total % 60, minutes[1])


@rule(
    "hour behind 早 or 晚",
    "周五晚八, 早9: a lone number right behind one letter for a part of the day",
    kind.NUMBER,
    order=47,
)
def _behind_part(s: Reader, i: int) -> Part | None:
    hour = s.digits(i, 1, 2)
    placed = s.when.part is not None and s.tight(i) and s.get(i - 1, kind.PART) is not None and s.get(i - 1, kind.PLAIN)
    if not placed or s.tokens[i - 1].text[0] < FIRST_JOINED or hour is None or not 1 <= hour <= 12:
        return None
    counts = s.tight(i + 1) and any(name in s.means(i + 1) for name in _COUNTS)
    return None if counts else Part("clock", Clock(hour), i + 1)
