"""The sentences that people read, by dotted key: gettext's .po files of the language folders, read at the first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from gettext import c2py
from pathlib import Path
from typing import Any

import polib

import service.languages

FALLBACK = "en"
_FOLDER = Path(service.languages.__file__).parent


class Texts:
    """The sentences of one language. A sentence that the language lacks is said in English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._own = _catalogue(language)
        self._fallback = _catalogue(FALLBACK)

    def text(self, key: str, **params: Any) -> str:
        """The sentence of that key with its `{names}` filled in; `n` chooses between singular and plural.

        Raises KeyError for a key that no language has: a defect, which a test looks for.
        """
        forms, rule = self._find(key)
        form = forms[min(rule(int(params["n"])), len(forms) - 1)] if len(forms) > 1 else forms[0]
        return form.format_map(params) if params else form

    def has(self, key: str) -> bool:
        """Whether there is such a sentence in this language or in English."""
        return key in self._own[0] or key in self._fallback[0]

    def words(self, key: str) -> tuple[str, ...]:
        """Ways to say one thing, parted by `|` in the file."""
        return tuple(word.strip() for word in self.text(key).split("|") if word.strip())

    def _find(self, key: str) -> tuple[tuple[str, ...], Callable[[int], int]]:
        for entries, rule in (self._own, self._fallback):
            if key in entries:
                return entries[key], rule
        raise KeyError(key)


@lru_cache(maxsize=64)
def texts_for(language: str) -> Texts:
    """The sentences of a language by its code, with or without a region; of English where there are none."""
    base = language.partition("-")[0].partition("_")[0].lower()
    return Texts(base if base in text_languages() else FALLBACK)


@lru_cache(maxsize=1)
def text_languages() -> tuple[str, ...]:
    """The codes of the languages that have texts, sorted."""
    return tuple(sorted(path.parent.name for path in _FOLDER.glob("*/messages.po")))


def known_language(*hints: str | None, default: str = FALLBACK) -> str:
    """The first of the hinted languages (BCP 47) that has texts, else the default."""
    for hint in hints:
        base = (hint or "").replace("_", "-").partition("-")[0].lower()
        if base in text_languages():
            return base
    return default


@lru_cache(maxsize=64)
def _catalogue(language: str) -> tuple[Mapping[str, tuple[str, ...]], Callable[[int], int]]:
    entries: dict[str, tuple[str, ...]] = {}
    rule: Callable[[int], int] = c2py("n != 1")
    for path in sorted((_FOLDER / language).glob("*.po")):
        file = polib.pofile(str(path), encoding="utf-8")
        expression = file.metadata.get("Plural-Forms", "").partition("plural=")[2].rstrip("; ")
        if expression:
            rule = c2py(expression)
        for entry in file:
            if entry.obsolete or entry.fuzzy:
                continue
            forms = entry.msgstr_plural or {0: entry.msgstr}
            if all(forms.values()):
                entries[entry.msgid] = tuple(forms[number] for number in sorted(forms))
    return entries, rule
