"""Live pages: each new tally as a server-sent event, made once for all who read it in one language."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from typing import NamedTuple
from weakref import WeakSet, WeakValueDictionary

from aiohttp import web
from aiohttp_sse import sse_response

from service.actions.view import view_meeting, view_poll
from service.app_keys import DATABASE, HOUSE, HUB
from service.errors import NotFoundError, UnavailableError
from service.storage.directory import LinkKind
from service.web.cards import meeting_card, poll_card
from service.web.door import Door, open_door
from service.web.page import clock_of, language_of, now_of
from service.web.visitor import visitor_of

STREAMS: web.AppKey[WeakSet[asyncio.Task[object]]] = web.AppKey("STREAMS")
TALLIES: web.AppKey[Tallies] = web.AppKey("TALLIES")
"""The open streams, which end when the service stops, and what was sent lately."""

AT_MOST_EVERY = 0.5
"""Seconds between two events of a page: a burst of votes is one new tally."""
QUIET = 25.0
"""Seconds after which the tally is looked at anew, whatever was heard."""

Load = Callable[[], Awaitable["Said"]]


class Said(NamedTuple):
    """What there is to say of a thing: the event's id, which changes with it, and its JSON."""

    mark: str
    data: str


class Tallies:
    """One look at the database for all who want to know the same at the same time."""

    def __init__(self) -> None:
        self._coming: dict[tuple[str, str, str], asyncio.Task[Said]] = {}
        self._turns: WeakValueDictionary[tuple[str, str, str], asyncio.Lock] = WeakValueDictionary()

    async def get(self, key: tuple[str, str, str], load: Load) -> Said:
        """What there is to say, read after the call: a look that had begun before may have missed the news."""
        task = self._coming.get(key)
        if task is None:
            task = asyncio.ensure_future(self._look(key, load))
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
            self._coming[key] = task
        return await asyncio.shield(task)

    async def _look(self, key: tuple[str, str, str], load: Load) -> Said:
        async with self._turns.setdefault(key, asyncio.Lock()):
            self._coming.pop(key, None)
            return await load()


async def poll_events(request: web.Request) -> web.StreamResponse:
    """The tally of a poll at each change: counts, names, who is missing, and whether the page itself has changed."""
    door = await _enter(request, LinkKind.POLL)
    language = language_of(request, door.group)

    async def load() -> Said:
        now = now_of(request)
        async with request.app[DATABASE].unit(now) as unit:
            view = await view_poll(unit, request.app[HOUSE], door.group.id, door.ref)
        if view is None:
            raise NotFoundError("the poll is gone")
        card = poll_card(view, clock_of(visitor_of(request), language, view.poll.zone, now))
        meeting = card.meeting.version if card.meeting else 0
        data = {
            "version": card.version,
            "definition": f"{card.status}.{card.revision}.{meeting}",
            "voters": card.voters,
            "voters_text": card.voters_text,
            "missing": card.missing,
            "leader": card.leader_id,
            "leader_text": card.leader,
            "reason": card.reason,
            "options": {
                str(o.id): {"counts": o.counts, "widths": o.widths, "offsets": o.offsets, "who": o.who}
                for o in card.options
            },
        }
        return Said(f"{card.version}.{meeting}", json.dumps(data, ensure_ascii=False))

    return await _stream(request, "poll", door, language, load)


async def meeting_events(request: web.Request) -> web.StreamResponse:
    """A meeting's version at each change: the page fetches itself again."""
    door = await _enter(request, LinkKind.MEETING)
    language = language_of(request, door.group)

    async def load() -> Said:
        now = now_of(request)
        async with request.app[DATABASE].unit(now) as unit:
            meeting = await view_meeting(unit, request.app[HOUSE], door.group.id, door.ref)
        if meeting is None:
            raise NotFoundError("the meeting is gone")
        card = meeting_card(meeting, clock_of(visitor_of(request), language, meeting.zone, now))
        return Said(str(card.version), json.dumps({"version": card.version, "definition": str(card.version)}))

    return await _stream(request, "meeting", door, language, load)


async def close_streams(app: web.Application) -> None:
    """End all streams when the service stops, so that it stops within seconds."""
    streams = app[STREAMS]
    for task in tuple(streams):
        task.cancel()


async def _enter(request: web.Request, kind: LinkKind) -> Door:
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        return await open_door(unit, request, visitor_of(request), kind)


async def _stream(request: web.Request, kind: str, door: Door, language: str, load: Load) -> web.StreamResponse:
    task = asyncio.current_task()
    assert task is not None, "a handler runs in a task"
    if request.transport is None:  # the reader left before we began
        return web.Response(status=204)
    request.app[STREAMS].add(task)
    sent = request.headers.get("Last-Event-ID", "")
    key = (door.group.id, door.ref, language)
    async with request.app[HUB].watch(kind, door.group.id, door.ref) as news, sse_response(request) as response:
        while response.is_connected():
            news.clear()
            try:
                mark, data = await request.app[TALLIES].get(key, load)
            except UnavailableError:
                await asyncio.sleep(AT_MOST_EVERY)
                continue
            except NotFoundError:
                break
            if mark != sent:
                with contextlib.suppress(ConnectionResetError):  # the reader left while we looked
                    await response.send(data, id=mark, event=kind, retry=3000)
                sent = mark
            await asyncio.sleep(AT_MOST_EVERY)
            try:
                async with asyncio.timeout(QUIET):
                    await news.wait()
            except TimeoutError:
                continue
    return response
