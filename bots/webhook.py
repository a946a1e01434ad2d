"""The messengers' way in: `POST /bots/{platform}`, answered as soon as the event is stored."""

from __future__ import annotations

from aiohttp import web

from bots.inbox import InboxReader
from bots.publish import Adapters


def setup(app: web.Application, adapters: Adapters, reader: InboxReader) -> None:
    """Add the routes. Where one account of a messenger runs, its address needs no account."""

    async def handle(request: web.Request) -> web.Response:
        platform, account = request.match_info["platform"], request.match_info.get("account")
        ours = [a for a in adapters.values() if a.platform == platform and account in (None, a.account)]
        if len(ours) != 1 or platform == "room":
            raise web.HTTPNotFound
        raw = await request.read()
        answer = ours[0].webhook(request.method, request.headers, request.query, raw)
        if answer.deliveries:
            await reader.receive(ours[0], answer.deliveries)
        return web.Response(status=answer.status, text=answer.body, content_type=answer.content_type)

    for path in ("/bots/{platform}", "/bots/{platform}/{account}"):
        app.router.add_post(path, handle)
        app.router.add_get(path, handle, allow_head=False)
