"""Whole chats, each a file: the messages as WhatsApp exports them, and below what they come to.

A line below `====` is an option with who can, could and can't; a star marks the best, several a tie.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from service.domain.slot import slot_to_dict
from service.languages import load
from service.parsing.chat import ChatReading, read_chat
from service.parsing.export_formats import read_pasted

ZONE = "Europe/Rome"
NOW = datetime(2026, 12, 1, tzinfo=UTC)
FILES = sorted(Path(__file__).parent.glob("*/*.txt"))


def outcome(reading: ChatReading) -> set[str]:
    """What a chat comes to, in the words of the files; names in the order of the alphabet."""
    lines = set()
    for i, slot in enumerate(reading.options):
        parts = [" ".join(slot_to_dict(slot).values())]
        for answer in ("yes", "maybe", "no"):
            names = sorted(name for name, said in reading.votes.items() if said.get(i) == answer)
            if names:
                parts.append(f"{answer} {', '.join(names)}")
        lines.add(("* " if i in reading.best else "") + " | ".join(parts))
    return lines


def expected(lines: list[str]) -> set[str]:
    """The lines below the messages, their names sorted."""
    wanted = set()
    for line in lines:
        slot, *parts = line.split(" | ")
        said = [part.partition(" ") for part in parts]
        wanted.add(" | ".join([slot, *(f"{word} {', '.join(sorted(names.split(', ')))}" for word, _, names in said)]))
    return wanted


def test_there_are_enough() -> None:
    """Each language has at least twelve dialogues."""
    for language in ("it", "en"):
        assert sum(file.parent.name == language for file in FILES) >= 12


@pytest.mark.parametrize("languages", ["own", "all"])
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_dialogue_comes_to_what_people_meant(file: Path, languages: str) -> None:
    """Read in the chat's language alone, and in a group of several, the outcome is what a reader would say."""
    messages, _, below = file.read_text(encoding="utf-8").partition("====\n")
    export = read_pasted(messages.partition("\n")[2], zone=ZONE, now=NOW)
    assert export is not None
    dictionary = load([file.parent.name] if languages == "own" else None)
    assert outcome(read_chat(export.messages, dictionary=dictionary, zone=ZONE)) == expected(below.splitlines())
