"""The bot's life with Telegram: it starts, hears, polls, is thrown out, moves, and never tells its token."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr
from structlog.testing import capture_logs

from bots.adapter import (
    BotAdded,
    BotRemoved,
    Button,
    ButtonPressed,
    Card,
    ChatMigrated,
    MessageReceived,
    Moved,
    Retry,
    Sent,
)
from bots.telegram.adapter import TelegramAdapter
from bots.telegram.client import Call, Client
from tests.bots.telegram.conftest import Clock, Inbox, until
from tests.bots.telegram.samples import message
from tests.bots.telegram.server import BotApiServer
from tests.bots.telegram.world import Person

CARD = Card("Which times?")


@dataclass
class Door:
    """A webhook's address with an adapter behind it."""

    url: str
    adapters: list[TelegramAdapter] = field(default_factory=list)


@pytest_asyncio.fixture
async def door(inbox: Inbox) -> AsyncIterator[Door]:
    """Takes what Telegram delivers, as the service does."""

    async def take(request: web.Request) -> web.Response:
        answer = door.adapters[0].webhook(request.method, request.headers, request.query, await request.read())
        await inbox.receive(answer.deliveries)
        return web.Response(status=answer.status)

    application = web.Application()
    application.router.add_route("*", "/bots/telegram", take)
    async with TestServer(application) as server:
        door = Door(str(server.make_url("/bots/telegram")))
        yield door


async def started(door: Door, telegram: BotApiServer, inbox: Inbox, make_adapter: Any) -> TelegramAdapter:
    adapter: TelegramAdapter = make_adapter(door.url)
    door.adapters.append(adapter)
    await adapter.start(inbox.receive)
    await until(lambda: telegram.methods.webhook)
    return adapter


async def test_webhook(
    telegram: BotApiServer, door: Door, inbox: Inbox, make_adapter: Any, ann: Person, ugo: Person
) -> None:
    """A group adds the bot, talks, presses, grows into a supergroup and throws it out: all of it arrives, once."""
    adapter = await started(door, telegram, inbox, make_adapter)
    group = telegram.world.group("Cena", ann, ugo, supergroup=False)
    await telegram.add_bot(group, ann)
    await telegram.say(group, ugo, "giovedì alle 15?")
    await adapter.send(str(group.id), Card("Which times?", rows=((Button("Yes", "v1:9f:1:y"),),)))
    press = await telegram.press(group, ann, group.last, "Yes")
    await adapter.acknowledge(press, "Thursday: yes " + "😀" * 200)
    grown = await telegram.migrate(group)
    assert await adapter.send(str(group.id), CARD) == Moved(str(grown.id))
    await telegram.membership(grown, ugo, "kicked")
    kinds = [type(event) for event in inbox.events(adapter)]
    assert kinds == [BotAdded, MessageReceived, ButtonPressed, ChatMigrated, ChatMigrated, BotRemoved]
    assert set(telegram.statuses) == {200}
    assert adapter.name == "@meet_bot"
    assert (telegram.hint(press) or "").startswith("Thursday: yes 😀")


async def test_a_bad_secret_is_refused_and_duplicates_count_once(
    telegram: BotApiServer, door: Door, inbox: Inbox, make_adapter: Any, ann: Person
) -> None:
    """Somebody who found the address can't vote; Telegram may deliver twice and in any order."""
    await started(door, telegram, inbox, make_adapter)
    group = telegram.world.group("Cena", ann)
    group.status = "member"
    telegram.bad_secret = "guessed"
    await telegram.say(group, ann, "giovedì?")
    assert (telegram.statuses, inbox.rows) == ([401], {})
    telegram.bad_secret = None
    telegram.hold()
    for text in ("venerdì?", "sabato?"):
        await telegram.say(group, ann, text)
    await telegram.release(lambda updates: updates[::-1], times=2)
    assert len(inbox.rows) == 2


