"""The worker's loops side by side: what is slow or broken holds nothing else up."""

from __future__ import annotations

import asyncio

from service.jobs.worker import Worker
from service.storage.due import Due
from service.storage.unit import Database
from tests.jobs.test_worker import Clock, clock, put

__all__ = ["clock"]


async def test_a_messenger_that_does_not_answer_holds_nobody_else_up(database: Database, clock: Clock) -> None:
    """One messenger hangs with fifty chats waiting; what is said elsewhere, and all other work, goes on."""
    hangs, elsewhere, turned = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def say(one: Due) -> None:
        if one.ref.startswith("slow"):
            await hangs.wait()
        else:
            elsewhere.set()

    async def read() -> int:
        if elsewhere.is_set():
            turned.set()
        return 0

    for number in range(50):
        await put(database, clock, str(number), ref=f"slow:bot:{number}")
    worker = Worker(database, clock, {"say": say}, [read])
    running = asyncio.create_task(worker.run())
    try:
        clock.pass_by(seconds=1)
        await put(database, clock, "elsewhere", ref="quick:bot:one")
        async with asyncio.timeout(10):
            await elsewhere.wait()
            await turned.wait()
    finally:
        hangs.set()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_a_pass_that_fails_stops_no_other(database: Database, clock: Clock) -> None:
    """One event that breaks its reader must not keep reminders from being sent."""
    reminded = asyncio.Event()

    async def broken() -> int:
        raise ZeroDivisionError("a bug")

    async def say(_one: Due) -> None:
        reminded.set()

    worker = Worker(database, clock, {"say": say}, [broken])
    await put(database, clock, "reminder")
    running = asyncio.create_task(worker.run())
    try:
        async with asyncio.timeout(10):
            await reminded.wait()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_who_cannot_wait_sees_what_a_loop_has_in_hand(database: Database, clock: Clock) -> None:
    """A press on a page without script: the card that the worker is just writing is written when the page is shown."""
    begun, go_on, written = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def show() -> int:
        if not begun.is_set():
            begun.set()
            await go_on.wait()
            written.set()
        return 0

    worker = Worker(database, clock, {}, [], outward=[show])
    running = asyncio.create_task(worker.run())
    try:
        async with asyncio.timeout(10):
            await begun.wait()
            settled = asyncio.create_task(worker.settle())
            asyncio.get_running_loop().call_later(0.2, go_on.set)
            await settled
            assert written.is_set()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
