"""Every statement that stands in the storage modules is understood by the migrated schema."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping

import asyncpg

import service.storage

VERBS = ("select", "insert", "update", "delete", "with")


def statements() -> Iterator[tuple[str, str]]:
    """Every constant of the storage modules that is a statement, with its name."""
    for info in pkgutil.iter_modules(service.storage.__path__):
        module = importlib.import_module(f"service.storage.{info.name}")
        for name, value in vars(module).items():
            if name.isupper() and not name.startswith("_"):
                yield from ((f"{info.name}.{name}", text) for text in texts(value))


def texts(value: object) -> Iterator[str]:
    """The statements within a constant."""
    if isinstance(value, str) and value.strip().lower().startswith(VERBS):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from texts(part)


async def test_every_statement_is_understood(pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """A misspelled column would break a vote or a feed at the moment somebody needs it."""
    wrong = []
    async with pool.acquire() as connection:
        for name, statement in statements():
            try:
                await connection.prepare(statement)
            except asyncpg.PostgresError as error:
                wrong.append(f"{name}: {error}")
    assert not wrong
