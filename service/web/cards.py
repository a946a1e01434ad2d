"""A poll and a meeting as pages and rooms show them: plain data for the templates, in the reader's words and zones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from service.actions.view import PollView
from service.domain.meeting import Meeting, MeetingStatus, Rsvp
from service.domain.poll import Option, PollStatus
from service.domain.vote import Answer
from service.texts import reason
from service.web.times import Clock

NAMES_AT_MOST = 60


@dataclass(frozen=True, slots=True)
class OptionCard:
    """An option: its label under the day's heading, the reader's own hour, the tally, who said what, one's own answer.

    `widths` are shares of the voters in percent, for a bar. `starts` and `ends` are instants for a script, or "".
    """

    id: int
    label: str
    whole: str
    own: str
    starts: str
    ends: str
    words: str
    spoken: str
    counts: Mapping[str, int]
    widths: Mapping[str, float]
    offsets: Mapping[str, float]
    who: Mapping[str, tuple[str, ...]]
    mine: str
    leads: bool
    removable: bool


@dataclass(frozen=True, slots=True)
class DayCard:
    """Options under one heading."""

    head: str
    near: str
    options: tuple[OptionCard, ...]


@dataclass(frozen=True, slots=True)
class PollCard:
    """A poll. `voters` and `missing` are sentences; `steers` tells whether the reader may close, confirm and cancel."""

    id: str
    title: str
    url: str
    status: str
    open: bool
    version: int
    revision: int
    zone: str
    zone_name: str
    own_zone: str
    days: tuple[DayCard, ...]
    voters: int
    voters_text: str
    missing: tuple[str, ...]
    deadline: str
    place: str
    mine: bool
    winner: str
    leader: str
    leader_id: int | None
    reason: str
    hours: tuple[tuple[str, str], ...]
    meeting: MeetingCard | None

    @property
    def options(self) -> tuple[OptionCard, ...]:
        """All options in their order."""
        return tuple(option for day in self.days for option in day.options)

    @property
    def decided(self) -> bool:
        """Whether a meeting stands."""
        return self.meeting is not None and not self.meeting.cancelled

    @property
    def called_off(self) -> bool:
        """Whether the poll or the meeting that came of it was cancelled."""
        return self.status == "cancelled" or (self.meeting is not None and self.meeting.cancelled)


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Somebody on a meeting's list."""

    name: str
    rsvp: str


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """A meeting. `people` are grouped by answer; `mine` is the reader's own answer or ""."""

    id: str
    title: str
    url: str
    cancelled: bool
    day: str
    near: str
    hour: str
    own: str
    zone: str
    zone_name: str
    own_zone: str
    starts: str
    ends: str
    place: str
    call: str
    reason: str
    people: Mapping[str, tuple[str, ...]]
    sizes: Mapping[str, int]
    mine: str
    number: str
    month: str
    version: int


def poll_card(view: PollView, clock: Clock, *, member: str | None = None, identity: str | None = None) -> PollCard:
    """A poll for one reader; `member` is the reader's id in the group, `identity` the account they came with."""
    poll, counted = view.poll, view.tally
    own = counted.answers.get(member or "", {})
    names = _names(view, clock)
    days: list[tuple[str, str, list[OptionCard]]] = []
    decision = view.decision
    leader = decision.option
    winner = poll.option(poll.winner) if poll.winner is not None else None
    foremost = winner or leader
    ground = {
        "ground": decision.ground.value,
        "yes": decision.count.yes,
        "maybe": decision.count.maybe,
        "voters": decision.voters,
    }
    for option in view.options:
        head = clock.head(option.slot)
        if not days or days[-1][0] != head:
            days.append((head, clock.near(option.slot.day), []))
        removable = identity is not None and option.created_by == identity
        leads = option == foremost
        mine = own.get(option.id)
        days[-1][2].append(_option(view, clock, option, names, str(mine or ""), leads=leads, removable=removable))
    return PollCard(
        id=poll.id,
        title=poll.title,
        url=view.url,
        status=poll.status.value,
        open=poll.status is PollStatus.OPEN and (poll.deadline is None or poll.deadline > clock.now),
        version=poll.version,
        revision=poll.revision,
        zone=clock.city(poll.zone),
        zone_name=poll.zone,
        own_zone=clock.city(clock.own) if clock.own and _differs(view, clock) else "",
        days=tuple(DayCard(head, near, tuple(options)) for head, near, options in days),
        voters=counted.voters,
        voters_text=clock.say("web.voters" if counted.voters else "web.voters_none", n=counted.voters),
        missing=_some([view.names[m] for m in view.missing if view.names.get(m)], clock),
        deadline=clock.moment(poll.deadline) if poll.deadline else "",
        place=poll.place or "",
        mine=bool(own),
        winner=clock.whole(winner.slot) if winner else "",
        leader=clock.whole(leader.slot) if leader else "",
        leader_id=foremost.id if foremost else None,
        reason=reason(ground, clock.language),
        hours=tuple((slot.start.strftime("%Y-%m-%dT%H:%M"), clock.whole(slot)) for slot in view.hours),
        meeting=meeting_card(view.meeting, clock, member=member) if view.meeting else None,
    )


