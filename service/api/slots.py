"""Candidate times in bodies and answers: the contract's SLOT."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic.json_schema import SkipJsonSchema

from service.api.schemas import CLOCK, DATE, Body, Instant, InstantShown, Number, Shown, whole
from service.calendar.errors import InvalidRuleError
from service.calendar.recurrence import Rule
from service.domain.poll import Option
from service.domain.slot import Bound, Daypart, Grain, NonexistentTimeError, Slot, slot_from_dict, slot_to_dict
from service.errors import ContradictionError
from service.parsing.message import Found, Refused

Day = Annotated[str, StringConstraints(pattern=f"^{DATE}$"), Field(description="YYYY-MM-DD")]
LocalTime = Annotated[str, StringConstraints(pattern=f"^{DATE}T{CLOCK}$"), Field(description="YYYY-MM-DDTHH:MM, local")]
_Rule = Annotated[str, StringConstraints(max_length=500)]


class _Given(Body):
    """What every kind of slot may carry. What an answer adds may be sent back, and is not looked at."""

    bound: Bound | None = None
    rrule: _Rule | None = None
    text: Annotated[str, StringConstraints(max_length=1000)] | None = None
    id: Number | None = None
    span: Annotated[list[Number], Field(max_length=2)] | None = None
    starts_at: Instant | None = None
    ends_at: Instant | None = None

    def slot(self, zone: str) -> Slot:
        """The slot, local to `zone`. Raises ContradictionError with a sentence for the caller."""
        data = self.model_dump(exclude_none=True, exclude={"text", "id", "span", "starts_at", "ends_at"})
        try:
            slot = slot_from_dict(data)
            _check_start(slot)
            starts_at, ends_at = slot.starts_at(zone), slot.ends_at(zone)
            if starts_at is not None and ends_at is not None and ends_at <= starts_at:
                raise ValueError("a slot must end after it starts")
            if slot.rrule is not None:
                Rule(slot.rrule, slot.start, zone)
        except NonexistentTimeError as error:
            raise ContradictionError(str(error), key="error.skipped") from error
        except (InvalidRuleError, ValueError) as error:
            raise ContradictionError(str(error)) from error
        return slot


class TimeGiven(_Given):
    """An hour of a day."""

    grain: Literal["time"]
    start: LocalTime
    end: LocalTime | None = None
    fold: Annotated[int, Field(ge=1, le=1), BeforeValidator(whole)] | None = Field(
        None, description="the start is the second of two equal local times, when the clocks go back"
    )
    end_fold: Annotated[int, Field(ge=1, le=1), BeforeValidator(whole)] | None = Field(
        None, description="so is the end"
    )


class DaypartGiven(_Given):
    """A part of a day."""

    grain: Literal["daypart"]
    start: Day
    end: Day | None = None
    daypart: Daypart


class DaysGiven(_Given):
    """A day, a span of days, a week, a weekend or a month."""

    grain: Literal["day", "week", "weekend", "month"]
    start: Day
    end: Day | None = None


SlotGiven: TypeAlias = Annotated[TimeGiven | DaypartGiven | DaysGiven, Field(discriminator="grain")]
Slots = Annotated[list[SlotGiven], Field(max_length=50)]

_Left = Field(default=None, exclude_if=lambda value: value is None)


class SlotShown(Shown):
    """A candidate time, local to its `timezone`. A key without a value is left out."""

    grain: Grain
    start: str
    end: str | SkipJsonSchema[None] = _Left
    daypart: Daypart | SkipJsonSchema[None] = _Left
    bound: Bound | SkipJsonSchema[None] = _Left
    rrule: str | SkipJsonSchema[None] = _Left
    fold: int | SkipJsonSchema[None] = _Left
    end_fold: int | SkipJsonSchema[None] = _Left
    text: str | SkipJsonSchema[None] = _Left
    span: list[int] | SkipJsonSchema[None] = _Left
    starts_at: InstantShown | SkipJsonSchema[None] = _Left
    ends_at: InstantShown | SkipJsonSchema[None] = _Left


class OptionShown(SlotShown):
    """A candidate time of a poll; its `id` is never used again."""

    id: int


class RefusedShown(Shown):
    """A time that was named and can't be proposed: `past`, `impossible`, or `skipped` when the clocks go forward."""

    text: str
    span: list[int]
    why: str


def slot_parts(slot: Slot, zone: str) -> dict[str, Any]:
    """A slot's keys, with its instants where it names hours that are there."""
    parts: dict[str, Any] = dict(slot_to_dict(slot))
    parts |= {key: 1 for key in ("fold", "end_fold") if key in parts}
    with contextlib.suppress(NonexistentTimeError):
        parts["starts_at"], parts["ends_at"] = slot.starts_at(zone), slot.ends_at(zone)
    return parts


def shown_slot(slot: Slot, zone: str) -> SlotShown:
    """A slot for an answer."""
    return SlotShown(**slot_parts(slot, zone))


def shown_found(found: Found, zone: str) -> SlotShown:
    """A time read in a text, with its words and where they stand."""
    return SlotShown(**slot_parts(found.slot, zone), text=found.text, span=list(found.span))


def shown_option(option: Option, zone: str) -> OptionShown:
    """An option of a poll."""
    return OptionShown(**slot_parts(option.slot, zone), id=option.id, text=option.text or None)


def shown_refused(refused: Sequence[Refused]) -> list[RefusedShown]:
    """The times that were named and can't be proposed."""
    return [RefusedShown(text=item.text, span=list(item.span), why=item.why) for item in refused]


def given_slots(slots: Sequence[_Given] | None, zone: str) -> list[tuple[Slot, str]]:
    """What a body gives, as slots with their words. Raises InvalidInputError, PastTimeError."""
    return [(item.slot(zone), item.text or "") for item in slots or ()]


def _check_start(slot: Slot) -> None:
    """Raises ValueError where a week, weekend or month does not start on its first day."""
    first: date = slot.day
    if slot.grain is Grain.WEEK:
        first -= timedelta(days=first.weekday())
    elif slot.grain is Grain.WEEKEND:
        first += timedelta(days=(5 - first.weekday()) % 7)
    elif slot.grain is Grain.MONTH:
        first = first.replace(day=1)
    if first != slot.day:
        named = {Grain.WEEK: "Monday", Grain.WEEKEND: "Saturday", Grain.MONTH: "first day"}[slot.grain]
        raise ValueError(f"a {slot.grain.value} starts on its {named}: {first.isoformat()}")
