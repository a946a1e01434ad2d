"""Rules for time zones: by their own name, by a city, by an offset from UTC."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.pieces import FIRST_JOINED
from service.parsing.reader import Part, Reader, rule


def _timed(s: Reader) -> bool:
    return s.when.clock is not None and s.when.clock.ahead is None


def _clock_behind(s: Reader, i: int) -> bool:
    """Whether an hour follows, as in ロンドン時間10時, with its day or part of the day at most between."""
    for j in range(i, min(i + 6, s.count)):
        if s.get(j, kind.HOUR_MARK) or (s.get(j, kind.COLON) and s.tight(j)):
            return True
        if not any(
            s.get(j, name) is not None for name in (kind.OF, kind.ON, kind.NUMBER, kind.PART, kind.DAY, kind.WEEKDAY)
        ):
            return False
    return False


@rule("zone by name", "18 CET, 3pm Eastern", kind.ZONE, order=21)
def _named(s: Reader, i: int) -> Part | None:
    if s.get(i, kind.OFFSET) or not (_timed(s) or (s.tokens[i].text[0] >= FIRST_JOINED and _clock_behind(s, i + 1))):
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
        led = s.joined(i + 1) and s.get(i + 1, kind.ZONE_SIGN) and _clock_behind(s, i + 2)
        return Part("zone", s.get(i, kind.PLACE), i + 2) if led else None
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
