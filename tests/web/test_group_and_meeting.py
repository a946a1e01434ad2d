"""The pages that stand after the decision: the meeting, and the group that goes on."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from aiohttp.test_utils import TestClient

from tests.web.test_voting import make_poll

Person = Callable[..., Awaitable[TestClient]]


async def make_meeting(anna: TestClient) -> tuple[str, str]:
    """A decided poll: the paths of its page and of its meeting's."""
    path = await make_poll(anna, "giovedì alle 15 o venerdì alle 18")
    await anna.post(f"{path}/vote", data={"o0": "yes"})
    decided = await (await anna.post(f"{path}/close")).text()
    found = re.search(r'href="(/m/[^"#/]+)#calendar"', decided)
    assert found is not None
    return path, found[1]


async def group_of(anna: TestClient, poll: str) -> str:
    """The path of the group's page, as its maker is shown it."""
    found = re.search(r'href="(/g/[^"]+)"', await (await anna.get(f"{poll}/share")).text())
    assert found is not None
    return found[1]


async def test_a_meeting_says_when_why_and_who(person: Person) -> None:
    """Day, hour, reason, people and the ways into a calendar stand on one page."""
    anna = await person()
    _, meeting = await make_meeting(anna)
    page = await (await anna.get(meeting)).text()
    for words in ("giovedì 26 novembre", "15:00 – 16:00", "ore di Roma", "Anna", "calendar.google.com", "outlook.live"):
        assert words in page


async def test_the_file_opens_in_a_calendar(person: Person) -> None:
    """The download is an .ics with the meeting's hour and no method that asks for an answer."""
    anna = await person()
    _, meeting = await make_meeting(anna)
    answer = await anna.get(f"{meeting}/meeting.ics")
    text = await answer.text()
    assert answer.content_type == "text/calendar"
    assert 'attachment; filename="' in answer.headers["Content-Disposition"]
    assert "DTSTART;TZID=Europe/Rome:20261126T150000" in text
    assert "METHOD:PUBLISH" in text


async def test_somebody_accepts_and_then_can_not_any_more(person: Person) -> None:
    """Saying "Non posso più" is one press, and everybody sees it."""
    anna = await person()
    _, meeting = await make_meeting(anna)
    bea = await person()
    page = await (await bea.post(f"{meeting}/answer", data={"status": "accepted", "name": "Bea"})).text()
    assert "Non posso più" in page
    page = await (await bea.post(f"{meeting}/answer", data={"status": "declined"})).text()
    assert re.search(r"Non può</dt><dd>Bea", page)
    assert (await bea.post(f"{meeting}/answer", data={"status": "whatever"})).status == 422


async def test_the_organizer_moves_and_calls_off(person: Person) -> None:
    """A new time in words moves it; called off, it says so and takes no answer. Nobody else can do either."""
    anna, bea = await person(), await person()
    poll, meeting = await make_meeting(anna)
    assert (await bea.post(f"{meeting}/move", data={"words": "sabato alle 10"})).status == 403
    assert "Non ho trovato un orario" in await (await anna.post(f"{meeting}/move", data={"words": "boh"})).text()
    assert "con più sì" in await (await anna.get(meeting)).text()
    page = await (await anna.post(f"{meeting}/move", data={"words": "sabato alle 10"})).text()
    assert "Spostato" in page
    assert "10:00 – 11:00" in page
    assert "con più sì" not in page, "the votes spoke for the time that it was moved from"
    assert (await bea.post(f"{meeting}/cancel")).status == 403
    gone = await (await anna.post(f"{meeting}/cancel")).text()
    assert "è stato annullato" in gone
    assert (await bea.post(f"{meeting}/answer", data={"status": "accepted"})).status == 409
    assert "Annullato" in await (await bea.get(poll)).text()
    assert "STATUS:CANCELLED" in await (await bea.get(f"{meeting}/meeting.ics")).text()


