"""The recurrence rules that a calendar is given: few parts, checked, bounded (RFC 5545, 3.3.10)."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice

from dateutil.rrule import rrulestr
from icalendar.prop import vRecur

from service.calendar.errors import InvalidRuleError
from service.domain.slot import zone_info

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PARTS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_RULE_AT_MOST = 500
_COUNT_AT_MOST = 1000
_INTERVAL_AT_MOST = 400


class Rule:
    """A checked rule and its first start, local to `zone` (a date for whole days).

    Raises InvalidRuleError unless it recurs by day, week, month or year with the usual parts, ends by COUNT or UNTIL
    or never, and its start is one of its own instances (otherwise clients differ in COUNT).
    """

    def __init__(self, text: str, start: date, zone: str) -> None:
        self.start = start
        self.zone = zone
        self._parts = _split(text)
        self.until = self._read_until()
        self.count = self._number("COUNT", _COUNT_AT_MOST) if "COUNT" in self._parts else None
        self._number("INTERVAL", _INTERVAL_AT_MOST)
        if self.until is not None and self.count is not None:
            raise InvalidRuleError("a recurrence ends by COUNT or by UNTIL, not by both")
        try:
            self._check_start()
        except InvalidRuleError:
            raise
        except ValueError as error:
            raise InvalidRuleError(f"a recurrence rule that can't be read: {text[:80]!r}") from error

    def text(self) -> str:
        """The rule as iCalendar writes it: UNTIL in UTC for hours, a date for whole days."""
        parts = [f"{name}={value}" for name, value in self._parts.items() if name != "UNTIL"]
        if self.until is not None:
            timed = isinstance(self.until, datetime)
            parts.append(f"UNTIL={self.until:%Y%m%dT%H%M%SZ}" if timed else f"UNTIL={self.until:%Y%m%d}")
        return ";".join(parts)

    def to_ical(self) -> vRecur:
        """The RRULE's value."""
        recur = vRecur.from_ical(self.text())
        assert isinstance(recur, vRecur)
        return recur

    def starts(self) -> Iterator[date]:
        """Every start, local to the zone, naive, earliest first; without an end for a rule without one."""
        parts = [f"{name}={value}" for name, value in self._parts.items() if name != "UNTIL"]
        timed = isinstance(self.start, datetime)
        anchor = self.start if isinstance(self.start, datetime) else datetime.combine(self.start, time())
        for moment in rrulestr(";".join(parts), dtstart=anchor):
            local = moment if timed else moment.date()
            if self.until is not None and self._instant(local) > self.until:
                return
            yield local

    def last_start(self) -> date | None:
        """The start of the last instance, None where the rule has no end."""
        if self.until is None and self.count is None:
            return None
        return _last_start(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rule) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[object, ...]:
        return (self.start, self.zone, tuple(self._parts.items()))

    def _instant(self, local: date) -> date:
        if isinstance(local, datetime):
            return local.replace(tzinfo=zone_info(self.zone)).astimezone(UTC)
        return local

    def _read_until(self) -> date | None:
        """UNTIL as the start needs it. A day or a local time means that day or time in the rule's own zone."""
        text = self._parts.get("UNTIL")
        if text is None:
            return None
        try:
            day = datetime.strptime(text[:8], "%Y%m%d").date()  # noqa: DTZ007 - a local day
            clock = datetime.strptime(text[8:].rstrip("Z"), "T%H%M%S").time() if text[8:] else None  # noqa: DTZ007 - local
        except ValueError as error:
            raise InvalidRuleError(f"an UNTIL that can't be read: {text[:40]!r}") from error
        if not isinstance(self.start, datetime):
            until: date = day
        elif clock is not None and text.endswith("Z"):
            until = datetime.combine(day, clock, UTC)
        else:
            local = datetime.combine(day, clock or time(23, 59, 59), zone_info(self.zone))
            until = local.astimezone(UTC)
        if until < self._instant(self.start):
            raise InvalidRuleError("a recurrence can't end before it starts")
        return until

    def _number(self, name: str, most: int) -> int:
        text = self._parts.get(name, "1")
        if not (text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= most):
            raise InvalidRuleError(f"{name} must be a number from 1 to {most}")
        return int(text)

    def _check_start(self) -> None:
        day = self.start.date() if isinstance(self.start, datetime) else self.start
        if day not in self._candidates(day):
            raise InvalidRuleError("the first meeting is not a day of its own recurrence rule")

    def _candidates(self, day: date) -> list[date]:
        """The days of the rule in the week, month or year of `day`."""
        frequency = self._parts["FREQ"]
        if frequency == "DAILY":
            period = [day]
        elif frequency == "WEEKLY":
            first = _WEEKDAYS.index(self._parts.get("WKST", "MO"))
            monday = day - timedelta(days=(day.weekday() - first) % 7)
            period = [monday + timedelta(days=n) for n in range(7)]
        elif frequency == "MONTHLY":
            period = [day.replace(day=n + 1) for n in range(_length(day))]
        else:
            opening = day.replace(month=1, day=1)
            period = [opening + timedelta(days=n) for n in range(366) if (opening + timedelta(days=n)).year == day.year]
        days = [one for one in period if self._matches(one, day)]
        positions = [int(text) for text in self._list("BYSETPOS")]
        if any(not 1 <= abs(position) <= 366 for position in positions):
            raise InvalidRuleError("BYSETPOS counts from 1, or from -1 backwards")
        if positions:
            days = [days[at - 1 if at > 0 else at] for at in positions if abs(at) <= len(days)]
        return days

    def _matches(self, one: date, start: date) -> bool:
        frequency, months = self._parts["FREQ"], [int(text) for text in self._list("BYMONTH")]
        days, weekdays = [int(text) for text in self._list("BYMONTHDAY")], self._list("BYDAY")
        if any(not 1 <= month <= 12 for month in months) or any(not 1 <= abs(number) <= 31 for number in days):
            raise InvalidRuleError("BYMONTH is 1 to 12, BYMONTHDAY 1 to 31 or -1 to -31")
        if days and frequency == "WEEKLY":
            raise InvalidRuleError("a weekly recurrence has no days of the month")
        if months and one.month not in months:
            return False
        if days and one.day not in days and one.day - _length(one) - 1 not in days:
            return False
        if weekdays:
            yearly = frequency == "YEARLY" and not months
            matching = [text for text in weekdays if _is_weekday(text, one, frequency, yearly=yearly)]
            return bool(matching)
        if frequency == "WEEKLY":
            return one.weekday() == start.weekday()
        if frequency in ("MONTHLY", "YEARLY") and not days:
            return one.day == start.day and (frequency == "MONTHLY" or bool(months) or one.month == start.month)
        return True

    def _list(self, name: str) -> list[str]:
        return self._parts[name].split(",") if name in self._parts else []


