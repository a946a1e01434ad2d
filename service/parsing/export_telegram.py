"""A Telegram chat, exported as JSON by Telegram Desktop (result.json).

The messages are decoded one by one rather than all at once: a file of 64 MiB would become ten times that in memory, and
a file that is cut off still gives what it holds. https://core.telegram.org/import-export names the fields.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from service.domain.slot import zone_info
from service.parsing.chat_message import ChatMessage
from service.parsing.export_result import (
    MAX_MESSAGE_LENGTH,
    ChatExport,
    ExportFormat,
    Progress,
    Skipped,
    UnreadableExportError,
)

_MESSAGES = re.compile(r'"messages"\s{0,20}:\s{0,20}\[')
_BETWEEN = re.compile(r"[\s,]*")
_PROGRESS_EVERY = 2000


def read_telegram(text: str, *, zone: str, progress: Progress | None = None) -> ChatExport:
    """Read the text of a result.json. Where a message has no instant, its clock is that of `zone`.

    Raises UnreadableExportError where the file holds no chat, or several.
    """
    chats = [match.end() for match in _MESSAGES.finditer(text)]
    if not chats:
        raise UnreadableExportError("This JSON file is no chat exported from Telegram: it has no list of messages.")
    found = [reading for start in chats if (reading := _read_chat(text, start, zone, progress)).messages]
    if len(found) > 1:
        raise UnreadableExportError(
            f"This file holds {len(found)} chats; export the one chat from its own menu in Telegram."
        )
    return found[0] if found else _read_chat(text, chats[0], zone, progress)


def _read_chat(text: str, start: int, zone: str, progress: Progress | None) -> ChatExport:
    messages: list[ChatMessage] = []
    skipped = Skipped()
    names = _Names()
    notices = 0
    for number, item in enumerate(_items(text, start, progress), start=1):
        if not isinstance(item, dict):
            skipped.add(number, str(item))
        elif item.get("type") != "message":
            notices += 1
        elif (at := _instant(item, zone)) is None:
            skipped.add(number, json.dumps(item, ensure_ascii=False)[:200])
        elif said := _plain(item.get("text")).strip()[:MAX_MESSAGE_LENGTH]:
            messages.append(ChatMessage(at, names.of(item), said))
        else:
            notices += 1
    return ChatExport(
        format=ExportFormat.TELEGRAM,
        messages=tuple(messages),
        unreadable=tuple(skipped.lines),
        unreadable_count=skipped.count,
        notices=notices,
    )


def _items(text: str, start: int, progress: Progress | None) -> Iterator[object]:
    """The elements of the list that begins at `start`; one that can't be decoded ends it and is given as its text."""
    decoder = json.JSONDecoder()
    position = start
    count = 0
    while True:
        between = _BETWEEN.match(text, position)
        position = between.end() if between else position
        if position >= len(text):
            yield "the file ends in the middle of the chat"
            return
        if text[position] == "]":
            return
        try:
            item, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            yield text[position : position + 200]
            return
        yield item
        count += 1
        if progress is not None and count % _PROGRESS_EVERY == 0:
            progress(position, len(text))


class _Names:
    """Names by account: two people of one name stay two."""

    def __init__(self) -> None:
        self._by_account: dict[str, str] = {}
        self._taken: dict[str, int] = {}

    def of(self, item: dict[str, Any]) -> str:
        name = str(item.get("from") or item.get("from_id") or "?")[:100]
        account = str(item.get("from_id") or name)
        if account not in self._by_account:
            count = self._taken[name] = self._taken.get(name, 0) + 1
            self._by_account[account] = name if count == 1 else f"{name} ({count})"
        return self._by_account[account]


def _plain(text: object) -> str:
    """A message's words: a string, or a list of strings and of entities that each have a `text`."""
    if isinstance(text, str):
        return text
    if not isinstance(text, list):
        return ""
    parts = (part.get("text", "") if isinstance(part, dict) else part for part in text)
    return "".join(part for part in parts if isinstance(part, str))


def _instant(item: dict[str, Any], zone: str) -> datetime | None:
    try:
        if "date_unixtime" in item:
            return datetime.fromtimestamp(int(item["date_unixtime"]), UTC)
        written = datetime.fromisoformat(item["date"])
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return None
    return written if written.tzinfo is not None else written.replace(tzinfo=zone_info(zone))
