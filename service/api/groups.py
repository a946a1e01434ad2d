"""Groups: the tenants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, StringConstraints, WithJsonSchema

from service.actions.forget import delete_group
from service.actions.make_group import change_group, make_group, renew_feed
from service.actions.view import feed_url
from service.api.auth import GATE
from service.api.operation import Access, Call, Operations
from service.api.schemas import CLOCK, PORT, Body, InstantShown, Language, Languages, Minutes, Name, Shown, Zone
from service.app_keys import SETTINGS
from service.calendar.calls import call_link
from service.calendar.errors import InvalidLinkError
from service.domain.group import Group
from service.domain.slot import Daypart
from service.errors import InvalidInputError
from service.storage import directory
from service.storage.directory import LinkKind

OPERATIONS = Operations("Groups")

_Hour = Annotated[str, StringConstraints(pattern=f"^{CLOCK}$")]
UsualHours = Annotated[
    dict[Daypart, Annotated[list[_Hour], Field(min_length=1, max_length=12)]],
    Field(description="hours to offer where a part of a day has won"),
    WithJsonSchema(
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                part.value: {
                    "type": "array",
                    "items": {"type": "string", "pattern": f"^{CLOCK}$"},
                    "minItems": 1,
                    "maxItems": 12,
                }
                for part in Daypart
            },
        }
    ),
]
_PATH = "[A-Za-z0-9/_.~%&=?#+:@,;!$'()*-]*"
_PATTERN = f"^https://[a-z0-9]+(?:-[a-z0-9]+)*(?:[.][a-z0-9]+(?:-[a-z0-9]+)*)*[.][a-z]+(?::{PORT})?/{_PATH}[{{]name[}}]{_PATH}$"
Pattern = Annotated[
    str, StringConstraints(max_length=500, pattern=_PATTERN), Field(description="a call's link with {name} in it")
]


class NewGroup(Body):
    """A group to be made."""

    name: Name
    timezone: Zone
    languages: Languages | None = None


class GroupChange(Body):
    """What is to change; what is left out or null stays, a null `call_pattern` takes the service's."""

    name: Name | None = None
    timezone: Zone | None = None
    languages: Languages | None = None
    duration: Minutes | None = None
    call_pattern: Pattern | None = None
    usual_hours: UsualHours | None = None


class GroupShown(Shown):
    """A group. `url` is its page, `feed_url` its calendar, `duration` the usual minutes of a meeting."""

    id: str
    name: str
    timezone: str
    languages: list[Language]
    duration: int
    call_pattern: str | None
    usual_hours: UsualHours
    created_at: InstantShown
    url: str
    feed_url: str


class FeedAddress(Shown):
    """Where a calendar is subscribed to."""

    feed_url: str


class GroupMade(GroupShown):
    """A group that was just made, with its token, which is shown this once."""

    token: str


@OPERATIONS.add("POST", "/v1/groups", access=Access.ADMIN, status=201)
async def create_group(call: Call, body: NewGroup) -> GroupMade:
    """Make a group; the answer holds its token, this once."""
    languages = tuple(body.languages or [call.request.app[SETTINGS].language])
    group = await make_group(call.unit, body.name, body.timezone, languages)
    _, token = await directory.make_token(call.unit, group.id, "made with the group")
    call.headers["Location"] = f"/v1/groups/{group.id}"
    return GroupMade(**await _parts(call, group), token=token)


@OPERATIONS.add("GET", "/v1/groups/{group}")
async def get_group(call: Call) -> GroupShown:
    """A group's settings and addresses."""
    return GroupShown(**await _parts(call, call.group))


@OPERATIONS.add("PATCH", "/v1/groups/{group}")
async def patch_group(call: Call, body: GroupChange) -> GroupShown:
    """Change a group's settings; the times of open polls stay in the zone that they were proposed in."""
    changes: dict[str, Any] = {}
    for name in body.model_fields_set:
        value = getattr(body, name)
        if value is not None:
            changes["zone" if name == "timezone" else name] = value
    if "languages" in changes:
        changes["languages"] = tuple(dict.fromkeys(changes["languages"]))
    if "usual_hours" in changes:
        hours = (
            {part: tuple(sorted(set(times))) for part, times in body.usual_hours.items()} if body.usual_hours else {}
        )
        changes["usual_hours"] = {**call.group.usual_hours, **hours}
    if "call_pattern" in body.model_fields_set:
        changes["call_pattern"] = _checked_pattern(body.call_pattern)
    return GroupShown(**await _parts(call, await change_group(call.unit, call.actor, **changes)))


@OPERATIONS.add("DELETE", "/v1/groups/{group}", status=204)
async def remove_group(call: Call) -> None:
    """Erase all that is the group's; its calendar shows everything cancelled for 30 days."""
    await delete_group(call.unit, call.actor)
    call.request.app[GATE].forget(call.group.id)


@OPERATIONS.add("DELETE", "/v1/groups/{group}/feed")
async def renew_group_feed(call: Call) -> FeedAddress:
    """Close the address of the group's calendar at once, as when it has leaked; the answer holds the new one."""
    await renew_feed(call.unit, call.actor)
    return FeedAddress(feed_url=await feed_url(call.unit, call.house, call.group))


def _checked_pattern(pattern: str | None) -> str | None:
    if pattern is None:
        return None
    try:
        call_link(pattern, b"sixteen octets..")
    except InvalidLinkError as error:
        raise InvalidInputError(str(error), key="error.link") from error
    return pattern


async def _parts(call: Call, group: Group) -> Mapping[str, Any]:
    secret = await directory.link_secret(call.unit, group.id, LinkKind.GROUP)
    return {
        "id": group.id,
        "name": group.name,
        "timezone": group.zone,
        "languages": list(group.languages),
        "duration": group.duration,
        "call_pattern": group.call_pattern,
        "usual_hours": {part: list(hours) for part, hours in group.usual_hours.items()},
        "created_at": group.created_at,
        "url": call.house.address("g", secret),
        "feed_url": await feed_url(call.unit, call.house, group),
    }
