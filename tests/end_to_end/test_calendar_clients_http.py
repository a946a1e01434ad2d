"""A feed's address as calendar programs use it: asked again and again, compressed, closed, linked from the pages."""

from __future__ import annotations

import gzip
import html
import re
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from icalendar import Calendar

from service.jobs.sweep import sweeping
from service.storage.unit import Database
from tests.api.conftest import FrozenClock
from tests.end_to_end.calendars.readers import KNOWN, names, seen
from tests.end_to_end.calendars.service_by_clock import Service, decided, service_by_clock
from tests.web.room_house import Person

SLOT = {"grain": "time", "start": "2026-12-01T18:00"}


async def test_every_change_is_news_and_nothing_else_is(database: Database) -> None:
    """A calendar program is sent the feed once after each thing that happened, even within a second, and else a 304."""
    clock = FrozenClock()
    async with service_by_clock(database, clock) as service:
        group = await service.group()
        url = (await group.get(""))["feed_url"]
        tags, dates = [], []

        async def news() -> None:
            first = await service.ask(url)
            again = await service.ask(url, headers={"If-None-Match": first.headers["ETag"]})
            assert (await service.ask(url)).headers["ETag"] == first.headers["ETag"]
            assert again.status == 304
            tags.append(first.headers["ETag"])
            dates.append(parsedate_to_datetime(first.headers["Last-Modified"]))

        await news()
        poll = await group.post("polls", {"title": "Prove", "options": [SLOT]})
        await news()
        await group.post(f"polls/{poll['id']}/options", {"options": [{"grain": "time", "start": "2026-12-02T18:00"}]})
        await news()
        await group.patch(f"polls/{poll['id']}", {"title": "Prove generali"})
        await news()
        await group.delete(f"polls/{poll['id']}/options/1")
        await news()
        meeting = await group.post(f"polls/{poll['id']}/confirm", {"option": 0})
        await news()
        for change in (
            {"title": "Prova"},
            {"place": "Aula 7"},
            {"slot": {"grain": "time", "start": "2026-12-05T18:00"}},
        ):
            await group.patch(f"meetings/{meeting['id']}", change)
            await news()
        await group.patch("", {"name": "Coro nuovo"})
        await news()
        await group.delete(f"meetings/{meeting['id']}", 200)
        await news()
        assert len(set(tags)) == len(tags) == 11
        assert dates == sorted(set(dates))
        await group.put(f"meetings/{meeting['id']}/rsvps/ext:anna", {"status": "accepted", "name": "Anna"}, 409)
        assert (await service.ask(url)).headers["ETag"] == tags[-1]


async def test_conditions_compression_and_methods(database: Database) -> None:
    """HEAD tells the same as GET, tags are compared one by one, gzip is for those who ask, nothing can be written."""
    async with service_by_clock(database, FrozenClock()) as service:
        group = await service.group()
        await decided(group, "Prove", SLOT)
        url = (await group.get(""))["feed_url"]
        plain = await service.ask(url)
        body, tag = await plain.read(), plain.headers["ETag"]
        assert plain.headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert "Set-Cookie" not in plain.headers
        assert "Content-Encoding" not in plain.headers
        packed = await service.ask(url, headers={"Accept-Encoding": "br, gzip;q=0.8, *;q=0"})
        assert packed.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(await packed.read()) == body
        assert packed.headers["ETag"] != tag
        assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
        for asked, fresh in (
            (f'"no", {tag}', True),
            (f"W/{tag}", True),
            ("*", True),
            ('"no", W/"neither"', False),
            (tag.strip('"'), False),
            (packed.headers["ETag"], False),
        ):
            for method in ("GET", "HEAD"):
                headers = {"If-None-Match": asked, "If-Modified-Since": plain.headers["Last-Modified"]}
                answer = await service.ask(url, method, headers)
                assert (answer.status == 304) is fresh, asked
        assert (await service.ask(url, headers={"If-Modified-Since": "yesterday"})).status == 200
        head = await service.ask(url, "HEAD")
        same = ("ETag", "Last-Modified", "Content-Length", "Content-Type", "Cache-Control", "Content-Disposition")
        assert [head.headers[name] for name in same] == [plain.headers[name] for name in same]
        assert await head.read() == b""
        for accept in ("text/html", "application/json", "text/calendar;q=0", "nonsense"):
            answer = await service.ask(url, headers={"Accept": accept})
            assert (answer.status, await answer.read()) == (200, body)
        for method in ("POST", "PUT", "PATCH", "DELETE", "PROPFIND", "REPORT", "MKCALENDAR"):
            answer = await service.ask(url, method, {"If-Match": "nothing"})
            assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD"), method


