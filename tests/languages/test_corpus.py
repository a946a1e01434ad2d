"""Every message of every language's corpus means what the corpus says, also under a twist."""

from __future__ import annotations

from datetime import timedelta

import pytest

from service.domain.slot import zone_info
from service.languages import available, load
from service.parsing.explain import explain
from service.parsing.message import read
from tests.languages.corpus import Line, in_words, lines_of

LINES = [line for code in available() for line in lines_of(code)]
NAMES = [line.name for line in LINES]


def names_a_zone(line: Line) -> bool:
    steps = explain(line.text, dictionary=load([line.language]), now=line.now, zone=line.zone).steps
    return any(name == "zone" for step in steps for name, _ in step.known)


LOCAL = [line for line in LINES if not names_a_zone(line)]


def meaning(line: Line, text: str | None = None, languages: list[str] | None = None) -> str:
    dictionary = load([line.language] if languages is None else languages)
    return in_words(read(text or line.text, dictionary=dictionary, now=line.now, zone=line.zone))


@pytest.mark.parametrize("line", LINES, ids=NAMES)
def test_message_means_what_the_corpus_says(line: Line) -> None:
    """A person who writes this in a chat gets these times offered, or is left in peace."""
    assert meaning(line) == line.meaning, line.text


@pytest.mark.parametrize("line", LINES, ids=NAMES)
def test_shouting_changes_nothing(line: Line) -> None:
    """Capitals mean the same."""
    assert meaning(line, line.text.upper()) == line.meaning, line.text


@pytest.mark.parametrize("line", LINES, ids=NAMES)
def test_wide_typing_changes_nothing(line: Line) -> None:
    """Doubled blanks and blanks around a message mean the same."""
    assert meaning(line, "  " + line.text.replace(" ", "  ") + " ") == line.meaning, line.text


@pytest.mark.parametrize("line", LINES, ids=NAMES)
def test_other_languages_of_the_group_change_nothing(line: Line) -> None:
    """A group that also writes other languages reads this one no worse."""
    assert meaning(line, languages=list(available())) == line.meaning, line.text


@pytest.mark.parametrize("line", LOCAL, ids=lambda line: line.name)
def test_another_zone_changes_nothing_local(line: Line) -> None:
    """Times are local: the same words at the same local hour mean the same in Tokyo, where none is named."""
    dictionary = load([line.language])
    there = line.now.replace(tzinfo=zone_info("Asia/Tokyo"))
    assert in_words(read(line.text, dictionary=dictionary, now=there, zone="Asia/Tokyo")) == line.meaning, line.text


@pytest.mark.parametrize("code", available())
def test_corpus_is_broad_enough(code: str) -> None:
    """A language is only believed with many messages that read, and more that must stay silent."""
    lines = lines_of(code)
    silent = [line for line in lines if line.meaning == "silence"]
    proposed = [line for line in lines if line.meaning[0].isdigit() or " of " in line.meaning]
    assert len(silent) >= 200
    assert len(proposed) >= 150
    assert len({line.text for line in lines}) == len(lines)


@pytest.mark.parametrize("line", [line for line in LINES if line.meaning != "silence"][::7], ids=lambda line: line.name)
def test_a_week_later_reads_on(line: Line) -> None:
    """Weeks pass and the same words still name a time that is to come."""
    later = line.now + timedelta(weeks=1)
    reading = read(line.text, dictionary=load([line.language]), now=later, zone=line.zone)
    for found in reading.found:
        assert found.slot.over_at(line.zone) >= later
