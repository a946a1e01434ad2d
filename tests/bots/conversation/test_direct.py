"""A chat with one person alone, links that lead there, and presses that come from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bots.adapter import BotAdded, BotRemoved, Button, ButtonPressed, ChatMigrated, MembersJoined, MessageReceived
from bots.buttons import data_of, vote_data
from service.actions.access import Actor, House
from service.actions.change_meeting import cancel_meeting
from service.actions.confirm import confirm
from service.domain.group import ChatAddress, ChatKind
from service.domain.meeting import Meeting
from service.domain.member import Role
from service.domain.vote import Answer
from service.storage import directory, groups, polls, publications, votes
from service.storage.directory import LinkKind
from service.storage.publications import Subject
from service.storage.unit import Database
from tests.bots.conversation.script import ADDRESS, Stage

HOUSE = House("http://127.0.0.1:8080", "https://meet.jit.si/{name}")
BEA = ChatAddress("room", "", "bea-alone")


async def poll_of(stage: Stage) -> tuple[str, str]:
    """The group and the newest poll of the stage's chat."""
    async with stage.database.unit(stage.now) as unit:
        group = await groups.group_of_chat(unit, stage.address)
        assert group is not None
        return group, (await polls.open_polls(unit, group))[0].id


async def secret_of(stage: Stage, group: str, poll: str) -> str:
    async with stage.database.unit(stage.now) as unit:
        return await directory.link_secret(unit, group, LinkKind.POLL, poll)


async def answers_in(stage: Stage, group: str, poll: str) -> list[tuple[int, Answer | None]]:
    async with stage.database.unit(stage.now) as unit:
        return sorted((v.option, v.answer) for v in await votes.votes_of_poll(unit, group, poll))


def alone(stage: Stage) -> Stage:
    """Bea's own chat with the same bot."""
    return Stage(stage.database, stage.now, address=BEA, kind=ChatKind.DIRECT)


async def test_who_writes_times_in_private_gets_a_poll_of_their_own(database: Database) -> None:
    """No offer, no question: who writes to the bot alone wants the poll."""
    stage = alone(Stage(database))
    await stage.says("Bea", "", "cena giovedì sera o venerdì sera")
    assert "Cena\n1. gio 26 nov sera\n2. ven 27 nov sera" in stage.heard[0]


async def test_a_link_brings_the_groups_card_into_a_private_chat_where_words_vote(database: Database) -> None:
    """One may answer a group's poll in private, and the tally in the group counts it."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "cena giovedì sera o venerdì sera")
    group, poll = await poll_of(stage)
    private = alone(stage)
    await private.says("Bea", "", f"/start {await secret_of(stage, group, poll)}")
    assert private.heard[0].startswith("Cena · Calcetto\n1. gio 26 nov sera")
    await private.says("Bea", "", "giovedì sì, venerdì no")
    assert private.heard[0] == "👍"
    assert await answers_in(stage, group, poll) == [(0, Answer.YES), (1, Answer.NO)]
    await private.presses("Bea", "1 Se serve")
    assert await answers_in(stage, group, poll) == [(0, Answer.MAYBE), (1, Answer.NO)]
    await stage.publish()
    assert "Se serve: Bea." in stage.shown[-1].card.text


async def test_a_guest_of_a_card_steers_nothing(database: Database) -> None:
    """Who came by a poll's link can answer it, but not end it."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "giovedì alle 15 o venerdì alle 16")
    group, poll = await poll_of(stage)
    private = alone(stage)
    await private.says("Bea", "", f"/start {await secret_of(stage, group, poll)}")
    for data in (data_of("confirm", poll, "0"), data_of("stop", poll), data_of("close", poll)):
        await private.press("Bea", Button("x", data), "m1")
    await private.says("Bea", "on poll", "conferma 1")
    async with database.unit(stage.now) as unit:
        found = await polls.find_poll(unit, group, poll)
    assert found is not None
    assert found.status == "open"


