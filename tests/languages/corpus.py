"""Reads `corpus.txt` of a language: messages grouped by what they mean, under one fixed now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import service.languages
from service.domain.slot import Bound, Grain, Slot, zone_info
from service.parsing.message import Reading

FOLDERS = Path(service.languages.__file__).parent


@dataclass(frozen=True, slots=True)
class Line:
    """One message, where it stands, and what it must mean."""

    language: str
    number: int
    text: str
    meaning: str
    now: datetime
    zone: str

    @property
    def name(self) -> str:
        """The name of its test."""
        return f"{self.language}:{self.number}"


def lines_of(language: str) -> list[Line]:
    """The lines of one language's corpus, none where it has no corpus."""
    path = FOLDERS / language / "corpus.txt"
    meaning, zone, now = "", "UTC", datetime.now().astimezone()
    found = []
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if path.exists() else ():
        text = raw.strip()
        if text.startswith("> now "):
            _, _, when, zone = text.split()
            now = datetime.fromisoformat(when).replace(tzinfo=zone_info(zone))
        elif text.startswith(">"):
            meaning = text[1:].strip()
        elif text and not text.startswith("#"):
            found.append(Line(language, number, text, meaning, now, zone))
    return found


def in_words(reading: Reading) -> str:
    """What was read, as a corpus says it: "2026-11-26 15:00 + 2026-11-27 morning", "silence", "past"."""
    told = [_slot_in_words(found.slot) for found in reading.found]
    return " + ".join(told or [refused.why for refused in reading.refused][:1]) or "silence"


def _slot_in_words(slot: Slot) -> str:
    day = slot.start.strftime("%Y-%m-%d")
    text = day
    match slot.grain:
        case Grain.TIME:
            text = slot.start.strftime("%Y-%m-%d %H:%M")
            if isinstance(slot.end, datetime):
                same = slot.end.date() == slot.day
                text += " to " + slot.end.strftime("%H:%M" if same else "%Y-%m-%d %H:%M")
        case Grain.DAYPART:
            text = f"{day} {slot.daypart}"
        case Grain.WEEK | Grain.WEEKEND:
            text = f"{slot.grain} of {day}"
        case Grain.MONTH:
            text = "month of " + slot.start.strftime("%Y-%m")
        case _ if slot.end is not None:
            text = f"{day} to {slot.end - timedelta(days=1)}"
    if slot.bound is not None:
        text += " or later" if slot.bound is Bound.AFTER else " or earlier"
    return text + (f" every {slot.rrule}" if slot.rrule else "")
