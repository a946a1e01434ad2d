"""Several words for one thing made one: "ok, perfect", "Thursday evening", "ok Thursday I can"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.domain.vote import Answer
from service.parsing.reply_items import SEPARATORS, Item, Reference, Role


def combine(first: Item, second: Item) -> Item | None:
    """Two answers to one thing as one, or None where they contradict each other: "perhaps yes" is perhaps."""
    answers = {first.answer, second.answer}
    if len(answers) == 1:
        return replace(
            first, can=first.can or second.can, prefer=first.prefer and second.prefer, open=first.open and second.open
        )
    if answers == {Answer.YES, Answer.MAYBE}:
        return first if first.answer is Answer.MAYBE else second
    return None


def merge(parts: Sequence[Item]) -> list[Item] | None:
    """Parts with neighbours of one kind made one; None where two answers contradict each other."""
    merged: list[Item] = []
    for part in parts:
        if not merged or merged[-1].role is not part.role:
            merged.append(part)
        elif part.reference is not None and merged[-1].reference is not None:
            merged[-1] = replace(part, reference=_together(merged[-1].reference, part.reference))
        elif (both := combine(merged[-1], part)) is not None:
            merged[-1] = both
        else:
            return None
    return merged


def _together(first: Reference, second: Reference) -> Reference:
    """What "Thursday evening", "all on Thursday" or "Thursday Friday" speak of."""
    if first.whole or first.rest:
        return second
    if second.whole or second.rest:
        return first
    common = first.options & second.options
    return Reference(common or first.options | second.options, first.partial or second.partial)


def framed(parts: list[Item]) -> list[Item]:
    """An answer before and one behind as one: "ok Thursday I can"; the speaker's own time outdoes a mere "ok"."""
    if len(parts) != 3 or parts[1].reference is None:
        return parts
    both = combine(parts[0], parts[2])
    if both is None and parts[2].can and not parts[0].can:
        both = parts[2]
    return parts if both is None else [parts[1], both]


def answered_behind(items: Sequence[Item], at: int) -> bool:
    """Whether a reason ends at a comma and the speaker's own no stands behind it: "el jueves tengo clase, no puedo"."""
    for i in range(at + 1, len(items) - 1):
        if items[i].role in SEPARATORS or items[i].role is Role.STOP:
            closing = items[i + 2 : i + 3]
            own = items[i + 1].answer is Answer.NO and items[i + 1].can and items[i].role is Role.COMMA
            return own and all(item.role in SEPARATORS or item.role is Role.STOP for item in closing)
    return False
