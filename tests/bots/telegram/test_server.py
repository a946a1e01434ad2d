"""The Bot API server of these tests is a true one: aiogram's client, which knows nothing of us, can live with it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    ChatMemberOwner,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    ReactionTypeEmoji,
)

from tests.bots.telegram.server import BotApiServer
from tests.bots.telegram.world import Chat, Person

BUTTONS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="v1:1:y")]])


@pytest_asyncio.fixture
async def bot(telegram: BotApiServer) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))
    async with Bot(telegram.token, session=session) as bot:
        yield bot


@pytest.fixture
def group(telegram: BotApiServer, ann: Person, ugo: Person) -> Chat:
    group = telegram.world.group("Cena", ann, ugo)
    group.status = "member"
    return group


async def test_account_and_menus(bot: Bot, telegram: BotApiServer) -> None:
    """The account, the webhook and the menus."""
    assert (await bot.me()).username == "meet_bot"
    assert await bot.set_my_commands([BotCommand(command="meet", description="x")], language_code="it")
    assert await bot.set_webhook("https://meet.example/x", secret_token="abc", allowed_updates=["message"])
    assert (await bot.get_webhook_info()).url == "https://meet.example/x"
    with pytest.raises(TelegramConflictError):
        await bot.get_updates(timeout=0)
    assert await bot.delete_webhook()
    with pytest.raises(TelegramUnauthorizedError):
        await Bot("43:x", session=bot.session).get_me()


async def test_messages(bot: Bot, telegram: BotApiServer, group: Chat) -> None:
    """Texts, files, edits, reactions: aiogram reads each answer into its types."""
    sent = await bot.send_message(group.id, "<b>Title</b>\n1 &lt; 2", parse_mode="HTML", reply_markup=BUTTONS)
    assert (group.last.text, group.last.bold) == ("Title\n1 < 2", ("Title",))
    edited = await bot.edit_message_text("new", chat_id=group.id, message_id=sent.message_id)
    assert edited is not True
    assert edited.text == "new"
    with pytest.raises(TelegramBadRequest, match="not modified"):
        await bot.edit_message_text("new", chat_id=group.id, message_id=sent.message_id)
    await bot.edit_message_reply_markup(chat_id=group.id, message_id=sent.message_id, reply_markup=BUTTONS)
    assert group.last.labels() == ["Yes"]
    file = BufferedInputFile(b"BEGIN", "x.ics")
    document = await bot.send_document(group.id, file, caption="cap", reply_markup=BUTTONS)
    assert document.document is not None
    assert group.last.file is not None
    assert group.last.file[2] == b"BEGIN"
    await bot.edit_message_caption(chat_id=group.id, message_id=document.message_id, caption="other")
    media = InputMediaDocument(media=BufferedInputFile(b"BEGIN2", "y.ics"), caption="third")
    await bot.edit_message_media(media, chat_id=group.id, message_id=sent.message_id)
    assert group.messages[sent.message_id].text == "third"
    assert await bot.set_message_reaction(group.id, sent.message_id, [ReactionTypeEmoji(emoji="👍")])
    with pytest.raises(TelegramBadRequest, match="REACTION_INVALID"):
        await bot.set_message_reaction(group.id, sent.message_id, [ReactionTypeEmoji(emoji="✅")])


async def test_people(bot: Bot, telegram: BotApiServer, group: Chat, ann: Person, ugo: Person) -> None:
    """What people do arrives as updates that aiogram reads."""
    sent = await bot.send_message(group.id, "vote", reply_markup=BUTTONS)
    said = await telegram.say(group, ann, "/meet@meet_bot giovedì 😀 @meet_bot", reply_to=group.last)
    await telegram.edit(group, said, "venerdì")
    press = await telegram.press(group, ugo, group.messages[sent.message_id], "Yes")
    await telegram.join(group, Person(9, "Eva"))
    await telegram.membership(group, ann, "administrator")
    updates = await bot.get_updates(timeout=0)
    assert [update.event_type for update in updates] == [
        "message",
        "edited_message",
        "callback_query",
        "message",
        "my_chat_member",
    ]
    message = updates[0].message
    assert message is not None
    assert [entity.extract_from(message.text or "") for entity in message.entities or []] == [
        "/meet@meet_bot",
        "@meet_bot",
    ]
    assert await bot.answer_callback_query(press, text="ok")
    assert telegram.hint(press) == "ok"
    assert isinstance(await bot.get_chat_member(group.id, ann.id), ChatMemberOwner)
    assert await bot.get_updates(offset=updates[-1].update_id + 1, timeout=0) == []


async def test_privacy_mode(bot: Bot, telegram: BotApiServer, group: Chat, ann: Person) -> None:
    """With privacy mode on the bot hears commands, mentions and replies to it, and no talk."""
    telegram.world.hears_all = False
    await telegram.say(group, ann, "giovedì alle 15?")
    await telegram.say(group, ann, "/meet")
    await telegram.say(group, ann, "ehi @meet_bot")
    assert [getattr(update.message, "text", "") for update in await bot.get_updates(timeout=0)] == [
        "/meet",
        "ehi @meet_bot",
    ]


async def test_moods(bot: Bot, telegram: BotApiServer, group: Chat, ann: Person) -> None:
    """Limits, lost answers, migrations and being thrown out look to aiogram as Telegram's own do."""
    telegram.fail("sendMessage", 429, "Too Many Requests", retry_after=7)
    with pytest.raises(TelegramRetryAfter) as waited:
        await bot.send_message(group.id, "x")
    assert waited.value.retry_after == 7
    telegram.fail("sendMessage", 500, "Internal Server Error", after_work=True)
    with pytest.raises(TelegramServerError):
        await bot.send_message(group.id, "x")
    telegram.drop("sendMessage")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(group.id, "x")
    assert len(group.by_bot()) == 2
    await telegram.migrate(group)
    with pytest.raises(TelegramMigrateToChat):
        await bot.send_message(group.id, "x")
    direct = telegram.world.direct(ann)
    await telegram.membership(direct, ann, "kicked")
    with pytest.raises(TelegramForbiddenError, match="blocked"):
        await bot.send_message(direct.id, "x")
    eva = telegram.world.direct(Person(9, "Eva")).id
    for text, error in ((" ", "text is empty"), ("x" * 4097, "too long"), ("<u>", "parse entities")):
        with pytest.raises(TelegramBadRequest, match=error):
            await bot.send_message(eva, text, parse_mode="HTML")
    telegram.calls.clear()  # these were wrong on purpose
