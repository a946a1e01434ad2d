"""A pressed button. It says an absolute thing; what is over says so in a short hint and changes nothing."""

from __future__ import annotations

from datetime import date

from bots.adapter import ButtonPressed
from bots.buttons import ANSWERS, Press, read_data, slot_of
from bots.conversation import info, meet, preferences, steer
from bots.conversation.cards import Place, place_of
from bots.conversation.help import say_help
from bots.conversation.talk import Talk
from bots.render import day_card
from bots.render.meeting import RSVPS
from bots.render.words import option_words
from service.actions.answer_invite import answer_invite
from service.actions.cast_vote import cast_vote
from service.actions.change_poll import add_options
from service.actions.offer_poll import decline_offer
from service.actions.view import view_poll
from service.domain.group import Listening
from service.domain.poll import Poll, PollStatus
from service.storage import meetings, polls
from service.storage.publications import Subject

HINT_AT_MOST = 200
"""Characters of a hint that every messenger shows."""

ANSWERS_A_QUESTION = frozenset({"confirm", "hour", "hear", "langset", "moveto", "no", "off", "stop", "zoneset"})
"""What, once pressed, leaves nothing more to press on that message."""


async def press(talk: Talk, event: ButtonPressed) -> None:
    """Do what a button says, and end the press."""
    await talk.find()
    said = read_data(event.data)
    hint = None if said is None else await _do(talk, event, said)
    if said is not None and hint is not None and said.verb in ANSWERS_A_QUESTION:
        await talk.retire(event.message_id)
    talk.acknowledge(event.press_id, talk.own_texts.text("press.stale") if hint is None else hint)


async def _do(talk: Talk, event: ButtonPressed, said: Press) -> str | None:
    """Do it; a hint for the presser, "" for none, None where the button is of no use any more."""
    if said.verb in ("vote", "day", "hour", "add", "confirm", "stop"):
        place = await place_of(talk, Subject.POLL, said.ref)
        poll = await polls.find_poll(talk.unit, place.group.id, said.ref) if place else None
        return await _on_poll(talk, event, said, place, poll) if place and poll else None
    if said.verb in ("rsvp", "off", "moveto") or (said.verb == "move" and said.ref):
        place = await place_of(talk, Subject.MEETING, said.ref)
        return await _on_meeting(talk, event, said, place) if place else None
    if said.verb in ("open", "drop"):
        return await _on_offer(talk, said)
    return await _ask(talk, event, said)


async def _on_poll(talk: Talk, event: ButtonPressed, said: Press, place: Place, poll: Poll) -> str | None:
    texts = talk.own_texts
    match said.verb, said.rest:
        case "vote", (number, letter) if number.isdigit() and letter in ANSWERS:
            option = poll.option(int(number))
            if option is None:
                return None
            answer = ANSWERS[letter]
            await cast_vote(talk.unit, place.actor, poll.id, {option.id: answer}, at=event.at)
            words = option_words(option, poll, texts.language, talk.unit.now)
            return texts.text("vote.noted", answer=texts.text(f"answer.{answer}"), when=words)
        case "day", (day,) if poll.status is PollStatus.OPEN:
            return await _show_day(talk, poll, day)
        case "hour", (code,) if (slot := slot_of(code)) is not None:
            if poll.status is not PollStatus.NEEDS_TIME:
                return None
            option = poll.option(poll.winner) if poll.winner is not None else None
            await steer.decide(talk, poll, option, slot)
            return ""
        case "add", (code,) if (slot := slot_of(code)) is not None:
            made = await add_options(talk.unit, place.actor, poll.id, [(slot, "")])
            return texts.text("add.done" if made else "add.there")
        case "confirm", (number,) if number.isdigit() and (option := poll.option(int(number))) is not None:
            await steer.decide(talk, poll, option, None)
            return ""
        case "stop", ():
            await steer.stop_poll(talk, poll)
            return ""
    return None


async def _show_day(talk: Talk, poll: Poll, day: str) -> str | None:
    try:
        chosen = date.fromisoformat(day)
    except ValueError:
        return None
    view = await view_poll(talk.unit, talk.house, poll.group, poll.id)
    if view is None or not any(option.slot.day == chosen for option in view.options):
        return None
    card = day_card(view, chosen, talk.bot.capabilities, talk.texts.language, talk.unit.now)
    talk.say_card(card)
    return ""


async def _on_meeting(talk: Talk, event: ButtonPressed, said: Press, place: Place) -> str | None:
    texts = talk.own_texts
    if said.verb == "rsvp" and said.rest and said.rest[0] in RSVPS:
        status = RSVPS[said.rest[0]]
        await answer_invite(talk.unit, place.actor, said.ref, status, at=event.at)
        return texts.text(f"rsvp.noted.{status}")
    if said.verb == "off":
        await steer.call_off(talk, said.ref)
        return ""
    meeting = await meetings.find_meeting(talk.unit, place.group.id, said.ref)
    if meeting is None:
        return None
    if said.verb == "moveto":
        slot = slot_of(said.rest[0]) if said.rest else None
        if slot is None:
            return None
        await steer.move_to(talk, meeting, slot)
        return ""
    await steer.ask_where_to(talk, meeting)
    return ""


async def _on_offer(talk: Talk, said: Press) -> str | None:
    if talk.group is None or talk.chat is None:
        return None
    if said.verb == "drop":
        await decline_offer(talk.unit, talk.chat, said.ref)
        return ""
    await talk.open_offered(said.ref)
    return talk.own_texts.text("offer.opened")


async def _ask(talk: Talk, event: ButtonPressed, said: Press) -> str | None:
    poll: Poll | None = None
    if said.verb in ("who", "close") and said.ref:
        place = await place_of(talk, Subject.POLL, said.ref)
        poll = await polls.find_poll(talk.unit, place.group.id, said.ref) if place else None
        if poll is None or (said.verb == "close" and poll.status is not PollStatus.OPEN):
            return None
    await talk.settle()
    match said.verb:
        case "no":
            return talk.own_texts.text("press.fine")
        case "who":
            return await _who(talk, event, poll)
        case "close":
            await steer.close(talk, poll)
        case "next":
            await info.coming(talk)
        case "meet":
            await meet.ask_when(talk, "", event.message_id)
        case "call":
            await meet.call(talk, "")
        case "move":
            await steer.move_asked(talk)
        case "cancel":
            await steer.cancel(talk, None, None)
        case "zone":
            await preferences.zone(talk, "")
        case "zoneset":
            await preferences.set_zone(talk, "/".join((said.ref, *said.rest)))
        case "lang":
            await preferences.language(talk, "")
        case "langset":
            await preferences.set_language(talk, said.ref)
        case "listen":
            await preferences.listening(talk, "")
        case "hear" if said.ref in list(Listening):
            await preferences.set_listening_to(talk, Listening(said.ref))
        case "help":
            say_help(talk)
        case _:
            return None
    return ""


async def _who(talk: Talk, event: ButtonPressed, poll: Poll | None) -> str:
    """Tell the presser alone, where the messenger can and the names are few enough for a hint."""
    if poll is not None and event.press_id:
        words = await info.who_words(talk, poll, talk.own_texts)
        if len(words) <= HINT_AT_MOST:
            return words
    await info.who(talk, poll)
    return ""
