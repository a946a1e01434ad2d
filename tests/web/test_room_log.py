"""What a reader sees of a room: days, who speaks, in whose hours, and what is for others alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest_asyncio

from service.actions.make_room import Room, make_room
from service.storage import rooms
from service.storage.unit import Database
from service.texts import texts_for
from service.web.room_log import PAGE, Log, Reader, before, newest, quote_of, since
from service.web.times import Clock

EVENING = datetime(2026, 11, 24, 22, 50, tzinfo=UTC)
"""Ten to midnight in Rome."""


@pytest_asyncio.fixture
async def room(database: Database) -> Room:
    """A room in Rome."""
    async with database.unit(EVENING) as unit:
        return await make_room(unit, "Amici", "Europe/Rome", ("it",), zone_certain=True)


def reader(name: str, zone: str = "Europe/Rome", now: datetime = EVENING) -> Reader:
    """Somebody who reads."""
    return Reader(name, "", Clock(texts_for("it").text, "it", zone, None, now))


async def talk(database: Database, room: Room, *said: tuple[str, int]) -> None:
    """People speak, so many minutes after the evening's beginning."""
    for number, (author, minutes) in enumerate(said):
        async with database.unit(EVENING + timedelta(minutes=minutes)) as unit:
            body = {"text": f"riga {number}"}
            await rooms.add_message(unit, room.group.id, room.chat, author, author.title(), body)


async def read(database: Database, room: Room, who: Reader, state: int | None = None) -> Log | None:
    """The room for a reader, from a state on."""
    async with database.unit(EVENING) as unit:
        if state is None:
            return await newest(unit, room.group.id, room.chat, who)
        return await since(unit, room.group.id, room.chat, who, state)


async def test_a_person_who_goes_on_is_named_once(database: Database, room: Room) -> None:
    """Lines of one person within minutes stand together; a pause or somebody else begins anew."""
    await talk(database, room, ("anna", 0), ("anna", 1), ("bea", 2), ("anna", 3), ("anna", 9))
    log = await read(database, room, reader("anna"))
    assert log
    assert [entry.follows for entry in log.entries] == [False, True, False, False, False]
    assert [entry.mine for entry in log.entries] == [True, True, False, True, True]
    assert len({entry.hue for entry in log.entries if entry.name == "Anna"}) == 1


async def test_days_and_hours_are_the_readers_own(database: Database, room: Room) -> None:
    """Midnight comes when it does where the reader is."""
    await talk(database, room, ("anna", 0), ("anna", 20))
    rome = await read(database, room, reader("anna"))
    london = await read(database, room, reader("bea", "Europe/London"))
    assert rome
    assert london
    assert [(e.day, e.time) for e in rome.entries] == [
        ("martedì 24 novembre", "23:50"),
        ("mercoledì 25 novembre", "0:10") if rome.entries[1].time == "0:10" else ("mercoledì 25 novembre", "00:10"),
    ]
    assert [e.day for e in london.entries] == ["martedì 24 novembre", ""]


async def test_a_hint_is_one_readers_and_passes(database: Database, room: Room) -> None:
    """Nobody else sees it, reads on from it or can quote it; a new one takes its place; soon it is no longer shown."""
    await talk(database, room, ("anna", 0), ("bea", 0))
    async with database.unit(EVENING) as unit:
        for words in ("Aperto.", "Solo chi l'ha aperto può chiuderlo."):
            await rooms.hint(unit, room.group.id, room.chat, "anna", words)
    hers = await read(database, room, reader("anna"))
    others = await read(database, room, reader("bea"))
    later = await read(database, room, reader("anna", now=EVENING + timedelta(minutes=1)))
    assert hers
    assert others
    assert later
    assert [entry.kind for entry in hers.entries] == ["said", "said", "hint"]
    assert hers.entries[-1].blocks[0].pieces[0].text.startswith("Solo")
    assert [entry.kind for entry in others.entries] == [entry.kind for entry in later.entries] == ["said", "said"]
    async with database.unit(EVENING) as unit:
        number = str(hers.entries[-1].id)
        await rooms.add_message(unit, room.group.id, room.chat, "bea", "Bea", {"text": "?", "reply_to": number})
    answered = await read(database, room, reader("bea"), hers.state)
    assert answered
    assert [(entry.quote, entry.day, entry.follows) for entry in answered.entries] == [(None, "", True)]


async def test_hints_never_crowd_out_what_was_said(database: Database, room: Room) -> None:
    """A hundred people who vote leave the page as it was."""
    await talk(database, room, ("anna", 0))
    async with database.unit(EVENING) as unit:
        for number in range(PAGE + 5):
            await rooms.hint(unit, room.group.id, room.chat, f"person {number}", "Sì")
    log = await read(database, room, reader("bea"))
    assert log
    assert [entry.kind for entry in log.entries] == ["said"]
    assert await read(database, room, reader("bea"), 1)


async def test_pages_lead_back_to_the_first_word(database: Database, room: Room) -> None:
    """Every message is on one page, in order, and the oldest page leads no further."""
    await talk(database, room, *[("anna", 0)] * (2 * PAGE + 3))
    async with database.unit(EVENING) as unit:
        log = await newest(unit, room.group.id, room.chat, reader("anna"))
        numbers = [[entry.id for entry in log.entries]]
        while log.older:
            log = await before(unit, room.group.id, room.chat, reader("anna"), log.older)
            numbers.insert(0, [entry.id for entry in log.entries])
    assert [number for page in numbers for number in page] == list(range(1, 2 * PAGE + 4))
    assert [len(page) for page in numbers] == [3, PAGE, PAGE]


async def test_a_long_message_is_quoted_short(database: Database, room: Room) -> None:
    """A quote is a reminder, not the message again."""
    async with database.unit(EVENING) as unit:
        number = await rooms.add_message(unit, room.group.id, room.chat, "anna", "Anna", {"text": "molto\n" * 100})
        message = await rooms.find_message(unit, room.group.id, room.chat, number)
    assert message
    quote = quote_of(message)
    assert quote.text.startswith("molto molto")
    assert len(quote.text) <= 140
