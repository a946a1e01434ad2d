"""A subscribed calendar (RFC 5545, RFC 7986): the same state gives the same bytes, and nothing just vanishes."""

from __future__ import annotations

import gzip
import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dateutil.tz
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.calendar.addresses import Organizer
from service.calendar.errors import InvalidEventError
from service.calendar.feed import Feed, render_feed
from service.domain.meeting import Meeting, MeetingStatus, TentativeEvent
from service.domain.slot import Bound, Grain, Slot
from tests.unit.calendar.samples import MADE, NOW, ORGANIZER, TEXTS, day, events, hours, meeting, option, parsed

GOLDEN = Path(__file__).parent / "golden" / "feed.ics"
SOURCE = "https://r.example/feeds/TOKEN/gruppo.ics"
SECOND = timedelta(seconds=1)


def feed(
    meetings: Sequence[Meeting] = (), options: Sequence[TentativeEvent] = (), now: datetime = NOW, **rest: Any
) -> Feed:
    """The group's feed at an instant."""
    rest = {"zone": "Europe/Rome", "organizer": ORGANIZER, **rest}
    name, description = rest.pop("name", "Gruppo"), rest.pop("description", "Gli incontri")
    return render_feed(name, description, rest.pop("zone"), SOURCE, meetings, options, now=now, texts=TEXTS, **rest)


def uids(rendered: Feed) -> list[str]:
    """The events that a subscriber sees, in the feed's order."""
    return [str(event["uid"]) for event in events(rendered.body)]


def test_the_whole_feed_as_bytes() -> None:
    """Every byte of a feed is known: a change of this file is a change for every subscriber."""
    rendered = feed(
        [
            meeting(place="Da Gino", call="https://meet.jit.si/abc", url="https://r.example/m/1"),
            meeting(uid="gone", status=MeetingStatus.CANCELLED, sequence=2, slot=hours("2026-12-01T18:00")),
            meeting(uid="away", zone="America/New_York", slot=hours("2027-04-01T09:00")),
        ],
        [option(slot=day("2027-03-20"))],
    )
    assert rendered.body == GOLDEN.read_bytes()
    assert gzip.decompress(rendered.gzip) == rendered.body
    assert rendered.gzip[4:8] == bytes(4), "the time of compression would make another ETag every second"


def test_now_alone_changes_nothing() -> None:
    """A poll an hour later gets the same bytes, so a 304 (RFC 9110, 8.8.3), in whatever order storage answers."""
    many = [meeting(uid=f"m{n}", slot=hours(f"2027-03-{10 + n}T20:00")) for n in range(9)]
    first, later = feed(many), feed(many[::-1], now=NOW + timedelta(days=30))
    assert (first.body, first.etag, first.gzip, first.etag_gzip) == (
        later.body,
        later.etag,
        later.gzip,
        later.etag_gzip,
    )
    assert first.etag != first.etag_gzip
    assert not first.etag.startswith("W/")
    assert uids(first) == [f"m{n}" for n in range(9)]


def test_an_open_option_gives_way_to_the_meeting() -> None:
    """What was tentative becomes the meeting: one entry, never two."""
    won = option(uid="u1")
    lost = option(uid="u2", slot=hours("2027-03-16T20:00"))
    before = feed([], [won, lost])
    decided = datetime(2026, 11, 25, tzinfo=UTC)
    after_lost = option(uid="u2", slot=lost.slot, gone=True, sequence=1, modified_at=decided)
    after = feed([meeting(uid="u1", sequence=1, modified_at=decided)], [won, after_lost], now=decided)
    assert uids(before) == uids(after) == ["u1", "u2"]
    assert [str(event["status"]) for event in events(before.body)] == ["TENTATIVE", "TENTATIVE"]
    assert [str(event["status"]) for event in events(after.body)] == ["CONFIRMED", "CANCELLED"]
    assert after.changes_at == decided + timedelta(days=2)
    assert uids(feed([meeting(uid="u1", sequence=1)], [won, after_lost], now=decided + timedelta(days=2))) == ["u1"]


@pytest.mark.parametrize(
    "slot",
    [
        Slot(Grain.WEEK, datetime(2027, 3, 15).date()),
        Slot(Grain.MONTH, datetime(2027, 3, 1).date()),
        hours("2027-03-15T10:00", bound=Bound.AFTER),
    ],
)
def test_an_option_that_no_calendar_can_show_is_not_shown(slot: Slot) -> None:
    """Some time next week is a question for the chat; it is no mistake either."""
    rendered = feed([meeting()], [option(slot=slot)])
    assert uids(rendered) == [meeting().uid]
    assert rendered.left_out == ()


