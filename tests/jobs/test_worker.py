"""Things at a time are done once their time has come, again where they failed, and never lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest
import pytest_asyncio

from service.jobs.worker import LEASE, TRIES, GiveUpError, RetryLaterError, Worker
from service.storage import due
from service.storage.due import Due
from service.storage.unit import Database

GROUP = "agroup"


class Clock:
    """A clock that goes where the test says."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **delta: float) -> None:
        """Let time go by."""
        self.now += timedelta(**delta)


@pytest.fixture
def clock() -> Clock:
    """Tuesday, nine o'clock."""
    return Clock()


class Ledger:
    """What was done, in order; fails as often as it is told to."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.failures: list[Exception] = []

    async def __call__(self, one: Due) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.done.append(one.body["what"])


@pytest.fixture
def ledger() -> Ledger:
    """An empty ledger."""
    return Ledger()


@pytest_asyncio.fixture
async def worker(database: Database, clock: Clock, ledger: Ledger) -> AsyncIterator[Worker]:
    """A worker that knows one kind of thing."""
    yield Worker(database, clock, {"say": ledger}, [])


async def put(database: Database, clock: Clock, what: str, *, ref: str = "", **after: float) -> None:
    """Have something noted after a while."""
    async with database.unit(clock.now) as unit:
        at = clock.now + timedelta(**after)
        await due.put_due(unit, GROUP, "say", at, ref=ref, body={"what": what})


async def test_it_is_done_at_its_time_and_once(
    database: Database, clock: Clock, worker: Worker, ledger: Ledger
) -> None:
    """A reminder for ten o'clock does not come at nine, comes at ten, and does not come again."""
    await put(database, clock, "ten", hours=1)
    await worker.tick()
    assert ledger.done == []
    clock.pass_by(hours=1)
    await worker.tick()
    await worker.tick()
    clock.pass_by(days=30)
    await worker.tick()
    assert ledger.done == ["ten"]


async def test_what_failed_is_tried_again_later(
    database: Database, clock: Clock, worker: Worker, ledger: Ledger
) -> None:
    """A messenger that says "in 90 seconds" is asked again after 90 seconds, not before."""
    ledger.failures = [RetryLaterError("too many", 90)]
    await put(database, clock, "again")
    await worker.tick()
    clock.pass_by(seconds=89)
    await worker.tick()
    assert ledger.done == []
    clock.pass_by(seconds=1)
    await worker.tick()
    assert ledger.done == ["again"]


async def test_what_fails_for_good_is_kept_for_a_person(
    database: Database, clock: Clock, worker: Worker, ledger: Ledger
) -> None:
    """What can never be sent is not tried for ever, and not forgotten either."""
    ledger.failures = [GiveUpError("refused")]
    await put(database, clock, "never")
    await worker.tick()
    clock.pass_by(days=1)
    await worker.tick()
    assert ledger.done == []
    async with database.unit(clock.now) as unit:
        assert await due.count_failed(unit) == 1


async def test_our_own_fault_is_tried_a_limited_number_of_times(
    database: Database, clock: Clock, worker: Worker, ledger: Ledger
) -> None:
    """A bug in a handler does not spin: twelve tries with growing pauses, then a person looks."""
    ledger.failures = [ZeroDivisionError("a bug") for _ in range(TRIES)]
    await put(database, clock, "broken")
    for _ in range(TRIES + 3):
        await worker.tick()
        clock.pass_by(hours=2)
    assert ledger.done == []
    async with database.unit(clock.now) as unit:
        assert await due.count_failed(unit) == 1


async def test_messages_to_one_chat_keep_their_order(
    database: Database, clock: Clock, worker: Worker, ledger: Ledger
) -> None:
    """When the first of three has to wait, the others wait behind it; another chat's goes out at once."""
    ledger.failures = [RetryLaterError("busy", 10)]
    for what in ("one", "two", "three"):
        await put(database, clock, what, ref="chat")
        clock.pass_by(milliseconds=1)
    await worker.tick()
    await put(database, clock, "elsewhere", ref="other")
    await put(database, clock, "four", ref="chat")
    await worker.tick()
    assert ledger.done == ["elsewhere"]
    clock.pass_by(seconds=30)
    await worker.until_idle()
    assert ledger.done == ["elsewhere", "one", "two", "three", "four"]


