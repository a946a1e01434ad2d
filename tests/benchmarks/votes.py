"""A vote beside a bare upsert of one row, on the same server in one run: `python -m tests.benchmarks.votes`."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from service.actions.access import Actor
from service.actions.cast_vote import cast_vote
from service.actions.make_group import make_group
from service.actions.open_poll import NewPoll, open_poll
from service.domain.member import IdentityKey, Role
from service.domain.slot import Grain, Slot
from service.domain.vote import Answer
from service.storage import members
from service.storage.embedded import EmbeddedPostgres
from service.storage.keys import Vault
from service.storage.migrate import migrate
from service.storage.pool import open_pool
from service.storage.unit import Database

ROUNDS = 1500
LANES = 8
VOTERS = (10, 10_000)


async def rate(do: Callable[[int], Awaitable[object]]) -> float:
    """How many a second, from eight tasks at once."""

    async def lane(first: int) -> None:
        for number in range(first, ROUNDS, LANES):
            await do(number)

    start = time.perf_counter()
    await asyncio.gather(*map(lane, range(LANES)))
    return ROUNDS / (time.perf_counter() - start)


async def main() -> None:
    """Print votes a second and their ratio to bare upserts, with few and with many voters on the poll."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o711)
        async with EmbeddedPostgres(Path(folder)) as server:
            await migrate(server.dsn)
            pool = await open_pool(server.dsn, max_size=LANES)
            database = Database(pool, Vault(b"benchmark"))
            await pool.execute("create table bare (id int primary key, answer text, at timestamptz)")
            now = datetime.now(UTC)

            async def upsert(number: int) -> None:
                await pool.execute(
                    "insert into bare values ($1, $2, $3) on conflict (id) do update set answer = $2, at = $3",
                    number % 500,
                    "yes" if number % 2 else "no",
                    now + timedelta(seconds=number),
                )

            bare = await rate(upsert)
            print(f"bare upsert                {bare:8.0f} a second")
            for voters in VOTERS:
                voting_on = await voting(database, now, voters)
                await pool.execute("analyze")  # as the server does by itself within a minute
                vote = await rate(voting_on)
                print(f"vote, {voters:6} voters       {vote:8.0f} a second   ratio {vote / bare:.2f}")
            await pool.close()


async def voting(database: Database, now: datetime, voters: int) -> Callable[[int], Awaitable[object]]:
    """A poll with so many voters, and a function that changes somebody's answer."""
    async with database.unit(now) as unit:
        group = await make_group(unit, "Benchmark", "Europe/Rome", ("en",))
        actors = []
        for number in range(min(voters, 500)):
            key = IdentityKey("bench", "", str(number))
            actors.append(Actor(group.id, Role.MEMBER, await members.know_identity(unit, group.id, key, "A voter")))
        slot = Slot(Grain.TIME, (now + timedelta(days=7)).replace(tzinfo=None, second=0, microsecond=0))
        poll = await open_poll(unit, actors[0], group, NewPoll("Benchmark", [(slot, "")]))
        await unit.execute(
            """
            with m as (insert into member (group_id, member_id, name, created_at)
                select $1, 'm' || n, 'A voter', $3 from generate_series(1, $4) n returning member_id),
            i as (insert into identity (group_id, identity_id, member_id, platform, account, stable_id, name, seen_at)
                select $1, member_id, member_id, 'bench', 'more', member_id, '', $3 from m returning identity_id)
            insert into vote select $1, $2, identity_id, 0, 'yes', $3, $3 from i""",
            group.id,
            poll.id,
            now,
            voters - len(actors),
        )

    async def vote(number: int) -> None:
        said = now + timedelta(seconds=number + 1)
        async with database.unit(said) as unit:
            answer = Answer.YES if number % 2 else Answer.NO
            await cast_vote(unit, actors[number % len(actors)], poll.id, {0: answer})

    return vote


if __name__ == "__main__":
    asyncio.run(main())
