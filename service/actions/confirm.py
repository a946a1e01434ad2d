"""Decide: by hand or by the rule, an option becomes a meeting, or the hour is asked for, or nothing suits."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from service.actions.access import Actor, House, poll_for
from service.actions.announce import announce
from service.actions.open_poll import CALL_WANTED, check_slot
from service.calendar.calls import call_link
from service.calendar.times import next_start
from service.domain.decision import Decision, Trigger, decide, trigger
from service.domain.hours import suggest_hours
from service.domain.meeting import Meeting, MeetingStatus
from service.domain.poll import Option, Poll, PollStatus
from service.domain.rights import Deed
from service.domain.slot import Slot, with_length
from service.domain.tally import Tally, tally
from service.domain.vote import Answer
from service.errors import ConflictError, InvalidInputError, NotFoundError, PastTimeError
from service.storage import directory, due, groups, meetings, members, polls, publications, votes
from service.storage.directory import LinkKind
from service.storage.keys import new_id
from service.storage.publications import Subject
from service.storage.unit import Unit

REMINDERS = (timedelta(days=1), timedelta(minutes=10))


@dataclass(frozen=True, slots=True)
class HourWanted:
    """A day or a part of it has won; the poll is `needs_time`. `suggestions` are hours of grain `time`."""

    poll: Poll
    option: Option
    suggestions: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class NothingSuits:
    """Nobody can at any of the times; the poll is closed."""

    poll: Poll


Outcome = Meeting | HourWanted | NothingSuits


async def confirm(
    unit: Unit, house: House, actor: Actor, poll_id: str, *, option: int | None = None, slot: Slot | None = None
) -> Outcome:
    """Confirm an option, or the winner by the rule; `slot` names the hour where the option names none.

    A slot that no option covers becomes an option first. A poll that is closed without a decision may still be
    confirmed. Raises NotFoundError, ForbiddenError, ConflictError, PastTimeError, InvalidInputError.
    """
    poll = await poll_for(unit, actor, Deed.STEER_POLL, poll_id, lock=True)
    if poll.status in (PollStatus.CONFIRMED, PollStatus.CANCELLED):
        raise ConflictError("the poll is over: move or cancel its meeting instead", key="error.poll_over")
    if slot is not None and slot.needs_time:
        raise InvalidInputError("name a day and an hour to confirm", key="error.needs_time")
    counted, decision = await _decision(unit, poll)
    if option is not None:
        chosen = poll.option(option)
        if chosen is None:
            raise NotFoundError("there is no such option")
    elif slot is not None:
        chosen = await _option_for(unit, actor, poll, slot)
    else:
        chosen = poll.option(poll.winner) if poll.winner is not None else decision.option
    if slot is not None and chosen is not None and not _within(slot, chosen.slot):
        raise InvalidInputError("that hour is not within the option: name one on its day", key="error.not_within")
    # Who only names the hour of the day that has won does not decide: the rule has.
    by_hand = option is not None or (slot is not None and chosen is not decision.option)
    return await _settle(unit, house, poll, chosen, slot, counted, None if by_hand else decision, None)


async def close(unit: Unit, house: House, actor: Actor, poll_id: str) -> Outcome:
    """End the voting and let the rule pick. Raises NotFoundError, ForbiddenError, ConflictError."""
    return await confirm(unit, house, actor, poll_id)


async def stop(unit: Unit, actor: Actor, poll_id: str) -> None:
    """Call a poll off before a time stands. Raises NotFoundError, ForbiddenError, ConflictError."""
    poll = await poll_for(unit, actor, Deed.STEER_POLL, poll_id, lock=True)
    if poll.status in (PollStatus.CONFIRMED, PollStatus.CANCELLED):
        raise ConflictError("the poll is over: move or cancel its meeting instead", key="error.poll_over")
    await _end(unit, poll, PollStatus.CANCELLED)


async def decide_by_rule(unit: Unit, house: House, group_id: str, poll_id: str) -> Outcome | None:
    """Ask the rule whether an open poll decides now: at its deadline, at quorum, or when all expected have voted.

    A deadline without `auto_confirm` closes the poll and leaves the choice to its organizer; so does a winner whose
    time went by meanwhile, and an urgent call that too few can join.
    """
    poll = await polls.find_poll(unit, group_id, poll_id, lock=True)
    if poll is None:
        return None
    await polls.mark_decided(unit, poll)
    if poll.status is not PollStatus.OPEN:
        return None
    expected, required = await members.expected_members(unit, group_id)
    counted = tally([o.id for o in poll.standing], await votes.votes_of_poll(unit, group_id, poll_id))
    found = trigger(poll, counted, expected, unit.now, required)
    if found is None:
        return None
    decision = decide(poll, counted, required)
    too_few = poll.urgent and decision.count.yes < (poll.quorum or 0)
    if found is Trigger.DEADLINE and (not poll.auto_confirm or too_few):
        await _end(unit, poll, PollStatus.CLOSED, winner=decision.option.id if decision.option else None)
        return None
    try:
        return await _settle(unit, house, poll, decision.option, None, counted, decision, found)
    except PastTimeError:
        # the time that won went by before the rule was asked: nothing can stand in a calendar any more
        await _end(unit, poll, PollStatus.CLOSED)
        return None


async def _decision(unit: Unit, poll: Poll) -> tuple[Tally, Decision]:
    counted = tally([o.id for o in poll.standing], await votes.votes_of_poll(unit, poll.group, poll.id))
    _, required = await members.expected_members(unit, poll.group)
    return counted, decide(poll, counted, required)


async def _option_for(unit: Unit, actor: Actor, poll: Poll, slot: Slot) -> Option:
    exact = next((o for o in poll.standing if o.slot.start == slot.start and not o.slot.needs_time), None)
    around = next((o for o in poll.standing if o.slot.needs_time and o.slot.covers(slot.day)), None)
    if found := exact or around:
        return found
    check_slot(slot, poll.zone, unit.now)
    return (await polls.add_options(unit, poll, [(slot, "", str(uuid.uuid4()))], actor.identity_id))[0]


async def _settle(
    unit: Unit,
    house: House,
    poll: Poll,
    option: Option | None,
    hour: Slot | None,
    counted: Tally,
    decision: Decision | None,
    found: Trigger | None,
) -> Outcome:
    if option is None:
        await _end(unit, poll, PollStatus.CLOSED)
        return NothingSuits(poll)
    group = await groups.find_group(unit, poll.group)
    if group is None:
        raise NotFoundError("there is no such group")
    if hour is None and option.slot.needs_time:
        await due.drop_due(unit, poll.group, "deadline", poll.id)
        await polls.set_status(unit, poll, PollStatus.NEEDS_TIME, winner=option.id)
        await groups.touch_feed(unit, poll.group)
        hours = suggest_hours(option.slot, group.usual_hours, poll.zone, unit.now)
        return HourWanted(poll, option, tuple(hours))
    slot = _named(hour, option.slot)
    check_slot(slot, poll.zone, unit.now)
    if slot.end is None:
        slot = with_length(slot, timedelta(minutes=poll.duration), poll.zone)
    count = counted.counts.get(option.id)
    ground: dict[str, Any] = {
        "ground": decision.ground.value if decision else "hand",
        "yes": count.yes if count else 0,
        "maybe": count.maybe if count else 0,
        "voters": counted.voters,
        "tied": len(decision.tied) if decision else 0,
        "trigger": found.value if found else None,
    }
    pattern = group.call_pattern or house.call_pattern
    call = call_link(pattern, secrets.token_bytes(16), poll.title) if poll.call == CALL_WANTED else poll.call
    meeting = Meeting(
        id=new_id(),
        uid=option.uid,
        sequence=option.sequence + 1,
        status=MeetingStatus.CONFIRMED,
        title=poll.title,
        slot=slot,
        zone=poll.zone,
        created_at=option.created_at,
        modified_at=_next_stamp(option, unit.now),
        place=poll.place,
        call=call,
        poll=poll.id,
        ground=ground,
        organizer=poll.opener,
    )
    await meetings.add_meeting(unit, poll.group, meeting, ground, poll.opener)
    if not option.slot.needs_time:
        can = [member for member, said in counted.answers.items() if said.get(option.id) is Answer.YES]
        await meetings.accept_voters(unit, poll.group, meeting, option.id, can)
    await directory.link_secret(unit, poll.group, LinkKind.MEETING, meeting.id)  # now: showing it writes nothing
    await _end(unit, poll, PollStatus.CONFIRMED, winner=option.id, meeting=meeting.id)
    await set_reminders(unit, poll.group, meeting)
    for card in await publications.cards_of(unit, poll.group, Subject.POLL, poll.id):
        await publications.publish(unit, poll.group, Subject.MEETING, meeting.id, card.address, card.language)
    await announce(unit, poll.group, "meeting.confirmed", {"meeting": meeting.id, "poll": poll.id})
    return meeting


async def set_reminders(unit: Unit, group_id: str, meeting: Meeting) -> None:
    """Have the meeting's chats reminded a day and ten minutes before; those that would be late already are left out."""
    await due.drop_due(unit, group_id, "remind", meeting.id)
    for lead in REMINDERS:
        await remind_next(unit, group_id, meeting, lead)


