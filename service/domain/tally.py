"""What a poll's answers come to: derived from the votes each time, never kept as a counter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from service.domain.vote import Answer, Vote


@dataclass(frozen=True, slots=True)
class Count:
    """How many people gave each answer to one option."""

    yes: int = 0
    maybe: int = 0
    no: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts by option, and each member's answers by option."""

    counts: Mapping[int, Count]
    answers: Mapping[str, Mapping[int, Answer]]

    @property
    def voters(self) -> int:
        """How many people answered anything."""
        return len(self.answers)

    def missing(self, expected: Iterable[str]) -> tuple[str, ...]:
        """Those of the expected members who answered nothing, in the given order."""
        return tuple(member for member in expected if member not in self.answers)


def tally(options: Sequence[int], votes: Iterable[Vote]) -> Tally:
    """Count the votes on the given options; each member counts once an option, with the newest answer.

    Two answers of one instant are ordered by their value, so that the result does not depend on the votes' order.
    """
    newest: dict[tuple[str, int], Vote] = {}
    wanted = frozenset(options)
    for vote in votes:
        if vote.option in wanted:
            key = (vote.member, vote.option)
            held = newest.get(key)
            if held is None or (held.at, held.answer or "") < (vote.at, vote.answer or ""):
                newest[key] = vote
    answers: dict[str, dict[int, Answer]] = {}
    totals = {option: dict.fromkeys(Answer, 0) for option in options}
    for (member, option), vote in sorted(newest.items()):
        if vote.answer is not None:
            answers.setdefault(member, {})[option] = vote.answer
            totals[option][vote.answer] += 1
    counts = {option: Count(yes=t[Answer.YES], maybe=t[Answer.MAYBE], no=t[Answer.NO]) for option, t in totals.items()}
    return Tally(MappingProxyType(counts), MappingProxyType(answers))
