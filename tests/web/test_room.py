"""A room by forms and links alone: what anybody can do in it without script, and what nobody can."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable

import asyncpg
import pytest_asyncio
from aiohttp.test_utils import TestServer

from service.storage.unit import Database
from service.web.room import MAX_MESSAGE
from service.web.room_log import PAGE
from tests.web.room_house import Person, whole_service

TIMES = "giovedì alle 15 o venerdì mattina?"


@pytest_asyncio.fixture
async def service(database: Database) -> AsyncIterator[TestServer]:
    """The whole service; what is to be said is said before a page is shown."""
    async with whole_service(database, work=False) as server:
        yield server


@pytest_asyncio.fixture
async def person(service: TestServer) -> AsyncIterator[Callable[..., Person]]:
    """A function that gives somebody a browser."""
    made: list[Person] = []

    def make(language: str = "it") -> Person:
        made.append(Person(service, language))
        return made[-1]

    yield make
    for one in made:
        await one.close()


async def test_who_makes_a_room_is_in_it_and_is_greeted(person: Callable[..., Person]) -> None:
    """One press on the first page: a chat where the bot says once what it is for, and the link to send around."""
    anna = person()
    room = await anna.make("Anna")
    assert "Ciao! Vi aiuto a trovare quando vedervi" in anna.text
    assert f'value="http://127.0.0.1:{anna.client.port}{room}"' in anna.page
    assert "Per ora ci sei solo tu" in anna.page
    assert 'name="text"' in anna.page


async def test_a_link_and_a_name_are_enough_to_come_in(person: Callable[..., Person]) -> None:
    """A guest reads at once, gives a name once, and is somebody from then on; the others see who came."""
    anna, bea = person(), person()
    room = await anna.make("Anna")
    bea.room = room
    assert "Come ti chiami?" in await bea.look()
    assert "Vi aiuto a trovare" in bea.text
    await bea.enter(room, "  Bea\u202e\n ")
    assert "Come ti chiami?" not in await bea.look()
    await anna.look()
    assert "Bea è qui" in anna.text
    assert "Anna, Bea" in anna.page
    await bea.enter(room, "Beatrice")
    await anna.look()
    assert "Anna, Beatrice" in anna.page
    assert anna.text.count("è qui") == 1


async def test_what_is_said_is_shown_as_it_was_written_and_never_runs(person: Callable[..., Person]) -> None:
    """Lines stay lines, an address is a link, and markup is only letters; a reload sends nothing again."""
    anna, bea = person(), person()
    await bea.enter(await anna.make("<i>Anna</i>"), "Bea")
    answer = await anna.say("ciao\n<script>alert(1)</script> https://example.org/a?b=1.")
    assert [step.status for step in answer.history] == [303]
    assert answer.history[0].headers["Location"].endswith("#last")
    await bea.look()
    assert 'ciao\n&lt;script&gt;alert(1)&lt;/script&gt; <a href="https://example.org/a?b=1"' in bea.page
    assert "<i>" not in bea.page
    assert "<script>" not in bea.page
    assert " style=" not in bea.page


async def test_the_whole_job_is_done_by_forms(person: Callable[..., Person]) -> None:
    """Times in words, an offer, a poll, votes by button and in words, a decision, and the meeting's file."""
    anna, bea = person(), person()
    await bea.enter(await anna.make("Anna"), "Bea")
    await anna.say(TIMES)
    assert "gio 26 nov, 15:00 o ven 27 nov mattina" in anna.text.replace("Gio", "gio")
    await bea.press("Apri il sondaggio")
    assert "1. gio 26 nov, 15:00" in bea.text
    await anna.press("Sì")
    await bea.say("giovedì sì, venerdì no")
    assert "👍" in bea.text
    await anna.look()
    assert re.search(r"1\. gio 26 nov, 15:00 Sì: Bea.* 2\. ven 27 nov mattina Sì: Anna\. No: Bea\.", anna.text)
    await bea.press("Decidiamo")
    await bea.press("Fissa gio 26 nov, 15:00")
    assert "Ci vediamo giovedì 26 novembre, 15:00" in bea.text
    found = re.findall(rf"{bea.room}/files/\d+", bea.page)
    answer = await anna.client.get(found[-1])
    assert answer.content_type == "text/calendar"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "DTSTART;TZID=Europe/Rome:20261126T150000" in await answer.text()


async def test_ones_own_answer_shows_as_chosen(person: Callable[..., Person]) -> None:
    """The pressed answer stands out for who pressed it, on the poll's page too: one person, one vote."""
    anna, bea = person(), person()
    await bea.enter(await anna.make("Anna"), "Bea")
    await anna.say(TIMES)
    await anna.press("Apri il sondaggio")
    await anna.press("Se serve")
    chosen = r'class="choice {}"[^>]*aria-pressed="true"'
    assert len(re.findall(chosen.format("maybe"), anna.page)) == 1
    await bea.look()
    assert 'aria-pressed="true"' not in bea.page
    path = re.search(r"http://[^/]+(/p/[\w-]+)", bea.page)
    assert path
    await bea.client.post(f"{path.group(1)}/vote", data={"o0": "yes"})
    await bea.say("ok")
    assert len(re.findall(chosen.format("yes"), bea.page)) == 1
    assert bea.text.count("Sì: Bea.") == 1


