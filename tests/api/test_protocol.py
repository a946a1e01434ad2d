"""What is sent badly is answered with a problem document that says what to do, and changes nothing."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientSession, web

from service.app_keys import DATABASE
from service.storage.directory import list_tokens, revoke_token
from tests.api.conftest import ADMIN, Caller, FrozenClock

GROUP = {"name": "Coro", "timezone": "Europe/Rome"}


async def send(admin: Caller, data: Any, status: int, **headers: str) -> dict[str, Any]:
    """The problem that a body is answered with."""
    fields = {"Authorization": f"Bearer {ADMIN}", "Content-Type": "application/json", **headers}
    response = await admin.client.post("/v1/groups", data=data, headers=fields)
    assert response.status == status, await response.text()
    assert response.content_type == "application/problem+json"
    problem: dict[str, Any] = await response.json()
    assert problem["status"] == status
    return problem


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"nonsense", b'{"name": "Coro"', b'{"name": "\\ud800", "timezone": "Europe/Rome"}', b"[" * 5000,
        b'\xff\xfe{"name"', b'{"name": "Coro\xff", "timezone": "Europe/Rome"}', b"\x00",
    ],
)  # fmt: skip
async def test_what_is_no_json_is_refused(admin: Caller, body: bytes) -> None:
    """Broken JSON, a lone surrogate, an endless nesting or another encoding: 400, and the service lives on."""
    await send(admin, body, 400)
    await admin.get("/healthz")


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"timezone": "Europe/Rome"}, "/name"),
        ({**GROUP, "colour": "red"}, "/colour"),
        ({**GROUP, "name": 7}, "/name"),
        ({**GROUP, "name": "\u200b"}, "/name"),
        ({**GROUP, "name": "a" * 121}, "/name"),
        ({**GROUP, "timezone": "Europe/Roma"}, "/timezone"),
        ({**GROUP, "timezone": "../../etc/passwd"}, "/timezone"),
        ({**GROUP, "languages": ["it", "italiano per favore"]}, "/languages/1"),
        ({**GROUP, "a/b~c": 1}, "/a~1b~0c"),
    ],
)
async def test_what_does_not_fit_is_named(admin: Caller, body: dict[str, Any], path: str) -> None:
    """The problem points at the place that does not fit (RFC 6901)."""
    problem = await send(admin, json.dumps(body), 422)
    assert [error["path"] for error in problem["errors"]] == [path]
    assert problem["detail"].startswith(path)


async def test_a_place_deep_inside_is_named(group: Caller) -> None:
    """Of a list of times the one that is wrong is named, by its index."""
    good = {"grain": "time", "start": "2026-12-01T18:00"}
    for bad, path in (
        ({"grain": "time", "start": "2026-02-30T18:00"}, "/options/1/start"),
        ({"grain": "time", "start": "2026-12-01"}, "/options/1/start"),
        ({"grain": "daypart", "start": "2026-12-01"}, "/options/1/daypart"),
        ({"grain": "fortnight", "start": "2026-12-01"}, "/options/1"),
        ({"start": "2026-12-01"}, "/options/1"),
    ):
        problem = await group.post("polls", {"title": "Cena", "options": [good, bad]}, 422)
        assert path in [error["path"] for error in problem["errors"]], problem


async def test_control_characters_are_cleaned_from_words(admin: Caller) -> None:
    """NUL and bidi marks in a name do no harm: they are not kept."""
    made = await admin.post("/v1/groups", {**GROUP, "name": "Co\x00ro \u202eonaM\u202c"})
    assert made["name"] == "Coro onaM"


async def test_a_nul_in_an_id_is_refused(group: Caller) -> None:
    """An id of the caller is kept as it is, or not at all."""
    await group.post("members", {"name": "Anna", "external_id": "a\x00b"}, 422)
    await group.get("members/ext:a%00b", 404)
    await group.get("polls/%00", 404)
    await group.get("polls/%ff", 404)


async def test_too_much_is_refused(admin: Caller) -> None:
    """Over 1 MiB is 413, with a length stated or without."""
    big = json.dumps({**GROUP, "name": "a" * (1 << 20)}).encode()

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(big), 65536):
            yield big[start : start + 65536]

    problem = await send(admin, io.BytesIO(big), 413)
    assert "1 MiB" in problem["detail"]
    await send(admin, pieces(), 413)
    await admin.get("/healthz")


async def test_an_encoded_body_is_not_unpacked(admin: Caller) -> None:
    """A compressed bomb is refused before it is opened."""
    await send(admin, gzip.compress(b" " * 5_000_000), 415, **{"Content-Encoding": "gzip"})
    await send(admin, "name=Coro", 415, **{"Content-Type": "application/x-www-form-urlencoded"})


async def test_the_wrong_path_or_method(admin: Caller) -> None:
    """What is not there is 404, a method that is not taken 405 with those that are."""
    await admin.get("/v1/nothing", 404)
    response = await admin.send("DELETE", "/v1/groups")
    assert (response.status, response.headers["Allow"]) == (405, "POST")
    assert (await response.json())["detail"] == "the path takes POST"
    await admin.get("/v1/webhooks?colour=red", 422)
    await admin.get("/v1/webhooks?limit=0", 422)
    await admin.get("/v1/webhooks?limit=2&limit=3", 422)


async def test_a_revoked_token_ends_for_votes_too(app: web.Application, group: Caller, clock: FrozenClock) -> None:
    """Votes and readings trust a token for two seconds after it was revoked elsewhere, everything else at once."""
    poll = await group.post("polls", {"title": "Prove", "options": [{"grain": "day", "start": "2026-12-01"}]})
    vote = f"polls/{poll['id']}/votes/ext:anna"
    async with app[DATABASE].unit(clock()) as unit:
        [token] = await list_tokens(unit, group.group)
        await revoke_token(unit, group.group, token.id)
    await group.put(vote, {"votes": {"0": "yes"}})
    clock.move(seconds=2)
    await group.put(vote, {"votes": {"0": "no"}}, 401)
    await group.post("/v1/parse", {"text": "domani"}, 401)


async def test_a_defect_tells_an_id_and_nothing_else(app: web.Application, admin: Caller) -> None:
    """Where the code itself is wrong, the caller sees no word of its insides."""

    async def broken(request: web.Request) -> web.Response:
        raise RuntimeError("select secret from table")

    app.router._frozen = False
    app.router.add_get("/v1/broken", broken)
    problem = await admin.get("/v1/broken", 500)
    assert "select" not in str(problem)
    assert len(problem["id"]) == 16


async def test_a_database_that_is_away_is_told(app: web.Application, admin: Caller) -> None:
    """While the database is away the answer is 503 with Retry-After, and the process counts as alive."""
    await app[DATABASE].pool.close()
    response = await admin.send("GET", "/v1/groups/nobody")
    assert (response.status, response.headers["Retry-After"]) == (503, "5")
    assert response.content_type == "application/problem+json"
    await admin.get("/readyz", 503)
    assert await admin.get("/healthz") == {"status": "alive"}


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01 hello\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\nX: \x00\r\n\r\n",
        b"GET /feeds/" + b"s" * 9000 + b".ics HTTP/1.1\r\nHost: a\r\n\r\n",
        b"POST /v1/groups HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"POST /v1/groups HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
    ],
)
async def test_what_is_no_http_is_a_problem_too(served: str, sent: bytes) -> None:
    """Garbage on the socket gets a problem document, and the connection is closed."""
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(served).port)
    writer.write(sent)
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b" 400 " in head.splitlines()[0]
    assert b"application/problem+json" in head
    assert b"sssss" not in body
    async with ClientSession() as session, session.get(f"{served}/healthz") as response:
        assert response.status == 200
