"""Fetching updates where Telegram can't reach us (getUpdates, long polling).

Telegram itself keeps what was not confirmed, for 24 hours: an offset is named only after all updates below it are
stored.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog

from bots.adapter import Receive
from bots.telegram.client import Call, Client
from bots.telegram.receive import KINDS, split
from bots.telegram.setup import NO_WEBHOOK

HOLD_SECONDS = 25
"""So long Telegram holds a call open when nothing happens."""
ANSWER_SECONDS = HOLD_SECONDS + 10.0
UPDATES = 100
LONGEST_SECONDS = 60.0

log = structlog.get_logger(__name__)


class Backoff:
    """1, 2, 4, ... seconds, up to a minute."""

    def __init__(self) -> None:
        self._seconds = 1.0

    def next(self) -> float:
        """How long to wait this time."""
        seconds, self._seconds = self._seconds, min(self._seconds * 2, LONGEST_SECONDS)
        return seconds

    def reset(self) -> None:
        """It works again."""
        self._seconds = 1.0


async def poll(
    client: Client, receive: Receive, now: Callable[[], datetime], pause: Callable[[float], Awaitable[None]]
) -> None:
    """Fetch and store for ever. A second poller (409), a lost connection, a database that is away: later again."""
    backoff, offset = Backoff(), 0
    while True:
        parameters = {"offset": offset, "limit": UPDATES, "timeout": HOLD_SECONDS, "allowed_updates": list(KINDS)}
        answer = await client.call(Call("getUpdates", parameters), ANSWER_SECONDS)
        if not answer.ok or not isinstance(answer.result, list):
            log.warning("telegram.poll_failed", status=answer.error, reason=answer.description)
            if answer.error == 409 and "webhook" in answer.description.lower():
                await client.call(NO_WEBHOOK)
            await pause(answer.parameter("retry_after") or backoff.next())
            continue
        ids = [update["update_id"] for update in answer.result if isinstance(update, dict) and _has_id(update)]
        try:
            if deliveries := split(answer.result, now()):
                await receive(deliveries)
        except Exception as error:  # whatever keeps it from being stored, Telegram still has it
            log.warning("telegram.not_stored", error=type(error).__name__)
            await pause(backoff.next())
            continue
        if answer.result and not ids:
            await pause(backoff.next())  # what can't be confirmed comes again at once
            continue
        backoff.reset()
        offset = max([offset, *(update_id + 1 for update_id in ids)])


def _has_id(update: dict[str, object]) -> bool:
    return isinstance(update.get("update_id"), int)
