"""The first page: what a group wrote becomes a list to correct, and then a question."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Awaitable, Callable

import asyncpg
import pytest
from aiohttp import FormData
from aiohttp.test_utils import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from service.web.paste import pack, proposals_of, unpack
from tests.web.house import NOW

Person = Callable[..., Awaitable[TestClient]]

CHAT = """[23/11/26, 21:01:12] Anna: quando ci vediamo per la cena?
[23/11/26, 21:02:40] Bea: domani alle 20 o venerdì sera
[24/11/26, 08:05:03] Carlo: sabato alle 20:30 per me perfetto
[24/11/26, 08:06:10] Dario: ieri sono andato al cinema"""


def rows(page: str) -> list[str]:
    """The times that a page lists, as words."""
    found = re.findall(r'found-day">([^<]+)</span>\s*<span class="found-time">([^<]+)', page)
    return [f"{day}, {time.strip()}" for day, time in found]


async def test_pasted_messages_are_read_from_the_day_each_was_sent_on(person: Person) -> None:
    """What was "domani" yesterday is today; what happened is no proposal; the messages are counted."""
    page = await (await (await person()).post("/read", data={"text": CHAT})).text()
    assert rows(page) == [
        "martedì 24 novembre, 20:00",
        "venerdì 27 novembre, sera",
        "sabato 28 novembre, 20:30",
    ]
    assert "Letti in 4 messaggi" in page


@pytest.mark.parametrize("zipped", [False, True])
async def test_an_exported_chat_is_read(person: Person, zipped: bool) -> None:
    """The file that WhatsApp exports, alone or in its ZIP, gives the same times."""
    data = CHAT.encode()
    if zipped:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("_chat.txt", CHAT)
        data = packed.getvalue()
    form = FormData()
    form.add_field("file", io.BytesIO(data), filename="chat.zip" if zipped else "chat.txt")
    page = await (await (await person()).post("/read", data=form)).text()
    assert len(rows(page)) == 3


async def test_a_file_that_is_no_chat_is_said_to_be_so(person: Person) -> None:
    """A holiday picture gets a sentence that says which files are read."""
    form = FormData()
    form.add_field("file", io.BytesIO(b"\x89PNG\r\n\x1a\n" + bytes(100)), filename="chat.zip")
    answer = await (await person()).post("/read", data=form)
    assert answer.status == 422
    assert "il .txt o .zip di WhatsApp" in await answer.text()


async def test_a_time_is_taken_out_added_and_mended(person: Person) -> None:
    """Without script: unticked goes, words are added, a wrong one is written in another way."""
    anna = await person()
    first, second = pack(*proposals_of("giovedì alle 15", zone="Europe/Rome", now=NOW).found[0]), "x"
    second = pack(*proposals_of("venerdì alle 9", zone="Europe/Rome", now=NOW).found[0])
    fields = [("slot", second), ("was-0", first), ("was-1", second), ("fix-1", "venerdì alle 21"), ("add", "domenica")]
    page = await (await anna.post("/read", data=fields)).text()
    assert rows(page) == ["venerdì 27 novembre, 21:00", "domenica 29 novembre, ora da decidere"]


async def test_what_is_no_time_is_asked_again_and_nothing_is_lost(person: Person) -> None:
    """Pressing on with words that name no time opens nothing: the page says which words, and keeps the rest."""
    anna = await person()
    first = pack(*proposals_of("giovedì alle 15", zone="Europe/Rome", now=NOW).found[0])
    data = {"slot": first, "add": "quando volete", "title": "Cena", "name": "Anna"}
    page = await (await anna.post("/open", data=data)).text()
    assert "«quando volete»" in page
    assert rows(page) == ["giovedì 26 novembre, 15:00"]
    assert 'value="Cena"' in page


async def test_a_past_date_is_said_to_be_so(person: Person) -> None:
    """Silence would look like a defect here."""
    page = await (await (await person()).post("/read", data={"text": "il 3 marzo 2020 alle 10"})).text()
    assert "Già passato" in page
    assert "Nessun orario" in page


async def test_reading_writes_nothing(person: Person, pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """Text that is only read leaves no trace: no group, no cookie."""
    answer = await (await person()).post("/read", data={"text": CHAT}, headers={"X-Part": "1"})
    assert "<html" not in await answer.text()
    assert "Set-Cookie" not in answer.headers
    assert await pool.fetchval("select count(*) from groups") == 0


async def test_place_call_length_and_deadline_go_with_the_poll(person: Person) -> None:
    """What was said under "more" stands on the poll's page and in the meeting."""
    anna = await person()
    first = pack(*proposals_of("giovedì alle 15", zone="Europe/Rome", now=NOW).found[0])
    data = {"slot": first, "title": "Riunione", "place": "Sala 2", "call": "1", "duration": "90", "deadline": "24"}
    shared = await anna.post("/open", data=data)
    path = shared.url.path.removesuffix("/share")
    page = await (await anna.get(path)).text()
    assert "Sala 2" in page
    assert "Si risponde fino a: domani, 10:00" in page
    decided = await (await anna.post(f"{path}/confirm", data={"option": "0"})).text()
    assert "15:00 – 16:30" in decided
    link = re.search(r'href="(/m/[^"#/]+)#calendar"', decided)
    assert link is not None
    assert "https://meet.jit.si/riunione-" in await (await anna.get(link[1])).text()


async def test_a_room_is_one_press(person: Person, pool: asyncpg.Pool[asyncpg.Record]) -> None:
    """The press makes a group with a room in it and leads there; its maker is its admin."""
    answer = await (await person()).post("/rooms", data={"zone": "Europe/London"}, allow_redirects=False)
    assert answer.status == 303
    assert re.fullmatch(r"/r/[\w-]{22}", answer.headers["Location"])
    assert await pool.fetchval("select zone from groups") == "Europe/London"
    assert await pool.fetchval("select platform from chat") == "room"
    assert await pool.fetchval("select admin from identity where platform = 'room'") is True


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(
        st.text()
        | st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        ).map(json.dumps)
        | st.sampled_from(['[{"grain":"time","start":"x"},1]', '[{"grain":"day","start":"2026-02-30"},""]', "[" * 900])
    )
)
def test_a_forged_form_is_passed_over(values: list[str]) -> None:
    """Whatever stands in a form's hidden fields, it is a time or it is nothing."""
    unpack(values)


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_text_can_be_pasted(text: str) -> None:
    """Nothing that people paste breaks the page."""
    proposals_of(text, zone="Europe/Rome", now=NOW)


async def test_a_date_that_never_is_and_words_without_a_time_get_their_own_answers(person: Person) -> None:
    """A mistyped date is not called past; where nothing is found the page says how to go on."""
    anna = await person()
    never = await (await anna.post("/read", data={"text": "facciamo il 30 febbraio alle 15?"})).text()
    assert "Questa data non esiste: il 30 febbraio" in never
    assert "Già passato" not in never
    assert "Scrivine uno qui sotto" in await (await anna.post("/read", data={"text": "ciao, come va?"})).text()


async def test_more_times_than_a_poll_holds_are_cut_openly(person: Person) -> None:
    """Eighty proposals become as many as a poll takes, and the page says so."""
    text = ", ".join(f"{day} dicembre alle {hour}" for day in range(1, 21) for hour in (9, 11, 15, 18))
    assert (
        "Erano troppi: ho tenuto 50 orari" in await (await (await person()).post("/read", data={"text": text})).text()
    )
