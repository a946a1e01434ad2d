"""Languages whose verbs tell the past by their ending alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from service.parsing.dictionary import Dictionary
from service.parsing.international import INTERNATIONAL
from service.parsing.language import Lexicon, means, weekday
from service.parsing.message import read

SLAVIC = Lexicon(
    code="xx",
    words=((weekday(3), "czwartek"), (means("on"), "w"), (means("unreal"), "będę, żebyśmy, бы")),
    common="stołem",
    past_forms=("łem", "liśmy", "ли"),
)
DICTIONARY = Dictionary([SLAVIC], INTERNATIONAL, {})


def slots(text: str) -> int:
    now = datetime(2026, 11, 24, 10, tzinfo=UTC)
    return len(read(text, dictionary=DICTIONARY, now=now, zone="UTC").found)


@pytest.mark.parametrize(
    "text", ["spałem w czwartek 15:00", "w czwartek 15:00 pojechaliśmy", "w czwartek 15:00 сидели"]
)
def test_what_was_is_no_proposal(text: str) -> None:
    """The bot keeps quiet where somebody tells what they did."""
    assert not slots(text)


@pytest.mark.parametrize(
    "text",
    [
        "żebyśmy pojechaliśmy w czwartek 15:00",
        "w czwartek 15:00 сидели бы",
        "będę spałem w czwartek 15:00",
        "za stołem w czwartek 15:00",
        "w czwartek 15:00",
    ],
)
def test_wishes_and_what_will_be_are_no_past(text: str) -> None:
    """A wish has the same ending, and is offered; so is a word that only ends alike."""
    assert slots(text)
