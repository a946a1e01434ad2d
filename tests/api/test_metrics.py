"""What an operator sees: the service's state and its numbers, without anybody's secrets in them."""

from __future__ import annotations

import socket

import asyncpg
from aiohttp import ClientSession, web

from service.api.runner import Runner
from service.app_keys import SETTINGS
from tests.api.conftest import Caller


async def test_numbers_by_route(group: Caller) -> None:
    """Requests are counted by the route's template: no id and no secret of a path gets into the numbers."""
    secret = (await group.get(""))["feed_url"].split("/")[4]
    await group.client.get(f"/feeds/{secret}/a.ics")
    await group.get("polls/nothing", 404)
    await group.client.get("/v1/no-such-path")
    text = await (await group.client.get("/metrics")).text()
    assert 'ritrovo_http_requests_total{method="GET",route="/feeds/{token}/{name}.ics",status="200"} 1.0' in text
    assert 'route="/v1/groups/{group}/polls/{poll}",status="404"} 1.0' in text
    assert 'route="none",status="404"} 1.0' in text
    assert secret not in text
    assert group.group not in text


async def test_ready_once_migrated(group: Caller, pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """A database that lacks a migration makes the service unready, not dead."""
    assert await group.get("/readyz") == {"status": "ready"}
    await pool.execute("delete from migration")
    problem = await group.get("/readyz", 503)
    assert "ritrovo migrate" in problem["detail"]
    assert await group.get("/healthz") == {"status": "alive"}


async def test_a_port_of_their_own(app: web.Application) -> None:
    """With `RITROVO_METRICS_PORT` the numbers are there, and not where the world can ask."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = int(found.getsockname()[1])
    app[SETTINGS] = app[SETTINGS].model_copy(update={"metrics_port": port})
    runner = Runner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        async with ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{runner.addresses[0][1]}/metrics") as outside:
                assert outside.status == 404
            async with session.get(f"http://127.0.0.1:{port}/metrics") as inside:
                assert "ritrovo_http_requests_total" in await inside.text()
    finally:
        await runner.cleanup()
