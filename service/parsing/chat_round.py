"""One round of finding a time in a chat: what is on the table, who said what, and what an "ok" answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from service.domain.slot import Grain, Slot
from service.domain.vote import Answer
from service.parsing.chat_message import ChatMessage
from service.parsing.chat_proposals import Proposals, proposals_of
from service.parsing.dictionary import Dictionary
from service.parsing.reply import Manner, Reply, read_reply

MOST_ON_THE_TABLE = 30
"""Options that a message is held against, the newest; no group discusses more at once."""

MOST_DAYS = 3
"""Days under discussion on each of which an hour alone may be meant."""

MOST_CLAUSES = 20
"""Clauses of a message that are looked at one by one."""

_CLAUSE_END = re.compile(r"[,;.!\n]+\s+")
_QUESTION = re.compile(r"(?<=[.!;\n])[^.!;?\n]+\?+")
_FOREVER = datetime(9999, 1, 1, tzinfo=UTC)


class Round:
    """Options (ids in the order of their proposals) and votes by name and id, and what was put forward last (`focus`).

    `week` is the Monday of the week under discussion. `aside` tells that another question was asked since; `said` is
    what was said last, `settled` the option that somebody who can came back to: "so Thursday it is".
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
        self.settled: int | None = None
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
        if found.hours and found.known and not found.new:
            reply = self._reply(message, sorted(found.known))  # "at 10 is fine": on the day under discussion
        answers = self._answers(message, reply, live)
        settled = None if added else self._settles(message.sender, reply)
        if answers:
            self.votes.setdefault(message.sender, {}).update(answers)
            if self.settled is not None and answers.get(self.settled) is Answer.NO:
                self.settled = None
        self._remember(message, found, added, answers)
        if settled is not None:
            self.settled, self.focus, self.aside = settled, [settled], False

    def settled_on(self) -> int | None:
        """The settled option as an index into those of the outcome."""
        return list(self.options).index(self.settled) if self.settled in self.options else None

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
        if len(days) > 1:
            refused = {
                self.options[i].day for said in self.votes.values() for i in said if said[i] is Answer.NO
            }  # an hour is meant on the day on which all can
            days = days - refused or days
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
        reply = self._read(message, message.text, options)
        told = _QUESTION.sub("", message.text)
        if reply.manner is Manner.NONE and told.strip() and told != message.text:
            reply = self._read(message, told, options)  # "Sunday it is. What time?"
            if reply.manner is not Manner.NAMED or reply.unclear:
                return Reply()
        return Reply({among[i]: answer for i, answer in reply.votes.items()}, reply.unclear, reply.manner)

    def _settles(self, sender: str, reply: Reply) -> int | None:
        """The one option that somebody says yes to who has done so before."""
        if reply.manner is not Manner.NAMED or list(reply.votes.values()) != [Answer.YES]:
            return None
        option = next(iter(reply.votes))
        return option if self.votes.get(sender, {}).get(option) is Answer.YES else None

    def _clauses(self, message: ChatMessage, live: Sequence[int]) -> Mapping[int, Answer]:
        """What is clear in an unclear message: "Thursday yes, Tuesday I've got something at school".

        Each clause must speak of options of its own; else what one says may hang on another.
        """
        clear: dict[int, Answer] = {}
        unclear: set[int] = set()
        for clause in _CLAUSE_END.split(message.text)[:MOST_CLAUSES]:
            part = replace(message, text=clause)
            reply = self._reply(part, live)
            about = self._proposals(part, live).mentioned
            if reply.manner is Manner.NAMED and reply.votes and not reply.votes.keys() & (clear.keys() | unclear):
                clear.update(reply.votes)
            elif about and reply.unclear and not about & clear.keys():
                unclear |= about
            else:
                return {}
        return clear

    def _read(self, message: ChatMessage, text: str, options: Sequence[Slot]) -> Reply:
        return read_reply(text, options, dictionary=self.dictionary, now=message.at, zone=self.zone)

    def _answers(self, message: ChatMessage, reply: Reply, live: Sequence[int]) -> Mapping[int, Answer]:
        match reply.manner:
            case Manner.NAMED:
                return self._clauses(message, live) if reply.unclear else reply.votes
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
