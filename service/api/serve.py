"""Serve a call: read it, know the caller, check its form, do it within one transaction, answer."""

from __future__ import annotations

import asyncio
import hashlib
import json
from http import HTTPStatus
from typing import Any

from aiohttp import web
from pydantic import BaseModel, ValidationError

from service.api import idempotency
from service.api.auth import GATE, Caller, bearer
from service.api.operation import Access, Call, Operation, Refusal
from service.api.problems import answer, problem, refused
from service.app_keys import CLOCK, DATABASE
from service.errors import ForbiddenError, NotFoundError
from service.storage import groups
from service.storage.directory import EVERYWHERE

BODY_AT_MOST = 1024 * 1024
BODY_SECONDS = 30.0
_PATH_VALUE_AT_MOST = 250


async def serve(operation: Operation, request: web.Request) -> web.StreamResponse:
    """Serve a call: read it, know the caller, check the form, do it, answer. Raises RitrovoError."""
    if request.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
        raise web.HTTPUnsupportedMediaType(text="send the body as it is: Content-Encoding is not taken")
    path = {name: _path_value(value) for name, value in request.match_info.items()}
    raw = await _read_body(operation, request)
    app, now = request.app, request.app[CLOCK]()
    if operation.access is Access.PUBLIC:
        call = Call(request, operation, now, Caller(""), path)
        return _shown(operation, call, await operation.handler(call, **_given(operation, request, raw)))
    secret = bearer(request)
    key = idempotency.key_of(request) if operation.repeatable else None
    known = app[GATE].remembered(secret, now) if operation.trusting else None
    if operation.unit:
        async with app[DATABASE].unit(now) as unit:
            caller = known or await app[GATE].caller(unit, secret)
            call = Call(request, operation, now, caller, path, current=unit)
            await _admit(call)
            given = _given(operation, request, raw)
            if key is None:
                return _shown(operation, call, await operation.handler(call, **given))
            note = idempotency.Note(*_scope(call), key, _fingerprint(request, raw))
            if (before := await note.begin(unit)) is not None:
                return before
            shown = _shown(operation, call, await operation.handler(call, **given))
            await note.finish(unit, shown)
            return shown
    if known is None or operation.access is Access.GROUP:
        async with app[DATABASE].unit(now) as unit:
            call = Call(request, operation, now, known or await app[GATE].caller(unit, secret), path, current=unit)
            await _admit(call)
            call.current = None
    else:
        call = Call(request, operation, now, known, path)
        await _admit(call)
    given = _given(operation, request, raw)
    noted = idempotency.Note(*_scope(call), key, _fingerprint(request, raw)) if key is not None else None
    if noted is not None:
        async with app[DATABASE].unit(now) as unit:
            if (before := await noted.look(unit)) is not None:
                return before
    result = await operation.handler(call, **given)
    if isinstance(result, web.StreamResponse) and result.prepared:
        return result
    shown = _shown(operation, call, result)
    if noted is not None:
        async with app[DATABASE].unit(now) as unit:
            if await noted.begin(unit) is None:
                await noted.finish(unit, shown)
    return shown


async def _admit(call: Call) -> None:
    """Let in who may call this. Raises NotFoundError for another group's things, ForbiddenError."""
    if call.operation.access is Access.ADMIN and not call.caller.is_admin:
        raise ForbiddenError("this takes the administrator's token")
    if call.operation.access is Access.GROUP:
        actor = call.actor
        if not call.operation.trusting:
            call.found = await groups.find_group(call.unit, actor.group)
            if call.found is None:
                raise NotFoundError("there is no such group")


def _path_value(value: str) -> str:
    if len(value) > _PATH_VALUE_AT_MOST or not value.isprintable():
        raise NotFoundError("there is no such thing")
    return value


async def _read_body(operation: Operation, request: web.Request) -> bytes:
    """The body's bytes, at most 1 MiB, within 30 seconds."""
    if (request.content_length or 0) > BODY_AT_MOST:
        raise web.HTTPRequestEntityTooLarge(BODY_AT_MOST)
    if operation.body is None:
        return b""
    read = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.content.iter_chunked(65536):
                read += chunk
                if len(read) > BODY_AT_MOST:
                    raise web.HTTPRequestEntityTooLarge(BODY_AT_MOST)
    except TimeoutError:
        raise web.HTTPRequestTimeout(text="the body did not come within 30 seconds") from None
    return bytes(read)


def _given(operation: Operation, request: web.Request, raw: bytes) -> dict[str, BaseModel]:
    """The body and the query as models. Raises BodyError, HTTPBadRequest for what is no JSON."""
    given: dict[str, BaseModel] = {}
    if operation.body is not None:
        if raw and "Content-Type" in request.headers and not request.content_type.endswith(("/json", "+json")):
            raise web.HTTPUnsupportedMediaType(text="the body is JSON: send Content-Type: application/json")
        try:
            given["body"] = operation.body.model_validate_json(raw or operation.body_left_out)
        except ValidationError as error:
            if error.errors()[0]["type"] == "json_invalid":
                raise web.HTTPBadRequest(text=error.errors()[0]["msg"]) from None
            raise refused(error, json.loads(raw), where="body") from None
    if operation.feed:
        return given
    asked: dict[str, Any] = {}
    for name in request.query:
        values = request.query.getall(name)
        asked[name] = values[0] if len(values) == 1 else values
    query = operation.query or _NoQuery
    try:
        checked = query.model_validate_strings(asked)
    except ValidationError as error:
        raise refused(error, asked, where="query") from None
    if operation.query is not None:
        given["query"] = checked
    return given


class _NoQuery(BaseModel, extra="forbid"):
    """A call that takes no query."""


def _shown(operation: Operation, call: Call, result: Any) -> web.StreamResponse:
    if isinstance(result, web.StreamResponse):
        return result
    if isinstance(result, Refusal):
        return answer(*problem(result.error, call.house.public_url))
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", **call.headers}
    if result is None:
        return web.Response(status=HTTPStatus.NO_CONTENT, headers=headers)
    body = result.model_dump_json(by_alias=True).encode()
    return web.Response(status=operation.status, body=body, content_type="application/json", headers=headers)


def _scope(call: Call) -> tuple[str, str]:
    """Where an answer is remembered, and whose: with the group, so that it is erased with it."""
    return call.path.get("group", call.caller.scope), EVERYWHERE if call.caller.is_admin else "group"


def _fingerprint(request: web.Request, raw: bytes) -> bytes:
    return hashlib.sha256(f"{request.method} {request.path_qs}\n".encode() + raw).digest()
