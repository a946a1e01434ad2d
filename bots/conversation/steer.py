"""Close, confirm, move, cancel: what the opener of a poll or an admin of the chat may do."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bots.adapter import Button, MessageReceived
from bots.buttons import data_of, slot_code
from bots.conversation.talk import Talk
from bots.conversation.understand import hour_in, number_in
from bots.conversation.votes import meetings_here, open_here
from bots.render import poll_card
from service.actions import confirm as deciding
from service.actions.change_meeting import cancel_meeting, change_meeting
from service.actions.view import view_poll
from service.domain.meeting import Meeting, MeetingStatus
from service.domain.poll import Option, Poll, PollStatus
from service.domain.slot import Slot
from service.parsing.message import read
from service.storage import meetings, polls
from service.storage.questions import Question, ask_once
from service.texts import when, when_long

SHORT_HOUR = 5
"""Words of the longest message that is taken as the hour that a poll waits for, without speaking to the bot."""


async def poll_meant(talk: Talk, poll: Poll | None, verb: str) -> Poll | None:
    """The poll that an order speaks of: the quoted, else the only one of the chat; else the bot asks or says so."""
    if poll is not None:
        return poll
    await talk.settle()
    found = await open_here(talk)
    if not found:
        found = await _undecided_here(talk)
    if len(found) == 1:
        return found[0]
    texts = talk.own_texts
    if not found:
        talk.say(texts.text("poll.none_open"), (Button(texts.text("button.meet"), data_of("meet")),))
        return None
    buttons = [Button(one.title, data_of(verb, one.id)) for one in found[:10]]
    talk.say(texts.text("poll.which"), *talk.choice(buttons, 1))
    return None


async def _undecided_here(talk: Talk) -> list[Poll]:
    """Polls that wait for somebody to name the time: the hour is missing, or the voting ended without a decision."""
    assert talk.group is not None, "the chat was settled"
    now = talk.unit.now
    newest = await polls.list_polls(talk.unit, talk.group.id, (now, "~"), 10)
    waiting = [p for p in newest if p.status is PollStatus.NEEDS_TIME]
    closed = [p for p in newest if p.status is PollStatus.CLOSED and any(_ahead(p, o.slot, now) for o in p.standing)]
    return waiting or closed[:1]


def _ahead(poll: Poll, slot: Slot, now: datetime) -> bool:
    return slot.over_at(poll.zone) > now


async def close(talk: Talk, poll: Poll | None) -> None:
    """Show what the rule would pick and ask for a press: a slip must not end a vote."""
    found = await poll_meant(talk, poll, "close")
    if found is None:
        return
    texts = talk.own_texts
    view = await view_poll(talk.unit, talk.house, found.group, found.id)
    best = view.decision.option if view else None
    if view is None or best is None:
        _say_nobody(talk, found)
        return
    count = view.decision.count
    words = when(best.slot, found.zone, texts.language, talk.unit.now)
    yes = Button(texts.text("button.confirm", when=words), data_of("confirm", found.id, str(best.id)))
    question = texts.text("close.question", title=found.title, when=words, n=count.yes, voters=view.decision.voters)
    if view.decision.tied:
        question += " " + texts.text("close.tied", n=len(view.decision.tied))
    talk.say(
        question,
        (yes,),
        (Button(texts.text("button.not_yet"), data_of("no")),),
    )


def _say_nobody(talk: Talk, poll: Poll) -> None:
    texts = talk.own_texts
    end = Button(texts.text("button.stop"), data_of("stop", poll.id))
    talk.say(texts.text("close.nobody", title=poll.title), (end,))


async def confirm(talk: Talk, event: MessageReceived, rest: str, poll: Poll | None) -> None:
    """Confirm an option by its number, by its time, or the one that leads."""
    found = await poll_meant(talk, poll, "close")
    if found is None:
        return
    if found.status is PollStatus.NEEDS_TIME and rest and await name_hour(talk, event, found, rest):
        return
    option, slot = _chosen(talk, event, rest, found)
    if rest and option is None and slot is None:
        talk.say(talk.own_texts.text("confirm.which", n=len(found.standing)))
        return
    view = None if rest else await view_poll(talk.unit, talk.house, found.group, found.id)
    if view is not None and view.decision.option is None:
        _say_nobody(talk, found)
        return
    await decide(talk, found, option, slot)


def _chosen(talk: Talk, event: MessageReceived, rest: str, poll: Poll) -> tuple[Option | None, Slot | None]:
    number = number_in(rest)
    if number is not None:
        return (poll.standing[number - 1], None) if 1 <= number <= len(poll.standing) else (None, None)
    reading = read(rest, dictionary=talk.dictionary, now=event.at, zone=poll.zone)
    for one in reading.found:
        exact = next((o for o in poll.standing if o.slot == one.slot), None)
        if exact is not None:
            return exact, None
        if not one.slot.needs_time:
            return None, one.slot
        within = [o for o in poll.standing if one.slot.covers(o.slot.day)]
        if len(within) == 1:
            return within[0], None
    return None, None


async def decide(talk: Talk, poll: Poll, option: Option | None, slot: Slot | None) -> deciding.Outcome:
    """Confirm. What the rule would pick anyway is left to it, so that the reason told is the rule's."""
    number = option.id if option else None
    if option is not None and slot is None:
        await polls.find_poll(talk.unit, poll.group, poll.id, lock=True)
        view = await view_poll(talk.unit, talk.house, poll.group, poll.id)
        best = view.decision.option if view else None
        if best is not None and best.id == number and poll.winner in (None, number):
            number = None
    outcome = await talk.steering(
        lambda actor: deciding.confirm(talk.unit, talk.house, actor, poll.id, option=number, slot=slot)
    )
    if isinstance(outcome, deciding.NothingSuits):
        talk.say(talk.texts.text("poll.nothing_suits"))
    elif isinstance(outcome, deciding.HourWanted) and not talk.bot.capabilities.edits:
        view = await view_poll(talk.unit, talk.house, poll.group, poll.id)
        if view is not None:
            talk.say_card(poll_card(view, talk.bot.capabilities, talk.texts.language, talk.unit.now))
    return outcome