async def test_the_group_shows_what_is_ahead_and_asks_again(person: Person) -> None:
    """The group's page lists its meeting and its open question, and a new one is asked in words."""
    anna = await person()
    poll, _ = await make_meeting(anna)
    group = await group_of(anna, poll)
    again = await anna.post(f"{group}/read", data={"text": "lunedì o martedì"})
    slots = re.findall(r'name="slot" value="([^"]+)"', await again.text())
    values = [("slot", slot.replace("&#34;", '"')) for slot in slots]
    shared = await anna.post(f"{group}/open", data=[*values, ("title", "Calcetto")])
    assert shared.url.path.endswith("/share")
    page = await (await anna.get(group)).text()
    assert "Calcetto" in page
    assert re.search(r"giovedì 26 novembre, 15:00", page)
    assert "webcal://" in page
    assert "/feeds/" in page


async def test_who_holds_the_groups_link_is_a_member_on_its_polls(person: Person) -> None:
    """Somebody who opened the group's page may add times to its polls; with the poll's link alone they may not."""
    anna, bea = await person(), await person()
    poll = await make_poll(anna)
    assert (await bea.post(f"{poll}/add", data={"words": "domenica alle 10"})).status == 403
    await bea.get(await group_of(anna, poll))
    assert "Orario aggiunto" in await (await bea.post(f"{poll}/add", data={"words": "domenica alle 10"})).text()
    assert (await bea.post(f"{poll}/close")).status == 403


async def test_only_its_maker_sets_a_group(person: Person) -> None:
    """City, language and usual hours are the maker's to set; a city that nobody knows is said to be so."""
    anna, bea = await person(), await person()
    poll = await make_poll(anna)
    group = await group_of(anna, poll)
    assert "Impostazioni" not in await (await bea.get(group)).text()
    assert (await bea.post(f"{group}/settings", data={"name": "Presa"})).status == 403
    data = {"name": "Amici", "zone": "Londra", "language": "en", "hours-evening": "19, 20.30"}
    page = await (await anna.post(f"{group}/settings", data=data)).text()
    assert "Amici" in page
    assert 'value="Europe/London"' in page
    assert 'value="19:00, 20:30"' in page
    assert (await anna.post(f"{group}/settings", data={"zone": "Nessundove"})).status == 422
    assert (await anna.post(f"{group}/settings", data={"hours-night": "26:90"})).status == 422


async def test_the_text_for_the_chat_tells_what_became_of_the_question(person: Person) -> None:
    """Once decided, the text to paste says when and leads to the calendar; called off, it says that."""
    anna = await person()
    poll, meeting = await make_meeting(anna)
    assert f'href="{poll}/share"' in await (await anna.get(meeting)).text()
    decided = await (await anna.get(f"{poll}/share")).text()
    assert "È deciso: gio 26 nov, 15:00–16:00" in decided
    assert re.search(rf"Mettilo nel tuo calendario: [^\s]+{meeting}", decided)
    assert "Rispondi qui" not in decided
    await anna.post(f"{meeting}/cancel")
    assert "Annullato: gio 26 nov" in await (await anna.get(f"{poll}/share")).text()


async def test_what_is_wrong_with_a_new_time_is_said(person: Person) -> None:
    """A date that is over, one that never is, and a day without its hour are three answers."""
    anna = await person()
    _, meeting = await make_meeting(anna)
    for words, answer in (
        ("ieri alle 15", "già passato"),
        ("30 febbraio alle 15", "data non esiste"),
        ("venerdì 4 dicembre", "Manca l&#39;ora"),
    ):
        assert answer in await (await anna.post(f"{meeting}/move", data={"words": words})).text()


async def test_a_zone_that_was_only_guessed_takes_the_open_poll_along(person: Person) -> None:
    """A browser that told no zone opened a poll; its maker says "Londra": three o'clock stays three, in London."""
    anna = await person()
    poll = await make_poll(anna, "giovedì alle 15 o venerdì alle 18")
    assert 'zone="Europe/Rome"' in await (await anna.get(poll)).text()
    await anna.post(f"{await group_of(anna, poll)}/settings", data={"zone": "Londra"})
    page = await (await anna.get(poll)).text()
    assert 'zone="Europe/London"' in page
    assert "15:00" in page
