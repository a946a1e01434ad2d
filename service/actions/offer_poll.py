"""Offer to open a poll where people propose times: one offer a chat, updated in place, opened by anybody's press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from service.actions.access import Actor
from service.actions.open_poll import NewPoll, open_poll
from service.domain.group import Chat, Group
from service.domain.poll import MAX_OPTIONS, Poll
from service.domain.slot import Slot
from service.errors import ConflictError, NotFoundError
from service.storage import due, groups, offers, publications
from service.storage.publications import Subject
from service.storage.unit import Unit

FADES_AFTER = timedelta(hours=2)
IGNORED_AT_MOST = 2
SILENCE = timedelta(days=7)


async def offer_poll(
    unit: Unit, group: Group, chat: Chat, proposer: Actor, slots: Sequence[tuple[Slot, str]], *, title: str = ""
) -> str | None:
    """Offer a poll on proposed times, or add them to the chat's standing offer; its id.

    None where the chat wants silence: two offers in a row were ignored within the last week.
    """
    if chat.silent_until is not None and chat.silent_until > unit.now:
        return None
    identity = proposer.identity_id or ""
    standing = await offers.standing_offer(unit, group.id, chat.address)
    if standing is not None:
        words = dict(standing.slots)
        merged = [*standing.slots, *((slot, text) for slot, text in slots if slot not in words)]
        if len(merged) > len(standing.slots):
            people = dict.fromkeys([*standing.proposers, identity])
            await offers.change_offer(unit, standing, merged[:MAX_OPTIONS], list(people))
            await _fade_later(unit, group.id, standing.id)
        return standing.id
    offer_id = await offers.add_offer(
        unit, group.id, chat.address, slots, title=title, language=group.language, proposer=identity
    )
    await publications.publish(unit, group.id, Subject.OFFER, offer_id, chat.address, group.language)
    await _fade_later(unit, group.id, offer_id)
    return offer_id


async def take_offer(unit: Unit, actor: Actor, group: Group, chat: Chat, offer_id: str) -> Poll:
    """Open the poll that was offered; its card takes the offer's place. Raises NotFoundError, ConflictError."""
    offer = await offers.find_offer(unit, group.id, offer_id)
    if offer is None or offer.address != chat.address:
        raise NotFoundError("there is no such offer")
    slots = [(slot, text) for slot, text in offer.slots if slot.over_at(group.zone) > unit.now]
    if not slots:
        raise ConflictError("these times are over: propose new ones", key="error.offer_over")
    if not await offers.end_offer(unit, offer, "taken"):
        raise ConflictError("the offer is over: propose the times again", key="error.offer_over")
    await due.drop_due(unit, group.id, "fade", offer.id)
    poll = await open_poll(unit, actor, group, NewPoll(title=offer.title, options=slots), offer=offer.id)
    await groups.save_chat(unit, replace(chat, offers_ignored=0, silent_until=None))
    return poll


async def decline_offer(unit: Unit, chat: Chat, offer_id: str) -> None:
    """Take the offer away at a press: nobody is bothered with it any more. Raises NotFoundError."""
    offer = await offers.find_offer(unit, chat.group, offer_id)
    if offer is None or offer.address != chat.address:
        raise NotFoundError("there is no such offer")
    if await offers.end_offer(unit, offer, "declined"):
        await due.drop_due(unit, chat.group, "fade", offer.id)


async def fade_offer(unit: Unit, group_id: str, offer_id: str) -> None:
    """Let an offer that nobody pressed fade; after two in a row the chat is left in peace for a week."""
    offer = await offers.find_offer(unit, group_id, offer_id)
    if offer is None or not await offers.end_offer(unit, offer, "faded"):
        return
    chat = await groups.find_chat(unit, group_id, offer.address)
    if chat is None:
        return
    ignored = chat.offers_ignored + 1
    if ignored >= IGNORED_AT_MOST:
        chat = replace(chat, offers_ignored=0, silent_until=unit.now + SILENCE)
    else:
        chat = replace(chat, offers_ignored=ignored)
    await groups.save_chat(unit, chat)


async def _fade_later(unit: Unit, group_id: str, offer_id: str) -> None:
    await due.put_due(unit, group_id, "fade", unit.now + FADES_AFTER, ref=offer_id, due_id=f"fade-{offer_id}")
