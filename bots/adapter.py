"""The contract of a messenger: what comes in, what goes out, what became of it, what the messenger can do.

An adapter is four pure functions (verify, parse, render, classify) and one thin class that moves bytes. The rest of the
house knows a messenger by this module alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from service.domain.group import ChatAddress, ChatKind

# ---------------------------------------------------------------- what a messenger can do


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a messenger can do, as data: the ladder of `render` reads it, nobody asks for a messenger's name.

    Lengths are in the platform's own unit, which the adapter's `measure` counts. `buttons` is how many a message can
    hold, 0 for none; `row` how many stand in a row; `label` a button's label length. `edits`, `reactions`, `files`,
    `replies` (quoting a message), `links` (buttons that open an address). `own_zone`: the platform shows an
    instant in each reader's zone. `edit_every` is the least number of seconds between two edits in a chat.
    """

    text: int
    buttons: int = 0
    row: int = 1
    label: int = 0
    data: int = 64
    edits: bool = False
    reactions: bool = False
    files: bool = False
    replies: bool = False
    links: bool = False
    own_zone: bool = False
    edit_every: float = 2.5
    measure: Callable[[str], int] = len


# ---------------------------------------------------------------- what comes in


@dataclass(frozen=True, slots=True)
class Sender:
    """Who did it, from the signed event alone. `language` is the platform's hint (BCP 47), `admin` None if unknown."""

    stable_id: str
    name: str
    language: str | None = None
    admin: bool | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """The chat it happened in."""

    address: ChatAddress
    kind: ChatKind
    title: str = ""


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """Somebody wrote. `addressed`: the bot was mentioned, replied to, commanded, or this is a direct chat.

    `text` has no mention of the bot in it any more. `reply_to` is the quoted message's id, `reply_text` its text where
    the platform tells, `reply_at` its time.
    """

    where: Where
    sender: Sender
    text: str
    message_id: str
    at: datetime
    addressed: bool = False
    reply_to: str | None = None
    reply_text: str | None = None
    reply_at: datetime | None = None
    edited: bool = False


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """Somebody pressed a button. `press_id` is what the platform wants acknowledged."""

    where: Where
    sender: Sender
    data: str
    message_id: str
    at: datetime
    press_id: str = ""


@dataclass(frozen=True, slots=True)
class BotAdded:
    """The bot came into a chat. `hears_all` tells whether the platform shows it every message there."""

    where: Where
    sender: Sender
    at: datetime
    hears_all: bool = True


@dataclass(frozen=True, slots=True)
class BotRemoved:
    """The bot is no longer in the chat, or was blocked."""

    where: Where
    at: datetime


@dataclass(frozen=True, slots=True)
class MembersJoined:
    """People came into the chat."""

    where: Where
    members: tuple[Sender, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class ChatMigrated:
    """The platform gave the chat a new id."""

    where: Where
    new_chat: str
    at: datetime


Event = MessageReceived | ButtonPressed | BotAdded | BotRemoved | MembersJoined | ChatMigrated


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event as it is stored in the inbox: its key there, the chat that keeps it in order, the platform's JSON."""

    event_id: str
    chat: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class WebhookAnswer:
    """What a webhook call is answered, and what is to be stored before it is. 401 or 403 store nothing."""

    status: int
    deliveries: Sequence[Delivery] = ()
    body: str = ""
    content_type: str = "text/plain"


# ---------------------------------------------------------------- what goes out


@dataclass(frozen=True, slots=True)
class Button:
    """A button: `data` comes back when it is pressed, or `url` is opened."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes with a card. `url` is where it can be fetched, for messengers that take no files."""

    name: str
    content_type: str
    body: bytes = field(repr=False)
    url: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A message of the bot, plain enough for a screen reader: a title (bold where possible), text, rows of buttons."""

    text: str
    title: str = ""
    rows: tuple[tuple[Button, ...], ...] = ()
    file: File | None = None
    quiet: bool = False

    @property
    def plain(self) -> str:
        """Title and text as one."""
        return f"{self.title}\n{self.text}".strip() if self.title else self.text


# ---------------------------------------------------------------- what became of it


@dataclass(frozen=True, slots=True)
class Sent:
    """It is there. `message_id` is the platform's."""

    message_id: str


@dataclass(frozen=True, slots=True)
class Retry:
    """Not now: try again after so many seconds (the platform's own number where it gave one)."""

    after: float
    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The chat is closed to the bot (`chat`), or only the message is gone."""

    reason: str
    chat: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """The platform will never take this message: a fault of ours."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has a new id: send there."""

    new_chat: str


Outcome = Sent | Retry | Gone | Refused | Moved

Receive = Callable[[Sequence[Delivery]], Awaitable[None]]
"""Stores deliveries in the inbox; when it returns, they are durable."""


class Adapter(Protocol):
    """A messenger with one account of the bot on it."""

    platform: str
    account: str
    capabilities: Capabilities

    @property
    def name(self) -> str:
        """How people mention the bot; "" where they can't, or while it is not known yet."""

    async def start(self, receive: Receive) -> None:
        """Begin: set the webhook, or poll in the background where there is no public address."""

    async def stop(self) -> None:
        """End what `start` began, within seconds."""

    def webhook(self, method: str, headers: Mapping[str, str], query: Mapping[str, str], raw: bytes) -> WebhookAnswer:
        """Verify a call on its raw bytes, then take it apart."""

    def read(self, body: Mapping[str, Any]) -> Event | None:
        """Read a stored delivery; None where it says nothing to us."""

    async def send(self, chat: str, card: Card, reply_to: str | None = None) -> Outcome:
        """Send a card."""

    async def edit(self, chat: str, message_id: str, card: Card) -> Outcome:
        """Replace a card that stands there."""

    async def acknowledge(self, press_id: str, text: str) -> None:
        """Answer a press with a short hint that only the presser sees; an empty text just ends the waiting."""

    async def retire(self, chat: str, message_id: str) -> Outcome:
        """Take the buttons off a message whose question is answered, where the platform can."""

    async def react(self, chat: str, message_id: str, emoji: str) -> Outcome:
        """React to a message."""

    async def is_admin(self, chat: str, stable_id: str) -> bool | None:
        """Whether a person may steer the chat; None where the platform does not tell."""

    async def check(self) -> list[str]:
        """What is wrong with the set-up, in words, for `ritrovo doctor`; empty where all is well."""
