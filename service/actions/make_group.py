"""Make a group, or find the group of a chat; change what it wants."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from service.actions.access import Actor, allow
from service.domain.group import Chat, ChatAddress, ChatKind, Group, Listening
from service.domain.rights import Deed
from service.domain.slot import zone_info
from service.domain.text import clean
from service.errors import InvalidInputError, NotFoundError
from service.storage import directory, groups, members
from service.storage.directory import LinkKind
from service.storage.keys import new_id
from service.storage.unit import Unit

MAX_NAME = 120


async def make_group(
    unit: Unit, name: str, zone: str, languages: tuple[str, ...], *, zone_certain: bool = True
) -> Group:
    """Make a group. Raises InvalidInputError for a name of nothing visible or an unknown zone."""
    group = Group(
        id=new_id(),
        name=checked_name(name),
        zone=checked_zone(zone),
        languages=languages or ("en",),
        created_at=unit.now,
        zone_certain=zone_certain,
    )
    await groups.add_group(unit, group)
    for kind in (LinkKind.GROUP, LinkKind.FEED):  # now, so that showing them writes nothing
        await directory.link_secret(unit, group.id, kind)
    return group


async def group_of_chat(
    unit: Unit,
    address: ChatAddress,
    kind: ChatKind,
    title: str,
    *,
    zone: str,
    languages: tuple[str, ...],
) -> tuple[Group, Chat]:
    """The group that a chat belongs to, made at the first need with a guessed zone and language.

    A direct chat makes a group of its own: what a person opens there is theirs to share by its link.
    """
    found = await groups.group_of_chat(unit, address)
    if found is not None:
        group, chat = await groups.find_group(unit, found), await groups.find_chat(unit, found, address)
        if group is not None and chat is not None:
            return group, chat
    name = clean(title, MAX_NAME) or address.platform.capitalize()
    group = await make_group(unit, name, zone, languages, zone_certain=False)
    listening = Listening.OFFER
    chat = Chat(group.id, address, kind, name, listening)
    await groups.add_chat(unit, chat)
    return group, chat


async def change_group(unit: Unit, actor: Actor, **changes: Any) -> Group:
    """Change a group's name, zone, languages, duration, call_pattern or usual_hours; others stay.

    Raises NotFoundError, ForbiddenError, InvalidInputError.
    """
    allow(actor, Deed.SET_GROUP)
    group = await groups.find_group(unit, actor.group)
    if group is None:
        raise NotFoundError("there is no such group")
    if "name" in changes:
        changes["name"] = checked_name(str(changes["name"]))
    if "zone" in changes:
        changes["zone"] = checked_zone(str(changes["zone"]))
        changes["zone_certain"] = True
    changed = replace(group, **changes)
    await groups.save_group(unit, changed)
    return changed


async def set_listening(unit: Unit, actor: Actor, address: ChatAddress, listening: Listening) -> None:
    """Choose what the bot does of itself in a chat. Raises NotFoundError, ForbiddenError."""
    allow(actor, Deed.SET_GROUP)
    chat = await groups.find_chat(unit, actor.group, address)
    if chat is None:
        raise NotFoundError("there is no such chat")
    await groups.save_chat(unit, replace(chat, listening=listening, silent_until=None, offers_ignored=0))


async def renew_feed(unit: Unit, actor: Actor, member: str = "") -> None:
    """Close the address of the group's calendar, or of a member's, at once; the next that is asked for is another.

    Raises ForbiddenError, NotFoundError.
    """
    own = actor.identity is not None and actor.identity.member == member
    if not own:
        allow(actor, Deed.MANAGE_MEMBERS if member else Deed.SET_GROUP)
    if member and await members.find_member(unit, actor.group, member) is None:
        raise NotFoundError("there is no such member")
    await directory.revoke_link(unit, actor.group, LinkKind.FEED, member)
    await groups.touch_feed(unit, actor.group)


def checked_name(name: str) -> str:
    """A name as it may be shown. Raises InvalidInputError where nothing visible is left of it."""
    shown = clean(name, MAX_NAME)
    if not shown:
        raise InvalidInputError("the name is empty: give one with at least a visible character")
    return shown


def checked_zone(zone: str) -> str:
    """An IANA zone's name. Raises InvalidInputError."""
    try:
        zone_info(zone)
    except ValueError as error:
        raise InvalidInputError(str(error), key="error.zone") from error
    return zone
