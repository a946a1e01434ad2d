"""From the last vote to the meeting in the calendar, and what happens to it there."""

from __future__ import annotations

from typing import Any

from icalendar import Calendar

from tests.api.conftest import Caller, FrozenClock

THURSDAY = {"grain": "time", "start": "2026-11-26T15:00"}
FRIDAY = {"grain": "time", "start": "2026-11-27T10:00"}
MORNING = {"grain": "daypart", "start": "2026-11-27", "daypart": "morning"}


async def voted(group: Caller, *options: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A poll whose last option two people want, and one person the first."""
    poll: dict[str, Any] = await group.post("polls", {"title": "Prove", "options": list(options), **more})
    last = str(len(options) - 1)
    await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "yes", last: "yes"}, "name": "Anna"})
    await group.put(f"polls/{poll['id']}/votes/ext:marco", {"votes": {"0": "no", last: "yes"}, "name": "Marco"})
    return poll


async def test_the_rule_picks_and_says_why(group: Caller) -> None:
    """Closing answers the meeting at the time that most can, with a reason in words."""
    poll = await voted(group, THURSDAY, FRIDAY, place="Teatro", duration=90)
    meeting = await group.post(f"polls/{poll['id']}/close")
    assert meeting["slot"]["start"] == "2026-11-27T10:00"
    assert meeting["slot"]["ends_at"] == "2026-11-27T11:30:00+01:00"
    assert (meeting["title"], meeting["place"], meeting["status"]) == ("Prove", "Teatro", "confirmed")
    assert meeting["poll"] == poll["id"]
    assert meeting["reason"]
    assert {who["name"] for who in meeting["attendees"]} == {"Anna", "Marco"}
    seen = await group.get(f"polls/{poll['id']}")
    assert (seen["status"], seen["meeting"]) == ("confirmed", meeting["id"])
    await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "no"}}, 409)
    await group.post(f"polls/{poll['id']}/confirm", {}, 409)


async def test_a_named_option_wins_over_the_rule(group: Caller) -> None:
    """The organizer's choice counts."""
    poll = await voted(group, THURSDAY, FRIDAY)
    meeting = await group.post(f"polls/{poll['id']}/confirm", {"option": 0})
    assert meeting["slot"]["start"] == THURSDAY["start"]


async def test_a_part_of_a_day_asks_for_its_hour(group: Caller) -> None:
    """Where a morning wins, the answer is 409 with hours, and one of them confirms."""
    poll = await voted(group, THURSDAY, MORNING)
    problem = await group.post(f"polls/{poll['id']}/close", {}, 409)
    assert problem["type"].endswith("#needs-time")
    assert [slot["start"] for slot in problem["slots"]] == [f"2026-11-27T{h}:00" for h in ("09", "10", "11")]
    seen = await group.get(f"polls/{poll['id']}")
    assert seen["status"] == "needs_time"
    assert seen["hours"] == problem["slots"]
    outside = {"slot": {"grain": "time", "start": "2026-11-28T10:00"}, "option": 1}
    await group.post(f"polls/{poll['id']}/confirm", outside, 422)
    meeting = await group.post(f"polls/{poll['id']}/confirm", {"slot": problem["slots"][1]})
    assert meeting["slot"]["start"] == "2026-11-27T10:00"


async def test_where_nobody_can_nothing_is_decided(group: Caller) -> None:
    """A poll that nobody can make is closed with a clear word, and still open to a choice by hand."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY]})
    await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "no"}})
    problem = await group.post(f"polls/{poll['id']}/close", {}, 409)
    assert problem["type"].endswith("#nothing-suits")
    assert (await group.get(f"polls/{poll['id']}"))["status"] == "closed"
    await group.post(f"polls/{poll['id']}/confirm", {"option": 0})


async def test_a_poll_is_called_off(group: Caller) -> None:
    """A cancelled poll takes no more votes."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY]})
    assert (await group.post(f"polls/{poll['id']}/cancel", None, 200))["status"] == "cancelled"
    await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "yes"}}, 409)


