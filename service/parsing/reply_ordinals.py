"""Words that are a weekday and an ordinal, "a segunda", "5ª": Monday and Thursday, or which option of the poll."""

from __future__ import annotations

from collections.abc import Sequence

from service.domain.slot import Slot
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning
from service.parsing.scan import Token
from service.parsing.sense import Sense


def settle_ordinals(tokens: Sequence[Token], options: Sequence[Slot]) -> None:
    """Make an ordinal of each such word that counts the options: where it says so, or no option is on that day.

    A number with a weekday's mark is the weekday where there is no option of that number.
    """
    counted = any(vote_kind.FORMER in token.means or _is_ordinal(token) for token in tokens)
    days = {option.day.weekday() for option in options}
    for i, token in enumerate(tokens):
        before = tokens[i - 1].means if i else {}
        after = tokens[i + 1].means if i + 1 < len(tokens) else {}
        nth = token.means.get(kind.NTH)
        if nth is None:
            marked = kind.DIGITS in token.means and after.get(kind.WEEKDAY_MARK) is True and not tokens[i + 1].gap
            spelled = any(token.means.get(kind.WEEKDAY_MARK) == "word" for token in tokens[i + 2 : i + 4])
            if marked and not spelled:  # "5ª feira" is a Thursday anyway
                _settle_number(tokens, i, len(options), days)
            continue
        labelled = vote_kind.LABEL in after
        pointed = kind.ON in before and before.get(kind.TO) is True  # a mere article
        on_day = token.means[kind.WEEKDAY] in days
        if nth <= len(options) and (labelled or counted or (pointed and not on_day)):
            token.means = _but(token, kind.WEEKDAY, kind.NTH, **{kind.ORDINAL: nth})
        elif pointed and on_day:
            tokens[i - 1].means = Sense({kind.ON: True}, tokens[i - 1].text)  # and no "to" that ends a range


def _settle_number(tokens: Sequence[Token], i: int, count: int, days: set[int]) -> None:
    value = tokens[i].means[kind.NUMBER]
    if 2 <= value <= 6 and value > count and value - 2 in days:
        tokens[i].means = Sense({kind.WEEKDAY: value - 2}, tokens[i].text)
        tokens[i + 1].means = Sense({vote_kind.FILL: True}, tokens[i + 1].text)


def _but(token: Token, *names: str, **more: object) -> Sense:
    kept: Meaning = {name: value for name, value in token.means.items() if name not in names}
    return Sense({**kept, **more}, token.text)


def _is_ordinal(token: Token) -> bool:
    return kind.ORDINAL in token.means and not any(
        name in token.means for name in (kind.MONTH, kind.QUARTER, kind.WEEKDAY)
    )
