"""Vote: merge answers into what a person said before. Nothing else is on this path."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from service.actions.access import Actor, allow
from service.domain.member import Identity
from service.domain.poll import PollStatus
from service.domain.rights import Deed
from service.domain.vote import Answer
from service.errors import NotFoundError, PollClosedError
from service.storage import votes
from service.storage.unit import Unit


async def cast_vote(
    unit: Unit,
    actor: Actor,
    poll_id: str,
    answers: Mapping[int, Answer | None],
    *,
    at: datetime | None = None,
    voter: Identity | None = None,
) -> votes.Receipt:
    """Store the actor's answers, or those of `voter` by a caller who may vote for others; None takes one back.

    `at` is the platform's time of the answer, aware; one that is older than the answer held changes nothing. The
    deadline looks at the receipt. Raises NotFoundError, ForbiddenError, PollClosedError.
    """
    allow(actor, Deed.VOTE if voter is None else Deed.VOTE_FOR_OTHERS)
    identity = voter or actor.identity
    if identity is None:
        raise NotFoundError("there is nobody to vote for")
    receipt = await votes.cast(unit, actor.group, poll_id, identity.id, answers, at or unit.now)
    if receipt is None:
        raise NotFoundError("there is no such poll")
    if receipt.status is not PollStatus.OPEN or (receipt.deadline and receipt.deadline <= unit.now):
        raise PollClosedError("the poll is closed: it takes no more answers")
    return receipt
