"""Telegram as people see it: chats, their messages and members, and which of it a bot is told. No HTTP here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

START = 1795305600
TAGS = frozenset({"b", "strong", "i", "em", "u", "s", "code", "pre", "a", "tg-time", "blockquote"})
COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@\w+)?")
MENTION = re.compile(r"(?<!\w)@\w{4,32}")

RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
"""What an administrator may do, each a field of ChatMemberAdministrator."""

Json = dict[str, Any]


def units(text: str) -> int:
    """Telegram counts UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def entities(text: str) -> list[Json]:
    """What Telegram finds in a person's words."""
    found = [("bot_command", m) for m in COMMAND.finditer(text)]
    taken = [m.span() for _, m in found]
    found += [("mention", m) for m in MENTION.finditer(text) if not any(a <= m.start() < b for a, b in taken)]
    return [
        {"type": kind, "offset": units(text[: m.start()]), "length": units(m.group())}
        for kind, m in sorted(found, key=lambda each: each[1].start())
    ]


class Formatted(HTMLParser):
    """The words of a text in HTML style; `fault` where Telegram would not take it."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words, self.fault, self._open = "", "", list[str]()
        self.bold: list[str] = []
        self.feed(html)
        self.close()
        if self._open:
            self.fault = f"can't find end tag corresponding to start tag {self._open[-1]}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(tag)
        if tag not in TAGS:
            self.fault = f'unsupported start tag "{tag}"'

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.fault = f"unmatched end tag {tag}"

    def handle_data(self, data: str) -> None:
        self.words += data
        if "b" in self._open:
            self.bold.append(data)


@dataclass
class Person:
    """Somebody with an account."""

    id: int
    name: str
    language: str = "it"
    is_bot: bool = False
    username: str = ""

    def user(self) -> Json:
        known = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name, "language_code": self.language}
        return known | ({"username": self.username} if self.username else {})


@dataclass
class Message:
    """A message as it stands in a chat now. `versions` counts how often it was changed."""

    id: int
    date: int
    author: Person
    text: str = ""
    bold: tuple[str, ...] = ()
    buttons: list[list[Json]] = field(default_factory=list)
    file: tuple[str, str, bytes] | None = None
    reply_to: int | None = None
    topic: int | None = None
    quiet: bool = False
    reaction: str = ""
    versions: int = 0

    def labels(self) -> list[str]:
        """What stands on the buttons."""
        return [button["text"] for row in self.buttons for button in row]

    def button(self, label: str) -> Json:
        """The button whose label begins so."""
        return next(button for row in self.buttons for button in row if button["text"].startswith(label))


@dataclass
class Chat:
    """A chat; `status` is the bot's place in it, `admins` may steer it."""

    id: int
    type: str
    title: str = ""
    members: dict[int, Person] = field(default_factory=dict)
    admins: set[int] = field(default_factory=set)
    messages: dict[int, Message] = field(default_factory=dict)
    status: str = "left"
    migrated_to: int | None = None
    forum: bool = False

    def json(self) -> Json:
        if self.type == "private":
            return {"id": self.id, "type": "private", "first_name": self.members[self.id].name}
        return {"id": self.id, "type": self.type, "title": self.title} | ({"is_forum": True} if self.forum else {})

    @property
    def last(self) -> Message:
        """The newest message."""
        return self.messages[max(self.messages)]

    def by_bot(self) -> list[Message]:
        """The bot's messages, oldest first."""
        return [message for message in self.messages.values() if message.author.is_bot]


class World:
    """All chats, one bot, a clock that a test moves."""

    def __init__(self, bot: Person, *, hears_all: bool) -> None:
        self.bot, self.hears_all, self.now = bot, hears_all, START
        self.chats: dict[int, Chat] = {}
        self._ids = iter(range(1, 10**6))
        self._updates = iter(range(900001, 10**9))

    def next_update(self) -> int:
        """The number of the next update."""
        return next(self._updates)

    def group(self, title: str, *people: Person, supergroup: bool = True, forum: bool = False) -> Chat:
        """A group whose first person is its maker; the bot is not in it yet."""
        kind = "supergroup" if supergroup or forum else "group"
        chat_id = -1000000000000 - next(self._ids) if kind == "supergroup" else -next(self._ids) - 5000
        members = {person.id: person for person in people}
        chat = Chat(chat_id, kind, title, members, {people[0].id} if people else set(), forum=forum)
        self.chats[chat.id] = chat
        return chat

    def direct(self, person: Person) -> Chat:
        """The private chat of a person with the bot."""
        return self.chats.setdefault(
            person.id, Chat(person.id, "private", members={person.id: person}, status="member")
        )

    def write(self, chat: Chat, author: Person, text: str, **more: Any) -> Message:
        """Put a message into a chat; ids count within the chat."""
        message = Message(max(chat.messages, default=0) + 1, self.now, author, text, **more)
        chat.messages[message.id] = message
        return message

    def json(self, chat: Chat, message: Message, *, nested: bool = False) -> Json:
        """A message as the Bot API tells it."""
        body: Json = {
            "message_id": message.id,
            "date": message.date,
            "chat": chat.json(),
            "from": message.author.user(),
        }
        words = "caption" if message.file else "text"
        if message.text:
            body[words] = message.text
            if found := entities(message.text):
                body["entities" if words == "text" else "caption_entities"] = found
        if message.file:
            name, content_type, content = message.file
            body["document"] = {
                "file_id": f"f{message.id}",
                "file_unique_id": f"u{message.id}",
                "file_name": name,
                "mime_type": content_type,
                "file_size": len(content),
            }
        if message.buttons:
            body["reply_markup"] = {"inline_keyboard": message.buttons}
        if message.topic is not None:
            body |= {"message_thread_id": message.topic, "is_topic_message": True}
        if message.versions and not message.author.is_bot:
            body["edit_date"] = self.now
        if message.reply_to in chat.messages and not nested:
            body["reply_to_message"] = self.json(chat, chat.messages[message.reply_to], nested=True)
        return body

    def is_told(self, chat: Chat, message: Message) -> bool:
        """Whether the bot hears a message (privacy mode)."""
        if chat.type == "private":
            return chat.status != "kicked"
        if chat.status not in ("member", "administrator"):
            return False
        if self.hears_all or chat.status == "administrator":
            return True
        name = f"@{self.bot.username}".lower()
        to_bot = message.reply_to in chat.messages and chat.messages[message.reply_to].author is self.bot
        return to_bot or message.text.startswith("/") or name in message.text.lower()
