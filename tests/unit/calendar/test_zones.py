"""RFC 5545, 3.6.5: the VTIMEZONE in a file makes every program show the hour that was agreed on."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from importlib import resources
from zoneinfo import ZoneInfo

import dateutil.tz
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar, Event
from icalendar.prop import vRecur

from service.calendar.posix_rule import parse_posix_rule, posix_rule
from service.calendar.vcalendar import calendar_object, to_bytes
from service.calendar.zones import UTC_NAMES, transitions, vtimezone
from tests.unit.calendar.samples import unfolded

ZONES = sorted(set(resources.files("tzdata").joinpath("zones").read_text().split()) - UTC_NAMES)
HARD = [
    "Europe/Berlin",
    "Europe/London",
    "Europe/Dublin",
    "America/New_York",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Pacific/Chatham",
    "Africa/Casablanca",
    "America/Vancouver",
    "America/Santiago",
    "America/Nuuk",
    "Asia/Gaza",
    "Asia/Jerusalem",
    "Africa/Cairo",
]


def zone_text(zone: str, first: datetime, last: datetime) -> str:
    calendar = calendar_object(None)
    calendar.add_component(vtimezone(zone, first, last))
    return to_bytes(calendar).decode()


def offset_in_file(text: str, local: datetime) -> timedelta | None:
    """What dateutil, which knows nothing of zone names, makes of the VTIMEZONE alone."""
    return local.replace(tzinfo=dateutil.tz.tzical(io.StringIO(text)).get()).utcoffset()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ZONES), st.integers(2024, 2037), st.lists(st.integers(0, 366 * 24), min_size=1, max_size=40))
def test_every_zone_and_week_says_what_the_zone_data_says(zone: str, year: int, later: list[int]) -> None:
    """Somebody in any zone of the world sees a meeting of these years at the hour on the organizer's clock."""
    opening = datetime(year, 1, 1, tzinfo=UTC)
    text = zone_text(zone, opening, opening + timedelta(days=366))
    rules = dateutil.tz.tzical(io.StringIO(text)).get()
    for hour in later:
        local = (opening + timedelta(hours=hour)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        assert local.replace(tzinfo=rules).utcoffset() == local.replace(tzinfo=ZoneInfo(zone)).utcoffset()


@pytest.mark.parametrize("zone", HARD)
def test_an_hour_before_and_after_every_clock_change_until_2030(zone: str) -> None:
    """The evening of a clock change is as right as any other, in the zones with the strangest clocks."""
    text = zone_text(zone, datetime(2024, 1, 1, tzinfo=UTC), datetime(2030, 12, 31, tzinfo=UTC))
    rules = dateutil.tz.tzical(io.StringIO(text)).get()
    for moment, _ in transitions(zone, 2024, 2030):
        for minutes in (-24 * 60, -180, -121, 121, 180, 24 * 60):
            local = (moment + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
            assert local.replace(tzinfo=rules).utcoffset() == local.replace(tzinfo=ZoneInfo(zone)).utcoffset(), local


@pytest.mark.parametrize("zone", HARD)
def test_a_weekly_meeting_keeps_its_hour_in_independent_readers(zone: str) -> None:
    """Sixty weeks of a standing meeting, as two other readers expand them, stay at 10:30 on the organizer's clock."""
    calendar, event = calendar_object(None), Event()
    start = datetime(2026, 9, 1, 10, 30)
    first = start.replace(tzinfo=ZoneInfo(zone))
    calendar.add_component(vtimezone(zone, first, first + timedelta(weeks=60)))
    event.add("uid", "series")
    event.add("dtstamp", datetime(2026, 1, 1, tzinfo=UTC))
    event.add("dtstart", start, parameters={"TZID": zone})
    event.add("dtend", start + timedelta(hours=1), parameters={"TZID": zone})
    event.add("rrule", vRecur.from_ical("FREQ=WEEKLY;COUNT=60"))
    event.add("summary", "Weekly")
    calendar.add_component(event)
    data = to_bytes(calendar)
    wanted = [(start + timedelta(weeks=n)).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) for n in range(60)]

    found = recurring_ical_events.of(Calendar.from_ical(data)).between((2026, 8, 1), (2027, 12, 31))
    assert sorted(one.start.astimezone(UTC) for one in found) == wanted
    timeline = IcsCalendarStream.calendar_from_ics(data.decode()).timeline
    assert [one.dtstart.astimezone(UTC) for one in timeline] == wanted


def test_a_zone_of_one_rule_is_written_as_two_yearly_rules() -> None:
    """Old Outlook and Thunderbird read a yearly rule from 1970 on, and nothing else alike."""
    text = zone_text("Europe/Berlin", datetime(2027, 3, 15, tzinfo=UTC), datetime(2027, 3, 15, tzinfo=UTC))
    assert unfolded(text.encode())[4:-1] == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Berlin",
        "BEGIN:DAYLIGHT",
        "DTSTART:19700329T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19701025T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


def test_a_zone_without_changes_is_one_standard_time() -> None:
    """Kathmandu is five hours and three quarters ahead, all year."""
    text = zone_text("Asia/Kathmandu", datetime(2027, 3, 15, tzinfo=UTC), datetime(2027, 3, 15, tzinfo=UTC))
    assert text.count("BEGIN:STANDARD") == 1
    assert "DAYLIGHT" not in text
    assert "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545\r\n" in text


def test_vancouver_stays_on_summer_time_from_2026_on() -> None:
    """A call on a winter morning of 2027 is at seven hours from UTC, as the newest release of the zone data says."""
    text = zone_text("America/Vancouver", datetime(2026, 10, 1, tzinfo=UTC), datetime(2027, 6, 1, tzinfo=UTC))
    assert "RRULE" not in text
    assert offset_in_file(text, datetime(2027, 1, 15, 9)) == timedelta(hours=-7)
    assert offset_in_file(text, datetime(2026, 2, 15, 9)) == timedelta(hours=-8)


@pytest.mark.parametrize("zone", ZONES)
def test_no_zone_has_what_a_program_was_seen_to_choke_on(zone: str) -> None:
    """No RDATE (Outlook, ical.js), no seconds in an offset (Outlook on the web), BYDAY in every rule, never empty."""
    lines = unfolded(zone_text(zone, datetime(2026, 11, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)).encode())
    assert not any(line.startswith(("RDATE", "COMMENT")) for line in lines)
    assert all(len(line.partition(":")[2]) == 5 for line in lines if line.startswith("TZOFFSET"))
    assert all("BYDAY=" in line for line in lines if line.startswith("RRULE"))
    assert any(line in ("BEGIN:STANDARD", "BEGIN:DAYLIGHT") for line in lines)


@pytest.mark.parametrize("name", ["Europe/Atlantis", "../etc/passwd", "Europe/Rome\r\nX:1", "", "a" * 5000, "Europe"])
def test_a_name_that_is_no_zone_is_refused(name: str) -> None:
    """A wrong zone is told, and never reads a file or writes a line."""
    with pytest.raises(ValueError, match="zone"):
        vtimezone(name, datetime(2027, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("text", ["", "CET", "CET-1CEST,J60,J300", "CET-1CEST,M13.1.0,M3.1.0", "x" * 500])
def test_a_rule_in_a_form_that_no_zone_uses_is_not_guessed(text: str) -> None:
    """What can't be said by a yearly rule is written change by change."""
    assert parse_posix_rule(text) is None


def test_posix_counts_west() -> None:
    """CET-1 is an hour ahead of UTC, not behind (POSIX, 8.3)."""
    rule = posix_rule("Europe/Rome")
    assert rule is not None
    assert (rule.std_offset, rule.dst_offset) == (timedelta(hours=1), timedelta(hours=2))
