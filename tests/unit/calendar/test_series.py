"""RFC 5545, 3.8.4.4: a standing meeting with a moved and a dropped evening."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from service.calendar.errors import InvalidEventError
from service.calendar.feed import render_feed
from service.calendar.invite import chat_file, request_object
from service.calendar.times import times
from service.domain.meeting import Meeting, MeetingStatus, Occurrence
from service.domain.slot import Slot
from tests.unit.calendar.samples import ANN, NOW, ORGANIZER, TEXTS, day, events, hours, meeting, unfolded

SERIES = meeting(
    sequence=2,
    slot=hours("2027-03-15T20:00", "2027-03-15T22:00", rrule="FREQ=WEEKLY;COUNT=4"),
    occurrences=(
        Occurrence(datetime(2027, 3, 29, 20), None),
        Occurrence(datetime(2027, 3, 22, 20), hours("2027-03-23T19:00", "2027-03-23T21:00")),
    ),
)


def seen(data: bytes) -> list[tuple[datetime, str]]:
    """The evenings as recurring-ical-events expands them."""
    found = recurring_ical_events.of(Calendar.from_ical(data)).between((2027, 1, 1), (2028, 1, 1))
    return sorted((event.start.astimezone(UTC), str(event["status"])) for event in found)


def test_one_evening_is_moved_and_one_is_dropped() -> None:
    """A subscriber sees three evenings, one of them on a Tuesday, and that one does not take place."""
    data = chat_file(SERIES, organizer=ORGANIZER, texts=TEXTS).data
    assert seen(data) == [
        (datetime(2027, 3, 15, 19, tzinfo=UTC), "CONFIRMED"),
        (datetime(2027, 3, 23, 18, tzinfo=UTC), "CONFIRMED"),
        (datetime(2027, 3, 29, 18, tzinfo=UTC), "CANCELLED"),
        (datetime(2027, 4, 5, 18, tzinfo=UTC), "CONFIRMED"),
    ]
    timeline = IcsCalendarStream.calendar_from_ics(data.decode()).timeline
    assert sorted(one.dtstart.astimezone(UTC) for one in timeline) == [start for start, _ in seen(data)]
    assert {int(event["sequence"]) for event in events(data)} == {2}
    assert [line for line in unfolded(data) if line.startswith("RECURRENCE-ID")] == [
        "RECURRENCE-ID;TZID=Europe/Rome:20270322T200000",
        "RECURRENCE-ID;TZID=Europe/Rome:20270329T200000",
    ]


def test_a_request_leaves_the_dropped_evening_out() -> None:
    """RFC 5546, 3.2.2: a REQUEST can't say CANCELLED; it says EXDATE, in the form of DTSTART (RFC 5545, 3.8.5.1)."""
    data = request_object(SERIES, ANN, organizer=ORGANIZER, texts=TEXTS, now=NOW)
    assert "EXDATE;TZID=Europe/Rome:20270329T200000" in unfolded(data)
    assert [start for start, _ in seen(data)] == [
        datetime(2027, 3, 15, 19, tzinfo=UTC),
        datetime(2027, 3, 23, 18, tzinfo=UTC),
        datetime(2027, 4, 5, 18, tzinfo=UTC),
    ]
    assert all(len(event["attendee"]) == 2 for event in events(data))


@pytest.mark.parametrize(
    ("slot", "original", "zone", "written"),
    [
        (day("2027-03-15", rrule="FREQ=WEEKLY"), date(2027, 3, 22), "Europe/Rome", "VALUE=DATE:20270322"),
        (hours("2027-03-15T20:00", rrule="FREQ=WEEKLY"), datetime(2027, 3, 22, 20), "UTC", ":20270322T200000Z"),
    ],
)
def test_the_name_of_an_evening_has_the_form_of_the_series(slot: Slot, original: date, zone: str, written: str) -> None:
    """RFC 5545, 3.8.4.4: the value type of DTSTART; otherwise programs show both the old and the new time."""
    one = meeting(slot=slot, zone=zone, occurrences=(Occurrence(original),))
    file = unfolded(chat_file(one, organizer=ORGANIZER, texts=TEXTS).data)
    (name,) = [line for line in file if line.startswith("RECURRENCE-ID")]
    assert name.endswith(written)
    (left_out,) = [
        line
        for line in unfolded(request_object(one, ANN, organizer=ORGANIZER, texts=TEXTS, now=NOW))
        if line.startswith("EXDATE")
    ]
    assert left_out.endswith(written)


