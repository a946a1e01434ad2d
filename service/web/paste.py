"""From pasted messages or an exported chat to the times that they propose, and through a form and back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import BinaryIO

from service import languages
from service.domain.poll import MAX_OPTIONS
from service.domain.slot import Slot, slot_from_dict, slot_to_dict
from service.parsing.chat import read_chat
from service.parsing.chat_message import ChatMessage
from service.parsing.dictionary import Dictionary
from service.parsing.export_formats import read_export, read_pasted
from service.parsing.message import Refused, read

MAX_TEXT = 100_000
MESSAGES_AT_MOST = 5_000
"""The newest messages of an export that are read: what was proposed before them is over."""

_PIECE = 9_000  # a reading takes 10,000 characters
_SHORT = 4_000  # characters that are read at once; more is read beside the event loop
_LONG_ONES = asyncio.Semaphore(2)


@dataclass(frozen=True, slots=True)
class Proposals:
    """The times that a text proposes, each with its words, by time; and what was named but can't be proposed.

    `messages` counts the chat messages that were told apart, 0 where the text is taken as it is. `cut`: there were more
    times than a poll holds, and the last ones were kept.
    """

    found: tuple[tuple[Slot, str], ...]
    refused: tuple[Refused, ...]
    messages: int = 0
    cut: bool = False


def proposals_of(text: str, *, zone: str, now: datetime, codes: Sequence[str] | None = None) -> Proposals:
    """Read words, or messages that were copied out of a chat; each message is read from the day it was sent on."""
    dictionary = languages.load(codes)
    text = text[:MAX_TEXT]
    chat = read_pasted(text, zone=zone, now=now)
    if chat is not None:
        return _of_messages(chat.messages, dictionary, zone, now)
    return _collect(_pieces(text), dictionary, zone, now)


async def proposals_of_paste(text: str, *, zone: str, now: datetime, codes: Sequence[str] | None = None) -> Proposals:
    """Read what was pasted; a long text beside the event loop, two at a time."""
    if len(text) <= _SHORT:
        return proposals_of(text, zone=zone, now=now, codes=codes)
    async with _LONG_ONES:
        return await asyncio.to_thread(proposals_of, text, zone=zone, now=now, codes=codes)


async def proposals_of_file(
    stream: BinaryIO, *, zone: str, now: datetime, codes: Sequence[str] | None = None
) -> Proposals:
    """Read an exported chat beside the event loop, two at a time. Raises UnreadableExportError."""

    def work() -> Proposals:
        chat = read_export(stream, zone=zone, now=now)
        return _of_messages(chat.messages, languages.load(codes), zone, now)

    async with _LONG_ONES:
        return await asyncio.to_thread(work)


def why_none(proposals: Proposals) -> str:
    """What to tell somebody whose words gave no time that can stand: a name of a note of the page."""
    if proposals.found:
        return "no_hour"
    return proposals.refused[0].why if proposals.refused else "unread"


def pack(slot: Slot, words: str) -> str:
    """A time as a form carries it."""
    return json.dumps([slot_to_dict(slot), words[:200]], ensure_ascii=False, separators=(",", ":"))


def unpack(values: Iterable[str]) -> list[tuple[Slot, str]]:
    """The times that a form brings back, each once; what is no time is passed over."""
    found: dict[Slot, str] = {}
    for value in list(values)[: 2 * MAX_OPTIONS]:
        try:
            data, words = json.loads(value[:1000])
            found.setdefault(slot_from_dict(data), str(words)[:200])
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
    return list(found.items())


def _of_messages(messages: Sequence[ChatMessage], dictionary: Dictionary, zone: str, now: datetime) -> Proposals:
    """What a chat comes to; its votes stay there: everybody answers by themselves, under one account."""
    newest = [replace(message, at=min(message.at, now)) for message in messages[-MESSAGES_AT_MOST:]]
    chat = read_chat(newest, dictionary=dictionary, zone=zone)
    return _proposals(dict(zip(chat.options, chat.words, strict=True)), zone, now, messages=len(messages))


def _collect(texts: Iterable[str], dictionary: Dictionary, zone: str, now: datetime) -> Proposals:
    found: dict[Slot, str] = {}
    refused: list[Refused] = []
    for text in texts:
        reading = read(text, dictionary=dictionary, now=now, zone=zone)
        refused += reading.refused
        for time in reading.found:
            found.setdefault(time.slot, time.text)
    return _proposals(found, zone, now, refused=tuple(refused[:5]))


def _proposals(
    found: Mapping[Slot, str], zone: str, now: datetime, *, refused: tuple[Refused, ...] = (), messages: int = 0
) -> Proposals:
    ahead = [(slot, words) for slot, words in found.items() if slot.rrule is not None or slot.over_at(zone) > now]
    return Proposals(tuple(sorted(ahead[-MAX_OPTIONS:], key=by_time)), refused, messages, len(ahead) > MAX_OPTIONS)


def by_time(pair: tuple[Slot, str]) -> tuple[date, bool, str]:
    """The order in which times are listed: by day, what names no hour first."""
    slot = pair[0]
    return slot.day, isinstance(slot.start, datetime), str(slot.start)


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces that one reading takes, cut at line ends where there are any."""
    while text:
        cut = text.rfind("\n", 0, _PIECE) if len(text) > _PIECE else -1
        cut = cut + 1 if cut > 0 else _PIECE
        yield text[:cut]
        text = text[cut:]
