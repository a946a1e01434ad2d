"""The VCALENDAR around events: properties first, then the zones in use, then the events (RFC 5545, 3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from icalendar import Calendar, Component, Event

from service.calendar.when import When
from service.calendar.zones import vtimezone

PRODID = "-//Ritrovo//Meetings 1.0//EN"
_END = b"END:VCALENDAR\r\n"


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
    add_zones(calendar, [found for _, found in events])
    for event, _ in events:
        calendar.add_component(event)


def add_zones(calendar: Calendar, whens: Iterable[When]) -> None:
    """Add one VTIMEZONE for every zone in use, by name."""
    for zone, first, last in _zones(whens):
        calendar.add_component(vtimezone(zone, first, last))


def to_bytes(component: Component) -> bytes:
    """UTF-8 without a mark, CRLF, lines of at most 75 octets; the properties in the order in which they were added."""
    data: bytes = component.to_ical(sorted=False)
    return data


def with_events(calendar: Calendar, events: Iterable[bytes]) -> bytes:
    """A calendar as bytes, with events that are bytes already at its end: writing them is what a feed costs."""
    return b"".join([to_bytes(calendar).removesuffix(_END), *events, _END])


def _zones(whens: Iterable[When]) -> list[tuple[str, datetime, datetime]]:
    used: dict[str, tuple[datetime, datetime]] = {}
    for found in whens:
        if found.tzid is None:
            continue
        first, last = used.get(found.tzid, (found.starts_at, found.needed_until))
        used[found.tzid] = (min(first, found.starts_at), max(last, found.needed_until))
    return [(zone, *window) for zone, window in sorted(used.items())]
