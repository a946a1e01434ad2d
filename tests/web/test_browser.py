"""The pages in a real Chromium: with script and without, by keyboard, live, narrow, dark, and for screen readers."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, BrowserContext, Page, expect

from tests.web.chromium import AUDIT, chromium
from tests.web.test_start import CHAT

NewPage = Callable[..., Awaitable[Page]]


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    """The system's Chromium, without any call home."""
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture
async def visit(browser: Browser, site: TestServer) -> AsyncIterator[NewPage]:
    """A function that opens a path as a new person; what the page complains about fails the test."""
    made: list[BrowserContext] = []
    complaints: list[str] = []

    async def open_page(path: str, *, width: int = 390, script: bool = True, dark: bool = False, **kinds: str) -> Page:
        context = await browser.new_context(
            viewport={"width": width, "height": 800},
            java_script_enabled=script,
            color_scheme="dark" if dark else "light",
            locale=kinds.get("locale", "it-IT"),
            timezone_id=kinds.get("zone", "Europe/Rome"),
            reduced_motion="reduce",
        )
        made.append(context)
        page = await context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(str(site.make_url(path)))
        return page

    yield open_page
    for context in made:
        await context.close()
    assert complaints == []


async def paste(visit: NewPage, *, script: bool = True) -> str:
    """Paste a chat, and give the path of the question that it became."""
    page = await visit("/", script=script)
    await page.get_by_label("Incolla i messaggi del gruppo").fill(CHAT)
    if not script:
        await page.get_by_role("button", name="Trova gli orari").click()
    await page.get_by_label("Per che cosa vi vedete?").fill("Cena")
    await page.get_by_label("Il tuo nome").fill("Anna")
    await page.get_by_role("button", name="Prepara il testo per la chat").click()
    await page.wait_for_url("**/share")
    expected = re.compile(r"Cena\n• .*\nRispondi qui: http", re.DOTALL)
    await expect(page.get_by_label("Testo per la chat")).to_have_value(expected)
    return "/" + page.url.split("/", 3)[3].removesuffix("/share")


async def decided(visit: NewPage) -> list[str]:
    """The paths of a decided question, its meeting, and its group."""
    page = await visit("/")
    await page.get_by_label("Incolla i messaggi del gruppo").fill("giovedì alle 15 o venerdì alle 18")
    await page.get_by_role("button", name="Prepara il testo per la chat").click()
    await page.wait_for_url("**/share")
    group = await page.get_by_role("link", name="Pagina del gruppo").get_attribute("href") or ""
    await page.get_by_role("link", name="Ora rispondi tu").click()
    await page.get_by_text("Per chi organizza").click()
    await page.get_by_role("button", name="Conferma", exact=True).click()
    await page.get_by_role("link", name="Metti nel tuo calendario").click()
    await page.wait_for_url("**/m/**")
    meeting = "/" + page.url.split("/", 3)[3].partition("#")[0]
    await page.go_back()
    return ["/" + page.url.split("/", 3)[3].partition("#")[0], meeting, group]


@pytest.mark.parametrize("script", [True, False])
async def test_paste_and_vote(visit: NewPage, script: bool) -> None:
    """The whole road, with script and without: paste, share, two taps, and the vote stands."""
    path = await paste(visit, script=script)
    page = await visit(path, script=script)
    await page.locator("#o0 .pick", has_text="Sì").click()
    await page.get_by_role("button", name="Invia le risposte").click()
    await expect(page.get_by_text("Grazie, la tua risposta c'è.")).to_be_visible()
    await expect(page.locator("#o0-yes")).to_be_checked()
    await expect(page.locator("#o0 [data-count=yes]")).to_have_text("1")


async def test_changing_saves_by_itself(visit: NewPage) -> None:
    """Who has voted before taps once to change, is told that it is saved, and finds it so on return."""
    path = await paste(visit)
    page = await visit(path)
    await page.locator("#o1 .pick", has_text="No").click()
    await page.get_by_role("button", name="Invia le risposte").click()
    await page.locator("#o1 .pick", has_text="Se serve").click()
    await expect(page.get_by_text("Salvato.")).to_be_visible()
    await page.reload()
    await expect(page.locator("#o1-maybe")).to_be_checked()


