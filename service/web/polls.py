"""The page of a poll: see, vote, change one's mind, add a time in words."""

from __future__ import annotations

from dataclasses import replace

from aiohttp import web

from service.actions.access import Actor
from service.actions.cast_vote import cast_vote
from service.actions.change_poll import add_options, remove_option
from service.actions.view import PollView, view_poll
from service.app_keys import DATABASE, HOUSE
from service.domain.poll import Poll
from service.domain.rights import Deed, may
from service.domain.text import clean
from service.domain.vote import Answer
from service.errors import NotFoundError
from service.storage import members
from service.storage.directory import LinkKind, link_secret
from service.storage.unit import Unit
from service.texts import texts_for
from service.web.cards import PollCard, poll_card
from service.web.door import Door, known_person, open_door
from service.web.limits import address_of
from service.web.page import NEWCOMERS, PICTURES, back_to, clock_of, form_of, language_of, now_of, render, wants_part
from service.web.paste import proposals_of, why_none
from service.web.picture import Picture
from service.web.share import chat_text, share_links, shared_url, times_in_a_line
from service.web.times import Clock
from service.web.visitor import MAX_PERSON, Visitor, newcomer, remember, visitor_of

MAX_WORDS = 500


async def show(request: web.Request) -> web.Response:
    """The poll as this reader sees it. Writes nothing: previews of links come here too."""
    visitor, now = visitor_of(request), now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.POLL)
        view = await found_poll(unit, request, door)
        steers = await steers_poll(unit, door, view.poll)
        group_url = await group_page(unit, door)
        asker = await asked_by(unit, door, view.poll)
    clock = clock_of(visitor, language_of(request, door.group), view.poll.zone, now)
    context = {
        **preview(request, view, clock, door.secret),
        "poll": card_for(view, clock, door),
        "asker": asker,
        "steers": steers,
        "may_add": may(door.actor.role, Deed.ADD_OPTIONS) or steers,
        "group_name": door.group.name,
        "group_url": group_url,
        "name": own_name(door, visitor),
        "known": door.identity is not None,
        "own_zone_known": visitor.zone is not None,
    }
    return render(request, "poll.html", context, group=door.group)


async def share(request: web.Request) -> web.Response:
    """The one short text to paste into the chat, and the buttons that hand it to a messenger."""
    visitor, now = visitor_of(request), now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.POLL)
        view = await found_poll(unit, request, door)
        group_url = await group_page(unit, door)
    clock = clock_of(visitor, language_of(request, door.group), view.poll.zone, now)
    card = card_for(view, clock, door)
    text = chat_text(card, clock.say, briefs(view, clock))
    context = {
        **preview(request, view, clock, door.secret),
        "poll": card,
        "text": text,
        "links": share_links(text, shared_url(card)),
        "group_url": group_url,
    }
    return render(request, "share.html", context, group=door.group)


async def picture(request: web.Request) -> web.Response:
    """The picture that chats show beside the link."""
    now = now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.POLL)
        view = await found_poll(unit, request, door)
    language = language_of(request, door.group)
    clock = clock_of(visitor_of(request), language, view.poll.zone, now)
    lines = briefs(view, clock)
    more = clock.say("web.share.more", n=len(lines) - 4) if len(lines) > 4 else ""
    shown = Picture(view.poll.title, tuple(lines[:4]), more, clock.say(f"web.picture.{view.poll.status.value}"))
    return await picture_answer(request, shown)


async def picture_answer(request: web.Request, shown: Picture) -> web.Response:
    """A picture as an answer; its address changes with what it says, so it may be kept for an hour."""
    data = await request.app[PICTURES].png(shown)
    headers = {"Content-Type": "image/png", "Cache-Control": "private, max-age=3600"}
    return web.Response(body=data, headers=headers)


async def vote(request: web.Request) -> web.Response:
    """Store the answers of this browser's person."""
    form = await form_of(request)
    visitor, now = newcomer(visitor_of(request), str(form.get("fresh", ""))), now_of(request)
    answers: dict[int, Answer | None] = {}
    for field, value in list(form.items())[:200]:
        number = field.removeprefix("o")
        if field.startswith("o") and number.isdecimal() and len(number) < 6 and value in list(Answer):
            answers[int(number)] = Answer(str(value))
    name = clean(str(form.get("name", "")), MAX_PERSON)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.POLL)
        if not answers and door.identity is None:
            return back_to(f"/p/{door.secret}", "nothing")
        visitor, actor = await _voter(unit, request, visitor, door, name)
        await cast_vote(unit, actor, door.ref, answers)
    response = web.Response(status=204) if wants_part(request) else back_to(f"/p/{door.secret}", "voted", "top")
    remember(request, response, visitor, name)
    return response


