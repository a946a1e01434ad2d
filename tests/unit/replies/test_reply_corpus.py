"""The replies that each language's folder collects, read as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
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


def slots(case: Case) -> list[Slot]:
    dictionary = load([case.language])
    return [read(text, dictionary=dictionary, now=NOW, zone=ZONE).found[0].slot for text in case.options]


def answer(case: Case, languages: list[str] | None) -> str:
    """What is read, in the words of the corpus."""
    reply = read_reply(case.text, slots(case), dictionary=load(languages), now=NOW, zone=ZONE)
    if reply.unclear:
        return ASK_BACK
    return ", ".join(f"{option + 1} {vote.value}" for option, vote in sorted(reply.votes.items())) or NO_VOTE


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}-{case.text[:40]!r}")
def test_a_reply_is_read_as_a_person_would(case: Case) -> None:
    """In its own language alone, each reply votes what the corpus says."""
    assert answer(case, [case.language]) == case.expected


def test_a_second_language_changes_no_vote() -> None:
    """In a group that speaks several languages a reply means the same as in its own."""
    differing = [
        (case.text, answer(case, None), case.expected) for case in CASES if answer(case, None) != case.expected
    ]
    assert differing == []


@pytest.mark.parametrize("language", sorted({case.language for case in CASES}))
def test_there_are_enough_of_each_kind(language: str) -> None:
    """A language is complete with 120 replies, among them those to ask back and those without a vote."""
    own = [case for case in CASES if case.language == language]
    assert len(own) >= 120
    assert sum(case.expected == ASK_BACK for case in own) >= 15
    assert sum(case.expected == NO_VOTE for case in own) >= 15
