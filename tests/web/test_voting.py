"""Voting by the link that was pasted into a chat: no account, no script, nothing written by a preview."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable

import asyncpg
from aiohttp import ClientSession, DummyCookieJar
from aiohttp.test_utils import TestClient, TestServer

Person = Callable[..., Awaitable[TestClient]]

TEXT = "giovedì alle 15 o venerdì mattina?"


async def make_poll(client: TestClient, text: str = TEXT, **fields: str) -> str:
    """Paste a text, take all that was found, and give the path of the poll's page."""
    found = await client.post("/read", data={"text": text})
    slots = re.findall(r'name="slot" value="([^"]+)"', await found.text())
    values = [("slot", slot.replace("&#34;", '"')) for slot in slots]
    answer = await client.post("/open", data=[*values, ("title", "Cena"), ("name", "Anna"), *fields.items()])
    assert answer.status == 200, await answer.text()
    return answer.url.path.removesuffix("/share")


async def test_a_paste_becomes_a_question_and_the_text_for_the_chat(person: Person) -> None:
    """Somebody pastes what was written, presses once, and has one short text with the question, times and link."""
    anna = await person()
    path = await make_poll(anna)
    shared = await (await anna.get(f"{path}/share")).text()
    assert "Cena\n• gio 26 nov, 15:00\n• ven 27 nov mattina\nRispondi qui: " in shared
    for app in ("https://wa.me/?text=Cena", "https://t.me/share/url", "viber://forward", "https://line.me/R/share"):
        assert app in shared


async def test_two_taps_vote_and_the_vote_is_there_on_return(person: Person) -> None:
    """A choice and a press are a vote; coming back shows it chosen, and it can be changed."""
    path = await make_poll(await person())
    bea = await person()
    page = await (await bea.post(f"{path}/vote", data={"o0": "yes", "o1": "no", "name": "Bea"})).text()
    assert "Grazie, la tua risposta c&#39;è." in page
    again = await (await bea.get(path)).text()
    assert re.search(r'id="o0-yes" value="yes" checked', again)
    assert "Hai già risposto, Bea" in again
    await bea.post(f"{path}/vote", data={"o0": "maybe"})
    assert re.search(r'id="o0-maybe" value="maybe" checked', await (await bea.get(path)).text())


async def test_who_gives_no_name_votes_as_a_guest_and_may_say_it_later(person: Person) -> None:
    """Two taps are enough: the name can follow, and takes the guest's place."""
    path = await make_poll(await person())
    guest = await person()
    assert "Ospite 1" in await (await guest.post(f"{path}/vote", data={"o0": "yes"})).text()
    named = await (await guest.post(f"{path}/vote", data={"name": "Carlo"})).text()
    assert "Ospite" not in named
    assert "Carlo" in named


async def test_a_typed_name_never_takes_somebody_elses_vote(person: Person) -> None:
    """Two people called Bea are two: the second does not change the first one's answer."""
    path = await make_poll(await person())
    for answer in ("yes", "no"):
        await (await person()).post(f"{path}/vote", data={"o0": answer, "name": "Bea"})
    assert "Hanno risposto in 2." in await (await (await person()).get(path)).text()


