"""The one meeting that is handed over: the file in a chat, and the object of an invitation by mail (RFC 5546)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from icalendar import Event

from service.calendar.addresses import Organizer, attendee_property, chair_property
from service.calendar.errors import InvalidEventError
from service.calendar.event import EventTexts, meeting_event, meeting_when
from service.calendar.series import meeting_events
from service.calendar.vcalendar import add_events, calendar_object, to_bytes
from service.calendar.when import When
from service.domain.meeting import Attendee, Meeting, MeetingStatus

MEDIA_TYPE = "text/calendar; charset=utf-8"
_NAME_AT_MOST = 60


class Method(StrEnum):
    """What a message about a meeting asks for (RFC 5546, 1.4)."""

    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload or download: `name` is plain ASCII, `content_type` a media type."""

    name: str
    data: bytes
    content_type: str = MEDIA_TYPE


def chat_file(meeting: Meeting, *, organizer: Organizer, texts: EventTexts) -> File:
    """The .ics of a meeting for a chat and for "add to calendar": PUBLISH, or CANCEL for a cancelled one.

    It has the UID, SEQUENCE and stamps of the feed and nobody's name but the organizer's: a REQUEST opened by somebody
    who is not on its list has dead buttons. Raises InvalidEventError.
    """
    cancelled = meeting.status is MeetingStatus.CANCELLED
    events = meeting_events(meeting, organizer=organizer, texts=texts)
    return File(file_name(meeting), _object(Method.CANCEL if cancelled else Method.PUBLISH, events))


def request_object(
    meeting: Meeting, attendee: Attendee, *, organizer: Organizer, texts: EventTexts, now: datetime
) -> bytes:
    """The REQUEST for one attendee (RFC 5546, 3.2.2): the others' addresses are nobody's business.

    `now`, aware, is the time of the message: with an equal SEQUENCE the later one counts. Raises InvalidEventError,
    for a cancelled meeting too: that is a CANCEL.
    """
    if meeting.status is MeetingStatus.CANCELLED:
        raise InvalidEventError("a cancelled meeting is told by CANCEL, not by REQUEST")
    events = meeting_events(meeting, organizer=organizer, texts=texts, stamp=now, drop_cancelled=True)
    for event, _ in events:
        event.add("attendee", chair_property(organizer), encode=False)
        event.add("attendee", attendee_property(attendee), encode=False)
    return _object(Method.REQUEST, events)


def cancel_object(
    meeting: Meeting, attendee: Attendee, *, organizer: Organizer, texts: EventTexts, now: datetime
) -> bytes:
    """The CANCEL for one attendee (RFC 5546, 3.2.5), with the meeting's raised SEQUENCE.

    Of a meeting that still takes place it tells this attendee alone that they are not invited any more: then it has no
    STATUS, and no link to join. Raises InvalidEventError.
    """
    uninvited = meeting.status is not MeetingStatus.CANCELLED
    told = replace(meeting, call=None, url=None, reason="") if uninvited else meeting
    event = meeting_event(told, organizer=organizer, texts=texts, stamp=now)
    if uninvited:
        del event["status"]
    line = attendee_property(attendee)
    del line.params["RSVP"]
    event.add("attendee", line, encode=False)
    return _object(Method.CANCEL, [(event, meeting_when(meeting))])


def file_name(meeting: Meeting) -> str:
    """`title-date.ics` in plain ASCII letters, digits and hyphens; `meeting-date.ics` where the title has none."""
    return f"{slug(meeting.title) or 'meeting'}-{meeting.slot.day.isoformat()}.ics"


def slug(title: str) -> str:
    """The ASCII letters and digits of a title, in lower case, joined by hyphens, at most 60 characters."""
    plain = unicodedata.normalize("NFKD", title[:500]).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))[:_NAME_AT_MOST].strip("-")


def _object(method: Method, events: list[tuple[Event, When]]) -> bytes:
    calendar = calendar_object(method.value)
    add_events(calendar, events)
    return to_bytes(calendar)
