"""Rules for weeks, weekends and months, this one, the next one and those ahead."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_date import read_year
from service.parsing.grammar_length import MINUTES, read_length
from service.parsing.grammar_weekday import day_at
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Day

_COUNTED = (Unit.DAY, Unit.WEEK, Unit.WEEKEND)
_GRAINS = (Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.YEAR, Unit.DAY)


@rule("length", "per un'ora, for 90 minutes", kind.UNIT, order=60)
def _unit(s: Reader, i: int) -> Part | None:
    """A week, weekend, month or year by itself, or with what tells which one."""
    which: Unit = s.get(i, kind.UNIT)
    if which not in _GRAINS:
        return None
    if which in _COUNTED and (beside := _beside(s, i, which)) is not None:
        return beside
    after = s.get(i + 1, kind.SHIFT)
    if after is not None and which is not Unit.DAY:
        return _grain(which, after, i + 2)
    if s.get(i + 1, kind.FOLLOWING):
        if which is Unit.DAY:
            return Part("day", Day(offset=1, follows=True), i + 2)
        shift, end = 1, i + 2
        if s.get(end, kind.ON):
            end += 1
        if s.get(end, kind.SHIFT) == 1:
            shift, end = 2, end + 1
        return _grain(which, shift, end)
    if which in (Unit.WEEK, Unit.MONTH) and (
        s.get(i + 1, kind.OF) or (s.get(i + 1, kind.FROM) and s.get(i + 1, kind.ON)) or s.get(i + 1, kind.STARTING)
    ):
        based = day_at(s, i + 1) if s.get(i + 1, kind.ON) == "day" else day_at(s, i + 2) or day_at(s, i + 3)
        based = based or _numbered_day(s, i + 2)
        if based is not None and s.get(based[1], kind.TO) and s.get(i + 1, kind.OPENS):
            return None  # "la semana del 14 al 18"
        if based is not None and based[0].unit is Unit.DAY:
            return Part("day", Day(base=based[0], unit=which), based[1])
    j = i + 2 if s.get(i + 1, kind.DOT) else i + 1
    numbered = which is Unit.WEEK and not s.get(j + 1, kind.UNIT) and not s.get(j + 1, kind.DASH)
    if numbered and (number := s.digits(j, 1, 2)) and 1 <= number <= 53 and s.tokens[j].text.isdecimal():
        day, end = Day(week_number=number, unit=Unit.WEEK), j + 1
        if (year := read_year(s, end)) is not None:
            day.year, end = year
        return Part("day", day, end)
    if which is Unit.YEAR or (which is Unit.WEEK and s.get(i - 1, kind.NUMBER)):
        return None
    if which is Unit.WEEKEND and s.get(i + 1, kind.OF) and (both := _both_days(s, i + 2)) is not None:
        return Part("day", Day(base=both[0], unit=which), both[1])
    if (
        which is Unit.WEEKEND
        and s.get(i + 1, kind.OF)
        and (based := day_at(s, i + 2) or day_at(s, i + 1) or _numbered_day(s, i + 2))
        and based[0].weekday is None
    ):
        return Part("day", Day(base=based[0], unit=which), based[1])
    if which is Unit.WEEKEND and s.get(i + 1, kind.FROM) and (based := day_at(s, i + 2)) and based[0].dom:
        return Part("day", Day(base=based[0], unit=which), based[1])
    if which is Unit.WEEKEND:
        compound = s.get(i - 1, kind.DASH) and s.tight(i) and s.tight(i - 1)  # "Ski-Wochenende"
        return _grain(which, 0, i + 1) if not (compound or s.get(i - 1, kind.ARTICLE)) else None  # "a weekend in May"
    if s.prefix.on and not s.prefix.duration and not s.get(i - 1, kind.ARTICLE):
        if which is Unit.DAY:
            return Part("day", Day(offset=0), i + 1) if i + 1 >= s.count else None
        return _grain(which, 0, i + 1)
    return None


def _both_days(s: Reader, i: int) -> tuple[Day, int] | None:
    """The first of a weekend's two days and the token after them: "27/28 June", "27 and 28 June"."""
    first, second = s.digits(i, 1, 2), s.digits(i + 2, 1, 2)
    tied = any(s.get(i + 1, name) for name in (kind.SLASH, kind.DASH, kind.AND))
    j = i + 3
    while s.get(j, kind.OF):
        j += 1
    month = s.get(j, kind.MONTH)
    if first is None or second != first + 1 or not tied or month is None:
        return None
    return Day(dom=first, month=month), j + 1


