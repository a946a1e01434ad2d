"""A room by forms and links alone: what anybody can do in it without script."""

from __future__ import annotations

import re
from collections.abc import Callable

from service.web.room_log import PAGE
from tests.web.room_house import TIMES, Person

People = Callable[[], Person]


async def test_who_makes_a_room_is_in_it_and_is_greeted(people: People) -> None:
    """One press on the first page: a chat where the bot says once what it is for, and the link to send around."""
    anna = people()
    room = await anna.make("Anna")
    assert "Ciao! Vi aiuto a trovare quando vedervi" in anna.text
    assert f'value="http://127.0.0.1:{anna.client.port}{room}"' in anna.page
    assert "Per ora ci sei solo tu" in anna.page
    assert 'name="text"' in anna.page


async def test_a_link_and_a_name_are_enough_to_come_in(people: People) -> None:
    """A guest reads at once, gives a name once, and is somebody from then on; the others see who came."""
    anna, bea = people(), people()
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


async def test_the_whole_job_is_done_by_forms(people: People) -> None:
    """Times in words, an offer, a poll, votes by button and in words, a decision, and the meeting's file."""
    anna, bea = people(), people()
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


async def test_ones_own_answer_shows_as_chosen(people: People) -> None:
    """The pressed answer stands out for who pressed it, on the poll's page too: one person, one vote."""
    anna, bea = people(), people()
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


async def test_who_is_elsewhere_reads_their_own_hour_too(people: People) -> None:
    """The card speaks of the group's hours; a reader in London finds theirs beside, in the poll and in the meeting."""
    anna, bea = people(), people()
    bea.client.session.cookie_jar.update_cookies({"tz": "Europe%2FLondon"})
    await bea.enter(await anna.make("Anna"), "Bea")
    await anna.say(TIMES)
    await anna.press("Apri il sondaggio")
    await bea.look()
    assert bea.page.count("14:00 da te") == 1
    await anna.press("Sì")
    await anna.press("Decidiamo")
    await anna.press("Fissa ven 27 nov mattina")
    await anna.press("10:00")
    await bea.press("Ci sarò")
    assert re.search(r'class="choice yes"[^>]*aria-pressed="true"[^>]*>\s*<svg.*?Ci sarò', bea.page)
    assert "9:00 – 10:00 da te" in bea.page
    await anna.look()
    assert "da te" not in anna.page


async def test_the_same_sending_twice_is_one_message(people: People) -> None:
    """A browser that is not sure tries again with the same mark, and nothing is doubled; another mark is another."""
    anna = people()
    await anna.make("Anna")
    for once in ("a" * 12, "a" * 12, "b" * 12):
        await anna.say("eccomi", once=once)
    assert anna.text.count("eccomi") == 2


async def test_an_answer_shows_what_it_answers(people: People) -> None:
    """A quoted message stands above its answer; one that is not there is passed over."""
    anna, bea = people(), people()
    await bea.enter(await anna.make("Anna"), "Bea")
    await anna.say("chi porta il vino?")
    number = re.findall(r'<li id="m(\d+)"', anna.page)[-1]
    assert "chi porta il vino?" in (await bea.look(f"?reply={number}")).split('id="write"')[1]
    await bea.say("io", reply_to=number)
    assert f'<a class="room-quote" href="#m{number}"><b><bdi>Anna</bdi></b>' in bea.page
    await bea.say("e basta", reply_to="9" * 15)
    assert bea.page.count("room-quote") == 1


async def test_the_bot_answers_who_speaks_to_it(people: People) -> None:
    """A mention, a slash and an answer to a card reach the bot; the same words among people do not."""
    anna = people()
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


async def test_the_mention_is_no_part_of_what_is_said(people: People) -> None:
    """A poll that the bot was asked for by name is called by what it is about."""
    anna = people()
    await anna.make("Anna")
    await anna.say("@Ritrovo, cena giovedì alle 20 o venerdì alle 21?")
    title = re.findall(r'class="room-title" dir="auto">([^<]+)', anna.page)[-1]
    assert title == "Cena"


async def test_older_messages_are_a_link_away(people: People) -> None:
    """A long talk comes in pages; each leads to the one before, and back to the newest."""
    anna = people()
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
