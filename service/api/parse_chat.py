"""Reading a whole chat without storing it."""

from __future__ import annotations

import asyncio

from pydantic import Field

from service import languages
from service.api.operation import Access, Call, Operations
from service.api.parse import aware
from service.api.schemas import Ballot, Body, Languages, Moment, Name, Shown, Words, Zone
from service.api.slots import SlotShown, shown_slot
from service.app_keys import SETTINGS
from service.domain.text import clean
from service.parsing.chat import read_chat
from service.parsing.chat_message import ChatMessage

OPERATIONS = Operations("Reading")


class ChatLine(Body):
    """A message of a chat."""

    at: Moment
    sender: Name = Field(alias="from")
    text: Words


class ParseChat(Body):
    """The messages of a chat, in their order."""

    messages: list[ChatLine]
    timezone: Zone | None = None
    languages: Languages | None = None


class ChatShown(Shown):
    """What a chat comes to: the times proposed, who can when (by the options' indices), and the best of them."""

    options: list[SlotShown]
    votes: dict[str, Ballot]
    best: list[int]


@OPERATIONS.add("POST", "/v1/parse/chat", access=Access.ANYONE, unit=False, trusting=True)
async def parse_chat(call: Call, body: ParseChat) -> ChatShown:
    """Read a whole chat: the times proposed, who can when, the best time."""
    zone = body.timezone or call.request.app[SETTINGS].timezone
    messages = [ChatMessage(aware(line.at, zone), line.sender, line.text) for line in body.messages]
    dictionary = languages.load(body.languages)
    reading = await asyncio.to_thread(read_chat, messages, dictionary=dictionary, zone=zone)
    return ChatShown(
        options=[shown_slot(slot, zone) for slot in reading.options],
        votes={
            clean(name, 120): {str(index): vote for index, vote in votes.items()}
            for name, votes in reading.votes.items()
        },
        best=list(reading.best),
    )
