"""What stands in a chat: a poll, a meeting, an offer as a card, in words that need no explanation."""

from __future__ import annotations

from bots.render.meeting import meeting_card, reminder_card
from bots.render.offer import offer_card
from bots.render.poll import day_card, poll_card, vote_rows

__all__ = ["day_card", "meeting_card", "offer_card", "poll_card", "reminder_card", "vote_rows"]
