"""Clients that write down what the service has acknowledged, and go on asking while it is away."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

ANSWERS = ("yes", "maybe", "no")
AGAIN_SECONDS = 0.05
LIMIT = 75.0


@dataclass
class Ledger:
    """What was acknowledged. Where an answer was lost on the way, a vote may stand as it was or as it was to be."""

    votes: dict[tuple[str, str], set[str | None]] = field(default_factory=dict)
    polls: dict[str, str] = field(default_factory=dict)
    meetings: dict[str, dict[str, Any]] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    acknowledged: int = 0
    _waiting: list[tuple[int, asyncio.Event]] = field(default_factory=list)

    def count(self) -> None:
        """Note an acknowledged call."""
        self.acknowledged += 1
        for target, reached in self._waiting:
            if self.acknowledged >= target:
                reached.set()

    async def more(self, calls: int) -> None:
        """Wait until that many more calls are acknowledged."""
        one = (self.acknowledged + calls, asyncio.Event())
        self._waiting.append(one)
        try:
            await asyncio.wait_for(one[1].wait(), LIMIT)
        finally:
            self._waiting.remove(one)


class Caller:
    """A program that calls the API; what is repeated with a key is the same call."""

    def __init__(self, base: str, token: str, ledger: Ledger) -> None:
        self._http = ClientSession(base, headers={"Authorization": f"Bearer {token}"}, timeout=ClientTimeout(total=10))
        self.ledger = ledger

    async def close(self) -> None:
        """Hang up."""
        await self._http.close()

    async def call(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, key: str | None = None
    ) -> tuple[int, Any]:
        """Call once: the status, 0 where no answer came, and the answer."""
        headers = {"Idempotency-Key": key} if key else {}
        try:
            async with self._http.request(method, path, json=body, headers=headers) as answer:
                return answer.status, await answer.json(content_type=None)
        except (ClientError, OSError, TimeoutError, ValueError):
            return 0, None

    async def insist(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, key: str | None = None
    ) -> tuple[int, Any]:
        """Call until an answer comes that is not "try again"."""
        async with asyncio.timeout(LIMIT):
            while True:
                status, answer = await self.call(method, path, body, key)
                if status not in (0, 503) and not (status == 409 and "under-way" in str(answer)):
                    return status, answer
                await asyncio.sleep(AGAIN_SECONDS)

    async def vote(self, group: str, poll: str, voter: str, answer: str) -> None:
        """Vote once, and note what may stand now."""
        possible = self.ledger.votes.setdefault((poll, voter), {None})
        possible.add(answer)
        path = f"/v1/groups/{group}/polls/{poll}/votes/ext:{voter}"
        status, said = await self.call("PUT", path, {"votes": {"0": answer}, "name": voter})
        if status == 200:
            assert said["votes"] == {"0": answer}
            possible.clear()
            possible.add(answer)
            self.ledger.count()
        else:
            assert status in (0, 503), (status, said)
            await asyncio.sleep(AGAIN_SECONDS)


def new_poll(title: str, **more: Any) -> dict[str, Any]:
    """The body of a poll with one time, two days from now."""
    day = (datetime.now(UTC) + timedelta(days=2)).date()
    return {"title": title, "options": [{"grain": "time", "start": f"{day}T15:00"}], **more}


async def vote_on(
    caller: Caller, group: str, poll: str, voter: str, chance: random.Random, enough: asyncio.Event
) -> None:
    """Somebody who changes their mind until it is enough, and says the last word until it is acknowledged."""
    while not enough.is_set() or len(caller.ledger.votes[poll, voter]) > 1:
        await caller.vote(group, poll, voter, chance.choice(ANSWERS))


async def open_and_confirm(caller: Caller, group: str, name: str, count: int) -> None:
    """Somebody who opens polls and confirms each, and does not rest before each is acknowledged."""
    for number in range(count):
        title = f"{name} {number}"
        status, poll = await caller.insist(
            "POST", f"/v1/groups/{group}/polls", new_poll(title), key=f"open {title}".replace(" ", "-")
        )
        assert status == 201, poll
        caller.ledger.polls[title] = poll["id"]
        caller.ledger.count()
        path = f"/v1/groups/{group}/polls/{poll['id']}/confirm"
        status, meeting = await caller.insist("POST", path, {"option": 0}, key=f"confirm-{poll['id']}")
        assert status == 201, meeting
        caller.ledger.meetings[poll["id"]] = meeting
        caller.ledger.count()
