"""The merged dictionary of several languages: one look-up a word, missing accents and small typos forgiven."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final

from service.parsing import kind
from service.parsing.language import Lexicon, Meaning, Switches

# scripts written without blanks: a run of them is cut by the dictionary's longest words
JOINED: Final = "\u0e01-\u0e5b\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# vowel signs and accents that stand apart from their letter
_MARKS: Final = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    "\u0962\u0963\u0980-\u0983\u09bc-\u09cd\u0b80-\u0bcd"
)
# no part of it can match what another part matches, so nothing is ever tried twice
PIECES: Final = re.compile(rf"https?://\S+|www\.\S+|\d+|[{JOINED}]+|(?:[^\W\d_{JOINED}]|[{_MARKS}])+|[^\s\w]|_|\n")
APOSTROPHES: Final = frozenset("'’`´ʼ")
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_DRAWN_OUT: Final = re.compile(r"([^\W\d_])\1{2,}")
_LONG: Final = 6  # letters from which a word may hold a typo
_TYPED: Final = (kind.WEEKDAY, kind.WEEKDAYS, kind.MONTH, kind.DAY, kind.PART)
_WORD: Final = 40  # letters of a word; what is longer is none
_FORGET_AT: Final = 20_000  # unknown words remembered


def fold(word: str) -> str:
    """A word in lower case without accents; vowel signs of other scripts stay."""
    word = word.lower()
    if word.isascii():
        return word
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", word))
    return unicodedata.normalize("NFC", plain).replace("ß", "ss")


class Entry:
    """What the dictionary knows of a word: its meanings, by language, and the phrases that it opens.

    `means` is the merged meaning, `by_language` each language's own where several know the word, `phrases` the
    entries of phrases by the words that follow, longest first, `hot` whether a time can start from this word.
    """

    __slots__ = ("by_language", "hot", "key", "languages", "means", "phrases", "typo")

    def __init__(self, key: str, by_language: Mapping[str, Meaning]) -> None:
        self.key = key
        self.by_language = by_language
        self.languages = tuple(code for code in by_language if code)
        merged: dict[str, Any] = {}
        for meaning in by_language.values():
            for name, value in meaning.items():
                merged.setdefault(name, value)
        self.means: Meaning = merged
        self.phrases: tuple[tuple[tuple[str, ...], Entry], ...] = ()
        self.hot = not kind.HOT.isdisjoint(merged) and kind.ARTICLE not in merged
        self.typo = False


UNKNOWN: Final = Entry("", {})


class Dictionary(dict[str, Entry]):
    """Words → entries for the languages in `codes`. Looking up any word answers; unknown ones give `UNKNOWN`.

    Lower-case words are looked up as written; a word that is not there is tried without accents, with drawn-out
    letters cut short, and, where it is long, with one letter wrong. What was found is remembered, within a bound.
    """

    def __init__(self, lexicons: Iterable[Lexicon], international: Lexicon, regions: Mapping[str, str]) -> None:
        super().__init__()
        by_code = {lexicon.code: lexicon for lexicon in lexicons}
        self.codes = tuple(sorted(by_code))
        self.past_endings = tuple(sorted({one for lexicon in by_code.values() for one in lexicon.past_endings}))
        self.past_forms = {lexicon.code: lexicon.past_forms for lexicon in by_code.values() if lexicon.past_forms}
        self.lexicons = tuple(by_code[code] for code in self.codes)
        self.regions = dict(regions)
        self.replies: Dictionary | None = None  # the words of votes beside these, built when first asked for
        self.switches: dict[str, Switches] = {
            code: lexicon.overlays.get(regions.get(code, ""), lexicon.switches) for code, lexicon in by_code.items()
        }
        self.month_first = any(switches.month_first for switches in self.switches.values())
        self.half_is_to = any(switches.half_is_to for switches in self.switches.values())
        self.longest_joined = 0
        self._known: dict[str, Entry] = {}
        self._merge([international, *(by_code[code] for code in self.codes)])
        self._learnt = 0

    def _merge(self, lexicons: list[Lexicon]) -> None:
        words: dict[tuple[str, ...], dict[str, dict[str, Any]]] = {}
        bare: dict[tuple[str, ...], dict[str, dict[str, Any]]] = {}
        for lexicon in lexicons:
            common = ({kind.COMMON: True}, tuple(lexicon.common.split()))
            for meaning, forms in (*lexicon.words, *lexicon.talk, common):
                for form in forms.split(",") if isinstance(forms, str) else forms:
                    pieces = tuple(piece for piece in PIECES.findall(form.lower()) if piece not in APOSTROPHES)
                    if pieces:
                        words.setdefault(pieces, {}).setdefault(lexicon.code, {}).update(meaning)
                        folded = tuple(map(fold, pieces))
                        if folded != pieces:
                            bare.setdefault(folded, {}).setdefault(lexicon.code, {}).update(meaning)
        for pieces, known in bare.items():
            there = words.setdefault(pieces, {})
            for code, meaning in known.items():
                there.setdefault(code, meaning)  # a word that exists without the accent keeps its own meaning
        everywhere = {pieces: known[""] for pieces, known in words.items() if "" in known}
        for pieces, meaning in everywhere.items():
            for code, own in words[pieces].items():
                if code:
                    words[pieces][code] = {**meaning, **own}
        self._enter(words)

    def _enter(self, words: dict[tuple[str, ...], dict[str, dict[str, Any]]]) -> None:
        phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        for pieces, known in words.items():
            entry = Entry(fold(" ".join(pieces)), known)
            if len(pieces) == 1:
                self._known[pieces[0]] = entry
                if re.match(f"[{JOINED}]", pieces[0]):
                    self.longest_joined = max(self.longest_joined, len(pieces[0]))
            else:
                phrases.setdefault(pieces[0], []).append((pieces[1:], entry))
        for opened in list(phrases.values()):
            for tail, _ in opened:
                for piece in tail:
                    self._known.setdefault(piece, _number(piece) if piece.isdecimal() else Entry(fold(piece), {}))
        for first, tails in phrases.items():
            entry = self._known.setdefault(first, _number(first) if first.isdecimal() else Entry(fold(first), {}))
            entry.phrases = tuple(sorted(tails, key=lambda tail: -len(tail[0])))
            for tail, phrase in tails:
                self._warm((first, *tail), phrase)
        self.update(self._known)

    def _warm(self, pieces: tuple[str, ...], phrase: Entry) -> None:
        """Let the gate know a phrase that holds a time by one of its words, the longest where none is hot itself."""
        if phrase.hot and not any(self._known[piece].hot for piece in pieces):
            self._known[max(pieces, key=len)].hot = True

    def known(self, word: str) -> Entry | None:
        """The entry of a word as it stands in a lexicon, None where it stands in none."""
        return self._known.get(word)

    @cached_property
    def _one_off(self) -> dict[str, Entry]:
        """Long time words with each one letter left out → the entry; two words at one spelling: neither."""
        near: dict[str, Entry] = {}
        for word, entry in self._known.items():
            if len(word) >= _LONG and word.isalpha() and any(name in entry.means for name in _TYPED):
                for i in range(1, len(word)):
                    near.setdefault(word[:i] + word[i + 1 :], entry)
                near.setdefault(word, entry)
        return near

    def __missing__(self, word: str) -> Entry:
        if len(word) > _WORD or word.startswith(("http:", "https:", "www.")):
            return UNKNOWN
        entry = self._guess(word)
        if self._learnt >= _FORGET_AT:
            self.clear()
            self.update(self._known)
            self._learnt = 0
        self[word] = entry
        self._learnt += 1
        return entry

    def _guess(self, word: str) -> Entry:
        if word.isdecimal():
            return _number(word)
        folded = fold(word)
        if (found := self._known.get(folded)) is not None:
            return found
        short = _DRAWN_OUT.sub(r"\1", folded)
        if short != folded:
            found = self._known.get(short) or self._known.get(_DRAWN_OUT.sub(r"\1\1", folded))
            if found is not None:
                return found
            folded = short
        if len(folded) < _LONG - 1 or len(folded) > 24 or not folded.isalpha():
            return UNKNOWN
        return self._typo(folded) or UNKNOWN

    def _typo(self, word: str) -> Entry | None:
        near = self._one_off
        for i in range(len(word), 0, -1):
            candidate = word if i == len(word) else word[:i] + word[i + 1 :]
            entry = near.get(candidate)
            if entry is not None and _one_edit(word, entry.key):
                found = Entry(entry.key, entry.by_language)
                found.phrases, found.typo = entry.phrases, True
                return found
        return None


def _number(digits: str) -> Entry:
    if len(digits) > 8:
        return UNKNOWN
    entry = Entry(digits, {"": {kind.NUMBER: int(digits), kind.DIGITS: len(digits)}})
    entry.hot = len(digits) <= 4
    return entry


def _one_edit(word: str, target: str) -> bool:
    """Whether one letter added, left out, changed or swapped with its neighbour makes one of the other."""
    if word == target or abs(len(word) - len(target)) > 1:
        return word == target
    start = 0
    while start < min(len(word), len(target)) and word[start] == target[start]:
        start += 1
    rest, other = word[start:], target[start:]
    if len(word) == len(target):
        return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    return rest[1:] == other if len(word) > len(target) else rest == other[1:]
