"""Why a time won, in a sentence; and the words of calendar events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from service.calendar.event import EventTexts
from service.texts.catalogue import texts_for


def reason(ground: Mapping[str, Any], language: str) -> str:
    """One sentence that says why a time won, from a meeting's `ground`; empty where nothing is known.

    Keys: `ground` (see service.domain.decision.Ground, or "hand"), `yes`, `maybe`, `voters`, `trigger`.
    """
    texts = texts_for(language)
    key = f"reason.{ground.get('ground')}"
    if key == "reason.hand" and not ground.get("yes"):
        key = "reason.hand_alone"
    if not texts.has(key):
        return ""
    counts = {name: int(ground.get(name) or 0) for name in ("yes", "maybe", "voters")}
    why = texts.text(key, n=counts["yes"], **counts)
    start = f"reason.by.{ground.get('trigger')}"
    return texts.text("reason.joined", start=texts.text(start), why=why) if texts.has(start) else capital(why)


def capital(sentence: str) -> str:
    """A sentence with a capital first letter; the rest stays as it is."""
    return sentence[:1].upper() + sentence[1:]


def event_texts(language: str) -> EventTexts:
    """The words of a calendar event."""
    texts = texts_for(language)
    names = ("cancelled", "option", "untitled", "join", "join_label", "details", "utc")
    return EventTexts(**{name: texts.text(f"event.{name}") for name in names})
