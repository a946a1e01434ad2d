"""Who has not answered yet, and what comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bots.adapter import Button
from bots.buttons import data_of
from bots.conversation.steer import poll_meant
from bots.conversation.talk import Talk
from bots.conversation.votes import open_here
from bots.render.poll import name_of
from bots.render.words import option_words
from service.actions.view import PollView, feed_url, upcoming, view_meeting, view_poll
from service.domain.meeting import MeetingStatus
from service.domain.poll import Poll
from service.storage import members
from service.texts import Texts, listed, when

NAMES = 40
PEOPLE = 500
"""So many names are told, and so many people looked through for them."""


async def who(talk: Talk, poll: Poll | None) -> None:
    """Say who has not answered, where it is known who should; else who has."""
    found = await poll_meant(talk, poll, "who")
    if found is not None:
        talk.say(await who_words(talk, found, talk.own_texts))


async def who_words(talk: Talk, poll: Poll, texts: Texts) -> str:
    """Who has answered a poll, and what leads."""
    view = await view_poll(talk.unit, talk.house, poll.group, poll.id)
    assert view is not None, "the poll was just found"
    best, sentence = view.decision.option, _answered(view, await _silent(talk, view), texts)
    if best is None:
        return sentence
    words = option_words(best, poll, texts.language, talk.unit.now)
    return f"{sentence}\n{texts.text('who.leading', n=view.decision.count.yes, when=words)}"


async def _silent(talk: Talk, view: PollView) -> list[str]:
    """The names of those who have been here before and have not answered this poll."""
    people = await members.list_members(talk.unit, view.poll.group, limit=PEOPLE)
    return sorted(person.name for person in people if person.name and person.id not in view.tally.answers)[:NAMES]


def _answered(view: PollView, silent: list[str], texts: Texts) -> str:
    poll = view.poll
    if view.expected:
        if not view.missing:
            return texts.text("who.all", title=poll.title)
        names = [name_of(view, member, texts) for member in view.missing[:NAMES]]
        return texts.text("who.missing", n=len(view.missing), title=poll.title, names=listed(names, texts.language))
    names = sorted(name_of(view, member, texts) for member in view.tally.answers)[:NAMES]
    if not names:
        return texts.text("who.nobody", title=poll.title)
    answered = texts.text("who.answered", n=view.tally.voters, title=poll.title, names=listed(names, texts.language))
    if not silent:
        return f"{answered} {texts.text('who.unseen')}"
    return f"{answered} {texts.text('who.silent', n=len(silent), names=listed(silent, texts.language))}"


async def _not_decided(talk: Talk, poll: Poll, texts: Texts) -> str:
    view = await view_poll(talk.unit, talk.house, poll.group, poll.id)
    sentence = texts.text("next.open", title=poll.title)
    best = view.decision.option if view else None
    if view is None or best is None:
        return sentence
    words = option_words(best, poll, texts.language, talk.unit.now)
    return f"{sentence} {texts.text('who.leading', n=view.decision.count.yes, when=words)}"


async def coming(talk: Talk) -> None:
    """Say what the group meets for next, and how to have it in one's calendar."""
    group, _ = await talk.settle()
    texts = talk.own_texts
    now = talk.unit.now
    ahead = await upcoming(talk.unit, group.id, now - timedelta(minutes=15))
    shown = [m for m in ahead if m.status is MeetingStatus.CONFIRMED][:3]
    if not shown and (undecided := (await open_here(talk))[:3]):
        talk.say("\n".join([await _not_decided(talk, poll, texts) for poll in undecided]))
        return
    if not shown:
        talk.say(texts.text("next.none"), (Button(texts.text("button.meet"), data_of("meet")),))
        return
    lines = []
    for one in shown:
        meeting = await view_meeting(talk.unit, talk.house, group.id, one.id) or one
        words = when(replace(one.slot, end=None), meeting.zone, texts.language, now)
        lines.append(texts.text("next.line", title=meeting.title, when=words))
        lines += [texts.text("meeting.place", place=meeting.place)] if meeting.place else []
        lines += [texts.text("meeting.call", url=meeting.call)] if meeting.call else []
    lines.append(texts.text("next.feed", url=await feed_url(talk.unit, talk.house, group)))
    talk.say("\n".join(lines))
