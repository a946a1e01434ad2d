"""Migrations: what an operator sees when several pods start at once, and when files and database disagree."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import asyncpg
import pytest

from service.storage.migrate import Migration, bundled, migrate, pending
from service.storage.pool import StorageError, open_pool

ROOT = Path(__file__).parents[2]
MakeDsn = Callable[..., Awaitable[str]]

FIRST = Migration(1, "0001_thing.sql", "create table thing (id integer primary key); insert into thing values (1);")
SECOND = Migration(2, "0002_colour.sql", "alter table thing add colour text;")
BROKEN = Migration(2, "0002_broken.sql", "create table half (id integer); select nothing from nowhere;")


async def test_a_new_database_gets_all_files_once(make_dsn: MakeDsn) -> None:
    """The first start builds the schema; the second has nothing to do."""
    dsn = await make_dsn(migrated=False)
    names = [migration.name for migration in bundled()]
    assert await pending(dsn) == names
    assert await migrate(dsn) == names
    assert await migrate(dsn) == []
    assert await pending(dsn) == []


async def test_a_pool_can_be_asked_what_is_pending(pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """Readiness asks over the connections that the service has anyway."""
    newest = Migration(len(bundled()) + 1, "9999_newer.sql", "select 1")
    assert await pending(pool) == []
    assert await pending(pool, [*bundled(), newest]) == ["9999_newer.sql"]


async def test_six_processes_at_once_apply_each_file_once(make_dsn: MakeDsn) -> None:
    """Six pods that start together agree: none fails, and the schema is built once."""
    dsn = await make_dsn(migrated=False)
    script = "import asyncio,sys; from service.storage.migrate import migrate; print(asyncio.run(migrate(sys.argv[1])))"
    runners = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", script, dsn, cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        for _ in range(6)
    ]
    for runner in runners:
        _, errors = await runner.communicate()
        assert runner.returncode == 0, errors.decode()
    assert await pending(dsn) == []


async def test_six_connections_at_once_apply_each_file_once(make_dsn: MakeDsn) -> None:
    """The same within one process, where the runners interleave as closely as they can."""
    dsn = await make_dsn(migrated=False)
    done = await asyncio.gather(*(migrate(dsn, [FIRST, SECOND]) for _ in range(6)))
    assert sorted(name for names in done for name in names) == [FIRST.name, SECOND.name]


async def test_a_changed_old_file_is_refused(make_dsn: MakeDsn) -> None:
    """A file that was edited after it had been applied is named, and nothing is done."""
    dsn = await make_dsn(migrated=False)
    await migrate(dsn, [FIRST])
    edited = Migration(1, FIRST.name, FIRST.sql + " -- harmless?")
    with pytest.raises(StorageError, match=r"0001_thing\.sql was changed after it had been applied"):
        await migrate(dsn, [edited, SECOND])
    assert await pending(dsn, [FIRST, SECOND]) == [SECOND.name]


async def test_a_failing_file_leaves_nothing_behind(make_dsn: MakeDsn) -> None:
    """What stood before a failing migration stands, of the failing one nothing does; it can be mended."""
    dsn = await make_dsn(migrated=False)
    with pytest.raises(StorageError, match=r"0002_broken\.sql fails: .*nowhere"):
        await migrate(dsn, [FIRST, BROKEN])
    assert await migrate(dsn, [FIRST, SECOND]) == [SECOND.name]
    connection = await asyncpg.connect(dsn)
    assert await connection.fetchval("select to_regclass('half')") is None
    assert await connection.fetchval("select count(*) from thing") == 1
    await connection.close()


async def test_older_code_runs_on_a_newer_database(make_dsn: MakeDsn) -> None:
    """While a release rolls out, pods of the one before still start."""
    dsn = await make_dsn(migrated=False)
    await migrate(dsn, [FIRST, SECOND])
    assert await migrate(dsn, [FIRST]) == []
    assert await pending(dsn, [FIRST]) == []


async def test_line_ends_do_not_count_as_a_change() -> None:
    """A checkout with other line ends is the same migration."""
    for migration in bundled():
        assert "\r" not in migration.sql


async def test_a_table_in_use_is_not_waited_for_without_end(make_dsn: MakeDsn, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration that cannot lock a busy table gives up, so that the queries behind it go on."""
    monkeypatch.setattr("service.storage.migrate.LOCK_SECONDS", 0.05)
    dsn = await make_dsn(migrated=False)
    await migrate(dsn, [FIRST])
    async with await open_pool(dsn, min_size=1) as pool, pool.acquire() as busy, busy.transaction():
        await busy.execute("select * from thing")
        with pytest.raises(StorageError, match=r"0002_colour\.sql could not lock a table that is in use"):
            await migrate(dsn, [FIRST, SECOND])
    assert await migrate(dsn, [FIRST, SECOND]) == [SECOND.name]
