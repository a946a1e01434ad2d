"""The dictionary for replies: the words that times are made of, and those that vote.

It is apart from the one for messages, so that "after 5 is fine" may hold a vote's phrase where a message must hold
nothing but its time.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from service.parsing import kind
from service.parsing.dictionary import Dictionary
from service.parsing.international import INTERNATIONAL
from service.parsing.language import Lexicon, Meaning
from service.parsing.vote_signs import SIGNS

_REPLACED: Final = frozenset(
    {
        kind.YES,
        kind.NO,
        kind.MAYBE,
        kind.ALL,
        kind.NONE,
        kind.EXCEPT,
        kind.ONLY,
        kind.ME_TOO,
        kind.REST,
        kind.PROPOSE,
        kind.COMMON,
    }
)
"""What the words for messages say of votes: `votes.py` says it finer."""


def for_replies(dictionary: Dictionary) -> Dictionary:
    """The dictionary for replies in the languages of `dictionary`, built at its first use."""
    if dictionary.replies is None:
        lexicons = [_with_votes(lexicon) for lexicon in dictionary.lexicons]
        dictionary.replies = Dictionary(lexicons, _with_signs(), dictionary.regions)
    return dictionary.replies


@lru_cache(maxsize=1)
def _with_signs() -> Lexicon:
    return _with_votes(replace(INTERNATIONAL, votes=lambda: SIGNS))


@lru_cache(maxsize=64)
def _with_votes(lexicon: Lexicon) -> Lexicon:
    times = tuple((_without_votes(meaning), forms) for meaning, forms in lexicon.words)
    return replace(
        lexicon, words=(*(entry for entry in times if entry[0]), *lexicon.votes()), votes=tuple, talk=(), common=""
    )


def _without_votes(meaning: Meaning) -> Meaning:
    if kind.ASK in meaning and kind.BREAK not in meaning:
        return {}
    return {name: value for name, value in meaning.items() if name not in _REPLACED}
