"""What a message of a room says, cut for a template: links, lines of a card, and each button under its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from service.web.room_own import Own, place_of

SHOWN_AT_MOST = 32
"""So much of an address is shown; the link holds all of it."""

_LINK = re.compile(r"https?://[^\s<>\"'`]+")
_AFTER_LINK = ".,;:!?)]}»”"
_NUMBERED = re.compile(r"(\d{1,3})\. ")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, or a link where `url` is set."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """A button: what stands on it, what a screen reader says, and what it sends or opens.

    `answer` is yes, maybe or no where the button answers a poll or an invitation, and `chosen` tells whether that is
    the reader's present answer.
    """

    label: str
    spoken: str
    data: str
    url: str
    answer: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of a card with the buttons that belong under them: an option with its three answers.

    `own` is the hour where the reader is, "" where it is no other.
    """

    pieces: tuple[Piece, ...]
    rows: tuple[tuple[Key, ...], ...] = ()
    option: bool = False
    own: str = ""


_SHOWN_AS = {"accepted": "yes", "tentative": "maybe", "declined": "no"}


def pieces_of(text: str) -> tuple[Piece, ...]:
    """A text with its addresses as links; what ends a sentence is no part of an address."""
    pieces: list[Piece] = []
    end = 0
    for found in _LINK.finditer(text):
        url = found.group().rstrip(_AFTER_LINK)
        bare = url.partition("://")[2]
        pieces.append(Piece(text[end : found.start()]))
        pieces.append(Piece(bare if len(bare) <= SHOWN_AT_MOST else bare[: SHOWN_AT_MOST - 1] + "…", url))
        end = found.start() + len(url)
    pieces.append(Piece(text[end:]))
    return tuple(piece for piece in pieces if piece.text)


def blocks_of(card: Mapping[str, Any], own: Own) -> tuple[Block, ...]:
    """A card's text with each row of buttons where it belongs; `own` is the reader's.

    A row whose labels all begin with the number of a line ("1 Yes", "1 No" and a line "1. Thursday") stands under that
    line, without the number; the other rows stand at the end.
    """
    lines = {found.group(1): line for line in card["text"].split("\n") if (found := _NUMBERED.match(line))}
    numbered: dict[str, tuple[Key, ...]] = {}
    hours: dict[str, str] = {}
    rest: list[tuple[Key, ...]] = []
    for row in card["rows"]:
        numbers = {button["label"].partition(" ")[0] for button in row}
        number = numbers.pop() if len(numbers) == 1 else ""
        if number in lines and number not in numbered:
            about = lines[number].removeprefix(f"{number}. ")
            numbered[number] = tuple(_key(b, b["label"].removeprefix(f"{number} "), about, own) for b in row)
            hours[number] = _own_hour(row, own)
        else:
            hours[""] = hours.get("") or _own_hour(row, own)
            rest.append(tuple(_key(button, button["label"], "", own) for button in row))
    blocks = [
        Block(pieces_of(text), (numbered[number],), True, hours[number]) if number else Block(pieces_of(text))
        for number, text in _parts(card["text"], numbered)
    ]
    return (*blocks, Block((), tuple(rest), own=hours[""])) if rest else tuple(blocks)


def _parts(text: str, numbers: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The text cut before the first line with each of the numbers, and after it at the next blank line."""
    number, lines, waiting = "", list[str](), set(numbers)
    for line in text.split("\n"):
        found = _NUMBERED.match(line)
        begins = found is not None and found.group(1) in waiting
        if begins or (number and not line):
            if lines:
                yield number, "\n".join(lines)
            number, lines = (found.group(1), [line]) if begins and found else ("", [])
            waiting.discard(number)
        else:
            lines.append(line)
    if lines:
        yield number, "\n".join(lines)


def _own_hour(row: Sequence[Mapping[str, Any]], own: Own) -> str:
    return next((own.hours.get(place, "") for button in row if (place := place_of(button))), "")


def _key(button: Mapping[str, Any], label: str, about: str, own: Own) -> Key:
    url = button["url"] if button["url"].startswith(("https://", "http://")) else ""
    spoken = f"{label}: {about}" if about else label
    place = place_of(button)
    if place is None:
        return Key(label, spoken, button["data"], url)
    answer = button["says"]["answer"]
    return Key(label, spoken, button["data"], url, _SHOWN_AS.get(answer, answer), own.answers.get(place) == answer)
