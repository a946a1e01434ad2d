"""The worker: does what is due and brings up to date what lags, woken by changes and once a second anyway.

Each pass turns by itself: one that fails, or waits for a messenger, holds no other up.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from service.errors import UnavailableError
from service.storage import due
from service.storage.due import Due
from service.storage.keys import BUCKETS
from service.storage.unit import Change, Database, Unit

log = structlog.get_logger("worker")

EVERY = 1.0
LEAST_PAUSE = 0.02
LEASE = timedelta(seconds=60)
HANDLER_SECONDS = 45.0
BATCH = 100
AT_ONCE = 32
"""Things that one turn takes on: all are begun at once, so that none waits while its lease runs out."""
LANE_AT_ONCE = 16
"""Things under way for one messenger or receiver: with so many it gets no more, so that others go on."""
TURNS_AT_ONCE = 8
HURRY_SECONDS = 0.25
TRIES = 12
SETTLE_SECONDS = 2.0
FINISH_SECONDS = 3.0

Handler = Callable[[Due], Awaitable[None]]
"""Does one thing that is due: it first reads the state and does nothing where the thing is no longer wanted."""

Pass = Callable[[], Awaitable[int]]
"""Brings up to date what lags; the number of things it touched."""


class RetryLaterError(Exception):
    """What is due can't be done now; `seconds` is when to try again, None for a pause that grows with the tries."""

    def __init__(self, reason: str, seconds: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.seconds = seconds


class GiveUpError(Exception):
    """What is due can never be done: it is kept for a person."""


class Worker:
    """Loops in one process, one for each pass and one for what is due; any number of processes may run it."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        handlers: Mapping[str, Handler],
        passes: Sequence[Pass],
        buckets: Sequence[int] = range(BUCKETS),
        *,
        outward: Sequence[Pass] = (),
    ) -> None:
        """`outward` are passes that wait for messengers: a turn of theirs may go on beside the next one."""
        self._database = database
        self._clock = clock
        self._handlers = handlers
        self._outward: tuple[Pass, ...] = (*outward, self._do_due)
        self._parts: tuple[Pass, ...] = (*passes, *self._outward)
        self._buckets = buckets
        self._going: set[asyncio.Task[int]] = set()
        self._turns: set[asyncio.Task[int]] = set()
        self._hurried = asyncio.Lock()
        self._lanes: Counter[str] = Counter()

    async def run(self) -> None:
        """Work until cancelled; what was begun is finished within seconds, or comes back when its lease is over."""
        bells = [asyncio.Event() for _ in self._parts]

        def wake(_changes: frozenset[Change]) -> None:
            for bell in bells:
                bell.set()

        unlisten = self._database.listen(wake)
        loops = [asyncio.create_task(self._keep(part, bell)) for part, bell in zip(self._parts, bells, strict=True)]
        try:
            await asyncio.gather(*loops)
        finally:
            unlisten()
            for loop in loops:
                loop.cancel()
            if self._going:
                await asyncio.wait(self._going, timeout=FINISH_SECONDS)
            for turn in self._going:
                turn.cancel()

    async def tick(self) -> int:
        """One turn of everything; how many things were touched."""
        return sum([await part() for part in self._parts])

    async def settle(self) -> None:
        """Turn until nothing is left to do now, waited for two seconds at most: for who can't wait for the loops."""
        turning = asyncio.create_task(self._tried(self._in_turn))
        self._going.add(turning)
        turning.add_done_callback(self._going.discard)
        await asyncio.wait({turning}, timeout=SETTLE_SECONDS)

    async def _in_turn(self) -> int:
        """One at a time of those who can't wait: many at once would take all of the database's connections.

        What a loop has in hand just now is waited for too: it may be the very thing that is to be seen.
        """
        async with self._hurried:
            touched = await self.until_idle()
            if under_way := set(self._turns):
                await asyncio.wait(under_way, timeout=SETTLE_SECONDS / 2)
                touched += await self.until_idle()
            return touched

    async def until_idle(self) -> int:
        """Turn until a turn touches nothing; how many things were touched."""
        touched = 0
        while found := await self.tick():
            touched += found
        return touched

    async def _keep(self, part: Pass, bell: asyncio.Event) -> None:
        """Turn one part for ever."""
        at_once = TURNS_AT_ONCE if part in self._outward else 1
        mine: set[asyncio.Task[int]] = set()
        while True:
            bell.clear()
            turn = asyncio.create_task(self._tried(part))
            for going in (mine, self._turns, self._going):
                going.add(turn)
                turn.add_done_callback(going.discard)
            await asyncio.wait({turn}, timeout=HURRY_SECONDS)
            if len(mine) >= at_once:
                await asyncio.wait(mine, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.sleep(LEAST_PAUSE)
            if not turn.done() or not turn.result():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(bell.wait(), EVERY)

    async def _tried(self, part: Pass) -> int:
        try:
            return await part()
        except UnavailableError as error:
            log.warning("database away", error=str(error))
        except Exception:
            log.exception("a turn of the worker failed")
        await asyncio.sleep(EVERY)
        return 0

    async def _do_due(self) -> int:
        busy = [lane for lane, count in self._lanes.items() if count >= LANE_AT_ONCE]
        async with self._database.unit(self._clock()) as unit:
            claimed = await due.claim_due(unit, self._buckets, AT_ONCE, LEASE, busy)
        self._lanes.update(one.lane for one in claimed)
        try:
            await asyncio.gather(*map(self._do, claimed))
        finally:
            self._lanes.subtract(one.lane for one in claimed)
            self._lanes = +self._lanes
        return len(claimed)

    async def _do(self, one: Due) -> None:
        failure, later = None, None
        try:
            async with asyncio.timeout(HANDLER_SECONDS):
                handler = self._handlers.get(one.kind)
                if handler is None:
                    raise GiveUpError(f"nobody does {one.kind!r}")
                await handler(one)
        except RetryLaterError as error:
            failure = error.reason
            later = self._clock() + timedelta(seconds=error.seconds if error.seconds is not None else backoff(one))
        except UnavailableError as error:
            failure, later = str(error), self._clock() + timedelta(seconds=5)
        except GiveUpError as error:
            failure = str(error)
        except Exception as error:
            log.exception("a due thing failed", kind=one.kind, due=one.id)
            failure, later = type(error).__name__, self._clock() + timedelta(seconds=backoff(one))

        async def note(unit: Unit) -> None:
            if failure is None:
                await due.done(unit, one)
            elif later is None or one.tries + 1 >= TRIES:
                await due.fail(unit, one, failure)
                log.error("given up", kind=one.kind, due=one.id, failure=failure)
            else:
                await due.retry(unit, one, later, failure)

        await self._database.note(self._clock, note)


def backoff(one: Due) -> float:
    """Seconds until the next try: 2, 4, 8 ... up to an hour."""
    return float(min(2 ** (one.tries + 1), 3600))