async def test_menus_and_webhook_are_set_at_the_start(
    telegram: BotApiServer, door: Door, inbox: Inbox, make_adapter: Any
) -> None:
    """The menu speaks Italian to Italians and English to everybody else; Telegram asks for nothing we don't read."""
    await started(door, telegram, inbox, make_adapter)
    assert set(telegram.methods.menus) >= {"", "it", "en"}
    names = {command["command"] for command in telegram.methods.menus["it"]}
    assert names >= {"meet", "call", "who", "next", "close", "confirm", "move", "cancel", "zone", "language", "listen"}
    assert telegram.methods.webhook["allowed_updates"] == [
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    ]


async def test_telegram_is_away_at_the_start(
    telegram: BotApiServer, inbox: Inbox, make_adapter: Any, clock: Clock, ann: Person
) -> None:
    """The service starts all the same, and what waits there is read; in doubt a command is meant for the bot."""
    telegram.fail("getMe", 502, "Bad Gateway")
    telegram.fail("getMe", 429, "Too Many Requests", retry_after=9)
    adapter = make_adapter()
    await adapter.start(inbox.receive)
    command = message("/meet@other_bot venerdì")
    assert adapter.read(command).text == "/meet venerdì"
    await until(lambda: telegram.methods.menus)
    assert 9 in clock.waits
    assert adapter.read(command) is None


async def test_a_process_that_never_starts_it_learns_its_name(telegram: BotApiServer, make_adapter: Any) -> None:
    """Where another process receives, this one only reads: it asks for the bot's name when it first needs it."""
    adapter = make_adapter()
    command = message("/meet@other_bot venerdì")
    assert adapter.read(command) is not None
    await until(lambda: adapter.read(command) is None)
    assert [called.method for called in telegram.calls] == ["getMe"]


async def test_stopping_does_not_wait_for_telegram(telegram: BotApiServer, inbox: Inbox, make_adapter: Any) -> None:
    """A long poll that is held open, or a call that never ends, holds nothing up."""
    fault = telegram.delay("getUpdates")
    adapter = make_adapter()
    await adapter.start(inbox.receive)
    await asyncio.wait_for(fault.seen.wait(), 10)
    await asyncio.wait_for(adapter.stop(), 10)
    await adapter.stop()
    assert fault.gate is not None
    fault.gate.set()


async def test_who_may_steer(telegram: BotApiServer, make_adapter: Any, clock: Clock, ann: Person, ugo: Person) -> None:
    """The maker of a group is an admin, a guest is not, an anonymous admin is; one question a minute is enough."""
    adapter = make_adapter()
    group = telegram.world.group("Cena", ann, ugo, forum=True)
    group.status = "member"
    chat = f"{group.id}/3"
    assert await adapter.is_admin(chat, "7") is True
    assert await adapter.is_admin(chat, "8") is False
    assert await adapter.is_admin(chat, str(group.id)) is True
    assert await adapter.is_admin(chat, "-1009") is False
    assert await adapter.is_admin("7", "7") is True
    assert await adapter.is_admin(chat, "99") is None
    asked = len(telegram.calls)
    group.admins.add(8)
    assert await adapter.is_admin(chat, "8") is False
    assert len(telegram.calls) == asked
    clock.seconds += 60
    assert await adapter.is_admin(chat, "8") is True


async def test_an_old_press_is_let_go(make_adapter: Any) -> None:
    """Telegram forgets presses after a while: the vote counts all the same."""
    await make_adapter().acknowledge("forgotten", "ok")


async def test_an_answered_question_loses_its_buttons(telegram: BotApiServer, make_adapter: Any, ann: Person) -> None:
    """The words stay, the buttons go; asking twice for it does no harm."""
    group = telegram.world.group("Cena", ann)
    group.status = "member"
    adapter = make_adapter()
    sent = await adapter.send(str(group.id), Card("Shall we?", rows=((Button("Yes", "v1:no"),),)))
    assert group.last.labels() == ["Yes"]
    assert await adapter.retire(str(group.id), sent.message_id) == sent
    assert await adapter.retire(str(group.id), sent.message_id) == sent
    assert group.last.labels() == []
    assert group.last.text == "Shall we?"


