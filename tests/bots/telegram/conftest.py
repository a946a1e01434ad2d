"""A Bot API server, an adapter that talks to it, and an inbox that remembers what it was given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from pydantic import SecretStr

from bots.adapter import Delivery, Event
from bots.telegram.adapter import TelegramAdapter
from bots.telegram.client import Client
from tests.bots.telegram.judge import judge
from tests.bots.telegram.server import BotApiServer
from tests.bots.telegram.world import START, Person

SECRET = "hook-secret"


async def until(condition: Callable[[], object]) -> None:
    """Let the others work until something has happened."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - the state waited for is in several tasks
            await asyncio.sleep(0)


@dataclass
class Clock:
    """Time that passes only where somebody waits."""

    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime.fromtimestamp(START + 60 + self.seconds, UTC)

    async def pause(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.seconds += seconds


class Inbox:
    """Stores each delivery once, as the real one does."""

    def __init__(self) -> None:
        self.rows: dict[str, Delivery] = {}

    async def receive(self, deliveries: Sequence[Delivery]) -> None:
        for delivery in deliveries:
            self.rows.setdefault(delivery.event_id, delivery)

    def events(self, adapter: TelegramAdapter) -> list[Event]:
        read = (adapter.read(row.body) for row in self.rows.values())
        return [event for event in read if event is not None]


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[BotApiServer]:
    """The server; at the end every call it got is judged."""
    async with BotApiServer() as server:
        yield server
    for called in server.calls:
        judge(called)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest_asyncio.fixture
async def make_adapter(telegram: BotApiServer, clock: Clock) -> AsyncIterator[Any]:
    """A function that makes an adapter for the server, fetching unless a webhook's address is given."""
    made: list[TelegramAdapter] = []
    async with aiohttp.ClientSession() as session:

        def make(webhook_url: str = "", **more: Any) -> TelegramAdapter:
            client = Client(session, telegram.url, SecretStr(telegram.token))
            waits = {"clock": clock, "now": clock.now, "pause": clock.pause} | more
            made.append(TelegramAdapter("42", client, webhook_url, SecretStr(SECRET), **waits))
            return made[-1]

        yield make
        for adapter in made:
            await adapter.stop()


@pytest.fixture
def ann() -> Person:
    return Person(7, "Ann", "en")


@pytest.fixture
def ugo() -> Person:
    return Person(8, "Ugo")
