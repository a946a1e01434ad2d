"""Make a room: a group whose chat is in the browser."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.actions.make_group import make_group
from service.domain.group import Chat, ChatAddress, ChatKind, Group, Listening
from service.storage import directory, groups
from service.storage.directory import LinkKind
from service.storage.keys import new_id
from service.storage.unit import Unit

PLATFORM = "room"


@dataclass(frozen=True, slots=True)
class Room:
    """A new room: its group, its chat's id, and the secret of its page."""

    group: Group
    chat: str
    secret: str = field(repr=False)


async def make_room(
    unit: Unit,
    name: str,
    zone: str,
    languages: tuple[str, ...],
    *,
    zone_certain: bool,
) -> Room:
    """Make a group with a room. Raises InvalidInputError."""
    group = await make_group(unit, name, zone, languages, zone_certain=zone_certain)
    chat = new_id()
    address = ChatAddress(PLATFORM, "", chat)
    await groups.add_chat(unit, Chat(group.id, address, ChatKind.GROUP, group.name, Listening.OFFER))
    return Room(group, chat, await directory.link_secret(unit, group.id, LinkKind.ROOM, chat))
