"""What Telegram delivers: is it Telegram's, one inbox row for each update, and what an update says to us.

Source: https://core.telegram.org/bots/api, "Getting updates" and "Available types". All of it is pure: what is asked of
the bot's own account (`Me`) and the time of receipt come from outside.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import isfinite
from typing import Any

from bots.adapter import (
    BotAdded,
    BotRemoved,
    ButtonPressed,
    ChatMigrated,
    Delivery,
    Event,
    MembersJoined,
    MessageReceived,
    Sender,
    Where,
)
from bots.telegram.words import said
from service.domain.group import ChatAddress, ChatKind
from service.domain.text import clean

PLATFORM = "telegram"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name of a header
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that are asked for (`allowed_updates`), and the only ones that are kept."""

RECEIVED_AT = "ritrovo_received_at"
"""Stands in a stored update beside Telegram's own fields: a button press has no time of its own."""

WITHIN_THE_SECOND = timedelta(milliseconds=999)
"""Telegram cuts times to the second; a press has a finer one. Words that came after it must not look older."""

NAME_LENGTH = 64
JOINED_AT_MOST = 50
NESTING = 24
PRESENT = frozenset({"creator", "administrator", "member"})


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account (getMe). `hears_all`: privacy mode is off, so that it sees every message of its groups."""

    id: int
    username: str
    hears_all: bool


def verify(headers: Mapping[str, str], secret: str) -> bool:
    """Whether a webhook call carries our secret (setWebhook, `secret_token`); compared in constant time."""
    given = next((value for name, value in headers.items() if name.lower() == SECRET_HEADER), "")
    return hmac.compare_digest(given.encode(errors="surrogateescape"), secret.encode())


def split(updates: Iterable[object], received_at: datetime) -> list[Delivery]:
    """One delivery for each update that may concern us, keyed by `update_id` so that text order is Telegram's order.

    Posts in channels, words of other bots and unknown kinds are left out, so that they are not even stored.
    """
    deliveries = []
    for update in updates:
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            continue
        kind = next((kind for kind in KINDS if isinstance(update.get(kind), dict)), None)
        if kind is None or _is_noise(kind, update[kind]):
            continue
        chat = _object(update[kind], "message", "chat") if kind == "callback_query" else _object(update[kind], "chat")
        thing = _object(update[kind], "message") if kind == "callback_query" else update[kind]
        kept = {"update_id": update["update_id"], kind: update[kind], RECEIVED_AT: received_at.timestamp()}
        deliveries.append(Delivery(f"{update['update_id']:020d}", _chat_id(chat, thing), _storable(kept)))
    return deliveries


def read(update: Mapping[str, Any], me: Me) -> Event | None:
    """Read a stored update; None where it says nothing to us. Never raises, whatever stands in it."""
    received = update.get(RECEIVED_AT)
    at = _instant(received) or datetime.fromtimestamp(0, UTC)
    if press := _object(update, "callback_query"):
        return _press(press, me, at)
    if change := _object(update, "my_chat_member"):
        return _membership(change, me)
    if message := _object(update, "message"):
        return _message(message, me, at, edited=False)
    if message := _object(update, "edited_message"):
        return _message(message, me, at, edited=True)
    return None


# ---------------------------------------------------------------- the four kinds


def _press(press: Mapping[str, Any], me: Me, at: datetime) -> Event | None:
    message, data = _object(press, "message"), _text(press, "data")
    sender, where = _user(_object(press, "from")), _where(message, me)
    if where is None or sender is None or not data or "message_id" not in message:
        return None
    return ButtonPressed(where, sender, data, str(message["message_id"]), at, _text(press, "id"))


def _membership(change: Mapping[str, Any], me: Me) -> Event | None:
    where, at = _where(change, me), _instant(change.get("date"))
    sender = _user(_object(change, "from"), bots=True)
    if where is None or at is None or sender is None:
        return None
    before, after = _object(change, "old_chat_member"), _object(change, "new_chat_member")
    was, now = _is_present(before), _is_present(after)
    if was and not now:
        return BotRemoved(where, at)
    # A person who opens the direct chat says /start as well: that is answered, this would greet twice.
    if now and not was and where.kind is ChatKind.GROUP:
        hears_all = me.hears_all or after.get("status") == "administrator"
        return BotAdded(where, sender, at, hears_all)
    return None


def _message(message: Mapping[str, Any], me: Me, received_at: datetime, *, edited: bool) -> Event | None:
    where = _where(message, me)
    said_at = _instant(message.get("edit_date") if edited else message.get("date"))
    if where is None or said_at is None:
        return None
    at = said_at + WITHIN_THE_SECOND
    if received_at.timestamp() > 0:
        at = min(at, received_at)
    if isinstance(new_chat := message.get("migrate_to_chat_id"), int):
        return ChatMigrated(where, str(new_chat), at)
    if isinstance(old_chat := message.get("migrate_from_chat_id"), int):
        old = Where(ChatAddress(PLATFORM, str(me.id), str(old_chat)), where.kind, where.title)
        return ChatMigrated(old, where.address.chat, at)
    if isinstance(joined := message.get("new_chat_members"), list):
        users = [_user(user) for user in joined[:JOINED_AT_MOST] if isinstance(user, dict)]
        people = tuple(user for user in users if user is not None)
        return MembersJoined(where, people, at) if people else None
    sender = _sender(message)
    words = said(message, me.id, me.username)
    if sender is None or words is None or "message_id" not in message:
        return None
    quoted = _quoted(message)
    own = _object(quoted, "from").get("id") == me.id
    return MessageReceived(
        where=where,
        sender=sender,
        text=words.text,
        message_id=str(message["message_id"]),
        at=at,
        addressed=words.addressed or own or where.kind is ChatKind.DIRECT,
        reply_to=str(quoted["message_id"]) if "message_id" in quoted else None,
        reply_text=_text(_object(message, "quote"), "text")
        or _text(quoted, "text")
        or _text(quoted, "caption")
        or None,
        reply_at=_instant(quoted.get("date")),
        edited=edited,
    )


# ---------------------------------------------------------------- parts of them


def _where(message: Mapping[str, Any], me: Me) -> Where | None:
    chat = _object(message, "chat")
    if not isinstance(chat.get("id"), int) or chat.get("type") not in ("private", "group", "supergroup"):
        return None
    kind = ChatKind.DIRECT if chat["type"] == "private" else ChatKind.GROUP
    address = ChatAddress(PLATFORM, str(me.id), _chat_id(chat, message))
    return Where(address, kind, clean(_text(chat, "title"), NAME_LENGTH))


def _chat_id(chat: Mapping[str, Any], message: Mapping[str, Any]) -> str:
    """A topic of a forum is a chat of its own: what was asked there is answered there."""
    if not isinstance(chat.get("id"), int):
        return ""
    topic = message.get("message_thread_id")
    # Outside of topics the same field names a thread of replies, which is no place to send to.
    if message.get("is_topic_message") is True and chat.get("type") == "supergroup" and isinstance(topic, int):
        return f"{chat['id']}/{topic}"
    return str(chat["id"])


def _is_noise(kind: str, thing: Mapping[str, Any]) -> bool:
    if kind == "callback_query":
        return not _object(thing, "message")
    if _object(thing, "chat").get("type") == "channel" or thing.get("is_automatic_forward") is True:
        return True
    return kind != "my_chat_member" and _object(thing, "from").get("is_bot") is True and not thing.get("sender_chat")


def _sender(message: Mapping[str, Any]) -> Sender | None:
    """Who wrote: a person, or a chat in whose name somebody wrote (an anonymous admin, a channel)."""
    chat = _object(message, "sender_chat")
    if not isinstance(chat.get("id"), int):
        return _user(_object(message, "from"))
    if message.get("is_automatic_forward") is True:
        return None
    anonymous_admin = chat["id"] == _object(message, "chat").get("id")
    name = clean(_text(message, "author_signature") or _text(chat, "title"), NAME_LENGTH)
    return Sender(str(chat["id"]), name or str(chat["id"]), admin=anonymous_admin)


def _user(user: Mapping[str, Any], *, bots: bool = False) -> Sender | None:
    if not isinstance(user.get("id"), int) or (user.get("is_bot") is True and not bots):
        return None
    name = clean(f"{_text(user, 'first_name')} {_text(user, 'last_name')}", NAME_LENGTH)
    return Sender(
        str(user["id"]), name or _text(user, "username") or str(user["id"]), _text(user, "language_code") or None
    )


def _quoted(message: Mapping[str, Any]) -> Mapping[str, Any]:
    """The quoted message. Everything said in a topic is formally a reply to the topic's beginning: that is no quote."""
    quoted = _object(message, "reply_to_message")
    begins_topic = message.get("is_topic_message") is True and quoted.get("message_id") == message.get(
        "message_thread_id"
    )
    return {} if begins_topic else quoted


def _is_present(member: Mapping[str, Any]) -> bool:
    status = _text(member, "status")
    return status in PRESENT or (status == "restricted" and member.get("is_member") is True)


def _object(body: Mapping[str, Any], *path: str) -> Mapping[str, Any]:
    for name in path:
        inner = body.get(name)
        body = inner if isinstance(inner, dict) else {}
    return body


def _text(body: Mapping[str, Any], name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else ""


def _instant(seconds: object) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC) if isinstance(seconds, int | float) else None
    except (ValueError, OverflowError, OSError):
        return None


def _storable(value: Any, depth: int = 0) -> Any:
    """Without what jsonb cannot hold (NUL, lone surrogates, NaN), and no deeper than any real update is."""
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        inner = value.items() if depth < NESTING else ()
        return {_storable(name): _storable(part, depth + 1) for name, part in inner}
    if isinstance(value, list):
        return [_storable(part, depth + 1) for part in value] if depth < NESTING else []
    return value if not isinstance(value, float) or isfinite(value) else None
