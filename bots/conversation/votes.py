"""Votes and answers in words: stored and nodded at, asked back where they are unclear and the bot was spoken to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from bots.adapter import Card, MessageReceived
from bots.conversation.talk import Talk
from bots.conversation.understand import says
from bots.render import vote_rows
from bots.render.layout import fitting, shown_rows
from service.actions.access import Actor
from service.actions.answer_invite import answer_invite
from service.actions.cast_vote import cast_vote
from service.actions.view import upcoming
from service.domain.meeting import Meeting, MeetingStatus, Rsvp
from service.domain.poll import Option, Poll, PollStatus
from service.domain.slot import Grain, Slot
from service.domain.vote import Answer
from service.parsing.message import understand
from service.parsing.reply import Reply, read_reply
from service.parsing.resolve import Refusal, resolve
from service.parsing.scan import scan
from service.storage import polls, publications
from service.storage.publications import Subject
from service.storage.questions import Question, ask_once, heard, note_heard, question_answered
from service.texts import when

_FAR = Slot(Grain.DAY, date(2999, 1, 1))
"""An option that nobody means: what votes for it too speaks of no option in particular."""
SHORT_ANSWER = 7
"""Words of the longest message that is taken as an answer to the one thing there is, without quoting it."""
RSVP_WORDS = ((Rsvp.DECLINED, "decline"), (Rsvp.TENTATIVE, "perhaps"), (Rsvp.ACCEPTED, "accept"))


async def open_here(talk: Talk) -> list[Poll]:
    """The open polls that have a card in this chat, newest first."""
    assert talk.group is not None, "only a known chat has polls"
    found = [poll for poll in await polls.open_polls(talk.unit, talk.group.id) if poll.status is PollStatus.OPEN]
    if not found:
        return []
    cards = await publications.publications_in_chat(talk.unit, talk.group.id, talk.address)
    here = {card.subject_id for card in cards if card.subject is Subject.POLL}
    return [poll for poll in found if poll.id in here]


async def vote_in_words(talk: Talk, event: MessageReceived, found: Sequence[Poll]) -> bool | None:
    """Read a message as a vote on the one open poll of the chat; None where it is none, False where it was asked back.

    With several open polls words vote only by quoting one: who spoke to the bot is told so.
    """
    if not found:
        return None
    if len(found) > 1:
        if event.addressed and any(_read(talk, event, poll).votes for poll in found):
            titles = ", ".join(f"«{poll.title}»" for poll in found[:5])
            talk.say(talk.own_texts.text("vote.which", polls=titles))
            return False
        return None
    return await vote_on(talk, event, found[0], await talk.who(), addressed=event.addressed)


async def vote_on(talk: Talk, event: MessageReceived, poll: Poll, actor: Actor, *, addressed: bool) -> bool | None:
    """Read a message as a vote on a poll: True where it was stored, False where it was asked back, None for no vote."""
    reply = _read(talk, event, poll, certain=not addressed)
    answers: dict[int, Answer | None] = dict.fromkeys(await _said_before(talk, event, poll))
    if reply.votes or (answers and not reply.unclear):
        said = {poll.standing[index].id: answer for index, answer in reply.votes.items()}
        answers.update(said)
        await cast_vote(talk.unit, actor, poll.id, answers, at=event.at)
        body = {"poll": poll.id, "options": list(said)}
        await note_heard(talk.unit, poll.group, talk.address, event.sender.stable_id, event.message_id, body)
        await question_answered(talk.unit, poll.group, talk.address, event.sender.stable_id)
        talk.nod()
        return True
    if reply.unclear and addressed:
        await ask_back(talk, event, poll)
        return False
    return None


async def _said_before(talk: Talk, event: MessageReceived, poll: Poll) -> list[int]:
    """The options that a message voted on before it was edited: what it does not say any more is taken back."""
    if not event.edited:
        return []
    body = await heard(talk.unit, poll.group, talk.address, event.sender.stable_id, event.message_id)
    return list(body.get("options", ())) if body.get("poll") == poll.id else []


def _read(talk: Talk, event: MessageReceived, poll: Poll, *, certain: bool = False) -> Reply:
    options = [option.slot for option in poll.standing]
    generic = says(event.text, "bare", whole=True) or len(event.text.split()) > SHORT_ANSWER
    if certain and len(options) == 1 and generic:
        options.append(_FAR)
    reply = read_reply(event.text, options, dictionary=talk.dictionary, now=event.at, zone=poll.zone)
    return Reply() if len(poll.standing) in reply.votes else reply


async def ask_back(talk: Talk, event: MessageReceived, poll: Poll) -> None:
    """Ask which of the options was meant, with the options as buttons; once per person and poll."""
    question = Question("vote", poll.id, {})
    if not await ask_once(talk.unit, poll.group, talk.address, event.sender.stable_id, question):
        return
    texts, can = talk.own_texts, talk.bot.capabilities

    def short(option: Option) -> str:
        return when(option.slot, poll.zone, texts.language, talk.unit.now)

    numbered = list(enumerate(poll.standing, 1))
    lines = [f"{n}. {short(option)}" for n, option in numbered]
    text = texts.text("vote.unclear", n=len(numbered))
    example = texts.text("vote.example")
    rows = shown_rows(can, vote_rows(numbered, poll.id, can, texts, short))
    body = fitting("", ["\n".join([text, *lines, example]), f"{text}\n{example}"], can)
    talk.say_card(Card(text=body, rows=rows))


async def meetings_here(talk: Talk, *, at: datetime) -> list[Meeting]:
    """The meetings ahead that have a card in this chat, soonest first."""
    assert talk.group is not None, "only a known chat has meetings"
    cards = await publications.publications_in_chat(talk.unit, talk.group.id, talk.address)
    here = {card.subject_id for card in cards if card.subject is Subject.MEETING}
    if not here:
        return []
    ahead = await upcoming(talk.unit, talk.group.id, at)
    return [m for m in ahead if m.id in here and m.status is MeetingStatus.CONFIRMED]


async def rsvp_in_words(talk: Talk, event: MessageReceived) -> bool:
    """Read "I can't make it any more" and its like as an answer to the one meeting ahead."""
    status = answer_in(event.text, at_most=SHORT_ANSWER)
    if status is None:
        return False
    ahead = await meetings_here(talk, at=talk.unit.now)
    if len(ahead) != 1:
        if len(ahead) > 1 and event.addressed:
            titles = ", ".join(f"«{meeting.title}»" for meeting in ahead[:5])
            talk.say(talk.own_texts.text("rsvp.which", meetings=titles))
            return True
        return False
    if _of_another_time(talk, event, ahead[0]):
        return False
    await answer_invite(talk.unit, await talk.who(), ahead[0].id, status, at=event.at)
    talk.nod()
    return True


def _of_another_time(talk: Talk, event: MessageReceived, meeting: Meeting) -> bool:
    """Whether the words name times and none is on the meeting's day: "I'll be there in 10 minutes"."""
    named: list[bool] = []
    for time, _ in understand(scan(event.text, talk.dictionary), talk.dictionary):
        try:
            slot = resolve(time, event.at, meeting.zone)
        except Refusal:
            continue
        named.append(slot.covers(meeting.slot.day))
    return bool(named) and not any(named)


def answer_in(text: str, *, at_most: int = 20) -> Rsvp | None:
    """What a short message says of a meeting that stands; questions and long messages say nothing."""
    if "?" in text or len(text.split()) > at_most:
        return None
    return next((status for status, name in RSVP_WORDS if says(text, name)), None)
