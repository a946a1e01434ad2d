"""What people and services are shown: a poll with its tally, a meeting, a group with what is ahead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from service.actions.access import House
from service.calendar.times import at_occurrence, next_start
from service.domain.decision import Decision, decide
from service.domain.group import Group
from service.domain.hours import suggest_hours
from service.domain.meeting import Meeting, TentativeEvent
from service.domain.poll import Option, Poll, PollStatus
from service.domain.slot import NonexistentTimeError, Slot, slot_from_dict, with_length
from service.domain.tally import Tally, tally
from service.storage import directory, groups, meetings, members, polls, votes
from service.storage.directory import LinkKind
from service.storage.unit import Unit

RECENT = timedelta(days=185)
"""What began and last changed before that has left every calendar a month ago: 60 days is the longest meeting, 90 days
is how long what is past stays."""


@dataclass(frozen=True, slots=True)
class PollView:
    """A poll as it is shown.

    `names` and `external_ids` are by member's id; `missing` are ids of expected members without an answer, `required`
    those who must be there. `decision` is what the rule would pick now. `hours` are suggestions where an hour is to be
    named. `url` is the poll's page.
    """

    group: Group
    poll: Poll
    tally: Tally
    names: Mapping[str, str]
    external_ids: Mapping[str, str]
    expected: tuple[str, ...]
    required: tuple[str, ...]
    missing: tuple[str, ...]
    decision: Decision
    url: str
    hours: tuple[Slot, ...] = ()
    meeting: Meeting | None = None

    @property
    def options(self) -> tuple[Option, ...]:
        """The options in the order of cards."""
        return self.poll.standing


async def view_poll(unit: Unit, house: House, group_id: str, poll_id: str) -> PollView | None:
    """A poll with everything that a card, a page or the API shows of it; None where there is none."""
    group = await groups.find_group(unit, group_id)
    poll = await polls.find_poll(unit, group_id, poll_id)
    if group is None or poll is None:
        return None
    return (await view_polls(unit, house, group, [poll]))[0]


async def view_polls(unit: Unit, house: House, group: Group, found: Sequence[Poll]) -> list[PollView]:
    """Polls of a group as they are shown, with as many queries for a page of them as for one."""
    ids = [poll.id for poll in found]
    cast = await votes.votes_of_polls(unit, group.id, ids)
    tallies = {poll.id: tally([o.id for o in poll.standing], cast[poll.id]) for poll in found}
    expected, required = await members.expected_members(unit, group.id)
    people = {member for counted in tallies.values() for member in counted.answers}
    known = await members.member_names(unit, group.id, people | set(expected))
    secrets = await directory.link_secrets(unit, group.id, LinkKind.POLL, ids)
    views = []
    for poll in found:
        counted = tallies[poll.id]
        shown = [member for member in dict.fromkeys((*expected, *counted.answers)) if member in known]
        secret = secrets.get(poll.id) or await directory.link_secret(unit, group.id, LinkKind.POLL, poll.id)
        winner = poll.option(poll.winner) if poll.winner is not None else None
        hours: list[Slot] = []
        if poll.status is PollStatus.NEEDS_TIME and winner is not None:
            hours = suggest_hours(winner.slot, group.usual_hours, poll.zone, unit.now)
        views.append(
            PollView(
                group=group,
                poll=poll,
                tally=counted,
                names={member: known[member][0] for member in shown},
                external_ids={member: external for member in shown if (external := known[member][1])},
                expected=expected,
                required=required,
                missing=counted.missing(expected),
                decision=decide(poll, counted, required),
                url=house.address("p", secret),
                hours=tuple(hours),
                meeting=await view_meeting(unit, house, group.id, poll.meeting) if poll.meeting else None,
            )
        )
    return views


async def view_meeting(unit: Unit, house: House, group_id: str, meeting_id: str) -> Meeting | None:
    """A meeting with its attendees and the address of its page."""
    meeting = await meetings.find_meeting(unit, group_id, meeting_id)
    if meeting is None:
        return None
    secret = await directory.link_secret(unit, group_id, LinkKind.MEETING, meeting_id)
    return replace(meeting, url=house.address("m", secret))


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group as its page shows it: its open polls, and its meetings from now on, soonest first."""

    group: Group
    polls: tuple[PollView, ...]
    meetings: tuple[Meeting, ...]
    url: str
    feed_url: str


