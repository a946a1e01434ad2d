"""A reply's sentences cut into cells: what stands between two commas, an "and", a "but".

A cell holds options spoken of and answers, in the order in which they were said, and notes on what makes it doubtful.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from service.domain.vote import Answer
from service.parsing.reply_items import SEPARATORS, Item, Reference, Role

MOST_STRAY_WORDS = 3
"""Unknown words behind a vote with which it is still one: "giovedì ok, caro Bob"."""


class Style(StrEnum):
    """What was said first."""

    ANSWER_LAST = "Thursday yes"
    ANSWER_FIRST = "yes to Thursday"


@dataclass(frozen=True, slots=True)
class Said:
    """Options and what was said of them."""

    reference: Reference
    answer: Item
    style: Style


@dataclass(slots=True)
class Cell:
    """A part of a sentence.

    `joint` is what stands before it: a separator's role, EXCEPT, or None at a sentence's beginning. After `settle`,
    `said` are its complete votes, `reference` what has no answer yet and `answer` what has no reference. `closed`
    where it has said something complete, even that nothing is said yet. `void`: not the speaker's vote.
    """

    joint: Role | None
    parts: list[Item] = field(default_factory=list)
    words: int = 0
    early_words: int = 0
    after_word: bool = False
    stray: bool = False
    none: bool = False
    void: bool = False
    doubt: bool = False
    only: bool = False
    also: bool = False
    me_too: bool = False
    unsure: bool = False
    asks: bool = False
    said: list[Said] = field(default_factory=list)
    reference: Reference | None = None
    answer: Item | None = None

    @property
    def closed(self) -> bool:
        """Whether it needs nothing from its neighbours."""
        return bool(self.said) or self.unsure

    def add_word(self) -> None:
        """Note a word that nothing is known of."""
        self.words += 1
        self.after_word = True
        if not self.parts:
            self.early_words += 1
        elif self.parts[-1].can:
            self.stray = True

    def add(self, part: Item) -> None:
        """Note options or an answer."""
        if part.role is Role.ANSWER and part.open and self.after_word:
            self.void = True
        if self.parts and self.words > self.early_words:
            self.stray = True
        self.none |= part.role is Role.REFERENCE and part.answer is Answer.NO
        self.after_word = False
        self.parts.append(part)

    def settle(self) -> None:
        """Pair what was spoken of with what was said of it."""
        merged = merge(self.parts)
        if self.unsure or not self.parts:
            return
        if self.none:
            spoken = next(part.reference for part in self.parts if part.reference is not None)
            self.said.append(Said(spoken, Item(Role.ANSWER, answer=Answer.NO), Style.ANSWER_FIRST))
            self.doubt |= any(part.answer is Answer.MAYBE for part in self.parts)
        elif merged is None:
            self.doubt = True
            return
        elif len(merged) == 1:
            self.reference, self.answer = merged[0].reference, merged[0] if merged[0].answer else None
            return
        else:
            self._pair(_framed(merged))
        self.doubt |= bool(self.early_words) or self.stray or self.words > MOST_STRAY_WORDS

    def _pair(self, parts: list[Item]) -> None:
        self.doubt |= len(parts) % 2 == 1
        for first, second in zip(parts[::2], parts[1::2], strict=False):
            if first.reference is not None:
                self.said.append(Said(first.reference, second, Style.ANSWER_LAST))
            elif second.reference is not None:
                self.said.append(Said(second.reference, first, Style.ANSWER_FIRST))


@dataclass(slots=True)
class Sentence:
    """Cells up to a full stop. `conditional`: it says "if"; `corrects`: it takes back what was said before it."""

    cells: list[Cell]
    conditional: bool = False
    corrects: bool = False
    question: bool = False

    def open_cell(self, joint: Role) -> Cell:
        """Begin the next cell."""
        self.cells.append(Cell(joint))
        return self.cells[-1]


def sentences_of(items: Sequence[Item]) -> list[Sentence]:
    """The sentences of a reply, their cells settled."""
    sentences = [Sentence([Cell(None)])]
    reason = False
    skip = False
    for at, item in enumerate(items):
        sentence = sentences[-1]
        if skip:
            skip = False
        elif item.role in (Role.STOP, Role.QUESTION, Role.CORRECT):
            sentence.question = item.role is Role.QUESTION
            sentences.append(Sentence([Cell(None)], corrects=item.role is Role.CORRECT))
            reason = False
        elif reason and item.role not in (Role.COMMA, Role.LINE, Role.BUT):
            continue
        elif item.role in SEPARATORS:
            reason = False
            _separate(sentence, item.role)
        elif item.role is Role.NOT:
            skip = _deny(sentence, items[at + 1] if at + 1 < len(items) else None)
        elif item.role is Role.BECAUSE:
            reason = True
            parts = sentence.cells[-1].parts
            sentence.cells[-1].doubt |= bool(parts) and not any(part.role is Role.ANSWER for part in parts)
        else:
            _put(sentence, item)
    for sentence in sentences:
        for cell in sentence.cells:
            cell.settle()
        _hush_questions(sentence)
    return sentences


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


def _framed(parts: list[Item]) -> list[Item]:
    """An answer before and one behind as one: "ok Thursday I can"; the speaker's own time outdoes a mere "ok"."""
    if len(parts) != 3 or parts[1].reference is None:
        return parts
    both = combine(parts[0], parts[2])
    if both is None and parts[2].can and not parts[0].can:
        both = parts[2]
    return parts if both is None else [parts[1], both]


