"""Lone numbers in a reply: an option's number, a day of the month, or an hour.

"1 and 3" speaks of the options by their numbers where these exist; where the same numbers are also the days or the
hours of other options, nobody but the speaker knows, and the reply is asked back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from service.domain.slot import Slot
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, Unit
from service.parsing.pieces import FIRST_JOINED
from service.parsing.reply_items import Reference
from service.parsing.scan import Token

_LISTS = (kind.AND, kind.OR, kind.COMMA, kind.SLASH, kind.PLUS)
_BEHIND_A_BULLET = (")", ".", ":", "-", "=", "–", "→", "]")


@dataclass(frozen=True, slots=True)
class Lone:
    """A number by itself, `first` to `last` its tokens, the latter exclusive. `day` and `hour`: what it may be besides.

    `value` below 0 counts from the end; `through` is the last number of a run of options. `labelled`: by its place or
    a word before it, it is an option's number and nothing else. `dated`: where there is such a day, it is that day.
    """

    first: int
    last: int
    value: int
    through: int = 0
    labelled: bool = False
    day: bool = True
    hour: bool = True
    dated: bool = False


def lone_numbers(tokens: Sequence[Token], taken: Callable[[int], bool]) -> list[Lone]:
    """The numbers and ordinals among the tokens that no time has taken."""
    found: list[Lone] = []
    at = 0
    while at < len(tokens):
        lone = None if taken(at) else _ordinal(tokens, at) or _number(tokens, at)
        if lone is not None:
            before = found[-1] if found else None
            if before is not None and before.labelled and _lists(tokens, before.last, at):
                lone = replace(lone, labelled=True)
            found.append(lone)
        at = lone.last if lone is not None else at + 1
    return found


def _lists(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether only list words stand between: "options 1, 2 and 3"."""
    return 0 < end - start <= 3 and all(
        _means(tokens, i, *_LISTS) or _means(tokens, i, kind.ON) for i in range(start, end)
    )


def resolve_numbers(numbers: Sequence[Lone], options: Sequence[Slot]) -> dict[int, tuple[int, Reference]]:
    """What the numbers speak of, by first token: one reading for all of them, since nobody mixes."""
    count = len(options)
    references: dict[int, tuple[int, Reference]] = {}
    for lone in numbers:
        if lone.dated and (meant := _by_day(lone, options)):
            references[lone.first] = lone.last, Reference(meant)
    numbers = [lone for lone in numbers if lone.first not in references]
    open_ones = [lone for lone in numbers if not lone.labelled]
    readings: list[list[frozenset[int]]] = [
        [_by_number(lone, count) for lone in open_ones],
        [_by_day(lone, options) if lone.day else frozenset() for lone in open_ones],
        [_by_hour(lone, options) if lone.hour else frozenset() for lone in open_ones],
    ]
    valid = [reading for reading in readings if open_ones and all(reading)]
    if not valid:  # "10 yes, 11 no" where only ten is an option: eleven is a new hour
        valid = [reading for reading in readings[1:] if any(reading)]
    unclear = not valid or any(reading != valid[0] for reading in valid)
    for i, lone in enumerate(open_ones):
        options_meant = frozenset() if unclear else valid[0][i]
        references[lone.first] = lone.last, Reference(options_meant, partial=unclear)
    for lone in numbers:
        if lone.labelled:
            meant = _by_number(lone, count) or (_by_day(lone, options) if lone.day else frozenset())  # "27: ○"
            references[lone.first] = lone.last, Reference(meant, partial=not meant)
    return references


def _by_number(lone: Lone, count: int) -> frozenset[int]:
    if lone.value < 0:
        return frozenset(range(max(count + lone.value, 0), count))
    last = max(lone.through, lone.value)
    return frozenset(range(lone.value - 1, last)) if lone.value >= 1 and last <= count else frozenset()


