"""The first page: paste what the group wrote, correct the times that were found, and have a text to paste back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from io import BytesIO
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from service.actions.access import Actor
from service.actions.make_group import make_group
from service.actions.make_room import make_room
from service.actions.open_poll import NewPoll, open_poll
from service.app_keys import DATABASE, SETTINGS
from service.domain.group import Group
from service.domain.member import Role
from service.domain.poll import MAX_OPTIONS, MAX_TITLE, Poll
from service.domain.slot import Slot
from service.domain.text import clean
from service.errors import InvalidInputError
from service.parsing.export_result import UnreadableExportError
from service.storage import members
from service.storage.directory import LinkKind, link_secret
from service.storage.unit import Unit
from service.texts import find_zones, texts_for
from service.web.door import Door, known_person
from service.web.limits import address_of
from service.web.page import MAKING, READING, Form, back_to, clock_of, form_of, language_of, now_of, render, wants_part
from service.web.paste import Proposals, by_time, pack, proposals_of, proposals_of_file, proposals_of_paste, unpack
from service.web.room import welcome
from service.web.times import Clock
from service.web.visitor import MAX_PERSON, Visitor, known_zone, remember, remember_key, visitor_of

DURATIONS = (30, 60, 90, 120, 180)
DEADLINES = (6, 24, 48, 168)
"""Hours from now until which answers are taken, as offered."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A poll that is being made: what a form holds, whether it came from the first page or from a group's."""

    times: tuple[tuple[Slot, str], ...]
    title: str
    zone: str
    name: str
    place: str
    call: bool
    duration: int
    deadline: int
    unread: str = ""
    cut: bool = False
    proposals: Proposals | None = None


async def show(request: web.Request) -> web.Response:
    """The first page."""
    visitor = visitor_of(request)
    zone = visitor.zone or request.app[SETTINGS].timezone
    context = {"zone": zone, "zone_known": visitor.zone is not None, "name": visitor.name, "action": "/read"}
    return render(request, "start.html", context)


async def begin(_: web.Request) -> web.Response:
    """Somebody came back to an address that forms are sent to: begin anew."""
    return back_to("/")


async def read_form(request: web.Request) -> web.Response:
    """Show the times that were found, to be corrected: a page, or for our script the part of one. Writes nothing."""
    form = await form_of(request)
    request.app[READING].take(address_of(request), now_of(request), cost=reading_cost(form))
    draft = await draft_of(request, form, request.app[SETTINGS].timezone)
    return show_draft(request, draft, "/open")


async def open_form(request: web.Request) -> web.Response:
    """Make the group and its poll; the maker's browser is known as the one who steers them from now on."""
    visitor, now = visitor_of(request), now_of(request)
    draft = await draft_of(request, await form_of(request), request.app[SETTINGS].timezone)
    if not draft.times or draft.unread:
        return show_draft(request, draft, "/open")
    request.app[MAKING].take(address_of(request), now)
    language = language_of(request)
    title = draft.title or texts_for(language).text("web.untitled")
    async with request.app[DATABASE].unit(now) as unit:
        group = await make_group(unit, title, draft.zone, (language,), zone_certain=visitor.zone is not None)
        visitor, actor = await become_admin(unit, visitor, group, draft.name)
        poll = await open_draft(unit, actor, group, replace(draft, title=title))
        token = await link_secret(unit, group.id, LinkKind.POLL, poll.id)
        key = await link_secret(unit, group.id, LinkKind.GROUP)
    response = back_to(f"/p/{token}/share")
    remember(request, response, visitor, draft.name)
    remember_key(request, response, visitor, group.id, key)
    return response


async def open_room(request: web.Request) -> web.Response:
    """Make a group whose chat is a room in the browser."""
    form = await form_of(request)
    visitor, now = visitor_of(request), now_of(request)
    request.app[MAKING].take(address_of(request), now)
    language = language_of(request)
    zone = known_zone(str(form.get("zone", ""))) or visitor.zone or request.app[SETTINGS].timezone
    title = texts_for(language).text("web.room.title")
    name = clean(str(form.get("name", "")), MAX_PERSON) or visitor.name
    async with request.app[DATABASE].unit(now) as unit:
        room = await make_room(unit, title, zone, (language,), zone_certain=visitor.zone is not None)
        # who gave no name yet is asked for it in the room, as everybody is
        visitor, identity = await known_person(unit, visitor, room.group.id, name, LinkKind.ROOM)
        await members.make_admin(unit, identity)
    maker = Actor(room.group.id, Role.ADMIN, identity)
    await welcome(request, visitor, Door(room.group, room.chat, maker, room.secret))
    response = back_to(f"/r/{room.secret}")
    remember(request, response, visitor, name)
    remember_key(request, response, visitor, room.group.id, room.secret)
    return response


