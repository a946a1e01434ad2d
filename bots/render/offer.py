"""An offer as a card: the times that people named, and whether to open a poll on them."""

from __future__ import annotations

from datetime import datetime

from bots.adapter import Button, Capabilities, Card
from bots.buttons import data_of
from bots.render.layout import fitting, rows_of, shown_rows
from service.domain.group import Group
from service.storage.offers import Offer
from service.texts import listed, texts_for, when, zone_line
from service.texts.reasons import capital


def offer_card(offer: Offer, group: Group, can: Capabilities, language: str, now: datetime) -> Card:
    """The card of an offer: a question while it stands, a quiet line once it is over."""
    texts = texts_for(language)
    words = [when(slot, group.zone, language, now, spoken_as=text) for slot, text in offer.slots]
    times = capital(listed(words, language, style="or"))
    if offer.state != "standing":
        return Card(text=fitting("", [texts.text(f"offer.{offer.state}", times=times), times], can), quiet=True)
    question = texts.text("offer.question", n=len(words), times=times)
    if any(isinstance(slot.start, datetime) for slot, _ in offer.slots) and not group.zone_certain:
        question += "\n" + zone_line(group.zone, language)
    many = texts.text("offer.many", n=len(words))
    buttons = [
        Button(texts.text("button.open"), data_of("open", offer.id)),
        Button(texts.text("button.no_thanks"), data_of("drop", offer.id)),
    ]
    if not can.buttons:
        question += "\n" + texts.text("offer.write" if can.replies else "offer.write_words")
    rows = shown_rows(can, rows_of(buttons, can, 2))
    return Card(text=fitting("", [question, many], can), title=offer.title, rows=rows, quiet=True)
