"""RFC 5545, 3.6.1: what a meeting looks like in a calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from service.calendar.addresses import Organizer
from service.calendar.errors import InvalidEventError
from service.calendar.event import fill, meeting_event, option_event
from service.calendar.when import when
from service.domain.meeting import Meeting, MeetingStatus, TentativeEvent
from service.domain.slot import Bound, Daypart, Grain, Slot
from tests.unit.calendar.samples import ORGANIZER, TEXTS, day, hours, meeting, option


def lines(source: Meeting | TentativeEvent, organizer: Organizer | None = ORGANIZER) -> list[str]:
    """The content lines of an event."""
    build: Any = meeting_event if isinstance(source, Meeting) else option_event
    written: bytes = build(source, organizer=organizer, texts=TEXTS).to_ical(sorted=False)
    return written.decode().replace("\r\n ", "").split("\r\n")[1:-2]


def test_a_confirmed_meeting() -> None:
    """The evening, the place, the link in the three places where programs look for it, and the time in UTC."""
    full = meeting(
        place="Da Gino", call="https://meet.jit.si/abc", reason="Va bene a 5 su 6.", url="https://r.example/m/1"
    )
    assert lines(full) == [
        "UID:3f0c1f9e-6f5e-4d7e-9a51-7d8a6f1f0a01",
        "DTSTAMP:20261101T090000Z",
        "CREATED:20261101T090000Z",
        "LAST-MODIFIED:20261101T090000Z",
        "SEQUENCE:0",
        "DTSTART;TZID=Europe/Rome:20270315T200000",
        "DTEND;TZID=Europe/Rome:20270315T220000",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "SUMMARY:Cena di classe",
        "LOCATION:Da Gino\\; https://meet.jit.si/abc",
        "URL:https://r.example/m/1",
        "DESCRIPTION:Entra: https://meet.jit.si/abc\\nVa bene a 5 su 6.\\nDettagli: https://r.example/m/1"
        "\\n2027-03-15 19:00–21:00 UTC",
        "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Entra:https://meet.jit.si/abc",
        'ORGANIZER;CN="Gruppo del giovedì":mailto:meet@example.org',
    ]


def test_a_cancelled_meeting_says_so_in_its_title_and_frees_the_time() -> None:
    """Outlook shows a cancelled event like any other: the title must say it, and nobody can join any more."""
    gone = lines(meeting(status=MeetingStatus.CANCELLED, sequence=1, call="https://meet.jit.si/abc"))
    assert "SUMMARY:Annullato: Cena di classe" in gone
    assert "STATUS:CANCELLED" in gone
    assert "TRANSP:TRANSPARENT" in gone
    assert not any("jit.si" in line for line in gone)


def test_an_open_option_is_tentative_and_free() -> None:
    """Nobody's time is blocked by a question."""
    open_option = lines(option())
    assert "STATUS:TENTATIVE" in open_option
    assert "TRANSP:TRANSPARENT" in open_option
    assert "SUMMARY:Cena di classe?" in open_option
    assert "STATUS:CANCELLED" in lines(option(gone=True))


@pytest.mark.parametrize(
    ("slot", "start", "end"),
    [
        (day("2027-03-16"), "DTSTART;VALUE=DATE:20270316", "DTEND;VALUE=DATE:20270317"),
        (day("2027-12-31"), "DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101"),
        (day("2027-03-16", end=date(2027, 3, 19)), "DTSTART;VALUE=DATE:20270316", "DTEND;VALUE=DATE:20270319"),
        (Slot(Grain.WEEKEND, date(2027, 3, 27)), "DTSTART;VALUE=DATE:20270327", "DTEND;VALUE=DATE:20270329"),
        (hours("2027-12-31T22:00", "2028-01-01T02:00"), "TZID=Europe/Rome:20271231T220000", "Rome:20280101T020000"),
        (
            hours("2027-03-15T20:00"),
            "DTSTART;TZID=Europe/Rome:20270315T200000",
            "DTEND;TZID=Europe/Rome:20270315T210000",
        ),
    ],
)
def test_days_are_days_and_hours_are_hours(slot: Slot, start: str, end: str) -> None:
    """Whole days float to nobody's zone, their end is exclusive (3.6.1); an hour is the usual length."""
    written = lines(meeting(slot=slot))
    assert written[5].endswith(start)
    assert written[6].endswith(end)


@pytest.mark.parametrize(
    ("start", "end", "first", "last"),
    [
        ("2026-10-25T02:30", "2026-10-25T03:30", "20261025T003000Z", "20261025T023000Z"),
        ("2026-10-25T02:30:00", None, "20261025T003000Z", "20261025T013000Z"),
        ("2026-10-25T01:30", "2026-10-25T02:30", "20261024T233000Z", "20261025T003000Z"),
    ],
)
def test_an_hour_that_exists_twice_is_written_in_utc(start: str, end: str | None, first: str, last: str) -> None:
    """Programs differ about half past two on the night of the clock change; UTC leaves no doubt."""
    written = lines(meeting(slot=hours(start, end)))
    assert written[5:7] == [f"DTSTART:{first}", f"DTEND:{last}"]


def test_the_second_of_two_equal_hours() -> None:
    """Half past two, after the clocks went back, is an hour later."""
    start = datetime(2026, 10, 25, 2, 30, fold=1)
    slot = Slot(Grain.TIME, start, datetime(2026, 10, 25, 2, 45))
    assert lines(meeting(slot=slot))[5:7] == ["DTSTART:20261025T013000Z", "DTEND:20261025T014500Z"]


