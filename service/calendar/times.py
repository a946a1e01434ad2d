"""When a meeting takes place from now on, however often it does: for reminders and lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import islice

from service.calendar.errors import InvalidEventError
from service.calendar.event import meeting_when
from service.calendar.series import original_slot
from service.calendar.when import when
from service.domain.meeting import Meeting, MeetingStatus
from service.domain.slot import NonexistentTimeError, instant, zone_info

_INSTANCES_AT_MOST = 20_000
_LIMIT = 10


def times(meeting: Meeting, after: datetime, *, limit: int = _LIMIT) -> list[tuple[datetime, datetime]]:
    """The next times of a meeting that end after an instant: (start, end), aware, in UTC, earliest first.

    At most `limit` of them, moved ones where they were moved to, dropped ones left out; none for a cancelled meeting.
    A time that a clock change skips is left out. Raises InvalidEventError for a meeting that no calendar can show.
    """
    if meeting.status is MeetingStatus.CANCELLED:
        return []
    moved = {occurrence.original: occurrence.slot for occurrence in meeting.occurrences}
    elsewhere = [(found.starts_at, found.ends_at) for found in (when(s, meeting.zone) for s in moved.values() if s)]
    regular = (span for start, span in _regular(meeting) if start not in moved and span[1] > after)
    coming = [*islice(regular, limit), *(span for span in elsewhere if span[1] > after)]
    return sorted(coming)[:limit]


def next_start(meeting: Meeting, after: datetime) -> datetime | None:
    """When a meeting next starts after an instant, aware; None where it does not any more, or no calendar can say.

    A cancelled meeting that does not recur has its start.
    """
    if meeting.slot.rrule is None:
        starts = meeting.slot.starts_at(meeting.zone)
        return starts if starts is not None and starts > after else None
    try:
        return next((start for start, _ in times(meeting, after) if start > after), None)
    except InvalidEventError:
        return None


def at_occurrence(meeting: Meeting, start: datetime) -> Meeting:
    """A recurring meeting as it is at the time that starts then (aware): what lists and reminders show of it."""
    slot = meeting.slot
    if slot.rrule is None or not isinstance(slot.start, datetime):
        return meeting
    local = start.astimezone(zone_info(meeting.zone)).replace(tzinfo=None)
    length = slot.end - slot.start if isinstance(slot.end, datetime) else None
    return replace(meeting, slot=replace(slot, start=local, end=local + length if length else None))


def _regular(meeting: Meeting) -> Iterator[tuple[date, tuple[datetime, datetime]]]:
    found = meeting_when(meeting)
    if found.rule is None:
        yield meeting.slot.start, (found.starts_at, found.ends_at)
        return
    length = found.ends_at - found.starts_at
    for start in islice(found.rule.starts(), _INSTANCES_AT_MOST):
        if isinstance(start, datetime):
            try:
                begins = instant(start, meeting.zone).astimezone(UTC)
            except NonexistentTimeError:
                continue
            yield start, (begins, begins + length)
        else:
            day = when(original_slot(meeting.slot, start), meeting.zone)
            yield start, (day.starts_at, day.ends_at)
