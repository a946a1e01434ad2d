"""The grammar's engine: rules read the parts of a time, little words before them say how they are meant."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from service.parsing import (
    grammar_behind,
    grammar_bracket,
    grammar_clock,
    grammar_date,
    grammar_digits,
    grammar_every,
    grammar_holiday,
    grammar_hour,
    grammar_length,
    grammar_listed,
    grammar_minutes,
    grammar_month,
    grammar_moved,
    grammar_numbered,
    grammar_numeric,
    grammar_pair,
    grammar_relative,
    grammar_running,
    grammar_short,
    grammar_span,
    grammar_weekday,
    grammar_year,
    grammar_zone,
    kind,
)
from service.parsing.grammar_join import join, settle_bounds
from service.parsing.grammar_moved import only_the_new
from service.parsing.numbering import labelled
from service.parsing.prefix import Prefix, absorb, little_of
from service.parsing.reader import Part, Reader, closes, rules_for
from service.parsing.scan import Token
from service.parsing.when import When

MODULES: Final = (  # importing them adds their rules
    grammar_behind,
    grammar_bracket,
    grammar_clock,
    grammar_date,
    grammar_digits,
    grammar_every,
    grammar_holiday,
    grammar_hour,
    grammar_length,
    grammar_listed,
    grammar_month,
    grammar_minutes,
    grammar_moved,
    grammar_numbered,
    grammar_numeric,
    grammar_pair,
    grammar_relative,
    grammar_running,
    grammar_short,
    grammar_span,
    grammar_weekday,
    grammar_year,
    grammar_zone,
)
_LITTLE: Final = 5  # little words in a row before a part of a time
_MOST: Final = 250  # times of one message, or numbers that come to nothing: what has more is no chat message
_PARTS: Final = 9  # parts of one time
_CLOSING: Final = frozenset({kind.TO, kind.DASH, kind.AND, kind.ONWARDS, kind.APPROX})
_LINKS: Final = frozenset({kind.OR, kind.AND, kind.COMMA, kind.SLASH, kind.DASH, kind.MAYBE, kind.APPROX, kind.BUT})


def read_times(tokens: list[Token], *, month_first: bool) -> list[When]:
    """The times that the tokens name, in their order, each with what was said of it and nothing more."""
    s = Reader(tokens, month_first=month_first)
    senses, count = s.senses, s.count
    times: list[When] = []
    i = misses = 0
    while i < count and misses < _MOST and len(times) < _MOST:
        sense = senses[i]
        if not sense or not (rules_for(sense, senses[i + 1]) or little_of(sense)):
            i += 1
            continue
        s.hint, s.follows_clock, linked = None, False, False
        if times:
            before = times[-1]
            linked = _linked(s, before.last, i)
            if linked:
                s.hint = _hint(s, before, i)
                s.follows_clock = s.hint == "clock" and not (before.day and before.day.dom)
        when = read_one(s, i)
        if when is None:
            misses += kind.DIGITS in sense
            i += 1
            continue
        when.linked = linked and not times[-1].negated and not _starts_anew(s, times[-1], when)
        times.append(when)
        i = when.last
    return times


def _starts_anew(s: Reader, before: When, when: When) -> bool:
    """Whether a day is marked as what is spoken of now, behind one that has its hour: "水曜は20時以降、土曜は終日"."""
    return kind.TOPIC in s.means(when.last) and before.timed and before.day is not None and not when.timed


def _linked(s: Reader, start: int, end: int) -> bool:
    """Whether only list words stand between two times, and at least one; "木金" and "quinta sexta 18h" need none."""
    if start == end:
        plain = (s.get(end, kind.PLAIN) or s.get(end - 1, kind.PLAIN)) and s.get(end + 1, kind.OR) is None
        spaced = kind.WEEKDAY in s.means(end) and not plain  # but "ven sam ou dim"
        if s.joined(end) and "digits1" in s.means(end - 1).marks and "digits1" in s.means(end).marks:
            return True  # "三四点"
        days = (kind.WEEKDAY, kind.WEEKDAY_SHORT)
        return (spaced or s.joined(end)) and all(any(day in s.means(i) for day in days) for i in (end - 1, end))
    if not 0 < end - start <= 5:
        return False
    asked = kind.BREAK in s.means(start) and kind.OR in s.means(start + 1)  # "11 on Saturday? or 2?"
    return all(not _LINKS.isdisjoint(s.means(i)) for i in range(start + asked, end))


def _hint(s: Reader, before: When, i: int) -> str | None:
    """What a lone number goes on with after that time."""
    if before.clock is not None:
        return "clock" if before.clock.ahead is None else None
    if before.day is None:
        return None
    if before.day.dom is None and before.day.weekday is not None and kind.WEEKDAY_SHORT in s.means(i):
        return "weekday"
    return "dom" if before.day.dom is not None else None


def read_one(s: Reader, i: int, *, end: bool = False, days: bool = False) -> When | None:
    """The time that starts at `i`, all parts that belong together. `end`: it is the end of a range, of `days`."""
    when = s.when = s.blank(i)
    senses = s.senses
    j = i
    for _ in range(_PARTS):
        part = _next_part(s, when, j)
        if part is None:
            break
        if (days and part.slot != "day") or _next_item(s, when, part, j) or not join(s, when, part):
            break
        when.why.append(s.fired)
        when.last = j = part.end
        if end and part.slot == "behind":
            break  # "17時から18時の間で30分"
        behind = senses[j]
        if behind and not _CLOSING.isdisjoint(behind):
            if not end:
                j = when.last = _range_end(s, when, j)
            j = when.last = _tail(s, when, j)
        s.hint = None
    if when.last == i:
        return None
    only_the_new(s, when)
    settle_bounds(s, when)
    return when


def _next_item(s: Reader, when: When, part: Part, j: int) -> bool:
    """Whether a day behind an hour and a comma opens the list's next item: "at 3 or 5, Friday at 10"."""
    if part.slot != "day" or not s.get(j, kind.COMMA):
        return False
    if when.part is not None and when.part.every and when.day is not None and when.day.period is not None:
        return True  # "evenings this week, Wed or Fri"
    if when.day is not None and any(s.get(when.first - 1, name) for name in (kind.EXCEPT, kind.NOT, kind.NO)):
        return True  # "em vez de sábado, dia 3"
    if when.clock is None:
        return False
    if s.get(part.end, kind.BRACKET) == "open":
        return True  # "10:00〜12:00、11/29（日）13:00"
    if when.day is not None:
        return part.value.offset is not None  # "Thursday at 3, yesterday we …"
    return any(
        s.get(part.end, name) is not None for name in (kind.AT, kind.HOUR_SIGN, kind.NUMBER, kind.FROM, kind.CLOCK)
    )


