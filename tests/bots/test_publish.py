"""A poll's card in the chats: the last tally in the end, within each chat's limits, whatever a messenger does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest_asyncio

from bots.adapter import Gone, Moved, Refused, Retry, Sent
from bots.publish import Publisher
from service.actions.access import Actor, House
from service.actions.cast_vote import cast_vote
from service.actions.make_group import group_of_chat
from service.actions.offer_poll import take_offer
from service.actions.open_poll import NewPoll, open_poll
from service.domain.group import Chat, ChatAddress, ChatKind, Group, Listening
from service.domain.member import IdentityKey, Role
from service.domain.poll import Poll
from service.domain.slot import Grain, Slot
from service.domain.vote import Answer
from service.storage import groups, members, offers, publications
from service.storage.publications import Subject
from service.storage.unit import Database
from tests.bots.shelf import PLATFORM, Shelf

HOUSE = House("http://127.0.0.1:8080", "https://meet.jit.si/{name}")
THURSDAY = Slot(Grain.TIME, datetime(2026, 11, 26, 15, 0))


@dataclass
class Scene:
    """A poll with a card in each of some chats, and the publisher that looks after them."""

    database: Database
    shelf: Shelf
    now: datetime
    group: Group
    poll: Poll
    publisher: Publisher

    async def vote(self, name: str, answer: Answer = Answer.YES) -> None:
        """Somebody votes on Thursday."""
        async with self.database.unit(self.now) as unit:
            key = IdentityKey(PLATFORM, "bot", name)
            identity = await members.know_identity(unit, self.group.id, key, name)
            await cast_vote(unit, Actor(self.group.id, Role.MEMBER, identity), self.poll.id, {0: answer})

    async def show(self, **later: float) -> None:
        """Let time go by, then let the publisher look."""
        self.now += timedelta(**later)
        await self.publisher.show_lagging()

    def text(self, chat: str = "one") -> str:
        """What the chat's card says."""
        return self.shelf.chats[chat]["1"].plain


@pytest_asyncio.fixture
async def scene(database: Database) -> Scene:
    """A poll in two chats, its cards sent."""
    now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    shelf = Shelf()
    async with database.unit(now) as unit:
        first = ChatAddress(PLATFORM, "bot", "one")
        group, _ = await group_of_chat(unit, first, ChatKind.GROUP, "Friends", zone="Europe/Rome", languages=("en",))
        key = IdentityKey(PLATFORM, "bot", "Ann")
        ann = Actor(group.id, Role.MEMBER, await members.know_identity(unit, group.id, key, "Ann"))
        poll = await open_poll(unit, ann, group, NewPoll("Dinner", [(THURSDAY, "")]))
        for name in ("one", "two"):
            address = ChatAddress(PLATFORM, "bot", name)
            await groups.add_chat(unit, Chat(group.id, address, ChatKind.GROUP, "", Listening.OFFER))
            await publications.publish(unit, group.id, Subject.POLL, poll.id, address, "en")
    scene = Scene(database, shelf, now, group, poll, publisher=None)  # type: ignore[arg-type]  # it reads the scene's now
    scene.publisher = Publisher(database, lambda: scene.now, HOUSE, {(PLATFORM, "bot"): shelf})
    await scene.show()
    return scene


async def test_a_vote_shows_in_every_chat(scene: Scene) -> None:
    """Ben votes; both chats' cards name him, and there is still one card in each."""
    await scene.vote("Ben")
    await scene.show(seconds=5)
    assert "Ben" in scene.text("one")
    assert "Ben" in scene.text("two")
    assert [len(messages) for messages in scene.shelf.chats.values()] == [1, 1]


async def test_a_burst_of_votes_costs_few_edits_and_ends_with_the_last_tally(scene: Scene) -> None:
    """Thirty votes within a second: not thirty edits, and the end is right."""
    for number in range(30):
        await scene.vote(f"Voter {number}")
        await scene.show(milliseconds=33)
    await scene.show(seconds=5)
    assert scene.shelf.calls["one"] <= 3
    assert "30" in scene.text()


