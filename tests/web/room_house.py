"""The whole service on a database, with a clock that begins on a Tuesday morning; and a browser without script."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from aiohttp import ClientResponse, CookieJar
from aiohttp.test_utils import TestClient, TestServer, unused_port

from service.app import make_app
from service.app_keys import SETTLE
from service.settings import Settings
from service.storage.unit import Database

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""A Tuesday, ten in the morning in Rome."""


LOOKS = 20
"""How often a person looks again for what a busy machine has not shown yet; each look lets the bot work for a while."""

TIMES = "giovedì alle 15 o venerdì mattina?"


def running_clock() -> Callable[[], datetime]:
    """Time that goes on as it does, from NOW on."""
    began = time.monotonic()
    return lambda: NOW + timedelta(seconds=time.monotonic() - began)


@asynccontextmanager
async def whole_service(database: Database, *, work: bool = True) -> AsyncIterator[TestServer]:
    """Everything in one process, served on a free port; without `work` only the pages settle what is to be done."""
    port = unused_port()
    settings = Settings(public_url=f"http://127.0.0.1:{port}", port=port, language="it")
    app = make_app(settings, database, clock=running_clock(), environ={}, work=work)
    server = TestServer(app, port=port)
    await server.start_server()
    try:
        yield server
    finally:
        await server.close()


class Person:
    """Somebody with a browser of their own and no script."""

    def __init__(self, server: TestServer, language: str = "it") -> None:
        headers = {"Accept": "text/html", "Accept-Language": language}
        self.settle = server.app[SETTLE]
        self.client = TestClient(server, cookie_jar=CookieJar(unsafe=True), headers=headers)
        self.room = ""
        self.page = ""

    async def make(self, name: str) -> str:
        """Make a room on the first page; its path."""
        answer = await self.client.post("/rooms", data={"name": name, "zone": "Europe/Rome"})
        self.room = answer.url.path
        self.page = await answer.text()
        return self.room

    async def enter(self, room: str, name: str) -> None:
        """Come into a room by its link."""
        self.room = room
        await self.send("join", name=name)

    async def say(self, text: str, **more: str) -> ClientResponse:
        """Write a message."""
        return await self.send("say", text=text, **more)

    async def press(self, label: str) -> ClientResponse:
        """Press the last button with that label; the bot may still be about to send it."""
        for _ in range(LOOKS):
            await self.look()
            if found := self._buttons(label):
                return await self.send("press", message=found[-1][0], data=found[-1][1])
            await self.settle()
        raise AssertionError(f"no button {label!r}")

    def _buttons(self, label: str) -> list[tuple[str, str]]:
        forms = re.findall(r'name="message" value="(\d+)"(.*?)</form>', self.page, re.DOTALL)
        return [
            (message, data)
            for message, form in forms
            for data, words in re.findall(r'name="data" value="([^"]+)"[^>]*>(.*?)</button>', form, re.DOTALL)
            if re.sub(r"<[^>]*>", "", words).strip() == label
        ]

    async def send(self, what: str, **fields: str) -> ClientResponse:
        """Send a form of the room, and read the page that follows."""
        answer = await self.client.post(f"{self.room}/{what}", data=fields)
        self.page = await answer.text()
        return answer

    async def look(self, query: str = "") -> str:
        """Read the room's page."""
        self.page = await (await self.client.get(self.room + query)).text()
        return self.page

    @property
    def text(self) -> str:
        """The words of the log, without tags."""
        log = self.page[self.page.index('id="log"') : self.page.index('id="last"')]
        return " ".join(re.sub(r"<[^>]*>", " ", log).split())

    async def close(self) -> None:
        """Shut the browser."""
        await self.client.session.close()
