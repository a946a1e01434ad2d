"""What bodies and answers are made of: strict models, and the kinds of text that occur in many of them."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, TypeVar
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)

from service.domain.vote import Answer

T = TypeVar("T")

LEAP = "20(?:[02468][048]|[13579][26])"
DATE = (
    "(?:20[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    f"|02-(?:0[1-9]|1[0-9]|2[0-8]))|{LEAP}-02-29)"
)
"""A date of this century that is in the calendar, as a regular expression without look-around."""
CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
EARLIEST, LATEST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
_LOCAL = re.compile(f"{DATE}T{CLOCK}(?::[0-5][0-9](?:[.][0-9]{{1,9}})?)?")
_INSTANT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}):([0-9]{2})([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
VISIBLE = r"[!-~]|\p{L}|\p{N}|\p{S}"
PORT = "(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
_ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"


class Body(BaseModel):
    """What a caller sends: unknown keys are refused, no value is bent into another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Shown(BaseModel):
    """What a caller is answered."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def read_instant(value: Any) -> datetime:
    """An RFC 3339 date and time with its offset, in UTC. Raises ValueError with a sentence."""
    found = _INSTANT.fullmatch(value) if isinstance(value, str) and len(value) <= 64 else None
    if found is None:
        raise ValueError("must be a date and time with an offset (RFC 3339), such as 2026-11-24T18:00:00+01:00")
    day, clock, second, fraction, offset = found.groups()
    second = "59" if second == "60" else second
    text = f"{day}T{clock}:{second}{(fraction or '')[:7]}{'+00:00' if offset in 'Zz' else offset}"
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except OverflowError:
        return LATEST if day > "5000" else EARLIEST
    except ValueError as error:
        raise ValueError("is no date and time of the calendar") from error


def read_moment(value: Any) -> datetime:
    """An instant with its offset, or a naive local time of the zone beside it. Raises ValueError with a sentence."""
    if isinstance(value, str) and len(value) <= 64 and _LOCAL.fullmatch(value):
        return datetime.fromisoformat(value)
    return read_instant(value)


def whole(value: Any) -> Any:
    """A number without a fraction as an int; anything else as it is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def checked_zone(value: str) -> str:
    """The name of a time zone that is known here. Raises ValueError with a sentence."""
    if value not in ZONES:
        raise ValueError("is no time zone: use an IANA name such as Europe/Rome")
    return value


ZONES = frozenset(available_timezones())

Instant = Annotated[
    datetime,
    PlainValidator(read_instant),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
"""RFC 3339, with an offset, as a caller sends it."""

InstantShown = Annotated[
    datetime,
    PlainSerializer(lambda at: at.isoformat(), return_type=str),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
"""RFC 3339, with an offset, as a caller is answered."""

Moment = Annotated[
    datetime,
    PlainValidator(read_moment),
    WithJsonSchema(
        {
            "anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "pattern": f"^{_LOCAL.pattern}$"}],
            "description": "RFC 3339; without an offset it is a local time of `timezone`",
        }
    ),
]

Zone = Annotated[
    str,
    AfterValidator(checked_zone),
    WithJsonSchema({"type": "string", "enum": sorted(ZONES), "description": "an IANA time zone"}),
]
Language = Annotated[
    str,
    StringConstraints(pattern="^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?$"),
    Field(description="a language's code, with a region where it matters: `it`, `en-US`"),
]
Languages = Annotated[list[Language], Field(min_length=1, max_length=20)]
Email = Annotated[str, StringConstraints(pattern=rf"^{_ATOM}(?:[.]{_ATOM})*@{_LABEL}(?:[.]{_LABEL})*$", max_length=254)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=VISIBLE)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=VISIBLE)]
Place = Annotated[str, StringConstraints(max_length=300)]
Words = Annotated[str, StringConstraints(max_length=10_000)]
Key = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
"""An id that the caller has made."""
HttpsUrl = Annotated[
    str,
    StringConstraints(max_length=1000, pattern=rf"^https://[A-Za-z0-9][A-Za-z0-9.-]*(?::{PORT})?(?:[/?#][!-~]*)?$"),
]
OptionKey = Annotated[str, StringConstraints(pattern="^(?:0|[1-9][0-9]{0,5})$")]
Number = Annotated[int, BeforeValidator(whole)]
"""A whole number, which JSON may write as 1.0 too."""
Minutes = Annotated[int, Field(ge=1, le=20160, description="minutes"), BeforeValidator(whole)]
Counter = Annotated[int, Field(ge=0)]

Ballot = Annotated[
    dict[OptionKey, Answer],
    Field(description="answers by option"),
    WithJsonSchema(
        {
            "type": "object",
            "propertyNames": {"pattern": "^(?:0|[1-9][0-9]{0,5})$"},
            "additionalProperties": {"type": "string", "enum": [answer.value for answer in Answer]},
        }
    ),
]


class Page(Shown, Generic[T]):
    """A part of a list; `next_cursor` asks for the next part, null at the end."""

    items: list[T]
    next_cursor: str | None


class Paging(BaseModel):
    """Which part of a list is asked for."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cursor: Annotated[str, Field(max_length=200)] | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50
