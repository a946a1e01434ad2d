"""A room feels like a messenger: the reader's place, what could not be sent, the keyboard, the smallest phone."""

from __future__ import annotations

import pytest
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, expect

from tests.end_to_end.room_windows import LIMIT, TIMES, box, come_in, make_room, message, press, say, shows, window
from tests.web.chromium import AUDIT


async def test_the_reader_keeps_the_place_while_others_write(service: TestServer, chromium: Browser) -> None:
    """Who reads further up stays there, sees how much is new, gets to it by one press; a draft stays."""
    async with window(chromium) as anna, window(chromium, phone=True) as bea:
        room = await make_room(anna, service, "Anna")
        await come_in(bea, room, "Bea")
        for number in range(12):
            await say(anna, f"riga {number}")
        await shows(bea, "riga 11")
        await box(bea).fill("una bozza")
        await bea.locator("#scroll").evaluate("list => { list.scrollTop = -list.scrollHeight; }")
        first = bea.locator("#log > li").first
        before = await first.bounding_box()
        await say(anna, "una novità")
        jump = bea.get_by_role("button", name="Messaggi nuovi: 1")
        await expect(jump).to_be_visible(timeout=LIMIT)
        after = await first.bounding_box()
        assert before
        assert after
        assert abs(after["y"] - before["y"]) < 1
        await jump.click()
        await expect(message(bea, "una novità")).to_be_in_viewport(timeout=LIMIT)
        await expect(bea.locator("#jump")).to_be_hidden(timeout=LIMIT)
        await bea.reload()
        await expect(box(bea)).to_have_value("una bozza", timeout=LIMIT)


async def test_a_message_that_did_not_get_out_is_sent_again_once(service: TestServer, chromium: Browser) -> None:
    """Without a connection the message stays, with a button to try again; it is said once, whatever got through."""
    async with window(chromium, cut_off=True) as anna, window(chromium) as bea:
        room = await make_room(anna, service, "Anna")
        await come_in(bea, room, "Bea")
        await anna.route("**/say", lambda route: route.abort())
        await say(anna, "ci siete?")
        await expect(anna.get_by_text("Non inviato")).to_be_visible(timeout=LIMIT)
        await anna.unroute("**/say")
        await anna.get_by_role("button", name="Riprova").click()
        await shows(bea, "ci siete?")
        await expect(anna.locator("#sending > li")).to_have_count(0, timeout=LIMIT)
        await expect(anna.locator(".room-said").filter(has_text="ci siete?")).to_have_count(1, timeout=LIMIT)


async def test_a_page_that_was_cut_off_catches_up(service: TestServer, chromium: Browser) -> None:
    """A phone that was in a tunnel shows what was said meanwhile, without a reload, each message once."""
    async with window(chromium) as anna, window(chromium, cut_off=True) as bea:
        room = await make_room(anna, service, "Anna")
        await come_in(bea, room, "Bea")
        await say(anna, "prima")
        await shows(bea, "prima")
        await bea.context.set_offline(True)
        await say(anna, "nel tunnel")
        await shows(anna, "nel tunnel")
        await bea.context.set_offline(False)
        await bea.evaluate("dispatchEvent(new Event('online'))")
        await shows(bea, "nel tunnel")
        await expect(bea.locator(".room-said").filter(has_text="prima")).to_have_count(1)


async def test_the_room_is_used_with_the_keyboard_alone(service: TestServer, chromium: Browser) -> None:
    """Shift and Enter make a new line, Enter sends, and a pressed answer keeps the focus while the card changes."""
    async with window(chromium) as anna:
        await make_room(anna, service, "Anna")
        await box(anna).focus()
        await anna.keyboard.type("ciao")
        await anna.keyboard.press("Shift+Enter")
        await anna.keyboard.type("a tutti")
        await anna.keyboard.press("Enter")
        words = (await shows(anna, "a tutti")).locator(".room-words")
        assert await words.inner_text() == "ciao\na tutti"
        await say(anna, TIMES)
        await (await shows(anna, "apro un sondaggio?")).get_by_role("button", name="Apri").focus()
        await anna.keyboard.press("Enter")
        yes = (await shows(anna, "1. gio 26 nov")).get_by_role("button", name="Sì: gio 26 nov, 15:00")
        await yes.focus()
        await anna.keyboard.press("Space")
        await expect(yes).to_have_attribute("aria-pressed", "true", timeout=LIMIT)
        await expect(yes).to_be_focused(timeout=LIMIT)


