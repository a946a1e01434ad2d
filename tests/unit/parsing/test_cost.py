"""What a message costs: counted in operations, so that it holds on any machine."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from service.languages import load
from service.parsing.message import read
from service.parsing.scan import LONGEST, may_hold_time, scan

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOSTILE = (
    "giovedì alle 15 o ",
    "15 ",
    "3,",
    "10-",
    "dal ",
    "the ",
    "next ",
    "non ",
    "a",
    "1/2/",
    "10:30:",
    "ogni ",
    "in two days from ",
    "week of ",
    "half ",
    "venti",
    "à",
    "@",
    "\n",
    "http://a",
    "one ",
    "3 days from ",
    "first monday of ",
    "'",
)


def calls(text: str) -> int:
    """Function calls that reading a text takes."""
    count = 0

    def profile(_frame: Any, event: str, _arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    dictionary = load()
    read(text, dictionary=dictionary, now=NOW, zone="Europe/Rome")  # words learnt on the first time are not counted
    sys.setprofile(profile)
    try:
        read(text, dictionary=dictionary, now=NOW, zone="Europe/Rome")
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_grows_with_the_length_alone(piece: str) -> None:
    """A text four times as long costs about four times as much, whatever somebody thinks up."""
    short, long = (piece * 2000)[:1500], (piece * 8000)[:6000]
    assert calls(long) <= 6 * calls(short) + 2000


def test_a_text_beyond_the_cap_costs_no_more() -> None:
    """A pasted book is cut at 10,000 characters."""
    assert calls("giovedì alle 15 o " * 100_000) <= 1.2 * calls(("giovedì alle 15 o " * 1000)[:LONGEST])
    assert max(token.end for token in scan("15 " * 10_000, load())) <= LONGEST


@pytest.mark.parametrize("text", ["ciao a tutti, come va?", "who brings the wine?", "ahahah bellissimo davvero", "👍"])
def test_chatter_leaves_at_the_gate(text: str) -> None:
    """Most of a chat costs one look at each word."""
    assert not may_hold_time(text, load())
    assert calls(text) <= 16 + 3 * len(text.split())


@pytest.mark.parametrize("piece", ["1 ", "10-", "dal 3 al 5 ", "lunedì ", "3,"])
def test_what_is_no_chat_message_is_not_read_to_its_end(piece: str) -> None:
    """Ten kilobytes of numbers cost little more than a page of them."""
    assert calls((piece * 9000)[:9000]) <= 3.5 * calls((piece * 3000)[:3000])
