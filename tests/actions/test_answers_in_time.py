"""A person's newest answer counts, in whatever order and from whatever account it comes."""

from __future__ import annotations

from datetime import timedelta

from service.actions.access import Actor
from service.actions.answer_invite import answer_invite
from service.actions.cast_vote import cast_vote
from service.actions.confirm import confirm
from service.actions.view import view_poll
from service.domain.meeting import Meeting, Rsvp
from service.domain.member import IdentityKey, Role
from service.domain.vote import Answer
from service.storage import members
from tests.actions.conftest import HOUSE, Scene


async def test_an_answer_said_again_is_not_undone_by_what_was_said_between(scene: Scene) -> None:
    """Yes, no, yes: the no arrives last, delayed on its way, and the yes stands."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    said = scene.unit.now
    scene.later(minutes=10)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES}, at=said)
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES}, at=said + timedelta(minutes=2))
    await cast_vote(scene.unit, ann, poll.id, {0: Answer.NO}, at=said + timedelta(minutes=1))
    assert await _answer(scene, ann, poll.id) is Answer.YES


async def test_an_answer_said_again_counts_over_that_of_another_account(scene: Scene) -> None:
    """Yes in the room, no on the page, yes again in the room: the card shows the yes, and is brought up to date."""
    room = await scene.person("Ann")
    assert room.identity is not None
    member = await members.find_member(scene.unit, scene.group.id, room.identity.member)
    other = await members.know_identity(
        scene.unit, scene.group.id, IdentityKey("link", "", "browser"), "Ann", member=member
    )
    page = Actor(scene.group.id, Role.MEMBER, other)
    poll = await scene.poll(room)
    for actor, answer in ((room, Answer.YES), (page, Answer.NO)):
        scene.later(minutes=1)
        before = await cast_vote(scene.unit, actor, poll.id, {0: answer})
    scene.later(minutes=1)
    after = await cast_vote(scene.unit, room, poll.id, {0: Answer.YES})
    assert await _answer(scene, room, poll.id) is Answer.YES
    assert after.version == before.version + 1


async def test_saying_the_same_again_later_raises_no_version(scene: Scene) -> None:
    """A service that sends its votes anew each hour makes no card flicker."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    first = await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    scene.later(hours=1)
    again = await cast_vote(scene.unit, ann, poll.id, {0: Answer.YES})
    assert (again.changed, again.version) == (0, first.version)


async def _answer(scene: Scene, actor: Actor, poll: str) -> Answer:
    view = await view_poll(scene.unit, HOUSE, scene.group.id, poll)
    assert view is not None
    assert actor.identity is not None
    return view.tally.answers[actor.identity.member][0]


async def test_a_yes_to_the_meeting_said_again_is_not_undone_by_a_late_no(scene: Scene) -> None:
    """Coming, not coming, coming: the no arrives last, delayed on its way; the organizer still sees her come."""
    ann = await scene.person("Ann")
    poll = await scene.poll(ann)
    meeting = await confirm(scene.unit, HOUSE, ann, poll.id, option=0)
    assert isinstance(meeting, Meeting)
    said = scene.unit.now
    scene.later(minutes=10)
    first = await answer_invite(scene.unit, ann, meeting.id, Rsvp.ACCEPTED, at=said)
    again = await answer_invite(scene.unit, ann, meeting.id, Rsvp.ACCEPTED, at=said + timedelta(minutes=2))
    late = await answer_invite(scene.unit, ann, meeting.id, Rsvp.DECLINED, at=said + timedelta(minutes=1))
    assert [attendee.rsvp for attendee in late.attendees] == [Rsvp.ACCEPTED]
    assert first.version == again.version == late.version
