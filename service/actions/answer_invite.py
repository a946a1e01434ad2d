"""Accept, decline or leave open a meeting that was decided."""

from __future__ import annotations

from datetime import datetime

from service.actions.access import Actor, allow
from service.actions.announce import announce
from service.domain.meeting import Meeting, MeetingStatus, Rsvp
from service.domain.member import Identity
from service.domain.rights import Deed
from service.errors import ConflictError, NotFoundError
from service.storage import meetings
from service.storage.unit import Unit


async def answer_invite(
    unit: Unit,
    actor: Actor,
    meeting_id: str,
    status: Rsvp,
    *,
    at: datetime | None = None,
    attendee: Identity | None = None,
) -> Meeting:
    """Store the actor's answer, or that of `attendee` by a caller who may answer for others.

    Raises NotFoundError, ForbiddenError, ConflictError.
    """
    allow(actor, Deed.ANSWER_INVITE if attendee is None else Deed.VOTE_FOR_OTHERS)
    identity = attendee or actor.identity
    meeting = await meetings.find_meeting(unit, actor.group, meeting_id, lock=True)
    if meeting is None or identity is None:
        raise NotFoundError("there is no such meeting")
    if meeting.status is MeetingStatus.CANCELLED:
        raise ConflictError("the meeting was cancelled: there is nothing to answer", key="error.meeting_cancelled")
    if await meetings.answer(unit, actor.group, meeting, identity.id, status, at or unit.now):
        data = {"meeting": meeting_id, "member": identity.member, "status": status.value}
        await announce(unit, actor.group, "rsvp.changed", data)
        meeting = await meetings.find_meeting(unit, actor.group, meeting_id) or meeting
    return meeting
