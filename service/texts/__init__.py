"""What people read, in their language: sentences, times in words, reasons, the names of zones."""

from __future__ import annotations

from service.texts.catalogue import Texts, known_language, text_choices, text_languages, texts_for
from service.texts.names import own_name
from service.texts.places import find_zones, guess_zone
from service.texts.reasons import event_texts, reason
from service.texts.times import clock, hour_words, listed, when, when_long, zone_line, zone_words

__all__ = [
    "Texts",
    "clock",
    "event_texts",
    "find_zones",
    "guess_zone",
    "hour_words",
    "known_language",
    "listed",
    "own_name",
    "reason",
    "text_choices",
    "text_languages",
    "texts_for",
    "when",
    "when_long",
    "zone_line",
    "zone_words",
]
