"""A reply's sentences cut into cells, options and answers in their order: what stands between two commas or a "but"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from service.domain.vote import Answer
from service.parsing.reply_items import SEPARATORS, Item, Reference, Role
from service.parsing.reply_merge import answered_behind, framed, merge

MOST_STRAY_WORDS = 3  # unknown words behind a vote with which it is still one: "giovedì ok, caro Bob"


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
    where it has said something complete, even that nothing is said yet. `void`: not the speaker's vote. `passes`: over
    what comes next.
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
    scope: frozenset[int] = frozenset()
    also: bool = False
    fresh: bool = False
    me_too: Item | None = None
    unsure: bool = False
    passes: bool = False
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
        self.void |= part.role is Role.ANSWER and part.open and self.after_word
        self.stray |= bool(self.parts) and self.words > self.early_words
        self.after_word = False
        if part.role is Role.REFERENCE and part.answer is Answer.NO:
            self.none = True
        elif self.none and part.reference is not None:
            self.parts = [each for each in self.parts if each.answer is not Answer.NO]
        before = self.parts[0].reference if len(self.parts) == 1 else None
        if self.only and before is not None and part.reference is not None:
            self.scope = before.options
            self.parts.clear()
        self.parts.append(part)

    def settle(self) -> None:
        """Pair what was spoken of with what was said of it."""
        style = Style.ANSWER_LAST if self.none and self.parts[-1].answer else Style.ANSWER_FIRST  # "周三都不行"
        if any(part.reference is not None and not part.reference.whole for part in self.parts):
            self.parts = [part for part in self.parts if part.reference is None or not part.reference.whole]
        merged = merge(self.parts)
        if self.unsure or not self.parts:
            return
        if self.none:
            no = Item(Role.ANSWER, answer=Answer.NO)
            self.said += [Said(part.reference, no, style) for part in self.parts if part.reference]
            self.doubt |= any(part.answer is Answer.MAYBE for part in self.parts)
        elif merged is None:
            self.doubt = True
            return
        elif len(merged) == 1:
            self.reference, self.answer = merged[0].reference, merged[0] if merged[0].answer else None
            return
        else:
            self._pair(framed(merged))
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
            if item.answer and (at + 1 == len(items) or items[at + 1].role is Role.STOP):
                sentences[-1].cells[-1].add(replace(item, role=Role.ANSWER))  # "Saturday yes, on second thought no"
        elif reason and not item.thus and item.role not in (Role.COMMA, Role.LINE, Role.BUT):
            continue
        elif item.role in SEPARATORS:
            reason = False
            _separate(sentence, item.role)
        elif item.role is Role.NOT:
            skip = _deny(sentence, items[at + 1] if at + 1 < len(items) else None, weak=item.weak)
        elif item.role is Role.BECAUSE:
            reason = True
            parts = sentence.cells[-1].parts
            open_end = bool(parts) and not any(part.role is Role.ANSWER for part in parts)
            sentence.cells[-1].doubt |= open_end and not answered_behind(items, at)
        else:
            _put(sentence, item, items[at + 1].role if at + 1 < len(items) else None)
    for sentence in sentences:
        for cell in sentence.cells:
            cell.settle()
    return sentences


def _separate(sentence: Sentence, role: Role) -> None:
    cell = sentence.cells[-1]
    if role is Role.COLON:
        references = any(part.role is Role.REFERENCE for part in cell.parts)
        answers = any(part.role is Role.ANSWER for part in cell.parts)
        if not answers:
            return
        if [part.role for part in cell.parts[-3:]] == [Role.REFERENCE, Role.ANSWER, Role.REFERENCE]:
            sentence.open_cell(Role.COMMA).add(cell.parts.pop())  # "1: yes 2: no"
            return
        role = Role.COMMA if references else Role.COLON
    if not cell.parts and not cell.words and not cell.void and role is not Role.BUT and cell.joint is not Role.EXCEPT:
        cell.joint = Role.OR if cell.joint and role is Role.OR else cell.joint
        cell.fresh |= role is Role.AND
        return
    sentence.open_cell(role)


def _deny(sentence: Sentence, denied: Item | None, *, weak: bool) -> bool:
    """What "not" makes of what follows; whether that is used up by it."""
    cell = sentence.cells[-1]
    no = Item(Role.ANSWER, answer=Answer.NO, weak=True)
    if denied is None or denied.role in SEPARATORS or denied.role in (Role.STOP, Role.QUESTION):
        if weak:
            cell.doubt = True
        elif cell.parts and cell.parts[-1].answer is Answer.YES and not cell.after_word:
            cell.parts[-1] = replace(cell.parts[-1], answer=Answer.NO)  # "Freitag passt mir leider nicht"
        elif any(part.role is Role.REFERENCE for part in cell.parts):
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


def _put(sentence: Sentence, item: Item, following: Role | None) -> None:
    cell = sentence.cells[-1]
    match item.role:
        case Role.REFERENCE if cell.passes:
            cell.passes = False
        case Role.REFERENCE | Role.ANSWER:
            if cell.unsure and item.reference and any(part.reference for part in cell.parts):  # "1号✅ 2号❓ 3号❌"
                cell = sentence.open_cell(Role.COMMA)
            (_concluded(sentence) if item.thus else cell).add(item)
            cell.doubt |= item.reference is not None and item.answer is Answer.NO and following is Role.WORD
        case Role.WORD:
            cell.add_word()
        case Role.EXCEPT:
            sentence.open_cell(Role.EXCEPT)
        case Role.THAN:
            cell.passes = not any(part.reference for part in cell.parts)  # "zamiast czwartku piątek"
            if not cell.passes:
                sentence.open_cell(Role.THAN).void = True
        case Role.IF:
            sentence.conditional = True
        case Role.HAZY:
            cell.doubt = True
        case Role.OTHERS:
            cell.void = True
        case Role.UNSURE:
            if len(cell.parts) > 2 and cell.parts[-1].role is Role.REFERENCE:  # "Thursday ok Friday don't know"
                last = cell.parts.pop()
                cell = sentence.open_cell(Role.COMMA)
                cell.add(last)
            cell.unsure = True
        case Role.ONLY:
            cell.only = True
        case Role.ALSO:
            if following is Role.REFERENCE and any(part.role is Role.REFERENCE for part in cell.parts):
                cell = sentence.open_cell(Role.AND)
            cell.also = True
        case Role.ME_TOO:
            cell.me_too = item
        case Role.ASK:
            cell.asks = True


def _concluded(sentence: Sentence) -> Cell:
    """The cell of which a "so no" is said, freed of the reasons in it: "Thursday I've got judo, so no"."""
    cell = sentence.cells[-1]
    before = sentence.cells[-2] if len(sentence.cells) > 1 else cell
    if not cell.parts and before.parts and all(part.reference for part in before.parts):
        cell = before
        sentence.cells.pop()
    if any(part.reference is not None for part in cell.parts):
        cell.words, cell.early_words = 0, 0
        cell.after_word = cell.stray = cell.void = cell.doubt = False
        named = [part for part in cell.parts if part.role is Role.REFERENCE]
        whole = [part for part in named if part.reference and part.reference.options and not part.reference.partial]
        cell.parts = whole or named  # "lundi je bosse jusqu'à 19h donc non"
    return cell
