"""Events from the messengers: stored before they are acknowledged, then read once, a chat's in their order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog

from bots.adapter import Adapter, Delivery, Event
from bots.publish import Adapters, pause
from bots.replies import BotFacts, Replies, Say, card_to_dict
from service.actions.access import House
from service.errors import UnavailableError
from service.storage import due, inbox
from service.storage.directory import EVERYWHERE
from service.storage.inbox import InboxEvent
from service.storage.unit import Database, Unit

log = structlog.get_logger("inbox")

TRIES = 5
LANES = 4
BATCH = 50
HINT_SECONDS = 10.0
HINTS_AT_MOST = 500

Converse = Callable[[Unit, House, Event, BotFacts], Awaitable[Replies]]


class InboxReader:
    """Reads what was delivered: one event, one transaction, with all that follows from it."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        house: House,
        adapters: Adapters,
        converse: Converse,
        zone: str,
        language: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._house = house
        self._adapters = adapters
        self._converse = converse
        self._zone = zone
        self._language = language
        self._hints: set[asyncio.Task[None]] = set()

    async def receive(self, adapter: Adapter, deliveries: Sequence[Delivery]) -> None:
        """Store deliveries; when this returns they are durable. What came before is passed over."""
        async with self._database.unit(self._clock()) as unit:
            for one in deliveries:
                await inbox.receive(unit, adapter.platform, adapter.account, one.event_id, one.chat, one.body)

    async def read_waiting(self) -> int:
        """Read the events that wait, a bounded number; how many."""
        return sum(await asyncio.gather(*(self._lane() for _ in range(LANES))))

    async def close(self) -> None:
        """Let the last hints go out."""
        if self._hints:
            await asyncio.wait(self._hints, timeout=HINT_SECONDS)

    async def _lane(self) -> int:
        for count in range(BATCH):
            async with self._database.unit(self._clock()) as unit:
                claimed = await inbox.claim_events(unit, 1)
                if not claimed:
                    return count
                event, replies = claimed[0], Replies()
                try:
                    async with unit.attempt():
                        replies = await self._read(unit, event)
                except UnavailableError:
                    raise
                except Exception as error:
                    # Noted under the same lock: nobody else tries it before its pause is over.
                    log.exception("an event could not be read", delivery=event.id, platform=event.platform)
                    await self._failed(unit, event, type(error).__name__)
            self._hint(event, replies)
        return BATCH

    async def _read(self, unit: Unit, stored: InboxEvent) -> Replies:
        adapter = self._adapters.get((stored.platform, stored.account))
        event = adapter.read(stored.body) if adapter is not None else None
        if adapter is None or event is None:
            await inbox.read_event(unit, stored, None if adapter else "this messenger is not set up")
            return Replies()
        facts = BotFacts(adapter.capabilities, self._zone, self._language, adapter.is_admin, adapter.name)
        replies = await self._converse(unit, self._house, event, facts)
        for say in replies.say:
            await put_say(unit, say)
        await inbox.read_event(unit, stored)
        return replies

    async def _failed(self, unit: Unit, event: InboxEvent, failure: str) -> None:
        if event.tries + 1 >= TRIES:
            await inbox.read_event(unit, event, failure)
        else:
            later = unit.now + timedelta(seconds=pause(event.tries))
            await inbox.read_later(unit, event, later, failure)

    def _hint(self, stored: InboxEvent, replies: Replies) -> None:
        adapter = self._adapters.get((stored.platform, stored.account))
        if adapter is None or len(self._hints) >= HINTS_AT_MOST:
            return
        for ack in replies.acknowledge:
            self._in_background(adapter.acknowledge(ack.press_id, ack.text))
        for answered in replies.retire:
            self._in_background(adapter.retire(answered.address.chat, answered.message_id))
        for reaction in replies.react:
            self._in_background(adapter.react(reaction.address.chat, reaction.message_id, reaction.emoji))

    def _in_background(self, hint: Coroutine[Any, Any, Any]) -> None:
        async def tried() -> None:
            try:
                async with asyncio.timeout(HINT_SECONDS):
                    await hint
            except Exception as error:
                log.warning("a hint was lost", error=type(error).__name__)

        task = asyncio.create_task(tried())
        self._hints.add(task)
        task.add_done_callback(self._hints.discard)


async def put_say(unit: Unit, say: Say, *, group_id: str = EVERYWHERE, due_id: str | None = None) -> None:
    """Have a message sent, durably; those to one chat keep their order."""
    a = say.address
    body = {
        "platform": a.platform,
        "account": a.account,
        "chat": a.chat,
        "reply_to": say.reply_to,
        "card": card_to_dict(say.card),
    }
    ref = f"{a.platform}:{a.account}:{a.chat}"
    await due.put_due(unit, group_id, "say", unit.now, ref=ref, body=body, due_id=due_id)
