"""Reading without storing: a message, a reply to options."""

from __future__ import annotations

from datetime import UTC, datetime

from service import languages
from service.api.operation import Access, Call, Operations
from service.api.schemas import Ballot, Body, Languages, Moment, Shown, Words, Zone
from service.api.slots import RefusedShown, Slots, SlotShown, given_slots, shown_found, shown_refused
from service.app_keys import SETTINGS
from service.domain.slot import NonexistentTimeError, instant
from service.errors import PastTimeError
from service.parsing.message import SILENCE, Reading, read
from service.parsing.reply import read_reply

OPERATIONS = Operations("Reading")


class Parse(Body):
    """A message to read."""

    text: Words
    now: Moment | None = None
    timezone: Zone | None = None
    languages: Languages | None = None


class ParseShown(Shown):
    """What a message proposes, in reading order. `refused` are times that were named and can't be proposed."""

    language: str | None
    slots: list[SlotShown]
    refused: list[RefusedShown]


class ParseReply(Body):
    """A reply to a poll with these options."""

    text: Words
    options: Slots
    now: Moment | None = None
    timezone: Zone | None = None
    languages: Languages | None = None


class ReplyShown(Shown):
    """What a reply votes, by the options' indices. `unclear`: ask back rather than guess."""

    votes: Ballot
    unclear: bool


@OPERATIONS.add("POST", "/v1/parse", access=Access.ANYONE, unit=False, trusting=True)
async def parse(call: Call, body: Parse) -> ParseShown:
    """Read the times that a message proposes."""
    zone = body.timezone or call.request.app[SETTINGS].timezone
    reading = read_text(body.text, body.languages, seen_from(body.now, zone, call.now), zone)
    return ParseShown(
        language=reading.language,
        slots=[shown_found(found, zone) for found in reading.found],
        refused=shown_refused(reading.refused),
    )


@OPERATIONS.add("POST", "/v1/parse/reply", access=Access.ANYONE, unit=False, trusting=True, conflicts=True)
async def parse_reply(call: Call, body: ParseReply) -> ReplyShown:
    """Read what a reply votes on options."""
    zone = body.timezone or call.request.app[SETTINGS].timezone
    options = [slot for slot, _ in given_slots(body.options, zone)]
    now = seen_from(body.now, zone, call.now)
    reply = read_reply(body.text, options, dictionary=languages.load(body.languages), now=now, zone=zone)
    return ReplyShown(votes={str(index): vote for index, vote in reply.votes.items()}, unclear=reply.unclear)


def read_text(text: str, codes: list[str] | None, now: datetime, zone: str) -> Reading:
    """What a text proposes, seen from `now`; nothing where `now` is at the end of what a calendar holds."""
    try:
        return read(text, dictionary=languages.load(codes), now=now, zone=zone)
    except OverflowError:
        return SILENCE


def seen_from(now: datetime | None, zone: str, default: datetime) -> datetime:
    """The instant that a text is read at."""
    return default if now is None else aware(now, zone)


def aware(moment: datetime, zone: str) -> datetime:
    """An instant, or a local time of `zone` as one, in UTC. Raises PastTimeError for a time that the clocks skip."""
    if moment.tzinfo is not None:
        return moment
    try:
        return instant(moment, zone).astimezone(UTC)
    except NonexistentTimeError as error:
        raise PastTimeError(str(error), key="error.skipped") from error
