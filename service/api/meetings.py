"""Meetings and the answers to their invites."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from service.actions.access import allow
from service.actions.answer_invite import answer_invite
from service.actions.change_meeting import cancel_meeting, change_meeting
from service.actions.invite_file import invite_file
from service.actions.view import view_meeting
from service.api.cursor import from_cursor, moment_from, to_cursor
from service.api.meeting_schemas import MeetingChange, MeetingShown, Reply, shown_meeting
from service.api.operation import Call, Operations
from service.api.schemas import EARLIEST, Page, Paging
from service.domain.meeting import Meeting
from service.domain.rights import Deed
from service.domain.text import clean
from service.errors import ConflictError, InvalidInputError, NotFoundError
from service.storage import externals, meetings

OPERATIONS = Operations("Meetings")


@OPERATIONS.add("GET", "/v1/groups/{group}/meetings")
async def list_meetings(call: Call, query: Paging) -> Page[MeetingShown]:
    """The meetings of a group by their start, cancelled ones too."""
    allow(call.actor, Deed.SEE_GROUP)
    after = (EARLIEST, "")
    if query.cursor is not None:
        starts_at, meeting_id = from_cursor(query.cursor, 2)
        after = (moment_from(starts_at), meeting_id)
    found = await meetings.list_meetings(call.unit, call.group.id, after, query.limit + 1)
    page = found[: query.limit]
    shown = [await view_meeting(call.unit, call.house, call.group.id, meeting.id) or meeting for meeting in page]
    last = page[-1] if len(found) > query.limit else None
    starts = last.slot.starts_at(last.zone) if last is not None else None
    return Page[MeetingShown](
        items=[shown_meeting(meeting, call.group.language) for meeting in shown],
        next_cursor=to_cursor(starts, last.id) if last is not None and starts is not None else None,
    )


@OPERATIONS.add("GET", "/v1/groups/{group}/meetings/{meeting}.ics", media="text/calendar")
async def get_invite(call: Call) -> web.Response:
    """The invite as an iCalendar file."""
    meeting = await _meeting(call)
    file = invite_file(meeting, call.group, call.house, call.group.language)
    headers = {
        "Content-Type": file.content_type,
        "Content-Disposition": f'attachment; filename="{file.name}"',
        "Cache-Control": "private, no-cache",
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(body=file.data, headers=headers)


@OPERATIONS.add("GET", "/v1/groups/{group}/meetings/{meeting}")
async def get_meeting(call: Call) -> MeetingShown:
    """A meeting with who comes."""
    return shown_meeting(await _meeting(call), call.group.language)


@OPERATIONS.add("PATCH", "/v1/groups/{group}/meetings/{meeting}", conflicts=True)
async def patch_meeting(call: Call, body: MeetingChange) -> MeetingShown:
    """Move a meeting, rename it, give it another place or call; its UID stays."""
    meeting = await _meeting(call)
    _check_scope(meeting, body)
    changes: dict[str, Any] = {
        name: getattr(body, name)
        for name in body.model_fields_set & {"title", "place", "call"}
        if getattr(body, name) is not None or name != "title"
    }
    if body.slot is not None:
        changes["slot"] = body.slot.slot(meeting.zone)
    await change_meeting(call.unit, call.house, call.actor, meeting.id, changes)
    return shown_meeting(await _meeting(call), call.group.language)


@OPERATIONS.add("DELETE", "/v1/groups/{group}/meetings/{meeting}", conflicts=True)
async def delete_meeting(call: Call) -> MeetingShown:
    """Call a meeting off: it stays in calendars, as cancelled."""
    await cancel_meeting(call.unit, call.actor, call.path["meeting"])
    return shown_meeting(await _meeting(call), call.group.language)


@OPERATIONS.add("PUT", "/v1/groups/{group}/meetings/{meeting}/rsvps/{member}", conflicts=True)
async def put_rsvp(call: Call, body: Reply) -> MeetingShown:
    """Accept, decline or leave open for a person: a member's id, or `ext:ID` with your own id."""
    name = clean(body.name, 120) or None if body.name else None
    person = await externals.identity_of(call.unit, call.group.id, call.path["member"], name)
    if person is None:
        raise NotFoundError("there is no such member")
    await answer_invite(call.unit, call.actor, call.path["meeting"], body.status, at=body.at, attendee=person)
    return shown_meeting(await _meeting(call), call.group.language)


def _check_scope(meeting: Meeting, body: MeetingChange) -> None:
    """Raises InvalidInputError, ConflictError for a change of single dates that can't be made."""
    if body.occurrence is None and body.scope is None:
        return
    if meeting.slot.rrule is None:
        raise InvalidInputError("the meeting does not repeat: leave `occurrence` and `scope` out")
    first = f"{meeting.slot.start:%Y-%m-%dT%H:%M}"
    if body.scope == "one" or (body.occurrence is not None and body.occurrence != first):
        raise ConflictError(f"a repeating meeting is changed as a whole: name its first occurrence, {first}")


async def _meeting(call: Call) -> Meeting:
    allow(call.actor, Deed.SEE_GROUP)
    meeting = await view_meeting(call.unit, call.house, call.group.id, call.path["meeting"])
    if meeting is None:
        raise NotFoundError("there is no such meeting")
    return meeting
