"""A message of a group chat, whatever it was exported from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """What one person wrote at one moment: `at` is aware, `sender` the name that the chat shows."""

    at: datetime
    sender: str
    text: str