async def test_a_deadline_that_is_over_takes_no_vote(group: Caller, clock: FrozenClock) -> None:
    """From the deadline on no vote counts, even before the worker has closed the poll."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY], "deadline": "2026-11-24T13:00:00+01:00"})
    clock.move(minutes=60)
    await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "yes"}}, 409)
    assert (await group.get("members"))["items"] == []


async def test_a_meeting_is_moved_and_called_off(group: Caller, clock: FrozenClock) -> None:
    """The UID is for life, the sequence rises, a cancelled meeting stays visible."""
    poll = await voted(group, THURSDAY, FRIDAY)
    made = await group.post(f"polls/{poll['id']}/close")
    clock.move(minutes=5)
    moved = await group.patch(f"meetings/{made['id']}", {"slot": {"grain": "time", "start": "2026-11-28T18:00"}})
    assert (moved["uid"], moved["sequence"]) == (made["uid"], made["sequence"] + 1)
    assert moved["slot"]["ends_at"] == "2026-11-28T19:00:00+01:00"
    renamed = await group.patch(f"meetings/{made['id']}", {"title": "Concerto"})
    assert (renamed["title"], renamed["sequence"]) == ("Concerto", moved["sequence"])
    await group.patch(f"meetings/{made['id']}", {"slot": {"grain": "day", "start": "2026-11-29"}}, 422)
    await group.patch(f"meetings/{made['id']}", {"slot": {"grain": "time", "start": "2026-11-20T18:00"}}, 409)
    await group.patch(f"meetings/{made['id']}", {"title": "Concerto", "scope": "one"}, 422)
    gone = await group.delete(f"meetings/{made['id']}", 200)
    assert (gone["status"], gone["sequence"]) == ("cancelled", moved["sequence"] + 1)
    assert [meeting["status"] for meeting in (await group.get("meetings"))["items"]] == ["cancelled"]
    await group.patch(f"meetings/{made['id']}", {"title": "Altro"}, 409)


async def test_the_invite_is_a_calendar_file(group: Caller) -> None:
    """What `.ics` answers is one event with the meeting's UID."""
    poll = await voted(group, THURSDAY, FRIDAY)
    made = await group.post(f"polls/{poll['id']}/close")
    response = await group.send("GET", f"meetings/{made['id']}.ics")
    assert response.status == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert response.headers["Content-Disposition"].startswith("attachment")
    [event] = Calendar.from_ical(await response.read()).walk("VEVENT")
    assert str(event["uid"]) == made["uid"]


async def test_answers_to_the_invite(group: Caller) -> None:
    """Accept, then decline: the last counts; a call off ends it."""
    poll = await voted(group, THURSDAY, FRIDAY)
    made = await group.post(f"polls/{poll['id']}/close")
    rsvps = f"meetings/{made['id']}/rsvps"
    await group.put(f"{rsvps}/ext:anna", {"status": "accepted"})
    answered = await group.put(f"{rsvps}/ext:anna", {"status": "declined"})
    assert {who["name"]: who["rsvp"] for who in answered["attendees"]} == {"Anna": "declined", "Marco": "accepted"}
    await group.put(f"{rsvps}/nobody", {"status": "accepted"}, 404)
    await group.put(f"{rsvps}/ext:anna", {"status": "perhaps"}, 422)
    await group.delete(f"meetings/{made['id']}", 200)
    await group.put(f"{rsvps}/ext:anna", {"status": "accepted"}, 409)


async def test_a_call_gets_a_link(group: Caller) -> None:
    """`call: true` makes a link once the time stands; a given link is kept; a bad one is refused."""
    poll = await voted(group, THURSDAY, call=True)
    assert (await group.get(f"polls/{poll['id']}"))["call"] is True
    assert (await group.post(f"polls/{poll['id']}/close"))["call"].startswith("https://meet.jit.si/")
    poll = await voted(group, THURSDAY, call="https://calls.example.org/room")
    assert (await group.post(f"polls/{poll['id']}/close"))["call"] == "https://calls.example.org/room"
    await group.post("polls", {"title": "Prove", "call": "javascript:alert(1)"}, 422)


async def test_a_person_is_forgotten(group: Caller) -> None:
    """Erasing a person takes the name and the votes on open polls."""
    poll = await group.post("polls", {"title": "Prove", "options": [THURSDAY]})
    await group.put(f"polls/{poll['id']}/votes/ext:anna", {"votes": {"0": "yes"}, "name": "Anna"})
    await group.delete("members/ext:anna")
    seen = await group.get(f"polls/{poll['id']}")
    assert seen["answers"] == []
    assert "Anna" not in str(seen)
    await group.get("members/ext:anna", 404)