async def remind_next(unit: Unit, group_id: str, meeting: Meeting, lead: timedelta) -> None:
    """Have a reminder set so long before the next start of a meeting, of each time where it recurs."""
    if meeting.status is MeetingStatus.CANCELLED:
        return
    starts = next_start(meeting, unit.now + lead)
    if starts is not None:
        minutes = int(lead.total_seconds() // 60)
        body = {"minutes": minutes, "sequence": meeting.sequence, "starts": starts.isoformat()}
        name = f"{meeting.id}-{minutes}"
        await due.put_due(unit, group_id, "remind", starts - lead, ref=meeting.id, body=body, due_id=name)


async def _end(
    unit: Unit, poll: Poll, status: PollStatus, *, winner: int | None = None, meeting: str | None = None
) -> None:
    await due.drop_due(unit, poll.group, "deadline", poll.id)
    await polls.set_status(unit, poll, status, winner=winner, meeting=meeting)
    await groups.touch_feed(unit, poll.group)
    await announce(unit, poll.group, "poll.closed", {"poll": poll.id, "status": status.value})


def _next_stamp(option: Option, now: datetime) -> datetime:
    """When the option's event became the meeting: a later second than that of its last change, for subscribers."""
    before = option.modified_at or option.created_at
    return max(now.replace(microsecond=0), before.replace(microsecond=0) + timedelta(seconds=1))


def _within(hour: Slot, option: Slot) -> bool:
    """Whether an hour is one of the option: on its days, or its very start where it names one."""
    return option.covers(hour.day) if option.needs_time else option.start == hour.start


def _named(hour: Slot | None, option: Slot) -> Slot:
    """The time confirmed: an hour that only names the option's start is the option, with its length and its rule."""
    if hour is None or (hour.end is None and hour.start == option.start and not option.needs_time):
        return option
    return replace(hour, rrule=hour.rrule or option.rrule)
