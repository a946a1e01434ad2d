"""A calendar to subscribe to: the same meetings give the same bytes, and nothing vanishes without a word."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from icalendar import Calendar
from icalendar.prop import vText, vUri

from service.calendar.addresses import Organizer
from service.calendar.errors import InvalidEventError
from service.calendar.event import EventTexts, option_event
from service.calendar.invite import Method, slug
from service.calendar.series import meeting_events, over_at
from service.calendar.vcalendar import add_zones, calendar_object, to_bytes, with_events
from service.calendar.when import When, when
from service.calendar.zones import vtimezone
from service.domain.meeting import Meeting, MeetingStatus, TentativeEvent
from service.domain.slot import Grain, Slot
from service.domain.text import clean

REFRESH = timedelta(minutes=15)
PAST_KEPT = timedelta(days=90)
CANCELLED_KEPT = timedelta(days=30)
LOST_OPTION_KEPT = timedelta(days=2)
_COLOR, _COLOR_HEX = "steelblue", "#4682B4"
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An event that could not be published, and why: for the log, not for people."""

    uid: str
    reason: str


@dataclass(frozen=True, slots=True)
class Feed:
    """One version of a feed, ready to be served.

    `body` is the iCalendar object, `gzip` the same compressed; `etag` and `etag_gzip` are strong and differ
    (RFC 9110, 8.8.3.3). `file_name` is plain ASCII. `changes_at` is the instant, aware, in UTC, from which rendering
    again gives other bytes because something expires, None for never; `expired_at` the last instant up to now at which
    that happened. `left_out` names the events that could not be published.
    """

    body: bytes
    gzip: bytes
    etag: str
    etag_gzip: str
    file_name: str
    changes_at: datetime | None
    expired_at: datetime | None
    left_out: tuple[LeftOut, ...] = ()

    def last_modified(self, changed_at: datetime) -> datetime:
        """The Last-Modified of a feed whose content was last changed by somebody at `changed_at`; never goes back."""
        return max(changed_at, self.expired_at or changed_at)


@dataclass(frozen=True, slots=True)
class _Entry:
    uid: str
    events: list[tuple[bytes, When]]
    leaves_at: datetime


def render_feed(
    name: str,
    description: str,
    zone: str,
    source_url: str,
    meetings: Sequence[Meeting],
    options: Sequence[TentativeEvent],
    *,
    now: datetime,
    texts: EventTexts,
    organizer: Organizer | None = None,
    deleted_at: datetime | None = None,
) -> Feed:
    """The feed of a group or of a member, by RFC 5545, RFC 7986 and what clients were seen to do.

    `zone` is the group's, `source_url` the address handed out. Give every meeting and option that storage still has:
    past ones stay 90 days, cancelled ones until 30 days after their end, lost options two days, and the latest event
    stays however old it is, because some clients never accept an empty feed. An option gives way to the meeting with
    its UID; options that no calendar can show are not shown. Nothing depends on `now` but what expires. With
    `deleted_at` (the group is gone) everything is cancelled and without words. An event that can't be published is left
    out and named. Raises InvalidEventError for a bad organizer or address, ValueError for an unknown zone.
    """
    if organizer is not None:
        organizer.property()
    if deleted_at is not None:
        name, description = "", ""
        meetings = [_erased_meeting(meeting, deleted_at) for meeting in meetings]
        options = [_erased_option(option, deleted_at) for option in options]
        organizer = organizer and Organizer("", organizer.email)
    entries, left_out = _entries(meetings, options, organizer, texts, deleted_at)
    kept, changes_at, expired_at = _window(entries, now)
    calendar = _head(name, description, source_url, publish=bool(kept) and organizer is not None)
    if kept:
        kept.sort(key=lambda entry: (entry.events[0][1].starts_at, entry.uid))
        add_zones(calendar, [found for entry in kept for _, found in entry.events])
    else:
        year = now.astimezone(UTC).year
        opening = datetime(year, 1, 1, tzinfo=UTC)
        calendar.add_component(vtimezone(zone, opening, opening))
        changes_at, expired_at = datetime(year + 1, 1, 1, tzinfo=UTC), opening
    body = with_events(calendar, [written for entry in kept for written, _ in entry.events] if kept else [])
    packed = gzip.compress(body, compresslevel=6, mtime=0)
    return Feed(
        body=body,
        gzip=packed,
        etag=_etag(body),
        etag_gzip=_etag(packed),
        file_name=f"{slug(name) or 'calendar'}.ics",
        changes_at=changes_at,
        expired_at=expired_at,
        left_out=tuple(left_out),
    )


