"""Cards in chats: which message shows which poll, meeting or offer, at which version."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import asyncpg

from service.domain.group import ChatAddress
from service.storage.keys import bucket_of, new_id
from service.storage.unit import Unit

LEASE = timedelta(seconds=60)
"""How long a card is one worker's."""


class Subject(StrEnum):
    """What a card shows."""

    POLL = "poll"
    MEETING = "meeting"
    OFFER = "offer"


INSERT_PUBLICATION = """
    insert into publication (group_id, publication_id, bucket, subject, subject_id, platform, account, chat_id,
        language, message_id, not_before, version)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    on conflict (group_id, subject, subject_id, platform, account, chat_id) where ended_at is null do nothing"""
# A thing that was shown everywhere lags again where another chat is to show it.
_LAG = """
    update {table} set shown_version = $3 where group_id = $1 and {table}_id = $2 and shown_version > $3"""
# Who is showing the offer just now goes on holding the message, so that the poll is shown after it and not before.
TURN_OFFER = """
    update publication set subject = 'poll', subject_id = $3, version = 0, not_before = least(not_before, $4), tries = 0
    where group_id = $1 and subject = 'offer' and subject_id = $2 and ended_at is null"""
SELECT_BY_MESSAGE = """
    select * from publication where group_id = $1 and platform = $2 and account = $3 and chat_id = $4
        and message_id = $5"""
SELECT_IN_CHAT = """
    select * from publication where group_id = $1 and platform = $2 and account = $3 and chat_id = $4
        and ended_at is null order by not_before desc limit 50"""
SELECT_CARDS = """
    select * from publication where group_id = $1 and subject = $2 and subject_id = $3 and ended_at is null limit 200"""
# The subject's row leads: few of them lag, and their cards are few. One statement per kind of subject. A claim is a
# lease: who dies while showing a card leaves it to the next, no transaction is held while a messenger thinks. What
# stands in a chat of the API is fetched with its next message, not sent. Messengers that are busy are left alone.
_CLAIM = """
    with lagging as (
        select p.group_id, p.publication_id, s.version as wanted from {table} s
        join publication p on p.group_id = s.group_id and p.subject = '{table}' and p.subject_id = s.{table}_id
        where s.bucket = any($1::smallint[]) and s.version > s.shown_version and p.ended_at is null
            and p.version < s.version and p.not_before <= $2 and p.platform <> 'api'
            and p.platform || ':' || p.account <> all($5::text[])
        order by p.not_before limit $3 for no key update of p skip locked
    )
    update publication p set not_before = $4, failure = 'in hand' from lagging l
    where p.group_id = l.group_id and p.publication_id = l.publication_id
    returning p.*, l.wanted"""
# In two steps: what is looked at under the subjects' locks sees every card that was added before.
_LOCK_SHOWN = """
    select s.group_id, s.{table}_id as id from {table} s
    where s.bucket = any($1::smallint[]) and s.version > s.shown_version
        and not exists (select from publication p where p.group_id = s.group_id and p.subject = '{table}'
            and p.subject_id = s.{table}_id and p.ended_at is null and p.version < s.version and p.platform <> 'api')
    limit 2000 for no key update skip locked"""
_SETTLE = """
    update {table} s set shown_version = s.version from unnest($1::text[], $2::text[]) as w(group_id, id)
    where s.group_id = w.group_id and s.{table}_id = w.id
        and not exists (select from publication p where p.group_id = s.group_id and p.subject = '{table}'
            and p.subject_id = s.{table}_id and p.ended_at is null and p.version < s.version and p.platform <> 'api')"""
LAG = {subject: _LAG.format(table=subject.value) for subject in Subject}
CLAIM = {subject: _CLAIM.format(table=subject.value) for subject in Subject}
LOCK_SHOWN = {subject: _LOCK_SHOWN.format(table=subject.value) for subject in Subject}
SETTLE = {subject: _SETTLE.format(table=subject.value) for subject in Subject}
# An offer's message may have become a poll's card while the offer was being shown: then it shows nothing of the poll.
SHOWN = """
    update publication set version = case when subject = $6 and subject_id = $7 then $3 else version end,
        message_id = coalesce($4, message_id), not_before = $5, tries = 0, failure = null
    where group_id = $1 and publication_id = $2"""
LATER = """
    update publication set not_before = $3, tries = tries + 1, failure = $4
    where group_id = $1 and publication_id = $2"""
TAKE_BACK = """
    update publication set not_before = $1, failure = null
    where failure = 'in hand' and not_before > $1 and ended_at is null"""
END = "update publication set ended_at = $3, failure = $4 where group_id = $1 and publication_id = $2"
END_CHAT = """
    update publication set ended_at = $5, failure = $6
    where group_id = $1 and platform = $2 and account = $3 and chat_id = $4 and ended_at is null"""


