"""The room as a messenger: what the bot sends is there, changes in place, and loses its buttons when answered."""

from __future__ import annotations

from datetime import UTC, datetime

from bots.adapter import Button, Card, Gone, Sent
from bots.room import RoomAdapter
from service.actions.make_room import make_room
from service.storage import rooms
from service.storage.unit import Database

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CARD = Card("Shall we?", rows=((Button("Yes", "v1:confirm:p:0"), Button("Not yet", "v1:no")),))


async def test_a_question_loses_its_buttons_when_it_is_answered(database: Database) -> None:
    """The words stay in the room, the buttons go."""
    async with database.unit(NOW) as unit:
        room = await make_room(unit, "Friends", "Europe/Rome", ("en",), zone_certain=True)
    adapter = RoomAdapter(database, lambda: NOW)
    sent = await adapter.send(room.chat, CARD)
    assert isinstance(sent, Sent)
    assert await adapter.retire(room.chat, sent.message_id) == sent
    async with database.unit(NOW) as unit:
        found = await rooms.find_message(unit, room.group.id, room.chat, int(sent.message_id))
    assert found is not None
    assert found.body["card"]["text"] == "Shall we?"
    assert found.body["card"]["rows"] == []


async def test_a_deleted_room_takes_nothing(database: Database) -> None:
    """What is sent to a room that is gone ends there, and only there."""
    adapter = RoomAdapter(database, lambda: NOW)
    assert isinstance(await adapter.send("nowhere", CARD), Gone)
    assert isinstance(await adapter.retire("nowhere", "1"), Gone)