async def test_robots_are_let_in_but_keep_no_copy(database: Database) -> None:
    """Google's calendar obeys robots.txt: it must let feeds be fetched, while their address stays out of searches."""
    async with service_by_clock(database, FrozenClock()) as service:
        robots = await service.ask("/robots.txt")
        assert robots.status == 200
        assert not re.search(r"^Disallow:\s*\S", await robots.text(), re.MULTILINE)
        feed = await service.ask((await (await service.group()).get(""))["feed_url"])
        assert (feed.headers["X-Robots-Tag"], feed.headers["Referrer-Policy"]) == ("noindex", "no-referrer")


async def test_a_feed_without_any_event_is_a_calendar(database: Database) -> None:
    """Subscribing before anything is decided is no error in any program: a whole, empty calendar with a name."""
    async with service_by_clock(database, FrozenClock()) as service:
        body = await service.feed(await service.group("Gruppo nuovo"))
        assert names(body) <= KNOWN
        assert seen(body) == []
        calendar = Calendar.from_ical(body)
        assert calendar["X-WR-CALNAME"].startswith("Gruppo nuovo")
        assert [zone["TZID"] for zone in calendar.timezones] == ["Europe/Rome"]
        assert "METHOD" not in calendar


async def test_fifty_options_and_days_of_every_kind(database: Database) -> None:
    """Fifty times, days, a span of days, a weekend: all tentative and free; what is no day or hour is not shown."""
    async with service_by_clock(database, FrozenClock()) as service:
        group = await service.group()
        slots = [{"grain": "time", "start": f"2026-12-{day:02}T{hour}:00"} for day in range(1, 24) for hour in (18, 21)]
        days = [
            {"grain": "day", "start": "2026-12-28"},
            {"grain": "day", "start": "2026-12-30", "end": "2027-01-02"},
            {"grain": "weekend", "start": "2027-01-09"},
            {"grain": "daypart", "start": "2027-01-12", "daypart": "evening"},
        ]
        await group.post("polls", {"title": "Cena", "options": slots + days})
        events = seen(await service.feed(group))
        assert len(events) == 49
        assert {one.status for one in events} == {"TENTATIVE"}
        spans = {(str(one.start), str(one.end)) for one in events if len(str(one.start)) == 10}
        assert spans == {("2026-12-28", "2026-12-29"), ("2026-12-30", "2027-01-02"), ("2027-01-09", "2027-01-11")}
        free = {event["TRANSP"] for event in Calendar.from_ical(await service.feed(group)).events}
        assert free == {"TRANSPARENT"}


async def test_a_leaked_address_is_closed_for_a_new_one(database: Database) -> None:
    """Who had the old address learns that it is gone for good; the group and each person have one of their own."""
    async with service_by_clock(database, FrozenClock()) as service:
        group = await service.group()
        await decided(group, "Prove", SLOT)
        member = await group.post("members", {"name": "Anna", "external_id": "anna"})
        old = (await group.get(""))["feed_url"]
        own = member["feed_url"]
        events = [await (await service.ask(address)).read() for address in (old, own)]
        assert seen(events[0]) == seen(events[1])
        new = (await group.delete("feed", 200))["feed_url"]
        assert new == (await group.get(""))["feed_url"] != old
        assert [(await service.ask(one)).status for one in (old, new, own)] == [410, 200, 200]
        newer = (await group.delete(f"members/{member['id']}/feed", 200))["feed_url"]
        assert [(await service.ask(one)).status for one in (own, newer, new)] == [410, 200, 200]
        await group.delete(f"members/{member['id']}")
        assert (await service.ask(newer)).status == 410
        await group.delete("members/ext:nobody/feed", 404)


async def test_the_maker_of_a_group_renews_its_address_on_the_page(database: Database) -> None:
    """Two presses on the group's page close an address that leaked; nobody but the organizer is offered that."""
    async with service_by_clock(database, FrozenClock()) as service:
        anna, bea = Person(service.server), Person(service.server)
        await anna.make("Anna")
        await bea.enter(anna.room, "Bea")
        group = re.findall(r'href="(/g/[^"]+)"', await anna.look())[0]
        page = await (await anna.client.get(group)).text()
        [old] = re.findall(r'id="feed" readonly value="([^"]+)"', page)
        assert f'action="{group}/renew"' in page
        assert "/renew" not in await (await bea.client.get(group)).text()
        assert (await bea.client.post(f"{group}/renew")).status == 403
        assert (await service.ask(old)).status == 200
        page = await (await anna.client.post(f"{group}/renew")).text()
        [new] = re.findall(r'id="feed" readonly value="([^"]+)"', page)
        assert "Il calendario ha un nuovo indirizzo." in page
        assert [(await service.ask(one)).status for one in (old, new)] == [410, 200]
        await anna.close()
        await bea.close()


