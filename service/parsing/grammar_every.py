"""Rules for recurrences: "ogni lunedì", "every other Friday", "un jueves sí y otro no"."""

from __future__ import annotations

from typing import Final

from service.parsing import kind
from service.parsing.grammar_month import within_month
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Every

_ONE_OF_MONTH: Final = (1, 3, 4, -1)  # "every second Tuesday" is every other one


@rule("recurrence", "ogni lunedì, every other Friday, every day", kind.EVERY, order=2)
def _every(s: Reader, i: int) -> Part | None:
    j, interval = i + 1, 1
    if s.get(i, "daily"):
        return Part("every", Every("DAILY"), j)
    if s.get(i, "cycle"):
        return _cycle(s, i)
    while (s.get(j, kind.ON) and not s.get(j, kind.UNIT)) or (s.get(j, kind.EVERY) and not s.get(j, kind.OTHER)):
        j += 1
    if s.get(i, kind.OTHER) and s.get(j, kind.NUMBER) is None:
        interval = 2  # "隔周四"
    elif s.get(j, kind.ORDINAL) is not None and s.get(j + 1, kind.WEEKDAY) is not None and within_month(s, j + 2):
        pass  # "каждый второй вторник месяца"
    elif s.get(j, kind.OTHER) and s.get(j + 1, kind.NUMBER) is None:
        interval, j = 2, j + 1
    elif (found := read_number(s, j)) is not None and not found.ordinal and _counted(s, found.end):
        if found.value > 100:
            return None
        interval, j = found.value, found.end
    nth = s.get(j, kind.ORDINAL)
    named = s.get(j + 1, kind.WEEKDAY)
    named = named if named is not None else s.get(j + 1, kind.WEEKDAYS)
    if nth is None and named is not None and within_month(s, j + 2):
        nth = s.get(j, kind.NTH)
    if nth is not None and named is not None:
        within = within_month(s, j + 2)
        if within is None and nth in _ONE_OF_MONTH:
            return Part("every", Every("MONTHLY", 1, (named,), nth), j + 2)  # "every first Tuesday"
        if within is None or within[0].unit is not Unit.MONTH:
            return None
        return Part("every", Every("MONTHLY", 1, (named,), nth), within[1])
    if (listed := weekdays_at(s, j)) is not None:
        return Part("every", Every("WEEKLY", interval, listed[0]), listed[1])
    if isinstance(counted := s.get(j, kind.DURATION), tuple) and counted[1] is Unit.WEEK:
        return Part("every", Every("WEEKLY", counted[0]), j + 1)
    which = s.get(j, kind.UNIT)
    freq = {Unit.DAY: "DAILY", Unit.WEEK: "WEEKLY", Unit.MONTH: "MONTHLY", Unit.YEAR: "YEARLY"}.get(which)
    if which is Unit.FORTNIGHT:
        freq, interval = "WEEKLY", 2
    if which is Unit.WORKDAY:
        return Part("every", Every("WEEKLY", 1, (0, 1, 2, 3, 4)), j + 1)
    if freq == "MONTHLY" and (named := _nth_weekday(s, j + 1)) is not None:
        return Part("every", Every(freq, interval, (named[1],), named[0]), named[2])
    if freq == "MONTHLY" and (dom := s.digits(j + 1, 1, 2)) and dom <= _LAST and s.get(j + 2, kind.DAY_MARK):
        return Part("every", Every(freq, interval, dom=dom), j + 3)  # "每月15号"
    if which is Unit.DAY and interval in (14, 21, 28):
        freq, interval = "WEEKLY", interval // 7  # "alle 14 Tage"
    if freq is not None:
        return Part("every", Every(freq, interval), j + 1)
    if s.get(j, kind.PART) is not None:
        return Part("every", Every("DAILY"), j)
    return None


def _nth_weekday(s: Reader, i: int) -> tuple[int, int, int] | None:
    """Which one of a month stands behind it, 每月第一个周二: the number, the weekday and the token behind."""
    j = i + 1 if s.get(i, kind.OF) else i
    nth = ordinal_at(s, j)
    weekday = s.get(nth[1], kind.WEEKDAY) if nth is not None else None
    return (nth[0], weekday, nth[1] + 1) if nth is not None and weekday is not None else None


def _counted(s: Reader, i: int) -> bool:
    return any(s.get(i, name) is not None for name in (kind.UNIT, kind.WEEKDAY, kind.WEEKDAYS))


def _cycle(s: Reader, i: int) -> Part | None:
    """A word that says how often by itself, with the weekdays behind it: 隔週木曜, 毎週火・木, 毎月第1月曜."""
    freq, interval = s.get(i, "cycle")
    j = i + 1
    nth = ordinal_at(s, j) if freq == "MONTHLY" else None
    if nth is not None and (day := s.get(nth[1], kind.WEEKDAY)) is not None:
        return Part("every", Every(freq, interval, (day,), nth[0]), nth[1] + 1)
    dom = s.digits(j, 1, 2) if freq == "MONTHLY" and s.get(j + 1, kind.DAY_MARK) else None
    if dom is not None and 1 <= dom <= 31:
        return Part("every", Every(freq, interval, dom=dom), j + 2)
    days: list[int] = []
    end = j
    while freq == "WEEKLY" and len(days) < 7 and (day := s.get(j, kind.WEEKDAY)) is not None:
        days.append(day)
        end = j = j + 1
        if s.get(j, kind.AND) or s.get(j, kind.COMMA):
            j += 1
    return Part("every", Every(freq, interval, tuple(sorted(set(days)))), end)


