"""The whole service on a free port, by a clock that a test moves, with a caller of its API."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer, unused_port
from pydantic import SecretStr

from service.app import make_app
from service.settings import Settings
from service.storage.unit import Database
from tests.api.conftest import ADMIN, Caller, FrozenClock

PLAIN = ("Accept-Encoding", "Accept", "User-Agent")


@dataclass
class Service:
    """The running service: `clock` is its time, `client` asks it anything, `server` tells its addresses."""

    server: TestServer
    client: Any
    clock: FrozenClock

    async def group(self, name: str = "Coro", zone: str = "Europe/Rome") -> Caller:
        """Make a group; a caller with its token."""
        body = {"name": name, "timezone": zone, "languages": ["it"]}
        made = await Caller(self.client, ADMIN).post("/v1/groups", body)
        return Caller(self.client, made["token"], made["id"])

    async def ask(self, address: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> ClientResponse:
        """Ask for an address as the barest calendar client does."""
        path = address.removeprefix(str(self.server.make_url("")).rstrip("/"))
        return await self.client.request(method, path, headers=headers or {}, skip_auto_headers=PLAIN)  # type: ignore[no-any-return]  # the client is any of aiohttp's

    async def feed(self, group: Caller) -> bytes:
        """The bytes of a group's feed."""
        response = await self.ask((await group.get(""))["feed_url"])
        assert response.status == 200
        return await response.read()


@asynccontextmanager
async def service_by_clock(database: Database, clock: FrozenClock) -> AsyncIterator[Service]:
    """Run the service; what is due is done when a page or a test asks, not by itself."""
    port = unused_port()
    settings = Settings(public_url=f"http://127.0.0.1:{port}", port=port, admin_token=SecretStr(ADMIN), language="it")
    server = TestServer(make_app(settings, database, clock=clock, environ={}, work=False), port=port)
    async with TestClient(server, auto_decompress=False) as client:
        yield Service(server, client, clock)


async def decided(group: Caller, title: str, slot: Mapping[str, Any], **more: Any) -> Any:
    """A meeting of a group, by way of a poll with one option."""
    poll = await group.post("polls", {"title": title, "options": [dict(slot)], **more})
    return await group.post(f"polls/{poll['id']}/confirm", {"option": 0})
