"""What stands around the times of a message: sentences and clauses, what they tell, propose or rule out."""

from __future__ import annotations

from typing import Final

from service.parsing import kind
from service.parsing.pieces import FIRST_JOINED
from service.parsing.scan import Token
from service.parsing.verb_forms import VerbForms, is_past, thing_acts, thing_follows
from service.parsing.when import When

_GLUE: Final = frozenset(
    {kind.ON, kind.AT, kind.OF, kind.FROM, kind.TO, kind.AND, kind.OR, kind.COMMA, kind.BREAK, kind.DASH, kind.APPROX}
    | {kind.MAYBE, kind.YES, kind.BUT, kind.DOT, kind.FOR, kind.SHIFT, kind.COLON, kind.ME_TOO, kind.ONLY}
    | {kind.AFTER, kind.BEFORE, kind.ARTICLE, kind.SLASH, kind.STARTING, kind.BYE, kind.PROPOSE, kind.OCCASION}
)
_TIMES: Final = frozenset({kind.WEEKDAY, kind.DAY, kind.NUMBER, kind.MONTH, kind.PART, kind.CLOCK, kind.PERIOD})
_REACH: Final = 6  # tokens over which a refusal speaks of a time
_SHORTEST: Final = 4  # letters of a verb whose ending tells the past
_VERB: Final = 3  # tokens between an auxiliary and its verb


