"""What the bot can be asked for, in a few words and as buttons."""

from __future__ import annotations

from bots.adapter import Button
from bots.buttons import data_of
from bots.conversation.talk import Talk


def say_help(talk: Talk) -> None:
    """Say what the bot does and how."""
    talk.say(talk.own_texts.text("help.text"), *help_rows(talk))


def help_rows(talk: Talk) -> tuple[tuple[Button, ...], ...]:
    """Every thing that can be asked for, as a button."""
    texts = talk.own_texts
    verbs = ("meet", "call", "who", "next", "move", "cancel", "zone", "lang", "listen")
    return talk.choice([Button(texts.text(f"button.{_TEXT.get(verb, verb)}"), data_of(verb)) for verb in verbs])


_TEXT = {"lang": "language"}
