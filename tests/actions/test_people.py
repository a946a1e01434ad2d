"""People: one person from several accounts, and nothing left of who asks to be forgotten."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from service.actions.access import Actor
from service.actions.answer_invite import answer_invite
from service.actions.cast_vote import cast_vote
from service.actions.confirm import confirm
from service.actions.forget import forget_member
from service.actions.make_group import make_group
from service.domain.group import Chat, ChatAddress, ChatKind, Listening
from service.domain.meeting import Meeting, Rsvp
from service.domain.member import IdentityKey, Member, Role
from service.domain.vote import Answer
from service.storage import groups, meetings, members, polls, publications, questions
from service.storage.publications import Subject
from service.storage.questions import Question
from service.storage.unit import Database
from tests.actions.conftest import HOUSE, NOW, Scene


async def test_the_cards_that_name_an_erased_person_are_shown_anew(scene: Scene) -> None:
    """Ben is forgotten: the meeting that he accepted and the poll that waits for him say his name no longer."""
    ann, ben = await scene.person("Ann"), await scene.person("Ben", expected=True)
    decided, waiting = await scene.poll(ann), await scene.poll(ann)
    meeting = await confirm(scene.unit, HOUSE, ann, decided.id, option=0)
    assert isinstance(meeting, Meeting)
    accepted = await answer_invite(scene.unit, ben, meeting.id, Rsvp.ACCEPTED)
    assert ben.identity is not None
    await forget_member(scene.unit, ben, ben.identity.member)
    shown = await meetings.find_meeting(scene.unit, scene.group.id, meeting.id)
    poll = await polls.find_poll(scene.unit, scene.group.id, waiting.id)
    assert shown is not None
    assert poll is not None
    assert shown.version > accepted.version
    assert poll.version > waiting.version


async def test_nothing_of_an_erased_persons_account_is_left(scene: Scene) -> None:
    """After "forget me" no table holds the person's account or private chat, and no card goes there any more."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    address = ChatAddress("test", "", "ben's private chat")
    chat = Chat(scene.group.id, address, ChatKind.DIRECT, "Ben Rossi", Listening.ADDRESSED)
    await groups.add_chat(scene.unit, chat, home=False)
    ben = await members.know_identity(scene.unit, scene.group.id, IdentityKey("test", "", "ben-4711"), "Ben Rossi")
    await members.set_direct_chat(scene.unit, ben, address.chat)
    await publications.publish(scene.unit, scene.group.id, Subject.POLL, poll.id, address, "en")
    question = Question("when", "", {"title": "Ben's birthday"})
    await questions.ask_once(scene.unit, scene.group.id, address, "ben-4711", question)
    actor = Actor(scene.group.id, Role.MEMBER, ben)
    await cast_vote(scene.unit, actor, poll.id, {0: Answer.YES})
    await forget_member(scene.unit, actor, ben.member)
    tables = await scene.unit.fetch(
        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
    )
    for table in tables:
        rows = await scene.unit.fetch(f"select t::text as row from {table['relname']} t")
        held = "\n".join(row["row"] for row in rows)
        assert "ben" not in held.lower(), table["relname"]
    assert await groups.groups_reaching(scene.unit, address) == []


async def test_an_account_that_a_service_has_named_is_the_persons(scene: Scene) -> None:
    """A member was added with her Telegram id: her first press in the chat is hers, and nobody waits for her twice."""
    anna = Member("anna", scene.group.id, "Anna", scene.unit.now, expected=True)
    await members.add_member(scene.unit, anna)
    await members.know_identity(scene.unit, scene.group.id, IdentityKey("telegram", "", "42"), "Anna", member=anna)
    pressed = await members.know_identity(scene.unit, scene.group.id, IdentityKey("telegram", "777", "42"), "Anna B")
    assert pressed.member == anna.id
    again = await members.know_identity(scene.unit, scene.group.id, IdentityKey("telegram", "777", "42"), "Anna B")
    assert again.id == pressed.id


async def test_who_joins_twice_at_once_is_let_in_once(database: Database) -> None:
    """A double click on "come in" by somebody who has voted on a page: one person, and no error."""
    async with database.unit(NOW) as unit:
        group = await make_group(unit, "Friends", "Europe/Rome", ("en",))
        held = await members.know_identity(unit, group.id, IdentityKey("link", "", "browser"), "Ann")
        member = await members.find_member(unit, group.id, held.member)

    async def join() -> str:
        async with database.unit(NOW) as unit:
            key = IdentityKey("room", "", "browser")
            found = await members.know_identity(unit, group.id, key, "Ann", member=member)
            await asyncio.sleep(0)
            return found.member

    assert set(await asyncio.gather(*(join() for _ in range(6)))) == {held.member}


async def test_a_chat_with_a_new_id_stays_its_groups(scene: Scene) -> None:
    """Somebody writes in the new supergroup before the move is heard of: buttons of the old cards work there."""
    old, new = ChatAddress("test", "", "old"), ChatAddress("test", "", "new")
    chat = Chat(scene.group.id, old, ChatKind.GROUP, "Friends", Listening.OFFER)
    await groups.add_chat(scene.unit, chat)
    other = await make_group(scene.unit, "Friends", "Europe/Rome", ("en",))
    await groups.add_chat(scene.unit, replace(chat, group=other.id, address=new))
    await groups.move_chat(scene.unit, scene.group.id, old, "new")
    assert await groups.group_of_chat(scene.unit, new) == scene.group.id
