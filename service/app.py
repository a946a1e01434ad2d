"""The composition root, the only one: settings, database, messengers, worker, pages and API put together in order."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Any

from aiohttp import ClientSession, ClientTimeout, TCPConnector, web

import service.api
import service.web
from bots import registry, webhook
from bots.adapter import Adapter
from bots.api_chat import ApiChat
from bots.conversation import converse
from bots.deliver import handlers as saying_handlers
from bots.inbox import InboxReader
from bots.publish import Publisher
from bots.room import RoomAdapter
from bots.room.adapter import said
from service import app_keys
from service.actions.access import House
from service.api.outgoing import Poster
from service.api.runner import Runner
from service.calendar.feed_cache import FeedCache
from service.jobs.decide import deadlines, lagging_decisions
from service.jobs.live import Hub
from service.jobs.sweep import sweeping
from service.jobs.webhooks import webhook_handler
from service.jobs.worker import Worker
from service.settings import Settings
from service.storage import due, publications
from service.storage.cluster import only_worker
from service.storage.directory import EVERYWHERE, has_admin_token, make_token, open_secret
from service.storage.embedded import EmbeddedPostgres
from service.storage.keys import Vault, load_or_make_key
from service.storage.migrate import migrate
from service.storage.pool import open_pool, patiently
from service.storage.unit import Database

BODY_AT_MOST = 2**20
CALL_SECONDS = 30
DRAIN_SECONDS = 8.0


def utc_now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[Database]:
    """The migrated database: the embedded one of the data folder, or the server of the settings.

    Raises SettingsError, EmbeddedError, StorageError with one clear line.
    """
    async with contextlib.AsyncExitStack() as stack:
        if settings.database_url is None:
            name = "the private database"
            dsn = direct = (await stack.enter_async_context(EmbeddedPostgres(settings.data))).dsn
        else:
            name = "the database of RITROVO_DATABASE_URL"
            dsn = settings.database_url.get_secret_value()
            direct = settings.database_direct_url.get_secret_value() if settings.database_direct_url else dsn
        await patiently(lambda: migrate(direct), name=name)
        cache = None if settings.statement_cache else False
        pool = await patiently(
            lambda: open_pool(dsn, max_size=settings.database_pool, statement_cache=cache), name=name
        )
        stack.push_async_callback(_close_pool, pool)
        key = (
            settings.secret_key.get_secret_value().encode() if settings.secret_key else load_or_make_key(settings.data)
        )
        yield Database(pool, Vault(key))


async def _close_pool(pool: object) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(pool.close(), 5)  # type: ignore[attr-defined]  # asyncpg's pool, which only storage names


@asynccontextmanager
async def working(settings: Settings, database: Database) -> AsyncIterator[None]:
    """Be a worker. What killed ones had in hand is taken back at once where this is the only one.

    With an outside database nobody knows who else works: there it comes back when its lease is over.
    """
    alone = only_worker(settings.data) if settings.database_url is None else None
    try:
        if alone is not None:
            async with database.unit(utc_now()) as unit:
                await due.take_back(unit)
                await publications.take_back(unit)
        yield
    finally:
        if alone is not None:
            os.close(alone)


async def make_admin_token(database: Database, settings: Settings, now: datetime) -> str | None:
    """Let the administrator in: store the given token's hash, or make one at the first start, given back this once."""
    given = settings.admin_token.get_secret_value() if settings.admin_token else None
    async with database.unit(now) as unit:
        if given is not None:
            if await open_secret(unit, given, "token") is None:
                await make_token(unit, EVERYWHERE, "administrator", given)
            return None
        if await has_admin_token(unit):
            return None
        return (await make_token(unit, EVERYWHERE, "administrator"))[1]


def make_app(
    settings: Settings,
    database: Database,
    *,
    clock: Callable[[], datetime] = utc_now,
    environ: Mapping[str, str] = os.environ,
    work: bool = True,
) -> web.Application:
    """The whole service on a database: API, pages, messengers' webhooks; with `work` the worker and the polling too."""
    app = web.Application(client_max_size=BODY_AT_MOST)
    house = House(settings.base_url, settings.call_pattern, settings.mail_from)
    hub = Hub(database, clock)
    room = RoomAdapter(database, clock)
    adapters: dict[tuple[str, str], Adapter] = {(room.platform, room.account): room}
    reader = InboxReader(database, clock, house, adapters, converse, settings.timezone, settings.language)
    publisher = Publisher(database, clock, house, adapters)
    api_chat = ApiChat(database, clock, house, converse, settings.timezone, settings.language)
    worker = Worker(
        database,
        clock,
        {
            "deadline": deadlines(database, clock, house),
            "webhook": webhook_handler(database, clock, Poster(private=settings.webhook_private)),
            **saying_handlers(database, clock, house, adapters),
        },
        [
            reader.read_waiting,
            lagging_decisions(database, clock, house),
            sweeping(database, clock),
        ],
        outward=[publisher.show_lagging],
    )
    app[app_keys.SETTINGS] = settings
    app[app_keys.DATABASE] = database
    app[app_keys.HOUSE] = house
    app[app_keys.CLOCK] = clock
    app[app_keys.FEEDS] = FeedCache()
    app[app_keys.HUB] = hub
    app[app_keys.SETTLE] = worker.settle
    app[app_keys.CONVERSE] = api_chat.read

    async def hear(event_id: str, chat: str, what: Mapping[str, Any]) -> None:
        await reader.receive(room, [said(event_id, chat, what)])

    app[app_keys.HEAR] = hear

    async def messengers(_app: web.Application) -> AsyncIterator[None]:
        async with ClientSession(
            timeout=ClientTimeout(total=CALL_SECONDS), connector=TCPConnector(limit=200)
        ) as session:
            for adapter in registry.build_all(session, settings.public_url, environ).values():
                adapters[adapter.platform, adapter.account] = adapter
            yield
            await reader.close()

    async def polling(_app: web.Application) -> AsyncIterator[None]:
        started = []
        for adapter in list(adapters.values()):
            await adapter.start(partial(reader.receive, adapter))
            started.append(adapter)
        yield
        await asyncio.gather(*(adapter.stop() for adapter in started))

    async def background(_app: web.Application) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(hub.run(), name="hub")]
        if work:
            tasks.append(asyncio.create_task(worker.run(), name="worker"))
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    app.cleanup_ctx.append(messengers)
    if work:
        app.cleanup_ctx.append(polling)
    app.cleanup_ctx.append(background)
    service.web.setup(app)
    service.api.setup(app)
    webhook.setup(app, adapters, reader)
    return app


async def serve_until_told(settings: Settings, *, listen: bool, work: bool, tell: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT, then finish what was begun, within ten seconds. `tell` gets lines for a person."""
    told = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    async with contextlib.AsyncExitStack() as stack:
        database = await stack.enter_async_context(open_database(settings))
        secret = await make_admin_token(database, settings, utc_now())
        if secret is not None:
            tell(f"The administrator's API token, shown this once: {secret}")
        if work:
            await stack.enter_async_context(working(settings, database))
        app = make_app(settings, database, work=work)
        runner = Runner(app, access_log=None, shutdown_timeout=DRAIN_SECONDS)
        await runner.setup()
        try:
            if listen:
                await web.TCPSite(runner, settings.host, settings.port, backlog=512).start()
                tell(f"Ritrovo is ready: {settings.base_url}")
            else:
                tell("Ritrovo's worker is ready")
            await told.wait()
        finally:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(runner.cleanup(), DRAIN_SECONDS + 1)
