"""The methods of the Bot API that the double serves, with the checks and the error texts of the real server."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any
from urllib.parse import urlsplit

from tests.bots.telegram.world import RIGHTS, Chat, Formatted, Json, Message, World, units

Files = dict[str, tuple[str, str, bytes]]
REACTIONS = frozenset("👍👎❤🔥🥰👏😁🤔🤯😱😢🎉🤩🙏👌💯🏆🤨👀😴🤝✍🤗🫡🤷😎⚡😐😇😨💔🤓")


class ApiError(Exception):
    """An answer with `ok` false."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters or {}


class Methods:
    """`do_<method>` for each method; `parameters` are decoded JSON values."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.webhook: Json = {}
        self.pending: list[Json] = []
        self.hints: dict[str, str] = {}
        self.menus: dict[str, list[Json]] = {}
        self.joinable = True
        self._presses = iter(range(1, 10**6))
        self._waiting: set[str] = set()
        self._arrived = asyncio.Event()
        self._pollers = 0

    def new_press(self) -> str:
        """An id for a button press."""
        press_id = f"press{next(self._presses)}"
        self._waiting.add(press_id)
        return press_id

    async def queue(self, update: Json) -> None:
        """Keep an update until it is fetched and confirmed."""
        self.pending.append(update)
        self._arrived.set()

    def close(self) -> None:
        """End every call that is held open."""
        self._pollers += 1
        self._arrived.set()

    @staticmethod
    def member(user: Json, status: str) -> Json:
        """A ChatMember."""
        body: Json = {"user": user, "status": status}
        if status == "administrator":
            body |= dict.fromkeys(RIGHTS, False)
        if status == "creator":
            body["is_anonymous"] = False
        if status == "kicked":
            body["until_date"] = 0
        return body

    # ------------------------------------------------------------ the bot itself

    async def do_getMe(self, _: Json, __: Files) -> Json:  # noqa: N802 - Telegram's name
        more = {"can_join_groups": self.joinable, "supports_inline_queries": False}
        return self.world.bot.user() | more | {"can_read_all_group_messages": self.world.hears_all}

    async def do_setWebhook(self, p: Json, _: Files) -> bool:  # noqa: N802 - Telegram's name
        if not str(p.get("url", "")).startswith(("http://", "https://")):
            raise ApiError(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = p
        return True

    async def do_deleteWebhook(self, _: Json, __: Files) -> bool:  # noqa: N802 - Telegram's name
        self.webhook = {}
        return True

    async def do_getWebhookInfo(self, _: Json, __: Files) -> Json:  # noqa: N802 - Telegram's name
        info = {"url": self.webhook.get("url", ""), "has_custom_certificate": False}
        return info | {"pending_update_count": len(self.pending)} | self.webhook.get("trouble", {})

    async def do_setMyCommands(self, p: Json, _: Files) -> bool:  # noqa: N802 - Telegram's name
        self.menus[p.get("language_code", "")] = p["commands"]
        return True

    async def do_getUpdates(self, p: Json, _: Files) -> list[Json]:  # noqa: N802 - Telegram's name
        if self.webhook:
            raise ApiError(409, "Conflict: can't use getUpdates method while webhook is active")
        self._pollers += 1
        mine = self._pollers
        self._arrived.set()  # the poller before this one is sent away
        self.pending = [each for each in self.pending if each["update_id"] >= p.get("offset", 0)]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(p.get("timeout", 0)):
                while not self.pending and self._pollers == mine:
                    self._arrived.clear()
                    await self._arrived.wait()
        if self._pollers != mine:
            raise ApiError(409, "Conflict: terminated by other getUpdates request; make sure that only one runs")
        return self.pending[: p.get("limit", 100)]

    # ------------------------------------------------------------ messages

    async def do_sendMessage(self, p: Json, _: Files) -> Json:  # noqa: N802 - Telegram's name
        chat = self._chat(p)
        return self._put(chat, p, _words(p, "text", 4096))

    async def do_sendDocument(self, p: Json, files: Files) -> Json:  # noqa: N802 - Telegram's name
        chat = self._chat(p)
        return self._put(chat, p, _words(p, "caption", 1024), file=_upload(p.get("document"), files))

    async def do_editMessageText(self, p: Json, _: Files) -> Json:  # noqa: N802 - Telegram's name
        chat, message = self._own_message(p)
        if message.file:
            raise ApiError(400, "Bad Request: there is no text in the message to edit")
        return self._change(chat, message, p, _words(p, "text", 4096))

    async def do_editMessageCaption(self, p: Json, _: Files) -> Json:  # noqa: N802 - Telegram's name
        chat, message = self._own_message(p)
        if not message.file:
            raise ApiError(400, "Bad Request: there is no caption in the message to edit")
        return self._change(chat, message, p, _words(p, "caption", 1024))

    async def do_editMessageMedia(self, p: Json, files: Files) -> Json:  # noqa: N802 - Telegram's name
        chat, message = self._own_message(p)
        message.file = _upload(p["media"]["media"], files)
        return self._change(chat, message, p, _words(p["media"], "caption", 1024))

    async def do_editMessageReplyMarkup(self, p: Json, _: Files) -> Json:  # noqa: N802 - Telegram's name
        chat, message = self._own_message(p)
        return self._change(chat, message, p, None)

    async def do_setMessageReaction(self, p: Json, _: Files) -> bool:  # noqa: N802 - Telegram's name
        chat = self._chat(p)
        if p["message_id"] not in chat.messages:
            raise ApiError(400, "Bad Request: message to react not found")
        emojis = [each["emoji"] for each in p.get("reaction", [])]
        if not REACTIONS.issuperset(emojis):
            raise ApiError(400, "Bad Request: REACTION_INVALID")
        chat.messages[p["message_id"]].reaction = "".join(emojis)
        return True

    async def do_answerCallbackQuery(self, p: Json, _: Files) -> bool:  # noqa: N802 - Telegram's name
        if p["callback_query_id"] not in self._waiting:
            raise ApiError(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        if units(p.get("text", "")) > 200:
            raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
        self._waiting.discard(p["callback_query_id"])
        self.hints[p["callback_query_id"]] = p.get("text", "")
        return True

    async def do_getChatMember(self, p: Json, _: Files) -> Json:  # noqa: N802 - Telegram's name
        chat = self._chat(p)
        person = chat.members.get(p["user_id"])
        if person is None:
            raise ApiError(400, "Bad Request: member not found")
        return self.member(person.user(), "creator" if person.id in chat.admins else "member")

    # ------------------------------------------------------------ parts

    def _chat(self, p: Json) -> Chat:
        chat = self.world.chats.get(int(p.get("chat_id", 0)))
        if chat is None:
            raise ApiError(400, "Bad Request: chat not found")
        if chat.migrated_to is not None:
            moved = {"migrate_to_chat_id": chat.migrated_to}
            raise ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", moved)
        if chat.status == "kicked":
            who = "blocked by the user" if chat.type == "private" else f"kicked from the {chat.type} chat"
            raise ApiError(403, f"Forbidden: bot was {who}")
        if chat.status == "left":
            raise ApiError(403, f"Forbidden: bot is not a member of the {chat.type} chat")
        return chat

    def _own_message(self, p: Json) -> tuple[Chat, Message]:
        chat = self._chat(p)
        message = chat.messages.get(p["message_id"])
        if message is None:
            raise ApiError(400, "Bad Request: message to edit not found")
        if message.author is not self.world.bot:
            raise ApiError(400, "Bad Request: message can't be edited")
        return chat, message

    def _put(self, chat: Chat, p: Json, words: Formatted, file: Any = None) -> Json:
        replied = p.get("reply_parameters", {})
        if replied and replied["message_id"] not in chat.messages and not replied.get("allow_sending_without_reply"):
            raise ApiError(400, "Bad Request: message to be replied not found")
        topic = p.get("message_thread_id")
        if topic is not None and (not chat.forum or topic not in chat.messages):
            raise ApiError(400, "Bad Request: message thread not found")
        message = self.world.write(
            chat,
            self.world.bot,
            words.words,
            bold=tuple(words.bold),
            buttons=_keyboard(p),
            file=file,
            reply_to=replied.get("message_id"),
            topic=topic,
            quiet=bool(p.get("disable_notification")),
        )
        return self.world.json(chat, message)

    def _change(self, chat: Chat, message: Message, p: Json, words: Formatted | None) -> Json:
        text, bold = (words.words, tuple(words.bold)) if words else (message.text, message.bold)
        buttons = _keyboard(p)
        if (text, bold, buttons) == (message.text, message.bold, message.buttons) and "media" not in p:
            same = "specified new message content and reply markup are exactly the same as a current content"
            raise ApiError(400, f"Bad Request: message is not modified: {same} and reply markup of the message")
        message.text, message.bold, message.buttons, message.versions = text, bold, buttons, message.versions + 1
        return self.world.json(chat, message)


def _upload(where: Any, files: Files) -> tuple[str, str, bytes]:
    name = str(where).removeprefix("attach://")
    if name not in files and where is None and "document" in files:
        name = "document"
    if name not in files:
        raise ApiError(400, "Bad Request: file must be non-empty")
    return files[name]


def _words(p: Json, name: str, limit: int) -> Formatted:
    words = Formatted(str(p.get(name, ""))) if p.get("parse_mode") == "HTML" else _plain(str(p.get(name, "")))
    if words.fault:
        raise ApiError(400, f"Bad Request: can't parse entities: {words.fault}")
    words.words = words.words.strip()
    if name == "text" and not words.words:
        raise ApiError(400, "Bad Request: message text is empty")
    if units(words.words) > limit:
        what = "message is too long" if name == "text" else "message caption is too long"
        raise ApiError(400, f"Bad Request: {what}")
    return words


def _plain(text: str) -> Formatted:
    words = Formatted("")
    words.words = text
    return words


def _keyboard(p: Json) -> list[list[Json]]:
    rows = (p.get("reply_markup") or {}).get("inline_keyboard", [])
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100 or any(len(row) > 8 for row in rows):
        raise ApiError(400, "Bad Request: reply markup is too long")
    for button in buttons:
        if not button.get("text"):
            raise ApiError(400, "Bad Request: text buttons are unallowed in the inline keyboard")
        if "url" in button:
            host = urlsplit(button["url"]).hostname or ""
            if "." not in host or host.startswith("127."):
                raise ApiError(
                    400, f"Bad Request: inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL"
                )
        elif not 1 <= len(button.get("callback_data", "").encode()) <= 64:
            raise ApiError(400, "Bad Request: BUTTON_DATA_INVALID")
    return [row for row in rows if row]
