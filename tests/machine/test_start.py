"""Starting, stopping and not being able to start, as whoever runs the service meets them."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from pathlib import Path

import pytest
from aiohttp import ClientSession

from tests.machine.first_start import FirstStart
from tests.machine.processes import Starter, children, database_processes, run, until


async def status_of(base: str, path: str, token: str = "") -> int:
    async with (
        ClientSession() as client,
        client.get(base + path, headers={"Authorization": f"Bearer {token}"} if token else {}) as answer,
    ):
        await answer.read()
        return answer.status


async def test_the_admin_token_is_told_once(first_start: FirstStart, data: Path, start: Starter, port: int) -> None:
    """The first start prints the token, no later one does, and it holds."""
    assert first_start.status == 0
    assert first_start.said.count(first_start.token) == 1
    service = await start("serve", data=data, port=port)
    assert "token" not in service.said
    assert await status_of(service.base, "/v1/groups/none", first_start.token) == 404
    assert await status_of(service.base, "/v1/groups/none", "x" * 43) == 401
    assert await status_of(service.base, "/") == 200
    assert await service.stop() == 0
    assert first_start.token not in service.log.read_text()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_and_its_database(data: Path, start: Starter, port: int, number: signal.Signals) -> None:
    """Told to stop, it ends with status 0 and leaves no process behind."""
    service = await start("serve", data=data, port=port)
    own = children(service.process.pid)
    assert own
    assert database_processes(data)
    assert await service.stop(number) == 0
    assert database_processes(data) == []
    assert not [pid for pid in own if Path(f"/proc/{pid}").exists()]


async def test_told_to_stop_while_it_starts(data: Path, start: Starter, port: int) -> None:
    """A signal that comes before it is ready ends it all the same, and leaves no process behind."""
    service = await start("serve", data=data, port=port, ready=False)
    await until(lambda: database_processes(data))
    assert await service.stop() == 0
    assert database_processes(data) == []


async def test_ctrl_c_at_the_first_start(place: Path, start: Starter, port: int) -> None:
    """A signal to the whole group while the folder is made: it ends in good order, and the next start goes on."""
    data = place / "data"
    service = await start("serve", data=data, port=port, ready=False, start_new_session=True)
    await until(lambda: (data / "postgres.new").exists())
    os.killpg(service.process.pid, signal.SIGINT)
    assert await asyncio.wait_for(service.process.wait(), 60) == 0
    assert "Error" not in service.said
    assert database_processes(data) == []
    again = await start("serve", data=data, port=port)
    assert await again.stop() == 0


async def test_two_processes_share_one_data_folder(
    data: Path, start: Starter, port: int, first_start: FirstStart
) -> None:
    """The second one works on the same database, and goes on with it when the first one has gone."""
    first = await start("serve", data=data, port=port)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        other_port = free.getsockname()[1]
    second = await start("serve", data=data, port=other_port)
    assert await status_of(second.base, "/v1/groups/none", first_start.token) == 404
    assert await first.stop() == 0

    async def serves() -> bool:
        return await status_of(second.base, "/readyz") == 200

    async with asyncio.timeout(30):
        while not await serves():  # noqa: ASYNC110 - another process tells no event
            await asyncio.sleep(0.05)
    assert await status_of(second.base, "/v1/groups/none", first_start.token) == 404
    assert await second.stop() == 0
    assert database_processes(data) == []


async def test_a_port_in_use_is_one_clear_line(data: Path) -> None:
    """The line names the port, and the database that was started for nothing ends."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = await run("serve", "--data", str(data), "--port", str(port))
    assert ended.status == 1
    assert str(port) in ended.line
    assert "in use" in ended.line
    assert database_processes(data) == []


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"RITROVO_TELEGRAM_TOKN": "x"}, ["RITROVO_TELEGRAM_TOKN", "serve --help"]),
        ({"RITROVO_METRICS_PORT": "http"}, ["RITROVO_METRICS_PORT"]),
        ({"RITROVO_ADMIN_TOKEN": "short"}, ["RITROVO_ADMIN_TOKEN", "32 characters"]),
        ({"RITROVO_LOG_LEVEL": "loud"}, ["RITROVO_LOG_LEVEL", "debug"]),
        ({"RITROVO_PUBLIC_URL": "example.org"}, ["RITROVO_PUBLIC_URL", "https://"]),
        ({"RITROVO_TIMEZONE": "Mars/Base"}, ["RITROVO_TIMEZONE", "Mars/Base"]),
        ({"RITROVO_LANGUAGE": "xx"}, ["RITROVO_LANGUAGE", "xx"]),
        ({"RITROVO_CALL_PATTERN": "meet.example.org"}, ["RITROVO_CALL_PATTERN", "{name}"]),
        ({"RITROVO_TELEGRAM_TOKEN": "no token"}, ["RITROVO_TELEGRAM_TOKEN"]),
        ({"RITROVO_SECRET_KEY_FILE": "/nowhere/key"}, ["RITROVO_SECRET_KEY_FILE", "/nowhere/key"]),
        ({"RITROVO_DATABASE_URL": "postgresql://127.0.0.1:1/x"}, ["RITROVO_SECRET_KEY"]),
        (
            {"RITROVO_DATABASE_URL": "postgresql://me:verysecret@127.0.0.1:1/x", "RITROVO_SECRET_KEY": "k" * 32},
            ["RITROVO_DATABASE_URL does not answer", "127.0.0.1"],
        ),
        (
            {"RITROVO_DATABASE_URL": "mysql://127.0.0.1/x", "RITROVO_SECRET_KEY": "k" * 32},
            ["RITROVO_DATABASE_URL", "postgresql://"],
        ),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
async def test_a_bad_setting_is_one_clear_line(
    place: Path, port: int, settings: dict[str, str], words: list[str]
) -> None:
    """The line names the setting and what would be right; no secret stands in it, no traceback, nothing is made."""
    ended = await run("serve", "--data", str(place / "data"), "--port", str(port), env=settings)
    assert ended.status == 1
    assert not (place / "data").exists()
    for word in words:
        assert word in ended.line
    assert "verysecret" not in ended.err


@pytest.mark.parametrize("kind", ["file", "closed"])
async def test_an_unreachable_data_folder_is_one_clear_line(place: Path, port: int, kind: str) -> None:
    """A data folder that is a file, or lies where nobody may look, stops the start with its name."""
    folder = place / "closed" / "data"
    if kind == "file":
        folder = place / "file"
        folder.write_text("")
    else:
        folder.parent.mkdir(mode=0o700 if os.geteuid() == 0 else 0o000)
    ended = await run("serve", "--data", str(folder), "--port", str(port))
    folder.parent.chmod(0o755)
    assert ended.status == 1
    assert str(folder) in ended.line


async def test_secrets_come_from_files(data: Path, place: Path, start: Starter, port: int) -> None:
    """A secret in a file is as good as one in the environment; it holds at every start."""
    secret = "an administrator's token, from a file".replace(" ", "-").replace("'", "").replace(",", "")
    (place / "token").write_text(secret + "\n")
    service = await start("serve", data=data, port=port, RITROVO_ADMIN_TOKEN_FILE=str(place / "token"))
    assert await status_of(service.base, "/v1/groups/none", secret) == 404
    assert secret not in service.said
    assert await service.stop() == 0
