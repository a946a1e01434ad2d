"""What the catalogue of a migrated database must show, so that one database can grow into a distributed one."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

import asyncpg
import pytest

import service.storage

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"

SCHEMA = Path(__file__).parents[2] / "sql" / "schema.sql"

WITHOUT_A_GROUP = {
    "account": "a bot's account on a platform serves many groups",
    "directory": "finds the group of a key, so it is asked before the group is known",
    "inbox": "holds what a platform has delivered, before it is read whose it is",
    "migration": "belongs to the database as a whole",
    "reach": "finds the groups of a direct chat, which belongs to a person",
}

KEYS = """
select c.conrelid::regclass::text as table, c.conname as name, c.contype::text as kind,
    (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as first,
    (select attname from pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1]) as target
from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')
union all
select i.indrelid::regclass::text, i.indexrelid::regclass::text, 'i',
    (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]), null
from pg_index i join pg_class t on t.oid = i.indrelid
where i.indisunique and t.relnamespace = 'public'::regnamespace
"""
TABLES = "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
COLUMNS = """
select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attnotnull then ' not null' else '' end || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), '')
from pg_attribute a join pg_class c on c.oid = a.attrelid
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
"""
CONSTRAINTS = """
select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
"""
INDEXES = "select indexdef from pg_indexes where schemaname = 'public'"
OTHER = """
select 'trigger ' || tgname from pg_trigger where not tgisinternal
union all select 'extension ' || extname from pg_extension where extname <> 'plpgsql'
union all select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
union all select 'clock ' || adrelid::regclass::text from pg_attrdef
    where pg_get_expr(adbin, adrelid) ~* 'now|current_|clock'
union all select 'sequence ' || relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
"""
STATEMENT = re.compile(r"\s*(select|insert|update|delete|with)\b", re.IGNORECASE)


async def catalogue(connection: asyncpg.Pool[asyncpg.Record] | asyncpg.Connection[asyncpg.Record]) -> list[str]:
    """Give every column, constraint and index, in words."""
    return sorted([row[0] for query in (COLUMNS, CONSTRAINTS, INDEXES) for row in await connection.fetch(query)])


async def test_every_key_is_led_by_the_group(pool: Pool) -> None:
    """Whoever shards the database by group finds no key that crosses groups."""
    tables = {row[0] for row in await pool.fetch(TABLES)}
    keys = await pool.fetch(KEYS)
    assert {row["table"] for row in keys if row["kind"] == "p"} == tables, "a table without a primary key"
    wrong = [
        f"{row['table']}.{row['name']}"
        for row in keys
        if row["table"] not in WITHOUT_A_GROUP
        and (row["first"] != "group_id" or (row["kind"] == "f" and row["target"] != "group_id"))
    ]
    assert wrong == []


async def test_every_exception_is_still_one(pool: Pool) -> None:
    """The list of exceptions names nothing that has gone or has become ordinary."""
    keys = await pool.fetch(KEYS)
    exceptions = {row["table"] for row in keys if row["kind"] != "f" and row["first"] != "group_id"}
    assert exceptions == WITHOUT_A_GROUP.keys()


async def test_no_table_hides_a_clock_or_a_rule(pool: Pool) -> None:
    """Times are parameters and rules are in Python: no triggers, functions, sequences, extensions or clocks."""
    assert [row[0] for row in await pool.fetch(OTHER)] == []


async def test_the_readable_schema_is_the_sum_of_the_migrations(
    pool: Pool, make_dsn: Callable[..., Awaitable[str]]
) -> None:
    """Whoever reads sql/schema.sql reads what a database has; `make schema` writes it anew."""
    connection = await asyncpg.connect(await make_dsn(migrated=False))
    await connection.execute(SCHEMA.read_text())
    assert await catalogue(connection) == await catalogue(pool), "run `make schema`"
    await connection.close()


def statements() -> list[tuple[str, str]]:
    """Give every SQL statement that stands as a constant on top of a storage module.

    A statement for several tables is a constant dictionary of what its template comes to.
    """
    found = []
    for info in pkgutil.iter_modules(service.storage.__path__):
        if info.name != "guard":  # a script, not a module to import
            module = importlib.import_module(f"service.storage.{info.name}")
            for name, value in vars(module).items():
                several = {f"{name}-{key}": text for key, text in value.items()} if isinstance(value, dict) else {}
                for label, text in (several or {name: value}).items():
                    if (
                        name.strip("_").isupper()
                        and isinstance(text, str)
                        and STATEMENT.match(text)
                        and "{" not in text
                    ):
                        found.append((f"{info.name}.{label}", text))
    return found


@pytest.mark.parametrize("sql", [pytest.param(sql, id=name) for name, sql in statements()])
async def test_every_statement_fits_the_schema(pool: Pool, sql: str) -> None:
    """A column that was renamed is noticed here, not by a person."""
    async with pool.acquire() as connection:
        await connection.prepare(sql)


def test_the_statements_are_found() -> None:
    """The look for statements sees them at all."""
    assert len(statements()) > 20
