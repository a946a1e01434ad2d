"""A candidate time, as people name it: an hour, a day, a part of a day, a week, a weekend, a month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo


class Grain(StrEnum):
    """How exactly a time is named."""

    TIME = "time"
    DAY = "day"
    DAYPART = "daypart"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"


class Daypart(StrEnum):
    """A part of a day."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class Bound(StrEnum):
    """An open side: any time from the start on, or any time up to it."""

    AFTER = "after"
    BEFORE = "before"


class NonexistentTimeError(ValueError):
    """A local time that a clock change skips."""


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """A candidate time, local to a zone that its holder (a poll, a meeting, a request) carries beside it.

    `start` is a naive datetime cut to the minute for grain `time`, else a date: the Monday of a week, the Saturday of
    a weekend, the first of a month. `end`, only where one was said, is of the same kind and of days exclusive
    (RFC 5545, 3.6.1). `rrule` is an RFC 5545 recurrence rule without the name, `start` its first occurrence. A
    `start` or `end` with `fold=1` is the second of two equal local times when the clocks go back.
    """

    grain: Grain
    start: date
    end: date | None = None
    daypart: Daypart | None = None
    bound: Bound | None = None
    rrule: str | None = None

    def __post_init__(self) -> None:
        """Refuse a slot whose kinds do not fit each other (ValueError)."""
        timed = self.grain is Grain.TIME
        for moment in (self.start, self.end):
            if moment is not None and isinstance(moment, datetime) is not timed:
                raise ValueError(f"a slot of grain {self.grain} can't hold {moment!r}")
            if isinstance(moment, datetime) and moment.tzinfo is not None:
                raise ValueError("a slot's time is local: its zone stands beside it")
        later = isinstance(self.end, datetime) and isinstance(self.start, datetime) and self.end.fold > self.start.fold
        if self.end is not None and self.end <= self.start and not later:
            raise ValueError("a slot must end after it starts")
        if (self.daypart is not None) is not (self.grain is Grain.DAYPART):
            raise ValueError("a part of the day belongs to the grain daypart, and to it alone")

    def __eq__(self, other: object) -> bool:
        # Two equal local times when the clocks go back are two times; datetime's own equality passes over fold.
        return isinstance(other, Slot) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[object, ...]:
        fold = self.start.fold if isinstance(self.start, datetime) else 0
        return self.grain, self.start, fold, self.end, self.daypart, self.bound, self.rrule

    @property
    def day(self) -> date:
        """The (first) local day."""
        return self.start.date() if isinstance(self.start, datetime) else self.start

    @property
    def last_day(self) -> date:
        """The last local day that the slot touches, inclusive."""
        if isinstance(self.end, datetime):
            return (self.end - timedelta(minutes=1)).date()
        if self.end is not None:
            return self.end - timedelta(days=1)
        match self.grain:
            case Grain.WEEK:
                return self.day + timedelta(days=6)
            case Grain.WEEKEND:
                return self.day + timedelta(days=1)
            case Grain.MONTH:
                return (self.day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
            case _:
                return self.day

    @property
    def needs_time(self) -> bool:
        """Whether an hour is still to be named before a meeting can stand in a calendar."""
        return self.grain is not Grain.TIME or self.bound is not None

    def covers(self, day: date) -> bool:
        """Whether a local day lies within the slot."""
        return self.day <= day <= self.last_day

    def starts_at(self, zone: str) -> datetime | None:
        """The instant of the start, aware, in `zone`; None where the slot names no hour."""
        return instant(self.start, zone) if isinstance(self.start, datetime) else None

    def ends_at(self, zone: str) -> datetime | None:
        """The instant of the end, aware, in `zone`; None where no end was said or no hour."""
        return instant(self.end, zone) if isinstance(self.end, datetime) else None

    def over_at(self, zone: str) -> datetime:
        """The instant from which the whole slot is past, aware, in UTC: votes and feeds look at it."""
        if isinstance(self.start, datetime):
            latest = self.end if isinstance(self.end, datetime) else self.start
            if self.bound is Bound.AFTER:
                latest = datetime.combine(self.day + timedelta(days=1), time())
            return latest.replace(tzinfo=zone_info(zone)).astimezone(UTC)
        return datetime.combine(self.last_day + timedelta(days=1), time(), zone_info(zone)).astimezone(UTC)


@lru_cache(maxsize=1024)
def zone_info(name: str) -> ZoneInfo:
    """The time zone of an IANA name. Raises ValueError where there is none, whatever the text holds."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"unknown time zone: {name[:60]!r}; use an IANA name such as Europe/Rome") from error


def instant(local: datetime, zone: str) -> datetime:
    """The aware instant of a naive local time in `zone`; `fold` chooses between two equal local times.

    Raises NonexistentTimeError where the clocks skip that time (RFC 5545, 3.3.5 has implementations differ there).
    """
    aware = local.replace(tzinfo=zone_info(zone))
    if aware.astimezone(UTC).astimezone(aware.tzinfo).replace(tzinfo=None) != local:
        raise NonexistentTimeError(f"{local:%Y-%m-%d %H:%M} does not exist in {zone}: the clocks go forward then")
    return aware


def with_length(slot: Slot, length: timedelta, zone: str) -> Slot:
    """A slot of grain `time` that ends so much later, on the clocks of `zone`, whatever they do meanwhile.

    Raises NonexistentTimeError where it starts at a local time that the clocks skip.
    """
    starts_at = slot.starts_at(zone)
    if starts_at is None:
        raise ValueError("only an hour has a length in minutes")
    ends_at = (starts_at.astimezone(UTC) + length).astimezone(starts_at.tzinfo)
    return replace(slot, end=ends_at.replace(tzinfo=None))


def slot_to_dict(slot: Slot) -> dict[str, str]:
    """The contract's form of a slot; a key without a value is left out."""
    parts = {
        "grain": slot.grain.value,
        "start": _moment_text(slot.start),
        "end": slot.end and _moment_text(slot.end),
        "daypart": slot.daypart and slot.daypart.value,
        "bound": slot.bound and slot.bound.value,
        "rrule": slot.rrule,
    }
    data = {key: value for key, value in parts.items() if value}
    if isinstance(slot.start, datetime) and slot.start.fold:
        data["fold"] = "1"
    if isinstance(slot.end, datetime) and slot.end.fold:
        data["end_fold"] = "1"
    return data


def slot_from_dict(data: Mapping[str, Any]) -> Slot:
    """Read the contract's form of a slot. Raises ValueError with a sentence for the caller."""
    grain = Grain(data["grain"])
    start = _moment(str(data["start"]), grain)
    if data.get("fold") and isinstance(start, datetime):
        start = start.replace(fold=1)
    end = _moment(str(data["end"]), grain) if data.get("end") else None
    if data.get("end_fold") and isinstance(end, datetime):
        end = end.replace(fold=1)
    return Slot(
        grain=grain,
        start=start,
        end=end,
        daypart=Daypart(data["daypart"]) if data.get("daypart") else None,
        bound=Bound(data["bound"]) if data.get("bound") else None,
        rrule=str(data["rrule"]) if data.get("rrule") else None,
    )


def _moment_text(moment: date) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M") if isinstance(moment, datetime) else moment.isoformat()


def _moment(text: str, grain: Grain) -> date:
    if grain is Grain.TIME:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M")  # noqa: DTZ007 - a slot is local, its zone stands beside it
    return date.fromisoformat(text)
