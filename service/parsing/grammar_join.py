"""How the parts of one time go together, and when they belong to two."""

from __future__ import annotations

from dataclasses import replace

from service.parsing import kind
from service.parsing.grammar_numbered import WEEKS
from service.parsing.language import PartOfDay, Unit
from service.parsing.reader import Part, Reader
from service.parsing.when import Day, Every, When


def join(s: Reader, when: When, part: Part) -> bool:
    """Put a part into the time; False where it says what is said already, and so belongs to another time."""
    prefix = s.prefix
    match part.slot:
        case "day":
            moved = (
                bool(prefix.on or prefix.approx or (s.get(when.last, kind.COMMA) and not when.timed))
                and part.value.lone_weekday
                and when.day is not None
                and when.day.offset is not None
            )
            second = when.day is not None and (part.value.again or _next_of_list(s, when, part))
            joined = not moved and not second and _day(when, part.value)
        case "day and part":
            joined = _day(when, part.value[0]) and _part(when, part.value[1])
        case "days":
            joined = _days(when, *part.value)
            when.each = when.each or (joined and when.clock is None)
        case "clock":
            dated = when.day is not None and when.day.offset is None  # "is 4.19 now"
            joined = when.clock is None and not (dated and part.value.ahead == 0)
            if joined:
                when.clock = part.value
        case "clocks":
            joined = when.clock is None
            if joined:
                when.clock, when.end_clock = part.value
        case "part":
            joined = _part(when, part.value)
        case "duration":
            joined = _length(when, *part.value)
        case "every":
            joined = _every(when, part.value)
        case "whole":
            joined = when.whole = True
        case "same":
            joined = when.same = when.clock is None
        case "year":
            joined = when.day is not None
            if when.day is not None:
                when.day.years = part.value
        case "behind":
            joined = _behind(when, part.value)
        case "vague":
            joined = when.negated = when.first == when.last
            when.every = part.value if joined else when.every
        case "zone":
            joined = when.zone is None
            when.zone = when.zone or part.value
        case _:  # "past", "impossible"
            joined = when.dropped is None and (when.first == when.last or part.slot == "past")
            when.dropped = part.slot if joined else when.dropped
    if not joined:
        return False
    if part.slot != "duration":
        if prefix.opened and prefix.opened != "of" and when.opened is None:
            when.opened = prefix.opened
        if prefix.starting and when.opened is None:
            when.opened = "starting"
        if part.slot == "clock" and when.each and (prefix.starting or prefix.opened == "from"):
            when.bound = "after"  # "Mo-Fr ab 17 Uhr"
        if prefix.bound and part.slot in ("day", "clock", "part"):
            when.bound = prefix.bound
    return True


def _next_of_list(s: Reader, when: When, part: Part) -> bool:
    """A weekday with its own hour behind a day that has one: "tomorrow at 11, Thursday at 9"."""
    if when.clock is None or not part.value.lone_weekday or when.day is None or when.day.offset is None:
        return False
    return any(s.get(part.end, name) is not None for name in (kind.AT, kind.NUMBER))


def _behind(when: When, side: str) -> bool:
    """A word behind its time: 18時以降, 17時まで; から behind an hour is when it starts, behind a day from then on."""
    closed = when.end_clock is not None or when.end_day is not None
    if side in ("after", "before"):
        when.bound = when.bound if closed else side
    elif side in ("from", "begins") and when.clock is None and when.part is None and not closed:
        when.bound = "after"
    if when.bound == "after" and when.opened is None:
        when.opened = "since"
    return True


def _every(when: When, new: Every) -> bool:
    old, day = when.every, when.day
    if old is not None:
        if old.freq != new.freq or old.nth or new.nth or bool(old.weekdays) is bool(new.weekdays):
            return False
        when.every = Every(old.freq, max(old.interval, new.interval), old.weekdays or new.weekdays)
        return True  # "alle zwei Wochen freitags"
    if day is not None and day.lone_weekday and day.weekday is not None and new.freq == "WEEKLY" and not new.weekdays:
        when.every, when.day = Every("WEEKLY", new.interval, (day.weekday,)), None
        return True
    if when.end_day is not None and new.freq == "DAILY" and new.interval == 1:
        return True  # "周一到周三每天下午3点"
    if day is None or day.period is not None or (when.opened == "from" and when.clock is None):
        when.every = new  # "从明天开始每天"
        return True
    return False


def _day(when: When, new: Day) -> bool:
    old = when.day
    every = when.every
    if every is not None and when.part is not None and when.part.every and new.unit is Unit.WEEK and new.period:
        when.every = every = None  # "evenings this week"
    if (
        every is not None
        and new.lone_weekday
        and new.weekday is not None
        and every.freq == "WEEKLY"
        and not every.weekdays
    ):
        every.weekdays = (new.weekday,)
        return True
    if when.timed and old is None:
        when.day_behind = True
    if old is None:
        if when.part is not None and when.part.day is not None and new.offset != when.part.day:
            return new.lone_weekday or new.dom is not None
        when.day = new
        return True
    if when.end_day is not None:
        return _share_period(old, new) and _share_period(when.end_day, new)
    merged = _ahead_of(old, new) or _merge(old, new) or _merge(new, old)
    if merged is None:
        return False
    when.day = merged
    return True


def _share_period(old: Day, new: Day) -> bool:
    """A week or month said behind a range of days: "from Tuesday to Thursday next week"."""
    if new.period is None or new.weekday is not None or new.nth is not None or old.period is not None:
        return False
    if (new.unit is Unit.WEEK and old.lone_weekday) or (new.unit is Unit.MONTH and old.lone_number):
        old.period = new.period
        return True
    return False


