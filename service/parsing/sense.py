"""What a word means in a message, with what the parser derives from that once and for all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from service.parsing import kind

if TYPE_CHECKING:
    from service.parsing.reader import Rule

_SHAPES: dict[frozenset[str], int] = {}
_LETTERS: Final = frozenset("ap")  # written onto a number they are am and pm


class Sense(dict[str, Any]):
    """A meaning: kind → value.

    `marks` are its kinds with how many digits it has ("digits2") and whether it is the letter of am or pm; `shape`
    is a number that all senses with the same marks share. `rules` holds the rules that may start here by the shape of
    the token behind, `little` what it does as a little word before a part of a time: each is filled in at first use by
    who reads it. `talks` tells whether it says something around times.
    """

    __slots__ = ("little", "marks", "rules", "shape", "talks")

    def __init__(self, meaning: Mapping[str, Any], text: str = "") -> None:
        super().__init__(meaning)
        marks = set(meaning)
        if (size := meaning.get(kind.DIGITS)) is not None:
            marks.add(f"digits{size}")
        if text in _LETTERS:
            marks.add(kind.HALF_DAY_LETTER)
        self.marks = frozenset(marks)
        self.shape = _SHAPES.setdefault(self.marks, len(_SHAPES))
        self.rules: dict[int, tuple[Rule, ...]] = {}
        self.little: tuple[tuple[str, Any], ...] | None = None
        self.talks = not kind.TALK.isdisjoint(marks)


NOTHING: Final = Sense({})
