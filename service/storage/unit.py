"""The unit of work: one transaction with one `now`, whose changes are announced once they are durable."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import asyncpg

from service.errors import UnavailableError
from service.storage.keys import Vault
from service.storage.pool import DATABASE_ERRORS, Connection, is_retryable, note_failure

NOTE_TRIES = 20
NOTE_PAUSE = 0.5
"""Seconds between two tries to note something: ten in all where the database refuses at once, less than any lease."""

Listener = Callable[[frozenset["Change"]], None]


@dataclass(frozen=True, slots=True)
class Change:
    """Something that others wait for: `kind` is poll, meeting, offer, room, due or inbox; `ref` its id in the group."""

    kind: str
    group: str
    ref: str = ""


@dataclass(slots=True)
class Unit:
    """One transaction. `now` is the one instant of all it does, aware."""

    connection: Connection
    now: datetime
    vault: Vault
    changes: set[Change] = field(default_factory=set)
    _placed: int = 0

    def changed(self, kind: str, group: str, ref: str = "") -> None:
        """Note a change, to be announced after the commit."""
        self.changes.add(Change(kind, group, ref))

    def place(self) -> int:
        """A number that orders what was written at different times, and within this unit."""
        self._placed += 1
        return int(self.now.timestamp() * 1_000_000) * 1000 + min(self._placed, 999)

    async def fetch(self, sql: str, *args: Any) -> list[asyncpg.Record]:
        """All rows."""
        return await self.connection.fetch(sql, *args)

    async def row(self, sql: str, *args: Any) -> asyncpg.Record | None:
        """The first row, None where there is none."""
        return await self.connection.fetchrow(sql, *args)

    async def value(self, sql: str, *args: Any) -> Any:
        """The first column of the first row."""
        return await self.connection.fetchval(sql, *args)

    async def execute(self, sql: str, *args: Any) -> int:
        """Run a statement; the number of rows it touched."""
        tag = await self.connection.execute(sql, *args)
        return int(tag.rsplit(" ", 1)[-1]) if tag[-1].isdigit() else 0

    @asynccontextmanager
    async def attempt(self) -> AsyncIterator[None]:
        """A savepoint: what fails within it is undone, the rest of the unit stands."""
        before = set(self.changes)
        try:
            async with self.connection.transaction():
                yield
        except BaseException:
            self.changes = before
            raise


class Database:
    """The pool and the vault, as the rest of the service holds them."""

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record], vault: Vault) -> None:
        self.pool = pool
        self.vault = vault
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear of this process's committed changes; the answer ends it. It only hurries: everybody also looks."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @asynccontextmanager
    async def unit(self, now: datetime) -> AsyncIterator[Unit]:
        """A transaction that commits at the end and is undone by any error.

        Raises UnavailableError where the database is away or failing over.
        """
        try:
            async with self.pool.acquire(timeout=5) as connection, connection.transaction():
                unit = Unit(connection, now, self.vault)
                yield unit
        except DATABASE_ERRORS as error:
            if is_retryable(error):
                await note_failure(self.pool, error)
                raise UnavailableError("the database is away for a moment: try again in a few seconds") from error
            raise
        if unit.changes:
            changes = frozenset(unit.changes)
            for listener in tuple(self._listeners):
                listener(changes)

    async def note(self, clock: Callable[[], datetime], work: Callable[[Unit], Awaitable[object]]) -> None:
        """Note in a unit what was already done outside, again and again while the database is away for a moment.

        A message that was sent and not noted would be sent once more. `work` may run twice where a commit's answer was
        lost. Raises UnavailableError after NOTE_TRIES: then the lease's end brings it back.
        """
        for attempt in range(NOTE_TRIES):
            try:
                async with self.unit(clock()) as unit:
                    await work(unit)
                return
            except UnavailableError:
                if attempt == NOTE_TRIES - 1:
                    raise
            await asyncio.sleep(NOTE_PAUSE)