class Surroundings:
    """The sentences and clauses of a message, by token, and what is said in them.

    `sentence` and `clause` give each token's number. A clause ends at a comma, a "but" or a sentence's end.

    Sentences: `past_sentence` and `fact` tell what was or a fact, `proposed` and `hinted` put something forward,
    `asked` end with a question mark, `questions` hold a question word, `hour_asked` ask for the hour, `full` have case
    particles, `excepting` leave something out, and in `turned` a time was ruled out. Clauses: `told` tells a fact,
    `own` and `whose` what the speaker or somebody of theirs has on, `answers` asks for an answer; `conditions` are the
    tokens between which each says under which condition something holds.
    """

    def __init__(self, tokens: list[Token], forms: VerbForms) -> None:
        self.tokens = tokens
        self.sentence: list[int] = []
        self.clause: list[int] = []
        self.past_sentence: set[int] = set()
        self.fact: set[int] = set()
        self.told: set[int] = set()
        self.hour_asked: set[int] = set()
        self.proposed: set[int] = set()
        self.hinted: set[int] = set()
        self.asked: set[int] = set()
        self.questions: set[int] = set()
        self.full: set[int] = set()
        self.excepting: set[int] = set()
        self.own: set[int] = set()
        self.whose: set[int] = set()
        self.answers: set[int] = set()
        self.turned: set[int] = set()
        self.conditions: dict[int, tuple[int, int]] = {}
        self._told: dict[int, int] = {}
        self._put: dict[int, list[int]] = {}
        self._read(forms)

    def _read(self, forms: VerbForms) -> None:
        sentence = clause = 0
        closing = -1  # the last clause whose auxiliary may have its verb at the end
        helped = -_VERB - 1
        unreal = -1  # the last clause with a word of UNREAL
        iffy = opened = -1  # the last clause with a word of IF, and its token
        last = len(self.tokens) - 1
        for i, token in enumerate(self.tokens):
            means = token.means
            self.sentence.append(sentence)
            self.clause.append(clause)
            if means and not means.talks:
                continue
            told = kind.PAST in means and unreal != clause
            if not means:
                if forms.past and unreal != clause and self._was(i, forms.past):
                    told = True
                elif forms.fact and len(token.text) > _SHORTEST and token.text.lower().endswith(forms.fact):
                    self.fact.add(sentence)
                    self.told.add(clause)
                    continue
                elif forms.cue and token.text.lower().endswith(forms.cue):
                    self.proposed.add(sentence)
                    self._put.setdefault(clause, []).append(i)
                    continue
                elif i - helped > _VERB and closing != clause:
                    continue
            elif kind.UNREAL in means:
                unreal = clause
            if kind.PROPOSE in means:
                self.proposed.add(sentence)
                self._put.setdefault(clause, []).append(i)
                told = False
            elif (i - helped <= _VERB or closing == clause) and kind.COMMON not in means and kind.NUMBER not in means:
                told = (
                    told
                    or kind.PARTICIPLE in means
                    or (not means and is_past(token.text, forms.behind_aux, forms.participles))
                )
            if told:
                self.past_sentence.add(sentence)
                self._told[clause] = i
            if kind.AUX in means:
                helped = i
                closing = clause if means[kind.AUX] == "clause" else closing
            if kind.OCCASION in means or kind.YES in means or kind.MAYBE in means or means.get(kind.OR) is True:
                self.hinted.add(sentence)
            if kind.PARTICLE in means:
                self.full.add(sentence)
            if kind.YES_AT_END in means and self.closes(i + 1):
                (self.proposed if means[kind.YES_AT_END] == "proposes" else self.hinted).add(sentence)
            if kind.OWN in means and (means[kind.OWN] is True or thing_follows(self.tokens, i, forms)):
                (self.whose if means[kind.OWN] == "acts" else self.own).add(clause)
            if kind.WHOSE in means and thing_acts(self.tokens, i):
                self.whose.add(clause)
            if kind.IF in means:
                iffy, opened = clause, i
            if kind.ANSWER_BY in means:
                self.answers.add(clause)
            if kind.EXCEPT in means:
                self.excepting.add(sentence)
            if kind.STATE in means and iffy == clause and not any(j > opened for j in self._put.get(clause, ())):
                self.conditions[clause] = (opened, i)
            elif kind.STATE in means:
                self.fact.add(sentence)
                self.told.add(clause)
            if kind.ASK_HOUR in means:
                self.hour_asked.add(sentence)
            if kind.ASK in means:
                (self.asked if kind.BREAK in means else self.questions).add(sentence)
            if (
                kind.BREAK in means
                or "newline" in means
                or (kind.DOT in means and (i == last or self.tokens[i + 1].gap))
                or (kind.SO in means and i and kind.NOT not in self.tokens[i - 1].means)
            ):
                sentence += 1
                clause += 1
            elif kind.COMMA in means or kind.BUT in means:
                clause += 1

    def _was(self, i: int, past_forms: tuple[str, ...]) -> bool:
        """Whether a word's ending tells what was, and no word right behind makes a wish of it."""
        word = self.tokens[i].text.lower()
        if len(word) < _SHORTEST or not word.endswith(past_forms):
            return False
        return not any(kind.UNREAL in token.means for token in self.tokens[i + 1 : i + 3])

    def closes(self, i: int) -> bool:
        """Whether a clause ends at a token."""
        if i >= len(self.tokens):
            return True
        means = self.tokens[i].means
        return any(name in means for name in (kind.BREAK, kind.COMMA, kind.BUT, kind.DOT, kind.AND))

    def tells_what_was(self, when: When) -> bool:
        """Whether the clause does, and nothing turns to a proposal between that and the time."""
        clause = self.clause[when.first]
        told = self._told.get(clause)
        if told is None or any(told < i < when.first for i in self._put.get(clause, ())):
            return False
        return not any(kind.REASON in self.tokens[i].means for i in range(told + 1, when.first))  # "寝坊したから15時に"

    def has_on(self, when: When) -> bool:
        """Whether the time is one that the speaker has something on: "ho judo alle 18", "my interview's on Friday"."""
        clause = self.clause[when.first]
        own = clause in self.own or (clause in self.whose and self.sentence[when.first] not in self.hinted | self.asked)
        return own and clause not in self._put and not self._invites(clause + 1)

    def _invites(self, clause: int) -> bool:
        """Whether a clause asks to come along and names no time itself: "Saturday at 10 I have yoga, who's in?"."""
        if clause not in self._put:
            return False
        tokens = (token for i, token in enumerate(self.tokens) if self.clause[i] == clause)
        return all(_TIMES.isdisjoint(token.means) for token in tokens)

    def only_tells(self, when: When) -> bool:
        """Whether the clause tells a fact and proposes nothing: "Physio ist um 4 fertig, also Donnerstag um 5?"."""
        clause = self.clause[when.first]
        return clause in self.told and clause not in self._put and not when.negated

    def rest(self, sentence: int, times: list[When]) -> tuple[int, int]:
        """How many tokens of a sentence are times, and how many others say something of their own."""
        inside = {i for when in times for i in range(when.first, when.last)}
        covered = others = 0
        for i, token in enumerate(self.tokens):
            if self.sentence[i] != sentence:
                continue
            if _GLUE.isdisjoint(token.means):
                covered += i in inside
                others += 0 if i in inside else 1 if token.means or len(token.text) < 2 else self._words(token.text)
        return covered, others

    @staticmethod
    def _words(text: str) -> int:
        """How many words something unknown is: letters of a script without blanks are kept together."""
        return 2 if text[0] >= FIRST_JOINED else 1

    def affirmed(self, when: When, reach: int = _REACH) -> bool:
        """Whether a yes stands behind a time in its clause: "non lunedì, martedì o mercoledì sì"."""
        clause = self.clause[when.first]
        stop = min(len(self.tokens), when.last + reach)
        for i in range(when.last, stop):
            means = self.tokens[i].means
            if self.clause[i] == clause and (
                kind.YES in means or kind.PREFER in means or (kind.YES_AT_END in means and self.closes(i + 1))
            ):
                return True
        return False

    def ruled_out(self, when: When, before: When | None, after: When | None) -> bool:
        """Whether a time is said not to be: "not Friday", "venerdì no", "Friday I can't"."""
        return self._denied_before(when, before) or self._denied_after(when, after)

    def _denied_before(self, when: When, before: When | None) -> bool:
        clause = self.clause[when.first]
        stop = before.last if before is not None else 0
        put = False
        if kind.THAN in self.tokens[when.first].means and stop == when.first and self._compares(stop, stop):
            return True  # "prefiro sábado a domingo"
        for i in range(when.first - 1, max(stop, when.first - _REACH) - 1, -1):
            means = self.tokens[i].means
            if self.clause[i] != clause or kind.BUT in means:
                return False
            if means.get(kind.NO) == "behind" or means.get(kind.BUSY) == "behind":
                return False
            if kind.THAN in means and i == when.first - 1 and self._compares(i, stop):
                return True
            if means.get(kind.UNSURE) is True:  # "not sure if at 8 or 9" puts both forward
                return not (when.last < len(self.tokens) and kind.OR in self.tokens[when.last].means)
            if kind.PROPOSE in means and self._forbidden(i):
                return True
            if kind.PROPOSE in means or kind.YES in means:
                put = True  # only doubt still takes it back: "not sure I can do Friday"
            if put:
                continue
            if kind.NO in means and before is not None and i == before.last and i < when.first - 1:
                return False  # "tomorrow no good, Friday": said of the time before it
            former = kind.NOT not in means or (before is not None and i == before.last)
            if kind.NO in means and former and i == when.first - 1 and self.affirmed(when, 2):
                return False  # "no Sunday's better", "piątek nie sobota tak": a no to what was before
            if kind.NOT in means or kind.NO in means or kind.EXCEPT in means:
                return True
            if kind.BUSY in means and i == when.first - 1:
                return True
        return False

    def _forbidden(self, i: int) -> bool:
        """Whether a "not" stands right before a cue, and no question turns it: "let's not meet", "não posso ir"."""
        if not i or self.clause[i - 1] != self.clause[i] or self.sentence[i] in self.asked:
            return False
        means = self.tokens[i - 1].means
        if self.tokens[i].means[kind.PROPOSE] == "anew" and kind.NOT not in means:
            return False  # "никто не может давайте в пятницу"
        if i > 1 and kind.ON in means and kind.NOT not in means and self.clause[i - 2] == self.clause[i]:
            means = self.tokens[i - 2].means  # "não vai dar pra fazer"
        return (kind.NOT in means or kind.NO in means) and kind.PROPOSE not in means

    def _compares(self, i: int, stop: int) -> bool:
        """Whether a preference stands before a "than", in its clause where a time parts them, else right before it."""
        if self.tokens[i].means.get(kind.THAN) == "between":
            return i != stop or self.tokens[i - 1].means.get(kind.COMMA) is None  # "周四比周五好"
        near = range(max(i - _REACH, 0) if i == stop else i - 1, i)
        return any(self.clause[j] == self.clause[i] and kind.PREFER in self.tokens[j].means for j in near)

    def _denied_after(self, when: When, after: When | None) -> bool:
        clause = self.clause[max(when.last - 1, 0)]
        stop = after.first if after is not None else len(self.tokens)
        behind = when.last
        if behind < stop and kind.COMMA in self.tokens[behind].means:
            behind += 1
        told = self.tokens[behind].means if behind < stop else {}
        if told.get(kind.UNSURE) == "behind" or (after and told.get(kind.THAN) == "behind"):
            return True  # "tomorrow, no idea", "19時より20時がいい"
        for i in range(when.last, min(stop, when.last + _REACH)):
            means = self.tokens[i].means
            if self.clause[i] != clause:
                return False
            if kind.NO in means:
                ahead = kind.NOT in means and after is not None and i + 1 == stop  # "w sobotę nie o 14, tylko o 15"
                return not ahead or after is None or self.affirmed(after, 2)
            if i == when.last and i + 1 < stop and kind.NOT in means and kind.DIGITS in self.tokens[i + 1].means:
                return False  # "meant 4 not 3"
            if i == when.last and (kind.BUSY in means or (kind.NOT in means and (stop > i + 1 or after is None))):
                return True  # a "not" right before the next time is about that one
            if kind.BUSY in means and (i <= when.last + 1 or (means[kind.BUSY] == "closing" and self.closes(i + 1))):
                return True
            if kind.BUT in means and i + 1 < stop and kind.NO in self.tokens[i + 1].means and self.closes(i + 2):
                return True  # "il 17 invece no"
            if kind.YES in means or kind.BUT in means:
                return kind.YES in means and self._not_at_end(i, stop)
        return self._not_at_end(when.last, stop)

    def _not_at_end(self, start: int, stop: int) -> bool:
        """Whether a "not" closes the clause: "Samstag passt mir leider nicht", "vrijdag kan ik niet"."""
        for i in range(start, min(stop, start + _REACH + 1)):
            if self.clause[i] != self.clause[start]:
                return False
            if self.tokens[i].means.get(kind.NOT) is True and self.closes(i + 1):
                return True
        return False
