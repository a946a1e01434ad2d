"""Zone, language and listening of a chat: for its admins to choose, by words or by buttons."""

from __future__ import annotations

from babel import Locale

from bots.adapter import Button
from bots.buttons import data_of
from bots.conversation.talk import Talk
from service.actions.change_zone import change_zone
from service.actions.make_group import change_group, set_listening
from service.domain.group import Listening
from service.domain.slot import zone_info
from service.errors import InvalidInputError
from service.parsing.pieces import fold
from service.storage.questions import Question, ask_once
from service.texts import find_zones, own_name, text_choices, text_languages, texts_for, zone_words
from service.texts.times import zone_city

NEARBY = (
    "Europe/London", "Europe/Rome", "Europe/Athens", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo",
    "Asia/Kolkata", "Asia/Shanghai", "Asia/Tokyo",
)  # fmt: skip


async def zone(talk: Talk, words: str) -> None:
    """Set the chat's zone by a city or a country; show the present one and ask where nothing was said."""
    group, _ = await talk.settle()
    texts = talk.own_texts
    if not words:
        await _ask(talk, "zone")
        ask = texts.text("zone.ask", zone=zone_words(group.zone, texts.language))
        talk.say(ask, *talk.choice([_zone_button(name, texts.language) for name in NEARBY if name != group.zone], 2))
        return
    found = find_zones(words, (*talk.languages, texts.language))
    if not found:
        await _ask(talk, "zone")
        talk.say(texts.text("error.zone"))
    elif len(found) == 1:
        await set_zone(talk, found[0])
    else:
        talk.say(texts.text("zone.which"), *talk.choice([_zone_button(name, texts.language) for name in found], 2))


async def set_zone(talk: Talk, name: str) -> None:
    """Set the chat's zone. Raises InvalidInputError for an unknown one."""
    try:
        zone_info(name)
    except ValueError as error:
        raise InvalidInputError("there is no such time zone", key="error.zone") from error
    talk.group = await talk.steering(lambda actor: change_zone(talk.unit, actor, name))
    talk.say(talk.texts.text("zone.done", zone=zone_words(name, talk.texts.language)))


async def language(talk: Talk, words: str) -> None:
    """Set the language of the chat's cards by its name; show the choice where nothing was said."""
    await talk.settle()
    texts = talk.own_texts
    if not words:
        await _ask(talk, "language")
        buttons = [Button(own_name(code), data_of("langset", code)) for code in text_choices()]
        talk.say(texts.text("language.ask"), *talk.choice(buttons, 2))
        return
    code = language_named(words)
    if code is None:
        names = ", ".join(own_name(code) for code in text_choices())
        talk.say(texts.text("language.unknown", languages=names))
        return
    await set_language(talk, code)


async def set_language(talk: Talk, code: str) -> None:
    """Set the language of cards; the others are still read. Raises InvalidInputError for one without texts."""
    group, _ = await talk.settle()
    if code not in text_choices():
        raise InvalidInputError("there is no such language", key="error.invalid")
    languages = (code, *(one for one in group.languages if one != code))
    talk.group = await talk.steering(lambda actor: change_group(talk.unit, actor, languages=languages))
    talk.say(texts_for(code).text("language.done"))


async def listening(talk: Talk, words: str) -> None:
    """Choose what the bot does of itself; show the choice where nothing was said."""
    _, chat = await talk.settle()
    texts = talk.own_texts
    for choice in Listening:
        if words and fold(words) in [fold(word) for word in texts.words(f"words.listen.{choice}")]:
            await set_listening_to(talk, choice)
            return
    rest = [
        Button(texts.text(f"button.listen.{choice}"), data_of("hear", choice.value))
        for choice in Listening
        if choice is not chat.listening
    ]
    talk.say(texts.text("listen.ask", now=texts.text(f"listen.{chat.listening}")), *talk.choice(rest, 1))


async def set_listening_to(talk: Talk, choice: Listening) -> None:
    """Set what the bot does of itself."""
    await talk.settle()
    await talk.steering(lambda actor: set_listening(talk.unit, actor, talk.address, choice))
    talk.say(talk.texts.text("listen.done", now=talk.texts.text(f"listen.{choice}")))


def language_named(words: str) -> str | None:
    """The code of the texts that words name, in any language that has texts: "portoghese", "português (Portugal)"."""
    wanted = _plain(words)
    for code in text_choices():
        locale = Locale.parse(code, sep="-")
        names = {code, own_name(code), locale.english_name or ""}
        for other in text_languages() if "-" not in code else ():
            names.add(Locale.parse(other).languages.get(code, code))
        if wanted in {_plain(name) for name in names}:
            return code
    return None


def _plain(name: str) -> str:
    return " ".join(fold(name).replace("(", " ").replace(")", " ").split())


def _zone_button(name: str, language: str) -> Button:
    return Button(zone_city(name, language) or name, data_of("zoneset", *name.split("/")))


async def _ask(talk: Talk, kind: str) -> None:
    if talk.sender is not None:
        group, _ = await talk.settle()
        question = Question(kind, f"{talk.unit.now.timestamp():.0f}", {})
        await ask_once(talk.unit, group.id, talk.address, talk.sender.stable_id, question)
