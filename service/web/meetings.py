"""The page of a meeting: when and where, who comes, into the calendar, and for the organizer to move or cancel."""

from __future__ import annotations

from dataclasses import replace

from aiohttp import web

from service.actions.answer_invite import answer_invite
from service.actions.change_meeting import cancel_meeting, change_meeting
from service.actions.invite_file import invite_file
from service.actions.view import feed_url, view_meeting
from service.app_keys import DATABASE, HOUSE
from service.calendar.links import google_link, outlook_link, webcal_link
from service.domain.meeting import Meeting, Rsvp
from service.domain.rights import Deed, may
from service.domain.text import clean
from service.errors import InvalidInputError, NotFoundError
from service.storage import polls
from service.storage.directory import LinkKind, link_secret
from service.storage.unit import Unit
from service.texts import event_texts, texts_for
from service.web.cards import meeting_card
from service.web.door import Door, known_person, open_door
from service.web.limits import address_of
from service.web.page import NEWCOMERS, back_to, clock_of, form_of, language_of, now_of, render
from service.web.paste import proposals_of, why_none
from service.web.picture import Picture
from service.web.polls import group_page, own_name, picture_answer, steers_poll
from service.web.visitor import MAX_PERSON, newcomer, remember, visitor_of


async def show(request: web.Request) -> web.Response:
    """The meeting as this reader sees it."""
    visitor, now = visitor_of(request), now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.MEETING)
        meeting = await _found(unit, request, door)
        steers = await _steers(unit, door, meeting)
        sees_group = may(door.actor.role, Deed.SEE_GROUP)
        group_url = await group_page(unit, door)
        share = ""
        if steers and meeting.poll is not None:
            share = f"/p/{await link_secret(unit, door.group.id, LinkKind.POLL, meeting.poll)}/share"
        feed = await feed_url(unit, request.app[HOUSE], door.group) if sees_group else ""
    language = language_of(request, door.group)
    clock = clock_of(visitor, language, meeting.zone, now)
    card = meeting_card(meeting, clock, member=door.identity.member if door.identity else None)
    context = {
        "meeting": card,
        "steers": steers,
        "share": share,
        "group_name": door.group.name,
        "group_url": group_url,
        "name": own_name(door, visitor),
        "google": google_link(meeting, event_texts(language)),
        "outlook": outlook_link(meeting, event_texts(language)),
        "ics": f"/m/{door.secret}/meeting.ics",
        "webcal": webcal_link(feed) if feed else "",
        "own_zone_known": visitor.zone is not None,
        "og_title": meeting.title,
        "og_description": clock.whole(meeting.slot),
        "og_image": f"{meeting.url}/picture.png?v={meeting.sequence}-{clock.language}&lang={clock.language}",
        "og_url": meeting.url or "",
    }
    return render(request, "meeting.html", context, group=door.group)


async def picture(request: web.Request) -> web.Response:
    """The picture that chats show beside the meeting's link."""
    now = now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.MEETING)
        meeting = await _found(unit, request, door)
    clock = clock_of(visitor_of(request), language_of(request, door.group), meeting.zone, now)
    call = clock.say(f"web.picture.{meeting.status.value}")
    shown = Picture(meeting.title, (clock.whole(meeting.slot),), meeting.place or "", call)
    return await picture_answer(request, shown)


async def calendar_file(request: web.Request) -> web.Response:
    """The meeting as a file that every calendar opens."""
    now = now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.MEETING)
        meeting = await _found(unit, request, door)
    file = invite_file(meeting, door.group, request.app[HOUSE], language_of(request, door.group))
    headers = {"Content-Type": file.content_type, "Content-Disposition": f'attachment; filename="{file.name}"'}
    return web.Response(body=file.data, headers=headers)


async def answer(request: web.Request) -> web.Response:
    """Accept, leave open, or decline: "non posso più"."""
    form = await form_of(request)
    visitor, now = newcomer(visitor_of(request), str(form.get("fresh", ""))), now_of(request)
    try:
        status = Rsvp(str(form.get("status", "")))
    except ValueError as error:
        raise InvalidInputError("choose whether you come") from error
    name = clean(str(form.get("name", "")), MAX_PERSON)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.MEETING)
        if door.identity is None:
            request.app[NEWCOMERS].take(address_of(request), now)
        if not name and door.identity is None:
            meeting = await _found(unit, request, door)
            guest = texts_for(door.group.language).text("web.guest", n=len(meeting.attendees) + 1)
            name = visitor.name or guest
        visitor, identity = await known_person(unit, visitor, door.group.id, name)
        await answer_invite(unit, replace(door.actor, identity=identity), door.ref, status)
    response = back_to(f"/m/{door.secret}", "answered", "top")
    remember(request, response, visitor, name)
    return response


async def move(request: web.Request) -> web.Response:
    """Move the meeting to a time in words."""
    form = await form_of(request)
    visitor, now = visitor_of(request), now_of(request)
    words = clean(str(form.get("words", "")), 300)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.MEETING)
        meeting = await _found(unit, request, door)
        reading = proposals_of(words, zone=meeting.zone, now=now)
        slots = [slot for slot, _ in reading.found if not slot.needs_time]
        if not slots:
            return back_to(f"/m/{door.secret}", why_none(reading), "move")
        await change_meeting(unit, request.app[HOUSE], door.actor, door.ref, {"slot": slots[0]})
    return back_to(f"/m/{door.secret}", "moved", "top")


async def cancel(request: web.Request) -> web.Response:
    """Call the meeting off: calendars show it as cancelled."""
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.MEETING)
        await cancel_meeting(unit, door.actor, door.ref)
    return back_to(f"/m/{door.secret}", place="top")


async def _found(unit: Unit, request: web.Request, door: Door) -> Meeting:
    meeting = await view_meeting(unit, request.app[HOUSE], door.group.id, door.ref)
    if meeting is None:
        raise NotFoundError("this meeting is gone")
    return meeting


async def _steers(unit: Unit, door: Door, meeting: Meeting) -> bool:
    poll = await polls.find_poll(unit, door.group.id, meeting.poll) if meeting.poll else None
    return poll is not None and await steers_poll(unit, door, poll)
