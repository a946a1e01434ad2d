"""`ritrovo read-chat`: read an exported group chat, without a server or a database."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import click

from service.calendar.errors import InvalidEventError
from service.commands.chosen_file import calendar_file
from service.commands.options import dictionary_for, json_option, language_option, moment, now_option, timezone_option
from service.commands.wording import slot_form, slot_text, table
from service.domain.decision import Ground
from service.domain.vote import Answer
from service.parsing.chat import ChatReading, read_chat
from service.parsing.export_formats import (
    MAX_TEXT_BYTES,
    ChatExport,
    ExportFormat,
    Progress,
    UnreadableExportError,
    read_export,
)

_NAMES = {ExportFormat.WHATSAPP: "WhatsApp", ExportFormat.TELEGRAM: "Telegram"}
_WHY = {
    Ground.ALL: "everybody who answered can",
    Ground.MOST_YES: "most people can",
    Ground.FEWER_REQUIRED_MISSED: "most people can",
    Ground.MAYBE: "as many can as at another time, and more could if need be",
    Ground.EARLIEST: "it is the earlier of equal times",
    Ground.ONLY: "no other time was proposed",
    Ground.NOBODY: "nobody can",
}


@click.command("read-chat")
@click.argument("file", type=click.File("rb"))
@timezone_option
@language_option
@now_option
@click.option(
    "--ics", type=click.Path(dir_okay=False, path_type=Path), metavar="OUT", help="Write the best time there."
)
@click.option("--title", default="Meeting", show_default=True, help="The title of what --ics writes.")
@json_option
def read_chat_command(
    file: BinaryIO,
    zone: str,
    languages: tuple[str, ...],
    now: datetime | None,
    ics: Path | None,
    title: str,
    as_json: bool,
) -> None:
    """Find the best time in an exported group chat.

    FILE is what WhatsApp exports (.txt or .zip) or Telegram's result.json; - is the standard input. Nothing of it
    leaves this machine.
    """
    source = file if file.seekable() else io.BytesIO(file.read(MAX_TEXT_BYTES + 1))
    try:
        with _progress("Reading") as progress:
            export = read_export(source, zone=zone, now=moment(now, zone), progress=progress)
    except UnreadableExportError as error:
        raise click.ClickException(str(error)) from error
    dictionary = dictionary_for(languages)
    with _progress("Understanding") as progress:
        reading = read_chat(export.messages, dictionary=dictionary, zone=zone, progress=progress)
    if as_json:
        click.echo(json.dumps(_form(export, reading, zone), ensure_ascii=False, indent=2))
    else:
        click.echo("\n\n".join(part for part in (_about(export), _outcome(reading, zone)) if part))
    if ics is not None:
        _write(ics, export, reading, zone, title)


@contextmanager
def _progress(doing: str) -> Iterator[Progress | None]:
    """Shows in one line of the terminal how far it is, and takes the line away; nothing where there is no terminal."""
    terminal = sys.stderr
    if not terminal.isatty():
        yield None
        return

    def show(done: int, total: int) -> None:
        terminal.write(f"\r{doing} … {done * 100 // max(total, 1):3d} %")
        terminal.flush()

    try:
        yield show
    finally:
        terminal.write("\r" + " " * (len(doing) + 10) + "\r")
        terminal.flush()


def _about(export: ChatExport) -> str:
    lines = [f"{len(export.messages)} messages of {_NAMES[export.format]}, {export.notices} notices left out."]
    if export.date_order:
        lines.append(f"Nothing in the file tells days from months: its dates were read as {export.date_order}.")
    if export.unreadable_count:
        lines.append(f"{export.unreadable_count} line{'s'[: export.unreadable_count - 1]} could not be read:")
        lines += [f"  line {line.number}: {_shown(line.text)}" for line in export.unreadable]
        if export.unreadable_count > len(export.unreadable):
            lines.append(f"  and {export.unreadable_count - len(export.unreadable)} more")
    return "\n".join(lines)


def _shown(text: str) -> str:
    """A line from outside, safe for a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _outcome(reading: ChatReading, zone: str) -> str:
    if not reading.options:
        return "No time was proposed in this chat."
    rows = []
    for i, slot in enumerate(reading.options):
        counts = [str(_count(reading, i, answer)) for answer in Answer]
        rows.append([f"{i + 1}{'*' if i in reading.best else ''}", slot_text(slot), *counts])
    names = sorted(reading.votes, key=str.casefold)
    people = [[_shown(name), *(reading.votes[name].get(i, "-") for i in range(len(reading.options)))] for name in names]
    head = ["who", *(str(i + 1) for i in range(len(reading.options)))]
    options = table(["", f"when ({zone})", *Answer], rows)
    return "\n\n".join([options, table(head, people), _verdict(reading, zone)])


def _count(reading: ChatReading, option: int, answer: Answer) -> int:
    return sum(said.get(option) is answer for said in reading.votes.values())


def _verdict(reading: ChatReading, zone: str) -> str:
    if not reading.best:
        return "Nobody can at any of these times."
    text = f"Best: {slot_text(reading.options[reading.best[0]])} ({zone}), because {_reason(reading)}."
    if len(reading.best) > 1:
        others = "; ".join(slot_text(reading.options[i]) for i in reading.best[1:])
        text += f"\nAs good but for the date: {others}."
    return text


def _reason(reading: ChatReading) -> str:
    yes, maybe, no = (_count(reading, reading.best[0], answer) for answer in Answer)
    why = "of equal times it was agreed on last" if reading.settled else _WHY[reading.ground]
    return f"{why} ({yes} yes, {maybe} if need be, {no} no)"


def _form(export: ChatExport, reading: ChatReading, zone: str) -> dict[str, object]:
    options = zip(reading.options, reading.words, strict=True)
    return {
        "format": export.format.value,
        "timezone": zone,
        "messages": len(export.messages),
        "notices": export.notices,
        "date_order": export.date_order or None,
        "unreadable": {
            "count": export.unreadable_count,
            "lines": [{"line": line.number, "text": line.text} for line in export.unreadable],
        },
        "options": [slot_form(slot, zone) | {"text": words} for slot, words in options],
        "votes": {name: {str(i): answer.value for i, answer in said.items()} for name, said in reading.votes.items()},
        "best": list(reading.best),
        "reason": _reason(reading) if reading.best else None,
    }


def _write(path: Path, export: ChatExport, reading: ChatReading, zone: str, title: str) -> None:
    if not reading.best:
        raise click.ClickException(f"No time was chosen, so {path} was not written.")
    slot = reading.options[reading.best[0]]
    at = max(message.at for message in export.messages)
    reason = _reason(reading)
    try:
        path.write_bytes(calendar_file(slot, zone, title=title, reason=reason[0].upper() + reason[1:] + ".", at=at))
    except (InvalidEventError, OSError) as error:
        raise click.ClickException(f"{path} could not be written: {error}") from error
    click.echo(f"{path} holds {slot_text(slot)}.", err=True)
