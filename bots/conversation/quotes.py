"""A message that quotes a card: a vote, an hour, an answer to a meeting, a yes to an offer, or an order about it."""

from __future__ import annotations

from bots.adapter import MessageReceived
from bots.conversation import steer
from bots.conversation.cards import place_in, quoted_card
from bots.conversation.commands import obey
from bots.conversation.propose import propose
from bots.conversation.talk import Talk
from bots.conversation.understand import says, wish_in
from bots.conversation.votes import answer_in, vote_on
from service.actions.answer_invite import answer_invite
from service.actions.offer_poll import decline_offer
from service.domain.group import Group
from service.domain.poll import Poll, PollStatus
from service.parsing.message import read
from service.storage import offers, polls
from service.storage.publications import Publication, Subject


async def answer_quote(talk: Talk, event: MessageReceived) -> bool:
    """Do what a message says of the card that it quotes; False where it quotes no card.

    What says nothing of the card is talk among people, though it quotes one: silence, unless it asks for something.
    """
    found = await quoted_card(talk, event.reply_to or "")
    if found is None:
        return False
    group, card = found
    match card.subject:
        case Subject.POLL:
            poll = await polls.find_poll(talk.unit, group.id, card.subject_id)
            done = poll is not None and await _on_poll(talk, event, group, poll)
        case Subject.MEETING:
            done = await _on_meeting(talk, event, group, card.subject_id)
        case Subject.OFFER:
            done = await _on_offer(talk, event, card)
    if not done and (wish := wish_in(event.text, addressed=True)) is not None:
        await obey(talk, event, wish)
        return True
    return done or card.subject is not Subject.OFFER


async def _on_poll(talk: Talk, event: MessageReceived, group: Group, poll: Poll) -> bool:
    place = await place_in(talk, group)
    if poll.status is PollStatus.NEEDS_TIME and await steer.name_hour(talk, event, poll, event.text):
        return True
    if poll.meeting is not None and (status := answer_in(event.text)) is not None:
        await answer_invite(talk.unit, place.actor, poll.meeting, status, at=event.at)
        talk.nod()
        return True
    wish = wish_in(event.text, addressed=True)
    if wish is not None and wish.verb in ("close", "confirm", "cancel", "move", "who"):
        await obey(talk, event, wish, poll=poll)
        return True
    voted = await vote_on(talk, event, poll, place.actor, addressed=True)
    if poll.status is PollStatus.OPEN:
        reading = read(event.text, dictionary=talk.dictionary, now=event.at, zone=poll.zone)
        future = [one for one in reading.found if one.slot.over_at(poll.zone) > talk.unit.now]
        if future and voted is not False:
            await propose(talk, event, future, reading, open_polls=[poll], voted=True)
            return True
    return voted is not None


async def _on_meeting(talk: Talk, event: MessageReceived, group: Group, meeting: str) -> bool:
    place = await place_in(talk, group)
    status = answer_in(event.text)
    if status is not None:
        await answer_invite(talk.unit, place.actor, meeting, status, at=event.at)
        talk.nod()
        return True
    wish = wish_in(event.text, addressed=True)
    if wish is not None and wish.verb in ("move", "cancel"):
        await obey(talk, event, wish, meeting=meeting)
        return True
    return await steer.offer_to_move(talk, event, meeting)


async def _on_offer(talk: Talk, event: MessageReceived, card: Publication) -> bool:
    _, chat = await talk.settle()
    if says(event.text, "agree", whole=True):
        await talk.open_offered(card.subject_id)
        return True
    if says(event.text, "refuse", whole=True):
        await decline_offer(talk.unit, chat, card.subject_id)
        talk.nod()
        return True
    return False


async def answer_offer(talk: Talk, event: MessageReceived) -> bool:
    """Take "open the poll", or a mere yes or no to the bot, as the answer to the chat's standing offer."""
    if talk.group is None:
        return False
    opens = says(event.text, "open", whole=True) or (event.addressed and says(event.text, "agree", whole=True))
    refuses = not opens and event.addressed and says(event.text, "refuse", whole=True)
    if not opens and not refuses:
        return False
    standing = await offers.standing_offer(talk.unit, talk.group.id, talk.address)
    if standing is None:
        return False
    if opens:
        await talk.open_offered(standing.id)
    else:
        await decline_offer(talk.unit, (await talk.settle())[1], standing.id)
        talk.nod()
    return True
