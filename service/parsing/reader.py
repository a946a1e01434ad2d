"""Where a rule stands in a message: the tokens, and what was read of them so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Final, NamedTuple

from service.parsing import kind
from service.parsing.pieces import FIRST_JOINED
from service.parsing.prefix import Prefix
from service.parsing.scan import Token
from service.parsing.sense import NOTHING, Sense
from service.parsing.when import When

_MARGIN: Final = [NOTHING] * 16
_APART: Final = [True] * 16
"""Stand behind the last token; an index just before the first one counts from the end of a list and meets them too."""


class Reader:
    """A message's tokens, the time being read (`when`), the words before its next part (`prefix`) and switches.

    `hint` is what a lone number means after the time before it: "dom", "clock" or None; `follows_clock` tells that a
    list goes on behind a clock. `numbers` are those already read, by their first token; `fired` is the rule
    that read last.
    """

    __slots__ = (
        "_blank",
        "count",
        "fired",
        "follows_clock",
        "hint",
        "loose",
        "month_first",
        "numbers",
        "prefix",
        "senses",
        "tokens",
        "when",
    )

    def __init__(self, tokens: list[Token], *, month_first: bool) -> None:
        self.tokens = tokens
        self.count = len(tokens)
        self.senses = [token.means for token in tokens] + _MARGIN
        self.loose = [token.gap for token in tokens] + _APART
        self.loose[0] = True
        self.month_first = month_first
        self.numbers: dict[int, Number | None] = {}
        self.prefix = Prefix()
        self._blank = self.when = When()
        self.fired = ""
        self.hint: str | None = None
        self.follows_clock = False

    def blank(self, i: int) -> When:
        """A time of which nothing is read yet, at `i`; the last one again where nothing came of it."""
        when = self._blank
        if when.last != when.first:
            when = self._blank = When()
        when.first = when.last = i
        return when

    def means(self, i: int) -> Sense:
        """What the token at `i` means; nothing beyond either end."""
        return self.senses[i]

    def get(self, i: int, name: str) -> Any:
        """The value of one kind at `i`, None where the token has it not."""
        return self.senses[i].get(name)

    def tight(self, i: int) -> bool:
        """Whether the token at `i` stands without a blank behind the one before."""
        return not self.loose[i]

    def joined(self, i: int) -> bool:
        """Whether the token at `i` is of a script without blanks, and stands right behind the one before."""
        return self.tight(i) and self.tokens[i].text[0] >= FIRST_JOINED

    def digits(self, i: int, least: int, most: int) -> int | None:
        """The number at `i` where it is written with so many digits."""
        means = self.senses[i]
        size = means.get(kind.DIGITS)
        return means[kind.NUMBER] if size is not None and least <= size <= most else None


def closes(s: Reader, i: int) -> bool:
    """Whether nothing follows at `i` that belongs to what stands before it: the end, a comma, an "or"."""
    return i >= s.count or any(s.get(i, name) is not None for name in (kind.BREAK, kind.COMMA, kind.OR, kind.DOT))


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
    kinds: frozenset[str]
    also: frozenset[str]
    then: frozenset[str]


Reads = Callable[[Reader, int], Part | None]

RULES: list[Rule] = []
_NUMBERS: Final = frozenset({kind.NUMBER, kind.ORDINAL, "digits1", "digits2", "digits3", "digits4"})
_NUMBER_GOES_ON: Final = frozenset({kind.NUMBER, kind.ORDINAL, kind.ORDINAL_MARK, kind.DASH})


def rule(
    name: str, why: str, *kinds: str, also: Iterable[str] = (), then: Iterable[str] = (), order: int = 50
) -> Callable[[Reads], Reads]:
    """Add a rule that may start at a token of any of `kinds`, and all of `also`; a lower `order` is tried first.

    Where `then` is given the rule is only tried where the token behind has one of these kinds, or, for a rule that
    starts at a number, where the number goes on there ("twenty one", "3rd"). "digits2" is a number in two digits.
    """

    def add(read: Reads) -> Reads:
        RULES.append(Rule(name, why, read, order, frozenset(kinds), frozenset(also), frozenset(then)))
        return read

    return add


def rules_for(here: Sense, behind: Sense) -> tuple[Rule, ...]:
    """The rules that may start at a token where that other one stands behind it, in their order."""
    chosen = here.rules.get(behind.shape)
    if chosen is None:
        chosen = here.rules[behind.shape] = _choose(here.marks, behind.marks)
    return chosen


def _choose(here: frozenset[str], behind: frozenset[str]) -> tuple[Rule, ...]:
    goes_on = kind.NUMBER in here and not _NUMBER_GOES_ON.isdisjoint(behind)
    starting = _starting(here)
    return tuple(
        one
        for one in starting
        if not one.then or not one.then.isdisjoint(behind) or (goes_on and not one.kinds.isdisjoint(_NUMBERS))
    )


@lru_cache(maxsize=10_000)
def _starting(here: frozenset[str]) -> tuple[Rule, ...]:
    fitting = (one for one in RULES if not one.kinds.isdisjoint(here) and one.also <= here)
    return tuple(sorted(fitting, key=lambda one: one.order))


class Number(NamedTuple):
    """A number as read: `digits` is 0 for words, `ordinal` for "3rd" and "third", `end` the token after it."""

    value: int
    end: int
    digits: int
    ordinal: bool
    plain: bool


def read_number(s: Reader, i: int) -> Number | None:
    """The number at `i`: digits, "twenty one", "twenty-first", "3rd", "third"."""
    if i in s.numbers:
        return s.numbers[i]
    found = s.numbers[i] = _number(s, i)
    return found


def _number(s: Reader, i: int) -> Number | None:
    means = s.senses[i]
    value = means.get(kind.NUMBER)
    if value is None:
        nth = means.get(kind.ORDINAL)
        if nth in (20, 30) and 1 <= (ones := s.get(i + 1, kind.ORDINAL) or 0) <= 9:
            return Number(nth + ones, i + 2, 0, True, False)  # "dwudziestego piątego"
        return Number(nth, i + 1, 0, True, kind.PLAIN in means) if nth is not None and nth > 0 else None
    size = means.get(kind.DIGITS, 0)
    if size:
        if s.get(i + 1, kind.ORDINAL_MARK) and s.tight(i + 1):
            return Number(value, i + 2, size, True, False)
        if s.get(i + 1, kind.DOT) and s.tight(i + 1) and s.tight(i + 2) and s.get(i + 2, kind.ORDINAL_MARK):
            return Number(value, i + 3, size, True, False)  # "1.º"
        if s.get(i + 1, kind.DASH) and s.get(i + 2, kind.ORDINAL_MARK) and s.tight(i + 1) and s.tight(i + 2):
            return Number(value, i + 3, size, True, False)
        return Number(value, i + 1, size, False, False)
    if kind.ARTICLE in means and kind.AT in means and s.get(i + 1, kind.DIGITS):
        return None  # "um 6?" in a message whose language is undecided
    plain = kind.PLAIN in means or kind.ARTICLE in means
    if value in (20, 30, 40, 50):
        j = i + 2 if s.get(i + 1, kind.DASH) and s.tight(i + 1) and s.tight(i + 2) else i + 1
        ones, nth = s.get(j, kind.NUMBER), s.get(j, kind.ORDINAL)
        alike = (kind.ORDINAL in means) is (nth is not None)  # "za dwadzieścia piąta" are two numbers
        if ones is not None and 1 <= ones <= 9 and alike and not (s.get(j, kind.DIGITS) or s.get(j, kind.ARTICLE)):
            return Number(value + ones, j + 1, 0, False, False)
        if ones is None and nth is not None and 1 <= nth <= 9:
            return Number(value + nth, j + 1, 0, True, False)
    return Number(value, i + 1, 0, False, plain)
