"""Regional texts: who reads Portuguese in Lisbon or Chinese in Taipei meets their own words, others the base."""

from __future__ import annotations

import shutil
import string
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import polib
import pytest

import service.languages
from service.domain.slot import Grain, Slot
from service.languages.regions import overlay_of
from service.texts import catalogue, known_language, text_choices, texts_for, times, when

LANGUAGES = Path(service.languages.__file__).parent
OVERLAYS = sorted(LANGUAGES.glob("*/*.*.po"))
CACHED = (
    texts_for,
    catalogue.text_languages,
    text_choices,
    catalogue._texts,
    catalogue._overlays,
    catalogue._catalogue,
    times._locale,
)
HEAD = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'


def entry(key: str, text: str) -> str:
    return f'msgid "{key}"\nmsgstr "{text}"\n\n'


def forget() -> None:
    for function in CACHED:
        function.cache_clear()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Language folders with Portuguese for Brazil and Portugal, Chinese for China and Taiwan."""
    shutil.copytree(LANGUAGES / "en", tmp_path / "en")
    for path, text in {
        "pt/messages.po": HEAD + entry("format.locale", "pt_BR") + entry("a", "celular") + entry("b", "sim"),
        "pt/messages.PT.po": HEAD + entry("format.locale", "pt_PT") + entry("a", "telemóvel"),
        "pt/web.po": HEAD + entry("c", "tela de {name}"),
        "pt/web.PT.po": HEAD + entry("c", "ecrã de {name}"),
        "zh/messages.po": HEAD + entry("format.locale", "zh_Hans_CN") + entry("a", "群聊"),
        "zh/messages.TW.po": HEAD + entry("format.locale", "zh_Hant_TW") + entry("a", "群組"),
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    monkeypatch.setattr(catalogue, "_FOLDER", tmp_path)
    forget()
    yield tmp_path
    forget()


@pytest.mark.usefixtures("folder")
def test_the_overlay_lies_on_top_of_the_base() -> None:
    """In Portugal the words of Portugal, and where they are the same the base's; in Brazil no word of Portugal."""
    portugal, brazil = texts_for("pt-PT"), texts_for("pt-BR")
    assert [portugal.text("a"), portugal.text("b"), portugal.text("c", name="Ana")] == [
        "telemóvel",
        "sim",
        "ecrã de Ana",
    ]
    assert [brazil.text("a"), texts_for("pt").text("a"), texts_for("pt_pt").text("a")] == [
        "celular",
        "celular",
        "telemóvel",
    ]
    assert (portugal.language, brazil.language) == ("pt-PT", "pt")
    assert portugal.text("poll.voters", n=1) == texts_for("en").text("poll.voters", n=1)


@pytest.mark.usefixtures("folder")
def test_a_script_asks_for_the_overlay_that_is_written_in_it() -> None:
    """A phone that says "zh-hant" or "zh-HK" gets the traditional characters, "zh-SG" the simplified ones."""
    for tag in ("zh-Hant", "zh-hant", "zh-TW", "zh-HK", "zh_MO", "zh-Hant-HK"):
        assert texts_for(tag).text("a") == "群組", tag
    for tag in ("zh", "zh-Hans", "zh-CN", "zh-SG", "zh-Hans-TW"):
        assert texts_for(tag).text("a") == "群聊", tag


def test_regions_inherit_as_the_unicode_locale_data_say() -> None:
    """Angola writes as Portugal does; a region that is not known has the base; a script can name an overlay too."""
    assert overlay_of("pt-AO", ("PT",)) == "PT"
    assert overlay_of("pt-US", ("PT",)) == ""
    assert overlay_of("es-MX", ("419", "AR")) == "419"
    assert overlay_of("zh-HK", ("Hant",)) == "Hant"
    assert overlay_of("zh-HK", ("HK", "TW")) == "HK"
    assert overlay_of("", ("PT",)) == ""
    assert overlay_of("pt-x-y-z-" + "a" * 300, ("PT",)) == ""


@pytest.mark.usefixtures("folder")
def test_a_hint_keeps_its_region() -> None:
    """What a message's words tell ("pt") takes the region that the phone or the chat tells."""
    assert text_choices() == ("en", "pt", "pt-PT", "zh", "zh-TW")
    assert known_language("pt-PT", "en") == "pt-PT"
    assert known_language("pt", "pt-PT") == "pt-PT"
    assert known_language("pt", None, default="pt-PT") == "pt-PT"
    assert known_language("pt-BR", "pt", "pt-PT") == "pt"
    assert known_language("zh-hant", default="pt") == "zh-TW"
    assert known_language("en", "pt-PT") == "en"
    assert known_language("xx", default="pt-PT") == "pt-PT"


@pytest.mark.usefixtures("folder")
def test_dates_are_the_regions() -> None:
    """The words of Portugal come with the dates of Portugal, whatever zone the meeting is in."""
    key = "when.day_clock"
    assert texts_for("pt-PT").has(key)
    slot = Slot(Grain.DAY, datetime(2026, 12, 3).date())
    now = datetime(2026, 11, 24, 12, tzinfo=ZoneInfo("Europe/Rome"))
    assert when(slot, "America/Sao_Paulo", "pt-PT", now) == "quinta, 3/12"
    assert when(slot, "America/Sao_Paulo", "pt", now) == "qui., 3 de dez."
    assert when(slot, "Europe/Lisbon", "pt", now) == "quinta, 3/12"
    assert when(slot, "Europe/Lisbon", "pt-BR", now) == "qui., 3 de dez."


def forms_of(one: polib.POEntry) -> list[str]:
    return list(one.msgstr_plural.values()) or [one.msgstr]


def fields(one: polib.POEntry) -> set[str]:
    return {name for form in forms_of(one) for _, name, _, _ in string.Formatter().parse(form) if name}


@pytest.mark.parametrize("path", OVERLAYS, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_an_overlay_says_what_its_base_says(path: Path) -> None:
    """An overlay changes words, never what is said: no sentence of its own, no hole that nobody fills."""
    stem, overlay, _ = path.name.split(".")
    base = {(one.msgid, one.msgctxt): one for one in polib.pofile(str(path.with_name(f"{stem}.po")))}
    for one in polib.pofile(str(path)):
        said = base.get((one.msgid, one.msgctxt))
        assert said is not None, one.msgid
        assert all(forms_of(one)), f"{one.msgid} is empty"
        assert fields(one) == fields(said), f"{one.msgid} fills in other things"
        assert len(forms_of(one)) == len(forms_of(said)), f"{one.msgid} has other plurals"
        assert forms_of(one) != forms_of(said), f"{one.msgid} says the same as the base"
    assert texts_for(f"{path.parent.name}-{overlay}").language == f"{path.parent.name}-{overlay}"
    messages = polib.pofile(str(path.with_name(f"messages.{overlay}.po")))
    assert [one.msgid for one in messages if one.msgid == "format.locale"], "the overlay names no locale"
