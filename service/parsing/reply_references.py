"""The options that a reply speaks of, by the tokens that name them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from service.domain.slot import Bound, Slot
from service.parsing import kind, vote_kind
from service.parsing.grammar import read_times
from service.parsing.language import Unit
from service.parsing.reply_items import Reference
from service.parsing.reply_mentions import Fit, fit
from service.parsing.reply_numbers import Lone, lone_numbers, resolve_numbers
from service.parsing.scan import Token
from service.parsing.when import Clock, Day, When

_MOST_FILLED = 2  # words that change nothing between a day and its hour

_FRIDAY = 4


def references_of(
    tokens: list[Token], options: Sequence[Slot], today: date, *, month_first: bool
) -> dict[int, tuple[int, Reference]]:
    """What times and numbers speak of: first token → (the token after the last, the options)."""
    times = read_times(tokens, month_first=month_first)
    named = [when for when in times if _names_a_time(when) and not _outdone(when, tokens)]
    spoken = [_unopened(when, tokens) for when in named]
    spoken = [_at_midday(when, tokens, options) for when in spoken]
    spoken = sorted([*spoken, *_plain_days(tokens, times)], key=lambda when: when.first)
    _share_months(spoken)
    lone_times = {when.first: lone for when in spoken if (lone := _lone(when, tokens, len(options))) is not None}
    _share_hours([when for when in spoken if when.first not in lone_times], options, today)
    numbers: list[Lone] = []
    references: dict[int, tuple[int, Reference]] = {}
    taken: set[int] = set()
    before: When | None = None
    for when in spoken:
        if when.first in lone_times:
            numbers.append(lone_times[when.first])
            taken.update(range(when.first, when.last))
            continue
        when = _behind(before, when, tokens)
        reference = _reference(when, before, options, today)
        if not reference.options and not reference.partial and _is_everyday(tokens, when):
            continue
        before = when if when.day is not None or before is None else replace(when, day=before.day)
        aside = kind.TO in tokens[when.first].means and when.opened is None and when.clock is None
        references[when.first] = when.last, replace(reference, aside=aside)
        taken.update(range(when.first, when.last))
    for lone in lone_numbers(tokens, taken.__contains__):
        bounded = _bounded(lone, tokens)
        if bounded is None:
            numbers.append(lone)
        else:
            days = [when for when in spoken if when.last == bounded.first and when.day is not None]
            references[bounded.first] = bounded.last, _reference(bounded, days[0] if days else before, options, today)
    return references | resolve_numbers(numbers, options)


def _share_months(times: Sequence[When]) -> None:
    """Let both of "3 i 4 grudnia" be days of December."""
    for when, following in reversed(list(pairwise(times))):
        day, source = when.day, following.day
        if following.linked and day is not None and day.lone_number and source is not None and source.month is not None:
            day.month, day.year = source.month, source.year


def _bounded(lone: Lone, tokens: Sequence[Token]) -> When | None:
    """Read "after 5" and "dopo il 5": beside such a word a lone number is an hour, behind an article a day."""
    if lone.labelled or lone.first == 0 or not 1 <= lone.value <= 24:
        return None
    means = tokens[lone.first - 1].means
    bound = Bound.AFTER if kind.AFTER in means else Bound.BEFORE if kind.BEFORE in means else None
    if bound is None or (bound is Bound.BEFORE and vote_kind.FILL in means):
        return None  # "ja voor 1 en 3"
    if kind.ON in means:
        return When(lone.first - 1, lone.last, day=Day(dom=lone.value), bound=bound)
    return When(lone.first - 1, lone.last, clock=Clock(lone.value % 24, written=lone.value > 12), bound=bound)


def _plain_days(tokens: Sequence[Token], times: Sequence[When]) -> list[When]:
    """Days whose names are everyday words too, "sat" and "sun": in a reply they may stand alone."""
    taken = {i for when in times for i in range(when.first, when.last)}
    days = [(i, token.means.get(kind.WEEKDAY)) for i, token in enumerate(tokens) if _names_a_day(token, i)]
    return [When(i, i + 1, day=Day(weekday=day)) for i, day in days if day is not None and i not in taken]


def _names_a_day(token: Token, i: int) -> bool:
    """Whether an everyday word may be a day here: one that needs its capital has it, and not as the first word."""
    plain = token.means.get(kind.PLAIN)
    return plain is True or (plain == "capital" and i > 0 and token.text[:1].isupper())


def _names_a_time(when: When) -> bool:
    if when.clock is not None and when.clock.ahead is not None:
        return False
    return when.day is not None or when.clock is not None or when.part is not None or when.every is not None


def _outdone(when: When, tokens: Sequence[Token]) -> bool:
    """Whether another time is preferred to it: "wolę wtorek od poniedziałku"."""
    before = tokens[max(when.first - 4, 0) : when.first]
    return vote_kind.COMPARES in tokens[when.first].means and any(vote_kind.PREFER in token.means for token in before)


def _behind(before: When | None, when: When, tokens: Sequence[Token]) -> When:
    """An hour right behind its day where only what changes nothing parts them: "donderdag pas om 18 uur"."""
    if before is None or when.day is not None or not 0 < when.first - before.last <= _MOST_FILLED:
        return when
    filled = all(vote_kind.FILL in tokens[i].means for i in range(before.last, when.first))
    return replace(when, first=before.last) if filled else when


def _unopened(when: When, tokens: Sequence[Token]) -> When:
    """Read "dai giovedì" without what only encourages, and "ja voor donderdag" as for Thursday."""
    if when.bound == "before" and when.clock is None and vote_kind.FILL in tokens[when.first].means:
        return replace(when, first=when.first + 1, bound=None)
    if when.opened is not None and vote_kind.FILL in tokens[when.first].means:
        return replace(when, first=when.first + 1, opened=None, bound=None)
    return when


def _at_midday(when: When, tokens: Sequence[Token], options: Sequence[Slot]) -> When:
    """Read a word for noon and for midday as midday, where midday of some day is an option: "midi ok"."""
    means = tokens[when.last - 1].means
    named = means.get(kind.PART) if kind.CLOCK in means else None
    if named is None or when.end_clock is not None or when.bound is not None:
        return when
    if any(option.daypart is named.daypart for option in options):
        return replace(when, clock=None, part=named)
    return when


def _is_everyday(tokens: Sequence[Token], when: When) -> bool:
    """Whether the time may be no time at all: "sun", "mar"."""
    return any(kind.PLAIN in tokens[i].means for i in range(when.first, when.last))


def _lone(when: When, tokens: Sequence[Token], count: int) -> Lone | None:
    """A time that is a number and little else, which may be an option's number as well."""
    plain = when.part is None and when.bound is None and when.every is None
    if not plain or when.end_day is not None:
        return None
    if when.clock is not None and when.end_clock is not None:
        bare = when.day is None and when.clock.bare and not when.clock.minute and not when.end_clock.minute
        run = bare and when.clock.hour < when.end_clock.hour <= count
        return Lone(when.first, when.last, when.clock.hour, through=when.end_clock.hour) if run else None
    if when.day is not None and when.day.lone_number and when.clock is None and when.day.dom is not None:
        labelled = any(vote_kind.LABEL in token.means for token in tokens[max(when.first - 1, 0) : when.last])
        ordinal = any(kind.ORDINAL_MARK in token.means for token in tokens[when.first : when.last])
        own = tokens[when.first].means
        dated = not labelled and not ordinal and (kind.DATED in own or when.last > when.first + 1)
        return Lone(when.first, when.last, when.day.dom, labelled=labelled, hour=False, dated=dated)
    if when.clock is not None and when.clock.bare and when.day is None and not when.clock.minute:
        return Lone(when.first, when.last, when.clock.hour)
    weak = when.clock is not None and when.day is None and not when.clock.minute and when.clock.meridiem is None
    weak = weak and kind.ARTICLE not in tokens[when.last - 1].means
    if weak and when.clock is not None and tokens[when.first].means.get(kind.AT) == "weak":
        return Lone(when.first, when.last, when.clock.hour)
    return None


