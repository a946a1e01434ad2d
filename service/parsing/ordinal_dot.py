"""The dot that makes an ordinal of digits: "am 3. oder 4. Dezember" is one sentence, "um 3. Bis dann" are two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from service.parsing import kind
from service.parsing.sense import Sense

if TYPE_CHECKING:
    from service.parsing.scan import Tokens

MARK: Final = Sense({kind.ORDINAL_MARK: True})
# what goes on with a date: a list, a range, an hour, a part of the day, an answer
_GOES_ON: Final = frozenset(
    {kind.MONTH, kind.OR, kind.AND, kind.TO, kind.DASH, kind.SLASH, kind.COMMA, kind.AT, kind.APPROX, kind.FROM}
    | {kind.BETWEEN, kind.PART, kind.NOT, kind.YES, kind.NO, kind.MAYBE, kind.ONLY, kind.STARTING, kind.ME_TOO}
    | {kind.UNIT, kind.NUMBERED, kind.WEEKDAY, kind.DAY, kind.BUT, kind.PREFER, kind.EXCEPT, kind.COLON, kind.DIGITS}
    | {kind.BETWEEN, kind.HOLIDAY, kind.HALF, kind.QUARTER, kind.BEFORE, kind.AFTER}
)
_COUNTS: Final = frozenset({kind.QUANTITY, kind.LABEL, kind.OCCASION, kind.MONEY})
_REACH: Final = 2  # tokens before the digits that say whether a day or an hour comes


def settle_dots(tokens: Tokens) -> None:
    """Mark the dots behind days of the month as what they are, where the language writes ordinals so."""
    listed = False
    for i in range(1, len(tokens)):
        means = tokens[i].means
        if kind.ORDINAL_DOT not in means or tokens[i].gap:
            continue
        size = tokens[i - 1].means.get(kind.DIGITS)
        if size is None or size > 2 or not 1 <= tokens[i - 1].means[kind.NUMBER] <= 53:
            continue
        if _is_ordinal(tokens, i, listed=listed):
            tokens[i].means = MARK
            listed = True


def _is_ordinal(tokens: Tokens, i: int, *, listed: bool) -> bool:
    """Whether the dot at `i` makes an ordinal. `listed`: one was found before it."""
    dated = bool(i > 2 and not tokens[i - 1].gap and kind.DOT in tokens[i - 2].means)  # "3.12."
    timed = False
    for before in tokens[max(i - 1 - _REACH, 0) : i - 1]:
        means = before.means
        if kind.ON in means:
            dated, timed = dated or means[kind.ON] in ("day", "closed"), False
        elif means.get(kind.AT) is True:
            dated, timed = False, True
        elif kind.WEEKDAY in means:
            dated = True  # "Freitag 13."
    if timed:
        return False
    if i + 1 >= len(tokens):
        return dated or listed
    behind = tokens[i + 1]
    if not behind.gap and kind.DIGITS in behind.means:
        return False  # "15.30", "3.12."
    if "newline" in behind.means or kind.BREAK in behind.means:
        return dated or listed
    if not _COUNTS.isdisjoint(behind.means):
        return False
    if not _GOES_ON.isdisjoint(behind.means):
        return True
    word = behind.text
    return (dated or listed) and (word[:1].islower() or word.isupper() or bool(behind.means))
