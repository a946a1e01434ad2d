"""How a text falls into pieces: words, numbers, signs, and runs of scripts that are written without blanks."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# scripts written without blanks: a run of them is cut by the dictionary's longest words
JOINED: Final = "\u0e01-\u0e5b\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
FIRST_JOINED: Final = JOINED[0]
# vowel signs and accents that stand apart from their letter
_MARKS: Final = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    "\u0962\u0963\u0980-\u0983\u09bc-\u09cd\u0b80-\u0bcd"
)
_CIRCLED: Final = "\u2460-\u2473"  # ①② are two numbers
# no part of it can match what another part matches, so nothing is ever tried twice; together they match every character
# that is no blank, so that pieces and the blanks before them add up to the text
_PIECE: Final = (
    rf"https?://\S+|www\.\S+|\d+|[{JOINED}]+|[{_CIRCLED}]|(?:[^\W\d_ʼ{_CIRCLED}{JOINED}]|[{_MARKS}])+|[^\s\w]|[_ʼ]|\n"
)
PIECES: Final = re.compile(_PIECE)
SPACED: Final = re.compile(rf"([^\S\n]*)({_PIECE})")
RUNS: Final = re.compile(f"[{JOINED}]+")
APOSTROPHES: Final = frozenset("'’`´ʼ")
_ACCENTS: Final = re.compile("(?<!и)[\u0300-\u036f]+")  # "й" is a letter of its own, "ё" is an "е"


def fold(word: str) -> str:
    """A word in lower case without accents; vowel signs of other scripts stay."""
    word = word.lower()
    if word.isascii():
        return word
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", word))
    return unicodedata.normalize("NFC", plain).replace("ß", "ss")
