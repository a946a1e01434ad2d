"""What a language is to the parser: words with meanings, and a few switches.

A folder `service/languages/<xx>/` holds `words.py` with one `LANGUAGE`, a `Lexicon`. Its entries are pairs of a meaning
and the forms that carry it, written as people type them: `(weekday(0), "lunedì, lun")`. Forms are parted by commas, may
have several words (a tuple of forms where a form holds a comma), and need no variants for capitals or missing accents.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from service.domain.slot import Daypart
from service.parsing import kind

Meaning = Mapping[str, Any]  # kind → value


class Unit(StrEnum):
    """What time is counted in."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WORKDAY = "workday"
    NIGHT = "night"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    WEEKEND = "weekend"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A part of the day or a meal.

    `day` is days from today where the word says it ("tonight" 0), else None. `starts` and `ends` are hours of a day
    between which a clock beside it lies (`ends` may be beyond 24: 2 at night); `meal` tells a meal from a plain part.
    """

    daypart: Daypart
    starts: int
    ends: int
    day: int | None = None
    meal: bool = False
    every: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """How a language differs in a region.

    `month_first`: whether 3/4 is March 4, None as in the language; `words` are forms that mean something else there
    than in the language itself, or that are said nowhere else.
    """

    month_first: bool | None = None
    words: tuple[tuple[Meaning, str | tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One language.

    `words` as the module says; `common` are everyday words, parted by blanks, that tell the language and keep a word
    of another language from being read as a time; `month_first`: 3/4 is March 4; `overlays` are its regions ("US").
    `votes` gives the words of replies, written like `words`; they stand in `votes.py`, as `VOTES`, and are asked for
    when the first reply is read. `talk` are the words
    around times in messages: what proposes, rules out or only tells; `past_endings` end a verb behind a word of AUX;
    `respelled` are letters and how they are typed where the keyboard lacks them ("ä ae ö oe"); `participles` are what
    a verb of the past begins and ends with behind a word of AUX ("ge-t");
    `past_forms` end a verb that tells what was by itself ("byłem", "ходили"), where no word of UNREAL stands with it;
    `cue_forms` end a verb that proposes: "spotkajmy"; `fact_forms` one that tells what others do: "работает".
    `letters` are those that no other language here is written with, as ranges of a regular expression.
    """

    code: str
    words: tuple[tuple[Meaning, str | tuple[str, ...]], ...]
    common: str = ""
    month_first: bool = False
    overlays: Mapping[str, Region] = field(default_factory=dict)
    votes: Callable[[], tuple[tuple[Meaning, str | tuple[str, ...]], ...]] = tuple
    talk: tuple[tuple[Meaning, str | tuple[str, ...]], ...] = ()
    past_endings: tuple[str, ...] = ()
    past_forms: tuple[str, ...] = ()
    cue_forms: tuple[str, ...] = ()
    fact_forms: tuple[str, ...] = ()
    letters: str = ""
    participles: tuple[tuple[str, str], ...] = ()
    respelled: str = ""


def weekday(number: int, *, plain: bool = False) -> Meaning:
    """A weekday, 0 Monday to 6 Sunday. `plain`: the form is an everyday word too ("sun", "sat")."""
    return {kind.WEEKDAY: number, **({kind.PLAIN: True} if plain else {})}


def weekdays(number: int) -> Meaning:
    """A weekday in the plural, said of every week."""
    return {kind.WEEKDAYS: number}


def month(number: int, *, plain: bool = False) -> Meaning:
    """A month, 1 to 12. `plain`: the form is an everyday word too ("may", "march")."""
    return {kind.MONTH: number, **({kind.PLAIN: True} if plain else {})}


def day(offset: int, *, plain: bool = False) -> Meaning:
    """Days from today."""
    return {kind.DAY: offset, **({kind.PLAIN: True} if plain else {})}


def holiday(month_number: int, day_number: int) -> Meaning:
    """A day that has a name and the same date every year."""
    return {kind.HOLIDAY: (month_number, day_number)}


def feast(country: str, name: str, days: int = 0) -> Meaning:
    """A holiday that moves or that one country has: its ISO 3166 code and its name in the library `holidays`.

    The name is the library's in American English ("Easter Monday"); `days` counts from it: Palm Sunday is -7.
    """
    return {kind.HOLIDAY: (country, name, days)}


def unit(which: Unit) -> Meaning:
    """What time is counted in."""
    return {kind.UNIT: which}


def period(which: Unit, shift: int) -> Meaning:
    """A week, weekend, month or year counted from the present one: "next week" is (WEEK, 1)."""
    return {kind.PERIOD: (which, shift)}


def number(value: int, *, plain: bool = False) -> Meaning:
    """A number word. `plain`: the form is an everyday word too (Italian "sei")."""
    return {kind.NUMBER: value, **({kind.PLAIN: True} if plain else {})}


def ordinal(value: int) -> Meaning:
    """First is 1, last is -1."""
    return {kind.ORDINAL: value}


def clock(hour: int, minute: int = 0) -> Meaning:
    """A word that is a time of day: noon, midnight."""
    return {kind.CLOCK: hour * 60 + minute}


def means(*kinds: str, **values: Any) -> Meaning:
    """Any other meaning: kinds without a value, and kinds with one by their name."""
    return {**dict.fromkeys(kinds, True), **values}


_HOURS = {
    Daypart.MORNING: (1, 12),
    Daypart.MIDDAY: (11, 15),
    Daypart.AFTERNOON: (12, 20),
    Daypart.EVENING: (16, 24),
    Daypart.NIGHT: (17, 29),
}


def part(daypart: Daypart, *, on: int | None = None, meal: bool = False, every: bool = False) -> Meaning:
    """A part of the day; `on` is days from today where the word says it; `every`: the word says every day's."""
    starts, ends = _HOURS[daypart]
    return {kind.PART: PartOfDay(daypart, starts, ends, on, meal, every)}
