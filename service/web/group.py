"""The page of a group: what is open, what is ahead, its calendar to subscribe to, a new poll, its settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from aiohttp import web

from service.actions.access import allow
from service.actions.change_zone import change_zone
from service.actions.make_group import change_group, renew_feed
from service.actions.view import view_group
from service.app_keys import DATABASE, HOUSE
from service.calendar.links import GOOGLE_FROM_URL, outlook_feed_link, webcal_link
from service.domain.group import USUAL_HOURS
from service.domain.rights import Deed, may
from service.domain.slot import Daypart
from service.errors import InvalidInputError, NotFoundError
from service.storage.directory import LinkKind, link_secret
from service.texts import find_zones, text_choices, texts_for
from service.web.cards import meeting_card, poll_card
from service.web.door import known_person, open_door
from service.web.limits import address_of
from service.web.page import READING, back_to, clock_of, form_of, language_of, now_of, render
from service.web.start import draft_of, open_draft, reading_cost, show_draft
from service.web.times import Clock
from service.web.visitor import known_zone, remember, remember_key, visitor_of

HOURS_AT_MOST = 4


async def show(request: web.Request) -> web.Response:
    """The group's page; the browser keeps that it holds this link, so that the polls know a member."""
    visitor, now = visitor_of(request), now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.GROUP)
        view = await view_group(unit, request.app[HOUSE], door.group.id)
    if view is None:
        raise NotFoundError("this group is gone")
    language = language_of(request, door.group)
    member = door.identity.member if door.identity else None
    texts = texts_for(language).text

    def clock(zone: str) -> Clock:
        return clock_of(visitor, language, zone, now)

    zone = door.group.zone
    context = {
        "group": door.group,
        "city": clock(zone).city(zone),
        "polls": [poll_card(poll, clock(poll.poll.zone), member=member) for poll in view.polls],
        "meetings": [meeting_card(meeting, clock(meeting.zone)) for meeting in view.meetings],
        "feed": view.feed_url,
        "webcal": webcal_link(view.feed_url),
        "google": GOOGLE_FROM_URL,
        "outlook": outlook_feed_link(view.feed_url, door.group.name),
        "outlook_work": outlook_feed_link(view.feed_url, door.group.name, work=True),
        "sets": may(door.actor.role, Deed.SET_GROUP),
        "hours": [(part.value, texts(f"part.{part.value}"), _listed(door.group.usual_hours[part])) for part in Daypart],
        "action": f"/g/{door.secret}/read",
        "settings": f"/g/{door.secret}/settings",
        "renew": f"/g/{door.secret}/renew",
        "zone": zone,
        "url": view.url,
    }
    response = render(request, "group.html", context, group=door.group)
    if visitor.keys.get(door.group.id) != door.secret:
        remember_key(request, response, visitor, door.group.id, door.secret)
    return response


async def begin(request: web.Request) -> web.Response:
    """Somebody came back to an address that forms are sent to: the group's page."""
    return back_to(f"/g/{request.match_info['token']}")


async def read_form(request: web.Request) -> web.Response:
    """Show the times that were found for a new poll of this group."""
    visitor, now = visitor_of(request), now_of(request)
    form = await form_of(request)
    request.app[READING].take(address_of(request), now, cost=reading_cost(form))
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.GROUP)
    draft = replace(await draft_of(request, form, door.group.zone), zone=door.group.zone)
    return show_draft(request, draft, f"/g/{door.secret}/open", door.group)


async def open_form(request: web.Request) -> web.Response:
    """Open a poll in this group."""
    visitor, now = visitor_of(request), now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.GROUP)
        allow(door.actor, Deed.OPEN_POLL)
        draft = await draft_of(request, await form_of(request), door.group.zone)
        draft = replace(draft, zone=door.group.zone, title=draft.title or door.group.name)
        if not draft.times or draft.unread:
            return show_draft(request, draft, f"/g/{door.secret}/open", door.group)
        name = draft.name or texts_for(door.group.language).text("web.guest", n=1)
        visitor, identity = await known_person(unit, visitor, door.group.id, "" if door.identity else name)
        poll = await open_draft(unit, replace(door.actor, identity=identity), door.group, draft)
        token = await link_secret(unit, door.group.id, LinkKind.POLL, poll.id)
    response = back_to(f"/p/{token}/share")
    remember(request, response, visitor, draft.name)
    return response


async def set_group(request: web.Request) -> web.Response:
    """Change name, zone, language and usual hours: for who made the group."""
    form = await form_of(request)
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.GROUP)
        changes: dict[str, object] = {}
        if str(form.get("name", "")).strip():
            changes["name"] = str(form["name"])
        if str(form.get("zone", "")).strip():
            await change_zone(unit, door.actor, _zone(str(form["zone"]), door.group.languages))
        language = str(form.get("language", ""))
        if language in text_choices():
            changes["languages"] = (language, *(code for code in door.group.languages if code != language))
        hours = {part: _hours(str(form.get(f"hours-{part.value}", ""))) for part in Daypart}
        changes["usual_hours"] = {
            part: hours[part] or door.group.usual_hours.get(part, USUAL_HOURS[part]) for part in Daypart
        }
        await change_group(unit, door.actor, **changes)
    return back_to(f"/g/{door.secret}", "saved", "top")


async def renew(request: web.Request) -> web.Response:
    """Close the address of the group's calendar for a new one: for who made the group."""
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.GROUP)
        await renew_feed(unit, door.actor)
    return back_to(f"/g/{door.secret}", "renewed", "top")


def _listed(hours: tuple[str, ...]) -> str:
    return ", ".join(hours)


def _zone(words: str, languages: tuple[str, ...]) -> str:
    """A zone by its name or by a city. Raises InvalidInputError."""
    zone = known_zone(words.strip()) or next(iter(find_zones(words, languages)), None)
    if zone is None:
        raise InvalidInputError("no such place: write a large city, such as Rome", key="error.zone")
    return zone


def _hours(words: str) -> tuple[str, ...]:
    """Hours in a list, `HH:MM`. Raises InvalidInputError."""
    found = []
    for part in words.replace(";", ",").split(",")[:HOURS_AT_MOST]:
        text = part.strip().replace(".", ":")
        if text:
            hour, _, minute = text.partition(":")
            try:
                found.append(time(int(hour), int(minute or 0)).strftime("%H:%M"))
            except ValueError as error:
                raise InvalidInputError("write hours as 19:00, 20:30") from error
    return tuple(found)
