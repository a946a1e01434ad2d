"""One sentence of a reply: which of its answers goes for which of its options."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile

from service.domain.vote import Answer
from service.parsing.reply_cells import Cell, Sentence, Style
from service.parsing.reply_items import Item, Reference, Role
from service.parsing.reply_merge import combine
from service.parsing.reply_votes import NOWHERE, OPPOSITE, Ballot

_LISTED = (Role.COMMA, Role.LINE, Role.AND, Role.OR, Role.COLON)
_TIED = (Role.AND, Role.OR)


@dataclass(slots=True)
class SentenceReader:
    """Carries an answer along a list, forward or backward, within one sentence."""

    ballot: Ballot
    sentence: Sentence
    pending: list[Cell] = field(default_factory=list)
    carried: Item | None = None
    style: Style | None = None
    opened_with: Item | None = None
    only: frozenset[int] = NOWHERE

    def run(self) -> None:
        """Put what the sentence says into the ballot."""
        self.ballot.turn += self.sentence.corrects
        self.ballot.conditional |= self.sentence.conditional
        cells = [cell for cell in self.sentence.cells if not cell.void]
        self.ballot.me_too += [cell.me_too for cell in cells if cell.me_too is not None]
        for at, cell in enumerate(cells):
            following = cells[at + 1] if at + 1 < len(cells) else None
            self.ballot.doubt |= cell.doubt
            if cell.joint is Role.EXCEPT and (cell.reference is not None or cell.said):
                self._except(cell)
            elif cell.unsure:
                self.ballot.doubt |= (
                    cell.joint is Role.BUT and not cell.parts and (self.ballot.answered or bool(self.ballot.alone))
                )
                self.ballot.doubt |= bool(cell.parts and self.ballot.only)  # "only Sunday, of Saturday I'm not sure"
                self.pending.clear()
                self.carried = None
                self.ballot.talk = True
            elif cell.said:
                self._closed(cell)
            elif cell.reference is not None:
                self._reference(cell, cell.reference, following)
            elif cell.answer is not None:
                self._answer(cell, cell.answer, following)
            elif cell.words:
                self.ballot.talk = True
        self.ballot.talk |= any(
            cell.words or (cell.void and cell.joint is not Role.THAN) for cell in self.sentence.cells
        )
        self.ballot.bare.extend(cell.reference for cell in self.pending if cell.reference is not None)

    def _closed(self, cell: Cell) -> None:
        first = cell.said[0]
        if self._sums_up(cell):
            self._give(first.answer)
            self.pending.clear()
            self.style = first.style
            return
        if self.pending:
            listed = cell.joint in (Role.COMMA, Role.LINE) and self.style is None
            listed &= first.answer.answer is Answer.YES
            complete = self.pending[-1].joint in _TIED  # "Thursday and Friday, Saturday no"
            prefixed = first.style is Style.ANSWER_FIRST
            if not prefixed and (cell.joint in _TIED or listed):
                self._give(first.answer)
            elif first.answer.answer is Answer.NO and (
                cell.joint is Role.BUT or (cell.joint in (Role.COMMA, None) and (prefixed or complete))
            ):
                self._give(Item(Role.ANSWER, answer=Answer.YES))
            elif first.answer.answer is Answer.MAYBE and prefixed and cell.joint in (Role.AND, Role.COMMA):
                self._give(Item(Role.ANSWER, answer=Answer.YES))  # "Thursday and maybe Saturday"
            else:
                self.ballot.doubt = True
            self.pending.clear()
        opened = self.opened_with
        if opened is not None and cell.joint is Role.BUT and opened.answer is Answer.YES and not self.ballot.votes:
            if first.answer.answer is Answer.NO:
                self.ballot.say(Reference(frozenset(range(self.ballot.count)), whole=True), opened)
            else:
                self.ballot.doubt = True
        led = opened is not None and opened.answer is Answer.MAYBE and cell.joint is Role.COMMA
        answers = [said.answer for said in cell.said]
        if led and opened is not None and not self.ballot.votes:  # "if need be, I can do Friday"
            answers = [combine(opened, answer) or answer for answer in answers]
        for said, answer in zip(cell.said, answers, strict=True):
            self.ballot.say(self._on_that_day(cell, said.reference), answer, only=self._beside(cell))
        self.style, self.carried, self.only = cell.said[-1].style, answers[-1], self._beside(cell)

    def _sums_up(self, cell: Cell) -> bool:
        """Whether "all" behind several options means these: "周四或周六，都可以"."""
        named = [one.reference.options for one in self.pending if one.reference is not None]
        whole = len(cell.said) == 1 and cell.said[0].reference.whole and cell.joint in (Role.COMMA, Role.LINE)
        return whole and len(frozenset().union(*named)) > 1

    def _beside(self, cell: Cell) -> frozenset[int]:
        """The options that "only" leaves out: of a day that was named before it, else all."""
        if not cell.only:
            return NOWHERE
        return cell.scope or frozenset(range(self.ballot.count))

    @staticmethod
    def _on_that_day(cell: Cell, reference: Reference) -> Reference:
        """In "Thursday but not at 6" the hour is Thursday's."""
        return Reference(reference.narrowed) if cell.joint is Role.BUT and reference.narrowed else reference

    def _reference(self, cell: Cell, reference: Reference, following: Cell | None) -> None:
        if cell.words:
            self.ballot.half |= bool(reference.options)
            self.ballot.doubt |= cell.joint is Role.BUT and self.ballot.answered  # "Thursday ok, but [what?] at 7"
            return
        goes_forward = (
            following is not None
            and following.joint in _TIED
            and bool(following.said)
            and following.said[0].style is Style.ANSWER_LAST
        )
        awaits = following is not None and following.answer is not None and following.joint in (Role.COMMA, Role.COLON)
        if cell.only and not awaits:
            self.carried, self.style, self.only = (
                Item(Role.ANSWER, answer=Answer.YES),
                Style.ANSWER_FIRST,
                self._beside(cell),
            )
            self.ballot.say(reference, self.carried, only=self.only)
        elif self.carried is not None and cell.also:
            self.ballot.say(reference, self.carried, only=self.only)
        elif cell.joint is Role.BUT and self._everything_so_far():
            self._exempt(reference)
        elif cell.joint is Role.BUT and self._spoken() and not reference.options and not reference.rest:
            self.ballot.doubt = True  # "Saturday yes, but at 7", which is no option
        elif self.carried is not None and self.carried.weak and cell.joint in (Role.COMMA, Role.LINE):
            self.ballot.doubt = True  # "not Thursday, Saturday"
        elif self.carried is not None and cell.joint in _LISTED and not goes_forward and self._extends(cell):
            self.ballot.say(reference, self.carried, only=self.only)
        else:
            self.pending.append(cell)

    def _spoken(self) -> bool:
        return bool(self.ballot.votes or self.pending or self.opened_with)

    def _extends(self, cell: Cell) -> bool:
        return self.style is Style.ANSWER_FIRST or cell.joint is Role.AND

    def _everything_so_far(self) -> bool:
        if self.pending:
            whole = all(cell.reference is not None and cell.reference.whole for cell in self.pending)
            if whole:
                self._give(Item(Role.ANSWER, answer=Answer.YES))
                self.pending.clear()
            return whole
        return bool(self.ballot.votes) and self.ballot.votes[-1].reference.whole

    def _answer(self, cell: Cell, answer: Item, following: Cell | None) -> None:
        if self.sentence.corrects and cell.joint is None and self.ballot.votes and not cell.words:
            self.ballot.say(self.ballot.votes[-1].reference, answer)  # "Saturday no, actually yes"
            return
        if cell.words:
            self.ballot.talk = True
            early = not self.ballot.votes and not self.ballot.alone and not cell.early_words
            self.ballot.doubt |= early and cell.words <= 2 and not answer.can and not answer.prefer
            return
        if self.pending and cell.joint in (*_LISTED, Role.BUT):
            self.ballot.doubt |= cell.joint is Role.OR  # "Thursday or not"
            self._give(answer)
            self.pending.clear()
            self.style, self.carried = Style.ANSWER_LAST, answer
            return
        leads = following is not None and following.reference is not None and not following.words
        if leads and following is not None and following.joint in (Role.COMMA, Role.COLON, Role.LINE):
            if answer.answer is Answer.NO and following.joint is Role.COMMA:
                self.ballot.doubt = True
            self.style, self.carried, self.only = Style.ANSWER_FIRST, answer, self._beside(cell)
            return
        turned = cell.joint is Role.BUT and self.ballot.votes and answer.answer is not self.ballot.votes[-1].answer
        self.ballot.doubt |= bool(turned)  # "Thursday works, but no"
        if answer.answer is Answer.NO and cell.joint is not Role.BUT:
            before = takewhile(lambda one: one is not cell, self.sentence.cells)
            self.ballot.doubt |= any(map(_untold, before))  # "Thursday is my birthday, can't make it": of all?
        self.opened_with = answer
        self.ballot.alone.append(answer)

    def _except(self, cell: Cell) -> None:
        reference = cell.reference or cell.said[0].reference
        answer = cell.said[0].answer if cell.said else None
        if self.pending:
            self._give(answer or Item(Role.ANSWER, answer=Answer.YES))
            self.pending.clear()
        elif self.carried is None:
            whole = Reference(frozenset(range(self.ballot.count)), whole=True)
            base = answer or self.opened_with or Item(Role.ANSWER, answer=Answer.YES)
            self.ballot.alone.clear()
            self.ballot.say(whole, base)
            self.carried = base
        elif answer is not None and answer.answer is self.carried.answer:
            self.ballot.doubt = True
        if cell.words:
            self.ballot.doubt = True
        self._exempt(reference)

    def _exempt(self, reference: Reference) -> None:
        base = self.ballot.votes[-1].answer if self.ballot.votes else Answer.YES
        self.carried, self.style = Item(Role.ANSWER, answer=OPPOSITE[base]), Style.ANSWER_FIRST
        self.ballot.say(reference, self.carried)

    def _give(self, answer: Item) -> None:
        beside = frozenset().union(*(self._beside(cell) for cell in self.pending))
        beside -= frozenset().union(*(cell.reference.options for cell in self.pending if cell.reference is not None))
        for cell in self.pending:
            if cell.reference is not None:
                self.ballot.say(cell.reference, answer, only=beside)
        self.carried = answer


def _untold(cell: Cell) -> bool:
    """Whether a cell names an option and tells of somebody else, or of something that nothing is known of."""
    named = any(part.reference is not None for part in cell.parts)
    told = cell.void or (bool(cell.words) and not cell.said)
    return named and told and not cell.asks and cell.joint is not Role.THAN
