"""The POSIX rule at the end of a zone's TZif data: how its clocks change in every year to come."""

from __future__ import annotations

import re
import zoneinfo
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib import resources
from pathlib import Path

from service.domain.slot import zone_info

_DAY_SECONDS = 86_400
_FOOTER_AT_MOST = 100
_RULE = re.compile(
    r"(?P<std><[^>]{1,10}>|[A-Za-z]{3,10})(?P<std_offset>[+-]?[0-9:]{1,9})"
    r"(?:(?P<dst><[^>]{1,10}>|[A-Za-z]{3,10})(?P<dst_offset>[+-]?[0-9:]{1,9})?,(?P<on>[^,]{1,20}),(?P<off>[^,]{1,20}))?"
)
_CHANGE = re.compile(
    r"M(?P<month>\d{1,2})\.(?P<week>[1-5])\.(?P<weekday>[0-6])(?:/(?P<time>[+-]?[0-9:]{1,10}))?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Change:
    """A yearly change of the clocks: `week` 1 to 5 (5 is the last) of `month`, `weekday` 0 for Sunday.

    `seconds` is the local time before the change, in seconds from 00:00 of that day; it may be negative or above a day.
    """

    month: int
    week: int
    weekday: int
    seconds: int

    def local(self, year: int) -> datetime:
        """The naive local time, on the clock before the change, at which it falls in `year`."""
        first = datetime(year, self.month, 1)  # noqa: DTZ001 - local to the zone of the rule
        day = first + timedelta(days=(self.weekday - first.isoweekday()) % 7 + 7 * (self.week - 1))
        if day.month != self.month:
            day -= timedelta(days=7)
        return day + timedelta(seconds=self.seconds)

    @property
    def within_its_day(self) -> bool:
        """Whether the change falls on the day that it names, so that a yearly RRULE can say it."""
        return 0 <= self.seconds < _DAY_SECONDS


@dataclass(frozen=True, slots=True)
class PosixRule:
    """A zone's rule for the years after its table: offsets east of UTC; `on` and `off` None where nothing changes."""

    std_name: str
    std_offset: timedelta
    dst_name: str = ""
    dst_offset: timedelta = timedelta()
    on: Change | None = None
    off: Change | None = None

    def transitions(self, year: int) -> list[tuple[datetime, timedelta]]:
        """The changes of `year` by this rule: (instant in UTC, the offset from then on), earliest first."""
        if self.on is None or self.off is None:
            return []
        both = [
            ((self.on.local(year) - self.std_offset).replace(tzinfo=UTC), self.dst_offset),
            ((self.off.local(year) - self.dst_offset).replace(tzinfo=UTC), self.std_offset),
        ]
        return sorted(both)


@lru_cache(maxsize=1024)
def posix_rule(zone: str) -> PosixRule | None:
    """The rule of an IANA zone (RFC 9636, 3.3; POSIX TZ), from the same data that zoneinfo reads.

    None where the zone has none or one in a form that no zone uses today (Julian days). Raises ValueError for an
    unknown zone.
    """
    zone_info(zone)
    footer = _tzif(zone).rstrip(b"\n").rpartition(b"\n")[2]
    if len(footer) > _FOOTER_AT_MOST:
        return None
    return parse_posix_rule(footer.decode("ascii", "replace"))


def parse_posix_rule(text: str) -> PosixRule | None:
    """Read `CET-1CEST,M3.5.0,M10.5.0/3`; None for what is not such a rule. POSIX counts west, this counts east."""
    found = _RULE.fullmatch(text)
    if found is None:
        return None
    std_offset = -_seconds(found["std_offset"])
    if found["dst"] is None:
        return PosixRule(found["std"].strip("<>"), timedelta(seconds=std_offset))
    dst_offset = -_seconds(found["dst_offset"]) if found["dst_offset"] else std_offset + 3600
    on, off = _change(found["on"]), _change(found["off"])
    if on is None or off is None:
        return None
    return PosixRule(
        found["std"].strip("<>"),
        timedelta(seconds=std_offset),
        found["dst"].strip("<>"),
        timedelta(seconds=dst_offset),
        on,
        off,
    )


def _change(text: str) -> Change | None:
    found = _CHANGE.fullmatch(text)
    if found is None or not 1 <= int(found["month"]) <= 12:
        return None
    seconds = _seconds(found["time"]) if found["time"] else 7200
    return Change(int(found["month"]), int(found["week"]), int(found["weekday"]), seconds)


def _seconds(clock: str) -> int:
    """`-2:30` is -9000: hours, minutes and seconds under one sign."""
    sign = -1 if clock.startswith("-") else 1
    parts = [int(part or 0) for part in clock.lstrip("+-").split(":")]
    return sign * sum(part * unit for part, unit in zip(parts, (3600, 60, 1), strict=False))


def _tzif(zone: str) -> bytes:
    for folder in zoneinfo.TZPATH:
        path = Path(folder, *zone.split("/"))
        if path.is_file():
            return path.read_bytes()
    package, _, name = zone.rpartition("/")
    where = resources.files(".".join(["tzdata.zoneinfo", *package.split("/")] if package else ["tzdata.zoneinfo"]))
    return where.joinpath(name).read_bytes()
