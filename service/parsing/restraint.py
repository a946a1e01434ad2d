"""What a time must have to earn its way out of ordinary talk. In doubt: silence."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.parsing import kind
from service.parsing.greetings import any_such, leaving, wished
from service.parsing.language import Unit
from service.parsing.pieces import FIRST_JOINED
from service.parsing.surroundings import Surroundings
from service.parsing.when import When

_ANSWERS = frozenset({kind.PREFER, kind.YES, kind.NO, kind.NOT, kind.MAYBE, kind.BUSY})
_ASIDE = 3  # words beside "in an hour?" that still leave it a question about then
_ANSWERED = _ANSWERS | {kind.PROPOSE, kind.BREAK, kind.COMMA, kind.PART, kind.NUMBER, kind.WEEKDAY, kind.ASK}


def restrain(times: list[When], around: Surroundings) -> list[tuple[When, str | None]]:
    """Each time with the reason why it is left out, None where it stays."""
    amounts: dict[int, tuple[int, int]] = {}
    turned = around.turned.union(around.sentence[when.first] for when in times if when.negated)
    verdicts: list[tuple[When, str | None]] = []
    open_sentences = {around.sentence[when.first] for when in times if around.clause[when.first] not in around.told}
    for when in times:
        sentence = around.sentence[when.first]
        if sentence not in amounts:
            amounts[sentence] = around.rest(sentence, times)
        chosen = sentence in turned or (len(times) > 1 and when.linked)
        told = sentence in open_sentences and around.only_tells(when)
        reason = "the clause tells a fact" if told else _reason(when, around, *amounts[sentence], chosen=chosen)
        verdicts.append((when, reason))
    full = {
        around.sentence[when.first]
        for when, reason in verdicts
        if reason is None and not _weak(when) and not _of_another(when, around)
    }
    return [
        (
            when,
            "a fuller time stands beside it"
            if not reason and (_gives_way(when, around, full) or _occasion(i, verdicts, around))
            else reason,
        )
        for i, (when, reason) in enumerate(verdicts)
    ]


def _reason(when: When, around: Surroundings, covered: int, others: int, *, chosen: bool) -> str | None:
    if when.negated:
        return "the time is ruled out"
    sentence, clause = around.sentence[when.first], around.clause[when.first]
    proposed = sentence in around.proposed
    asked = sentence in around.asked and sentence not in around.questions
    if when.dropped is not None:
        return None
    if when.every is not None and sentence in around.excepting:
        return "not all of these are meant"
    if when.day is None and when.clock is None and when.part is None and when.every is None:
        return "a length alone is no time"
    if around.tells_what_was(when) or (sentence in around.past_sentence and not (proposed or asked)):
        return "the sentence tells what was"
    if sentence in around.hour_asked and when.clock is None:
        return "the hour is asked for"
    aside = sentence in around.asked and clause not in around.told  # "the test is on Tuesday, who can do Monday?"
    if sentence in around.fact and not (proposed or aside) and not (asked and when.clock is not None):
        return "the sentence tells a fact"
    if not proposed and _late_already(when, around):
        return "it is that late already"
    if when.bound == "before" and clause in around.answers:
        return "people are to answer by then"
    if (
        when.bound == "before"
        and not (proposed or asked or sentence in around.hinted)
        and (others > covered or _lasts(when, around))
    ):
        return "a deadline, or something lasts until then"
    if _is_now(when, around):
        return "it tells what time it is"
    if around.has_on(when):
        return "the speaker has something on then"
    if _possessed(when, around) or (_named_by(when, around) and not (proposed or asked)):
        return "the day says which thing is meant"
    if not (proposed or asked) and _which_thing(when, around):
        return "the time says which thing is meant"
    if wished(when, around):
        return "a greeting"
    if any_such(when, around) and not (proposed or asked):
        return "any such day"
    if leaving(when, around, others, asked=asked, proposed=proposed):
        return "taking leave"
    if _lone_pair(when) and others and not (proposed or (when.linked and when.day is not None)):
        return "two numbers are no time yet"
    if sentence in around.questions and not proposed and when.clock is None and not chosen and when.part is None:
        return "a question about it"
    full = sentence in around.full  # of a sentence with case particles more must be known
    cue = proposed or chosen or (sentence in around.hinted and not (full and others > 1))
    bare = not others if full or _lone_joined(when, around) else covered >= others
    if _weak(when):
        night = (
            when.every is None and when.part is not None and when.part.daypart is Daypart.NIGHT and when.clock is None
        )
        ahead = when.clock is not None and bool(when.clock.ahead) and asked and others <= _ASIDE
        enough = others == 0 or ahead or (bare and (cue or asked))
        if not (proposed or (enough and not night)) or (sentence in around.questions and when.clock is None):
            return "too little for a proposal"
    elif not (
        _strong(when)
        or cue
        or _goes_on(when, around)
        or bare
        or asked
        or (sentence in around.asked and when.part and when.day)
    ):
        return "nothing here proposes it"
    return None


def _lasts(when: When, around: Surroundings) -> bool:
    """In "the lease runs until 31 August": a mere end of which nothing asks."""
    return when.first > 0 and around.tokens[when.first].means.get(kind.TO) == "until"


def _lone_joined(when: When, around: Surroundings) -> bool:
    """Whether it is a mere hour in a script without blanks, which many words begin with: 三点式, 两点一线."""
    alone = when.clock is not None and when.day is None and when.part is None and when.end_clock is None
    return alone and any(kind.HOUR_MARK in token.means for token in around.tokens[when.first : when.last])


def _goes_on(when: When, around: Surroundings) -> bool:
    """Whether an hour opens the sentence behind one that proposes: "Who's up for a beer? At 8 in the usual pub"."""
    sentence = around.sentence[when.first]
    opens = when.first > 0 and around.sentence[when.first - 1] != sentence
    return opens and when.clock is not None and sentence - 1 in around.proposed


def _late_already(when: When, around: Surroundings) -> bool:
    """In "五点了", "都周五了": what follows tells that it is so already."""
    day, tokens = when.day, around.tokens
    behind = tokens[when.last].means if when.last < len(tokens) else {}
    if kind.ALREADY not in behind:
        return False
    if day is None or when.clock is not None:
        return day is None and when.clock is not None
    return day.lone_weekday or day.offset == 0 or day.unit is Unit.WEEKEND


def _which_thing(when: When, around: Surroundings) -> bool:
    """In "周四的课", "六点的闹钟": the time only says which thing is meant."""
    tokens = around.tokens
    if when.last + 1 >= len(tokens) or when.linked or (when.clock is not None and when.day is not None):
        return False
    of, thing = tokens[when.last], tokens[when.last + 1].means
    ties = kind.OF in of.means and not of.gap and of.text[0] >= FIRST_JOINED
    return ties and _ANSWERED.isdisjoint(thing)


def _weak(when: When) -> bool:
    """Whether the words alone say too little: a month, a meal, a lone number, now, today."""
    if when.every is not None:
        return when.clock is None
    if when.clock is not None:
        return when.day is None and (when.clock.bare or when.clock.ahead is not None)
    if when.part is not None:
        return when.day is None or (when.part.day is not None and when.part.day < 0)
    day = when.day
    if day is not None and day.ahead is not None and day.ahead[1] is Unit.YEAR:
        return True
    return day is not None and day.unit is not Unit.DAY and when.end_day is None


def _strong(when: When) -> bool:
    """Whether the words say so much that nothing else is needed: a day with its hour."""
    if when.clock is None or (when.clock.bare and not (when.bound and when.day)):
        return False
    since = when.opened == "from"  # "с 9 утра" may as well tell since when
    return bool(when.day or when.every or when.end_clock or (when.part and not since))


def _is_now(when: When, around: Surroundings) -> bool:
    """Whether an hour is told by the clock: "もう12時だ", "今15時か"."""
    if when.day is not None or when.clock is None or not when.first or kind.AT in around.tokens[when.first].means:
        return False
    behind = around.tokens[when.last].means if when.last < len(around.tokens) else {}
    return kind.TELLS_TIME in around.tokens[when.first - 1].means and kind.PROPOSE not in behind


def _lone_pair(when: When) -> bool:
    return when.clock is not None and when.clock.bare and when.end_clock is not None


def _gives_way(when: When, around: Surroundings, full: set[int]) -> bool:
    """Whether a time says too little beside a full one: a meal, "the meeting of tomorrow"."""
    if when.clock is not None and when.clock.ahead == 0 and when.day is None and around.sentence[when.first] in full:
        return True  # "we're now doing Sunday at 2"
    if when.clock is None and not when.linked and around.sentence[when.first] in full and _of_another(when, around):
        return True
    return _weak(when) and not when.linked and when.clock is None and around.sentence[when.first] in full


def _occasion(i: int, verdicts: list[tuple[When, str | None]], around: Surroundings) -> bool:
    """Whether a holiday only says what they meet for: "Christmas dinner on the 18th at 8?"."""
    when = verdicts[i][0]
    listed = when.linked or (i + 1 < len(verdicts) and verdicts[i + 1][0].linked)
    if when.clock is not None or when.day is None or listed:
        return False
    if not any(kind.HOLIDAY in token.means for token in around.tokens[when.first : when.last]):
        return False
    sentence = around.sentence[when.first]
    return any(
        reason is None and other.clock is not None and other.day is not None and other is not when
        for other, reason in verdicts
        if around.sentence[other.first] == sentence
    )


def _of_another(when: When, around: Surroundings) -> bool:
    """Whether a day only says which thing is meant: "la riunione di domani", "tomorrow's meeting"."""
    if when.clock is not None or (when.day is None and when.part is None) or not around.tokens:
        return False
    tokens = around.tokens
    if kind.OF in tokens[when.first].means and when.first and kind.OCCASION in tokens[when.first - 1].means:
        return True
    behind = tokens[when.last] if when.last < len(tokens) else None
    if behind is None:
        return False
    if kind.OF in behind.means and not behind.gap and behind.text[0] >= FIRST_JOINED:
        return True  # "周四的会"
    return kind.COLON in behind.means and when.part is not None  # "xmas dinner: 18, 19 or 20 December"


def _named_by(when: When, around: Surroundings) -> bool:
    """Whether a lone number behind "of" says which one is meant: "la chica del 17"."""
    if when.day is None or not when.day.lone_number or when.timed or when.end_day is not None or not when.first:
        return False
    return kind.OPENS in around.tokens[when.first].means and around.clause[when.first - 1] == around.clause[when.first]


def _possessed(when: When, around: Surroundings) -> bool:
    """Whether a day owns what follows: "tomorrow's meeting"."""
    if when.clock is not None or when.last >= len(around.tokens):
        return False
    behind = around.tokens[when.last]
    if when.last + 1 < len(around.tokens) and not _ANSWERS.isdisjoint(around.tokens[when.last + 1].means):
        return False  # "Sunday's better", "Thursday's fine"
    return not behind.gap and behind.text in ("s", "S") and kind.OF in behind.means
