"""A vote costs the same in a poll of three and in one of thousands."""

from __future__ import annotations

import asyncpg
import pytest
from aiohttp import web

from service.actions.cast_vote import cast_vote
from service.api.auth import Caller as Token
from service.app_keys import DATABASE
from service.domain.vote import Answer
from service.storage import externals, votes
from tests.api.conftest import Caller, FrozenClock

VOTERS = 2000
MEMBERS = """
    insert into member (group_id, member_id, name, created_at)
    select $1, 'm' || n, 'M', $2 from generate_series(1, $3::int) n"""
IDENTITIES = """
    insert into identity (group_id, identity_id, member_id, platform, account, stable_id, name, seen_at)
    select $1, 'i' || n, 'm' || n, 'test', '', n::text, 'M', $2 from generate_series(1, $3::int) n"""
VOTES = """
    insert into vote (group_id, poll_id, identity_id, option_id, answer, answered_at, received_at)
    select $1, $4, 'i' || n, 0, 'yes', $2, $2 from generate_series(1, $3::int) n"""
READ = "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables"


@pytest.mark.parametrize("first", [True, False])
async def test_rows_read_do_not_grow_with_the_voters(
    group: Caller, app: web.Application, pool: asyncpg.Pool[asyncpg.Record], clock: FrozenClock, first: bool
) -> None:
    """In a poll with 2,000 voters, of which the planner has no statistics yet, a vote reads a handful of rows."""
    poll = await group.post("polls", {"title": "Prove", "options": [{"grain": "day", "start": "2026-12-01"}]})
    if not first:
        await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "yes"}})
    for statement in (MEMBERS, IDENTITIES):
        await pool.execute(statement, group.group, clock(), VOTERS)
    await pool.execute(VOTES, group.group, clock(), VOTERS, poll["id"])
    actor = Token(group.group).actor(group.group)
    async with app[DATABASE].unit(clock()) as unit:
        before = int(await unit.value(READ) or 0)
        voter = await externals.identity_of(unit, group.group, "ext:anna")
        assert voter is not None
        await cast_vote(unit, actor, poll["id"], {0: Answer.MAYBE}, voter=voter)
        own = await votes.votes_of_member(unit, group.group, poll["id"], voter.member)
        assert own == {0: Answer.MAYBE}
        assert int(await unit.value(READ)) - before < 40
    assert (await group.get(f"polls/{poll['id']}"))["tally"]["0"] == {"yes": VOTERS, "maybe": 1, "no": 0}
