"""A live room: each new or changed message as a piece of the page, in order and none lost."""

from __future__ import annotations

import asyncio
import contextlib

import aiohttp_jinja2
from aiohttp import web
from aiohttp_sse import sse_response

from service.app_keys import DATABASE, HUB
from service.errors import NotFoundError, UnavailableError
from service.storage.directory import LinkKind
from service.texts import texts_for
from service.web import room_log
from service.web.door import Door, open_door
from service.web.live import STREAMS
from service.web.page import ASSETS, language_of, now_of
from service.web.room import own_identity, people_of, reader_of
from service.web.visitor import Visitor, visitor_of

AT_MOST_EVERY = 0.15
"""Seconds between two events: a burst of messages is one piece."""
QUIET = 25.0
"""Seconds after which the room is looked at anew, whatever was heard."""
AGAIN_MS = 2000


async def events(request: web.Request) -> web.StreamResponse:
    """The room from a state on (`Last-Event-ID`, at first `?since=`): `messages` with a piece of the page, `people`.

    The event's id is the room's state: a browser that was cut off says it and misses nothing. `anew` asks for the page
    itself, where more happened than a page holds; `gone` says that the link has closed.
    """
    visitor = visitor_of(request)
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor, LinkKind.ROOM)
    task = asyncio.current_task()
    assert task is not None, "a handler runs in a task"
    request.app[STREAMS].add(task)
    told = request.headers.get("Last-Event-ID") or request.query.get("since", "")
    state = int(told) if told.isascii() and told.isdecimal() and len(told) < 16 else 0
    with contextlib.suppress(ConnectionResetError):  # the reader has left
        return await _stream(request, visitor, door, state)
    return web.Response()


async def _stream(request: web.Request, visitor: Visitor, door: Door, state: int) -> web.StreamResponse:
    async with request.app[HUB].watch("room", door.group.id, door.ref) as news, sse_response(request) as response:
        while response.is_connected():
            news.clear()
            try:
                happened = await _look(request, visitor, state)
            except UnavailableError:
                await asyncio.sleep(AGAIN_MS / 1000)
                continue
            except NotFoundError:
                await response.send("", event="gone")
                break
            if happened is None:
                await response.send("", event="anew")
                break
            state, pieces = happened
            for event, data in pieces:
                await response.send(data, id=str(state), event=event, retry=AGAIN_MS)
            await asyncio.sleep(AT_MOST_EVERY)
            try:
                async with asyncio.timeout(QUIET):
                    await news.wait()
            except TimeoutError:
                continue
    return response


async def _look(request: web.Request, visitor: Visitor, state: int) -> tuple[int, list[tuple[str, str]]] | None:
    """The room's state and what to send; None where the page is to be read anew. Raises NotFoundError."""
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        # the link is opened again each time: it may have been revoked, and a reader may have joined
        door = await open_door(unit, request, visitor, LinkKind.ROOM)
        log = await room_log.since(unit, door.group.id, door.ref, reader_of(request, visitor, door), state)
        if log is None:
            return None
        joined = any(entry.kind == "joined" for entry in log.entries)
        people = await people_of(unit, door.group) if joined else []
    context = {
        "say": texts_for(language_of(request, door.group)).text,
        "address": f"/r/{door.secret}",
        "me": own_identity(door),
        "mark": request.app[ASSETS].path("mark.svg"),
        "log": log,
        "people": people,
    }
    pieces = []
    if log.entries:
        pieces.append(("messages", aiohttp_jinja2.render_string("_room_log.html", request, context)))
    if joined:
        pieces.append(("people", aiohttp_jinja2.render_string("_room_people.html", request, context)))
    return log.state, pieces
