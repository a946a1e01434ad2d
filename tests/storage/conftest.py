"""Folders, processes and looks at processes for the tests of the embedded server."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from service.storage.embedded import EmbeddedPostgres

ROOT = Path(__file__).parents[2]
LIMIT = 30.0


@dataclass
class Member:
    """A process on a data folder, what it said when it was ready, and its end."""

    process: asyncio.subprocess.Process
    said: dict[str, Any]

    async def stop(self) -> None:
        """End it in the ordinary way."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        await asyncio.wait_for(self.process.wait(), LIMIT)

    async def kill(self) -> None:
        """End it as the kernel does when memory is short."""
        self.process.kill()
        await self.process.wait()


Launch = Callable[..., Awaitable[Member]]


@pytest.fixture
def place(scratch: Callable[[], Path]) -> Iterator[Path]:
    """A folder that every user of the machine can reach."""
    path = scratch()
    yield path
    shutil.rmtree(path)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def seed(scratch: Callable[[], Path]) -> Path:
    """A data folder as the first start leaves it, made once."""
    folder = scratch() / "data"
    async with EmbeddedPostgres(folder, settings={"fsync": "off"}):
        pass
    return folder


@pytest.fixture
def folder(place: Path, seed: Path) -> Path:
    """A data folder of a service that ran before."""
    subprocess.run(["cp", "-a", seed, place / "data"], check=True)
    return place / "data"


@pytest_asyncio.fixture
async def launch() -> AsyncIterator[Launch]:
    """A function that starts a process on a data folder and waits until it has a database; all are ended at last."""
    started: list[Member] = []

    async def start(
        *arguments: Path, python: str = sys.executable, path: Path = ROOT, fork: bool = False, **options: Any
    ) -> Member:
        process = await asyncio.create_subprocess_exec(
            python,
            "-c",
            (Path(__file__).with_name("embedded_process.py")).read_text(),
            *map(str, arguments),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd="/",
            env={
                "PYTHONPATH": str(path),
                "PYTHONDONTWRITEBYTECODE": "1",
                "PATH": os.environ["PATH"],
                **({"FORK": "1"} if fork else {}),
            },
            **options,
        )
        assert process.stdout is not None
        member = Member(process, {})
        started.append(member)
        member.said = json.loads(await asyncio.wait_for(process.stdout.readline(), LIMIT))
        return member

    yield start
    for member in started:
        await member.stop()


async def until_free(folder: Path) -> None:
    """Wait until no process of a server is left on the folder; fails after the limit."""
    with (folder / "postgres.lock").open("rb") as file:
        async with asyncio.timeout(LIMIT):
            while True:
                try:
                    return fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    await asyncio.sleep(0.02)


def servers(folder: Path) -> list[int]:
    """Give the processes that work in the folder's cluster."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if (entry / "cwd").samefile(folder / "postgres"):
                    found.append(int(entry.name))
            except OSError:  # another user's, or gone meanwhile
                continue
    return found
