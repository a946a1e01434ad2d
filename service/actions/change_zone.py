"""Say where a group is: a zone that was only guessed takes the open polls along."""

from __future__ import annotations

from dataclasses import replace

from service.actions.access import Actor
from service.actions.make_group import change_group
from service.actions.open_poll import check_slot
from service.domain.group import Group
from service.domain.poll import PollStatus
from service.errors import NotFoundError, PastTimeError
from service.storage import groups, polls
from service.storage.unit import Unit


async def change_zone(unit: Unit, actor: Actor, zone: str) -> Group:
    """Set the group's zone. Where it was a guess until now, open polls keep their local times and take the new zone.

    A poll with a time that is over or skipped in the new zone stays as it was. Raises NotFoundError, ForbiddenError,
    InvalidInputError.
    """
    before = await groups.find_group(unit, actor.group)
    if before is None:
        raise NotFoundError("there is no such group")
    after = await change_group(unit, actor, zone=zone)
    if before.zone_certain or before.zone == zone:
        return after
    for open_one in await polls.open_polls(unit, actor.group):
        poll = await polls.find_poll(unit, actor.group, open_one.id, lock=True)
        if poll is None or poll.status is not PollStatus.OPEN or poll.urgent:
            continue
        try:
            for option in poll.standing:
                check_slot(option.slot, zone, unit.now)
        except PastTimeError:
            continue
        await polls.save_poll(unit, replace(poll, zone=zone))
    return after
