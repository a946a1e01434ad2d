"""A group with a room, everybody who does something in it at once, and what must be found there afterwards."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg

from tests.machine.ledger import Caller, Ledger, new_poll, open_and_confirm, vote_on
from tests.machine.processes import address_of
from tests.machine.roommate import Roommate

VOTERS = ("Anna", "Bea", "Carla", "Dora")


class House:
    """A group with a room, and everybody who does something in it."""

    def __init__(self, base: str, token: str, data: Path, chance: random.Random) -> None:
        self.ledger = Ledger()
        self.caller = Caller(base, token, self.ledger)
        self.mate = Roommate(base, self.ledger)
        self.address = address_of(data)
        self.chance = chance
        self.group = self.poll = self.late = ""

    async def close(self) -> None:
        """Leave."""
        await self.caller.close()
        await self.mate.close()

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
        connection = await asyncpg.connect(self.address)
        try:
            return await connection.fetch(sql)
        finally:
            await connection.close()

    async def talk(self, count: int) -> None:
        """Say things among people, and now and then something that the bot answers."""
        for number in range(count):
            await self.mate.say("/zone" if number % 4 == 3 else f"phrase {number}", once=f"phrase-{number:04}")
            await self.ledger.more(10)

    async def live(self, kills: Awaitable[None]) -> None:
        """Do everything at once, until the kills are over and all that was wanted is acknowledged."""
        async with asyncio.timeout(120), asyncio.TaskGroup() as everybody:
            enough = asyncio.Event()
            for voter in VOTERS:
                chance = random.Random(self.chance.random())
                everybody.create_task(vote_on(self.caller, self.group, self.poll, voter, chance, enough))
            wanted = [
                everybody.create_task(open_and_confirm(self.caller, self.group, "Walk", 6)),
                everybody.create_task(self.talk(8)),
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
