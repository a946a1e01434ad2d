"""The rule for minutes that stand before their hour: "ten past nine", "quarter to 8", "fünf vor halb acht"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_clock import ROUND, finish, minutes_at
from service.parsing.reader import Number, Part, Reader, read_number, rule


@rule(
    "minutes before the hour",
    "ten past nine, quarter to 8, half seven",
    kind.NUMBER,
    kind.HALF,
    kind.QUARTER,
    kind.ARTICLE,
    then=(kind.CLOCK_PAST, kind.CLOCK_TO, kind.UNIT, kind.MINUTE_MARK, kind.NUMBER, kind.QUARTER),
    order=6,
)
def minutes_first(s: Reader, i: int) -> Part | None:
    """Ten past nine, a quarter to 8, half seven, five minutes to five thirty."""
    minutes = minutes_at(s, i)
    if minutes is None:
        return None
    count, j = minutes
    sign = 0
    if s.get(j, kind.CLOCK_PAST):
        sign = 1
    elif s.get(j, kind.CLOCK_TO) or (
        s.get(j - 1, kind.UNIT) == "minute" and s.get(j, kind.AT) is True and s.get(j, kind.TO)
    ):
        sign = -1
    elif s.get(i, kind.RUNS_UP) and s.get(j, kind.NUMBER) is not None and not s.get(j, kind.ARTICLE):
        sign, count, j = -1, 60 - count, j - 1
    elif s.get(i, kind.HALF) and s.get(j, kind.NUMBER) is not None and j == i + 1 and _is_hour(s, i, j):
        sign, j = (-1 if s.get(i, kind.HALF) == "to" else 1), j - 1
    if not sign or s.get(j + 1, kind.AT) or (s.get(j + 1, kind.ARTICLE) and s.get(j + 1, kind.NUMBER) != 1):
        return None
    named = s.get(j + 1, kind.CLOCK)
    if named is not None:
        total = named + sign * count
        return finish(s, total // 60 % 24, total % 60, j + 2, written=True)
    hour = _whole_hour(s, j + 1)
    if hour is None:
        return None
    plain = s.get(i, kind.NUMBER) is not None and s.get(j - 1, kind.UNIT) is None
    told = s.prefix.at and not s.prefix.opened  # "at five to eight"
    halved = s.get(j + 1, kind.HALF) == "to"  # "fünf vor halb acht"
    if sign < 0 and plain and not told and not halved and (count not in ROUND or count < hour.value):
        return None  # "five to seven" are two hours, "ten to seven" is one
    total = hour.value * 60 + hour.minute + sign * count
    if 0 < total < 60 and hour.value in (0, 1):
        total += 12 * 60  # "halb eins" is at noon, as "ten to one" is
    lone = bool(plain and s.get(i, kind.DIGITS) and hour.digits and not s.prefix.at and s.when.day is None)
    return finish(s, total // 60 % 24, total % 60, hour.end, bare=lone)


def _is_hour(s: Reader, i: int, j: int) -> bool:
    """Whether an hour stands behind the half: "om half een", not "half a pizza"."""
    if not s.get(j, kind.ARTICLE):
        return True
    behind = s.means(j + 1)
    told = bool(s.prefix.at) or any(name in behind for name in (kind.BREAK, kind.COMMA, kind.PART, kind.OR, kind.ON))
    return s.get(i, kind.HALF) == "to" and (told or j + 1 >= s.count)


class _Hour(Number):
    minute: int = 0


def _whole_hour(s: Reader, i: int) -> _Hour | None:
    """An hour at `i` that other minutes are counted from; "5:30" keeps its own, as "halb acht" does."""
    if s.get(i, kind.HALF) == "to" and (full := _whole_hour(s, i + 1)) is not None and not full.minute:
        half = _Hour(full.value - 1, full.end, 0, False, False)
        half.minute = 30
        return half
    found = read_number(s, i)
    if found is None or found.ordinal or found.value > 24:
        return None
    hour = _Hour(*found)
    if s.get(found.end, kind.COLON) and s.tight(found.end):
        return None
    if s.get(found.end, kind.HOUR_MARK) and s.digits(found.end + 1, 2, 2):
        hour = _Hour(found.value, found.end + 2, found.digits, False, False)
        hour.minute = s.digits(found.end + 1, 2, 2) or 0
    elif not found.digits and (more := read_number(s, found.end)) and not more.digits and 10 <= more.value < 60:
        hour = _Hour(found.value, more.end, 0, False, False)
        hour.minute = more.value
    return hour
