"""Fetching messages: nothing is lost, nothing is confirmed too early, and trouble never becomes a storm of calls."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bots.telegram.client import Answer, Call, Client
from bots.telegram.polling import poll
from tests.bots.telegram.conftest import Clock, Inbox, until
from tests.bots.telegram.server import BotApiServer
from tests.bots.telegram.world import Person


class Scripted(Client):
    """Gives the prepared answers, then ends."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = iter(answers)
        self.calls: list[Call] = []

    async def call(self, call: Call, seconds: float = 0) -> Answer:
        self.calls.append(call)
        answer = next(self._answers, None)
        if answer is None:
            raise asyncio.CancelledError
        return answer


def updates(*listed: Any) -> Answer:
    return Answer(200, {"ok": True, "result": list(listed)})


async def polled(clock: Clock, inbox: Inbox, *answers: Answer) -> Scripted:
    client = Scripted(*answers)
    with pytest.raises(asyncio.CancelledError):
        await poll(client, inbox.receive, clock.now, clock.pause)
    return client


async def test_without_a_public_address_it_fetches(
    telegram: BotApiServer, inbox: Inbox, make_adapter: Any, ann: Person
) -> None:
    """A webhook left by somebody else is taken down, and everything said arrives by polling."""
    telegram.methods.webhook = {"url": "https://elsewhere.example"}
    adapter = make_adapter()
    await adapter.start(inbox.receive)
    await until(lambda: not telegram.methods.webhook)
    chat = telegram.world.direct(ann)
    await telegram.say(chat, ann, "giovedì?")
    await until(lambda: inbox.rows)
    await telegram.say(chat, ann, "venerdì?")
    await until(lambda: len(inbox.rows) == 2)
    assert [getattr(event, "text", "") for event in inbox.events(adapter)] == ["giovedì?", "venerdì?"]
    await until(lambda: len(telegram.methods.pending) == 0)


async def test_what_was_not_stored_is_fetched_again(
    telegram: BotApiServer, inbox: Inbox, make_adapter: Any, clock: Clock, ann: Person
) -> None:
    """The database is away for a moment: nothing that was said is lost, and nothing is confirmed too early."""
    failures = iter([ConnectionError("away"), ConnectionError("away")])

    async def receive(deliveries: Any) -> None:
        if error := next(failures, None):
            raise error
        await inbox.receive(deliveries)

    await make_adapter().start(receive)
    await telegram.say(telegram.world.direct(ann), ann, "giovedì?")
    await until(lambda: inbox.rows)
    assert clock.waits == [1.0, 2.0]
    offsets = [called.parameters["offset"] for called in telegram.calls if called.method == "getUpdates"]
    assert set(offsets[:3]) == {0}


async def test_a_second_poller_is_borne(
    telegram: BotApiServer, inbox: Inbox, make_adapter: Any, clock: Clock, ann: Person
) -> None:
    """Two processes with one token: the one that is sent away waits ever longer, and comes back."""
    for _ in range(8):
        telegram.fail("getUpdates", 409, "Conflict: terminated by other getUpdates request")
    await make_adapter().start(inbox.receive)
    await telegram.say(telegram.world.direct(ann), ann, "giovedì?")
    await until(lambda: inbox.rows)
    assert clock.waits == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0]


async def test_two_processes_with_one_token(
    telegram: BotApiServer, inbox: Inbox, make_adapter: Any, ann: Person
) -> None:
    """They send each other away all the time, and still everything said arrives, once."""
    for _ in range(2):
        await make_adapter().start(inbox.receive)
    chat = telegram.world.direct(ann)
    for number in range(5):
        await telegram.say(chat, ann, f"alle {number}")
    await until(lambda: len(inbox.rows) == 5)


async def test_a_webhook_set_meanwhile_is_taken_down(
    telegram: BotApiServer, inbox: Inbox, make_adapter: Any, ann: Person
) -> None:
    """Somebody tried the bot elsewhere while it polled."""
    await make_adapter().start(inbox.receive)
    await until(lambda: any(called.method == "getUpdates" for called in telegram.calls))
    telegram.methods.webhook = {"url": "https://elsewhere.example"}
    await telegram.methods.queue({"update_id": 1, "poll": {}})
    await until(lambda: not telegram.methods.webhook)
    await telegram.say(telegram.world.direct(ann), ann, "giovedì?")
    await until(lambda: inbox.rows)


async def test_trouble_that_is_over_is_forgotten(clock: Clock, inbox: Inbox) -> None:
    """After a good answer the next failure is tried again after a second, not after a minute."""
    lost = Answer(0, {}, "no connection")
    await polled(clock, inbox, lost, lost, updates(), lost, updates(), lost)
    assert clock.waits == [1.0, 2.0, 1.0, 1.0]


async def test_a_limit_is_kept_while_polling(clock: Clock, inbox: Inbox) -> None:
    """Telegram's own number of seconds counts."""
    limited = Answer(429, {"ok": False, "error_code": 429, "parameters": {"retry_after": 17}})
    await polled(clock, inbox, limited)
    assert clock.waits == [17]


async def test_what_can_not_be_confirmed_makes_no_storm(clock: Clock, inbox: Inbox) -> None:
    """Updates without a number would come again at once, for ever: the bot slows down."""
    odd = updates({"message": {}}, "odd", None)
    client = await polled(clock, inbox, odd, odd, odd)
    assert clock.waits == [1.0, 2.0, 4.0]
    assert {call.payload["offset"] for call in client.calls} == {0}


async def test_what_says_nothing_is_confirmed_all_the_same(clock: Clock, inbox: Inbox) -> None:
    """An update of a kind we don't read must not come for ever."""
    client = await polled(clock, inbox, updates({"update_id": 7, "unknown": {}}), updates())
    assert [call.payload["offset"] for call in client.calls] == [0, 8, 8]
    assert inbox.rows == {}
