"""The room: a group chat in the browser, with the bot in it, for several people by one link."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from aiohttp import web

from service.actions.access import Actor
from service.actions.forget import delete_group
from service.app_keys import DATABASE, HEAR, HOUSE, SETTLE
from service.domain.group import Group
from service.domain.member import Identity, Role
from service.domain.text import clean
from service.errors import ForbiddenError, InvalidInputError, NotFoundError
from service.storage import members, rooms
from service.storage.directory import LinkKind, link_secret
from service.storage.keys import new_id
from service.storage.rooms import RoomMessage
from service.storage.unit import Unit
from service.web import room_log
from service.web.door import Door, known_person, open_door
from service.web.limits import Buckets, address_of
from service.web.page import ASSETS, back_to, clock_of, form_of, language_of, now_of, render, wants_part
from service.web.room_log import Reader
from service.web.visitor import MAX_PERSON, Visitor, remember, remember_key, visitor_of

MAX_MESSAGE = 4_000
MAX_DATA = 64
PEOPLE_AT_MOST = 200

SAYING: web.AppKey[Buckets] = web.AppKey("SAYING")
JOINING: web.AppKey[Buckets] = web.AppKey("JOINING")
"""How often one person may say or press something, and how often one address may join."""

_MENTION = re.compile(r"(?<!\w)@ritrovo(?!\w)[,:]?\s*", re.IGNORECASE)
_ONCE = re.compile(r"[A-Za-z0-9_-]{8,40}")


def prepare_rooms(app: web.Application) -> None:
    """Set the limits of rooms."""
    app[SAYING] = Buckets(size=30, per_hour=1800)
    app[JOINING] = Buckets(size=60, per_hour=240)


async def show(request: web.Request) -> web.Response:
    """The room as this reader sees it; `?before=` an older page, `?reply=` with a message to answer. Writes nothing."""
    visitor, now = visitor_of(request), now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.ROOM)
        reader = reader_of(request, visitor, door)
        earlier = _number(request.query.get("before", ""))
        if earlier is not None:
            log = await room_log.before(unit, door.group.id, door.ref, reader, earlier)
        else:
            log = await room_log.newest(unit, door.group.id, door.ref, reader)
        reply = await _seen(unit, door, request.query.get("reply", ""))
        people = await people_of(unit, door.group)
        group_page = await link_secret(unit, door.group.id, LinkKind.GROUP)
    invite = request.app[HOUSE].address("r", door.secret)
    context = {
        "og_title": door.group.name,
        "og_description": reader.clock.say("room.preview"),
        "og_url": invite,
        "og_image": "",
        "address": f"/r/{door.secret}",
        "invite": invite,
        "group": door.group,
        "group_url": f"/g/{group_page}",
        "log": log,
        "earlier": earlier,
        "reply": room_log.quote_of(reply) if reply else None,
        "people": people,
        "asked_first": request.query.get("said") == "named",
        "me": own_identity(door),
        "mark": request.app[ASSETS].path("mark.svg"),
        "name": (door.identity.name if door.identity else "") or visitor.name,
        "maker": door.actor.role is Role.ADMIN,
        "once": new_id(),
        "stamp": int(now.timestamp() * 1000),
        "longest": MAX_MESSAGE,
        "longest_name": MAX_PERSON,
    }
    return render(request, "_room_older.html" if wants_part(request) else "room.html", context, group=door.group)


async def join(request: web.Request) -> web.Response:
    """Come in by a name, or take another one; the browser is the same person from then on."""
    form = await form_of(request)
    visitor, now = visitor_of(request), now_of(request)
    name = clean(str(form.get("name", "")), MAX_PERSON)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.ROOM)
        if not name:
            return back_to(f"/r/{door.secret}", "named", "join")
        own = own_identity(door)
        if own is None:
            request.app[JOINING].take(address_of(request), now)
        visitor, identity = await known_person(unit, visitor, door.group.id, name, LinkKind.ROOM)
        if own is None:
            await rooms.add_message(unit, door.group.id, door.ref, identity.id, name, {"joined": True})
    if own is None:
        await _hear(request, door, visitor, identity, now, f"joined:{identity.id}", {"kind": "joined"})
    response = await _answered(request, door)
    remember(request, response, visitor, name)
    remember_key(request, response, visitor, door.group.id, door.secret)
    return response


async def welcome(request: web.Request, visitor: Visitor, door: Door) -> None:
    """Have the bot greet in a room that was just made by who comes in."""
    if door.identity is not None:
        await _hear(request, door, visitor, door.identity, now_of(request), "made", {"kind": "made"})
        await request.app[SETTLE]()


async def say(request: web.Request) -> web.Response:
    """Say something. What is sent twice with the same mark is said once, so that a browser may try again."""
    form = await form_of(request)
    visitor, now = visitor_of(request), now_of(request)
    text = clean(str(form.get("text", ""))[: 8 * MAX_MESSAGE], 2 * MAX_MESSAGE, newlines=True)
    once = str(form.get("once", ""))
    if not _ONCE.fullmatch(once):
        once = new_id()
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.ROOM)
        identity = own_identity(door)
        if identity is None:
            return back_to(f"/r/{door.secret}", "named", "join")
        if not text:
            return back_to(f"/r/{door.secret}", place="write")
        if len(text) > MAX_MESSAGE:
            raise InvalidInputError(f"a message has at most {MAX_MESSAGE} characters", key="room.error.long")
        request.app[SAYING].take(identity.id, now)
        replied = await _seen(unit, door, str(form.get("reply_to", "")))
        number = await rooms.said_before(unit, door.group.id, door.ref, identity.id, once)
        if number is None:
            body: dict[str, Any] = {"text": text, "once": once}
            if replied is not None:
                body["reply_to"] = str(replied.id)
            number = await rooms.add_message(unit, door.group.id, door.ref, identity.id, identity.name, body)
    what: dict[str, Any] = {
        "kind": "said",
        "text": _MENTION.sub("", text).strip(),
        "message_id": str(number),
        "addressed": is_addressed(text, replied),
    }
    if replied is not None:
        said = room_log.plain_text(replied)
        what |= {"reply_to": str(replied.id), "reply_text": said, "reply_at": replied.sent_at.isoformat()}
    await _hear(request, door, visitor, identity, now, f"said:{number}", what)
    return await _answered(request, door)


async def press(request: web.Request) -> web.Response:
    """Press a button of a card of the bot."""
    form = await form_of(request)
    visitor, now = visitor_of(request), now_of(request)
    data = str(form.get("data", ""))
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.ROOM)
        identity = own_identity(door)
        if identity is None:
            return back_to(f"/r/{door.secret}", "named", "join")
        request.app[SAYING].take(identity.id, now)
        card = await _seen(unit, door, str(form.get("message", "")))
        if card is None or "card" not in card.body or not data.isascii() or not 0 < len(data) <= MAX_DATA:
            raise NotFoundError("there is no such button")
    what = {"kind": "pressed", "data": data, "message_id": str(card.id)}
    await _hear(request, door, visitor, identity, now, f"pressed:{new_id()}", what)
    return await _answered(request, door)


async def file(request: web.Request) -> web.Response:
    """The file of a message, as a download."""
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.ROOM)
        message = await _seen(unit, door, request.match_info["message"])
    if message is None or "file" not in message.body:
        raise NotFoundError("there is no such file")
    held = message.body["file"]
    kind = held["content_type"] if held["content_type"].startswith("text/calendar") else "application/octet-stream"
    headers = {
        "Content-Type": kind,
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(held['name'], safe='')}",
    }
    return web.Response(body=base64.b64decode(held["body"]), headers=headers)


async def ask_delete(request: web.Request) -> web.Response:
    """Ask the room's maker once more."""
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.ROOM)
        _only_maker(door)
    return render(request, "room_delete.html", {"address": f"/r/{door.secret}", "group": door.group}, group=door.group)


