"""Judges what is sent to the Bot API: aiogram's types for names and types, a table for the limits they don't know.

Limits: https://core.telegram.org/bots/api, from the descriptions of each method's parameters.
"""

from __future__ import annotations

from typing import Any

import aiogram.methods
from aiogram.types import InputFile

from tests.bots.telegram.server import Called
from tests.bots.telegram.world import Formatted, units

LIMITS = {
    "text": (1, 4096),
    "caption": (0, 1024),
    "secret_token": (1, 256),
    "description": (1, 256),
    "command": (1, 32),
}
"""Least and greatest length in UTF-16 units."""
HINT = 200


class Upload(InputFile):
    """A file that stands in for what was uploaded."""

    async def read(self, bot: Any) -> Any:
        """Nothing is read."""
        yield b""


def judge(called: Called) -> None:
    """Fail where a call has a parameter that its method does not know, a wrong type, or a length out of bounds."""
    kind = getattr(aiogram.methods, called.method[0].upper() + called.method[1:])
    unknown = set(called.parameters) - set(kind.model_fields)
    assert not unknown, f"{called.method} has no {unknown}"
    parameters = dict(called.parameters)
    if isinstance(parameters.get("document"), str):
        parameters["document"] = Upload(filename="file")
    kind.model_validate(parameters)
    _judge_limits(called.method, called.parameters)


def _judge_limits(method: str, body: dict[str, Any]) -> None:
    for name, (least, greatest) in LIMITS.items():
        if name in body:
            words = Formatted(body[name]).words if body.get("parse_mode") == "HTML" else body[name]
            most = HINT if method == "answerCallbackQuery" else greatest
            assert least <= units(words) <= most, f"{method}: {name} has {units(words)} units"
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    assert all(1 <= len(row) <= 8 for row in rows)
    buttons = [button for row in rows for button in row]
    assert len(buttons) <= 100
    for button in buttons:
        assert set(button) in ({"text", "callback_data"}, {"text", "url"})
        assert 1 <= units(button["text"]) <= 64
        assert len(button.get("callback_data", "x").encode()) in range(1, 65)
    for command in body.get("commands", []):
        _judge_limits("command", command)
