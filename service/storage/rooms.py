"""The messages of rooms: group chats in the browser."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import asyncpg

from service.storage.unit import Unit

# The room's messages are numbered one after the other under a lock of its chat's row.
LOCK = "select 1 from chat where group_id = $1 and platform = 'room' and chat_id = $2 for no key update"
INSERT = """
    insert into room_message (group_id, chat_id, message_id, author, name, body, sent_at, changed)
    select $1, $2, coalesce(max(message_id), 0) + 1, $3, $4, $5, $6, coalesce(max(changed), 0) + 1
    from room_message where group_id = $1 and chat_id = $2
    returning message_id"""
EDIT = """
    update room_message set body = $4, changed = (
        select max(changed) + 1 from room_message where group_id = $1 and chat_id = $2)
    where group_id = $1 and chat_id = $2 and message_id = $3"""
SELECT_SINCE = """
    select * from room_message where group_id = $1 and chat_id = $2 and changed > $3 and coalesce(body->>'to', $5) = $5
    order by message_id desc limit $4"""
SELECT_MESSAGE = "select * from room_message where group_id = $1 and chat_id = $2 and message_id = $3"
SELECT_BEFORE = """
    select * from room_message where group_id = $1 and chat_id = $2 and message_id < $3 and body->>'to' is null
    order by message_id desc limit $4"""
SELECT_PREVIOUS = """
    select * from room_message where group_id = $1 and chat_id = $2 and message_id in (
        select (select max(p.message_id) from room_message p where p.group_id = $1 and p.chat_id = $2
            and p.message_id < n and p.body->>'to' is null)
        from unnest($3::bigint[]) as n)"""
DELETE_HINTS = """
    delete from room_message where group_id = $1 and chat_id = $2 and body->>'to' = $3 and message_id <> $4"""
SELECT_MANY = "select * from room_message where group_id = $1 and chat_id = $2 and message_id = any($3::bigint[])"
# Only what was said lately is looked at: a repeated sending comes within minutes.
SELECT_SAID = """
    select message_id from room_message where group_id = $1 and chat_id = $2 and author = $3 and body->>'once' = $4
        and message_id > (select max(message_id) - 500 from room_message where group_id = $1 and chat_id = $2)
    order by message_id limit 1"""
SELECT_CHANGED = "select coalesce(max(changed), 0) from room_message where group_id = $1 and chat_id = $2"
FORGET_AUTHOR = """
    update room_message set name = '', body = '{"erased": true}', changed = (
        select max(changed) + 1 from room_message where group_id = $1 and chat_id = $2)
    where group_id = $1 and chat_id = $2 and author = $3"""
DELETE_HINTS_OF = "delete from room_message where group_id = $1 and chat_id = $2 and body->>'to' = $3"
SELECT_ROOMS_OF = "select distinct chat_id from room_message where group_id = $1 and (author = $2 or body->>'to' = $2)"
DELETE_ROOM = "delete from room_message where group_id = $1"


@dataclass(frozen=True, slots=True)
class RoomMessage:
    """A message in a room.

    `author` is an identity's id, None for the bot; `changed` rises with every message or edit.
    """

    id: int
    author: str | None
    name: str
    body: Mapping[str, Any]
    sent_at: datetime
    changed: int


async def add_message(
    unit: Unit, group_id: str, chat: str, author: str | None, name: str, body: Mapping[str, Any]
) -> int:
    """Add a message; its number in the room."""
    await unit.execute(LOCK, group_id, chat)
    number = await unit.value(INSERT, group_id, chat, author, name, dict(body), unit.now)
    unit.changed("room", group_id, chat)
    return int(number)


async def edit_message(unit: Unit, group_id: str, chat: str, message: int, body: Mapping[str, Any]) -> bool:
    """Replace a message's body; False where there is no such message."""
    await unit.execute(LOCK, group_id, chat)
    unit.changed("room", group_id, chat)
    return await unit.execute(EDIT, group_id, chat, message, dict(body)) == 1


async def hint(unit: Unit, group_id: str, chat: str, reader: str, text: str) -> None:
    """Add a line that one reader alone sees, in place of the one before."""
    number = await add_message(unit, group_id, chat, None, "", {"hint": text, "to": reader})
    # only afterwards, so that the number which rises with every message is never given twice
    await unit.execute(DELETE_HINTS, group_id, chat, reader, number)


async def messages_since(
    unit: Unit, group_id: str, chat: str, changed: int = 0, limit: int = 200, reader: str = ""
) -> list[RoomMessage]:
    """The newest messages that came or changed after a given state, in their order, and a reader's own hints."""
    rows = await unit.fetch(SELECT_SINCE, group_id, chat, changed, limit, reader)
    return [_message(row) for row in reversed(rows)]


async def find_message(unit: Unit, group_id: str, chat: str, message: int) -> RoomMessage | None:
    """One message of a room."""
    row = await unit.row(SELECT_MESSAGE, group_id, chat, message)
    return _message(row) if row else None


async def find_messages(unit: Unit, group_id: str, chat: str, numbers: Collection[int]) -> dict[int, RoomMessage]:
    """Some messages of a room by their numbers; those that are not there are left out."""
    rows = await unit.fetch(SELECT_MANY, group_id, chat, list(numbers))
    return {row["message_id"]: _message(row) for row in rows}


async def previous_messages(unit: Unit, group_id: str, chat: str, numbers: Collection[int]) -> dict[int, RoomMessage]:
    """The message before each of those, as far as there is one; hints don't count."""
    rows = await unit.fetch(SELECT_PREVIOUS, group_id, chat, list(numbers))
    return {row["message_id"]: _message(row) for row in rows}


async def messages_before(unit: Unit, group_id: str, chat: str, before: int, limit: int = 200) -> list[RoomMessage]:
    """The newest messages before a given one, in their order."""
    rows = await unit.fetch(SELECT_BEFORE, group_id, chat, before, limit)
    return [_message(row) for row in reversed(rows)]


async def said_before(unit: Unit, group_id: str, chat: str, author: str, once: str) -> int | None:
    """The number of the message that this author has sent with that mark, so that what is sent twice is said once.

    Holds the room until the transaction ends: two sendings at once see each other.
    """
    await unit.execute(LOCK, group_id, chat)
    number = await unit.value(SELECT_SAID, group_id, chat, author, once)
    return int(number) if number is not None else None


async def room_state(unit: Unit, group_id: str, chat: str) -> int:
    """The number that rises with every message or edit."""
    return int(await unit.value(SELECT_CHANGED, group_id, chat))


async def forget_author(unit: Unit, group_id: str, identity: str) -> None:
    """Erase what somebody has said: their lines stay as nameless, empty ones, so that answers keep their place."""
    for row in await unit.fetch(SELECT_ROOMS_OF, group_id, identity):
        chat = row["chat_id"]
        await unit.execute(LOCK, group_id, chat)
        await unit.execute(FORGET_AUTHOR, group_id, chat, identity)
        await unit.execute(DELETE_HINTS_OF, group_id, chat, identity)
        unit.changed("room", group_id, chat)


async def delete_rooms(unit: Unit, group_id: str) -> None:
    """Delete all that was said in a group's rooms."""
    await unit.execute(DELETE_ROOM, group_id)


def _message(row: asyncpg.Record) -> RoomMessage:
    return RoomMessage(
        id=row["message_id"],
        author=row["author"],
        name=row["name"],
        body=row["body"],
        sent_at=row["sent_at"],
        changed=row["changed"],
    )
