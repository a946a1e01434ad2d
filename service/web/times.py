"""Times as pages show them: grouped by day, in the group's zone, with the reader's own beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from service import texts
from service.domain.slot import Bound, Grain, Slot, zone_info
from service.texts.times import is_ambiguous, zone_city

Say = Callable[..., str]
"""A text by its key, filled with what is given by name."""


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """The locale of a language's code; English where there is none."""
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


@dataclass(frozen=True, slots=True)
class Clock:
    """How one reader reads times: the language, the zone that the times are in, the reader's own, and the moment."""

    say: Say
    language: str
    zone: str
    own: str | None
    now: datetime

    @property
    def locale(self) -> Locale:
        """The language's locale."""
        return locale_of(self.language)

    def day(self, day: date) -> str:
        """A day in full, with the year where it is another: "giovedì 26 novembre"."""
        return self.whole(Slot(Grain.DAY, day))

    def near(self, day: date) -> str:
        """Today or tomorrow in a word, else nothing."""
        ahead = (day - self.now.astimezone(zone_info(self.zone)).date()).days
        return self.say("web.today") if ahead == 0 else self.say("web.tomorrow") if ahead == 1 else ""

    def head(self, slot: Slot) -> str:
        """The heading that a slot stands under: its day, or the days that it spans."""
        if slot.grain in (Grain.TIME, Grain.DAYPART, Grain.DAY):
            slot = Slot(Grain.DAY, slot.day, slot.end if slot.grain is Grain.DAY else None)
        return self.whole(Slot(slot.grain, slot.start, slot.end))

    def label(self, slot: Slot) -> str:
        """What distinguishes a slot under its heading: the hour, the part of the day, or that any hour is meant."""
        if slot.daypart is not None:
            words = self.say(f"part.{slot.daypart.value}")
        elif isinstance(slot.start, datetime):
            words = self.hour(slot.start)
            if isinstance(slot.end, datetime):
                words = f"{words} – {self.hour(slot.end)}"
        else:
            words = self.say("web.any_hour")
        if slot.bound is not None:
            words = self.say("web.from" if slot.bound is Bound.AFTER else "web.until", time=words)
        return self.whole(slot) if slot.rrule else words

    def spoken(self, slot: Slot, words: str) -> str:
        """The hour as one says it, where the words that it was read from left the half of the day open: "8 di sera".

        Nothing in languages whose clock says the half of the day itself.
        """
        says_half = "H" not in self.say("format.clock")
        if says_half or not isinstance(slot.start, datetime) or not is_ambiguous(slot.start, words):
            return ""
        return texts.hour_words(slot.start, self.language)

    def whole(self, slot: Slot) -> str:
        """A slot in full words in one line."""
        return texts.when_long(slot, self.zone, self.language, self.now, with_zone=False)

    def brief(self, slot: Slot, words: str = "") -> str:
        """A slot in few letters, for a text that is pasted into a chat: "gio 26 nov, 15:00"."""
        return texts.when(slot, self.zone, self.language, self.now, spoken_as=words)

    def hour(self, moment: datetime) -> str:
        """A time of the day as the language writes it."""
        return texts.clock(moment, self.language)

    def own_label(self, slot: Slot) -> str:
        """The slot's hour in the reader's own zone, where that differs then; the day too, where it is another."""
        starts = slot.starts_at(self.zone)
        if self.own is None or starts is None:
            return ""
        there = starts.astimezone(zone_info(self.own))
        if there.utcoffset() == starts.utcoffset():
            return ""
        words = self.hour(there)
        ends = slot.ends_at(self.zone)
        if ends is not None:
            words = f"{words} – {self.hour(ends.astimezone(zone_info(self.own)))}"
        if there.date() != slot.day:
            words = f"{texts.when(Slot(Grain.DAY, there.date()), self.own, self.language, self.now)}, {words}"
        return words

    def moment(self, at: datetime) -> str:
        """An instant in the zone of the times: day and hour."""
        local = at.astimezone(zone_info(self.zone))
        return f"{self.near(local.date()) or self.day(local.date())}, {self.hour(local)}"

    def iso(self, slot: Slot) -> str:
        """The slot's instant for a script, "" where it names no hour."""
        starts = slot.starts_at(self.zone)
        return starts.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if starts else ""

    def iso_end(self, slot: Slot) -> str:
        """The instant of the slot's end for a script, "" where none was said."""
        ends = slot.ends_at(self.zone)
        return ends.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if ends else ""

    def month(self, day: date) -> str:
        """The month's short name."""
        return format_date(day, "LLL", locale=self.locale).rstrip(".")

    def city(self, zone: str) -> str:
        """The place that a zone is named after, or its own name: "Roma"."""
        return zone_city(zone, self.language) or zone
