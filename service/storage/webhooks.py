"""Where other services want to hear of changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import asyncpg

from service.storage.directory import EVERYWHERE
from service.storage.keys import new_id
from service.storage.unit import Unit

INSERT = "insert into webhook (group_id, webhook_id, url, secret, events, created_at) values ($1, $2, $3, $4, $5, $6)"
SELECT_OWN = """
    select * from webhook where group_id = $1 and removed_at is null and webhook_id > $2 order by webhook_id limit $3"""
SELECT_ONE = "select * from webhook where group_id = $1 and webhook_id = $2 and removed_at is null"
SELECT_HEARING = """
    select * from webhook where group_id = any($1::text[]) and removed_at is null and $2 = any(events) limit 100"""
REMOVE = """
    update webhook set removed_at = $3 where group_id = $1 and webhook_id = $2 and removed_at is null"""


@dataclass(frozen=True, slots=True)
class Webhook:
    """An address that hears of events. `secret` signs what is sent (Standard Webhooks, `whsec_` and base64)."""

    id: str
    group: str
    url: str
    secret: str
    events: tuple[str, ...]
    created_at: datetime

    def __repr__(self) -> str:
        return f"Webhook({self.id!r})"


async def add_webhook(unit: Unit, group_id: str, url: str, secret: str, events: Sequence[str]) -> Webhook:
    """Store an address; url and secret are sealed."""
    hook = Webhook(new_id(), group_id, url, secret, tuple(events), unit.now)
    bound = f"webhook:{group_id}:{hook.id}"
    args = (unit.vault.seal(url, bound + ":url"), unit.vault.seal(secret, bound + ":secret"), list(events), unit.now)
    await unit.execute(INSERT, group_id, hook.id, *args)
    return hook


async def list_webhooks(unit: Unit, group_id: str, after: str = "", limit: int = 100) -> list[Webhook]:
    """A group's own addresses, or the administrator's."""
    return [_webhook(unit, row) for row in await unit.fetch(SELECT_OWN, group_id, after, limit)]


async def find_webhook(unit: Unit, group_id: str, webhook_id: str) -> Webhook | None:
    """One address."""
    row = await unit.row(SELECT_ONE, group_id, webhook_id)
    return _webhook(unit, row) if row else None


async def hearing(unit: Unit, group_id: str, event: str) -> list[Webhook]:
    """Who wants to hear of an event of a group: its own addresses and the administrator's."""
    return [_webhook(unit, row) for row in await unit.fetch(SELECT_HEARING, [group_id, EVERYWHERE], event)]


async def remove_webhook(unit: Unit, group_id: str, webhook_id: str) -> bool:
    """Forget an address."""
    return await unit.execute(REMOVE, group_id, webhook_id, unit.now) == 1


def _webhook(unit: Unit, row: asyncpg.Record) -> Webhook:
    bound = f"webhook:{row['group_id']}:{row['webhook_id']}"
    return Webhook(
        id=row["webhook_id"],
        group=row["group_id"],
        url=unit.vault.unseal(row["url"], bound + ":url"),
        secret=unit.vault.unseal(row["secret"], bound + ":secret"),
        events=tuple(row["events"]),
        created_at=row["created_at"],
    )
