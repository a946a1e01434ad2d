"""What the organizer does on a poll's page: close, choose a time, name the hour, call it off."""

from __future__ import annotations

from datetime import datetime, time

from aiohttp import web

from service.actions.confirm import HourWanted, NothingSuits, Outcome, close, confirm, stop
from service.app_keys import DATABASE, HOUSE
from service.domain.poll import Poll
from service.domain.slot import Grain, Slot, zone_info
from service.domain.text import clean
from service.errors import InvalidInputError
from service.storage import polls
from service.storage.directory import LinkKind
from service.web.door import open_door
from service.web.page import back_to, form_of, now_of
from service.web.paste import proposals_of
from service.web.visitor import visitor_of

MAX_WORDS = 200


async def close_poll(request: web.Request) -> web.Response:
    """End the voting; the rule picks."""
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.POLL)
        outcome = await close(unit, request.app[HOUSE], door.actor, door.ref)
    return _go_on(door.secret, outcome)


async def confirm_poll(request: web.Request) -> web.Response:
    """Confirm an option, or an hour: one that was offered (`hour`), or one in words (`words`)."""
    form = await form_of(request)
    number, hour, words = (str(form.get(name, "")) for name in ("option", "hour", "words"))
    now = now_of(request)
    async with request.app[DATABASE].unit(now) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.POLL)
        slot = _hour(hour) if hour else None
        option = int(number) if number.isdecimal() and len(number) < 6 else None
        if words.strip():
            slot = _named(words, await polls.find_poll(unit, door.group.id, door.ref), now)
            if slot is None:
                return back_to(f"/p/{door.secret}", "unread", "hour")
            option = None
        outcome = await confirm(unit, request.app[HOUSE], door.actor, door.ref, option=option, slot=slot)
    return _go_on(door.secret, outcome)


async def stop_poll(request: web.Request) -> web.Response:
    """Call the poll off."""
    async with request.app[DATABASE].unit(now_of(request)) as unit:
        door = await open_door(unit, request, visitor_of(request), LinkKind.POLL)
        await stop(unit, door.actor, door.ref)
    return back_to(f"/p/{door.secret}", place="top")


def _hour(text: str) -> Slot:
    try:
        return Slot(Grain.TIME, datetime.strptime(text, "%Y-%m-%dT%H:%M"))  # noqa: DTZ007 - a slot is local
    except ValueError as error:
        raise InvalidInputError("this is no hour: choose one of those offered, or write it in words") from error


def _named(words: str, poll: Poll | None, now: datetime) -> Slot | None:
    """The hour that words name: with its day, or within the day that has won."""
    if poll is None:
        return None
    winner = poll.option(poll.winner) if poll.winner is not None else None
    at = now
    if winner is not None and winner.slot.day > now.astimezone(zone_info(poll.zone)).date():
        # a bare hour ("8 di sera") means the day that has won
        at = datetime.combine(winner.slot.day, time(), zone_info(poll.zone))
    for seen_from in (at, now):
        found = proposals_of(clean(words, MAX_WORDS), zone=poll.zone, now=seen_from).found
        fitting = [s for s, _ in found if not s.needs_time and (winner is None or winner.slot.covers(s.day))]
        if fitting:
            return fitting[0]
    return None


def _go_on(secret: str, outcome: Outcome) -> web.Response:
    said = "nothing_suits" if isinstance(outcome, NothingSuits) else ""
    return back_to(f"/p/{secret}", said, "hour" if isinstance(outcome, HourWanted) else "top")
