"""What was said of a time, before it is known which one it is: the known apart from the implied."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.parsing.language import PartOfDay, Unit


@dataclass(slots=True)
class Clock:
    """A time of day as written.

    `written` tells that the hour counts as it stands (24-hour writing, am and pm worked in); else 1 to 7 may be
    afternoon. `ahead` is minutes from now instead of an hour. `bare` is a lone number, which needs company.
    """

    hour: int = 0
    minute: int = 0
    meridiem: str | None = None
    written: bool = False
    bare: bool = False
    ahead: int | None = None


@dataclass(slots=True)
class Day:
    """A day, a week, a weekend, a month or a span of days as said; what was not said is None.

    `offset` days from today; `weekday` with `shift` in weeks (0 this, 1 next, -1 last; `nearest` for "coming");
    `dom`, `month`, `year` of a date, `years` from this one,
    `swapped` its other reading (dom, month); `nth` of the weekday or week within
    `period` or the month; `period` (unit, shift) a week, weekend, month or year from the present one; `unit` the
    grain where it is longer than a day; `count` units of a span; `ahead` (count, unit) from `base`, or from today;
    `feast` a holiday that moves (country, name, days behind it);
    `edge` the start, middle, end or rest of it. `follows` marks
    "the day after", of a day named before, `again` "the one after", a week later. `unsure` marks
    a number beside a weekday that may be an hour.
    """

    offset: int | None = None
    weekday: int | None = None
    shift: int | None = None
    nearest: bool = False
    dom: int | None = None
    month: int | None = None
    year: int | None = None
    years: int | None = None
    swapped: tuple[int, int] | None = None
    nth: int | None = None
    period: tuple[Unit, int] | None = None
    unit: Unit = Unit.DAY
    count: int = 0
    ahead: tuple[int, Unit] | None = None
    base: Day | None = None
    feast: tuple[str, str, int] | None = None
    edge: str | None = None
    week_number: int | None = None
    unsure: bool = False
    follows: bool = False
    again: bool = False

    @property
    def lone_number(self) -> bool:
        """Whether only a day of the month was said."""
        return self.dom is not None and self.month is None and self.weekday is None and self.period is None

    @property
    def dated(self) -> bool:
        """Whether it is one certain day of the year."""
        return self.feast is not None or (self.dom is not None and self.month is not None)

    @property
    def lone_weekday(self) -> bool:
        """Whether only a weekday was said."""
        return self.weekday is not None and self.dom is None and self.period is None and self.nth is None


@dataclass(slots=True)
class Every:
    """A recurrence: RFC 5545's FREQ and INTERVAL, the weekdays, which one of the month, or which day of it."""

    freq: str
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    dom: int | None = None


@dataclass(slots=True)
class When:
    """One time as said. `first` to `last` are its tokens, `linked` whether only list words part it from the one
    before, `whole` whether all day is meant, `same` whether at the hour named before, `day_behind` whether the day was
    said behind the hour, `each` whether an hour is meant on each day of a range.

    `bound` is "after" or "before"; `opened` holds which of from and between stood before it; `zone` is an IANA name or
    an offset in minutes from UTC; `why` collects what the rules that read it are called.
    """

    first: int = 0
    last: int = 0
    day: Day | None = None
    end_day: Day | None = None
    clock: Clock | None = None
    end_clock: Clock | None = None
    part: PartOfDay | None = None
    end_part: PartOfDay | None = None
    duration: int | None = None
    bound: str | None = None
    opened: str | None = None
    every: Every | None = None
    zone: str | None = None
    linked: bool = False
    day_behind: bool = False
    each: bool = False
    whole: bool = False
    same: bool = False
    weak: bool = False
    negated: bool = False
    dropped: str | None = None
    why: list[str] = field(default_factory=list)

    @property
    def timed(self) -> bool:
        """Whether it says when in the day."""
        return self.clock is not None or self.part is not None
