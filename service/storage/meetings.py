"""Meetings and the answers to their invites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import asyncpg

from service.domain.meeting import Attendee, Meeting, MeetingStatus, Rsvp
from service.domain.slot import slot_from_dict, slot_to_dict
from service.storage.keys import bucket_of
from service.storage.unit import Unit

_ATTENDEES = """
    coalesce((select jsonb_agg(distinct jsonb_build_object('member', m.member_id, 'name', m.name, 'email', m.email,
            'required', m.required, 'rsvp', (
                select r.status from rsvp r join identity j using (group_id, identity_id)
                where r.group_id = t.group_id and r.meeting_id = t.meeting_id and j.member_id = m.member_id
                    and r.sequence = t.sequence
                order by r.answered_at desc limit 1)))
        from member m where m.group_id = t.group_id and m.removed_at is null and (
            m.expected or m.required or exists (
                select from rsvp r join identity j using (group_id, identity_id)
                where r.group_id = t.group_id and r.meeting_id = t.meeting_id and j.member_id = m.member_id)
            or exists (
                select from vote v join identity j using (group_id, identity_id)
                where v.group_id = t.group_id and v.poll_id = t.poll_id and j.member_id = m.member_id))
    ), '[]') as attendees"""
SELECT_MEETING = f"""
    select t.*, {_ATTENDEES} from meeting t where t.group_id = $1 and t.meeting_id = $2"""  # noqa: S608 - constants
SELECT_MEETINGS = """
    select t.*, '[]'::jsonb as attendees from meeting t
    where t.group_id = $1 and (t.starts_at, t.meeting_id) > ($2, $3) order by t.starts_at, t.meeting_id limit $4"""
SELECT_CALENDAR = """
    select t.*, '[]'::jsonb as attendees from meeting t
    where t.group_id = $1 and (t.starts_at > $2 or t.modified_at > $2 or t.slot ? 'rrule' or t.meeting_id = (
        select l.meeting_id from meeting l where l.group_id = $1 order by l.starts_at desc, l.meeting_id desc limit 1))
    order by t.starts_at desc, t.meeting_id limit 2000"""
SELECT_AHEAD = """
    select t.*, '[]'::jsonb as attendees from meeting t
    where t.group_id = $1 and (t.starts_at > $2 or t.slot ? 'rrule')
    order by t.slot ? 'rrule', t.starts_at, t.meeting_id limit $3"""
LOCK_MEETING = "select version from meeting where group_id = $1 and meeting_id = $2 for no key update"
INSERT_MEETING = """
    insert into meeting (group_id, meeting_id, bucket, poll_id, uid, sequence, status, title, slot, zone, starts_at,
        place, call, reason, organizer, created_at, modified_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"""
UPDATE_MEETING = """
    update meeting set sequence = $3, status = $4, title = $5, slot = $6, starts_at = $7, place = $8, call = $9,
        version = version + 1, modified_at = $10, reason = $11
    where group_id = $1 and meeting_id = $2"""
RAISE_MEETING = "update meeting set version = version + 1 where group_id = $1 and meeting_id = $2"
RAISE_ATTENDED = """
    update meeting t set version = version + 1 where t.group_id = $1 and (
        exists (select from rsvp r join identity i using (group_id, identity_id)
            where r.group_id = t.group_id and r.meeting_id = t.meeting_id and i.member_id = $2)
        or exists (select from vote v join identity i using (group_id, identity_id)
            where v.group_id = t.group_id and v.poll_id = t.poll_id and i.member_id = $2))
    returning meeting_id"""
ANSWER = """
    insert into rsvp as held (group_id, meeting_id, identity_id, status, sequence, answered_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (group_id, meeting_id, identity_id) do update
        set status = excluded.status, sequence = excluded.sequence, answered_at = excluded.answered_at
        where held.answered_at < excluded.answered_at or (held.answered_at = excluded.answered_at
            and (held.status, held.sequence) is distinct from (excluded.status, excluded.sequence))"""


# Who said yes to that very hour has answered the invite too; a move asks everybody again.
ACCEPT_VOTERS = """
    insert into rsvp (group_id, meeting_id, identity_id, status, sequence, answered_at)
    select v.group_id, $2, v.identity_id, 'accepted', $5, v.answered_at
    from vote v join identity i on i.group_id = v.group_id and i.identity_id = v.identity_id
    where v.group_id = $1 and v.poll_id = $3 and v.option_id = $4 and v.answer = 'yes' and i.member_id = any($6::text[])
    on conflict do nothing"""


async def add_meeting(unit: Unit, group_id: str, meeting: Meeting, reason: Mapping[str, Any], by: str | None) -> None:
    """Store a new meeting. `reason` is the decision as data, from which the sentence is made in any language."""
    starts = meeting.slot.starts_at(meeting.zone)
    await unit.execute(
        INSERT_MEETING,
        group_id,
        meeting.id,
        bucket_of(group_id),
        meeting.poll,
        meeting.uid,
        meeting.sequence,
        meeting.status.value,
        meeting.title,
        slot_to_dict(meeting.slot),
        meeting.zone,
        starts,
        meeting.place,
        meeting.call,
        dict(reason),
        by,
        meeting.created_at,
        meeting.modified_at,
    )
    unit.changed("meeting", group_id, meeting.id)


async def find_meeting(unit: Unit, group_id: str, meeting_id: str, *, lock: bool = False) -> Meeting | None:
    """The meeting with its attendees: the expected, and who voted or answered."""
    if lock and await unit.value(LOCK_MEETING, group_id, meeting_id) is None:
        return None
    row = await unit.row(SELECT_MEETING, group_id, meeting_id)
    return meeting_of(row) if row else None


async def list_meetings(unit: Unit, group_id: str, after: tuple[datetime, str], limit: int) -> list[Meeting]:
    """Meetings by their start, after a given place, without attendees."""
    return [meeting_of(row) for row in await unit.fetch(SELECT_MEETINGS, group_id, *after, limit)]


async def calendar_meetings(unit: Unit, group_id: str, since: datetime) -> list[Meeting]:
    """What a calendar may show, without attendees, at most 2000, latest first.

    Those that start or were changed after `since`, those that recur, and the latest of all however old it is.
    """
    return [meeting_of(row) for row in await unit.fetch(SELECT_CALENDAR, group_id, since)]


async def meetings_ahead(unit: Unit, group_id: str, after: datetime, limit: int) -> list[Meeting]:
    """Meetings that start after a time, soonest first, then those that recur, whenever they began."""
    return [meeting_of(row) for row in await unit.fetch(SELECT_AHEAD, group_id, after, limit)]


async def save_meeting(unit: Unit, group_id: str, meeting: Meeting) -> None:
    """Store a moved, renamed or cancelled meeting."""
    await unit.execute(
        UPDATE_MEETING,
        group_id,
        meeting.id,
        meeting.sequence,
        meeting.status.value,
        meeting.title,
        slot_to_dict(meeting.slot),
        meeting.slot.starts_at(meeting.zone),
        meeting.place,
        meeting.call,
        meeting.modified_at,
        dict(meeting.ground),
    )
    unit.changed("meeting", group_id, meeting.id)


async def accept_voters(unit: Unit, group_id: str, meeting: Meeting, option: int, members: Sequence[str]) -> None:
    """Let the members who said yes to the option count as coming to the new meeting."""
    args = (meeting.id, meeting.poll, option, meeting.sequence, list(members))
    await unit.execute(ACCEPT_VOTERS, group_id, *args)


async def answer(unit: Unit, group_id: str, meeting: Meeting, identity_id: str, status: Rsvp, at: datetime) -> bool:
    """Store an answer to the invite; whether it changes who comes. An older answer never overwrites a newer one.

    `meeting` was read under its lock. What is said again is as new as its last time, and changes nothing.
    """
    args = (group_id, meeting.id, identity_id, status.value, meeting.sequence, min(at, unit.now))
    if await unit.execute(ANSWER, *args) == 0:
        return False
    now = await find_meeting(unit, group_id, meeting.id)
    changed = now is not None and now.attendees != meeting.attendees
    if changed:
        await unit.execute(RAISE_MEETING, group_id, meeting.id)
        unit.changed("meeting", group_id, meeting.id)
    return changed


async def raise_attended(unit: Unit, group_id: str, member_id: str) -> None:
    """Have the cards of meetings shown anew that may name a member."""
    for row in await unit.fetch(RAISE_ATTENDED, group_id, member_id):
        unit.changed("meeting", group_id, row["meeting_id"])


def meeting_of(row: asyncpg.Record) -> Meeting:
    """A row as a meeting."""
    return Meeting(
        id=row["meeting_id"],
        uid=row["uid"],
        sequence=row["sequence"],
        status=MeetingStatus(row["status"]),
        title=row["title"],
        slot=slot_from_dict(row["slot"]),
        zone=row["zone"],
        created_at=row["created_at"],
        modified_at=row["modified_at"],
        place=row["place"],
        call=row["call"],
        poll=row["poll_id"],
        ground=row["reason"],
        organizer=row["organizer"],
        version=row["version"],
        attendees=tuple(
            Attendee(a["member"], a["name"], a["email"], Rsvp(a["rsvp"]) if a["rsvp"] else None, a["required"])
            for a in sorted(row["attendees"], key=lambda a: (a["name"], a["member"]))
        ),
    )
