"""What a person says of an option."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Answer(StrEnum):
    """Yes, if need be, or no."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Vote:
    """One identity's answer to one option.

    `at` is the platform's time of the answer or its receipt, whichever is earlier, aware; a member with several
    identities counts with the newest. `answer` is None where the answer was taken back.
    """

    member: str
    option: int
    answer: Answer | None
    at: datetime
