"""What the bot can be asked for, in a few words and as buttons."""

from __future__ import annotations

from bots.adapter import Button
from bots.buttons import data_of
from bots.conversation.talk import Talk
from bots.conversation.understand import NAME


def say_help(talk: Talk) -> None:
    """Say what the bot does and how."""
    talk.say(help_words(talk), *help_rows(talk))


def help_words(talk: Talk) -> str:
    """What the bot does; in a group also how it is spoken to."""
    texts = talk.own_texts
    if talk.direct:
        return texts.text("help.text")
    return f"{texts.text('help.text_group')} {texts.text('help.call', name=talk.bot.name or NAME)}"


def help_rows(talk: Talk) -> tuple[tuple[Button, ...], ...]:
    """Every thing that can be asked for, as a button."""
    texts = talk.own_texts
    verbs = ("meet", "call", "who", "next", "move", "cancel", "zone", "lang", "listen")
    return talk.choice([Button(texts.text(f"button.{_TEXT.get(verb, verb)}"), data_of(verb)) for verb in verbs])


_TEXT = {"lang": "language"}
