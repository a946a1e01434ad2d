"""Closing and confirming: a poll becomes a meeting, or asks for the hour, or nothing suits."""

from __future__ import annotations

from service.actions.confirm import HourWanted, NothingSuits, confirm
from service.actions.view import view_meeting
from service.api.meeting_schemas import Choice, MeetingShown, shown_meeting
from service.api.operation import Call, Operations, Refusal
from service.api.slots import shown_slot
from service.errors import ConflictError, NeedsTimeError, NotFoundError
from service.storage import polls

OPERATIONS = Operations("Polls")


class NothingSuitsError(ConflictError):
    """Nobody can at any of the times; the poll is closed, and may still be confirmed by hand."""

    title = "No time suits"


@OPERATIONS.add("POST", "/v1/groups/{group}/polls/{poll}/close", status=201, conflicts=True)
async def close_poll(call: Call, body: Choice) -> MeetingShown | Refusal:
    """End the voting.

    The rule picks the time, or `option` names it; where a day or a part of it has won, the answer is 409 with `slots`
    to choose an hour from.
    """
    return await _decide(call, body)


@OPERATIONS.add("POST", "/v1/groups/{group}/polls/{poll}/confirm", status=201, conflicts=True)
async def confirm_poll(call: Call, body: Choice) -> MeetingShown | Refusal:
    """Confirm a time: the option given, or the rule's.

    `slot` names the hour where the option names none; without it the answer is then 409 with `slots` to choose from.
    """
    return await _decide(call, body)


async def _decide(call: Call, body: Choice) -> MeetingShown | Refusal:
    poll_id = call.path["poll"]
    poll = await polls.find_poll(call.unit, call.group.id, poll_id)
    if poll is None:
        raise NotFoundError("there is no such poll")
    slot = body.slot.slot(poll.zone) if body.slot is not None else None
    outcome = await confirm(call.unit, call.house, call.actor, poll_id, option=body.option, slot=slot)
    if isinstance(outcome, HourWanted):
        slots = [shown_slot(hour, poll.zone).model_dump(mode="json") for hour in outcome.suggestions]
        named = outcome.option.text or outcome.option.slot.day.isoformat()
        return Refusal(NeedsTimeError(f"“{named}” has won: name its hour, confirm with one of `slots`", slots=slots))
    if isinstance(outcome, NothingSuits):
        return Refusal(NothingSuitsError("nobody can at any of the times: add other times in a new poll"))
    meeting = await view_meeting(call.unit, call.house, call.group.id, outcome.id) or outcome
    call.headers["Location"] = f"/v1/groups/{call.group.id}/meetings/{meeting.id}"
    return shown_meeting(meeting, call.group.language)
