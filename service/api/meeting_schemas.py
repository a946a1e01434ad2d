"""Meetings in bodies and answers."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from service.api.poll_schemas import CallWanted
from service.api.schemas import Body, Instant, InstantShown, Name, Place, Shown, Title, whole
from service.api.slots import Day, LocalTime, SlotGiven, SlotShown, shown_slot
from service.domain.meeting import Meeting, MeetingStatus, Rsvp
from service.texts import reason


class Choice(Body):
    """Which time is confirmed; without an option the rule picks. `slot` names the hour where the option names none."""

    option: Annotated[int, Field(ge=0, le=999_999), BeforeValidator(whole)] | None = None
    slot: SlotGiven | None = None


class MeetingChange(Body):
    """What is to change. Null takes a place or call away; a null `slot` or `title` stays.

    Of a meeting that repeats, `occurrence` is the start of the one from which on it is changed, `scope` whether that
    `one` or all `following`.
    """

    slot: SlotGiven | None = None
    title: Title | None = None
    place: Place | None = None
    call: CallWanted | None = None
    occurrence: LocalTime | Day | None = None
    scope: Literal["one", "following"] | None = None


class Reply(Body):
    """An answer to the invite. `name` is the person's, for one who is named by `ext:ID`; `at` is when they said it."""

    status: Rsvp
    name: Name | None = None
    at: Instant | None = None


class AttendeeShown(Shown):
    """Somebody on a meeting's list, and the answer, null while there is none."""

    member: str
    name: str
    required: bool
    rsvp: Rsvp | None


class MeetingShown(Shown):
    """A meeting. `uid` is for life, `sequence` rises with every move; `reason` says why this time won."""

    id: str
    uid: str
    sequence: int
    status: MeetingStatus
    title: str
    slot: SlotShown
    timezone: str
    place: str | None
    call: str | None
    reason: str
    poll: str | None
    url: str | None
    attendees: list[AttendeeShown]
    created_at: InstantShown
    modified_at: InstantShown


def shown_meeting(meeting: Meeting, language: str) -> MeetingShown:
    """A meeting for an answer, its reason in a language."""
    return MeetingShown(
        id=meeting.id,
        uid=meeting.uid,
        sequence=meeting.sequence,
        status=meeting.status,
        title=meeting.title,
        slot=shown_slot(meeting.slot, meeting.zone),
        timezone=meeting.zone,
        place=meeting.place,
        call=meeting.call,
        reason=meeting.reason or reason(meeting.ground, language),
        poll=meeting.poll,
        url=meeting.url,
        attendees=[
            AttendeeShown(member=who.member, name=who.name, required=who.required, rsvp=who.rsvp)
            for who in meeting.attendees
        ],
        created_at=meeting.created_at,
        modified_at=meeting.modified_at,
    )
