"""Move a meeting, rename it, give it another place or link, call it off: the same UID, the next SEQUENCE."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from service.actions.access import Actor, House, allow_on_poll
from service.actions.announce import announce
from service.actions.confirm import set_reminders
from service.actions.open_poll import CALL_WANTED, check_slot, checked_call, checked_place
from service.calendar.calls import call_link
from service.calendar.errors import InvalidRuleError
from service.calendar.recurrence import moved_rule
from service.domain.meeting import Meeting, MeetingStatus
from service.domain.poll import MAX_TITLE, Poll, PollStatus
from service.domain.rights import Deed
from service.domain.slot import Slot, with_length
from service.domain.text import clean
from service.errors import ConflictError, InvalidInputError, NotFoundError
from service.storage import groups, meetings, polls
from service.storage.unit import Unit


async def change_meeting(unit: Unit, house: House, actor: Actor, meeting_id: str, changes: dict[str, Any]) -> Meeting:
    """Change `slot`, `title`, `place` or `call` of a meeting; what stays as it was changes nothing.

    SEQUENCE rises where time, place or link change (RFC 5546, 2.1.4), LAST-MODIFIED with every change. A new slot
    without an end keeps the length, one without a rule the recurrence on its own day; the reason for the old one is
    dropped. Raises NotFoundError, ForbiddenError, ConflictError, PastTimeError, InvalidInputError.
    """
    meeting = await _meeting_to_steer(unit, actor, meeting_id)
    changed = meeting
    if "title" in changes:
        changed = replace(changed, title=clean(str(changes["title"]), MAX_TITLE) or meeting.title)
    if "place" in changes:
        changed = replace(changed, place=checked_place(changes["place"]))
    if "call" in changes:
        call = checked_call(changes["call"])
        if call == CALL_WANTED:
            group = await groups.find_group(unit, actor.group)
            pattern = (group and group.call_pattern) or house.call_pattern
            call = call_link(pattern, secrets.token_bytes(16), changed.title)
        changed = replace(changed, call=call)
    if changes.get("slot") is not None:
        slot = _moved(meeting, changes["slot"], unit.now)
        if slot != meeting.slot:
            changed = replace(changed, slot=slot, ground={})  # the votes spoke for the other time
    if changed == meeting:
        return meeting
    reconsider = (changed.slot, changed.place, changed.call) != (meeting.slot, meeting.place, meeting.call)
    changed = await _store(unit, actor.group, meeting, changed, raise_sequence=reconsider)
    await announce(unit, actor.group, "meeting.moved", {"meeting": meeting.id, "sequence": changed.sequence})
    return changed


async def cancel_meeting(unit: Unit, actor: Actor, meeting_id: str) -> Meeting:
    """Call a meeting off: it stays in calendars as cancelled. Raises NotFoundError, ForbiddenError, ConflictError."""
    meeting = await _meeting_to_steer(unit, actor, meeting_id)
    gone = replace(meeting, status=MeetingStatus.CANCELLED)
    gone = await _store(unit, actor.group, meeting, gone, raise_sequence=True)
    if meeting.poll is not None:
        poll = await polls.find_poll(unit, actor.group, meeting.poll, lock=True)
        if poll is not None:
            await polls.set_status(unit, poll, PollStatus.CANCELLED, winner=poll.winner, meeting=meeting.id)
    await announce(unit, actor.group, "meeting.cancelled", {"meeting": meeting.id, "sequence": gone.sequence})
    return gone


async def _meeting_to_steer(unit: Unit, actor: Actor, meeting_id: str) -> Meeting:
    meeting = await meetings.find_meeting(unit, actor.group, meeting_id, lock=True)
    if meeting is None:
        raise NotFoundError("there is no such meeting")
    poll: Poll | None = None
    if meeting.poll is not None:
        poll = await polls.find_poll(unit, actor.group, meeting.poll)
    if poll is None:
        raise NotFoundError("there is no such meeting")
    await allow_on_poll(unit, actor, Deed.STEER_POLL, poll)
    if meeting.status is MeetingStatus.CANCELLED:
        raise ConflictError("the meeting was cancelled: open a new poll for another one", key="error.meeting_cancelled")
    return meeting


def _moved(meeting: Meeting, slot: Slot, now: datetime) -> Slot:
    if slot.needs_time:
        raise InvalidInputError("name the day and the hour to move it to", key="error.needs_time")
    check_slot(slot, meeting.zone, now)
    if meeting.slot.rrule is not None and slot.rrule is None:
        try:
            rule = moved_rule(meeting.slot.rrule, meeting.slot.start, slot.start, meeting.zone)
        except InvalidRuleError as error:
            raise InvalidInputError(f"the meeting recurs: say the rule of its new times too ({error})") from error
        slot = replace(slot, rrule=rule)
    starts_at, ends_at = meeting.slot.starts_at(meeting.zone), meeting.slot.ends_at(meeting.zone)
    if slot.end is None and starts_at is not None and ends_at is not None:
        length = ends_at.astimezone(UTC) - starts_at.astimezone(UTC)
        return with_length(slot, length, meeting.zone)
    return slot


async def _store(unit: Unit, group_id: str, old: Meeting, new: Meeting, *, raise_sequence: bool) -> Meeting:
    stamp = max(unit.now.replace(microsecond=0), old.modified_at + timedelta(seconds=1))
    new = replace(new, sequence=old.sequence + raise_sequence, modified_at=stamp, version=old.version + 1)
    await meetings.save_meeting(unit, group_id, new)
    await set_reminders(unit, group_id, new)
    await groups.touch_feed(unit, group_id)
    return new