async def test_nothing_changed_touches_nothing(scene: Scene) -> None:
    """A chat is not edited for nothing, an hour of looks long."""
    for _ in range(10):
        await scene.show(minutes=6)
    assert dict(scene.shelf.calls) == {"one": 1, "two": 1}


async def test_a_messenger_that_asks_for_patience_is_given_it(scene: Scene) -> None:
    """After "too many, in 40 seconds" the chat is left alone for 40 seconds, then shows the last tally."""
    await scene.vote("Ben")
    scene.shelf.faults = [Retry(40, "too many"), Retry(40, "too many")]
    await scene.show(seconds=5)
    await scene.vote("Eva")
    await scene.show(seconds=39)
    assert scene.shelf.calls["one"] == 2
    await scene.show(seconds=2)
    assert "Eva" in scene.text()


async def test_a_chat_that_is_gone_ends_its_card_alone(scene: Scene) -> None:
    """The bot is thrown out of one chat: the other goes on, the first is not tried again."""
    await scene.vote("Ben")
    scene.shelf.faults = [Gone("kicked")]
    await scene.show(seconds=5)
    await scene.vote("Eva")
    await scene.show(seconds=5)
    assert sorted(scene.shelf.calls.values()) == [2, 3]
    async with scene.database.unit(scene.now) as unit:
        assert len(await publications.cards_of(unit, scene.group.id, Subject.POLL, scene.poll.id)) == 1


async def test_a_message_that_somebody_deleted_is_not_fought_for(scene: Scene) -> None:
    """A deleted card stays deleted, and the chat is still the group's."""
    await scene.vote("Ben")
    scene.shelf.faults = [Gone("deleted", chat=False), Gone("deleted", chat=False)]
    await scene.show(seconds=5)
    await scene.vote("Eva")
    await scene.show(seconds=5)
    assert scene.shelf.calls["one"] == 2
    async with scene.database.unit(scene.now) as unit:
        assert len(await groups.list_chats(unit, scene.group.id)) == 2


async def test_a_chat_with_a_new_id_is_followed(scene: Scene) -> None:
    """A group becomes a supergroup between two votes: its card goes on there."""
    await scene.vote("Ben")
    scene.shelf.chats["three"] = scene.shelf.chats["two"]
    address = ChatAddress(PLATFORM, "bot", "three")
    scene.shelf.faults = [Moved("three")]
    await scene.show(seconds=5)
    await scene.show(seconds=1)
    async with scene.database.unit(scene.now) as unit:
        assert await groups.group_of_chat(unit, address) == scene.group.id
        cards = await publications.cards_of(unit, scene.group.id, Subject.POLL, scene.poll.id)
        assert "three" in {card.address.chat for card in cards}


async def test_a_card_that_a_messenger_will_never_take_is_given_up(scene: Scene) -> None:
    """A refused card is not sent for ever."""
    await scene.vote("Ben")
    scene.shelf.faults = [Refused("bad markup"), Refused("bad markup")]
    for _ in range(5):
        await scene.show(hours=1)
    assert dict(scene.shelf.calls) == {"one": 2, "two": 2}


async def test_a_publisher_that_dies_in_the_middle_leaves_its_cards_to_the_next(scene: Scene) -> None:
    """A process killed after it took the work on: another shows the tally once the lease is over."""
    await scene.vote("Ben")
    async with scene.database.unit(scene.now + timedelta(seconds=5)) as unit:
        claimed = await publications.claim_lagging(unit, Subject.POLL, range(16), 10)
    assert len(claimed) == 2
    await scene.show(seconds=6)
    assert "Ben" not in scene.text()
    await scene.show(seconds=60)
    assert "Ben" in scene.text()


