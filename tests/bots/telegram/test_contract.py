"""Telegram keeps to the contract of all messengers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import SecretStr

from bots.adapter import Adapter, Button, Card, Gone, Moved, Outcome, Refused, Retry, Sent
from bots.telegram.adapter import TelegramAdapter
from bots.telegram.client import Answer, Call, Client
from bots.telegram.send import classify, send_calls
from tests.bots import contract
from tests.bots.telegram.samples import DIRECT, SAMPLES, message, press
from tests.bots.telegram.world import Formatted

HEADER = "X-Telegram-Bot-Api-Secret-Token"
ME = {"ok": True, "result": {"id": 42, "is_bot": True, "first_name": "Meet", "username": "meet_bot"}}


class Nowhere(Client):
    """A client that reaches nobody."""

    def __init__(self) -> None:
        """Needs nothing."""

    async def call(self, call: Call, seconds: float = 0) -> Answer:
        """Nothing comes back."""
        return Answer(0, {}, "nowhere")


def signed(update: Mapping[str, Any], secret: str = "hook-secret") -> contract.Call:
    return contract.Call(json.dumps(update).encode(), {HEADER: secret, "Content-Type": "application/json"})


def answer(status: int, description: str, **parameters: int) -> Answer:
    return Answer(status, {"ok": False, "error_code": status, "description": description, "parameters": parameters})


class TestTelegram(contract.AdapterContract):
    """Webhook calls carry a secret header; a card is HTML of at most 4096 UTF-16 units."""

    platform = "telegram"

    def adapter(self) -> Adapter:
        adapter = TelegramAdapter("42", Nowhere(), "https://meet.example/bots/telegram", SecretStr("hook-secret"))
        adapter._know(Answer(200, ME))
        return adapter

    def message(self, text: str) -> contract.Call:
        return signed(message(text, DIRECT))

    def press(self, data: str) -> contract.Call:
        return signed(press(data))

    def noise(self) -> Sequence[contract.Call]:
        names = ("another bot", "own", "channel post", "unknown", "sticker", "forwarded from the channel", "left")
        return [signed(SAMPLES[name]) for name in names]

    def forged(self) -> Sequence[contract.Call]:
        raw = json.dumps(SAMPLES["words"]).encode()
        wrong = ("", "hook-secreT", "hook-secret ", "hook-secret\x00", "é", "hook-secret,hook-secret")
        return [contract.Call(raw), *(contract.Call(raw, {HEADER: secret}) for secret in wrong)]

    def with_unknown(self, call: contract.Call, extra: Mapping[str, Any]) -> contract.Call:
        def grow(value: Any) -> Any:
            return {name: grow(inner) for name, inner in value.items()} | extra if isinstance(value, dict) else value

        return signed(grow(json.loads(call.raw)))

    def outcomes(self) -> Sequence[tuple[type[Outcome], Outcome]]:
        return [
            (Sent, classify(Answer(200, {"ok": True, "result": {"message_id": 5}}))),
            (Sent, classify(Answer(200, {"ok": True, "result": True}), "5")),
            (Sent, classify(answer(400, "Bad Request: message is not modified"), "5")),
            (Retry, classify(answer(429, "Too Many Requests: retry after 3", retry_after=3))),
            (Retry, classify(answer(429, "Too Many Requests"))),
            (Retry, classify(answer(500, "Internal Server Error"))),
            (Retry, classify(Answer(502, {}))),
            (Retry, classify(Answer(200, {}))),
            (Retry, classify(Answer(0, {}, "no connection"))),
            (Retry, classify(answer(401, "Unauthorized"))),
            (Retry, classify(answer(404, "Not Found"))),
            (Moved, classify(answer(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1009))),
            (Gone, classify(answer(403, "Forbidden: bot was kicked from the supergroup chat"))),
            (Gone, classify(answer(403, "Forbidden: bot can't initiate conversation with a user"))),
            (Gone, classify(answer(400, "Bad Request: chat not found"))),
            (Gone, classify(answer(400, "Bad Request: message thread not found"))),
            (Gone, classify(answer(400, "Bad Request: message to edit not found"), "5")),
            (Refused, classify(answer(400, "Bad Request: BUTTON_DATA_INVALID"))),
            (Refused, classify(answer(413, "Request Entity Too Large"))),
        ]

    def sent_words(self, card: Card) -> str:
        return Formatted(send_calls("7", card, None)[-1].payload["text"]).words

    def sent_buttons(self, card: Card) -> Sequence[Button]:
        rows = send_calls("7", card, None)[-1].payload["reply_markup"]["inline_keyboard"]
        return [Button(button["text"], button.get("callback_data", "")) for row in rows for button in row]
