"""Erase a person, or a whole group."""

from __future__ import annotations

from service.actions.access import Actor, allow
from service.domain.group import ChatAddress
from service.domain.rights import Deed
from service.errors import ForbiddenError, NotFoundError
from service.storage import directory, erase, groups, meetings, members, questions, rooms, votes
from service.storage.directory import LinkKind
from service.storage.unit import Unit


async def forget_member(unit: Unit, actor: Actor, member_id: str) -> None:
    """Erase a person: answers on open polls go, on closed ones they lose their name; the personal feed is gone.

    Everybody may erase themselves. Raises NotFoundError, ForbiddenError.
    """
    own = actor.identity is not None and actor.identity.member == member_id
    if not own:
        allow(actor, Deed.MANAGE_MEMBERS)
    if await members.find_member(unit, actor.group, member_id) is None:
        raise NotFoundError("there is no such member")
    await votes.forget_votes(unit, actor.group, member_id)
    await meetings.raise_attended(unit, actor.group, member_id)
    await questions.forget_questions(unit, actor.group, member_id)
    for identity in await members.identities_of(unit, actor.group, member_id):
        await rooms.forget_author(unit, actor.group, identity.id)
        if identity.direct_chat is not None:
            chat = ChatAddress(identity.key.platform, identity.key.account, identity.direct_chat)
            await groups.forget_direct_chat(unit, actor.group, chat)
    await members.remove_member(unit, actor.group, member_id)
    await directory.revoke_link(unit, actor.group, LinkKind.FEED, member_id)
    await groups.touch_feed(unit, actor.group)


async def delete_group(unit: Unit, actor: Actor) -> None:
    """Erase all that is the group's; its feed shows everything cancelled for 30 days, then is gone.

    Raises ForbiddenError, NotFoundError.
    """
    try:
        allow(actor, Deed.DELETE_GROUP)
    except ForbiddenError as error:
        raise ForbiddenError("a group is deleted with its own token, or the administrator's") from error
    if await groups.find_group(unit, actor.group) is None:
        raise NotFoundError("there is no such group")
    await rooms.delete_rooms(unit, actor.group)
    await erase.erase_group(unit, actor.group)
