"""Live pages hear of every change, once for all readers, and end when the service does."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import ClientPayloadError, ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from service.web.live import Said, Tallies
from tests.web.test_group_and_meeting import make_meeting
from tests.web.test_voting import make_poll

Person = Callable[..., Awaitable[TestClient]]

SECONDS = 10


async def next_event(stream: ClientResponse) -> dict[str, Any]:
    """The data of the next event of a stream."""
    async with asyncio.timeout(SECONDS):
        while not (line := await stream.content.readline()).startswith(b"data: "):
            assert line, "the stream ended"
    data: dict[str, Any] = json.loads(line.removeprefix(b"data: "))
    return data


async def test_each_vote_is_heard_with_names_and_counts(person: Person) -> None:
    """Whoever has the page open is told the tally at once, and again when somebody votes."""
    path = await make_poll(await person())
    reader, bea = await person(), await person()
    async with reader.get(f"{path}/events") as stream:
        assert stream.content_type == "text/event-stream"
        assert (await next_event(stream))["voters"] == 0
        await bea.post(f"{path}/vote", data={"o0": "yes", "name": "Bea"})
        news = await next_event(stream)
    assert news["voters_text"] == "Ha risposto una persona."
    assert news["options"]["0"]["counts"] == {"yes": 1, "maybe": 0, "no": 0}
    assert news["options"]["0"]["who"]["yes"] == ["Bea"]


async def test_a_decision_changes_the_pages_shape(person: Person) -> None:
    """A page learns that it is no longer what it shows, so that it takes itself anew."""
    anna = await person()
    path = await make_poll(anna, "giovedì alle 15 o venerdì alle 18")
    async with (await person()).get(f"{path}/events") as stream:
        before = await next_event(stream)
        await anna.post(f"{path}/confirm", data={"option": "0"})
        assert (await next_event(stream))["definition"] != before["definition"]


async def test_a_reader_who_lost_the_line_is_told_only_what_is_new(person: Person) -> None:
    """With the last event's id nothing is said twice; the next vote is."""
    path = await make_poll(await person())
    reader, bea = await person(), await person()
    async with reader.get(f"{path}/events") as stream:
        first = await next_event(stream)
    headers = {"Last-Event-ID": f"{first['version']}.0"}
    async with reader.get(f"{path}/events", headers=headers) as stream:
        await bea.post(f"{path}/vote", data={"o1": "no"})
        assert (await next_event(stream))["version"] > first["version"]


async def test_a_meetings_page_hears_who_comes(person: Person) -> None:
    """An answer to a meeting raises its version on the open pages."""
    _, meeting = await make_meeting(await person())
    reader, bea = await person(), await person()
    async with reader.get(f"{meeting}/events") as stream:
        before = await next_event(stream)
        await bea.post(f"{meeting}/answer", data={"status": "accepted", "name": "Bea"})
        assert (await next_event(stream))["version"] > before["version"]


async def test_the_service_stops_while_pages_are_open(person: Person, site: TestServer) -> None:
    """Open streams do not hold up a shutdown."""
    path = await make_poll(await person())
    async with (await person()).get(f"{path}/events") as stream:
        await next_event(stream)
        async with asyncio.timeout(SECONDS):
            await site.close()
        with contextlib.suppress(ClientPayloadError):  # cut off, as it is meant: a browser asks again by itself
            await stream.read()
    assert site.closed


async def test_a_look_that_began_before_the_news_is_not_taken_for_it() -> None:
    """A hundred readers cost two looks, and none of them misses a vote that came during the first."""
    tallies, state, looks = Tallies(), ["old"], []
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def load() -> Said:
        seen = state[0]
        looks.append(seen)
        begun.set()
        await go_on.wait()
        return Said(seen, "")

    key = ("group", "poll", "it")
    early = asyncio.create_task(tallies.get(key, load))
    await begun.wait()
    state[0] = "new"
    late = [asyncio.create_task(tallies.get(key, load)) for _ in range(100)]
    await asyncio.sleep(0)
    go_on.set()
    assert (await early).mark == "old"
    assert {said.mark for said in await asyncio.gather(*late)} == {"new"}
    assert looks == ["old", "new"]