def _next_part(s: Reader, when: When, j: int) -> Part | None:
    """The next part of a time at `j` or behind little words, with the prefix set."""
    prefix = s.prefix = Prefix()
    senses = s.senses
    started = when.last > when.first
    sense = senses[j]
    if started and (kind.COMMA in sense or kind.COLON in sense or kind.DASH in sense):
        if "newline" in sense and when.clock is not None:
            return None
        j += 1
        sense = senses[j]
    for k in range(j + 1, min(j + _LITTLE, s.count) + 1):
        if not sense or (kind.DIGITS in sense and labelled(s, k - 1)):
            return None
        behind = senses[k]
        for one in rules_for(sense, behind):
            part = one.read(s, k - 1)
            if part is not None:
                s.fired = one.name
                return part
        either = not started and kind.OR in sense and k > 1 and s.get(k - 2, kind.NUMBER) is not None
        if either or not absorb(prefix, sense, first=not started):  # "2 o 3" where nothing tells Spanish from Polish
            return None
        sense = behind
    return None


def _range_end(s: Reader, when: When, j: int) -> int:
    """Read the end of a range behind a start; the token after it, or `j` where there is none."""
    if when.end_clock is not None or when.end_day is not None or j >= s.count or when.duration is not None:
        return j
    means = s.tokens[j].means
    to = means.get(kind.TO)
    between = when.opened == "between" or s.prefix.opened == "between"
    opened = between or when.opened == "from" or s.prefix.opened in ("from", "of")
    if to is not None:
        exact = to == "clock" or (kind.AT not in means and s.get(j + 1, kind.DIGITS) is not None)  # "9am a 11am"
        behind = exact and when.clock is not None and not when.clock.bare
        behind = behind or _weekdays(s, when, j)
        if to != "until" and (kind.AT in means or kind.ON in means) and not opened and not behind:
            return j
        meal = s.get(j + 1, kind.PART)  # "Saturday from 10 till lunch" ends at no hour
        if s.get(j + 1, kind.LATE) or (opened and meal is not None and meal.meal and when.part is None):
            when.bound = "after"
            return j + 2
    elif not (kind.DASH in means or (between and kind.AND in means)):
        return j
    start = j if kind.AT in means or kind.ON in means else j + 1
    kept, prefix = s.when, s.prefix
    s.hint = _hint(s, when, start)
    days = when.clock is None and when.part is None
    ending = read_one(s, start, end=True, days=days) if start < s.count else None
    s.when, s.prefix = kept, prefix
    if ending is not None and s.get(ending.last, kind.MOVES):
        when.day, when.clock, when.part = ending.day or when.day, ending.clock or when.clock, ending.part or when.part
        return ending.last
    if ending is None or (s.get(ending.last, kind.DASH) and s.tight(ending.last)) or not _close(when, ending):
        return j  # "27-28-29" is no range
    when.why += ["range", *ending.why]
    return ending.last


