"""What people see of a card in Telegram, and what becomes of it when Telegram has its moods."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bots.adapter import Button, Card, File, Gone, Moved, Refused, Retry, Sent
from bots.telegram.send import CAPTION, TEXT, cut, utf16_length
from tests.bots.telegram.conftest import Clock
from tests.bots.telegram.server import BotApiServer
from tests.bots.telegram.world import Chat, Person

POLL = Card("Gio 15:00 · Ven mattina", "Cena <da Ugo> & co", ((Button("Sì", "v1:9f:1:y"), Button("No", "v1:9f:1:n")),))
INVITE = Card(
    "Giovedì alle 15", "Cena", file=File("cena.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
)


@pytest.fixture
def chat(telegram: BotApiServer, ann: Person) -> Chat:
    group = telegram.world.group("Cena", ann)
    group.status = "member"
    return group


async def test_a_card_shows_title_text_and_buttons(telegram: BotApiServer, chat: Chat, make_adapter: Any) -> None:
    """A title with brackets and an ampersand is read as it was written, in bold; the buttons stand in their row."""
    assert await make_adapter().send(str(chat.id), POLL) == Sent("1")
    assert chat.last.text == "Cena <da Ugo> & co\nGio 15:00 · Ven mattina"
    assert chat.last.bold == ("Cena <da Ugo> & co",)
    assert chat.last.labels() == ["Sì", "No"]


async def test_an_answer_quotes_what_it_answers(
    telegram: BotApiServer, chat: Chat, ann: Person, make_adapter: Any
) -> None:
    """A quoted message that was deleted meanwhile does not swallow the answer."""
    adapter = make_adapter()
    said = await telegram.say(chat, ann, "giovedì?")
    await adapter.send(str(chat.id), POLL, str(said.id))
    assert chat.last.reply_to == said.id
    assert isinstance(await adapter.send(str(chat.id), POLL, "999"), Sent)


async def test_a_quiet_card_rings_nobody(chat: Chat, make_adapter: Any) -> None:
    """`quiet` is Telegram's disable_notification."""
    await make_adapter().send(str(chat.id), Card("tally", quiet=True))
    assert chat.last.quiet


async def test_an_answer_stays_in_its_topic(telegram: BotApiServer, ann: Person, make_adapter: Any) -> None:
    """In a forum the card comes where it was asked for."""
    forum = telegram.world.group("Club", ann, forum=True)
    forum.status = "member"
    topic = telegram.world.write(forum, ann, "")
    adapter = make_adapter()
    assert isinstance(await adapter.send(f"{forum.id}/{topic.id}", POLL), Sent)
    assert forum.last.topic == topic.id
    assert await adapter.send(f"{forum.id}/77", POLL) == Gone("Bad Request: message thread not found")


async def test_an_invite_is_a_file_with_words(chat: Chat, make_adapter: Any) -> None:
    """The calendar file arrives under its name and type, with the card as its caption."""
    assert await make_adapter().send(str(chat.id), INVITE) == Sent("1")
    assert chat.last.file == ("cena.ics", "text/calendar", INVITE.file.body if INVITE.file else b"")
    assert chat.last.text == "Cena\nGiovedì alle 15"


async def test_words_too_long_for_a_caption_follow_the_file(chat: Chat, make_adapter: Any) -> None:
    """Nothing of a long card is lost where a file goes with it; the words are the message that is edited later."""
    card = Card("parola " * 200, "Cena", file=INVITE.file)
    assert await make_adapter().send(str(chat.id), card) == Sent("2")
    assert [bool(message.file) for message in chat.by_bot()] == [True, False]
    assert utf16_length(chat.last.text) > CAPTION


async def test_a_live_tally_is_edited_in_place(telegram: BotApiServer, chat: Chat, make_adapter: Any) -> None:
    """The second vote changes the card; telling the same tally again is no failure."""
    adapter = make_adapter()
    await adapter.send(str(chat.id), POLL)
    tally = Card("Gio 15:00: 2 sì", POLL.title, POLL.rows)
    assert await adapter.edit(str(chat.id), "1", tally) == Sent("1")
    assert await adapter.edit(str(chat.id), "1", tally) == Sent("1")
    assert (chat.last.text, chat.last.versions) == ("Cena <da Ugo> & co\nGio 15:00: 2 sì", 1)


