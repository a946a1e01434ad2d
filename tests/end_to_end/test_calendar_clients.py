"""A subscriber's life with vdirsyncer and khal: what people see in their own calendar while a group decides."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from icalendar import Calendar

from service.app_keys import FEEDS
from service.storage.unit import Database
from tests.api.conftest import NOON, FrozenClock
from tests.end_to_end.calendars.khal_subscriber import KhalSubscriber, Shown
from tests.end_to_end.calendars.service_by_clock import Service, decided, service_by_clock

TUESDAY = {"grain": "time", "start": "2026-12-01T18:00"}
THURSDAY = {"grain": "time", "start": "2026-12-03T20:30"}
SUNDAY = {"grain": "day", "start": "2026-12-06"}
WEEKEND = {"grain": "weekend", "start": "2026-12-12"}


class Watcher:
    """Asks for a feed as the barest client does, and keeps what it was told: nothing may ever go back."""

    def __init__(self, service: Service, url: str) -> None:
        self.service, self.url = service, url
        self.tag = self.date = ""
        self.revisions: dict[str, tuple[int, Any, Any, bytes]] = {}

    async def sees_news(self) -> dict[str, str]:
        """The feed has changed since the last time; the status of every event by its UID."""
        asked = {"If-None-Match": self.tag} if self.tag else {}
        response = await self.service.ask(self.url, headers=asked)
        assert response.status == 200
        if self.date:
            assert (await self.service.ask(self.url, headers={"If-Modified-Since": self.date})).status == 200
        body = await response.read()
        self.tag, self.date = response.headers["ETag"], response.headers["Last-Modified"]
        events = Calendar.from_ical(body).events
        assert len({str(event["UID"]) for event in events}) == len(events)
        for event in events:
            uid, when = str(event["UID"]), (event["STATUS"], event.start, event.end, event.get("RRULE"))
            revision = int(event["SEQUENCE"]), event["LAST-MODIFIED"].dt, when, event.to_ical()
            before = self.revisions.get(uid, revision)
            if before[2] != when:
                assert before[0] < revision[0], "programs take a new time for an old one"
            if before[3] != revision[3]:
                assert before[0] <= revision[0]
                assert before[1] < revision[1], "programs take a changed event for one that they know"
            self.revisions[uid] = revision
        return {str(event["UID"]): str(event["STATUS"]) for event in events}

    async def sees_nothing_new(self) -> None:
        """Asking again, by tag or by date, with GET or HEAD, costs nothing."""
        for method in ("GET", "HEAD"):
            for headers in ({"If-None-Match": self.tag}, {"If-Modified-Since": self.date}):
                response = await self.service.ask(self.url, method, headers)
                assert (response.status, await response.read()) == (304, b"")
                assert (response.headers["ETag"], response.headers["Last-Modified"]) == (self.tag, self.date)


def standing(events: list[Shown]) -> list[tuple[str, str, str, str]]:
    """What takes place or may do so: title, start, end, status."""
    return [(one.title, one.start, one.end, one.status) for one in events if one.status != "CANCELLED"]


async def test_a_subscriber_lives_through_a_decision(database: Database, tmp_path: Path) -> None:
    """Options are tentative, one becomes the meeting, it moves, is called off, and leaves: never there twice."""
    clock = FrozenClock()
    async with service_by_clock(database, clock) as service:
        group = await service.group()
        url = (await group.get(""))["feed_url"]
        subscriber, watcher = KhalSubscriber(tmp_path, url), Watcher(service, url)
        await subscriber.sync()
        assert await subscriber.list("2026-11-01", "2027-01-31") == []
        assert await watcher.sees_news() == {}

        clock.move(minutes=20)
        options = [TUESDAY, THURSDAY, SUNDAY, WEEKEND]
        poll = await group.post("polls", {"title": "Prove", "options": options, "duration": 90, "place": "Aula 7"})
        await subscriber.sync()
        assert standing(await subscriber.list("2026-11-01", "2027-01-31")) == [
            ("Prove?", "2026-12-01 18:00", "2026-12-01 19:30", "TENTATIVE"),
            ("Prove?", "2026-12-03 20:30", "2026-12-03 22:00", "TENTATIVE"),
            ("Prove?", "2026-12-06", "2026-12-06", "TENTATIVE"),
            ("Prove?", "2026-12-12", "2026-12-13", "TENTATIVE"),
        ]
        tentative = await watcher.sees_news()
        assert sorted(tentative.values()) == ["TENTATIVE"] * 4
        await watcher.sees_nothing_new()

        await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"1": "yes"}, "name": "Anna"})
        await watcher.sees_nothing_new()
        meeting = await group.post(f"polls/{poll['id']}/confirm")
        await subscriber.sync()
        assert standing(await subscriber.list("2026-11-01", "2027-01-31")) == [
            ("Prove", "2026-12-03 20:30", "2026-12-03 22:00", "CONFIRMED")
        ]
        events = await watcher.sees_news()
        assert events.pop(meeting["uid"]) == "CONFIRMED"
        assert set(events) < set(tentative)
        assert set(events.values()) == {"CANCELLED"}

        moved = {"slot": {"grain": "time", "start": "2026-12-04T19:00"}, "title": "Prove generali"}
        await group.patch(f"meetings/{meeting['id']}", moved)
        await subscriber.sync()
        [shown] = [one for one in await subscriber.list("2026-11-01", "2027-01-31") if one.status == "CONFIRMED"]
        assert (shown.title, shown.start, shown.end) == ("Prove generali", "2026-12-04 19:00", "2026-12-04 20:30")
        assert shown.location == "Aula 7"
        assert "2026-12-04 18:00" in shown.description
        assert (await watcher.sees_news())[meeting["uid"]] == "CONFIRMED"

        clock.move(days=3)  # the options that lost have left
        assert await watcher.sees_news() == {meeting["uid"]: "CONFIRMED"}
        await group.delete(f"meetings/{meeting['id']}", 200)
        await subscriber.sync()
        assert [(one.title, one.status) for one in await subscriber.list("2026-11-01", "2027-01-31")] == [
            ("Annullato: Prove generali", "CANCELLED")
        ]
        assert await watcher.sees_news() == {meeting["uid"]: "CANCELLED"}
        await watcher.sees_nothing_new()

        clock.move(days=40)  # the last of all stays, until there is something else
        await watcher.sees_nothing_new()
        other = await decided(group, "Concerto", {"grain": "time", "start": "2027-01-29T21:00"})
        await subscriber.sync()
        assert standing(await subscriber.list("2026-11-01", "2027-01-31")) == [
            ("Concerto", "2027-01-29 21:00", "2027-01-29 22:00", "CONFIRMED")
        ]
        assert await watcher.sees_news() == {other["uid"]: "CONFIRMED"}


async def test_subscribers_elsewhere_see_their_own_hour(database: Database, tmp_path: Path) -> None:
    """Six in the evening in Rome is noon in New York and 22:45 in Kathmandu; every week too, when one clock changes."""
    async with service_by_clock(database, FrozenClock()) as service:
        group = await service.group()
        await decided(group, "Chiamata", TUESDAY, call=True)
        subscriber = KhalSubscriber(tmp_path, (await group.get(""))["feed_url"])
        await subscriber.sync()
        for zone, hour in (("America/New_York", "12:00"), ("Asia/Kathmandu", "22:45")):
            [shown] = await subscriber.list("2026-11-01", "2027-01-31", zone)
            assert shown.start == f"2026-12-01 {hour}"
            assert shown.location.startswith("https://meet.jit.si/")
            assert shown.location in shown.description
        await decided(group, "Prove", {**TUESDAY, "rrule": "FREQ=WEEKLY;BYDAY=TU"})
        await subscriber.sync()
        weeks = await subscriber.list("2027-03-08", "2027-04-08", "America/New_York", each=True)
        assert all(one.repeats for one in weeks)
        assert [one.start for one in weeks] == [
            "2027-03-09 12:00",
            "2027-03-16 13:00",  # the clocks of New York went forward on the 14th, those of Rome on the 28th
            "2027-03-23 13:00",
            "2027-03-30 12:00",
            "2027-04-06 12:00",
        ]


async def test_a_year_later_nothing_has_gone_back(database: Database) -> None:
    """The last meeting never vanishes, a weekly one goes on, and asking by date never misses that something left."""
    clock = FrozenClock()
    async with service_by_clock(database, clock) as service:
        group = await service.group()
        watcher = Watcher(service, (await group.get(""))["feed_url"])
        weekly = await decided(group, "Prove", {**TUESDAY, "rrule": "FREQ=WEEKLY;BYDAY=TU"})
        single = await decided(group, "Cena", THURSDAY)
        long = await decided(group, "Campo", {**TUESDAY, "start": "2026-12-02T18:00", "end": "2026-12-20T18:00"})
        assert set(await watcher.sees_news()) == {weekly["uid"], single["uid"], long["uid"]}
        service.server.app[FEEDS].max_bytes = 0  # as if it were another process each time
        before = parsedate_to_datetime(watcher.date)
        left = []
        for _ in range(28):
            clock.move(days=15)
            response = await service.ask(watcher.url, headers={"If-Modified-Since": watcher.date})
            changed = parsedate_to_datetime(response.headers["Last-Modified"])
            assert before <= changed <= clock.now
            before = changed
            if response.status == 304:
                continue
            watcher.date = response.headers["Last-Modified"]
            uids = [str(event["UID"]) for event in Calendar.from_ical(await response.read()).events]
            assert weekly["uid"] in uids
            left.append((single["uid"] in uids, clock.now))
        assert next(day for there, day in left if not there) <= NOON.replace(year=2027, month=3, day=20)


async def test_the_only_meeting_stays_however_old(database: Database) -> None:
    """A group that met once, long ago: no calendar is ever emptied, which some programs refuse."""
    clock = FrozenClock()
    async with service_by_clock(database, clock) as service:
        group = await service.group()
        meeting = await decided(group, "Cena", THURSDAY)
        clock.move(days=1000)
        [event] = Calendar.from_ical(await service.feed(group)).events
        assert event["UID"] == meeting["uid"]
