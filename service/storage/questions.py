"""What a person was asked back: once per person and thing, and what the next words answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from service.domain.group import ChatAddress
from service.storage.unit import Unit

ASK = """
    insert into question (group_id, platform, account, chat_id, stable_id, kind, ref, body, asked_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing"""
SELECT_PENDING = """
    select kind, ref, body from question
    where group_id = $1 and platform = $2 and account = $3 and chat_id = $4 and stable_id = $5
        and answered_at is null and asked_at > $6
    order by asked_at desc limit 1"""
ANSWERED = """
    update question set answered_at = $6
    where group_id = $1 and platform = $2 and account = $3 and chat_id = $4 and stable_id = $5
        and answered_at is null"""
NOTE_HEARD = """
    insert into question (group_id, platform, account, chat_id, stable_id, kind, ref, body, asked_at, answered_at)
    values ($1, $2, $3, $4, $5, 'heard', $6, $7, $8, $8)
    on conflict (group_id, platform, account, chat_id, stable_id, kind, ref) do update set body = excluded.body"""
SELECT_HEARD = """
    select body from question
    where group_id = $1 and platform = $2 and account = $3 and chat_id = $4 and stable_id = $5 and kind = 'heard'
        and ref = $6"""
FORGET_HEARD = """
    delete from question
    where group_id = $1 and platform = $2 and account = $3 and chat_id = $4 and stable_id = $5 and kind = 'heard'
        and asked_at < $6"""
FORGET_PERSON = """
    delete from question q using identity i
    where q.group_id = $1 and i.group_id = q.group_id and i.member_id = $2
        and (i.platform, i.account, i.stable_id) = (q.platform, q.account, q.stable_id)"""
EDITED_WITHIN = timedelta(hours=49)
"""Messengers let a message be edited for two days at most (Telegram's Bot API has the longest)."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something that was asked: `kind` what is wanted, `ref` of which thing, `body` what else was known."""

    kind: str
    ref: str
    body: Mapping[str, Any]


async def ask_once(unit: Unit, group_id: str, address: ChatAddress, person: str, question: Question) -> bool:
    """Whether the question may be asked: it is noted, and a second time is False."""
    a = address
    args = (a.platform, a.account, a.chat, person, question.kind, question.ref, dict(question.body), unit.now)
    return await unit.execute(ASK, group_id, *args) == 1


async def pending_question(
    unit: Unit, group_id: str, address: ChatAddress, person: str, asked_after: datetime
) -> Question | None:
    """The newest question that the person has not answered yet."""
    a = address
    row = await unit.row(SELECT_PENDING, group_id, a.platform, a.account, a.chat, person, asked_after)
    return Question(row["kind"], row["ref"], row["body"]) if row else None


async def question_answered(unit: Unit, group_id: str, address: ChatAddress, person: str) -> None:
    """Nothing is pending any more."""
    a = address
    await unit.execute(ANSWERED, group_id, a.platform, a.account, a.chat, person, unit.now)


async def note_heard(
    unit: Unit, group_id: str, address: ChatAddress, person: str, message: str, body: Mapping[str, Any]
) -> None:
    """Note what a message led to, never what it said, so that an edit of it can be followed for two days."""
    a = address
    key = (group_id, a.platform, a.account, a.chat, person)
    await unit.execute(FORGET_HEARD, *key, unit.now - EDITED_WITHIN)
    await unit.execute(NOTE_HEARD, *key, message, dict(body), unit.now)


async def heard(unit: Unit, group_id: str, address: ChatAddress, person: str, message: str) -> Mapping[str, Any]:
    """What a message led to; empty for nothing."""
    a = address
    body = await unit.value(SELECT_HEARD, group_id, a.platform, a.account, a.chat, person, message)
    return body or {}


async def forget_questions(unit: Unit, group_id: str, member_id: str) -> None:
    """Delete what a person was asked and heard saying."""
    await unit.execute(FORGET_PERSON, group_id, member_id)