@dataclass(frozen=True, slots=True)
class Publication:
    """A card in a chat. `message` is None until it was sent; `version` is what it shows, `wanted` what it should."""

    id: str
    group: str
    subject: Subject
    subject_id: str
    address: ChatAddress
    language: str
    message: str | None
    version: int
    wanted: int
    tries: int


async def publish(
    unit: Unit,
    group_id: str,
    subject: Subject,
    subject_id: str,
    address: ChatAddress,
    language: str,
    message: str | None = None,
    version: int = 0,
) -> None:
    """Have a card shown in a chat; one that stands there already stays the one. `version` is what `message` shows."""
    a = address
    args = (subject.value, subject_id, a.platform, a.account, a.chat, language, message, unit.now, version)
    if await unit.execute(INSERT_PUBLICATION, group_id, new_id(), bucket_of(group_id), *args) == 1:
        await unit.execute(LAG[subject], group_id, subject_id, version)
    unit.changed(subject.value, group_id, subject_id)


async def turn_offer(unit: Unit, group_id: str, offer_id: str, poll_id: str) -> None:
    """Let an offer's message become the poll's card, where messages can be edited."""
    await unit.execute(TURN_OFFER, group_id, offer_id, poll_id, unit.now + LEASE)
    unit.changed("poll", group_id, poll_id)


async def publication_of_message(unit: Unit, group_id: str, address: ChatAddress, message: str) -> Publication | None:
    """Which card a message of a chat is: what a quote speaks of."""
    row = await unit.row(SELECT_BY_MESSAGE, group_id, address.platform, address.account, address.chat, message)
    return _publication(row) if row else None


async def publications_in_chat(unit: Unit, group_id: str, address: ChatAddress) -> list[Publication]:
    """The standing cards of a chat, newest first, at most 50."""
    rows = await unit.fetch(SELECT_IN_CHAT, group_id, address.platform, address.account, address.chat)
    return [_publication(row) for row in rows]


async def cards_of(unit: Unit, group_id: str, subject: Subject, subject_id: str) -> list[Publication]:
    """The standing cards of a thing, in all chats, at most 200."""
    return [_publication(row) for row in await unit.fetch(SELECT_CARDS, group_id, subject.value, subject_id)]


async def claim_lagging(
    unit: Unit, subject: Subject, buckets: Sequence[int], limit: int, busy: Collection[str] = ()
) -> list[Publication]:
    """Cards that show less than they should and may be touched now; nobody else gets them before `LEASE` is over.

    None of the messengers in `busy`, named `platform:account`.
    """
    rows = await unit.fetch(CLAIM[subject], list(buckets), unit.now, limit, unit.now + LEASE, list(busy))
    return [_publication(row) for row in rows]


async def shown(unit: Unit, card: Publication, version: int, message: str | None, again_after: datetime) -> None:
    """Note what a card shows now and when it may be touched again."""
    thing = (card.subject.value, card.subject_id)
    await unit.execute(SHOWN, card.group, card.id, version, message, again_after, *thing)


async def settle(unit: Unit, subject: Subject, buckets: Sequence[int]) -> None:
    """Note those subjects as shown that have no card that lags."""
    rows = await unit.fetch(LOCK_SHOWN[subject], list(buckets))
    if rows:
        await unit.execute(SETTLE[subject], [row["group_id"] for row in rows], [row["id"] for row in rows])


async def show_later(unit: Unit, card: Publication, at: datetime, failure: str) -> None:
    """Try a card again at a later time."""
    await unit.execute(LATER, card.group, card.id, at, failure)


async def take_back(unit: Unit) -> int:
    """Let cards be shown at once that killed workers had in hand; asked by the only worker first. How many."""
    return await unit.execute(TAKE_BACK, unit.now)


async def end_publication(unit: Unit, card: Publication, failure: str | None) -> None:
    """Give a card up: its message or its chat is gone."""
    await unit.execute(END, card.group, card.id, unit.now, failure)


async def end_chat_publications(unit: Unit, group_id: str, address: ChatAddress, failure: str) -> None:
    """Give all cards of a chat up: the bot was removed."""
    await unit.execute(END_CHAT, group_id, address.platform, address.account, address.chat, unit.now, failure)


def _publication(row: asyncpg.Record) -> Publication:
    return Publication(
        id=row["publication_id"],
        group=row["group_id"],
        subject=Subject(row["subject"]),
        subject_id=row["subject_id"],
        address=ChatAddress(row["platform"], row["account"], row["chat_id"]),
        language=row["language"],
        message=row["message_id"],
        version=row["version"],
        wanted=row.get("wanted", row["version"]),
        tries=row["tries"],
    )
