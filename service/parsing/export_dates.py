"""The order of day, month and year in an export's dates, found from all of them together.

WhatsApp writes dates as the phone's region does and says nowhere which region that was. One date over 12 settles it;
where there is none, a chat whose messages jump back in time under one order and not under the other settles it too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

BUDDHIST_ERA = 543
"""Thai phones count the years from 543 BCE."""


class DateOrder(StrEnum):
    """How the three numbers of a date are ordered."""

    DAY_FIRST = "day/month/year"
    MONTH_FIRST = "month/day/year"
    YEAR_FIRST = "year/month/day"


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """The numbers of a date as they stand in the file; `third` is None where no year is written."""

    first: int
    second: int
    third: int | None = None


def date_of(written: WrittenDate, order: DateOrder, today: date) -> date | None:
    """The day that a written date names under an order, or None where there is no such day.

    Without a year it is the last such day up to `today` and one day more, for phones ahead of us.
    """
    if written.third is None:
        month, day = _month_and_day(written.first, written.second, order)
        this_year = _day(today.year, month, day)
        if this_year is not None and this_year <= today + timedelta(days=1):
            return this_year
        return _day(today.year - 1, month, day)
    match order:
        case DateOrder.DAY_FIRST:
            return _day(_full_year(written.third), written.second, written.first)
        case DateOrder.MONTH_FIRST:
            return _day(_full_year(written.third), written.first, written.second)
        case DateOrder.YEAR_FIRST:
            return _day(_full_year(written.first), written.second, written.third)


def find_order(dates: Sequence[WrittenDate], today: date, *, american: bool) -> tuple[DateOrder, bool]:
    """The order that fits a whole file's dates best, and whether the file itself settles it.

    Fewest dates that are impossible or after `today`, then fewest jumps back in time. `american` says which
    order to believe where all of that is equal: US English writes the month first, nearly everybody else the day.
    """
    dates = [written for written, _ in groupby(dates)]  # a day has many messages
    if sum(written.first > 31 for written in dates) * 2 > len(dates):
        return DateOrder.YEAR_FIRST, True
    usual = DateOrder.MONTH_FIRST if american else DateOrder.DAY_FIRST
    other = DateOrder.DAY_FIRST if american else DateOrder.MONTH_FIRST
    candidates = [usual, other]
    if any(written.third is not None for written in dates):
        candidates.append(DateOrder.YEAR_FIRST)
    misfits = {order: _misfit(dates, order, today) for order in candidates}
    best = min(candidates, key=lambda order: (misfits[order], candidates.index(order)))
    settled = all(misfits[order] > misfits[best] for order in (usual, other) if order is not best)
    return best, settled


def _misfit(dates: Sequence[WrittenDate], order: DateOrder, today: date) -> tuple[int, int]:
    wrong = backwards = 0
    latest = today + timedelta(days=1)
    before: date | None = None
    for written in dates:
        day = date_of(written, order, today)
        if day is None:
            wrong += 1
            continue
        wrong += day > latest
        backwards += before is not None and day < before
        before = day
    return wrong, backwards


def _month_and_day(first: int, second: int, order: DateOrder) -> tuple[int, int]:
    return (second, first) if order is DateOrder.DAY_FIRST else (first, second)


def _full_year(year: int) -> int:
    if year < 100:
        return 2000 + year
    return year - BUDDHIST_ERA if 2500 <= year < 2700 else year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
