"""A room as a stream: each message once, in order, none lost, nobody else's."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest_asyncio
from aiohttp import ClientResponse
from aiohttp.test_utils import TestServer

from service.storage.unit import Database
from service.web.room_log import PAGE
from tests.web.room_house import Person, whole_service

WAIT = 10.0


@dataclass
class Stream:
    """Server-sent events as a browser takes them in."""

    answer: ClientResponse
    last_id: str = ""
    seen: list[str] = field(default_factory=list)

    async def event(self) -> tuple[str, str]:
        """The next event's name and data. Raises TimeoutError where none comes."""
        name, data = "", list[str]()
        async with asyncio.timeout(WAIT):
            while True:
                line = (await self.answer.content.readline()).decode()
                assert line, "the stream has ended"
                key, _, value = line.strip().partition(": ")
                if key == "id":
                    self.last_id = value
                elif key == "event":
                    name = value
                elif key.startswith("data"):
                    data.append(value)
                elif not line.strip() and name:
                    return name, "\n".join(data)

    async def until(self, words: str) -> str:
        """Read on until a piece of the page has these words; the piece."""
        while True:
            name, data = await self.event()
            self.seen += re.findall(r'<li id="m(\d+)"', data)
            if name == "messages" and words in data:
                return data


@pytest_asyncio.fixture
async def service(database: Database) -> AsyncIterator[TestServer]:
    """The whole service with its worker."""
    async with whole_service(database) as server:
        yield server


@asynccontextmanager
async def two_people(service: TestServer) -> AsyncIterator[tuple[Person, Person]]:
    """Anna, who made the room, and Bea."""
    anna, bea = Person(service), Person(service)
    try:
        await bea.enter(await anna.make("Anna"), "Bea")
        yield anna, bea
    finally:
        await anna.close()
        await bea.close()


@asynccontextmanager
async def listening(person: Person, since: str | None = None, last: str | None = None) -> AsyncIterator[Stream]:
    """Somebody's stream, from the state that their page shows."""
    if since is None:
        found = re.search(r'data-state="(\d+)"', await person.look())
        assert found
        since = found.group(1)
    headers = {"Last-Event-ID": last} if last else {}
    async with person.client.get(f"{person.room}/events?since={since}", headers=headers) as answer:
        assert answer.content_type == "text/event-stream"
        yield Stream(answer)


async def test_what_is_said_is_there_without_a_reload(service: TestServer) -> None:
    """Bea's page gets Anna's message and then the bot's offer; what her page shows already does not come again."""
    async with two_people(service) as (anna, bea):
        await anna.say("prima")
        async with listening(bea) as stream:
            await anna.say("giovedì alle 15 o venerdì mattina?")
            await stream.until("apro un sondaggio?")
            assert len(stream.seen) == len(set(stream.seen))
            await bea.look()
            assert "prima" in bea.text


async def test_who_was_cut_off_misses_nothing(service: TestServer) -> None:
    """A browser comes back with the number of what it had last, and gets all that came meanwhile, once."""
    async with two_people(service) as (anna, bea):
        async with listening(bea) as stream:
            await anna.say("uno")
            await stream.until("uno")
        for words in ("due", "tre", "quattro"):
            await anna.say(words)
        async with listening(bea, since="0", last=stream.last_id) as again:
            while "quattro" not in (piece := await again.until("")):
                pass
        assert "uno" not in piece
        words = [w for w in ("due", "tre", "quattro") if w in piece]
        assert words
        assert len(again.seen) == 3


async def test_a_changed_card_comes_again_under_its_number(service: TestServer) -> None:
    """The poll's card is replaced where it stands: the same number, a later state."""
    async with two_people(service) as (anna, bea):
        await anna.say("giovedì alle 15 o venerdì mattina?")
        await anna.press("Apri il sondaggio")
        async with listening(bea) as stream:
            number = re.findall(r'<li id="m(\d+)" class="room-bot', bea.page)[-1]
            await anna.press("Sì")
            piece = await stream.until("Sì: Anna.")
            assert re.findall(r'<li id="m(\d+)"', piece) == [number]


async def test_a_hint_streams_to_one_person(service: TestServer) -> None:
    """What the bot tells the presser alone is on no other stream."""
    async with two_people(service) as (anna, bea):
        await anna.say("giovedì alle 15 o venerdì mattina?")
        await anna.press("Apri il sondaggio")
        async with listening(anna) as hers, listening(bea) as others:
            await anna.press("Sì")
            await hers.until("room-hint")
            await anna.say("fatto")
            while "fatto" not in (piece := await others.until("")):
                assert "room-hint" not in piece


async def test_who_comes_in_is_told_to_the_others(service: TestServer) -> None:
    """The names above the chat follow."""
    async with two_people(service) as (anna, _bea), listening(anna) as stream:
        carlo = Person(service)
        await carlo.enter(anna.room, "Carlo")
        await stream.until("Carlo è qui")
        assert (await stream.event())[0] == "people"
        await carlo.close()


async def test_too_much_at_once_asks_for_the_page(service: TestServer) -> None:
    """Where more happened than a page holds, the page itself is read anew rather than half of it shown."""
    async with two_people(service) as (anna, bea):
        for _ in range(PAGE // 28):
            await asyncio.gather(*(anna.client.post(f"{anna.room}/say", data={"text": "x"}) for _ in range(14)))
            await asyncio.gather(*(bea.client.post(f"{bea.room}/say", data={"text": "y"}) for _ in range(14)))
        carlo, dora = Person(service), Person(service)
        for one, name in ((carlo, "Carlo"), (dora, "Dora")):
            await one.enter(anna.room, name)
            await asyncio.gather(*(one.client.post(f"{anna.room}/say", data={"text": "z"}) for _ in range(8)))
        async with listening(bea, since="1") as stream:
            assert (await stream.event())[0] == "anew"
        for one in (carlo, dora):
            await one.close()


async def test_a_deleted_room_closes_its_streams(service: TestServer) -> None:
    """Who is looking is told; the link leads nowhere from then on."""
    async with two_people(service) as (anna, bea), listening(bea) as stream:
        await anna.send("delete")
        while (await stream.event())[0] != "gone":
            pass
        assert (await bea.client.get(f"{bea.room}/events?since=0")).status == 404
