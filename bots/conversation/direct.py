"""A chat with one person alone: a card that a link brought there, and words that vote on it."""

from __future__ import annotations

from bots.adapter import MessageReceived
from bots.conversation.cards import open_cards, place_in, quoted_card
from bots.conversation.help import say_help
from bots.conversation.talk import Talk
from bots.conversation.votes import vote_on
from service.domain.group import Chat, ChatKind, Listening
from service.domain.member import Role
from service.domain.poll import Poll, PollStatus
from service.parsing.reply import read_reply
from service.storage import directory, groups, polls, publications
from service.storage.directory import LinkKind
from service.storage.publications import Subject


async def start(talk: Talk, payload: str) -> None:
    """Begin a chat: with a poll's link show its card here, else say what the bot is for.

    The payload is the secret of the poll's page: who has it could vote there as well.
    """
    opened = await directory.open_secret(talk.unit, payload, LinkKind.POLL) if payload else None
    if opened is None:
        texts = talk.own_texts
        if payload:
            talk.say(texts.text("start.unknown"))
        else:
            say_help(talk)
        return
    group = await groups.find_group(talk.unit, opened.group)
    poll = await polls.find_poll(talk.unit, opened.group, opened.ref)
    if group is None or poll is None:
        talk.say(talk.own_texts.text("start.unknown"))
        return
    own = talk.group is not None and talk.group.id == group.id
    if not own and not talk.direct:
        talk.say(talk.own_texts.text("start.elsewhere"))
        return
    if not own:
        chat = Chat(group.id, talk.address, ChatKind.DIRECT, talk.where.title, Listening.ADDRESSED)
        await groups.add_chat(talk.unit, chat, home=False)
        await talk.actor_in(group, Role.VOTER)
    language = talk.own_texts.language if talk.direct else group.language
    await publications.publish(talk.unit, group.id, Subject.POLL, poll.id, talk.address, language)


async def vote_on_open_card(talk: Talk, event: MessageReceived) -> bool:
    """Read a message in a direct chat as a vote on the only open card there; of several the bot asks which."""
    found = await open_cards(talk)
    if not found:
        return False
    if len(found) == 1:
        group, poll = found[0]
        place = await place_in(talk, group)
        return await vote_on(talk, event, poll, place.actor, addressed=True) is not None
    for _, poll in found:
        options = [option.slot for option in poll.standing]
        reply = read_reply(event.text, options, dictionary=talk.dictionary, now=event.at, zone=poll.zone)
        if reply.votes:
            titles = ", ".join(f"«{one.title}» ({of.name})" for of, one in found[:5])
            talk.say(talk.own_texts.text("vote.which", polls=titles))
            return True
    return False


async def quoted_things(talk: Talk, message: str) -> tuple[Poll | None, str | None]:
    """The poll or the meeting whose card a message is."""
    found = await quoted_card(talk, message)
    if found is None:
        return None, None
    group, card = found
    if card.subject is Subject.MEETING:
        return None, card.subject_id
    poll = await polls.find_poll(talk.unit, group.id, card.subject_id) if card.subject is Subject.POLL else None
    return (None, poll.meeting) if poll is not None and poll.status is PollStatus.CONFIRMED else (poll, None)
