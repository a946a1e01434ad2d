"""A text becomes tokens: one pass, one dictionary look-up a word."""

from __future__ import annotations

from typing import Final

from service.parsing.dictionary import UNKNOWN, Dictionary, Entry
from service.parsing.language import Meaning
from service.parsing.ordinal_dot import settle_dots
from service.parsing.pieces import APOSTROPHES, FIRST_JOINED, SPACED
from service.parsing.spoken import settle
from service.parsing.table import Openings

LONGEST: Final = 10_000  # characters read of a text; what is longer is no chat message


class Token:
    """A word, a number, a sign or a phrase that the dictionary knows as one.

    `text` stands at `start:end` of the message; `means` maps kinds to values; `gap` tells whether a blank or a line's
    end stands before it.
    """

    __slots__ = ("end", "entry", "gap", "means", "start", "text")

    def __init__(self, text: str, start: int, end: int, entry: Entry, gap: bool) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.entry = entry
        self.means = entry.means
        self.gap = gap

    def __repr__(self) -> str:
        """The text and what it means."""
        return f"{self.text!r}{dict(self.means)}"


class Tokens(list[Token]):
    """The tokens of a message. `language` is the one that most words speak for, None where that is undecided."""

    language: str | None = None


def may_hold_time(text: str, dictionary: Dictionary) -> bool:
    """Whether any word of the text can be part of a time: the gate that most of a chat does not pass."""
    return scan_times(text, dictionary) is not None


def scan(text: str, dictionary: Dictionary) -> Tokens:
    """The tokens of a text, of which at most the first 10,000 characters are read."""
    pieces = SPACED.findall(text[:LONGEST])
    tokens = _cut_up(text, pieces, [dictionary[piece.lower()] for _, piece in pieces], dictionary)
    return _settled(text, tokens, dictionary)


def scan_times(text: str, dictionary: Dictionary) -> Tokens | None:
    """The tokens of a text, None where no word of it can be part of a time: most of a chat is left at this gate."""
    pieces = SPACED.findall(text[:LONGEST])
    entries = [dictionary[piece.lower()] for _, piece in pieces]
    hot = any([entry.hot for entry in entries])  # noqa: C419 - a list is faster than a generator here
    if not hot and not (dictionary.joined and any(len(piece) > 1 and piece[0] >= FIRST_JOINED for _, piece in pieces)):
        return None
    tokens = _cut_up(text, pieces, entries, dictionary)
    if not hot and not any([token.entry.hot for token in tokens]):  # noqa: C419 - a list is faster than a generator here
        return None
    return _settled(text, tokens, dictionary)


def _cut_up(text: str, pieces: list[tuple[str, str]], entries: list[Entry], dictionary: Dictionary) -> Tokens:
    """The tokens of the pieces, runs without blanks cut into words."""
    tokens = Tokens()
    add = tokens.append
    joined = dictionary.joined
    told = dictionary.told_by_letters(text) if joined else None
    at = behind = 0
    for (blank, piece), entry in zip(pieces, entries, strict=True):
        start = at + len(blank) if blank else at
        at = start + len(piece)
        if piece in APOSTROPHES:
            behind = at if start == behind else behind
            continue  # "l'8", "o'clock": what it parts is two words without a blank
        gap = start > behind
        behind = at
        if joined and piece[0] >= FIRST_JOINED:
            counted = not gap and bool(tokens) and tokens[-1].text.isdecimal()
            if counted or entry is UNKNOWN:
                ends = dictionary.cutter(told).ends(piece, counted=counted)
                tokens.extend(_cut(piece, start, ends, dictionary, gap, told))
                continue
        add(Token(piece, start, at, entry, gap))
    return tokens


def _settled(text: str, tokens: Tokens, dictionary: Dictionary) -> Tokens:
    """The tokens with phrases made one and each word's meaning settled."""
    if any([token.entry.phrases for token in tokens]):  # noqa: C419 - a list is faster than a generator here
        tokens = _phrases(text, tokens, dictionary)
    tokens.language = settle(tokens, dictionary)
    if dictionary.dotted and "." in text:
        settle_dots(tokens)
    return tokens


def _cut(
    run: str, start: int, ends: tuple[int, ...], dictionary: Dictionary, gap: bool, told: str | None
) -> list[Token]:
    """A run without blanks cut where its words end, of one language where that is told."""
    tokens: list[Token] = []
    at = 0
    for end in ends:
        word = run[at:end]
        entry = dictionary.known(word) or UNKNOWN
        if told is not None and entry.languages and told not in entry.languages:
            entry = UNKNOWN
        token = Token(word, start + at, start + end, entry, gap and not at)
        if told is not None and (own := entry.by_language.get(told)) is not None:
            token.means = own
        tokens.append(token)
        at = end
    return tokens


def _opens(tokens: list[Token], i: int) -> bool:
    """Whether a phrase may begin at a token: "UTC+1" holds no "+1", "周六+1" does."""
    token = tokens[i]
    return token.gap or not i or token.text[0].isalnum() or tokens[i - 1].text[0] >= FIRST_JOINED


def _phrases(text: str, tokens: Tokens, dictionary: Dictionary) -> Tokens:
    """The tokens with each known phrase made one, the longest first."""
    merged = Tokens()
    add = merged.append
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        at += 1
        phrases = token.entry.phrases
        if phrases and at < count and _opens(tokens, at - 1):
            found = _longest(tokens, at, phrases)
            if found is not None:
                words, known = found
                entry = dictionary.phrase((token.entry.key, *words), known)
                at += len(words)
                last = tokens[at - 1]
                token = Token(text[token.start : last.end], token.start, last.end, entry, token.gap)
        add(token)
    return merged


def _longest(
    tokens: Tokens, at: int, phrases: tuple[tuple[str, Openings], ...]
) -> tuple[tuple[str, ...], dict[str, Meaning]] | None:
    """The words of the longest phrase that goes on at `at`, and what it means in each language that has it."""
    following = tokens[at]
    written, plain = following.text.lower(), following.entry.key
    if following.gap and len(written) == 1 and written.isalpha() and tokens[at - 1].text.isdecimal():
        return None  # German "1a" is not Spanish "1 a las 9"
    longest: tuple[str, ...] = ()
    known: dict[str, Meaning] = {}
    for code, openings in phrases:
        second = written if written in openings else plain
        for tail, meaning in openings.get(second, ()):
            if len(tail) < len(longest) - 1:
                break
            if _matches(tokens, at + 1, tail):
                if len(tail) >= len(longest):
                    longest, known = (second, *tail), {}
                known[code] = meaning
                break
    return (longest, known) if known else None


def _matches(tokens: list[Token], at: int, tail: tuple[str, ...]) -> bool:
    """Whether the words of a phrase stand at `at`, and end there: "I can" is not in "I can't"."""
    end = at + len(tail)
    if end > len(tokens) or (end < len(tokens) and not tokens[end].gap and tokens[end].text in ("t", "T")):
        return False
    for i, piece in enumerate(tail, at):
        token = tokens[i]
        if token.entry.key != piece and token.text.lower() != piece:
            return False
    return True