def test_a_cancelled_series_is_one_event() -> None:
    """Who cancels the whole need not tell of each evening."""
    gone = meeting(slot=SERIES.slot, occurrences=SERIES.occurrences, status=MeetingStatus.CANCELLED, sequence=3)
    assert len(events(chat_file(gone, organizer=ORGANIZER, texts=TEXTS).data)) == 1


def test_a_series_stays_until_its_last_evening_wherever_it_was_moved_to() -> None:
    """The evening that was put off for a month is not lost with the rest."""
    late = Occurrence(datetime(2027, 4, 5, 20), hours("2027-05-05T20:00", "2027-05-05T22:00"))
    one = meeting(uid="one", slot=SERIES.slot, occurrences=(late,))
    far = meeting(uid="far", slot=hours("2028-05-05T20:00"))
    feed = render_feed(
        "x", "", "Europe/Rome", "https://r.example/f.ics", [one, far], [], now=NOW, texts=TEXTS, organizer=ORGANIZER
    )
    assert feed.changes_at == datetime(2027, 8, 3, 20, tzinfo=UTC)


def test_the_times_to_come_of_a_series() -> None:
    """Reminders go out for the evenings that take place, where they take place, in the order in which they do."""
    at = datetime(2027, 3, 15, 21, tzinfo=UTC)
    assert [start for start, _ in times(SERIES, at - timedelta(seconds=1))] == [
        datetime(2027, 3, 15, 19, tzinfo=UTC),
        datetime(2027, 3, 23, 18, tzinfo=UTC),
        datetime(2027, 4, 5, 18, tzinfo=UTC),
    ]
    assert times(SERIES, at, limit=1) == [
        (datetime(2027, 3, 23, 18, tzinfo=UTC), datetime(2027, 3, 23, 20, tzinfo=UTC))
    ]
    assert times(meeting(), at) == []
    assert len(times(meeting(), NOW)) == 1
    assert times(meeting(status=MeetingStatus.CANCELLED), NOW) == []
    endless = meeting(slot=hours("2020-01-01T20:00", rrule="FREQ=DAILY"))
    assert [start.day for start, _ in times(endless, NOW, limit=3)] == [24, 25, 26]
    assert times(meeting(slot=day("2027-03-15", rrule="FREQ=DAILY;COUNT=2")), NOW)[1] == (
        datetime(2027, 3, 15, 23, tzinfo=UTC),
        datetime(2027, 3, 16, 23, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "broken",
    [
        meeting(occurrences=(Occurrence(datetime(2027, 3, 15, 20)),)),
        meeting(slot=SERIES.slot, occurrences=(Occurrence(datetime(2027, 3, 22, 21)),)),
        meeting(slot=SERIES.slot, occurrences=(Occurrence(datetime(2027, 4, 12, 20)),)),
        meeting(slot=SERIES.slot, occurrences=(Occurrence(date(2027, 3, 22)),)),
        meeting(slot=SERIES.slot, occurrences=(Occurrence(datetime(2027, 3, 22, 20)),) * 2),
        meeting(slot=SERIES.slot, occurrences=(Occurrence(datetime(2027, 3, 22, 20)),) * 500),
        meeting(
            slot=SERIES.slot,
            occurrences=(Occurrence(datetime(2027, 3, 22, 20), day("2027-03-22", end=date(2028, 1, 1))),),
        ),
    ],
)
def test_an_evening_that_the_series_does_not_have_is_refused(broken: Meeting) -> None:
    """Programs would show it beside the series, or nowhere."""
    with pytest.raises(InvalidEventError):
        chat_file(broken, organizer=ORGANIZER, texts=TEXTS)
