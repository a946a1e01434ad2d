"""A chat of a system that has no adapter: it posts messages to the API and is answered with plain texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bots.adapter import Capabilities, MessageReceived, Sender, Where
from bots.inbox import Converse
from bots.publish import render
from bots.replies import BotFacts
from service.actions.access import House
from service.domain.group import Chat, ChatAddress, ChatKind, Listening
from service.errors import NotFoundError
from service.storage import groups, inbox, polls, publications
from service.storage.publications import Subject
from service.storage.unit import Database, Unit

PLATFORM = "api"
CAPABILITIES = Capabilities(text=10_000)
"""Plain text alone: the ladder's last rungs, numbers and a link."""


_MENTION = re.compile(r"@ritrovo\b[:,]?\s*", re.IGNORECASE)


def _without_mention(text: str) -> tuple[str, bool]:
    words, count = _MENTION.subn("", text, count=5)
    return words.strip(), count > 0


async def _nobody(_chat: str, _person: str) -> bool | None:
    return None


class ApiChat:
    """Reads the messages of groups that live in other systems."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        house: House,
        converse: Converse,
        zone: str,
        language: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._house = house
        self._converse = converse
        self._facts = BotFacts(CAPABILITIES, zone, language, _nobody)

    async def read(self, group_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Read `{id, from, text, at?}` (`at` aware): `{read, replies}`; what came before has neither.

        A text with "@ritrovo" in it speaks to the bot, as a mention does in a messenger.

        Raises NotFoundError where there is no such group.
        """
        address = ChatAddress(PLATFORM, group_id, "chat")
        async with self._database.unit(self._clock()) as unit:
            group = await groups.find_group(unit, group_id)
            if group is None:
                raise NotFoundError("there is no such group")
            if not await inbox.receive(unit, PLATFORM, group_id, str(body["id"]), address.chat, {}):
                return {"read": False, "replies": []}
            await groups.add_chat(unit, Chat(group_id, address, ChatKind.GROUP, group.name, Listening.OFFER))
            for poll in await polls.open_polls(unit, group_id):
                # Opened before this chat was known: words vote on it, and nobody asked to be shown it again.
                await publications.publish(
                    unit, group_id, Subject.POLL, poll.id, address, group.language, poll.id, poll.version
                )
            words, spoken_to = _without_mention(str(body["text"]))
            event = MessageReceived(
                where=Where(address, ChatKind.GROUP, group.name),
                sender=Sender(stable_id=str(body["from"]), name=str(body["from"])),
                text=words,
                addressed=spoken_to,
                message_id=str(body["id"]),
                at=min(body.get("at") or unit.now, unit.now),
            )
            replies = await self._converse(unit, self._house, event, self._facts)
            texts = [say.card.plain for say in replies.say]
            texts += await self._cards(unit, group_id, address)
            await inbox.mark_read(unit, PLATFORM, group_id, str(body["id"]))
            return {"read": True, "replies": texts}

    async def _cards(self, unit: Unit, group_id: str, address: ChatAddress) -> list[str]:
        """The cards that this message has brought about: shown once, as text."""
        texts = []
        for card in await publications.publications_in_chat(unit, group_id, address):
            if card.version == 0:
                rendered = await render(unit, self._house, card, CAPABILITIES)
                if rendered is not None:
                    content, version = rendered
                    texts.append(content.plain)
                    await publications.shown(unit, card, max(version, 1), card.id, unit.now)
        return texts
