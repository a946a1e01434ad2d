"""What people do in a room with a real browser, in Italian; every wait has a limit."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Locator, Page, expect

LIMIT = 15_000
"""Milliseconds that anything may take to show."""

TIMES = "giovedì alle 15 o venerdì mattina?"


@asynccontextmanager
async def window(
    browser: Browser, *, script: bool = True, phone: bool = False, cut_off: bool = False
) -> AsyncIterator[Page]:
    """Somebody's browser. At its end: no script has failed, no other host was reached for.

    `cut_off`: the connection is made to fail, so that the browser's console may say so.
    """
    size = {"width": 390, "height": 844} if phone else {"width": 1280, "height": 800}
    context = await browser.new_context(
        locale="it-IT",
        timezone_id="Europe/Rome",
        java_script_enabled=script,
        viewport={"width": size["width"], "height": size["height"]},
        accept_downloads=True,
    )
    context.set_default_timeout(LIMIT)
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" and not cut_off else None)
    page.on("request", lambda asked: wrong.append(asked.url) if not asked.url.startswith("http://127.0.0.1") else None)
    yield page
    await context.close()
    assert wrong == []


async def make_room(page: Page, service: TestServer, name: str) -> str:
    """Make a room on the first page and give a name; the room's address."""
    await page.goto(str(service.make_url("/")))
    await page.locator("form[action='/rooms'] button").click()
    await page.wait_for_url("**/r/*", timeout=LIMIT)
    room = page.url
    await come_in(page, room, name)
    return room


async def come_in(page: Page, room: str, name: str) -> None:
    """Open the link and give a name."""
    await page.goto(room)
    await page.get_by_label("Come ti chiami?").fill(name)
    await page.get_by_role("button", name="Entra").click()
    await expect(box(page)).to_be_visible(timeout=LIMIT)


def box(page: Page) -> Locator:
    """Where one writes."""
    return page.get_by_label("Messaggio", exact=True)


async def say(page: Page, words: str) -> None:
    """Write a message with the keyboard."""
    await box(page).fill(words)
    await page.keyboard.press("Enter")


def message(page: Page, words: str) -> Locator:
    """The last message with these words."""
    return page.locator("#log > li").filter(has_text=words).last


async def shows(page: Page, words: str) -> Locator:
    """Wait until a message with these words is there."""
    found = message(page, words)
    await expect(found).to_be_visible(timeout=LIMIT)
    return found


async def press(card: Locator, label: str) -> None:
    """Press a card's button by its name, as a screen reader says it."""
    await card.get_by_role("button", name=label).click()