def _grain(which: Unit, shift: int, end: int) -> Part | None:
    if shift < 0:
        return Part("past", None, end)
    if which is Unit.YEAR:
        return None
    if which is Unit.DAY:
        return Part("day", Day(offset=shift), end)
    return Part("day", Day(period=(which, shift), unit=which), end)


def _numbered_day(s: Reader, i: int) -> tuple[Day, int] | None:
    """A mere number that can only be a day of the month: "la settimana del 22", "weekend of the 23"."""
    i += bool(s.get(i, kind.ON))
    dom = s.digits(i, 1, 2)
    goes_on = any(s.get(i + 1, name) is not None for name in (kind.UNIT, kind.DASH, kind.TO, kind.AND, kind.QUANTITY))
    return (Day(dom=dom), i + 1) if dom is not None and 1 <= dom <= 31 and not goes_on else None


@rule("which week", "next week, questo weekend, la prossima settimana", kind.SHIFT, order=11)
def _shifted(s: Reader, i: int) -> Part | None:
    shift = s.get(i, kind.SHIFT)
    which = s.get(i + 1, kind.UNIT)
    if which in _GRAINS:
        end = i + 2
        if shift == 0 and s.get(end, kind.OR):
            pass
        if shift == 1 and s.get(end, kind.SHIFT) == 2:
            shift, end = 2, end + 1
        return _grain(which, shift, end)
    if s.get(i + 1, kind.OR) and (other := _other_shift(s, i + 2)) is not None:
        return _grain(other, shift, i + 1)  # "this or next weekend"
    if s.get(i + 1, kind.PART) is not None and shift >= 0:
        return Part("day", Day(offset=shift), i + 1)
    if s.get(i + 1, kind.PART) is not None:
        return Part("past", None, i + 2)
    return _counted(s, i + 1, shift)


def _other_shift(s: Reader, i: int) -> Unit | None:
    """The unit that a second shift shares with the one before it."""
    while s.get(i, kind.ON):
        i += 1
    which = s.get(i + 1, kind.UNIT) if s.get(i, kind.SHIFT) is not None else None
    return which if which in _GRAINS else None


@rule("which week", "the following week", kind.FOLLOWING, order=11)
def _following(s: Reader, i: int) -> Part | None:
    which = s.get(i + 1, kind.UNIT)
    return _grain(which, 1, i + 2) if which in _GRAINS else None


@rule("which week", "a phrase that is a week of its own", kind.PERIOD, order=11)
def _period(s: Reader, i: int) -> Part | None:
    which, shift = s.get(i, kind.PERIOD)
    if shift == 1 and s.get(i + 1, kind.SHIFT) == 2:
        return _grain(which, 2, i + 2)
    return _grain(which, shift, i + 1)


def _counted(s: Reader, i: int, shift: int) -> Part | None:
    """The days ahead in "next 3 days", "i prossimi due mesi"."""
    length = read_length(s, i)
    if length is None or length[1] is Unit.MINUTE:
        return None
    if shift < 0:
        return Part("past", None, length[2])
    if shift == 0:
        return None
    return Part("day", Day(count=length[0], unit=length[1], offset=1), length[2])


@rule("days ahead", "3 next weeks", kind.NUMBER, then=(kind.SHIFT,), order=11)
def _counted_first(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if found is None or found.ordinal or s.get(found.end, kind.SHIFT) is None or not s.get(found.end + 1, kind.UNIT):
        return None
    which, shift = s.get(found.end + 1, kind.UNIT), s.get(found.end, kind.SHIFT)
    if which in MINUTES:
        return None
    if shift < 0:
        return Part("past", None, found.end + 2)
    return Part("day", Day(count=found.value, unit=which, offset=1), found.end + 2) if shift == 1 else None


@rule("which week", "the week commencing Feb 4", kind.WEEK_OF, order=2)
def _week_of(s: Reader, i: int) -> Part | None:
    based = day_at(s, i + 1)
    return Part("day", Day(base=based[0], unit=Unit.WEEK), based[1]) if based is not None else None


def _beside(s: Reader, i: int, which: Unit) -> Part | None:
    """The week before Christmas, il giorno dopo Natale."""
    step = -1 if s.get(i + 1, kind.BEFORE) else 1 if s.get(i + 1, kind.AFTER) else 0
    based = day_at(s, i + 2) if step else None
    if based is None or not based[0].dated:
        return None
    moved = Day(ahead=(step, Unit.DAY if which is Unit.DAY else Unit.WEEK), base=based[0])
    return Part("day", moved if which is Unit.DAY else Day(base=moved, unit=which), based[1])


@rule("all day", "в четверг весь день", kind.ALL_DAY, order=8)
def _all_day(s: Reader, i: int) -> Part | None:
    return Part("whole", True, i + 1) if s.when.day is not None and not s.when.timed else None
