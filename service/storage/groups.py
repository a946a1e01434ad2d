"""Groups and their chats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import asyncpg

from service.domain.group import USUAL_HOURS, Chat, ChatAddress, ChatKind, Group, Listening
from service.domain.slot import Daypart
from service.storage.keys import bucket_of, chat_key
from service.storage.unit import Unit

INSERT_GROUP = """
    insert into groups (group_id, bucket, name, zone, zone_certain, languages, duration, created_at, feed_changed_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $8)"""
SELECT_GROUP = "select * from groups where group_id = $1 and deleted_at is null"
UPDATE_GROUP = """
    update groups set name = $2, zone = $3, zone_certain = $4, languages = $5, duration = $6, call_pattern = $7,
        usual_hours = $8, feed_version = feed_version + 1,
        feed_changed_at = greatest($9, feed_changed_at + interval '1 second')
    where group_id = $1 and deleted_at is null"""
TOUCH_FEED = """
    update groups set feed_version = feed_version + 1,
        feed_changed_at = greatest($2, feed_changed_at + interval '1 second')
    where group_id = $1"""
SELECT_FEED_STATE = "select feed_version, feed_changed_at, created_at, deleted_at from groups where group_id = $1"
INSERT_CHAT = """
    insert into chat (group_id, platform, account, chat_id, kind, title, listening, added_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing"""
SELECT_CHAT = "select * from chat where group_id = $1 and platform = $2 and account = $3 and chat_id = $4"
SELECT_CHATS = "select * from chat where group_id = $1 and active order by added_at, platform, chat_id limit 200"
UPDATE_CHAT = """
    update chat set title = $5, listening = $6, active = $7, offers_ignored = $8, silent_until = $9
    where group_id = $1 and platform = $2 and account = $3 and chat_id = $4"""
GREET = """
    update chat set greeted_at = $5 where group_id = $1 and platform = $2 and account = $3 and chat_id = $4
        and greeted_at is null"""
INSERT_CHAT_KEY = "insert into directory (key, kind, group_id, ref) values ($1, 'chat', $2, '') on conflict do nothing"
# A chat that was moved stays its group's, though somebody spoke under its new id before the move was heard of.
TAKE_CHAT_KEY = """
    insert into directory (key, kind, group_id, ref) values ($1, 'chat', $2, '')
    on conflict (key) do update set group_id = excluded.group_id where directory.kind = 'chat'"""
SELECT_CHAT_GROUP = "select group_id from directory where key = $1 and kind = 'chat'"
MOVE_CHAT_KEY = "delete from directory where key = $1 and kind = 'chat'"
INSERT_REACH = "insert into reach (key, group_id) values ($1, $2) on conflict do nothing"
SELECT_REACH = "select group_id from reach where key = $1 order by group_id limit 100"
COPY_CHAT = """
    insert into chat (group_id, platform, account, chat_id, kind, title, listening, active, greeted_at, offers_ignored,
        silent_until, added_at)
    select group_id, platform, account, $5, kind, title, listening, true, greeted_at, offers_ignored, silent_until,
        added_at from chat where group_id = $1 and platform = $2 and account = $3 and chat_id = $4
    on conflict do nothing"""
MOVE_PUBLICATIONS = """
    update publication set chat_id = $5
    where group_id = $1 and platform = $2 and account = $3 and chat_id = $4 and ended_at is null"""
MOVE_OFFERS = "update offer set chat_id = $5 where group_id = $1 and platform = $2 and account = $3 and chat_id = $4"
DELETE_GUEST = (
    "delete from publication where group_id = $1 and platform = $2 and account = $3 and chat_id = $4",
    "delete from chat where group_id = $1 and platform = $2 and account = $3 and chat_id = $4",
)
DELETE_REACH = "delete from reach where key = $1 and group_id = $2"
RETIRE_CHAT = """
    update chat set active = false where group_id = $1 and platform = $2 and account = $3 and chat_id = $4"""


async def add_group(unit: Unit, group: Group) -> None:
    """Store a new group."""
    await unit.execute(
        INSERT_GROUP,
        group.id,
        bucket_of(group.id),
        group.name,
        group.zone,
        group.zone_certain,
        list(group.languages),
        group.duration,
        unit.now,
    )


async def find_group(unit: Unit, group_id: str) -> Group | None:
    """The group, None where there is none or it was deleted."""
    row = await unit.row(SELECT_GROUP, group_id)
    return _group(row) if row else None


async def save_group(unit: Unit, group: Group) -> None:
    """Store a group's settings; its feed changes with them."""
    hours = {part.value: list(times) for part, times in group.usual_hours.items()}
    await unit.execute(
        UPDATE_GROUP,
        group.id,
        group.name,
        group.zone,
        group.zone_certain,
        list(group.languages),
        group.duration,
        group.call_pattern,
        hours,
        unit.now,
    )
    unit.changed("group", group.id)


async def touch_feed(unit: Unit, group_id: str) -> None:
    """Raise the feed's version and its time, which never goes back (calendar clients ask by date)."""
    await unit.execute(TOUCH_FEED, group_id, unit.now)


async def feed_state(unit: Unit, group_id: str) -> asyncpg.Record | None:
    """`feed_version`, `feed_changed_at`, `created_at`, `deleted_at` of a group."""
    return await unit.row(SELECT_FEED_STATE, group_id)


async def add_chat(unit: Unit, chat: Chat, *, home: bool = True) -> None:
    """Store a chat of a group, and the way from the chat to the group. A known chat is left as it is.

    Without `home` the chat belongs elsewhere and only has a card of this group: a person's direct chat.
    """
    a = chat.address
    await unit.execute(
        INSERT_CHAT,
        chat.group,
        a.platform,
        a.account,
        a.chat,
        chat.kind.value,
        chat.title,
        chat.listening.value,
        unit.now,
    )
    key = chat_key(a.platform, a.account, a.chat)
    await unit.execute(INSERT_CHAT_KEY if home else INSERT_REACH, key, chat.group)


async def groups_reaching(unit: Unit, address: ChatAddress) -> list[str]:
    """The ids of other groups that have a card in a direct chat, at most 100."""
    rows = await unit.fetch(SELECT_REACH, chat_key(address.platform, address.account, address.chat))
    return [row["group_id"] for row in rows]


async def forget_direct_chat(unit: Unit, group_id: str, address: ChatAddress) -> None:
    """Delete a direct chat that only has cards of the group, and the cards; a chat that is the group's own stays."""
    if await group_of_chat(unit, address) == group_id:
        return
    for statement in DELETE_GUEST:
        await unit.execute(statement, group_id, address.platform, address.account, address.chat)
    await unit.execute(DELETE_REACH, chat_key(address.platform, address.account, address.chat), group_id)


async def group_of_chat(unit: Unit, address: ChatAddress) -> str | None:
    """The id of the group that a group chat belongs to."""
    found = await unit.value(SELECT_CHAT_GROUP, chat_key(address.platform, address.account, address.chat))
    return str(found) if found else None


async def find_chat(unit: Unit, group_id: str, address: ChatAddress) -> Chat | None:
    """A chat of the group."""
    row = await unit.row(SELECT_CHAT, group_id, address.platform, address.account, address.chat)
    return _chat(row) if row else None


async def list_chats(unit: Unit, group_id: str) -> list[Chat]:
    """The group's active chats, oldest first, at most 200."""
    return [_chat(row) for row in await unit.fetch(SELECT_CHATS, group_id)]


async def save_chat(unit: Unit, chat: Chat) -> None:
    """Store what changes about a chat."""
    a = chat.address
    await unit.execute(
        UPDATE_CHAT,
        chat.group,
        a.platform,
        a.account,
        a.chat,
        chat.title,
        chat.listening.value,
        chat.active,
        chat.offers_ignored,
        chat.silent_until,
    )


async def greet_once(unit: Unit, group_id: str, address: ChatAddress) -> bool:
    """Whether the chat is still to be greeted; from now on it is not."""
    key: Sequence[Any] = (group_id, address.platform, address.account, address.chat)
    return await unit.execute(GREET, *key, unit.now) == 1


async def move_chat(unit: Unit, group_id: str, old: ChatAddress, new_chat: str) -> None:
    """Follow a chat that its platform gave a new id: cards, offers and the way to the group go along."""
    key: Sequence[Any] = (group_id, old.platform, old.account, old.chat)
    await unit.execute(COPY_CHAT, *key, new_chat)
    await unit.execute(MOVE_PUBLICATIONS, *key, new_chat)
    await unit.execute(MOVE_OFFERS, *key, new_chat)
    await unit.execute(RETIRE_CHAT, *key)
    await unit.execute(MOVE_CHAT_KEY, chat_key(old.platform, old.account, old.chat))
    await unit.execute(TAKE_CHAT_KEY, chat_key(old.platform, old.account, new_chat), group_id)


def _group(row: asyncpg.Record) -> Group:
    hours = {Daypart(part): tuple(times) for part, times in row["usual_hours"].items()}
    return Group(
        id=row["group_id"],
        name=row["name"],
        zone=row["zone"],
        zone_certain=row["zone_certain"],
        languages=tuple(row["languages"]),
        duration=row["duration"],
        call_pattern=row["call_pattern"],
        usual_hours={**USUAL_HOURS, **hours},
        created_at=row["created_at"],
        deleted_at=row["deleted_at"],
    )


def _chat(row: asyncpg.Record) -> Chat:
    return Chat(
        group=row["group_id"],
        address=ChatAddress(row["platform"], row["account"], row["chat_id"]),
        kind=ChatKind(row["kind"]),
        title=row["title"],
        listening=Listening(row["listening"]),
        active=row["active"],
        offers_ignored=row["offers_ignored"],
        silent_until=row["silent_until"],
    )
