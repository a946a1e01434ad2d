"""The first words in a chat: what the bot is for, in two sentences, and which zone it took the chat to be in."""

from __future__ import annotations

from dataclasses import replace

from bots.adapter import BotAdded, Button
from bots.buttons import data_of
from bots.conversation.talk import Talk
from service.storage import groups, polls
from service.texts import zone_line

SHOWN_AGAIN = 3
"""Open polls whose cards come back with the bot."""


async def greet(talk: Talk, event: BotAdded) -> None:
    """Greet once. A chat that the bot comes back to is not greeted again, but it may be spoken to again."""
    group, chat = await talk.settle()
    if not chat.active:
        talk.chat = replace(chat, active=True)
        await groups.save_chat(talk.unit, talk.chat)
        for poll in (await polls.open_polls(talk.unit, group.id))[:SHOWN_AGAIN]:
            await talk.show_poll(poll)
    if not await groups.greet_once(talk.unit, group.id, talk.address):
        return
    texts = talk.texts
    lines = [texts.text("greet.direct" if talk.direct else "greet.group")]
    if not event.hears_all and not talk.direct:
        lines.append(texts.text("greet.deaf", name=talk.bot.name or texts.text("greet.me")))
    lines.append(zone_line(group.zone, texts.language))
    buttons = [
        Button(texts.text("button.meet"), data_of("meet")),
        Button(texts.text("button.zone"), data_of("zone")),
        Button(texts.text("button.language"), data_of("lang")),
        Button(texts.text("button.help"), data_of("help")),
    ]
    talk.say("\n".join(lines), *talk.choice(buttons), quote=False)
