"""The embedded server, as somebody notices it who starts Ritrovo, stops it, or pulls the plug."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import asyncpg
import pytest

from service.storage.embedded import EmbeddedError, EmbeddedPostgres

from .conftest import LIMIT, Launch, servers, until_free


async def run(dsn: str, sql: str) -> object:
    """Run a statement on a connection of its own; the first value."""
    connection = await asyncpg.connect(dsn, timeout=LIMIT)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


async def eventually(work: Callable[[], Awaitable[object]]) -> object:
    """Repeat what a server that is away refuses, until it is back; fails after the limit."""
    async with asyncio.timeout(LIMIT):
        while True:
            try:
                return await work()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await asyncio.sleep(0.02)


def postmaster(folder: Path) -> int:
    """Give the process number of the server that runs on the folder."""
    return int((folder / "postgres" / "postmaster.pid").read_text().split()[0])


async def test_data_is_kept_over_a_restart(folder: Path) -> None:
    """What was stored yesterday is there today, at the same address."""
    async with EmbeddedPostgres(folder) as server:
        connection = await asyncpg.connect(server.dsn)
        await connection.execute("create table kept (n integer); insert into kept values (7)")
        await connection.close()
        first = server.dsn
    assert servers(folder) == []
    async with EmbeddedPostgres(folder) as server:
        assert server.dsn == first
        assert await run(server.dsn, "select n from kept") == 7


async def test_nothing_is_reachable_over_the_network_or_by_others(folder: Path) -> None:
    """The database asks for no password, so only its own folder leads to it."""
    async with EmbeddedPostgres(folder) as server:
        assert await run(server.dsn, "select current_setting('listen_addresses')") == ""
        assert (folder / "run").stat().st_mode & 0o777 == 0o700
        assert (folder / "postgres").stat().st_mode & 0o777 == 0o700
        assert (folder / "postgres.log").stat().st_mode & 0o777 == 0o600


async def test_text_is_utf8_ordered_by_code_point_and_knows_capitals(folder: Path) -> None:
    """Names in any script are kept, and sort the same on every machine."""
    async with EmbeddedPostgres(folder) as server:
        assert (
            await run(server.dsn, "select lower('ÈÑЖ') || (select min(w) from unnest(array['a', 'B', 'é']) w)")
            == "èñжB"
        )


async def test_the_log_holds_nothing_that_people_wrote(folder: Path) -> None:
    """A statement that fails is not written to the log, for it may quote a message."""
    async with EmbeddedPostgres(folder) as server:
        with pytest.raises(asyncpg.PostgresError):
            await run(server.dsn, "select 'ci vediamo da Anna'::integer")
    assert "Anna" not in (folder / "postgres.log").read_text()


async def test_kill_9_of_the_owner_ends_the_server_and_loses_nothing(folder: Path, launch: Launch) -> None:
    """After the plug was pulled no process is left behind, and what was acknowledged is there at the next start."""
    owner = await launch(folder)
    connection = await asyncpg.connect(owner.said["dsn"])
    await connection.execute("create table kept (n integer); insert into kept values (1)")
    await owner.kill()
    await until_free(folder)
    assert servers(folder) == []
    connection.terminate()
    async with EmbeddedPostgres(folder) as server:
        assert server.is_owner
        assert await run(server.dsn, "select n from kept") == 1


async def test_a_child_of_the_owner_does_not_keep_the_server(folder: Path, launch: Launch) -> None:
    """A process that the owner had forked outlives it and holds all its pipes: the server ends all the same."""
    owner = await launch(folder, fork=True)
    await owner.kill()
    try:
        await until_free(folder)
        assert servers(folder) == []
    finally:
        os.kill(owner.said["child"], signal.SIGKILL)


async def test_sigterm_leaves_no_process(folder: Path, launch: Launch) -> None:
    """An owner that ends at once at SIGTERM takes its server along."""
    owner = await launch(folder)
    owner.process.terminate()
    await asyncio.wait_for(owner.process.wait(), LIMIT)
    await until_free(folder)
    assert servers(folder) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
async def test_a_signal_to_everybody_leaves_the_server_to_its_owner(folder: Path, number: signal.Signals) -> None:
    """Ctrl-C reaches the whole group: the service must still store what it has acknowledged."""
    async with EmbeddedPostgres(folder) as server:
        assert server._guard is not None
        os.kill(server._guard.pid, number)
        assert await run(server.dsn, "select 1") == 1
        assert os.getpgid(server._guard.pid) != os.getpgid(0)


@pytest.mark.parametrize("victim", ["guard", "server"])
async def test_a_server_that_dies_is_started_again(folder: Path, victim: str) -> None:
    """Whoever is killed, the guard or the server itself, the database is back at the same address by itself."""
    async with EmbeddedPostgres(folder) as server:
        assert server._guard is not None
        before = postmaster(folder)
        os.kill(server._guard.pid if victim == "guard" else before, signal.SIGKILL)

        async def serves_again() -> object:
            if postmaster(folder) == before:
                raise ConnectionError
            return await run(server.dsn, "select 1")

        assert await eventually(serves_again) == 1
        assert server.is_owner
    assert servers(folder) == []


async def test_processes_at_once_share_one_server(place: Path, launch: Launch) -> None:
    """The web and the worker may be started together, even on a folder that does not exist yet."""
    members = await asyncio.gather(*(launch(place / "data") for _ in range(4)))
    assert [member.said["owner"] for member in members].count(True) == 1
    assert len({member.said["dsn"] for member in members}) == 1
    assert (
        len(
            {
                await run(member.said["dsn"], "select system_identifier::text from pg_control_system()")
                for member in members
            }
        )
        == 1
    )


@pytest.mark.parametrize("end", ["stop", "kill"])
async def test_the_second_process_takes_over(folder: Path, launch: Launch, end: str) -> None:
    """When the process that owns the server goes, the one that had attached goes on with the same data."""
    owner = await launch(folder)
    async with EmbeddedPostgres(folder) as second:
        assert not second.is_owner
        connection = await asyncpg.connect(second.dsn)
        await connection.execute("create table kept (n integer); insert into kept values (3)")
        await (owner.stop() if end == "stop" else owner.kill())
        connection.terminate()

        async def serves_again() -> object:
            if not second.is_owner:
                raise ConnectionError
            return await run(second.dsn, "select n from kept")

        assert await eventually(serves_again) == 3
    assert servers(folder) == []


async def test_a_stale_pid_file_whose_number_another_process_has(folder: Path) -> None:
    """After a power cut the old server's number may belong to anybody."""
    async with EmbeddedPostgres(folder) as server:
        assert await run(server.dsn, "select 1") == 1
        text = (folder / "postgres" / "postmaster.pid").read_text()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        (folder / "postgres" / "postmaster.pid").write_text(text.replace(text.split()[0], str(other.pid), 1))
        async with EmbeddedPostgres(folder) as server:
            assert await run(server.dsn, "select 1") == 1
        assert other.poll() is None
        other.communicate(b"\n")


async def test_a_pid_file_of_a_server_started_by_hand_is_respected(folder: Path) -> None:
    """Two servers on one folder would destroy it: the one that runs is named instead."""
    async with EmbeddedPostgres(folder):
        pass
    cluster = folder / "postgres"
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, cwd=cluster) as by_hand:
        (cluster / "postmaster.pid").write_text(f"{by_hand.pid}\n")
        with pytest.raises(EmbeddedError, match=rf"another PostgreSQL \(process {by_hand.pid}\)"):
            await EmbeddedPostgres(folder).__aenter__()
        by_hand.communicate(b"\n")


async def test_what_a_broken_first_start_left_is_no_obstacle(place: Path) -> None:
    """A first start that was cut off half-way is begun again."""
    folder = place / "data"
    (folder / "postgres.new" / "base").mkdir(parents=True)
    folder.chmod(0o711)
    async with EmbeddedPostgres(folder) as server:
        assert await run(server.dsn, "select 1") == 1
    assert not (folder / "postgres.new").exists()
