"""The times that a message of a chat puts forward, seen from what is already on the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from service.domain.slot import Grain, Slot, zone_info
from service.domain.vote import Answer
from service.parsing.dictionary import Dictionary
from service.parsing.language import Unit
from service.parsing.message import understand
from service.parsing.reply_items import Reference, Role, items_of
from service.parsing.reply_mentions import Fit, fit
from service.parsing.reply_numbers import lone_numbers, resolve_numbers
from service.parsing.reply_questions import voting_sentences
from service.parsing.resolve import Refusal, resolve
from service.parsing.scan import Token, scan, scan_times
from service.parsing.vote_dictionary import for_replies
from service.parsing.when import Clock, Day, When

_OF_ONE_DAY = (Grain.TIME, Grain.DAY, Grain.DAYPART)


@dataclass(frozen=True, slots=True)
class Proposals:
    """New times with the words they were read from, and the options on the table, as indices, that were spoken of.

    `week` is the Monday of a week that was spoken of as a whole: "when are you free next week?". `hours` tells that the
    message names nothing but hours, which are meant on the days under discussion. `mentioned` are the
    options that it names in any way, proposing or telling.
    """

    new: tuple[tuple[Slot, str], ...] = ()
    known: frozenset[int] = frozenset()
    week: date | None = None
    hours: bool = False
    mentioned: frozenset[int] = frozenset()


def proposals_of(
    text: str,
    options: dict[int, Slot],
    days: Sequence[date],
    *,
    dictionary: Dictionary,
    now: datetime,
    zone: str,
    week: date | None = None,
) -> Proposals:
    """What a message puts forward.

    `days` are those under discussion, on which an hour alone is meant; `week` (a Monday) is the week under discussion,
    in which a weekday alone is meant.
    """
    tokens = scan_times(text, dictionary)
    if tokens is None:
        return Proposals()
    named = understand(tokens, dictionary)
    times = [when for when, dropped in named if dropped is None]
    if not times and days:
        tokens = scan(text, for_replies(dictionary))
        times = _hours_alone(tokens, list(options.values()))
    today = now.astimezone(zone_info(zone)).date()
    this_monday = today - timedelta(days=today.weekday())
    asked_week = next((_week(when) for when, _ in named if _week(when) is not None), None)
    if asked_week is not None:
        week = this_monday + timedelta(weeks=asked_week)
    mentioned = {i for when, _ in named for i, option in options.items() if fit(when, option, today) is Fit.WITHIN}
    new: dict[Slot, str] = {}
    known: set[int] = set()
    for when in (_on_the_table(when, options, today) for when in times):
        words = text[tokens[when.first].start : tokens[max(when.last - 1, when.first)].end]
        for meant in _on_days(_in_week(_same_half(when, options), week, this_monday, today), days):
            spoken_of = {i for i, option in options.items() if fit(meant, option, today) is Fit.WITHIN}
            known |= spoken_of
            if spoken_of:
                continue
            try:
                slot = resolve(meant, now, zone)
            except Refusal:
                continue
            there = [i for i, option in options.items() if option == slot]
            known.update(there)
            if not there:
                new.setdefault(slot, words)
    return Proposals(
        tuple(new.items()),
        frozenset(known),
        week if asked_week is not None else None,
        bool(times and days) and all(_hour_alone(when) for when in times),
        frozenset(mentioned),
    )


def _week(when: When) -> int | None:
    """How many weeks ahead the week is that a time names as a whole."""
    day = when.day
    if day is None or day.period is None or day.period[0] is not Unit.WEEK or day.weekday is not None:
        return None
    return day.period[1] if day.unit is Unit.WEEK and day.period[1] >= 0 else None


def _in_week(when: When, week: date | None, this_monday: date, today: date) -> When:
    """A weekday alone, in the week under discussion where that day of it is still to come."""
    day = when.day
    if week is None or day is None or not day.lone_weekday or day.shift is not None or day.weekday is None:
        return when
    if week + timedelta(days=day.weekday) <= today or when.end_day is not None:
        return when
    return replace(when, day=replace(day, period=(Unit.WEEK, (week - this_monday).days // 7)))


def _on_the_table(when: When, options: Mapping[int, Slot], today: date) -> When:
    """A weekday alone, on the one day under that name that is on the table: "Saturday 8pm?" after "Saturday 24th?"."""
    day = when.day
    if day is None or not day.lone_weekday or day.shift is not None or when.end_day is not None:
        return when
    days = {
        option.day
        for option in options.values()
        if option.grain in _OF_ONE_DAY and option.day > today and option.day.weekday() == day.weekday
    }
    if len(days) != 1:
        return when
    there = days.pop()
    return replace(when, day=Day(dom=there.day, month=there.month, year=there.year))


def _same_half(when: When, options: Mapping[int, Slot]) -> When:
    """An hour in the half of the day in which it is on the table: "Friday at 8?" after "tomorrow at 8 pm?"."""
    clock = when.clock
    if clock is None or clock.written or clock.meridiem or clock.ahead is not None or when.part or when.end_clock:
        return when
    if not 1 <= clock.hour <= 11:
        return when
    starts = {option.start.time() for option in options.values() if isinstance(option.start, datetime)}
    late, early = time(clock.hour + 12, clock.minute), time(clock.hour, clock.minute)
    if late not in starts or early in starts:
        return when
    return replace(when, clock=replace(clock, hour=late.hour, written=True))


def _hours_alone(tokens: Sequence[Token], options: Sequence[Slot]) -> list[When]:
    """The hours of "7 works" and "how about 11?": numbers that are no option's, among words that are all understood."""
    numbers = [lone for lone in lone_numbers(tokens, lambda _: False) if lone.hour and 1 <= lone.value <= 24]
    references = resolve_numbers(numbers, options)
    items = items_of(tokens, references, len(options))
    if any(item.role in (Role.WORD, Role.OTHERS, Role.IF) for item in items):
        return []
    put_forward: list[Reference] = []
    for sentence in voting_sentences(items):
        for cell in sentence.cells:
            answers = {part.answer for part in cell.parts if part.role is Role.ANSWER}
            if answers == {Answer.YES} or ((cell.asks or sentence.question) and not answers):
                put_forward += [part.reference for part in cell.parts if part.reference is not None]
    return [
        When(lone.first, lone.last, clock=Clock(lone.value % 24, written=lone.value > 12))
        for lone in numbers
        if not lone.labelled
        and not references[lone.first][1].options
        and any(references[lone.first][1] is reference for reference in put_forward)
    ]


def _on_days(when: When, days: Sequence[date]) -> list[When]:
    """The time on each of the days, where it names none itself."""
    if not days or not _hour_alone(when):
        return [when]
    return [replace(when, day=Day(dom=day.day, month=day.month, year=day.year)) for day in days]


def _hour_alone(when: When) -> bool:
    """Whether a time names no day."""
    hour_alone = when.day is None and when.every is None and when.duration is None
    of_no_day = when.part is None or when.part.day is None
    return hour_alone and of_no_day and (when.clock is None or when.clock.ahead is None)
