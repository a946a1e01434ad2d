"""Scripted dialogues: who says what, what the bot says, where it stays silent.

A file holds dialogues, each under a line `# what a person notices`. Lines:

    Anna: text               Anna writes in the chat
    Anna to bot: text        … and speaks to the bot (a mention, or any message of a direct chat)
    Anna to Bea: text        … quoting Bea's last message
    Anna on poll: text       … quoting the newest card of a poll, meeting or offer
    Anna edits: text         … changing her last message
    Anna presses label       a button of the newest message that has it
    Anna answers label       a button of the newest card of a poll; "1 Yes", "No"
    bot joins                the bot is added by Anna
    +2h  +30m  +1d           time passes: what is due is done
    > words                  the bot says something with these words, in this order of lines
    > [label]                … with this button
    > 👍                     … reacts
    > hint: words            … tells the presser alone
    = words                  the newest card shows these words now
    ! words                  the newest card does not show these words

What the bot does must be named by at least one `>` line, and what it says must be named by as many lines as it says
messages: a line of a person without a `>` behind it is one that the bot must pass over in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bots.adapter import BotAdded, Button, ButtonPressed, Capabilities, Card, Event, MessageReceived, Sender, Where
from bots.conversation import converse
from bots.publish import render
from bots.replies import BotFacts
from service.actions.access import House
from service.actions.confirm import decide_by_rule
from service.actions.offer_poll import fade_offer
from service.domain.group import ChatAddress, ChatKind
from service.storage import groups, offers, publications
from service.storage.publications import Publication, Subject
from service.storage.unit import Database, Unit

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Rome
HOUSE = House("https://ritrovo.example", "https://meet.jit.si/{name}")
WIDE = Capabilities(
    text=4096, buttons=100, row=8, label=64, edits=True, reactions=True, files=True, replies=True, links=True
)
ADDRESS = ChatAddress("room", "", "chat-1")
LINE = re.compile(r"(\w+)(?: (to \w+|edits|on (?:poll|meeting|offer)))?: (.*)")
ADMINS = frozenset({"admin"})


@dataclass
class Shown:
    """A message of the bot in the chat: a plain one, or the card of a subject."""

    id: str
    card: Card
    subject: Subject | None = None
    ref: str = ""

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.card.rows for button in row]


@dataclass
class Stage:
    """A chat with the bot in it, as its people see it."""

    database: Database
    now: datetime = START
    address: ChatAddress = ADDRESS
    kind: ChatKind = ChatKind.GROUP
    facts: BotFacts = field(default_factory=lambda: BotFacts(WIDE, "Europe/Rome", "it", _is_admin, "@ritrovo"))
    language: str = "it"
    shown: list[Shown] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    said: int = 0
    last: dict[str, MessageReceived] = field(default_factory=dict)
    number: int = 0

    @property
    def where(self) -> Where:
        return Where(self.address, self.kind, "Calcetto" if self.kind is ChatKind.GROUP else "")

    def speak(self, language: str) -> None:
        """Let the people of the chat have their apps in a language."""
        self.language = language
        self.facts = replace(self.facts, language=language)

    def sender(self, name: str) -> Sender:
        return Sender(name.lower(), name, self.language)

    async def happens(self, event: Event) -> None:
        """Give an event to the bot and note what it does."""
        self.heard, self.said = [], 0
        async with self.database.unit(self.now) as unit:
            replies = await converse(unit, HOUSE, event, self.facts)
        for say in replies.say:
            assert say.address == self.address
            self._show(Shown(self._next(), say.card))
        self.heard += [reaction.emoji for reaction in replies.react]
        self.heard += [f"hint: {ack.text}" for ack in replies.acknowledge if ack.text]
        for answered in replies.retire:
            for shown in self.shown:
                if shown.id == answered.message_id:
                    shown.card = replace(shown.card, rows=())
        await self.publish()
        self.now += timedelta(seconds=20)

    async def publish(self) -> None:
        """Bring the chat's cards up to date, as the worker does."""
        async with self.database.unit(self.now) as unit:
            for group_id in await self.groups(unit):
                for card in reversed(await publications.publications_in_chat(unit, group_id, self.address)):
                    await self._publish(unit, card)

    async def groups(self, unit: Unit) -> list[str]:
        own = await groups.group_of_chat(unit, self.address)
        return [*([own] if own else []), *await groups.groups_reaching(unit, self.address)]

    async def _publish(self, unit: Unit, publication: Publication) -> None:
        found = await render(unit, HOUSE, publication, self.facts.capabilities)
        assert found is not None
        card = found[0]
        known = next((s for s in self.shown if s.subject and s.id == publication.message), None)
        if known is not None:
            known.subject, known.ref = publication.subject, publication.subject_id
            if known.card != card and self.facts.capabilities.edits:
                known.card = card
                self.heard.append(f"edit: {card.plain}")
            return
        message = self._next()
        await publications.shown(unit, publication, publication.wanted, message, self.now)
        self._show(Shown(message, card, publication.subject, publication.subject_id))

    def _show(self, shown: Shown) -> None:
        self.shown.append(shown)
        self.said += 1
        self.heard.append("\n".join([shown.card.plain, *(f"[{label}]" for label in shown.labels)]))

    def _next(self) -> str:
        self.number += 1
        return f"m{self.number}"

    async def says(self, name: str, how: str, text: str) -> None:
        """Somebody writes."""
        how = how or ""
        quoted = None
        if how.startswith("on "):
            quoted = next(s.id for s in reversed(self.shown) if s.subject == how[3:])
        addressed = how == "to bot" or quoted is not None or self.kind is ChatKind.DIRECT
        event = MessageReceived(
            self.where, self.sender(name), text, self._next(), self.now, addressed=addressed, reply_to=quoted
        )
        if how.startswith("to ") and how != "to bot":
            of = self.last[how[3:]]
            event = replace(event, reply_to=of.message_id, reply_text=of.text, reply_at=of.at)
        if how == "edits":
            event = replace(self.last[name], text=text, edited=True, at=self.now)
        self.last[name] = event
        await self.happens(event)

    async def presses(self, name: str, label: str, *, newest_poll: bool = False) -> None:
        """Somebody presses the button of that label, on the newest message that has it."""
        for shown in reversed(self.shown):
            if newest_poll and shown.subject is not Subject.POLL:
                continue
            for row in shown.card.rows:
                for button in row:
                    if button.label == label:
                        await self.press(name, button, shown.id)
                        return
        raise AssertionError(f"no button {label!r} in {[s.labels for s in self.shown]}")

    async def press(self, name: str, button: Button, message: str) -> None:
        """Somebody presses a button."""
        event = ButtonPressed(self.where, self.sender(name), button.data, message, self.now, "p1")
        await self.happens(event)

    async def passes(self, step: timedelta) -> None:
        """Time passes: offers fade, deadlines come."""
        self.now += step
        self.heard, self.said = [], 0
        async with self.database.unit(self.now) as unit:
            for group_id in await self.groups(unit):
                standing = await offers.standing_offer(unit, group_id, self.address)
                if standing is not None and self.now - standing.made_at >= timedelta(hours=2):
                    await fade_offer(unit, group_id, standing.id)
                for card in await publications.publications_in_chat(unit, group_id, self.address):
                    if card.subject is Subject.POLL:
                        await decide_by_rule(unit, HOUSE, group_id, card.subject_id)
        await self.publish()


