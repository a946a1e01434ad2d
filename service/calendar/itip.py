"""Answers to invitations, read from mail that anybody may have sent (RFC 5546, 3.2.3, 3.2.6, 3.2.7; RFC 6047)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import unquote

from icalendar import Event
from icalendar.prop import vCalAddress

from service.calendar.addresses import checked_address
from service.calendar.errors import InvalidAnswerError, InvalidEventError
from service.domain.meeting import Rsvp
from service.domain.text import clean

METHODS = ("REPLY", "COUNTER", "REFRESH")
_OCTETS_AT_MOST = 256 * 1024
_LINES_AT_MOST = 5000
_DEPTH_AT_MOST = 5
_COMPONENTS_AT_MOST = 100
_EVENTS_AT_MOST = 20
_ATTENDEES_AT_MOST = 500
_UID_AT_MOST = 1000
_COMMENT_AT_MOST = 1000
_SEQUENCE_AT_MOST = 2**31 - 1
_PARTSTATS = ("ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED", "NEEDS-ACTION")
_READ = frozenset(
    {"UID", "RECURRENCE-ID", "ATTENDEE", "ORGANIZER", "SEQUENCE", "DTSTAMP", "COMMENT", "DTSTART", "DTEND", "DURATION"}
)


@dataclass(frozen=True, slots=True)
class ItipAnswer:
    """What one attendee says of one meeting, or of one instance of it; whether to believe it is decided elsewhere.

    `method` is REPLY, COUNTER or REFRESH. `attendee`, `sent_by` and `delegated_to` are mail addresses in lower case.
    `partstat` is one of RFC 5545, 3.2.12 ("NEEDS-ACTION" where none was given). `dtstamp` is aware, in UTC.
    `recurrence_id`, and `start` and `end` of a COUNTER, are dates, aware times in UTC, or naive times where the zone
    was not known. `comment` is clean text, possibly of several lines.
    """

    method: str
    uid: str
    attendee: str
    name: str
    partstat: str
    sequence: int
    dtstamp: datetime
    recurrence_id: date | None = None
    sent_by: str | None = None
    delegated_to: tuple[str, ...] = ()
    comment: str = ""
    start: date | None = None
    end: date | None = None

    @property
    def rsvp(self) -> Rsvp | None:
        """The answer as the domain knows it, None for a delegation or no answer yet."""
        known = {"ACCEPTED": Rsvp.ACCEPTED, "DECLINED": Rsvp.DECLINED, "TENTATIVE": Rsvp.TENTATIVE}
        return known.get(self.partstat)


def read_answers(data: bytes) -> tuple[ItipAnswer, ...]:
    """The answers in a text/calendar part, one for each VEVENT of it.

    Size, nesting and number of components are limited before anything is parsed, zones and rules are never expanded,
    addresses never fetched. ORGANIZER may be missing, as from Exchange; titles and times of a REPLY are ignored.
    Raises InvalidAnswerError for anything that is no REPLY, COUNTER or REFRESH of one meeting.
    """
    method, events = _split(data)
    if method not in METHODS:
        raise InvalidAnswerError(f"not an answer: METHOD {method[:20] or 'is missing'}")
    if not events:
        raise InvalidAnswerError("an answer without an event")
    answers = tuple(_read_event(method, lines) for lines in events)
    if len({answer.uid for answer in answers}) > 1:
        raise InvalidAnswerError("an answer to several meetings at once")
    return answers


def _split(data: bytes) -> tuple[str, list[list[str]]]:
    """The METHOD, and of each VEVENT the lines that count, unfolded."""
    if len(data) > _OCTETS_AT_MOST:
        raise InvalidAnswerError("an answer of more than 256 KiB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidAnswerError("an answer that is not UTF-8") from error
    unfolded = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n ", "").replace("\n\t", "")
    lines = [line for line in unfolded.split("\n") if line.strip()]
    if len(lines) > _LINES_AT_MOST:
        raise InvalidAnswerError("an answer of too many lines")
    stack: list[str] = []
    methods: list[str] = []
    events: list[list[str]] = []
    components = 0
    for line in lines:
        name, value = line.partition(":")[0].partition(";")[0].strip().upper(), line.partition(":")[2].strip()
        if name == "BEGIN":
            components += 1
            stack.append(value.upper())
            if stack[0] != "VCALENDAR" or len(stack) > _DEPTH_AT_MOST or components > _COMPONENTS_AT_MOST:
                raise InvalidAnswerError("an answer is one calendar with few components in it")
            if stack == ["VCALENDAR", "VEVENT"]:
                events.append([])
        elif name == "END":
            if not stack or stack.pop() != value.upper():
                raise InvalidAnswerError("an answer whose components are not closed")
        elif stack == ["VCALENDAR"] and name == "METHOD":
            methods.append(value.upper())
        elif stack == ["VCALENDAR", "VEVENT"] and name in _READ:
            events[-1].append(line)
    if stack or len(methods) > 1 or len(events) > _EVENTS_AT_MOST:
        raise InvalidAnswerError("an answer is one whole calendar with one METHOD and few events")
    return (methods[0] if methods else ""), events


def _read_event(method: str, lines: list[str]) -> ItipAnswer:
    try:
        event = Event.from_ical("\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""]))
        assert isinstance(event, Event)
        uid = _one(event, "UID")
        sequence = int(_one(event, "SEQUENCE") or 0)
        dtstamp = _moment(event, "DTSTAMP")
        address = _attendee(event, method)
        recurrence_id = _moment(event, "RECURRENCE-ID")
        proposed = (_moment(event, "DTSTART"), _moment(event, "DTEND")) if method == "COUNTER" else (None, None)
        comment = clean(_one(event, "COMMENT"), _COMMENT_AT_MOST, newlines=True)
        sent_by, delegates = address.params.get("SENT-BY"), address.params.get("DELEGATED-TO", [])
        return ItipAnswer(
            method=method,
            uid=_checked_uid(uid),
            attendee=_email(address),
            name=clean(str(address.params.get("CN", "")), 100),
            partstat=_partstat(address, method),
            sequence=_checked_sequence(sequence),
            dtstamp=_checked_stamp(dtstamp),
            recurrence_id=recurrence_id,
            sent_by=_email(sent_by) if sent_by else None,
            delegated_to=tuple(_email(one) for one in ([delegates] if isinstance(delegates, str) else delegates)),
            comment=comment,
            start=proposed[0],
            end=proposed[1],
        )
    except InvalidAnswerError:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, AssertionError, OverflowError) as error:
        raise InvalidAnswerError("an answer that can't be read") from error


def _one(event: Event, name: str) -> str:
    value = event.get(name)
    if isinstance(value, list):
        if name != "COMMENT":
            raise InvalidAnswerError(f"an answer with several {name}")
        value = "\n".join(str(one) for one in value)
    return str(value) if value is not None else ""


def _moment(event: Event, name: str) -> date | None:
    value = event.get(name)
    if value is None:
        return None
    moment = value.dt
    if not isinstance(moment, date):
        raise InvalidAnswerError(f"an answer whose {name} is no time")
    if isinstance(moment, datetime) and moment.utcoffset() is not None:
        return moment.astimezone(UTC)
    return moment


def _attendee(event: Event, method: str) -> vCalAddress:
    """The one who answers. A COUNTER may list others too: then the only one who is not the organizer."""
    value = event.get("ATTENDEE", [])
    lines = value if isinstance(value, list) else [value]
    if len(lines) > _ATTENDEES_AT_MOST:
        raise InvalidAnswerError("an answer with too many attendees")
    if method == "COUNTER" and len(lines) > 1:
        organizer = str(event.get("ORGANIZER", "")).lower()
        lines = [line for line in lines if line.lower() != organizer and line.params.get("ROLE") != "CHAIR"]
    if len(lines) != 1:
        raise InvalidAnswerError("an answer is given by exactly one attendee")
    line = lines[0]
    assert isinstance(line, vCalAddress)
    return line


def _email(address: str) -> str:
    try:
        return checked_address(unquote(str(address)[:1000].partition(":")[2] or str(address)[:1000])).lower()
    except InvalidEventError as error:
        raise InvalidAnswerError("an answer from something that is no mail address") from error


def _partstat(address: vCalAddress, method: str) -> str:
    partstat = str(address.params.get("PARTSTAT", "")).upper()
    if partstat in _PARTSTATS:
        return partstat
    if method == "REPLY":
        raise InvalidAnswerError("a reply that neither accepts nor declines")
    return "NEEDS-ACTION"


def _checked_uid(uid: str) -> str:
    if not 0 < len(uid) <= _UID_AT_MOST or not uid.isprintable():
        raise InvalidAnswerError("an answer without a UID")
    return uid


def _checked_sequence(sequence: int) -> int:
    if not 0 <= sequence <= _SEQUENCE_AT_MOST:
        raise InvalidAnswerError("an answer with an impossible SEQUENCE")
    return sequence


def _checked_stamp(stamp: date | None) -> datetime:
    if not isinstance(stamp, datetime):
        raise InvalidAnswerError("an answer without a DTSTAMP")
    return stamp if stamp.tzinfo is not None else stamp.replace(tzinfo=UTC)
