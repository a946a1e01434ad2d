"""The people of a group."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from service.actions.access import allow
from service.actions.forget import forget_member
from service.actions.make_group import checked_name, renew_feed
from service.actions.view import feed_url
from service.api.cursor import from_cursor, to_cursor
from service.api.groups import FeedAddress
from service.api.operation import Call, Operations
from service.api.schemas import Body, Email, HttpsUrl, InstantShown, Key, Language, Name, Page, Paging, Shown, Zone
from service.domain.member import IdentityKey, Member
from service.domain.rights import Deed
from service.errors import ConflictError, NotFoundError
from service.storage import externals, members
from service.storage.keys import new_id

OPERATIONS = Operations("Members")

Platform = Annotated[str, StringConstraints(pattern="^[a-z][a-z0-9_]{1,31}$")]


class Channel(Body):
    """An account of a person on a messenger: the platform's name and its id of the person."""

    platform: Platform
    address: Key


class ChannelShown(Shown):
    """An account that a person answers from."""

    platform: str
    address: str


class NewMember(Body):
    """A person to be added. The poll then waits for them: they are expected to answer."""

    name: Name
    email: Email | None = None
    timezone: Zone | None = None
    language: Language | None = None
    required: bool | None = None
    external_id: Key | None = None
    busy_url: HttpsUrl | None = None
    channels: Annotated[list[Channel], Field(max_length=20)] | None = None


class MemberChange(Body):
    """What is to change. Null takes a value away; a null `name` or `required` stays; channels are added."""

    name: Name | None = None
    email: Email | None = None
    timezone: Zone | None = None
    language: Language | None = None
    required: bool | None = None
    busy_url: HttpsUrl | None = None
    channels: Annotated[list[Channel], Field(max_length=20)] | None = None


class MemberShown(Shown):
    """A person in a group. `feed_url` is their own calendar; `expected`: a poll waits for their answer."""

    id: str
    name: str
    email: str | None
    timezone: str | None
    language: str | None
    required: bool
    expected: bool
    external_id: str | None
    busy_url: str | None
    channels: list[ChannelShown]
    created_at: InstantShown
    feed_url: str


@OPERATIONS.add("POST", "/v1/groups/{group}/members", status=201, conflicts=True)
async def create_member(call: Call, body: NewMember) -> MemberShown:
    """Add a person; polls wait for their answer."""
    allow(call.actor, Deed.MANAGE_MEMBERS)
    if body.external_id is not None:
        known = await members.find_member(call.unit, call.group.id, f"ext:{body.external_id}")
        if known is not None:
            raise ConflictError(f"the member {known.id} has this external_id: change that one")
    member = Member(
        id=new_id(),
        group=call.group.id,
        name=checked_name(body.name),
        created_at=call.now,
        email=body.email,
        zone=body.timezone,
        language=body.language,
        required=bool(body.required),
        expected=True,
        external_id=body.external_id,
        busy_url=body.busy_url,
    )
    held = await members.find_identity(call.unit, call.group.id, externals.key_of(member))
    if held is not None and body.external_id is not None:  # has spoken in the service's messages before
        member = replace(member, id=held.member)
        await members.adopt_member(call.unit, member, body.external_id)
        await members.save_member(call.unit, member)
    else:
        await members.add_member(call.unit, member, body.busy_url)
    await members.know_identity(call.unit, call.group.id, externals.key_of(member), member.name, member=member)
    await _add_channels(call, member, body.channels)
    call.headers["Location"] = f"/v1/groups/{call.group.id}/members/{member.id}"
    return await _shown(call, member)


@OPERATIONS.add("GET", "/v1/groups/{group}/members")
async def list_members(call: Call, query: Paging) -> Page[MemberShown]:
    """The people of a group."""
    after = from_cursor(query.cursor, 1)[0] if query.cursor is not None else ""
    found = await members.list_members(call.unit, call.group.id, after, query.limit + 1)
    page = found[: query.limit]
    more = len(found) > query.limit
    return Page[MemberShown](
        items=[await _shown(call, member) for member in page], next_cursor=to_cursor(page[-1].id) if more else None
    )


@OPERATIONS.add("GET", "/v1/groups/{group}/members/{member}")
async def get_member(call: Call) -> MemberShown:
    """A person, by id or by `ext:ID`."""
    return await _shown(call, await _member(call))


@OPERATIONS.add("PATCH", "/v1/groups/{group}/members/{member}", conflicts=True)
async def patch_member(call: Call, body: MemberChange) -> MemberShown:
    """Change a person's data."""
    allow(call.actor, Deed.MANAGE_MEMBERS)
    member = await _member(call)
    names = {"timezone": "zone"}
    changes: dict[str, Any] = {
        names.get(name, name): getattr(body, name)
        for name in body.model_fields_set - {"channels"}
        if getattr(body, name) is not None or name not in ("name", "required")
    }
    if "name" in changes:
        changes["name"] = checked_name(changes["name"])
    member = replace(member, **changes)
    await members.save_member(call.unit, member)
    await _add_channels(call, member, body.channels)
    return await _shown(call, member)


@OPERATIONS.add("DELETE", "/v1/groups/{group}/members/{member}", status=204)
async def delete_member(call: Call) -> None:
    """Erase a person: answers on open polls go, on closed ones they lose their name; their calendar is gone."""
    await forget_member(call.unit, call.actor, (await _member(call)).id)


@OPERATIONS.add("DELETE", "/v1/groups/{group}/members/{member}/feed")
async def renew_member_feed(call: Call) -> FeedAddress:
    """Close the address of a person's calendar at once, as when it has leaked; the answer holds the new one."""
    member = await _member(call)
    await renew_feed(call.unit, call.actor, member.id)
    return FeedAddress(feed_url=await feed_url(call.unit, call.house, call.group, member.id))


async def _member(call: Call) -> Member:
    allow(call.actor, Deed.SEE_GROUP)
    member = await members.find_member(call.unit, call.group.id, call.path["member"])
    if member is None:
        raise NotFoundError("there is no such member")
    return member


async def _add_channels(call: Call, member: Member, channels: list[Channel] | None) -> None:
    for channel in channels or ():
        key = IdentityKey(channel.platform, "", channel.address)
        identity = await members.know_identity(call.unit, call.group.id, key, member.name, member=member)
        if identity.member != member.id:
            raise ConflictError(f"the account {channel.address} on {channel.platform} is another member's")


async def _shown(call: Call, member: Member) -> MemberShown:
    accounts = await members.identities_of(call.unit, member.group, member.id)
    return MemberShown(
        id=member.id,
        name=member.name,
        email=member.email,
        timezone=member.zone,
        language=member.language,
        required=member.required,
        expected=member.expected,
        external_id=member.external_id,
        busy_url=member.busy_url,
        channels=[
            ChannelShown(platform=account.key.platform, address=account.key.stable_id)
            for account in accounts
            if account.key.platform != externals.PLATFORM
        ],
        created_at=member.created_at,
        feed_url=await feed_url(call.unit, call.house, call.group, member.id),
    )