async def _is_admin(_chat: str, stable_id: str) -> bool | None:
    return stable_id in ADMINS


@dataclass(frozen=True)
class Dialogue:
    """A dialogue of a file: its headline and its lines with their numbers."""

    name: str
    lines: tuple[tuple[int, str], ...]

    def __str__(self) -> str:
        return self.name


def dialogues(folder: Path) -> Iterator[Dialogue]:
    """The dialogues of a folder's files."""
    for path in sorted(folder.glob("*.txt")):
        name, lines = "", list[tuple[int, str]]()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("# "):
                if lines:
                    yield Dialogue(f"{path.stem}: {name}", tuple(lines))
                name, lines = line[2:], []
            elif line.strip():
                lines.append((number, line.strip()))
        if lines:
            yield Dialogue(f"{path.stem}: {name}", tuple(lines))


async def play(stage: Stage, dialogue: Dialogue) -> None:
    """Play a dialogue; fails where the bot says too much, too little or something else."""
    expected: list[str] = []
    at = 0
    for number, line in (*dialogue.lines, (0, "end")):
        if line.startswith(">"):
            expected.append(line[1:].strip())
            continue
        if line[0] in "=!":
            newest = next(s for s in reversed(stage.shown) if s.subject)
            text = "\n".join([newest.card.plain, *(f"[{label}]" for label in newest.labels)])
            words = line[1:].strip()
            assert (words in text) is (line[0] == "="), f"line {number}: {line!r}; the card is:\n{text}"
            continue
        _check(stage, expected, at)
        expected, at = [], number
        await _act(stage, line)


def _check(stage: Stage, expected: list[str], number: int) -> None:
    told = "\n---\n".join(stage.heard) or "(nothing)"
    for words in expected:
        assert any(words in heard for heard in stage.heard), f"line {number}: no {words!r} in:\n{told}"
    loud = [heard for heard in stage.heard if not heard.startswith("edit: ")]
    missed = [heard for heard in loud if not any(words in heard for words in expected)]
    assert not missed, f"line {number}: not expected:\n" + "\n---\n".join(missed)


async def _act(stage: Stage, line: str) -> None:
    if line == "end":
        return
    if line.startswith("+"):
        unit = {"h": "hours", "m": "minutes", "d": "days"}[line[-1]]
        await stage.passes(timedelta(**{unit: int(line[1:-1])}))
    elif line.startswith("bot joins"):
        hears = "deaf" not in line
        await stage.happens(BotAdded(stage.where, stage.sender("Anna"), stage.now, hears_all=hears))
    elif found := re.fullmatch(r"(\w+) presses (.*)", line):
        await stage.presses(found[1], found[2])
    elif found := re.fullmatch(r"(\w+) answers (.*)", line):
        await stage.presses(found[1], found[2], newest_poll=True)
    elif found := LINE.fullmatch(line):
        await stage.says(found[1], found[2], found[3])
    else:
        raise AssertionError(f"what is {line!r}?")
