"""The VCALENDAR around events: properties first, then the zones in use, then the events (RFC 5545, 3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from icalendar import Calendar, Event

from service.calendar.when import When
from service.calendar.zones import vtimezone

PRODID = "-//Ritrovo//Meetings 1.0//EN"


def calendar_object(method: str | None) -> Calendar:
    """An empty VCALENDAR with the properties that every one has; METHOD only where one is given."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODID)
    calendar.add("calscale", "GREGORIAN")
    if method is not None:
        calendar.add("method", method)
    return calendar


def add_events(calendar: Calendar, events: Sequence[tuple[Event, When]]) -> None:
    """Add one VTIMEZONE for every zone in use, by name, and then the events in the order given."""
    for zone, first, last in _zones(found for _, found in events):
        calendar.add_component(vtimezone(zone, first, last))
    for event, _ in events:
        calendar.add_component(event)


def to_bytes(calendar: Calendar) -> bytes:
    """UTF-8 without a mark, CRLF, lines of at most 75 octets; the properties in the order in which they were added."""
    data: bytes = calendar.to_ical(sorted=False)
    return data


def _zones(whens: Iterable[When]) -> list[tuple[str, datetime, datetime]]:
    used: dict[str, tuple[datetime, datetime]] = {}
    for found in whens:
        if found.tzid is None:
            continue
        first, last = used.get(found.tzid, (found.starts_at, found.needed_until))
        used[found.tzid] = (min(first, found.starts_at), max(last, found.needed_until))
    return [(zone, *window) for zone, window in sorted(used.items())]
