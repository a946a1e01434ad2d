"""The application's API on a database of its own, with a clock that stands still until a test moves it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest
import pytest_asyncio
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient
from pydantic import SecretStr

from bots.api_chat import ApiChat
from bots.conversation import converse
from service import api
from service.actions.access import House
from service.api.runner import Runner
from service.app_keys import CLOCK, CONVERSE, DATABASE, FEEDS, HOUSE, HUB, SETTINGS
from service.calendar.feed_cache import FeedCache
from service.jobs.live import Hub
from service.settings import Settings
from service.storage.keys import Vault
from service.storage.unit import Database

ADMIN = "administrator-" + "0123456789" * 3
NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # a Tuesday, 12:00 in Rome

Client = TestClient[web.Request, web.Application]


class FrozenClock:
    """The time that the service goes by."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **length: float) -> None:
        """Let time pass."""
        self.now += timedelta(**length)


@dataclass
class Caller:
    """Calls the API with a token."""

    client: Client
    token: str
    group: str = ""

    async def send(self, method: str, path: str, body: Any = None, **more: Any) -> ClientResponse:
        """Call; a path without a slash in front is the group's."""
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        whole = path if path.startswith("/") else f"/v1/groups/{self.group}/{path}".rstrip("/")
        given = {} if body is None else {"json": body}
        return await self.client.request(method, whole, headers=headers, **given, **more)

    async def get(self, path: str, status: int = 200, **more: Any) -> Any:
        """The answer's JSON."""
        return await self._json("GET", path, None, status, **more)

    async def post(self, path: str, body: Any = None, status: int = 201, **more: Any) -> Any:
        """The answer's JSON."""
        return await self._json("POST", path, body, status, **more)

    async def put(self, path: str, body: Any, status: int = 200, **more: Any) -> Any:
        """The answer's JSON."""
        return await self._json("PUT", path, body, status, **more)

    async def patch(self, path: str, body: Any, status: int = 200, **more: Any) -> Any:
        """The answer's JSON."""
        return await self._json("PATCH", path, body, status, **more)

    async def delete(self, path: str, status: int = 204, **more: Any) -> Any:
        """The answer's JSON, if there is any."""
        return await self._json("DELETE", path, None, status, **more)

    async def _json(self, method: str, path: str, body: Any, status: int, **more: Any) -> Any:
        response = await self.send(method, path, body, **more)
        assert response.status == status, await response.text()
        if status >= 400:
            assert response.content_type == "application/problem+json"
        return await response.json(content_type=None) if await response.read() else None


@pytest.fixture
def clock() -> FrozenClock:
    """The service's clock."""
    return FrozenClock()


@pytest.fixture
def app(pool: asyncpg.Pool[asyncpg.Record], clock: FrozenClock) -> web.Application:
    """An application with the API in it."""
    app = web.Application()
    settings = Settings(admin_token=SecretStr(ADMIN), public_url="https://ritrovo.test")
    app[SETTINGS] = settings
    app[CLOCK] = clock
    app[DATABASE] = Database(pool, Vault(b"a key of the tests"))
    app[HOUSE] = House(settings.base_url, settings.call_pattern, settings.mail_from)
    app[FEEDS] = FeedCache()
    app[CONVERSE] = ApiChat(app[DATABASE], clock, app[HOUSE], converse, settings.timezone, settings.language).read
    app[HUB] = Hub(app[DATABASE], clock)
    app[DATABASE].listen(app[HUB].heard)
    api.setup(app)
    return app


@pytest_asyncio.fixture
async def client(app: web.Application, aiohttp_client: Callable[[web.Application], Awaitable[Client]]) -> Client:
    """A client of the running application."""
    return await aiohttp_client(app)


@pytest_asyncio.fixture
async def served(app: web.Application) -> AsyncIterator[str]:
    """The address of the application, served as the service serves it."""
    runner = Runner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest_asyncio.fixture
async def admin(client: Client) -> Caller:
    """The administrator."""
    return Caller(client, ADMIN)


MakeGroup = Callable[..., Awaitable[Caller]]


@pytest_asyncio.fixture
async def make_group(admin: Caller) -> MakeGroup:
    """A function that makes a group and gives a caller with its token."""

    async def make(name: str = "Coro", timezone: str = "Europe/Rome", **more: Any) -> Caller:
        made = await admin.post("/v1/groups", {"name": name, "timezone": timezone, "languages": ["it"], **more})
        return Caller(admin.client, made["token"], made["id"])

    return make


@pytest_asyncio.fixture
async def group(make_group: MakeGroup) -> Caller:
    """A service with a group's token."""
    return await make_group()
