"""Where a rule stands in a message: the tokens, and what was read of them so far."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from service.parsing import kind
from service.parsing.language import Meaning
from service.parsing.scan import Token
from service.parsing.when import When


class Prefix:
    """The little words before a part of a time: `at` (True or "weak"), `on` (True or "day"), `opened` and so on."""

    at: Any = None
    on: Any = None
    of = False
    opened: str | None = None
    bound: str | None = None
    duration = False
    approx = False
    ahead = False
    starting = False


class Reader:
    """A message's tokens, the time being read (`when`), the words before its next part (`prefix`) and switches.

    `hint` is what a lone number means after the time before it: "dom", "clock" or None; `follows_clock` tells that a
    list goes on behind a clock.
    """

    __slots__ = ("count", "follows_clock", "hint", "month_first", "prefix", "tokens", "when")

    def __init__(self, tokens: list[Token], *, month_first: bool) -> None:
        self.tokens = tokens
        self.count = len(tokens)
        self.month_first = month_first
        self.prefix = Prefix()
        self.when = When()
        self.hint: str | None = None
        self.follows_clock = False

    def means(self, i: int) -> Meaning:
        """What the token at `i` means; nothing beyond either end."""
        return self.tokens[i].means if 0 <= i < self.count else {}

    def get(self, i: int, name: str) -> Any:
        """The value of one kind at `i`, None where the token has it not."""
        return self.tokens[i].means.get(name) if 0 <= i < self.count else None

    def tight(self, i: int) -> bool:
        """Whether the token at `i` stands without a blank behind the one before."""
        return 0 < i < self.count and not self.tokens[i].gap

    def digits(self, i: int, least: int, most: int) -> int | None:
        """The number at `i` where it is written with so many digits."""
        size = self.get(i, kind.DIGITS)
        return self.tokens[i].means[kind.NUMBER] if size is not None and least <= size <= most else None


class Part(NamedTuple):
    """What a rule read: which field of the time, its value, and the token after it."""

    slot: str
    value: Any
    end: int


class Rule(NamedTuple):
    """A rule of the grammar. `why` says in one line what a speaker means by it."""

    name: str
    why: str
    read: Callable[[Reader, int], Part | None]
    order: int


Reads = Callable[[Reader, int], Part | None]

RULES: list[tuple[Rule, frozenset[str]]] = []
_CHOSEN: dict[tuple[str, ...], tuple[Rule, ...]] = {}


def rule(name: str, why: str, *kinds: str, order: int = 50) -> Callable[[Reads], Reads]:
    """Add a rule that may start at a token of any of `kinds`; a lower `order` is tried first."""

    def add(read: Reads) -> Reads:
        RULES.append((Rule(name, why, read, order), frozenset(kinds)))
        return read

    return add


def rules_for(meaning: Meaning) -> tuple[Rule, ...]:
    """The rules that may start at a token with this meaning, in their order."""
    key = tuple(meaning)
    chosen = _CHOSEN.get(key)
    if chosen is None:
        if len(_CHOSEN) > 4096:
            _CHOSEN.clear()
        fitting = [one for one, kinds in RULES if not kinds.isdisjoint(key)]
        chosen = _CHOSEN[key] = tuple(sorted(fitting, key=lambda one: one.order))
    return chosen


class Number(NamedTuple):
    """A number as read: `digits` is 0 for words, `ordinal` for "3rd" and "third", `end` the token after it."""

    value: int
    end: int
    digits: int
    ordinal: bool
    plain: bool


def read_number(s: Reader, i: int) -> Number | None:
    """The number at `i`: digits, "twenty one", "twenty-first", "3rd", "third"."""
    means = s.means(i)
    value = means.get(kind.NUMBER)
    if value is None:
        nth = means.get(kind.ORDINAL)
        return Number(nth, i + 1, 0, True, kind.PLAIN in means) if nth is not None and nth > 0 else None
    size = means.get(kind.DIGITS, 0)
    if size:
        if s.get(i + 1, kind.ORDINAL_MARK) and s.tight(i + 1):
            return Number(value, i + 2, size, True, False)
        if s.get(i + 1, kind.DASH) and s.get(i + 2, kind.ORDINAL_MARK) and s.tight(i + 1) and s.tight(i + 2):
            return Number(value, i + 3, size, True, False)
        return Number(value, i + 1, size, False, False)
    plain = kind.PLAIN in means or kind.ARTICLE in means
    if value in (20, 30, 40, 50):
        j = i + 2 if s.get(i + 1, kind.DASH) and s.tight(i + 1) and s.tight(i + 2) else i + 1
        ones, nth = s.get(j, kind.NUMBER), s.get(j, kind.ORDINAL)
        if ones is not None and 1 <= ones <= 9 and not s.get(j, kind.DIGITS) and not s.get(j, kind.ARTICLE):
            return Number(value + ones, j + 1, 0, False, False)
        if nth is not None and 1 <= nth <= 9:
            return Number(value + nth, j + 1, 0, True, False)
    return Number(value, i + 1, 0, False, plain)
