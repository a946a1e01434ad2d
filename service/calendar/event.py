"""A meeting, or an open option, as one VEVENT (RFC 5545, 3.6.1; RFC 7986)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Event, Parameters
from icalendar.prop import vText, vUri

from service.calendar.addresses import Organizer
from service.calendar.calls import given_link
from service.calendar.errors import InvalidEventError, InvalidLinkError
from service.calendar.when import When, when
from service.domain.meeting import Meeting, MeetingStatus, TentativeEvent
from service.domain.text import clean

TITLE_AT_MOST = 500
PLACE_AT_MOST = 500
_REASON_AT_MOST = 2000
_UID_AT_MOST = 255
_SEQUENCE_AT_MOST = 2**31 - 1
_URL_AT_MOST = 2000


@dataclass(frozen=True, slots=True)
class EventTexts:
    """The words of an event, in the group's language; `{title}`, `{url}`, `{start}`, `{end}` stand for what they say.

    `cancelled` is the title of a cancelled meeting ("Cancelled: {title}"), `option` of an open option ("{title}?"),
    `untitled` stands for a title that is blank or erased ("Meeting"). `join` and `details` are lines of the description
    ("Join: {url}"), `join_label` names the link of the call ("Join"), `utc` gives the time that no zone can bend
    ("{start}–{end} UTC").
    """

    cancelled: str
    option: str
    untitled: str
    join: str
    join_label: str
    details: str
    utc: str


def meeting_when(meeting: Meeting) -> When:
    """When a meeting takes place. Raises InvalidEventError."""
    return when(meeting.slot, meeting.zone)


def meeting_event(
    meeting: Meeting, *, organizer: Organizer | None, texts: EventTexts, stamp: datetime | None = None
) -> Event:
    """The VEVENT of a meeting, without attendees, as feeds and files show it.

    `stamp` is the DTSTAMP, aware: the time of the message for mail, by default the meeting's own last change, so that
    the same meeting gives the same bytes (RFC 5545, 3.8.7.2). A cancelled meeting says so in its title, is transparent
    and has no link to join. Raises InvalidEventError for what a client would misread.
    """
    found = meeting_when(meeting)
    cancelled = meeting.status is MeetingStatus.CANCELLED
    event = _frame(meeting, found, stamp)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    event.add("summary", summary(meeting, texts))
    call = _call(meeting)
    where = location(meeting)
    if where:
        event.add("location", where)
    _add_url(event, meeting.url)
    lines = description(meeting, found, texts)
    if lines:
        event.add("description", "\n".join(lines))
    if call:
        parameters = Parameters(VALUE="URI", FEATURE=["AUDIO", "VIDEO"])
        label = clean(texts.join_label, 60)
        if label:
            parameters["LABEL"] = label
        event.add("conference", vUri(call), parameters=parameters)
    if organizer is not None:
        event.add("organizer", organizer.property())
    return event


def option_event(option: TentativeEvent, *, organizer: Organizer | None, texts: EventTexts) -> Event:
    """The VEVENT of an open option: tentative and free, or cancelled where it is gone. Raises InvalidEventError."""
    found = when(option.slot, option.zone)
    event = _frame(option, found, None)
    event.add("status", "CANCELLED" if option.gone else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    event.add("summary", _summary(option.title, texts.cancelled if option.gone else texts.option, texts.untitled))
    _add_url(event, option.url)
    line = _utc_line(found, texts)
    if line:
        event.add("description", line)
    if organizer is not None:
        event.add("organizer", organizer.property())
    return event


def location(meeting: Meeting) -> str:
    """The place, and the link of the call: clients find a link here that know no CONFERENCE. Empty for neither."""
    place = clean(meeting.place or "", PLACE_AT_MOST)
    return "; ".join(part for part in (place, _call(meeting)) if part)


def description(meeting: Meeting, found: When, texts: EventTexts) -> list[str]:
    """The lines about a meeting: how to join, why this time, where to read more, the time in UTC."""
    call = _call(meeting)
    lines = [fill(texts.join, {"url": call})] if call else []
    reason = clean(meeting.reason, _REASON_AT_MOST, newlines=True)
    if reason:
        lines.append(reason)
    if meeting.url:
        lines.append(fill(texts.details, {"url": meeting.url}))
    line = _utc_line(found, texts)
    if line:
        lines.append(line)
    return lines


def fill(template: str, values: Mapping[str, str]) -> str:
    """A template with its `{names}` replaced once; braces in the values stay what they are."""
    parts = template.split("{")
    out = [parts[0]]
    for part in parts[1:]:
        name, brace, rest = part.partition("}")
        out.append(values[name] + rest if brace and name in values else "{" + part)
    return "".join(out)


def utc(moment: datetime) -> datetime:
    """An aware time in UTC, cut to the second. Raises InvalidEventError for a naive one."""
    if moment.utcoffset() is None:
        raise InvalidEventError("an instant without a zone")
    return moment.astimezone(UTC).replace(microsecond=0)


def _frame(source: Meeting | TentativeEvent, found: When, stamp: datetime | None) -> Event:
    uid = source.uid
    if not (0 < len(uid) <= _UID_AT_MOST and uid.isascii() and uid.isprintable() and " " not in uid):
        raise InvalidEventError(f"a UID that clients can't keep: {uid[:80]!r}")
    if not 0 <= source.sequence <= _SEQUENCE_AT_MOST:
        raise InvalidEventError(f"a SEQUENCE of {source.sequence}")
    modified = utc(source.modified_at)
    event = Event()
    event.add("uid", vText(uid))
    event.add("dtstamp", utc(stamp) if stamp is not None else modified)
    event.add("created", min(utc(source.created_at), modified))
    event.add("last-modified", modified)
    event.add("sequence", source.sequence)
    found.write(event)
    return event


def summary(meeting: Meeting, texts: EventTexts) -> str:
    """The title as calendars show it. Raises InvalidEventError where nothing is left to show."""
    return _summary(
        meeting.title, texts.cancelled if meeting.status is MeetingStatus.CANCELLED else "{title}", texts.untitled
    )


def _summary(title: str, template: str, untitled: str) -> str:
    words = clean(title, TITLE_AT_MOST) or clean(untitled, TITLE_AT_MOST)
    shown = clean(fill(template, {"title": words}), 2 * TITLE_AT_MOST)
    if not shown:
        raise InvalidEventError("an event without a title")
    return shown


def _call(meeting: Meeting) -> str | None:
    if meeting.call is None or meeting.status is MeetingStatus.CANCELLED:
        return None
    try:
        return given_link(meeting.call)
    except InvalidLinkError as error:
        raise InvalidEventError(str(error)) from error


def _add_url(event: Event, url: str | None) -> None:
    if url is None:
        return
    plain = url.isascii() and url.isprintable() and " " not in url
    if not plain or len(url) > _URL_AT_MOST or not url.startswith(("https://", "http://")):
        raise InvalidEventError(f"an address that can't be published: {url[:80]!r}")
    event.add("url", vUri(url))


def _utc_line(found: When, texts: EventTexts) -> str | None:
    """The time in UTC, for clients with old zone data; none where it differs from instance to instance."""
    if found.whole_days or found.rule is not None:
        return None
    start, end = found.starts_at, found.ends_at
    near = end - start < timedelta(days=1) and start.date() == end.date()
    return fill(
        texts.utc, {"start": f"{start:%Y-%m-%d %H:%M}", "end": f"{end:%H:%M}" if near else f"{end:%Y-%m-%d %H:%M}"}
    )
