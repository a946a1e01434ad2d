"""What nobody can do in a room: run something, flood it, speak for others, reach into another, look without a link."""

from __future__ import annotations

import re
from collections.abc import Callable

import asyncpg

from service.web.room import MAX_MESSAGE
from tests.web.room_house import TIMES, Person

People = Callable[[], Person]


async def test_what_is_said_is_shown_as_it_was_written_and_never_runs(people: People) -> None:
    """Lines stay lines, an address is a link, and markup is only letters; a reload sends nothing again."""
    anna, bea = people(), people()
    await bea.enter(await anna.make("<i>Anna</i>"), "Bea")
    answer = await anna.say("ciao\n<script>alert(1)</script> https://example.org/a?b=1.")
    assert [step.status for step in answer.history] == [303]
    assert answer.history[0].headers["Location"].endswith("#last")
    await bea.look()
    assert 'ciao\n&lt;script&gt;alert(1)&lt;/script&gt; <a href="https://example.org/a?b=1"' in bea.page
    assert "<i>" not in bea.page
    assert "<script>" not in bea.page
    assert " style=" not in bea.page


async def test_a_refusal_is_told_to_the_presser_alone(people: People) -> None:
    """Who may not decide hears it in a line that nobody else sees."""
    anna, bea = people(), people()
    await bea.enter(await anna.make("Anna"), "Bea")
    await anna.say(TIMES)
    await anna.press("Apri il sondaggio")
    await anna.press("Sì")
    await anna.press("Decidiamo")
    await bea.press("Fissa ven 27 nov mattina")
    assert "Lo vedi solo tu" in bea.text
    refusal = re.findall(r'room-hinted">([^<]+)', bea.page)[-1].strip()
    await anna.look()
    assert refusal not in anna.text
    assert "Ci vediamo" not in anna.text


async def test_too_much_is_refused_with_what_to_do(people: People) -> None:
    """A message may be long but not endless, and one person can't flood the room."""
    anna = people()
    await anna.make("Anna")
    assert (await anna.say("è" * MAX_MESSAGE)).status == 200
    long = await anna.say("è" * (MAX_MESSAGE + 1))
    assert long.status == 422
    assert "troppo lungo" in anna.page
    answers = [(await anna.send("press", message="1", data="v1:help")) for _ in range(40)]
    assert answers[-1].status == 429
    assert int(answers[-1].headers["Retry-After"]) >= 1


async def test_what_another_site_sends_changes_nothing(people: People) -> None:
    """A page elsewhere can't speak with somebody's name."""
    anna = people()
    room = await anna.make("Anna")
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        for what in ("say", "press", "join", "delete"):
            answer = await anna.client.post(f"{room}/{what}", data={"text": "preso"}, headers=headers)
            assert answer.status == 403
    assert "preso" not in await anna.look()


async def test_nobody_reaches_from_one_room_into_another(people: People) -> None:
    """A message's number is no key: the room's link alone decides what is read, quoted and pressed."""
    anna, carlo = people(), people()
    await anna.make("Anna")
    await anna.say("segreto")
    number = re.findall(r'<li id="m(\d+)"', anna.page)[-1]
    await carlo.make("Carlo")
    await carlo.say("eccomi", reply_to=str(int(number) + 5))
    assert "segreto" not in await carlo.look(f"?reply={number}")
    assert (await carlo.client.get(f"{carlo.room}/files/{number}")).status == 404
    assert (await carlo.send("press", message=number, data="v1:help")).status == 404
    for wrong in ("/r/" + "x" * 43, anna.room[:-1], "/r/1"):
        answer = await carlo.client.get(wrong)
        assert answer.status == 404
        assert "segreto" not in await answer.text()


async def test_a_guest_who_writes_or_presses_is_first_asked_who_they_are(people: People) -> None:
    """Nothing is said in nobody's name."""
    anna, guest = people(), people()
    guest.room = await anna.make("Anna")
    for what, fields in (("say", {"text": "ciao"}), ("press", {"message": "1", "data": "v1:help"})):
        await guest.send(what, **fields)
        assert "Prima di&#39; agli altri chi sei." in guest.page
    await anna.look()
    assert "ciao" not in anna.text


async def test_only_the_maker_deletes_the_room_and_is_asked_once_more(people: People) -> None:
    """It is gone for everybody, with all its words."""
    anna, bea = people(), people()
    room = await anna.make("Anna")
    await bea.enter(room, "Bea")
    assert f"{room}/delete" not in bea.page
    assert (await bea.client.get(f"{room}/delete")).status == 403
    assert (await bea.send("delete")).status == 403
    asked = await (await anna.client.get(f"{room}/delete")).text()
    assert "Elimina tutto" in asked
    await anna.send("delete")
    assert (await bea.client.get(room)).status == 404


async def test_looking_writes_nothing(people: People, pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """Chats fetch the link for a preview: that leaves no trace."""
    anna, preview = people(), people()
    made = await anna.client.post("/rooms", data={"name": "Anna"}, allow_redirects=False)
    room = made.headers["Location"]
    tables = await pool.fetch("select tablename from pg_tables where schemaname = 'public'")
    statement = " union all ".join(
        f"select '{t['tablename']}', count(*), sum(hashtext(x::text)) from {t['tablename']} x" for t in tables
    )
    before = await pool.fetch(statement)
    for path in (room, f"{room}?before=2", f"{room}?reply=1", f"{room}/files/1", f"{room}/delete"):
        await preview.client.get(path)
    assert await pool.fetch(statement) == before