async def test_a_card_becomes_a_file_and_its_caption_changes(chat: Chat, make_adapter: Any) -> None:
    """The poll's card may turn into the invite, and an invite's words may change without its file."""
    adapter = make_adapter()
    await adapter.send(str(chat.id), POLL)
    assert await adapter.edit(str(chat.id), "1", INVITE) == Sent("1")
    assert chat.last.file is not None
    assert await adapter.edit(str(chat.id), "1", Card("annullato", "Cena")) == Sent("1")
    assert chat.last.text == "Cena\nannullato"
    assert chat.last.file is not None


async def test_a_file_is_uploaded_once(telegram: BotApiServer, chat: Chat, make_adapter: Any) -> None:
    """Fifty people answer an invite: its words change fifty times, its file goes up once; a new file goes up."""
    adapter = make_adapter()
    await adapter.send(str(chat.id), INVITE)
    for card in (replace(INVITE, text="Vengono: Ann"), replace(INVITE, text="Vengono: Ann, Ugo")):
        assert await adapter.edit(str(chat.id), "1", card) == Sent("1")
        assert chat.last.text == card.plain
    moved = replace(INVITE, text="Venerdì", file=File("cena.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nX"))
    await adapter.edit(str(chat.id), "1", moved)
    assert [bool(called.files) for called in telegram.calls] == [True, False, False, True]
    long = replace(INVITE, text="parola " * 200)
    await adapter.send(str(chat.id), long)
    assert await adapter.edit(str(chat.id), "3", replace(long, text="parole " * 200)) == Sent("3")
    assert chat.last.text.startswith("Cena\nparole")
    assert chat.last.file is None


@pytest.mark.parametrize(
    ("status", "description", "parameters", "outcome"),
    [
        (429, "Too Many Requests: retry after 7", {"retry_after": 7}, Retry(7.0, "Too Many Requests: retry after 7")),
        (500, "Internal Server Error", {}, Retry(5.0, "Internal Server Error")),
        (502, "Bad Gateway", {}, Retry(5.0, "Bad Gateway")),
        (400, "Bad Request: chat not found", {}, Gone("Bad Request: chat not found")),
        (403, "Forbidden: bot was blocked by the user", {}, Gone("Forbidden: bot was blocked by the user")),
        (403, "Forbidden: user is deactivated", {}, Gone("Forbidden: user is deactivated")),
        (
            400,
            "Bad Request: not enough rights to send text messages to the chat",
            {},
            Gone("Bad Request: not enough rights to send text messages to the chat"),
        ),
        (400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1009}, Moved("-1009")),
        (400, "Bad Request: can't parse entities", {}, Refused("Bad Request: can't parse entities")),
    ],
)
async def test_each_refusal_is_understood(
    telegram: BotApiServer,
    chat: Chat,
    make_adapter: Any,
    status: int,
    description: str,
    parameters: dict[str, int],
    outcome: object,
) -> None:
    """What may pass is tried again, what is over is over, what is our fault is not repeated for ever."""
    telegram.fail("sendMessage", status, description, **parameters)
    assert await make_adapter().send(str(chat.id), POLL) == outcome


async def test_a_wrong_token_loses_no_message(telegram: BotApiServer, chat: Chat, make_adapter: Any) -> None:
    """A revoked token is the operator's matter: messages wait."""
    telegram.fail("sendMessage", 401, "Unauthorized")
    outcome = await make_adapter().send(str(chat.id), POLL)
    assert isinstance(outcome, Retry)
    assert "RITROVO_TELEGRAM_TOKEN" in outcome.reason


async def test_a_deleted_card_is_gone_but_the_chat_is_not(chat: Chat, make_adapter: Any) -> None:
    """Somebody deleted the bot's message: the bot may send a new one."""
    assert await make_adapter().edit(str(chat.id), "99", POLL) == Gone(
        "Bad Request: message to edit not found", chat=False
    )


async def test_a_lost_answer_is_tried_again(telegram: BotApiServer, chat: Chat, make_adapter: Any) -> None:
    """A result may come twice; silence would be worse."""
    adapter = make_adapter()
    telegram.drop("sendMessage")
    assert isinstance(await adapter.send(str(chat.id), POLL), Retry)
    assert len(chat.by_bot()) == 1
    telegram.fail("sendMessage", 500, "Internal Server Error", after_work=True)
    assert isinstance(await adapter.send(str(chat.id), POLL), Retry)


