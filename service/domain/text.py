"""The one sanitiser for words from outside: titles, names, places, comments."""

from __future__ import annotations

import unicodedata

_ZWNJ_ZWJ = "\u200c\u200d"
"""Persian, Indic scripts and joined emoji are misspelled without them; every other format character may go."""

_BREAKS = frozenset("\n\v\f\x85\u2028\u2029")
_MARKS_AT_MOST = 30
"""More combining marks on one letter than any language has (UAX #15, 13: Stream-Safe Text Format)."""

_NFC_SHRINKS_AT_MOST = 4
"""So many characters may NFC join into one: a letter and three marks."""


def clean(text: str, max_length: int, *, newlines: bool = False) -> str:
    """Give `text` as it may be shown, stored and written into any format: at most `max_length` characters, in NFC.

    Control and format characters (Cc, Cf; so bidi controls and tags), lone surrogates and noncharacters are removed,
    except the joiners ZWJ and ZWNJ between other characters. Line breaks and tabs become a space; with `newlines` line
    breaks (CR LF, Zl and Zp too) become LF and at most one line in a row stays blank. Runs of blanks shrink to one
    space, and none stands at an end. Words that hold nothing visible come back as "". Idempotent.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())[:max_length].rstrip()
    kept: list[str] = []
    marks = 0
    for char in text.replace("\r\n", "\n"):
        if char == "\r" or char in _BREAKS:
            kept.append("\n")
        elif char == "\t":
            kept.append(" ")
        elif _is_shown(char):
            marks = marks + 1 if unicodedata.combining(char) else 0
            if marks <= _MARKS_AT_MOST:
                kept.append(char)
        if len(kept) >= _NFC_SHRINKS_AT_MOST * max_length and not kept[-1].isspace():
            break
    whole = unicodedata.normalize("NFC", "".join(kept))
    if not newlines:
        return _trim(" ".join(whole.split())[:max_length])
    lines: list[str] = []
    for line in whole.split("\n"):
        words = " ".join(line.split())
        if words or (lines and lines[-1]):
            lines.append(words)
    return _trim("\n".join(lines)[:max_length])


def _is_shown(char: str) -> bool:
    category = unicodedata.category(char)
    if category in ("Cc", "Cf", "Cs"):
        return char in _ZWNJ_ZWJ
    code = ord(char)
    return not (category == "Cn" and (code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF))


def _trim(text: str) -> str:
    """Take off blanks and joiners at both ends; a joiner joins nothing there."""
    start, end = 0, len(text)
    while start < end and (text[start].isspace() or text[start] in _ZWNJ_ZWJ):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _ZWNJ_ZWJ):
        end -= 1
    return text[start:end]
