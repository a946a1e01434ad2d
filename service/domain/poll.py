"""An availability poll: candidate times that people answer yes, if need be, or no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from service.domain.slot import Slot

MAX_OPTIONS = 50
MAX_TITLE = 200


class PollStatus(StrEnum):
    """Where a poll stands."""

    OPEN = "open"
    NEEDS_TIME = "needs_time"  # decided for a day or a part of it; the hour is still to be named
    CLOSED = "closed"  # ended without a decision
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Option:
    """A candidate time of a poll.

    `id` is a small integer within the poll, never used again. `text` is the words it was read from. `uid` is the UID of
    the option's tentative event, and the meeting's where it wins; `sequence` is that event's, `modified_at` the time of
    its last change, None before it is stored.
    """

    id: int
    slot: Slot
    text: str
    uid: str
    created_at: datetime
    created_by: str | None = None
    removed_at: datetime | None = None
    sequence: int = 0
    modified_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll; its options' times are local to `zone`.

    `version` counts every change and drives what is shown; `revision` counts changes of the definition. `duration` is
    in minutes. `quorum` is how many yes an option needs. With `auto_confirm` the poll decides by itself: at quorum,
    when all expected have voted, at the deadline. `winner` is the option that won, while an hour is to be named too.
    `opener` is an identity's id.
    """

    id: str
    group: str
    title: str
    zone: str
    language: str
    status: PollStatus
    version: int
    revision: int
    options: tuple[Option, ...]
    opened_at: datetime
    opener: str | None = None
    duration: int = 60
    deadline: datetime | None = None
    quorum: int | None = None
    auto_confirm: bool = False
    place: str | None = None
    call: str | None = None
    urgent: bool = False
    winner: int | None = None
    closed_at: datetime | None = None
    meeting: str | None = None

    @property
    def standing(self) -> tuple[Option, ...]:
        """The options that can be voted on, in time's order: a card's order."""
        return tuple(sorted((o for o in self.options if o.removed_at is None), key=option_order))

    @property
    def votable(self) -> bool:
        """Whether answers are still taken."""
        return self.status is PollStatus.OPEN

    def option(self, option_id: int) -> Option | None:
        """The standing option of that id."""
        return next((o for o in self.options if o.id == option_id and o.removed_at is None), None)


def option_order(option: Option) -> tuple[date, str, int]:
    """The order in which options are shown and ties are broken: the earlier first, hours after whole days."""
    start = option.slot.start
    clock = start.strftime("%H:%M") if isinstance(start, datetime) else ""
    return option.slot.day, clock, option.id


def new_slots(poll_slots: Sequence[Slot], candidates: Sequence[Slot]) -> list[Slot]:
    """The candidates that no option names yet, each once, in order."""
    fresh: dict[Slot, None] = {}
    for slot in candidates:
        if slot not in poll_slots:
            fresh.setdefault(slot)
    return list(fresh)