def test_a_cancelled_meeting_stays_until_thirty_days_after_its_end() -> None:
    """Whoever looks into the calendar weeks later still reads that it was cancelled."""
    gone = meeting(uid="gone", status=MeetingStatus.CANCELLED, sequence=1)
    ends = datetime(2027, 3, 15, 21, tzinfo=UTC)
    other = meeting(uid="other", slot=hours("2027-12-01T10:00"))
    leaves = ends + timedelta(days=30)
    rendered = feed([gone, other], now=leaves - SECOND)
    assert uids(rendered) == ["gone", "other"]
    assert rendered.changes_at == leaves
    assert rendered.expired_at is None
    after = feed([gone, other], now=leaves)
    assert uids(after) == ["other"]
    assert after.expired_at == leaves
    assert after.changes_at is None


def test_what_is_cancelled_afterwards_is_told_for_thirty_days_too() -> None:
    """A meeting called off the morning after it should have been does not vanish without a word."""
    late = datetime(2026, 11, 20, tzinfo=UTC)
    gone = meeting(uid="gone", slot=hours("2026-09-01T20:00"), status=MeetingStatus.CANCELLED, modified_at=late)
    assert feed([gone, meeting()]).changes_at == late + timedelta(days=30)


def test_one_zone_serves_all_its_events() -> None:
    """An old and a far meeting of one zone whose law changes between them both keep their hour."""
    far = meeting(uid="far", zone="America/Vancouver", slot=hours("2029-01-15T09:00"))
    near = meeting(uid="near", zone="America/Vancouver", slot=hours("2026-10-15T09:00"))
    for order in ([far, near], [near, far]):
        text = feed(order).body.decode()
        onsets = [line[8:] for line in text.split("\r\n") if line.startswith("DTSTART:")]
        assert onsets[0] == "20241231T160000", "a year before the first meeting"
        rules = dateutil.tz.tzical(io.StringIO(text)).get()
        assert datetime(2026, 2, 1, tzinfo=rules).utcoffset() == timedelta(hours=-8)
        assert datetime(2029, 1, 15, 9, tzinfo=rules).utcoffset() == timedelta(hours=-7)
    cairo = [meeting(uid=str(year), zone="Africa/Cairo", slot=hours(f"{year}-06-15T09:00")) for year in (2025, 2028)]
    text = feed(cairo, now=datetime(2025, 7, 1, tzinfo=UTC)).body.decode()
    years = {line[8:12] for line in text.split("\r\n") if line.startswith("DTSTART:")}
    assert years >= {"2024", "2025", "2026", "2027", "2028", "2029"}


def test_a_past_meeting_stays_ninety_days() -> None:
    """Last month's dinner is still there when somebody asks where it was."""
    old, new = meeting(uid="old", slot=hours("2026-08-26T20:00", "2026-08-26T22:00")), meeting(uid="new")
    assert uids(feed([old, new])) == ["old", "new"]
    assert uids(feed([old, new], now=datetime(2026, 11, 24, 20, tzinfo=UTC))) == ["new"]


def test_the_last_event_never_leaves() -> None:
    """Evolution keeps the last event of an emptied feed for ever, vdirsyncer refuses to sync: one stays."""
    gone = meeting(status=MeetingStatus.CANCELLED, sequence=1)
    older = meeting(uid="older", status=MeetingStatus.CANCELLED, slot=hours("2027-02-01T10:00"))
    years_later = datetime(2031, 1, 1, tzinfo=UTC)
    rendered = feed([older, gone], now=years_later)
    assert uids(rendered) == [gone.uid]
    assert rendered.body == feed([gone]).body
    assert rendered.changes_at is None


def test_a_standing_meeting_stays_until_its_last_evening_is_past() -> None:
    """A series that began two years ago is still in the calendar."""
    series = meeting(uid="series", slot=hours("2024-03-04T20:00", rrule="FREQ=WEEKLY"))
    ended = meeting(uid="ended", slot=hours("2024-03-04T20:00", rrule="FREQ=WEEKLY;COUNT=100"))
    short = meeting(uid="short", slot=hours("2024-03-04T20:00", rrule="FREQ=WEEKLY;UNTIL=20240601"))
    assert uids(feed([series, ended, short, meeting()])) == ["series", meeting().uid]
    assert uids(feed([series, ended, meeting()], now=datetime(2026, 4, 1, tzinfo=UTC))) == [
        "ended",
        "series",
        meeting().uid,
    ]


def test_a_new_group_has_a_calendar_without_events() -> None:
    """One can subscribe before the first meeting: a zone makes the object valid (RFC 5545, 3.6), and no METHOD."""
    blank = feed()
    calendar = parsed(blank.body)
    assert "METHOD" not in calendar
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]
    assert blank.body == feed(now=NOW + timedelta(days=20)).body
    assert blank.changes_at == datetime(2027, 1, 1, tzinfo=UTC)
    assert parsed(feed(zone="UTC").body).subcomponents[0]["TZID"] == "UTC"


