"""Rules for days without a month: weekdays, today and tomorrow, "il 3", "the 27th"."""

from __future__ import annotations

from dataclasses import replace

from service.parsing import kind
from service.parsing.grammar_behind import one_letter_day
from service.parsing.grammar_every import weekdays_at
from service.parsing.grammar_hour import strong_clock
from service.parsing.language import Unit
from service.parsing.pieces import FIRST_JOINED
from service.parsing.reader import Part, Reader, closes, read_number, rule, rules_for
from service.parsing.when import Clock, Day, Every

_TIES = frozenset(
    {kind.WEEKDAY, kind.DAY, kind.PART, kind.AT, kind.OR, kind.NO, kind.YES, kind.BUT, kind.SHIFT, kind.NUMBER}
    | {kind.EVERY, kind.HOUR_SIGN, kind.CLOCK, kind.FROM, kind.BETWEEN, kind.PREFER, kind.THAN}
    | {kind.HALF, kind.QUARTER}
)
_MARKS = (kind.MERIDIEM, kind.COLON, kind.HOUR_MARK)  # behind the number of an hour
_LONGER = (Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.YEAR)
_LIST = frozenset({kind.COMMA, kind.AND, kind.SLASH, kind.TO, kind.DASH})
_DAY_RULES = (__name__, *(f"service.parsing.grammar_{name}" for name in ("date", "holiday", "numeric", "relative")))


@rule("weekday and part of the day", "Dienstagabend", kind.WEEKDAY, also=(kind.PART,), order=8)
def _compound(s: Reader, i: int) -> Part | None:
    named = s.get(i, kind.PART)
    return Part("day and part", (Day(weekday=s.get(i, kind.WEEKDAY)), named), i + 1) if named is not None else None


@rule("weekday", "giovedì, next Thursday, venerdì prossimo", kind.WEEKDAY, order=9)
def _weekday(s: Reader, i: int) -> Part | None:
    day = Day(weekday=s.get(i, kind.WEEKDAY))
    if s.get(i - 1, kind.PLURAL) and (listed := weekdays_at(s, i)) is not None:
        return Part("every", Every("WEEKLY", 1, listed[0]), listed[1])
    if s.get(i, kind.PLAIN) and not (one_letter_day if s.tokens[i].text[0] >= FIRST_JOINED else _weekday_place)(s, i):
        return None
    if s.get(i, kind.NTH) and (s.get(i + 1, kind.UNIT) in _LONGER or s.get(i + 1, kind.RANKED)):
        return None  # "na segunda semana", "segunda vez"
    end = i + 1
    if s.prefix.on and s.get(end, kind.AFTER) and closes(s, end + 1):
        return Part("day", replace(day, follows=True), end + 1)  # "next Tuesday or the Tuesday after"
    if s.get(end, kind.DOT) and s.tight(end) and end + 1 < s.count and len(s.tokens[i].text) <= 4 and s.means(end + 1):
        end += 1
    shift = s.get(end, kind.SHIFT)
    if shift is not None and s.get(end + 1, kind.UNIT) not in _LONGER:
        day.shift, day.nearest, end = shift, bool(s.get(end, kind.NEAREST)), end + 1
    elif s.get(end, kind.FOLLOWING) and s.get(end + 1, kind.AT) is None and not _clock_starts(s, end + 1):
        day.shift, end = 1, end + 1
    if (weeks := s.get(end, kind.WEEKS_ON)) is not None:
        return Part("day", Day(ahead=(weeks, Unit.WEEK), base=day), end + 1)
    return Part("day", day, end)


def _clock_starts(s: Reader, i: int) -> bool:
    return any(s.get(i, name) is not None for name in (kind.NUMBER, kind.AT, kind.CLOCK, kind.PART, kind.HOUR_SIGN))


