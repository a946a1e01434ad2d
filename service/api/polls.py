"""Polls and their options."""

from __future__ import annotations

import re
from typing import Any

from service.actions import change_poll as actions
from service.actions.access import allow
from service.actions.confirm import stop
from service.actions.open_poll import NewPoll as PollWanted
from service.actions.open_poll import open_poll
from service.actions.view import PollView, view_poll, view_polls
from service.api.cursor import from_cursor, moment_from, to_cursor
from service.api.operation import Call, Operations
from service.api.parse import read_text
from service.api.poll_schemas import NewOptions, NewPoll, PollChange, PollShown, etag_of, shown_poll
from service.api.schemas import LATEST, Page, Paging
from service.api.slots import RefusedShown, given_slots, shown_refused
from service.domain.rights import Deed
from service.domain.slot import Slot
from service.errors import InvalidInputError, NotFoundError, PastTimeError, PreconditionError
from service.parsing.message import Refused
from service.storage import polls

OPERATIONS = Operations("Polls")

_TAG = re.compile(r'(?:W/)?"([0-9]{1,18})"')
_WHY = {
    "past": "is over",
    "impossible": "is no time of the calendar",
    "skipped": "does not exist: the clocks go forward then",
}


@OPERATIONS.add("POST", "/v1/groups/{group}/polls", status=201, tagged=True)
async def create_poll(call: Call, body: NewPoll) -> PollShown:
    """Open a poll."""
    slots, refused = _proposed(call, body)
    if body.text and not slots:
        raise InvalidInputError("no time was read in the text: name days or hours, or send `options`")
    wanted = PollWanted(
        title=body.title,
        options=slots,
        duration=body.duration,
        deadline=body.deadline,
        quorum=body.quorum,
        auto_confirm=bool(body.auto_confirm),
        place=body.place,
        call=body.call,
    )
    poll = await open_poll(call.unit, call.actor, call.group, wanted)
    call.headers["Location"] = f"/v1/groups/{call.group.id}/polls/{poll.id}"
    return await _answer(call, poll.id, refused)


@OPERATIONS.add("GET", "/v1/groups/{group}/polls")
async def list_polls(call: Call, query: Paging) -> Page[PollShown]:
    """The polls of a group, newest first."""
    allow(call.actor, Deed.SEE_POLL)
    before = (LATEST, "")
    if query.cursor is not None:
        opened_at, poll_id = from_cursor(query.cursor, 2)
        before = (moment_from(opened_at), poll_id)
    found = await polls.list_polls(call.unit, call.group.id, before, query.limit + 1)
    page = found[: query.limit]
    views = await view_polls(call.unit, call.house, call.group, page)
    more = len(found) > query.limit
    return Page[PollShown](
        items=[shown_poll(view) for view in views],
        next_cursor=to_cursor(page[-1].opened_at, page[-1].id) if more else None,
    )


@OPERATIONS.add("GET", "/v1/groups/{group}/polls/{poll}", tagged=True)
async def get_poll(call: Call) -> PollShown:
    """A poll with its tally. Its ETag is the revision, for If-Match of PATCH."""
    allow(call.actor, Deed.SEE_POLL)
    return await _answer(call, call.path["poll"])


@OPERATIONS.add("PATCH", "/v1/groups/{group}/polls/{poll}", conflicts=True, conditional=True, tagged=True)
async def patch_poll(call: Call, body: PollChange) -> PollShown:
    """Change a poll's definition; the answers stay."""
    changes: dict[str, Any] = {
        name: getattr(body, name)
        for name in body.model_fields_set
        if getattr(body, name) is not None or name not in ("title", "duration", "auto_confirm")
    }
    poll_id = call.path["poll"]
    await actions.change_poll(call.unit, call.actor, poll_id, changes, revision=await _wanted_revision(call, poll_id))
    return await _answer(call, poll_id)


@OPERATIONS.add("POST", "/v1/groups/{group}/polls/{poll}/options", status=201, conflicts=True, tagged=True)
async def create_options(call: Call, body: NewOptions) -> PollShown:
    """Add times; those that the poll has already are passed over, the answers stay."""
    slots, refused = _proposed(call, body)
    if not slots:
        raise InvalidInputError("no time was given: name days or hours in `text`, or send `options`")
    await actions.add_options(call.unit, call.actor, call.path["poll"], slots)
    call.headers["Location"] = f"/v1/groups/{call.group.id}/polls/{call.path['poll']}"
    return await _answer(call, call.path["poll"], refused)


@OPERATIONS.add("DELETE", "/v1/groups/{group}/polls/{poll}/options/{option}", status=204, conflicts=True)
async def delete_option(call: Call) -> None:
    """Take a time out; the answers to the others stay."""
    option = call.path["option"]
    if not re.fullmatch("[0-9]{1,6}", option):
        raise NotFoundError("there is no such option")
    await actions.remove_option(call.unit, call.actor, call.path["poll"], int(option))


@OPERATIONS.add("POST", "/v1/groups/{group}/polls/{poll}/cancel", conflicts=True, tagged=True)
async def cancel_poll(call: Call) -> PollShown:
    """Call a poll off before a time stands."""
    await stop(call.unit, call.actor, call.path["poll"])
    return await _answer(call, call.path["poll"])


async def seen_poll(call: Call, poll_id: str) -> PollView:
    """The poll as it is shown. Raises NotFoundError."""
    view = await view_poll(call.unit, call.house, call.group.id, poll_id)
    if view is None:
        raise NotFoundError("there is no such poll")
    return view


async def _answer(call: Call, poll_id: str, refused: list[RefusedShown] | None = None) -> PollShown:
    view = await seen_poll(call, poll_id)
    call.headers["ETag"] = etag_of(view.poll)
    return shown_poll(view, refused)


def _proposed(call: Call, body: NewPoll | NewOptions) -> tuple[list[tuple[Slot, str]], list[RefusedShown]]:
    """The times that a body names. Raises PastTimeError where its text names none but those that can't be proposed."""
    slots = given_slots(body.options, call.group.zone)
    refused: tuple[Refused, ...] = ()
    if body.text:
        reading = read_text(body.text, list(call.group.languages), call.now, call.group.zone)
        refused = reading.refused
        slots += [(found.slot, found.text) for found in reading.found]
        if refused and not slots:
            raise PastTimeError(f"“{refused[0].text}” {_WHY[refused[0].why]}: name a time to come")
    return slots, shown_refused(refused)


async def _wanted_revision(call: Call, poll_id: str) -> int | None:
    """The revision that If-Match names (RFC 9110, 13.1.1). Raises PreconditionError where it can match none."""
    value = ",".join(call.request.headers.getall("If-Match", []))
    if not value or value.strip() == "*":
        return None
    revisions = {int(number) for number in _TAG.findall(value[:1000])}
    if len(revisions) == 1:
        return revisions.pop()
    poll = await polls.find_poll(call.unit, call.group.id, poll_id, lock=True)
    if poll is not None and poll.revision not in revisions:
        raise PreconditionError("the poll was changed since you read it: read it again, then change it")
    return None
