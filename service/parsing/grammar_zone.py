"""Rules for time zones: by their own name, by a city, by an offset from UTC."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.reader import Part, Reader, rule


def _timed(s: Reader) -> bool:
    return s.when.clock is not None and s.when.clock.ahead is None


@rule("zone by name", "18 CET, 3pm Eastern", kind.ZONE, order=21)
def _named(s: Reader, i: int) -> Part | None:
    if not _timed(s) or s.get(i, kind.OFFSET):
        return None
    end = i + 2 if s.get(i + 1, kind.ZONE_SIGN) else i + 1
    return Part("zone", s.get(i, kind.ZONE), end)


@rule("zone by offset", "15:00 UTC+2, 9am GMT", kind.OFFSET, order=21)
def _offset(s: Reader, i: int) -> Part | None:
    if not _timed(s):
        return None
    text = "".join(token.text for token in s.tokens[i + 1 : i + 3]) if s.tight(i + 1) else ""
    sign = {"+": -1, "-": 1, "−": 1}.get(text[:1])
    if sign is not None:
        end = i + 2 if len(s.tokens[i + 1].text) > 1 else i + 3
        hours = text[1:]
        if hours.isdecimal() and len(hours) <= 2 and int(hours) <= 14:
            count = sign * int(hours)
            return Part("zone", f"Etc/GMT{count:+d}" if count else "UTC", end)
        return None
    return Part("zone", "UTC", i + 1)


@rule("zone by city", "10am London time, ore 15 di New York", kind.PLACE, order=21)
def _city(s: Reader, i: int) -> Part | None:
    if not _timed(s):
        return None
    if s.get(i + 1, kind.ZONE_SIGN):
        return Part("zone", s.get(i, kind.PLACE), i + 2)
    if s.prefix.of or s.get(i - 1, kind.ZONE_SIGN):
        return Part("zone", s.get(i, kind.PLACE), i + 1)
    return None


@rule("zone by city", "alle 15 ora di New York, alle 10 (ora di Londra)", kind.ZONE_SIGN, order=21)
def _signed(s: Reader, i: int) -> Part | None:
    j = i + 1
    while s.get(j, kind.OF):
        j += 1
    place = s.get(j, kind.PLACE)
    return Part("zone", place, j + 1) if place is not None and _timed(s) else None
