"""Change a poll's definition, add and take out options: the answers to the others stay."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from service.actions.access import Actor, allow_on_poll, poll_for
from service.actions.open_poll import (
    MAX_TEXT,
    check_slot,
    checked_call,
    checked_deadline,
    checked_duration,
    checked_place,
    checked_quorum,
    set_deadline,
)
from service.domain.poll import MAX_OPTIONS, MAX_TITLE, Option, Poll, new_slots
from service.domain.rights import Deed
from service.domain.slot import Slot
from service.domain.text import clean
from service.errors import InvalidInputError, NotFoundError, PollClosedError, PreconditionError
from service.storage import groups, polls
from service.storage.unit import Unit


async def change_poll(
    unit: Unit, actor: Actor, poll_id: str, changes: dict[str, Any], *, revision: int | None = None
) -> Poll:
    """Change title, duration, deadline, quorum, auto_confirm, place or call of an open poll.

    `revision` is the one the caller has read. Raises NotFoundError, ForbiddenError, PollClosedError,
    PreconditionError, InvalidInputError.
    """
    poll = await poll_for(unit, actor, Deed.STEER_POLL, poll_id, lock=True)
    if revision is not None and revision != poll.revision:
        raise PreconditionError("the poll was changed since you read it: read it again, then change it")
    _want_open(poll)
    checks: dict[str, Any] = {
        "title": lambda text: clean(text, MAX_TITLE) or poll.title,
        "duration": checked_duration,
        "deadline": lambda deadline: checked_deadline(deadline, unit.now),
        "quorum": checked_quorum,
        "auto_confirm": bool,
        "place": checked_place,
        "call": checked_call,
    }
    checked = {name: checks[name](value) for name, value in changes.items() if name in checks}
    changed = replace(poll, **checked)
    await polls.save_poll(unit, changed)
    await set_deadline(unit, changed)
    await groups.touch_feed(unit, poll.group)
    return await poll_for(unit, actor, Deed.STEER_POLL, poll_id)


async def add_options(unit: Unit, actor: Actor, poll_id: str, slots: Sequence[tuple[Slot, str]]) -> list[Option]:
    """Add the times that the poll does not name yet; those made. Raises PollClosedError, InvalidInputError."""
    poll = await poll_for(unit, actor, Deed.ADD_OPTIONS, poll_id, lock=True)
    _want_open(poll)
    words = dict(reversed(slots))
    fresh = new_slots([option.slot for option in poll.standing], list(words))
    if len(poll.standing) + len(fresh) > MAX_OPTIONS:
        raise InvalidInputError(f"a poll holds at most {MAX_OPTIONS} times")
    for slot in fresh:
        check_slot(slot, poll.zone, unit.now)
    if not fresh:
        return []
    added = [(slot, clean(words[slot], MAX_TEXT), str(uuid.uuid4())) for slot in sorted(fresh, key=lambda s: s.day)]
    made = await polls.add_options(unit, poll, added, actor.identity_id)
    await groups.touch_feed(unit, poll.group)
    return made


async def remove_option(unit: Unit, actor: Actor, poll_id: str, option_id: int) -> None:
    """Take an option out. One's own everybody may; another's only who steers the poll.

    Raises NotFoundError, ForbiddenError, PollClosedError.
    """
    poll = await poll_for(unit, actor, Deed.SEE_POLL, poll_id, lock=True)
    _want_open(poll)
    option = poll.option(option_id)
    if option is None:
        raise NotFoundError("there is no such option")
    own = actor.identity_id is not None and option.created_by == actor.identity_id
    await allow_on_poll(unit, actor, Deed.ADD_OPTIONS if own else Deed.STEER_POLL, poll)
    await polls.remove_option(unit, poll, option_id)
    await groups.touch_feed(unit, poll.group)


def _want_open(poll: Poll) -> None:
    if not poll.votable:
        raise PollClosedError("the poll is closed: open a new one, or move the meeting")
