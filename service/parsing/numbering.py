"""Numbers that are names, prices or bullets rather than times: "room 5", "$10", "2) Sat"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.reader import Reader


def labelled(s: Reader, k: int) -> bool:
    """Whether a number is a name or a price: "room 5", "via Roma 12", "$10"."""
    if (s.get(k - 1, kind.MONEY) and s.tight(k)) or _bullet(s, k) or _coded(s, k):
        return True
    for i in range(k - 1, max(k - 4, -1), -1):
        means = s.means(i)
        if kind.LABEL in means:
            return not (kind.ORDINAL_MARK in means and s.tight(i))  # "23rd 7pm" names no road
        if means and not (kind.DOT in means and s.tight(i)):
            return False
    return False


def _coded(s: Reader, k: int) -> bool:
    """Whether a capital letter makes a number the name of a road, a room or a size: "l'A7", "D12"."""
    letter = s.tokens[k - 1]
    if not k or letter.end != s.tokens[k].start or len(letter.text) != 1 or not letter.text.isupper():
        return False
    alone = k < 2 or s.tokens[k - 2].end < letter.start  # not the T of 2027-03-05T15:00
    return alone and letter.text.isascii() and kind.HOUR_SIGN not in letter.means


def _bullet(s: Reader, k: int) -> bool:
    """Whether a number only counts the items of a list: "1) Fri 2) Sat", "1. Fri" on a line of its own."""
    if s.get(k + 1, kind.BRACKET) == "close" and s.tight(k + 1):
        return not any(s.get(i, kind.BRACKET) == "open" for i in range(k - 3, k))
    if not _opens_line(s, k):
        return False
    number = s.get(k, kind.NUMBER)
    near = {s.get(i, kind.NUMBER) for i in range(s.count) if s.get(i, kind.DIGITS) and _opens_line(s, i)}
    return bool(near & {number - 1, number + 1}) and 1 in near


def _opens_line(s: Reader, k: int) -> bool:
    """Whether a number with a dot and a blank behind it opens a line."""
    dotted = s.get(k + 1, kind.DOT) and s.tight(k + 1) and k + 2 < s.count and s.tokens[k + 2].gap
    return bool(dotted) and (k == 0 or s.get(k - 1, "newline") is not None)
