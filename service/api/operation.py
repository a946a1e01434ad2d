"""One call of the API, declared once by a function's types: `serve` checks by them, `openapi` documents them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from aiohttp import web
from pydantic import BaseModel

from service.actions.access import Actor, House
from service.api.auth import Caller
from service.app_keys import HOUSE
from service.domain.group import Group
from service.errors import RitrovoError
from service.storage.unit import Unit

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
    `tagged` whether it answers an ETag, `may_be_away` whether a call without a token may find the database away,
    `forbids` whether it may be forbidden (403), `feed` whether it is a calendar, asked for by any query.
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
    forbids: bool = False
    feed: bool = False

    @property
    def name(self) -> str:
        """The operation's id in the document."""
        return self.handler.__name__

    @property
    def body_left_out(self) -> bytes:
        """What stands for a body that was not sent: an empty object, where nothing in it is needed."""
        fields = self.body.model_fields.values() if self.body is not None else ()
        return b"" if any(field.is_required() for field in fields) else b"{}"

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
