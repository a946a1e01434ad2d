"""What a secret opens: API tokens and capability links, looked up by their hash."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import asyncpg

from service.storage.keys import digest, new_id, new_link_secret, new_secret
from service.storage.unit import Unit

EVERYWHERE = "*"
"""The group id of what is the administrator's."""


class LinkKind(StrEnum):
    """What an address opens. The ref of a link is '' for the group's, else a poll's, meeting's or member's id."""

    GROUP = "group"
    ROOM = "room"
    POLL = "poll"
    MEETING = "meeting"
    FEED = "feed"  # of the group, or of the member in ref
    BALLOT = "ballot"  # a member's personal address of a poll: "poll:member"
    HOOK = "hook"


REVOKED_FEED = "revoked feed"
"""The kind of a feed's address that was closed: calendars that still ask are told that it is gone for good."""

SELECT_KEY = "select kind, group_id, ref from directory where key = $1 and kind = any($2::text[])"
INSERT_KEY = "insert into directory (key, kind, group_id, ref) values ($1, $2, $3, $4) on conflict do nothing"
DELETE_KEY = "delete from directory where key = $1"
CLOSE_FEED = "update directory set kind = 'revoked feed' where key = $1"
SELECT_LINK = "select sealed from link where group_id = $1 and kind = $2 and ref = $3"
SELECT_LINKS = "select ref, sealed from link where group_id = $1 and kind = $2 and ref = any($3::text[])"
INSERT_LINK = """
    insert into link (group_id, kind, ref, key, sealed, created_at) values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing"""
DELETE_LINK = "delete from link where group_id = $1 and kind = $2 and ref = $3 returning key"
INSERT_API_KEY = "insert into token (group_id, token_id, key, name, created_at) values ($1, $2, $3, $4, $5)"
SELECT_TOKENS = """
    select group_id, token_id, name, created_at, revoked_at from token
    where ($1 = '*' or group_id = $1) order by created_at, token_id limit 1000"""
REVOKE_API_KEY = """
    update token set revoked_at = $3 where group_id = $1 and token_id = $2 and revoked_at is null returning key"""
COUNT_ADMIN_TOKENS = "select count(*) from token where group_id = '*' and revoked_at is null"


@dataclass(frozen=True, slots=True)
class Opened:
    """What a secret opens."""

    kind: str
    group: str
    ref: str


@dataclass(frozen=True, slots=True)
class Token:
    """An API token as it is listed: its secret is known to the caller alone."""

    id: str
    group: str
    name: str
    created_at: datetime
    revoked_at: datetime | None


async def open_secret(unit: Unit, secret: str, *kinds: str) -> Opened | None:
    """What a secret opens, if it is one of these kinds. The look-up is by the hash: no comparison to time."""
    if not 16 <= len(secret) <= 200:
        return None
    row = await unit.row(SELECT_KEY, digest(secret), list(kinds))
    return Opened(row["kind"], row["group_id"], row["ref"]) if row else None


async def link_secret(unit: Unit, group_id: str, kind: LinkKind, ref: str = "") -> str:
    """The secret of a link, made at the first call."""
    bound = f"link:{group_id}:{kind.value}:{ref}"
    sealed = await unit.value(SELECT_LINK, group_id, kind.value, ref)
    if sealed is None:
        secret = new_link_secret()
        args = (digest(secret), unit.vault.seal(secret, bound), unit.now)
        if await unit.execute(INSERT_LINK, group_id, kind.value, ref, *args) == 1:
            await unit.execute(INSERT_KEY, digest(secret), kind.value, group_id, ref)
            return secret
        sealed = await unit.value(SELECT_LINK, group_id, kind.value, ref)
    return unit.vault.unseal(sealed, bound)


async def link_secrets(unit: Unit, group_id: str, kind: LinkKind, refs: Collection[str]) -> dict[str, str]:
    """The secrets of many links by ref, in one query; those that were not made are left out."""
    rows = await unit.fetch(SELECT_LINKS, group_id, kind.value, list(refs))
    return {r["ref"]: unit.vault.unseal(r["sealed"], f"link:{group_id}:{kind.value}:{r['ref']}") for r in rows}


async def revoke_link(unit: Unit, group_id: str, kind: LinkKind, ref: str = "") -> bool:
    """Close an address at once; the next `link_secret` makes another."""
    key = await unit.value(DELETE_LINK, group_id, kind.value, ref)
    if key is None:
        return False
    await unit.execute(CLOSE_FEED if kind is LinkKind.FEED else DELETE_KEY, key)
    return True


async def make_token(unit: Unit, group_id: str, name: str, secret: str | None = None) -> tuple[str, str]:
    """An API token of a group, or of the administrator (`EVERYWHERE`): its id and its secret, shown this once."""
    token_id, secret = new_id(), secret or new_secret()
    await unit.execute(INSERT_API_KEY, group_id, token_id, digest(secret), name, unit.now)
    await unit.execute(INSERT_KEY, digest(secret), "token", group_id, token_id)
    return token_id, secret


async def list_tokens(unit: Unit, group_id: str) -> list[Token]:
    """The tokens of a group; of all for the administrator."""
    return [_token(row) for row in await unit.fetch(SELECT_TOKENS, group_id)]


async def revoke_token(unit: Unit, group_id: str, token_id: str) -> bool:
    """Close a token at once."""
    key = await unit.value(REVOKE_API_KEY, group_id, token_id, unit.now)
    if key is None:
        return False
    await unit.execute(DELETE_KEY, key)
    return True


async def has_admin_token(unit: Unit) -> bool:
    """Whether the administrator has a token."""
    return bool(await unit.value(COUNT_ADMIN_TOKENS))


def _token(row: asyncpg.Record) -> Token:
    return Token(row["token_id"], row["group_id"], row["name"], row["created_at"], row["revoked_at"])
