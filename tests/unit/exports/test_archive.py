"""Chats in ZIP files, honest and hostile ones."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import pytest

from service.parsing import export_archive
from service.parsing.export_formats import ChatExport, UnreadableExportError, read_export

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
CHAT = "13/11/26, 18:05 - Anna: ciao"


def archive(*members: tuple[str, bytes]) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members:
            made.writestr(name, content)
    stream.seek(0)
    return stream


def read(stream: io.BytesIO) -> ChatExport:
    return read_export(stream, zone="Europe/Rome", now=NOW)


def test_the_chat_among_photos_is_read() -> None:
    """An export with media holds the chat's text among photos and texts that people sent."""
    stream = archive(
        ("IMG-1.jpg", b"\xff\xd8" * 100),
        ("ricetta.txt", b"farina, uova" * 50),
        ("Chat WhatsApp con Anna.txt", CHAT.encode()),
    )
    assert [message.text for message in read(stream).messages] == ["ciao"]


def test_any_text_that_is_a_chat_will_do() -> None:
    """A chat under a name of another language is found by what it holds."""
    stream = archive(("appunti.txt", b"latte, pane\n" * 90), ("../../etc/chat.txt", CHAT.encode()))
    assert [message.text for message in read(stream).messages] == ["ciao"]


def test_a_telegram_file_in_an_archive_is_read() -> None:
    """Telegram's folder, zipped, is read as well."""
    stream = archive(
        (
            "ChatExport/result.json",
            b'{"messages":[{"type":"message","date_unixtime":"1762970700","from":"A","text":"x"}]}',
        )
    )
    assert [message.text for message in read(stream).messages] == ["x"]


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        ((("IMG-1.jpg", b"x"),), "no chat"),
        ((), "no group chat"),
        ((("_chat.txt", b"\0" * (30 * 2**20)),), "grows beyond belief"),
        ((("notes.txt", b"ciao"),), "no group chat"),
    ],
    ids=["only photos", "empty", "bomb", "only notes"],
)
def test_an_archive_without_a_chat_is_refused(members: tuple[tuple[str, bytes], ...], sentence: str) -> None:
    """Photos alone, nothing at all, thirty megabytes of nothing in a few kilobytes: refused in a sentence."""
    with pytest.raises(UnreadableExportError, match=sentence):
        read(archive(*members))


def test_the_stated_size_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive that lies about its sizes is stopped by counting, not by its own word."""
    monkeypatch.setattr(export_archive, "MAX_TEXT_BYTES", 2**20)
    lines = b"".join(f"13/11/26, 18:05 - Anna: {i * 7919}\n".encode() for i in range(40_000))
    stream = archive(("_chat.txt", lines))
    raw = bytearray(stream.getvalue())
    directory = raw.rindex(b"PK\x01\x02")
    raw[directory + 24 : directory + 28] = (10).to_bytes(4, "little")
    with pytest.raises(UnreadableExportError):
        read(io.BytesIO(bytes(raw)))


def test_a_crowded_archive_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """More files than any chat has photos is no chat."""
    monkeypatch.setattr(export_archive, "MAX_MEMBERS", 2)
    with pytest.raises(UnreadableExportError, match="more than 2 files"):
        read(archive(*((f"{i}.txt", b"") for i in range(3))))


@pytest.mark.parametrize("cut", [30, 60, 90])
def test_a_damaged_archive_is_refused(cut: int) -> None:
    """A download that broke off is refused in a sentence."""
    stream = archive(("_chat.txt", CHAT.encode() * 20))
    with pytest.raises(UnreadableExportError, match="damaged"):
        read(io.BytesIO(stream.getvalue()[:cut]))
