"""Telegram as a messenger: moves bytes between the Bot API and the pure parts beside it."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import structlog
from pydantic import SecretStr

from bots.adapter import Capabilities, Card, Event, Outcome, Receive, Refused, Retry, Sent, WebhookAnswer
from bots.telegram.client import Answer, Call, Client
from bots.telegram.limits import Limits
from bots.telegram.polling import Backoff, poll
from bots.telegram.receive import PLATFORM, Me, read, split, verify
from bots.telegram.send import (
    BUTTONS,
    DATA_BYTES,
    LABEL,
    ROW,
    TEXT,
    classify,
    edit_calls,
    fault_of,
    hint_call,
    is_wrong_kind,
    reaction_call,
    retire_call,
    send_calls,
    split_chat,
    utf16_length,
)
from bots.telegram.setup import NO_WEBHOOK, me_of, menu_calls, problems, webhook_call

PATIENCE_SECONDS = 1.0
"""A message waits here for its turn no longer than this; else the caller is told when to come again."""
ADMIN_SECONDS = 60.0
ADMINS_AT_MOST = 10_000
FILES_AT_MOST = 10_000
FIRST_SECONDS = 5.0
LEARN_SECONDS = 10.0
ADMIN_STATUS = frozenset({"creator", "administrator"})

log = structlog.get_logger(__name__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _digest(card: Card) -> bytes:
    return hashlib.sha256(card.file.body).digest() if card.file else b""


class TelegramAdapter:
    """One bot on Telegram. `clock` counts seconds for limits, `now` dates what arrives, `pause` waits."""

    platform = PLATFORM
    capabilities = Capabilities(
        text=TEXT,
        buttons=BUTTONS,
        row=ROW,
        label=LABEL,
        data=DATA_BYTES,
        edits=True,
        reactions=True,
        files=True,
        replies=True,
        links=True,
        measure=utf16_length,
    )

    def __init__(
        self,
        account: str,
        client: Client,
        webhook_url: str,
        webhook_secret: SecretStr,
        limits: Callable[[Callable[[], float]], Limits] = Limits,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = _utc_now,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.account = account
        self._client = client
        self._webhook_url = webhook_url
        self._secret = webhook_secret
        self._limits = limits(clock)
        self._clock, self._now, self._pause = clock, now, pause
        self._me: Me | None = None
        self._admins: dict[tuple[int, str], tuple[float, bool]] = {}
        self._files: dict[tuple[str, str], bytes] = {}
        self._work: asyncio.Task[None] | None = None
        self._learning: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """How people mention the bot; "" as long as Telegram has not told."""
        return f"@{self._me.username}" if self._me else ""

    async def start(self, receive: Receive) -> None:
        """Set the webhook, or begin to poll. An unreachable Telegram stops nobody: it is tried again."""
        self._know(await self._client.call(Call("getMe"), FIRST_SECONDS))
        self._work = asyncio.create_task(self._run(receive), name="telegram")

    async def stop(self) -> None:
        """End polling at once; what was not stored yet is delivered again after the next start."""
        tasks = [task for task in (self._work, self._learning) if task is not None]
        self._work = self._learning = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, receive: Receive) -> None:
        try:
            await self._connect(receive)
        except Exception:
            log.exception("telegram.stopped")

    async def _connect(self, receive: Receive) -> None:
        if self._me is None:
            await self._insist(Call("getMe"), self._know)
        for call in menu_calls():
            answer = await self._client.call(call)
            if not answer.ok:
                log.warning("telegram.menu_not_set", reason=answer.description)
        if self._webhook_url:
            await self._insist(webhook_call(self._webhook_url, self._secret.get_secret_value()))
            log.info("telegram.webhook_set", url=self._webhook_url)
        else:
            await self._insist(NO_WEBHOOK)
            log.info("telegram.polling")
            await poll(self._client, receive, self._now, self._pause)

    async def _insist(self, call: Call, accept: Callable[[Answer], bool] = lambda answer: answer.ok) -> None:
        """Call until it is done, ever more seldom."""
        backoff = Backoff()
        while not accept(answer := await self._client.call(call)):
            log.warning("telegram.failed", method=call.method, status=answer.error, reason=answer.description)
            await self._pause(answer.parameter("retry_after") or backoff.next())

    async def _learn(self) -> None:
        """Ask for our name once more, in a process that only reads what another one has received."""
        if not self._know(await self._client.call(Call("getMe"), FIRST_SECONDS)):
            await self._pause(LEARN_SECONDS)
        self._learning = None

    def _know(self, answer: Answer) -> bool:
        self._me = me_of(answer) or self._me
        return self._me is not None

    def webhook(self, method: str, headers: Mapping[str, str], query: Mapping[str, str], raw: bytes) -> WebhookAnswer:
        """Verify the secret, then take the update apart; 401 without the secret, 400 for what is no JSON object."""
        if not verify(headers, self._secret.get_secret_value()):
            return WebhookAnswer(401)
        if method != "POST":
            return WebhookAnswer(405)
        try:
            update = json.loads(raw)
        except (ValueError, RecursionError):
            return WebhookAnswer(400)
        if not isinstance(update, dict):
            return WebhookAnswer(400)
        return WebhookAnswer(200, split([update], self._now()))

    def read(self, body: Mapping[str, Any]) -> Event | None:
        """Read a stored update. As long as Telegram has not told us our name, every command counts as meant for us."""
        if self._me is None and self._learning is None:
            with contextlib.suppress(RuntimeError):  # where no loop runs, nobody waits for Telegram
                self._learning = asyncio.get_running_loop().create_task(self._learn(), name="telegram-name")
        return read(body, self._me or Me(int(self.account), "", hears_all=False))

    async def send(self, chat: str, card: Card, reply_to: str | None = None) -> Outcome:
        """Send a card. A lost answer is a Retry: a result that comes twice is better than one that never comes."""
        try:
            calls = send_calls(chat, card, reply_to)
        except ValueError as error:
            return Refused(str(error))
        if fault := fault_of(card):
            return Refused(fault)
        outcome: Outcome = Sent("")
        for call in calls:
            outcome = await self._deliver(chat, (call,))
            if not isinstance(outcome, Sent):
                return outcome
        return self._note_file(chat, card, outcome)

    async def edit(self, chat: str, message_id: str, card: Card) -> Outcome:
        """Replace a card, whether it is a text or a file with a caption; a file takes the place of a text."""
        try:
            same_file = self._files.get((chat, message_id)) == _digest(card)
            calls = edit_calls(chat, message_id, card, same_file=same_file)
        except ValueError as error:
            return Refused(str(error))
        if fault := fault_of(card):
            return Refused(fault)
        return self._note_file(chat, card, await self._deliver(chat, calls, message_id))

    def _note_file(self, chat: str, card: Card, outcome: Outcome) -> Outcome:
        """Remember which file a message has: a tally that changes need not upload it again."""
        if isinstance(outcome, Sent) and card.file is not None:
            if len(self._files) >= FILES_AT_MOST:
                self._files.clear()
            self._files[chat, outcome.message_id] = _digest(card)
        return outcome

    async def _deliver(self, chat: str, calls: tuple[Call, ...], message_id: str = "") -> Outcome:
        """Make the first call, and the next one only where it met the wrong kind of message."""
        chat_id, _ = split_chat(chat)
        answer = Answer(0, {})
        for call in calls:
            wait = self._limits.take(chat_id, PATIENCE_SECONDS)
            if wait > PATIENCE_SECONDS:
                return Retry(wait, "too many messages in this chat, or in all")
            if wait > 0:
                await self._pause(wait)
            answer = await self._client.call(call)
            if not is_wrong_kind(answer):
                break
        outcome = classify(answer, message_id)
        if answer.error == 429 and isinstance(outcome, Retry):
            self._limits.pause(chat_id, outcome.after)
        return outcome

    async def retire(self, chat: str, message_id: str) -> Outcome:
        """Take the buttons off a message."""
        try:
            call = retire_call(chat, message_id)
        except ValueError as error:
            return Refused(str(error))
        return await self._deliver(chat, (call,), message_id)

    async def acknowledge(self, press_id: str, text: str) -> None:
        """Answer a press. One that is too old or can't be answered now is let go: the card shows the vote."""
        answer = await self._client.call(hint_call(press_id, text))
        if not answer.ok:
            log.info("telegram.hint_lost", reason=answer.description)

    async def react(self, chat: str, message_id: str, emoji: str) -> Outcome:
        """React to a message."""
        try:
            call = reaction_call(chat, message_id, emoji)
        except ValueError as error:
            return Refused(str(error))
        if call is None:
            return Refused("Telegram allows no such reaction")
        return classify(await self._client.call(call), message_id)

    async def is_admin(self, chat: str, stable_id: str) -> bool | None:
        """Whether a person may steer the chat; known for a minute. An anonymous admin is the chat itself."""
        chat_id = chat.partition("/")[0]
        if chat_id == stable_id:
            return True
        try:
            key, user_id = (int(chat_id), stable_id), int(stable_id)
        except ValueError:
            return False
        if user_id < 0:
            return False  # somebody who writes in the name of another chat
        now = self._clock()
        if (known := self._admins.get(key)) is not None and now < known[0]:
            return known[1]
        question = Call("getChatMember", {"chat_id": key[0], "user_id": user_id})
        answer = await self._client.call(question, FIRST_SECONDS)  # somebody waits for it
        if not answer.ok or not isinstance(answer.result, dict):
            return None
        if len(self._admins) >= ADMINS_AT_MOST:
            self._admins.clear()
        self._admins[key] = (now + ADMIN_SECONDS, answer.result.get("status") in ADMIN_STATUS)
        return self._admins[key][1]

    async def check(self) -> list[str]:
        """What is wrong with the set-up, in words."""
        return await problems(self._client, self._webhook_url)