async def draft_of(request: web.Request, form: Form, zone: str) -> Draft:
    """What the form holds, with the times that stand in its words: those of the box, those to add, those mended."""
    visitor, now = visitor_of(request), now_of(request)
    asked = str(form.get("zone", "")).strip()
    named = known_zone(asked) or next(iter(find_zones(asked, (language_of(request),))), None)
    zone = named or visitor.zone or zone
    upload = form.get("file")
    proposals: Proposals | None = None
    unread = ""
    if isinstance(upload, FileField) and upload.filename:
        try:
            proposals = await proposals_of_file(BytesIO(upload.file.read()), zone=zone, now=now)
        except UnreadableExportError as error:
            raise InvalidInputError(str(error), key="error.export") from error
    elif form.get("text"):
        proposals = await proposals_of_paste(str(form["text"]), zone=zone, now=now)
    times = dict(proposals.found) if proposals else {}
    for slot, words in unpack(str(value) for value in form.getall("slot", ())):
        times.setdefault(slot, words)
    for field in (*[f for f in form if f.startswith("fix-")][:MAX_OPTIONS], "add"):
        words = clean(str(form.get(field, "")), 500)
        if words:
            found = proposals_of(words, zone=zone, now=now).found
            unread = unread or ("" if found else words)
            if found and field != "add":
                for slot, _ in unpack([str(form.get(f"was-{field[4:]}", ""))]):
                    times.pop(slot, None)
            times.update(found)
    kept = [(slot, words) for slot, words in times.items() if slot.rrule is not None or slot.over_at(zone) > now]
    kept.sort(key=by_time)
    return Draft(
        times=tuple(kept[:MAX_OPTIONS]),
        title=clean(str(form.get("title", "")), MAX_TITLE),
        zone=zone,
        name=clean(str(form.get("name", "")), MAX_PERSON) or visitor.name,
        place=clean(str(form.get("place", "")), 300),
        call=form.get("call") == "1",
        duration=_one_of(str(form.get("duration", "")), DURATIONS, 60),
        deadline=_one_of(str(form.get("deadline", "")), DEADLINES, 0),
        unread=unread,
        cut=len(kept) > MAX_OPTIONS or (proposals is not None and proposals.cut),
        proposals=proposals,
    )


def reading_cost(form: Form) -> float:
    """What reading a form costs: a long text as much as many short ones, a file as much as a long text."""
    return 10.0 if isinstance(form.get("file"), FileField) else 1 + len(str(form.get("text", ""))) / 10_000


def show_draft(request: web.Request, draft: Draft, action: str, group: Group | None = None) -> web.Response:
    """The times found and what else a poll needs, in a form that leads on by one press."""
    visitor, now = visitor_of(request), now_of(request)
    clock = clock_of(visitor, language_of(request, group), draft.zone, now)
    context: dict[str, Any] = {
        "draft": draft,
        "rows": [_row(clock, slot, words) for slot, words in draft.times],
        "action": action,
        "city": clock.city(draft.zone),
        "refused": _refused(draft),
        "messages": draft.proposals.messages if draft.proposals else 0,
        "durations": DURATIONS,
        "deadlines": DEADLINES,
        "group": group,
    }
    template = "_draft.html" if wants_part(request) else "draft.html"
    return render(request, template, context, group=group)


async def become_admin(unit: Unit, visitor: Visitor, group: Group, name: str) -> tuple[Visitor, Actor]:
    """Know the maker of a group by a secret in the browser, never by a login."""
    name = name or texts_for(group.language).text("web.guest", n=1)
    visitor, identity = await known_person(unit, visitor, group.id, name)
    await members.make_admin(unit, identity)
    return visitor, Actor(group.id, Role.ADMIN, identity)


async def open_draft(unit: Unit, actor: Actor, group: Group, draft: Draft) -> Poll:
    """Open the poll of a draft."""
    deadline = unit.now + timedelta(hours=draft.deadline) if draft.deadline else None
    new = NewPoll(
        title=draft.title,
        options=draft.times,
        duration=draft.duration,
        deadline=deadline,
        place=draft.place or None,
        call=draft.call or None,
    )
    return await open_poll(unit, actor, group, new)


def _row(clock: Clock, slot: Slot, words: str) -> dict[str, str]:
    return {
        "value": pack(slot, words),
        "head": clock.head(slot),
        "label": clock.label(slot),
        "spoken": clock.spoken(slot, words),
        "whole": clock.whole(slot),
        "own": clock.own_label(slot),
        "words": words,
    }


def _refused(draft: Draft) -> dict[str, list[str]]:
    """The words of times that can't be proposed, by what is wrong with them."""
    by_why: dict[str, list[str]] = {}
    for one in draft.proposals.refused if draft.proposals else ():
        by_why.setdefault(one.why, []).append(one.text)
    return by_why


def _one_of(text: str, known: tuple[int, ...], default: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 5 and int(text) in known else default
