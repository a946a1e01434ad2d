"""A text becomes tokens: one pass, one dictionary look-up a word."""

from __future__ import annotations

from typing import Final

from service.parsing import kind
from service.parsing.dictionary import APOSTROPHES, JOINED, PIECES, UNKNOWN, Dictionary, Entry
from service.parsing.language import Meaning

LONGEST: Final = 10_000  # characters read of a text; what is longer is no chat message
_FIRST_JOINED: Final = JOINED[0]
_NOTHING: Final[Meaning] = {}


class Token:
    """A word, a number, a sign or a phrase that the dictionary knows as one.

    `text` stands at `start:end` of the message; `means` maps kinds to values; `gap` tells whether a blank or a line's
    end stands before it; `typo` whether it was understood in spite of a wrong letter.
    """

    __slots__ = ("end", "entry", "gap", "means", "start", "text")

    def __init__(self, text: str, start: int, end: int, entry: Entry, gap: bool) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.entry = entry
        self.means = entry.means
        self.gap = gap

    @property
    def typo(self) -> bool:
        """Whether it was understood in spite of a wrong letter."""
        return self.entry.typo

    def __repr__(self) -> str:
        """The text and what it means."""
        return f"{self.text!r}{dict(self.means)}"


def may_hold_time(text: str, dictionary: Dictionary) -> bool:
    """Whether any word of the text can be part of a time: the gate that most of a chat does not pass."""
    for word in PIECES.findall(text[:LONGEST].lower()):
        entry = dictionary[word]
        if entry.hot or (word[0] >= _FIRST_JOINED and dictionary.longest_joined and len(word) > 1):
            return True
    return False


def scan(text: str, dictionary: Dictionary) -> list[Token]:
    """The tokens of a text, of which at most the first 10,000 characters are read."""
    tokens: list[Token] = []
    end = 0
    for match in PIECES.finditer(text, 0, min(len(text), LONGEST)):
        start = match.start()
        piece = match.group()
        if piece in APOSTROPHES:
            end = match.end() if start == end else end
            continue  # "l'8", "o'clock": what it parts is two words without a blank
        gap = start > end
        end = match.end()
        entry = dictionary[piece.lower()]
        if entry is UNKNOWN and piece[0] >= _FIRST_JOINED and dictionary.longest_joined:
            tokens.extend(_cut(piece, start, dictionary, gap))
        else:
            tokens.append(Token(piece, start, end, entry, gap))
    tokens = _phrases(text, tokens)
    settle(tokens, dictionary)
    return tokens


def _cut(run: str, start: int, dictionary: Dictionary, gap: bool) -> list[Token]:
    """A run without blanks cut into the longest words known, left to right."""
    tokens: list[Token] = []
    at = 0
    while at < len(run):
        for size in range(min(dictionary.longest_joined, len(run) - at), 0, -1):
            entry = dictionary.known(run[at : at + size])
            if entry is not None or size == 1:
                tokens.append(
                    Token(run[at : at + size], start + at, start + at + size, entry or UNKNOWN, gap and not at)
                )
                at += size
                break
    return tokens


def _phrases(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with each known phrase made one, the longest first."""
    merged: list[Token] = []
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        at += 1
        phrases = token.entry.phrases
        if phrases and at < count and (token.gap or at == 1 or token.text[0].isalnum()):  # "UTC+1" holds no "+1"
            following = tokens[at]
            heads = (following.entry.key, following.text.lower())
            for tail, entry in phrases:
                if tail[0] in heads and _matches(tokens, at, tail):
                    last = tokens[at + len(tail) - 1]
                    token = Token(text[token.start : last.end], token.start, last.end, entry, token.gap)
                    at += len(tail)
                    break
        merged.append(token)
    return merged


def _matches(tokens: list[Token], at: int, tail: tuple[str, ...]) -> bool:
    """Whether the words of a phrase stand at `at`, and end there: "I can" is not in "I can't"."""
    end = at + len(tail)
    if end > len(tokens) or (end < len(tokens) and not tokens[end].gap and tokens[end].text in ("t", "T")):
        return False
    return all(
        tokens[at + i].entry.key == piece or tokens[at + i].text.lower() == piece for i, piece in enumerate(tail)
    )


def settle(tokens: list[Token], dictionary: Dictionary) -> None:
    """Give each word that several languages know the meaning of the language that the message is in.

    A short word of another language than the message's is no time: German "so" is a Sunday, English "so" is not.
    """
    if len(dictionary.codes) < 2:
        return
    language = language_of(tokens)
    if language is None:
        return
    for token in tokens:
        languages = token.entry.languages
        if not languages or languages == (language,):
            continue
        own = token.entry.by_language.get(language)
        if own is not None:
            token.means = own
        elif len(token.text) < 4 and token.text.isascii() and token.entry.hot:
            token.means = token.entry.by_language.get("", _NOTHING)


def language_of(tokens: list[Token]) -> str | None:
    """The language that most of the words speak for; None where none does or two do alike."""
    weight: dict[str, int] = {}
    for token in tokens:
        languages = token.entry.languages
        if not languages or kind.DIGITS in token.entry.means:
            continue
        points = 3 if len(languages) == 1 else 1
        for code in languages:
            weight[code] = weight.get(code, 0) + points
    if not weight:
        return None
    best = max(weight.values())
    leaders = [code for code, points in weight.items() if points == best]
    return leaders[0] if len(leaders) == 1 else None