def _weekdays(s: Reader, when: When, j: int) -> bool:
    """Whether a mere "to" stands right between two weekdays, "lunes a viernes"."""
    day = when.day
    lone = day is not None and day.lone_weekday and day.shift is None and not when.timed and when.every is None
    return (
        lone
        and s.get(j + 1, kind.WEEKDAY) is not None
        and s.get(j, kind.ON) is True
        and not (s.get(j, kind.AT) or s.get(j, kind.THAN))
    )


def _close(when: When, ending: When) -> bool:
    """Put the end of a range into its start, where both are of one kind."""
    if when.every is not None and ending.day is not None:
        return False
    counted = ending.day is not None and ending.day.ahead is not None and ending.day.base is None
    if counted and ending.day is not None and when.day is not None and not (when.timed or ending.timed):
        when.day = replace(ending.day, base=when.day)  # "今日から2日後"
        return True
    if when.clock is not None and ending.clock is not None and ending.duration is None:
        when.end_clock = ending.clock
        when.end_part = ending.part
        if ending.day is not None:
            if when.day is None:
                when.day = ending.day
            else:
                when.end_day = ending.day
        when.zone = when.zone or ending.zone
        when.bound = None
        return True
    if when.clock is not None and ending.part is not None and ending.day is None and ending.clock is None:
        return True  # "from 9 till lunch": its end is vague
    if when.clock is None and ending.clock is None and when.day is not None and ending.day is not None:
        if when.part is not None or ending.part is not None:
            return False
        when.end_day = ending.day
        when.each = True
        return True
    return False


def _tail(s: Reader, when: When, j: int) -> int:
    """What may close a time: "in poi", "circa", "or so", "au plus tard"."""
    if s.get(j, kind.ONWARDS) == "before" and (when.clock is not None or when.day is not None):
        when.bound = "before"
        return j + 1
    opened = when.opened or s.prefix.opened
    if s.get(j, kind.ONWARDS) is True and s.get(j + 1, kind.NUMBER) is not None:
        return j  # "between 9 and 10 or after 3"
    if s.get(j, kind.ONWARDS) is True and (not s.get(j, kind.ON) or (opened and closes(s, j + 1))):
        when.bound = "after"
        when.opened = when.opened or "from"
        return j + 1
    if s.get(j, kind.APPROX) and when.clock is not None and (j + 1 >= s.count or s.get(j + 1, kind.BREAK)):
        return j + 1
    return j