def _entries(
    meetings: Iterable[Meeting],
    options: Iterable[TentativeEvent],
    organizer: Organizer | None,
    texts: EventTexts,
    deleted_at: datetime | None,
) -> tuple[list[_Entry], list[LeftOut]]:
    entries: list[_Entry] = []
    left_out: list[LeftOut] = []
    taken: set[str] = set()
    newest_first = sorted(meetings, key=lambda meeting: (meeting.sequence, meeting.modified_at), reverse=True)
    shown = [option for option in options if _can_be_shown(option.slot)]
    sources: list[Meeting | TentativeEvent] = [*newest_first, *shown]
    for source in sources:
        if source.uid in taken:
            if isinstance(source, Meeting):
                left_out.append(LeftOut(source.uid, "another meeting has this UID and a higher SEQUENCE"))
            continue
        taken.add(source.uid)
        try:
            if isinstance(source, Meeting):
                events = meeting_events(source, organizer=organizer, texts=texts)
            else:
                found = when(source.slot, source.zone)
                events = [(option_event(source, organizer=organizer, texts=texts), found)]
            written = [(to_bytes(event), found) for event, found in events]
        except (ValueError, AssertionError) as error:
            left_out.append(LeftOut(source.uid, str(error)[:300]))
            continue
        leaves_at = deleted_at + CANCELLED_KEPT if deleted_at is not None else _leaves_at(source, over_at(events))
        entries.append(_Entry(source.uid, written, leaves_at))
    return entries, left_out


def _leaves_at(source: Meeting | TentativeEvent, over: datetime | None) -> datetime:
    if isinstance(source, TentativeEvent) and source.gone:
        return source.modified_at + LOST_OPTION_KEPT
    if isinstance(source, Meeting) and source.status is MeetingStatus.CANCELLED:
        return max(over or source.modified_at, source.modified_at) + CANCELLED_KEPT
    return over + PAST_KEPT if over is not None else _NEVER


def _window(entries: list[_Entry], now: datetime) -> tuple[list[_Entry], datetime | None, datetime | None]:
    """What stands in the feed at `now`, when that changes by itself, and when it last did."""
    by_end = sorted(entries, key=lambda entry: (entry.leaves_at, entry.uid))
    gone = [entry for entry in by_end[:-1] if entry.leaves_at <= now]
    kept = by_end[len(gone) :]
    changes_at = kept[0].leaves_at if len(kept) > 1 and kept[0].leaves_at != _NEVER else None
    return kept, changes_at, gone[-1].leaves_at if gone else None


def _head(name: str, description: str, source_url: str, *, publish: bool) -> Calendar:
    if not (source_url.isascii() and source_url.isprintable() and source_url.startswith(("https://", "http://"))):
        raise InvalidEventError("the address of a feed is an http or https URL")
    calendar = calendar_object(Method.PUBLISH.value if publish else None)
    title, words = clean(name, 200), clean(description, 1000, newlines=True)
    for key, text in (("name", title), ("x-wr-calname", title), ("description", words), ("x-wr-caldesc", words)):
        if text:
            calendar.add(key, vText(text))
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", f"PT{REFRESH // timedelta(minutes=1)}M")
    calendar.add("source", vUri(source_url), parameters={"VALUE": "URI"})
    calendar.add("color", _COLOR)
    calendar.add("x-apple-calendar-color", _COLOR_HEX)
    return calendar


def _can_be_shown(slot: Slot) -> bool:
    return slot.bound is None and slot.grain in (Grain.TIME, Grain.DAY, Grain.WEEKEND)


def _erased_meeting(meeting: Meeting, at: datetime) -> Meeting:
    return replace(
        meeting,
        status=MeetingStatus.CANCELLED,
        sequence=meeting.sequence + 1,
        modified_at=max(at, meeting.modified_at + timedelta(seconds=1)),
        title="",
        place=None,
        call=None,
        reason="",
        url=None,
        attendees=(),
        occurrences=(),
    )


def _erased_option(option: TentativeEvent, at: datetime) -> TentativeEvent:
    modified_at = max(at, option.modified_at + timedelta(seconds=1))
    return replace(option, gone=True, sequence=option.sequence + 1, modified_at=modified_at, title="", url=None)


def _etag(data: bytes) -> str:
    return f'"{hashlib.sha256(data).hexdigest()[:32]}"'
