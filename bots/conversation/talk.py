"""One event being answered: the chat it happened in, who did it, and the replies that gather."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from bots.adapter import Button, Card, Sender, Where
from bots.render.layout import fitting, rows_of, shown_rows
from bots.replies import Acknowledge, BotFacts, React, Replies, Retire, Say
from service.actions.access import Actor, House
from service.actions.make_group import group_of_chat
from service.actions.offer_poll import take_offer
from service.domain.group import Chat, ChatAddress, ChatKind, Group
from service.domain.member import IdentityKey, Role
from service.domain.poll import Poll
from service.errors import ForbiddenError, RitrovoError
from service.languages import available, load
from service.parsing.dictionary import Dictionary
from service.storage import groups, members, publications
from service.storage.publications import Subject
from service.storage.unit import Unit
from service.texts import Texts, guess_zone, known_language, texts_for

T = TypeVar("T")
THUMBS_UP = "👍"


@dataclass(slots=True)
class Talk:
    """One event in one transaction. `group` and `chat` are None while nothing of the chat had to be stored."""

    unit: Unit
    house: House
    bot: BotFacts
    where: Where
    sender: Sender | None
    group: Group | None = None
    chat: Chat | None = None
    actor: Actor | None = None
    heard: str | None = None
    message_id: str | None = None
    _say: list[Say] = field(default_factory=list)
    _react: list[React] = field(default_factory=list)
    _acknowledge: list[Acknowledge] = field(default_factory=list)
    _retire: list[Retire] = field(default_factory=list)

    # ---------------------------------------------------------------- the chat

    async def find(self) -> bool:
        """Find the chat's group, if it has one yet."""
        found = await groups.group_of_chat(self.unit, self.address)
        if found is None:
            return False
        self.group = await groups.find_group(self.unit, found)
        self.chat = await groups.find_chat(self.unit, found, self.address) if self.group else None
        return self.group is not None and self.chat is not None

    async def settle(self) -> tuple[Group, Chat]:
        """The chat's group, made at the first need from what the messenger tells of the chat and the person."""
        if self.group is None or self.chat is None:
            self.group, self.chat = await group_of_chat(
                self.unit,
                self.address,
                self.where.kind,
                self.where.title or (self.sender.name if self.sender and self.direct else ""),
                zone=self.zone,
                languages=self.languages,
            )
        return self.group, self.chat

    async def who(self, role: Role = Role.MEMBER) -> Actor:
        """The person as one who acts in the chat's group."""
        if self.actor is None:
            group, _ = await self.settle()
            self.actor = await self.actor_in(group, role)
        return self.actor

    async def actor_in(self, group: Group, role: Role = Role.MEMBER) -> Actor:
        """The person as one who acts in a group; admins, and everybody in their own direct chat, may more."""
        assert self.sender is not None, "only what a person did is acted upon"
        key = IdentityKey(self.address.platform, self.address.account, self.sender.stable_id)
        identity = await members.know_identity(self.unit, group.id, key, self.sender.name)
        if self.direct and identity.direct_chat != self.address.chat:
            await members.set_direct_chat(self.unit, identity, self.address.chat)
        own = self.group is not None and group.id == self.group.id
        if role is Role.MEMBER and own and (self.direct or self.sender.admin):
            role = Role.ADMIN
        return Actor(group.id, role, identity)

    async def steering(self, act: Callable[[Actor], Awaitable[T]]) -> T:
        """Do something that the opener or an admin may: the messenger is asked who is admin only where it matters."""
        actor = await self.who()
        try:
            async with self.unit.attempt():
                return await act(actor)
        except ForbiddenError:
            if actor.role is not Role.MEMBER or self.sender is None or self.sender.admin is not None:
                raise
            if not await self.bot.is_admin(self.address.chat, self.sender.stable_id):
                raise
        self.actor = Actor(actor.group, Role.ADMIN, actor.identity)
        return await act(self.actor)

    @property
    def address(self) -> ChatAddress:
        """Where the event happened."""
        return self.where.address

    @property
    def direct(self) -> bool:
        """Whether the chat is with one person alone."""
        return self.where.kind is ChatKind.DIRECT

    @property
    def zone(self) -> str:
        """The group's zone; of a new chat a guess from the person's language."""
        if self.group is not None:
            return self.group.zone
        return guess_zone(self.sender.language if self.sender else None, self.bot.zone)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are read in the chat: cards use the first."""
        if self.group is not None:
            return self.group.languages
        return (known_language(self.heard, self.sender.language if self.sender else None, default=self.bot.language),)

    @property
    def dictionary(self) -> Dictionary:
        """The words of all languages that have a folder, since a chat may speak several; its own in their regions."""
        return load((*available(), *self.languages))

    # ---------------------------------------------------------------- words

    @property
    def texts(self) -> Texts:
        """The sentences of cards: the chat's first language."""
        return texts_for(self.languages[0])

    @property
    def own_texts(self) -> Texts:
        """The sentences of an answer to one person: the language they wrote in, else their app's, else the chat's."""
        hint = self.sender.language if self.sender and self.direct else None
        return texts_for(known_language(self.heard, hint, default=self.languages[0]))

    @property
    def untitled(self) -> str:
        """The title of a poll that nobody gave one: a group's name is good enough, a person's is not."""
        return self.texts.text("event.untitled") if self.direct else ""

    # ---------------------------------------------------------------- replies

    def say(self, text: str, *rows: tuple[Button, ...], title: str = "", quote: bool = True) -> None:
        """Answer in the chat."""
        can = self.bot.capabilities
        card = Card(text=fitting(title, [text], can), title=title, rows=shown_rows(can, *[(row,) for row in rows]))
        self.say_card(card, quote=quote)

    def say_card(self, card: Card, *, quote: bool = True) -> None:
        """Answer with a card."""
        quoted = self.message_id if quote and self.bot.capabilities.replies and not self.direct else None
        self._say.append(Say(self.address, card, quoted))

    def choice(self, buttons: list[Button], width: int = 2) -> tuple[tuple[Button, ...], ...]:
        """Buttons in rows."""
        return rows_of(buttons, self.bot.capabilities, width)

    def nod(self) -> None:
        """Show that a message was understood, as quietly as the messenger can."""
        if self.bot.capabilities.reactions and self.message_id:
            self._react.append(React(self.address, self.message_id, THUMBS_UP))

    def acknowledge(self, press_id: str, text: str = "") -> None:
        """End a press, with a short hint for the presser."""
        if press_id:
            self._acknowledge.append(Acknowledge(self.address, press_id, text))

    async def retire(self, message_id: str) -> None:
        """Take the buttons off a question of ours that was answered; cards of a poll or a meeting keep theirs."""
        if self.group is None or not self.bot.capabilities.edits:
            return
        card = await publications.publication_of_message(self.unit, self.group.id, self.address, message_id)
        if card is None:
            self._retire.append(Retire(self.address, message_id))

    def refuse(self, error: RitrovoError) -> str:
        """A business error as a sentence for the person."""
        texts = self.own_texts
        key = error.key if texts.has(error.key) else "error.request"
        return texts.text(key)

    def replies(self) -> Replies:
        """All that gathered."""
        return Replies(tuple(self._say), tuple(self._react), tuple(self._acknowledge), tuple(self._retire))

    # ---------------------------------------------------------------- cards

    async def open_offered(self, offer_id: str) -> Poll:
        """Open the poll of an offer. Where a message can't be changed its card is a new one."""
        group, chat = await self.settle()
        poll = await take_offer(self.unit, await self.who(), group, chat, offer_id)
        if not self.bot.capabilities.edits:
            for card in await publications.cards_of(self.unit, group.id, Subject.POLL, poll.id):
                await publications.end_publication(self.unit, card, None)
        await self.show_poll(poll)
        return poll

    async def show_poll(self, poll: Poll) -> None:
        """Have a poll's card shown in this chat; the group's other chats have it from its opening."""
        group, chat = await self.settle()
        await publications.publish(self.unit, group.id, Subject.POLL, poll.id, chat.address, group.language)
