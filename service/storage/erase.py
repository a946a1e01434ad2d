"""Erasure of a whole group: words and people go at once, the calendar's bare skeleton after 30 days."""

from __future__ import annotations

from datetime import datetime

from service.storage.unit import Unit

# Votes and identities go first: others refer to them. What the feed still needs is blanked, not deleted.
ERASE = (
    "delete from vote where group_id = $1",
    "delete from rsvp where group_id = $1",
    "delete from publication where group_id = $1",
    "delete from offer where group_id = $1",
    "delete from question where group_id = $1",
    "delete from due where group_id = $1",
    "delete from identity where group_id = $1",
    "delete from member where group_id = $1",
    "delete from chat where group_id = $1",
    "delete from room_message where group_id = $1",
    "delete from webhook where group_id = $1",
    "delete from idempotency where group_id = $1",
    "delete from token where group_id = $1",
    "delete from directory where group_id = $1 and kind <> 'feed'",
    "delete from reach where group_id = $1",
    "delete from link where group_id = $1 and kind <> 'feed'",
    "update poll_option set text = '', created_by = null where group_id = $1",
    "update poll set title = '', place = null, call = null, opener = null where group_id = $1",
    "update meeting set title = '', place = null, call = null, organizer = null, reason = '{}' where group_id = $1",
)
MARK = """
    update groups set name = '', deleted_at = $2, call_pattern = null, feed_version = feed_version + 1,
        feed_changed_at = greatest($2, feed_changed_at + interval '1 second')
    where group_id = $1 and deleted_at is null"""
SELECT_OLD = "select group_id from groups where deleted_at < $1 order by deleted_at limit 100"
REMOVE = (
    "delete from directory where group_id = $1",
    "delete from link where group_id = $1",
    "delete from meeting where group_id = $1",
    "delete from poll_option where group_id = $1",
    "delete from poll where group_id = $1",
    "delete from groups where group_id = $1",
)


async def erase_group(unit: Unit, group_id: str) -> None:
    """Delete the group's people, words and keys; keep the times of its calendar, nameless, for the feed's farewell."""
    for statement in ERASE:
        await unit.execute(statement, group_id)
    await unit.execute(MARK, group_id, unit.now)


async def remove_old_groups(unit: Unit, deleted_before: datetime) -> int:
    """Remove what is left of groups that were deleted before a time; how many."""
    rows = await unit.fetch(SELECT_OLD, deleted_before)
    for row in rows:
        for statement in REMOVE:
            await unit.execute(statement, row["group_id"])
    return len(rows)
