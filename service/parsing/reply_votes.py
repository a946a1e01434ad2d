"""From what was said of a poll's options to one answer each, or to the doubt that there is none."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.domain.vote import Answer
from service.parsing.reply_items import Item, Reference
from service.parsing.reply_merge import combine

NOWHERE: frozenset[int] = frozenset()
OPPOSITE = {Answer.YES: Answer.NO, Answer.NO: Answer.YES, Answer.MAYBE: Answer.NO}


@dataclass(frozen=True, slots=True)
class _Vote:
    """What was said of some options; a later `turn` takes back an earlier one."""

    reference: Reference
    answer: Answer
    turn: int


@dataclass(slots=True)
class Ballot:
    """Collects what a reply says of `count` options, and counts it.

    `alone` are answers without options, `bare` options without answers. `only` are options beside those that "only" was
    said of, and what was said. `doubt`: not to be guessed; `talk`: it says other things too; `half`: an option is
    spoken of among strange words; `conditional`: it says "if"; `turn` counts how often it took back what it had said.
    """

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

    def count_up(self) -> tuple[dict[int, Answer], bool]:
        """The answers by option, and whether the reply is to be asked back (then there are no answers)."""
        if self.conditional and (self.answered or self.half):
            self.doubt = True
        if self.doubt:
            return {}, True
        if not self.votes:
            return self._unpaired()
        if any(bare.options or bare.partial or bare.rest for bare in self.bare):
            return {}, True
        return self._counted()

    def say(self, reference: Reference, answer: Item, *, only: frozenset[int] = NOWHERE) -> None:
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
        if answer.prefer and (self.talk or not answer.can):
            return {}, False
        if self.conditional or self.count == 0:
            return {}, self.conditional
        if self.count == 1 or (answer.answer is Answer.NO and answer.can):
            return dict.fromkeys(range(self.count), answer.answer), False
        return {}, True

    def _named_only(self) -> tuple[dict[int, Answer], bool]:
        """Options without an answer: a yes to them, where nothing else is said."""
        if any(bare.options and not bare.whole for bare in self.bare):
            self.bare = [bare for bare in self.bare if not bare.whole]
        named = frozenset().union(*(self._options(bare) for bare in self.bare))
        rest_of_nothing = any(bare.rest for bare in self.bare) and not any(bare.options for bare in self.bare)
        if (self.conditional and named) or rest_of_nothing:
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
                if implied.setdefault(option, OPPOSITE[answer]) is not OPPOSITE[answer]:
                    return {}, True
        answers |= implied
        return dict(sorted(answers.items())), False