def _by_day(lone: Lone, options: Sequence[Slot]) -> frozenset[int]:
    if lone.value < 1 or lone.through:
        return frozenset()
    return frozenset(i for i, option in enumerate(options) if option.day.day == lone.value)


def _by_hour(lone: Lone, options: Sequence[Slot]) -> frozenset[int]:
    if lone.value < 1 or lone.through:
        return frozenset()
    hours = {lone.value, lone.value + 12} if lone.value <= 12 else {lone.value}
    starts = [option.start for option in options]
    return frozenset(
        i for i, start in enumerate(starts) if isinstance(start, datetime) and start.minute == 0 and start.hour in hours
    )


def _means(tokens: Sequence[Token], at: int, *names: str) -> bool:
    return 0 <= at < len(tokens) and any(name in tokens[at].means for name in names)


def _number(tokens: Sequence[Token], at: int) -> Lone | None:
    means = tokens[at].means
    value = 2 if vote_kind.BOTH in means else means.get(kind.NUMBER)
    if not isinstance(value, int) or not 1 <= value <= 99:
        return None
    if (edge := _before_ordinal(tokens, at, value)) is not None:
        return edge
    if vote_kind.BOTH in means:
        return None
    bullet = _is_bullet(tokens, at)
    labelled = bullet or _is_label(tokens, at - 1)
    if kind.DIGITS in means and _is_label(tokens, at + 1) and tokens[at + 1].text[0] >= FIRST_JOINED:
        return Lone(at, at + 2, value, labelled=True)  # "1番", "2つ目"
    if not bullet and at + 1 < len(tokens) and _is_noun(tokens[at + 1]):
        return None
    if kind.ARTICLE in means and not labelled and not _listed_with(tokens, at):
        return None  # "never on a Saturday"
    if kind.DIGITS not in means and not labelled and (value == 1 or kind.PLAIN in means) and not _listed(tokens, at):
        return None
    if kind.DIGITS in means and not tokens[at].text.isdecimal():
        return Lone(at, at + 1 + bullet, value, labelled=labelled, day=False, hour=False)  # "二" without 号 or 点
    run = _run(tokens, at)
    if run is not None:
        return Lone(at, at + 3, value, through=run, labelled=labelled, hour=False)
    return Lone(at, at + 1 + bullet, value, labelled=labelled, hour=not _means(tokens, at - 1, kind.ON))


def _before_ordinal(tokens: Sequence[Token], at: int, several: int) -> Lone | None:
    """Read "los dos últimos", "les deux premiers": the first or the last of the options, so many."""
    if not 2 <= several <= 20 or not _means(tokens, at + 1, kind.ORDINAL) or _means(tokens, at + 1, kind.QUARTER):
        return None
    nth = tokens[at + 1].means[kind.ORDINAL]
    if nth == -1:
        return Lone(at, at + 2, -several, labelled=True)
    return Lone(at, at + 2, 1, through=several, labelled=True) if nth == 1 else None


def _is_noun(token: Token) -> bool:
    counted = (kind.UNIT, kind.QUANTITY, kind.MONEY, kind.DURATION)
    return (not token.means and token.gap) or any(name in token.means for name in counted)


def _is_label(tokens: Sequence[Token], at: int) -> bool:
    return _means(tokens, at, vote_kind.LABEL, kind.LABEL)


