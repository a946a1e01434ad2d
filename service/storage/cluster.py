"""The folders of the private PostgreSQL: the data folder, the cluster in it, and the folder of its socket."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import hashlib
import os
import pwd
import shutil
import stat
from pathlib import Path

from service.storage.programs import MAJOR, ROOT_HOME, EmbeddedError, ServerUser, can_reach, identity, known

SOCKET_NAME = ".s.PGSQL.5432"
SOCKET_PATH_MAX = 107  # sockaddr_un of Linux: 108 bytes with the closing zero
INITDB_SECONDS = 120.0
CLEAN_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


def default_data_folder() -> Path:
    """Give the folder for data when none is named: `/var/lib/ritrovo` for root, else below `$XDG_DATA_HOME`.

    It does not depend on the folder where Ritrovo is started, so that it finds its data again.
    """
    if os.geteuid() == 0:
        return ROOT_HOME
    try:
        base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    except RuntimeError:  # a user without a home, as in some containers
        return Path("data").absolute()
    return Path(base) / "ritrovo"


async def make_folder(folder: Path, user: ServerUser) -> None:
    """Make the data folder if it is missing, and make sure that the server's user can reach it.

    Folders that are made here let others pass through, not look in. Raises EmbeddedError for an unreachable one.
    """
    try:
        await asyncio.to_thread(make_missing, folder, 0o711 if user.is_other else 0o700)
    except OSError as error:
        raise EmbeddedError(f"the data folder {folder} cannot be made: {error.strerror}") from error
    if not await can_reach(folder, user):
        raise EmbeddedError(
            f"the data folder {folder} cannot be reached by the ordinary user (number {user.uid}) that the database "
            f"runs as when Ritrovo is started by root: choose a folder outside private homes, such as {ROOT_HOME}"
        )
    if not os.access(folder, os.W_OK | os.X_OK):
        raise EmbeddedError(f"the data folder {folder} cannot be written by this user")


def make_missing(folder: Path, mode: int) -> None:
    """Make the folder and what is missing above it, each with the mode whatever the umask says."""
    for path in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        path.mkdir(exist_ok=True)
        path.chmod(mode)
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))


def socket_folder(folder: Path, user: ServerUser) -> Path:
    """Give the private folder of the server's socket: in the data folder, or where that path is too long, in /tmp.

    The same data folder always gives the same one, so that every process on it agrees.
    """
    inside = folder / "run"
    if len(os.fsencode(inside / SOCKET_NAME)) <= SOCKET_PATH_MAX:
        return inside
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path("/tmp") / f"ritrovo-{user.uid}-{name}"  # noqa: S108 - made private below, and refused if it is not


def make_socket_folder(path: Path, user: ServerUser) -> None:
    """Make the socket's folder, which only the server's user may enter. Raises EmbeddedError for somebody else's.

    A socket and its lock that lie there are of a server that was killed, since the caller holds the data folder: like
    `postmaster.pid`, the lock would stop the start where its number now belongs to another process or a zombie.
    """
    try:
        path.mkdir(mode=0o700)
        os.chown(path, user.uid, user.gid)
    except FileExistsError:
        pass
    except OSError as error:
        raise EmbeddedError(f"the folder {path} for the database's socket cannot be made: {error.strerror}") from error
    found = path.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in (user.uid, os.geteuid()):
        raise EmbeddedError(f"{path} is not a folder of user number {user.uid}: remove it")
    if found.st_uid != user.uid:
        os.chown(path, user.uid, user.gid)
    path.chmod(0o700)
    for name in (SOCKET_NAME, f"{SOCKET_NAME}.lock"):
        (path / name).unlink(missing_ok=True)


def check_version(cluster: Path) -> None:
    """Refuse a cluster that another major version of PostgreSQL has made (EmbeddedError)."""
    try:
        found = (cluster / "PG_VERSION").read_text().strip()
    except OSError as error:
        raise EmbeddedError(f"{cluster} holds no readable database: {error.strerror}") from error
    if found != str(MAJOR):
        raise EmbeddedError(
            f"{cluster} holds a database of PostgreSQL {found} and this release runs {MAJOR}: "
            "dump it with the release that made it, move the folder away, and load the dump"
        )


async def initialise(bin_folder: Path, cluster: Path, user: ServerUser, lock: int, *, durable: bool) -> None:
    """Make a new cluster: UTF-8, ordered by code point, reached through the private socket alone.

    It appears under its name only when it is whole and, if `durable`, on the disk. `lock` is inherited, so that the
    data folder is not free before the last program has left it. Raises EmbeddedError with what initdb wrote.
    """
    maker = user
    if user.is_other and not known(user.uid):
        nobody = pwd.getpwnam("nobody")  # initdb wants a name for its user; the files change hands below
        maker = ServerUser(nobody.pw_uid, nobody.pw_gid)
    new = cluster.with_name(cluster.name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(mode=0o700)
    if maker.is_other:
        os.chown(new, maker.uid, maker.gid)
    process = await asyncio.create_subprocess_exec(
        bin_folder / "initdb",
        *("--pgdata", new, "--username", "ritrovo", "--encoding", "UTF8", "--auth", "trust", "--no-instructions"),
        *(() if durable else ("--no-sync",)),
        *("--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        pass_fds=(lock,),
        start_new_session=True,  # Ctrl-C reaches the whole group: what was begun is made whole all the same
        cwd="/",
        env=CLEAN_ENVIRONMENT,
        **identity(maker),
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(), INITDB_SECONDS)
    except TimeoutError as error:
        raise EmbeddedError(f"the database could not be made in {cluster} in {INITDB_SECONDS:.0f} seconds") from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        lines = [line for line in output.decode(errors="replace").splitlines() if line.startswith("initdb: error")]
        raise EmbeddedError(f"the database cannot be made in {cluster}: {(lines or ['initdb failed'])[0]}")
    (new / "pg_hba.conf").write_text("local all all trust\n")
    if maker != user:
        for path in (new, *new.rglob("*")):
            os.chown(path, user.uid, user.gid, follow_symlinks=False)
    new.rename(cluster)
    handle = os.open(cluster.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def clear_stale_pid(cluster: Path) -> None:
    """Remove a `postmaster.pid` whose process is no server of this cluster; the holder of the data folder's lock calls.

    PostgreSQL itself forgives a dead process's file, but not one whose number a living process (or a zombie) now has.
    Raises EmbeddedError where a server that Ritrovo did not start really runs there.
    """
    path = cluster / "postmaster.pid"
    try:
        pid = int(path.read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        path.unlink(missing_ok=True)
        return
    try:
        running = Path(f"/proc/{pid}/cwd").samefile(cluster)
    except OSError:
        running = False
    if running:
        raise EmbeddedError(f"another PostgreSQL (process {pid}), not started by Ritrovo, runs on {cluster}: stop it")
    path.unlink(missing_ok=True)


def only_worker(folder: Path) -> int | None:
    """Whether no other worker runs on the data folder: a file descriptor that says so to others while it is open.

    None where another one runs, or where the folder can't tell. The kernel forgets it with the process.
    """
    try:
        handle = os.open(folder.expanduser() / "worker.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle
