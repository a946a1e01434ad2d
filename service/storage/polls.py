"""Polls and their options."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import asyncpg

from service.domain.poll import Option, Poll, PollStatus
from service.domain.slot import Slot, slot_from_dict, slot_to_dict
from service.storage.keys import bucket_of
from service.storage.unit import Unit

_SELECT = """
    select p.*, coalesce((select jsonb_agg(to_jsonb(o) order by o.option_id) from poll_option o
        where o.group_id = p.group_id and o.poll_id = p.poll_id), '[]') as options
    from poll p where p.group_id = $1"""
SELECT_POLL = _SELECT + " and p.poll_id = $2"
SELECT_OPEN_POLLS = _SELECT + " and p.status in ('open', 'needs_time') order by p.opened_at desc limit 50"
SELECT_POLLS = (
    _SELECT
    + """
    and (p.opened_at, p.poll_id) < ($2, $3) order by p.opened_at desc, p.poll_id desc limit $4"""
)
LOCK_POLL = "select version from poll where group_id = $1 and poll_id = $2 for no key update"
INSERT_POLL = """
    insert into poll (group_id, poll_id, bucket, title, zone, language, status, version, revision, next_option,
        duration, deadline, quorum, auto_confirm, place, call, urgent, opener, opened_at)
    values ($1, $2, $3, $4, $5, $6, 'open', 1, 1, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"""
INSERT_OPTION = """
    insert into poll_option (group_id, poll_id, option_id, slot, text, uid, created_by, created_at, modified_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $8)"""
ADD_NEXT_OPTION = """
    update poll set next_option = next_option + $3, version = version + 1, revision = revision + 1
    where group_id = $1 and poll_id = $2 returning next_option - $3"""
REMOVE_OPTION = """
    update poll_option set removed_at = $4, modified_at = greatest($4, modified_at + interval '1 second'),
        sequence = sequence + 1
    where group_id = $1 and poll_id = $2 and option_id = $3 and removed_at is null"""
RAISE_POLL = """
    update poll set version = version + 1, revision = revision + 1 where group_id = $1 and poll_id = $2"""
UPDATE_POLL = """
    update poll set title = $3, duration = $4, deadline = $5, quorum = $6, auto_confirm = $7, place = $8, call = $9,
        zone = $10, version = version + 1, revision = revision + 1
    where group_id = $1 and poll_id = $2"""
SET_STATUS = """
    update poll set status = $3, winner = $4, meeting_id = $5, version = version + 1, revision = revision + 1,
        closed_at = case when $6::timestamptz is null then null else coalesce(closed_at, $6) end
    where group_id = $1 and poll_id = $2"""
# Calendars take a change only where both rise, and look at whole seconds.
SETTLE_OPTIONS = """
    update poll_option set sequence = sequence + 1, modified_at = greatest($3, modified_at + interval '1 second')
    where group_id = $1 and poll_id = $2 and removed_at is null and ($4::int[] is null or option_id = any($4))"""
# Polls that only people decide are just marked: the rule has nothing to say about them.
MARK_UNRULED = """
    update poll set decided_version = version
    where bucket = any($1::smallint[]) and version > decided_version and not (auto_confirm and status = 'open')
    returning group_id, poll_id, version, status"""
CLAIM_UNDECIDED = """
    select group_id, poll_id, version, status from poll
    where bucket = any($1::smallint[]) and version > decided_version and auto_confirm and status = 'open'
    order by group_id, poll_id limit $2 for no key update skip locked"""
MARK_DECIDED = "update poll set decided_version = $3 where group_id = $1 and poll_id = $2 and decided_version < $3"
SELECT_TENTATIVE = """
    select p.poll_id, p.title, p.zone, p.duration, p.status, p.winner, p.meeting_id, p.closed_at,
        o.option_id, o.slot, o.uid, o.sequence, o.created_at, o.modified_at, o.removed_at
    from poll p join poll_option o using (group_id, poll_id)
    where p.group_id = $1 and (p.closed_at is null or p.closed_at > $2)
    order by p.opened_at desc, p.poll_id, o.option_id limit 2000"""


async def add_poll(unit: Unit, poll: Poll) -> None:
    """Store a new poll with its options."""
    await unit.execute(
        INSERT_POLL,
        poll.group,
        poll.id,
        bucket_of(poll.group),
        poll.title,
        poll.zone,
        poll.language,
        len(poll.options),
        poll.duration,
        poll.deadline,
        poll.quorum,
        poll.auto_confirm,
        poll.place,
        poll.call,
        poll.urgent,
        poll.opener,
        unit.now,
    )
    await _insert_options(unit, poll, poll.options)
    unit.changed("poll", poll.group, poll.id)


async def find_poll(unit: Unit, group_id: str, poll_id: str, *, lock: bool = False) -> Poll | None:
    """The poll with all its options, removed ones too; `lock` keeps others from changing it within this unit."""
    if lock and await unit.value(LOCK_POLL, group_id, poll_id) is None:
        return None
    row = await unit.row(SELECT_POLL, group_id, poll_id)
    return _poll(row) if row else None


async def open_polls(unit: Unit, group_id: str) -> list[Poll]:
    """Polls that are open or wait for an hour, newest first, at most 50."""
    return [_poll(row) for row in await unit.fetch(SELECT_OPEN_POLLS, group_id)]


async def list_polls(unit: Unit, group_id: str, before: tuple[datetime, str], limit: int) -> list[Poll]:
    """Polls by the time of opening, newest first, before a given place."""
    return [_poll(row) for row in await unit.fetch(SELECT_POLLS, group_id, *before, limit)]


async def add_options(unit: Unit, poll: Poll, options: Sequence[tuple[Slot, str, str]], by: str | None) -> list[Option]:
    """Add (slot, text, uid) as options with fresh numbers; the answers to the others stay."""
    first = int(await unit.value(ADD_NEXT_OPTION, poll.group, poll.id, len(options)))
    made = [Option(first + i, slot, text, uid, unit.now, by) for i, (slot, text, uid) in enumerate(options)]
    await _insert_options(unit, poll, made)
    unit.changed("poll", poll.group, poll.id)
    return made


async def remove_option(unit: Unit, poll: Poll, option: int) -> bool:
    """Take an option out; its number is never used again."""
    gone = await unit.execute(REMOVE_OPTION, poll.group, poll.id, option, unit.now) == 1
    if gone:
        await unit.execute(RAISE_POLL, poll.group, poll.id)
        unit.changed("poll", poll.group, poll.id)
    return gone


async def save_poll(unit: Unit, poll: Poll) -> None:
    """Store a changed definition."""
    await unit.execute(
        UPDATE_POLL,
        poll.group,
        poll.id,
        poll.title,
        poll.duration,
        poll.deadline,
        poll.quorum,
        poll.auto_confirm,
        poll.place,
        poll.call,
        poll.zone,
    )
    await unit.execute(SETTLE_OPTIONS, poll.group, poll.id, unit.now, None)
    unit.changed("poll", poll.group, poll.id)


async def set_status(
    unit: Unit, poll: Poll, status: PollStatus, *, winner: int | None = None, meeting: str | None = None
) -> None:
    """Store where the poll stands, and that the tentative events change which go with it: what was gone stays gone."""
    closed = None if status in (PollStatus.OPEN, PollStatus.NEEDS_TIME) else unit.now
    touched: list[int] | None = None
    if poll.status is not PollStatus.OPEN:
        shown = (poll.winner if poll.status is PollStatus.NEEDS_TIME else None, None if closed else winner)
        touched = [option for option in shown if option is not None]
    await unit.execute(SET_STATUS, poll.group, poll.id, status.value, winner, meeting, closed)
    await unit.execute(SETTLE_OPTIONS, poll.group, poll.id, unit.now, touched)
    unit.changed("poll", poll.group, poll.id)


async def claim_undecided(unit: Unit, buckets: Sequence[int], limit: int) -> list[tuple[str, str]]:
    """Polls that changed since the rule was asked, locked for this unit."""
    return [(r["group_id"], r["poll_id"]) for r in await unit.fetch(CLAIM_UNDECIDED, list(buckets), limit)]


async def mark_unruled(unit: Unit, buckets: Sequence[int]) -> list[tuple[str, str]]:
    """Note those changed polls as decided that the rule does not decide; which they are."""
    return [(r["group_id"], r["poll_id"]) for r in await unit.fetch(MARK_UNRULED, list(buckets))]


async def mark_decided(unit: Unit, poll: Poll) -> None:
    """Note that the rule was asked at this version."""
    await unit.execute(MARK_DECIDED, poll.group, poll.id, poll.version)


async def tentative_rows(unit: Unit, group_id: str, closed_after: datetime) -> list[asyncpg.Record]:
    """What the group's calendar shows of its polls, newest first: options of the open and of those closed lately."""
    return await unit.fetch(SELECT_TENTATIVE, group_id, closed_after)


async def _insert_options(unit: Unit, poll: Poll, options: Sequence[Option]) -> None:
    args: list[tuple[Any, ...]] = [
        (poll.group, poll.id, o.id, slot_to_dict(o.slot), o.text, o.uid, o.created_by, unit.now) for o in options
    ]
    await unit.connection.executemany(INSERT_OPTION, args)


def _poll(row: asyncpg.Record) -> Poll:
    return Poll(
        id=row["poll_id"],
        group=row["group_id"],
        title=row["title"],
        zone=row["zone"],
        language=row["language"],
        status=PollStatus(row["status"]),
        version=row["version"],
        revision=row["revision"],
        options=tuple(_option(o) for o in row["options"]),
        opened_at=row["opened_at"],
        opener=row["opener"],
        duration=row["duration"],
        deadline=row["deadline"],
        quorum=row["quorum"],
        auto_confirm=row["auto_confirm"],
        place=row["place"],
        call=row["call"],
        urgent=row["urgent"],
        winner=row["winner"],
        closed_at=row["closed_at"],
        meeting=row["meeting_id"],
    )


def _option(data: dict[str, Any]) -> Option:
    removed = data["removed_at"]
    return Option(
        id=data["option_id"],
        slot=slot_from_dict(data["slot"]),
        text=data["text"],
        uid=data["uid"],
        created_at=datetime.fromisoformat(data["created_at"]),
        created_by=data["created_by"],
        removed_at=datetime.fromisoformat(removed) if removed else None,
        sequence=data["sequence"],
        modified_at=datetime.fromisoformat(data["modified_at"]),
    )
