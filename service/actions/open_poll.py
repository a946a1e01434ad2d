"""Open a poll."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from service.actions.access import Actor, allow
from service.actions.announce import announce
from service.calendar.calls import given_link
from service.calendar.errors import InvalidLinkError
from service.domain.group import ChatKind, Group
from service.domain.poll import MAX_OPTIONS, MAX_TITLE, Option, Poll, PollStatus
from service.domain.rights import Deed
from service.domain.slot import NonexistentTimeError, Slot
from service.domain.text import clean
from service.errors import InvalidInputError, PastTimeError
from service.storage import directory, due, groups, polls, publications
from service.storage.directory import LinkKind
from service.storage.keys import new_id
from service.storage.publications import Subject
from service.storage.unit import Unit

MAX_PLACE = 300
MAX_TEXT = 200
CALL_WANTED = "pattern"
"""A poll's `call` where the link is to be made by the pattern once the time stands."""


@dataclass(frozen=True, slots=True)
class NewPoll:
    """What a poll is opened with. `options` are (slot, the words it was read from); `call` is True or an https URL.

    `duration` is in minutes, the group's usual one by default; `deadline` is aware.
    """

    title: str
    options: Sequence[tuple[Slot, str]]
    duration: int | None = None
    deadline: datetime | None = None
    quorum: int | None = None
    auto_confirm: bool = False
    place: str | None = None
    call: bool | str | None = None
    urgent: bool = False
    language: str | None = None


async def open_poll(unit: Unit, actor: Actor, group: Group, new: NewPoll, *, offer: str | None = None) -> Poll:
    """Open a poll in all chats of the group; its options stand as tentative in the group's calendar.

    The card takes the place of the `offer` that the poll was opened from. Raises ForbiddenError, InvalidInputError and
    PastTimeError with a sentence for the caller.
    """
    allow(actor, Deed.OPEN_POLL)
    options = dict.fromkeys(slot for slot, _ in new.options)
    words = dict(reversed(new.options))
    if len(options) > MAX_OPTIONS:
        raise InvalidInputError(f"a poll holds at most {MAX_OPTIONS} times")
    for slot in options:
        check_slot(slot, group.zone, unit.now)
    poll = Poll(
        id=new_id(),
        group=group.id,
        title=clean(new.title, MAX_TITLE) or group.name,
        zone=group.zone,
        language=new.language or group.language,
        status=PollStatus.OPEN,
        version=1,
        revision=1,
        options=tuple(
            Option(number, slot, clean(words[slot], MAX_TEXT), str(uuid.uuid4()), unit.now, actor.identity_id)
            for number, slot in enumerate(options)
        ),
        opened_at=unit.now,
        opener=actor.identity_id,
        duration=checked_duration(new.duration) or group.duration,
        deadline=checked_deadline(new.deadline, unit.now),
        quorum=checked_quorum(new.quorum),
        auto_confirm=new.auto_confirm,
        place=checked_place(new.place),
        call=checked_call(new.call),
        urgent=new.urgent,
    )
    await polls.add_poll(unit, poll)
    await directory.link_secret(unit, group.id, LinkKind.POLL, poll.id)  # now, so that showing it writes nothing
    if offer is not None:
        await publications.turn_offer(unit, group.id, offer, poll.id)
    for chat in await groups.list_chats(unit, group.id):
        if chat.kind is ChatKind.GROUP:
            await publications.publish(unit, group.id, Subject.POLL, poll.id, chat.address, group.language)
    await set_deadline(unit, poll)
    await groups.touch_feed(unit, group.id)
    await announce(unit, group.id, "poll.opened", {"poll": poll.id, "title": poll.title})
    return poll


async def set_deadline(unit: Unit, poll: Poll) -> None:
    """Have the deadline kept; a removed one is dropped."""
    if poll.deadline is None:
        await due.drop_due(unit, poll.group, "deadline", poll.id)
    else:
        await due.put_due(unit, poll.group, "deadline", poll.deadline, ref=poll.id, due_id=f"deadline-{poll.id}")


def check_slot(slot: Slot, zone: str, now: datetime) -> None:
    """Refuse a time that is over or that the clocks skip. Raises PastTimeError."""
    try:
        slot.starts_at(zone)
        slot.ends_at(zone)
    except NonexistentTimeError as error:
        raise PastTimeError(str(error), key="error.skipped") from error
    if slot.rrule is None and slot.over_at(zone) <= now:
        raise PastTimeError(f"{slot.start} is over: name a time to come")
    if slot.day - now.date() > timedelta(days=3660):
        raise PastTimeError(f"{slot.start} is more than ten years away: name a nearer time", key="error.far")


def checked_duration(minutes: int | None) -> int | None:
    """A length in minutes, up to two weeks. Raises InvalidInputError."""
    if minutes is not None and not 1 <= minutes <= 20160:
        raise InvalidInputError("the duration is in minutes, from 1 to 20160")
    return minutes


def checked_deadline(deadline: datetime | None, now: datetime) -> datetime | None:
    """A deadline to come, aware. Raises PastTimeError."""
    if deadline is not None and deadline <= now:
        raise PastTimeError("the deadline is over: name a time to come")
    return deadline


def checked_quorum(quorum: int | None) -> int | None:
    """How many yes are wanted. Raises InvalidInputError."""
    if quorum is not None and not 1 <= quorum <= 100000:
        raise InvalidInputError("the quorum is a number of people, 1 or more")
    return quorum


def checked_place(place: str | None) -> str | None:
    """A place as it may be shown."""
    return (clean(place, MAX_PLACE) or None) if place else None


def checked_call(call: bool | str | None) -> str | None:
    """What the poll keeps of a wanted call: a link, or that one is to be made. Raises InvalidInputError."""
    if isinstance(call, str):
        try:
            return given_link(call)
        except InvalidLinkError as error:
            raise InvalidInputError(str(error), key="error.link") from error
    return CALL_WANTED if call else None