def _share_hours(times: Sequence[When], options: Sequence[Slot], today: date) -> None:
    """In a list the day holds for the hours behind it, and the hour for the days before it where such options are."""
    for before, when in pairwise(times):
        if when.linked and when.day is None and before.day is not None and before.every is None:
            when.day, when.end_day = before.day, before.end_day
    for when, following in zip(reversed(times[:-1]), reversed(times[1:]), strict=True):
        if following.linked and following.timed and not when.timed and when.day is not None and when.bound is None:
            shared = replace(
                when,
                clock=following.clock,
                end_clock=following.end_clock,
                part=following.part,
                bound=following.bound,
            )
            if _fitting(shared, options, today, Fit.WITHIN):
                when.clock, when.end_clock = following.clock, following.end_clock
                when.part, when.bound = following.part, following.bound


def _fitting(when: When, options: Sequence[Slot], today: date, least: Fit) -> frozenset[int]:
    return frozenset(i for i, option in enumerate(options) if fit(when, option, today) >= least)


def _reference(when: When, before: When | None, options: Sequence[Slot], today: date) -> Reference:
    meant = _options(when, options, today)
    if not meant.options and _at_odds(when, options, today):
        return Reference(partial=True)
    if when.day is not None or before is None or (len(meant.options) < 2 and before.last != when.first):
        return meant
    there = _options(replace(when, day=before.day, end_day=before.end_day), options, today)
    if not there.options or there.options == meant.options:
        return meant
    if before.timed or before.last == when.first:
        return there
    return Reference(meant.options, partial=True, narrowed=there.options)


