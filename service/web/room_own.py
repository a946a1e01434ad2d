"""What of a room's cards is the reader's own: what they answered, and when that is where they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from service.storage import meetings, polls, votes
from service.storage.unit import Unit
from service.web.times import Clock

THINGS_AT_MOST = 20
WHOLE = -1
"""In place of an option's number, where a meeting as a whole is meant."""

Place = tuple[str, int]
"""A poll's or a meeting's id, and the option."""


@dataclass(frozen=True, slots=True)
class Own:
    """A reader's present answers, and the hours in their own zone where that differs."""

    answers: dict[Place, str] = field(default_factory=dict)
    hours: dict[Place, str] = field(default_factory=dict)


def place_of(button: Mapping[str, Any]) -> Place | None:
    """Of what a button speaks; None where it is no answer to a poll or a meeting."""
    says = button.get("says")
    return (says["of"], says["option"]) if says else None


async def own_of(unit: Unit, group: str, cards: Sequence[Mapping[str, Any]], member: str, clock: Clock) -> Own:
    """What is the reader's own in these cards. `member` is "" for who has not joined."""
    own = Own()
    things = dict.fromkeys(_things(cards))
    for thing, is_poll in list(things)[-THINGS_AT_MOST:]:
        if is_poll:
            await _poll(unit, group, thing, member, clock, own)
        else:
            await _meeting(unit, group, thing, member, clock, own)
    return own


def _things(cards: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, bool]]:
    for card in cards:
        for row in card["rows"]:
            for button in row:
                place = place_of(button)
                if place is not None:
                    yield place[0], place[1] != WHOLE


async def _poll(unit: Unit, group: str, poll_id: str, member: str, clock: Clock, own: Own) -> None:
    if member:
        for option, answer in (await votes.votes_of_member(unit, group, poll_id, member)).items():
            own.answers[poll_id, option] = answer.value
    poll = await polls.find_poll(unit, group, poll_id) if clock.own is not None else None
    if poll is not None:
        there = replace(clock, zone=poll.zone)
        own.hours.update({(poll_id, option.id): there.own_label(option.slot) for option in poll.options})


async def _meeting(unit: Unit, group: str, meeting_id: str, member: str, clock: Clock, own: Own) -> None:
    meeting = await meetings.find_meeting(unit, group, meeting_id)
    if meeting is None:
        return
    mine = next((person.rsvp for person in meeting.attendees if person.member == member), None)
    if mine is not None:
        own.answers[meeting_id, WHOLE] = mine.value
    own.hours[meeting_id, WHOLE] = replace(clock, zone=meeting.zone).own_label(meeting.slot)
