"""A meeting every week stays in lists, in the calendar and in people's minds, long after its first time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from service.actions.change_meeting import cancel_meeting, change_meeting
from service.actions.confirm import HourWanted, confirm
from service.actions.view import calendar_of, upcoming
from service.calendar.recurrence import moved_rule
from service.calendar.times import times
from service.domain.meeting import Meeting
from service.domain.slot import Daypart, Grain, Slot
from service.errors import InvalidInputError
from tests.actions.conftest import FRIDAY, HOUSE, THURSDAY, Scene

WEEKLY = replace(THURSDAY, rrule="FREQ=WEEKLY;BYDAY=TH")


async def _weekly(scene: Scene) -> Meeting:
    ann = await scene.person("Ann")
    poll = await scene.poll(ann, WEEKLY)
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(meeting, Meeting)
    return meeting


async def _reminders(scene: Scene) -> dict[int, datetime]:
    rows: list[Any] = await scene.unit.fetch("select body, due_at from due where kind = 'remind' order by due_at")
    return {row["body"]["minutes"]: row["due_at"] for row in rows}


async def test_half_a_year_later_it_is_still_in_the_calendar(scene: Scene) -> None:
    """A weekly dinner does not vanish from everybody's calendar four months after the first."""
    meeting = await _weekly(scene)
    scene.later(days=180)
    shown, _ = await calendar_of(scene.unit, HOUSE, scene.group.id)
    assert [one.uid for one in shown] == [meeting.uid]


async def test_what_comes_next_is_its_next_time(scene: Scene) -> None:
    """Asked in the third week what comes next, the bot names this Thursday, at the local hour."""
    await _weekly(scene)
    scene.later(days=14)
    (found,) = await upcoming(scene.unit, scene.group.id, scene.unit.now)
    assert found.slot.start == datetime(2026, 12, 10, 15, 0)
    assert found.slot.end == datetime(2026, 12, 10, 16, 0)


async def test_a_series_that_is_over_is_not_ahead(scene: Scene) -> None:
    """After the last of three dinners nothing comes next."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann, replace(THURSDAY, rrule="FREQ=WEEKLY;COUNT=3"))
    await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    scene.later(days=21)
    assert await upcoming(scene.unit, scene.group.id, scene.unit.now) == []


async def test_it_is_reminded_of_from_the_next_time_on(scene: Scene) -> None:
    """Moved in its third week, the reminders are for the next Thursday at the new hour, not for the first."""
    meeting = await _weekly(scene)
    assert await _reminders(scene) == {
        1440: datetime(2026, 11, 25, 14, 0, tzinfo=UTC),
        10: datetime(2026, 11, 26, 13, 50, tzinfo=UTC),
    }
    scene.later(days=14)
    actor = await scene.person("Ann")
    moved = replace(THURSDAY, start=datetime(2026, 12, 10, 18, 0))
    await change_meeting(scene.unit, HOUSE, actor, meeting.id, {"slot": moved})
    assert await _reminders(scene) == {
        1440: datetime(2026, 12, 9, 17, 0, tzinfo=UTC),
        10: datetime(2026, 12, 10, 16, 50, tzinfo=UTC),
    }
    await cancel_meeting(scene.unit, actor, meeting.id)
    assert await _reminders(scene) == {}


async def test_every_friday_evening_goes_on_every_week_once_its_hour_is_named(scene: Scene) -> None:
    """The hour is named for the evening that won: the meeting still is every Friday."""
    ann = await scene.person("Ann")
    evening = Slot(Grain.DAYPART, datetime(2026, 11, 27).date(), daypart=Daypart.EVENING, rrule="FREQ=WEEKLY;BYDAY=FR")
    poll = await scene.poll(ann, evening)
    wanted = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(wanted, HourWanted)
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, slot=wanted.suggestions[0])
    assert isinstance(meeting, Meeting)
    assert meeting.slot.rrule == "FREQ=WEEKLY;BYDAY=FR"


async def test_a_calendar_whose_meetings_are_all_long_past_keeps_the_latest(scene: Scene) -> None:
    """A year after the last meeting the feed still holds it: some calendars never accept an empty one."""
    ann = await scene.person("Ann")
    for slot in (THURSDAY, replace(THURSDAY, start=THURSDAY.start + timedelta(days=7))):
        poll = await scene.poll(ann, slot)
        meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(meeting, Meeting)
    scene.later(days=365)
    shown, _ = await calendar_of(scene.unit, HOUSE, scene.group.id)
    assert [one.uid for one in shown] == [meeting.uid]


async def test_a_series_that_is_moved_goes_on_on_its_new_day(scene: Scene) -> None:
    """The dinner of every Thursday is moved to Friday: it is every Friday from then on, in every calendar."""
    meeting = await _weekly(scene)
    actor = await scene.person("Ann")
    moved = await change_meeting(scene.unit, HOUSE, actor, meeting.id, {"slot": FRIDAY})
    assert moved.slot.rrule == "FREQ=WEEKLY;BYDAY=FR"
    assert times(moved, scene.unit.now, limit=2)[1][0] == datetime(2026, 12, 4, 9, 0, tzinfo=UTC)


async def test_a_series_that_a_new_day_does_not_fit_is_not_torn(scene: Scene) -> None:
    """Every Monday and Thursday can't be moved to a Friday by its first time alone: it is said to be so."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann, replace(THURSDAY, rrule="FREQ=WEEKLY;BYDAY=MO,TH"))
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(meeting, Meeting)
    with pytest.raises(InvalidInputError):
        await change_meeting(scene.unit, HOUSE, ann, meeting.id, {"slot": FRIDAY})


@pytest.mark.parametrize(
    ("rule", "start", "moved"),
    [
        ("FREQ=MONTHLY;BYDAY=4TH", datetime(2026, 12, 4, 9, 0), "FREQ=MONTHLY;BYDAY=1FR"),
        ("FREQ=MONTHLY;BYDAY=-1TH", datetime(2026, 11, 30, 9, 0), "FREQ=MONTHLY;BYDAY=-1MO"),
        ("FREQ=MONTHLY;BYMONTHDAY=26", datetime(2026, 12, 3, 9, 0), "FREQ=MONTHLY;BYMONTHDAY=3"),
        ("FREQ=DAILY;COUNT=3", datetime(2026, 12, 3, 9, 0), "FREQ=DAILY;COUNT=3"),
    ],
)
def test_the_day_that_a_rule_names_goes_along(rule: str, start: datetime, moved: str) -> None:
    """The fourth Thursday becomes the first Friday, the last Thursday the last Monday, the 26th the 3rd."""
    assert moved_rule(rule, THURSDAY.start, start, "Europe/Rome") == moved
