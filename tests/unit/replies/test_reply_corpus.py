"""The replies that each language's folder collects, read as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

import pytest

from service.domain.slot import Slot
from service.languages import available, load
from service.parsing.message import read
from service.parsing.reply import read_reply

ZONE = "Europe/Rome"
NOW = datetime(2026, 11, 24, 12, tzinfo=ZoneInfo(ZONE))
ASK_BACK, NO_VOTE = "ask back", "no vote"


@dataclass(frozen=True)
class Case:
    language: str
    options: tuple[str, ...]
    expected: str
    text: str


def cases() -> Iterator[Case]:
    """The cases of every language that has a file of replies."""
    for language in available():
        file = resources.files(f"service.languages.{language}") / "replies.txt"
        if not file.is_file():
            continue
        options: tuple[str, ...] = ()
        expected = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("OPTIONS "):
                options = tuple(line.removeprefix("OPTIONS ").split(" | "))
            elif line.startswith("> "):
                expected = line.removeprefix("> ")
            elif line and not line.startswith("#"):
                yield Case(language, options, expected, line.replace("⏎", "\n"))


CASES = list(cases())


LANGUAGES = sorted({case.language for case in CASES})


@lru_cache(maxsize=1000)
def slots(language: str, options: tuple[str, ...]) -> list[Slot]:
    dictionary = load([language])
    return [read(text, dictionary=dictionary, now=NOW, zone=ZONE).found[0].slot for text in options]


def answer(case: Case, languages: list[str] | None) -> str:
    """What is read, in the words of the corpus."""
    options = slots(case.language, case.options)
    reply = read_reply(case.text, options, dictionary=load(languages), now=NOW, zone=ZONE)
    if reply.unclear:
        return ASK_BACK
    return ", ".join(f"{option + 1} {vote.value}" for option, vote in sorted(reply.votes.items())) or NO_VOTE


def wrong(language: str, languages: list[str] | None) -> list[str]:
    """The replies of a language that are read as something else, each with what was read."""
    own = ((case, answer(case, languages)) for case in CASES if case.language == language)
    return [f"{case.text!r}: {told}, not {case.expected}" for case, told in own if told != case.expected]


@pytest.mark.parametrize("language", LANGUAGES)
def test_replies_are_read_as_a_person_would(language: str) -> None:
    """In its own language alone, each reply votes what the corpus says."""
    assert wrong(language, [language]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_languages_change_no_vote(language: str) -> None:
    """In a group that speaks several languages a reply means the same as in its own."""
    assert wrong(language, None) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_of_each_kind(language: str) -> None:
    """A language is complete with 120 replies, among them those to ask back and those without a vote."""
    own = [case for case in CASES if case.language == language]
    assert len(own) >= 120
    assert sum(case.expected == ASK_BACK for case in own) >= 15
    assert sum(case.expected == NO_VOTE for case in own) >= 15