async def test_the_same_sending_twice_is_one_message(person: Callable[..., Person]) -> None:
    """A browser that is not sure tries again with the same mark, and nothing is doubled; another mark is another."""
    anna = person()
    await anna.make("Anna")
    for once in ("a" * 12, "a" * 12, "b" * 12):
        await anna.say("eccomi", once=once)
    assert anna.text.count("eccomi") == 2


async def test_an_answer_shows_what_it_answers(person: Callable[..., Person]) -> None:
    """A quoted message stands above its answer; one that is not there is passed over."""
    anna, bea = person(), person()
    await bea.enter(await anna.make("Anna"), "Bea")
    await anna.say("chi porta il vino?")
    number = re.findall(r'<li id="m(\d+)"', anna.page)[-1]
    assert "chi porta il vino?" in (await bea.look(f"?reply={number}")).split('id="write"')[1]
    await bea.say("io", reply_to=number)
    assert f'<a class="room-quote" href="#m{number}"><b><bdi>Anna</bdi></b>' in bea.page
    await bea.say("e basta", reply_to="9" * 15)
    assert bea.page.count("room-quote") == 1


async def test_the_bot_answers_who_speaks_to_it(person: Callable[..., Person]) -> None:
    """A mention, a slash and an answer to a card reach the bot; the same words among people do not."""
    anna = person()
    await anna.make("Anna")
    before = anna.page.count("room-bot")
    await anna.say("aiuto")
    assert anna.page.count("room-bot") == before
    greeting = re.findall(r'<li id="m(\d+)" class="room-bot', anna.page)[0]
    for number, (text, more) in enumerate(
        [("@Ritrovo aiuto", {}), ("/help", {}), ("aiuto", {"reply_to": greeting})], before + 1
    ):
        await anna.say(text, **more)
        assert anna.page.count('class="room-bot') == number, text


async def test_the_mention_is_no_part_of_what_is_said(person: Callable[..., Person]) -> None:
    """A poll that the bot was asked for by name is called by what it is about."""
    anna = person()
    await anna.make("Anna")
    await anna.say("@Ritrovo, cena giovedì alle 20 o venerdì alle 21?")
    title = re.findall(r'class="room-title" dir="auto">([^<]+)', anna.page)[-1]
    assert title == "Cena"


async def test_a_refusal_is_told_to_the_presser_alone(person: Callable[..., Person]) -> None:
    """Who may not decide hears it in a line that nobody else sees."""
    anna, bea = person(), person()
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


async def test_older_messages_are_a_link_away(person: Callable[..., Person]) -> None:
    """A long talk comes in pages; each leads to the one before, and back to the newest."""
    anna = person()
    await anna.make("Anna")
    for number in range(20):
        await anna.say(f"riga {number}\n" + "a" * 5)
    assert "Messaggi precedenti" not in anna.page
    first = int(re.findall(r'<li id="m(\d+)"', anna.page)[0])
    assert first == 1
    page = await anna.look("?before=10")
    assert re.findall(r'<li id="m(\d+)"', page)[-1] == "9"
    assert "All&#39;ultimo messaggio" in page
    assert PAGE > 20


async def test_too_much_is_refused_with_what_to_do(person: Callable[..., Person]) -> None:
    """A message may be long but not endless, and one person can't flood the room."""
    anna = person()
    await anna.make("Anna")
    assert (await anna.say("è" * MAX_MESSAGE)).status == 200
    long = await anna.say("è" * (MAX_MESSAGE + 1))
    assert long.status == 422
    assert "troppo lungo" in anna.page
    answers = [(await anna.send("press", message="1", data="v1:help")) for _ in range(40)]
    assert answers[-1].status == 429
    assert int(answers[-1].headers["Retry-After"]) >= 1


async def test_what_another_site_sends_changes_nothing(person: Callable[..., Person]) -> None:
    """A page elsewhere can't speak with somebody's name."""
    anna = person()
    room = await anna.make("Anna")
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        for what in ("say", "press", "join", "delete"):
            answer = await anna.client.post(f"{room}/{what}", data={"text": "preso"}, headers=headers)
            assert answer.status == 403
    assert "preso" not in await anna.look()


async def test_nobody_reaches_from_one_room_into_another(person: Callable[..., Person]) -> None:
    """A message's number is no key: the room's link alone decides what is read, quoted and pressed."""
    anna, carlo = person(), person()
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


async def test_a_guest_who_writes_or_presses_is_first_asked_who_they_are(person: Callable[..., Person]) -> None:
    """Nothing is said in nobody's name."""
    anna, guest = person(), person()
    guest.room = await anna.make("Anna")
    for what, fields in (("say", {"text": "ciao"}), ("press", {"message": "1", "data": "v1:help"})):
        await guest.send(what, **fields)
        assert "Prima di&#39; agli altri chi sei." in guest.page
    await anna.look()
    assert "ciao" not in anna.text


async def test_only_the_maker_deletes_the_room_and_is_asked_once_more(person: Callable[..., Person]) -> None:
    """It is gone for everybody, with all its words."""
    anna, bea = person(), person()
    room = await anna.make("Anna")
    await bea.enter(room, "Bea")
    assert f"{room}/delete" not in bea.page
    assert (await bea.client.get(f"{room}/delete")).status == 403
    assert (await bea.send("delete")).status == 403
    asked = await (await anna.client.get(f"{room}/delete")).text()
    assert "Elimina tutto" in asked
    await anna.send("delete")
    assert (await bea.client.get(room)).status == 404


async def test_looking_writes_nothing(person: Callable[..., Person], pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """Chats fetch the link for a preview: that leaves no trace."""
    anna, preview = person(), person()
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
