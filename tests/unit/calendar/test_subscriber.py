"""Programs that poll a feed as they were seen to do, through the whole life of a meeting."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.calendar.feed import Feed, render_feed
from service.calendar.feed_cache import FeedCache
from service.calendar.feed_http import answer
from service.domain.meeting import Meeting, MeetingStatus, TentativeEvent
from tests.unit.calendar.samples import ORGANIZER, TEXTS, events, hours, meeting, option

SECOND = timedelta(seconds=1)
OPENED = datetime(2026, 11, 2, 9, tzinfo=UTC)
DECIDED = OPENED + timedelta(days=3)
MOVED = DECIDED + timedelta(days=2)
CALLED_OFF = MOVED + timedelta(days=1)
FIRST, SECOND_SLOT, NEW = hours("2026-12-01T20:00"), hours("2026-12-02T20:00"), hours("2026-12-09T20:30")
EXPIRED = datetime(2026, 12, 9, 20, 30, tzinfo=UTC) + timedelta(days=30)
STAYS = meeting(uid="stays", slot=hours("2027-06-01T20:00"), created_at=OPENED, modified_at=OPENED)


def state(now: datetime) -> tuple[list[Meeting], list[TentativeEvent], datetime]:
    """What storage holds at an instant: the meetings, the options, when somebody last changed anything."""
    options = [option(uid="u1", slot=FIRST, modified_at=OPENED), option(uid="u2", slot=SECOND_SLOT, modified_at=OPENED)]
    if now < DECIDED:
        return [STAYS], options, OPENED
    options[1] = replace(options[1], gone=True, sequence=1, modified_at=DECIDED)
    won = meeting(uid="u1", slot=FIRST, sequence=1, modified_at=DECIDED, created_at=OPENED)
    if now < MOVED:
        return [STAYS, won], options, DECIDED
    won = replace(won, slot=NEW, sequence=2, modified_at=MOVED)
    if now < CALLED_OFF:
        return [STAYS, won], options, MOVED
    return (
        [STAYS, replace(won, status=MeetingStatus.CANCELLED, sequence=3, modified_at=CALLED_OFF)],
        options,
        CALLED_OFF,
    )


@dataclass
class Service:
    """The feed behind its cache, as the web answers it."""

    cache: FeedCache = field(default_factory=FeedCache)
    rendered: int = 0

    def feed(self, now: datetime) -> tuple[Feed, datetime]:
        meetings, options, changed = state(now)
        version = int(changed.timestamp())
        feed = self.cache.get("group", version, now)
        if feed is None:
            self.rendered += 1
            feed = render_feed(
                "Gruppo", "", "Europe/Rome", "https://r.example/f/gruppo.ics", meetings, options,
                now=now, texts=TEXTS, organizer=ORGANIZER,
            )  # fmt: skip
            self.cache.put("group", version, feed)
        return feed, feed.last_modified(changed)


@dataclass
class Subscriber:
    """A program that keeps what it has seen and asks in its own way: by tag, by date, by both, or never."""

    asks: str
    packed: bool
    tag: str = ""
    date: str = ""
    shown: dict[str, icalendar.Event] = field(default_factory=dict)
    unchanged: int = 0

    def poll(self, service: Service, now: datetime) -> None:
        headers = {"Accept-Encoding": "gzip"} if self.packed else {}
        if self.tag and self.asks in ("tag", "both"):
            headers["If-None-Match"] = self.tag
        if self.date and self.asks in ("date", "both"):
            headers["If-Modified-Since"] = self.date
        feed, modified = service.feed(now)
        found = answer(feed, "GET", headers, modified)
        if found.status == 304:
            self.unchanged += 1
            return
        self.tag, self.date = found.headers["ETag"], found.headers["Last-Modified"]
        fresh = {str(event["uid"]): event for event in events(feed.body)}
        for uid, event in fresh.items():
            known = self.shown.get(uid)
            stamps = ("dtstamp", "last-modified")
            same = known is not None and all(known[name].dt == event[name].dt for name in stamps)
            if known is None or not same or known["sequence"] != event["sequence"]:
                self.shown[uid] = event
        self.shown = {uid: self.shown[uid] for uid in fresh}

    def sees(self) -> dict[str, tuple[str, datetime]]:
        return {uid: (str(event["status"]), event.start.astimezone(UTC)) for uid, event in self.shown.items()}


def wanted(now: datetime) -> dict[str, tuple[str, datetime]]:
    """What a person should see, said without any of the feed's code."""
    first = datetime(2026, 12, 1, 19, tzinfo=UTC)
    second = datetime(2026, 12, 2, 19, tzinfo=UTC)
    new = datetime(2026, 12, 9, 19, 30, tzinfo=UTC)
    seen = {"stays": ("CONFIRMED", datetime(2027, 6, 1, 18, tzinfo=UTC))}
    if now < DECIDED:
        return {**seen, "u1": ("TENTATIVE", first), "u2": ("TENTATIVE", second)}
    if now < DECIDED + timedelta(days=2):
        seen["u2"] = ("CANCELLED", second)
    if now < MOVED:
        seen["u1"] = ("CONFIRMED", first)
    elif now < CALLED_OFF:
        seen["u1"] = ("CONFIRMED", new)
    elif now < EXPIRED:
        seen["u1"] = ("CANCELLED", new)
    return seen


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["tag", "date", "both", "never"]),
    st.booleans(),
    st.lists(st.integers(0, 80 * 24 * 60), min_size=1, max_size=40),
)
def test_every_way_of_polling_converges(asks: str, packed: bool, minutes: list[int]) -> None:
    """However seldom a program asks, after each poll it shows the present state, through 304s and all."""
    service, subscriber = Service(), Subscriber(asks, packed)
    for minute in sorted(minutes):
        now = OPENED + timedelta(minutes=minute)
        subscriber.poll(service, now)
        assert subscriber.sees() == wanted(now)


@pytest.mark.parametrize("asks", ["tag", "date", "both"])
def test_a_poll_every_half_hour_is_answered_only_when_something_happened(asks: str) -> None:
    """In three months the calendar is sent once for each thing that happened; every other poll is a 304."""
    service, subscriber = Service(), Subscriber(asks, packed=True)
    polls = [OPENED + timedelta(minutes=30 * n) for n in range(80 * 48)]
    for now in polls:
        subscriber.poll(service, now)
    states = [wanted(now) for now in polls]
    happened = 1 + sum(one != other for one, other in pairwise(states))
    assert len(polls) - subscriber.unchanged == service.rendered == happened


def test_an_outsider_with_two_programs_sees_the_same() -> None:
    """The tag of the compressed feed never answers for the plain one, nor the other way round."""
    service = Service()
    for now in (OPENED, DECIDED, DECIDED + SECOND, MOVED, CALLED_OFF, EXPIRED):
        one, other = Subscriber("both", packed=True), Subscriber("both", packed=False)
        one.poll(service, now)
        other.tag, other.date = one.tag, ""
        other.poll(service, now)
        assert one.sees() == other.sees() == wanted(now)
