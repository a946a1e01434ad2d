"""People without an app: pages that work without script and are live with it.

Other packages' pages extend `base.html` (blocks `title`, `head`, `main`, `script`) and import the macros of
`_poll.html` and `_meeting.html`; they render with `service.web.page.render`.
"""

from __future__ import annotations

from weakref import WeakSet

from aiohttp import web

from service.web import group, live, meetings, organize, polls, room, room_live, start
from service.web.assets import Assets
from service.web.frame import frame
from service.web.limits import Buckets
from service.web.page import ASSETS, MAKING, NEWCOMERS, PICTURES, READING, prepare_templates
from service.web.picture import Pictures


def setup(app: web.Application) -> None:
    """Add the pages to an application that holds the keys of `service.app_keys`."""
    app[ASSETS] = Assets()
    app[PICTURES] = Pictures()
    app[MAKING] = Buckets(size=20, per_hour=60)
    app[READING] = Buckets(size=120, per_hour=3600)
    app[NEWCOMERS] = Buckets(size=200, per_hour=400)
    app[live.STREAMS] = WeakSet()
    app[live.TALLIES] = live.Tallies()
    prepare_templates(app)
    app.middlewares.append(frame)
    app.on_shutdown.append(live.close_streams)
    app.router.add_get("/static/{mark}/{name}", app[ASSETS].serve)
    app.router.add_get("/favicon.ico", _icon)
    app.router.add_get("/robots.txt", _robots)
    app.router.add_get("/", start.show)
    app.router.add_post("/read", start.read_form)
    app.router.add_get("/read", start.begin)
    app.router.add_get("/open", start.begin)
    app.router.add_post("/open", start.open_form)
    app.router.add_post("/rooms", start.open_room)
    room.prepare_rooms(app)
    app.router.add_get("/r/{token}", room.show)
    app.router.add_get("/r/{token}/events", room_live.events)
    app.router.add_post("/r/{token}/join", room.join)
    app.router.add_post("/r/{token}/say", room.say)
    app.router.add_post("/r/{token}/press", room.press)
    app.router.add_get("/r/{token}/files/{message}", room.file)
    app.router.add_get("/r/{token}/delete", room.ask_delete)
    app.router.add_post("/r/{token}/delete", room.delete)
    app.router.add_get("/p/{token}", polls.show)
    app.router.add_get("/p/{token}/events", live.poll_events)
    app.router.add_get("/p/{token}/picture.png", polls.picture)
    app.router.add_get("/p/{token}/share", polls.share)
    app.router.add_post("/p/{token}/vote", polls.vote)
    app.router.add_post("/p/{token}/add", polls.add)
    app.router.add_post("/p/{token}/remove", polls.remove)
    app.router.add_post("/p/{token}/close", organize.close_poll)
    app.router.add_post("/p/{token}/confirm", organize.confirm_poll)
    app.router.add_post("/p/{token}/stop", organize.stop_poll)
    app.router.add_get("/m/{token}", meetings.show)
    app.router.add_get("/m/{token}/events", live.meeting_events)
    app.router.add_get("/m/{token}/picture.png", meetings.picture)
    app.router.add_get("/m/{token}/meeting.ics", meetings.calendar_file)
    app.router.add_post("/m/{token}/answer", meetings.answer)
    app.router.add_post("/m/{token}/move", meetings.move)
    app.router.add_post("/m/{token}/cancel", meetings.cancel)
    app.router.add_get("/g/{token}", group.show)
    app.router.add_get("/g/{token}/{step:read|open|settings|renew}", group.begin)
    app.router.add_post("/g/{token}/read", group.read_form)
    app.router.add_post("/g/{token}/open", group.open_form)
    app.router.add_post("/g/{token}/settings", group.set_group)
    app.router.add_post("/g/{token}/renew", group.renew)


async def _icon(request: web.Request) -> web.Response:
    raise web.HTTPSeeOther(request.app[ASSETS].path("mark.svg"))


async def _robots(_: web.Request) -> web.Response:
    """Let previews of links in: pages behind a secret forbid indexing themselves, in a header."""
    return web.Response(text="User-agent: *\nAllow: /\n")
