"""Cards as calls of the Bot API, and its answers as outcomes. Pure.

Source: https://core.telegram.org/bots/api: sendMessage, editMessageText, sendDocument, InlineKeyboardButton, and
"Formatting options" (HTML style). Lengths are UTF-16 code units, as entities are counted.
"""

from __future__ import annotations

import ipaddress
import unicodedata
from html import escape
from typing import Any
from urllib.parse import urlsplit

from bots.adapter import Button, Card, Gone, Moved, Outcome, Refused, Retry, Sent
from bots.telegram.client import Answer, Call

TEXT = 4096
CAPTION = 1024
BUTTONS = 100
ROW = 8
LABEL = 64
DATA_BYTES = 64
HINT = 200

LATER_SECONDS = 5.0
NO_TOKEN_SECONDS = 300.0
WORD_SEARCH = 200
"""How far back a cut looks for the end of a word."""

REACTIONS = frozenset("👍👎❤🔥🥰👏😁🤔🤯😱😢🎉🤩🙏👌💯🏆🤨👀😴🤝✍🤗🫡🤷😎⚡")
"""The part of ReactionTypeEmoji's list that a bot about meetings has a use for; no other emoji may be set."""
NEAREST = {"✅": "👍", "✔": "👍", "☑": "👍", "❌": "👎", "❓": "🤔", "📅": "👌", "🗓": "👌", "⏰": "👌"}


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """At most `limit` UTF-16 code units of `text`; what is cut ends with "…", at the end of a word if one is near."""
    if utf16_length(text) <= limit:
        return text
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)]
    if units and units[-1] & 0xFC == 0xD8:
        units = units[:-2]  # the first half of a character
    end = len(units.decode("utf-16-le", "surrogatepass"))
    near = max(end - WORD_SEARCH, end // 2)
    blank = max(text.rfind(" ", near, end + 1), text.rfind("\n", near, end + 1))
    end = blank if blank > 0 else end
    while end > 0 and (
        unicodedata.combining(text[end]) or "\u200d" in text[end - 1 : end + 1] or text[end] == "\ufe0f"
    ):
        end -= 1  # never between a letter and its mark, nor inside of a joined emoji
    return text[:end].rstrip() + "…"


def split_chat(chat: str) -> tuple[int, int | None]:
    """The chat's id and the topic in it. Raises ValueError for what is no chat of Telegram."""
    chat_id, _, topic = chat.partition("/")
    return int(chat_id), int(topic) if topic else None


def send_calls(chat: str, card: Card, reply_to: str | None) -> tuple[Call, ...]:
    """The calls that send a card, in order; the last one's message is the card.

    A file carries the card as its caption; where the words are too many for a caption the file goes ahead of them.
    """
    to = _to(chat, card, reply_to)
    if card.file is None:
        return (Call("sendMessage", {**to, **_text(card), **_keyboard(card)}),)
    document = {**to, "document": "attach://attachment"}
    if utf16_length(card.plain) <= CAPTION:
        return (Call("sendDocument", {**document, **_caption(card), **_keyboard(card)}, card.file),)
    return (Call("sendDocument", document, card.file), Call("sendMessage", {**to, **_text(card), **_keyboard(card)}))


def edit_calls(chat: str, message_id: str, card: Card, *, same_file: bool = False) -> tuple[Call, ...]:
    """The calls that replace a card, the next one for where the one before finds the other kind of message.

    With `same_file` the message has the card's file already. Words too long for a caption stand in a message of their
    own (`send_calls`), which keeps to text.
    """
    at = {"chat_id": split_chat(chat)[0], "message_id": int(message_id)}
    keyboard = _keyboard(card)
    caption = Call("editMessageCaption", {**at, **_caption(card), **keyboard})
    if card.file is not None and utf16_length(card.plain) <= CAPTION:
        if same_file:
            return (caption,)
        media = {"type": "document", "media": "attach://attachment", **_caption(card)}
        return (Call("editMessageMedia", {**at, "media": media, **keyboard}, card.file),)
    return (Call("editMessageText", {**at, **_text(card), **keyboard}), caption)


def retire_call(chat: str, message_id: str) -> Call:
    """The call that takes the buttons off a message."""
    at = {"chat_id": split_chat(chat)[0], "message_id": int(message_id)}
    return Call("editMessageReplyMarkup", {**at, "reply_markup": {"inline_keyboard": []}})


def hint_call(press_id: str, text: str) -> Call:
    """The call that answers a press."""
    return Call("answerCallbackQuery", {"callback_query_id": press_id} | ({"text": cut(text, HINT)} if text else {}))


def reaction_call(chat: str, message_id: str, emoji: str) -> Call | None:
    """The call that reacts to a message, with the nearest emoji that Telegram allows; None where there is none near."""
    plain = emoji.replace("\ufe0f", "")
    allowed = plain if plain in REACTIONS else NEAREST.get(plain)
    if emoji and allowed is None:
        return None
    reaction = [{"type": "emoji", "emoji": allowed}] if emoji else []
    at = {"chat_id": split_chat(chat)[0], "message_id": int(message_id)}
    return Call("setMessageReaction", {**at, "reaction": reaction})


def fault_of(card: Card) -> str | None:
    """Why Telegram would never take a card; None where it would."""
    if not card.plain.strip():
        return "a card needs words"
    for button in (button for row in card.rows for button in row):
        if not button.label.strip() or bool(button.data) == bool(button.url):
            return "a button needs a label, and either data or an address"
        if len(button.data.encode()) > DATA_BYTES:
            return f"a button's data has more than {DATA_BYTES} bytes"
    return None


def classify(answer: Answer, message_id: str = "") -> Outcome:
    """What became of a send or an edit; `message_id` is the message's that was to be edited."""
    if answer.ok:
        result = answer.result
        return Sent(str(result["message_id"]) if isinstance(result, dict) and "message_id" in result else message_id)
    moved, said, reason = answer.parameter("migrate_to_chat_id"), answer.description.lower(), answer.description
    if moved is not None:
        return Moved(str(moved))
    if answer.error == 429:
        return Retry(float(answer.parameter("retry_after") or LATER_SECONDS), reason)
    if answer.error in (401, 404):
        return Retry(NO_TOKEN_SECONDS, "Telegram does not know the token: see RITROVO_TELEGRAM_TOKEN")
    if answer.error == 403 or any(words in said for words in CHAT_GONE):
        return Gone(reason)
    if answer.error == 400 and "message is not modified" in said:
        return Sent(message_id)
    if answer.error == 400 and any(words in said for words in MESSAGE_GONE):
        return Gone(reason, chat=False)
    if answer.error in (400, 413):
        return Refused(reason)
    return Retry(LATER_SECONDS, reason)


CHAT_GONE = (
    "chat not found",
    "peer_id_invalid",
    "user is deactivated",
    "bot was kicked",
    "bot was blocked",
    "group chat was deactivated",
    "chat_write_forbidden",
    "have no rights to send",
    "not enough rights to send",
    "message thread not found",
    "topic_closed",
    "topic_deleted",
)
MESSAGE_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to react not found",
    "message not found",
)
WRONG_KIND = ("there is no text in the message to edit", "there is no caption in the message to edit")


