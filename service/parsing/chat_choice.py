"""What a round of a chat comes to: the time that wins among those on the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from service.domain.decision import Ground, decide
from service.domain.poll import Option, Poll, PollStatus
from service.domain.slot import Grain, Slot, zone_info
from service.domain.tally import Tally, tally
from service.domain.vote import Answer, Vote
from service.parsing.language import PartOfDay
from service.parsing.reply_mentions import Fit, fit
from service.parsing.when import When

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_NESTED = ("weekend", "day", "part of the day")  # each may hold the next, and the last an hour


@dataclass(frozen=True, slots=True)
class Choice:
    """What wins: its index, then those of the options equal to it but for their date, and what decided.

    `settled`: the time is one of equals, and the one that the chat settled on.
    """

    best: tuple[int, ...]
    ground: Ground
    settled: bool = False


def choose(
    options: Sequence[Slot], votes: Mapping[str, Mapping[int, Answer]], zone: str, settled: int | None = None
) -> Choice:
    """What the decision rule puts first; nobody can at any time: nothing.

    Who can at an hour can on its day. Where a day wins and hours on it were put forward too that more can than can't,
    the best of these hours is given. `settled` is the option that was last said to be the one: it wins among equals.
    """
    cast = [Vote(name, option, answer, _NEVER) for name, said in votes.items() for option, answer in said.items()]
    cast += [
        Vote(name, whole, Answer.YES, _NEVER)
        for name, said in votes.items()
        for whole in range(len(options))
        if whole not in said and options[whole].day == options[whole].last_day and _can_within(said, whole, options)
    ]
    counted = tally(range(len(options)), cast)
    choice = _decided(range(len(options)), options, counted, zone)
    for _ in _NESTED:
        if not choice.best:
            break
        whole = options[choice.best[0]]
        inner = [i for i, slot in enumerate(options) if i != choice.best[0] and _lies_in(slot, whole)]
        wanted = [i for i in inner if counted.counts[i].yes > counted.counts[i].no]
        hour = _decided(wanted, options, counted, zone)
        if not hour.best:
            break
        choice = hour
    if settled in choice.best and len(choice.best) > 1:
        return Choice((settled,), choice.ground, settled=True)
    return choice


def _can_within(said: Mapping[int, Answer], whole: int, options: Sequence[Slot]) -> bool:
    return any(answer is Answer.YES and _lies_in(options[i], options[whole]) for i, answer in said.items())


def _lies_in(slot: Slot, whole: Slot) -> bool:
    """Whether a time makes a day, or a part of it, exact."""
    if whole.grain is Grain.TIME or slot.grain is whole.grain:
        return False
    within = whole.day <= slot.day and slot.last_day <= whole.last_day
    return within and (
        whole.daypart is None or fit(When(part=PartOfDay(whole.daypart, 0, 24)), slot, slot.day) is Fit.WITHIN
    )


def _decided(among: Sequence[int], options: Sequence[Slot], counted: Tally, zone: str) -> Choice:
    poll = Poll(
        id="",
        group="",
        title="",
        zone=zone_info(zone).key,
        language="",
        status=PollStatus.OPEN,
        version=0,
        revision=0,
        options=tuple(Option(i, options[i], "", "", _NEVER) for i in among),
        opened_at=_NEVER,
    )
    decision = decide(poll, counted)
    best = () if decision.option is None else (decision.option.id, *decision.tied)
    return Choice(best, decision.ground)
