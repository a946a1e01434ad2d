"""What the bot asked a person: the next words of that person are the answer."""

from __future__ import annotations

from datetime import timedelta

from bots.adapter import MessageReceived
from bots.conversation import preferences, steer
from bots.conversation.meet import open_on
from bots.conversation.talk import Talk
from bots.conversation.understand import hour_in, title_in
from bots.conversation.votes import vote_on
from service.parsing.message import read
from service.storage import meetings, polls
from service.storage.questions import Question, pending_question, question_answered
from service.texts import find_zones

ANSWERED_WITHIN = timedelta(minutes=15)
LONGEST_PLACE = 6
"""Words of the longest name of a place."""


async def answer_pending(talk: Talk, event: MessageReceived) -> bool:
    """Take a message as the answer to what its writer was asked lately; False where it answers nothing."""
    if talk.group is None:
        return False
    person = event.sender.stable_id
    since = talk.unit.now - ANSWERED_WITHIN
    question = await pending_question(talk.unit, talk.group.id, talk.address, person, since)
    if question is None or not await _answers(talk, event, question):
        return False
    await question_answered(talk.unit, talk.group.id, talk.address, person)
    return True


async def _answers(talk: Talk, event: MessageReceived, question: Question) -> bool:
    assert talk.group is not None, "only a known chat was asked something"
    match question.kind:
        case "when":
            reading = read(event.text, dictionary=talk.dictionary, now=event.at, zone=talk.zone)
            if not reading.found and not reading.refused:
                return False
            title = str(question.body.get("title") or "") or title_in(event.text, reading, talk.dictionary, whole=True)
            return await open_on(talk, reading, title)
        case "zone":
            short = len(event.text.split()) <= LONGEST_PLACE
            if not short or not (event.addressed or find_zones(event.text, talk.languages)):
                return False
            await preferences.zone(talk, event.text)
            return True
        case "language":
            if preferences.language_named(event.text) is None:
                return False
            await preferences.language(talk, event.text)
            return True
        case "move":
            meeting = await meetings.find_meeting(talk.unit, talk.group.id, str(question.body["meeting"]))
            if meeting is None:
                return False
            slot = hour_in(event.text, meeting.slot, talk.dictionary, meeting.zone, event.at)
            if slot is None:
                return False
            await steer.move_to(talk, meeting, slot)
            return True
        case "vote":
            poll = await polls.find_poll(talk.unit, talk.group.id, question.ref)
            return poll is not None and bool(await vote_on(talk, event, poll, await talk.who(), addressed=False))
    return False
