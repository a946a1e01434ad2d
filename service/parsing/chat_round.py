"""One round of finding a time in a chat: what is on the table, who said what, and what an "ok" answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from service.domain.decision import Ground, decide
from service.domain.poll import Option, Poll, PollStatus
from service.domain.slot import Grain, Slot, zone_info
from service.domain.tally import Tally, tally
from service.domain.vote import Answer, Vote
from service.parsing.chat_message import ChatMessage
from service.parsing.chat_proposals import Proposals, proposals_of
from service.parsing.dictionary import Dictionary
from service.parsing.language import PartOfDay
from service.parsing.reply import Manner, Reply, read_reply
from service.parsing.reply_mentions import Fit, fit
from service.parsing.when import When

MOST_ON_THE_TABLE = 30
"""Options that a message is held against, the newest; no group discusses more at once."""

MOST_DAYS = 3
"""Days under discussion on each of which an hour alone may be meant."""

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_FOREVER = datetime(9999, 1, 1, tzinfo=UTC)


class Round:
    """Options (ids in the order of their proposals) and votes by name and id, and what was put forward last (`focus`).

    `week` is the Monday of the week under discussion. `aside` tells that another question was asked since; `said` is
    what was said last.
    """

    def __init__(self, dictionary: Dictionary, zone: str) -> None:
        self.dictionary = dictionary
        self.zone = zone
        self.options: dict[int, Slot] = {}
        self.words: dict[int, str] = {}
        self.votes: dict[str, dict[int, Answer]] = {}
        self.focus: list[int] = []
        self.week: date | None = None
        self.aside = False
        self.said: dict[int, Answer] = {}
        self._over: dict[int, datetime] = {}
        self._proposed = 0

    def hear(self, message: ChatMessage) -> None:
        """Take in a message; messages come in the order of their times."""
        live = self._live(message.at)
        found = self._proposals(message, live)
        self.week = found.week or self.week
        if found.new:
            self._forget_all_but(live)
        added = [self._add(slot, words, message.sender) for slot, words in found.new]
        live = [*live, *added][-MOST_ON_THE_TABLE:]
        if not live:
            return
        reply = self._reply(message, live)
        answers = self._answers(message, reply, live)
        if answers:
            self.votes.setdefault(message.sender, {}).update(answers)
        self._remember(message, found, added, answers)

    def outcome(self) -> tuple[list[Slot], list[str], dict[str, dict[int, Answer]]]:
        """The options, their words, and the votes by name with indices into these."""
        place = {option: i for i, option in enumerate(self.options)}
        votes = {
            name: {place[option]: said[option] for option in sorted(said) if option in place}
            for name, said in self.votes.items()
        }
        return (
            list(self.options.values()),
            list(self.words.values()),
            {name: said for name, said in votes.items() if said},
        )

    def _live(self, now: datetime) -> list[int]:
        still = [option for option, over in self._over.items() if over > now]
        return still[-MOST_ON_THE_TABLE:]

    def _forget_all_but(self, live: Sequence[int]) -> None:
        """Times that are past when new ones are proposed are an earlier round's, and their votes with them."""
        for option in self.options.keys() - set(live):
            del self.options[option], self.words[option], self._over[option]
        for said in self.votes.values():
            for option in said.keys() - self.options.keys():
                del said[option]

    def _proposals(self, message: ChatMessage, live: Sequence[int]) -> Proposals:
        return proposals_of(
            message.text,
            {option: self.options[option] for option in live},
            self._days(live),
            dictionary=self.dictionary,
            now=message.at,
            zone=self.zone,
            week=self.week,
        )

    def _days(self, live: Sequence[int]) -> list[date]:
        """The days on which an hour alone is meant."""
        grains = (Grain.TIME, Grain.DAY, Grain.DAYPART)
        days = {self.options[i].day for i in self.focus if i in live and self.options[i].grain in grains}
        return sorted(days) if len(days) <= MOST_DAYS else []

    def _add(self, slot: Slot, words: str, sender: str) -> int:
        option = self._proposed
        self._proposed += 1
        self.options[option] = slot
        self.words[option] = words
        self._over[option] = _FOREVER if slot.rrule else slot.over_at(self.zone)
        self.votes.setdefault(sender, {})[option] = Answer.YES
        return option

    def _reply(self, message: ChatMessage, among: Sequence[int]) -> Reply:
        """What the message says of some options, with the indices of the round."""
        options = [self.options[i] for i in among]
        reply = read_reply(message.text, options, dictionary=self.dictionary, now=message.at, zone=self.zone)
        return Reply({among[i]: answer for i, answer in reply.votes.items()}, reply.unclear, reply.manner)

    def _answers(self, message: ChatMessage, reply: Reply, live: Sequence[int]) -> Mapping[int, Answer]:
        match reply.manner:
            case Manner.NAMED:
                return reply.votes
            case Manner.ECHO:
                return {} if self.aside else self.said
            case Manner.BARE | Manner.OWN_TIME:
                focus = [i for i in self.focus if i in live]
                if not focus or (self.aside and reply.manner is Manner.BARE):
                    return {}
                return self._reply(message, focus).votes
            case _:
                return {}

    def _remember(
        self, message: ChatMessage, found: Proposals, added: Sequence[int], answers: Mapping[int, Answer]
    ) -> None:
        """What the next message's "ok" and "me too" refer to."""
        if added:
            self.focus, self.aside = list(added), False
            self.said = {added[0]: Answer.YES} if len(added) == 1 else {}
        elif answers:
            self.said = dict(answers)
        elif found.known:
            self.focus, self.aside = sorted(found.known), False
        elif "?" in message.text or "？" in message.text:
            self.aside = True


@dataclass(frozen=True, slots=True)
class Choice:
    """What wins: its index, then those of the options equal to it but for their date, and what decided."""

    best: tuple[int, ...]
    ground: Ground


def choose(options: Sequence[Slot], votes: Mapping[str, Mapping[int, Answer]], zone: str) -> Choice:
    """What the decision rule puts first; nobody can at any time: nothing.

    Where a day wins and hours on it were put forward too that more can than can't, the best of these hours is given.
    """
    cast = [Vote(name, option, answer, _NEVER) for name, said in votes.items() for option, answer in said.items()]
    counted = tally(range(len(options)), cast)
    choice = _decided(range(len(options)), options, counted, zone)
    if choice.best:
        whole = options[choice.best[0]]
        inner = [i for i, slot in enumerate(options) if i != choice.best[0] and _lies_in(slot, whole)]
        wanted = [i for i in inner if counted.counts[i].yes > counted.counts[i].no]
        hour = _decided(wanted, options, counted, zone)
        return hour if hour.best else choice
    return choice


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
