"""Which of the times that a message names are said not to be: "not Friday", "venerdì no", "in place of Monday"."""

from __future__ import annotations

from itertools import pairwise

from service.parsing import kind
from service.parsing.language import Unit
from service.parsing.surroundings import Surroundings
from service.parsing.when import When

_BEFORE = 6  # tokens over which a yes speaks of a time
_NEAR = 3  # tokens between a word of moving and the hour that says which meeting is moved


def rule_out(times: list[When], around: Surroundings) -> None:
    """Mark what is denied; a list's later times share it up to a "but" or what has an hour of its own."""
    for i, when in enumerate(times):
        before = times[i - 1] if i else None
        after = times[i + 1] if i + 1 < len(times) else None
        if before is not None and (_moved(before, when, around) or _old_hour(before, when, around)):
            before.negated = True
            around.turned.add(around.sentence[when.first])
        if when.opened == "from" and before is not None and _left(before, when, around):
            when.negated = True
            around.turned.add(around.sentence[when.first])
            continue
        if before is not None and _all_but(before, when, around):
            when.negated = True
            around.turned.add(around.sentence[when.first])
            continue
        if around.ruled_out(when, before, after) or _only_a_reason(when, after, around) or _condition(when, around):
            when.negated = True
            around.turned.add(around.sentence[when.first])
            for j in range(i - 1, -1, -1):  # "venerdì e sabato non posso"
                hour = times[j].timed and not times[j + 1].timed and _comma(times[j], times[j + 1], around)
                granted = _comma(times[j], times[j + 1], around) and _granted(times[j], around)
                if hour or granted or (j == i - 1 and _apart(times, i, around)):
                    break  # "giovedì alle 15, venerdì non posso"
                if not times[j + 1].linked or around._denied_before(when, before):
                    break
                times[j].negated = True
        elif before is not None and before.negated and when.linked and not _turns(before, when, around):
            when.negated = True


def _apart(times: list[When], i: int, around: Surroundings) -> bool:
    """Whether a mere comma parts a denied time from a list with an "or": "miércoles o jueves, el viernes no"."""
    links = [
        [around.tokens[k].means for k in range(before.last, when.first)]
        for before, when in pairwise(times[: i + 1])
        if when.linked
    ]
    ties = [{name for means in link for name in (kind.OR, kind.AND) if name in means} for link in links]
    return len(ties) > 1 and not ties[-1] and kind.OR in ties[-2]


def _granted(when: When, around: Surroundings) -> bool:
    """Whether a yes stands before a time in its clause: "yo puedo jueves, viernes no"."""
    clause = around.clause[when.first]
    for i in range(when.first - 1, max(when.first - _BEFORE, 0) - 1, -1):
        means = around.tokens[i].means
        if around.clause[i] != clause or kind.NOT in means or kind.NO in means:
            return False
        if kind.YES in means or kind.PREFER in means:
            return True
    return False


def _comma(before: When, when: When, around: Surroundings) -> bool:
    return any(kind.COMMA in around.tokens[i].means for i in range(before.last, when.first))


def _moved(before: When, when: When, around: Surroundings) -> bool:
    """Whether the second time is said to stand in the first one's place: "с четверга на пятницу"."""
    if before.last != when.first or before.end_day is not None or before.end_clock is not None:
        return False
    first, second = around.tokens[before.first].means, around.tokens[when.first].means
    if before.opened == "from" and kind.ONTO in second:
        return True
    opened = kind.FROM in first or kind.OPENS in first
    led = kind.ON in second or kind.AT in second or kind.TO in second
    moving = _moving(before, around)
    return (opened and led and moving is True) or (moving == "swap" and kind.FOR in second)


def _moving(when: When, around: Surroundings) -> object:
    """The word of moving before a time in its clause: True, or "swap" right before it, "trocar sexta por sábado"."""
    for i in range(when.first - 1, max(when.first - _BEFORE, 0) - 1, -1):
        if around.clause[i] != around.clause[when.first]:
            return None
        found = around.tokens[i].means.get(kind.MOVE)
        if found is not None:
            return found if found is True or i >= when.first - 2 else None
    return None