def moved_rule(text: str, was: date, start: date, zone: str) -> str:
    """The rule of a series that begins at another time: the one weekday, day or month that it names goes along.

    Raises InvalidRuleError where it names more than that and the new start is none of its times.
    """
    parts = _split(text)
    named = parts.get("BYDAY", "")
    if named.endswith(_WEEKDAYS[was.weekday()]) and "," not in named:
        ordinal = named[:-2]
        if ordinal.startswith("-"):
            ordinal = str(-((_length(start) - start.day) // 7 + 1))
        elif ordinal:
            ordinal = str((start.day - 1) // 7 + 1)
        parts["BYDAY"] = ordinal + _WEEKDAYS[start.weekday()]
    for name, before, now in (("BYMONTHDAY", was.day, start.day), ("BYMONTH", was.month, start.month)):
        if parts.get(name) == str(before):
            parts[name] = str(now)
    moved = ";".join(f"{name}={value}" for name, value in parts.items())
    Rule(moved, start, zone)
    return moved


@lru_cache(maxsize=256)
def _last_start(rule: Rule) -> date:
    last = rule.start
    for moment in islice(rule.starts(), _COUNT_AT_MOST * 5):
        last = moment
    return last


def _split(text: str) -> dict[str, str]:
    if len(text) > _RULE_AT_MOST or not text.isascii() or not text.isprintable():
        raise InvalidRuleError("a recurrence rule is short and plain")
    parts: dict[str, str] = {}
    for part in text.upper().removeprefix("RRULE:").split(";"):
        name, _, value = part.partition("=")
        if name not in _PARTS or not value or name in parts:
            raise InvalidRuleError(f"a part of a recurrence rule that calendars read differently: {part[:40]!r}")
        parts[name] = value
    if parts.get("FREQ") not in _FREQUENCIES:
        raise InvalidRuleError("a meeting recurs by day, week, month or year")
    if parts.get("WKST", "MO") not in _WEEKDAYS:
        raise InvalidRuleError("WKST is a weekday")
    return {"FREQ": parts.pop("FREQ"), **parts}


def _is_weekday(text: str, one: date, frequency: str, *, yearly: bool) -> bool:
    """Whether a day is the `2TU` (in its month, or in its year) or the `TU` of BYDAY."""
    name, ordinal = text[-2:], text[:-2]
    if name not in _WEEKDAYS:
        raise InvalidRuleError(f"no weekday: {text[:20]!r}")
    if ordinal and (frequency not in ("MONTHLY", "YEARLY") or not 1 <= abs(int(ordinal)) <= 53):
        raise InvalidRuleError("only a month or a year has a second Tuesday")
    if one.weekday() != _WEEKDAYS.index(name):
        return False
    if not ordinal:
        return True
    at, length = (
        (one.timetuple().tm_yday, 366 if calendar.isleap(one.year) else 365) if yearly else (one.day, _length(one))
    )
    return int(ordinal) in ((at - 1) // 7 + 1, -((length - at) // 7 + 1))


def _length(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]