async def view_group(unit: Unit, house: House, group_id: str) -> GroupView | None:
    """A group with what is open and what is ahead; None where there is none."""
    group = await groups.find_group(unit, group_id)
    if group is None:
        return None
    open_ones = await view_polls(unit, house, group, (await polls.open_polls(unit, group_id))[:20])
    ahead = await upcoming(unit, group_id, unit.now - timedelta(hours=3))
    seen = [(meeting.slot, await view_meeting(unit, house, group_id, meeting.id)) for meeting in ahead]
    secret = await directory.link_secret(unit, group_id, LinkKind.GROUP)
    return GroupView(
        group=group,
        polls=tuple(open_ones),
        meetings=tuple(replace(meeting, slot=slot) for slot, meeting in seen if meeting is not None),
        url=house.address("g", secret),
        feed_url=await feed_url(unit, house, group),
    )


async def upcoming(unit: Unit, group_id: str, after: datetime, limit: int = 50) -> list[Meeting]:
    """The group's meetings that start after a time (aware), soonest first; one that recurs, at its next time."""
    coming = []
    for meeting in await meetings.meetings_ahead(unit, group_id, after, 4 * limit):
        start = next_start(meeting, after)
        if start is not None:
            coming.append((start, meeting.id, at_occurrence(meeting, start)))
    return [meeting for *_, meeting in sorted(coming, key=lambda found: found[:2])[:limit]]


async def feed_url(unit: Unit, house: House, group: Group, member: str = "") -> str:
    """The address of the group's calendar, or of a member's; its last part is what clients show as the name."""
    secret = await directory.link_secret(unit, group.id, LinkKind.FEED, member)
    return f"{house.public_url}/feeds/{secret}/{_slug(group.name)}.ics"


async def calendar_of(unit: Unit, house: House, group_id: str) -> tuple[list[Meeting], list[TentativeEvent]]:
    """Everything that the group's calendar may show: meetings, and the options of open or lately closed polls."""
    since = unit.now - RECENT
    found = await meetings.calendar_meetings(unit, group_id, since)
    secrets = await directory.link_secrets(unit, group_id, LinkKind.MEETING, [meeting.id for meeting in found])
    shown = [
        replace(meeting, url=house.address("m", secrets[meeting.id]) if meeting.id in secrets else None)
        for meeting in found
    ]
    uids = {meeting.uid for meeting in shown}
    rows = [row for row in await polls.tentative_rows(unit, group_id, since) if row["uid"] not in uids]
    secrets = await directory.link_secrets(unit, group_id, LinkKind.POLL, {row["poll_id"] for row in rows})
    options = []
    for row in rows:
        over = row["removed_at"] is not None or row["status"] not in ("open", "needs_time")
        lost = row["status"] == "needs_time" and row["winner"] != row["option_id"]
        options.append(
            TentativeEvent(
                uid=row["uid"],
                sequence=row["sequence"],
                title=row["title"],
                slot=_with_length(slot_from_dict(row["slot"]), row["duration"], row["zone"]),
                zone=row["zone"],
                created_at=row["created_at"],
                modified_at=row["modified_at"],
                url=house.address("p", secrets[row["poll_id"]]) if row["poll_id"] in secrets else None,
                gone=over or lost,
            )
        )
    return shown, options


def _with_length(slot: Slot, minutes: int, zone: str) -> Slot:
    """An hour as long as the meeting will be."""
    if slot.needs_time or slot.end is not None:
        return slot
    try:
        return with_length(slot, timedelta(minutes=minutes), zone)
    except NonexistentTimeError:  # the zone was changed since: the calendar leaves this one out
        return slot


def _slug(name: str) -> str:
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in name.lower()).split()
    return "-".join(words)[:60] or "calendar"
