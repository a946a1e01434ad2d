"""What is taken from an exported group chat, and how it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from service.parsing.chat_message import ChatMessage

MAX_TEXT_BYTES = 64 * 1024 * 1024
"""The most text that is read of one export: about a million messages."""

MAX_MESSAGE_LENGTH = 20_000
"""Characters kept of one message; what comes after says nothing more about times."""

SHOWN_UNREADABLE = 20
"""Unreadable lines that are kept to be shown; the others are only counted."""

Progress = Callable[[int, int], None]
"""Called now and then with what is done and what there is in all, in one unit."""


class UnreadableExportError(ValueError):
    """The file is no chat export that can be read; the message says why, in one sentence for the person who gave it."""


class ExportFormat(StrEnum):
    """Where a chat was exported from."""

    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"


@dataclass(frozen=True, slots=True)
class UnreadableLine:
    """A line (or, in JSON, a message) that was skipped: its number from 1 and how it begins."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class ChatExport:
    """An exported chat.

    `messages` are those that people wrote, in the file's order. `unreadable` holds the first skipped lines and
    `unreadable_count` counts all of them. `notices` counts what the messenger itself wrote (joined, photo left out).
    `date_order` is how the file's dates were read ("day/month/year"), empty where they can be read in one way only.
    """

    format: ExportFormat
    messages: tuple[ChatMessage, ...]
    unreadable: tuple[UnreadableLine, ...] = ()
    unreadable_count: int = 0
    notices: int = 0
    date_order: str = ""


@dataclass(slots=True)
class Skipped:
    """Counts what can't be read and keeps the first of it."""

    count: int = 0
    lines: list[UnreadableLine] = field(default_factory=list)

    def add(self, number: int, text: str) -> None:
        """Count one more, and keep its beginning while few are kept."""
        self.count += 1
        if len(self.lines) < SHOWN_UNREADABLE:
            self.lines.append(UnreadableLine(number, text[:120]))
