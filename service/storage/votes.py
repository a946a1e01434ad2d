"""Answers: the hot path. A vote is one statement, whose cost does not grow with the number of voters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from service.domain.poll import PollStatus
from service.domain.vote import Answer, Vote
from service.storage.unit import Unit

# The poll's row is locked first: a close that comes at the same time is either before or after, never between. An
# answer that is older than the one held changes nothing. Said again it is as new as its last time, so that a late event
# does not undo it, but raises no version: unless another account of the person has answered, which it may outdate now.
# `received_at` stays with the first time, which tells an answer that is new from one that was said again.
CAST = """
    with target as (
        select group_id, poll_id, status, deadline, version from poll
        where group_id = $1 and poll_id = $2 for no key update
    ), said as (
        insert into vote as held (group_id, poll_id, identity_id, option_id, answer, answered_at, received_at)
        select t.group_id, t.poll_id, $3, o.option_id, s.answer, $6, $7
        from target t
        join unnest($4::int[], $5::text[]) as s(option_id, answer) on true
        join poll_option o on o.group_id = t.group_id and o.poll_id = t.poll_id and o.option_id = s.option_id
            and o.removed_at is null
        where t.status = 'open' and (t.deadline is null or t.deadline > $7)
        on conflict (group_id, poll_id, identity_id, option_id) do update
            set answer = excluded.answer, answered_at = excluded.answered_at,
                received_at = case when held.answer is distinct from excluded.answer then excluded.received_at
                    else held.received_at end
            where held.answered_at < excluded.answered_at
                or (held.answered_at = excluded.answered_at and held.answer is distinct from excluded.answer)
        returning option_id, received_at = $7 as fresh
    ), news as (
        -- step by step, whatever the planner believes of the tables: a poll may have many voters
        select option_id from said where fresh or exists (
            select from vote v where v.group_id = $1 and v.poll_id = $2 and v.identity_id = any(array(
                select other.identity_id from identity other
                where other.group_id = $1 and other.identity_id <> $3 and other.member_id = (
                    select i.member_id from identity i where i.group_id = $1 and i.identity_id = $3))))
    ), raised as (
        update poll p set version = p.version + 1 from target t
        where p.group_id = t.group_id and p.poll_id = t.poll_id and exists (select from news)
        returning p.version
    )
    select t.status, t.deadline, coalesce(r.version, t.version) as version, (select count(*) from news) as changed
    from target t left join raised r on true"""
# The member's accounts come first, whatever the planner knows of the tables: a poll may have many voters.
SELECT_OWN = """
    select v.option_id, v.answer from vote v
    where v.group_id = $1 and v.poll_id = $2 and v.identity_id = any(array(
        select i.identity_id from identity i where i.group_id = $1 and i.member_id = $3))
    order by v.answered_at, coalesce(v.answer, '')"""
SELECT_VOTES = """
    select i.member_id, v.option_id, v.answer, v.answered_at, v.poll_id from vote v
    join identity i on i.group_id = v.group_id and i.identity_id = v.identity_id
    where v.group_id = $1 and v.poll_id = any($2::text[]) limit 500000"""
FORGET_OPEN = """
    delete from vote v using identity i, poll p
    where v.group_id = $1 and i.group_id = v.group_id and i.identity_id = v.identity_id and i.member_id = $2
        and p.group_id = v.group_id and p.poll_id = v.poll_id and p.status in ('open', 'needs_time')"""
RAISE_VOTED = """
    update poll p set version = version + 1
    where p.group_id = $1 and (p.status in ('open', 'needs_time') or exists (
        select from vote v join identity i using (group_id, identity_id)
        where v.group_id = p.group_id and v.poll_id = p.poll_id and i.member_id = $2))
    returning poll_id"""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a vote: the poll's status and version, and how many answers changed."""

    status: PollStatus
    deadline: datetime | None
    version: int
    changed: int


async def cast(
    unit: Unit, group_id: str, poll_id: str, identity_id: str, answers: Mapping[int, Answer | None], at: datetime
) -> Receipt | None:
    """Merge answers into what the identity said before; None where there is no such poll.

    `at` is when the person said it, aware; options that don't stand are passed over.
    """
    options, said = list(answers), [answer and answer.value for answer in answers.values()]
    row = await unit.row(CAST, group_id, poll_id, identity_id, options, said, min(at, unit.now), unit.now)
    if row is None:
        return None
    if row["changed"]:
        unit.changed("poll", group_id, poll_id)
    return Receipt(PollStatus(row["status"]), row["deadline"], row["version"], row["changed"])


async def votes_of_poll(unit: Unit, group_id: str, poll_id: str) -> list[Vote]:
    """All answers of a poll, by member."""
    return (await votes_of_polls(unit, group_id, [poll_id]))[poll_id]


async def votes_of_polls(unit: Unit, group_id: str, poll_ids: Sequence[str]) -> dict[str, list[Vote]]:
    """All answers of some polls in one query, by poll."""
    found: dict[str, list[Vote]] = {poll: [] for poll in poll_ids}
    for r in await unit.fetch(SELECT_VOTES, group_id, list(poll_ids)):
        found[r[4]].append(Vote(r[0], r[1], Answer(r[2]) if r[2] else None, r[3]))
    return found


async def votes_of_member(unit: Unit, group_id: str, poll_id: str, member_id: str) -> dict[int, Answer]:
    """A member's present answers by option."""
    newest = {r["option_id"]: r["answer"] for r in await unit.fetch(SELECT_OWN, group_id, poll_id, member_id)}
    return {option: Answer(answer) for option, answer in newest.items() if answer is not None}


async def forget_votes(unit: Unit, group_id: str, member_id: str) -> list[str]:
    """Delete a member's answers on open polls; the ids of all polls whose cards may name them, to be shown anew."""
    polls = [r["poll_id"] for r in await unit.fetch(RAISE_VOTED, group_id, member_id)]
    await unit.execute(FORGET_OPEN, group_id, member_id)
    for poll in polls:
        unit.changed("poll", group_id, poll)
    return polls
