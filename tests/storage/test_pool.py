"""The pool: what a session is like, and which errors are a database that is only away for a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

import asyncpg
import pytest

from service.errors import UnavailableError
from service.storage.embedded import EmbeddedPostgres
from service.storage.keys import Vault
from service.storage.pool import (
    StorageError,
    check_version,
    is_pooled,
    is_retryable,
    note_failure,
    open_pool,
    patiently,
)
from service.storage.unit import Database

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"


async def test_jsonb_comes_back_as_it_went(pool: Pool) -> None:
    """Slots and settings are Python values on both sides, in any script."""
    value = {"titolo": "cena è 🍕", "n": [1, 2.5, None, True]}
    assert await pool.fetchval("select $1::jsonb", value) == value
    assert await pool.fetchval("select $1::jsonb->>'titolo'", value) == "cena è 🍕"


async def test_sessions_keep_utc(pool: Pool) -> None:
    """A date that the database derives from an instant is the one in UTC, wherever the server stands."""
    at = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    assert await pool.fetchval("select ($1::timestamptz)::date::text", at) == "2026-11-24"
    assert await pool.fetchval("show timezone") == "UTC"


async def test_every_wait_of_a_session_has_a_limit(pool: Pool) -> None:
    """A hanging statement, lock or forgotten transaction cannot hold a connection for ever."""
    for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
        assert await pool.fetchval(f"show {name}") not in ("0", "")


async def test_a_transaction_left_open_does_not_reach_the_next_user(dsn: str) -> None:
    """A connection that was given back in the middle of something starts afresh."""
    async with await open_pool(dsn, min_size=1, max_size=1) as pool:
        async with pool.acquire() as connection:
            await connection.execute("begin; create table left_over (n integer)")
        assert await pool.fetchval("select to_regclass('left_over')") is None


async def test_a_pooler_is_recognised(dsn: str) -> None:
    """Behind PgBouncer statements are not kept; straight to the server they are."""
    assert not await is_pooled(dsn)
    for cache in (True, False):
        async with await open_pool(dsn, min_size=1, statement_cache=cache) as pool, pool.acquire() as connection:
            for _ in range(3):
                await connection.fetchval("select 41 + 1")
            kept = await connection.fetchval(
                "select count(*) from pg_prepared_statements where statement like '%41 + 1'"
            )
            assert kept == int(cache)


async def test_an_old_server_is_refused_with_a_clear_line() -> None:
    """The version is said, and the one that is needed."""
    check_version(15)
    with pytest.raises(StorageError, match="PostgreSQL 14: Ritrovo needs 15 or later"):
        check_version(14)


@pytest.mark.parametrize(
    ("dsn", "words"),
    [
        ("postgresql://nobody@/x?host=/nowhere&port=many", "cannot be read"),
        ("mysql://localhost/x", "cannot be read"),
    ],
)
async def test_an_address_that_cannot_be_read_is_told(dsn: str, words: str) -> None:
    """A slip in RITROVO_DATABASE_URL is one clear line."""
    with pytest.raises(StorageError, match=words):
        await open_pool(dsn)


async def test_a_database_that_does_not_exist_is_told(dsn: str, make_dsn: Callable[..., Awaitable[str]]) -> None:
    """A name mistyped is not a server that is away: waiting would not help."""
    wrong = dsn.replace("/ritrovo_test_", "/no_such_")
    with pytest.raises(StorageError, match=r"refuses RITROVO_DATABASE_URL: .*no_such_"):
        await open_pool(wrong)


@pytest.mark.parametrize(
    "error",
    [
        ConnectionRefusedError(111, "refused"),
        ConnectionResetError(),
        FileNotFoundError(2, "no socket"),
        TimeoutError(),
        asyncpg.InternalClientError("unexpected"),
        asyncpg.TargetServerAttributeNotMatched("no primary"),
        asyncpg.InterfaceError("connection is closed"),
        asyncpg.InterfaceError("pool is closing"),
        asyncpg.ConnectionDoesNotExistError("gone"),
        asyncpg.ConnectionFailureError("gone"),
        asyncpg.CannotConnectNowError("starting up"),
        asyncpg.AdminShutdownError("bye"),
        asyncpg.CrashShutdownError("bye"),
        asyncpg.ReadOnlySQLTransactionError("a standby now"),
        asyncpg.TooManyConnectionsError("full"),
        asyncpg.QueryCanceledError("statement timeout"),
        asyncpg.LockNotAvailableError("lock timeout"),
        asyncpg.DeadlockDetectedError("undone"),
        asyncpg.SerializationError("undone"),
        asyncpg.DiskFullError("full"),
        asyncpg.IdleInTransactionSessionTimeoutError("too long"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_passes_by_itself(error: Exception) -> None:
    """The caller is told to try again soon, not that the request was wrong."""
    assert is_retryable(error)


@pytest.mark.parametrize(
    "error",
    [
        FileNotFoundError(2, "no file", "/etc/template"),
        asyncpg.InterfaceError("cannot perform operation: another operation is in progress"),
        asyncpg.UniqueViolationError("twice"),
        asyncpg.UndefinedTableError("no such table"),
        asyncpg.DataError("not a number"),
        asyncpg.DatabaseDroppedError("gone for good"),
        ValueError("any other"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_is_a_defect(error: Exception) -> None:
    """Trying again would not help, and hiding it behind 503 would delay the repair."""
    assert not is_retryable(error)


async def test_the_database_going_away_is_unavailable_and_heals(place: Path) -> None:
    """Requests during a restart are told to come back; afterwards the same pool serves them."""
    folder = place / "data"
    now = datetime(2026, 11, 24, tzinfo=UTC)
    async with EmbeddedPostgres(folder, settings={"fsync": "off"}) as server:
        pool = await open_pool(server.dsn, min_size=2, max_size=4)
        database = Database(pool, Vault(b"nothing is sealed here"))
    for _ in range(3):
        with pytest.raises(UnavailableError):
            async with database.unit(now) as unit:
                await unit.value("select 1")
    async with EmbeddedPostgres(folder, settings={"fsync": "off"}):
        async with database.unit(now) as unit:
            assert await unit.value("select 1") == 1
        await pool.close()


async def test_a_start_waits_for_a_database_that_is_starting_too(place: Path) -> None:
    """The service may be started before its database, or while another process hands the server over."""
    server = EmbeddedPostgres(place / "data", settings={"fsync": "off"})
    async with server:
        dsn = server.dsn
    tries = 0
    tried = asyncio.Event()

    async def work() -> int:
        nonlocal tries
        tries += 1
        tried.set()
        connection = await asyncpg.connect(dsn)
        await connection.close()
        return tries

    waiting = asyncio.create_task(patiently(work))
    await tried.wait()
    async with server:
        assert await waiting > 1
    with pytest.raises(StorageError, match="the database does not answer"):
        await patiently(work, seconds=0)


async def test_a_start_does_not_wait_for_what_will_not_pass() -> None:
    """A defect is told at once."""

    async def work() -> None:
        raise asyncpg.UndefinedTableError("no such table")

    with pytest.raises(asyncpg.UndefinedTableError):
        await patiently(work)


async def test_a_demoted_primary_is_left(dsn: str) -> None:
    """Connections to a server that has become read-only are replaced."""
    async with await open_pool(dsn, min_size=1, max_size=1) as pool:
        before = await pool.fetchval("select pg_backend_pid()")
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError) as caught:
            async with pool.acquire() as connection, connection.transaction(readonly=True):
                await connection.execute("create table thing (n integer)")
        assert is_retryable(caught.value)
        await note_failure(pool, caught.value)
        assert await pool.fetchval("select pg_backend_pid()") != before


async def test_a_full_pool_is_unavailable_not_a_hang(dsn: str) -> None:
    """When all connections are busy, the wait for one has an end."""
    async with await open_pool(dsn, min_size=1, max_size=1) as pool, pool.acquire():
        with pytest.raises(TimeoutError) as caught:
            await asyncio.wait_for(pool.fetchval("select 1"), 0.05)
        assert is_retryable(caught.value)