def _weekday_place(s: Reader, i: int) -> bool:
    """Whether "sun" or "sat" stands where only a day can: beside another time, a list word, or alone."""
    behind = i + 2 if s.get(i + 1, kind.DOT) and s.tight(i + 1) and s.get(i + 2, kind.DIGITS) else i + 1  # "gio. 26"
    near = (s.means(i - 1), s.means(behind))
    if s.get(i, kind.PLAIN) == "capital" and not _capital(s, i) and not _abbreviated(s, i, behind):
        return False
    if s.count == 1 or (s.tokens[i].text[:1].isupper() and not s.tokens[i].text.isupper() and i > 0):
        return i + 1 >= s.count or bool(near[1])
    if kind.DIGITS in near[1] and (closed(s, i + 2) or any(s.get(i + 2, name) for name in _MARKS)):
        return True  # "do sat 28 @ 7", "sat 10am", "Do 15 Uhr"
    if kind.ON in near[1] and s.get(i + 2, kind.CLOCK) is not None:
        return True  # "dom a mezzogiorno"
    if kind.COMMON in near[0] and not any(name in near[0] for name in (kind.ON, kind.OR, kind.AT)):
        return False
    if any(not _TIES.isdisjoint(means) for means in near):
        return True
    if (kind.AFTER in near[1] or kind.BEFORE in near[1]) and s.get(i + 2, kind.NUMBER) is not None:
        return True  # "do na 4 uur"
    if near[0].get(kind.ON) == "closed" and s.tokens[i - 1].text.lower() != "the":
        return True  # "10 or 11 on sat"
    around = ((i - 1, i - 2), (i + 1, i + 2))
    return any(not _LIST.isdisjoint(s.means(tie)) and kind.WEEKDAY in s.means(other) for tie, other in around)


@rule(
    "weekday by a holiday",
    "the Thursday before Easter, sabato dopo Natale",
    kind.WEEKDAY,
    then=(kind.AFTER, kind.BEFORE),
    order=7,
)
def _weekday_beside(s: Reader, i: int) -> Part | None:
    step = 1 if s.get(i + 1, kind.AFTER) else -1 if s.get(i + 1, kind.BEFORE) else 0
    if not step or not (s.get(i + 2, kind.HOLIDAY) or s.get(i + 3, kind.HOLIDAY)):
        return None
    based = day_at(s, i + 2)
    if based is None or not based[0].dated:
        return None
    return Part("day", Day(weekday=s.get(i, kind.WEEKDAY), ahead=(step, Unit.DAY), base=based[0]), based[1])


def _capital(s: Reader, i: int) -> bool:
    """Whether a word stands out by its capital: "Sa oder So", not "So gegen 8?" nor a text that is all capitals."""
    text = s.tokens[i].text
    if not text[:1].isupper() or (text.isupper() and not any(token.text.islower() for token in s.tokens)):
        return False
    return i > 0 or s.get(i + 1, kind.APPROX) is None


def _abbreviated(s: Reader, i: int, behind: int) -> bool:
    """Whether a short everyday word in lower case is a day: before a date or beside another short day."""
    if s.digits(behind, 1, 2) is not None:
        return (
            bool(s.get(behind + 1, kind.DOT) and s.tight(behind + 1)) or s.get(behind + 1, kind.HOUR_MARK) is not None
        )
    for tie, other in ((i - 1, i - 2), (i + 1, i + 2)):
        if not _LIST.union((kind.OR,)).isdisjoint(s.means(tie)) and kind.WEEKDAY in s.means(other):
            return len(s.tokens[other].text) <= 3
    return False


@rule("which weekday", "next Thursday, questo venerdì, last Sunday", kind.SHIFT, then=(kind.WEEKDAY,), order=9)
def _shifted_weekday(s: Reader, i: int) -> Part | None:
    if s.get(i + 1, kind.WEEKDAY) is None or (s.joined(i + 1) and s.get(i + 1, kind.PLAIN)):
        return None
    if s.get(i + 1, kind.MONTH) is not None and s.get(i + 2, kind.NUMBER):
        return None
    day = Day(weekday=s.get(i + 1, kind.WEEKDAY), shift=s.get(i, kind.SHIFT), nearest=bool(s.get(i, kind.NEAREST)))
    named = s.get(i + 1, kind.PART)
    return Part("day and part", (day, named), i + 2) if named is not None else Part("day", day, i + 2)