async def test_a_link_opens_its_own_poll_and_no_other(database: Database) -> None:
    """Who was given one poll of a group has no hand in the group's others."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "giovedì alle 15 o venerdì alle 16")
    group, poll = await poll_of(stage)
    await stage.says("Anna", "", "/meet cena sabato o domenica")
    _, other = await poll_of(stage)
    private = alone(stage)
    await private.says("Bea", "", f"/start {await secret_of(stage, group, poll)}")
    await private.press("Bea", Button("x", vote_data(other, 0, Answer.YES)), "m1")
    assert private.heard == ["hint: Questo pulsante non vale più."]
    assert await answers_in(stage, group, other) == []


async def test_a_link_that_is_none_says_so(database: Database) -> None:
    """Guessing opens nothing."""
    private = alone(Stage(database))
    await private.says("Bea", "", "/start nothing-that-anybody-was-given")
    assert private.heard == ["Questo link non vale più. Chiedi quello nuovo a chi te l'ha mandato."]


async def test_with_two_cards_in_private_words_are_asked_back(database: Database) -> None:
    """The bot names the polls and their groups rather than guess."""
    first, second = Stage(database), Stage(database, address=ChatAddress("room", "", "chat-2"))
    private = alone(first)
    for stage in (first, second):
        await stage.says("Anna", "to bot", "giovedì alle 15 o venerdì alle 16")
        group, poll = await poll_of(stage)
        await private.says("Bea", "", f"/start {await secret_of(stage, group, poll)}")
    await private.says("Bea", "", "giovedì sì")
    assert "Ci sono più sondaggi aperti" in private.heard[0]
    await private.says("Bea", "on poll", "giovedì sì")
    assert private.heard[0] == "👍"


async def test_a_press_with_another_chats_poll_changes_nothing(database: Database) -> None:
    """The group comes from the chat: a button's data can't reach into somebody else's."""
    stage, other = Stage(database), Stage(database, address=ChatAddress("room", "", "chat-2"))
    await stage.says("Anna", "to bot", "giovedì alle 15 o venerdì alle 16")
    await other.says("Mallory", "to bot", "giovedì alle 15 o venerdì alle 16")
    group, poll = await poll_of(stage)
    await other.press("Mallory", Button("x", vote_data(poll, 0, Answer.YES)), "m1")
    assert other.heard == ["hint: Questo pulsante non vale più."]
    assert await answers_in(stage, group, poll) == []


async def test_broken_buttons_are_answered(database: Database) -> None:
    """Data that no button of ours holds ends the waiting, and breaks nothing."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "giovedì alle 15 o venerdì alle 16")
    _, poll = await poll_of(stage)
    for data in (
        "",
        "v1",
        "v2:vote:x",
        "v1:vote",
        f"v1:vote:{poll}:x:y",
        f"v1:vote:{poll}:99:y",
        f"v1:hour:{poll}:z",
        f"v1:day:{poll}:soon",
        "v1:rsvp:none:a",
        "v1:zoneset:No:Where",
        "v1:hear:loud",
        "\x00",
        "v1:langset:xx",
        f"v1:add:{poll}:t_99999999",
        "v1:open:none",
        "v1:drop:none",
        "v1:move:none",
    ):
        event = ButtonPressed(stage.where, stage.sender("admin"), data, "m1", stage.now, "p1")
        await stage.happens(event)
        assert [heard[:5] for heard in stage.heard] == ["hint:"], data


async def test_a_chat_with_a_new_id_keeps_its_poll(database: Database) -> None:
    """A group that becomes a supergroup goes on voting on the same card."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "giovedì alle 15 o venerdì alle 16")
    group, poll = await poll_of(stage)
    await stage.happens(ChatMigrated(stage.where, "chat-1-super", stage.now))
    moved = Stage(database, stage.now, address=ChatAddress("room", "", "chat-1-super"))
    moved.shown = stage.shown
    await moved.says("Bea", "", "giovedì sì")
    assert moved.heard[0] == "👍"
    assert await answers_in(moved, group, poll) == [(0, Answer.YES)]


