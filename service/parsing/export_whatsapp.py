"""A WhatsApp chat, exported or copied, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from service.domain.slot import zone_info
from service.parsing.chat_message import ChatMessage
from service.parsing.export_dates import WrittenDate, date_of, find_order
from service.parsing.export_lines import HeadForm, read_head
from service.parsing.export_result import (
    MAX_MESSAGE_LENGTH,
    ChatExport,
    ExportFormat,
    Skipped,
    UnreadableExportError,
)

LINES_TO_RECOGNIZE = 200
"""A file that has no head of a message among its first lines is no WhatsApp chat."""

LONGEST_MARK = 100
"""Characters of the longest mark in angle brackets ("<This message was edited>") after a text."""

_ATTACHED = re.compile(r"\S[^/\\]{0,150}\.\w{2,5} \([^()]{3,40}\)")


@dataclass(slots=True)
class _Written:
    """A message whose date is not understood yet."""

    number: int
    date: WrittenDate
    clock: time
    sender: str
    lines: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, text: str) -> None:
        kept = text[: MAX_MESSAGE_LENGTH - self.length]
        if kept or not text:
            self.lines.append(kept)
            self.length += len(kept) + 1


def is_whatsapp(lines: Iterable[str]) -> bool:
    """Whether one of the first lines looks like the head of a message."""
    return any(read_head(line, None) is not None for _, line in zip(range(LINES_TO_RECOGNIZE), lines, strict=False))


def read_whatsapp(lines: Iterable[str], *, zone: str, now: datetime) -> ChatExport:
    """Read a chat. Its clocks are those of `zone`; `now` (aware) completes dates without a year.

    Raises UnreadableExportError where no line begins a message.
    """
    today = now.astimezone(zone_info(zone)).date()
    written: list[_Written] = []
    skipped = Skipped()
    form: HeadForm | None = None
    american = False
    notices = 0
    current: _Written | None = None
    lost = True
    for number, line in enumerate(lines, start=1):
        head = read_head(line, form)
        if head is not None:
            form = head.form
            american |= head.american
            current, lost = None, head.clock is None
            if head.sender is None:
                notices += 1
            elif head.clock is not None:
                current = _Written(number, head.date, head.clock, head.sender)
                current.add("" if head.notice else head.text)
                written.append(current)
        elif current is not None:
            current.add(line)
        if lost and line.strip():
            skipped.add(number, line)
    if form is None:
        raise UnreadableExportError("No line of this file looks like a message of a WhatsApp chat.")
    return _dated(written, skipped, notices, zone=zone, today=today, american=american)


def _dated(
    written: list[_Written], skipped: Skipped, notices: int, *, zone: str, today: date, american: bool
) -> ChatExport:
    order, settled = find_order([message.date for message in written], today, american=american)
    messages: list[ChatMessage] = []
    for message in written:
        day = date_of(message.date, order, today)
        if day is None:
            skipped.add(message.number, "\n".join(message.lines))
            continue
        text = _said(message.lines)
        if text:
            at = datetime.combine(day, message.clock, zone_info(zone))
            messages.append(ChatMessage(at, message.sender, text))
        else:
            notices += 1
    return ChatExport(
        format=ExportFormat.WHATSAPP,
        messages=tuple(messages),
        unreadable=tuple(skipped.lines),
        unreadable_count=skipped.count,
        notices=notices,
        date_order="" if settled else order.value,
    )


def _said(lines: list[str]) -> str:
    """What a person wrote: without the name of an attached file and without marks such as <Media omitted>."""
    if lines and _ATTACHED.fullmatch(lines[0]):
        lines = lines[1:]
    text = "\n".join(lines).strip()
    if text.endswith(">"):
        start = text.rfind("<", len(text) - LONGEST_MARK)
        if start == 0 or (start > 0 and text[start - 1].isspace()):
            text = text[:start].rstrip()
    return text
