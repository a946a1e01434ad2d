"""Members and their identities."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import asyncpg

from service.domain.member import Identity, IdentityKey, Member
from service.storage.keys import new_id
from service.storage.unit import Unit

INSERT_MEMBER = """
    insert into member (group_id, member_id, name, email, zone, language, required, expected, external_id, busy_url,
        created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"""
UPDATE_MEMBER = """
    update member set name = $3, email = $4, zone = $5, language = $6, required = $7, expected = $8, busy_url = $9
    where group_id = $1 and member_id = $2 and removed_at is null"""
SELECT_MEMBER = "select * from member where group_id = $1 and member_id = $2 and removed_at is null"
SELECT_EXTERNAL = "select * from member where group_id = $1 and external_id = $2 and removed_at is null"
SELECT_MEMBERS = """
    select * from member where group_id = $1 and removed_at is null and member_id > $2 order by member_id limit $3"""
SELECT_EXPECTED = """
    select member_id, required from member where group_id = $1 and removed_at is null and (expected or required)
    order by created_at, member_id limit 5000"""
SELECT_NAMES = "select member_id, name, external_id from member where group_id = $1 and member_id = any($2::text[])"
REMOVE_MEMBER = """
    update member set removed_at = $3, name = '', email = null, zone = null, language = null, busy_url = null,
        expected = false, required = false, external_id = null
    where group_id = $1 and member_id = $2 and removed_at is null"""
INSERT_IDENTITY = """
    insert into identity (group_id, identity_id, member_id, platform, account, stable_id, name, admin, direct_chat,
        seen_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (group_id, platform, account, stable_id) do nothing
    returning identity_id"""
SELECT_IDENTITY = """
    select * from identity where group_id = $1 and platform = $2 and account = $3 and stable_id = $4"""
SELECT_IDENTITY_BY_ID = "select * from identity where group_id = $1 and identity_id = $2"
SELECT_IDENTITIES = "select * from identity where group_id = $1 and member_id = $2 order by identity_id limit 50"
# A service that adds a person's account does not say which bot the person will meet: the first that does takes it.
ADOPT_IDENTITY = """
    update identity set account = $3
    where group_id = $1 and platform = $2 and account = '' and stable_id = $4 and platform <> 'api'"""
ADOPT_MEMBER = """
    update member set external_id = $3
    where group_id = $1 and member_id = $2 and removed_at is null and external_id is null"""
RENAME_IDENTITY = """
    with renamed as (update identity set name = $3, seen_at = $4 where group_id = $1 and identity_id = $2
        returning member_id)
    update member set name = $3 where group_id = $1 and member_id in (select member_id from renamed)"""
SET_DIRECT_CHAT = "update identity set direct_chat = $3 where group_id = $1 and identity_id = $2"
SET_ADMIN = "update identity set admin = true where group_id = $1 and identity_id = $2"
SELECT_ADMIN = """
    select admin from identity where group_id = $1 and platform = $2 and account = $3 and stable_id = $4"""
DROP_IDENTITIES = """
    update identity set name = '', stable_id = identity_id, platform = 'gone', account = '', direct_chat = null
    where group_id = $1 and member_id = $2"""


async def add_member(unit: Unit, member: Member, busy_url: str | None = None) -> None:
    """Store a new member."""
    await unit.execute(
        INSERT_MEMBER,
        member.group,
        member.id,
        member.name,
        member.email,
        member.zone,
        member.language,
        member.required,
        member.expected,
        member.external_id,
        _seal(unit, member, busy_url),
        unit.now,
    )


async def save_member(unit: Unit, member: Member) -> None:
    """Store what changes about a member."""
    await unit.execute(
        UPDATE_MEMBER,
        member.group,
        member.id,
        member.name,
        member.email,
        member.zone,
        member.language,
        member.required,
        member.expected,
        _seal(unit, member, member.busy_url),
    )


async def find_member(unit: Unit, group_id: str, member_id: str) -> Member | None:
    """The member of that id; `ext:ID` finds by the caller's own id."""
    if member_id.startswith("ext:"):
        row = await unit.row(SELECT_EXTERNAL, group_id, member_id[4:])
    else:
        row = await unit.row(SELECT_MEMBER, group_id, member_id)
    return _member(unit, row) if row else None


async def list_members(unit: Unit, group_id: str, after: str = "", limit: int = 100) -> list[Member]:
    """Members by id, after a given one."""
    return [_member(unit, row) for row in await unit.fetch(SELECT_MEMBERS, group_id, after, limit)]


async def expected_members(unit: Unit, group_id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the expected members, oldest first, and those of the required among them."""
    rows = await unit.fetch(SELECT_EXPECTED, group_id)
    return tuple(r["member_id"] for r in rows), tuple(r["member_id"] for r in rows if r["required"])


async def member_names(unit: Unit, group_id: str, ids: Collection[str]) -> dict[str, tuple[str, str | None]]:
    """Names and the callers' own ids of members, by id."""
    rows = await unit.fetch(SELECT_NAMES, group_id, list(ids))
    return {r["member_id"]: (r["name"], r["external_id"]) for r in rows}


async def remove_member(unit: Unit, group_id: str, member_id: str) -> bool:
    """Erase a person: the row stays as a nameless stone, so that closed polls keep their sums."""
    removed = await unit.execute(REMOVE_MEMBER, group_id, member_id, unit.now) == 1
    await unit.execute(DROP_IDENTITIES, group_id, member_id)
    return removed


async def know_identity(
    unit: Unit, group_id: str, key: IdentityKey, name: str, *, member: Member | None = None
) -> Identity:
    """The identity of that account, made with a member of its own at first sight (or joined to `member`).

    A name that changed on the platform is taken over. Two at once make one: the key is unique.
    """
    row = await unit.row(SELECT_IDENTITY, group_id, key.platform, key.account, key.stable_id)
    if row is None and key.account and await unit.execute(ADOPT_IDENTITY, group_id, *_parts(key)) == 1:
        row = await unit.row(SELECT_IDENTITY, group_id, key.platform, key.account, key.stable_id)
    if row is None:
        own = member
        if member is None:
            member = Member(new_id(), group_id, name, unit.now)
            await add_member(unit, member)
        args = (key.platform, key.account, key.stable_id, name, False, None, unit.now)
        made = await unit.value(INSERT_IDENTITY, group_id, new_id(), member.id, *args)
        if made is None and own is None:
            await unit.execute("delete from member where group_id = $1 and member_id = $2", group_id, member.id)
        row = await unit.row(SELECT_IDENTITY, group_id, key.platform, key.account, key.stable_id)
        assert row is not None, "the identity was just made, or its maker's commit let us go on"
    elif name and row["name"] != name:
        await unit.execute(RENAME_IDENTITY, group_id, row["identity_id"], name, unit.now)
        return replace(_identity(row), name=name)
    return _identity(row)


async def find_identity(unit: Unit, group_id: str, key: IdentityKey) -> Identity | None:
    """The identity of that account, if the group knows it."""
    row = await unit.row(SELECT_IDENTITY, group_id, key.platform, key.account, key.stable_id)
    return _identity(row) if row else None


async def identity_by_id(unit: Unit, group_id: str, identity_id: str) -> Identity | None:
    """The identity of that id."""
    row = await unit.row(SELECT_IDENTITY_BY_ID, group_id, identity_id)
    return _identity(row) if row else None


async def identities_of(unit: Unit, group_id: str, member_id: str) -> list[Identity]:
    """The accounts that a member answers from."""
    return [_identity(row) for row in await unit.fetch(SELECT_IDENTITIES, group_id, member_id)]


async def set_direct_chat(unit: Unit, identity: Identity, chat: str) -> None:
    """Note where the bot can write to this person alone."""
    await unit.execute(SET_DIRECT_CHAT, identity.group, identity.id, chat)


async def make_admin(unit: Unit, identity: Identity) -> None:
    """Let somebody steer the group: a room's maker."""
    await unit.execute(SET_ADMIN, identity.group, identity.id)


async def is_admin(unit: Unit, group_id: str, platform: str, account: str, stable_id: str) -> bool:
    """Whether that account was let steer the group."""
    return bool(await unit.value(SELECT_ADMIN, group_id, platform, account, stable_id))


async def adopt_member(unit: Unit, member: Member, external_id: str) -> bool:
    """Know a member, who came in through a service's messages, by the service's own id from now on."""
    return await unit.execute(ADOPT_MEMBER, member.group, member.id, external_id) == 1


def _parts(key: IdentityKey) -> tuple[str, str, str]:
    return key.platform, key.account, key.stable_id


def _seal(unit: Unit, member: Member, busy_url: str | None) -> bytes | None:
    return unit.vault.seal(busy_url, f"busy:{member.group}:{member.id}") if busy_url else None


def _member(unit: Unit, row: asyncpg.Record) -> Member:
    bound = f"busy:{row['group_id']}:{row['member_id']}"
    return Member(
        id=row["member_id"],
        group=row["group_id"],
        name=row["name"],
        created_at=row["created_at"],
        email=row["email"],
        zone=row["zone"],
        language=row["language"],
        required=row["required"],
        expected=row["expected"],
        external_id=row["external_id"],
        busy_url=unit.vault.unseal(row["busy_url"], bound) if row["busy_url"] else None,
    )


def _identity(row: asyncpg.Record) -> Identity:
    return Identity(
        id=row["identity_id"],
        group=row["group_id"],
        member=row["member_id"],
        key=IdentityKey(row["platform"], row["account"], row["stable_id"]),
        name=row["name"],
        direct_chat=row["direct_chat"],
    )
