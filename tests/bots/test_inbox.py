"""What the messengers deliver is read once, in order, and never lost or kept longer than needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest_asyncio

from bots.adapter import Card, Delivery, Event, MessageReceived, Sender, Where
from bots.deliver import handlers
from bots.inbox import TRIES, InboxReader
from bots.replies import BotFacts, React, Replies, Say
from service.actions.access import House
from service.domain.group import ChatAddress, ChatKind
from service.jobs.worker import Worker
from service.storage.unit import Database, Unit
from tests.bots.shelf import PLATFORM, Shelf

HOUSE = House("http://127.0.0.1:8080", "https://meet.jit.si/{name}")


@dataclass
class Echo:
    """A conversation that repeats what it heard, and fails as often as it is told to."""

    heard: list[str] = field(default_factory=list)
    failures: int = 0

    async def __call__(self, unit: Unit, house: House, event: Event, bot: BotFacts) -> Replies:
        assert isinstance(event, MessageReceived)
        if self.failures:
            self.failures -= 1
            raise ZeroDivisionError("a bug")
        self.heard.append(event.text)
        react = React(event.where.address, event.message_id, "👍")
        return Replies(say=(Say(event.where.address, Card(event.text)),), react=(react,))


@dataclass
class Scene:
    """A reader with an echo behind it, and a worker that says what is to be said."""

    database: Database
    shelf: Shelf
    echo: Echo
    now: datetime
    reader: InboxReader
    worker: Worker

    async def deliver(self, number: int, text: str, chat: str = "one") -> None:
        """Let the messenger deliver a message."""
        where = Where(ChatAddress(PLATFORM, "bot", chat), ChatKind.GROUP, "Friends")
        event = MessageReceived(where, Sender("ann", "Ann"), text, str(number), self.now)
        self.shelf.events[str(number)] = event
        body = {"event": str(number), "words": text}
        await self.reader.receive(self.shelf, [Delivery(str(number), chat, body)])

    async def said(self, chat: str = "one") -> list[str]:
        """What the chat was told, after the worker had its turns."""
        await self.worker.until_idle()
        await self.reader.close()
        return [card.text for card in self.shelf.chats[chat].values()]


@pytest_asyncio.fixture
async def scene(database: Database) -> Scene:
    """An empty inbox."""
    shelf, echo = Shelf(), Echo()
    adapters = {(PLATFORM, "bot"): shelf}
    scene = Scene(database, shelf, echo, datetime(2026, 11, 24, 9, 0, tzinfo=UTC), None, None)  # type: ignore[arg-type]  # they read the scene's now
    scene.reader = InboxReader(database, lambda: scene.now, HOUSE, adapters, echo, "Europe/Rome", "en")
    saying = handlers(database, lambda: scene.now, HOUSE, adapters)
    scene.worker = Worker(database, lambda: scene.now, saying, [scene.reader.read_waiting])
    return scene


async def test_what_is_delivered_twice_is_answered_once(scene: Scene) -> None:
    """A messenger repeats a message whose receipt was lost: the chat sees one answer."""
    await scene.deliver(1, "hello")
    await scene.deliver(1, "hello")
    assert await scene.said() == ["hello"]
    await scene.deliver(1, "hello")
    assert await scene.said() == ["hello"]


async def test_a_chats_messages_are_read_in_their_order(scene: Scene) -> None:
    """Ten messages of one chat are answered in the order in which they came; the chats don't wait for each other."""
    for number in range(10):
        await scene.deliver(number, f"message {number}", chat="one")
        scene.now += timedelta(milliseconds=1)
    await scene.deliver(99, "elsewhere", chat="two")
    assert await scene.said("one") == [f"message {number}" for number in range(10)]
    assert await scene.said("two") == ["elsewhere"]


async def test_the_words_are_gone_once_they_were_read(scene: Scene) -> None:
    """After reading, the raw text is nowhere in the inbox any more."""
    await scene.deliver(1, "a secret dinner")
    await scene.said()
    async with scene.database.unit(scene.now) as unit:
        rows = await unit.fetch("select body::text, failure from inbox")
    assert [(row["body"], row["failure"]) for row in rows] == [(None, None)]


async def test_an_event_that_meets_a_bug_is_tried_again_and_then_let_go(scene: Scene) -> None:
    """A fault is tried again after a pause; one that stays does not hold the chat up for ever."""
    scene.echo.failures = 2
    await scene.deliver(1, "again")
    await scene.worker.until_idle()
    for _ in range(2):
        scene.now += timedelta(minutes=1)
        await scene.worker.until_idle()
    assert await scene.said() == ["again"]
    scene.echo.failures = TRIES
    await scene.deliver(2, "never")
    for _ in range(TRIES + 1):
        scene.now += timedelta(minutes=10)
        await scene.worker.until_idle()
    await scene.deliver(3, "after")
    assert await scene.said() == ["again", "after"]


async def test_a_reaction_is_tried_and_its_loss_costs_nothing(scene: Scene) -> None:
    """The quiet thumb under a message comes along with the answer."""
    await scene.deliver(1, "hello")
    await scene.said()
    assert scene.shelf.hints == [("1", "👍")]
