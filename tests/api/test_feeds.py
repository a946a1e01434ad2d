"""A calendar that is subscribed to: found by its secret, cheap to ask again, there even while the database is away."""

from __future__ import annotations

import gzip
from typing import Any

from aiohttp import ClientResponse, web
from icalendar import Calendar

from service.app_keys import DATABASE
from service.storage.directory import LinkKind, revoke_link
from tests.api.conftest import Caller, FrozenClock

SLOT = {"grain": "time", "start": "2026-12-01T18:00"}


async def ask(group: Caller, url: str, method: str = "GET", **headers: str) -> ClientResponse:
    """Ask for a feed as a client does, without a token."""
    return await group.client.request(
        method, url.removeprefix("https://ritrovo.test"), headers=headers, skip_auto_headers=["Accept-Encoding"]
    )


async def events(response: ClientResponse) -> list[Any]:
    """The events in a feed."""
    return list(Calendar.from_ical(await response.read()).walk("VEVENT"))


async def test_options_give_way_to_the_meeting(group: Caller, clock: FrozenClock) -> None:
    """An open option is tentative; once decided, the same event is the meeting."""
    url = (await group.get(""))["feed_url"]
    assert await events(await ask(group, url)) == []
    poll = await group.post("polls", {"title": "Prove", "options": [SLOT]})
    [tentative] = await events(await ask(group, url))
    assert tentative["status"] == "TENTATIVE"
    await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "yes"}})
    clock.move(minutes=1)
    meeting = await group.post(f"polls/{poll['id']}/close")
    [event] = await events(await ask(group, url))
    assert (event["status"], event["uid"]) == ("CONFIRMED", tentative["uid"])
    clock.move(minutes=1)
    await group.delete(f"meetings/{meeting['id']}", 200)
    [gone] = await events(await ask(group, url))
    assert (gone["status"], gone["uid"]) == ("CANCELLED", tentative["uid"])


async def test_asking_again_costs_nothing(group: Caller, clock: FrozenClock) -> None:
    """What has not changed is 304; what has changed is not."""
    await group.post("polls", {"title": "Prove", "options": [SLOT]})
    url = (await group.get(""))["feed_url"]
    first = await ask(group, url)
    etag, modified = first.headers["ETag"], first.headers["Last-Modified"]
    assert first.headers["Content-Type"] == "text/calendar; charset=utf-8"
    again = await ask(group, url, **{"If-None-Match": etag})
    assert (again.status, await again.read(), again.headers["ETag"]) == (304, b"", etag)
    assert (await ask(group, url, **{"If-Modified-Since": modified})).status == 304
    clock.move(minutes=1)
    await group.post("polls", {"title": "Cena", "options": [SLOT]})
    changed = await ask(group, url, **{"If-None-Match": etag})
    assert changed.status == 200
    assert changed.headers["Last-Modified"] > modified


async def test_compressed_for_those_who_ask(group: Caller) -> None:
    """Gzip where it is asked for, with a tag of its own; HEAD tells the same without the body."""
    url = (await group.get(""))["feed_url"]
    async with group.client.session.get(
        group.client.make_url(url.removeprefix("https://ritrovo.test")), headers={"Accept-Encoding": "gzip"}
    ) as packed:
        assert packed.headers["Content-Encoding"] == "gzip"
        body = await packed.read()
    plain = await ask(group, url)
    assert gzip.decompress(body) == await plain.read() if body[:2] == b"\x1f\x8b" else body == await plain.read()
    assert packed.headers["ETag"] != plain.headers["ETag"]
    head = await ask(group, url, "HEAD")
    assert (head.status, head.headers["Content-Length"]) == (200, plain.headers["Content-Length"])
    assert head.headers["ETag"] == plain.headers["ETag"]


async def test_any_name_serves_the_same(group: Caller) -> None:
    """The name is for people; the short address and a client's own query serve the same bytes."""
    url = (await group.get(""))["feed_url"]
    base, _, _ = url.rpartition("/")
    bodies = {
        await (await ask(group, other)).read() for other in (url, f"{base}/x.ics", f"{base}.ics", f"{url}?a=1&a=2")
    }
    assert len(bodies) == 1


async def test_what_is_no_feed(group: Caller, app: web.Application, clock: FrozenClock) -> None:
    """Unknown: 404. Revoked: 410 at once, and the new address works. Another method: 405."""
    assert (await ask(group, "/feeds/short.ics")).status == 404
    assert (await ask(group, f"/feeds/{'x' * 43}/a.ics")).status == 404
    url = (await group.get(""))["feed_url"]
    response = await ask(group, url, "PUT")
    assert (response.status, response.headers["Allow"]) == (405, "GET, HEAD")
    await ask(group, url)
    async with app[DATABASE].unit(clock()) as unit:
        await revoke_link(unit, group.group, LinkKind.FEED)
    assert (await ask(group, url)).status == 410
    fresh = (await group.get(""))["feed_url"]
    assert fresh != url
    assert (await ask(group, fresh)).status == 200


async def test_a_person_has_a_calendar_until_erased(group: Caller) -> None:
    """A member's own address works, and is gone with the member."""
    member = await group.post("members", {"name": "Anna"})
    assert (await ask(group, member["feed_url"])).status == 200
    await group.delete(f"members/{member['id']}")
    assert (await ask(group, member["feed_url"])).status == 410


async def test_a_deleted_group_shows_everything_cancelled(group: Caller) -> None:
    """A client that still asks learns that nothing takes place, without a word of what it was."""
    poll = await group.post("polls", {"title": "Segreto", "options": [SLOT]})
    await group.post(f"polls/{poll['id']}/confirm", {"option": 0})
    url = (await group.get(""))["feed_url"]
    await group.delete("")
    response = await ask(group, url)
    [event] = await events(response)
    assert event["status"] == "CANCELLED"
    assert b"Segreto" not in await response.read()
    assert b"Coro" not in await response.read()


async def test_the_last_good_bytes_while_the_database_is_away(group: Caller, app: web.Application) -> None:
    """A calendar that was served before is served again while the database is away; another one is 503."""
    url = (await group.get(""))["feed_url"]
    before = await ask(group, url)
    await app[DATABASE].pool.close()
    after = await ask(group, url)
    assert (after.status, await after.read()) == (200, await before.read())
    assert after.headers["Last-Modified"] == before.headers["Last-Modified"]
    unknown = await ask(group, f"/feeds/{'x' * 43}/a.ics")
    assert (unknown.status, "Retry-After" in unknown.headers) == (503, True)
