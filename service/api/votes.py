"""Votes by a service for the people that it knows: the hot path."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, WithJsonSchema

from service.actions.cast_vote import cast_vote
from service.api.operation import Call, Operations
from service.api.schemas import Ballot, Body, Instant, Name, OptionKey, Shown
from service.domain.text import clean
from service.domain.vote import Answer
from service.errors import InvalidInputError, NotFoundError
from service.storage import externals, polls, votes

OPERATIONS = Operations("Votes")

Answers = Annotated[
    dict[OptionKey, Answer | None],
    Field(max_length=50),
    WithJsonSchema(
        {
            "type": "object",
            "maxProperties": 50,
            "propertyNames": {"pattern": "^(?:0|[1-9][0-9]{0,5})$"},
            "additionalProperties": {"enum": [*(answer.value for answer in Answer), None]},
            "description": "answers by option; null takes one back",
        }
    ),
]


class Vote(Body):
    """Answers that are merged into what the person said before.

    `name` is the person's, for one who is named by `ext:ID`; `at` is when they said it: an older answer never
    overwrites a newer one.
    """

    votes: Answers
    name: Name | None = None
    at: Instant | None = None


class Voted(Shown):
    """The person's answers as they now stand, and the poll's version."""

    votes: Ballot
    version: int


@OPERATIONS.add("PUT", "/v1/groups/{group}/polls/{poll}/votes/{member}", trusting=True, conflicts=True)
async def put_votes(call: Call, body: Vote) -> Voted:
    """Vote for a person: a member's id, or `ext:ID` with your own id, made a member at first use."""
    actor, poll_id = call.actor, call.path["poll"]
    name = clean(body.name, 120) or None if body.name else None
    voter = await externals.identity_of(call.unit, actor.group, call.path["member"], name)
    if voter is None:
        raise NotFoundError("there is no such member")
    answers = {int(option): answer for option, answer in body.votes.items()}
    receipt = await cast_vote(call.unit, actor, poll_id, answers, at=body.at, voter=voter)
    now = await votes.votes_of_member(call.unit, actor.group, poll_id, voter.member)
    if receipt.changed < len(answers) and not answers.keys() <= now.keys():
        await _check_options(call, poll_id, answers)
    return Voted(votes={str(option): answer for option, answer in now.items()}, version=receipt.version)


async def _check_options(call: Call, poll_id: str, answers: dict[int, Answer | None]) -> None:
    """Raises InvalidInputError where an answer is to an option that does not stand."""
    poll = await polls.find_poll(call.unit, call.actor.group, poll_id)
    for option in answers:
        if poll is not None and poll.option(option) is None:
            raise InvalidInputError(f"the poll has no option {option}")
