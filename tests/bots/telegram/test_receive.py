"""What the bot understands of what Telegram delivers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram.types import Update
from hypothesis import given
from hypothesis import strategies as st

from bots.adapter import (
    BotAdded,
    BotRemoved,
    ButtonPressed,
    ChatMigrated,
    Event,
    MembersJoined,
    MessageReceived,
    Sender,
    Where,
)
from bots.telegram.receive import Me, read, split
from service.domain.group import ChatAddress, ChatKind
from tests.bots.telegram.samples import ANN, SAMPLES, message
from tests.bots.telegram.world import START, entities

ME = Me(42, "meet_bot", hears_all=False)
SENT = datetime.fromtimestamp(START, UTC)
SAID = SENT + timedelta(milliseconds=999)
RECEIVED = SENT + timedelta(seconds=2)
SENDER = Sender("7", "Ann K", "de")


def where(chat: str = "-1001234567890", kind: ChatKind = ChatKind.GROUP, title: str = "Cena") -> Where:
    return Where(ChatAddress("telegram", "42", chat), kind, title)


def said(text: str, **more: Any) -> MessageReceived:
    return MessageReceived(**{"where": where(), "sender": SENDER, "text": text, "message_id": "51", "at": SAID} | more)


def event_of(update: dict[str, Any], me: Me = ME) -> Event | None:
    """What comes out of the inbox for what went in."""
    stored = split([update], RECEIVED)
    return read(stored[0].body, me) if stored else None


DIRECT = where("7", ChatKind.DIRECT, "")
TO_CARD = {"reply_to": "40", "reply_text": "Which times suit you?", "reply_at": SENT - timedelta(seconds=500)}
EXPECTED: dict[str, Event | None] = {
    "words": said("giovedì alle 15?"),
    "direct": said("giovedì?", where=DIRECT, addressed=True),
    "command": said("/meet lunch next week", addressed=True),
    "command of another bot": None,
    "mention": said("giovedì alle 15?", addressed=True),
    "deep link": said("/start poll_9", where=DIRECT, addressed=True),
    "deep link in a group": said("/start poll_9", addressed=True),
    "reply": said("giovedì sì", addressed=True, **TO_CARD),
    "quoted part": said("/meet", addressed=True, **TO_CARD | {"reply_text": "suit you"}),
    "caption": said("venerdì", addressed=True),
    "in a topic": said("venerdì", where=where("-1001234567890/3")),
    "reply in a thread": said("venerdì", addressed=True, **TO_CARD),
    "edited": said("sabato", edited=True, at=RECEIVED),
    "anonymous admin": said("giovedì", sender=Sender("-1001234567890", "Boss", admin=True)),
    "in a channel's name": said("giovedì", sender=Sender("-1009", "News", admin=False)),
    "forwarded from the channel": None,
    "another bot": None,
    "own": None,
    "sticker": None,
    "joined": MembersJoined(where(), (SENDER,), SAID),
    "only bots joined": None,
    "left": None,
    "migrated": ChatMigrated(where("-5001"), "-1001234567890", SAID),
    "migrated, seen from the new chat": ChatMigrated(where("-5001"), "-1001234567890", SAID),
    "press": ButtonPressed(where(), SENDER, "v1:9f:2", "40", RECEIVED, "4382"),
    "press on an old card": ButtonPressed(where(), SENDER, "v1:9f:2", "40", RECEIVED, "4382"),
    "press in a topic": ButtonPressed(where("-1001234567890/3"), SENDER, "v1:9f:2", "40", RECEIVED, "4382"),
    "added": BotAdded(where("-5001"), SENDER, SENT, hears_all=False),
    "added again": BotAdded(where("-5001"), SENDER, SENT, hears_all=True),
    "promoted": None,
    "removed": BotRemoved(where("-5001"), SENT),
    "blocked": BotRemoved(DIRECT, SENT),
    "unblocked": None,
    "channel post": None,
    "message in a channel": None,
    "unknown": None,
}


@pytest.mark.parametrize("name", SAMPLES)
def test_each_update_says_what_it_means(name: str) -> None:
    """Each thing that happens in Telegram, once."""
    assert event_of(SAMPLES[name]) == EXPECTED[name]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_telegrams_own(name: str) -> None:
    """Somebody else's types (aiogram's) read each sample, so the samples are not merely what this adapter expects."""
    update = Update.model_validate(SAMPLES[name])
    assert name == "unknown" or len(update.model_fields_set) == 2


@pytest.mark.parametrize("name", [name for name, event in EXPECTED.items() if event is None])
def test_words_that_are_not_for_us_are_not_even_stored(name: str) -> None:
    """What other bots and channels say never touches the disk."""
    if name in ("another bot", "own", "channel post", "message in a channel", "unknown", "forwarded from the channel"):
        assert split([SAMPLES[name]], RECEIVED) == []


@pytest.mark.parametrize(
    ("text", "heard", "addressed"),
    [
        ("ehi @meet_bot, giovedì?", "ehi, giovedì?", True),
        ("@MEET_BOT: giovedì?", "giovedì?", True),
        ("giovedì? @meet_bot", "giovedì?", True),
        ("😀😀 @meet_bot sabato 😀", "😀😀 sabato 😀", True),
        ("@meet_bot /meet giovedì", "/meet giovedì", True),
        ("chiedi a @ann_k giovedì", "chiedi a @ann_k giovedì", False),
        ("/MEET giovedì", "/MEET giovedì", True),
        ("/meet@Meet_Bot giovedì", "/meet giovedì", True),
        ("/roll 20", "/roll 20", False),
        ("/meet\ngiovedì\nvenerdì", "/meet\ngiovedì\nvenerdì", True),
        ("/", "/", False),
    ],
)
def test_mentions_and_commands(text: str, heard: str, addressed: bool) -> None:
    """The bot's own name is taken out of the words, whatever stands before it; other bots' commands are let be."""
    event = event_of(message(text))
    assert isinstance(event, MessageReceived)
    assert (event.text, event.addressed) == (heard, addressed)


def test_a_person_without_a_username_mentions_the_bot() -> None:
    """Telegram's text_mention names an account by its id."""
    bot = {"id": 42, "is_bot": True, "first_name": "Meet"}
    update = message("Meet giovedì?", entities=[{"type": "text_mention", "offset": 0, "length": 4, "user": bot}])
    event = event_of(update)
    assert isinstance(event, MessageReceived)
    assert (event.text, event.addressed) == ("giovedì?", True)


