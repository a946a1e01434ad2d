"""A data folder as the first start of Ritrovo leaves it, and the fixtures that the tests of processes share."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp.test_utils import unused_port

from tests.machine.processes import Starter


@dataclass(frozen=True)
class FirstStart:
    """The folder, what the first start has said, and the administrator's token out of it."""

    data: Path
    said: str
    status: int

    @property
    def token(self) -> str:
        """The administrator's token."""
        return self.said.split("shown this once: ")[1].split()[0]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def first_start(scratch: Callable[[], Path]) -> FirstStart:
    """The first start, lived once for all tests: started on a folder that is not there, and stopped."""
    place = scratch()
    start = Starter(place)
    try:
        service = await start("serve", data=place / "data", port=unused_port())
        status = await service.stop()
    finally:
        await start.end()
    return FirstStart(place / "data", service.said, status)


@pytest.fixture
def place(scratch: Callable[[], Path]) -> Iterator[Path]:
    """A folder that every user of the machine can reach."""
    path = scratch()
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def data(place: Path, first_start: FirstStart) -> Path:
    """A data folder of a service that ran before."""
    subprocess.run(["cp", "-a", first_start.data, place / "data"], check=True)
    return place / "data"


@pytest_asyncio.fixture
async def start(place: Path) -> AsyncIterator[Starter]:
    """A function that starts services; they are ended with the test."""
    starter = Starter(place)
    yield starter
    await starter.end()


@pytest.fixture
def port() -> int:
    """A free port, the same over restarts."""
    return unused_port()
