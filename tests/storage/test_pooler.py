"""The pool behind a real PgBouncer in transaction mode, where each transaction may meet another session."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import asyncpg
import pytest

from service.storage.migrate import bundled, migrate
from service.storage.pool import is_pooled, open_pool

from .conftest import LIMIT

CONFIGURATION = """
[databases]
* = host={host} port={port} user={user}{password}
[pgbouncer]
listen_port = 6432
unix_socket_dir = {place}
auth_type = any
pool_mode = transaction
default_pool_size = 2
logfile = {place}/log
"""


@pytest.fixture
def pooled(place: Path) -> Iterator[Callable[[str], str]]:
    """A function that gives the address of a database by way of a pooler."""
    program = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        pytest.skip("PgBouncer is not installed")
    started: list[subprocess.Popen[bytes]] = []

    def start(dsn: str) -> str:
        address = urlsplit(dsn)
        host = address.hostname or parse_qs(address.query)["host"][0]
        password = f" password={address.password}" if address.password else ""
        text = CONFIGURATION.format(
            host=host, port=address.port or 5432, user=address.username, password=password, place=place
        )
        (place / "configuration").write_text(text)
        owner = Path(host).stat().st_uid if host.startswith("/") else 65534
        own = {"user": owner} if os.geteuid() == 0 else {}
        if own:
            os.chown(place, owner, -1)
        started.append(subprocess.Popen([program, "--quiet", place / "configuration"], **own))
        return f"postgresql://{address.username}@{address.path}?host={quote(str(place), safe='')}&port=6432"

    yield start
    for process in started:
        process.terminate()
        process.wait(LIMIT)


async def until_open(dsn: str) -> None:
    """Wait until the pooler takes connections; fails after the limit."""
    async with asyncio.timeout(LIMIT):
        while True:
            try:
                connection = await asyncpg.connect(dsn, statement_cache_size=0)
            except OSError:
                await asyncio.sleep(0.02)
            else:
                return await connection.close()


async def test_statements_survive_the_change_of_sessions(dsn: str, pooled: Callable[[str], str]) -> None:
    """Many at once through two sessions: none meets a statement that another session has prepared."""
    address = pooled(dsn)
    await until_open(address)
    assert await is_pooled(address)
    async with await open_pool(address, min_size=4, max_size=8) as pool:

        async def ask(number: int) -> int:
            async with pool.acquire() as connection, connection.transaction():
                value: int = await connection.fetchval(
                    "select $1::integer + (select count(*)::integer from poll)", number
                )
                assert await connection.fetchval("select $1::jsonb", {"n": number}) == {"n": number}
                return value

        assert await asyncio.gather(*(ask(number) for number in range(200))) == list(range(200))


async def test_migrations_run_through_a_pooler_too(
    make_dsn: Callable[..., Awaitable[str]], pooled: Callable[[str], str]
) -> None:
    """Their lock is the transaction's, so it holds where a session's would not."""
    address = pooled(await make_dsn(migrated=False))
    await until_open(address)
    done = await asyncio.gather(*(migrate(address) for _ in range(4)))
    assert sorted(name for names in done for name in names) == [migration.name for migration in bundled()]
