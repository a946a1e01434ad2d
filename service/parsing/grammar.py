"""The grammar's engine: rules read the parts of a time, little words before them say how they are meant."""

from __future__ import annotations

from typing import Final

from service.parsing import (
    grammar_clock,
    grammar_date,
    grammar_every,
    grammar_holiday,
    grammar_hour,
    grammar_length,
    grammar_numeric,
    grammar_pair,
    grammar_running,
    grammar_span,
    grammar_weekday,
    grammar_zone,
    kind,
)
from service.parsing.grammar_join import join, settle_bounds
from service.parsing.reader import Part, Prefix, Reader, rules_for
from service.parsing.scan import Token
from service.parsing.when import When

MODULES: Final = (  # importing them adds their rules
    grammar_clock,
    grammar_date,
    grammar_every,
    grammar_holiday,
    grammar_hour,
    grammar_length,
    grammar_numeric,
    grammar_pair,
    grammar_running,
    grammar_span,
    grammar_weekday,
    grammar_zone,
)
_LITTLE: Final = 5  # little words in a row before a part of a time
_PARTS: Final = 9  # parts of one time
_LINKS: Final = frozenset({kind.OR, kind.AND, kind.COMMA, kind.SLASH, kind.DASH, kind.MAYBE, kind.APPROX, kind.BUT})


def read_times(tokens: list[Token], *, month_first: bool) -> list[When]:
    """The times that the tokens name, in their order, each with what was said of it and nothing more."""
    s = Reader(tokens, month_first=month_first)
    times: list[When] = []
    i = 0
    while i < s.count:
        if not s.tokens[i].means:
            i += 1
            continue
        before = times[-1] if times else None
        linked = before is not None and _linked(s, before.last, i)
        s.hint = _hint(before) if linked else None
        s.follows_clock = s.hint == "clock" and not (before and before.day and before.day.dom)
        when = read_one(s, i)
        if when is None:
            i += 1
            continue
        when.linked = linked
        times.append(when)
        i = when.last
    return times


def _linked(s: Reader, start: int, end: int) -> bool:
    """Whether only list words stand between two times, and at least one."""
    return 0 < end - start <= 5 and all(not _LINKS.isdisjoint(s.means(i)) for i in range(start, end))


def _hint(before: When | None) -> str | None:
    """What a lone number goes on with after that time."""
    if before is None:
        return None
    if before.clock is not None:
        return "clock" if before.clock.ahead is None else None
    return "dom" if before.day is not None and before.day.dom is not None else None


def read_one(s: Reader, i: int, *, end: bool = False, days: bool = False) -> When | None:
    """The time that starts at `i`, all parts that belong together. `end`: it is the end of a range, of `days`."""
    when = When(first=i, last=i)
    s.when = when
    j = i
    for _ in range(_PARTS):
        part = _next_part(s, when, j)
        if part is None:
            break
        if (days and part.slot != "day") or _next_item(s, when, part, j) or not join(s, when, part):
            break
        when.last = j = part.end
        if not end:
            j = when.last = _range_end(s, when, j)
        j = when.last = _tail(s, when, j)
        s.hint = None
    if when.last == i:
        return None
    settle_bounds(s, when)
    return when


def _next_item(s: Reader, when: When, part: Part, j: int) -> bool:
    """Whether a day behind an hour and a comma opens the list's next item: "at 3 or 5, Friday at 10"."""
    if part.slot != "day" or when.clock is None or when.day is not None or not s.get(j, kind.COMMA):
        return False
    return any(
        s.get(part.end, name) is not None for name in (kind.AT, kind.HOUR_SIGN, kind.NUMBER, kind.FROM, kind.CLOCK)
    )


def _next_part(s: Reader, when: When, j: int) -> Part | None:
    """The next part of a time at `j` or behind little words, with the prefix set."""
    prefix = s.prefix = Prefix()
    if when.last > when.first and (s.get(j, kind.COMMA) or s.get(j, kind.COLON) or s.get(j, kind.DASH)):
        if s.get(j, "newline") and when.clock is not None:
            return None
        j += 1
    for k in range(j, min(j + _LITTLE, s.count)):
        token = s.tokens[k]
        if not token.means or (kind.DIGITS in token.means and _labelled(s, k)):
            return None
        for one in rules_for(token.means):
            part = one.read(s, k)
            if part is not None:
                when.why.append(one.name)
                return part
        if not _absorb(s, prefix, k, first=when.last == when.first):
            return None
    return None


