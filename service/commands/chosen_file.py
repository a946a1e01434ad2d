"""The best time of a chat as a calendar file."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta

from service.calendar.event import EventTexts, meeting_event, meeting_when, option_event
from service.calendar.vcalendar import add_events, calendar_object, to_bytes
from service.calendar.when import when
from service.domain.meeting import Meeting, MeetingStatus, TentativeEvent
from service.domain.slot import Grain, Slot

_TEXTS = EventTexts(
    cancelled="Cancelled: {title}",
    option="{title}?",
    untitled="Meeting",
    join="Join: {url}",
    join_label="Join",
    details="More: {url}",
    utc="{start}–{end} UTC",
)
_LENGTH = timedelta(hours=1)


def calendar_file(slot: Slot, zone: str, *, title: str, reason: str, at: datetime) -> bytes:
    """An .ics of one event: the meeting, an hour long where no end was said; of a day or more, tentative and all day.

    The same slot, title and `at` (aware, the chat's last message) give the same bytes and the same UID, so that taking
    it twice makes no second event. Raises InvalidEventError for what a calendar can't hold.
    """
    uid = hashlib.sha256(f"{slot!r} {zone} {title} {at.isoformat()}".encode()).hexdigest()[:32] + "@ritrovo"
    if not slot.needs_time and isinstance(slot.start, datetime):
        timed = slot if slot.end is not None else replace(slot, end=slot.start + _LENGTH)
        meeting = Meeting("", uid, 0, MeetingStatus.CONFIRMED, title, timed, zone, at, at, reason=reason)
        event, found = meeting_event(meeting, organizer=None, texts=_TEXTS), meeting_when(meeting)
    else:
        whole = Slot(Grain.DAY, slot.day, slot.last_day + timedelta(days=1) if slot.last_day > slot.day else None)
        option = TentativeEvent(uid, 0, title, whole, zone, at, at)
        event, found = option_event(option, organizer=None, texts=_TEXTS), when(whole, zone)
    calendar = calendar_object(None)
    add_events(calendar, [(event, found)])
    return to_bytes(calendar)
