"""Meetings and words that the calendar's tests are written with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import icalendar

from service.calendar.addresses import Organizer
from service.calendar.event import EventTexts
from service.domain.meeting import Attendee, Meeting, MeetingStatus, TentativeEvent
from service.domain.slot import Grain, Slot

TEXTS = EventTexts(
    cancelled="Annullato: {title}",
    option="{title}?",
    untitled="Incontro",
    join="Entra: {url}",
    join_label="Entra",
    details="Dettagli: {url}",
    utc="{start}–{end} UTC",
)
ORGANIZER = Organizer("Gruppo del giovedì", "meet@example.org")
ANN = Attendee("m1", "Ann", "ann@example.com")
MADE = datetime(2026, 11, 1, 9, tzinfo=UTC)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def hours(start: str, end: str | None = None, **rest: Any) -> Slot:
    """A slot of hours from ISO texts."""
    return Slot(Grain.TIME, datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None, **rest)


def day(text: str, **rest: Any) -> Slot:
    """A slot of a whole day."""
    return Slot(Grain.DAY, date.fromisoformat(text), **rest)


MEETING = Meeting(
    id="1",
    uid="3f0c1f9e-6f5e-4d7e-9a51-7d8a6f1f0a01",
    sequence=0,
    status=MeetingStatus.CONFIRMED,
    title="Cena di classe",
    slot=hours("2027-03-15T20:00", "2027-03-15T22:00"),
    zone="Europe/Rome",
    created_at=MADE,
    modified_at=MADE,
)
OPTION = TentativeEvent(
    uid="option-1",
    sequence=0,
    title="Cena di classe",
    slot=hours("2027-03-15T20:00", "2027-03-15T22:00"),
    zone="Europe/Rome",
    created_at=MADE,
    modified_at=MADE,
)


def meeting(**changes: Any) -> Meeting:
    """The meeting with some fields changed."""
    return replace(MEETING, **changes)


def option(**changes: Any) -> TentativeEvent:
    """The option with some fields changed."""
    return replace(OPTION, **changes)


def parsed(data: bytes) -> icalendar.Calendar:
    """The one calendar in some bytes, and nothing that its reader complains about."""
    found = icalendar.Calendar.from_ical(data)
    assert isinstance(found, icalendar.Calendar)
    assert all(not component.errors for component in found.walk())
    return found


def events(data: bytes) -> list[icalendar.Event]:
    """The events of a calendar, in their order."""
    return [component for component in parsed(data).walk("VEVENT") if isinstance(component, icalendar.Event)]


def unfolded(data: bytes) -> list[str]:
    """The content lines of an iCalendar object (RFC 5545, 3.1), without its last, empty one."""
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    assert lines.pop() == ""
    return lines
