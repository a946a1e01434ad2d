"""The hour in everybody's calendar is the hour that was decided, wherever the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from icalendar import Calendar

from service.storage.unit import Database
from tests.api.conftest import FrozenClock
from tests.end_to_end.calendars.readers import instances, seen
from tests.end_to_end.calendars.service_by_clock import decided, service_by_clock

# zone, local start, the rest of the slot, minutes -> start and end in UTC
HOURS: list[tuple[str, str, dict[str, Any], int, str, str]] = [
    # half past two comes twice that night: the first and the second
    ("Europe/Rome", "2027-10-31T02:30", {}, 60, "2027-10-31T00:30", "2027-10-31T01:30"),
    ("Europe/Rome", "2027-10-31T02:30", {"fold": 1}, 60, "2027-10-31T01:30", "2027-10-31T02:30"),
    ("Europe/Rome", "2027-10-31T01:30", {}, 120, "2027-10-30T23:30", "2027-10-31T01:30"),
    ("Europe/Rome", "2027-10-31T01:30", {}, 240, "2027-10-30T23:30", "2027-10-31T03:30"),
    # at two the clocks go to three
    ("Europe/Rome", "2027-03-28T01:30", {}, 60, "2027-03-28T00:30", "2027-03-28T01:30"),
    ("Europe/Rome", "2027-03-28T03:00", {}, 60, "2027-03-28T01:00", "2027-03-28T02:00"),
    # across midnight, across the year
    ("Europe/Rome", "2027-06-30T23:30", {"end": "2027-07-01T01:00"}, 60, "2027-06-30T21:30", "2027-06-30T23:00"),
    ("Europe/Rome", "2026-12-31T23:30", {}, 90, "2026-12-31T22:30", "2027-01-01T00:00"),
    ("Asia/Kathmandu", "2027-03-15T20:15", {}, 60, "2027-03-15T14:30", "2027-03-15T15:30"),
    ("America/St_Johns", "2027-07-01T18:00", {}, 60, "2027-07-01T20:30", "2027-07-01T21:30"),
    ("America/St_Johns", "2027-01-11T18:00", {}, 60, "2027-01-11T21:30", "2027-01-11T22:30"),
    # half an hour of summer time
    ("Australia/Lord_Howe", "2027-01-15T10:00", {}, 60, "2027-01-14T23:00", "2027-01-15T00:00"),
    ("Australia/Lord_Howe", "2027-07-15T10:00", {}, 60, "2027-07-14T23:30", "2027-07-15T00:30"),
    ("Pacific/Chatham", "2027-01-15T09:00", {}, 60, "2027-01-14T19:15", "2027-01-14T20:15"),
    ("Pacific/Chatham", "2027-07-15T09:00", {}, 60, "2027-07-14T20:15", "2027-07-14T21:15"),
    # laws of 2026: no change of the clocks any more
    ("Africa/Casablanca", "2027-01-15T18:00", {}, 60, "2027-01-15T18:00", "2027-01-15T19:00"),
    ("America/Vancouver", "2026-12-15T18:00", {}, 60, "2026-12-16T01:00", "2026-12-16T02:00"),
    ("America/Vancouver", "2027-07-15T18:00", {}, 60, "2027-07-16T01:00", "2027-07-16T02:00"),
]


def instant(text: str) -> datetime:
    """An instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


async def test_the_hour_is_the_same_instant_for_every_reader(database: Database) -> None:
    """Nobody comes an hour early, in whatever zone, on whatever night: feed, file and API say the same instants."""
    async with service_by_clock(database, FrozenClock()) as service:
        groups = {zone: await service.group(zone, zone) for zone in dict.fromkeys(one[0] for one in HOURS)}
        expected: dict[str, dict[str, tuple[datetime, datetime]]] = {zone: {} for zone in groups}
        for zone, start, more, minutes, starts, ends in HOURS:
            slot = {"grain": "time", "start": start, **more}
            meeting = await decided(groups[zone], "Incontro", slot, duration=minutes)
            expected[zone][meeting["uid"]] = instant(starts), instant(ends)
            told = meeting["slot"]
            assert datetime.fromisoformat(told["starts_at"]) == instant(starts), told
            assert datetime.fromisoformat(told["ends_at"]) == instant(ends), told
            file = await (await groups[zone].send("GET", f"meetings/{meeting['id']}.ics")).read()
            [event] = seen(file)
            assert (event.start, event.end) == expected[zone][meeting["uid"]], (zone, start)
        for zone, group in groups.items():
            shown = {one.uid: (one.start, one.end) for one in seen(await service.feed(group))}
            assert shown == expected[zone], zone


async def test_an_hour_moved_into_the_night_of_the_change_keeps_its_length(database: Database) -> None:
    """An hour moved to 01:30 of the night when the clocks go forward is an hour, and stands in the calendar."""
    async with service_by_clock(database, FrozenClock()) as service:
        group = await service.group()
        meeting = await decided(group, "Turno", {"grain": "time", "start": "2027-03-20T01:30"})
        slot = {"grain": "time", "start": "2027-03-28T01:30"}
        await group.patch(f"meetings/{meeting['id']}", {"slot": slot})
        [event] = seen(await service.feed(group))
        assert (event.start, event.end) == (instant("2027-03-28T00:30"), instant("2027-03-28T01:30"))
        refused = {"slot": {"grain": "time", "start": "2027-03-28T02:30"}}
        told = await group.patch(f"meetings/{meeting['id']}", refused, 409)
        assert "clocks" in told["detail"]


async def test_every_tuesday_at_six_stays_at_six(database: Database) -> None:
    """What was said as "ogni martedì alle 18" is every Tuesday at six in Rome, winter and summer, in every calendar."""
    async with service_by_clock(database, FrozenClock()) as service:
        group = await service.group()
        poll = await group.post("polls", {"title": "Prove", "text": "ogni martedì alle 18"})
        [option] = poll["options"]
        assert option["start"] == "2026-11-24T18:00"
        [tentative] = Calendar.from_ical(await service.feed(group)).events
        meeting = await group.post(f"polls/{poll['id']}/confirm", {"option": option["id"]})
        body = await service.feed(group)
        [event] = Calendar.from_ical(body).events
        assert event["UID"] == tentative["UID"] == meeting["uid"]
        assert event["RRULE"].to_ical() == tentative["RRULE"].to_ical() == b"FREQ=WEEKLY;BYDAY=TU"
        file = await (await group.send("GET", f"meetings/{meeting['id']}.ics")).read()
        for data in (body, file):
            year = instances(data, datetime(2026, 11, 1), datetime(2027, 12, 1))
            assert len(year) == 54
            assert year[0] == instant("2026-11-24T17:00")
            assert {moment.weekday() for moment in year} == {1}
            assert {(moment.month, moment.hour) for moment in year if moment.month in (1, 7)} == {(1, 17), (7, 16)}
            assert instant("2027-03-30T16:00") in year
            assert instant("2027-11-02T17:00") in year
