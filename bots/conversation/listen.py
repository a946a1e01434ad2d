"""A message: something asked of the bot, a vote in words, times that somebody proposes, or nothing for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bots.adapter import MessageReceived
from bots.conversation import direct
from bots.conversation.answers import answer_pending
from bots.conversation.commands import obey
from bots.conversation.help import help_rows, help_words, say_help
from bots.conversation.propose import correct_offer, propose
from bots.conversation.quotes import answer_offer, answer_quote
from bots.conversation.steer import name_wanted_hour
from bots.conversation.talk import Talk
from bots.conversation.understand import Wish, called, says, wish_in
from bots.conversation.votes import meetings_here, open_here, rsvp_in_words, vote_in_words
from service.domain.group import Listening
from service.parsing.message import Found, read
from service.parsing.scan import scan
from service.storage.questions import question_answered


async def listen(talk: Talk, event: MessageReceived) -> None:
    """Understand a message and do what it asks for.

    In this order: a command; a yes to the offer; the answer to a question of the bot; a quote of a card; plain words
    for a command; a vote in words; an answer to a meeting; times. Silence where it is none of these.
    """
    await talk.find()
    if not event.addressed and (said := called(event.text, talk.bot.name)) is not None:
        event = replace(event, text=said, addressed=True)
    wish = wish_in(event.text, addressed=event.addressed)
    words = event.text
    if wish is not None and wish.commanded:
        words = "" if wish.verb == "start" else wish.rest
    reading = read(words, dictionary=talk.dictionary, now=event.at, zone=talk.zone)
    talk.heard = reading.language
    if talk.heard is None and event.addressed:
        talk.heard = scan(words, talk.dictionary).language
    if wish is not None and wish.commanded:
        if not event.edited:
            await _obey(talk, event, wish)
        return
    if event.text.startswith("/"):
        return
    if await answer_offer(talk, event):
        return
    if wish is None and await answer_pending(talk, event):
        return
    if event.reply_to is not None and await answer_quote(talk, event):
        return
    if talk.direct and await direct.vote_on_open_card(talk, event):
        return
    wish = wish or await _asked_aloud(talk, event)
    if wish is not None:
        await _obey(talk, event, wish)
        return
    if await name_wanted_hour(talk, event):
        return
    if talk.group is not None:
        polls = await open_here(talk)
        voted = await vote_in_words(talk, event, polls)
        if voted is not None:
            if voted and (found := _fresh(talk, event, reading.found)):
                await propose(talk, event, found, reading, open_polls=polls, voted=True)
            return
        if await rsvp_in_words(talk, event):
            return
    else:
        polls = []
    found = _fresh(talk, event, reading.found)
    if found:
        await propose(talk, event, found, reading, open_polls=polls)
    elif event.edited:
        await correct_offer(talk, event, [])
    elif event.addressed:
        await _nothing_understood(talk, event, reading.refused != ())


async def _asked_aloud(talk: Talk, event: MessageReceived) -> Wish | None:
    """What somebody asks the group in so many words and the bot alone can answer, while there is something to say."""
    if talk.group is None or talk.chat is None or event.addressed or event.edited or event.reply_to is not None:
        return None
    if talk.chat.listening is Listening.ADDRESSED:
        return None
    for verb in ("who", "close", "next"):
        if says(event.text, f"{verb}_aloud", whole=True):
            known = await (meetings_here(talk, at=talk.unit.now) if verb == "next" else open_here(talk))
            return Wish(verb) if known else None
    return None


async def _obey(talk: Talk, event: MessageReceived, wish: Wish) -> None:
    """Do what was asked for; what the bot had asked before is off the table."""
    if talk.group is not None:
        await question_answered(talk.unit, talk.group.id, talk.address, event.sender.stable_id)
    await obey(talk, event, wish)


def _fresh(talk: Talk, event: MessageReceived, found: Sequence[Found]) -> list[Found]:
    """The times that can still be met at; chatter about the next minutes is no proposal."""
    soon = talk.unit.now if event.addressed else max(talk.unit.now, event.at + timedelta(minutes=20))
    kept = []
    for one in found:
        starts = one.slot.starts_at(talk.zone) if one.slot.bound is None else None
        if (starts or one.slot.over_at(talk.zone)) > soon:
            kept.append(one)
    return kept


async def _nothing_understood(talk: Talk, event: MessageReceived, refused: bool) -> None:
    """Say so where the bot was spoken to: a past time by name, else what it can be told.

    Who replies to a message of the bot mostly talks to the others about it: there the bot has no last word.
    """
    texts = talk.own_texts
    if says(event.text, "thanks", whole=True):
        talk.nod()
    elif refused:
        talk.say(texts.text("error.past"))
    elif event.reply_to is not None and not talk.direct:
        return
    elif event.text.strip():
        rows = help_rows(talk)
        talk.say(texts.text("help.unknown") if rows else f"{texts.text('help.unsure')} {help_words(talk)}", *rows)
    else:
        say_help(talk)
