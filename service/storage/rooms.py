"""The messages of rooms: group chats in the browser."""

from __future__ import annotations

from collections.abc import Mapping
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
    select * from room_message where group_id = $1 and chat_id = $2 and changed > $3
    order by message_id desc limit $4"""
SELECT_MESSAGE = "select * from room_message where group_id = $1 and chat_id = $2 and message_id = $3"
SELECT_CHANGED = "select coalesce(max(changed), 0) from room_message where group_id = $1 and chat_id = $2"
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


async def messages_since(unit: Unit, group_id: str, chat: str, changed: int = 0, limit: int = 200) -> list[RoomMessage]:
    """The newest messages that came or changed after a given state, in their order."""
    rows = await unit.fetch(SELECT_SINCE, group_id, chat, changed, limit)
    return [_message(row) for row in reversed(rows)]


async def find_message(unit: Unit, group_id: str, chat: str, message: int) -> RoomMessage | None:
    """One message of a room."""
    row = await unit.row(SELECT_MESSAGE, group_id, chat, message)
    return _message(row) if row else None


async def room_state(unit: Unit, group_id: str, chat: str) -> int:
    """The number that rises with every message or edit."""
    return int(await unit.value(SELECT_CHANGED, group_id, chat))


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
