"""The dates of holidays that move, by the library `holidays`, which is loaded when the first one is met."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache


@lru_cache(maxsize=1024)
def feast_date(country: str, name: str, year: int) -> date | None:
    """The day of a holiday in a year, its first where it lasts longer; None where the country has none of that name.

    `country` is an ISO 3166 code, `name` is what the library calls the holiday in American English. A holiday that only
    a part of the country keeps is found too.
    """
    import holidays  # big, and most messages name no holiday

    known = getattr(holidays, country)
    places = (None, *known.subdivisions)
    for subdivision in places:
        kept = known(
            years=year, subdiv=subdivision, categories=known.supported_categories, language="en_US", observed=False
        )
        days: list[date] = [day for day, names in kept.items() if name in names.split("; ")]
        if days:
            return min(days)
    return None


def feast_of(country: str, name: str, days: int, year: int) -> date | None:
    """The day so many days from a holiday in a year, None where there is no such holiday."""
    found = feast_date(country, name, year)
    return found + timedelta(days=days) if found is not None else None


def next_feast(country: str, name: str, days: int, year: int | None, today: date) -> date | None:
    """The day so many days from a holiday: of the year that was said, else the next one from `today` on."""
    if year is not None:
        return feast_of(country, name, days, year)
    found = (feast_of(country, name, days, near) for near in range(today.year, today.year + 3))
    return next((day for day in found if day is not None and day >= today), None)
