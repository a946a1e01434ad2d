"""The whole job in Telegram: times in words, an offer, a press, votes, a decision, an invite for the calendar."""

from __future__ import annotations

import random

import icalendar
import pytest

from service.storage.unit import Database
from tests.bots.telegram.world import Json, Message
from tests.end_to_end.telegram_stage import ANNA, EVA, UGO, group_with_bot, open_poll, running, settle_on_the_first


def event_in(message: Message) -> icalendar.Event:
    """What a calendar takes from the file of a message."""
    assert message.file is not None
    name, content_type, content = message.file
    assert name.endswith(".ics")
    assert content_type.startswith("text/calendar")
    (event,) = icalendar.Calendar.from_ical(content).events
    return event


@pytest.mark.parametrize("webhook", [True, False], ids=["webhook", "polling"])
async def test_from_words_to_the_calendar(database: Database, webhook: bool) -> None:
    """Anna names two times, one press opens the poll, three vote by button and in words, the invite arrives."""
    async with running(database, webhook=webhook) as stage:
        telegram = stage.telegram
        chat = await group_with_bot(stage)
        await telegram.say(chat, UGO, "chi porta il vino?")
        poll = await open_poll(stage, chat)
        press = await telegram.press(chat, ANNA, poll, "1 Sì")
        await stage.until(lambda: "gio" in (telegram.hint(press) or ""), "Anna is not told that her vote is noted")
        await telegram.press(chat, UGO, poll, "2 No")
        said = await telegram.say(chat, EVA, "giovedì sì, venerdì no")
        await stage.until(lambda: said.reaction == "👍", "a vote in words is not noticed")
        await stage.until(lambda: all(who.name in poll.text for who in (ANNA, UGO, EVA)), "the tally is not shown")
        meeting = await settle_on_the_first(stage, chat, poll)
        event = event_in(meeting)
        assert event.start.strftime("%a %H:%M") == "Thu 20:00"
        assert str(event["STATUS"]) == "CONFIRMED"
        await telegram.press(chat, EVA, meeting, meeting.labels()[-1])
        await stage.until(lambda: "Eva" in meeting.text, "Eva's answer is not shown")
        assert [bool(call.files) for call in telegram.calls if call.method.startswith(("sendD", "editMessageM"))] == [
            True
        ]
        await stage.until(lambda: not poll.labels() or "1 Sì" not in poll.labels(), "the poll can still be voted on")
        assert len([m for m in chat.by_bot() if m.text.startswith("Cena")]) == len({m.id for m in (poll, meeting)})


@pytest.mark.parametrize("seed", range(3))
async def test_doubled_and_out_of_order(database: Database, seed: int) -> None:
    """Telegram delivers everything twice and shuffled: one poll, and everybody's last word counts once."""
    shuffled = random.Random(seed)

    def mix(updates: list[Json]) -> list[Json]:
        return shuffled.sample(updates, len(updates))

    async with running(database, webhook=True) as stage:
        telegram = stage.telegram
        chat = await group_with_bot(stage)
        telegram.hold()
        await telegram.say(chat, ANNA, "cena giovedì alle 20 o venerdì alle 21?")
        await telegram.release(mix, times=3)
        offer = await stage.with_button(chat, "Apri il sondaggio")
        telegram.hold()
        for who in (UGO, ANNA, UGO):
            await telegram.press(chat, who, offer, "Apri il sondaggio")
        await telegram.release(mix, times=2)
        poll = await stage.with_button(chat, "1 Sì")
        telegram.hold()
        for who in (ANNA, UGO, EVA):
            await telegram.press(chat, who, poll, "1 Sì")
            await telegram.press(chat, who, poll, "2 No")
        await telegram.release(mix, times=2)
        await stage.until(lambda: poll.text.count("Eva") == 2, "not all votes are shown")
        await stage.until_quiet()
        assert [poll.text.count(who.name) for who in (ANNA, UGO, EVA)] == [2, 2, 2]
        assert len([message for message in chat.by_bot() if "1 Sì" in message.labels()]) == 1
        assert len(set(telegram.statuses)) == 1


async def test_privacy_mode(database: Database) -> None:
    """The greeting says that the bot hears nothing; "/meet" as a reply to somebody's words reads those."""
    async with running(database, webhook=True, hears_all=False) as stage:
        telegram = stage.telegram
        chat = await group_with_bot(stage)
        assert "@meet_bot" in chat.last.text
        assert "/meet" in chat.last.text
        words = await telegram.say(chat, ANNA, "cena giovedì alle 20 o venerdì alle 21?")
        await telegram.say(chat, UGO, "/meet@meet_bot", reply_to=words)
        poll = await stage.with_button(chat, "1 Sì")
        assert "20" in poll.text
        await telegram.say(chat, EVA, "1 sì", reply_to=poll)
        await stage.until(lambda: "Eva" in poll.text, "a reply to the card is no vote")


async def test_a_group_grows_into_a_supergroup(database: Database) -> None:
    """The group gets a new id in the middle of a poll: votes and the tally go on there."""
    async with running(database, webhook=True) as stage:
        chat = await group_with_bot(stage, supergroup=False)
        poll = await open_poll(stage, chat)
        await stage.telegram.press(chat, ANNA, poll, "1 Sì")
        await stage.until(lambda: "Anna" in poll.text, "the tally is not shown")
        grown = await stage.telegram.migrate(chat)
        await stage.until_quiet()
        await stage.telegram.press(grown, UGO, poll, "1 Sì")
        await stage.until(lambda: "Ugo" in grown.messages[poll.id].text, "the tally does not go on")
        meeting = await settle_on_the_first(stage, grown, poll)
        assert event_in(meeting).start.hour == 20


async def test_a_topic_of_a_forum(database: Database) -> None:
    """What is asked in a topic is answered there, and polls of two topics do not mix."""
    async with running(database, webhook=True) as stage:
        telegram = stage.telegram
        forum = telegram.world.group("Club", ANNA, UGO, forum=True)
        await telegram.add_bot(forum, ANNA)
        await stage.card(forum, "Ciao!")
        topics = [telegram.world.write(forum, ANNA, "") for _ in range(2)]
        for topic, words in zip(
            topics, ("giovedì alle 20 o venerdì alle 21?", "lunedì alle 9 o alle 10?"), strict=True
        ):
            await telegram.say(forum, ANNA, words, topic=topic.id)
            await stage.until(
                lambda topic=topic: [m for m in forum.by_bot() if m.topic == topic.id], "no answer in the topic"
            )
        await stage.until_quiet()
        assert [message.topic for message in forum.by_bot()] == [None, topics[0].id, topics[1].id]


async def test_a_message_is_corrected(database: Database) -> None:
    """Anna corrects her times: the offer says the new ones, and no second offer comes."""
    async with running(database, webhook=True) as stage:
        chat = await group_with_bot(stage)
        said = await stage.telegram.say(chat, ANNA, "cena giovedì alle 20?")
        offer = await stage.with_button(chat, "Apri il sondaggio")
        assert "20:00" in offer.text
        await stage.telegram.edit(chat, said, "cena giovedì alle 21?")
        await stage.until(lambda: "21:00" in offer.text, "the offer does not follow")
        await stage.until_quiet()
        assert len(chat.by_bot()) == 2
