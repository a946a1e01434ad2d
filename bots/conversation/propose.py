"""Times that somebody named: a poll on them is offered, or they are offered to the open poll, or nothing is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from bots.adapter import Button, MessageReceived
from bots.buttons import data_of, slot_code
from bots.conversation.talk import Talk
from bots.conversation.understand import title_in
from service.actions.offer_poll import decline_offer, offer_poll
from service.actions.open_poll import NewPoll, open_poll
from service.actions.view import upcoming
from service.domain.group import Listening
from service.domain.meeting import MeetingStatus
from service.domain.poll import MAX_OPTIONS, Poll, PollStatus
from service.domain.slot import Daypart, Grain, Slot
from service.parsing.chat_proposals import proposals_of
from service.parsing.message import Found, Reading
from service.storage import offers, polls
from service.storage.questions import Question, ask_once, heard, note_heard
from service.texts import when

SETTLED_QUIET = timedelta(hours=2)
"""So long after a time was settled times in the chat are talk about it, and not a new proposal."""
ANYBODY = "*"
DAYS_AT_MOST = 7
_LONG = (Grain.WEEK, Grain.WEEKEND, Grain.MONTH)
_HOURS = {
    Daypart.MORNING: (5, 13),
    Daypart.MIDDAY: (11, 15),
    Daypart.AFTERNOON: (12, 19),
    Daypart.EVENING: (17, 24),
    Daypart.NIGHT: (20, 24),
}


async def propose(
    talk: Talk,
    event: MessageReceived,
    found: Sequence[Found],
    reading: Reading,
    *,
    open_polls: Sequence[Poll],
    voted: bool = False,
) -> None:
    """Make something of times in a message, by the chat's wish and the manners of the bot."""
    slots = [(one.slot, one.text) for one in found][:MAX_OPTIONS]
    if await correct_offer(talk, event, slots):
        return
    if open_polls:
        if len(open_polls) == 1:
            await _offer_to_add(talk, event, open_polls[0])
        return
    if voted:
        return
    if event.addressed and not event.edited:
        await _open(talk, slots, title_in(event.text, reading, talk.dictionary, whole=True))
        return
    listening = talk.chat.listening if talk.chat else Listening.OFFER
    if listening is Listening.ADDRESSED or await _is_settled(talk, slots):
        return
    title = title_in(event.text, reading, talk.dictionary, whole=False)
    if listening is Listening.OPEN:
        await _open(talk, slots, title)
        return
    group, chat = await talk.settle()
    offer = await offer_poll(talk.unit, group, chat, await talk.who(), slots, title=title)
    if offer is not None:
        person = event.sender.stable_id
        await note_heard(talk.unit, group.id, talk.address, person, event.message_id, {"offer": offer})


async def _open(talk: Talk, slots: Sequence[tuple[Slot, str]], title: str) -> None:
    group, _ = await talk.settle()
    poll = await open_poll(talk.unit, await talk.who(), group, NewPoll(title=title or talk.untitled, options=slots))
    await talk.show_poll(poll)


async def correct_offer(talk: Talk, event: MessageReceived, slots: Sequence[tuple[Slot, str]]) -> bool:
    """Let the chat's offer follow the edit of its message, where it holds that person's times alone."""
    if talk.group is None or not event.edited:
        return False
    standing = await offers.standing_offer(talk.unit, talk.group.id, talk.address)
    if standing is None or len(standing.proposers) != 1:
        return False
    person = event.sender.stable_id
    before = await heard(talk.unit, talk.group.id, talk.address, person, event.message_id)
    if before.get("offer") != standing.id:
        return False
    if not slots:
        await decline_offer(talk.unit, (await talk.settle())[1], standing.id)
    elif tuple(slots) != standing.slots:
        await offers.change_offer(talk.unit, standing, slots, standing.proposers)
    return True


async def _offer_to_add(talk: Talk, event: MessageReceived, poll: Poll) -> None:
    """Ask whether new times are to join the open poll: a button each, once a time.

    An hour alone is meant on the poll's days; "the 2nd" is one of its options and not a day of the month.
    """
    group, chat = await talk.settle()
    if chat.listening is Listening.ADDRESSED and not event.addressed:
        return
    texts = talk.texts
    buttons = []
    options = {option.id: option.slot for option in poll.standing}
    days = {option.day for option in options.values()}
    named = proposals_of(
        event.text,
        options,
        sorted(days)[:DAYS_AT_MOST],
        dictionary=talk.dictionary,
        now=event.at,
        zone=poll.zone,
    )
    for slot, words in named.new:
        code = slot_code(slot)
        number = re.fullmatch(r"\D{0,12}(\d{1,2})\D{0,3}", words)
        if number and slot.grain is Grain.DAY and int(number[1]) <= len(options):
            continue
        if any(_lies_in(slot, option) for option in options.values()):
            continue
        if slot.grain in _LONG and sum(option.grain is slot.grain for option in options.values()) == 1:
            continue  # "the weekend" is the one that is asked about
        if code is None or slot.over_at(poll.zone) <= talk.unit.now:
            continue
        question = Question("add", f"{poll.id}:{code}", {})
        if not await ask_once(talk.unit, group.id, talk.address, ANYBODY, question) and not event.addressed:
            continue
        label = texts.text("button.add", when=when(slot, poll.zone, texts.language, talk.unit.now))
        buttons.append(Button(label, data_of("add", poll.id, code)))
    if not buttons:
        return
    buttons = buttons[: max(talk.bot.capabilities.buttons, 1)]
    key = "add.question" if talk.bot.capabilities.buttons else "add.write"
    talk.say(texts.text(key, n=len(buttons), title=poll.title), *talk.choice(buttons, 1))


def _lies_in(slot: Slot, option: Slot) -> bool:
    """Whether an hour lies in a part of the day that is an option: it makes that one exact and is no other."""
    if option.daypart is None or not isinstance(slot.start, datetime) or not option.covers(slot.day):
        return False
    first, last = _HOURS[option.daypart]
    return first <= slot.start.hour < last


async def _is_settled(talk: Talk, slots: Sequence[tuple[Slot, str]]) -> bool:
    """Whether these times are talk about what stands already, or came right after a decision."""
    if talk.group is None:
        return False
    now = talk.unit.now
    for poll in await polls.list_polls(talk.unit, talk.group.id, (now + timedelta(days=1), ""), 5):
        lately = poll.closed_at is not None and now - poll.closed_at < SETTLED_QUIET
        if (poll.status is PollStatus.CONFIRMED and lately) or poll.status is PollStatus.NEEDS_TIME:
            return True
    for meeting in await upcoming(talk.unit, talk.group.id, now):
        if meeting.status is MeetingStatus.CONFIRMED and any(slot.covers(meeting.slot.day) for slot, _ in slots):
            return True
    return False