def _ahead_of(old: Day, new: Day) -> Day | None:
    """Weeks counted from the day said before them: "Mittwoch in einer Woche", "heute in 14 Tagen"."""
    if new.ahead is None or new.base is not None or not (old.lone_weekday or old.offset is not None) or old.shift:
        return None
    count, which = new.ahead
    if which is Unit.DAY and count in WEEKS and old.lone_weekday:
        count, which = WEEKS[count], Unit.WEEK
    return Day(ahead=(count, which), base=old) if which is Unit.WEEK or old.offset is not None else None


def _merge(old: Day, new: Day) -> Day | None:
    """Two sayings of one day made one; None where they are two days."""
    if new.period is not None and new.nth is None and new.weekday is None:
        week, month = new.unit is Unit.WEEK, new.unit is Unit.MONTH
        if week and old.offset is not None and old.offset >= 0 and not old.count:
            return replace(old, offset=old.offset + 7 * new.period[1])  # "来週の今日"
        if week and old.unit is Unit.WEEKEND and old.period == (Unit.WEEKEND, 0):
            return replace(old, period=(Unit.WEEKEND, new.period[1]))  # "再来週の週末"
        if (old.lone_weekday and old.shift is None and week) or (old.lone_number and month):
            old.period = new.period
            return old
        if new.unit is Unit.WEEKEND and old.ahead is not None and old.ahead[1] is Unit.WEEK and old.base is None:
            return Day(period=(Unit.WEEKEND, old.ahead[0]), unit=Unit.WEEKEND)  # "za tydzień w weekend"
        if old.nth is not None and old.period is None and old.month is None and month:
            old.period = new.period
            return old
        return None
    plain_month = new.unit is Unit.MONTH and new.month is not None and new.nth is None and new.edge is None
    if plain_month and old.nth is not None and old.period is None and old.month is None:
        old.month, old.year, old.years = new.month, new.year, new.years
        return old
    if old.lone_weekday:
        if new.dom is not None and new.weekday is None and new.nth is None:
            new.weekday = old.weekday
            return new
        if new.feast is not None:
            return new  # "on Monday, Easter Monday"
        if new.ahead is not None and new.base is None:
            old.ahead = new.ahead
            return old
        if new.offset is not None and not new.count:
            return new
        if new.unit is Unit.WEEK and new.nth is not None:
            new.weekday, new.unit = old.weekday, Unit.DAY
            new.edge = "week"
            return new
        if new.unit is Unit.WEEK and new.base is not None:
            old.base, old.edge = new.base, "week"
            return old
    if new.lone_number and old.unit is Unit.MONTH and old.month is not None and old.nth is None:
        new.month, new.year = old.month, old.year
        return new
    return None


def _days(when: When, first: Day, last: Day) -> bool:
    if when.day is None:
        when.day, when.end_day = first, last
        return True
    month = when.day
    whole = month.unit is Unit.MONTH and month.nth is None and month.edge is None
    named = month.dated and first.lone_number and month.dom is not None and month.dom <= (first.dom or 0)
    if (whole or named) and when.end_day is None:  # "元旦1号到3号"
        for day in (first, last):
            if day.month is None:
                day.month, day.year, day.period = month.month, month.year, month.period
        when.day, when.end_day = first, last
        return True
    return False


def _part(when: When, new: PartOfDay) -> bool:
    old = when.part
    if old is not None and old.meal and not new.meal and old.daypart is not new.daypart and new.day is None:
        when.part = old = new  # "a comer el sábado por la noche": the meal is but what they meet for
    if new.every and when.every is None and when.end_day is None:
        if when.day is None:
            when.every = Every("DAILY")
        elif when.day.lone_weekday and when.day.weekday is not None:
            when.every, when.day = Every("WEEKLY", 1, (when.day.weekday,)), None
    if new.day is not None:
        if when.day is not None and when.day.offset != new.day and not when.day.lone_weekday:
            return False
        if when.day is None:
            when.day = Day(offset=new.day)
    if old is None:
        when.part = new
        return True
    return (
        old.daypart is new.daypart
        or (old.starts <= new.starts and new.ends <= old.ends)
        or bool(new.meal and when.clock)
    )


def _length(when: When, count: int, which: Unit) -> bool:
    if when.duration is not None or when.end_clock is not None:
        return False
    if which is Unit.MINUTE:
        when.duration = count
        return True
    if when.first != when.last and when.clock is None:
        days = {Unit.DAY: 1, Unit.WORKDAY: 1, Unit.WEEK: 7, Unit.NIGHT: 1}.get(which)
        if days is not None and when.day is not None and when.end_day is None:
            when.duration = -count * days  # whole days
            return True
    if when.first == when.last:
        days = {Unit.DAY: 1, Unit.WORKDAY: 1, Unit.WEEK: 7}.get(which)
        if days is not None:
            when.duration = -count * days
            return True
    return False


def settle_bounds(s: Reader, when: When) -> None:
    """A start without an end is open: "dalle 18", "from Monday"; with a length it is closed."""
    if when.each and when.timed:
        return  # "Mon-Wed after 5": the hours have their own side
    closed = when.end_clock is not None or when.end_day is not None or when.duration is not None
    if closed:
        when.bound = None
    elif when.opened in ("from", "starting") and when.bound is None and (when.clock or when.day or when.part):
        when.bound = "after"
    if when.bound == "before" and s.get(when.first, kind.FROM):
        when.bound = None
