"""The document is the API: nothing is served that it does not list, and nothing listed that is not served."""

from __future__ import annotations

import re

from aiohttp import web

from tests.api.conftest import Caller, Client


def served_routes(app: web.Application) -> set[tuple[str, str]]:
    """What the router takes, as (method, path)."""
    return {(route.method, route.resource.canonical) for route in app.router.routes() if route.resource is not None}


async def test_the_routes_are_those_of_the_document(app: web.Application, client: Client) -> None:
    """An internal handler that is reachable by accident would stand out here."""
    document = await (await client.get("/openapi.json")).json()
    listed = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}
    assert listed == served_routes(app)
    assert document["openapi"].startswith("3.1.")


async def test_names_of_the_contract_are_there(client: Client) -> None:
    """The calls that the contract names are in the document, under those names."""
    document = await (await client.get("/openapi.json")).json()
    for call in (
        "post /v1/parse",
        "post /v1/parse/reply",
        "post /v1/parse/chat",
        "post /v1/groups",
        "patch /v1/groups/{group}",
        "delete /v1/groups/{group}",
        "post /v1/groups/{group}/members",
        "patch /v1/groups/{group}/members/{member}",
        "post /v1/groups/{group}/polls",
        "patch /v1/groups/{group}/polls/{poll}",
        "post /v1/groups/{group}/polls/{poll}/options",
        "delete /v1/groups/{group}/polls/{poll}/options/{option}",
        "put /v1/groups/{group}/polls/{poll}/votes/{member}",
        "get /v1/groups/{group}/polls/{poll}/events",
        "post /v1/groups/{group}/polls/{poll}/close",
        "post /v1/groups/{group}/polls/{poll}/confirm",
        "get /v1/groups/{group}/meetings",
        "patch /v1/groups/{group}/meetings/{meeting}",
        "delete /v1/groups/{group}/meetings/{meeting}",
        "get /v1/groups/{group}/meetings/{meeting}.ics",
        "put /v1/groups/{group}/meetings/{meeting}/rsvps/{member}",
        "post /v1/groups/{group}/messages",
        "post /v1/webhooks",
        "get /v1/webhooks",
        "get /feeds/{token}/{name}.ics",
        "get /feeds/{token}.ics",
        "get /healthz",
        "get /readyz",
        "get /metrics",
    ):
        method, path = call.split()
        assert method in document["paths"][path], call


async def test_every_operation_is_told_once(client: Client) -> None:
    """Operation ids are unique, every call has a summary, every reference leads somewhere."""
    document = await (await client.get("/openapi.json")).json()
    operations = [operation for methods in document["paths"].values() for operation in methods.values()]
    assert len({operation["operationId"] for operation in operations}) == len(operations)
    assert all(operation["summary"] for operation in operations)
    references = set(re.findall(r"#/components/schemas/([A-Za-z0-9_.\[\]-]+)", str(document)))
    assert references <= document["components"]["schemas"].keys()


async def test_the_page_loads_nothing_from_elsewhere(client: Client) -> None:
    """The page about the API shows all calls, without a script, an image or a font of anybody else's."""
    response = await client.get("/docs")
    text = await response.text()
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<(script|img|link|iframe)\b|src=|url\(", text)
    assert "/v1/groups/{group}/polls/{poll}/votes/{member}" in text
    assert 'id="past-time"' in text


async def test_a_problem_leads_to_its_explanation(admin: Caller) -> None:
    """A problem's type is an address on the page, where it is explained."""
    problem = await admin.get("/v1/groups/nobody", 404)
    assert problem["type"] == "https://ritrovo.test/docs#not-found"
    assert 'id="not-found"' in await (await admin.client.get("/docs")).text()
