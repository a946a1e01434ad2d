"""Which card an event speaks of. The group comes from the event's chat, never from the button or the quote."""

from __future__ import annotations

from dataclasses import dataclass

from bots.conversation.talk import Talk
from service.actions.access import Actor
from service.domain.group import Group
from service.domain.member import Role
from service.domain.poll import Poll, PollStatus
from service.storage import groups, meetings, polls, publications
from service.storage.publications import Publication, Subject


@dataclass(frozen=True, slots=True)
class Place:
    """A group that has cards in this chat, and the person as one who acts there."""

    group: Group
    actor: Actor


async def reached_groups(talk: Talk) -> list[Group]:
    """The groups whose cards may stand in this chat: its own, and in a direct chat those that reach the person."""
    found = [talk.group] if talk.group is not None else []
    if talk.direct:
        for group_id in await groups.groups_reaching(talk.unit, talk.address):
            group = await groups.find_group(talk.unit, group_id)
            if group is not None and group not in found:
                found.append(group)
    return found


async def place_in(talk: Talk, group: Group) -> Place:
    """The person in that group: a guest of another group's card may answer it, no more."""
    own = talk.group is not None and group.id == talk.group.id
    return Place(group, await talk.who() if own else await talk.actor_in(group, Role.VOTER))


async def quoted_card(talk: Talk, message: str) -> tuple[Group, Publication] | None:
    """The card that a message of this chat is."""
    for group in await reached_groups(talk):
        card = await publications.publication_of_message(talk.unit, group.id, talk.address, message)
        if card is not None:
            return group, card
    return None


async def place_of(talk: Talk, subject: Subject, ref: str) -> Place | None:
    """Where a poll or meeting belongs, if its group reaches this chat; another chat's is not there."""
    for group in await reached_groups(talk):
        if subject is Subject.POLL:
            there = await polls.find_poll(talk.unit, group.id, ref) is not None
        else:
            there = await meetings.find_meeting(talk.unit, group.id, ref) is not None
        if not there:
            continue
        own = talk.group is not None and group.id == talk.group.id
        if own or any(
            c.address == talk.address for c in await publications.cards_of(talk.unit, group.id, subject, ref)
        ):
            return await place_in(talk, group)
    return None


async def open_cards(talk: Talk) -> list[tuple[Group, Poll]]:
    """The open polls that have a card in this chat, of all groups that reach it."""
    found = []
    for group in await reached_groups(talk):
        for card in await publications.publications_in_chat(talk.unit, group.id, talk.address):
            if card.subject is Subject.POLL:
                poll = await polls.find_poll(talk.unit, group.id, card.subject_id)
                if poll is not None and poll.status is PollStatus.OPEN:
                    found.append((group, poll))
    return found
