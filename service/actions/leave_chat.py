"""The bot is no longer in a chat: its cards there end, the group and its other chats stay."""

from __future__ import annotations

from dataclasses import replace

from service.domain.group import ChatAddress
from service.storage import groups, publications
from service.storage.unit import Unit


async def leave_chat(unit: Unit, group_id: str, address: ChatAddress, reason: str) -> None:
    """Note that nothing can be said in a chat any more, and why."""
    await publications.end_chat_publications(unit, group_id, address, reason)
    chat = await groups.find_chat(unit, group_id, address)
    if chat is not None and chat.active:
        await groups.save_chat(unit, replace(chat, active=False))
