"""A message becomes the times that it proposes, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from service.domain.slot import Grain, Slot, zone_info
from service.parsing.denial import rule_out
from service.parsing.dictionary import Dictionary
from service.parsing.grammar import read_times
from service.parsing.grammar_list import share
from service.parsing.resolve import Refusal, resolve
from service.parsing.restraint import restrain
from service.parsing.scan import Tokens, scan_times
from service.parsing.surroundings import Surroundings
from service.parsing.when import When


@dataclass(frozen=True, slots=True)
class Found:
    """A proposed time: the slot, its words, and where they stand in the text (start, end)."""

    slot: Slot
    text: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Refused:
    """A time that was named but can't be proposed. `why`: "past", "impossible", or "skipped" by a clock change."""

    text: str
    span: tuple[int, int]
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says of times, in reading order. `language` is the one most words speak for, None if undecided."""

    language: str | None
    found: tuple[Found, ...]
    refused: tuple[Refused, ...]


SILENCE = Reading(None, (), ())


def read(text: str, *, dictionary: Dictionary, now: datetime, zone: str) -> Reading:
    """The slots that a text proposes, local to `zone` (an IANA name), seen from `now` (aware).

    Only the first 10,000 characters are read (`scan.LONGEST`). Never raises on any text. Raises ValueError where
    `now` has no offset or `zone` is unknown.
    """
    if now.tzinfo is None:
        raise ValueError("now must carry its offset")
    zone_info(zone)  # refuses an unknown one
    tokens = scan_times(text, dictionary)
    if tokens is None:
        return SILENCE
    times = understand(tokens, dictionary)
    if not times:
        return SILENCE
    found: dict[Slot, Found] = {}
    refused: list[Refused] = []
    for when, dropped in times:
        if dropped is not None:
            continue
        start, end = tokens[when.first].start, tokens[max(when.last - 1, when.first)].end
        try:
            slot = resolve(when, now, zone)
        except Refusal as refusal:
            refused.append(Refused(text[start:end], (start, end), refusal.why))
            continue
        found.setdefault(slot, Found(slot, text[start:end], (start, end)))
    return Reading(tokens.language, _exact(tuple(found.values())), tuple(refused))


def _exact(found: tuple[Found, ...]) -> tuple[Found, ...]:
    """What was found without whole days of which an hour or a part was found too."""
    if len(found) < 2:
        return found
    exact = (Grain.TIME, Grain.DAYPART)
    hours = {one.slot.day for one in found if one.slot.grain in exact and one.slot.rrule is None}
    return tuple(one for one in found if not (_whole_day(one.slot) and one.slot.day in hours))


def _whole_day(slot: Slot) -> bool:
    """Whether a slot is one day and no more, which an hour or a part of it that is said too makes exact."""
    return slot.grain is Grain.DAY and slot.end is None and slot.bound is None and slot.rrule is None


def understand(tokens: Tokens, dictionary: Dictionary) -> list[tuple[When, str | None]]:
    """The times that the tokens name, lists spread out, each with the reason why it is left out or None."""
    times = read_times(tokens, month_first=dictionary.puts_month_first(tokens.language))
    if not times:
        return []
    around = Surroundings(tokens, dictionary.verb_forms(tokens.language))
    rule_out(times, around)
    return restrain(share(times), around)
