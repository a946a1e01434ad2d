"""Every message of every language's corpus means what the corpus says, also under a twist."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from service.domain.slot import zone_info
from service.languages import available, load
from service.parsing.explain import explain
from service.parsing.message import read
from tests.languages.corpus import Line, in_words, lines_of


def names_a_zone(line: Line) -> bool:
    steps = explain(line.text, dictionary=load([line.language]), now=line.now, zone=line.zone).steps
    return any(name == "zone" for step in steps for name, _ in step.known)


def meaning(line: Line, text: str | None = None, languages: list[str] | None = None) -> str:
    dictionary = load([line.language] if languages is None else languages)
    return in_words(read(text or line.text, dictionary=dictionary, now=line.now, zone=line.zone))


def wrong(lines: list[Line], read_as: Callable[[Line], str]) -> list[str]:
    """The lines that are read as something else, each with where it stands and what was read."""
    readings = ((line, read_as(line)) for line in lines)
    return [f"{line.name} {line.text!r}: {told}, not {line.meaning}" for line, told in readings if told != line.meaning]


@pytest.mark.parametrize("code", available())
def test_messages_mean_what_the_corpus_says(code: str) -> None:
    """A person who writes such a message in a chat gets these times offered, or is left in peace."""
    assert wrong(lines_of(code), meaning) == []


@pytest.mark.parametrize("code", available())
def test_shouting_changes_nothing(code: str) -> None:
    """Capitals mean the same."""
    assert wrong(lines_of(code), lambda line: meaning(line, line.text.upper())) == []


@pytest.mark.parametrize("code", available())
def test_wide_typing_changes_nothing(code: str) -> None:
    """Doubled blanks and blanks around a message mean the same."""
    assert wrong(lines_of(code), lambda line: meaning(line, "  " + line.text.replace(" ", "  ") + " ")) == []


@pytest.mark.parametrize("code", available())
def test_other_languages_of_the_group_change_nothing(code: str) -> None:
    """A group that also writes other languages reads this one no worse."""
    assert wrong(lines_of(code), lambda line: meaning(line, languages=list(available()))) == []


@pytest.mark.parametrize("code", available())
def test_another_zone_changes_nothing_local(code: str) -> None:
    """Times are local: the same words at the same local hour mean the same in Tokyo, where no zone is named."""
    dictionary = load([code])

    def in_tokyo(line: Line) -> str:
        there = line.now.replace(tzinfo=zone_info("Asia/Tokyo"))
        return in_words(read(line.text, dictionary=dictionary, now=there, zone="Asia/Tokyo"))

    assert wrong([line for line in lines_of(code) if not names_a_zone(line)], in_tokyo) == []


@pytest.mark.parametrize("code", available())
def test_corpus_is_broad_enough(code: str) -> None:
    """A language is only believed with many messages that read, and a third more that must stay silent."""
    lines = lines_of(code)
    silent = [line for line in lines if line.meaning == "silence"]
    assert len(lines) >= 250
    assert len(silent) >= len(lines) / 3
    assert len({line.text for line in lines}) == len(lines)


@pytest.mark.parametrize("code", available())
def test_a_week_later_reads_on(code: str) -> None:
    """Weeks pass and the same words still name a time that is to come."""
    dictionary = load([code])
    for line in lines_of(code):
        later = line.now + timedelta(weeks=1)
        for found in read(line.text, dictionary=dictionary, now=later, zone=line.zone).found:
            assert found.slot.over_at(line.zone) >= later, line.text
