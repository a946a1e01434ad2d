"""From proposed times to a meeting in everybody's calendar, and what may happen to it afterwards."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from service.actions.answer_invite import answer_invite
from service.actions.cast_vote import cast_vote
from service.actions.change_meeting import cancel_meeting, change_meeting
from service.actions.change_poll import add_options, change_poll, remove_option
from service.actions.confirm import HourWanted, NothingSuits, confirm, decide_by_rule
from service.actions.forget import delete_group, forget_member
from service.actions.make_group import make_group
from service.actions.view import calendar_of, view_poll
from service.domain.meeting import Meeting, MeetingStatus, Rsvp
from service.domain.member import Role
from service.domain.poll import PollStatus
from service.domain.slot import Daypart, Grain, Slot
from service.domain.vote import Answer
from service.errors import ConflictError, ForbiddenError, NotFoundError, PastTimeError, PollClosedError
from service.storage import groups, meetings, polls
from tests.actions.conftest import FRIDAY, HOUSE, THURSDAY, Scene


async def test_the_time_with_most_yes_becomes_the_meeting(scene: Scene) -> None:
    """Three vote, two can on Friday: the meeting is on Friday, and the reason says so."""
    ann, ben, eva = [await scene.person(name) for name in ("Ann", "Ben", "Eva")]
    poll = await scene.poll(ann)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES, 1: Answer.NO})
    await cast_vote(scene.unit, ben, poll.id, {0: Answer.NO, 1: Answer.YES})
    await cast_vote(scene.unit, eva, poll.id, {1: Answer.YES})
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id)
    assert isinstance(meeting, Meeting)
    assert meeting.slot.start == FRIDAY.start
    assert meeting.slot.end == FRIDAY.start + timedelta(hours=1)  # type: ignore[operator]  # a time slot
    assert meeting.ground["ground"] == "most_yes"
    assert meeting.uid == poll.options[1].uid
    view = await view_poll(scene.unit, HOUSE, scene.group.id, poll.id)
    assert view is not None
    assert view.poll.status is PollStatus.CONFIRMED
    assert view.meeting is not None
    assert view.meeting.id == meeting.id


async def test_a_vote_said_twice_counts_once_and_raises_no_version(scene: Scene) -> None:
    """The same press delivered twice changes nothing: no card flickers."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    first = await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    again = await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    assert (first.changed, again.changed) == (1, 0)
    assert first.version == again.version == poll.version + 1


async def test_an_answer_that_arrives_late_never_overwrites_a_newer_one(scene: Scene) -> None:
    """The yes of a minute ago, delivered after the no, does not bring the yes back."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    scene.later(minutes=5)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.NO})
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES}, at=scene.unit.now - timedelta(minutes=1))
    view = await view_poll(scene.unit, HOUSE, scene.group.id, poll.id)
    assert view is not None
    assert ann.identity is not None
    assert view.tally.answers[ann.identity.member] == {0: Answer.NO}


async def test_options_come_and_go_and_the_other_answers_stay(scene: Scene) -> None:
    """Taking Friday out and adding Saturday leaves Thursday's yes alone, and no number is used again."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES, 1: Answer.YES})
    await remove_option(scene.unit, ann, poll.id, 1)
    saturday = Slot(Grain.DAY, date(2026, 11, 28))
    added = await add_options(scene.unit, ann, poll.id, [(saturday, "sabato"), (THURSDAY, "di nuovo")])
    assert [option.id for option in added] == [2]
    view = await view_poll(scene.unit, HOUSE, scene.group.id, poll.id)
    assert view is not None
    assert [option.id for option in view.options] == [0, 2]
    assert view.tally.counts[0].yes == 1


async def test_a_member_does_not_take_out_what_another_proposed(scene: Scene) -> None:
    """Only who proposed it, the poll's opener or an admin takes a time out."""
    ann, ben = await scene.person("Ann"), await scene.person("Ben")
    poll = await scene.poll(ann)
    with pytest.raises(ForbiddenError):
        await remove_option(scene.unit, ben, poll.id, 0)
    await remove_option(scene.unit, await scene.person("Chat admin", Role.ADMIN), poll.id, 0)


