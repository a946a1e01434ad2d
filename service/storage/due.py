"""What is to happen at a time: rows written in the transaction that decides them, claimed when their time has come."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import asyncpg

from service.storage.keys import bucket_of, new_id
from service.storage.unit import Unit

PUT = """
    insert into due (group_id, due_id, bucket, due_at, kind, ref, body, place)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (group_id, due_id) do update
        set due_at = excluded.due_at, body = excluded.body, tries = 0, failure = null, failed_at = null"""
# A claim is a lease: the row comes back when its time is over, unless it was done, put off or given up before. What is
# said to a chat waits for what was to be said there before.
CLAIM = """
    with ready as (
        select group_id, due_id, due_at from due r
        where bucket = any($1::smallint[]) and due_at <= $2 and failed_at is null
            and kind || ':' || array_to_string((string_to_array(ref, ':'))[1:2], ':') <> all($5::text[])
            and (kind <> 'say' or not exists (select from due e where e.group_id = r.group_id
                and e.kind = r.kind and e.ref = r.ref and e.place < r.place and e.failed_at is null))
        order by due_at limit $3 for no key update skip locked
    )
    update due d set due_at = $4, failure = 'in hand' from ready r where d.group_id = r.group_id and d.due_id = r.due_id
    returning d.*, r.due_at as wanted_at"""
DONE = "delete from due where group_id = $1 and due_id = $2 and due_at = $3"
RETRY = """
    update due set due_at = $3, tries = tries + 1, failure = $4
    where group_id = $1 and due_id = $2 and due_at = $5"""
FAIL = "update due set failed_at = $3, failure = $4 where group_id = $1 and due_id = $2 and due_at = $5"
TAKE_BACK = """
    update due set due_at = $1, failure = null where failure = 'in hand' and due_at > $1 and failed_at is null"""
DROP = "delete from due where group_id = $1 and kind = $2 and ref = $3 and failed_at is null"
SWEEP = "delete from due where failed_at < $1"
COUNT_FAILED = "select count(*) from due where failed_at is not null"


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do at `at` (aware). `ref` is the thing it concerns, `body` what the handler needs besides."""

    id: str
    group: str
    at: datetime
    kind: str
    ref: str
    body: Mapping[str, Any]
    tries: int
    leased_until: datetime

    @property
    def lane(self) -> str:
        """What it shares with others that wait for the same: a kind with a messenger's account, or with one thing."""
        return ":".join((self.kind, *self.ref.split(":")[:2]))


async def put_due(
    unit: Unit,
    group_id: str,
    kind: str,
    at: datetime,
    *,
    ref: str = "",
    body: Mapping[str, Any] | None = None,
    due_id: str | None = None,
) -> None:
    """Have something done at a time. With `due_id` a later call moves the earlier one."""
    await unit.execute(
        PUT, group_id, due_id or new_id(), bucket_of(group_id), at, kind, ref, dict(body or {}), unit.place()
    )
    if at <= unit.now:
        unit.changed("due", group_id)


async def drop_due(unit: Unit, group_id: str, kind: str, ref: str) -> None:
    """Take back what is no longer wanted."""
    await unit.execute(DROP, group_id, kind, ref)


async def claim_due(
    unit: Unit, buckets: Sequence[int], limit: int, lease: timedelta, busy: Collection[str] = ()
) -> list[Due]:
    """What is due; nobody else gets it before the lease is over. Of what is said to one chat only the first.

    Nothing of the lanes in `busy`.
    """
    rows = await unit.fetch(CLAIM, list(buckets), unit.now, limit, unit.now + lease, list(busy))
    return [_due(row) for row in sorted(rows, key=lambda row: row["place"])]


async def done(unit: Unit, due: Due) -> None:
    """It was done, or is no longer wanted; where its handler put it anew meanwhile, that stands."""
    await unit.execute(DONE, due.group, due.id, due.leased_until)


async def retry(unit: Unit, due: Due, at: datetime, failure: str) -> None:
    """Try again later; where it was put anew meanwhile, or taken on by another, that stands."""
    await unit.execute(RETRY, due.group, due.id, at, failure, due.leased_until)


async def fail(unit: Unit, due: Due, failure: str) -> None:
    """It failed for good: kept for a person, and counted. Where it was put anew meanwhile, that stands."""
    await unit.execute(FAIL, due.group, due.id, unit.now, failure, due.leased_until)


async def take_back(unit: Unit) -> int:
    """Make due at once what killed workers had in hand; asked by the only worker before it begins. How many."""
    return await unit.execute(TAKE_BACK, unit.now)


async def count_failed(unit: Unit) -> int:
    """How many things failed for good."""
    return int(await unit.value(COUNT_FAILED))


async def sweep(unit: Unit, failed_before: datetime) -> None:
    """Forget what failed for good before a time: a person had time to look, and it may hold people's words."""
    await unit.execute(SWEEP, failed_before)


def _due(row: asyncpg.Record) -> Due:
    return Due(
        id=row["due_id"],
        group=row["group_id"],
        at=row["wanted_at"],
        kind=row["kind"],
        ref=row["ref"],
        body=row["body"],
        tries=row["tries"],
        leased_until=row["due_at"],
    )
