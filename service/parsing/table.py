"""One language's words, ready to be looked up: built once for each language and region."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from service.parsing import kind
from service.parsing.language import Lexicon, Meaning, Region
from service.parsing.pieces import JOINED, fold, pieces_of

_IS_JOINED: Final = re.compile(f"[{JOINED}]")
_NO_REGION: Final = Region()

Pieces = tuple[str, ...]


class Table:
    """The words of a language in a region.

    `words` are single words, `phrases` the phrases by their first word as (the other words, meaning), `parts` the words
    that phrases are made of, `warm` those by which the gate knows a phrase that holds a time, `joined` the words of
    scripts without blanks, `letters` those that no other language is written with.
    """

    __slots__ = (
        "code",
        "joined",
        "letters",
        "month_first",
        "parts",
        "past_endings",
        "past_forms",
        "phrases",
        "warm",
        "words",
    )

    def __init__(self, lexicon: Lexicon, region: Region) -> None:
        self.code = lexicon.code
        self.letters = re.compile(f"[{lexicon.letters}]") if lexicon.letters else None
        self.past_endings = lexicon.past_endings
        self.past_forms = lexicon.past_forms
        self.month_first = lexicon.month_first if region.month_first is None else region.month_first
        self.words: dict[str, Meaning] = {}
        self.phrases: dict[str, list[tuple[Pieces, Meaning]]] = {}
        self.parts: set[str] = set()
        self.warm: set[str] = set()
        known = self._meanings(lexicon, region)
        for pieces, meaning in known.items():
            if len(pieces) == 1:
                self.words[pieces[0]] = meaning
        for pieces, meaning in known.items():
            if len(pieces) > 1:
                self.phrases.setdefault(pieces[0], []).append((pieces[1:], meaning))
                self.parts.update(pieces)
                if is_hot(meaning) and not any(is_hot(self.words.get(piece, {})) for piece in pieces):
                    self.warm.add(max(pieces, key=len))
        known_words = dict.fromkeys((*self.words, *self.parts))
        self.joined = tuple(word for word in known_words if not word.isascii() and _IS_JOINED.match(word))

    def _meanings(self, lexicon: Lexicon, region: Region) -> dict[Pieces, dict[str, Any]]:
        known: dict[Pieces, dict[str, Any]] = {}
        common = ({kind.COMMON: True}, tuple(lexicon.common.split()))
        for pieces, meaning in _forms((*lexicon.words, *lexicon.talk, common)):
            known.setdefault(pieces, {}).update(meaning)
        own: dict[Pieces, dict[str, Any]] = {}
        for pieces, meaning in _forms(region.words):
            own.setdefault(pieces, {}).update(meaning)
        known |= own
        bare: dict[Pieces, dict[str, Any]] = {}
        for pieces, meaning in known.items():
            if not all(map(str.isascii, pieces)):
                folded = tuple(map(fold, pieces))
                if folded not in known:  # a word that exists without the accent keeps its own meaning
                    bare.setdefault(folded, {}).update(meaning)
        return known | bare


def _forms(entries: Iterable[tuple[Meaning, str | Pieces]]) -> Iterable[tuple[Pieces, Meaning]]:
    for meaning, forms in entries:
        for form in forms.split(",") if isinstance(forms, str) else forms:
            if pieces := pieces_of(form):
                yield pieces, meaning


def is_hot(meaning: Meaning) -> bool:
    """Whether a time can start from a word with that meaning."""
    return not kind.HOT.isdisjoint(meaning) and kind.ARTICLE not in meaning


@lru_cache(maxsize=256)
def table_of(lexicon: Lexicon, region: str) -> Table:
    """The table of a language in a region ("US", "" for none); a region without an overlay has the language's own."""
    return Table(lexicon, lexicon.overlays.get(region, _NO_REGION))
