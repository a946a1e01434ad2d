"""Migrations: numbered SQL files, forward only, each applied once, whole, and never changed afterwards.

`sql/NNNN_name.sql` are applied in the order of their numbers, each in its own transaction together with its row in
`migration`. An advisory lock of the transaction keeps six runners at once from doing the same work, and holds behind a
pooler too. A database that is newer than this code is left alone: one release expands, the next contracts, so that the
release before still runs.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources

import asyncpg
import structlog

from service.storage.pool import (
    CLOSE_SECONDS,
    CONNECT_SECONDS,
    Connection,
    StorageError,
    check_version,
    milliseconds,
    session_target,
)

log = structlog.get_logger(__name__)

LOCK = 0x726974726F766F  # "ritrovo": the advisory lock of all runners
TURN_SECONDS = 120.0  # how long a runner waits for another's migration
LOCK_SECONDS = 10.0  # how long a migration waits for a table that is in use, with all who come after it waiting behind
STATEMENT_SECONDS = 600.0
FILE_NAME = re.compile(r"([0-9]{4})_[a-z0-9_]+\.sql")

TABLE = """
create table if not exists migration (
    number integer primary key,
    name text not null,
    hash text not null,
    applied_at timestamptz not null
)
"""
TAKE_TURN = "select pg_advisory_xact_lock($1)"
SET_LIMIT = "select set_config($1, $2, true)"
EXISTS = "select to_regclass('migration') is not null"
APPLIED = "select number, name, hash from migration order by number"
RECORD = "insert into migration (number, name, hash, applied_at) values ($1, $2, $3, $4)"


@dataclass(frozen=True, slots=True)
class Migration:
    """One file. `hash` is SHA-256 of its text with line ends of one kind, in hexadecimal."""

    number: int
    name: str
    sql: str

    @property
    def hash(self) -> str:
        """The fingerprint that must not change once it is applied."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


def bundled() -> list[Migration]:
    """Read this release's migrations, in order. Raises StorageError for a number used twice or missing."""
    found = []
    for entry in resources.files("sql").iterdir():
        match = FILE_NAME.fullmatch(entry.name)
        if match:
            text = entry.read_text(encoding="utf-8").replace("\r\n", "\n")
            found.append(Migration(int(match[1]), entry.name, text))
    found.sort(key=lambda migration: migration.number)
    if [migration.number for migration in found] != list(range(1, len(found) + 1)):
        raise StorageError(f"migrations must count 1, 2, 3: {', '.join(migration.name for migration in found)}")
    return found


async def migrate(dsn: str, migrations: Sequence[Migration] | None = None) -> list[str]:
    """Bring the database up to date; the names of the files that were applied now, [] where there was nothing to do.

    `migrations` are the bundled ones unless given. Any number of runners may start at once. Raises StorageError where
    an applied file was changed, a migration fails (it leaves nothing behind, and those before it stand), or a lock is
    not to be had in time; what `is_retryable` knows where the server is away.
    """
    wanted = bundled() if migrations is None else list(migrations)
    connection = await connect(dsn)
    try:
        warn_of_newer(wanted, await applied(connection))
        done: list[str] = []
        while True:
            name = await step(connection, wanted)
            if name is None:
                return done
            done.append(name)
            log.info("migration_applied", name=name)
    finally:
        await connection.close(timeout=CLOSE_SECONDS)


async def pending(
    source: str | asyncpg.Pool[asyncpg.Record], migrations: Sequence[Migration] | None = None
) -> list[str]:
    """Give the names of the files that are still to be applied; changes nothing. Raises as `migrate` does.

    `source` is an address or an open pool, which is the cheap one to ask again and again.
    """
    wanted = bundled() if migrations is None else list(migrations)
    if isinstance(source, str):
        connection = await connect(source)
        try:
            done = await applied(connection)
        finally:
            await connection.close(timeout=CLOSE_SECONDS)
    else:
        async with source.acquire(timeout=CONNECT_SECONDS) as borrowed:
            done = await applied(borrowed)
    return [migration.name for migration in remaining(wanted, done)]


async def connect(dsn: str) -> asyncpg.Connection[asyncpg.Record]:
    """Open a connection of its own, straight to the server that takes writes."""
    connection = await asyncpg.connect(
        dsn,
        timeout=CONNECT_SECONDS,
        command_timeout=STATEMENT_SECONDS,
        statement_cache_size=0,
        target_session_attrs=session_target(dsn),
    )
    check_version(connection.get_server_version().major)
    return connection


async def step(connection: asyncpg.Connection[asyncpg.Record], wanted: Sequence[Migration]) -> str | None:
    """Apply the next missing migration in one transaction; its name, None when nothing is missing."""
    if not remaining(wanted, await applied(connection)):
        return None
    try:
        async with connection.transaction():
            await connection.execute(SET_LIMIT, "lock_timeout", milliseconds(TURN_SECONDS))
            await connection.execute(TAKE_TURN, LOCK)
            await connection.execute(TABLE)
            missing = remaining(wanted, await applied(connection))
            if not missing:
                return None
            migration = missing[0]
            await connection.execute(SET_LIMIT, "lock_timeout", milliseconds(LOCK_SECONDS))
            await connection.execute(SET_LIMIT, "statement_timeout", milliseconds(STATEMENT_SECONDS))
            try:
                await connection.execute(migration.sql)
            except asyncpg.LockNotAvailableError as error:
                raise StorageError(f"{migration.name} could not lock a table that is in use: try again") from error
            except (asyncpg.SyntaxOrAccessError, asyncpg.IntegrityConstraintViolationError) as error:
                raise StorageError(f"{migration.name} fails: {error}") from error
            now = datetime.now(UTC)  # a log of what was done when, which no rule reads
            await connection.execute(RECORD, migration.number, migration.name, migration.hash, now)
            return migration.name
    except asyncpg.LockNotAvailableError as error:
        raise StorageError(f"another migration has run for over {TURN_SECONDS:.0f} seconds: try again") from error


async def applied(connection: Connection) -> dict[int, tuple[str, str]]:
    """Read what was applied: number → (name, hash)."""
    if not await connection.fetchval(EXISTS):
        return {}
    return {row["number"]: (row["name"], row["hash"]) for row in await connection.fetch(APPLIED)}


def remaining(wanted: Sequence[Migration], done: dict[int, tuple[str, str]]) -> list[Migration]:
    """Give the migrations that are not applied yet. Raises StorageError where an applied one was changed."""
    for migration in wanted:
        name, fingerprint = done.get(migration.number, (migration.name, migration.hash))
        if fingerprint != migration.hash:
            raise StorageError(
                f"{migration.name} was changed after it had been applied as {name}: "
                "restore the file and put the change into a new one"
            )
    return [migration for migration in wanted if migration.number not in done]


def warn_of_newer(wanted: Sequence[Migration], done: dict[int, tuple[str, str]]) -> None:
    """Log the applied migrations that this release does not know: a newer one has been here."""
    newer = sorted(done.keys() - {migration.number for migration in wanted})
    if newer:
        log.warning("database_newer_than_code", migrations=[done[number][0] for number in newer])
