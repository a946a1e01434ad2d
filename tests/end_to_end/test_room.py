"""The main job in a real browser: three people in a room, one of them without script, find a time and have it kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import icalendar
from aiohttp import ClientSession
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, expect

from tests.end_to_end.room_windows import LIMIT, TIMES, come_in, make_room, message, press, say, shows, window

THURSDAY = "gio 26 nov, 15:00"


async def test_three_people_find_a_time_and_it_stands_in_their_calendars(
    service: TestServer, chromium: Browser, tmp_path: Path
) -> None:
    """Times in words, one press to open, votes by button, in words and without script, a decision, a file, a feed."""
    async with (
        window(chromium, phone=True) as anna,
        window(chromium) as bea,
        window(chromium, script=False, phone=True) as carlo,
    ):
        room = await make_room(anna, service, "Anna")
        await come_in(bea, room, "Bea")
        await come_in(carlo, room, "Carlo")
        await expect(anna.locator("#people")).to_contain_text("Anna, Bea, Carlo", timeout=LIMIT)

        await say(anna, TIMES)
        await press(await shows(bea, "apro un sondaggio?"), "Apri il sondaggio")

        poll = await shows(anna, f"1. {THURSDAY}")
        await press(poll, f"Sì: {THURSDAY}")
        chosen = poll.get_by_role("button", name=f"Sì: {THURSDAY}", pressed=True)
        await expect(chosen).to_be_visible(timeout=LIMIT)
        await say(bea, "giovedì sì, venerdì no")
        await expect(await shows(bea, "giovedì sì, venerdì no")).to_contain_text("👍", timeout=LIMIT)

        await carlo.goto(room)
        await press(message(carlo, "1. gio"), f"Se serve: {THURSDAY}")
        await expect(message(carlo, "1. gio")).to_contain_text("Se serve: Carlo", timeout=LIMIT)
        for page in (anna, bea):
            await expect(message(page, "1. gio")).to_contain_text("Sì: Anna e Bea. Se serve: Carlo.", timeout=LIMIT)
            await expect(message(page, "1. gio")).to_contain_text("No: Bea.", timeout=LIMIT)

        await press(message(bea, "1. gio"), "Decidiamo")
        await press(await shows(bea, f"Scelgo {THURSDAY}?"), f"Fissa {THURSDAY}")
        meeting = await shows(anna, "Ci vediamo giovedì 26 novembre, 15:00")
        async with anna.expect_download(timeout=LIMIT) as pending:
            await meeting.locator("a[download]").click()
        saved = tmp_path / "meeting.ics"
        await (await pending.value).save_as(saved)
        event = one_event(saved.read_bytes())
        assert event["DTSTART"].dt.replace(tzinfo=None) == datetime(2026, 11, 26, 15)

        await carlo.goto(room)
        await press(message(carlo, "Ci vediamo giovedì 26 novembre"), "Ci sarò")
        await expect(message(anna, "Ci vediamo")).to_contain_text("Carlo", timeout=LIMIT)

        await anna.get_by_text("Invita", exact=True).click()
        await anna.get_by_role("link", name="Tutti i sondaggi e il calendario").click()
        feed = await anna.locator("#feed").input_value()
        async with ClientSession() as session, session.get(feed) as answer:
            assert answer.content_type == "text/calendar"
            kept = one_event(await answer.read())
        assert kept["UID"] == event["UID"]
        assert kept["DTSTART"].dt == event["DTSTART"].dt
        assert kept["STATUS"] == "CONFIRMED"


def one_event(data: bytes) -> icalendar.Event:
    """The only thing of a calendar that still stands."""
    calendar = icalendar.Calendar.from_ical(data)
    events = [event for event in calendar.events if event.get("STATUS") != "CANCELLED"]
    assert len(events) == 1
    return events[0]
