"""Times that only wish, greet or take leave: "buona domenica", "see you Monday", "Morgen!"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Unit
from service.parsing.surroundings import Surroundings
from service.parsing.when import When


def wished(when: When, around: Surroundings) -> bool:
    """In "buona domenica", "happy Friday": a wish right before a day without an hour."""
    if when.clock is not None:
        return False
    if (
        kind.QUIET in around.tokens[when.first].means
        and around.sentence[when.first] not in around.proposed | around.asked
    ):
        return True  # "good friday all", on any Friday
    behind = around.tokens[when.last].means if when.last < len(around.tokens) else {}
    if behind.get(kind.GREETING) == "behind":
        return True  # "春节快乐"
    if around.tokens[when.first].means.get(kind.GREETING) == "alone" and when.first == 0 and when.last == 1:
        return kind.BREAK in behind and kind.ASK not in behind and len(around.tokens) > 2  # "Morgen! Wer ist da?"
    return when.first > 0 and around.tokens[when.first - 1].means.get(kind.GREETING) is True


def any_such(when: When, around: Surroundings) -> bool:
    """In "on a Saturday", which is no certain one."""
    day = when.day
    if day is None or not day.lone_weekday or not when.first:
        return False
    return kind.ARTICLE in around.tokens[when.first - 1].means


def _to_a_day(when: When, around: Surroundings) -> bool:
    """Whether a word that only takes leave before a day stands before one: French "à", not before an hour."""
    tokens = around.tokens
    if tokens[when.first].means.get(kind.BYE) != "to" or when.linked or when.first + 1 >= len(tokens):
        return False
    behind = tokens[when.first + 1].means
    part = behind.get(kind.PART)
    named = any(name in behind for name in (kind.WEEKDAY, kind.DAY, kind.PERIOD, kind.UNIT, kind.ON))
    return (named and kind.NUMBER not in behind) or (part is not None and part.day is not None)


def leaving(when: When, around: Surroundings, others: int, *, asked: bool, proposed: bool) -> bool:
    """In "a domani!", "see you Monday": a day and hardly anything else behind words of leaving."""
    if not (asked or proposed) and others <= 3 and _to_a_day(when, around):
        return True  # "bisous à demain", "à lundi 8h"
    if when.clock is not None or asked or others > 2 or when.linked:
        return False
    behind = around.tokens[when.last].means if when.last < len(around.tokens) else {}
    if behind.get(kind.BYE) == "behind" and when.part is None and around.closes(when.last + 1):
        return True  # "明天见"
    if when.day is not None and (when.day.dom is not None or when.day.unit is not Unit.DAY):
        return False
    start = when.first
    here = around.tokens[start].means
    opens = start == 0 or around.clause[start - 1] != around.clause[start]
    if kind.BYE in here and (opens or kind.AND in around.tokens[start - 1].means):
        return True
    for i in range(start - 1, max(start - 3, -1), -1):
        if around.tokens[i].means.get(kind.BYE) is True:
            return i == 0 or around.clause[i - 1] != around.clause[i]
    return False
