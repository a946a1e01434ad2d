"""Which language a message is written in, also where it mixes several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from service.parsing import kind
from service.parsing.dictionary import ALONE, Dictionary
from service.parsing.sense import NOTHING

if TYPE_CHECKING:
    from service.parsing.scan import Token

_SHORT: Final = 4  # letters below which a word of another language is no time


def settle(tokens: Sequence[Token], dictionary: Dictionary) -> str | None:
    """Give each word that several languages know the meaning it has here; the language of the message, or None.

    A short word of another language than the message's is no time, and none that was guessed from a typo: German "so"
    is a Sunday, English "so" is not. Where clauses are in different languages, each counts for itself: "Let's meet
    Thursday, also Do 15 Uhr?".
    """
    if len(dictionary.codes) == 1:
        return dictionary.codes[0] if any(token.entry.languages for token in tokens) else None
    weights: dict[str, int] = {}
    alone = _weigh(tokens, weights)
    leaders = _leaders(weights)
    language = leaders[0] if len(leaders) == 1 else None
    if len(alone) > 1:
        for clause in _clauses(tokens):
            own: dict[str, int] = {}
            _weigh(clause, own)
            among = _leaders(own)
            _fix(clause, among[0] if len(among) == 1 else language, language, mixed=True)
    elif language is not None:
        _fix(tokens, language, language)
    else:
        _leave_out(tokens, leaders)
    return language


def _weigh(tokens: Sequence[Token], weights: dict[str, int]) -> set[str]:
    """Add up what the words say for each language; the languages that have a word to themselves."""
    alone: set[str] = set()
    for i, token in enumerate(tokens):
        spoken = token.entry.spoken
        if not spoken or (kind.ORDINAL_MARK in token.entry.means and _behind_digits(tokens, i)):
            continue
        for code, points in spoken:
            weights[code] = weights.get(code, 0) + points
            if points == ALONE:
                alone.add(code)
    return alone


def _behind_digits(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token closes a number, as the "e" of "26e", which is no "and"; that of "18e30" is one."""
    if not i or tokens[i].gap or not tokens[i - 1].text.isdecimal():
        return False
    return i + 1 >= len(tokens) or tokens[i + 1].gap or not tokens[i + 1].text.isdecimal()


def _leaders(weights: dict[str, int]) -> tuple[str, ...]:
    """The languages with most weight, none where no word has any."""
    best = max(weights.values(), default=0)
    return tuple(sorted(code for code, weight in weights.items() if weight == best))


def _leave_out(tokens: Sequence[Token], leaders: tuple[str, ...]) -> None:
    """Where two languages are alike likely, let words mean what they mean in these, and not in any other."""
    for token in tokens:
        entry = token.entry
        if len(entry.languages) > 1:
            token.means = entry.among(leaders)


def _clauses(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    clauses, start = [], 0
    for i, token in enumerate(tokens):
        means = token.means
        if kind.COMMA in means or kind.BREAK in means:
            clauses.append(tokens[start : i + 1])
            start = i + 1
    return [*clauses, tokens[start:]]


def _beside(tokens: Sequence[Token], i: int, here: str) -> str | None:
    """The language that alone knows the word behind a number, or else the one before: "Do 15 Uhr", "domani alle 11"."""
    near = []
    if i + 2 < len(tokens) and kind.DIGITS in tokens[i + 1].means:
        near.append(tokens[i + 2].entry)
    if i:
        near.append(tokens[i - 1].entry)
    codes = [entry.languages[0] for entry in near if len(entry.languages) == 1 and not entry.typo]
    return codes[0] if codes and codes[0] != here else None


def _fix(tokens: Sequence[Token], here: str | None, message: str | None, *, mixed: bool = False) -> None:
    """Let the words mean what they mean in the clause's language, else in the message's.

    Where the message is `mixed`, a word goes with the one beside it that only one language knows.
    """
    if here is None:
        return
    only = (here,)
    for i, token in enumerate(tokens):
        entry = token.entry
        languages = entry.languages
        everywhere = "" in entry.by_language
        if not languages or (languages == only and not everywhere):
            continue
        own = entry.by_language.get(here)
        if mixed and len(languages) > 1 and (near := _beside(tokens, i, here)) is not None:
            own = entry.by_language.get(near, own)
        if own is None and message is not None:
            own = entry.by_language.get(message)
        if own is not None:
            token.means = own
        elif (
            everywhere
            or entry.typo
            or not (mixed or entry.hot)
            or (len(token.text) < _SHORT and token.text.isascii() and entry.hot)
        ):
            token.means = entry.by_language.get("", NOTHING)
