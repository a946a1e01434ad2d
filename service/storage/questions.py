"""What a person was asked back: once per person and thing, and what the next words answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
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
