"""Reminders: before each time of a meeting, and never after it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest_asyncio

from bots.deliver import handlers
from bots.publish import Publisher
from service.actions.access import Actor, House
from service.actions.confirm import confirm
from service.actions.make_group import group_of_chat
from service.actions.open_poll import NewPoll, open_poll
from service.domain.group import ChatAddress, ChatKind
from service.domain.meeting import Meeting
from service.domain.member import IdentityKey, Role
from service.domain.slot import Grain, Slot
from service.jobs.worker import Worker
from service.storage import members
from service.storage.unit import Database
from tests.bots.shelf import PLATFORM, Shelf

HOUSE = House("http://127.0.0.1:8080", "https://meet.jit.si/{name}")
THURSDAY = Slot(Grain.TIME, datetime(2026, 11, 26, 15, 0))


@dataclass
class Scene:
    """A chat with a bot whose worker looks when the test says so."""

    database: Database
    shelf: Shelf
    now: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def worker(self) -> Worker:
        """A worker at the scene's time."""
        adapters = {(PLATFORM, "bot"): self.shelf}
        publisher = Publisher(self.database, lambda: self.now, HOUSE, adapters)
        says = handlers(self.database, lambda: self.now, HOUSE, adapters)
        return Worker(self.database, lambda: self.now, says, [], outward=[publisher.show_lagging])

    async def meet(self, slot: Slot) -> Meeting:
        """A meeting with a card in the chat."""
        async with self.database.unit(self.now) as unit:
            chat = ChatAddress(PLATFORM, "bot", "one")
            group, _ = await group_of_chat(unit, chat, ChatKind.GROUP, "Friends", zone="Europe/Rome", languages=("en",))
            ann = await members.know_identity(unit, group.id, IdentityKey(PLATFORM, "bot", "Ann"), "Ann")
            actor = Actor(group.id, Role.MEMBER, ann)
            poll = await open_poll(unit, actor, group, NewPoll("Dinner", [(slot, "")]))
            meeting = await confirm(unit, HOUSE, actor, poll.id, option=0)
        assert isinstance(meeting, Meeting)
        await self.at(self.now)
        self.shelf.chats["one"].clear()
        return meeting

    async def at(self, moment: datetime) -> list[str]:
        """What the bot says anew at a time."""
        self.now = moment
        before = len(self.shelf.chats["one"])
        await self.worker().until_idle()
        return [card.plain for card in list(self.shelf.chats["one"].values())[before:]]


@pytest_asyncio.fixture
async def scene(database: Database) -> Scene:
    """A chat."""
    return Scene(database, Shelf())


async def test_a_meeting_that_recurs_is_reminded_of_each_time(scene: Scene) -> None:
    """The dinner of every Thursday: ten minutes before the first, and ten minutes before the second."""
    await scene.meet(replace(THURSDAY, rrule="FREQ=WEEKLY;BYDAY=TH"))
    first = datetime(2026, 11, 26, 14, 0, tzinfo=UTC)
    for week in range(3):
        begins = first + timedelta(weeks=week)
        (day_before,) = await scene.at(begins - timedelta(days=1))
        assert f"{begins.day} {begins:%b}" in day_before
        (soon,) = await scene.at(begins - timedelta(minutes=10))
        assert "10 minutes" in soon
        assert await scene.at(begins) == []


async def test_nobody_is_reminded_of_what_is_over(scene: Scene) -> None:
    """The service was down over the dinner: back on Friday it does not say that the dinner is about to begin."""
    await scene.meet(THURSDAY)
    assert await scene.at(datetime(2026, 11, 27, 9, 0, tzinfo=UTC)) == []
