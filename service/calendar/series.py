"""A meeting as all of its VEVENTs: the rule, and the times that are not like the others (RFC 5545, 3.8.4.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import islice

from icalendar import Event

from service.calendar.addresses import Organizer
from service.calendar.errors import InvalidEventError
from service.calendar.event import EventTexts, meeting_event, meeting_when
from service.calendar.recurrence import Rule
from service.calendar.when import When
from service.domain.meeting import Meeting, MeetingStatus, Occurrence
from service.domain.slot import Slot

_OCCURRENCES_AT_MOST = 200
_INSTANCES_AT_MOST = 5000


def meeting_events(
    meeting: Meeting,
    *,
    organizer: Organizer | None,
    texts: EventTexts,
    stamp: datetime | None = None,
    drop_cancelled: bool = False,
) -> list[tuple[Event, When]]:
    """The VEVENT of a meeting and one for each moved or dropped time of a series, all with its UID and SEQUENCE.

    A dropped time is shown as cancelled, or, with `drop_cancelled`, as an EXDATE, for a REQUEST can't say CANCELLED
    (RFC 5546, 3.2.2). A cancelled meeting is one event. Raises InvalidEventError, for a time that the rule does not
    give too.
    """
    found = meeting_when(meeting)
    event = meeting_event(meeting, organizer=organizer, texts=texts, stamp=stamp)
    events = [(event, found)]
    if meeting.status is MeetingStatus.CANCELLED or not meeting.occurrences:
        return events
    if found.rule is None:
        raise InvalidEventError("only a recurring meeting has occurrences")
    if len(meeting.occurrences) > _OCCURRENCES_AT_MOST:
        raise InvalidEventError(f"a series with more than {_OCCURRENCES_AT_MOST} times unlike the others")
    _check(meeting.occurrences, found.rule)
    for occurrence in sorted(meeting.occurrences, key=lambda one: one.original):
        if occurrence.slot is None and drop_cancelled:
            event.add("exdate", [_written(occurrence.original, found)], parameters=_zone(found))
            continue
        instance = _instance(meeting, occurrence)
        override = meeting_event(instance, organizer=organizer, texts=texts, stamp=stamp)
        override.add("recurrence-id", _written(occurrence.original, found), parameters=_zone(found))
        events.append((override, meeting_when(instance)))
    return events


def over_at(events: list[tuple[Event, When]]) -> datetime | None:
    """The end of the last time of all, aware, in UTC; None for a series without end."""
    ends = [found.over_at for _, found in events]
    return None if None in ends else max(end for end in ends if end is not None)


def _instance(meeting: Meeting, occurrence: Occurrence) -> Meeting:
    slot = occurrence.slot or original_slot(meeting.slot, occurrence.original)
    status = MeetingStatus.CONFIRMED if occurrence.slot else MeetingStatus.CANCELLED
    return replace(meeting, slot=replace(slot, rrule=None), status=status, occurrences=())


def original_slot(slot: Slot, original: date) -> Slot:
    """The time of a series that begins at `original`, by itself."""
    end = original + (slot.end - slot.start) if slot.end is not None else None
    return replace(slot, start=original, end=end, rrule=None)


def _check(occurrences: tuple[Occurrence, ...], rule: Rule) -> None:
    originals = {occurrence.original for occurrence in occurrences}
    if len(originals) < len(occurrences):
        raise InvalidEventError("a time of a series that was changed twice")
    if any(isinstance(original, datetime) is not isinstance(rule.start, datetime) for original in originals):
        raise InvalidEventError("a time of another kind than the series")
    if not originals <= set(_starts_until(rule, max(originals))):
        raise InvalidEventError("a time that the series does not have")


def _starts_until(rule: Rule, last: date) -> Iterator[date]:
    for start in islice(rule.starts(), _INSTANCES_AT_MOST):
        if start > last:
            return
        yield start


def _written(original: date, found: When) -> date:
    """The original start in the form of the series' DTSTART: a date, a local time, or UTC."""
    if isinstance(original, datetime) and found.tzid is None:
        return original.replace(tzinfo=UTC)
    return original


def _zone(found: When) -> dict[str, str]:
    return {"TZID": found.tzid} if found.tzid else {}
