"""A group with people in it, and a clock that stands still."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from service.actions.access import Actor, House
from service.actions.make_group import make_group
from service.actions.open_poll import NewPoll, open_poll
from service.domain.group import Group
from service.domain.member import IdentityKey, Role
from service.domain.poll import Poll
from service.domain.slot import Grain, Slot
from service.storage import members
from service.storage.unit import Database, Unit

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUSE = House("http://127.0.0.1:8080", "https://meet.jit.si/{name}")
THURSDAY = Slot(Grain.TIME, datetime(2026, 11, 26, 15, 0))
FRIDAY = Slot(Grain.TIME, datetime(2026, 11, 27, 10, 0))


@dataclass
class Scene:
    """A group and a unit of work on it."""

    unit: Unit
    group: Group

    async def person(self, name: str, role: Role = Role.MEMBER, *, expected: bool = False) -> Actor:
        """Somebody of the group; expected ones are waited for."""
        identity = await members.know_identity(self.unit, self.group.id, IdentityKey("test", "", name), name)
        if expected:
            member = await members.find_member(self.unit, self.group.id, identity.member)
            assert member is not None
            await members.save_member(self.unit, replace(member, expected=True))
        return Actor(self.group.id, role, identity)

    async def poll(self, by: Actor, *slots: Slot, **more: object) -> Poll:
        """An open poll."""
        options = [(slot, "") for slot in slots or (THURSDAY, FRIDAY)]
        return await open_poll(self.unit, by, self.group, NewPoll("Dinner", options, **more))  # type: ignore[arg-type]  # a test's own words

    def later(self, **delta: float) -> None:
        """Let time go by."""
        self.unit.now += timedelta(**delta)


@pytest.fixture
def now() -> datetime:
    """Tuesday morning."""
    return NOW


@pytest_asyncio.fixture
async def scene(database: Database) -> AsyncIterator[Scene]:
    """A group in Rome."""
    async with database.unit(NOW) as unit:
        yield Scene(unit, await make_group(unit, "Friends", "Europe/Rome", ("it", "en")))
