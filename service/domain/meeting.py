"""What a poll comes to: a meeting or a call at one time, with a UID for life."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from service.domain.slot import Slot


class MeetingStatus(StrEnum):
    """Whether it takes place (RFC 5545, 3.8.1.11)."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class Rsvp(StrEnum):
    """What an attendee answers after the decision (PARTSTAT of RFC 5545, 3.2.12)."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person on a meeting's list. `email` is None for somebody who is reached in a chat only."""

    member: str
    name: str
    email: str | None = None
    rsvp: Rsvp | None = None
    required: bool = True


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a recurring meeting that is not like the others (RECURRENCE-ID of RFC 5545, 3.8.4.4).

    `original` is the start that the rule gives, local to the meeting's zone, naive. `slot` is where it was moved to,
    None where it does not take place.
    """

    original: date
    slot: Slot | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A decided meeting.

    `slot` is of grain `time` without a bound and local to `zone`. `sequence` starts at 0 and rises with every change of
    time, place, link or status (RFC 5546, 2.1.4). `modified_at` rises strictly with every change. `call` is the address
    of the conference call, None for none. `reason` says in a sentence why this time won; `ground` is the same
    as data, from which the sentence is made in any language. `organizer` is the identity that
    steers it, `version` counts every change, answers too. `occurrences` are the moved and the dropped times of a
    recurring meeting.
    """

    id: str
    uid: str
    sequence: int
    status: MeetingStatus
    title: str
    slot: Slot
    zone: str
    created_at: datetime
    modified_at: datetime
    place: str | None = None
    call: str | None = None
    reason: str = ""
    poll: str | None = None
    url: str | None = None
    attendees: tuple[Attendee, ...] = ()
    ground: Mapping[str, Any] = field(default_factory=dict, compare=False)
    organizer: str | None = None
    version: int = 1
    occurrences: tuple[Occurrence, ...] = ()


@dataclass(frozen=True, slots=True)
class TentativeEvent:
    """An open option as a calendar shows it before the decision.

    Its `uid` becomes the meeting's where the option wins. `gone` is when the option was removed or lost, None while it
    stands. `slot` may be of any grain, local to `zone`; only hours and whole days are shown in calendars.
    """

    uid: str
    sequence: int
    title: str
    slot: Slot
    zone: str
    created_at: datetime
    modified_at: datetime
    url: str | None = None
    gone: bool = False