def _is_bullet(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number opens a line or a cell as "1)", "2." or "3:" do."""
    opens = at == 0 or _means(tokens, at - 1, kind.COMMA, kind.BREAK) or tokens[at - 1].text in ("(", "[")
    return (
        opens
        and at + 1 < len(tokens)
        and tokens[at + 1].text in _BEHIND_A_BULLET
        and not _means(tokens, at + 2, kind.DIGITS)
        and not (at + 2 == len(tokens) and (tokens[at + 1].text == "." or _means(tokens, at + 1, vote_kind.CLOSING)))
        and not (_means(tokens, at + 1, vote_kind.CLOSING) and _means(tokens, at + 2, kind.COMMA))
    )


def _listed(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number stands in a list of numbers, or behind an article."""
    return _listed_with(tokens, at) or (at > 0 and _is_article(tokens[at - 1].means))


def _listed_with(tokens: Sequence[Token], at: int) -> bool:
    before = _means(tokens, at - 1, *_LISTS) and _means(tokens, at - 2, kind.NUMBER)
    behind = _means(tokens, at + 1, *_LISTS) and (
        _means(tokens, at + 2, kind.NUMBER) or _means(tokens, at + 3, kind.NUMBER)
    )
    return before or behind


def _is_article(means: Meaning) -> bool:
    return means.get(kind.AT) == "weak" or (kind.ON in means and kind.TO not in means and kind.AT not in means)


def _run(tokens: Sequence[Token], at: int) -> int | None:
    """The last number of "1-3" or "1 to 3"."""
    if not (_means(tokens, at + 1, kind.DASH, kind.TO) and _means(tokens, at + 2, kind.DIGITS)):
        return None
    last = tokens[at + 2].means[kind.NUMBER]
    return last if isinstance(last, int) and tokens[at].means[kind.NUMBER] < last <= 99 else None


def _ordinal(tokens: Sequence[Token], at: int) -> Lone | None:
    """Read "the first", "la seconda opzione", "the last two", "prima e terza"."""
    means = tokens[at].means
    nth = means.get(vote_kind.FORMER, means.get(kind.ORDINAL))
    last = at + 1
    if isinstance(nth, tuple):
        return Lone(at, last, nth[0], through=nth[1], labelled=True)  # "les deux premiers"
    if nth is None and kind.DIGITS in means and _means(tokens, at + 1, kind.ORDINAL_MARK) and not tokens[at + 1].gap:
        nth, last = means[kind.NUMBER], at + 2
        return Lone(at, last, nth, hour=False)
    longer = last < len(tokens) and tokens[last].means.get(kind.UNIT) in (Unit.WEEK, Unit.WEEKEND, Unit.MONTH)
    if not isinstance(nth, int) or kind.MONTH in means or kind.YES in means or longer:
        return None  # "the second weekend" is no second option; "prima" is first to some, fine to others
    pointed = (
        vote_kind.FORMER in means
        or _means(tokens, at - 1, kind.ON, kind.OF)
        or _is_label(tokens, last)
        or (_means(tokens, at - 1, *_LISTS) and _means(tokens, at - 2, kind.ORDINAL, vote_kind.FORMER))
        or (_means(tokens, last, *_LISTS) and _means(tokens, last + 1, kind.ORDINAL))
        or (last < len(tokens) and tokens[last].text.lower() in ("one", "option"))
        or _means(tokens, last, kind.YES, kind.NO, kind.MAYBE)
        or _means(tokens, at - 1, kind.YES, kind.NO, kind.MAYBE, kind.ONLY, kind.EXCEPT)
        or (
            nth in (1, -1)
            and _means(tokens, last, kind.NUMBER)
            and (not _is_noun(tokens[min(last + 1, len(tokens) - 1)]) or _means(tokens, last + 1, kind.UNIT))
        )
        or last - at == sum(kind.BREAK not in token.means and kind.DOT not in token.means for token in tokens)
    )
    if not pointed:
        return None
    if (through := means.get("through")) is not None:
        return Lone(at, last, nth, through=through, labelled=True)  # "前两个"
    several = tokens[last].means.get(kind.NUMBER) if last < len(tokens) else None
    if isinstance(several, int) and kind.ARTICLE not in tokens[last].means and 2 <= several <= 20:
        if nth == -1:
            return Lone(at, last + 1, -several, labelled=True)
        if nth == 1:
            return Lone(at, last + 1, 1, through=several, labelled=True)
    dated = kind.DATED in means and vote_kind.FORMER not in means  # "trzeciego" is said of a day
    return Lone(at, last, nth, labelled=True, dated=dated)