@rule("which weekday", "в эту среду или в следующую", kind.SHIFT, order=12)
def _shifted_alone(s: Reader, i: int) -> Part | None:
    j = i - 1
    while s.get(j, kind.ON):
        j -= 1
    led = s.get(j, kind.OR) or s.get(j, kind.BUT) or s.get(j, kind.COMMA)
    closes = i + 1 >= s.count or any(s.get(i + 1, one) for one in (kind.BREAK, kind.YES, kind.NO, kind.NOT, kind.MAYBE))
    if s.get(i, kind.SHIFT) != 1 or not led or not closes or s.get(i, kind.PROPOSE):
        return None  # "ce soir, qui vient ?"
    return Part("day", Day(offset=7, again=True), i + 1)


@rule("which weekday", "the following Friday", kind.FOLLOWING, then=(kind.WEEKDAY,), order=9)
def _following_weekday(s: Reader, i: int) -> Part | None:
    if s.get(i + 1, kind.WEEKDAY) is None or s.get(i, kind.AFTER):
        return None
    return Part("day", Day(weekday=s.get(i + 1, kind.WEEKDAY), shift=1), i + 2)


@rule("day of the month", "il 3, the 27th, on the second", kind.NUMBER, kind.ORDINAL, order=45)
def _dom(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if found is None or not 1 <= found.value <= 31 or found.digits > 2:
        return None
    if not found.ordinal and (s.get(i - 1, kind.FOR) or (s.get(i, kind.ARTICLE) and not found.digits)):
        return None  # "Friday for a pizza", "venerdì per quattro"
    if found.digits and not s.tokens[i].text.isdecimal() and s.hint != "dom" and not s.follows_clock:
        return None  # "周四三里屯": a number word is a date only with its mark
    if s.joined(found.end) and any(
        s.get(found.end, name) is not None for name in (kind.UNIT, kind.QUANTITY, kind.MINUTE_MARK, kind.MONEY)
    ):
        return None  # "木曜に30分"
    if not found.digits and kind.NUMBER in s.means(i) and kind.ORDINAL in s.means(i):
        return None  # "по п'ятій" names an hour
    day = Day(dom=found.value)
    beside = s.when.day is not None and s.when.day.lone_weekday
    if s.get(found.end, kind.MONEY):
        return None
    clock_behind = s.get(found.end, kind.AT) is not None or s.get(found.end, kind.HOUR_SIGN) is not None
    if (
        beside
        and s.follows_clock
        and s.when.clock is None
        and not clock_behind
        and not found.ordinal
        and found.digits
        and found.value <= 24
        and not s.prefix.at
    ):
        return Part("clock", Clock(found.value % 24, written=found.value > 12), found.end)
    if beside and s.prefix.bound and not found.ordinal:
        return None  # "Saturday before 5"
    if beside and not s.prefix.at:
        day.unsure = (
            not found.ordinal
            and s.prefix.on != "day"
            and found.value <= 24
            and not s.tokens[found.end - 1].text.endswith(".")
        )
        if not found.digits and not found.ordinal and not s.prefix.on:
            return None
        return Part("day", day, found.end)
    if s.when.day is not None and not (s.when.day.period or s.when.day.unit is Unit.MONTH):
        return None
    if found.ordinal and found.digits:
        counted = s.get(found.end, kind.LABEL) is not None or s.get(found.end, kind.QUANTITY) is not None
        counted = counted or s.get(found.end - 1, kind.WEEKDAY_MARK) is not None
        return None if counted else Part("day", day, found.end)  # "no 3º andar", "de 3e plaats", "a 2ª"
    if found.ordinal:
        closes = closed(s, found.end)
        if s.get(found.end - 1, kind.DATED) and (closes or _answered(s, found.end)):
            return Part("day", day, found.end)
        return (
            Part("day", day, found.end)
            if (s.prefix.on or s.hint == "dom") and closes and s.get(found.end, kind.UNIT) is None
            else None
        )
    if (
        s.prefix.at == "weak"
        and found.digits
        and s.get(found.end, kind.AT) is True
        and s.get(found.end, kind.TO) != "until"
    ):
        return Part("day", day, found.end)
    at_behind = s.get(found.end, kind.AT) is True and not s.get(found.end, kind.OR)
    if i == 0 and found.digits and at_behind and s.get(found.end + 1, kind.NUMBER) is not None:
        return Part("day", day, found.end)  # "15 alle 8"
    if s.prefix.at or (s.prefix.opened == "from" and s.get(found.end + 1, kind.PART) and s.get(found.end, kind.TO)):
        return None  # "Saturday from 10 till lunch"
    if s.get(found.end, kind.ORDINAL_DOT) and s.tight(found.end) and _counts(s, found.end + 1):
        return None  # "der 3. Platz"
    follower = s.means(found.end)
    timed = s.get(found.end + 1, kind.PART) is not None or strong_clock(s, found.end) is not None
    if s.prefix.on == "day" and kind.DIGITS in follower and timed:
        return Part("day", day, found.end)  # "dia 15 20h"
    if any(name in follower for name in (kind.QUANTITY, kind.MONEY, kind.DIGITS, kind.UNIT, kind.COLON)):
        return None
    if (
        found.digits
        and found.value > 12
        and s.when.day is None
        and s.get(found.end, kind.PART) is not None
        and not s.prefix.at
    ):
        return Part("day", day, found.end)  # "28 sera"
    if s.prefix.on == "day" and _of_something(s, found.end):
        return None  # "el 1 de la clase"
    if s.prefix.on == "day" or ((s.prefix.on or s.prefix.of) and s.when.clock is not None and closed(s, found.end)):
        return Part("day", day, found.end)
    if s.prefix.on == "closed" and not found.plain and closed(s, found.end):
        return Part("day", day, found.end)
    return Part("day", day, found.end) if s.hint == "dom" else None


def _counts(s: Reader, i: int) -> bool:
    """Whether what stands behind an ordinal's dot is what it counts: "der 3. Platz", "am 2. Spieltag"."""
    if i >= s.count:
        return False
    behind = s.means(i)
    counted = any(name in behind for name in (kind.QUANTITY, kind.LABEL, kind.OCCASION))
    return counted or (not behind and s.prefix.on != "day")


def _of_something(s: Reader, i: int) -> bool:
    """Whether "of" and a thing follow, so that the number is one of these: "il 3 della classe"."""
    if not s.get(i, kind.OF) or s.get(i, kind.AT):
        return False
    j = i + 1
    while s.get(j, kind.ON) or s.get(j, kind.OF):
        j += 1
    known = (kind.SHIFT, kind.UNIT, kind.PERIOD, kind.NUMBER, kind.PART, kind.DAY, kind.MONTH, kind.PLACE)
    return j < s.count and not any(s.get(j, name) is not None for name in known)


def closed(s: Reader, i: int) -> bool:
    """Whether nothing that could be counted follows: "the 3" but not "the 3 of us"."""
    if i >= s.count:
        return True
    after = s.means(i)
    ends = (kind.BREAK, kind.COMMA, kind.OR, kind.AT, kind.PART, kind.DOT, kind.FROM, kind.BETWEEN, kind.AND, kind.DASH)
    return any(name in after for name in ends)


def _answered(s: Reader, i: int) -> bool:
    """Whether an answer follows: "третьего могу"."""
    return any(s.get(i, name) is not None for name in (kind.YES, kind.NO, kind.NOT, kind.MAYBE))


def day_at(s: Reader, i: int) -> tuple[Day, int] | None:
    """One day as the rules for single days read it at `i`, articles skipped, and the token after it."""
    kept = s.prefix.on
    for j in range(i, min(i + 3, s.count)):
        for one in rules_for(s.means(j), s.means(j + 1)):
            if one.read.__module__ in _DAY_RULES and (part := one.read(s, j)) is not None:
                s.prefix.on = kept
                return (part.value, part.end) if part.slot == "day" else None
        if not s.get(j, kind.ON):
            break
        s.prefix.on = s.get(j, kind.ON)
    s.prefix.on = kept
    return None
