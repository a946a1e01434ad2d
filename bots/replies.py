"""What the conversation answers, and what it needs to know of the bot that answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bots.adapter import Button, Capabilities, Card
from service.domain.group import ChatAddress


@dataclass(frozen=True, slots=True)
class Say:
    """A message to a chat, in answer to one of its messages where `reply_to` is set. Sent at least once."""

    address: ChatAddress
    card: Card
    reply_to: str | None = None


@dataclass(frozen=True, slots=True)
class React:
    """A reaction to somebody's message: the quietest of answers. Tried once."""

    address: ChatAddress
    message_id: str
    emoji: str


@dataclass(frozen=True, slots=True)
class Retire:
    """Take the buttons off a message of the bot: what it asked is answered. Tried once."""

    address: ChatAddress
    message_id: str


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """A short hint to who pressed a button, which nobody else sees. Tried once."""

    address: ChatAddress
    press_id: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Replies:
    """All that is answered to one event: mostly nothing."""

    say: tuple[Say, ...] = ()
    react: tuple[React, ...] = ()
    acknowledge: tuple[Acknowledge, ...] = ()
    retire: tuple[Retire, ...] = ()


@dataclass(frozen=True, slots=True)
class BotFacts:
    """The bot that hears an event.

    `zone` and `language` are for a new chat where nothing tells them. `is_admin` asks the messenger whether a person
    (stable id) may steer a chat (its id), None where it does not tell. `name` is how people mention the bot.
    """

    capabilities: Capabilities
    zone: str
    language: str
    is_admin: Callable[[str, str], Awaitable[bool | None]]
    name: str = ""


def card_to_dict(card: Card) -> dict[str, Any]:
    """A card as it is kept until it is sent; files are made again at sending and not kept."""
    return {
        "title": card.title,
        "text": card.text,
        "quiet": card.quiet,
        "rows": [[{"label": b.label, "data": b.data, "url": b.url} for b in row] for row in card.rows],
    }


def card_from_dict(data: Mapping[str, Any]) -> Card:
    """The card that `card_to_dict` has kept."""
    rows = tuple(tuple(Button(b["label"], b["data"], b["url"]) for b in row) for row in data["rows"])
    return Card(text=data["text"], title=data["title"], rows=rows, quiet=data["quiet"])
