"""Ritrovo as processes: started as people start it, watched, and ended in every way a process may end."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMIT = 75.0
LOOK = 0.02
RITROVO = (sys.executable, "-m", "service")
READY = "is ready"


def surroundings(**settings: str) -> dict[str, str]:
    """The environment of a process: that of the test without anything of Ritrovo or Python, then what is given."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("RITROVO_", "PYTHONPATH"))}
    return {**kept, **settings}


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """The one line that it wrote to the standard error, beside its log."""
        lines = [line for line in self.err.splitlines() if not line.startswith("{")]
        assert len(lines) == 1, self.err
        return lines[0]


async def run(
    *arguments: str,
    env: Mapping[str, str] | None = None,
    program: tuple[str, ...] = RITROVO,
    folder: Path = ROOT,
    stdin: bytes = b"",
) -> Ended:
    """Run a command to its end, within the limit."""
    process = await asyncio.create_subprocess_exec(
        *program,
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=folder,
        env=surroundings(**(env or {})),
    )
    try:
        out, err = await asyncio.wait_for(process.communicate(stdin), LIMIT)
    except TimeoutError:
        process.kill()
        await process.wait()
        raise
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


@dataclass
class Service:
    """A running `ritrovo serve`, `web` or `worker`."""

    process: asyncio.subprocess.Process
    data: Path
    log: Path
    base: str = ""
    began: int = 0

    @property
    def said(self) -> str:
        """What it has written since it was started."""
        with self.log.open("rb") as file:
            file.seek(self.began)
            return file.read().decode()

    async def ready(self) -> None:
        """Wait until it says that it is ready; its end before that is an error."""
        await until(lambda: READY in self.said or self.process.returncode is not None)
        assert self.process.returncode is None, self.said

    async def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """End it in the ordinary way; its exit status."""
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await asyncio.wait_for(self.process.wait(), LIMIT)

    async def kill(self) -> None:
        """End it as the kernel does when memory is short."""
        self.process.kill()
        await self.process.wait()

    async def kill_everything(self) -> None:
        """End it, its database and what is between them, all at once, as a power cut does."""
        for pid in (self.process.pid, *children(self.process.pid), *database_processes(self.data)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        await self.process.wait()


@dataclass
class Starter:
    """Starts services and ends what is left of them."""

    folder: Path
    started: list[Service] = field(default_factory=list)

    async def __call__(
        self,
        *arguments: str,
        data: Path,
        port: int | None = None,
        program: tuple[str, ...] = RITROVO,
        folder: Path = ROOT,
        ready: bool = True,
        start_new_session: bool = False,
        **settings: str,
    ) -> Service:
        """Start `ritrovo ARGUMENTS` on a data folder, and wait until it is ready unless told not to."""
        log = self.folder / "log.txt"
        more = () if port is None else ("--port", str(port))
        with log.open("ab") as file:
            began = file.tell()
            starting = asyncio.create_task(
                asyncio.create_subprocess_exec(
                    *(*program, *arguments, "--data", str(data), *more),
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=file,
                    stderr=file,
                    cwd=folder,
                    env=surroundings(**settings),
                    start_new_session=start_new_session,
                )
            )
            try:
                process = await asyncio.shield(starting)
            except asyncio.CancelledError:  # a test that failed meanwhile leaves no process behind
                (await starting).kill()
                raise
        service = Service(process, data, log, f"http://127.0.0.1:{port}", began)
        self.started.append(service)
        if ready:
            await service.ready()
        return service

    async def end(self) -> None:
        """Kill what still runs."""
        for service in self.started:
            if service.process.returncode is None:
                await service.kill()
        for data in {service.data for service in self.started}:
            await until(partial(_is_free, data))


async def until(holds: Callable[[], object]) -> None:
    """Look again and again until it holds; fails after the limit."""
    async with asyncio.timeout(LIMIT):
        while not holds():  # noqa: ASYNC110 - another process tells no event
            await asyncio.sleep(LOOK)


def _is_free(data: Path) -> bool:
    return not database_processes(data)


def children(pid: int) -> list[int]:
    """The processes that a process has started and that run."""
    found: list[int] = []
    for entry in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += map(int, entry.read_text().split())
    return found


def database_processes(data: Path) -> list[int]:
    """The processes of the private database of a data folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):  # another user's, or gone meanwhile
                if (entry / "cwd").samefile(data / "postgres"):
                    found.append(int(entry.name))
    return found


def address_of(data: Path) -> str:
    """The address of the private database of a data folder, which is there while a service runs."""
    return f"postgresql://ritrovo@/ritrovo?host={data}/run"


def postmaster(data: Path) -> int:
    """The number of the database's first process."""
    return int((data / "postgres" / "postmaster.pid").read_text().split()[0])
