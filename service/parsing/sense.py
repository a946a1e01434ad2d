"""What a word means in a message, with what the parser derives from that once and for all."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final

from service.parsing import kind

if TYPE_CHECKING:
    from service.parsing.reader import Rule

_SHAPES: dict[frozenset[str], tuple[int, dict[int, tuple[Rule, ...]], bool, bool]] = {}
_LETTERS: Final = ("a", "p")  # written onto a number they are am and pm


def is_hot(kinds: Collection[str]) -> bool:
    """Whether a time can start from a word with these kinds."""
    return not kind.HOT.isdisjoint(kinds) and kind.ARTICLE not in kinds


class Sense(dict[str, Any]):
    """A meaning: kind → value.

    `marks` are its kinds with how many digits it has ("digits2") and whether it is the letter of am or pm; `shape`
    is a number that all senses with the same marks share. `rules` holds the rules that may start here by the shape of
    the token behind, `little` what it does as a little word before a part of a time: each is filled in at first use by
    who reads it. `talks` tells whether it says something around times, `hot` whether a time can start from it.
    """

    __slots__ = ("hot", "little", "marks", "rules", "shape", "talks")

    def __init__(self, meaning: Mapping[str, Any], text: str = "") -> None:
        super().__init__(meaning)
        marks = frozenset(meaning)
        if kind.DIGITS in marks:
            marks |= {f"digits{meaning[kind.DIGITS]}"}
        if text in _LETTERS:
            marks |= {kind.HALF_DAY_LETTER}
        shape = _SHAPES.get(marks)
        if shape is None:
            shape = _SHAPES[marks] = (len(_SHAPES), {}, not kind.TALK.isdisjoint(marks), is_hot(marks))
        self.marks = marks
        self.shape, self.rules, self.talks, self.hot = shape
        self.little: tuple[tuple[str, Any], ...] | None = None


NOTHING: Final = Sense({})