def _labelled(s: Reader, k: int) -> bool:
    """Whether a number is a name or a price: "room 5", "via Roma 12", "$10"."""
    if s.get(k - 1, kind.MONEY) and s.tight(k):
        return True
    for i in range(k - 1, max(k - 4, -1), -1):
        means = s.means(i)
        if kind.LABEL in means:
            return True
        if means:
            return False
    return False


def _absorb(s: Reader, prefix: Prefix, k: int, *, first: bool) -> bool:
    """Take a little word into the prefix; False where it is none."""
    means = s.tokens[k].means
    taken = False
    if kind.NOT in means or kind.NO in means:
        return False
    if (at := means.get(kind.AT)) is not None:
        if prefix.at is not True:
            prefix.at = at
        taken = True
    if (on := means.get(kind.ON)) is not None:
        if prefix.on != "day":
            prefix.on = on
        taken = True
    if kind.OF in means:
        prefix.of = taken = True
    if kind.FROM in means or kind.BETWEEN in means:
        prefix.opened = "between" if kind.BETWEEN in means else "from"
        taken = True
    elif kind.OPENS in means and prefix.opened is None:
        prefix.opened, taken = "of", True
    if kind.STARTING in means:
        prefix.starting = taken = True
    if kind.FOR in means:
        prefix.duration = taken = True
    if kind.AFTER in means:
        prefix.bound, taken = "after", True
    if kind.BEFORE in means:
        prefix.bound, taken = "before", True
    if kind.APPROX in means:
        prefix.approx = taken = True
    if kind.AHEAD in means:
        prefix.ahead = taken = True
    if kind.ONLY in means and not first:
        taken = True  # "Thursday only after 6"
    if first and not taken and kind.HOUR_SIGN in means and kind.UNIT not in means:
        taken = True
    return taken


def _range_end(s: Reader, when: When, j: int) -> int:
    """Read the end of a range behind a start; the token after it, or `j` where there is none."""
    if when.end_clock is not None or when.end_day is not None or j >= s.count or when.duration is not None:
        return j
    means = s.tokens[j].means
    to = means.get(kind.TO)
    between = when.opened == "between" or s.prefix.opened == "between"
    opened = between or when.opened == "from" or s.prefix.opened in ("from", "of")
    if to is not None:
        if to != "until" and (kind.AT in means or kind.ON in means) and not opened:
            return j
        if s.get(j + 1, kind.LATE):
            when.bound = "after"
            return j + 2
    elif not (kind.DASH in means or (between and kind.AND in means)):
        return j
    start = j if kind.AT in means or kind.ON in means else j + 1
    kept, prefix = s.when, s.prefix
    s.hint = "clock" if when.clock is not None else "dom" if when.day is not None and when.day.dom is not None else None
    days = when.clock is None and when.part is None
    ending = read_one(s, start, end=True, days=days) if start < s.count else None
    s.when, s.prefix = kept, prefix
    if ending is None or (s.get(ending.last, kind.DASH) and s.tight(ending.last)) or not _close(when, ending):
        return j  # "27-28-29" is no range
    when.why += ["range", *ending.why]
    return ending.last


def _close(when: When, ending: When) -> bool:
    """Put the end of a range into its start, where both are of one kind."""
    if when.every is not None and ending.day is not None:
        return False
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
    if when.clock is None and ending.clock is None and when.day is not None and ending.day is not None:
        if when.part is not None or ending.part is not None:
            return False
        when.end_day = ending.day
        when.each = True
        return True
    return False


def _tail(s: Reader, when: When, j: int) -> int:
    """What may close a time: "in poi", "circa", "or so"."""
    if s.get(j, kind.ONWARDS) and (not s.get(j, kind.ON) or _closes(s, j + 1)):
        when.bound = "after"
        when.opened = when.opened or "from"
        return j + 1
    if s.get(j, kind.APPROX) and when.clock is not None and (j + 1 >= s.count or s.get(j + 1, kind.BREAK)):
        return j + 1
    return j


def _closes(s: Reader, j: int) -> bool:
    """Whether nothing follows, as behind "from 6 on"."""
    return j >= s.count or any(s.get(j, name) is not None for name in (kind.BREAK, kind.COMMA, kind.OR, kind.DOT))
