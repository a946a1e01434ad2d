"""What holds for every chat, whatever is said in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.vote import Answer
from service.languages import load
from service.parsing.chat import ChatMessage, ChatReading, read_chat

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
ZONE = "Europe/Rome"
LINES = [
    "giovedì alle 15 o venerdì mattina?",
    "Thursday at 6?",
    "alle 18?",
    "ok",
    "per me va bene",
    "non posso",
    "giovedì no",
    "Friday works",
    "anch'io",
    "tutti tranne venerdì",
    "anzi giovedì sì",
    "chi porta il vino?",
    "che bello",
    "quando siete liberi la prossima settimana?",
    "martedì",
    "7 works",
    "👍",
    "la 1",
    "domani",
]
scripts = st.lists(
    st.tuples(st.sampled_from("ABC"), st.sampled_from(LINES) | st.text(max_size=40), st.integers(1, 3000)), max_size=14
)


def messages(script: list[tuple[str, str, int]]) -> list[ChatMessage]:
    at = START
    made = []
    for sender, text, minutes in script:
        at += timedelta(minutes=minutes)
        made.append(ChatMessage(at, sender, text))
    return made


def read(chat: list[ChatMessage]) -> ChatReading:
    return read_chat(chat, dictionary=load(), zone=ZONE)


@settings(deadline=None)
@given(scripts)
def test_votes_and_the_best_are_options(script: list[tuple[str, str, int]]) -> None:
    """Nobody votes on a time that was not proposed, and the best is one that somebody can."""
    reading = read(messages(script))
    places = set(range(len(reading.options)))
    assert set(reading.votes) <= {sender for sender, *_ in script}
    assert all(set(said) <= places for said in reading.votes.values())
    assert len(set(reading.options)) == len(reading.options)
    for best in reading.best:
        assert any(said.get(best) in (Answer.YES, Answer.MAYBE) for said in reading.votes.values())


@settings(deadline=None)
@given(scripts, st.randoms(use_true_random=False))
def test_the_order_of_delivery_does_not_matter(script: list[tuple[str, str, int]], random: Random) -> None:
    """Messages given in another order are read in the order in which they were written."""
    chat = messages(script)
    shuffled = list(chat)
    random.shuffle(shuffled)
    assert read(shuffled) == read(chat)


@settings(deadline=None)
@given(scripts)
def test_names_are_only_names(script: list[tuple[str, str, int]]) -> None:
    """Calling people differently changes who voted, and nothing else."""
    other = {"A": "Zoe", "B": "giovedì", "C": "no"}
    reading = read(messages(script))
    renamed = read(messages([(other[sender], text, minutes) for sender, text, minutes in script]))
    assert renamed.options == reading.options
    assert renamed.votes == {other[name]: said for name, said in reading.votes.items()}
    assert renamed.best == reading.best


def test_me_too_says_what_was_said_last() -> None:
    """Behind a proposal it joins in, behind a no it is a no, and behind two proposals at once it says nothing."""
    yes = messages([("A", "giovedì alle 15?", 1), ("B", "anch'io", 1)])
    assert read(yes).votes == {"A": {0: Answer.YES}, "B": {0: Answer.YES}}
    no = messages([("A", "giovedì alle 15 o venerdì alle 15?", 1), ("B", "giovedì no", 1), ("C", "idem", 1)])
    assert read(no).votes["C"] == {0: Answer.NO}
    neither = messages([("A", "giovedì alle 15 o venerdì alle 15?", 1), ("B", "anch'io", 1)])
    assert "B" not in read(neither).votes
