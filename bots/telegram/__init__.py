"""Telegram, through its Bot API: what it can do, and the settings that switch it on."""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import ClassVar, Self

from aiohttp import ClientSession
from pydantic import Field, SecretStr, field_validator, model_validator

from bots.adapter import Adapter
from bots.settings import MessengerSettings
from bots.telegram.adapter import TelegramAdapter
from bots.telegram.client import Client
from bots.telegram.limits import Limits, Rate
from bots.telegram.setup import webhook_address

TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{1,100}", re.ASCII)
WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}", re.ASCII)


class TelegramSettings(MessengerSettings):
    """What the operator says about the bot; without a token Telegram is off."""

    prefix: ClassVar[str] = "TELEGRAM"

    token: SecretStr | None = Field(None, description="the bot's token, from @BotFather; switches Telegram on")
    webhook_secret: SecretStr | None = Field(
        None, description="what Telegram shows us with each webhook call; made from the token when unset"
    )
    api_url: str = Field("https://api.telegram.org", description="the base of calls, or one's own Bot API server")
    chat_per_second: int = Field(1, ge=1, le=1000, description="messages a second in one chat")
    group_per_minute: int = Field(20, ge=1, le=100_000, description="messages a minute in one group")
    all_per_second: int = Field(30, ge=1, le=10_000, description="messages a second in all chats together")

    @field_validator("token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("this is no bot token; @BotFather gives one like 123456:ABC-def")
        return token

    @field_validator("webhook_secret")
    @classmethod
    def _fits_a_header(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not WEBHOOK_SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("use 1 to 256 letters, digits, _ and -")
        return secret

    @field_validator("api_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        if not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", url):
            raise ValueError("use an address like https://api.telegram.org")
        return url

    @model_validator(mode="after")
    def _needs_a_token(self) -> Self:
        if self.token is None and self.webhook_secret is not None:
            raise ValueError("RITROVO_TELEGRAM_TOKEN is missing")
        return self

    def secret(self) -> str:
        """What a webhook call must show: as set, else made from the token."""
        if self.webhook_secret is not None:
            return self.webhook_secret.get_secret_value()
        token = self.token.get_secret_value() if self.token else ""
        return hmac.new(token.encode(), b"ritrovo webhook secret", hashlib.sha256).hexdigest()


SETTINGS = TelegramSettings


def build(settings: TelegramSettings, session: ClientSession, public_url: str) -> Adapter | None:
    """The adapter, not started; None where there is no token. It keeps to a webhook where Telegram can reach us."""
    if settings.token is None:
        return None
    return TelegramAdapter(
        account=settings.token.get_secret_value().partition(":")[0],
        client=Client(session, settings.api_url, settings.token),
        webhook_url=webhook_address(public_url, settings.api_url),
        webhook_secret=SecretStr(settings.secret()),
        limits=lambda clock: Limits(
            clock,
            chat=Rate(settings.chat_per_second, 1.0),
            group=Rate(settings.group_per_minute, 60.0),
            everywhere=Rate(settings.all_per_second, 1.0),
        ),
    )