async def test_a_flood_wait_is_kept_to_the_second(
    telegram: BotApiServer, chat: Chat, clock: Clock, make_adapter: Any
) -> None:
    """After "retry after 7" nothing goes to that chat for 7 seconds, while other chats go on."""
    adapter = make_adapter()
    telegram.fail("sendMessage", 429, "Too Many Requests", retry_after=7)
    await adapter.send(str(chat.id), POLL)
    calls = len(telegram.calls)
    clock.seconds += 5
    assert await adapter.send(str(chat.id), POLL) == Retry(2.0, "too many messages in this chat, or in all")
    assert len(telegram.calls) == calls
    other = telegram.world.direct(Person(8, "Ugo"))
    assert isinstance(await adapter.send(str(other.id), POLL), Sent)
    clock.seconds += 2
    assert isinstance(await adapter.send(str(chat.id), POLL), Sent)


async def test_reactions_are_those_telegram_allows(
    telegram: BotApiServer, chat: Chat, ann: Person, make_adapter: Any
) -> None:
    """A check mark is no reaction in Telegram: the nearest one is set, and what has none near is refused."""
    adapter = make_adapter()
    said = await telegram.say(chat, ann, "giovedì sì")
    assert await adapter.react(str(chat.id), str(said.id), "✅") == Sent(str(said.id))
    assert said.reaction == "👍"
    await adapter.react(str(chat.id), str(said.id), "")
    assert said.reaction == ""
    assert isinstance(await adapter.react(str(chat.id), str(said.id), "🧮"), Refused)
    assert isinstance(await adapter.react(str(chat.id), "99", "👍"), Gone)


async def test_buttons_to_this_very_machine_are_left_out(chat: Chat, make_adapter: Any) -> None:
    """Without a public address the links of a card open for nobody: the card comes without them."""
    links = (Button("Qui", url="http://localhost:8080/p/x"), Button("Là", url="https://meet.example/p/x"))
    assert isinstance(await make_adapter().send(str(chat.id), Card("x", rows=(links,))), Sent)
    assert chat.last.labels() == ["Là"]


@pytest.mark.parametrize(
    ("card", "sent"),
    [
        (Card("x", rows=(tuple(Button(str(n), "v") for n in range(8)),)), [8]),
        (Card("x", rows=(tuple(Button(str(n), "v") for n in range(9)),)), [8, 1]),
        (Card("x", rows=((Button("a", "v"),),) * 101), [1] * 100),
        (Card("x", rows=((Button("a", "v" * 64),),)), [1]),
        (Card("x", rows=((Button("a", "é" * 32),),)), [1]),
    ],
)
async def test_keyboards_at_the_edge(card: Card, sent: list[int], chat: Chat, make_adapter: Any) -> None:
    """What just fits is sent as it is; a row too long is broken, buttons past the hundredth are left out."""
    assert isinstance(await make_adapter().send(str(chat.id), card), Sent)
    assert [len(row) for row in chat.last.buttons] == sent


@pytest.mark.parametrize(
    "button", [Button("a", "é" * 33), Button("", "v"), Button("a"), Button("a", "v", "https://x.y")]
)
async def test_a_button_that_can_not_be_is_refused(button: Button, chat: Chat, make_adapter: Any) -> None:
    """A fault of ours is told as such and not tried for ever."""
    assert isinstance(await make_adapter().send(str(chat.id), Card("x", rows=((button,),))), Refused)
    assert isinstance(await make_adapter().send(str(chat.id), Card(" ")), Refused)
    assert chat.messages == {}


async def test_a_caption_at_the_edge(chat: Chat, make_adapter: Any) -> None:
    """What just fits goes with the file."""
    await make_adapter().send(str(chat.id), Card("p" * CAPTION, file=INVITE.file))
    await make_adapter().send(str(chat.id), Card("p" * (CAPTION + 1), file=INVITE.file))
    assert [len(message.text) for message in chat.by_bot()] == [CAPTION, 0, CAPTION + 1]


@pytest.mark.parametrize("chat_id", ["room-1", "", "12/x"])
async def test_a_chat_of_another_platform_is_refused(chat_id: str, make_adapter: Any) -> None:
    """Nothing is sent anywhere."""
    assert isinstance(await make_adapter().send(chat_id, POLL), Refused)
    assert isinstance(await make_adapter().edit(chat_id, "1", POLL), Refused)
    assert isinstance(await make_adapter().react(chat_id, "1", "👍"), Refused)


def test_cutting_counts_as_telegram_does() -> None:
    """An emoji counts twice; neither it nor a joined family is cut in two; a word stays whole."""
    assert cut("a" * TEXT, TEXT) == "a" * TEXT
    assert utf16_length(cut("😀" * TEXT, TEXT)) == TEXT - 1
    assert cut("ab 😀😀", 6) == "ab…"
    assert cut("👨‍👩‍👧👨‍👩‍👧", 12) == "👨‍👩‍👧…"
    assert cut("giovedì pomeriggio", 12) == "giovedì…"
