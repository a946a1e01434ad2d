"""The pages alone on a real database: an application as the composition root makes it, without bots and worker."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import asyncpg
from aiohttp import web

from service import web as pages
from service.actions.access import House
from service.app_keys import CLOCK, DATABASE, HEAR, HOUSE, HUB, SETTINGS, SETTLE
from service.jobs.live import Hub
from service.settings import Settings
from service.storage.keys import Vault
from service.storage.unit import Database

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""A Tuesday, ten in the morning in Rome."""


def build(
    pool: asyncpg.Pool[asyncpg.Record], *, base: str = "http://127.0.0.1", clock: Callable[[], datetime] = lambda: NOW
) -> web.Application:
    """The application; its hub runs while it does."""
    app = web.Application()
    app[SETTINGS] = Settings(public_url=base)
    app[DATABASE] = Database(pool, Vault(b"k" * 32))
    app[HOUSE] = House(base, "https://meet.jit.si/{name}")
    app[CLOCK] = clock
    heard: list[tuple[str, str, Mapping[str, Any]]] = []

    async def hear(event: str, chat: str, what: Mapping[str, Any]) -> None:
        heard.append((event, chat, what))

    async def settle() -> None:
        heard.clear()

    app[HEAR] = hear
    app[SETTLE] = settle
    app[HUB] = Hub(app[DATABASE], clock)
    app.cleanup_ctx.append(_hub)
    pages.setup(app)
    return app


async def _hub(app: web.Application) -> AsyncIterator[None]:
    task = asyncio.create_task(app[HUB].run())
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
