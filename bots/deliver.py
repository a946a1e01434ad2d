"""What is said at its time: answers of the conversation, reminders, offers that fade."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bots.adapter import Gone, Moved, Refused, Retry
from bots.inbox import put_say
from bots.publish import Adapters, is_guest
from bots.render import reminder_card
from bots.replies import Say, card_from_dict
from service.actions.access import House
from service.actions.confirm import remind_next
from service.actions.leave_chat import leave_chat
from service.actions.offer_poll import fade_offer
from service.actions.view import view_meeting
from service.calendar.times import at_occurrence
from service.domain.group import ChatAddress
from service.domain.meeting import MeetingStatus
from service.jobs.worker import GiveUpError, Handler, RetryLaterError
from service.storage import groups, publications
from service.storage.due import Due
from service.storage.publications import Subject
from service.storage.unit import Database


def handlers(
    database: Database, clock: Callable[[], datetime], house: House, adapters: Adapters
) -> Mapping[str, Handler]:
    """The handlers of `say`, `remind` and `fade`."""

    async def say(due: Due) -> None:
        body = due.body
        address = ChatAddress(body["platform"], body["account"], body["chat"])
        adapter = adapters.get((address.platform, address.account))
        if adapter is None:
            raise GiveUpError("this messenger is not set up")
        match await adapter.send(address.chat, card_from_dict(body["card"]), body["reply_to"]):
            case Retry(after, reason):
                raise RetryLaterError(reason, after)
            case Refused(reason):
                raise GiveUpError(reason)
            case Moved(new_chat):
                async with database.unit(clock()) as unit:
                    group_id = await groups.group_of_chat(unit, address)
                    if group_id is not None:
                        await groups.move_chat(unit, group_id, address, new_chat)
                    moved = ChatAddress(address.platform, address.account, new_chat)
                    await put_say(unit, Say(moved, card_from_dict(body["card"])), group_id=due.group)
            case Gone(reason, chat=True):
                async with database.unit(clock()) as unit:
                    group_id = await groups.group_of_chat(unit, address)
                    if group_id is not None:
                        await leave_chat(unit, group_id, address, reason)

    async def remind(due: Due) -> None:
        async with database.unit(clock()) as unit:
            group = await groups.find_group(unit, due.group)
            meeting = await view_meeting(unit, house, due.group, due.ref)
            wanted = meeting is not None and meeting.status is MeetingStatus.CONFIRMED
            if group is None or meeting is None or not wanted or meeting.sequence != due.body["sequence"]:
                return
            await remind_next(unit, due.group, meeting, timedelta(minutes=due.body["minutes"]))
            starts = datetime.fromisoformat(due.body["starts"])
            if starts <= unit.now:
                return
            meeting = at_occurrence(meeting, starts)
            for card in await publications.cards_of(unit, due.group, Subject.MEETING, meeting.id):
                adapter = adapters.get((card.address.platform, card.address.account))
                if adapter is None:
                    continue
                guest = await is_guest(unit, card)
                content = reminder_card(meeting, group, adapter.capabilities, card.language, unit.now, direct=guest)
                reminder = Say(card.address, content, card.message if adapter.capabilities.replies else None)
                await put_say(unit, reminder, group_id=due.group, due_id=f"{due.id}-{card.id}")

    async def fade(due: Due) -> None:
        async with database.unit(clock()) as unit:
            await fade_offer(unit, due.group, due.ref)

    return {"say": say, "remind": remind, "fade": fade}
