"""What all tests share: a PostgreSQL server for the run, a database of its own for each test, and no silent skips."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import shutil
import tempfile
import threading
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import hypothesis
import pytest
import pytest_asyncio

from service.storage.embedded import EmbeddedPostgres
from service.storage.keys import Vault
from service.storage.migrate import migrate
from service.storage.pool import open_pool
from service.storage.unit import Database

# A machine with much to do is no failure.
hypothesis.settings.register_profile("ritrovo", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("ritrovo")

T = TypeVar("T")

ALIVE: list[int] = []
"""Locks on the folders of this run, held until it ends, however it ends."""

SERVER_SECONDS = 60
LOSE_ON_CRASH = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}


def scratch_folder() -> Path:
    """Make a folder that every user can reach, in memory where the machine lends a gigabyte for that."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 1 << 30
    base = memory if roomy else Path(tempfile.gettempdir())
    for left in base.glob("ritrovo-test-*"):  # of a run that was killed: nobody holds its lock any more
        with contextlib.suppress(OSError), (left / "alive").open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(left)
    path = Path(tempfile.mkdtemp(prefix="ritrovo-test-", dir=base))
    ALIVE.append(os.open(path / "alive", os.O_CREAT | os.O_RDWR))
    fcntl.flock(ALIVE[-1], fcntl.LOCK_EX)
    path.chmod(0o711)  # as root the server runs as another user
    return path


class Server:
    """The run's PostgreSQL server, looked after by a thread, since each test has an event loop of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True, name="test-server")
        self._thread.start()
        self._owned: EmbeddedPostgres | None = None
        self._folder: Path | None = None
        self.dsn = os.environ.get("RITROVO_TEST_DATABASE_URL", "")
        self.template = f"ritrovo_test_{uuid.uuid4().hex[:12]}"

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine in the thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def start(self) -> None:
        """Start the server, or take the one that RITROVO_TEST_DATABASE_URL names, and migrate a template."""
        self.submit(self._start()).result(SERVER_SECONDS)

    async def _start(self) -> None:
        if not self.dsn:
            self._folder = scratch_folder()
            self._owned = EmbeddedPostgres(self._folder, settings=LOSE_ON_CRASH)
            await self._owned.__aenter__()
            self.dsn = self._owned.dsn
        self._admin = await asyncpg.connect(self.dsn)
        await self._admin.execute(f"create database {self.template}")
        await migrate(self.address(self.template))

    def stop(self) -> None:
        """Drop the template, stop the server and the thread."""
        self.submit(self._stop()).result(SERVER_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(SERVER_SECONDS)
        self._loop.close()

    async def _stop(self) -> None:
        await self._admin.execute(f"drop database {self.template} with (force)")
        await self._admin.close()
        if self._owned is not None:
            await self._owned.__aexit__(None, None, None)
        if self._folder is not None:
            shutil.rmtree(self._folder)

    def address(self, database: str) -> str:
        """Give the address of a database of this server."""
        return urlunsplit(urlsplit(self.dsn)._replace(path=f"/{database}"))

    async def create(self, *, migrated: bool = True) -> str:
        """Make a database, from the migrated template or empty; its name."""
        name = f"ritrovo_test_{uuid.uuid4().hex[:12]}"
        template = self.template if migrated else "template0"
        await asyncio.wrap_future(
            self.submit(self._admin.execute(f"create database {name} template {template} strategy file_copy"))
        )
        return name

    async def drop(self, name: str) -> None:
        """Drop a database, whoever is still connected."""
        await asyncio.wrap_future(self.submit(self._admin.execute(f"drop database {name} with (force)")))


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The run's PostgreSQL server (each worker's of pytest-xdist)."""
    server = Server()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def scratch() -> Iterator[Callable[[], Path]]:
    """A function that makes a folder which every user can reach; all are removed at the end."""
    made: list[Path] = []

    def make() -> Path:
        made.append(scratch_folder())
        return made[-1]

    yield make
    for path in made:
        shutil.rmtree(path, ignore_errors=True)


@pytest_asyncio.fixture
async def make_dsn(server: Server) -> AsyncIterator[Callable[..., Awaitable[str]]]:
    """A function that makes a database and gives its address: migrated, or empty with `migrated=False`."""
    made: list[str] = []

    async def make(*, migrated: bool = True) -> str:
        made.append(await server.create(migrated=migrated))
        return server.address(made[-1])

    yield make
    for name in made:
        await server.drop(name)


@pytest_asyncio.fixture
async def dsn(make_dsn: Callable[..., Awaitable[str]]) -> str:
    """The address of a migrated database that this test alone uses."""
    return await make_dsn()


@pytest_asyncio.fixture
async def pool(dsn: str) -> AsyncIterator[asyncpg.Pool[asyncpg.Record]]:
    """A pool of the service's kind on this test's database."""
    pool = await open_pool(dsn, min_size=1, max_size=8)
    yield pool
    await pool.close()


@pytest.fixture
def database(pool: asyncpg.Pool[asyncpg.Record]) -> Database:
    """The test's database as the rest of the service holds it: `async with database.unit(now) as unit`."""
    return Database(pool, Vault(b"a test's own key, never one of a service"))


def refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Where a full run is asked for (RITROVO_REFUSE_SKIPS), a skipped test is one that failed to run."""
    if report.outcome == "skipped" and not hasattr(report, "wasxfail") and os.environ.get("RITROVO_REFUSE_SKIPS"):
        report.outcome = "failed"
        report.longrepr = f"skipped, and this run refuses skips: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None] | Any:
    """Refuse skips of tests."""
    report = yield
    refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[None] | Any:
    """Refuse skips of whole modules."""
    report = yield
    refuse_skip(report)
    return report
