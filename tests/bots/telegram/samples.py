"""Updates as Telegram sends them, by name. Every one is read by aiogram's types too."""

from __future__ import annotations

from typing import Any

from tests.bots.telegram.world import RIGHTS, START, entities

Json = dict[str, Any]

ANN: Json = {
    "id": 7,
    "is_bot": False,
    "first_name": "Ann",
    "last_name": "K",
    "username": "ann_k",
    "language_code": "de",
}
BOT: Json = {"id": 42, "is_bot": True, "first_name": "Meet", "username": "meet_bot"}
OTHER_BOT: Json = {"id": 43, "is_bot": True, "first_name": "Quiz", "username": "quiz_bot"}
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
TELEGRAM: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}

GROUP: Json = {"id": -5001, "type": "group", "title": "Cena"}
SUPERGROUP: Json = {"id": -1001234567890, "type": "supergroup", "title": "Cena"}
FORUM: Json = SUPERGROUP | {"is_forum": True}
DIRECT: Json = {"id": 7, "type": "private", "first_name": "Ann"}
CHANNEL: Json = {"id": -1009, "type": "channel", "title": "News"}


def message(text: str = "", chat: Json = SUPERGROUP, **more: Any) -> Json:
    """An update with a message."""
    body: Json = {"message_id": 51, "date": START, "from": ANN, "chat": chat}
    if text:
        body |= {"text": text} | ({"entities": found} if (found := entities(text)) else {})
    return {"update_id": 900001, "message": body | more}


def card(chat: Json = SUPERGROUP, **more: Any) -> Json:
    """A message of the bot."""
    return {"message_id": 40, "date": START - 500, "from": BOT, "chat": chat, "text": "Which times suit you?"} | more


def press(data: str = "v1:9f:2", chat: Json = SUPERGROUP, **more: Any) -> Json:
    """An update with a button press."""
    body = {"id": "4382", "chat_instance": "-37", "data": data, "from": ANN, "message": card(chat)}
    return {"update_id": 900002, "callback_query": body | more}


def membership(was: str, now: str, chat: Json = GROUP) -> Json:
    """An update about the bot's own place in a chat."""
    rights = dict.fromkeys(RIGHTS, False)
    extra: dict[str, Json] = {"administrator": rights, "kicked": {"until_date": 0}}
    old = {"user": BOT, "status": was} | extra.get(was, {})
    new = {"user": BOT, "status": now} | extra.get(now, {})
    change = {"chat": chat, "from": ANN, "date": START, "old_chat_member": old, "new_chat_member": new}
    return {"update_id": 900003, "my_chat_member": change}


INACCESSIBLE: Json = {"chat": SUPERGROUP, "message_id": 40, "date": 0}
FORUM_ROOT: Json = {
    "message_id": 3,
    "date": START - 9000,
    "from": BOT,
    "chat": FORUM,
    "forum_topic_created": {"name": "Plans", "icon_color": 7322096},
}
POST: Json = {"message_id": 9, "date": START, "chat": CHANNEL, "sender_chat": CHANNEL, "text": "giovedì alle 15"}

SAMPLES: dict[str, Json] = {
    "words": message("giovedì alle 15?"),
    "direct": message("giovedì?", DIRECT),
    "command": message("/meet@meet_bot lunch next week"),
    "command of another bot": message("/quiz@quiz_bot now"),
    "mention": message("@meet_bot giovedì alle 15?"),
    "deep link": message("/start poll_9", DIRECT),
    "deep link in a group": message("/start@meet_bot poll_9"),
    "reply": message("giovedì sì", reply_to_message=card()),
    "quoted part": message(
        "/meet", reply_to_message=card(**{"from": ANN}), quote={"text": "suit you", "position": 18, "is_manual": True}
    ),
    "caption": message(
        caption="@meet_bot venerdì", caption_entities=[{"type": "mention", "offset": 0, "length": 9}], photo=[]
    ),
    "in a topic": message("venerdì", FORUM, message_thread_id=3, is_topic_message=True, reply_to_message=FORUM_ROOT),
    "reply in a thread": message("venerdì", SUPERGROUP, message_thread_id=12, reply_to_message=card()),
    "edited": {"update_id": 900004, "edited_message": message("sabato")["message"] | {"edit_date": START + 30}},
    "anonymous admin": message("giovedì", **{"from": ANONYMOUS}, sender_chat=SUPERGROUP, author_signature="Boss"),
    "in a channel's name": message("giovedì", **{"from": ANONYMOUS}, sender_chat=CHANNEL),
    "forwarded from the channel": message(
        "giovedì", **{"from": TELEGRAM}, sender_chat=CHANNEL, is_automatic_forward=True
    ),
    "another bot": message("giovedì alle 15", **{"from": OTHER_BOT}),
    "own": message("giovedì alle 15", **{"from": BOT}),
    "sticker": message(sticker_missing=True),
    "joined": message(new_chat_members=[ANN, OTHER_BOT, BOT]),
    "only bots joined": message(new_chat_members=[BOT]),
    "left": message(left_chat_member=ANN),
    "migrated": message(chat=GROUP, migrate_to_chat_id=-1001234567890),
    "migrated, seen from the new chat": message(migrate_from_chat_id=-5001),
    "press": press(),
    "press on an old card": press(message=INACCESSIBLE),
    "press in a topic": press(message=card(FORUM, message_thread_id=3, is_topic_message=True)),
    "added": membership("left", "member"),
    "added again": membership("kicked", "administrator"),
    "promoted": membership("member", "administrator"),
    "removed": membership("member", "kicked"),
    "blocked": membership("member", "kicked", DIRECT),
    "unblocked": membership("kicked", "member", DIRECT),
    "channel post": {"update_id": 900005, "channel_post": POST},
    "message in a channel": {"update_id": 900006, "message": POST},
    "unknown": {"update_id": 900007, "brand_new_kind": {"x": 1}},
}
