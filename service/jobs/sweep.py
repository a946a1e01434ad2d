"""Forget in time what is not needed any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from service.jobs.worker import Pass
from service.storage import due, erase, idempotency, inbox
from service.storage.unit import Database

EVERY = timedelta(minutes=30)
EVENT_KEYS_KEPT = timedelta(days=8)
RAW_TEXT_KEPT = timedelta(hours=24)
ANSWERS_KEPT = timedelta(hours=24)
DELETED_GROUPS_KEPT = timedelta(days=30)
FAILURES_KEPT = timedelta(days=30)


def sweeping(database: Database, clock: Callable[[], datetime]) -> Pass:
    """Every half an hour: answered calls after 24 hours, raw text that could not be read after 24 hours, keys of events
    after 8 days (no platform repeats one for longer than 7), deleted groups and what failed for good after 30 days.
    """
    last = datetime.min.replace(tzinfo=UTC)

    async def sweep() -> int:
        nonlocal last
        now = clock()
        if now - last < EVERY:
            return 0
        last = now
        async with database.unit(now) as unit:
            await inbox.sweep(unit, now - EVENT_KEYS_KEPT, now - RAW_TEXT_KEPT)
            await idempotency.sweep(unit, now - ANSWERS_KEPT)
            await erase.remove_old_groups(unit, now - DELETED_GROUPS_KEPT)
            await due.sweep(unit, now - FAILURES_KEPT)
        return 0

    return sweep
