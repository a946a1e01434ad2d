"""What is told to Telegram at the start (who are we, menus, webhook), and what `ritrovo doctor` finds out about it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from bots.telegram.client import Answer, Call, Client
from bots.telegram.commands import menus
from bots.telegram.receive import KINDS, Me

OFFICIAL = "https://api.telegram.org"
WEBHOOK_PORTS = frozenset({None, 443, 80, 88, 8443})
PATH = "/bots/telegram"
CONNECTIONS = 40
LATE_UPDATES = 100


def webhook_address(public_url: str, api_url: str) -> str:
    """Where Telegram is to deliver; "" where it can't reach us, so that we must fetch (setWebhook, notes).

    Telegram itself delivers over https to a few ports only; one's own Bot API server takes any address.
    """
    try:
        parts = urlsplit(public_url)
        port = parts.port
    except ValueError:
        return ""
    host = parts.hostname or ""
    reachable = parts.scheme == "https" and port in WEBHOOK_PORTS and "." in host and not host.startswith("127.")
    if reachable or (parts.scheme in ("http", "https") and host and api_url.rstrip("/") != OFFICIAL):
        return public_url.rstrip("/") + PATH
    return ""


def me_of(answer: Answer) -> Me | None:
    """The bot's account out of getMe's answer."""
    user = answer.result if answer.ok and isinstance(answer.result, dict) else {}
    if not isinstance(user.get("id"), int) or not isinstance(user.get("username"), str):
        return None
    return Me(user["id"], user["username"], user.get("can_read_all_group_messages") is True)


def menu_calls() -> list[Call]:
    """The calls that set the menu of commands for each language."""
    return [
        Call("setMyCommands", {"commands": menu} | ({"language_code": language} if language else {}))
        for language, menu in menus().items()
    ]


def webhook_call(url: str, secret: str) -> Call:
    """The call after which Telegram delivers to `url`; what waits there already is kept."""
    parameters = {"url": url, "secret_token": secret, "allowed_updates": list(KINDS), "max_connections": CONNECTIONS}
    return Call("setWebhook", parameters)


NO_WEBHOOK = Call("deleteWebhook", {"drop_pending_updates": False})


async def problems(client: Client, webhook_url: str) -> list[str]:
    """What is wrong with the bot at Telegram, in words; it asks, and changes nothing."""
    answer = await client.call(Call("getMe"))
    me = me_of(answer)
    if answer.error in (401, 404):
        return ["Telegram does not know the token: copy it again from @BotFather into RITROVO_TELEGRAM_TOKEN."]
    if me is None:
        return [f"Telegram can't be asked: {answer.description}. Look at the network, and at RITROVO_TELEGRAM_API_URL."]
    found = []
    if not me.hears_all:
        found.append(
            f"@{me.username} has privacy mode on: in groups it hears only commands, replies and mentions, and can't "
            "offer a poll when people just talk. To change that: @BotFather, /setprivacy, Disable; then remove the "
            "bot from each group and add it again."
        )
    if isinstance(user := answer.result, dict) and user.get("can_join_groups") is False:
        found.append(f"@{me.username} can't be added to groups. To change that: @BotFather, /setjoingroups, Enable.")
    status = await client.call(Call("getWebhookInfo"))
    info = status.result if status.ok and isinstance(status.result, dict) else {}
    return found + _webhook_problems(info, webhook_url)


def _webhook_problems(info: dict[str, Any], expected: str) -> list[str]:
    found = []
    actual = str(info.get("url", ""))
    if expected and actual != expected:
        found.append(
            f"Telegram delivers to {actual}, not to {expected}: another service may use the same bot."
            if actual
            else f"Telegram does not deliver to {expected} yet; `ritrovo serve` sets that when it starts."
        )
    if actual and not expected:
        found.append(f"Telegram delivers to {actual}; `ritrovo serve` ends that and fetches messages by itself.")
    if message := info.get("last_error_message"):
        when = info.get("last_error_date")
        date = f" at {datetime.fromtimestamp(when, UTC):%Y-%m-%d %H:%M} UTC" if isinstance(when, int) else ""
        found.append(f"The last delivery failed{date}: {message}.")
    waiting = info.get("pending_update_count")
    if isinstance(waiting, int) and waiting >= LATE_UPDATES:
        found.append(f"{waiting} updates wait at Telegram.")
    return found
