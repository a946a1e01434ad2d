"""The whole service in this process, with Telegram's other side beside it: people, chats, and what is in a calendar."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web
from aiohttp.test_utils import unused_port

from service.app import make_app
from service.app_keys import SETTLE, Settle
from service.settings import Settings
from service.storage.unit import Database
from tests.bots.telegram.judge import judge
from tests.bots.telegram.server import BotApiServer
from tests.bots.telegram.world import Chat, Message, Person, World

ANNA = Person(7, "Anna")
UGO = Person(8, "Ugo")
EVA = Person(9, "Eva", "en")

SECONDS = 30
QUIET_TURNS = 5


class Clock:
    """The real time, which a test may hurry on."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Stage:
    """A running service and its Telegram."""

    telegram: BotApiServer
    clock: Clock
    settle: Settle

    def now(self) -> None:
        """Telegram's clock goes with ours."""
        self.telegram.world.now = int(self.clock().timestamp())

    async def until(self, condition: Callable[[], object], why: str) -> None:
        """Let the service work until people see something; time passes faster, so that nobody waits for limits."""
        try:
            async with asyncio.timeout(SECONDS):
                while not condition():
                    self.clock.ahead += timedelta(milliseconds=500)
                    self.now()
                    await asyncio.sleep(0.02)
        except TimeoutError:
            shown = {chat.title: [message.text for message in chat.by_bot()] for chat in self.chats()}
            raise AssertionError(f"{why}: {shown}") from None

    async def card(self, chat: Chat, words: str) -> Message:
        """The bot's newest message that shows these words, once it is there."""

        def found() -> list[Message]:
            return [message for message in chat.by_bot() if words in message.text]

        await self.until(found, f"nothing says {words!r}")
        return found()[-1]

    async def with_button(self, chat: Chat, label: str) -> Message:
        """The bot's newest message with such a button, once it is there."""

        def found() -> list[Message]:
            return [m for m in chat.by_bot() if any(each.startswith(label) for each in m.labels())]

        await self.until(found, f"nothing has a button {label!r}")
        return found()[-1]

    async def until_quiet(self) -> None:
        """Let the service work until nothing waits to be read, shown or said."""
        for _ in range(QUIET_TURNS):
            seen = len(self.telegram.calls)
            for _ in range(QUIET_TURNS):
                self.clock.ahead += timedelta(seconds=1)
                await self.settle()
            if len(self.telegram.calls) == seen:
                return
        raise AssertionError("the service is never quiet")

    def chats(self) -> list[Chat]:
        return list(self.telegram.world.chats.values())


@asynccontextmanager
async def running(
    database: Database,
    *,
    webhook: bool,
    hears_all: bool = True,
    clock: Clock | None = None,
    world: World | None = None,
) -> AsyncIterator[Stage]:
    """Run the service, with a webhook or fetching; every call that it makes is judged at the end.

    `clock` and `world` are those of a service that ran before on the same database.
    """
    port = unused_port()
    clock = clock or Clock()
    async with BotApiServer(hears_all=hears_all, world=world) as telegram:
        environ = {
            "RITROVO_TELEGRAM_TOKEN": telegram.token,
            "RITROVO_TELEGRAM_API_URL": telegram.url,
            "RITROVO_TELEGRAM_CHAT_PER_SECOND": "1000",
            "RITROVO_TELEGRAM_GROUP_PER_MINUTE": "100000",
        }
        public_url = f"http://127.0.0.1:{port}" if webhook else ""
        settings = Settings(port=port, public_url=public_url, language="it")
        app = make_app(settings, database, clock=clock, environ=environ)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
            stage = Stage(telegram, clock, app[SETTLE])
            stage.now()
            ready = "getUpdates" if not webhook else "setWebhook"
            await stage.until(lambda: any(call.method == ready for call in telegram.calls), "it does not start")
            yield stage
        finally:
            await runner.cleanup()
    for called in telegram.calls:
        judge(called)


async def group_with_bot(stage: Stage, **kind: Any) -> Chat:
    """A group that has just been joined, and greeted."""
    chat = stage.telegram.world.group("Cena", ANNA, UGO, EVA, **kind)
    await stage.telegram.add_bot(chat, ANNA)
    await stage.card(chat, "Ciao!")
    return chat


async def open_poll(stage: Stage, chat: Chat, words: str = "cena giovedì alle 20 o venerdì alle 21?") -> Message:
    """Anna proposes times, Ugo opens the poll; its card."""
    await stage.telegram.say(chat, ANNA, words)
    offer = await stage.with_button(chat, "Apri il sondaggio")
    await stage.telegram.press(chat, UGO, offer, "Apri il sondaggio")
    return await stage.with_button(chat, "1 Sì")


async def settle_on_the_first(stage: Stage, chat: Chat, poll: Message) -> Message:
    """Ugo ends the poll and fixes what won; the meeting's message."""
    await stage.telegram.press(chat, UGO, poll, "Decidiamo")
    await stage.telegram.press(chat, UGO, await stage.with_button(chat, "Fissa"), "Fissa")
    await stage.until(lambda: any(message.file for message in chat.by_bot()), "no invite")
    return next(message for message in chat.by_bot() if message.file)
