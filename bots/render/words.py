"""The words that several cards share."""

from __future__ import annotations

from datetime import datetime

from service.domain.poll import Option, Poll
from service.domain.slot import Grain, Slot, zone_info
from service.texts import clock, texts_for, when


def option_words(option: Option, poll: Poll, language: str, now: datetime) -> str:
    """An option as a card names it; of an urgent call by its clock and how soon it is: "10:15 (tra 15 minuti)"."""
    if poll.urgent and option.text and isinstance(option.slot.start, datetime):
        hour = clock(option.slot.start, language)
        return texts_for(language).text("when.spoken", when=hour, hour=option.text)
    return when(option.slot, poll.zone, language, now, spoken_as=option.text)


def deadline_line(deadline: datetime, zone: str, language: str, now: datetime) -> str:
    """Until when answers are taken, in the poll's zone: the hour alone where it is today."""
    texts = texts_for(language)
    local = deadline.astimezone(zone_info(zone)).replace(tzinfo=None, second=0, microsecond=0)
    if local.date() == now.astimezone(zone_info(zone)).date():
        hour = local.hour if "H" in texts.text("format.clock") else local.hour % 12 or 12
        return texts.text("poll.deadline_today", n=hour, clock=clock(local, language))
    return texts.text("poll.deadline", when=when(Slot(Grain.TIME, local), zone, language, now))
