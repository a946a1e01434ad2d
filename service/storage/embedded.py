"""The private PostgreSQL in the data folder, the store of a Ritrovo that was given no database.

Every process on one data folder uses the same server. The first one owns it; the others attach, and when the owner
goes, its server goes too and one of the others starts it again at the same address, within about a second. Who may
start it is decided by an flock on `postgres.lock`, which the server and all its processes inherit: as long as any of
them lives the data folder is taken, whatever pid files say.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import asyncpg
import structlog

from service.storage.cluster import (
    CLEAN_ENVIRONMENT,
    check_version,
    clear_stale_pid,
    default_data_folder,
    initialise,
    make_folder,
    make_socket_folder,
    socket_folder,
)
from service.storage.programs import EmbeddedError, ServerUser, programs, server_user

__all__ = ["EmbeddedError", "EmbeddedPostgres", "default_data_folder"]

log = structlog.get_logger(__name__)

DATABASE = "ritrovo"
START_SECONDS = 60.0  # recovery after a crash reads the log since the last checkpoint
STOP_SECONDS = 20.0  # the guard's own limits come to less
CONNECT_SECONDS = 5.0
LOOK_SECONDS = 0.02  # between two looks at a server that is starting
WATCH_SECONDS = 0.25  # between two looks of an attached process at the lock
RETRY_MAX_SECONDS = 5.0
LOG_MAX_BYTES = 1 << 20
NOT_YET = (
    OSError,
    asyncio.TimeoutError,
    asyncpg.CannotConnectNowError,
    asyncpg.ConnectionDoesNotExistError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.TooManyConnectionsError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
)
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # statements that fail hold what people wrote: the log tells of the server alone
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_checkpoints": "off",
    "io_method": "sync",  # three processes fewer; every hot read is a few cached pages
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "max_wal_size": "512MB",
}


class EmbeddedPostgres:
    """The server of one data folder, for as long as the context is open.

    `settings` are PostgreSQL's own, above the defaults here; only the process that starts the server has a say in them.
    Raises EmbeddedError where it cannot be started or reached. A server that dies later is started again.
    """

    def __init__(self, folder: Path, *, settings: Mapping[str, str] | None = None) -> None:
        self.folder = folder.expanduser().absolute()
        self._cluster = self.folder / "postgres"
        self._settings = {**SETTINGS, **(settings or {})}
        self._guard: asyncio.subprocess.Process | None = None
        self._lifeline = -1
        self._watch: asyncio.Task[None] | None = None
        self._sockets = self.folder
        self._log_start = 0

    @property
    def dsn(self) -> str:
        """The server's address, the same over restarts and for every process on the folder."""
        return f"postgresql://ritrovo@/{DATABASE}?host={quote(str(self._sockets), safe='')}"

    @property
    def is_owner(self) -> bool:
        """Whether this process has started the server that runs now."""
        return self._guard is not None and self._guard.returncode is None

    async def __aenter__(self) -> Self:
        user = await asyncio.to_thread(server_user, self._cluster)
        await make_folder(self.folder, user)
        self._sockets = socket_folder(self.folder, user)
        try:
            await self._start_or_attach(user)
        except BaseException:
            await self._stop()
            raise
        self._watch = asyncio.create_task(self._keep(user), name="embedded-postgres")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._watch is not None:
            self._watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watch
        await self._stop()

    async def _keep(self, user: ServerUser) -> None:
        """Start the server again, here or in another process on the folder, whenever it has gone."""
        while True:
            if self._guard is not None:
                status = await self._guard.wait()
                self._let_go()
                log.warning("embedded_database_ended", status=status)
            else:
                await self._wait_until_free()
                log.info("embedded_database_taken_over")
            delay = LOOK_SECONDS
            while True:
                try:
                    await self._start_or_attach(user)
                    break
                except EmbeddedError as error:
                    log.error("embedded_database_restart_failed", reason=str(error))
                    await self._stop()
                await asyncio.sleep(delay)
                delay = min(delay * 2, RETRY_MAX_SECONDS)

    async def _wait_until_free(self) -> None:
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            lock = self._try_lock()
            if lock is not None:
                os.close(lock)
                return

    async def _start_or_attach(self, user: ServerUser) -> None:
        """Return when a server answers: started here where the folder was free, else somebody else's."""
        limit = asyncio.get_running_loop().time() + START_SECONDS
        while True:
            lock = self._try_lock()
            if lock is not None:
                try:
                    await self._start(user, lock)
                finally:
                    os.close(lock)
                await self._ready(limit)
                return
            if await self._answers():
                return
            if asyncio.get_running_loop().time() > limit:
                raise EmbeddedError(
                    f"another process holds {self.folder}, but no database answers there in {START_SECONDS:.0f} seconds"
                )
            await asyncio.sleep(LOOK_SECONDS)

    def _try_lock(self) -> int | None:
        """Take the data folder: a file descriptor that holds it, None where it is taken."""
        path = self.folder / "postgres.lock"
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise EmbeddedError(f"{path} cannot be opened: {error.strerror}") from error
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return None
        except OSError as error:
            os.close(handle)
            raise EmbeddedError(f"{path} cannot be locked: {error.strerror}; use a folder on a local disk") from error
        return handle

    async def _start(self, user: ServerUser, lock: int) -> None:
        """Start the server and its guard, which inherit the lock; make the cluster first where there is none."""
        bin_folder = await programs(user)
        try:
            if self._cluster.exists():
                check_version(self._cluster)
                clear_stale_pid(self._cluster)
            else:
                durable = self._settings.get("fsync") != "off"
                await initialise(bin_folder, self._cluster, user, lock, durable=durable)
            make_socket_folder(self._sockets, user)
            settings = {**self._settings, "unix_socket_directories": str(self._sockets)}
            options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
            other = (str(user.uid), str(user.gid)) if user.is_other else ("-1", "-1")
            read, write = os.pipe()
            log_file = self._open_log()
            try:
                self._guard = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-I", "-S", str(Path(__file__).with_name("guard.py")), str(os.getpid()), *other),
                    *(str(bin_folder / "postgres"), "-D", str(self._cluster), *options),
                    stdin=read,
                    stdout=log_file,
                    stderr=log_file,
                    pass_fds=(lock,),
                    start_new_session=True,
                    cwd="/",
                    env=CLEAN_ENVIRONMENT,
                )
                self._lifeline = write
            except BaseException:
                os.close(write)
                raise
            finally:
                os.close(read)
                os.close(log_file)
        except OSError as error:
            raise EmbeddedError(f"the database in {self.folder} cannot be started: {error}") from error

    def _open_log(self) -> int:
        """Open the server's log, at most one file of LOG_MAX_BYTES old beside the present one."""
        path = self.folder / "postgres.log"
        with contextlib.suppress(FileNotFoundError):
            if path.stat().st_size > LOG_MAX_BYTES:
                path.replace(path.with_suffix(".log.1"))
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        self._log_start = os.fstat(handle).st_size
        return handle

    async def _ready(self, limit: float) -> None:
        """Wait until the server that was started here takes a connection to the service's database."""
        while True:
            if self._guard is None or self._guard.returncode is not None:
                raise EmbeddedError(f"the database in {self.folder} did not start: {self._last_words()}")
            if await self._answers(make=True):
                return
            if asyncio.get_running_loop().time() > limit:
                raise EmbeddedError(f"the database in {self.folder} did not answer within {START_SECONDS:.0f} seconds")
            await asyncio.sleep(LOOK_SECONDS)

    async def _answers(self, *, make: bool = False) -> bool:
        """Whether the server takes connections; `make` makes the service's database where a new cluster has none."""
        try:
            connection = await asyncpg.connect(self.dsn, timeout=CONNECT_SECONDS)
        except asyncpg.InvalidCatalogNameError:
            if not make:
                return False
            connection = await asyncpg.connect(self.dsn, database="postgres", timeout=CONNECT_SECONDS)
            try:
                await connection.execute(f"CREATE DATABASE {DATABASE}", timeout=START_SECONDS)
            finally:
                await connection.close(timeout=CONNECT_SECONDS)
            return True
        except NOT_YET:
            return False
        await connection.close(timeout=CONNECT_SECONDS)
        return True

    def _last_words(self) -> str:
        """Give the reason that the server wrote before it ended, in one line."""
        with (self.folder / "postgres.log").open("rb") as file:
            file.seek(self._log_start)
            lines = file.read(LOG_MAX_BYTES).decode(errors="replace").splitlines()
        fatal = [line for line in lines if "FATAL:" in line or "PANIC:" in line]
        words = (fatal or lines or ["it wrote no reason"])[-1]
        return words.split("FATAL:")[-1].split("PANIC:")[-1].strip()

    def _let_go(self) -> None:
        """Tell the guard that its owner is done."""
        if self._lifeline >= 0:
            os.close(self._lifeline)
            self._lifeline = -1
        self._guard = None

    async def _stop(self) -> None:
        """Stop the server that was started here, and wait until it has gone."""
        guard = self._guard
        self._let_go()
        if guard is None:
            return
        try:
            await asyncio.wait_for(guard.wait(), STOP_SECONDS)
        except TimeoutError:
            guard.kill()
            await guard.wait()