async def add(request: web.Request) -> web.Response:
    """Add the times that somebody names in words."""
    form = await form_of(request)
    visitor, now = visitor_of(request), now_of(request)
    words = clean(str(form.get("words", "")), MAX_WORDS)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor, LinkKind.POLL)
        view = await found_poll(unit, request, door)
        reading = proposals_of(words, zone=view.poll.zone, now=now)
        if not reading.found:
            return back_to(f"/p/{door.secret}", why_none(reading), "add")
        made = await add_options(unit, door.actor, door.ref, list(reading.found))
    return back_to(f"/p/{door.secret}", "added" if made else "known", "top")


async def remove(request: web.Request) -> web.Response:
    """Take out an option: one's own, or any for who steers the poll."""
    form = await form_of(request)
    number = str(form.get("option", ""))
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.POLL)
        if not number.isdecimal() or len(number) > 5:
            raise NotFoundError("there is no such time in this poll")
        await remove_option(unit, door.actor, door.ref, int(number))
    return back_to(f"/p/{door.secret}", "removed", "top")


async def found_poll(unit: Unit, request: web.Request, door: Door) -> PollView:
    """The poll that the link names. Raises NotFoundError."""
    view = await view_poll(unit, request.app[HOUSE], door.group.id, door.ref)
    if view is None:
        raise NotFoundError("this poll is gone")
    return view


async def steers_poll(unit: Unit, door: Door, poll: Poll) -> bool:
    """Whether who came in may close, confirm and cancel: the table decides, the opener is known by the browser."""
    if may(door.actor.role, Deed.STEER_POLL):
        return True
    if door.identity is None or poll.opener is None:
        return False
    opener = await members.identity_by_id(unit, door.group.id, poll.opener)
    return opener is not None and opener.member == door.identity.member


async def asked_by(unit: Unit, door: Door, poll: Poll) -> str:
    """The name of who opened the poll, for everybody else; "" where no name was given."""
    opener = await members.identity_by_id(unit, door.group.id, poll.opener) if poll.opener else None
    if opener is None or (door.identity is not None and opener.member == door.identity.member):
        return ""
    nameless = texts_for(door.group.language).text("web.guest", n=1)
    return opener.name if opener.name != nameless else ""


def card_for(view: PollView, clock: Clock, door: Door) -> PollCard:
    """The poll's card for who came in."""
    identity = door.identity
    return poll_card(
        view, clock, member=identity.member if identity else None, identity=identity.id if identity else None
    )


def briefs(view: PollView, clock: Clock) -> list[str]:
    """The times in few letters, in their order; of a decided poll the one that won."""
    if view.meeting is not None:
        return [clock.brief(view.meeting.slot)]
    return [clock.brief(option.slot, option.text) for option in view.options]


def preview(request: web.Request, view: PollView, clock: Clock, secret: str) -> dict[str, str]:
    """What the preview of the link says: the question, the times, a picture whose address changes with them."""
    base = request.app[HOUSE].public_url
    mark = f"{view.poll.revision}-{view.poll.status.value}-{clock.language}"
    return {
        "og_title": view.poll.title,
        "og_description": times_in_a_line(briefs(view, clock), clock.say),
        "og_image": f"{base}/p/{secret}/picture.png?v={mark}&lang={clock.language}",
        "og_url": f"{base}/p/{secret}",
    }


async def group_page(unit: Unit, door: Door) -> str:
    """The path of the group's page, for who may see it, else nothing."""
    if not may(door.actor.role, Deed.SEE_GROUP):
        return ""
    return f"/g/{await link_secret(unit, door.group.id, LinkKind.GROUP)}"


def own_name(door: Door, visitor: Visitor) -> str:
    """The name to fill in: that under which this browser is known here, else the one it gave elsewhere."""
    return (door.identity.name if door.identity else "") or visitor.name


async def _voter(unit: Unit, request: web.Request, visitor: Visitor, door: Door, name: str) -> tuple[Visitor, Actor]:
    """Who votes. Somebody who gives no name is a numbered guest, and is asked for the name afterwards."""
    if door.identity is None:
        request.app[NEWCOMERS].take(address_of(request), unit.now)
    name = name or ("" if door.identity else visitor.name)
    if not name and door.identity is None:
        view = await found_poll(unit, request, door)
        say = clock_of(visitor, door.group.language, door.group.zone, unit.now).say
        name = say("web.guest", n=view.tally.voters + 1)
    visitor, identity = await known_person(unit, visitor, door.group.id, name)
    return visitor, replace(door.actor, identity=identity)
