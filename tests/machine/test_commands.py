"""The commands that look at a set-up, run as their user runs them."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from service.settings import PREFIX, Settings
from tests.machine.first_start import FirstStart
from tests.machine.house import House
from tests.machine.processes import Starter, address_of, database_processes, run
from tests.machine.test_secrets import bundled_programs
from tests.machine.test_start import status_of


async def test_every_setting_is_listed_with_its_default() -> None:
    """`ritrovo serve --help` lists all settings, those of messengers too; the short help names the commands."""
    shown = " ".join((await run("serve", "--help")).out.split())
    for name in Settings.model_fields:
        assert PREFIX + name.upper() in shown
    assert "[127.0.0.1]" in shown
    assert "RITROVO_TELEGRAM_TOKEN" in shown
    assert "[https://api.telegram.org]" in shown
    assert "_FILE" in shown
    short = await run("--help")
    for command in ("serve", "web", "worker", "migrate", "parse", "read-chat", "token", "doctor"):
        assert f"  {command} " in short.out


async def test_migrate_does_its_work_and_ends(place: Path) -> None:
    """It makes the database and leaves no process and no token behind; twice is as good as once."""
    for _ in range(2):
        done = await run("migrate", "--data", str(place / "data"))
        assert done.status == 0
        assert "up to date" in done.line
        assert "token" not in done.err
    assert database_processes(place / "data") == []


async def test_the_doctor_says_what_is_wrong(data: Path) -> None:
    """All well is status 0; a messenger that can't be reached is a sentence and status 1, without its token."""
    well = await run("doctor", "--data", str(data))
    assert well.status == 0, well.out + well.err
    assert "PostgreSQL" in well.out
    token = "123456:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
    ill = await run(
        "doctor",
        "--data",
        str(data),
        env={
            "RITROVO_TELEGRAM_TOKEN": token,
            "RITROVO_TELEGRAM_API_URL": "http://127.0.0.1:1",
        },
    )
    assert ill.status == 1
    assert "- telegram: " in ill.out
    assert "Traceback" not in ill.err
    assert token not in ill.out + ill.err


async def test_a_database_by_its_address(
    data: Path, port: int, place: Path, start: Starter, first_start: FirstStart
) -> None:
    """A server that is given by URL is used, with what stands there; nothing is started for it."""
    await start("worker", data=data)
    key = subprocess.run(["base64", "-w0", data / "secret.key"], check=True, capture_output=True, text=True).stdout
    (place / "key").write_text(key.ljust(32, "="))
    service = await start(
        "web",
        data=place / "unused",
        port=port,
        RITROVO_DATABASE_URL=address_of(data),
        RITROVO_SECRET_KEY_FILE=str(place / "key"),
    )
    assert await status_of(service.base, "/readyz") == 200
    assert await status_of(service.base, "/v1/groups/none", first_start.token) == 404
    assert not (place / "unused").exists()
    assert await service.stop() == 0


@pytest.fixture
def own_server(place: Path) -> Iterator[str]:
    """The address of the machine's own PostgreSQL 15, the oldest that is supported; of ours where it has none."""
    programs = Path("/usr/lib/postgresql/15/bin")
    if not programs.exists():
        programs = bundled_programs()
    folder, user = place / "own", "nobody" if os.geteuid() == 0 else None
    folder.mkdir(mode=0o700)
    if user is not None:
        shutil.chown(folder, user)
    make = ("-D", folder / "cluster", "-U", "ritrovo", "-A", "trust", "-E", "UTF8", "--locale", "C", "--no-sync")
    subprocess.run([programs / "initdb", *make], check=True, capture_output=True, user=user, cwd="/")
    options = ("-c", "listen_addresses=", "-c", f"unix_socket_directories={folder}", "-c", "fsync=off")
    with subprocess.Popen(
        [programs / "postgres", "-D", folder / "cluster", *options], stderr=subprocess.DEVNULL, user=user, cwd="/"
    ) as server:
        yield f"postgresql://ritrovo@/postgres?host={folder}"
        server.send_signal(signal.SIGINT)


async def test_a_server_of_ones_own(own_server: str, place: Path, port: int, start: Starter) -> None:
    """The oldest supported server does for a whole life; a start waits for one that is just starting itself."""
    key = {"RITROVO_DATABASE_URL": own_server, "RITROVO_SECRET_KEY": "k" * 32, "RITROVO_ADMIN_TOKEN": "t" * 32}
    service = await start("serve", data=place / "unused", port=port, **key)
    house = House(service.base, "t" * 32, place, random.Random(5))
    try:
        house.address = own_server
        await house.settle_in()

        async def nothing() -> None:
            await house.open_late()

        await house.live(nothing())
        await house.check()
    finally:
        await house.close()
    assert not (place / "unused").exists()
    assert await service.stop() == 0
