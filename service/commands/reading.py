"""`ritrovo parse`: read a message, without a server or a database."""

from __future__ import annotations

import json
import sys
from datetime import datetime

import click

from service.commands.options import (
    dictionary_for,
    json_option,
    language_option,
    moment,
    now_option,
    timezone_option,
)
from service.commands.wording import slot_form, slot_text, table
from service.parsing.explain import explain
from service.parsing.message import Reading, Refused, read

_WHY = {
    "past": "is in the past",
    "impossible": "does not exist",
    "skipped": "does not exist: the clocks go forward then",
}


@click.command()
@click.argument("text", nargs=-1)
@now_option
@timezone_option
@language_option
@json_option
@click.option("--explain", "explained", is_flag=True, help="Print the tokens and the rules that read them as well.")
def parse(
    text: tuple[str, ...],
    now: datetime | None,
    zone: str,
    languages: tuple[str, ...],
    as_json: bool,
    explained: bool,
) -> None:
    """Print the times that are read in a message.

    TEXT is one message; quotes are not needed. Without TEXT the message is read from the standard input.
    """
    message = " ".join(text) if text else _from_input()
    written_at = moment(now, zone)
    dictionary = dictionary_for(languages)
    reading = read(message, dictionary=dictionary, now=written_at, zone=zone)
    if as_json:
        click.echo(json.dumps(_reading_form(reading, zone), ensure_ascii=False, indent=2))
    else:
        click.echo(_reading_text(reading, zone))
    if explained:
        click.echo(f"\n{explain(message, dictionary=dictionary, now=written_at, zone=zone)}", err=as_json)


def _from_input() -> str:
    if sys.stdin.isatty():
        raise click.UsageError("Nothing to read: give a message, such as  ritrovo parse giovedì alle 15 o venerdì")
    return sys.stdin.read(20_000)


def _reading_form(reading: Reading, zone: str) -> dict[str, object]:
    return {
        "language": reading.language,
        "slots": [slot_form(f.slot, zone) | {"text": f.text, "span": list(f.span)} for f in reading.found],
        "refused": [{"text": r.text, "span": list(r.span), "why": r.why} for r in reading.refused],
    }


def _reading_text(reading: Reading, zone: str) -> str:
    lines = []
    if reading.found:
        lines.append(table(("read", f"when ({zone})"), [(f.text, slot_text(f.slot)) for f in reading.found]))
    elif not reading.refused:
        lines.append("No time is proposed in this.")
    lines += [_refusal_text(refused) for refused in reading.refused]
    return "\n".join(lines)


def _refusal_text(refused: Refused) -> str:
    return f"“{refused.text}” {_WHY.get(refused.why, refused.why)}."
