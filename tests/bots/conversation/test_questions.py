"""What the bot has asked and was told."""

from __future__ import annotations

import pytest

from service.storage.unit import Database
from tests.bots.conversation.script import Stage


async def test_an_answered_question_keeps_no_buttons(database: Database) -> None:
    """After "Fissa gio 26" nobody can press "Non ancora" below the same question any more."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "cena giovedì alle 20 o venerdì alle 21")
    await stage.presses("Anna", "Decidiamo")
    asked = stage.shown[-1]
    assert asked.labels
    await stage.press("Anna", asked.card.rows[0][0], asked.id)
    assert asked.labels == []


async def test_a_polls_card_keeps_its_buttons_after_a_vote(database: Database) -> None:
    """One person's answer leaves the buttons to the others."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "cena giovedì alle 20 o venerdì alle 21")
    card = stage.shown[-1]
    before = card.labels
    await stage.press("Bea", card.card.rows[0][0], card.id)
    assert card.labels == before


@pytest.mark.parametrize("words", ["quando?", "boh"])
async def test_a_question_that_is_not_answered_keeps_its_buttons(database: Database, words: str) -> None:
    """Talk in between takes no button away."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "cena giovedì alle 20 o venerdì alle 21")
    await stage.presses("Anna", "Decidiamo")
    asked = stage.shown[-1]
    before = asked.labels
    await stage.says("Bea", "", words)
    assert asked.labels == before
