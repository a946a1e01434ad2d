"""Which option wins, whether it may be confirmed by itself, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from service.domain.poll import Option, Poll, option_order
from service.domain.tally import Count, Tally
from service.domain.vote import Answer


class Ground(StrEnum):
    """What decided between the options, from the strongest: the key of a sentence in every language."""

    ALL = "all"  # everybody who answered can
    MOST_YES = "most_yes"
    FEWER_REQUIRED_MISSED = "fewer_required_missed"  # more of the required people can
    MAYBE = "maybe"  # as many yes, more who could if need be
    EARLIEST = "earliest"  # equal in all, the earlier
    ONLY = "only"  # there was no other
    NOBODY = "nobody"  # no option has a yes or a maybe


class Trigger(StrEnum):
    """What lets a poll decide by itself."""

    QUORUM = "quorum"
    ALL_VOTED = "all_voted"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Decision:
    """The winner and the reason.

    `option` is None where nobody can at any time; `tied` lists the options that were equal to it but for time.
    """

    option: Option | None
    ground: Ground
    count: Count
    voters: int
    tied: tuple[int, ...] = ()


def decide(poll: Poll, tally: Tally, required: Collection[str] = ()) -> Decision:
    """Choose by: required people who can, then yes, then "if need be", then the fewer no, then the earliest.

    Pure and deterministic: the same answers give the same winner, in whatever order they came.
    """
    options = poll.standing
    if not options:
        return Decision(None, Ground.NOBODY, Count(), tally.voters)
    scores = {option.id: _score(option.id, tally, required) for option in options}
    ranked = sorted(options, key=lambda o: (*(-part for part in scores[o.id]), *option_order(o)))
    best = ranked[0]
    count = tally.counts.get(best.id, Count())
    if count.yes + count.maybe == 0:
        return Decision(None, Ground.NOBODY, Count(), tally.voters)
    tied = tuple(o.id for o in ranked[1:] if scores[o.id] == scores[best.id])
    return Decision(best, _ground(scores, ranked, count, tally.voters), count, tally.voters, tied)


def trigger(
    poll: Poll, tally: Tally, expected: Sequence[str], now: datetime, required: Collection[str] = ()
) -> Trigger | None:
    """What lets this open poll decide now, if anything. Where the roster is unknown, only quorum and deadline do."""
    if poll.deadline is not None and poll.deadline <= now:
        return Trigger.DEADLINE
    if not poll.auto_confirm:
        return None
    winner = decide(poll, tally, required)
    if winner.option is None:
        return None
    if poll.quorum is not None and winner.count.yes >= poll.quorum:
        return Trigger.QUORUM
    if expected and not tally.missing(expected):
        return Trigger.ALL_VOTED
    return None


def _score(option: int, tally: Tally, required: Collection[str]) -> tuple[int, int, int, int]:
    count = tally.counts.get(option, Count())
    able = sum(1 for m in required if tally.answers.get(m, {}).get(option) in (Answer.YES, Answer.MAYBE))
    return able, count.yes, count.maybe, -count.no


def _ground(scores: Mapping[int, tuple[int, ...]], ranked: Sequence[Option], count: Count, voters: int) -> Ground:
    if len(ranked) == 1:
        return Ground.ALL if voters > 1 and count.yes == voters else Ground.ONLY
    first, second = scores[ranked[0].id], scores[ranked[1].id]
    if first[0] != second[0]:
        return Ground.FEWER_REQUIRED_MISSED
    if first[1] != second[1]:
        return Ground.ALL if count.yes == voters and voters > 1 else Ground.MOST_YES
    if first[2:] != second[2:]:
        return Ground.MAYBE
    return Ground.EARLIEST
