"""Calendars to subscribe to: the path is the secret, the answer is by the rules of HTTP caching (RFC 9110, 13)."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from service.actions.invite_file import organizer_of
from service.actions.view import RECENT, calendar_of, feed_url
from service.api.operation import Access, Call, Operations
from service.app_keys import DATABASE, FEEDS, SETTINGS
from service.calendar.feed import Feed, render_feed
from service.calendar.feed_http import answer
from service.domain.group import Group
from service.errors import NotFoundError, RitrovoError, UnavailableError
from service.storage import directory, groups
from service.storage.directory import LinkKind, Opened
from service.storage.keys import digest
from service.storage.unit import Unit
from service.texts import event_texts, reason, texts_for

OPERATIONS = Operations("Calendars")
CHANGES_AT_MOST = 100_000
CHANGES: web.AppKey[OrderedDict[str, datetime]] = web.AppKey("CHANGES")
"""When the feeds that were served last had changed: what is served while the database is away says so too."""


class GoneError(RitrovoError):
    """The address was revoked: take the calendar out, and subscribe to the new address."""

    status = 410
    title = "Gone"
    key = "error.gone"


_DECLARED: dict[str, Any] = {"access": Access.PUBLIC, "unit": False, "media": "text/calendar", "feed": True}


@OPERATIONS.add("GET", "/feeds/{token}/{name}.ics", **_DECLARED)
async def get_feed(call: Call) -> web.Response:
    """A group's or a member's calendar; `name` is for people, any name serves the same bytes."""
    return await _feed(call)


@OPERATIONS.add("HEAD", "/feeds/{token}/{name}.ics", **_DECLARED)
async def head_feed(call: Call) -> web.Response:
    """The header fields of a calendar."""
    return await _feed(call)


@OPERATIONS.add("GET", "/feeds/{token}.ics", **_DECLARED)
async def get_bare_feed(call: Call) -> web.Response:
    """The same calendar, by its shorter address."""
    return await _feed(call)


@OPERATIONS.add("HEAD", "/feeds/{token}.ics", **_DECLARED)
async def head_bare_feed(call: Call) -> web.Response:
    """The header fields of a calendar, by its shorter address."""
    return await _feed(call)


async def _feed(call: Call) -> web.Response:
    secret, app = call.path["token"], call.request.app
    key = digest(secret).hex()
    changes, cache = app[CHANGES], app[FEEDS]
    try:
        feed, changed_at = await _current(call, secret, key)
        changes[key] = changed_at
        changes.move_to_end(key)
        if len(changes) > CHANGES_AT_MOST:
            changes.popitem(last=False)
    except UnavailableError:
        kept = cache.last_good(key)
        if kept is None or key not in changes:
            raise
        feed, changed_at = kept, changes[key]
    headers: dict[str, str] = {}
    for name, value in call.request.headers.items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    last_modified = feed.last_modified(changed_at)
    found = answer(feed, call.request.method, headers, last_modified, compress=app[SETTINGS].gzip_feeds)
    return web.Response(status=found.status, headers=found.headers, body=found.body or None)


async def _current(call: Call, secret: str, key: str) -> tuple[Feed, datetime]:
    """The feed as it is now, from the cache where its version still holds. Raises NotFoundError, GoneError."""
    cache = call.request.app[FEEDS]
    async with call.request.app[DATABASE].unit(call.now) as unit:
        opened = await directory.open_secret(unit, secret, LinkKind.FEED.value, directory.REVOKED_FEED)
        state = await groups.feed_state(unit, opened.group) if opened is not None else None
        if opened is None or state is None:
            cache.drop(key)
            raise NotFoundError("there is no such calendar")
        if opened.kind == directory.REVOKED_FEED:
            cache.drop(key)
            raise GoneError("this calendar's address was revoked: take it out of your calendars")
        changed_at = _changed_at(state["feed_changed_at"], state["created_at"], call.now)
        feed = cache.get(key, state["feed_version"], call.now)
        if feed is not None:
            return feed, changed_at
        group = await groups.find_group(unit, opened.group)
        source = await _source(unit, call, opened, group, secret)
        meetings, options = await calendar_of(unit, call.house, opened.group)
    settings = call.request.app[SETTINGS]
    language = group.language if group is not None else settings.language
    texts = texts_for(language)
    name = group.name if group is not None else ""
    organizer = organizer_of(call.house, name)
    meetings = [replace(meeting, reason=reason(meeting.ground, language)) for meeting in meetings]
    feed = await asyncio.to_thread(
        render_feed,
        texts.text("feed.name", group=name),
        texts.text("feed.description", group=name),
        group.zone if group is not None else "UTC",
        source,
        meetings,
        options,
        now=call.now,
        texts=event_texts(language),
        organizer=organizer,
        deleted_at=state["deleted_at"],
    )
    cache.put(key, state["feed_version"], feed)
    return feed, changed_at


def _changed_at(changed_at: datetime, created_at: datetime, now: datetime) -> datetime:
    """When somebody last changed the feed.

    What left a calendar long ago is not loaded any more, so nobody knows when it left. So that Last-Modified never goes
    back, the feed of an old group has changed at the beginning of the month at the latest.
    """
    if now - created_at <= RECENT:
        return changed_at
    return max(changed_at, now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0))


async def _source(unit: Unit, call: Call, opened: Opened, group: Group | None, secret: str) -> str:
    """The address that was handed out."""
    if group is None:
        return f"{call.house.public_url}/feeds/{secret}.ics"
    return await feed_url(unit, call.house, group, opened.ref)
