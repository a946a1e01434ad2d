"""Rules for days that lean on today or on what was just named: "domani", "mañana o pasado", "o el siguiente"."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_weekday import closed
from service.parsing.reader import Part, Reader, rule
from service.parsing.when import Day


@rule("relative day", "today, domani, dopodomani, ieri", kind.DAY, order=8)
def _relative(s: Reader, i: int) -> Part | None:
    if s.get(i, kind.PART) is not None and (s.when.every or (s.when.day is not None and _part_of_it(s, i))):
        return None  # "jueves mañana": the morning of that day
    if s.get(i, kind.PLAIN) and not _behind_day(s, i):
        return None  # "mañana o pasado", not "el año pasado"
    follows = s.get(i, kind.FOLLOWS)
    if follows == "again" and s.get(i + 1, kind.DIGITS):
        return None  # "next one 10.12", of a train
    return Part("day", Day(offset=s.get(i, kind.DAY), follows=follows is True, again=follows == "again"), i + 1)


def _behind_day(s: Reader, i: int) -> bool:
    """Whether a list goes on from a day, or a preference stands before."""
    if s.get(i - 1, kind.PREFER) or s.count == 1:
        return True
    opens = i == 0 or any(s.get(i - 1, name) for name in (kind.OR, kind.COMMA, kind.BREAK))
    if opens and any(s.get(i + 1, name) is not None for name in (kind.PART, kind.AT)):
        return True
    return any(s.get(i - 1, name) for name in (kind.OR, kind.AND, kind.COMMA)) and s.get(i - 2, kind.DAY) is not None


def _part_of_it(s: Reader, i: int) -> bool:
    """Whether a word for tomorrow and the morning stands right behind a day, or behind "of"."""
    return s.when.part is None and (s.when.last == i or s.prefix.of)


@rule("hour named before", "Thursday same time, giovedì alla stessa ora", kind.SAME_HOUR, order=9)
def _same(s: Reader, i: int) -> Part | None:
    day = s.when.day
    return Part("same", None, i + 1) if day is not None and day.offset != 0 else None


@rule(
    "the one after",
    "este viernes o el siguiente, este finde o el otro",
    kind.FOLLOWING,
    kind.OTHER,
    kind.SHIFT,
    order=46,
)
def _next_one(s: Reader, i: int) -> Part | None:
    listed = (
        s.prefix.on and s.when.first == s.when.last and (s.hint or s.get(i - 2, kind.OR) or s.get(i - 2, kind.COMMA))
    )
    if s.get(i, kind.SHIFT) and not (i + 1 >= s.count or s.get(i + 1, kind.BREAK) or s.get(i + 1, kind.COMMA)):
        return None
    if (
        not listed
        or s.get(i, kind.SHIFT) not in (None, 1)
        or s.get(i, kind.OTHER) == "behind"
        or s.get(i, kind.EVERY)
        or not closed(s, i + 1)
    ):
        return None
    return Part("day", Day(offset=7, again=True), i + 1)
