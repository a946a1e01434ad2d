"""A chat of another system: it posts messages and is answered with plain texts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import pytest_asyncio

from bots.api_chat import ApiChat
from bots.conversation import converse
from service.actions.access import Actor, House
from service.actions.make_group import make_group
from service.actions.open_poll import NewPoll, open_poll
from service.domain.member import Role
from service.domain.slot import Grain, Slot
from service.errors import NotFoundError
from service.storage import polls, votes
from service.storage.unit import Database

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUSE = House("http://127.0.0.1:8080", "https://meet.jit.si/{name}")
THURSDAY = Slot(Grain.TIME, datetime(2026, 11, 26, 15, 0))
FRIDAY = Slot(Grain.TIME, datetime(2026, 11, 27, 10, 0))


@pytest_asyncio.fixture
async def group(database: Database) -> str:
    """A group that lives in another system."""
    async with database.unit(NOW) as unit:
        return (await make_group(unit, "Friends", "Europe/Rome", ("en", "it"))).id


@pytest.fixture
def chat(database: Database) -> ApiChat:
    """Its chat."""
    return ApiChat(database, lambda: NOW, HOUSE, converse, "Europe/Rome", "en")


async def test_times_are_offered_and_chatter_is_left_alone(chat: ApiChat, group: str) -> None:
    """Proposed times are answered by an offer; a joke is answered by nothing."""
    offered = await chat.read(group, {"id": "1", "from": "ann", "text": "Thursday at 3pm or Friday at 10am?"})
    assert offered["read"]
    assert "poll" in offered["replies"][0]
    assert (await chat.read(group, {"id": "2", "from": "ben", "text": "haha you wish"}))["replies"] == []


async def test_the_same_message_counts_once(chat: ApiChat, group: str) -> None:
    """A repeated id is not read again."""
    message = {"id": "1", "from": "ann", "text": "/meet dinner Thursday 3pm or Friday 10am"}
    assert (await chat.read(group, message))["replies"]
    assert await chat.read(group, message) == {"read": False, "replies": []}


async def test_words_vote_on_a_poll_that_the_api_has_opened(chat: ApiChat, group: str, database: Database) -> None:
    """The words "Thursday yes, Friday no" vote on the group's open poll, and propose no other one."""
    async with database.unit(NOW) as unit:
        found = await make_group(unit, "Others", "Europe/Rome", ("en",))
        actor = Actor(found.id, Role.ORGANIZER)
        poll = await open_poll(unit, actor, found, NewPoll("Dinner", [(THURSDAY, ""), (FRIDAY, "")]))
    answer = await chat.read(found.id, {"id": "1", "from": "ann", "text": "Thursday yes, Friday no"})
    assert answer == {"read": True, "replies": []}
    async with database.unit(NOW) as unit:
        said = {vote.option: vote.answer for vote in await votes.votes_of_poll(unit, found.id, poll.id)}
        assert said == {0: "yes", 1: "no"}
        assert len(await polls.open_polls(unit, found.id)) == 1


async def test_a_mention_speaks_to_the_bot(chat: ApiChat, group: str) -> None:
    """What is said to @ritrovo is answered, where the same words to the others would not be."""
    assert (await chat.read(group, {"id": "1", "from": "ann", "text": "help"}))["replies"] == []
    assert (await chat.read(group, {"id": "2", "from": "ann", "text": "@ritrovo help"}))["replies"]


async def test_another_groups_chat_is_not_there(chat: ApiChat) -> None:
    """An unknown group has no chat."""
    with pytest.raises(NotFoundError):
        await chat.read("nobody", {"id": "1", "from": "ann", "text": "hello"})