async def name_hour(talk: Talk, event: MessageReceived, poll: Poll, words: str) -> bool:
    """Take an hour in words for a poll whose day has won; False where the words name none."""
    option = poll.option(poll.winner) if poll.winner is not None else None
    if option is None:
        return False
    slot = hour_in(words, option.slot, talk.dictionary, poll.zone, event.at)
    if slot is None:
        return False
    if not option.slot.covers(slot.day):
        talk.say(talk.own_texts.text("error.not_within"))
        return True
    await decide(talk, poll, option, slot)
    return True


async def name_wanted_hour(talk: Talk, event: MessageReceived) -> bool:
    """Take words as the hour that a poll of the chat waits for: said to the bot, or in short by its opener."""
    if talk.group is None:
        return False
    waiting = [p for p in await polls.open_polls(talk.unit, talk.group.id) if p.status is PollStatus.NEEDS_TIME]
    if len(waiting) != 1:
        return False
    poll = waiting[0]
    if not event.addressed:
        actor = await talk.who()
        if poll.opener != actor.identity_id or len(event.text.split()) > SHORT_HOUR or "?" in event.text:
            return False
    option = poll.option(poll.winner) if poll.winner is not None else None
    if option is None:
        return False
    slot = hour_in(event.text, option.slot, talk.dictionary, poll.zone, event.at)
    if slot is None or not option.slot.covers(slot.day):
        return False
    await decide(talk, poll, option, slot)
    return True


async def meeting_meant(talk: Talk, meeting_id: str | None, verb: str) -> Meeting | None:
    """The meeting that an order speaks of: the quoted, else the only one ahead; else the bot asks or says so."""
    group, _ = await talk.settle()
    if meeting_id is not None:
        return await meetings.find_meeting(talk.unit, group.id, meeting_id)
    ahead = await meetings_here(talk, at=talk.unit.now)
    if len(ahead) == 1:
        return ahead[0]
    texts = talk.own_texts
    if not ahead:
        talk.say(texts.text("next.none"), (Button(texts.text("button.meet"), data_of("meet")),))
        return None
    buttons = [Button(_named(talk, meeting), data_of(verb, meeting.id)) for meeting in ahead[:10]]
    talk.say(texts.text("meeting.which"), *talk.choice(buttons, 1))
    return None


def _named(talk: Talk, meeting: Meeting) -> str:
    start = replace(meeting.slot, end=None)
    return f"{meeting.title}: {when(start, meeting.zone, talk.own_texts.language, talk.unit.now)}"


