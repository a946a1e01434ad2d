"""A browser-like client on the pages, and a real Chromium."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import asyncpg
import pytest_asyncio
from aiohttp import CookieJar
from aiohttp.test_utils import TestClient, TestServer

from service.storage.unit import Database
from tests.web.house import build
from tests.web.room_house import Person, whole_service

Client = TestClient


@pytest_asyncio.fixture
async def site(pool: asyncpg.Pool[asyncpg.Record]) -> AsyncIterator[TestServer]:
    """The pages, served on a free port."""
    server = TestServer(build(pool))
    await server.start_server()
    yield server
    await server.close()


@pytest_asyncio.fixture
async def person(site: TestServer) -> AsyncIterator[Callable[..., Awaitable[Client]]]:
    """A function that makes somebody with a browser of their own, reading a language."""
    made: list[Client] = []

    async def make(language: str = "it") -> Client:
        client = TestClient(site, cookie_jar=CookieJar(unsafe=True), headers={"Accept-Language": language})
        made.append(client)
        return client

    yield make
    for client in made:
        await client.session.close()


@pytest_asyncio.fixture
async def whole(database: Database) -> AsyncIterator[TestServer]:
    """The whole service with the bot; what is to be said is said before a page is shown."""
    async with whole_service(database, work=False) as server:
        yield server


@pytest_asyncio.fixture
async def people(whole: TestServer) -> AsyncIterator[Callable[[], Person]]:
    """A function that gives somebody a browser for rooms."""
    made: list[Person] = []

    def make() -> Person:
        made.append(Person(whole))
        return made[-1]

    yield make
    for one in made:
        await one.close()
