"""What the doors (API, pages, messengers) find in the application: put there by `app.py`, the composition root."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from aiohttp import web

from service.actions.access import House
from service.calendar.feed_cache import FeedCache
from service.jobs.live import Hub
from service.settings import Settings
from service.storage.unit import Database

Clock = Callable[[], datetime]
"""Gives the present instant, aware, in UTC: read once per transaction."""

Settle = Callable[[], Awaitable[None]]
"""Does now what the worker would do soon: reads the inbox, says what is to be said. Takes two seconds at most."""

Converse = Callable[[str, Mapping[str, Any]], Awaitable[dict[str, Any]]]
"""Reads a message of a group from a system without an adapter: (group's id, contract's body) -> `{read, replies}`."""

Hear = Callable[[str, str, Mapping[str, Any]], Awaitable[None]]
"""Stores what somebody did in a room, durably: (an id of the event, the room's chat, what it was)."""

SETTINGS: web.AppKey[Settings] = web.AppKey("SETTINGS")
DATABASE: web.AppKey[Database] = web.AppKey("DATABASE")
HOUSE: web.AppKey[House] = web.AppKey("HOUSE")
CLOCK: web.AppKey[Clock] = web.AppKey("CLOCK")
FEEDS: web.AppKey[FeedCache] = web.AppKey("FEEDS")
HUB: web.AppKey[Hub] = web.AppKey("HUB")
SETTLE: web.AppKey[Settle] = web.AppKey("SETTLE")
CONVERSE: web.AppKey[Converse] = web.AppKey("CONVERSE")
HEAR: web.AppKey[Hear] = web.AppKey("HEAR")
