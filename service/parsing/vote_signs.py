"""Signs that vote, and signs that say nothing, in every language."""

from __future__ import annotations

import unicodedata

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

SIGNS: tuple[tuple[Meaning, tuple[str, ...]], ...] = (
    (means(kind.YES, vote_kind.SIGN, vote_kind.REPEAT), tuple("👍👌🙋💪🙌🤙🆗🙆🎉")),
    (means(kind.YES, vote_kind.SIGN), tuple("✅✔✓√☑⭕○◯◎🟢🟩〇")),
    (means(kind.YES), ("+1", "+ 1")),
    (means(kind.AND), ("+",)),
    (means(kind.MAYBE, vote_kind.SIGN), tuple("△▲🔺🟡🟨🤞")),
    (means(kind.NO, vote_kind.SIGN, vote_kind.REPEAT), tuple("👎🙅")),
    (means(kind.NO, vote_kind.SIGN), tuple("❌✖✗✘×☓🔴🟥🚫⛔❎")),
    (means(kind.NO), ("-1",)),
    (means(vote_kind.UNSURE), tuple("🤷🤔❓❔")),
    (
        means(vote_kind.FILL),
        (
            *'\ufe0f\u20e3\u200d♂♀🏻🏼🏽🏾🏿()[]{}"“”«»*_=→•·|',
            *"😀😁😂🤣😅😊🙂😉😍😘🥰😎🙏❤🥳🎊✨🔥😢😭😔🙁☹😬🍕🍻🍺🍷⚽☀",
        ),
    ),
    *((means(number=i + 1, digits=len(str(i + 1))), (circled,)) for i, circled in enumerate("①②③④⑤⑥⑦⑧⑨⑩")),
)
"""Meanings and forms, as in a language's words."""


def is_picture(text: str) -> bool:
    """Whether it is an emoji or another picture, which says nothing where the signs have no meaning for it."""
    return unicodedata.category(text[0]) == "So"
