"""Server-sent events: each new tally of a poll (HTML, 9.2)."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any

from aiohttp import web

from service.actions.view import PollView, view_poll
from service.api.operation import Call, Operations
from service.api.poll_schemas import shown_missing, shown_tally
from service.app_keys import CLOCK, DATABASE, HUB
from service.domain.poll import PollStatus
from service.errors import NotFoundError, UnavailableError

OPERATIONS = Operations("Polls")

BEAT_SECONDS = 15.0
LEAST_PAUSE = 0.5
LONGEST_SECONDS = 900.0
STREAMS: web.AppKey[set[asyncio.Task[Any]]] = web.AppKey("STREAMS")
_ENDS = (PollStatus.CLOSED, PollStatus.CONFIRMED, PollStatus.CANCELLED)
_HEADERS = {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",
    "X-Content-Type-Options": "nosniff",
}


@OPERATIONS.add("GET", "/v1/groups/{group}/polls/{poll}/events", unit=False, media="text/event-stream")
async def get_events(call: Call) -> web.StreamResponse:
    """Each new tally as it comes: events `tally` with `{version, status, tally, missing}`.

    A burst of votes comes as one event; the stream ends when the poll does, and after a quarter of an hour: reconnect.
    """
    view = await _view(call)
    response = web.StreamResponse(headers=_HEADERS)
    response.headers["Connection"] = "close"
    await response.prepare(call.request)
    work = asyncio.current_task()
    streams = call.request.app[STREAMS]
    if work is not None:
        streams.add(work)
    try:
        async with asyncio.timeout(LONGEST_SECONDS):
            await _tell(call, response, view)
    except (TimeoutError, ConnectionResetError, NotFoundError, UnavailableError):
        pass  # the reader connects again, or is gone
    finally:
        if work is not None:
            streams.discard(work)
    with contextlib.suppress(ConnectionResetError):
        await response.write_eof()
    return response


async def close_streams(app: web.Application) -> None:
    """End all streams, so that the process can stop at once."""
    streams = app[STREAMS]
    for stream in list(streams):
        stream.cancel()


async def _tell(call: Call, response: web.StreamResponse, view: PollView) -> None:
    """Write what is new until the poll is over."""
    hub = call.request.app[HUB]
    async with hub.watch("poll", call.path["group"], call.path["poll"]) as news:
        told = 0
        view = await _view(call)
        while True:
            if view.poll.version != told:
                told = view.poll.version
                await response.write(_event(view))
            if view.poll.status in _ENDS:
                return
            while not news.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(news.wait(), BEAT_SECONDS)
                if not news.is_set():
                    await response.write(b": still here\n\n")
            news.clear()
            view = await _view(call)
            await asyncio.sleep(LEAST_PAUSE)


async def _view(call: Call) -> PollView:
    app = call.request.app
    async with app[DATABASE].unit(app[CLOCK]()) as unit:
        view = await view_poll(unit, call.house, call.path["group"], call.path["poll"])
    if view is None:
        raise NotFoundError("there is no such poll")
    return view


def _event(view: PollView) -> bytes:
    told = {
        "version": view.poll.version,
        "status": view.poll.status.value,
        "tally": {option: count.model_dump() for option, count in shown_tally(view).items()},
        "missing": [person.model_dump() for person in shown_missing(view)],
    }
    data = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return f"event: tally\nid: {view.poll.version}\ndata: {data}\n\n".encode()
