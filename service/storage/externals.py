"""People that other services know by ids of their own, and vote or answer for."""

from __future__ import annotations

from service.domain.member import Identity, IdentityKey, Member
from service.storage import groups, members
from service.storage.keys import new_id
from service.storage.unit import Unit

PLATFORM = "api"
ADD_EXTERNAL = """
    insert into member (group_id, member_id, name, external_id, required, expected, created_at)
    values ($1, $2, $3, $4, false, false, $5)
    on conflict (group_id, external_id) where external_id is not null do nothing"""


async def identity_of(unit: Unit, group_id: str, person: str, name: str | None = None) -> Identity | None:
    """The identity that a service answers for: `person` is a member's id, or `ext:ID` with the service's own id.

    One look-up for a person who has answered before. A person named by `ext:ID` becomes a member at first use, called
    `name` or by that id; a later other `name` renames them. None where there is no such member or group.
    """
    key = _key(group_id, person)
    identity = await members.find_identity(unit, group_id, key)
    if identity is not None and (name is None or name == identity.name):
        return identity
    if identity is None:
        member = await members.find_member(unit, group_id, person)
        if member is None:
            member = await _add(unit, group_id, person, name)
        if member is None:
            return None
        key = key_of(member)
        return await members.know_identity(unit, group_id, key, name or member.name, member=member)
    return await members.know_identity(unit, group_id, key, name or "")


def key_of(member: Member) -> IdentityKey:
    """The account under which services answer for a member: one, whichever way the member is named."""
    return _key(member.group, f"ext:{member.external_id}" if member.external_id else member.id)


def _key(group_id: str, person: str) -> IdentityKey:
    """A service's own ids are those that the senders of its messages have too; a member's id is kept apart."""
    if person.startswith("ext:"):
        return IdentityKey(PLATFORM, group_id, person.removeprefix("ext:"))
    return IdentityKey(PLATFORM, "", person)


async def _add(unit: Unit, group_id: str, person: str, name: str | None) -> Member | None:
    """A member for a service's own id. Two calls at once make one: the second waits for the first, and finds it."""
    if not person.startswith("ext:") or await groups.find_group(unit, group_id) is None:
        return None
    external = person.removeprefix("ext:")
    await unit.execute(ADD_EXTERNAL, group_id, new_id(), name or external, external, unit.now)
    return await members.find_member(unit, group_id, person)
