"""The menu of commands that Telegram shows beside the text field, in the reader's language."""

from __future__ import annotations

from service.texts import text_languages, texts_for

COMMANDS = (
    "meet", "call", "who", "next", "close", "confirm", "move", "cancel", "zone", "language", "listen", "help",
)  # fmt: skip
"""In the order of the menu."""


def menus() -> dict[str, list[dict[str, str]]]:
    """The menu for each language that has texts, and for "" (everybody else), as setMyCommands takes it.

    Telegram knows languages by two letters alone (ISO 639-1).
    """
    languages = ["", *(language for language in text_languages() if len(language) == 2)]
    return {
        language: [
            {"command": command, "description": texts_for(language).text(f"menu.{command}")} for command in COMMANDS
        ]
        for language in languages
    }
