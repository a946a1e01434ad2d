"""The same job while Telegram is slow, limits, loses answers, or throws the bot out; and while the service is away."""

from __future__ import annotations

import aiohttp

from service.storage import inbox
from service.storage.unit import Database
from tests.bots.telegram.samples import message
from tests.bots.telegram.world import Person
from tests.end_to_end.telegram_stage import ANNA, EVA, UGO, group_with_bot, open_poll, running, settle_on_the_first


async def test_a_burst_of_votes_costs_few_edits(database: Database) -> None:
    """Sixty people vote at once: the card is edited a handful of times, and the last tally gets out."""
    people = [Person(100 + number, f"Persona{number}") for number in range(60)]
    async with running(database, webhook=True) as stage:
        chat = await group_with_bot(stage)
        poll = await open_poll(stage, chat)
        before = poll.versions
        for who in people:
            await stage.telegram.press(chat, who, poll, "1 Sì")
        await stage.until(lambda: "60" in poll.text, "the last tally does not get out")
        assert poll.versions - before <= 12


async def test_limits_and_lost_answers(database: Database) -> None:
    """429, 500 after the work was done, a broken line: what matters is there in the end, and the tally is right."""
    async with running(database, webhook=True) as stage:
        telegram = stage.telegram
        chat = await group_with_bot(stage)
        telegram.fail("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
        telegram.drop("sendMessage")
        poll = await open_poll(stage, chat)
        for method, status in (("editMessageText", 429), ("editMessageText", 502)):
            telegram.fail(method, status, "try later", **({"retry_after": 1} if status == 429 else {}))
        telegram.drop("answerCallbackQuery")
        for who in (ANNA, UGO, EVA):
            await telegram.press(chat, who, poll, "1 Sì")
        cards = [m for m in chat.by_bot() if "1 Sì" in m.labels()]
        await stage.until(lambda: any("Eva" in m.text and "Anna" in m.text for m in cards), "the tally is lost")
        shown = next(m for m in cards if "Eva" in m.text)
        telegram.fail("sendDocument", 500, "Internal Server Error", after_work=True)
        meeting = await settle_on_the_first(stage, chat, shown)
        assert meeting.file is not None


async def test_thrown_out_and_let_in_again(database: Database) -> None:
    """A bot that was removed falls silent at once; let in again it goes on without a second greeting."""
    async with running(database, webhook=True) as stage:
        telegram = stage.telegram
        chat = await group_with_bot(stage)
        poll = await open_poll(stage, chat)
        await telegram.membership(chat, ANNA, "kicked")
        await stage.until_quiet()
        calls = len(telegram.calls)
        await telegram.press(chat, UGO, poll, "1 Sì")
        await stage.until_quiet()
        assert all(call.method == "answerCallbackQuery" for call in telegram.calls[calls:])
        await telegram.add_bot(chat, ANNA)
        await telegram.say(chat, ANNA, "/next")
        await stage.until(lambda: chat.last.author.is_bot, "the bot does not speak again")
        assert len([m for m in chat.by_bot() if m.text.startswith("Ciao!")]) == 1


async def test_the_service_was_away(database: Database) -> None:
    """Where the bot fetches, what was said while the service was down is answered when it comes back."""
    async with running(database, webhook=False) as stage:
        telegram = stage.telegram
        chat = await group_with_bot(stage)
        poll = await open_poll(stage, chat)
        world = telegram.world
    async with running(database, webhook=False, clock=stage.clock, world=world) as again:
        await again.telegram.press(chat, EVA, poll, "1 Sì")
        await again.until(lambda: "Eva" in poll.text, "the poll is forgotten")


async def test_a_forged_call(database: Database) -> None:
    """Somebody who knows the address but not the secret is refused, and nothing is stored."""
    async with running(database, webhook=True) as stage, aiohttp.ClientSession() as session:
        url = stage.telegram.methods.webhook["url"]
        for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guess"}):
            async with session.post(url, json=message("giovedì alle 20?"), headers=headers) as answer:
                assert answer.status == 401
        async with database.unit(stage.clock()) as unit:
            assert await inbox.claim_events(unit, 10) == []
        assert stage.telegram.world.chats == {}
