"""Messengers are found by their folder, switched on by their settings, and a wrong setting says what to do."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import pytest

from bots import registry
from bots.telegram import TelegramSettings
from bots.telegram.setup import webhook_address
from service.settings import SettingsError, read_files

TOKEN = "123456:ABC-def_1"


async def test_a_messenger_is_on_when_its_settings_are_there() -> None:
    """No token, no Telegram; a token, and it is built, with nothing sent yet."""
    async with aiohttp.ClientSession() as session:
        assert registry.build_all(session, "https://meet.example", {}) == {}
        built = registry.build_all(session, "https://meet.example", {"RITROVO_TELEGRAM_TOKEN": TOKEN})
    assert [(name, adapter.account) for name, adapter in built.items()] == [("telegram", "123456")]


def test_a_bad_setting_is_told_before_anything_starts() -> None:
    """The database is not touched, no token is made, for a service that can't run."""
    registry.check_settings({})
    with pytest.raises(SettingsError, match="RITROVO_TELEGRAM_TOKEN"):
        registry.check_settings({"RITROVO_TELEGRAM_TOKEN": "hello"})


def test_known_variables() -> None:
    """The service refuses variables that nobody reads: the messengers say which ones they do, with a help for each."""
    known = registry.known_variables()
    assert known >= {"RITROVO_TELEGRAM_TOKEN", "RITROVO_TELEGRAM_API_URL"}
    assert all(variable.help for variable in registry.variables())
    assert "telegram" in {messenger.name for messenger in registry.available()}


async def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    """As Kubernetes mounts it, with or without a line break at the end."""
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    settings = TelegramSettings.load(read_files({"RITROVO_TELEGRAM_TOKEN_FILE": str(file)}))
    assert settings.token is not None
    assert settings.token.get_secret_value() == TOKEN
    assert TOKEN not in repr(settings)
    async with aiohttp.ClientSession() as session:
        assert registry.build_all(session, "", {"RITROVO_TELEGRAM_TOKEN_FILE": str(file)}).keys() == {"telegram"}


@pytest.mark.parametrize(
    ("environ", "line"),
    [
        ({"TOKEN": "hello"}, "RITROVO_TELEGRAM_TOKEN: this is no bot token; @BotFather gives one like 123456:ABC-def"),
        ({"TOKEN": TOKEN, "WEBHOOK_SECRET": "a b"}, "RITROVO_TELEGRAM_WEBHOOK_SECRET: use 1 to 256 letters, digits, _"),
        ({"WEBHOOK_SECRET": "ab"}, "RITROVO_TELEGRAM_…: RITROVO_TELEGRAM_TOKEN is missing"),
        ({"TOKEN": TOKEN, "API_URL": "telegram"}, "RITROVO_TELEGRAM_API_URL: use an address like https://"),
        ({"TOKEN": TOKEN, "CHAT_PER_SECOND": "many"}, "RITROVO_TELEGRAM_CHAT_PER_SECOND: "),
        ({"TOKEN": TOKEN, "CHAT_PER_SECOND": "0"}, "RITROVO_TELEGRAM_CHAT_PER_SECOND: "),
        ({"TOKEN": TOKEN, "TOKEN_FILE": "/x"}, "set RITROVO_TELEGRAM_TOKEN or RITROVO_TELEGRAM_TOKEN_FILE, not both"),
        ({"TOKEN_FILE": "/nowhere/x"}, "RITROVO_TELEGRAM_TOKEN_FILE: can't read /nowhere/x: "),
        ({"TOKEN_FILE": "/dev/zero"}, "RITROVO_TELEGRAM_TOKEN_FILE: /dev/zero is too long to hold a setting"),
    ],
)
def test_a_wrong_setting_is_told_in_one_line(environ: dict[str, str], line: str) -> None:
    """The line names the variable and what to do, and holds no secret."""
    with pytest.raises(SettingsError) as error:
        TelegramSettings.load(read_files({f"RITROVO_TELEGRAM_{name}": value for name, value in environ.items()}))
    assert str(error.value).startswith(line)
    assert "\n" not in str(error.value)
    assert TOKEN not in str(error.value)


def test_the_webhook_secret_is_made_from_the_token() -> None:
    """Nothing to think up; the same at each start; another token, another secret; no way back to the token."""
    made = [TelegramSettings.load({"RITROVO_TELEGRAM_TOKEN": token}).secret() for token in (TOKEN, TOKEN, "1:x")]
    assert made[0] == made[1] != made[2]
    own = {"RITROVO_TELEGRAM_TOKEN": TOKEN, "RITROVO_TELEGRAM_WEBHOOK_SECRET": "mine"}
    assert TelegramSettings.load(own).secret() == "mine"


@pytest.mark.parametrize(
    ("public_url", "webhook"),
    [
        ("https://meet.example", "https://meet.example/bots/telegram"),
        ("https://meet.example:8443/r/", "https://meet.example:8443/r/bots/telegram"),
        ("https://meet.example:9000", ""),
        ("http://meet.example", ""),
        ("https://localhost", ""),
        ("http://127.0.0.1:8080", ""),
        ("https://meet.example:port", ""),
        ("", ""),
    ],
)
def test_where_telegram_can_deliver(public_url: str, webhook: str) -> None:
    """Telegram reaches https on four ports; everywhere else the bot fetches."""
    assert webhook_address(public_url, "https://api.telegram.org") == webhook


def test_an_own_bot_api_server_delivers_anywhere() -> None:
    """It stands beside the service."""
    assert webhook_address("http://127.0.0.1:8080", "http://127.0.0.1:8081") == "http://127.0.0.1:8080/bots/telegram"
