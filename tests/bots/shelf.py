"""A messenger that keeps its messages on a shelf: what people in its chats would see, and faults on demand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bots.adapter import Capabilities, Card, Event, Outcome, Receive, Sent, WebhookAnswer

PLATFORM = "shelf"


@dataclass
class Shelf:
    """An adapter of the contract. `faults` are the outcomes of the next calls, `calls` counts all of them by chat."""

    capabilities: Capabilities = field(
        default_factory=lambda: Capabilities(
            text=4000, buttons=100, row=3, label=60, edits=True, reactions=True, files=True, replies=True, links=True
        )
    )
    platform: str = PLATFORM
    account: str = "bot"
    name: str = "@shelf"
    chats: dict[str, dict[str, Card]] = field(default_factory=lambda: defaultdict(dict))
    faults: list[Outcome] = field(default_factory=list)
    calls: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    events: dict[str, Event] = field(default_factory=dict)
    hints: list[tuple[str, str]] = field(default_factory=list)
    admins: set[str] = field(default_factory=set)

    async def start(self, receive: Receive) -> None:
        """Nothing to begin."""

    async def stop(self) -> None:
        """Nothing to end."""

    def webhook(self, method: str, headers: Mapping[str, str], query: Mapping[str, str], raw: bytes) -> WebhookAnswer:
        """Nobody calls in."""
        return WebhookAnswer(404)

    def read(self, body: Mapping[str, Any]) -> Event | None:
        """Give the event that the test has laid down under a number."""
        return self.events.get(body["event"])

    async def send(self, chat: str, card: Card, reply_to: str | None = None) -> Outcome:
        """Put a message on the shelf."""
        self.calls[chat] += 1
        if self.faults:
            return self.faults.pop(0)
        number = str(len(self.chats[chat]) + 1)
        self.chats[chat][number] = card
        return Sent(number)

    async def edit(self, chat: str, message_id: str, card: Card) -> Outcome:
        """Replace a message."""
        self.calls[chat] += 1
        if self.faults:
            return self.faults.pop(0)
        self.chats[chat][message_id] = card
        return Sent(message_id)

    async def retire(self, chat: str, message_id: str) -> Outcome:
        """Take the buttons off a message."""
        self.chats[chat][message_id] = replace(self.chats[chat][message_id], rows=())
        return Sent(message_id)

    async def acknowledge(self, press_id: str, text: str) -> None:
        """Keep the hint."""
        self.hints.append((press_id, text))

    async def react(self, chat: str, message_id: str, emoji: str) -> Outcome:
        """Keep the reaction."""
        self.hints.append((message_id, emoji))
        return Sent(message_id)

    async def is_admin(self, chat: str, stable_id: str) -> bool | None:
        """Whether the test has said so."""
        return stable_id in self.admins

    async def check(self) -> list[str]:
        """All is well."""
        return []
