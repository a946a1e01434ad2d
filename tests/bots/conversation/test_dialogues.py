"""The dialogues of the folder: each headline says what a person would notice."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.storage.unit import Database
from tests.bots.conversation.script import Dialogue, Stage, dialogues, play

ALL = list(dialogues(Path(__file__).with_name("dialogues")))


@pytest.mark.parametrize("dialogue", ALL, ids=str)
async def test_dialogue(database: Database, dialogue: Dialogue) -> None:
    """What the bot says, and where it stays silent, is what the dialogue says."""
    stage = Stage(database)
    if dialogue.name.startswith("en"):
        stage.speak("en")
    await play(stage, dialogue)


def test_there_are_dialogues_in_both_languages() -> None:
    """A folder that was moved away must not look like one that passes."""
    assert sum(d.name.startswith("it") for d in ALL) >= 9
    assert sum(d.name.startswith("en") for d in ALL) >= 9