async def test_a_deleted_group_says_farewell(database: Database) -> None:
    """Everything is called off in everybody's calendar, without a word of what it was, for thirty days."""
    clock = FrozenClock()
    async with service_by_clock(database, clock) as service:
        group = await service.group("Segreti")
        meeting = await decided(group, "Segreto", SLOT, place="Casa di Anna")
        await group.post(
            "polls", {"title": "Altro segreto", "options": [{"grain": "time", "start": "2026-12-03T18:00"}]}
        )
        url = (await group.get(""))["feed_url"]
        before = {one.uid: one.sequence for one in seen(await (await service.ask(url)).read())}
        clock.move(minutes=5)
        await group.delete("")
        answer = await service.ask(url)
        body = await answer.read()
        after = seen(body)
        assert {one.uid for one in after} == set(before)
        assert meeting["uid"] in before
        assert all(one.status == "CANCELLED" and one.sequence > before[one.uid] for one in after)
        for word in (b"egreto", b"egreti", b"Anna", b"/m/", b"/p/"):
            assert word not in body
        assert (await service.ask(url, headers={"If-None-Match": answer.headers["ETag"]})).status == 304
        sweep = sweeping(database, clock)
        for days, status in ((29, 200), (2, 404)):
            clock.move(days=days)
            await sweep()
            assert (await service.ask(url)).status == status


@pytest.mark.parametrize("weekly", [False, True], ids=["once", "weekly"])
async def test_the_pages_links_lead_to_the_same_hour(database: Database, weekly: bool) -> None:
    """Pressing Google, Outlook or the phone's calendar on a page gives the meeting at its hour, and the feed itself."""
    async with service_by_clock(database, FrozenClock()) as service:
        group = await service.group("Coro & amici")
        slot = {**SLOT, "rrule": "FREQ=WEEKLY;BYDAY=TU"} if weekly else SLOT
        meeting = await decided(group, "Prove & cena", slot, duration=90, place="Aula 7")
        feed = (await group.get(""))["feed_url"]
        links = await page_links(service, (await group.get(""))["url"])
        assert f"webcal://{feed.split('://')[1]}" in links
        assert "https://calendar.google.com/calendar/r/settings/addbyurl" in links
        for host in ("outlook.live.com", "outlook.office.com"):
            [outlook] = [parse_qs(urlsplit(link).query) for link in links if urlsplit(link).hostname == host]
            assert (outlook["url"], outlook["name"]) == ([feed], ["Coro & amici"])

        links = await page_links(service, meeting["url"])
        [google] = [
            parse_qs(urlsplit(link).query) for link in links if urlsplit(link).hostname == "calendar.google.com"
        ]
        dates = "20261201T180000/20261201T193000" if weekly else "20261201T170000Z/20261201T183000Z"
        assert (google["dates"], google["ctz"], google["text"]) == ([dates], ["Europe/Rome"], ["Prove & cena"])
        assert google["location"] == ["Aula 7"]
        assert google.get("recur") == (["RRULE:FREQ=WEEKLY;BYDAY=TU"] if weekly else None)
        outlook = [parse_qs(urlsplit(link).query) for link in links if urlsplit(link).hostname == "outlook.live.com"]
        assert [(one["startdt"], one["enddt"], one["subject"]) for one in outlook] == (
            [] if weekly else [(["2026-12-01T17:00:00Z"], ["2026-12-01T18:30:00Z"], ["Prove & cena"])]
        )
        [file] = [link for link in links if link.endswith("/meeting.ics")]
        [event] = seen(await (await service.ask(file)).read())
        [shown] = seen(await service.feed(group))
        assert event == shown


async def page_links(service: Service, url: str) -> list[str]:
    """The addresses that a page leads to."""
    page = await service.client.get(
        urlsplit(url).path, headers={"Accept-Language": "it", "Accept-Encoding": "identity"}
    )
    assert page.status == 200
    return [html.unescape(link) for link in re.findall(r'href="([^"]+)"', await page.text())]