def ordinal_at(s: Reader, i: int) -> tuple[int, int] | None:
    """Which one, and the token behind it: 第1, 最終, "third"."""
    if s.get(i, kind.ORDINAL_SIGN):
        found = read_number(s, i + 1)
        return (found.value, found.end) if found is not None and 1 <= found.value <= 53 else None
    nth = s.get(i, kind.ORDINAL)
    return (nth, i + 1) if nth is not None else None


@rule(
    "one of several",
    "un mardi sur deux, une semaine sur trois",
    kind.ARTICLE,
    kind.NUMBER,
    then=(kind.WEEKDAY, kind.UNIT),
    order=2,
)
def _one_of(s: Reader, i: int) -> Part | None:
    interval = s.get(i + 2, kind.OTHER)
    if not isinstance(interval, int) or interval < 2 or s.get(i, kind.NUMBER) != 1:  # True is no count
        return None
    day = s.get(i + 1, kind.WEEKDAY)
    if day is not None:
        return Part("every", Every("WEEKLY", interval, (day,)), i + 3)
    return Part("every", Every("WEEKLY", interval), i + 3) if s.get(i + 1, kind.UNIT) is Unit.WEEK else None


def weekdays_at(s: Reader, i: int) -> tuple[tuple[int, ...], int] | None:
    """The weekdays listed at `i`, "martes y jueves", "Monday, Tuesday and Friday", and the token after them."""
    days: list[int] = []
    j = i
    while len(days) < 7:
        day = s.get(j, kind.WEEKDAY)
        day = day if day is not None else s.get(j, kind.WEEKDAYS)
        if day is None:
            break
        days.append(day)
        i = j + 1
        while (day := _short_behind(s, i)) is not None:
            days.append(day[0])
            i = day[1]
        if not (s.get(i, kind.AND) or s.get(i, kind.COMMA)):
            break
        j = i + 2 if s.get(i + 1, kind.AND) else i + 1
        while s.get(j, kind.PLURAL) or s.get(j, kind.EVERY):
            j += 1
    return (tuple(sorted(set(days))), i) if days else None


_LAST: Final = 31  # the last day of a month
_COUNTED: Final = (
    *(kind.HOUR_MARK, kind.MINUTE_MARK, kind.MONTH_MARK, kind.DAY_MARK, kind.UNIT, kind.QUANTITY, kind.MONEY),
    *(kind.COLON, kind.NUMBER),
)


def short_weekday(s: Reader, i: int) -> int | None:
    """The weekday that one letter says in a list, 周二四; none where it counts something: 周四五点, 周四五个人."""
    j = i + 1
    while j < i + 7 and s.joined(j) and kind.WEEKDAY_SHORT in s.means(j):
        j += 1
    counts = s.tight(j) and any(name in s.means(j) for name in _COUNTED)
    weekday: int | None = s.get(i, kind.WEEKDAY_SHORT)
    return None if counts else weekday


def _short_behind(s: Reader, i: int) -> tuple[int, int] | None:
    """A weekday of one letter that goes on with the list, and the token behind it: 每周二、四."""
    j = i + 1 if s.get(i, kind.COMMA) or s.get(i, kind.AND) else i
    weekday = short_weekday(s, j) if s.joined(j) and kind.WEEKDAY_SHORT in s.means(j) else None
    return (weekday, j + 1) if weekday is not None else None


@rule("recurrence", "a word of its own: еженедельно, по будням", kind.RECURS, order=2)
def _recurs(s: Reader, i: int) -> Part | None:
    freq, interval, weekdays = s.get(i, kind.RECURS)
    end = i + 1
    while weekdays and (s.get(end, kind.AND) or s.get(end, kind.COMMA)):  # "щовівторка і щочетверга"
        more = s.get(end + 1, kind.RECURS)
        if more is None or more[:2] != (freq, interval):
            break
        weekdays, end = tuple(sorted({*weekdays, *more[2]})), end + 2
    return Part("every", Every(freq, interval, weekdays), end)


@rule("recurrence", "Mondays, le domeniche, martes y jueves alternos", kind.WEEKDAYS, order=8)
def _plural(s: Reader, i: int) -> Part | None:
    listed = weekdays_at(s, i)
    return Part("every", Every("WEEKLY", 1, listed[0]), listed[1]) if listed is not None else None


@rule("every second", "un jueves sí y otro no, semana por medio", kind.WEEKDAY, kind.UNIT, then=(kind.OTHER,), order=7)
def _every_second(s: Reader, i: int) -> Part | None:
    if s.get(i + 1, kind.OTHER) != "behind":
        return None
    day = s.get(i, kind.WEEKDAY)
    if day is not None:
        return Part("every", Every("WEEKLY", 2, (day,)), i + 2)
    freq = {Unit.DAY: "DAILY", Unit.WEEK: "WEEKLY", Unit.MONTH: "MONTHLY"}.get(s.get(i, kind.UNIT))
    return Part("every", Every(freq, 2), i + 2) if freq is not None else None
