"""Another group's things are not there: every call of the document is tried with the wrong token."""

from __future__ import annotations

import re
from typing import Any

import pytest
from aiohttp import ClientResponse

from service.api import OPERATIONS
from service.api.operation import Access, Operation
from tests.api.conftest import Caller, Client, MakeGroup

SLOT = {"grain": "time", "start": "2026-12-01T18:00"}
OF_GROUPS = [operation for operation in OPERATIONS if operation.access is Access.GROUP]
WITH_TOKEN = [operation for operation in OPERATIONS if operation.access is not Access.PUBLIC]
BODIES: dict[str, Any] = {
    "parse": {"text": "domani"},
    "parse_reply": {"text": "sì", "options": [SLOT]},
    "parse_chat": {"messages": []},
    "create_group": {"name": "Coro", "timezone": "Europe/Rome"},
    "patch_group": {"name": "Rubato"},
    "create_member": {"name": "Mallory"},
    "patch_member": {"name": "Mallory"},
    "create_poll": {"title": "Rubato"},
    "patch_poll": {"title": "Rubato"},
    "create_options": {"options": [{**SLOT, "start": "2026-12-02T18:00"}]},
    "put_votes": {"votes": {"0": "no"}},
    "patch_meeting": {"title": "Rubato"},
    "put_rsvp": {"status": "declined"},
    "create_message": {"id": "1", "from": "mallory", "text": "domani alle 9"},
    "create_webhook": {"url": "https://example.org/hook"},
}


def name_of(operation: Operation) -> str:
    """A test's name."""
    return operation.name


async def things_of(group: Caller) -> dict[str, str]:
    """The ids of things that the group really has."""
    decided = await group.post("polls", {"title": "Cena", "options": [SLOT]})
    meeting = await group.post(f"polls/{decided['id']}/confirm", {"option": 0})
    poll = await group.post("polls", {"title": "Cena", "options": [SLOT]})
    member = await group.post("members", {"name": "Anna"})
    return {
        "group": group.group,
        "poll": poll["id"],
        "member": member["id"],
        "meeting": meeting["id"],
        "option": "0",
        "webhook": "0000000000000",
    }


async def call(client: Client, operation: Operation, things: dict[str, str], token: str | None) -> ClientResponse:
    """Call an operation on these things."""
    path = re.sub(r"{(\w+)}", lambda found: things[found[1]], operation.path)
    headers = {"Authorization": f"Bearer {token}"} if token is not None else {}
    return await client.request(operation.method, path, headers=headers, json=BODIES.get(operation.name))


@pytest.mark.parametrize("operation", OF_GROUPS, ids=name_of)
async def test_a_group_sees_nothing_of_another(operation: Operation, make_group: MakeGroup, client: Client) -> None:
    """A thing that is there and one that is not get the same answer, and nothing changes."""
    group, stranger = await make_group("Coro"), await make_group("Ladri")
    things = await things_of(group)
    before = await everything(group, things)
    there = await call(client, operation, things, stranger.token)
    missing = await call(client, operation, dict.fromkeys(things, "0123456789abc"), stranger.token)
    assert (there.status, await there.json()) == (404, await missing.json())
    own_group = await call(client, operation, {**things, "group": stranger.group}, stranger.token)
    if "/" in operation.path.partition("{group}/")[2] or operation.name in ("get_invite", "get_member"):
        assert own_group.status in (404, 422), await own_group.text()
    assert await everything(group, things) == before


@pytest.mark.parametrize("operation", WITH_TOKEN, ids=name_of)
async def test_nothing_without_a_token_that_holds(operation: Operation, make_group: MakeGroup, client: Client) -> None:
    """No token, a made-up one, or a group's id instead of one: 401, whatever is asked for."""
    group = await make_group()
    things = await things_of(group)
    for token in (None, "x" * 43, group.token[:-1] + "~", group.group + "0" * 20):
        response = await call(client, operation, things, token)
        assert response.status == 401
        assert response.headers["WWW-Authenticate"].startswith("Bearer")
        assert response.content_type == "application/problem+json"


async def test_only_the_administrator_makes_groups(make_group: MakeGroup) -> None:
    """A group's token opens no other group."""
    group = await make_group()
    await group.post("/v1/groups", BODIES["create_group"], 403)


async def test_webhooks_are_their_owners(make_group: MakeGroup, admin: Caller) -> None:
    """Neither another group nor the administrator sees a group's webhook, nor takes it away."""
    group, stranger = await make_group("Coro"), await make_group("Ladri")
    hook = await group.post("/v1/webhooks", BODIES["create_webhook"])
    assert "public" in (await group.post("/v1/webhooks", {"url": "https://10.0.0.1/"}, 403))["detail"]
    for other in (stranger, admin):
        assert (await other.get("/v1/webhooks"))["items"] == []
        await other.get(f"/v1/webhooks/{hook['id']}", 404)
        await other.delete(f"/v1/webhooks/{hook['id']}", 404)
    assert [item["id"] for item in (await group.get("/v1/webhooks"))["items"]] == [hook["id"]]
    await group.delete(f"/v1/webhooks/{hook['id']}")


async def everything(group: Caller, things: dict[str, str]) -> list[Any]:
    """All that a group can see of itself."""
    return [
        await group.get(path)
        for path in ("", "members", "polls", "meetings", f"polls/{things['poll']}", f"meetings/{things['meeting']}")
    ]
