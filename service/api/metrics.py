"""How much is asked and how long it takes, by route."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

from aiohttp import web
from aiohttp.typedefs import Handler
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest

from service.api.operation import Access, Call, Operations
from service.api.problems import route_of
from service.app_keys import SETTINGS

OPERATIONS = Operations("Service")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Metrics:
    """The registry of an application and what is counted of requests; others may register more."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "ritrovo_http_requests", "requests answered", ("method", "route", "status"), registry=self.registry
        )
        self.seconds = Histogram(
            "ritrovo_http_request_seconds", "time to the answer", ("method", "route"), registry=self.registry
        )


METRICS: web.AppKey[Metrics] = web.AppKey("METRICS", Metrics)


@web.middleware
async def measured(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Count a request by its route's template, never by its path: paths hold secrets."""
    started = time.perf_counter()
    status = 500
    try:
        response = await handler(request)
        status = response.status
    except web.HTTPException as error:
        status = error.status
        raise
    except asyncio.CancelledError:
        status = 499
        raise
    finally:
        metrics = request.app[METRICS]
        method = request.method if request.method in _METHODS else "other"
        route = route_of(request)
        metrics.requests.labels(method, route, str(status)).inc()
        metrics.seconds.labels(method, route).observe(time.perf_counter() - started)
    return response


def exposition(app: web.Application) -> web.Response:
    """The metrics of an application, for Prometheus."""
    body = generate_latest(app[METRICS].registry)
    return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"})


async def own_port(app: web.Application) -> AsyncIterator[None]:
    """Serve the metrics on a port of their own, where the settings name one, for as long as the application runs."""
    settings = app[SETTINGS]
    if settings.metrics_port is None:
        yield
        return

    async def show(_request: web.Request) -> web.Response:
        return exposition(app)

    inner = web.Application()
    inner.router.add_get("/metrics", show)
    runner = web.AppRunner(inner, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, settings.host, settings.metrics_port).start()
    yield
    await runner.cleanup()


@OPERATIONS.add("GET", "/metrics", access=Access.PUBLIC, media="text/plain")
async def get_metrics(call: Call) -> web.Response:
    """What is counted, for Prometheus."""
    if call.request.app[SETTINGS].metrics_port is not None:
        raise web.HTTPNotFound(text="the metrics have a port of their own")
    return exposition(call.request.app)