async def test_keyboard_alone_votes(visit: NewPage) -> None:
    """Tab, arrows and Enter are enough, the focus is always to be seen, and nothing covers it."""
    page = await visit(await paste(visit))
    for _ in range(40):
        await page.keyboard.press("Tab")
        focused = await page.evaluate(
            """() => { const e = document.activeElement, r = e.getBoundingClientRect();
            const shown = e.matches('.pick input') ? e.nextElementSibling : e;
            const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
            return {id: e.id, outline: getComputedStyle(shown).outlineStyle,
                    free: Boolean(top) && (e.contains(top) || e.parentElement.contains(top))}; }"""
        )
        assert focused["outline"] == "solid", focused
        assert focused["free"], focused
        if focused["id"] == "o0-yes":
            await page.keyboard.press("Space")
        if focused["id"] == "name":
            await page.keyboard.type("Dora")
            await page.keyboard.press("Enter")
            break
    await expect(page.get_by_text("Grazie, la tua risposta c'è.")).to_be_visible()
    await expect(page.locator("#o0-yes")).to_be_checked()


async def test_a_vote_shows_on_another_page_without_reload(visit: NewPage) -> None:
    """The tally moves on a page that somebody else has open; their choice and focus stay, and it is said politely."""
    path = await paste(visit)
    watching = await visit(path)
    await watching.locator("#o1-no").focus()
    await watching.locator("#o1 .pick", has_text="No").click()
    voting = await visit(path)
    await voting.locator("#o0 .pick", has_text="Sì").click()
    await voting.locator("#name").fill("Bea")
    await voting.get_by_role("button", name="Invia le risposte").click()
    await expect(watching.locator("#o0 [data-count=yes]")).to_have_text("1")
    await expect(watching.locator("#o0 [data-who=yes] dd")).to_have_text("Bea")
    await expect(watching.locator("#news")).to_contain_text("Ha risposto una persona.")
    await expect(watching.locator("#o1-no")).to_be_focused()
    await expect(watching.locator("#o1-no")).to_be_checked()


async def test_a_decision_shows_on_another_page(visit: NewPage) -> None:
    """When the organizer confirms, a page that is open elsewhere becomes the meeting by itself."""
    start = await visit("/")
    await start.get_by_label("Incolla i messaggi del gruppo").fill("giovedì alle 15 o venerdì alle 18")
    await start.get_by_role("button", name="Prepara il testo per la chat").click()
    await start.wait_for_url("**/share")
    path = start.url.removesuffix("/share")
    watching = await visit("/" + path.split("/", 3)[3])
    await start.goto(path)
    await start.get_by_text("Per chi organizza").click()
    await start.get_by_role("button", name="Conferma", exact=True).click()
    await expect(start.get_by_text("È deciso")).to_be_visible()
    await expect(watching.get_by_text("È deciso")).to_be_visible()
    await expect(watching.get_by_role("button", name="Invia le risposte")).to_have_count(0)


async def test_the_readers_own_hours_are_filled_in_by_script(visit: NewPage) -> None:
    """At the first visit the script tells the own hour; from then on the server does, without script too."""
    page = await visit(await paste(visit), zone="America/New_York")
    own = page.locator("#o0 .own")
    await expect(own).to_contain_text("da te")
    await expect(own).to_contain_text("14:00")
    await page.reload()
    await expect(page.get_by_text("accanto i tuoi, di New York")).to_be_visible()


@pytest.mark.parametrize("dark", [False, True])
async def test_every_page_is_narrow_dark_and_readable(visit: NewPage, dark: bool) -> None:
    """At 320 pixels nothing is cut off sideways; contrast, names, sizes and headings hold, in light and in dark."""
    poll = await paste(visit)
    for path in ("/", poll, f"{poll}/share", *await decided(visit)):
        page = await visit(path, width=320, dark=dark)
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320, path
        assert await page.evaluate(AUDIT) == [], path
