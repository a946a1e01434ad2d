"""The text of a chat inside a ZIP file, as WhatsApp exports it.

The archive comes from outside: nothing is written to disk and no path in it is used; sizes are counted while unpacking,
because those that the archive states may be false.
"""

from __future__ import annotations

import zipfile
import zlib
from typing import BinaryIO

from service.parsing.export_result import MAX_TEXT_BYTES, Progress, UnreadableExportError

MAX_MEMBERS = 20_000
"""Entries of the largest believable archive: a chat with that many photos."""

MAX_RATIO = 200
"""How much text may grow when unpacked; chats grow five- to thirty-fold."""

MAX_CANDIDATES = 10
"""Text files of an archive that are looked at; a chat has one, and now and then a text file was sent in it."""

_CHUNK = 256 * 1024
_FREE = 1024 * 1024


def chat_texts(stream: BinaryIO, progress: Progress | None = None) -> list[bytes]:
    """The archive's text files, likeliest first, unpacked. `stream` is seekable.

    Raises UnreadableExportError where the archive is damaged, locked with a password, too large, or without a text.
    """
    try:
        with zipfile.ZipFile(stream) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise UnreadableExportError(f"This archive has more than {MAX_MEMBERS} files; export without media.")
            texts = [member for member in members if member.filename.lower().endswith((".txt", ".json"))]
            if not texts:
                raise UnreadableExportError("This archive holds no chat: there is no .txt file in it.")
            texts.sort(key=lambda member: (_rank(member.filename), -member.file_size))
            budget = MAX_TEXT_BYTES
            unpacked: list[bytes] = []
            for member in texts[:MAX_CANDIDATES]:
                unpacked.append(_unpack(archive, member, budget, progress))
                budget -= len(unpacked[-1])
            return unpacked
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        if isinstance(error, UnreadableExportError):
            raise
        raise UnreadableExportError("This ZIP file is damaged or locked; export the chat once more.") from error


def _rank(filename: str) -> int:
    name = filename.rpartition("/")[2].lower()
    if name == "_chat.txt":
        return 0
    return 1 if "whatsapp" in name else 2


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, budget: int, progress: Progress | None) -> bytes:
    allowed = min(budget, max(_FREE, member.compress_size * MAX_RATIO))
    parts: list[bytes] = []
    size = 0
    with archive.open(member) as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > allowed:
                raise UnreadableExportError(
                    f"The text in this archive is larger than {MAX_TEXT_BYTES // 2**20} MiB or grows beyond belief "
                    "when unpacked; export a shorter part of the chat."
                )
            parts.append(chunk)
            if progress is not None:
                progress(size, max(size, member.file_size))
    return b"".join(parts)