async def test_after_it_was_removed_the_bot_has_no_card_there(database: Database) -> None:
    """Nothing more is sent to a chat that threw the bot out; back in it, the bot does not greet twice."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "giovedì alle 15 o venerdì alle 16")
    group, poll = await poll_of(stage)
    await stage.happens(BotRemoved(stage.where, stage.now))
    async with database.unit(stage.now) as unit:
        assert await publications.cards_of(unit, group, Subject.POLL, poll) == []
    await stage.says("Anna", "to bot", "/who")
    assert "nessun sondaggio aperto" in stage.heard[0]


async def test_new_people_are_met_in_silence(database: Database) -> None:
    """The bot greets nobody but the chat."""
    stage = Stage(database)
    await stage.happens(MembersJoined(stage.where, (stage.sender("Zoe"),), stage.now))
    assert stage.heard == []


async def test_what_people_wrote_is_kept_nowhere(database: Database) -> None:
    """Of a message only the words of its times stay, with the meal they were proposed for."""
    stage = Stage(database)
    await stage.says("Anna", "", "segretissimo: pranzo giovedì alle 13 o venerdì, non ditelo a Gino")
    await stage.presses("Bea", "Apri il sondaggio")
    await stage.says("Carlo", "", "giovedì sì, ma il segretissimo piano non cambia")
    await stage.says("Carlo", "", "domenica alle 9 porto il segretissimo")
    async with database.unit(stage.now) as unit:
        tables = await unit.fetch("select tablename from pg_tables where schemaname = 'public'")
        for (table,) in tables:
            rows = await unit.fetch(f"select t::text from {table} t")
            assert not any("segretissimo" in row[0] or "Gino" in row[0] for row in rows), table


async def test_late_events_are_read_at_their_own_time(database: Database) -> None:
    """A message that waited an hour means the tomorrow of its writer."""
    stage = Stage(database)
    event = MessageReceived(stage.where, stage.sender("Anna"), "domani alle 18?", "x1", stage.now)
    stage.now = stage.now.replace(hour=23, minute=30)
    await stage.happens(event)
    assert "Mer 25 nov, 18:00" in stage.heard[0]


async def test_without_buttons_and_reactions_everything_is_words(database: Database) -> None:
    """On a messenger with nothing but text people still vote and see the result."""
    stage = Stage(database)
    bare = replace(stage.facts.capabilities, buttons=0, reactions=False, edits=False, replies=True, links=False)
    stage.facts = replace(stage.facts, capabilities=bare)
    await stage.says("Anna", "", "giovedì alle 15 o venerdì alle 16?")
    assert "Rispondete «sì» a questo messaggio." in stage.heard[0]
    await stage.says("Bea", "on offer", "sì")
    assert "Rispondete con i numeri" in stage.shown[-1].card.text
    assert "https://ritrovo.example/p/" in stage.shown[-1].card.text
    assert len(stage.shown) == 2, "a card that can't be changed is followed by another"
    await stage.says("Carlo", "", "1 sì, 2 no")
    await stage.says("Bea", "to bot", "chi ha risposto")
    assert "ha risposto Carlo" in stage.heard[0]
    await stage.says("Bea", "to bot", "conferma")
    assert "Ci vediamo giovedì 26 novembre, 15:00–16:00" in stage.heard[0]
    assert stage.address == ADDRESS


async def test_the_open_polls_card_comes_back_with_the_bot(database: Database) -> None:
    """Thrown out by a slip and let in again: the poll that is still open stands in the chat, and words vote on it."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "cena giovedì sera o venerdì sera")
    group, poll = await poll_of(stage)
    await stage.happens(BotRemoved(stage.where, stage.now))
    await stage.happens(BotAdded(stage.where, stage.sender("Anna"), stage.now))
    assert any("1. gio 26 nov sera" in said for said in stage.heard)
    await stage.says("Bea", "", "giovedì sì, venerdì no")
    assert await answers_in(stage, group, poll) == [(0, Answer.YES), (1, Answer.NO)]


async def test_a_day_that_is_free_again_is_offered_again(database: Database) -> None:
    """Thursday's dinner was called off; who proposes Thursday anew gets the offer, and not silence."""
    stage = Stage(database)
    await stage.says("Anna", "to bot", "cena giovedì alle 20 o venerdì alle 20")
    group, poll = await poll_of(stage)
    async with database.unit(stage.now) as unit:
        anna = Actor(group, Role.ORGANIZER)
        meeting = await confirm(unit, HOUSE, anna, poll, option=0)
        assert isinstance(meeting, Meeting)
        await cancel_meeting(unit, anna, meeting.id)
    await stage.passes(timedelta(hours=3))
    await stage.says("Bea", "", "allora giovedì alle 21?")
    assert stage.heard[0].startswith("Gio 26 nov, 21:00: apro un sondaggio?")