async def test_two_workers_do_nothing_twice(database: Database, clock: Clock, ledger: Ledger) -> None:
    """Two processes on one database share the work."""
    workers = [Worker(database, clock, {"say": ledger}, []) for _ in range(2)]
    for number in range(40):
        await put(database, clock, str(number), ref=str(number))
    await asyncio.gather(*(worker.tick() for worker in workers))
    await asyncio.gather(*(worker.tick() for worker in workers))
    assert sorted(ledger.done, key=int) == [str(number) for number in range(40)]


async def test_what_was_done_is_noted_though_the_database_was_away_meanwhile(
    database: Database, clock: Clock, ledger: Ledger
) -> None:
    """A message that was sent while the database fell over is not sent once more when it is back."""
    pool, away = database.pool, await asyncpg.create_pool(min_size=0)
    await away.close()

    async def say(one: Due) -> None:
        await ledger(one)
        database.pool = away
        asyncio.get_running_loop().call_later(0.1, setattr, database, "pool", pool)

    worker = Worker(database, clock, {"say": say}, [])
    await put(database, clock, "hello")
    await worker.tick()
    clock.pass_by(minutes=10)
    await worker.tick()
    assert ledger.done == ["hello"]


async def test_the_only_worker_takes_back_what_a_killed_one_had_in_hand(
    database: Database, clock: Clock, worker: Worker, ledger: Ledger
) -> None:
    """After a crash nobody waits a minute; what waits for its time, or was put off, waits on."""
    await put(database, clock, "orphan", ref="one")
    await put(database, clock, "put off", ref="two")
    await put(database, clock, "later", ref="three", seconds=30)
    async with database.unit(clock.now) as unit:
        claimed = await due.claim_due(unit, range(16), 10, LEASE)
        assert sorted(one.body["what"] for one in claimed) == ["orphan", "put off"]
        put_off = next(one for one in claimed if one.body["what"] == "put off")
        await due.retry(unit, put_off, clock.now + timedelta(seconds=30), "busy")
        assert await due.take_back(unit) == 1
    await worker.tick()
    assert ledger.done == ["orphan"]


async def test_what_a_killed_worker_had_in_hand_comes_back(
    database: Database, clock: Clock, worker: Worker, ledger: Ledger
) -> None:
    """A worker that dies after its claim leaves the thing to the next one, once its lease is over."""
    await put(database, clock, "orphan")
    async with database.unit(clock.now) as unit:
        assert len(await due.claim_due(unit, range(16), 10, LEASE)) == 1
    await worker.tick()
    assert ledger.done == []
    clock.pass_by(seconds=LEASE.total_seconds())
    await worker.tick()
    assert ledger.done == ["orphan"]


async def test_what_is_put_anew_while_it_is_done_stands(database: Database, clock: Clock, ledger: Ledger) -> None:
    """A handler that moves its own row to tomorrow is called tomorrow: the end of today's call does not delete it."""

    async def again(one: Due) -> None:
        ledger.done.append("today")
        async with database.unit(clock.now) as unit:
            await due.put_due(unit, one.group, one.kind, clock.now + timedelta(days=1), due_id=one.id)

    worker = Worker(database, clock, {"say": again}, [])
    await put(database, clock, "anew")
    await worker.tick()
    clock.pass_by(days=1)
    await worker.tick()
    assert ledger.done == ["today", "today"]


async def test_a_failure_does_not_undo_what_was_put_anew(database: Database, clock: Clock, ledger: Ledger) -> None:
    """A deadline is put off to tomorrow while its handler fails: it comes tomorrow, not in two seconds."""

    async def fails(one: Due) -> None:
        if not ledger.done:
            ledger.done.append("failed")
            async with database.unit(clock.now) as unit:
                await due.put_due(unit, one.group, one.kind, clock.now + timedelta(days=1), due_id=one.id)
            raise ZeroDivisionError("a bug")
        ledger.done.append("done")

    worker = Worker(database, clock, {"say": fails}, [])
    await put(database, clock, "deadline")
    await worker.tick()
    clock.pass_by(hours=1)
    await worker.tick()
    assert ledger.done == ["failed"]
    clock.pass_by(hours=23)
    await worker.tick()
    assert ledger.done == ["failed", "done"]
