"""Bring the cards in the chats up to date: level-triggered, each chat within its limits, the last tally always."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from bots.adapter import Adapter, Capabilities, Card, Gone, Moved, Outcome, Refused, Retry, Sent
from bots.render import meeting_card, offer_card, poll_card
from service.actions.access import House
from service.actions.leave_chat import leave_chat
from service.actions.view import view_meeting, view_poll
from service.domain.group import ChatAddress
from service.errors import UnavailableError
from service.storage import groups, offers, publications
from service.storage.keys import BUCKETS
from service.storage.publications import LEASE, Publication, Subject
from service.storage.unit import Database, Unit

log = structlog.get_logger("publish")

BATCH = 60
BUSY = 60
"""Cards of one messenger that are being shown: with so many it gets no more, so that others go on."""
CALL_SECONDS = 20.0
BACKOFF_AT_MOST = 3600.0
ABSENT = timedelta(hours=1)

Adapters = Mapping[tuple[str, str], Adapter]


class Publisher:
    """Shows what lags. A burst of votes costs few edits; a dead messenger delays only its own chats."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        house: House,
        adapters: Adapters,
        buckets: Sequence[int] = range(BUCKETS),
    ) -> None:
        self._database = database
        self._clock = clock
        self._house = house
        self._adapters = adapters
        self._buckets = buckets
        self._showing: Counter[str] = Counter()

    async def show_lagging(self) -> int:
        """Show every card that lags and may be touched now; how many."""
        claimed: list[Publication] = []
        busy = [messenger for messenger, count in self._showing.items() if count >= BUSY]
        until = self._clock() + LEASE
        async with self._database.unit(self._clock()) as unit:
            for subject in Subject:
                await publications.settle(unit, subject, self._buckets)
                claimed += await publications.claim_lagging(unit, subject, self._buckets, BATCH, busy)
        chats: dict[ChatAddress, list[Publication]] = {}
        for card in claimed:
            chats.setdefault(card.address, []).append(card)
        await asyncio.gather(*(self._chat(cards, until) for cards in chats.values()))
        return len(claimed)

    async def _chat(self, cards: list[Publication], until: datetime) -> None:
        messenger = f"{cards[0].address.platform}:{cards[0].address.account}"
        self._showing[messenger] += len(cards)
        try:
            await self._one_by_one(cards, until)
        finally:
            self._showing[messenger] -= len(cards)

    async def _one_by_one(self, cards: list[Publication], until: datetime) -> None:
        for card in cards:
            if self._clock() > until - timedelta(seconds=2 * CALL_SECONDS):
                return  # the lease may end before the messenger answers: the next turn takes what is left
            try:
                await self._show(card)
            except UnavailableError as error:
                await self._put_off(card, 1, error.message)
            except Exception:
                log.exception("a card could not be shown", card=card.id, platform=card.address.platform)
                await self._put_off(card, pause(card.tries), "our own fault")

    async def _show(self, card: Publication) -> None:
        adapter = self._adapters.get((card.address.platform, card.address.account))
        if adapter is None:
            async with self._database.unit(self._clock()) as unit:
                await publications.show_later(unit, card, unit.now + ABSENT, "this messenger is not set up")
            return
        async with self._database.unit(self._clock()) as unit:
            rendered = await render(unit, self._house, card, adapter.capabilities)
            if rendered is None:
                await publications.end_publication(unit, card, None)
                return
        content, version = rendered
        outcome: Outcome
        try:
            async with asyncio.timeout(CALL_SECONDS):
                if card.message is None:
                    outcome = await adapter.send(card.address.chat, content)
                elif adapter.capabilities.edits:
                    outcome = await adapter.edit(card.address.chat, card.message, content)
                else:
                    # What can't be edited shows no tally: its link, the result and "who is missing" do.
                    outcome = Sent(card.message)
        except TimeoutError:
            outcome = Retry(pause(card.tries), "no answer in time")
        await self._database.note(self._clock, lambda unit: self._note(unit, card, version, outcome, adapter))

    async def _note(self, unit: Unit, card: Publication, version: int, outcome: Outcome, adapter: Adapter) -> None:
        match outcome:
            case Sent(message_id):
                again = unit.now + timedelta(seconds=adapter.capabilities.edit_every)
                await publications.shown(unit, card, version, message_id, again)
            case Retry(after, reason):
                await self._later(unit, card, after, reason)
            case Moved(new_chat):
                await groups.move_chat(unit, card.group, card.address, new_chat)
                await self._later(unit, card, 0, "the chat has a new id")
            case Gone(reason, chat=True):
                await leave_chat(unit, card.group, card.address, reason)
            case Gone(reason) | Refused(reason):
                log.warning("a card was given up", card=card.id, reason=reason)
                await publications.end_publication(unit, card, reason)

    async def _put_off(self, card: Publication, seconds: float, reason: str) -> None:
        await self._database.note(self._clock, lambda unit: self._later(unit, card, seconds, reason))

    async def _later(self, unit: Unit, card: Publication, seconds: float, reason: str) -> None:
        await publications.show_later(unit, card, unit.now + timedelta(seconds=seconds), reason)


async def render(unit: Unit, house: House, card: Publication, can: Capabilities) -> tuple[Card, int] | None:
    """What a card shows now, and the version of it; None where its thing is gone."""
    guest = await is_guest(unit, card)
    match card.subject:
        case Subject.POLL:
            view = await view_poll(unit, house, card.group, card.subject_id)
            if view is None:
                return None
            return poll_card(view, can, card.language, unit.now, direct=guest), view.poll.version
        case Subject.MEETING:
            group = await groups.find_group(unit, card.group)
            meeting = await view_meeting(unit, house, card.group, card.subject_id)
            if group is None or meeting is None:
                return None
            content = meeting_card(meeting, group, can, card.language, unit.now, house, direct=guest)
            return content, meeting.version
        case Subject.OFFER:
            group = await groups.find_group(unit, card.group)
            offer = await offers.find_offer(unit, card.group, card.subject_id)
            if group is None or offer is None:
                return None
            return offer_card(offer, group, can, card.language, unit.now), card.wanted


async def is_guest(unit: Unit, card: Publication) -> bool:
    """Whether a card stands in a chat that is not its group's, a person's direct chat: there it names the group."""
    return await groups.group_of_chat(unit, card.address) != card.group


def pause(tries: int) -> float:
    """Seconds until the next try: 2, 4, 8 ... up to an hour."""
    return min(2.0 ** (min(tries, 20) + 1), BACKOFF_AT_MOST)
