"""A group of people who meet, and the chats it lives in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from service.domain.slot import Daypart


class Listening(StrEnum):
    """What the bot does of itself when people propose times in a chat."""

    OFFER = "offer"  # offers a poll, which opens at a press
    OPEN = "open"  # opens the poll at once: only where the group chose so
    ADDRESSED = "addressed"  # speaks only when spoken to


USUAL_HOURS: Mapping[Daypart, tuple[str, ...]] = {
    Daypart.MORNING: ("09:00", "10:00", "11:00"),
    Daypart.MIDDAY: ("12:30", "13:00"),
    Daypart.AFTERNOON: ("15:00", "16:00", "17:00"),
    Daypart.EVENING: ("19:00", "20:00", "21:00"),
    Daypart.NIGHT: ("21:00", "22:00"),
}
"""Hours that are offered where a part of a day has won, local, `HH:MM`."""


@dataclass(frozen=True, slots=True)
class Group:
    """The tenant: everything else belongs to one group.

    `zone` is an IANA name and `languages` are codes in order: cards use the first, all are read. `zone_certain` tells
    whether somebody has said the zone rather than the bot having guessed it. `call_pattern` overrides the service's
    pattern for call links. `duration` is the usual length of a meeting in minutes.
    """

    id: str
    name: str
    zone: str
    languages: tuple[str, ...]
    created_at: datetime
    zone_certain: bool = False
    duration: int = 60
    call_pattern: str | None = None
    usual_hours: Mapping[Daypart, tuple[str, ...]] = field(default_factory=lambda: USUAL_HOURS)
    deleted_at: datetime | None = None

    @property
    def language(self) -> str:
        """The language of cards."""
        return self.languages[0]


class ChatKind(StrEnum):
    """Who can read a chat."""

    GROUP = "group"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class ChatAddress:
    """Where a chat is: the platform, the bot's account on it, and the platform's id of the chat."""

    platform: str
    account: str
    chat: str


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat of a group. `silent_until` is set where two offers in a row were ignored."""

    group: str
    address: ChatAddress
    kind: ChatKind
    title: str
    listening: Listening
    active: bool = True
    offers_ignored: int = 0
    silent_until: datetime | None = None
