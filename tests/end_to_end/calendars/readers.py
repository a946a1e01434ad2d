"""Four calendar parsers that know nothing of each other or of us, and what a person sees in each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import recurring_ical_events
import vobject
from ical.calendar_stream import IcsCalendarStream

KNOWN = {
    *("BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC"),
    *("REFRESH-INTERVAL", "X-PUBLISHED-TTL", "SOURCE", "COLOR", "X-APPLE-CALENDAR-COLOR"),
    *(
        "TZID",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "TZNAME",
        "RRULE",
        "UID",
        "DTSTAMP",
        "CREATED",
        "LAST-MODIFIED",
        "SEQUENCE",
    ),
    *("RRULE", "UID", "DTSTART", "DTEND", "STATUS", "TRANSP", "SUMMARY", "LOCATION", "URL", "CONFERENCE", "ORGANIZER"),
}
"""The properties that a feed or a file of ours may have."""


@dataclass(frozen=True)
class Seen:
    """An event; times are in UTC, or days with the end exclusive."""

    uid: str
    sequence: int
    start: date
    end: date
    summary: str
    status: str
    location: str
    description: str


def seen(data: bytes) -> list[Seen]:
    """The events of an iCalendar object, which all readers see alike."""
    first, *others = (read(data) for read in READERS)
    for other in others:
        assert other == first
    return first


def by_icalendar(data: bytes) -> list[Seen]:
    """As icalendar reads it."""
    return [
        Seen(
            str(one["uid"]),
            int(one["sequence"]),
            _moment(one.start),
            _moment(one.end),
            str(one["summary"]),
            str(one["status"]),
            str(one.get("location", "")),
            str(one.get("description", "")),
        )
        for one in icalendar.Calendar.from_ical(data).events
    ]


def by_ical(data: bytes) -> list[Seen]:
    """As ical, which Home Assistant uses, reads it."""
    return [
        Seen(
            str(one.uid),
            one.sequence or 0,
            _moment(one.dtstart),
            _moment(one.end),
            one.summary or "",
            one.status.value if one.status else "",
            one.location or "",
            one.description or "",
        )
        for one in IcsCalendarStream.calendar_from_ics(data.decode()).events
    ]


def by_vobject(data: bytes) -> list[Seen]:
    """As vobject, which Radicale uses, reads it."""
    calendar = vobject.readOne(data.decode())
    return [
        Seen(
            one.uid.value,
            int(one.sequence.value),
            _moment(one.dtstart.value),
            _moment(one.dtend.value),
            one.summary.value,
            one.status.value,
            one.location.value if hasattr(one, "location") else "",
            one.description.value if hasattr(one, "description") else "",
        )
        for one in calendar.contents.get("vevent", [])
    ]


READERS: tuple[Callable[[bytes], list[Seen]], ...] = (by_icalendar, by_ical, by_vobject)


def instances(data: bytes, start: datetime, end: datetime) -> list[datetime]:
    """The instants, in UTC, at which the events of an object start between two naive UTC times: three readers agree."""
    spread: Any = recurring_ical_events.of(icalendar.Calendar.from_ical(data))
    found = [sorted(_instant(one.start) for one in spread.between(start, end))]
    timeline = IcsCalendarStream.calendar_from_ics(data.decode()).timeline_tz(UTC)
    found.append(sorted(_instant(one.dtstart) for one in timeline.overlapping(start, end)))
    vobjects = [one.getrruleset() or [one.dtstart.value] for one in vobject.readOne(data.decode()).vevent_list]
    horizon = end.replace(tzinfo=UTC)
    moments: list[datetime] = []
    for moment_list in vobjects:
        for moment in moment_list:
            if _instant(moment) >= horizon:
                break
            moments.append(_instant(moment))
    found.append(sorted(moment for moment in moments if moment >= start.replace(tzinfo=UTC) - timedelta(hours=1)))
    assert found[0] == found[1] == found[2]
    return found[0]


def names(data: bytes) -> set[str]:
    """The names of all properties of an object, after the checks that a strict reader makes of its bytes."""
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert not data.startswith(b"\xef\xbb\xbf")
    rest = data.replace(b"\r\n", b"")
    assert b"\n" not in rest
    assert b"\r" not in rest
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    unfolded = data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
    assert unfolded.count("BEGIN:VCALENDAR") == 1
    return {line.split(":")[0].split(";")[0] for line in unfolded}


def _moment(value: Any) -> date:
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def _instant(value: Any) -> datetime:
    assert isinstance(value, datetime)
    assert value.tzinfo is not None
    return value.astimezone(UTC)
