"""The events that wait: each chat's in their order, and a long queue of one chat slows nobody down."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from service.storage import inbox
from service.storage.unit import Database

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FILL = """
    insert into inbox (platform, account, event_id, chat_id, body, received_at, not_before)
    select 'x', 'bot', 'old-' || i, 'busy', '{}', $1::timestamptz + i * interval '1 millisecond', $1
    from generate_series(1, 20000) i"""


async def test_a_chat_with_a_long_queue_holds_nobody_up(database: Database) -> None:
    """One chat has sent twenty thousand messages and the first waits for its next try: the others are read at once."""
    async with database.unit(NOW) as unit:
        await unit.execute(FILL, NOW - timedelta(hours=1))
        await inbox.receive(unit, "x", "bot", "new", "quiet", {})
    async with database.unit(NOW) as unit:
        await unit.execute("set local statement_timeout = '5s'")
        (first,) = await inbox.claim_events(unit, 1)
        assert first.id == "old-1"
        await inbox.read_later(unit, first, NOW + timedelta(minutes=1), "busy")
    async with database.unit(NOW) as unit:
        await unit.execute("set local statement_timeout = '5s'")
        assert [event.id for event in await inbox.claim_events(unit, 10)] == ["new"]
