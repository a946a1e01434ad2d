"""Polls that decide by themselves, and those who watch them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from service.actions.access import Actor, House
from service.actions.cast_vote import cast_vote
from service.actions.make_group import make_group
from service.actions.open_poll import NewPoll, open_poll
from service.domain.group import Group
from service.domain.member import IdentityKey, Role
from service.domain.poll import Poll, PollStatus
from service.domain.slot import Grain, Slot
from service.domain.vote import Answer
from service.jobs import decide
from service.jobs.live import Hub
from service.storage import members, polls
from service.storage.unit import Database, Unit

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUSE = House("http://127.0.0.1:8080", "https://meet.jit.si/{name}")
THURSDAY = Slot(Grain.TIME, datetime(2026, 11, 26, 15, 0))


async def _ready(unit: Unit) -> tuple[Group, Poll]:
    """A poll with the one yes that it takes."""
    group = await make_group(unit, "Friends", "Europe/Rome", ("en",))
    ann = Actor(group.id, Role.MEMBER, await members.know_identity(unit, group.id, IdentityKey("test", "", "a"), "Ann"))
    poll = await open_poll(unit, ann, group, NewPoll("Dinner", [(THURSDAY, "")], quorum=1, auto_confirm=True))
    await cast_vote(unit, ann, poll.id, {0: Answer.YES})
    return group, poll


async def test_a_poll_that_cannot_be_decided_keeps_no_other_from_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something is wrong with one group's poll: the others are confirmed, and the bad one does not spin."""
    async with database.unit(NOW) as unit:
        made = [await _ready(unit) for _ in range(3)]
    bad, tries = made[1][1].id, []
    right = decide.decide_by_rule

    async def broken(unit: Unit, house: House, group: str, poll: str) -> object:
        if poll == bad:
            tries.append(poll)
            raise ZeroDivisionError("a bug")
        return await right(unit, house, group, poll)

    monkeypatch.setattr(decide, "decide_by_rule", broken)
    look = decide.lagging_decisions(database, lambda: NOW, HOUSE)
    await look()
    await look()
    async with database.unit(NOW) as unit:
        found = [await polls.find_poll(unit, group.id, poll.id) for group, poll in made]
    wanted = [PollStatus.CONFIRMED, PollStatus.OPEN, PollStatus.CONFIRMED]
    assert [poll.status for poll in found if poll] == wanted
    assert tries == [bad]


async def test_a_change_by_another_process_right_after_a_page_was_opened_is_heard_of(database: Database) -> None:
    """A page is opened, and within the same second somebody votes through another server: the page hears of it."""
    async with database.unit(NOW) as unit:
        group, poll = await _ready(unit)
    hub = Hub(database, lambda: NOW)
    async with hub.watch("poll", group.id, poll.id) as news:
        async with database.unit(NOW) as unit:  # the hub does not listen: it is as if another process did this
            await polls.save_poll(unit, poll)
        await hub.look()
        assert news.is_set()
        news.clear()
        await hub.look()
        assert not news.is_set()