async def delete(request: web.Request) -> web.Response:
    """Erase the room and all that is its group's."""
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.ROOM)
        _only_maker(door)
        # who made the room on a page was given no token: this browser stands for the group's organizer
        await delete_group(unit, Actor(door.group.id, Role.ORGANIZER, door.identity))
        unit.changed("room", door.group.id, door.ref)
    return back_to("/")


def is_addressed(text: str, replied: RoomMessage | None) -> bool:
    """Whether a message is for the bot: it mentions it, is a command, or answers it."""
    return bool(_MENTION.search(text)) or text.startswith("/") or (replied is not None and replied.author is None)


def reader_of(request: web.Request, visitor: Visitor, door: Door) -> Reader:
    """Who reads: messages carry the time of the reader's own zone, where a script told it."""
    zone = visitor.zone or door.group.zone
    clock = clock_of(visitor, language_of(request, door.group), zone, now_of(request))
    own = own_identity(door)
    return Reader(own.id if own else "", own.member if own else "", clock)


def own_identity(door: Door) -> Identity | None:
    """Who came in, if they have joined the room by a name; an answer on a poll's page alone is no joining."""
    own = door.identity
    return own if own is not None and own.key.platform == "room" and own.name else None


async def people_of(unit: Unit, group: Group) -> list[str]:
    """The names of who is in the room, by name."""
    found = await members.list_members(unit, group.id, limit=PEOPLE_AT_MOST)
    return sorted((member.name for member in found if member.name), key=str.casefold)


async def _answered(request: web.Request, door: Door) -> web.Response:
    """What the browser gets: the script hears by itself, a page without one is shown once the bot has answered."""
    if wants_part(request):
        return web.Response(status=204)
    await request.app[SETTLE]()
    return back_to(f"/r/{door.secret}", place="last")


async def _hear(
    request: web.Request,
    door: Door,
    visitor: Visitor,
    identity: Identity,
    now: datetime,
    event: str,
    what: Mapping[str, Any],
) -> None:
    """Have the bot hear of it, durably."""
    sender = {
        "stable_id": identity.key.stable_id,
        "name": identity.name,
        "language": visitor.languages[0] if visitor.languages else None,
        "admin": door.actor.role is Role.ADMIN,
    }
    body = {"title": door.group.name, "sender": sender, "at": now.isoformat(), **what}
    await request.app[HEAR](f"{door.ref}:{event}", door.ref, body)


async def _seen(unit: Unit, door: Door, number: str) -> RoomMessage | None:
    """The message of that number, if this reader may see it."""
    wanted = _number(number)
    message = await rooms.find_message(unit, door.group.id, door.ref, wanted) if wanted is not None else None
    own = own_identity(door)
    return message if message is not None and room_log.is_for(message, own.id if own else "") else None


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None


def _only_maker(door: Door) -> None:
    if door.actor.role is not Role.ADMIN:
        raise ForbiddenError("only who made the room may delete it", key="room.error.maker")
