"""Exported group chats: WhatsApp's text, alone or in a ZIP file, and Telegram's JSON, told apart by what they hold."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from service.parsing.export_archive import chat_texts
from service.parsing.export_result import (
    MAX_TEXT_BYTES,
    ChatExport,
    ExportFormat,
    Progress,
    UnreadableExportError,
    UnreadableLine,
)
from service.parsing.export_telegram import read_telegram
from service.parsing.export_whatsapp import is_whatsapp, read_whatsapp

__all__ = [
    "MAX_TEXT_BYTES",
    "ChatExport",
    "ExportFormat",
    "Progress",
    "UnreadableExportError",
    "UnreadableLine",
    "read_export",
    "read_pasted",
]

_PROGRESS_EVERY = 5000
_UNKNOWN = (
    "This file is no group chat that can be read: give the .txt or .zip that WhatsApp exports, "
    "or the result.json of Telegram."
)


def read_export(stream: BinaryIO, *, zone: str, now: datetime, progress: Progress | None = None) -> ChatExport:
    """Read an exported chat from a seekable stream of bytes; its form is found from its content.

    Clocks without a zone are those of `zone` (IANA); `now` (aware) judges dates that could be read in several ways.
    Raises UnreadableExportError, with a sentence for the person, where the file is not such a chat or too large.
    """
    start = stream.read(4)
    stream.seek(0)
    if start == b"PK\x03\x04":
        return _first_chat(chat_texts(stream, progress), zone, now, progress)
    content = stream.read(MAX_TEXT_BYTES + 1)
    if len(content) > MAX_TEXT_BYTES:
        raise UnreadableExportError(
            f"This file is larger than {MAX_TEXT_BYTES // 2**20} MiB; export the chat without media."
        )
    return _read_text(_decode(content), zone, now, progress)


def read_pasted(text: str, *, zone: str, now: datetime) -> ChatExport | None:
    """Messages copied out of a chat and pasted, or None where the text does not look like that."""
    return _read_text(text, zone, now, None) if is_whatsapp(_lines(text, None)) else None


def _first_chat(texts: list[bytes], zone: str, now: datetime, progress: Progress | None) -> ChatExport:
    for content in texts[:-1]:
        try:
            return _read_text(_decode(content), zone, now, progress)
        except UnreadableExportError:
            continue
    return _read_text(_decode(texts[-1]), zone, now, progress)


def _read_text(text: str, zone: str, now: datetime, progress: Progress | None) -> ChatExport:
    if text.lstrip()[:1] == "{":
        return read_telegram(text, zone=zone, progress=progress)
    if not is_whatsapp(_lines(text, None)):
        raise UnreadableExportError(_UNKNOWN)
    return read_whatsapp(_lines(text, progress), zone=zone, now=now)


def _decode(content: bytes) -> str:
    """The text of a file: UTF-8, or UTF-16 where it says so; a byte that fits neither costs one character only."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    return content.decode("utf-8-sig", errors="replace")


def _lines(text: str, progress: Progress | None) -> Iterator[str]:
    """The lines, cut at line feeds alone: what people write may hold every other separator."""
    position = count = 0
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        yield text[position:end].removesuffix("\r")
        position = end + 1
        count += 1
        if progress is not None and count % _PROGRESS_EVERY == 0:
            progress(min(position, len(text)), len(text))
