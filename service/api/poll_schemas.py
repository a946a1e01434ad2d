"""Polls in bodies and answers."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from service.actions.open_poll import CALL_WANTED
from service.actions.view import PollView
from service.api.schemas import (
    Ballot,
    Body,
    Counter,
    HttpsUrl,
    Instant,
    InstantShown,
    Minutes,
    OptionKey,
    Place,
    Shown,
    Title,
    Words,
    whole,
)
from service.api.slots import OptionShown, RefusedShown, Slots, SlotShown, shown_option, shown_slot
from service.domain.poll import Poll, PollStatus

Quorum = Annotated[int, Field(ge=1, le=100_000, description="how many yes an option needs"), BeforeValidator(whole)]
CallWanted = Annotated[bool | HttpsUrl, Field(description="true for a link by the pattern, or the link")]


class NewPoll(Body):
    """A poll to be opened: `options`, or `text` that is read like a chat message, or both."""

    title: Title
    text: Words | None = None
    options: Slots | None = None
    duration: Minutes | None = None
    deadline: Instant | None = None
    quorum: Quorum | None = None
    auto_confirm: bool | None = None
    place: Place | None = None
    call: CallWanted | None = None


class PollChange(Body):
    """What is to change. Null takes a value away; a null `title`, `duration` or `auto_confirm` stays."""

    title: Title | None = None
    duration: Minutes | None = None
    deadline: Instant | None = None
    quorum: Quorum | None = None
    auto_confirm: bool | None = None
    place: Place | None = None
    call: CallWanted | None = None


class NewOptions(Body):
    """Times to be added: `options`, or `text` that is read like a chat message, or both."""

    text: Words | None = None
    options: Slots | None = None


class CountShown(Shown):
    """How many people gave each answer."""

    yes: Counter
    maybe: Counter
    no: Counter


class PersonShown(Shown):
    """A member, in short."""

    id: str
    name: str
    external_id: str | None


class AnswersShown(Shown):
    """A member's answers by option."""

    member: str
    name: str
    external_id: str | None
    votes: Ballot


class PollShown(Shown):
    """A poll.

    `version` counts every change, `revision` those of the definition. `missing` are expected people without an answer.
    `best` is the option that the rule would pick now. Where the poll is `needs_time`, `hours` are hours to confirm.
    `refused` are times of `text` that can't be proposed.
    """

    id: str
    url: str
    title: str
    status: PollStatus
    version: int
    revision: int
    timezone: str
    language: str
    options: list[OptionShown]
    tally: dict[OptionKey, CountShown]
    answers: list[AnswersShown]
    missing: list[PersonShown]
    best: int | None
    hours: list[SlotShown]
    refused: list[RefusedShown]
    duration: int
    deadline: InstantShown | None
    quorum: int | None
    auto_confirm: bool
    place: str | None
    call: Literal[True] | str | None
    opened_at: InstantShown
    closed_at: InstantShown | None
    meeting: str | None


def shown_poll(view: PollView, refused: list[RefusedShown] | None = None) -> PollShown:
    """A poll for an answer."""
    poll = view.poll
    return PollShown(
        id=poll.id,
        url=view.url,
        title=poll.title,
        status=poll.status,
        version=poll.version,
        revision=poll.revision,
        timezone=poll.zone,
        language=poll.language,
        options=[shown_option(option, poll.zone) for option in view.options],
        tally=shown_tally(view),
        answers=[
            AnswersShown(
                member=member,
                name=view.names.get(member, ""),
                external_id=view.external_ids.get(member),
                votes={str(option): answer for option, answer in answers.items()},
            )
            for member, answers in view.tally.answers.items()
        ],
        missing=shown_missing(view),
        best=view.decision.option.id if view.decision.option is not None else None,
        hours=[shown_slot(slot, poll.zone) for slot in view.hours],
        refused=refused or [],
        duration=poll.duration,
        deadline=poll.deadline,
        quorum=poll.quorum,
        auto_confirm=poll.auto_confirm,
        place=poll.place,
        call=True if poll.call == CALL_WANTED else poll.call,
        opened_at=poll.opened_at,
        closed_at=poll.closed_at,
        meeting=poll.meeting,
    )


def shown_tally(view: PollView) -> dict[OptionKey, CountShown]:
    """The counts by option."""
    return {
        str(option): CountShown(yes=count.yes, maybe=count.maybe, no=count.no)
        for option, count in view.tally.counts.items()
    }


def shown_missing(view: PollView) -> list[PersonShown]:
    """The expected people who have not answered."""
    return [
        PersonShown(id=member, name=view.names.get(member, ""), external_id=view.external_ids.get(member))
        for member in view.missing
    ]


def etag_of(poll: Poll) -> str:
    """The entity tag that If-Match of PATCH takes: the definition's revision."""
    return f'"{poll.revision}"'
