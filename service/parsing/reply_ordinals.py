"""Words that are a weekday and an ordinal, "a segunda": Monday, or the second option of the poll."""

from __future__ import annotations

from collections.abc import Sequence

from service.domain.slot import Slot
from service.parsing import kind, vote_kind
from service.parsing.scan import Token
from service.parsing.sense import Sense


def settle_ordinals(tokens: Sequence[Token], options: Sequence[Slot]) -> None:
    """Make an ordinal of each such word that counts the options: where it says so, or no option is on that day."""
    counted = any(vote_kind.FORMER in token.means or _is_ordinal(token) for token in tokens)
    for i, token in enumerate(tokens):
        nth = token.means.get(kind.NTH)
        if nth is None:
            continue
        before = tokens[i - 1].means if i else {}
        labelled = i + 1 < len(tokens) and vote_kind.LABEL in tokens[i + 1].means
        pointed = kind.ON in before and before.get(kind.TO) is True  # a mere article
        on_day = any(option.day.weekday() == token.means[kind.WEEKDAY] for option in options)
        if nth <= len(options) and (labelled or counted or (pointed and not on_day)):
            kept = {name: value for name, value in token.means.items() if name not in (kind.WEEKDAY, kind.NTH)}
            token.means = Sense({**kept, kind.ORDINAL: nth}, token.text)
        elif pointed and on_day:
            tokens[i - 1].means = Sense({kind.ON: True}, tokens[i - 1].text)  # and no "to" that ends a range


def _is_ordinal(token: Token) -> bool:
    return kind.ORDINAL in token.means and not any(
        name in token.means for name in (kind.MONTH, kind.QUARTER, kind.WEEKDAY)
    )
