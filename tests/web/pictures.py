"""Take the README's pictures of the real pages: `python -m tests.web.pictures` writes docs/pictures/*.png."""

from __future__ import annotations

import asyncio
from io import BytesIO
from pathlib import Path

from aiohttp import web
from PIL import Image
from playwright.async_api import Browser, BrowserContext, Page

from service.storage.pool import open_pool
from tests.conftest import Server
from tests.web.chromium import chromium
from tests.web.house import build

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
PORT = 8797
BASE = f"http://127.0.0.1:{PORT}"
BYTES = 190_000

CHAT = """[24/11/26, 09:01:12] Anna: when shall we have that birthday dinner?
[24/11/26, 09:02:40] Bea: I can do Thursday at 8pm or Friday evening
[24/11/26, 09:05:03] Carlo: Saturday at 8:30pm would be perfect
[24/11/26, 09:06:10] Dario: or Sunday lunch"""

VOTES = {
    "Bea": ("yes", "maybe", "yes", "no"),
    "Carlo": ("no", "maybe", "yes", "yes"),
    "Dario": ("maybe", "no", "yes", "yes"),
    "Elena": ("yes", "no", "maybe", "no"),
}


async def main() -> None:
    """Live the whole job once and picture each page on the way."""
    server = Server()
    await asyncio.to_thread(server.start)
    try:
        pool = await open_pool(server.address(await server.create()), min_size=1, max_size=4)
        runner = web.AppRunner(build(pool, base="http://ritrovo.example"))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", PORT).start()
        async with chromium() as browser:
            await _live(browser)
        await runner.cleanup()
        await pool.close()
    finally:
        await asyncio.to_thread(server.stop)


async def _live(browser: Browser) -> None:
    anna = await _person(browser, 1120, 700)
    page = await anna.new_page()
    await page.goto(BASE)
    await page.get_by_label("Paste your group's messages").fill(CHAT)
    await page.locator("input[name=slot]").first.wait_for(state="attached")
    await page.set_viewport_size({"width": 1120, "height": 980})
    await _picture(page, "start")
    await page.get_by_label("What is it for?").fill("Birthday dinner")
    await page.get_by_label("Your name").fill("Anna")
    await page.get_by_role("button", name="Make the text for the chat").click()
    await page.wait_for_url("**/share")
    poll = page.url.removesuffix("/share")
    phone = await _person(browser, 390, 844)
    await phone.add_cookies(await anna.cookies())  # type: ignore[arg-type] # what it gives, it takes
    page = await phone.new_page()
    await page.goto(f"{poll}/share")
    await _picture(page, "share")
    group = await page.get_by_role("link", name="The group's page").get_attribute("href") or ""
    for name, answers in VOTES.items():
        await _vote(browser, poll, name, answers)
    for name, dark in (("poll", False), ("poll-dark", True)):
        reader = await _person(browser, 390, 844, dark=dark)
        other = await reader.new_page()
        await other.goto(poll)
        await other.locator("#o0 .pick", has_text="Yes").click()
        await other.locator("#o2 .pick", has_text="Yes").click()
        await other.evaluate("scrollTo(0, 0)")
        await _picture(other, name)
    await page.goto(poll)
    await page.get_by_text("For the organizer").click()
    await page.get_by_role("button", name="Close and confirm").click()
    await page.get_by_role("link", name="Put it in your calendar").click()
    await page.wait_for_url("**/m/**")
    await page.get_by_role("button", name="I'm in").click()
    await page.evaluate("scrollTo(0, 0)")
    await page.goto(page.url.partition("?")[0].partition("#")[0])
    await _picture(page, "meeting")
    await page.goto(BASE + group)
    await _picture(page, "group")


async def _person(browser: Browser, width: int, height: int, *, dark: bool = False) -> BrowserContext:
    return await browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        locale="en-GB",
        timezone_id="Europe/Rome",
        device_scale_factor=2 if width < 600 else 1.5,
        reduced_motion="reduce",
    )


async def _vote(browser: Browser, poll: str, name: str, answers: tuple[str, ...]) -> None:
    context = await _person(browser, 390, 844)
    page = await context.new_page()
    await page.goto(poll)
    for number, answer in enumerate(answers):
        await page.locator(f"#o{number} .pick:has(input[value={answer}])").click()
    await page.locator("#name").fill(name)
    await page.get_by_role("button", name="Send my answers").click()
    await page.get_by_text("your answer is in").wait_for()
    await context.close()


async def _picture(page: Page, name: str) -> None:
    """Keep a picture, small enough for a README."""
    image = Image.open(BytesIO(await page.screenshot())).convert("RGB")
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.png"
    image.save(path, optimize=True)
    if path.stat().st_size > BYTES:
        image.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    asyncio.run(main())
