"""Rules for numbers of a list that its end explains: "3, 4 or 5 December", "5, 6 or 7pm", "6 or 6.30 tomorrow"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_date import day_month
from service.parsing.grammar_hour import strong_clock
from service.parsing.language import Unit
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import Clock, Day

_LIST = 10  # numbers of a list that are looked at
_LIST_ENDS = frozenset(
    {kind.BREAK, kind.COMMA, kind.OR, kind.AND, kind.DOT, kind.PART, kind.APPROX, kind.WEEKDAY, kind.ON, kind.DAY}
)


@rule("listed numbers", "3, 4 or 5 December; 5, 6 or 7pm; alle 15, 16 o 17", kind.NUMBER, kind.ORDINAL, order=43)
def _listed(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if found is None or found.digits > 2 or found.value > 31 or (found.plain and not s.hint):
        return None
    if any(s.get(found.end, name) is not None for name in (kind.QUANTITY, kind.MONEY, kind.UNIT, kind.COLON)):
        return None
    if s.hint == "clock" and s.when.day is None and found.value <= 24 and _ends(s, found.end):
        return Part("clock", Clock(found.value % 24, written=found.value > 12 or found.value == 0), found.end)
    if s.when.day is not None and s.when.day.unit is not Unit.MONTH:
        return None
    j = found.end
    for _ in range(_LIST):
        dashed = s.get(j, kind.DASH) and s.tight(j) and s.tight(j + 1)
        if not dashed and not any(s.get(j, name) for name in (kind.COMMA, kind.OR, kind.AND, kind.SLASH)):
            return None
        j += 1
        while any(s.get(j, name) for name in (kind.OR, kind.AND, kind.ON)):
            j += 1
        dated = day_month(s, j)
        if dated is not None and dated.slot == "day" and dated.value.dom is not None:
            return Part("day", Day(dom=found.value), found.end) if found.value else None
        number = read_number(s, j)
        if number is None or number.digits > 2:
            return None
        beyond = max(found.value, number.value) > 24 and found.digits and number.digits and number.value <= 31
        if beyond and s.get(j - 1, kind.OR) and _ends(s, number.end) and (_put_forward(s, i) or s.get(i - 1, kind.YES)):
            return Part("day", Day(dom=found.value), found.end)  # "I can do 28 or 29"
        hours = found.value <= 24 and not (found.ordinal or s.prefix.on or found.plain) and s.get(j - 1, kind.OR)
        if (
            hours
            and _put_forward(s, i)
            and (strong_clock(s, j) is not None or (number.value <= 24 and _day_follows(s, number.end)))
        ):
            return Part("clock", Clock(found.value % 24, written=found.value > 12, bare=True), found.end)
        if (
            found.value <= 12 >= number.value
            and s.get(number.end, kind.ON)
            and s.get(number.end + 1, kind.WEEKDAY) is not None
        ):
            return Part("clock", Clock(found.value), found.end)  # "5 or 6 on Friday"
        if s.prefix.on != "day" and (s.get(number.end, kind.MERIDIEM) or _hour_marked(s, number.end)):
            half = s.get(number.end, kind.MERIDIEM)
            if found.value > 24:
                return None
            hour = found.value % 12 + (12 if half == "pm" else 0) if half and found.value <= 12 else found.value
            return Part("clock", Clock(hour % 24, written=True), found.end)
        j = number.end
    return None


def _put_forward(s: Reader, i: int) -> bool:
    """Whether numbers stand where times do: first, or behind a word of proposing, not behind "I need"."""
    return i == 0 or any(s.get(i - 1, name) for name in (kind.PROPOSE, kind.BREAK, kind.COMMA, kind.AT, kind.APPROX))


def _day_follows(s: Reader, i: int) -> bool:
    """Whether today, tomorrow or a part of the day stands right behind: "6 or 7 tomorrow"."""
    return s.get(i, kind.DAY) is not None or s.get(i, kind.PART) is not None


def _hour_marked(s: Reader, i: int) -> bool:
    """Whether what stands there makes an hour of the number before it: "15h" and "15 Uhr", not "15 h" that last."""
    return s.get(i, kind.HOUR_MARK) is not None and (s.tight(i) or s.get(i, kind.UNIT) is None)


def _ends(s: Reader, i: int) -> bool:
    """Whether nothing that could be counted follows."""
    if i >= s.count:
        return True
    means = s.means(i)
    return not _LIST_ENDS.isdisjoint(means)
