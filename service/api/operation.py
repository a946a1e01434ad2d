"""One call of the API: declared once, by a function's types, and served, checked and documented from that."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from http import HTTPStatus
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from aiohttp import web
from pydantic import BaseModel, ValidationError

from service.actions.access import Actor, House
from service.api import idempotency
from service.api.auth import GATE, Caller, bearer
from service.api.problems import answer, problem, refused
from service.app_keys import CLOCK, DATABASE, HOUSE
from service.domain.group import Group
from service.errors import ForbiddenError, NotFoundError, RitrovoError
from service.storage import groups
from service.storage.directory import EVERYWHERE
from service.storage.unit import Unit

BODY_AT_MOST = 1024 * 1024
BODY_SECONDS = 30.0
_PATH_VALUE_AT_MOST = 300

H = TypeVar("H", bound=Callable[..., Awaitable[Any]])


class Access(Enum):
    """Whose call it is."""

    PUBLIC = "public"  # no token
    ANYONE = "anyone"  # a token
    ADMIN = "admin"  # the administrator's token
    GROUP = "group"  # the token of the group in the path, or the administrator's


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error that is answered although what was done stands: it is the state that the call has led to."""

    error: RitrovoError


@dataclass(frozen=True, slots=True)
class Operation:
    """A call as its function declares it. `media` is the answer's type where it is no JSON; `status` that of success.

    `unit` says whether the function works within one transaction, `trusting` whether a token that was good two seconds
    ago is taken unseen, `conflicts` whether the state may forbid it (409), `conditional` whether it takes If-Match,
    `tagged` whether it answers an ETag, `may_be_away` whether a call without a token may find the database away.
    """

    method: str
    path: str
    handler: Callable[..., Awaitable[Any]]
    tag: str
    summary: str
    description: str
    access: Access
    status: int
    body: type[BaseModel] | None
    query: type[BaseModel] | None
    answer: type[BaseModel] | None
    media: str | None = None
    unit: bool = True
    trusting: bool = False
    conflicts: bool = False
    conditional: bool = False
    tagged: bool = False
    may_be_away: bool = False

    @property
    def name(self) -> str:
        """The operation's id in the document."""
        return self.handler.__name__

    @property
    def repeatable(self) -> bool:
        """Whether it takes an Idempotency-Key."""
        return self.method == "POST" and self.access is not Access.PUBLIC


@dataclass(slots=True)
class Call:
    """A call being served: who asks, for which group, at which instant, and the transaction, if it has one."""

    request: web.Request
    operation: Operation
    now: datetime
    caller: Caller
    path: Mapping[str, str]
    current: Unit | None = None
    found: Group | None = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def unit(self) -> Unit:
        """The transaction."""
        assert self.current is not None, "the operation declares unit=False"
        return self.current

    @property
    def house(self) -> House:
        """How addresses begin."""
        return self.request.app[HOUSE]

    @property
    def actor(self) -> Actor:
        """The caller within the path's group."""
        return self.caller.actor(self.path["group"])

    @property
    def group(self) -> Group:
        """The path's group; it is there, and the caller's to see."""
        assert self.found is not None, "the operation is a group's"
        return self.found


class Operations(list[Operation]):
    """The calls of one resource, in the order in which they are routed."""

    def __init__(self, tag: str) -> None:
        super().__init__()
        self.tag = tag

    def add(
        self, method: str, path: str, *, access: Access = Access.GROUP, status: int = 200, **more: Any
    ) -> Callable[[H], H]:
        """Declare a call. Its function's `body`, `query` and return type are its models, its docstring is its text."""

        def declare(handler: H) -> H:
            hints = get_type_hints(handler)
            summary, _, description = (handler.__doc__ or "").strip().partition("\n")
            self.append(
                Operation(
                    method=method,
                    path=path,
                    handler=handler,
                    tag=self.tag,
                    summary=summary.rstrip("."),
                    description=" ".join(description.split()),
                    access=access,
                    status=status,
                    body=hints.get("body"),
                    query=hints.get("query"),
                    answer=_model_of(hints["return"]),
                    **more,
                )
            )
            return handler

        return declare


def _model_of(hint: Any) -> type[BaseModel] | None:
    """The model among the types that a function returns."""
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return next((option for option in options if isinstance(option, type) and issubclass(option, BaseModel)), None)


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
    if request.headers.get("Content-Type") and not request.content_type.endswith(("/json", "+json")):
        raise web.HTTPUnsupportedMediaType(text="the body is JSON: send Content-Type: application/json")
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
        try:
            given["body"] = operation.body.model_validate_json(raw)
        except ValidationError as error:
            if error.errors()[0]["type"] == "json_invalid":
                raise web.HTTPBadRequest(text=error.errors()[0]["msg"]) from None
            raise refused(error, json.loads(raw), where="body") from None
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
