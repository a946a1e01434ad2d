"""How a card fits a messenger: texts from the richest to the sparsest, labels cut so that none looks like another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bots.adapter import Button, Capabilities, Card

Row = tuple[Button, ...]


def fitting(title: str, texts: Iterable[str], can: Capabilities) -> str:
    """The first of the texts that fits with its title; the last one is cut at its end where none does."""
    text = ""
    for text in texts:
        if can.measure(Card(text=text, title=title).plain) <= can.text:
            return text
    return cut(text, max(can.text - can.measure(title + "\n"), 1), can)


def cut(words: str, limit: int, can: Capabilities) -> str:
    """Words cut to a length in the messenger's own unit, with an ellipsis where something is missing."""
    if can.measure(words) <= limit:
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if can.measure(words[:middle].rstrip() + "…") <= limit:
            low = middle
        else:
            high = middle - 1
    return words[:low].rstrip() + "…"


def labelled(label: str, can: Capabilities) -> str:
    """A button's label as the messenger takes it."""
    return cut(label, can.label, can) if can.label else label


def rows_of(buttons: Sequence[Button], can: Capabilities, at_most: int = 8) -> tuple[Row, ...]:
    """Buttons in rows as wide as the messenger has them."""
    width = max(1, min(can.row, at_most))
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))


def shown_rows(can: Capabilities, *groups: Sequence[Row]) -> tuple[Row, ...]:
    """Rows as far as the messenger holds them, groups in order: a group that does not fit is left out whole.

    Labels are cut to the messenger's length; those that would look the same then begin with a number.
    """
    kept: list[Row] = []
    count = 0
    for rows in groups:
        size = sum(len(row) for row in rows)
        if rows and count + size <= can.buttons:
            kept.extend(rows)
            count += size
    labels = Counter(labelled(button.label, can) for row in kept for button in row)
    number = iter(range(1, count + 1))
    return tuple(
        tuple(
            replace(
                button,
                label=shown
                if labels[shown := labelled(button.label, can)] == 1
                else labelled(f"{next(number)}. {button.label}", can),
            )
            for button in row
        )
        for row in kept
    )


def link_row(label: str, url: str, can: Capabilities) -> tuple[Row, ...]:
    """A row with a link, where the messenger has such buttons."""
    return ((Button(label, url=url),),) if can.links and can.buttons and url.startswith("https://") else ()
