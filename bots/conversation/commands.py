"""The things that the bot can be asked for, by command, in plain words and by button."""

from __future__ import annotations

from bots.adapter import MessageReceived
from bots.conversation import direct, info, meet, preferences, steer
from bots.conversation.help import say_help
from bots.conversation.talk import Talk
from bots.conversation.understand import Wish
from service.domain.poll import Poll


async def obey(
    talk: Talk, event: MessageReceived, wish: Wish, *, poll: Poll | None = None, meeting: str | None = None
) -> None:
    """Do what was asked for; `poll` or `meeting` is the one whose card the message quotes."""
    if poll is None and meeting is None and event.reply_to is not None and wish.commanded:
        poll, meeting = await direct.quoted_things(talk, event.reply_to)
    match wish.verb:
        case "meet" | "poll":
            await meet.meet(talk, event, wish.rest)
        case "call":
            await meet.call(talk, wish.rest)
        case "who":
            await info.who(talk, poll)
        case "next":
            await info.coming(talk)
        case "close":
            await steer.close(talk, poll)
        case "confirm":
            await steer.confirm(talk, event, wish.rest, poll)
        case "move":
            await steer.move(talk, event, wish.rest, meeting or (poll.meeting if poll else None))
        case "cancel":
            await steer.cancel(talk, poll, meeting)
        case "zone":
            await preferences.zone(talk, wish.rest)
        case "language":
            await preferences.language(talk, wish.rest)
        case "listen":
            await preferences.listening(talk, wish.rest)
        case "start":
            await direct.start(talk, wish.rest)
        case _:
            say_help(talk)