@pytest.mark.parametrize("role", [Role.STRANGER, Role.VOTER, Role.MEMBER])
async def test_only_the_opener_or_an_admin_decides(scene: Scene, role: Role) -> None:
    """A member's confirm, move or cancel is refused, a stranger's too: the list of the peers' advisories."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    other = await scene.person("Other", role)
    with pytest.raises((ForbiddenError, NotFoundError)):
        await confirm(scene.unit, HOUSE, other, poll.id, option=0)
    with pytest.raises((ForbiddenError, NotFoundError)):
        await change_poll(scene.unit, other, poll.id, {"title": "Mine"})
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(meeting, Meeting)
    with pytest.raises((ForbiddenError, NotFoundError)):
        await cancel_meeting(scene.unit, other, meeting.id)


async def test_another_groups_poll_is_not_there(scene: Scene) -> None:
    """With the right id but the wrong group the poll is not found, for a vote as for a look."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    other = Scene(scene.unit, await make_group(scene.unit, "Others", "Europe/Rome", ("it",)))
    stranger = await other.person("Zoe")
    with pytest.raises(NotFoundError):
        await cast_vote(scene.unit, stranger, poll.id, {0: Answer.YES})


async def test_a_deadline_really_closes(scene: Scene) -> None:
    """After its deadline a poll takes no vote, even before anybody has closed it, and then it is closed."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann, deadline=scene.unit.now + timedelta(hours=1))
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    scene.later(hours=2)
    with pytest.raises(PollClosedError):
        await cast_vote(scene.unit, ann, poll.id, {1: Answer.YES})
    await decide_by_rule(scene.unit, HOUSE, scene.group.id, poll.id)
    found = await polls.find_poll(scene.unit, scene.group.id, poll.id)
    assert found is not None
    assert found.status is PollStatus.CLOSED


async def test_quorum_decides_by_itself(scene: Scene) -> None:
    """The second yes on Thursday makes the meeting, when two were wanted; the first does not."""
    ann, ben = await scene.person("Ann"), await scene.person("Ben")
    poll = await scene.poll(ann, quorum=2, auto_confirm=True)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    assert await decide_by_rule(scene.unit, HOUSE, scene.group.id, poll.id) is None
    await cast_vote(scene.unit, ben, poll.id, {0: Answer.YES})
    meeting = await decide_by_rule(scene.unit, HOUSE, scene.group.id, poll.id)
    assert isinstance(meeting, Meeting)
    assert meeting.ground["trigger"] == "quorum"


async def test_it_decides_once_all_expected_have_voted(scene: Scene) -> None:
    """The last of the expected answers, and the meeting stands; an unexpected guest does not hold it up."""
    ann = await scene.person("Ann", expected=True)
    ben = await scene.person("Ben", expected=True)
    poll = await scene.poll(ann, auto_confirm=True)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    assert await decide_by_rule(scene.unit, HOUSE, scene.group.id, poll.id) is None
    await cast_vote(scene.unit, ben, poll.id, {0: Answer.MAYBE})
    assert isinstance(await decide_by_rule(scene.unit, HOUSE, scene.group.id, poll.id), Meeting)


async def test_a_day_that_won_asks_for_its_hour(scene: Scene) -> None:
    """Friday morning wins: there is no meeting yet, and the usual hours of a morning are offered."""
    ann = await scene.person("Ann")
    morning = Slot(Grain.DAYPART, date(2026, 11, 27), daypart=Daypart.MORNING)
    poll = await scene.poll(ann, THURSDAY, morning)
    await cast_vote(scene.unit, ann, poll.id, {1: Answer.YES})
    wanted = await confirm(scene.unit, HOUSE, ann, poll.id)
    assert isinstance(wanted, HourWanted)
    assert [s.start.strftime("%H:%M") for s in wanted.suggestions] == ["09:00", "10:00", "11:00"]
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, slot=wanted.suggestions[1])
    assert isinstance(meeting, Meeting)
    assert meeting.slot.start == datetime(2026, 11, 27, 10, 0)
    assert meeting.uid == poll.options[1].uid
    assert meeting.ground["ground"] == "most_yes", "the rule has picked the day, the person only its hour"


async def test_when_nobody_can_it_says_so(scene: Scene) -> None:
    """All say no to all: the poll is closed and no meeting is made up."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.NO, 1: Answer.NO})
    assert isinstance(await confirm(scene.unit, HOUSE, ann, poll.id), NothingSuits)


async def test_move_and_cancel_keep_the_uid_and_raise_the_sequence(scene: Scene) -> None:
    """Calendars update one event: same UID, SEQUENCE up, LAST-MODIFIED up even within one second."""
    ann, ben = await scene.person("Ann"), await scene.person("Ben")
    poll = await scene.poll(ann)
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(meeting, Meeting)
    await answer_invite(scene.unit, ben, meeting.id, Rsvp.ACCEPTED)
    moved = await change_meeting(scene.unit, HOUSE, ann, meeting.id, {"slot": FRIDAY})
    assert (moved.uid, moved.sequence) == (meeting.uid, meeting.sequence + 1)
    assert moved.modified_at > meeting.modified_at
    gone = await cancel_meeting(scene.unit, ann, meeting.id)
    assert (gone.uid, gone.sequence, gone.status) == (meeting.uid, meeting.sequence + 2, MeetingStatus.CANCELLED)
    assert gone.modified_at > moved.modified_at
    with pytest.raises(ConflictError):
        await answer_invite(scene.unit, ben, meeting.id, Rsvp.DECLINED)


