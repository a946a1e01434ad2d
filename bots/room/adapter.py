"""The room as a messenger: its messages are rows, so what is sent is there at once and every edit is possible."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bots.adapter import (
    BotAdded,
    ButtonPressed,
    Capabilities,
    Card,
    Delivery,
    Event,
    Gone,
    MembersJoined,
    MessageReceived,
    Outcome,
    Receive,
    Refused,
    Sender,
    Sent,
    WebhookAnswer,
    Where,
)
from bots.buttons import ANSWERS, read_data
from bots.render.meeting import RSVPS
from bots.replies import card_to_dict
from service.domain.group import ChatAddress, ChatKind
from service.domain.member import IdentityKey
from service.storage import groups, members, rooms
from service.storage.unit import Database, Unit

PLATFORM = "room"
CAPABILITIES = Capabilities(
    text=20_000,
    buttons=200,
    row=3,
    label=80,
    edits=True,
    reactions=True,
    files=True,
    replies=True,
    links=True,
    edit_every=0,
)


def address_of(chat: str) -> ChatAddress:
    """The address of a room by its chat's id."""
    return ChatAddress(PLATFORM, "", chat)


class RoomAdapter:
    """Rooms of this service; the pages hand in what people say and press."""

    platform = PLATFORM
    account = ""
    name = ""
    capabilities = CAPABILITIES

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def start(self, receive: Receive) -> None:
        """Nothing to begin: the pages call in."""

    async def stop(self) -> None:
        """Nothing to end."""

    def webhook(self, method: str, headers: Mapping[str, str], query: Mapping[str, str], raw: bytes) -> WebhookAnswer:
        """Refuse: the room has no way in but its page."""
        return WebhookAnswer(404)

    def read(self, body: Mapping[str, Any]) -> Event | None:
        """Read what a page has stored with `said`."""
        where = Where(address_of(body["chat"]), ChatKind.GROUP, body["title"])
        who = body["sender"]
        sender = Sender(who["stable_id"], who["name"], who.get("language"), who.get("admin", False))
        at = datetime.fromisoformat(body["at"])
        match body["kind"]:
            case "said":
                return MessageReceived(
                    where=where,
                    sender=sender,
                    text=body["text"],
                    message_id=body["message_id"],
                    at=at,
                    addressed=body["addressed"],
                    reply_to=body.get("reply_to"),
                    reply_text=body.get("reply_text"),
                    reply_at=datetime.fromisoformat(body["reply_at"]) if body.get("reply_at") else None,
                )
            case "pressed":
                press = f"{body['chat']}:{sender.stable_id}"
                return ButtonPressed(where, sender, body["data"], body["message_id"], at, press)
            case "made":
                return BotAdded(where, sender, at)
            case "joined":
                return MembersJoined(where, (sender,), at)
            case _:
                return None

    async def send(self, chat: str, card: Card, reply_to: str | None = None) -> Outcome:
        """Write a message of the bot into the room."""
        async with self._database.unit(self._clock()) as unit:
            group_id = await groups.group_of_chat(unit, address_of(chat))
            if group_id is None:
                return Gone("the room was deleted")
            number = await rooms.add_message(unit, group_id, chat, None, "", _body(card, reply_to))
            return Sent(str(number))

    async def edit(self, chat: str, message_id: str, card: Card) -> Outcome:
        """Replace a message of the bot."""
        async with self._database.unit(self._clock()) as unit:
            group_id = await groups.group_of_chat(unit, address_of(chat))
            if group_id is None:
                return Gone("the room was deleted")
            if not message_id.isdigit():
                return Refused("no message of a room")
            if not await rooms.edit_message(unit, group_id, chat, int(message_id), _body(card, None)):
                return Gone("the message was deleted", chat=False)
            return Sent(message_id)

    async def retire(self, chat: str, message_id: str) -> Outcome:
        """Take the buttons off a message of the bot."""
        async with self._database.unit(self._clock()) as unit:
            group_id = await groups.group_of_chat(unit, address_of(chat))
            message = await self._message(unit, group_id, chat, message_id)
            if group_id is None or message is None or "card" not in message.body:
                return Gone("the message was deleted", chat=False)
            card = {**message.body["card"], "rows": []}
            await rooms.edit_message(unit, group_id, chat, message.id, {**message.body, "card": card})
            return Sent(message_id)

    async def acknowledge(self, press_id: str, text: str) -> None:
        """Write a hint that the page shows to the presser alone; the card shows by itself what was pressed."""
        chat, _, stable_id = press_id.partition(":")
        if not text or not stable_id:
            return
        async with self._database.unit(self._clock()) as unit:
            group_id = await groups.group_of_chat(unit, address_of(chat))
            if group_id is None:
                return
            presser = await members.find_identity(unit, group_id, IdentityKey(PLATFORM, "", stable_id))
            if presser is not None:
                await rooms.hint(unit, group_id, chat, presser.id, text)

    async def react(self, chat: str, message_id: str, emoji: str) -> Outcome:
        """Put a reaction of the bot under somebody's message."""
        async with self._database.unit(self._clock()) as unit:
            group_id = await groups.group_of_chat(unit, address_of(chat))
            message = await self._message(unit, group_id, chat, message_id)
            if group_id is None or message is None:
                return Gone("the message was deleted", chat=False)
            await rooms.edit_message(unit, group_id, chat, message.id, {**message.body, "reaction": emoji})
            return Sent(message_id)

    async def is_admin(self, chat: str, stable_id: str) -> bool | None:
        """Whether somebody made the room: the only admin there is."""
        async with self._database.unit(self._clock()) as unit:
            group_id = await groups.group_of_chat(unit, address_of(chat))
            return group_id is not None and await members.is_admin(unit, group_id, PLATFORM, "", stable_id)

    async def check(self) -> list[str]:
        """Give nothing: a room needs no set-up."""
        return []

    async def _message(self, unit: Unit, group_id: str | None, chat: str, message_id: str) -> rooms.RoomMessage | None:
        if group_id is None or not message_id.isdigit():
            return None
        return await rooms.find_message(unit, group_id, chat, int(message_id))


def said(event_id: str, chat: str, body: Mapping[str, Any]) -> Delivery:
    """What somebody did in a room, as it is stored: `kind` is said, pressed, joined or made."""
    return Delivery(event_id, chat, {"chat": chat, **body})


def _body(card: Card, reply_to: str | None) -> dict[str, Any]:
    body: dict[str, Any] = {"card": card_to_dict(card)}
    for row in body["card"]["rows"]:
        for button in row:
            # the page knows no button's data: it is told what an answer says, to show which is the reader's own
            says = _says(button["data"])
            if says is not None:
                button["says"] = says
    if reply_to is not None:
        body["reply_to"] = reply_to
    if card.file is not None:
        body["file"] = {
            "name": card.file.name,
            "content_type": card.file.content_type,
            "body": base64.b64encode(card.file.body).decode(),
        }
    return body


def _says(data: str) -> dict[str, Any] | None:
    press = read_data(data)
    match press and (press.verb, *press.rest):
        case ("vote", option, letter) if option.isdecimal() and letter in ANSWERS and press:
            return {"of": press.ref, "option": int(option), "answer": ANSWERS[letter].value}
        case ("rsvp", letter) if letter in RSVPS and press:
            return {"of": press.ref, "option": -1, "answer": RSVPS[letter].value}
        case _:
            return None