async def test_an_answer_quotes_and_leads_back(service: TestServer, chromium: Browser) -> None:
    """Pressing the arrow beside a message quotes it above the box; the answer carries it, and leads to it."""
    async with window(chromium) as anna, window(chromium, phone=True) as bea:
        room = await make_room(anna, service, "Anna")
        await come_in(bea, room, "Bea")
        await say(anna, "chi porta il vino?")
        asked = await shows(bea, "chi porta il vino?")
        await asked.get_by_role("link", name="Rispondi a Anna").click()
        await expect(bea.locator("#replying")).to_contain_text("chi porta il vino?", timeout=LIMIT)
        await expect(box(bea)).to_be_focused(timeout=LIMIT)
        await say(bea, "io")
        quoted = anna.locator(".room-quote").last
        await expect(quoted).to_contain_text("chi porta il vino?", timeout=LIMIT)
        await expect(bea.locator("#replying")).to_be_hidden(timeout=LIMIT)
        await quoted.click()
        await expect(message(anna, "chi porta")).to_be_in_viewport(timeout=LIMIT)


async def test_nothing_is_wider_than_the_smallest_phone(service: TestServer, chromium: Browser) -> None:
    """At 320 pixels nothing is pushed out, whatever is said, and what is pressed is large enough for a thumb."""
    async with window(chromium) as anna:
        await anna.set_viewport_size({"width": 320, "height": 568})
        await make_room(anna, service, "Anna")
        await say(anna, "https://example.org/" + "z" * 300 + " " + "w" * 200)
        await shows(anna, "www")
        await say(anna, TIMES)
        await press(await shows(anna, "apro un sondaggio?"), "Apri il sondaggio")
        await shows(anna, "1. gio 26 nov")
        assert await anna.evaluate("document.documentElement.scrollWidth") <= 320
        assert await anna.evaluate("document.getElementById('scroll').scrollWidth") <= 320
        small = await anna.evaluate(
            """[...document.querySelectorAll("button, textarea, summary, .room-answer, .room-file, .brand")]
            .filter((e) => e.offsetParent && (e.offsetWidth < 44 || e.offsetHeight < 44)).map((e) => e.outerHTML)"""
        )
        assert small == []


@pytest.mark.parametrize("dark", [False, True])
async def test_everything_is_readable_and_named(service: TestServer, chromium: Browser, dark: bool) -> None:
    """For people who see little or hear the page: contrast, names and sizes, from offer to meeting."""
    async with window(chromium, phone=True) as anna, window(chromium) as bea:
        for page in (anna, bea):
            await page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
        await anna.goto(str(service.make_url("/")))
        room = await make_room(anna, service, "Anna")
        await bea.goto(room)
        assert await bea.evaluate(AUDIT) == []
        await come_in(bea, room, "Bea")
        await say(anna, TIMES)
        await press(await shows(bea, "apro un sondaggio?"), "Apri il sondaggio")
        await press(await shows(anna, "1. gio"), "No: gio 26 nov, 15:00")
        await expect(message(anna, "1. gio")).to_contain_text("No: Anna", timeout=LIMIT)
        await press(message(bea, "1. gio"), "Sì: gio 26 nov, 15:00")
        await say(anna, "peccato 😢 https://example.org")
        await shows(bea, "peccato")
        for page in (anna, bea):
            assert await page.evaluate(AUDIT) == []
        await press(message(bea, "1. gio"), "Decidiamo")
        await press(await shows(bea, "Scelgo gio"), "Fissa gio")
        await shows(anna, "Ci vediamo giovedì")
        await anna.get_by_text("Invita", exact=True).click()
        assert await anna.evaluate(AUDIT) == []
        await anna.goto(f"{room}/delete")
        assert await anna.evaluate(AUDIT) == []
