"""The worker: does what is due and brings up to date what lags, woken by changes and once a second anyway."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from service.errors import UnavailableError
from service.storage import due
from service.storage.due import Due
from service.storage.keys import BUCKETS
from service.storage.unit import Change, Database

log = structlog.get_logger("worker")

EVERY = 1.0
LEAST_PAUSE = 0.02
LEASE = timedelta(seconds=60)
HANDLER_SECONDS = 45.0
BATCH = 100
AT_ONCE = 16
TRIES = 12
SETTLE_SECONDS = 2.0

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
    """One loop in one process; any number of processes may run it on one database."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        handlers: Mapping[str, Handler],
        passes: Sequence[Pass],
        buckets: Sequence[int] = range(BUCKETS),
    ) -> None:
        self._database = database
        self._clock = clock
        self._handlers = handlers
        self._passes = passes
        self._buckets = buckets
        self._woken = asyncio.Event()
        self._turn = asyncio.Lock()
        self._turning: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Work until cancelled; what was begun is finished or comes back when its lease is over."""
        unlisten = self._database.listen(self._wake)
        try:
            while True:
                self._woken.clear()
                try:
                    await self.tick()
                except UnavailableError as error:
                    log.warning("database away", error=str(error))
                    await asyncio.sleep(EVERY)
                except Exception:
                    log.exception("a turn of the worker failed")
                    await asyncio.sleep(EVERY)
                await asyncio.sleep(LEAST_PAUSE)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), EVERY)
        finally:
            unlisten()

    async def tick(self) -> int:
        """One turn of everything; how many things were touched."""
        async with self._turn:
            touched = 0
            for do in self._passes:
                touched += await do()
            return touched + await self._do_due()

    async def settle(self) -> None:
        """Turn until nothing is left to do now, waited for two seconds at most: for who can't wait for the loop."""
        turning = asyncio.create_task(self.until_idle())
        self._turning.add(turning)
        turning.add_done_callback(self._turned)
        await asyncio.wait({turning}, timeout=SETTLE_SECONDS)

    def _turned(self, turning: asyncio.Task[None]) -> None:
        self._turning.discard(turning)
        if not turning.cancelled() and (error := turning.exception()) is not None:
            log.warning("a hurried turn failed", error=type(error).__name__)

    async def until_idle(self) -> None:
        """Turn until a turn touches nothing."""
        while await self.tick():
            pass

    def _wake(self, _changes: frozenset[Change]) -> None:
        self._woken.set()

    async def _do_due(self) -> int:
        async with self._database.unit(self._clock()) as unit:
            claimed = await due.claim_due(unit, self._buckets, BATCH, LEASE)
        gate = asyncio.Semaphore(AT_ONCE)

        async def gated(one: Due) -> None:
            async with gate:
                await self._do(one)

        await asyncio.gather(*map(gated, claimed))
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
        async with self._database.unit(self._clock()) as unit:
            if failure is None:
                await due.done(unit, one)
            elif later is None or one.tries + 1 >= TRIES:
                await due.fail(unit, one, failure)
                log.error("given up", kind=one.kind, due=one.id, failure=failure)
            else:
                await due.retry(unit, one, later, failure)


def backoff(one: Due) -> float:
    """Seconds until the next try: 2, 4, 8 ... up to an hour."""
    return float(min(2 ** (one.tries + 1), 3600))
