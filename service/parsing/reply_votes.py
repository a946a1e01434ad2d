"""From a reply's cells to one answer an option, or to the doubt that there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from service.domain.vote import Answer
from service.parsing.reply_cells import Cell, Sentence, Style
from service.parsing.reply_items import Item, Reference, Role
from service.parsing.reply_merge import combine

_NOWHERE: frozenset[int] = frozenset()
_OPPOSITE = {Answer.YES: Answer.NO, Answer.NO: Answer.YES, Answer.MAYBE: Answer.NO}
_LISTED = (Role.COMMA, Role.LINE, Role.AND, Role.OR, Role.COLON)
_TIED = (Role.AND, Role.OR)


@dataclass(frozen=True, slots=True)
class _Vote:
    """What was said of some options; a later `turn` takes back an earlier one."""

    reference: Reference
    answer: Answer
    turn: int


@dataclass(slots=True)
class Ballot:
    """Collects what a reply says, sentence by sentence, and counts it for `count` options."""

    count: int
    votes: list[_Vote] = field(default_factory=list)
    alone: list[Item] = field(default_factory=list)
    bare: list[Reference] = field(default_factory=list)
    only: list[tuple[frozenset[int], Answer]] = field(default_factory=list)
    doubt: bool = False
    talk: bool = False
    half: bool = False
    answered: bool = False
    conditional: bool = False
    me_too: list[Item] = field(default_factory=list)
    turn: int = 0

    def read(self, sentences: Sequence[Sentence]) -> tuple[dict[int, Answer], bool]:
        """The answers by option, and whether the reply is to be asked back (then there are no answers)."""
        for sentence in sentences:
            self.turn += sentence.corrects
            self.conditional |= sentence.conditional
            _SentenceReader(self, sentence).run()
        if (self.answered and (self.conditional or self.half)) or (self.conditional and self.half):
            self.doubt = True
        if self.doubt:
            return {}, True
        if not self.votes:
            return self._unpaired()
        if any(bare.options or bare.partial or bare.rest for bare in self.bare):
            return {}, True
        return self._counted()

    def say(self, reference: Reference, answer: Item, *, only: frozenset[int] = _NOWHERE) -> None:
        """Note an answer to options. `only`: the options beside them that the opposite goes for."""
        self.answered = True
        if reference.partial or answer.answer is None:
            self.doubt = True
            return
        self.votes.append(_Vote(reference, answer.answer, self.turn))
        if only and reference.options:
            self.only.append((only - reference.options, answer.answer))

    def _unpaired(self) -> tuple[dict[int, Answer], bool]:
        """A reply with no option named, or with options named and nothing said of them."""
        if self.bare:
            return self._named_only()
        if not self.alone:
            return {}, bool(self.me_too)
        answer: Item | None = self.alone[0]
        for item in self.alone[1:]:
            confirms = answer is not None and answer.answer is Answer.YES and not answer.can
            denies = item.answer is Answer.NO and item.can  # "yes, I can't"
            answer = item if confirms and denies else answer and combine(answer, item)
        if answer is None or answer.answer is None:
            return {}, True
        if answer.prefer:
            return {}, False
        if self.conditional or self.count == 0:
            return {}, self.conditional
        if self.count == 1 or (answer.answer is Answer.NO and answer.can):
            return dict.fromkeys(range(self.count), answer.answer), False
        return {}, True

    def _named_only(self) -> tuple[dict[int, Answer], bool]:
        """Options without an answer: a yes to them, where nothing else is said."""
        named = frozenset().union(*(self._options(bare) for bare in self.bare))
        if self.conditional and named:
            return {}, True
        if self.talk or any(bare.aside for bare in self.bare):
            return {}, bool(self.me_too)
        if any(bare.partial for bare in self.bare):
            return {}, True
        said = {item.answer for item in (*self.alone, *self.me_too)} or {Answer.YES}
        if len(said) > 1 or None in said or (self.alone and Answer.YES not in said):
            return {}, True
        return {option: answer for option in sorted(named) for answer in said if answer is not None}, False

    def _options(self, reference: Reference) -> frozenset[int]:
        if not reference.rest:
            return reference.options
        named = [vote.reference.options for vote in self.votes if not vote.reference.rest and not vote.reference.whole]
        named += [bare.options for bare in self.bare if not bare.rest]
        return frozenset(range(self.count)).difference(*named)

    def _counted(self) -> tuple[dict[int, Answer], bool]:
        if any(vote.reference.rest for vote in self.votes) and all(
            vote.reference.rest or not vote.reference.options for vote in self.votes
        ):
            return {}, True
        answers: dict[int, Answer] = {}
        said = [(self._options(vote.reference), vote.answer, vote.turn) for vote in self.votes]
        for option in range(self.count):
            about = [entry for entry in said if option in entry[0]]
            latest = max((turn for _, _, turn in about), default=0)
            about = [entry for entry in about if entry[2] == latest]
            closest = {answer for options, answer, _ in about if not any(other < options for other, _, _ in about)}
            if len(closest) > 1:
                return {}, True
            answers.update((option, answer) for answer in closest)
        implied: dict[int, Answer] = {}
        for options, answer in self.only:
            for option in options - answers.keys():
                if implied.setdefault(option, _OPPOSITE[answer]) is not _OPPOSITE[answer]:
                    return {}, True
        answers |= implied
        return dict(sorted(answers.items())), False


@dataclass(slots=True)
class _SentenceReader:
    """Carries an answer along a list, forward or backward, within one sentence."""

    ballot: Ballot
    sentence: Sentence
    pending: list[Cell] = field(default_factory=list)
    carried: Item | None = None
    style: Style | None = None
    opened_with: Item | None = None
    only: frozenset[int] = _NOWHERE

    def run(self) -> None:
        cells = [cell for cell in self.sentence.cells if not cell.void]
        self.ballot.me_too += [cell.me_too for cell in cells if cell.me_too is not None]
        for at, cell in enumerate(cells):
            following = cells[at + 1] if at + 1 < len(cells) else None
            self.ballot.doubt |= cell.doubt
            if cell.joint is Role.EXCEPT and (cell.reference is not None or cell.said):
                self._except(cell)
            elif cell.unsure:
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
        self.ballot.talk |= any(cell.words > 0 or cell.void for cell in self.sentence.cells)
        self.ballot.bare.extend(cell.reference for cell in self.pending if cell.reference is not None)

    def _closed(self, cell: Cell) -> None:
        first = cell.said[0]
        if self.pending:
            tied = cell.joint in _TIED or (cell.joint in (Role.COMMA, Role.LINE) and self.style is None)
            if first.style is Style.ANSWER_LAST and tied:
                self._give(first.answer)
            elif first.answer.answer is Answer.NO and cell.joint in (Role.COMMA, Role.BUT, None):
                self._give(Item(Role.ANSWER, answer=Answer.YES))
            else:
                self.ballot.doubt = True
            self.pending.clear()
        opened = self.opened_with
        if opened is not None and cell.joint is Role.BUT and opened.answer is Answer.YES and not self.ballot.votes:
            if first.answer.answer is Answer.NO:
                self.ballot.say(Reference(frozenset(range(self.ballot.count)), whole=True), opened)
            else:
                self.ballot.doubt = True
        for said in cell.said:
            self.ballot.say(self._on_that_day(cell, said.reference), said.answer, only=self._beside(cell))
        self.style, self.carried, self.only = cell.said[-1].style, cell.said[-1].answer, self._beside(cell)

    def _beside(self, cell: Cell) -> frozenset[int]:
        """The options that "only" leaves out: of a day that was named before it, else all."""
        if not cell.only:
            return _NOWHERE
        return cell.scope or frozenset(range(self.ballot.count))

    @staticmethod
    def _on_that_day(cell: Cell, reference: Reference) -> Reference:
        """In "Thursday but not at 6" the hour is Thursday's."""
        return Reference(reference.narrowed) if cell.joint is Role.BUT and reference.narrowed else reference

    def _reference(self, cell: Cell, reference: Reference, following: Cell | None) -> None:
        if cell.words:
            self.ballot.half |= bool(reference.options)
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
        elif self.carried is not None and cell.joint in _LISTED and not goes_forward and self._extends(cell):
            self.ballot.say(reference, self.carried, only=self.only)
        else:
            self.pending.append(cell)

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
        if cell.words:
            self.ballot.talk = True
            early = not self.ballot.votes and not self.ballot.alone and not cell.early_words
            self.ballot.doubt |= early and cell.words <= 2 and not answer.can and not answer.prefer
            return
        if self.pending and cell.joint in (*_LISTED, Role.BUT):
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
        self.carried, self.style = Item(Role.ANSWER, answer=_OPPOSITE[base]), Style.ANSWER_FIRST
        self.ballot.say(reference, self.carried)

    def _give(self, answer: Item) -> None:
        beside = frozenset().union(*(self._beside(cell) for cell in self.pending))
        beside -= frozenset().union(*(cell.reference.options for cell in self.pending if cell.reference is not None))
        for cell in self.pending:
            if cell.reference is not None:
                self.ballot.say(cell.reference, answer, only=beside)
        self.carried = answer
