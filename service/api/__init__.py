"""The HTTP API: JSON in and out. `setup` puts its calls into an application."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from functools import partial

from aiohttp import web

from service.api import (
    decide,
    docs,
    events,
    feeds,
    groups,
    health,
    meetings,
    members,
    messages,
    metrics,
    parse,
    parse_chat,
    polls,
    votes,
    webhooks,
)
from service.api.auth import GATE, Gate
from service.api.openapi import DOCUMENT, document
from service.api.operation import Operation
from service.api.problems import problems
from service.api.serve import serve
from service.app_keys import SETTINGS

OPERATIONS: tuple[Operation, ...] = (
    *parse.OPERATIONS,
    *parse_chat.OPERATIONS,
    *groups.OPERATIONS,
    *members.OPERATIONS,
    *polls.OPERATIONS,
    *votes.OPERATIONS,
    *events.OPERATIONS,
    *decide.OPERATIONS,
    *meetings.OPERATIONS,
    *messages.OPERATIONS,
    *webhooks.OPERATIONS,
    *feeds.OPERATIONS,
    *docs.OPERATIONS,
    *health.OPERATIONS,
    *metrics.OPERATIONS,
)
"""Every call of the API, as it is routed and as the document lists it."""


def setup(app: web.Application) -> None:
    """Add the API to an application that holds what `app_keys` names (`HOUSE` and `DATABASE` may come at start-up)."""
    app[GATE] = Gate(app[SETTINGS].admin_token)
    app[DOCUMENT] = document(OPERATIONS)
    app[events.STREAMS] = set()
    app[feeds.CHANGES] = OrderedDict()
    app.on_shutdown.append(events.close_streams)
    app.cleanup_ctx.append(metrics.own_port)
    app[metrics.METRICS] = metrics.Metrics()
    app.middlewares.append(metrics.measured)
    app.middlewares.append(problems)
    for operation in OPERATIONS:
        app.router.add_route(operation.method, _route(operation.path), _handler(operation))


def _route(path: str) -> str:
    """A path as the router takes it: a meeting's id has no dot, so that `.ics` is told apart from it."""
    return path.replace("{meeting}", "{meeting:[^{}/.]+}")


def _handler(operation: Operation) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    return partial(serve, operation)
