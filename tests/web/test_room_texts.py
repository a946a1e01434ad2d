"""The room's sentences: every language has them all, with the same gaps to fill, and none is left over."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import polib

import service.languages
import service.web

LANGUAGES = Path(service.languages.__file__).parent
WEB = Path(service.web.__file__).parent


def sentences(language: str) -> dict[str, list[str]]:
    """The forms of each sentence of the room, by key."""
    file = polib.pofile(str(LANGUAGES / language / "room.po"))
    return {entry.msgid: list(entry.msgstr_plural.values()) or [entry.msgstr] for entry in file}


def gaps(forms: list[str]) -> set[str | None]:
    """The names to be filled in."""
    return {name for form in forms for _, name, _, _ in Formatter().parse(form) if name}


def test_every_language_says_the_same_things() -> None:
    """No reader meets a sentence in another language, or one with a hole."""
    english = sentences("en")
    for path in LANGUAGES.glob("*/room.po"):
        own = sentences(path.parent.name)
        assert own.keys() == english.keys()
        assert all(all(forms) for forms in own.values())
        assert {key: gaps(forms) for key, forms in own.items()} == {key: gaps(forms) for key, forms in english.items()}


def test_every_sentence_is_said_somewhere() -> None:
    """A translator translates nothing in vain, and no template asks for what nobody wrote."""
    sources = [*WEB.glob("templates/*room*.html"), *WEB.glob("room*.py")]
    said = {key for path in sources for key in re.findall(r'(?:say\(|key=)"(room\.[a-z_.]+)"', path.read_text())}
    assert said == sentences("en").keys()
