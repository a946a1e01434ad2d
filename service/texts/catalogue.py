"""The sentences that people read, by dotted key: gettext's .po files of the language folders, read at the first use.

A folder holds `messages.po` and its like, and for a region that says some things differently `messages.PT.po` beside
it, with only the sentences that differ; its `messages` name the region's `format.locale`. An overlay is named after a
territory, or after a script; which tags ask for it is told in `service.languages.regions`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from gettext import c2py
from pathlib import Path
from typing import Any

import polib

import service.languages
from service.languages.regions import overlay_of, subtags

FALLBACK = "en"
_ONE = " 1"  # behind the key of a sentence that a language without a singular says of one thing: msgctxt "1"
_FOLDER = Path(service.languages.__file__).parent


class Texts:
    """The sentences of one language, or of a region of it. What the language lacks is said in English.

    `language` is the code of the texts: "pt", or "pt-PT" where a region has texts of its own.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        base, _, overlay = language.partition("-")
        own, fallback = _catalogue(base), _catalogue(FALLBACK)
        self._layers = (_catalogue(base, overlay), own, fallback) if overlay else (own, fallback)

    def text(self, key: str, **params: Any) -> str:
        """The sentence of that key with its `{names}` filled in; `n` chooses between singular and plural.

        Raises KeyError for a key that no language has: a defect, which a test looks for.
        """
        forms, rule = self._find(key, one=params.get("n") == 1)
        form = forms[min(rule(int(params["n"])), len(forms) - 1)] if len(forms) > 1 else forms[0]
        return form.format_map(params) if params else form

    def has(self, key: str) -> bool:
        """Whether there is such a sentence in this language or in English."""
        return any(key in entries for entries, _ in self._layers)

    def words(self, key: str) -> tuple[str, ...]:
        """Ways to say one thing, parted by `|` in the file."""
        return tuple(word.strip() for word in self.text(key).split("|") if word.strip())

    def _find(self, key: str, *, one: bool = False) -> tuple[tuple[str, ...], Callable[[int], int]]:
        for entries, rule in self._layers:
            if one and (key + _ONE) in entries:
                return entries[key + _ONE], rule
            if key in entries:
                return entries[key], rule
        raise KeyError(key)


@lru_cache(maxsize=256)
def texts_for(language: str) -> Texts:
    """The sentences of a language by its tag (BCP 47), of its region where that has an overlay; else of English."""
    return _texts(_code(language) or FALLBACK)


@lru_cache(maxsize=1)
def text_languages() -> tuple[str, ...]:
    """The codes of the languages that have texts, sorted."""
    return tuple(sorted(path.parent.name for path in _FOLDER.glob("*/messages.po")))


@lru_cache(maxsize=1)
def text_choices() -> tuple[str, ...]:
    """The codes of all texts that somebody can choose: the languages, each followed by its overlays ("pt", "pt-PT")."""
    return tuple(
        code for base in text_languages() for code in (base, *(f"{base}-{overlay}" for overlay in _overlays(base)))
    )


def known_language(*hints: str | None, default: str = FALLBACK) -> str:
    """The code of the texts for the first of the hinted languages (BCP 47) that has any, else the default.

    A hint without a region ("pt", as a message's words tell it) takes the region of a later hint or of the default
    where that is of the same language.
    """
    tags = [hint for hint in (*hints, default) if hint]
    for place, hint in enumerate(tags[:-1] if default else tags):
        code = _code(hint)
        if code:
            language, *region = subtags(hint)
            same = [tag for tag in tags[place + 1 :] if subtags(tag)[0] == language] if not any(region) else []
            return _code(same[0]) if same else code
    return default


def _code(tag: str) -> str:
    """The code of the texts that a tag asks for; empty where there are none."""
    base = subtags(tag)[0]
    if base not in text_languages():
        return ""
    overlay = overlay_of(tag, _overlays(base))
    return f"{base}-{overlay}" if overlay else base


@lru_cache(maxsize=64)
def _texts(code: str) -> Texts:
    return Texts(code)


@lru_cache(maxsize=64)
def _overlays(language: str) -> tuple[str, ...]:
    names = (path.name.split(".") for path in (_FOLDER / language).glob("*.*.po"))
    return tuple(sorted({parts[1] for parts in names if len(parts) == 3}))


@lru_cache(maxsize=64)
def _catalogue(language: str, overlay: str = "") -> tuple[Mapping[str, tuple[str, ...]], Callable[[int], int]]:
    entries: dict[str, tuple[str, ...]] = {}
    rule: Callable[[int], int] = c2py("n != 1")
    for path in sorted((_FOLDER / language).glob("*.po")):
        if path.name.split(".")[1:-1] != ([overlay] if overlay else []):
            continue
        file = polib.pofile(str(path), encoding="utf-8")
        expression = file.metadata.get("Plural-Forms", "").partition("plural=")[2].rstrip("; ")
        if expression:
            rule = c2py(expression)
        for entry in file:
            if entry.obsolete or entry.fuzzy:
                continue
            forms = entry.msgstr_plural or {0: entry.msgstr}
            if all(forms.values()):
                key = entry.msgid + (f" {entry.msgctxt}" if entry.msgctxt else "")
                entries[key] = tuple(forms[number] for number in sorted(forms))
    return entries, rule
