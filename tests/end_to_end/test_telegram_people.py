"""Who may do what in Telegram, and how a poll gets from a group into a private chat."""

from __future__ import annotations

import re

from service.storage.unit import Database
from tests.end_to_end.telegram_stage import ANNA, EVA, UGO, group_with_bot, open_poll, running


async def test_a_poll_in_a_private_chat(database: Database) -> None:
    """Eva follows a poll's link into her chat with the bot: it is the same poll, one person one vote, one tally."""
    async with running(database, webhook=True) as stage:
        telegram = stage.telegram
        chat = await group_with_bot(stage)
        poll = await open_poll(stage, chat)
        await telegram.press(chat, EVA, poll, "1 No")
        await stage.until(lambda: "Eva" in poll.text, "the tally is not shown")
        link = re.search(r"/p/([A-Za-z0-9_-]{20,64})", poll.text)
        assert link is not None
        private = telegram.world.direct(EVA)
        await telegram.say(private, EVA, f"/start {link[1]}")
        card = await stage.with_button(private, "1 Yes")
        await telegram.press(private, EVA, card, "1 Yes")
        await stage.until(lambda: "Yes: Eva" in card.text, "the private card does not follow")
        await stage.until(lambda: "Sì: Eva" in poll.text, "the group's card does not follow")
        assert "No: Eva" not in poll.text
        await telegram.say(private, EVA, "1 no")
        await stage.until(lambda: "No: Eva" in poll.text, "words in the private chat are no vote")


async def test_a_guest_can_not_end_what_others_began(database: Database) -> None:
    """Eva is told that she may not close Ugo's poll; Anna, who made the group, may."""
    async with running(database, webhook=True) as stage:
        telegram = stage.telegram
        chat = await group_with_bot(stage)
        poll = await open_poll(stage, chat)
        await telegram.press(chat, UGO, poll, "1 Sì")
        await stage.until(lambda: "Ugo" in poll.text, "the tally is not shown")
        await telegram.press(chat, EVA, poll, "Decidiamo")
        question = await stage.with_button(chat, "Fissa")
        press = await telegram.press(chat, EVA, question, "Fissa")
        await stage.until(lambda: telegram.hint(press), "Eva is not told")
        await stage.until_quiet()
        assert "1 Sì" in poll.labels()
        await telegram.press(chat, ANNA, question, "Fissa")
        await stage.until(lambda: any(message.file for message in chat.by_bot()), "Anna is not obeyed")


async def test_two_groups_with_one_bot(database: Database) -> None:
    """What one group says is never seen in the other."""
    async with running(database, webhook=True) as stage:
        first, second = [await group_with_bot(stage) for _ in range(2)]
        poll = await open_poll(stage, first)
        await stage.until_quiet()
        assert len(second.by_bot()) == 1
        telegram = stage.telegram
        forged = {
            "id": "p1",
            "from": EVA.user(),
            "chat_instance": "1",
            "message": telegram.world.json(second, second.by_bot()[0]),
            "data": poll.button("1 Sì")["callback_data"],
        }
        await telegram.tell({"callback_query": forged})
        await stage.until_quiet()
        assert "Eva" not in poll.text
