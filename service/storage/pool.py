"""The pool of connections to PostgreSQL, and which of its errors pass by themselves."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, TypeVar

import asyncpg
import structlog
from asyncpg.connect_utils import SessionAttribute

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record] | asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"

T = TypeVar("T")

log = structlog.get_logger(__name__)
logging.getLogger("asyncpg.pool").setLevel(logging.ERROR)  # it tells of an absent server with a traceback at each try

MINIMUM_VERSION = 15
CONNECT_SECONDS = 10.0
COMMAND_SECONDS = 15.0  # above the server's own limit, which tells more
STATEMENT_SECONDS = 10.0
IDLE_IN_TRANSACTION_SECONDS = 15.0
LOCK_SECONDS = 5.0
CLOSE_SECONDS = 5.0
PATIENCE_SECONDS = 15.0
STATEMENT_CACHE = 200  # prepared statements kept for each connection; the whole service has about as many

DATABASE_ERRORS = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What a call of asyncpg raises: an `except` that asks `is_retryable` names these."""

RETRYABLE_CLASSES = frozenset({"08", "40", "53", "57"})
"""Connection lost; transaction undone for another's sake; no memory, disk or connections; the operator stepped in."""
RETRYABLE_CODES = frozenset({"25006", "25P03", "55P03"})
"""Read-only, as a primary that was demoted is; idle in transaction for too long; a lock was not to be had in time."""
LASTING_CODES = frozenset({"57P04"})
"""Of those classes what does not pass: the database was dropped."""


class StorageError(Exception):
    """The database cannot be used as it is. The message is one line that says what to do."""


async def open_pool(
    dsn: str, *, min_size: int = 2, max_size: int = 10, statement_cache: bool | None = None
) -> asyncpg.Pool[asyncpg.Record]:
    """Open a pool whose sessions keep UTC, read and write jsonb as Python values, and wait for nothing without a limit.

    `statement_cache` says whether prepared statements may outlive a transaction; None finds out: behind PgBouncer in
    transaction mode they may not. There the server's own limits cannot be set for a session and asyncpg's hold alone.
    Of a server with several addresses in `dsn` the writable one is taken. Raises StorageError for a server that is too
    old or settings that it refuses, and what `is_retryable` knows for one that is away.
    """
    pooled = await is_pooled(dsn)
    cached = not pooled if statement_cache is None else statement_cache
    return await asyncpg.create_pool(
        dsn,
        min_size=min(min_size, max_size),
        max_size=max_size,
        init=prepare,
        reset=keep,
        timeout=CONNECT_SECONDS,
        command_timeout=COMMAND_SECONDS,
        server_settings={} if pooled else session_settings(),
        target_session_attrs=session_target(dsn),
        statement_cache_size=STATEMENT_CACHE if cached else 0,
    )


async def is_pooled(dsn: str) -> bool:
    """Whether a connection pooler stands between, seen by the process number, which a pooler makes up.

    Raises StorageError for a server older than MINIMUM_VERSION or one that refuses the address's user or database.
    """
    try:
        connection = await asyncpg.connect(
            dsn,
            timeout=CONNECT_SECONDS,
            command_timeout=COMMAND_SECONDS,
            statement_cache_size=0,
            target_session_attrs=session_target(dsn),
        )
    except (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidCatalogNameError) as error:
        raise StorageError(f"the database refuses RITROVO_DATABASE_URL: {error}") from error
    except ValueError as error:  # asyncpg's ClientConfigurationError is one
        raise StorageError(f"RITROVO_DATABASE_URL cannot be read: {error}") from error
    try:
        check_version(connection.get_server_version().major)
        real: int = await connection.fetchval("select pg_backend_pid()")
        return real != connection.get_server_pid()
    finally:
        await connection.close(timeout=CLOSE_SECONDS)


def check_version(major: int) -> None:
    """Refuse a server that lacks what the statements use (StorageError)."""
    if major < MINIMUM_VERSION:
        raise StorageError(f"the database is PostgreSQL {major}: Ritrovo needs {MINIMUM_VERSION} or later")


def session_target(dsn: str) -> SessionAttribute | None:
    """Ask for a server that takes writes, unless the address itself says which one it wants."""
    return None if "target_session_attrs=" in dsn else SessionAttribute.read_write


def session_settings() -> dict[str, str]:
    """Give the server's settings for a session, the limits in its milliseconds."""
    return {
        "application_name": "ritrovo",
        "timezone": "UTC",
        "statement_timeout": milliseconds(STATEMENT_SECONDS),
        "lock_timeout": milliseconds(LOCK_SECONDS),
        "idle_in_transaction_session_timeout": milliseconds(IDLE_IN_TRANSACTION_SECONDS),
    }


def milliseconds(seconds: float) -> str:
    """Write a length of time as PostgreSQL's settings take it."""
    return str(round(seconds * 1000))


async def prepare(connection: asyncpg.Connection[asyncpg.Record]) -> None:
    """Make a new connection give and take jsonb as Python values."""
    await connection.set_type_codec("jsonb", encoder=dump, decoder=json.loads, schema="pg_catalog")


async def keep(connection: asyncpg.Connection[asyncpg.Record]) -> None:
    """Give a connection back as it is.

    asyncpg has rolled an open transaction back by then. Nothing of Ritrovo's outlives a transaction in a session of the
    pool (settings and advisory locks are the transaction's), and asyncpg's own reset would cost a round trip each time.
    """


def dump(value: Any) -> str:
    """Write a JSON value in its shortest form."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def is_retryable(error: BaseException) -> bool:
    """Whether the error is one of a database that is away, failing over or overloaded, and passes by itself.

    To be asked of what storage raised. A door answers these with 503 and Retry-After; all else is a defect.
    """
    if isinstance(error, asyncpg.PostgresError):
        code = error.sqlstate or ""
        return code not in LASTING_CODES and (code[:2] in RETRYABLE_CLASSES or code in RETRYABLE_CODES)
    if isinstance(error, asyncpg.InterfaceError):
        words = str(error)
        return "closed" in words or "closing" in words or "released back to the pool" in words
    if isinstance(error, OSError):  # TimeoutError is one; a file's error names the file, a socket's none
        return error.filename is None
    return isinstance(error, asyncpg.InternalClientError)


async def patiently(
    work: Callable[[], Awaitable[T]], *, seconds: float = PATIENCE_SECONDS, name: str = "the database"
) -> T:
    """Do at the start what needs the database, again and again while it is away, for that many seconds.

    A server that is starting, failing over or being taken over by another process of this machine passes. Raises
    StorageError where it does not come back in time, naming it, and at once whatever `is_retryable` does not know.
    """
    limit = asyncio.get_running_loop().time() + seconds
    delay, told = 0.05, False
    while True:
        try:
            return await work()
        except DATABASE_ERRORS as error:
            if not is_retryable(error):
                raise
            if asyncio.get_running_loop().time() + delay > limit:
                raise StorageError(f"{name} does not answer: {error or type(error).__name__}") from error
            if not told:
                log.warning("database_away", reason=str(error) or type(error).__name__, waiting_seconds=seconds)
            told = True
        await asyncio.sleep(delay)
        delay = min(delay * 2, 2.0)


async def note_failure(pool: asyncpg.Pool[asyncpg.Record], error: BaseException) -> None:
    """Replace the pool's connections where the server behind them no longer takes writes.

    A primary that is demoted may keep its sessions: without this the pool would write to it for ever.
    """
    if isinstance(error, asyncpg.ReadOnlySQLTransactionError):
        await pool.expire_connections()
