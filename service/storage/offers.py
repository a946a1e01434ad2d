"""Offers to open a poll: one standing offer a chat, updated in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import asyncpg

from service.domain.group import ChatAddress
from service.domain.slot import Slot, slot_from_dict, slot_to_dict
from service.storage.keys import bucket_of, new_id
from service.storage.unit import Unit

INSERT_OFFER = """
    insert into offer (group_id, offer_id, bucket, platform, account, chat_id, state, title, slots, language, proposers,
        made_at, changed_at)
    values ($1, $2, $3, $4, $5, $6, 'standing', $7, $8, $9, $10, $11, $11)"""
SELECT_OFFER = "select * from offer where group_id = $1 and offer_id = $2 for no key update"
SELECT_STANDING = """
    select * from offer where group_id = $1 and platform = $2 and account = $3 and chat_id = $4
        and state = 'standing' for no key update"""
CHANGE_OFFER = """
    update offer set slots = $3, proposers = $4, version = version + 1, changed_at = $5
    where group_id = $1 and offer_id = $2 and state = 'standing'"""
END_OFFER = """
    update offer set state = $3, version = version + 1, changed_at = $4
    where group_id = $1 and offer_id = $2 and state = 'standing'"""


@dataclass(frozen=True, slots=True)
class Offer:
    """Times that were proposed in a chat, as (slot, words). `proposers` are the identities who named them."""

    id: str
    group: str
    address: ChatAddress
    state: str
    title: str
    slots: tuple[tuple[Slot, str], ...]
    language: str
    proposers: tuple[str, ...]
    made_at: datetime


async def add_offer(
    unit: Unit,
    group_id: str,
    address: ChatAddress,
    slots: Sequence[tuple[Slot, str]],
    *,
    title: str,
    language: str,
    proposer: str,
) -> str:
    """Store a new standing offer; its id. There must be no other in the chat."""
    offer_id = new_id()
    a = address
    args = (a.platform, a.account, a.chat, title, _slots(slots), language, [proposer], unit.now)
    await unit.execute(INSERT_OFFER, group_id, offer_id, bucket_of(group_id), *args)
    unit.changed("offer", group_id, offer_id)
    return offer_id


async def find_offer(unit: Unit, group_id: str, offer_id: str) -> Offer | None:
    """The offer, locked for this unit: two presses at once open one poll."""
    row = await unit.row(SELECT_OFFER, group_id, offer_id)
    return _offer(row) if row else None


async def standing_offer(unit: Unit, group_id: str, address: ChatAddress) -> Offer | None:
    """The chat's standing offer, locked for this unit."""
    row = await unit.row(SELECT_STANDING, group_id, address.platform, address.account, address.chat)
    return _offer(row) if row else None


async def change_offer(unit: Unit, offer: Offer, slots: Sequence[tuple[Slot, str]], proposers: Sequence[str]) -> None:
    """Let a standing offer name other times."""
    await unit.execute(CHANGE_OFFER, offer.group, offer.id, _slots(slots), list(proposers), unit.now)
    unit.changed("offer", offer.group, offer.id)


async def end_offer(unit: Unit, offer: Offer, state: str) -> bool:
    """End a standing offer as taken, declined or faded; whether it was still standing."""
    ended = await unit.execute(END_OFFER, offer.group, offer.id, state, unit.now) == 1
    unit.changed("offer", offer.group, offer.id)
    return ended


def _slots(slots: Sequence[tuple[Slot, str]]) -> list[dict[str, str]]:
    return [{**slot_to_dict(slot), "text": text} for slot, text in slots]


def _offer(row: asyncpg.Record) -> Offer:
    return Offer(
        id=row["offer_id"],
        group=row["group_id"],
        address=ChatAddress(row["platform"], row["account"], row["chat_id"]),
        state=row["state"],
        title=row["title"],
        slots=tuple((slot_from_dict(s), s["text"]) for s in row["slots"]),
        language=row["language"],
        proposers=tuple(row["proposers"]),
        made_at=row["made_at"],
    )