async def test_a_poll_that_was_shown_long_ago_is_shown_in_a_chat_that_asks_for_it(scene: Scene) -> None:
    """Somebody opens the poll's link in a private chat a day later: the card comes at once, not with the next vote."""
    await scene.show(days=1)
    direct = ChatAddress(PLATFORM, "bot", "private")
    async with scene.database.unit(scene.now) as unit:
        chat = Chat(scene.group.id, direct, ChatKind.DIRECT, "", Listening.ADDRESSED)
        await groups.add_chat(unit, chat, home=False)
        await publications.publish(unit, scene.group.id, Subject.POLL, scene.poll.id, direct, "en")
    await scene.show(seconds=1)
    assert "Dinner" in scene.text("private")


async def test_an_offer_that_was_being_shown_does_not_stay_in_the_polls_place(scene: Scene) -> None:
    """An offer is taken while the messenger is still busy with its last edit: the poll's card follows it."""
    chat = ChatAddress(PLATFORM, "bot", "one")
    async with scene.database.unit(scene.now) as unit:
        offer = await offers.add_offer(
            unit, scene.group.id, chat, [(THURSDAY, "")], title="", language="en", proposer=""
        )
        await publications.publish(unit, scene.group.id, Subject.OFFER, offer, chat, "en")
        ann = await members.know_identity(unit, scene.group.id, IdentityKey(PLATFORM, "bot", "Ann"), "Ann")
    await scene.show(seconds=5)
    async with scene.database.unit(scene.now) as unit:
        held = await offers.find_offer(unit, scene.group.id, offer)
        assert held is not None
        await offers.change_offer(unit, held, [(THURSDAY, "thursday")], [])
        await offers.change_offer(unit, held, [(THURSDAY, "thursday at three")], [])

    async def taken(_chat: str, _message: str, _card: object) -> Sent:
        async with scene.database.unit(scene.now) as unit:
            found = await groups.find_chat(unit, scene.group.id, chat)
            assert found is not None
            await take_offer(unit, Actor(scene.group.id, Role.MEMBER, ann), scene.group, found, offer)
        return Sent("2")

    edit = scene.shelf.edit
    scene.shelf.edit = taken  # type: ignore[method-assign]  # somebody presses while this edit is on its way
    await scene.show(seconds=5)
    scene.shelf.edit = edit  # type: ignore[method-assign]  # the messenger as it was
    await scene.show(seconds=5)
    assert "Friends" in scene.shelf.chats["one"]["2"].plain
    assert "/p/" in scene.shelf.chats["one"]["2"].plain


async def test_cards_that_wait_for_the_api_keep_no_worker_busy(scene: Scene) -> None:
    """A chat of the API fetches its card with its next message: a poll with such a chat is no lasting work."""
    address = ChatAddress("api", scene.group.id, "chat")
    async with scene.database.unit(scene.now) as unit:
        await groups.add_chat(unit, Chat(scene.group.id, address, ChatKind.GROUP, "", Listening.OFFER))
        await publications.publish(unit, scene.group.id, Subject.POLL, scene.poll.id, address, "en")
    scene.now += timedelta(seconds=5)
    assert await scene.publisher.show_lagging() == 0
    async with scene.database.unit(scene.now) as unit:
        cards = await publications.cards_of(unit, scene.group.id, Subject.POLL, scene.poll.id)
        assert [card.version for card in cards if card.address == address] == [0]


async def test_a_card_that_a_killed_process_had_in_hand_is_shown_by_the_next_only_worker(scene: Scene) -> None:
    """After a crash the last tally stands at once, not a minute later; a chat that asked for a pause keeps it."""
    await scene.show()
    await scene.vote("Anna")
    async with scene.database.unit(scene.now + timedelta(seconds=5)) as unit:
        claimed = await publications.claim_lagging(unit, Subject.POLL, range(16), 10)
        assert claimed
        for card in claimed[1:]:
            await publications.show_later(unit, card, unit.now + timedelta(seconds=30), "busy")
        assert await publications.take_back(unit) == 1
    await scene.show(seconds=5)
    shown = ["Anna" in scene.text(card.address.chat) for card in claimed]
    assert shown == [True, *(False for _ in claimed[1:])]
