"""Those who watch a poll see each new tally, and the end."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import ClientResponse, web

from service.api.events import STREAMS
from tests.api.conftest import Caller

SLOT = {"grain": "time", "start": "2026-12-01T18:00"}


async def next_event(stream: ClientResponse) -> dict[str, Any]:
    """The data of the next event; fails after ten seconds."""
    async with asyncio.timeout(10):
        fields: dict[str, str] = {}
        while line := (await stream.content.readline()).decode():
            name, _, value = line.rstrip("\n").partition(": ")
            if not name and fields:
                break
            fields[name] = value
    assert fields["event"] == "tally"
    data: dict[str, Any] = json.loads(fields["data"])
    assert str(data["version"]) == fields["id"]
    return data


async def test_a_watcher_sees_the_votes_and_the_end(group: Caller) -> None:
    """The first event is the present state; a vote brings the next; the stream ends with the poll."""
    poll = await group.post("polls", {"title": "Prove", "options": [SLOT]})
    stream = await group.send("GET", f"polls/{poll['id']}/events")
    assert stream.headers["Content-Type"] == "text/event-stream"
    assert (await next_event(stream))["tally"] == {"0": {"yes": 0, "maybe": 0, "no": 0}}
    await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "yes"}})
    assert (await next_event(stream))["tally"]["0"]["yes"] == 1
    await group.post(f"polls/{poll['id']}/close")
    assert (await next_event(stream))["status"] == "confirmed"
    assert await asyncio.wait_for(stream.content.read(), 10) == b""


async def test_a_burst_is_one_event(group: Caller) -> None:
    """Many votes at once reach a watcher as few events, the last of which is the truth."""
    poll = await group.post("polls", {"title": "Prove", "options": [SLOT]})
    stream = await group.send("GET", f"polls/{poll['id']}/events")
    await next_event(stream)
    votes = [group.put(f"polls/{poll['id']}/votes/ext:{n}", {"votes": {"0": "yes"}}) for n in range(20)]
    await asyncio.gather(*votes)
    events = [await next_event(stream)]
    while events[-1]["tally"]["0"]["yes"] < 20:
        events.append(await next_event(stream))
    assert len(events) <= 10
    stream.close()


async def test_a_poll_that_is_not_there_has_no_stream(group: Caller) -> None:
    """A stream of nothing is a 404, not an endless silence."""
    await group.get("polls/nothing/events", 404)


async def test_streams_end_when_the_service_stops(app: web.Application, group: Caller) -> None:
    """A process that is told to stop does not wait for its watchers."""
    poll = await group.post("polls", {"title": "Prove", "options": [SLOT]})
    stream = await group.send("GET", f"polls/{poll['id']}/events")
    await next_event(stream)
    assert len(app[STREAMS]) == 1
    async with asyncio.timeout(10):
        await group.client.close()
    assert len(app[STREAMS]) == 0