async def move(talk: Talk, event: MessageReceived, rest: str, meeting_id: str | None) -> None:
    """Move a meeting to another time; asks for the time where none was said."""
    found = await meeting_meant(talk, meeting_id, "move")
    if found is None:
        return
    slot = hour_in(rest, found.slot, talk.dictionary, found.zone, event.at) if rest else None
    if slot is None:
        await ask_where_to(talk, found)
        return
    await move_to(talk, found, slot)


async def move_asked(talk: Talk) -> None:
    """Ask where to move the meeting to, or first which meeting."""
    found = await meeting_meant(talk, None, "move")
    if found is not None:
        await ask_where_to(talk, found)


async def ask_where_to(talk: Talk, meeting: Meeting) -> None:
    """Ask for the new time; the person's next words answer it."""
    if talk.sender is not None:
        question = Question("move", f"{meeting.id}:{talk.unit.now.timestamp():.0f}", {"meeting": meeting.id})
        await ask_once(talk.unit, (await talk.settle())[0].id, talk.address, talk.sender.stable_id, question)
    talk.say(talk.own_texts.text("move.when", title=meeting.title))


async def offer_to_move(talk: Talk, event: MessageReceived, meeting_id: str) -> bool:
    """Ask whether the one time that a message names is where its quoted meeting is to be moved to."""
    group, _ = await talk.settle()
    meeting = await meetings.find_meeting(talk.unit, group.id, meeting_id)
    if meeting is None or meeting.status is MeetingStatus.CANCELLED:
        return False
    slot = hour_in(event.text, replace(meeting.slot, end=None), talk.dictionary, meeting.zone, event.at)
    code = slot_code(slot) if slot is not None else None
    if slot is None or code is None or slot.start == meeting.slot.start or slot.over_at(meeting.zone) <= talk.unit.now:
        return False
    texts = talk.texts
    words = when(slot, meeting.zone, texts.language, talk.unit.now)
    yes = Button(texts.text("button.move_to", when=words), data_of("moveto", meeting.id, code))
    talk.say(
        texts.text("move.question", title=meeting.title), (yes,), (Button(texts.text("button.no"), data_of("no")),)
    )
    return True


async def move_to(talk: Talk, meeting: Meeting, slot: Slot) -> None:
    """Move a meeting and tell the chat."""
    moved = await talk.steering(lambda actor: change_meeting(talk.unit, talk.house, actor, meeting.id, {"slot": slot}))
    words = when_long(moved.slot, moved.zone, talk.texts.language, talk.unit.now)
    talk.say(talk.texts.text("move.done", title=moved.title, when=words))


async def cancel(talk: Talk, poll: Poll | None, meeting_id: str | None) -> None:
    """Ask whether to call off the open poll or the meeting; the press does it."""
    group, _ = await talk.settle()
    texts = talk.own_texts
    things: list[Button] = []
    if poll is not None and poll.meeting is not None:
        meeting_id, poll = poll.meeting, None
    if poll is not None or meeting_id is None:
        found = [poll] if poll is not None else await open_here(talk) or await _undecided_here(talk)
        things += [
            Button(texts.text("button.stop_named", title=p.title), data_of("stop", p.id))
            for p in found
            if p.status in (PollStatus.OPEN, PollStatus.NEEDS_TIME)
        ]
    if meeting_id is not None:
        one = await meetings.find_meeting(talk.unit, group.id, meeting_id)
        ahead = [one] if one is not None and one.status is MeetingStatus.CONFIRMED else []
    else:
        ahead = [] if poll is not None else await meetings_here(talk, at=talk.unit.now)
    things += [Button(texts.text("button.cancel_named", title=_named(talk, m)), data_of("off", m.id)) for m in ahead]
    if not things:
        talk.say(texts.text("cancel.nothing"))
        return
    talk.say(
        texts.text("cancel.question"),
        *talk.choice(things[:10], 1),
        (Button(texts.text("button.no"), data_of("no")),),
    )


async def stop_poll(talk: Talk, poll: Poll) -> None:
    """Call a poll off."""
    await talk.steering(lambda actor: deciding.stop(talk.unit, actor, poll.id))
    talk.say(talk.texts.text("stop.done", title=poll.title))


async def call_off(talk: Talk, meeting_id: str) -> None:
    """Call a meeting off, and tell the chat."""
    meeting = await talk.steering(lambda actor: cancel_meeting(talk.unit, actor, meeting_id))
    talk.say(talk.texts.text("off.done", title=_named(talk, meeting)))
