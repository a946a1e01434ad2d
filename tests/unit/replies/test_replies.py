"""Votes in words: what a reply says of a poll's options, and when it must be asked back."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.slot import Bound, Daypart, Grain, Slot
from service.languages import load
from service.parsing.reply import Reply, read_reply

NOW = datetime(2026, 11, 24, 11, tzinfo=UTC)  # a Tuesday, noon in Rome
THURSDAY, FRIDAY, SATURDAY = (
    Slot(Grain.TIME, datetime(2026, 11, 26, 15)),
    Slot(Grain.TIME, datetime(2026, 11, 27, 10)),
    Slot(Grain.TIME, datetime(2026, 11, 28, 18)),
)
THREE = [THURSDAY, FRIDAY, SATURDAY]


def reply(text: str, options: list[Slot], languages: tuple[str, ...] = ("it", "en")) -> Reply:
    return read_reply(text, options, dictionary=load(languages), now=NOW, zone="Europe/Rome")


def votes(text: str, options: list[Slot]) -> dict[int, str] | None:
    """The answers as words, None where the reply is asked back."""
    read = reply(text, options)
    return None if read.unclear else {option: answer.value for option, answer in read.votes.items()}


def test_a_day_speaks_of_every_option_within_it() -> None:
    """Thursday is both of Thursday's hours, unless one is named."""
    options = [THURSDAY, Slot(Grain.TIME, datetime(2026, 11, 26, 18)), FRIDAY]
    assert votes("giovedì sì", options) == {0: "yes", 1: "yes"}
    assert votes("giovedì alle 18 no", options) == {1: "no"}
    assert votes("giovedì sì ma non alle 18", options) == {0: "yes", 1: "no"}


@pytest.mark.parametrize("text", ["+1", "👍", "ok", "sì", "no", "forse", "I'm in", "ci sono!", "fine"])
def test_a_bare_answer_to_several_options_is_asked_back(text: str) -> None:
    """An "ok" to three times says which one to nobody; to one time it is a vote."""
    assert votes(text, THREE) is None
    assert list((votes(text, [THURSDAY]) or {}).keys()) == [0]


def test_half_an_option_is_asked_back() -> None:
    """Whoever can only in the evening has not said yes to the day."""
    days = [Slot(Grain.DAY, date(2026, 11, 26)), Slot(Grain.DAY, date(2026, 11, 27))]
    assert votes("giovedì sera sì", days) is None
    assert votes("dopo le 18 ok", days) is None
    assert votes("giovedì sera sì", [Slot(Grain.DAYPART, date(2026, 11, 26), daypart=Daypart.EVENING)]) == {0: "yes"}


def test_a_bound_speaks_of_the_options_beyond_it() -> None:
    """After five is a yes to six o'clock and says nothing of the morning."""
    assert votes("after 5 is fine", THREE) == {2: "yes"}
    assert votes("prima delle 12 no", THREE) == {1: "no"}
    assert votes("dopo le 18 sì", [Slot(Grain.TIME, datetime(2026, 11, 26, 18), bound=Bound.AFTER)]) == {0: "yes"}


def test_a_number_that_may_be_an_hour_is_asked_back() -> None:
    """With options at 3, 4 and 5 o'clock, "3" may be the third or the three o'clock."""
    hours = [Slot(Grain.TIME, datetime(2026, 11, 26, hour)) for hour in (15, 16, 17)]
    assert votes("3 sì", hours) is None
    assert votes("alle 3 sì", hours) == {0: "yes"}
    assert votes("opzione 3 sì", hours) == {2: "yes"}
    assert votes("1 e 2 ok", hours) == {0: "yes", 1: "yes"}


def test_a_time_that_is_no_option_votes_nothing() -> None:
    """A new time in a reply is a proposal, and no vote on what there is."""
    assert votes("domenica sì", THREE) == {}
    assert votes("giovedì alle 9 sì", THREE) == {}
    assert votes("sabato no, domenica sì", THREE) == {2: "no"}


def test_a_relative_day_is_the_writers() -> None:
    """The day after tomorrow is counted from the reply's own day in the poll's zone."""
    assert votes("dopodomani sì", THREE) == {0: "yes"}
    assert votes("domani sì", THREE) == {}


_WORDS = (
    "giovedì venerdì sabato domenica sì no forse non tutto tranne solo gli altri e o ma , . ? ! 1 2 3 alle 15 dopo le "
    "la posso anche Thursday Friday yes can't only except both none first 👍 ○ × after 5 not but if me too anzi : - il"
)
WORDS = [*_WORDS.split(" "), "\n"]


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    """Whatever is written, the answer is votes on existing options, or a question, or nothing."""
    read = reply(text, THREE)
    assert set(read.votes) <= {0, 1, 2}
    assert not (read.unclear and read.votes)


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25), st.integers(1, 3))
def test_no_heap_of_vote_words_breaks_it(words: list[str], count: int) -> None:
    """Votes said in any order and nonsense still give votes on existing options, or a question."""
    read = reply(" ".join(words), THREE[:count])
    assert set(read.votes) <= set(range(count))
    assert not (read.unclear and read.votes)


@settings(deadline=None)
@given(st.lists(st.sampled_from([word for word in WORDS if word.isalpha() and word not in ("first", "la", "il")])))
def test_answers_do_not_depend_on_the_options_order(words: list[str]) -> None:
    """Options named by their day get the same answers in whatever order the poll shows them."""
    text = " ".join(words)
    straight, turned = reply(text, THREE), reply(text, THREE[::-1])
    assert straight.unclear == turned.unclear
    assert straight.votes == {2 - option: answer for option, answer in turned.votes.items()}


def test_a_hostile_reply_costs_its_length() -> None:
    """Doubling a reply made to be slow doubles the work that it makes, and no more."""
    assert votes("giovedì e " * 190 + "venerdì sì", THREE) == {0: "yes", 1: "yes"}
    assert votes("x" * 5000, THREE) == {}
    assert votes("giovedì sì " * 5000, THREE) == {}
