"""Somebody in a room by its forms, who sends again what was not acknowledged, as the page's script does."""

from __future__ import annotations

import asyncio
import re

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, CookieJar

from tests.machine.ledger import AGAIN_SECONDS, LIMIT, Ledger

SHOWN_WITHIN = 45.0
"""Seconds: less than the minute after which a lease brings back what nobody else has cared for."""


class Roommate:
    """A browser with a room of its own making."""

    def __init__(self, base: str, ledger: Ledger) -> None:
        headers = {"Accept": "text/html", "Accept-Language": "en"}
        self._http = ClientSession(
            base, headers=headers, cookie_jar=CookieJar(unsafe=True), timeout=ClientTimeout(total=10)
        )
        self._ledger = ledger
        self.room = ""

    async def close(self) -> None:
        """Shut the browser."""
        await self._http.close()

    async def make(self, name: str) -> None:
        """Make a room."""
        async with self._http.post("/rooms", data={"name": name, "zone": "Europe/Rome"}) as answer:
            assert answer.status == 200
            self.room = answer.url.path

    async def say(self, text: str, once: str) -> None:
        """Say something, again and again with the same mark until it is acknowledged."""
        async with asyncio.timeout(LIMIT):
            while not await self._sent("say", text=text, once=once):  # noqa: ASYNC110 - another process tells no event
                await asyncio.sleep(AGAIN_SECONDS)
        self._ledger.said.append(text)
        self._ledger.count()

    async def look(self) -> str:
        """The words of the room as they are shown now."""
        page = await self.page()
        log = page[page.index('id="scroll"') : page.index('id="last"')]
        return " ".join(re.sub(r"<[^>]*>", " ", log).split())

    async def page(self) -> str:
        """The room's page."""
        async with self._http.get(self.room) as answer:
            assert answer.status == 200
            return await answer.text()

    async def until_shown(self, *words: str) -> str:
        """Look until the room shows all the words; fails after the limit with what it shows."""
        shown = ""
        try:
            async with asyncio.timeout(SHOWN_WITHIN):
                while True:
                    shown = await self.look()
                    if all(word in shown for word in words):
                        return shown
                    await asyncio.sleep(AGAIN_SECONDS)
        except TimeoutError:
            raise AssertionError(f"{words} not all in {shown}") from None

    async def _sent(self, what: str, **fields: str) -> bool:
        try:
            async with self._http.post(f"{self.room}/{what}", data=fields, allow_redirects=False) as answer:
                return _is_taken(answer)
        except (ClientError, OSError, TimeoutError):
            return False


def _is_taken(answer: ClientResponse) -> bool:
    assert answer.status in (303, 204, 503), answer.status
    return answer.status != 503
