"""A room's messages as its page shows them: plain data for the templates, for one reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from hashlib import sha256

from service.domain.slot import zone_info
from service.storage import rooms
from service.storage.rooms import RoomMessage
from service.storage.unit import Unit
from service.web.room_card import Block, blocks_of, pieces_of
from service.web.room_own import Own, own_of
from service.web.times import Clock

BOT = "Ritrovo"
PAGE = 60
"""So many messages are on a page; a link leads to the older ones."""
TOGETHER = timedelta(minutes=5)
"""Messages of one person within this time stand under one name."""
HUES = 8
QUOTED_AT_MOST = 140
HINT_STANDS = timedelta(seconds=30)
"""So long a hint is shown after a press."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: their identity in the room and their member, "" for who has not joined; how they read times."""

    identity: str
    member: str
    clock: Clock


@dataclass(frozen=True, slots=True)
class Quote:
    """The message that another one answers."""

    id: int
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A message. `kind` is said, card, hint (for this reader alone), joined or erased.

    `follows`: the message before is by the same person, moments ago. `day` is set where a new day begins. `once` is the
    mark that its sender has sent it with.
    """

    id: int
    changed: int
    kind: str
    mine: bool
    name: str
    initial: str
    hue: int
    follows: bool
    day: str
    time: str
    iso: str
    title: str
    blocks: tuple[Block, ...]
    quote: Quote | None
    file: str
    reaction: str
    once: str


@dataclass(frozen=True, slots=True)
class Log:
    """A stretch of the room: `state` rises with every message or edit, `older` leads on where there is more."""

    entries: tuple[Entry, ...]
    state: int
    older: int | None = None


async def newest(unit: Unit, group: str, chat: str, reader: Reader) -> Log:
    """The room's last page."""
    # The state is read first: what comes between the two queries is then sent again rather than lost.
    state = await rooms.room_state(unit, group, chat)
    rows = await rooms.messages_since(unit, group, chat, 0, PAGE, reader.identity)
    return Log(await _entries(unit, group, chat, rows, reader), state, _older(rows))


async def before(unit: Unit, group: str, chat: str, reader: Reader, number: int) -> Log:
    """The page of messages before a given one."""
    rows = await rooms.messages_before(unit, group, chat, number, PAGE)
    return Log(await _entries(unit, group, chat, rows, reader), 0, _older(rows))


async def since(unit: Unit, group: str, chat: str, reader: Reader, state: int) -> Log | None:
    """What came or changed after a state; None where that is more than a page, which is then to be read anew."""
    rows = await rooms.messages_since(unit, group, chat, state, PAGE, reader.identity)
    if len(rows) == PAGE:
        return None
    entries = await _entries(unit, group, chat, rows, reader)
    return Log(entries, max((row.changed for row in rows), default=state))


def is_for(message: RoomMessage, identity: str) -> bool:
    """Whether somebody may see a message: a hint is for one person alone."""
    return message.body.get("to") in (None, identity)


def plain_text(message: RoomMessage) -> str:
    """A message without its form: what is quoted, and what the bot is told of it."""
    card = message.body.get("card")
    if card is None:
        return str(message.body.get("text", ""))
    return f"{card['title']}\n{card['text']}".strip()


def quote_of(message: RoomMessage) -> Quote:
    """A message as the one that answers it shows it; a card by its title."""
    words = " ".join((message.body.get("card", {}).get("title") or plain_text(message)).split())
    short = words if len(words) <= QUOTED_AT_MOST else words[: QUOTED_AT_MOST - 1].rstrip() + "…"
    return Quote(message.id, message.name or (BOT if message.author is None else ""), short)


async def _entries(unit: Unit, group: str, chat: str, rows: Sequence[RoomMessage], reader: Reader) -> tuple[Entry, ...]:
    quoted = await rooms.find_messages(unit, group, chat, {n for row in rows if (n := _replied(row)) is not None})
    before_each = await rooms.previous_messages(unit, group, chat, [row.id for row in rows])
    cards = [row.body["card"] for row in rows if "card" in row.body]
    own = await own_of(unit, group, cards, reader.member, reader.clock)
    entries = []
    for row in rows:
        previous = max((m for m in before_each.values() if m.id < row.id), key=lambda m: m.id, default=None)
        if "hint" not in row.body or reader.clock.now - row.sent_at < HINT_STANDS:
            entries.append(_entry(row, previous, quoted.get(_replied(row) or 0), own, reader))
    return tuple(entries)


def _entry(
    row: RoomMessage, previous: RoomMessage | None, replied: RoomMessage | None, own: Own, reader: Reader
) -> Entry:
    clock = reader.clock
    local = row.sent_at.astimezone(zone_info(clock.zone))
    new_day = "hint" not in row.body and (previous is None or _day(previous, clock) != local.date())
    kind = next((name for name in ("card", "hint", "joined", "erased") if name in row.body), "said")
    if kind == "card":
        blocks = blocks_of(row.body["card"], own)
    else:
        blocks = (Block(pieces_of(row.body.get("hint") or plain_text(row))),)
    return Entry(
        id=row.id,
        changed=row.changed,
        kind=kind,
        mine=row.author is not None and row.author == reader.identity,
        name=row.name or (BOT if row.author is None else ""),
        initial=row.name[:1].upper(),
        hue=_hue(row.author),
        follows=not new_day and previous is not None and _follows(row, previous),
        day=clock.day(local.date()) if new_day else "",
        time=clock.hour(local),
        iso=row.sent_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        title=row.body["card"]["title"] if kind == "card" else "",
        blocks=blocks,
        quote=quote_of(replied) if replied is not None and is_for(replied, reader.identity) else None,
        file=row.body["file"]["name"] if "file" in row.body else "",
        reaction=row.body.get("reaction", ""),
        once=row.body.get("once", ""),
    )


def _follows(row: RoomMessage, previous: RoomMessage) -> bool:
    talk = all("text" in m.body for m in (row, previous)) or all("card" in m.body for m in (row, previous))
    return talk and row.author == previous.author and row.sent_at - previous.sent_at < TOGETHER


def _day(message: RoomMessage, clock: Clock) -> date:
    return message.sent_at.astimezone(zone_info(clock.zone)).date()


def _replied(row: RoomMessage) -> int | None:
    """The number of the message that this one answers."""
    number = str(row.body.get("reply_to") or "")
    return int(number) if number.isdecimal() and len(number) < 16 else None


def _older(rows: Sequence[RoomMessage]) -> int | None:
    return rows[0].id if rows and rows[0].id > 1 else None


def _hue(author: str | None) -> int:
    return sha256(author.encode()).digest()[0] % HUES if author else 0