def _at_odds(when: When, options: Sequence[Slot], today: date) -> bool:
    """Whether a date and a weekday beside it name no day together, but an option each: "the 5th, Monday"."""
    day = when.day
    if day is None or day.weekday is None or day.dom is None:
        return False
    apart = (replace(day, weekday=None), replace(day, dom=None, month=None, year=None))
    return any(_options(replace(when, day=one), options, today).options for one in apart)


def _options(when: When, options: Sequence[Slot], today: date) -> Reference:
    day = when.day
    if day is not None and day.unsure and when.bound is not None and day.dom is not None and day.dom < 24:
        when = replace(when, day=Day(weekday=day.weekday), clock=Clock(day.dom))
    within = _fitting(when, options, today, Fit.WITHIN)
    if day is not None and day.weekday is not None and day.dom is not None and when.clock is None:
        hour = Clock(day.dom, bare=True) if day.dom < 24 and day.month is None else None
        at_hour = replace(when, day=Day(weekday=day.weekday), clock=hour)
        timed = _fitting(at_hour, options, today, Fit.WITHIN) if hour is not None else frozenset()
        if within and timed and within != timed:
            return Reference(partial=True)
        within = within or timed
    if not within and day is not None and day.weekday is not None and day.shift is not None and day.shift >= 0:
        within = _fitting(replace(when, day=replace(day, shift=None)), options, today, Fit.WITHIN)
    if not within and day is not None and day.unit is Unit.WEEKEND and day.period == (Unit.WEEKEND, 0):
        within = frozenset(i for i, option in enumerate(options) if option.day.weekday() > 4)
    if within:
        return Reference(within)
    if day is not None and day.unit is Unit.WEEKEND and day.period == (Unit.WEEKEND, 0):
        return Reference(partial=any(option.day.weekday() > _FRIDAY for option in options))  # another weekend's
    return Reference(partial=bool(_fitting(when, options, today, Fit.OVERLAPS)))
