"""The sentences: complete in each language, with the same things to fill in, and no words of insiders."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

import service.languages
from service.domain.decision import Ground, Trigger
from service.texts import (
    event_texts,
    find_zones,
    guess_zone,
    known_language,
    reason,
    text_languages,
    texts_for,
    zone_line,
)

ROOT = Path(service.languages.__file__).parents[2]
FILES = sorted(p for p in Path(service.languages.__file__).parent.glob("*/*.po") if p.name.count(".") == 1)
INSIDER = re.compile(r"\b(quorum|feed|rsvp|utc|if need be|option|opzione|slot|token|webhook|poll id|timezone)\b", re.I)
SPOKEN = ("event.", "format.", "words.")


def forms_of(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) or [entry.msgstr]


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_each_language_says_everything(path: Path) -> None:
    """Nobody meets a sentence in the wrong language, or one with a hole in it."""
    english = {e.msgid: e for e in polib.pofile(str(path.parent.parent / "en" / path.name))}
    own = {e.msgid: e for e in polib.pofile(str(path))}
    assert own.keys() == english.keys()
    for key, entry in own.items():
        for text in forms_of(entry):
            assert text, key
            wanted = set[str]().union(*(fields(form) for form in forms_of(english[key])))
            assert fields(text) <= wanted | {"n"}, f"{key} fills in what nobody gives"


@pytest.mark.parametrize("path", [f for f in FILES if f.name == "messages.po"], ids=lambda p: p.parent.name)
def test_no_insider_words_stand_in_front_of_people(path: Path) -> None:
    """A grandmother reads every sentence without asking anybody."""
    for entry in polib.pofile(str(path)):
        if not entry.msgid.startswith(SPOKEN):
            for text in forms_of(entry):
                assert not INSIDER.search(text), f"{entry.msgid}: {text}"


def keys_used() -> Iterator[tuple[str, str]]:
    """The keys that the code names literally: the first argument of text(), and of errors' key."""
    for path in [*(ROOT / "bots").rglob("*.py"), *(ROOT / "service").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if name == "text" and node.args:
                whole = () if isinstance(node.args[0], ast.JoinedStr) else ast.walk(node.args[0])
                for value in whole:
                    if isinstance(value, ast.Constant) and isinstance(value.value, str) and "." in value.value:
                        yield value.value, path.name
            for keyword in node.keywords:
                if keyword.arg == "key" and isinstance(keyword.value, ast.Constant):
                    yield str(keyword.value.value), path.name


def test_every_key_that_the_code_names_is_there() -> None:
    """No press or message ends in a missing sentence."""
    texts = texts_for("en")
    used = set(keys_used())
    assert len(used) > 80
    assert [(key, file) for key, file in sorted(used) if not texts.has(key)] == []


def test_keys_that_are_put_together_have_a_family() -> None:
    """A misspelt beginning of a key would only be found by the person who meets it."""
    keys = [entry.msgid for path in FILES for entry in polib.pofile(str(path))]
    found = 0
    for path in (ROOT / "bots").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            name = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            if isinstance(node, ast.Call) and name in ("text", "words", "has") and node.args:
                first = node.args[0].values[0] if isinstance(node.args[0], ast.JoinedStr) else None
                if isinstance(first, ast.Constant):
                    found += 1
                    assert any(key.startswith(str(first.value)) for key in keys), f"{path.name}: {first.value}"
    assert found > 10


def test_every_reason_has_a_sentence() -> None:
    """Whatever decided, people are told why."""
    for language in text_languages():
        for ground in [*Ground, "hand"]:
            for trigger in (None, *Trigger):
                said = reason({"ground": ground, "yes": 2, "maybe": 1, "voters": 3, "trigger": trigger}, language)
                assert said.endswith((".", "。"))
                assert said[0].upper() == said[0]
    assert reason({"ground": "most_yes", "yes": 3, "voters": 4, "trigger": "all_voted"}, "it") == (
        "Hanno risposto tutti: è l'orario con più sì: 3 su 4."
    )
    assert reason({}, "it") == ""


def test_singular_and_plural() -> None:
    """One person has answered, two people have."""
    texts = texts_for("it")
    assert texts.text("poll.voters", n=1) == "Ha risposto 1 persona."
    assert texts.text("poll.voters", n=2) == "Hanno risposto in 2."


def test_titles_with_braces_stay_as_they_are() -> None:
    """A title is never read as a template."""
    assert texts_for("it").text("stop.done", title="{url} {0}") == "Il sondaggio «{url} {0}» è annullato."


def test_an_unknown_language_is_english() -> None:
    """Who writes in a language without texts still gets sentences."""
    assert texts_for("xx").language == "en"
    assert texts_for("it-CH").language == "it"
    assert known_language(None, "tlh-XX", "it-IT") == "it"
    assert known_language("ko", default="en") == "en"


def test_calendar_words_keep_their_places() -> None:
    """The calendar fills its own templates."""
    assert event_texts("it").cancelled == "Annullato: {title}"
    assert event_texts("en").join == "Join: {url}"


def test_zones_are_found_by_what_people_call_them() -> None:
    """A city in any of the chat's languages, a country, or the official name."""
    assert find_zones("Londra", ("it",)) == ["Europe/London"]
    assert find_zones("new york", ("it",)) == ["America/New_York"]
    assert find_zones("Europe/Rome", ()) == ["Europe/Rome"]
    assert find_zones("Italia", ("it",)) == ["Europe/Rome"]
    assert len(find_zones("Brasile", ("it",))) > 1
    assert find_zones("Atlantide", ("it", "en")) == []
    assert find_zones("", ("it",)) == []


def test_a_zone_is_guessed_only_where_a_language_says_one() -> None:
    """Italian is spoken in one zone, English in many."""
    assert guess_zone("it", "UTC") == "Europe/Rome"
    assert guess_zone("en-GB", "UTC") == "Europe/London"
    assert guess_zone("en", "Europe/Rome") == "Europe/Rome"
    assert guess_zone("pt-BR", "Europe/Rome") == "Europe/Rome"
    assert guess_zone(None, "Europe/Rome") == "Europe/Rome"
    assert guess_zone("not a tag!", "Europe/Rome") == "Europe/Rome"


def test_one_thing_is_said_without_a_number_where_a_language_has_no_singular() -> None:
    """Chinese and Japanese say "every day", not "every 1 day"."""
    assert texts_for("zh").text("every.daily", n=1) == "每天"
    assert texts_for("zh").text("every.daily", n=3) == "每3天"
    assert texts_for("zh-TW").text("every.weekly", n=1) == "每週"
    assert texts_for("zh-TW").text("every.daily", n=1) == "每天"


def test_a_zone_may_have_a_name_of_its_own() -> None:
    """China's hours are Beijing's, though the zone is named after Shanghai."""
    assert zone_line("Asia/Shanghai", "zh") == "以上为北京时间。"
    assert zone_line("Europe/Rome", "zh") == "以上为罗马时间。"
