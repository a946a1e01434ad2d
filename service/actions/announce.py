"""Tell other services what happened: a due row for each address that wants to hear of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from service.storage import due, webhooks
from service.storage.unit import Unit

EVENTS = (
    "poll.opened",
    "poll.changed",
    "poll.closed",
    "meeting.confirmed",
    "meeting.moved",
    "meeting.cancelled",
    "rsvp.changed",
)


async def announce(unit: Unit, group_id: str, event: str, data: Mapping[str, Any]) -> None:
    """Have an event sent to everybody who listens, once the unit is committed."""
    for hook in await webhooks.hearing(unit, group_id, event):
        body = {"type": event, "timestamp": unit.now.isoformat(), "data": {"group": group_id, **data}}
        await due.put_due(unit, group_id, "webhook", unit.now, ref=hook.id, body={"owner": hook.group, "message": body})
