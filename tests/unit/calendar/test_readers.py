"""Independent readers see the same meeting, whatever people type."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
import vobject
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from service.calendar.errors import InvalidEventError
from service.calendar.feed import render_feed
from service.calendar.invite import chat_file, request_object
from service.domain.meeting import Attendee, Meeting, MeetingStatus
from service.domain.slot import Grain, Slot
from service.domain.text import clean
from tests.unit.calendar.samples import NOW, ORGANIZER, TEXTS, events, hours, meeting, option, unfolded

# fmt: off
KNOWN = {
    "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC",
    "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "SOURCE", "COLOR", "X-APPLE-CALENDAR-COLOR", "TZID",
    "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "UID", "DTSTAMP", "CREATED", "LAST-MODIFIED",
    "SEQUENCE", "DTEND", "STATUS", "TRANSP", "SUMMARY", "LOCATION", "URL", "CONFERENCE", "ORGANIZER", "ATTENDEE",
}
# fmt: on
WORDS = st.text(st.characters(codec="utf-8"), max_size=120)
HOSTILE = [
    *(
        f"a{char}b"
        for char in "\r\n\x00\x07\x1b\x7f\x85\u2028\u2029\u202e\u2066\u200b\ufeff\u00ad\t\v\f\\;,\":'^<>&%{}|`"
    ),
    "a\r\nATTENDEE:mailto:x@example.org",
    "a\r\n ATTENDEE:x",
    "a\nEND:VEVENT\nBEGIN:VEVENT",
    "a\\nEND:VEVENT",
    "\\",
    "\\\\;\\,",
    '"',
    '";CN="x',
    "a\ud800b",
    "x" * 5000,
    "é" * 5000,
    "会" * 5000,
    "👩‍👩‍👧‍👦" * 400,
    "\u202e" * 400 + "x",
    " " * 300 + "x",
    "שלום \u200f עולם",
    "می‌خواهم",
    "=?utf-8?q?x?=",
    "<script>alert(1)</script>",
    "BEGIN:VCALENDAR",
    "\u0301" * 500 + "x",
    ":" * 100,
    "a;b=c:d",
    "%0d%0aX:1",
    "1\u0000\r\n2",
    "\ue000x",
]


@dataclass(frozen=True)
class Seen:
    """What a person sees of an event."""

    uid: str
    start: date
    end: date
    summary: str
    location: str
    description: str
    status: str


def moment(value: date) -> date:
    """An instant in UTC, or a day."""
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def by_icalendar(data: bytes) -> list[Seen]:
    return [
        Seen(
            str(one["uid"]),
            moment(one.start),
            moment(one.end),
            str(one["summary"]),
            str(one.get("location", "")),
            str(one.get("description", "")),
            str(one["status"]),
        )
        for one in events(data)
    ]


def by_ical(data: bytes) -> list[Seen]:
    return [
        Seen(
            str(one.uid),
            moment(one.dtstart),
            moment(one.end),
            one.summary or "",
            one.location or "",
            one.description or "",
            str(one.status.value if one.status else ""),
        )
        for one in IcsCalendarStream.calendar_from_ics(data.decode()).events
    ]


def by_vobject(data: bytes) -> list[Seen]:
    return [
        Seen(
            one.uid.value,
            moment(one.dtstart.value),
            moment(one.dtend.value),
            one.summary.value,
            one.location.value if hasattr(one, "location") else "",
            one.description.value if hasattr(one, "description") else "",
            one.status.value,
        )
        for one in vobject.readOne(data.decode()).vevent_list
    ]


SLOTS = st.one_of(
    st.builds(
        lambda start, minutes: Slot(Grain.TIME, start, start + timedelta(minutes=minutes)),
        st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0)),
        st.integers(5, 3000),
    ),
    st.builds(lambda start: Slot(Grain.DAY, start), st.dates(date(2024, 1, 1), date(2030, 12, 31))),
)
MEETINGS = st.builds(
    meeting,
    title=WORDS,
    place=st.none() | WORDS,
    reason=WORDS,
    slot=SLOTS,
    zone=st.sampled_from(["Europe/Rome", "America/New_York", "Asia/Kathmandu", "Africa/Casablanca", "UTC"]),
    call=st.none() | st.just("https://meet.jit.si/a,b;c"),
    status=st.sampled_from(MeetingStatus),
)


@settings(max_examples=150, deadline=None)
@given(MEETINGS)
def test_three_readers_see_the_same_meeting(source: Meeting) -> None:
    """Whoever subscribes with whatever program sees the same title, place and hour."""
    try:
        data = chat_file(source, organizer=ORGANIZER, texts=TEXTS).data
    except InvalidEventError:
        assume(False)
    seen = by_icalendar(data)
    assert by_ical(data) == seen
    assert by_vobject(data) == seen
    words = clean(source.title, 500) or TEXTS.untitled
    assert seen[0].summary in (words, f"Annullato: {words}")


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_title_is_only_a_title(title: str) -> None:
    """Nobody adds a line, a guest or a second event by what they call their dinner; every line fits in 75 octets."""
    source = meeting(title=title, place=title, reason=title, attendees=(Attendee("m", title, "ann@example.com"),))
    feed = render_feed(
        title,
        title,
        "Europe/Rome",
        "https://r.example/f.ics",
        [source],
        [option(title=title)],
        now=NOW,
        texts=TEXTS,
        organizer=ORGANIZER,
    )
    request = request_object(source, source.attendees[0], organizer=ORGANIZER, texts=TEXTS, now=NOW)
    assert not feed.left_out
    for data in (feed.body, request, chat_file(source, organizer=ORGANIZER, texts=TEXTS).data):
        assert all(len(line) <= 75 for line in data.split(b"\r\n"))
        assert not data.startswith(b"\xef\xbb\xbf")
        assert b"\n" not in data.replace(b"\r\n", b"")
        assert b"\r" not in data.replace(b"\r\n", b"")
        lines = unfolded(data)
        assert {line.split(":")[0].split(";")[0] for line in lines} <= KNOWN
        assert [line for line in lines if line.startswith("BEGIN:VCALENDAR")] == lines[:1]
        assert by_ical(data) == by_icalendar(data)
    assert len(events(feed.body)) == 2
    assert len(events(request)[0]["attendee"]) == 2


def test_the_guest_list_of_one_is_kept_from_the_others() -> None:
    """The mail to Ann names Ann and the organizer; the others' addresses are not hers to see."""
    guests = tuple(Attendee(f"m{n}", f"Guest {n}", f"guest{n}@example.com") for n in range(5))
    data = request_object(meeting(attendees=guests), guests[0], organizer=ORGANIZER, texts=TEXTS, now=NOW)
    assert b"guest0@" in data
    assert b"guest1@" not in data
    assert b"ATTENDEE" not in chat_file(meeting(attendees=guests), organizer=ORGANIZER, texts=TEXTS).data


def test_hours_in_kathmandu_are_read_alike() -> None:
    """A quarter of an hour is a quarter of an hour."""
    data = chat_file(
        meeting(zone="Asia/Kathmandu", slot=hours("2027-03-15T20:15")), organizer=ORGANIZER, texts=TEXTS
    ).data
    assert by_icalendar(data)[0].start == datetime(2027, 3, 15, 14, 30, tzinfo=UTC)
    assert by_vobject(data) == by_ical(data) == by_icalendar(data)
