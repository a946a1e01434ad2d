"""A person in a group, and the accounts that the person answers from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a caller is within a group; see `rights`."""

    STRANGER = "stranger"
    VOTER = "voter"  # holds a poll's link
    MEMBER = "member"
    OPENER = "opener"  # opened the poll in question
    ADMIN = "admin"  # a chat's admin, a room's maker
    ORGANIZER = "organizer"  # holds the group's token


@dataclass(frozen=True, slots=True)
class Member:
    """A person in a group.

    `expected` tells whether "all have voted" waits for this person (the added, the invited, a platform's roster);
    `required` whether a time counts for less without them. `zone` and `language` are the person's own, if known.
    """

    id: str
    group: str
    name: str
    created_at: datetime
    email: str | None = None
    zone: str | None = None
    language: str | None = None
    required: bool = False
    expected: bool = False
    external_id: str | None = None
    busy_url: str | None = None


@dataclass(frozen=True, slots=True)
class IdentityKey:
    """An account of a person: on a platform, by a personal link, at an API caller, or somebody voted for."""

    platform: str
    account: str
    stable_id: str


@dataclass(frozen=True, slots=True)
class Identity:
    """An identity as a group knows it. `direct_chat` is where the bot can write to this person alone, if anywhere."""

    id: str
    group: str
    member: str
    key: IdentityKey
    name: str
    direct_chat: str | None = None
