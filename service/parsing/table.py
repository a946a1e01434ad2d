"""One language's words, ready to be looked up: built once for each language and region."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import Final

from service.parsing import kind
from service.parsing.language import Lexicon, Meaning, Region
from service.parsing.pieces import APOSTROPHES, FIRST_JOINED, PIECES, fold
from service.parsing.sense import Sense, is_hot

_END: Final = "\0"  # between two forms that are cut at once
_NO_REGION: Final = Region()

Pieces = tuple[str, ...]
Openings = dict[str, list[tuple[Pieces, Meaning]]]


class Table:
    """The words of a language in a region.

    `words` are single words; `phrases` are by their first and second word, longest first: the words behind these, and
    the meaning; `parts` are the words that phrases are made of, `warm` those by which the gate knows a phrase that
    holds a time, `joined` the words of scripts without blanks, `letters` those that only this language is written with.
    """

    __slots__ = (
        "_senses",
        "code",
        "cue_forms",
        "fact_forms",
        "joined",
        "letters",
        "month_first",
        "participles",
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
        self.cue_forms = lexicon.cue_forms
        self.fact_forms = lexicon.fact_forms
        self.participles = lexicon.participles
        self.month_first = lexicon.month_first if region.month_first is None else region.month_first
        self.phrases: dict[str, Openings] = {}
        self._senses: dict[int, Sense] = {}
        self.warm: set[str] = set()
        known = Known()
        known.add((*lexicon.words, *lexicon.talk, ({kind.COMMON: True}, tuple(lexicon.common.split()))))
        own = Known()
        own.add(region.words)
        known.put(own)
        typed = known.retyped(lexicon.respelled)
        typed.put(known.without_accents())
        typed.put(known)  # a word that exists without the accent keeps its own meaning
        self.words = typed.words
        for pieces, meaning in typed.phrases.items():
            self.phrases.setdefault(pieces[0], {}).setdefault(pieces[1], []).append((pieces[2:], meaning))
            if is_hot(meaning) and not any([is_hot(self.words.get(piece, {})) for piece in pieces]):  # noqa: C419 - faster
                self.warm.add(max(pieces, key=len))
        for openings in self.phrases.values():
            for tails in openings.values():
                if len(tails) > 1:
                    tails.sort(key=lambda tail: -len(tail[0]))
        self.parts = set(chain.from_iterable(typed.phrases))
        self.joined = tuple([word for word in {**self.words, **dict.fromkeys(self.parts)} if word[0] >= FIRST_JOINED])

    def sense(self, meaning: Meaning) -> Sense:
        """The sense of one of this table's meanings, the same for all words that share it."""
        sense = self._senses.get(id(meaning))
        if sense is None:
            sense = self._senses[id(meaning)] = Sense(meaning)
        return sense


class Known:
    """Forms in pieces and what they mean: `words` of one piece, `phrases` of several."""

    __slots__ = ("phrases", "words")

    def __init__(self) -> None:
        self.words: dict[str, Meaning] = {}
        self.phrases: dict[Pieces, Meaning] = {}

    def add(self, entries: Iterable[tuple[Meaning, str | Pieces]]) -> None:
        """Add a lexicon's entries. What is more than a word is cut at once, all of it, which is what makes it fast."""
        words = self.words
        others: list[str] = []
        meanings: list[Meaning] = []
        for meaning, written in entries:
            for given in written.lower().split(",") if isinstance(written, str) else written:
                form = given.strip(" ")
                if form.isalpha() and (form.isascii() or max(form) < FIRST_JOINED):
                    form = form.lower()
                    old = words.get(form)
                    words[form] = meaning if old is None else {**old, **meaning}
                else:
                    others.append(form)
                    meanings.append(meaning)
        pieces: list[str] = []
        at = 0
        for piece in PIECES.findall(_END.join((*others, "")).lower()):
            if piece == _END:
                if pieces:
                    self._take(tuple(pieces), meanings[at])
                    pieces = []
                at += 1
            elif piece not in APOSTROPHES:
                pieces.append(piece)

    def _take(self, pieces: Pieces, meaning: Meaning) -> None:
        old = self.words.get(pieces[0]) if len(pieces) == 1 else self.phrases.get(pieces)
        new = meaning if old is None else {**old, **meaning}
        if len(pieces) == 1:
            self.words[pieces[0]] = new
        else:
            self.phrases[pieces] = new

    def put(self, other: Known) -> None:
        """Put other forms over these; where both have a form the other's meaning counts."""
        self.words.update(other.words)
        self.phrases.update(other.phrases)

    def without_accents(self) -> Known:
        """The forms that have accents, as they are typed without."""
        bare = Known()
        words = [word for word in self.words if not word.isascii()]
        phrases = [pieces for pieces in self.phrases if not "".join(pieces).isascii()]
        if not words and not phrases:
            return bare
        folded = fold(_END.join((*words, *map(" ".join, phrases)))).split(_END)
        for word, plain in zip(words, folded, strict=False):
            if plain != word and " " not in plain and not self._was((word,), (plain,)):
                bare._take((plain,), self.words[word])
        for pieces, plain in zip(phrases, folded[len(words) :], strict=True):
            short = tuple(plain.split(" "))
            if short != pieces and len(short) == len(pieces) and not self._was(pieces, short):
                bare._take(short, self.phrases[pieces])
        return bare

    def _was(self, pieces: Pieces, short: Pieces) -> bool:
        """Whether without its accents a wish is what was: German "wär" and "war", "könnte" and "konnte"."""
        return any(
            [bare != piece and kind.PAST in self.words.get(bare, ()) for piece, bare in zip(pieces, short, strict=True)]  # noqa: C419 - faster
        )

    def retyped(self, respelled: str) -> Known:
        """The forms with letters that are typed as two where the keyboard lacks them: "naechste"."""
        typed = Known()
        letters = respelled.split()
        if not letters:
            return typed
        table = str.maketrans(dict(zip(letters[::2], letters[1::2], strict=True)))
        for word, meaning in self.words.items():
            if not word.isascii() and (short := word.translate(table)) != word:
                typed.words[fold(short)] = meaning
        for pieces, meaning in self.phrases.items():
            if (
                not "".join(pieces).isascii()
                and (other := tuple([piece.translate(table) for piece in pieces])) != pieces
            ):
                typed.phrases[tuple(map(fold, other))] = meaning
        return typed


@lru_cache(maxsize=256)
def table_of(lexicon: Lexicon, region: str) -> Table:
    """The table of a language in a region ("US", "" for none); a region without an overlay has the language's own."""
    return Table(lexicon, lexicon.overlays.get(region, _NO_REGION))
