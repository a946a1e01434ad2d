"""The languages that messages are read in: one folder each, found by looking, loaded when first used."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from service.languages.regions import overlay_of, subtags
from service.parsing.dictionary import Dictionary
from service.parsing.international import INTERNATIONAL
from service.parsing.language import Lexicon


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """The codes of all languages that have a folder with words, sorted."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg))


def load(codes: Sequence[str] | None = None) -> Dictionary:
    """One dictionary for the given languages, all of them for None.

    A code may carry a region ("en-US" puts the month first). Codes without a folder are left out; where none of the
    codes has one, all languages are loaded. The order of the codes does not matter. Each combination is built once.
    """
    wanted: dict[str, str] = {}
    for code in sorted(codes or ()):
        base, script, territory = subtags(code)
        if base in available():
            region = overlay_of(code, lexicon(base).overlays) if script or territory else ""
            wanted[base] = region or wanted.get(base, "")
    return _build(tuple(sorted(wanted.items())) or tuple((code, "") for code in available()))


@lru_cache(maxsize=64)
def _build(wanted: tuple[tuple[str, str], ...]) -> Dictionary:
    return Dictionary([lexicon(code) for code, _ in wanted], INTERNATIONAL, dict(wanted))


@lru_cache(maxsize=64)
def lexicon(code: str) -> Lexicon:
    """The words of one language, with those of votes where it has `votes.py`.

    Raises ModuleNotFoundError where there is no such folder.
    """
    found = importlib.import_module(f"service.languages.{code}.words").LANGUAGE
    if not isinstance(found, Lexicon) or found.code != code:
        raise TypeError(f"service/languages/{code}/words.py must hold LANGUAGE, a Lexicon with the code {code!r}")
    if importlib.util.find_spec(f"service.languages.{code}.votes") is None:
        return found
    return replace(found, votes=lambda: importlib.import_module(f"service.languages.{code}.votes").VOTES)