def is_wrong_kind(answer: Answer) -> bool:
    """Whether an edit of text met a file's caption, or the other way round."""
    return answer.error == 400 and any(words in answer.description.lower() for words in WRONG_KIND)


# ---------------------------------------------------------------- parts of a call


def _to(chat: str, card: Card, reply_to: str | None) -> dict[str, Any]:
    chat_id, topic = split_chat(chat)
    to: dict[str, Any] = {"chat_id": chat_id}
    if topic is not None:
        to["message_thread_id"] = topic
    if card.quiet:
        to["disable_notification"] = True
    if reply_to:
        to["reply_parameters"] = {"message_id": int(reply_to), "allow_sending_without_reply": True}
    return to


def _text(card: Card) -> dict[str, Any]:
    quiet_links = {"link_preview_options": {"is_disabled": True}}
    return {"text": _html(card, TEXT), "parse_mode": "HTML", **quiet_links}


def _caption(card: Card) -> dict[str, Any]:
    return {"caption": _html(card, CAPTION), "parse_mode": "HTML"}


def _html(card: Card, limit: int) -> str:
    words = cut(card.plain, limit)
    title = words[: len(card.title)] if card.title else ""
    rest = escape(words[len(title) :], quote=False)
    return f"<b>{escape(title, quote=False)}</b>{rest}" if title.strip() else rest


def _keyboard(card: Card) -> dict[str, Any]:
    rows, count = [], 0
    for row in card.rows:
        shown = [_button(button) for button in row if not button.url or _opens(button.url)][: BUTTONS - count]
        count += len(shown)
        rows += [shown[start : start + ROW] for start in range(0, len(shown), ROW)]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _button(button: Button) -> dict[str, str]:
    label = cut(button.label, LABEL)
    return {"text": label, "url": button.url} if button.url else {"text": label, "callback_data": button.data}


def _opens(url: str) -> bool:
    """Whether others can open an address: Telegram refuses a whole card for a button that leads to this machine."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return "." in host and not host.endswith(".localhost")
