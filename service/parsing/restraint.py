"""What a time must have to earn its way out of ordinary talk. In doubt: silence."""

from __future__ import annotations

from typing import Final

from service.parsing import kind
from service.parsing.language import Unit
from service.parsing.scan import Token
from service.parsing.when import When

_GLUE: Final = frozenset(
    {kind.ON, kind.AT, kind.OF, kind.FROM, kind.TO, kind.AND, kind.OR, kind.COMMA, kind.BREAK, kind.DASH, kind.APPROX}
    | {
        kind.MAYBE,
        kind.YES,
        kind.BUT,
        kind.DOT,
        kind.FOR,
        kind.SHIFT,
        kind.COLON,
        kind.ME_TOO,
        kind.ONLY,
        kind.STARTING,
    }
    | {kind.AFTER, kind.BEFORE, kind.ARTICLE, kind.SLASH}
)


class Surroundings:
    """The sentence around each token: whether it tells the past or a fact, and whether something is proposed in it."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.sentence: list[int] = []
        self.past: set[int] = set()
        self.fact: set[int] = set()
        self.proposed: list[int] = []
        self.asked: set[int] = set()
        number = 0
        for i, token in enumerate(tokens):
            self.sentence.append(number)
            means = token.means
            if kind.PAST in means:
                self.past.add(number)
            if kind.STATE in means:
                self.fact.add(number)
            if kind.PROPOSE in means:
                self.proposed.append(i)
            if (
                kind.BREAK in means
                or "newline" in means
                or (kind.DOT in means and (i + 1 >= len(tokens) or tokens[i + 1].gap))
            ):
                if kind.ASK in means:
                    self.asked.add(number)
                number += 1

    def proposes(self, when: When) -> bool:
        """Whether the sentence of a time puts something forward."""
        number = self.sentence[when.first]
        return any(self.sentence[i] == number for i in self.proposed)


def restrain(times: list[When], tokens: list[Token]) -> list[tuple[When, str | None]]:
    """Each time with the reason why it is left out, None where it stays."""
    around = Surroundings(tokens)
    covered = sum(when.last - when.first for when in times)
    rest = sum(1 for token in tokens if (token.means and _GLUE.isdisjoint(token.means)) or not token.means)
    bare = covered >= rest  # hardly anything but times was said
    verdicts = [(when, _reason(when, around, bare=bare)) for when in times]
    full = {around.sentence[when.first] for when, reason in verdicts if reason is None and not _weak(when)}
    return [
        (when, "a fuller time stands beside it" if not reason and _gives_way(when, around, full) else reason)
        for when, reason in verdicts
    ]


def _gives_way(when: When, around: Surroundings, full: set[int]) -> bool:
    return _weak(when) and not when.linked and when.clock is None and around.sentence[when.first] in full


def _reason(when: When, around: Surroundings, *, bare: bool) -> str | None:
    number = around.sentence[when.first]
    proposes = around.proposes(when)
    if when.dropped is not None:
        return None
    if number in around.past and not proposes:
        return "the sentence tells what was"
    if number in around.fact and not proposes:
        return "the sentence tells a fact"
    if when.day is None and when.clock is None and when.part is None and when.every is None:
        return "a length alone is no time"
    if when.negated:
        return "the time is ruled out"
    if _weak(when) and not (bare or proposes or number in around.asked):
        return "too little for a proposal"
    return None


def _weak(when: When) -> bool:
    """Whether the words alone say too little: a month, a meal, a lone number, now."""
    if when.every is not None:
        return False
    if when.clock is not None:
        return when.day is None and (when.clock.bare or when.clock.ahead is not None)
    if when.part is not None:
        return when.day is None
    day = when.day
    return day is not None and (day.unit is not Unit.DAY or day.edge is not None) and when.end_day is None
