"""Rules for times of day: "15:30", "3pm", "ore 20", "le tre e mezza", "quarter past 7", "noon"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_spoken import duration_ahead, is_length
from service.parsing.reader import Number, Part, Reader, read_number, rule
from service.parsing.when import Clock

_LACKING = 20
_LATEST = 29  # 25時 is one in the morning of the next day
_ENDS = (kind.HOUR_MARK, kind.HALF, kind.QUARTER, kind.MINUTE_MARK)
ROUND = frozenset(range(5, 60, 5))


def meridiem_at(s: Reader, i: int) -> tuple[str | None, int]:
    """Am or pm at `i`, also as one letter written onto the number: "9p"."""
    found = s.get(i, kind.MERIDIEM)
    if found is not None:
        # "7 p.m." ends with a dot that is no sentence's end
        dotted = s.get(i + 1, kind.DOT) and s.tight(i + 1) and "." in s.tokens[i].text
        return found, i + 2 if dotted else i + 1
    if s.get(i, kind.DOT) and s.tight(i) and s.tight(i + 1) and s.get(i + 1, kind.MERIDIEM):
        return s.get(i + 1, kind.MERIDIEM), i + 2  # "9.am"
    if s.tight(i) and s.tokens[i].text.lower() in ("a", "p") and not (s.tight(i + 1) and s.get(i + 1, kind.NUMBER)):
        return s.tokens[i].text.lower() + "m", i + 1
    return None, i


def finish(s: Reader, hour: int, minute: int, i: int, *, written: bool = False, bare: bool = False) -> Part | None:
    """The clock with what may follow it: am or pm, "o'clock", "ish"."""
    if hour > 24 and not (hour <= _LATEST and s.joined(i - 1)):
        return None
    if minute > 59 or (hour == 24 and minute):
        return None
    meridiem, j = meridiem_at(s, i)
    if s.get(j, kind.HOUR_MARK) and not duration_ahead(s, j):
        j, bare = j + 1, False
        if meridiem is None:
            meridiem, j = meridiem_at(s, j)
    if s.get(j, kind.APPROX) and (s.tight(j) or s.tokens[j].text.lower() not in ("like", "tipo", "verso")):
        after = read_number(s, j + 1)
        if after is None and not s.get(j + 1, kind.AT):
            j, bare = j + 1, bare and not s.tight(j) and s.prefix.at is None and not _alone(s, j + 1)
    elif s.get(j, kind.DASH) and s.tight(j) and s.tight(j + 1) and s.get(j + 1, kind.APPROX):
        j, bare = j + 2, False
    if meridiem is not None:
        bare = False
        if hour <= 12:
            hour = hour % 12 + (12 if meridiem == "pm" else 0)
        written = True
        if not minute and s.get(j, kind.PLUS) and not s.prefix.opened and (more := minutes_at(s, j + 1)):
            minute, j = more
    counted = s.get(j, kind.QUANTITY) or s.get(j, kind.MONEY)
    if counted and not (s.joined(j) and any(name in s.means(j - 1) for name in _ENDS)):
        return None
    if hour > 12 or hour == 0:
        written = True
    return Part("clock", Clock(hour % 24 if hour == 24 else hour, minute, meridiem, written, bare), j)


def _alone(s: Reader, j: int) -> bool:
    return j >= s.count or s.get(j, kind.BREAK) is not None


def minutes_at(s: Reader, i: int) -> tuple[int, int] | None:
    """Minutes at `i`: a half, a quarter, or a number below sixty with an optional "minutes"."""
    if s.get(i, kind.HALF):
        return 30, i + 1
    quarters = s.get(i, kind.QUARTER)
    if quarters is None and s.get(i, kind.ARTICLE) and s.get(i + 1, kind.QUARTER):
        quarters, i = s.get(i + 1, kind.QUARTER), i + 1
    if quarters is not None:
        return 15 * quarters, i + 1
    found = read_number(s, i)
    if found is None or found.ordinal or not 0 < found.value < 60:
        return None
    end = found.end
    if s.get(end, kind.UNIT) == "minute" or s.get(end, kind.MINUTE_MARK):
        end += 1
    return found.value, end


@rule(
    "clock with a colon",
    "digits around a colon are hours and minutes",
    "digits1",
    "digits2",
    then=(kind.COLON,),
    order=10,
)
def colon(s: Reader, i: int) -> Part | None:
    """15:30, with seconds dropped."""
    hour, minute = s.digits(i, 1, 2), s.digits(i + 2, 2, 2)
    if hour is None or minute is None or not (s.get(i + 1, kind.COLON) and s.tight(i + 1) and s.tight(i + 2)):
        return None
    end = i + 3
    if s.get(end, kind.COLON) and s.tight(end):
        if s.digits(end + 1, 2, 2) is None:
            return None
        end += 2
    if s.get(end, kind.SLASH) and s.tight(end):
        return None
    return finish(s, hour, minute, end, written=s.get(i, kind.DIGITS) == 2 and hour < 10)


@rule(
    "clock with a mark",
    "a number before h, Uhr, o'clock or 点 is an hour",
    kind.NUMBER,
    then=(kind.HOUR_MARK,),
    order=12,
)
def marked(s: Reader, i: int) -> Part | None:
    """15h, 15h30, 7 o'clock, 15 Uhr 30, 3点半."""
    found = read_number(s, i)
    if found is not None and s.get(found.end, kind.DASH) and s.tight(found.end) and s.tight(found.end + 1):
        found = found._replace(end=found.end + 1)  # "15-tej"
    if found is None or found.ordinal or not s.get(found.end, kind.HOUR_MARK):
        return None
    if found.value > (_LATEST if s.joined(found.end) else 24):
        return None
    if found.value == 24 and not (s.prefix.at or s.prefix.bound or s.prefix.opened or s.when.day or s.when.part):
        return None  # open "24h"
    if is_length(s, i, found.end, found.value):
        return None
    spoken = s.get(found.end, kind.HOUR_MARK) == "spoken"
    apart = s.get(found.end, kind.UNIT) and not spoken and not s.tight(found.end)
    if apart and not s.prefix.at and not _late_hour(s, found):
        return None
    end = found.end + 1
    size = s.digits(end, 2, 2)
    dated = s.get(end + 1, kind.SLASH) and s.tight(end + 1) and not s.tight(end)  # "15h 26/11"
    if size is not None and size < 60 and not dated and (s.tight(end) or not s.get(end + 1, kind.DASH)):
        end += 1
        if s.get(end, kind.MINUTE_MARK):
            end += 1
            if size <= _LACKING and (lacking := _lacks(s, found.value, size, end)) is not None:
                return lacking
        return finish(s, found.value, size, end)
    minutes = minutes_at(s, end)
    if minutes is not None and s.get(minutes[1] - 1, kind.MINUTE_MARK) and minutes[0] <= _LACKING:
        lacking = _lacks(s, found.value, *minutes)
        if lacking is not None:
            return lacking
    if minutes is not None and (
        s.get(end, kind.HALF) or s.get(end, kind.QUARTER) or s.get(minutes[1] - 1, kind.MINUTE_MARK)
    ):
        return finish(s, found.value, *minutes)
    fraction = s.joined(end) and s.digits(end, 1, 1) is not None and not s.tokens[end].text.isdigit()
    if fraction and not s.get(end + 1, kind.HOUR_MARK):
        return None  # "三点五公里" is a fraction
    if spoken:
        total, end = _spoken_minutes(s, found.value * 60, end)
        return finish(s, total // 60 % 24 if total != 24 * 60 else 24, total % 60, end)
    return finish(s, found.value, 0, end)


def _late_hour(s: Reader, found: Number) -> bool:
    """Whether a number before a unit's sign and a blank is an hour, behind a day: "jueves 18 hs"."""
    return s.when.day is not None and not s.prefix.duration and 12 < found.value < 24


def _lacks(s: Reader, hour: int, minutes: int, i: int) -> Part | None:
    """The clock that some minutes lack to an hour, 9時10分前; more than twenty are rather "before 9:30"."""
    if not (s.get(i, kind.AGO) and s.joined(i)):
        return None
    total = hour * 60 - minutes
    return finish(s, total // 60 % 24, total % 60, i + 1)


def _spoken_minutes(s: Reader, total: int, end: int) -> tuple[int, int]:
    """An hour with the minutes behind its mark: "sept heures dix", "8h moins le quart", "15h et demie"."""
    more = read_number(s, end)
    if more is not None:
        counted = s.get(more.end, kind.QUANTITY) or more.digits or more.ordinal or s.get(end, kind.ARTICLE)
        worded = (more.value in ROUND or 10 <= more.value < 60) and not counted
        minutes = minutes_at(s, end) if worded else None
        return (total + minutes[0], minutes[1]) if minutes is not None else (total, end)
    sign = -1 if s.get(end, kind.MINUS) else 1 if s.get(end, kind.PLUS) else 0
    minutes = minutes_at(s, end + 1) if sign else None
    if minutes is None or s.get(minutes[1], kind.QUANTITY) or s.get(minutes[1], kind.HOUR_MARK):
        return total, end
    lone = s.get(end + 1, kind.NUMBER) is not None and s.get(minutes[1] - 1, kind.UNIT) is None
    if sign > 0 and lone and (s.get(end + 1, kind.DIGITS) or s.get(end + 1, kind.ARTICLE) or minutes[0] not in ROUND):
        return total, end  # "15h et 2 personnes"
    return total + sign * minutes[0], minutes[1]


@rule(
    "clock with am or pm",
    "a number before am or pm is an hour",
    kind.NUMBER,
    then=(kind.MERIDIEM, kind.DOT, kind.HALF_DAY_LETTER),
    order=14,
)
def half_day(s: Reader, i: int) -> Part | None:
    """3pm, 1140 a.m., seven pm."""
    found = read_number(s, i)
    if found is None or found.ordinal:
        return None
    meridiem, _ = meridiem_at(s, found.end)
    if meridiem is None:
        return None
    if found.digits in (3, 4):
        return finish(s, found.value // 100, found.value % 100, found.end)
    return finish(s, found.value, 0, found.end) if found.value <= 24 else None


@rule("noon and midnight", "words that are a time of day", kind.CLOCK, order=20)
def noon(s: Reader, i: int) -> Part | None:
    """Noon, midnight, mezzogiorno e mezza."""
    total = s.get(i, kind.CLOCK)
    if s.get(i, kind.HOUR_SIGN) and s.get(i + 1, kind.DIGITS):
        return None  # a clock's face only leads to the hour behind it
    if s.get(i, kind.PART) is not None and _midday(s, i):
        return None
    if s.get(i + 1, kind.PLUS) and s.prefix.opened != "between" and (minutes := minutes_at(s, i + 2)):
        return finish(s, total // 60, minutes[0], minutes[1], written=True)
    if s.get(i + 1, kind.MINUS) and (minutes := minutes_at(s, i + 2)):
        total = (total - minutes[0]) % 1440
        return finish(s, total // 60, total % 60, minutes[1], written=True)
    done = finish(s, total // 60, total % 60, i + 1, written=not s.get(i, "spoken"))
    if done is not None and total == 0:
        done.value.hour = 24  # midnight closes the day that it is said of
    return done


def _midday(s: Reader, i: int) -> bool:
    """Whether a word for noon and for midday is the part of the day: "jeudi midi", "le midi", but "à midi"."""
    prefix = s.prefix
    if prefix.at or prefix.approx or prefix.bound or prefix.opened or prefix.starting or s.when.clock is not None:
        return False
    minutes = s.get(i + 1, kind.PLUS) or s.get(i + 1, kind.MINUS)
    if (minutes and minutes_at(s, i + 2)) or s.get(i + 1, kind.TO) or s.get(i + 1, kind.HOUR_MARK):
        return False
    if s.get(i + 1, kind.DASH) and (s.get(i + 2, kind.NUMBER) is not None or s.get(i + 2, kind.CLOCK) is not None):
        return False
    return s.when.day is not None or s.when.every is not None or prefix.on == "day"


@rule("now", "a time of its own", kind.NOW, order=20)
def _now(s: Reader, i: int) -> Part | None:
    if (s.get(i, kind.PLAIN) and s.count > 1) or s.get(i, kind.YES):
        return None  # "ja" is a yes in other languages
    return Part("clock", Clock(ahead=0), i + 1)