def test_a_meeting_over_the_clock_change_lasts_as_long_as_it_lasts() -> None:
    """A night from Saturday 22:00 on, five hours long by the usual length, ends an hour later on the wall."""
    found = when(hours("2026-10-24T22:00"), "Europe/Rome", datetime(1, 1, 1, 6) - datetime(1, 1, 1))
    assert (found.ends_at - found.starts_at).total_seconds() == 6 * 3600


@pytest.mark.parametrize("zone", ["UTC", "Etc/UTC"])
def test_utc_needs_no_zone(zone: str) -> None:
    """A group that lives in UTC gets times with a Z."""
    assert lines(meeting(zone=zone))[5:7] == ["DTSTART:20270315T200000Z", "DTEND:20270315T220000Z"]


def test_a_standing_meeting_names_its_zone_and_no_single_utc_time() -> None:
    """Every Monday at eight stays at eight in summer and winter."""
    written = lines(meeting(slot=hours("2027-03-15T20:00", rrule="FREQ=WEEKLY;BYDAY=MO;UNTIL=20270601")))
    assert "DTSTART;TZID=Europe/Rome:20270315T200000" in written
    assert "RRULE:FREQ=WEEKLY;UNTIL=20270601T215959Z;BYDAY=MO" in written
    assert not any("UTC" in line for line in written)


@pytest.mark.parametrize(
    "broken",
    [
        {"uid": ""},
        {"uid": "a b"},
        {"uid": "è"},
        {"uid": "a\r\nb"},
        {"uid": "a" * 256},
        {"sequence": -1},
        {"sequence": 2**31},
        {"zone": "Europe/Atlantis"},
        {"modified_at": datetime(2026, 1, 1)},
        {"slot": hours("1600-01-01T10:00")},
        {"slot": hours("9999-12-31T23:30")},
        {"slot": hours("2027-03-28T02:30")},
        {"slot": hours("2027-03-15T10:00", "2028-03-15T10:00")},
        {"slot": hours("2027-03-15T10:00", bound=Bound.AFTER)},
        {"slot": Slot(Grain.DAYPART, date(2027, 3, 15), daypart=Daypart.EVENING)},
        {"slot": Slot(Grain.WEEK, date(2027, 3, 15))},
        {"slot": hours("2027-03-15T10:00", rrule="FREQ=SECONDLY")},
        {"call": "http://meet.example.org/x"},
        {"call": "https://user:secret@meet.example.org/x"},
        {"url": "javascript:alert(1)"},
        {"url": "https://r.example/\r\nX:1"},
        {"zone": "Europe/Rome\r\nX:1"},
    ],
)
def test_what_a_program_would_misread_is_not_published(broken: dict[str, Any]) -> None:
    """One bad event can cost a subscriber the whole feed; it is refused by itself."""
    with pytest.raises(InvalidEventError):
        meeting_event(meeting(**broken), organizer=ORGANIZER, texts=TEXTS)


@pytest.mark.parametrize(
    "email", ["", "x", "a@b\r\nBcc: c@d.org", "a b@c.org", "é@c.org", "a@" + "b" * 300, "a@b..org", "<a@b.org>"]
)
def test_an_organizer_needs_a_plain_address(email: str) -> None:
    """A line break in an address reaches no header and no calendar (CVE-2022-24838)."""
    with pytest.raises(InvalidEventError):
        Organizer("x", email).property()


def test_a_standing_meeting_in_an_hour_that_exists_twice() -> None:
    """It keeps its zone, for its other nights exist once; its first night can't be the second of the two hours."""
    weekly = hours("2026-10-25T02:30", rrule="FREQ=WEEKLY")
    assert lines(meeting(slot=weekly))[5] == "DTSTART;TZID=Europe/Rome:20261025T023000"
    second = Slot(Grain.TIME, datetime(2026, 10, 25, 2, 30, fold=1), rrule="FREQ=WEEKLY")
    with pytest.raises(InvalidEventError):
        meeting_event(meeting(slot=second), organizer=ORGANIZER, texts=TEXTS)


def test_the_time_in_utc_names_both_days_where_there_are_two() -> None:
    """A night in New York is two days in UTC."""
    night = meeting(slot=hours("2027-03-15T18:30", "2027-03-15T21:00"), zone="America/New_York")
    assert "DESCRIPTION:2027-03-15 22:30–2027-03-16 01:00 UTC" in lines(night)


def test_a_blank_title_is_said_in_words() -> None:
    """A meeting whose words were erased still has a title, and no property is empty."""
    assert "SUMMARY:Incontro" in lines(meeting(title=""))
    assert "SUMMARY:Annullato: Incontro" in lines(meeting(title="", status=MeetingStatus.CANCELLED))
    assert all(line.partition(":")[2] for line in lines(meeting(title="\u200b")))


def test_braces_in_a_title_are_only_braces() -> None:
    """A group that calls its dinner {url} gets no address."""
    assert fill("Annullato: {title}", {"title": "{url} {title}"}) == "Annullato: {url} {title}"
    assert fill("{who} {title", {"title": "x"}) == "{who} {title"


def test_stamps_are_in_utc_and_creation_is_never_after_the_last_change() -> None:
    """Some programs drop an event that was changed before it was made."""
    written = lines(
        meeting(created_at=datetime(2026, 11, 2, tzinfo=UTC), modified_at=datetime(2026, 11, 1, tzinfo=UTC))
    )
    assert written[2:4] == ["CREATED:20261101T000000Z", "LAST-MODIFIED:20261101T000000Z"]
