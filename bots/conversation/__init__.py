"""What the bot understands and answers, on whatever messenger: an event goes in, actions and replies come out."""

from __future__ import annotations

from bots.conversation.converse import converse

__all__ = ["converse"]