def meeting_card(meeting: Meeting, clock: Clock, *, member: str | None = None) -> MeetingCard:
    """A meeting for one reader."""
    slot = meeting.slot
    people: dict[str, list[str]] = {"accepted": [], "tentative": [], "declined": [], "waiting": []}
    for person in meeting.attendees:
        people[person.rsvp.value if person.rsvp else "waiting"].append(person.name or clock.say("web.somebody"))
    mine: Rsvp | None = next((p.rsvp for p in meeting.attendees if p.member == member), None)
    own = clock.own_label(slot)
    return MeetingCard(
        id=meeting.id,
        title=meeting.title,
        url=meeting.url or "",
        cancelled=meeting.status is MeetingStatus.CANCELLED,
        day=clock.day(slot.day),
        near=clock.near(slot.day),
        hour=clock.label(slot),
        own=own,
        zone=clock.city(meeting.zone),
        zone_name=meeting.zone,
        own_zone=clock.city(clock.own) if clock.own and own else "",
        starts=clock.iso(slot),
        ends=clock.iso_end(slot),
        place=meeting.place or "",
        call=meeting.call or "",
        reason=reason(meeting.ground, clock.language),
        people={answer: _some(names, clock) for answer, names in people.items()},
        sizes={answer: len(names) for answer, names in people.items()},
        mine=mine.value if mine else "",
        number=str(slot.day.day),
        month=clock.month(slot.day),
        version=meeting.version,
    )


def _names(view: PollView, clock: Clock) -> dict[str, str]:
    return {member: view.names.get(member) or clock.say("web.somebody") for member in view.tally.answers}


def _option(
    view: PollView, clock: Clock, option: Option, names: Mapping[str, str], mine: str, *, leads: bool, removable: bool
) -> OptionCard:
    who: dict[str, list[str]] = {answer.value: [] for answer in Answer}
    for member, said in view.tally.answers.items():
        if option.id in said:
            who[said[option.id].value].append(names[member])
    counts = {answer: len(people) for answer, people in who.items()}
    widths = {answer: round(100 * n / max(view.tally.voters, 1), 2) for answer, n in counts.items()}
    offsets = {"yes": 0.0, "maybe": widths["yes"], "no": round(widths["yes"] + widths["maybe"], 2)}
    return OptionCard(
        id=option.id,
        label=clock.label(option.slot),
        whole=clock.whole(option.slot),
        own=clock.own_label(option.slot),
        starts=clock.iso(option.slot),
        ends=clock.iso_end(option.slot),
        words=option.text,
        spoken=clock.spoken(option.slot, option.text),
        counts=counts,
        widths=widths,
        offsets=offsets,
        who={answer: _some(sorted(people, key=str.casefold), clock) for answer, people in who.items()},
        mine=mine,
        leads=leads,
        removable=removable,
    )


def _some(names: list[str], clock: Clock) -> tuple[str, ...]:
    """The names, of a crowd the first and how many more there are."""
    more = len(names) - NAMES_AT_MOST
    return (*names[:NAMES_AT_MOST], clock.say("web.share.more", n=more)) if more > 0 else tuple(names)


def _differs(view: PollView, clock: Clock) -> bool:
    return any(clock.own_label(option.slot) for option in view.options)