def _only_a_reason(when: When, after: When | None, around: Surroundings) -> bool:
    """Whether it is named as the reason why another day is put forward: "木曜は飲みがあるから金曜にしよう"."""
    if after is None or after.day is None or when.day is None or when.last >= after.first:
        return False
    if around.sentence[when.first] != around.sentence[after.first]:
        return False
    if kind.TOPIC not in around.tokens[when.last].means:
        return False
    said = [token.means for token in around.tokens[when.last : after.first]]
    reason = any(kind.REASON in means for means in said)
    return reason and not any(kind.YES in means or kind.PROPOSE in means for means in said)


def _left(before: When, when: When, around: Surroundings) -> bool:
    """Whether it is the time that a meeting leaves, behind the new one: "moved to Thursday from Wednesday"."""
    if when.end_day is not None or when.end_clock is not None or before.last != when.first:
        return False
    return _behind_move(before, when, around, _BEFORE)


def _old_hour(before: When, when: When, around: Surroundings) -> bool:
    """Whether the first hour says which meeting is moved to the second: "bring the 11 o'clock forward to 10"."""
    if before.clock is None or "moved to an hour" not in when.why or when.last == before.last:
        return False
    return _behind_move(before, when, around, _NEAR)


def _behind_move(before: When, when: When, around: Surroundings, reach: int) -> bool:
    """Whether both times stand in a sentence with a word of moving at most `reach` tokens before the first."""
    if around.sentence[before.first] != around.sentence[when.first]:
        return False
    return any(kind.MOVE in around.tokens[i].means for i in range(max(before.first - reach, 0), before.first + 1))


def _all_but(before: When, when: When, around: Surroundings) -> bool:
    """Whether a day is left out of a week: "any day next week but Tuesday"."""
    if before.last != when.first - 1 or before.day is None or when.day is None or not before.first:
        return False
    wide = before.day.unit in (Unit.WEEK, Unit.MONTH) and when.day.unit is Unit.DAY
    said = [around.tokens[i].means for i in range(max(before.first - 2, 0), before.first)]
    return wide and kind.BUT in around.tokens[before.last].means and any(kind.ALL in means for means in said)


def _condition(when: When, around: Surroundings) -> bool:
    """Whether it only says under which condition another time holds: "if it rains on Saturday, Sunday at 2"."""
    opened, said = around.conditions.get(around.clause[when.first], (0, -1))
    return opened < when.first <= said + 1


def _each_denied(when: When, around: Surroundings) -> bool:
    """Whether a "not" of its own stands right before a time, as before the one before it."""
    near = range(max(when.first - _BEFORE, 0), when.first)
    nots = [i for i in near if kind.NOT in around.tokens[i].means]
    return len(nots) > 1 and nots[-1] == when.first - 1


def _turns(before: When, when: When, around: Surroundings) -> bool:
    """Whether the words between two times turn from no to yes."""
    if when.day is not None and (when.day.again or (when.day.base is not None and when.day.base is before.day)):
        return True  # "not this Saturday, the one after"
    if around.tokens[when.first].means.get(kind.ON) == "is":
        return True  # "不是周四，是周五"
    between = [around.tokens[i].means for i in range(before.last, when.first)]
    if any(kind.BUT in means or kind.MAYBE in means for means in between):
        return True
    comma = any(kind.COMMA in means for means in between)
    if comma and before.first and around.tokens[before.first - 1].means.get(kind.EXCEPT) == "instead":
        return True  # "instead of Friday, Saturday?"
    if comma and kind.APPROX in around.tokens[when.first].means:
        return True  # "any day but Wednesday, say Tuesday"
    if comma and _each_denied(before, around) and kind.NOT not in around.tokens[when.first - 1].means:
        return True  # "ni miércoles ni jueves, viernes"
    denied = any(kind.NOT in means or kind.NO in means for means in between)
    if comma and not denied and when.day is None and when.clock and before.day is not None and before.clock:
        return True  # "no el jueves a las 18, a las 18:30"
    return comma and ((when.timed and not before.timed) or around.affirmed(when))
