"""What a message says, and whether it says it to the bot: commands, mentions, captions.

Source: https://core.telegram.org/bots/api#messageentity; offsets and lengths count UTF-16 code units.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bots.telegram.commands import COMMANDS

OWN_COMMANDS = frozenset(COMMANDS) | {"start", "poll"}
ENTITIES_AT_MOST = 100


@dataclass(frozen=True, slots=True)
class Words:
    """The text without mentions of the bot, and whether it was spoken to."""

    text: str
    addressed: bool


def said(message: Mapping[str, Any], bot_id: int, username: str) -> Words | None:
    """What a message says: its text or its caption; None where it has none, or where it commands another bot.

    An empty `username` is one that is not known yet.
    """
    text, entities = message.get("text"), message.get("entities")
    if not isinstance(text, str) or not text:
        text, entities = message.get("caption"), message.get("caption_entities")
    if not isinstance(text, str) or not text:
        return None
    listed = entities[:ENTITIES_AT_MOST] if isinstance(entities, list) else []
    rest, mentioned = _without_mentions(text, listed, bot_id, username.lower())
    if not rest.startswith("/"):
        return Words(rest, mentioned)
    head, blank, tail = rest.partition(next((char for char in rest if char.isspace()), " "))
    command, at, target = head.partition("@")
    if at and username and target.lower() != username.lower():
        return None
    ours = bool(at) or command[1:].lower() in OWN_COMMANDS
    return Words((command + blank + tail).strip(), mentioned or ours)


def _without_mentions(text: str, entities: list[Any], bot_id: int, username: str) -> tuple[str, bool]:
    raw = text.encode("utf-16-le", "surrogatepass")
    spans = []
    for entity in entities:
        span = _span(entity, len(raw))
        if span is None:
            continue
        words = raw[span[0] : span[1]].decode("utf-16-le", "replace")
        user = entity.get("user")
        named = entity.get("type") == "mention" and words.lower() == f"@{username}"
        if named or (entity.get("type") == "text_mention" and isinstance(user, dict) and user.get("id") == bot_id):
            spans.append(span)
    if not spans:
        return text.strip(), False
    kept, position = "", 0
    for start, end in sorted(spans):
        if start >= position:
            kept = kept + raw[position:start].decode("utf-16-le", "replace").rstrip(" ")
            position = end
    kept += raw[position:].decode("utf-16-le", "replace")
    return kept.strip().lstrip(",:;").lstrip(), True


def _span(entity: Any, size: int) -> tuple[int, int] | None:
    """The bytes of UTF-16 that an entity covers."""
    if not isinstance(entity, dict):
        return None
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int) or offset < 0 or length <= 0:
        return None
    return (2 * offset, 2 * (offset + length)) if 2 * (offset + length) <= size else None