@pytest.mark.parametrize("broken", [{"zone": "Europe/Atlantis"}, {"slot": hours("2027-03-28T02:30")}, {"call": "x"}])
def test_one_broken_event_costs_itself_alone(broken: dict[str, Any]) -> None:
    """A subscriber misses the one that can't be shown, not the whole calendar; the log names it."""
    rendered = feed([meeting(uid="bad", **broken), meeting()])
    assert uids(rendered) == [meeting().uid]
    assert [one.uid for one in rendered.left_out] == ["bad"]


def test_two_meetings_with_one_uid_are_one() -> None:
    """Two events of one UID are shown as a mixture by khal; the newest revision is the one."""
    rendered = feed([meeting(title="old"), meeting(title="new", sequence=1)])
    assert [str(event["summary"]) for event in events(rendered.body)] == ["new"]
    assert len(rendered.left_out) == 1


def test_a_deleted_group_is_all_cancelled_and_without_words() -> None:
    """Nobody waits at the restaurant, and no name, place or link of the deleted group is left in any byte."""
    secret = meeting(title="Segreto", place="Segreto", call="https://meet.example.org/Segreto", reason="Segreto")
    old = meeting(uid="old", title="Segreto", slot=hours("2020-01-01T10:00"))
    at = datetime(2026, 11, 20, tzinfo=UTC)
    rendered = feed([secret, old], [option(title="Segreto")], deleted_at=at, name="Segreto", description="Segreto",
                    organizer=Organizer("Segreto", "meet@example.org"))  # fmt: skip
    assert b"Segreto" not in rendered.body
    assert b"segreto" not in rendered.file_name.encode()
    seen = events(rendered.body)
    assert {str(event["status"]) for event in seen} == {"CANCELLED"}
    assert {str(event["summary"]) for event in seen} == {"Annullato: Incontro"}
    assert {int(event["sequence"]) for event in seen} == {1}
    assert all(event["last-modified"].dt == at for event in seen)
    assert len(seen) == 3


def test_no_organizer_no_method() -> None:
    """METHOD:PUBLISH needs an ORGANIZER (RFC 5546, 3.2.1); a service without a mailbox publishes without either."""
    rendered = feed([meeting()], organizer=None)
    assert b"METHOD" not in rendered.body
    assert b"ORGANIZER" not in rendered.body


def test_wrong_settings_are_told_rather_than_published() -> None:
    """A bad organizer or address is the operator's mistake: it must not empty everybody's calendar."""
    with pytest.raises(InvalidEventError):
        feed([meeting()], organizer=Organizer("x", "nobody"))
    with pytest.raises(InvalidEventError):
        render_feed("x", "", "Europe/Rome", "javascript:x", [], [], now=NOW, texts=TEXTS)


def test_every_zone_in_use_is_described_once_and_before_the_events() -> None:
    """RFC 5545, 3.6.5: a TZID without its VTIMEZONE is read as nobody's time."""
    rendered = feed([meeting(), meeting(uid="b", zone="Asia/Tokyo"), meeting(uid="c", zone="UTC")])
    names = [part.name for part in parsed(rendered.body).subcomponents]
    assert names == ["VTIMEZONE", "VTIMEZONE", "VEVENT", "VEVENT", "VEVENT"]


STATES = st.lists(
    st.tuples(st.sampled_from(MeetingStatus), st.integers(-200, 200), st.integers(0, 60)), min_size=1, max_size=8
)


@settings(max_examples=60, deadline=None)
@given(STATES, st.lists(st.integers(0, 400), min_size=2, max_size=6))
def test_last_modified_rises_exactly_when_the_bytes_change(
    states: list[tuple[MeetingStatus, int, int]], days: list[int]
) -> None:
    """Apple asks by date alone: an expiry raises the date, and until then a kept feed is right (RFC 9110, 8.8.2)."""
    meetings = [
        meeting(uid=f"m{n}", status=status, slot=day(f"{(NOW + timedelta(days=offset)).date()}"),
                modified_at=NOW - timedelta(days=age + 400), created_at=MADE - timedelta(days=900))
        for n, (status, offset, age) in enumerate(states)
    ]  # fmt: skip
    changed = NOW - timedelta(days=300)
    instants = sorted({NOW + timedelta(days=n) for n in days})
    polls = [feed(meetings, now=now) for now in instants]
    for (now, one), (later, other) in zip(
        zip(instants, polls, strict=True), list(zip(instants, polls, strict=True))[1:], strict=False
    ):
        assert uids(one)
        rises = other.last_modified(changed) > one.last_modified(changed)
        assert rises is (one.body != other.body)
        assert (one.changes_at is not None and now < one.changes_at <= later) is (one.body != other.body)
