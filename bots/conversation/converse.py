"""An event becomes actions and replies, within one transaction."""

from __future__ import annotations

from bots.adapter import (
    BotAdded,
    BotRemoved,
    ButtonPressed,
    ChatMigrated,
    Event,
    MembersJoined,
    MessageReceived,
)
from bots.conversation.greet import greet
from bots.conversation.listen import listen
from bots.conversation.presses import press
from bots.conversation.talk import Talk
from bots.replies import BotFacts, Replies
from service.actions.access import House
from service.actions.leave_chat import leave_chat
from service.errors import RitrovoError
from service.storage import groups
from service.storage.unit import Unit


async def converse(unit: Unit, house: House, event: Event, bot: BotFacts) -> Replies:
    """Do what an event asks for and answer it; mostly silence.

    The caller holds the transaction and commits it with the replies stored. What a person may not do, or what the state
    does not allow, is undone and becomes a short sentence; what is broken raises.
    """
    match event:
        case MessageReceived():
            talk = Talk(unit, house, bot, event.where, event.sender, message_id=event.message_id)
            try:
                async with unit.attempt():
                    await listen(talk, event)
            except RitrovoError as error:
                talk = Talk(unit, house, bot, event.where, event.sender, message_id=event.message_id, heard=talk.heard)
                await talk.find()
                if event.addressed or event.text.lstrip().startswith("/"):
                    talk.say(talk.refuse(error))
            return talk.replies()
        case ButtonPressed():
            talk = Talk(unit, house, bot, event.where, event.sender, message_id=event.message_id)
            try:
                async with unit.attempt():
                    await press(talk, event)
            except RitrovoError as error:
                talk = Talk(unit, house, bot, event.where, event.sender, message_id=event.message_id)
                await talk.find()
                if event.press_id:
                    talk.acknowledge(event.press_id, talk.refuse(error))
                else:
                    talk.say(talk.refuse(error))
            return talk.replies()
        case BotAdded():
            talk = Talk(unit, house, bot, event.where, event.sender)
            await greet(talk, event)
            return talk.replies()
        case BotRemoved():
            found = await groups.group_of_chat(unit, event.where.address)
            if found is not None:
                await leave_chat(unit, found, event.where.address, "the bot was removed")
            return Replies()
        case ChatMigrated():
            found = await groups.group_of_chat(unit, event.where.address)
            if found is not None:
                await groups.move_chat(unit, found, event.where.address, event.new_chat)
            return Replies()
        case MembersJoined():
            return Replies()
