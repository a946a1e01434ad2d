"""Whether "2 heures" is a length or an hour, where both are said alike: "15 heures", "dans 2 h", "2h de route"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.reader import Reader

_EARLY = 7  # hours from which on it is rather a time of day, where nothing else tells


def duration_ahead(s: Reader, i: int) -> bool:
    """Whether "h" is an hour's length here: "3h" after "for" or "in"."""
    if s.get(i + 1, kind.PART) is not None and s.get(i + 1, kind.OF):
        return False  # "на 3 часа дня"
    count = s.get(i - 1, kind.NUMBER) or 0
    longest = 12 if s.prefix.at else 24  # "на 15 часов" is an hour
    return bool(s.prefix.duration or s.prefix.ahead) and s.get(i, kind.UNIT) is not None and count <= longest


def is_length(s: Reader, i: int, mark: int, value: int) -> bool:
    """Whether the number at `i` with its unit at `mark` counts hours rather than being one."""
    if s.get(mark, kind.UNIT) is None:
        return False
    prefix = s.prefix
    if s.get(mark, kind.HOUR_MARK) != "spoken":
        return duration_ahead(s, mark)
    if prefix.duration is True or (prefix.ahead and not prefix.bound):
        return True
    if (prefix.duration or prefix.ahead) and value < _EARLY:
        return True
    end = mark + 1
    if s.tight(end) and s.digits(end, 2, 2) is not None:
        end += 1
    if s.get(end, kind.OF):
        part = any(s.get(j, kind.PART) is not None or s.get(j, kind.PLACE) is not None for j in (end + 1, end + 2))
        if part or (s.get(end, kind.OPENS) and s.get(end, kind.ON) == "day" and value >= _EARLY):
            return False
        return value < _EARLY
    if s.get(end, kind.LATER) and (value < _EARLY or not s.get(end, kind.AFTER)):
        return True
    if prefix.at or prefix.approx or prefix.bound or prefix.starting or prefix.opened == "between":
        return False
    if s.get(i - 1, kind.OF) and not s.get(end, kind.TO) and s.get(end, kind.PART) is None:
        return value < _EARLY
    if s.when.day is not None or s.when.part is not None or prefix.opened or value >= _EARLY:
        return False
    return not (_opens(s, i) and _closes(s, end))


def _opens(s: Reader, i: int) -> bool:
    """Whether a clause starts there, or a list goes on with hours."""
    return (
        s.hint == "clock"
        or not i
        or any(name in s.means(i - 1) for name in (kind.BREAK, kind.COMMA, kind.OR, kind.PROPOSE))
    )


def _closes(s: Reader, i: int) -> bool:
    """Whether nothing that takes time follows."""
    if i >= s.count:
        return True
    ends = (kind.BREAK, kind.OR, kind.PART, kind.WEEKDAY, kind.DAY, kind.ON, kind.EVERY, kind.TO, kind.AND, kind.COMMA)
    return any(name in s.means(i) for name in (*ends, kind.MINUS, kind.NUMBER, kind.DASH))
