"""The present versions of many things in one query a kind, for those who wait for news."""

from __future__ import annotations

from collections.abc import Sequence

from service.storage.unit import Change, Unit

SELECT = {
    "poll": """
        select group_id, poll_id as ref, version from poll
        join unnest($1::text[], $2::text[]) as w(group_id, poll_id) using (group_id, poll_id)""",
    "meeting": """
        select group_id, meeting_id as ref, version from meeting
        join unnest($1::text[], $2::text[]) as w(group_id, meeting_id) using (group_id, meeting_id)""",
    "room": """
        select group_id, chat_id as ref, max(changed) as version from room_message
        join unnest($1::text[], $2::text[]) as w(group_id, chat_id) using (group_id, chat_id)
        group by group_id, chat_id""",
    "group": """
        select group_id, '' as ref, feed_version as version from groups
        join unnest($1::text[], $2::text[]) as w(group_id, nothing) using (group_id)""",
}


async def versions_of(unit: Unit, things: Sequence[Change]) -> dict[Change, int]:
    """The versions of polls, meetings, rooms and groups (`ref` is '' there); what is not there is left out."""
    found: dict[Change, int] = {}
    for kind, statement in SELECT.items():
        wanted = [thing for thing in things if thing.kind == kind]
        if wanted:
            rows = await unit.fetch(statement, [t.group for t in wanted], [t.ref for t in wanted])
            found.update((Change(kind, row["group_id"], row["ref"]), row["version"]) for row in rows)
    return found
