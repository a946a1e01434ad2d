"""Events as the platforms delivered them: stored before they are acknowledged, read once, then emptied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import asyncpg

from service.storage.unit import Unit

RECEIVE = """
    insert into inbox (platform, account, event_id, chat_id, body, received_at, not_before)
    values ($1, $2, $3, $4, $5, $6, $6) on conflict do nothing"""
# One event of a chat at a time, in the order of receipt: an older one that waits holds the younger back. The chat's
# first is looked up by its index for each: a join of what waits with itself takes minutes where one chat has thousands.
CLAIM = """
    select * from inbox i where done_at is null and not_before <= $1
        and event_id = (select e.event_id from inbox e where e.platform = i.platform and e.account = i.account
            and e.chat_id = i.chat_id and e.done_at is null order by e.received_at, e.event_id limit 1)
    order by received_at, event_id limit $2 for update skip locked"""
DONE = """
    update inbox set done_at = $4, body = null, failure = $5 where platform = $1 and account = $2 and event_id = $3"""
RETRY = """
    update inbox set tries = tries + 1, not_before = $4, failure = $5
    where platform = $1 and account = $2 and event_id = $3"""
SWEEP = "delete from inbox where done_at < $1"
BLANK = "update inbox set body = null, done_at = $2, failure = 'too old' where done_at is null and received_at < $1"
SELECT_ACCOUNT = "select state from account where platform = $1 and account = $2"
SAVE_ACCOUNT = """
    insert into account (platform, account, state, updated_at) values ($1, $2, $3, $4)
    on conflict (platform, account) do update set state = excluded.state, updated_at = excluded.updated_at"""


@dataclass(frozen=True, slots=True)
class InboxEvent:
    """A stored event; `body` is the platform's JSON."""

    platform: str
    account: str
    id: str
    chat: str
    body: Mapping[str, Any]
    received_at: datetime
    tries: int


async def receive(unit: Unit, platform: str, account: str, event_id: str, chat: str, body: Mapping[str, Any]) -> bool:
    """Store an event; False where it came before."""
    fresh = await unit.execute(RECEIVE, platform, account, event_id, chat, dict(body), unit.now) == 1
    if fresh:
        unit.changed("inbox", "*")
    return fresh


async def claim_events(unit: Unit, limit: int) -> list[InboxEvent]:
    """Events to be read, at most one a chat, locked for this unit."""
    return [_event(row) for row in await unit.fetch(CLAIM, unit.now, limit)]


async def read_event(unit: Unit, event: InboxEvent, failure: str | None = None) -> None:
    """The event was read: its text is gone from here."""
    await unit.execute(DONE, event.platform, event.account, event.id, unit.now, failure)


async def mark_read(unit: Unit, platform: str, account: str, event_id: str) -> None:
    """An event was read within the unit that has received it."""
    await unit.execute(DONE, platform, account, event_id, unit.now, None)


async def read_later(unit: Unit, event: InboxEvent, at: datetime, failure: str) -> None:
    """Try an event again later."""
    await unit.execute(RETRY, event.platform, event.account, event.id, at, failure)


async def sweep(unit: Unit, forget_before: datetime, give_up_before: datetime) -> None:
    """Forget keys that no platform repeats any more; drop the text of what could not be read in time."""
    await unit.execute(BLANK, give_up_before, unit.now)
    await unit.execute(SWEEP, forget_before)


async def account_state(unit: Unit, platform: str, account: str) -> dict[str, Any]:
    """What an adapter remembers of its account."""
    return await unit.value(SELECT_ACCOUNT, platform, account) or {}


async def save_account_state(unit: Unit, platform: str, account: str, state: Mapping[str, Any]) -> None:
    """Remember something of an account over a restart."""
    await unit.execute(SAVE_ACCOUNT, platform, account, dict(state), unit.now)


def _event(row: asyncpg.Record) -> InboxEvent:
    return InboxEvent(
        platform=row["platform"],
        account=row["account"],
        id=row["event_id"],
        chat=row["chat_id"],
        body=row["body"],
        received_at=row["received_at"],
        tries=row["tries"],
    )