async def test_a_preview_writes_nothing(person: Person, pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """Chats fetch the link before anybody taps it: nobody has voted or joined by that."""
    path = await make_poll(await person())
    preview = await person("en")
    counts = "select (select count(*) from vote), (select count(*) from identity), (select count(*) from link)"
    before = await pool.fetchrow(counts)
    page = await preview.get(path)
    text = await page.text()
    assert await pool.fetchrow(counts) == before
    assert "Set-Cookie" not in page.headers
    assert '<meta property="og:title" content="Cena">' in text
    assert '<meta property="og:description" content="Thu 26 Nov, 3 pm · Fri 27 Nov morning">' in text


async def test_the_preview_has_a_picture_of_the_question(person: Person) -> None:
    """The picture is a PNG of the size that chats want, in the group's language, and its address is whole."""
    anna = await person()
    path = await make_poll(anna)
    image = re.search(r'og:image" content="http://[^/"]+([^"]+)"', await (await anna.get(path)).text())
    assert image is not None
    picture = await anna.get(image[1].replace("&amp;", "&"))
    data = await picture.read()
    assert picture.content_type == "image/png"
    assert data[16:24] == (1200).to_bytes(4) + (630).to_bytes(4)
    assert len(data) < 300_000


async def test_a_closed_poll_says_so_and_takes_no_vote(person: Person) -> None:
    """Whoever votes too late is told in words, with a way back."""
    anna = await person()
    path = await make_poll(anna, "giovedì alle 15 o venerdì alle 18")
    bea = await person()
    await bea.post(f"{path}/vote", data={"o0": "yes", "name": "Bea"})
    decided = await (await anna.post(f"{path}/close")).text()
    assert "È deciso" in decided
    late = await bea.post(f"{path}/vote", data={"o1": "yes"})
    assert late.status == 409
    assert "Il sondaggio è chiuso" in await late.text()


async def test_only_the_opener_closes(person: Person) -> None:
    """The link lets everybody vote; closing, confirming, calling off and adding times is not for everybody."""
    path = await make_poll(await person())
    bea = await person()
    assert "Per chi organizza" not in await (await bea.get(path)).text()
    for way, fields in (
        ("close", {}),
        ("confirm", {"option": "0"}),
        ("stop", {}),
        ("add", {"words": "sabato alle 10"}),
    ):
        answer = await bea.post(f"{path}/{way}", data=fields)
        assert answer.status == 403, way
        assert "Questo non si può fare" in await answer.text()


async def test_the_opener_adds_a_time_in_words_and_takes_it_out(person: Person) -> None:
    """A time in words joins the others; words without a time are said to be so, and nothing is lost."""
    anna = await person()
    path = await make_poll(anna)
    await anna.post(f"{path}/vote", data={"o0": "yes"})
    assert "Orario aggiunto" in await (await anna.post(f"{path}/add", data={"words": "o sabato alle 10?"})).text()
    assert "c&#39;è già" in await (await anna.post(f"{path}/add", data={"words": "sabato alle 10"})).text()
    assert "Non ho trovato un orario" in await (await anna.post(f"{path}/add", data={"words": "boh"})).text()
    assert "sabato 28 novembre" in await (await anna.get(path)).text()
    gone = await (await anna.post(f"{path}/remove", data={"option": "2"})).text()
    assert "sabato 28 novembre" not in gone
    assert re.search(r'id="o0-yes" value="yes" checked', gone)


async def test_a_part_of_a_day_asks_for_its_hour(person: Person) -> None:
    """Where "Friday morning" wins, the organizer is offered hours, may write one, and then the meeting stands."""
    anna = await person()
    path = await make_poll(anna)
    await anna.post(f"{path}/vote", data={"o1": "yes"})
    asked = await (await anna.post(f"{path}/close")).text()
    assert "A che ora?" in asked
    assert "venerdì 27 novembre, 10:00" in asked
    done = await (await anna.post(f"{path}/confirm", data={"words": "alle 11 e mezza"})).text()
    assert "11:30" in done
    assert "Metti nel tuo calendario" in done


async def test_each_reader_sees_their_own_hours_beside_the_groups(person: Person) -> None:
    """Somebody in New York sees Rome's hour and theirs; the day too where it is another."""
    path = await make_poll(await person(), "giovedì alle 3:30 di notte o venerdì alle 15")
    far = await person("en")
    far.session.cookie_jar.update_cookies({"tz": "America%2FNew_York"})
    page = await (await far.get(path)).text()
    assert "9 am your time" in page
    assert "Thu, Nov 26, 9:30 pm your time" in page


async def test_pressing_twice_is_one_vote(person: Person, site: TestServer) -> None:
    """Somebody whose first press seemed to do nothing presses again, before any cookie came: one person has voted."""
    path = await make_poll(await person())
    page = await (await (await person()).get(path)).text()
    fresh = re.search(r'name="fresh" value="([^"]+)"', page)
    assert fresh is not None
    async with ClientSession(cookie_jar=DummyCookieJar()) as twice:
        data = {"o0": "yes", "name": "Bea", "fresh": fresh[1]}
        url = site.make_url(f"{path}/vote")
        await asyncio.gather(*(twice.post(url, data=data, allow_redirects=False) for _ in range(3)))
    assert "Ha risposto una persona." in await (await (await person()).get(path)).text()


async def test_a_voter_sees_who_asks_and_the_asker_does_not_see_it_of_themselves(person: Person) -> None:
    """The name that was given "so that they know who asks" stands on the page of everybody else."""
    anna = await person()
    path = await make_poll(anna)
    assert "Lo chiede" not in await (await anna.get(path)).text()
    assert "Lo chiede Anna" in await (await (await person()).get(path)).text()
