"""Polls that decide by themselves: at their deadline, at quorum, when all expected have voted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import structlog

from service.actions.access import House
from service.actions.announce import announce
from service.actions.confirm import decide_by_rule
from service.jobs.worker import BATCH, Handler, Pass
from service.storage import polls
from service.storage.due import Due
from service.storage.keys import BUCKETS
from service.storage.pool import is_retryable
from service.storage.unit import Database, Unit

log = structlog.get_logger("decide")


def deadlines(database: Database, clock: Callable[[], datetime], house: House) -> Handler:
    """Close what is over: the handler of `deadline`, whose ref is the poll."""

    async def close(due: Due) -> None:
        async with database.unit(clock()) as unit:
            await decide_by_rule(unit, house, due.group, due.ref)

    return close


def lagging_decisions(
    database: Database, clock: Callable[[], datetime], house: House, buckets: Sequence[int] = range(BUCKETS)
) -> Pass:
    """Ask the rule about polls that changed, and tell other services of the change: once for a burst of votes."""

    async def look() -> int:
        async with database.unit(clock()) as unit:
            changed = await polls.mark_unruled(unit, buckets)
            ruled = await polls.claim_undecided(unit, buckets, BATCH)
            for group_id, poll_id in ruled:
                await _ask_rule(unit, house, group_id, poll_id)
            for group_id, poll_id in (*changed, *ruled):
                await announce(unit, group_id, "poll.changed", {"poll": poll_id})
            return len(changed) + len(ruled)

    return look


async def _ask_rule(unit: Unit, house: House, group_id: str, poll_id: str) -> None:
    """Ask the rule about one poll; where that fails, the others are decided all the same."""
    try:
        async with unit.attempt():
            await decide_by_rule(unit, house, group_id, poll_id)
    except Exception as error:
        if is_retryable(error):
            raise
        log.exception("a poll could not be decided", poll=poll_id)
        poll = await polls.find_poll(unit, group_id, poll_id)
        if poll is not None:
            await polls.mark_decided(unit, poll)
