"""Rules for hours that their surroundings make one: "alle 15 e 30", "at 3", "seven thirty", "otto meno un quarto"."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.parsing import kind
from service.parsing.grammar_clock import (
    ROUND,
    colon,
    finish,
    half_day,
    marked,
    meridiem_at,
    minutes_at,
    noon,
)
from service.parsing.grammar_minutes import minutes_first
from service.parsing.reader import Number, Part, Reader, read_number, rule

_BEFORE_MINUTES = (kind.PLUS, kind.MINUS, kind.DOT, kind.COLON, kind.HALF, kind.COMMA, kind.QUARTER)


@rule("clock with a sign", "a number after ore, h or Uhr is an hour", kind.HOUR_SIGN, order=12)
def _signed(s: Reader, i: int) -> Part | None:
    if s.get(i, kind.UNIT) and s.get(i - 1, kind.NUMBER) is not None and s.when.last == s.when.first:
        return None  # "2 ore 15 minuti" is a length
    j = i + 1
    while s.get(j, kind.APPROX) or s.get(j, kind.DOT) or s.get(j, kind.COLON):
        j += 1
        if j > i + 3:
            return None
    s.prefix.at = True
    return hour_at(s, j) if s.get(j, kind.NUMBER) not in (None, 24) else None


@rule("hour after at", "a number after at, alle, um is an hour", kind.NUMBER, order=30)
def _after_at(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if (
        s.prefix.at == "weak"
        and found is not None
        and found.digits
        and s.get(found.end, kind.AT) is True
        and not s.prefix.opened
    ):
        return None  # "l'11 alle 15" is a day and its hour
    s.prefix.at = s.prefix.at or s.get(i, kind.AT)  # "la una" is an hour of itself
    if s.prefix.at == "weak" and kind.ORDINAL in s.means(i) and not _hour_closes(s, i + 1):
        return None  # "на першій парі" names no hour, "на восьму" does
    return hour_at(s, i) if s.prefix.at else None


@rule("hour behind a day", "tmrw 6?, tomorrow, 6?", "digits1", "digits2", order=46)
def _behind_day(s: Reader, i: int) -> Part | None:
    hour, day = s.digits(i, 1, 2), s.when.day
    if hour is None or not 0 < hour <= 24 or day is None or day.offset is None or s.when.clock is not None:
        return None
    led = s.prefix.at or s.prefix.on or s.prefix.opened or s.prefix.duration or s.when.end_day
    if led or s.when.last < i - 1 or not (s.when.last == i or s.get(i - 1, kind.COMMA)):
        return None
    listed = s.get(i + 1, kind.COMMA) and s.digits(i + 2, 1, 2) is not None  # "tomorrow, 2, 3 or 4?"
    ends = listed or (_hour_ends(s, i + 1) and not s.get(i + 1, kind.COMMA))
    return finish(s, hour, 0, i + 1) if ends else None


@rule(
    "hour asked about",
    "is 8 ok?, does 5 work?",
    "digits1",
    "digits2",
    then=(kind.YES, kind.PREFER, kind.ASKS_IF),
    order=45,
)
def _asked_about(s: Reader, i: int) -> Part | None:
    hour = s.digits(i, 1, 2)
    if hour is None or hour > 24 or s.get(i - 1, kind.ASKS_IF) is not True or s.when.clock is not None:
        return None
    return finish(s, hour, 0, i + 1, bare=s.get(i + 1, kind.ASKS_IF) is None)


@rule("about an hour", "tonight around 7, 3ish, verso le 9, 11 circa", kind.NUMBER, order=44)
def _about(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if found is None or found.ordinal or found.value > 24 or found.digits > 2:
        return None
    j = found.end
    if s.get(j, kind.DASH) and s.tight(j) and s.tight(j + 1) and s.get(j + 1, "suffix"):
        return finish(s, found.value, 0, j + 2)
    if not found.digits and kind.APPROX in s.means(i) and kind.ARTICLE not in s.means(i):
        return finish(s, found.value, 0, j)  # "sixish"
    if s.get(j, "suffix"):
        return finish(s, found.value, 0, j + 1)
    if s.get(j, kind.APPROX) and (i == 0 or s.when.day is not None) and (j + 1 >= s.count or s.get(j + 1, kind.BREAK)):
        return finish(s, found.value, 0, j + 1)
    if s.prefix.approx and (s.when.day is not None or s.when.part is not None) and s.get(j, kind.UNIT) is None:
        return finish(s, found.value, 0, j)
    if s.get(j, kind.TO) and s.get(j + 1, kind.LATE):  # "8 till late" starts in the evening
        return finish(s, found.value + 12 if 5 <= found.value < 12 else found.value, 0, j)
    if s.get(i - 1, kind.PROPOSE) and s.get(j, kind.PART) is not None:
        return None
    led = (
        s.prefix.bound
        or (s.get(i - 1, kind.MAYBE) and _closed(s, j))
        or s.prefix.approx
        or s.prefix.opened == "from"
        or s.get(i - 1, kind.PROPOSE)
    )
    if (
        led
        and not found.plain
        and not s.prefix.on
        and s.when.clock is None
        and (
            _hour_ends(s, j)
            or s.get(j, kind.ONWARDS)
            or _till_part(s, j)
            or (s.when.day is not None and _known_talk(s, j))
        )
    ):
        return finish(s, found.value, 0, j, bare=s.when.day is None)
    return None


def _hour_closes(s: Reader, j: int) -> bool:
    """Whether an hour's ordinal is no other thing's: "на восьму вечора", not "на п'яту ніч"."""
    part = s.get(j, kind.PART)
    if part is not None and part.daypart is Daypart.NIGHT:
        return s.get(j, kind.OF) is not None
    return _hour_ends(s, j) or _known_talk(s, j)


def _till_part(s: Reader, j: int) -> bool:
    """Whether it goes on until a meal or a part of the day: "from 10 till lunch"."""
    return s.get(j, kind.TO) is not None and s.get(j + 1, kind.PART) is not None


def _known_talk(s: Reader, j: int) -> bool:
    """Whether a known everyday word follows rather than a thing that is counted."""
    means = s.means(j)
    return any(name in means for name in (kind.COMMON, kind.YES, kind.NO, kind.AND, kind.BUSY))


def _closed(s: Reader, j: int) -> bool:
    return j >= s.count or s.get(j, kind.BREAK) is not None


def _hour_ends(s: Reader, j: int) -> bool:
    """Whether nothing that could be counted follows."""
    if j >= s.count:
        return True
    means = s.means(j)
    return any(
        name in means
        for name in (kind.BREAK, kind.COMMA, kind.OR, kind.ON, kind.WEEKDAY, kind.DAY, kind.PART, kind.DOT, kind.NOT)
    )


@rule(
    "hour in words with minutes",
    "seven thirty, otto e un quarto, otto meno venti",
    kind.NUMBER,
    then=_BEFORE_MINUTES,
    order=32,
)
def _in_words(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if (
        found is None
        or found.ordinal
        or found.value > 24
        or (s.get(i, kind.ARTICLE) and not _one_past(s, i))
        or (s.prefix.opened == "between" and s.get(found.end, kind.AND))
    ):
        return None
    done = _with_minutes(s, found)
    return done if done is not None and done.end > found.end else None


def _one_past(s: Reader, i: int) -> bool:
    """Whether "one" with a part of the hour and of the day behind it is an hour: "uma e meia da tarde"."""
    part = s.get(i + 2, kind.HALF) or s.get(i + 2, kind.QUARTER)
    return bool(s.get(i + 1, kind.PLUS) and part and s.get(i + 3, kind.OF)) and s.get(i + 3, kind.PART) is not None


def hour_at(s: Reader, i: int) -> Part | None:
    """An hour at `i` in whatever way its minutes follow: ".30", ",30", " 30", "e mezza", or none."""
    found = read_number(s, i)
    if found is None or (s.prefix.at == "weak" and _counts(s, found)):
        return None
    if found.ordinal and not (found.digits and s.get(found.end - 1, kind.HOUR_MARK)):  # "о 15-ій" is an hour
        return None
    if found.digits == 4 and 2000 <= s.get(i, kind.NUMBER) < 2100 and s.get(i, kind.NUMBER) % 5:
        return None  # "в 2027 переезжаем"
    if found.digits == 4 or (found.digits == 3 and s.get(i, kind.NUMBER) >= 100):
        return finish(s, found.value // 100, found.value % 100, found.end, written=found.digits == 4)
    if found.digits and s.get(found.end, kind.COLON) and s.tight(found.end) and s.get(found.end + 1, kind.DIGITS) == 2:
        return None  # no such minute
    return _with_minutes(s, found) or finish(s, found.value, 0, found.end, bare=not s.prefix.at)


def _counts(s: Reader, found: Number) -> bool:
    """Whether a number behind a mere article counts what follows: "las dos primeras", "las dos hermanas"."""
    free = not (s.prefix.bound or s.prefix.opened or s.prefix.approx or found.digits)
    thing = free and found.end < s.count and not s.means(found.end) and not s.tight(found.end)
    return thing or (s.get(found.end, kind.ORDINAL) is not None and s.get(found.end, kind.QUARTER) is None)


def _with_minutes(s: Reader, found: Number) -> Part | None:
    j = found.end
    if found.digits:
        minute = s.digits(j + 1, 2, 2)
        apart = (
            s.get(j, kind.DOT)
            or s.get(j, kind.COLON)
            or (s.get(j, kind.COMMA) and not s.get(j, "newline") and s.prefix.at)
        )
        if apart and minute is not None and s.tight(j) and s.tight(j + 1) and minute < 60:
            if s.get(j + 2, kind.DOT) and s.tight(j + 2) and s.digits(j + 3, 1, 4) is not None and s.tight(j + 3):
                return None
            return (
                finish(s, found.value, minute, j + 2) if s.prefix.at or _dotted_clock(s, found, minute, j + 2) else None
            )
        minute = s.digits(j, 2, 2)
        if s.prefix.at and minute is not None and minute in (0, 15, 30, 45) and not s.get(j + 1, kind.MONTH):
            return finish(s, found.value, minute, j + 1)
    if s.get(j, kind.PLUS) and s.prefix.opened != "between":
        minutes = minutes_at(s, j + 1)
        worded = minutes is not None and (not s.get(j + 1, kind.NUMBER) or s.get(j + 1, kind.ARTICLE))
        if minutes is not None and (worded or (minutes[0] in ROUND and _minutes_meant(s, minutes))):
            return finish(s, found.value, minutes[0], minutes[1])
    if s.get(j, kind.MINUS) and (minutes := minutes_at(s, j + 1)):
        total = found.value * 60 - minutes[0]
        return finish(s, total // 60 % 24, total % 60, minutes[1])
    if not found.digits:
        more = read_number(s, j)
        if more is not None and not more.digits and not more.ordinal and not more.plain and 10 <= more.value < 60:
            end = more.end + 1 if s.get(more.end, kind.UNIT) == "minute" else more.end
            return finish(s, found.value, more.value, end)
        if s.get(j, kind.DASH) and s.tight(j) and s.tight(j + 1):
            more = read_number(s, j + 1)
            if more is not None and not more.digits and 10 <= more.value < 60:
                return finish(s, found.value, more.value, more.end)
        if s.get(j, kind.HALF) and kind.ORDINAL not in s.means(j - 1):
            return finish(s, found.value, 30, j + 1)
    return None


def _minutes_meant(s: Reader, minutes: tuple[int, int]) -> bool:
    """Whether a round number after "e" counts minutes: "le 9 e 20", "dieci e dieci", not "alle 8 e 10 persone"."""
    behind = s.means(minutes[1])
    dated = s.hint == "dom" or (kind.OF in behind and s.get(minutes[1] + 1, kind.MONTH) is not None)
    return not dated and not any(name in behind for name in (kind.QUANTITY, kind.PLUS, kind.MONTH))


def _dotted_clock(s: Reader, found: Number, minute: int, end: int) -> bool:
    """Whether 15.30 is a time of day rather than a date or a price: no such month, or am and pm behind it."""
    if meridiem_at(s, end)[0] is not None or s.get(end, kind.HOUR_MARK):
        return True
    if s.hint == "clock" or s.prefix.approx or s.when.day is not None or s.when.part is not None:
        return True
    return found.value <= 24 and (minute > 12 or minute == 0) and (found.value > 12 or minute % 15 == 0)


@rule("dotted clock", "15.30 is a time where no such date exists", "digits1", "digits2", then=(kind.DOT,), order=40)
def _dotted(s: Reader, i: int) -> Part | None:
    if s.digits(i, 1, 2) is None or not s.get(i + 1, kind.DOT):
        return None
    found = read_number(s, i)
    return _with_minutes(s, found) if found is not None and found.value <= 24 else None


def strong_clock(s: Reader, i: int) -> Part | None:
    """A clock at `i` that needs no word before it to be one."""
    for read in (colon, marked, half_day, minutes_first, _in_words, _dotted, noon):
        starts = read is not noon or s.get(i, kind.CLOCK) is not None
        if starts and (part := read(s, i)) is not None:
            return part
    return None