def _separate(sentence: Sentence, role: Role) -> None:
    cell = sentence.cells[-1]
    if role is Role.COLON:
        references = any(part.role is Role.REFERENCE for part in cell.parts)
        answers = any(part.role is Role.ANSWER for part in cell.parts)
        if not answers:
            return
        role = Role.COMMA if references else Role.COLON
    if not cell.parts and not cell.words and not cell.void and role is not Role.BUT and cell.joint is not Role.EXCEPT:
        cell.joint = Role.OR if cell.joint and role is Role.OR else cell.joint
        return
    sentence.open_cell(role)


def _deny(sentence: Sentence, denied: Item | None) -> bool:
    """What "not" makes of what follows; whether that is used up by it."""
    cell = sentence.cells[-1]
    no = Item(Role.ANSWER, answer=Answer.NO)
    if denied is None or denied.role in SEPARATORS or denied.role in (Role.STOP, Role.QUESTION):
        if any(part.role is Role.REFERENCE for part in cell.parts):
            cell.add(no)
        else:
            cell.add_word()
        return False
    if denied.role is Role.REFERENCE:
        if denied.reference is not None and denied.reference.whole:
            cell.doubt = True
        if cell.parts:
            cell = sentence.open_cell(Role.BUT)
        cell.add(no)
        return False
    if denied.role is Role.ANSWER and denied.answer is Answer.YES and not denied.prefer:
        cell.add(replace(denied, answer=Answer.NO))
    elif denied.role in (Role.ANSWER, Role.ONLY):
        cell.doubt = True
    else:
        cell.add_word()
    return True


def _put(sentence: Sentence, item: Item) -> None:
    cell = sentence.cells[-1]
    match item.role:
        case Role.REFERENCE | Role.ANSWER:
            cell.add(item)
        case Role.WORD:
            cell.add_word()
        case Role.EXCEPT:
            sentence.open_cell(Role.EXCEPT)
        case Role.IF:
            sentence.conditional = True
        case Role.HAZY:
            cell.doubt = True
        case Role.OTHERS:
            cell.void = True
        case Role.UNSURE:
            cell.unsure = True
        case Role.ONLY:
            cell.only = True
        case Role.ALSO:
            cell.also = True
        case Role.ME_TOO:
            cell.me_too = True
        case Role.ASK:
            cell.asks = True
        case _:
            pass


def _hush_questions(sentence: Sentence) -> None:
    """Take the votes out of what is asked: "Thursday yes, and Friday?" says nothing of Friday."""
    asking = False
    for cell in sentence.cells:
        asking |= cell.asks
        cell.void |= asking
    if not sentence.question:
        return
    for cell in reversed(sentence.cells):
        if (cell.said and not cell.void) or (cell.joint is Role.OR and cell.reference is not None):
            for each in sentence.cells:
                each.void = True
            return
        cell.void = True
        if cell.reference is None and (cell.parts or cell.words or cell.asks):
            return
