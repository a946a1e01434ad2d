"""Somebody who is erased leaves no word and no name in a room; what others said stays."""

from __future__ import annotations

import asyncpg

from service.actions.access import Actor
from service.actions.forget import forget_member
from service.domain.member import Role
from service.storage.unit import Database
from tests.web.room_house import NOW, Person, whole_service


async def test_an_erased_persons_words_are_gone(database: Database, pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """Not in the page, not in an answer that quotes them, and nowhere in the database."""
    async with whole_service(database, work=False) as service:
        anna, bea = Person(service), Person(service)
        await bea.enter(await anna.make("Anna"), "Beatrixxx")
        await bea.say("parolasegreta")
        number = int(await pool.fetchval("select max(message_id) from room_message"))
        await anna.say("va bene", reply_to=str(number))
        group, member = await pool.fetchrow("select group_id, member_id from identity where name = 'Beatrixxx'")
        async with database.unit(NOW) as unit:
            await forget_member(unit, Actor(group, Role.ORGANIZER), member)
        await anna.look()
        assert "va bene" in anna.text
        assert "Questo messaggio è stato cancellato" in anna.text
        for gone in ("parolasegreta", "Beatrixxx"):
            assert gone not in anna.page
            assert (
                await pool.fetchval("select count(*) from room_message x where x::text like '%' || $1 || '%'", gone)
                == 0
            )
        for one in (anna, bea):
            await one.close()