async def test_a_yes_to_the_very_hour_is_a_yes_to_the_meeting(scene: Scene) -> None:
    """Ann said yes to Thursday at three and is not asked again whether she comes; after a move everybody is."""
    ann, ben, eva = [await scene.person(name) for name in ("Ann", "Ben", "Eva")]
    poll = await scene.poll(ann)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    await cast_vote(scene.unit, ben, poll.id, {0: Answer.MAYBE})
    await cast_vote(scene.unit, eva, poll.id, {0: Answer.YES})
    await cast_vote(scene.unit, eva, poll.id, {0: Answer.NO})
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id)
    assert isinstance(meeting, Meeting)
    found = await meetings.find_meeting(scene.unit, scene.group.id, meeting.id)
    assert found is not None
    assert {who.name: who.rsvp for who in found.attendees} == {"Ann": Rsvp.ACCEPTED, "Ben": None, "Eva": None}
    await change_meeting(scene.unit, HOUSE, ann, meeting.id, {"slot": FRIDAY})
    moved = await meetings.find_meeting(scene.unit, scene.group.id, meeting.id)
    assert moved is not None
    assert [who.rsvp for who in moved.attendees] == [None, None, None]


async def test_a_yes_to_a_day_is_no_yes_to_its_hour(scene: Scene) -> None:
    """Who said yes to Friday morning has not yet heard of ten o'clock: they are asked."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann, Slot(Grain.DAYPART, date(2026, 11, 27), daypart=Daypart.MORNING))
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    wanted = await confirm(scene.unit, HOUSE, ann, poll.id)
    assert isinstance(wanted, HourWanted)
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, slot=wanted.suggestions[1])
    assert isinstance(meeting, Meeting)
    found = await meetings.find_meeting(scene.unit, scene.group.id, meeting.id)
    assert found is not None
    assert [who.rsvp for who in found.attendees] == [None]


async def test_open_options_give_way_to_the_meeting_in_the_calendar(scene: Scene) -> None:
    """Before: two tentative events. After: the meeting under the winner's UID, and the loser gone."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    shown, options = await calendar_of(scene.unit, HOUSE, scene.group.id)
    assert (len(shown), [option.gone for option in options]) == (0, [False, False])
    await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    shown, options = await calendar_of(scene.unit, HOUSE, scene.group.id)
    assert [meeting.uid for meeting in shown] == [poll.options[0].uid]
    assert [(option.uid, option.gone) for option in options] == [(poll.options[1].uid, True)]


async def test_a_time_that_is_over_is_refused(scene: Scene) -> None:
    """Yesterday is said to be over; the hour that the clocks skip is said not to exist."""
    ann = await scene.person("Ann")
    with pytest.raises(PastTimeError):
        await scene.poll(ann, Slot(Grain.DAY, date(2026, 11, 23)))
    with pytest.raises(PastTimeError, match="does not exist"):
        await scene.poll(ann, Slot(Grain.TIME, datetime(2027, 3, 28, 2, 30)))


async def test_who_is_erased_is_gone_from_open_polls_and_nameless_on_closed_ones(scene: Scene) -> None:
    """After "forget me" no name and no open answer is left, while the closed poll keeps its sums."""
    ann, ben = await scene.person("Ann"), await scene.person("Ben")
    old, fresh = await scene.poll(ann), await scene.poll(ann)
    for poll in (old, fresh):
        await cast_vote(scene.unit, ben, poll.id, {0: Answer.YES})
    await confirm(scene.unit, HOUSE, ann, old.id, option=0)
    assert ben.identity is not None
    await forget_member(scene.unit, ben, ben.identity.member)
    closed = await view_poll(scene.unit, HOUSE, scene.group.id, old.id)
    still_open = await view_poll(scene.unit, HOUSE, scene.group.id, fresh.id)
    assert closed is not None
    assert still_open is not None
    assert closed.tally.counts[0].yes == 1
    assert "Ben" not in closed.names.values()
    assert still_open.tally.counts[0].yes == 0


async def test_a_deleted_group_keeps_nothing_but_a_nameless_calendar(scene: Scene) -> None:
    """Everything is erased at once; what stays for the feed's farewell has no words in it."""
    ann = await scene.person("Ann", Role.ORGANIZER)
    poll = await scene.poll(ann)
    await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    await delete_group(scene.unit, ann)
    assert await groups.find_group(scene.unit, scene.group.id) is None
    shown, options = await calendar_of(scene.unit, HOUSE, scene.group.id)
    assert {meeting.title for meeting in shown} | {option.title for option in options} == {""}
