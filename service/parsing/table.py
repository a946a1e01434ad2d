"""One language's words, ready to be looked up: built once for each language and region."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from service.parsing import kind
from service.parsing.language import Lexicon, Meaning, Region
from service.parsing.pieces import APOSTROPHES, JOINED, PIECES, fold
from service.parsing.sense import Sense

_IS_JOINED: Final = re.compile(f"[{JOINED}]")
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
        self.words: dict[str, Meaning] = {}
        self.phrases: dict[str, Openings] = {}
        self._senses: dict[int, Sense] = {}
        self.parts: set[str] = set()
        self.warm: set[str] = set()
        common = ({kind.COMMON: True}, tuple(lexicon.common.split()))
        known = _meanings((*lexicon.words, *lexicon.talk, common))
        known |= _meanings(region.words)
        known = (
            _retyped(known, lexicon.respelled) | _without_accents(known) | known
        )  # a word that exists without the accent keeps its own meaning
        for pieces, meaning in known.items():
            if len(pieces) == 1:
                self.words[pieces[0]] = meaning
        for pieces, meaning in known.items():
            if len(pieces) > 1:
                self.phrases.setdefault(pieces[0], {}).setdefault(pieces[1], []).append((pieces[2:], meaning))
                self.parts.update(pieces)
                if is_hot(meaning) and not any(is_hot(self.words.get(piece, {})) for piece in pieces):
                    self.warm.add(max(pieces, key=len))
        for openings in self.phrases.values():
            for tails in openings.values():
                if len(tails) > 1:
                    tails.sort(key=lambda tail: -len(tail[0]))
        known_words = dict.fromkeys((*self.words, *self.parts))
        self.joined = tuple(word for word in known_words if not word.isascii() and _IS_JOINED.match(word))

    def sense(self, meaning: Meaning) -> Sense:
        """The sense of one of this table's meanings, the same for all words that share it."""
        sense = self._senses.get(id(meaning))
        if sense is None:
            sense = self._senses[id(meaning)] = Sense(meaning)
        return sense


def _meanings(entries: Iterable[tuple[Meaning, str | Pieces]]) -> dict[Pieces, Meaning]:
    """The forms of a lexicon in pieces → what they mean, all forms cut at once, which is what makes it fast."""
    forms: list[str] = []
    meanings: list[Meaning] = []
    for meaning, written in entries:
        more = written.split(",") if isinstance(written, str) else written
        forms += more
        meanings += [meaning] * len(more)
    known: dict[Pieces, Meaning] = {}
    form: list[str] = []
    at = 0
    for piece in PIECES.findall(_END.join((*forms, "")).lower()):
        if piece == _END:
            if form:
                pieces = tuple(form)
                old = known.get(pieces)
                known[pieces] = meanings[at] if old is None else {**old, **meanings[at]}
                form = []
            at += 1
        elif piece not in APOSTROPHES:
            form.append(piece)
    return known


def _without_accents(known: Mapping[Pieces, Meaning]) -> dict[Pieces, Meaning]:
    """The forms that have accents, as they are typed without."""
    accented = [pieces for pieces in known if not "".join(pieces).isascii()]
    folded = fold(_END.join(map(" ".join, accented))).split(_END) if accented else []
    bare: dict[Pieces, Meaning] = {}
    for pieces, plain in zip(accented, folded, strict=True):
        short = tuple(plain.split(" "))
        if short != pieces and len(short) == len(pieces) and not _was(known, pieces, short):
            bare[short] = {**bare.get(short, {}), **known[pieces]}
    return bare


def _was(known: Mapping[Pieces, Meaning], pieces: Pieces, short: Pieces) -> bool:
    """Whether without its accents a wish is what was: German "wär" and "war", "könnte" and "konnte"."""
    return any(bare != piece and kind.PAST in known.get((bare,), ()) for piece, bare in zip(pieces, short, strict=True))


def _retyped(known: Mapping[Pieces, Meaning], respelled: str) -> dict[Pieces, Meaning]:
    """The forms with letters that are typed as two where the keyboard lacks them: "naechste"."""
    letters = respelled.split()
    if not letters:
        return {}
    typed = str.maketrans(dict(zip(letters[::2], letters[1::2], strict=True)))
    written = ((tuple(piece.translate(typed) for piece in pieces), pieces) for pieces in known)
    return {tuple(map(fold, short)): known[pieces] for short, pieces in written if short != pieces}


def is_hot(meaning: Meaning) -> bool:
    """Whether a time can start from a word with that meaning."""
    return not kind.HOT.isdisjoint(meaning) and kind.ARTICLE not in meaning


@lru_cache(maxsize=256)
def table_of(lexicon: Lexicon, region: str) -> Table:
    """The table of a language in a region ("US", "" for none); a region without an overlay has the language's own."""
    return Table(lexicon, lexicon.overlays.get(region, _NO_REGION))
