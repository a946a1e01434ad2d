"""The menu of commands that Telegram shows beside the text field, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

COMMANDS: Mapping[str, Mapping[str, str]] = {
    "meet": {"en": "Find a time to meet", "it": "Trova quando vedersi"},
    "call": {"en": "A call right now, or very soon", "it": "Una chiamata subito, o quasi"},
    "who": {"en": "Who has not answered yet", "it": "Chi non ha ancora risposto"},
    "next": {"en": "Our next meetings", "it": "I prossimi incontri"},
    "close": {"en": "End the poll", "it": "Chiudi la votazione"},
    "confirm": {"en": "Settle the time", "it": "Conferma l’orario"},
    "move": {"en": "Move the meeting", "it": "Sposta l’incontro"},
    "cancel": {"en": "Call the meeting off", "it": "Annulla l’incontro"},
    "zone": {"en": "Our time zone", "it": "Il nostro fuso orario"},
    "language": {"en": "Our language", "it": "La nostra lingua"},
    "listen": {"en": "When I speak up by myself", "it": "Quando intervengo da solo"},
    "help": {"en": "What I can do", "it": "Cosa so fare"},
}
"""Command → language → description (1 to 256 characters). English is for every language that is not there."""

FALLBACK = "en"


def menus() -> dict[str, list[dict[str, str]]]:
    """The menu for each language code, and for "" (everybody else), as setMyCommands takes it."""
    languages = sorted({language for texts in COMMANDS.values() for language in texts})
    menu = {
        language: [
            {"command": command, "description": texts.get(language, texts[FALLBACK])}
            for command, texts in COMMANDS.items()
        ]
        for language in languages
    }
    return {"": menu[FALLBACK], **menu}