def test_entities_in_any_order() -> None:
    """Telegram sorts entities; who forwards them may not."""
    text = "@meet_bot giovedì @meet_bot"
    update = message(text, entities=entities(text)[::-1])
    assert getattr(event_of(update), "text", "") == "giovedì"


def test_words_after_a_press_are_newer() -> None:
    """Somebody presses No and writes "sì" within the same second: the word counts."""
    pressed = split([SAMPLES["press"]], SENT + timedelta(milliseconds=400))
    wrote = split([message("sì")], SENT + timedelta(milliseconds=700))
    first, second = (read(rows[0].body, ME) for rows in (pressed, wrote))
    assert isinstance(first, ButtonPressed)
    assert isinstance(second, MessageReceived)
    assert first.at < second.at


def test_the_bot_hears_all_where_privacy_mode_is_off() -> None:
    """The greeting depends on it."""
    event = event_of(SAMPLES["added"], Me(42, "meet_bot", hears_all=True))
    assert isinstance(event, BotAdded)
    assert event.hears_all


def test_names_are_cleaned_at_the_door() -> None:
    """A name that turns the line around, or that has nothing visible in it, is shown safely."""
    ugly = message("x", **{"from": ANN | {"first_name": "A\u202enn\x00", "last_name": "\u2066"}})
    empty = message("x", **{"from": {"id": 9, "is_bot": False, "first_name": "\u200b"}})
    assert [getattr(event_of(each), "sender", None) for each in (ugly, empty)] == [
        Sender("7", "Ann", "de"),
        Sender("9", "9"),
    ]


def test_keys_sort_as_telegram_numbers() -> None:
    """Of two updates of one instant the older one is read first, also where the number gets a digit more."""
    updates = [SAMPLES["words"] | {"update_id": number} for number in (999_999_999, 1_000_000_000)]
    keys = [row.event_id for row in split(updates, RECEIVED)]
    assert keys == sorted(keys)


def test_what_the_database_cannot_hold_is_left_out() -> None:
    """One message with a NUL or half an emoji must not stop all others."""
    (row,) = split([message("gio\0vedì \ud83d")], RECEIVED)
    assert "\0" not in row.body["message"]["text"]
    row.body["message"]["text"].encode()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(ANN | {"chat": 0})), inner),
    max_leaves=8,
)


@given(name=st.sampled_from(sorted(SAMPLES)), data=st.data())
def test_nothing_that_arrives_stops_the_reader(name: str, data: st.DataObject) -> None:
    """Any field may be missing or hold anything: the update is read or dropped, never an exception."""

    def spoil(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: spoil(inner) for key, inner in value.items() if data.draw(st.integers(0, 15))}
        if isinstance(value, list):
            return [spoil(inner) for inner in value]
        return value if data.draw(st.integers(0, 7)) else data.draw(JSON)

    event_of(spoil(SAMPLES[name]))