async def test_doctor(telegram: BotApiServer, door: Door, make_adapter: Any) -> None:
    """It says what is wrong and what to do, and nothing where all is well."""
    adapter = make_adapter(door.url)
    assert "does not deliver" in " ".join(await adapter.check())
    telegram.methods.webhook = {"url": door.url}
    assert await adapter.check() == []
    telegram.methods.pending = [{}] * 200
    telegram.methods.joinable = False
    joining, waiting = await adapter.check()
    assert "/setjoingroups" in joining
    assert waiting == "200 updates wait at Telegram."
    telegram.methods.pending, telegram.methods.joinable = [], True
    assert "fetches messages by itself" in " ".join(await make_adapter().check())
    trouble = {"last_error_message": "Connection refused", "last_error_date": 1795305600}
    telegram.methods.webhook = {"url": "https://other.example", "trouble": trouble}
    telegram.world.hears_all = False
    privacy, webhook, error = await adapter.check()
    assert "/setprivacy" in privacy
    assert "https://other.example" in webhook
    assert error == "The last delivery failed at 2026-11-22 00:00 UTC: Connection refused."
    telegram.token = "42:OTHER"
    assert await adapter.check() == [
        "Telegram does not know the token: copy it again from @BotFather into RITROVO_TELEGRAM_TOKEN."
    ]


async def test_no_call_follows_to_another_host(door: Door) -> None:
    """A redirect would carry the token away."""

    async def elsewhere(request: web.Request) -> web.Response:
        raise web.HTTPTemporaryRedirect(door.url)

    application = web.Application()
    application.router.add_route("*", "/{tail:.*}", elsewhere)
    async with TestServer(application) as server, aiohttp.ClientSession() as session:
        answer = await Client(session, str(server.make_url("/")), SecretStr("42:x")).call(Call("getMe"))
    assert (answer.ok, answer.status) == (False, 307)


async def test_an_answer_that_never_comes_is_not_waited_for(telegram: BotApiServer) -> None:
    """Every call has a limit."""
    fault = telegram.delay("getMe")
    async with aiohttp.ClientSession() as session:
        answer = await Client(session, telegram.url, SecretStr(telegram.token)).call(Call("getMe"), 0.05)
    assert (answer.ok, answer.description) == (False, "no answer within 0.05 seconds")
    assert fault.gate is not None
    fault.gate.set()


async def test_the_token_is_told_to_nobody(caplog: pytest.LogCaptureFixture) -> None:
    """No log line, error or repr holds it, even where Telegram can't be reached or the address is nonsense."""
    caplog.set_level(logging.DEBUG)
    async with aiohttp.ClientSession() as session:
        for address in ("http://127.0.0.1:9", "http://[bad", "https://127.0.0.1:9", "ftp://x"):
            client = Client(session, address, SecretStr("42:VERY-SECRET"))
            adapter = TelegramAdapter("42", client, "", SecretStr("VERY-SECRET"), pause=_end)
            with capture_logs() as logs:
                outcome = await adapter.send("7", CARD)
                assert isinstance(outcome, Retry)
                found = [outcome, await client.call(Call("getMe")), await adapter.check(), repr(vars(adapter))]
                await adapter.start(Inbox().receive)
                await adapter.stop()
            assert "VERY-SECRET" not in f"{found}{logs}{caplog.text}{vars(client)}"


async def _end(_: float) -> None:
    raise asyncio.CancelledError


async def test_one_message_a_second(telegram: BotApiServer, make_adapter: Any, clock: Clock, ann: Person) -> None:
    """A second message in a chat waits its turn; what would wait longer is given back with its time."""
    adapter = make_adapter()
    group = telegram.world.group("Cena", ann)
    group.status = "member"
    outcomes = [await adapter.send(str(group.id), CARD) for _ in range(22)]
    assert all(isinstance(outcome, Sent) for outcome in outcomes[:20])
    assert clock.waits == [1.0] * 19
    assert outcomes[20:] == [Retry(41.0, "too many messages in this chat, or in all")] * 2
