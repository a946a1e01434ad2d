"""What a reply asks is no vote: "Thursday yes, and Friday?" says nothing of Friday."""

from __future__ import annotations

from collections.abc import Sequence

from service.domain.vote import Answer
from service.parsing.reply_cells import Cell, Sentence, Style, sentences_of
from service.parsing.reply_items import Item, Role


def voting_sentences(items: Sequence[Item]) -> list[Sentence]:
    """The sentences of a reply, the votes taken out of what is asked."""
    sentences = sentences_of(items)
    for sentence in sentences:
        _hush(sentence)
    return sentences


def _hush(sentence: Sentence) -> None:
    """Take the votes out of what is asked: "Thursday yes, and Friday?" says nothing of Friday."""
    asking = False
    for cell in sentence.cells:
        asking |= cell.asks
        cell.void |= asking
    if not sentence.question:
        return
    spoken = [cell for cell in sentence.cells if cell.parts or cell.words or cell.asks]
    asked = len(spoken)
    while asked and (asked == len(spoken) or spoken[asked - 1].reference is not None):
        asked -= 1
        cell = spoken[asked]
        if cell.reference is None or cell.fresh or cell.asks:
            break
        if cell.joint in (Role.OR, Role.AND) or (asked and _leads(spoken[asked - 1])):
            asked = 0
    last = spoken[asked] if spoken else None
    if last is not None and last.said:
        parallel = {said.answer.answer for said in last.said}
        for cell in spoken[:asked]:  # "is Thursday ok, is Friday ok?"; not "I can't on Thursday, can we Friday?"
            cell.void |= any(said.answer.answer in parallel for said in cell.said) or not cell.said
    for cell in spoken[asked:]:
        cell.void = True


def _leads(cell: Cell) -> bool:
    """Whether an answer said first may go on to the next cell; a no does not go on into a question."""
    last = cell.said[-1] if cell.said else None
    return last is not None and last.style is Style.ANSWER_FIRST and last.answer.answer is not Answer.NO
