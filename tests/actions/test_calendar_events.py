"""What stands in people's calendars changes so that every client takes it, and only when there is a change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from service.actions.cast_vote import cast_vote
from service.actions.change_meeting import cancel_meeting, change_meeting
from service.actions.confirm import HourWanted, confirm
from service.actions.view import calendar_of, view_group, view_poll, view_polls
from service.domain.meeting import Meeting, TentativeEvent
from service.domain.slot import Daypart, Grain, Slot
from service.domain.vote import Answer
from service.errors import InvalidInputError
from tests.actions.conftest import FRIDAY, HOUSE, THURSDAY, Scene


async def _options(scene: Scene) -> dict[str, TentativeEvent]:
    return {option.uid: option for option in (await calendar_of(scene.unit, HOUSE, scene.group.id))[1]}


async def test_a_decision_within_the_same_second_is_later_than_what_it_decides(scene: Scene) -> None:
    """A call that is opened and confirmed at once: LAST-MODIFIED rises by a second, so phones take the change."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    before = await _options(scene)
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(meeting, Meeting)
    (lost,) = (await _options(scene)).values()
    for now, was in ((meeting, before[meeting.uid]), (lost, before[lost.uid])):
        assert now.sequence == was.sequence + 1
        assert now.modified_at >= was.modified_at + timedelta(seconds=1)


async def test_times_that_lost_do_not_come_back_when_the_meeting_is_called_off(scene: Scene) -> None:
    """A week after the decision the meeting is cancelled: the times that lost then stay as they were."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(meeting, Meeting)
    lost = await _options(scene)
    scene.later(hours=50)
    await cancel_meeting(scene.unit, ann, meeting.id)
    assert await _options(scene) == lost


async def test_naming_the_hour_touches_no_time_that_is_gone(scene: Scene) -> None:
    """A day wins, its hour is named on the next day: the other times were cancelled once, not twice."""
    ann = await scene.person("Ann")
    evening = Slot(Grain.DAYPART, FRIDAY.day, daypart=Daypart.EVENING)
    poll = await scene.poll(ann, THURSDAY, evening)
    wanted = await confirm(scene.unit, HOUSE, ann, poll.id, option=1)
    assert isinstance(wanted, HourWanted)
    lost = (await _options(scene))[poll.options[0].uid]
    assert lost.gone
    scene.later(days=1)
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, slot=wanted.suggestions[0])
    assert isinstance(meeting, Meeting)
    assert (await _options(scene))[lost.uid] == lost


async def test_an_hour_that_only_names_an_option_is_that_option(scene: Scene) -> None:
    """Three to five was voted on, "three" is confirmed: until five, not the usual hour."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann, replace(THURSDAY, end=datetime(2026, 11, 26, 17, 0)))
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, slot=THURSDAY)
    assert isinstance(meeting, Meeting)
    assert meeting.slot.end == datetime(2026, 11, 26, 17, 0)


async def test_another_hour_than_the_one_voted_on_is_refused(scene: Scene) -> None:
    """Everybody said yes to three o'clock; confirming that option "at eight" is a slip, and is said to be one."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann, THURSDAY)
    with pytest.raises(InvalidInputError):
        await confirm(
            scene.unit, HOUSE, ann, poll.id, option=0, slot=replace(THURSDAY, start=datetime(2026, 11, 26, 20, 0))
        )


async def test_an_end_that_the_clocks_skip_is_an_hour_later_on_them(scene: Scene) -> None:
    """An hour from 1.30 on the night when the clocks go forward ends at 3.30, and can be confirmed and moved to."""
    ann = await scene.person("Ann")
    late = Slot(Grain.TIME, datetime(2027, 3, 28, 1, 30))
    for slot in (late, THURSDAY):
        poll = await scene.poll(ann, slot)
        meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
        assert isinstance(meeting, Meeting)
        if slot is THURSDAY:
            meeting = await change_meeting(scene.unit, HOUSE, ann, meeting.id, {"slot": late})
        assert meeting.slot.end == datetime(2027, 3, 28, 3, 30)


@contextmanager
def counted(scene: Scene) -> Iterator[list[str]]:
    """The statements that are run meanwhile."""
    seen: list[str] = []

    def note(query: object) -> None:
        seen.append(str(query))

    scene.unit.connection.add_query_logger(note)
    try:
        yield seen
    finally:
        scene.unit.connection.remove_query_logger(note)


async def test_a_calendar_of_many_meetings_costs_few_queries_and_showing_writes_nothing(scene: Scene) -> None:
    """A phone that fetches a calendar of thirty meetings asks the database as often as for one, and changes nothing."""
    ann = await scene.person("Ann")
    for number in range(30):
        poll = await scene.poll(ann, replace(THURSDAY, start=THURSDAY.start + timedelta(days=number)), FRIDAY)
        if number % 2:
            await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    with counted(scene) as seen:
        shown, options = await calendar_of(scene.unit, HOUSE, scene.group.id)
    assert len(shown) == 15
    assert all(event.url for event in (*shown, *options))
    assert len(seen) <= 5
    with counted(scene) as seen:
        await view_group(scene.unit, HOUSE, scene.group.id)
    assert seen
    assert not [query for query in seen if "insert" in query or "update " in query]


async def test_a_page_of_polls_costs_as_few_queries_as_one(scene: Scene) -> None:
    """A list of twenty open polls with their tallies is as quick to read as one poll."""
    ann = await scene.person("Ann")
    made = [await scene.poll(ann) for _ in range(20)]
    for poll in made:
        await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    with counted(scene) as seen:
        views = await view_polls(scene.unit, HOUSE, scene.group, made)
    assert len(seen) <= 5
    assert [view.tally.counts[0].yes for view in views] == [1] * 20
    alone = await view_poll(scene.unit, HOUSE, scene.group.id, made[3].id)
    assert alone is not None
    assert (alone.url, alone.names, alone.tally) == (views[3].url, views[3].names, views[3].tally)
