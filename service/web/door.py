"""Through which link somebody came in, and what they are there: the table of rights is asked with that."""

from __future__ import annotations

from dataclasses import dataclass, field

from aiohttp import web

from service.actions.access import Actor
from service.domain.group import Group
from service.domain.member import Identity, Role
from service.errors import NotFoundError
from service.storage import groups, members
from service.storage.directory import LinkKind, open_secret
from service.storage.unit import Unit
from service.web.visitor import Visitor, fresh_secret, identity_key


@dataclass(frozen=True, slots=True)
class Door:
    """An opened link: the group, what of it the link names, and who came in, whose identity may be unknown yet."""

    group: Group
    ref: str
    actor: Actor
    secret: str = field(repr=False)

    @property
    def identity(self) -> Identity | None:
        """Who came in, if this browser has answered in the group before."""
        return self.actor.identity


async def open_door(unit: Unit, request: web.Request, visitor: Visitor, kind: LinkKind) -> Door:
    """Open the link in the request's path. Raises NotFoundError, the same for a wrong, a revoked and a deleted one."""
    secret = request.match_info["token"]
    opened = await open_secret(unit, secret, kind.value)
    group = await groups.find_group(unit, opened.group) if opened else None
    if opened is None or group is None:
        raise NotFoundError("this link leads nowhere: it is incomplete, or what it led to was deleted")
    identity = None
    if visitor.secret is not None:
        identity = await _own_identity(unit, visitor.secret, group.id, _platforms(kind))
    role = await _role(unit, visitor, kind, group.id, identity)
    return Door(group, opened.ref, Actor(group.id, role, identity), secret)


async def known_person(
    unit: Unit, visitor: Visitor, group: str, name: str, kind: LinkKind = LinkKind.POLL
) -> tuple[Visitor, Identity]:
    """The visitor with a secret and the identity that it is in a group, made at the first need.

    A name that was typed names this browser's person: it never selects another one who has it. Whoever speaks in a
    room (`kind`) has an account of the room beside that of the links, and is one member with both.
    """
    secret = visitor.secret or fresh_secret()
    platform, other = _platforms(kind)
    held = await _own_identity(unit, secret, group, (platform, other))
    member = None
    if held is not None and held.key.platform == other and kind is LinkKind.ROOM:
        member = await members.find_member(unit, group, held.member)
    key = held.key if held is not None and member is None else identity_key(secret, group, platform)
    identity = await members.know_identity(unit, group, key, name or (held.name if held else ""), member=member)
    return Visitor(visitor.languages, visitor.zone, secret, name or visitor.name, visitor.keys), identity


def _platforms(kind: LinkKind) -> tuple[str, str]:
    return ("room", "link") if kind is LinkKind.ROOM else ("link", "room")


async def _own_identity(unit: Unit, secret: str, group: str, platforms: tuple[str, str]) -> Identity | None:
    for platform in platforms:
        found = await members.find_identity(unit, group, identity_key(secret, group, platform))
        if found is not None:
            return found
    return None


async def _role(unit: Unit, visitor: Visitor, kind: LinkKind, group: str, identity: Identity | None) -> Role:
    if identity is not None:
        for account in await members.identities_of(unit, group, identity.member):
            key = account.key
            if await members.is_admin(unit, group, key.platform, key.account, key.stable_id):
                return Role.ADMIN
    if kind in (LinkKind.GROUP, LinkKind.ROOM):
        return Role.MEMBER
    held_key = visitor.keys.get(group)
    held = await open_secret(unit, held_key, LinkKind.GROUP.value, LinkKind.ROOM.value) if held_key else None
    return Role.MEMBER if held is not None and held.group == group else Role.VOTER
