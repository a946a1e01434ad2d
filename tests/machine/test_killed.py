"""kill -9 at random points while people vote, open polls, confirm and talk: nothing acknowledged is lost or doubled."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest

from tests.machine.first_start import FirstStart
from tests.machine.ledger import Caller, Ledger, new_poll, open_and_confirm, vote_on
from tests.machine.processes import Service, Starter, address_of, database_processes, postmaster, until
from tests.machine.roommate import Roommate

VOTERS = ("Anna", "Bea", "Carla", "Dora")


class House:
    """A group with a room, and everybody who does something in it."""

    def __init__(self, base: str, token: str, data: Path, chance: random.Random) -> None:
        self.ledger = Ledger()
        self.caller = Caller(base, token, self.ledger)
        self.mate = Roommate(base, self.ledger)
        self.data = data
        self.chance = chance
        self.group = self.poll = self.late = ""

    async def settle_in(self) -> None:
        """Make the room, and open a poll whose card stands there."""
        await self.mate.make("Zoe")
        rows = await self.read("select group_id from chat where platform = 'room'")
        self.group = rows[0]["group_id"]
        self.poll = await self.open("Dinner")
        await self.mate.until_shown("Dinner")

    async def open(self, title: str, **more: object) -> str:
        """Open a poll."""
        path = f"/v1/groups/{self.group}/polls"
        status, poll = await self.caller.insist("POST", path, new_poll(title, **more), key=f"open-{title}")
        assert status == 201, poll
        return str(poll["id"])

    async def open_late(self) -> None:
        """Open a poll that is over in a moment, while the service may be away."""
        self.late = await self.open("Late", deadline=(datetime.now(UTC) + timedelta(seconds=1)).isoformat())

    async def read(self, sql: str) -> list[asyncpg.Record]:
        """Look into the database."""
        connection = await asyncpg.connect(address_of(self.data))
        try:
            return await connection.fetch(sql)
        finally:
            await connection.close()

    async def talk(self, count: int) -> None:
        """Say things among people, and now and then something that the bot answers."""
        for number in range(count):
            await self.mate.say("/zone" if number % 4 == 3 else f"phrase {number}", once=f"phrase-{number:04}")
            await self.ledger.more(15)

    async def live(self, kills: Awaitable[None]) -> None:
        """Do everything at once, until the kills are over and all that was wanted is acknowledged."""
        async with asyncio.timeout(120), asyncio.TaskGroup() as everybody:
            enough = asyncio.Event()
            for voter in VOTERS:
                chance = random.Random(self.chance.random())
                everybody.create_task(vote_on(self.caller, self.group, self.poll, voter, chance, enough))
            wanted = [
                everybody.create_task(open_and_confirm(self.caller, self.group, "Walk", 12)),
                everybody.create_task(self.talk(12)),
            ]
            await kills
            await asyncio.wait(wanted)
            enough.set()

    async def check(self) -> None:
        """Everything acknowledged is there once, and everything that was to happen happens."""
        _, poll = await self.caller.insist("GET", f"/v1/groups/{self.group}/polls/{self.poll}")
        answers = {answer["name"]: answer["votes"]["0"] for answer in poll["answers"]}
        for voter in VOTERS:
            assert answers.get(voter) in self.ledger.votes[self.poll, voter], voter
        assert sum(poll["tally"]["0"].values()) == len(VOTERS)
        await self.check_polls()
        await self.check_room(answers)

    async def check_polls(self) -> None:
        """Every poll and meeting that was acknowledged is there, once, as it was acknowledged."""
        _, found = await self.caller.insist("GET", f"/v1/groups/{self.group}/polls?limit=100")
        titles = Counter(poll["title"] for poll in found["items"])
        assert set(titles.values()) == {1}, titles
        kept = {poll["title"]: poll for poll in found["items"]}
        assert {title: kept[title]["id"] for title in self.ledger.polls} == self.ledger.polls
        _, found = await self.caller.insist("GET", f"/v1/groups/{self.group}/meetings?limit=100")
        meetings = {meeting["poll"]: meeting for meeting in found["items"]}
        assert len(meetings) == len(found["items"])
        for poll, meeting in self.ledger.meetings.items():
            assert (meetings[poll]["id"], meetings[poll]["uid"]) == (meeting["id"], meeting["uid"])
            assert meetings[poll]["status"] == "confirmed"

        async def is_over() -> bool:
            _, late = await self.caller.insist("GET", f"/v1/groups/{self.group}/polls/{self.late}")
            return late["status"] != "open"

        async with asyncio.timeout(60):
            while not await is_over():  # noqa: ASYNC110 - another process tells no event
                await asyncio.sleep(0.05)

    async def check_room(self, answers: dict[str, str]) -> None:
        """The card shows the last tally, what was said stands once, and the bot has answered."""
        words = {"yes": "Yes", "maybe": "If needed", "no": "No"}
        tally = [
            f"{words[answer]}: {' and '.join(', '.join(names).rsplit(', ', 1))}."
            for answer in words
            if (names := [name for name in VOTERS if answers[name] == answer])
        ]
        await self.mate.until_shown(*tally)
        rows = await self.read("select body ->> 'text' as text from room_message where body ? 'text'")
        assert Counter(row["text"] for row in rows) == Counter(self.ledger.said)


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
        await house.caller.close()
        await house.mate.close()


@pytest.mark.parametrize("seed", [1, 2])
async def test_one_process_killed_again_and_again(
    seed: int, data: Path, port: int, start: Starter, first_start: FirstStart
) -> None:
    """The service, its database, or all at once: people vote on, and find everything as it was told to them."""
    service = await start("serve", data=data, port=port)
    async with moved_in(service, first_start.token, seed) as house:
        victims = ["service", "database", "everything"]
        house.chance.shuffle(victims)

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
