"""The dictionary of several languages: one look-up a word, missing accents and small typos forgiven."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from service.parsing import kind
from service.parsing.cut import Cutter
from service.parsing.language import Lexicon, Meaning
from service.parsing.pieces import RUNS, fold
from service.parsing.sense import NOTHING, Sense
from service.parsing.table import Openings, Table, table_of
from service.parsing.verb_forms import VerbForms

_SUFFIX: Final = {kind.ORDINAL_MARK}  # what is written onto a number speaks for no language
_DRAWN_OUT: Final = re.compile(r"([^\W\d_])\1{2,}")
_LONG: Final = 6  # letters from which a word may hold a typo
_TYPED: Final = frozenset({kind.WEEKDAY, kind.WEEKDAYS, kind.MONTH, kind.DAY, kind.PART})
_MARKS: Final = frozenset(  # what stands behind a number in scripts without blanks
    {kind.HOUR_MARK, kind.MINUTE_MARK, kind.DAY_MARK, kind.MONTH_MARK, kind.YEAR_MARK}
    | {kind.UNIT, kind.MONEY, kind.QUANTITY}
)
_HARDLY: Final = 0.5  # words by which a text must look more like a language that is told by its letters
_TELLING: Final = 200  # letters of a text that tell its language
_WORD: Final = 40  # letters of a word; what is longer is none
_FORGET_AT: Final = 20_000  # words remembered


ALONE: Final = 6  # what a word that only one language knows says for it
_SHARED: Final = (0, ALONE, 3, 2)  # by how many languages know it; 1 for more


class Entry:
    """What the dictionary knows of a word: its meanings, by language, and the phrases that it opens.

    `means` is the merged meaning, `by_language` each language's own where the word is known ("" for what every language
    knows); `phrases` those that it opens, by language and by the word behind it; `hot` whether a time can start from
    this word, `typo` whether it was understood in spite of a wrong letter; `spoken` how much it says for each language.
    """

    __slots__ = ("by_language", "hot", "key", "languages", "means", "mixed", "phrases", "spoken", "typo")

    def __init__(self, key: str, by_language: Mapping[str, Sense], *, typo: bool = False) -> None:
        self.key = key
        self.by_language = by_language
        self.languages = tuple([code for code, sense in by_language.items() if code and sense.marks != _SUFFIX])
        self.means = self._merged(key, list(by_language.values()))
        self.mixed: dict[tuple[str, ...], Sense] | None = None
        self.phrases: tuple[tuple[str, Openings], ...] = ()
        self.hot = self.means.hot
        self.typo = typo
        self.spoken = self._spoken() if self.languages else ()

    def _spoken(self) -> tuple[tuple[str, int], ...]:
        count = len(self.languages)
        if kind.DIGITS in self.means or kind.DOT in self.means:
            return ()
        sure = count < len(_SHARED) and not self.typo and "" not in self.by_language
        points = _SHARED[count] if sure else 1
        return tuple([(code, points) for code in self.languages])

    def among(self, codes: tuple[str, ...]) -> Sense:
        """The merged meaning in some languages, in all that know the word where none of those does."""
        if self.mixed is None:
            self.mixed = {}
        found = self.mixed.get(codes)
        if found is None:
            senses = [self.by_language[code] for code in codes if code in self.by_language]
            found = self.mixed[codes] = self._merged(self.key, senses) if senses else self.means
        return found

    @staticmethod
    def _merged(key: str, senses: list[Sense]) -> Sense:
        if len(senses) == 1:
            return senses[0]
        merged: dict[str, Any] = {}
        for sense in senses:
            for name, value in sense.items():
                merged.setdefault(name, value)
        return Sense(merged, key) if merged or len(key) == 1 else NOTHING


UNKNOWN: Final = Entry("", {})


class Dictionary(dict[str, Entry]):
    """Words → entries for the languages in `codes`. Looking up any word answers; unknown ones give `UNKNOWN`.

    Lower-case words are looked up as written; a word that is not there is tried without accents, with drawn-out
    letters cut short, and, where it is long, with one letter wrong. Entries are made when first asked for and
    remembered within a bound.
    """

    def __init__(self, lexicons: Iterable[Lexicon], international: Lexicon, regions: Mapping[str, str]) -> None:
        super().__init__()
        by_code = {lexicon.code: lexicon for lexicon in lexicons}
        self.codes = tuple(sorted(by_code))
        self.lexicons = tuple(by_code[code] for code in self.codes)
        self.regions = dict(regions)
        self.replies: Dictionary | None = None  # the words of votes beside these, built when first asked for
        own = [table_of(lexicon, regions.get(lexicon.code, "")) for lexicon in self.lexicons]
        self._tables = (table_of(international, ""), *own)
        self._verb_forms: dict[str | None, VerbForms] = {}
        self.month_first = frozenset(table.code for table in own if table.month_first)
        self._parts = frozenset().union(*(table.parts for table in self._tables))
        self._phrases: dict[tuple[object, ...], Entry] = {}
        self._cutters: dict[str | None, Cutter] = {}
        self._joined = [table.code for table in own if table.joined]
        self.joined = bool(self._joined)
        self.dotted = any(kind.ORDINAL_DOT in table.words.get(".", {}) for table in own)
        self._letters = [(table.code, table.letters) for table in own if table.letters] if len(own) > 1 else []

    def verb_forms(self, language: str | None) -> VerbForms:
        """The endings of verbs in a message of that language, those of all languages where it is undecided.

        What stands behind an auxiliary is told by the auxiliary, and so always counts in all of them.
        """
        forms = self._verb_forms.get(language)
        if forms is None:
            forms = self._verb_forms[language] = VerbForms(
                tuple(sorted({ending for table in self._tables for ending in table.past_endings})),
                self._endings("past_forms", language),
                self._endings("cue_forms", language),
                self._endings("fact_forms", language),
                tuple(sorted({shape for table in self._tables for shape in table.participles})),
            )
        return forms

    def _endings(self, name: str, language: str | None) -> tuple[str, ...]:
        if language is not None:
            return tuple(one for table in self._tables if table.code == language for one in getattr(table, name))
        return tuple(one for table in self._tables for one in getattr(table, name) if not one.isascii())

    def told_by_letters(self, text: str) -> str | None:
        """The language that alone is written with some letter of the text: kana are Japanese.

        Where none is, but several are written without blanks, it is the one whose words cover the text best.
        """
        if not self._letters or text.isascii():
            return None
        told = next((code for code, letters in self._letters if letters.search(text)), None)
        if told is not None or len(self._joined) < 2 or not (runs := RUNS.findall(text[:_TELLING])):
            return told
        own = {code for code, _ in self._letters}  # hardly such a language, without a letter of its own
        costs = {code: sum(map(self.cutter(code).cost, runs)) + _HARDLY * (code in own) for code in self._joined}
        return min(costs, key=costs.__getitem__)

    def puts_month_first(self, language: str | None) -> bool:
        """Whether 3/4 is March 4 in a message of that language, None where it is undecided."""
        if not self.month_first:
            return False
        return language in self.month_first if language is not None else len(self.month_first) == len(self.codes)

    def cutter(self, language: str | None = None) -> Cutter:
        """Cuts runs of scripts without blanks into the words of one language, of all languages here for None."""
        cutter = self._cutters.get(language)
        if cutter is None:
            tables = [table for table in self._tables if language is None or table.code in ("", language)]
            known = ((word, table.words.get(word, {})) for table in tables for word in table.joined)
            words = ((word, kind.NUMBER in means, not _MARKS.isdisjoint(means)) for word, means in known)
            cutter = self._cutters[language] = Cutter(words)
        return cutter

    def known(self, word: str) -> Entry | None:
        """The entry of a word as it stands in a lexicon, None where it stands in none."""
        entry = self.get(word)
        if entry is not None:
            return entry if entry is not UNKNOWN else None
        entry = self._stated(word)
        if entry is not None:
            self._remember(word, entry)
        return entry

    def __missing__(self, word: str) -> Entry:
        entry = UNKNOWN
        if len(word) <= _WORD and not word.startswith(("http:", "https:", "www.")):
            entry = self._stated(word) or self._guess(word)
        return self._remember(word, entry)

    def _remember(self, word: str, entry: Entry) -> Entry:
        if len(self) >= _FORGET_AT:
            self.clear()
        self[word] = entry
        return entry

    def _stated(self, word: str) -> Entry | None:
        """The entry of a word that stands in a table: as a word, or as a part of a phrase."""
        known = [(table, meaning) for table in self._tables if (meaning := table.words.get(word)) is not None]
        if not known and word not in self._parts:
            return None
        entry = _number(word) if word.isdecimal() else self._entry(fold(word), known)
        if word in self._parts:
            entry.phrases = tuple(
                [(table.code, found) for table in self._tables if (found := table.phrases.get(word)) is not None]
            )
            entry.hot = entry.hot or any(word in table.warm for table in self._tables)
        return entry

    def _entry(self, key: str, known: Sequence[tuple[Table, Meaning]]) -> Entry:
        if len(key) > 1 and (len(known) == 1 or all(table.code for table, _ in known)):
            return Entry(key, {table.code: table.sense(meaning) for table, meaning in known})
        by_language = {table.code: meaning for table, meaning in known}
        everywhere = by_language.get("")
        if everywhere is not None and len(by_language) > 1:
            zone = kind.ZONE in everywhere  # French "et" is none
            everyday = [code for code, own in by_language.items() if code and (zone or kind.COMMON in own)]
            by_language = {
                code: own if code in everyday else _together(everywhere, own)
                for code, own in by_language.items()
                if code or len(everyday) < len(self.codes) > 1
            }
        return Entry(key, {code: Sense(meaning, key) for code, meaning in by_language.items()})

    def phrase(self, words: tuple[str, ...], known: Mapping[str, Meaning]) -> Entry:
        """The entry of a phrase by its words and what it means in each language that has it."""
        name = (words, *known, *map(id, known.values()))  # "si puedo" and "sí puedo" are two
        entry = self._phrases.get(name)
        if entry is None:
            if len(self._phrases) >= _FORGET_AT:
                self._phrases.clear()
            tables = [(table, known[table.code]) for table in self._tables if table.code in known]
            entry = self._phrases[name] = self._entry(fold(" ".join(words)), tables)
        return entry

    @cached_property
    def _one_off(self) -> dict[str, str]:
        """Long time words with each one letter left out → the word; of two words at one spelling the first."""
        near: dict[str, str] = {}
        for table in self._tables:
            for word, meaning in table.words.items():
                if len(word) >= _LONG and not _TYPED.isdisjoint(meaning) and word.isalpha():
                    for i in range(1, len(word)):
                        near.setdefault(word[:i] + word[i + 1 :], word)
                    near.setdefault(word, word)
        return near

    def _guess(self, word: str) -> Entry:
        if word.isdecimal():
            return _number(word)
        folded = fold(word)
        if folded != word and (found := self.known(folded)) is not None:
            return found
        short = _DRAWN_OUT.sub(r"\1", folded)
        if short != folded:
            found = self.known(short) or self.known(_DRAWN_OUT.sub(r"\1\1", folded))
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
            target = near.get(candidate)
            entry = self.known(target) if target is not None else None
            if entry is not None and _one_edit(word, entry.key):
                found = Entry(entry.key, entry.by_language, typo=True)
                found.phrases = entry.phrases
                return found
        return None


def _together(everywhere: Meaning, own: Meaning) -> Meaning:
    """A language's meaning with that of all languages, but for what it takes out: German "am" is no half of the day."""
    return {name: value for name, value in {**everywhere, **own}.items() if value is not None}


def _number(digits: str) -> Entry:
    if len(digits) > 8:
        return UNKNOWN
    key = digits if digits.isascii() else "".join(str(int(digit)) for digit in digits)
    entry = Entry(key, {"": Sense({kind.NUMBER: int(digits), kind.DIGITS: len(digits)})})
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
