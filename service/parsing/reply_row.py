"""A row of answers without a word on options, one for each in their order: "○△×", or a line each."""

from __future__ import annotations

from collections.abc import Sequence

from service.domain.vote import Answer
from service.parsing.reply_items import Item, Role

_BETWEEN = (Role.COMMA, Role.LINE)


def read_row(items: Sequence[Item], count: int) -> dict[int, Answer] | None:
    """The answers of a row that has as many as there are options, None where the reply is no such row.

    Marks for voting count as they stand. Thumbs and words may be mere emphasis ("sì sì"): they need to differ, and
    words to be parted.
    """
    if count < 2 or any(item.role is not Role.ANSWER and item.role not in _BETWEEN for item in items):
        return None
    answers = [item for item in items if item.role is Role.ANSWER]
    if len(answers) != count or any(item.can or item.prefer for item in answers):
        return None
    said = [item.answer for item in answers]
    marks = all(item.sign and not item.repeat for item in answers)
    differ = len(set(said)) > 1
    signs = all(item.sign for item in answers)
    parted = sum(item.role in _BETWEEN for item in items) >= count - 1
    lines = sum(item.role is Role.LINE for item in items) >= count - 1
    if marks or lines or (differ and (signs or parted)):
        return {i: answer for i, answer in enumerate(said) if answer is not None}
    return None
