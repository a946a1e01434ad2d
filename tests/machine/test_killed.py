"""kill -9 at random points while people vote, open polls, confirm and talk: nothing acknowledged is lost or doubled."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.machine.first_start import FirstStart
from tests.machine.house import House
from tests.machine.processes import Service, Starter, database_processes, postmaster, until


async def kill(service: Service, who: str) -> bool:
    """Kill a part of the service; whether the service itself goes on."""
    if who == "service":
        await service.kill()
    elif who == "everything":
        await service.kill_everything()
    else:
        before = postmaster(service.data)
        os.kill(before, signal.SIGKILL)
        await until(lambda: service.process.returncode is not None or _restarted(service.data, before))
        return True
    return False


def _restarted(data: Path, before: int) -> bool:
    try:
        return postmaster(data) != before
    except (OSError, IndexError, ValueError):
        return False


@asynccontextmanager
async def moved_in(service: Service, token: str, seed: int) -> AsyncIterator[House]:
    """A house on a service, left in good order."""
    house = House(service.base, token, service.data, random.Random(seed))
    try:
        await house.settle_in()
        yield house
    finally:
        await house.close()


@pytest.mark.parametrize(
    ("seed", "victims"), [(1, ["everything", "service"]), (2, ["database", "service", "database"])]
)
async def test_one_process_killed_again_and_again(
    seed: int, victims: list[str], data: Path, port: int, start: Starter, first_start: FirstStart
) -> None:
    """The service, its database, or all at once: people vote on, and find everything as it was told to them."""
    service = await start("serve", data=data, port=port)
    async with moved_in(service, first_start.token, seed) as house:

        async def kills() -> None:
            for number, who in enumerate(victims):
                await house.ledger.more(house.chance.randint(5, 60))
                if number == 1:
                    await house.open_late()
                if not await kill(start.started[-1], who):
                    await start("serve", data=data, port=port)

        await house.live(kills())
        await house.check()
    assert await start.started[-1].stop() == 0


async def test_the_worker_alone_killed(data: Path, port: int, start: Starter, first_start: FirstStart) -> None:
    """Pages and API go on while the worker is away; the next one does what was to be done meanwhile."""
    web = await start("web", data=data, port=port)
    await start("worker", data=data)
    async with moved_in(web, first_start.token, 3) as house:

        async def kills() -> None:
            for number in range(2):
                await house.ledger.more(house.chance.randint(5, 60))
                await start.started[-1].kill()
                if number == 0:
                    await house.open_late()
                await house.ledger.more(20)
                await start("worker", data=data)

        await house.live(kills())
        await house.check()
    assert await start.started[-1].stop() == 0
    assert await web.stop() == 0
    assert database_processes(data) == []


async def test_a_signal_loses_nothing_that_was_acknowledged(
    data: Path, port: int, start: Starter, first_start: FirstStart
) -> None:
    """Told to stop in the middle of everything, it ends with status 0, and the next start finds all of it."""
    service = await start("serve", data=data, port=port)
    async with moved_in(service, first_start.token, 4) as house:

        async def stops() -> None:
            await house.ledger.more(house.chance.randint(5, 60))
            await house.open_late()
            assert await service.stop() == 0
            assert database_processes(data) == []
            await start("serve", data=data, port=port)

        await house.live(stops())
        await house.check()
    assert await start.started[-1].stop() == 0
