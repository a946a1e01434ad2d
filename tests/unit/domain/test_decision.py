"""The rule that decides: the same answers give the same winner, and the reason holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from service.domain.decision import Ground, Trigger, decide, trigger
from service.domain.poll import Option, Poll, PollStatus
from service.domain.slot import Grain, Slot
from service.domain.tally import tally
from service.domain.vote import Answer, Vote

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def poll(options: int, **more: object) -> Poll:
    """A poll on days one after the other."""
    days = [Slot(Grain.DAY, date(2026, 12, 1) + timedelta(days=n)) for n in range(options)]
    made = tuple(Option(n, slot, "", f"uid-{n}", NOW) for n, slot in enumerate(days))
    return Poll("p", "g", "Dinner", "Europe/Rome", "en", PollStatus.OPEN, 1, 1, made, NOW, **more)  # type: ignore[arg-type]  # a test's own words


votes = st.lists(
    st.builds(
        Vote,
        member=st.sampled_from(["ann", "ben", "eva", "leo"]),
        option=st.integers(0, 3),
        answer=st.sampled_from([None, *Answer]),
        at=st.integers(0, 5).map(lambda minute: NOW + timedelta(minutes=minute)),
    ),
    max_size=20,
)


@given(votes, st.randoms(use_true_random=False))
def test_the_order_in_which_votes_arrive_does_not_matter(said: list[Vote], shuffled: object) -> None:
    """Late, doubled and reordered votes: the tally and the winner are the same."""
    again = [*said, *said]
    shuffled.shuffle(again)  # type: ignore[attr-defined]  # hypothesis' own random
    first, second = tally(range(4), said), tally(range(4), again)
    assert first == second
    assert decide(poll(4), first) == decide(poll(4), second)


@given(votes)
def test_one_person_counts_once_for_an_option(said: list[Vote]) -> None:
    """However often somebody answers, the sums never pass the number of people."""
    counted = tally(range(4), said)
    for count in counted.counts.values():
        assert count.yes + count.maybe + count.no <= counted.voters <= 4


@given(votes)
def test_nothing_beats_the_winner(said: list[Vote]) -> None:
    """No other option has more yes; with as many, none has more who could if need be, and none is earlier but worse."""
    counted = tally(range(4), said)
    winner = decide(poll(4), counted).option
    if winner is None:
        assert all(count.yes + count.maybe == 0 for count in counted.counts.values())
        return
    best = counted.counts[winner.id]
    for option, count in counted.counts.items():
        assert (best.yes, best.maybe, -best.no, -winner.id) >= (count.yes, count.maybe, -count.no, -option)


def said(*answers: tuple[str, int, Answer]) -> list[Vote]:
    """Votes of people, all at once."""
    return [Vote(member, option, answer, NOW) for member, option, answer in answers]


def test_reasons() -> None:
    """Each way to win has its own reason."""
    yes, maybe, no = Answer.YES, Answer.MAYBE, Answer.NO
    cases = [
        (said(("ann", 0, yes), ("ben", 0, yes), ("ben", 1, no)), (), Ground.ALL),
        (said(("ann", 1, yes), ("ben", 1, yes), ("eva", 0, yes)), (), Ground.MOST_YES),
        (said(("ann", 0, yes), ("ben", 1, yes), ("eva", 1, maybe)), (), Ground.MAYBE),
        (said(("ann", 0, yes), ("ben", 1, yes)), (), Ground.EARLIEST),
        (said(("ann", 0, yes), ("ben", 0, yes), ("eva", 1, yes)), ("eva",), Ground.FEWER_REQUIRED_MISSED),
        (said(("ann", 0, no)), (), Ground.NOBODY),
    ]
    assert [decide(poll(2), tally(range(2), given), needed).ground for given, needed, _ in cases] == [
        ground for *_, ground in cases
    ]


def test_what_lets_a_poll_decide() -> None:
    """At quorum, when all expected have answered, at the deadline; never on its own without being told to."""
    yes = Answer.YES
    one = tally(range(2), said(("ann", 0, yes)))
    assert trigger(poll(2, quorum=1), one, ("ann",), NOW) is None
    assert trigger(poll(2, quorum=1, auto_confirm=True), one, ("ann", "ben"), NOW) is Trigger.QUORUM
    assert trigger(poll(2, auto_confirm=True), one, ("ann", "ben"), NOW) is None
    assert trigger(poll(2, auto_confirm=True), one, ("ann",), NOW) is Trigger.ALL_VOTED
    assert trigger(poll(2, auto_confirm=True), one, (), NOW) is None
    assert trigger(poll(2, deadline=NOW), one, (), NOW) is Trigger.DEADLINE
