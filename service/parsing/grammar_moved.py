"""Rules for meetings that are moved: the hour behind "to" is the new one, the one behind "from" is no more."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.grammar_hour import hour_at
from service.parsing.reader import Part, Reader, read_number, rule
from service.parsing.when import When

_REACH = 6  # tokens between the word of moving and its hours


def _moving(s: Reader, i: int) -> bool:
    """Whether a word of moving stands before `i` in its sentence."""
    for j in range(i - 1, max(i - _REACH, 0) - 1, -1):
        if s.get(j, kind.MOVE):
            return True
        if s.get(j, kind.BREAK):
            return False
    return False


@rule("moved to an hour", "push the call to 11, moved to 4", kind.NUMBER, order=29)
def _moved_to(s: Reader, i: int) -> Part | None:
    found = read_number(s, i)
    if found is None or found.ordinal or found.value > 24 or not s.get(i - 1, kind.TO) or not _moving(s, i - 1):
        return None
    return hour_at(s, i)


def only_the_new(s: Reader, when: When) -> None:
    """Let "moved from 3 to 4" be 4, and "from Thursday to Friday" Friday: the old time and the new one, no range."""
    opened = when.opened in ("from", "of") or s.get(when.first, kind.OPENS)
    if not opened or (when.end_day is None and when.end_clock is None) or not _moving(s, when.first):
        return
    if when.end_day is not None and when.clock is None:
        when.day, when.end_day, when.each, when.opened = when.end_day, None, False, None
    elif when.end_clock is not None:
        when.clock, when.end_clock, when.opened = when.end_clock, None, None
        when.day, when.end_day = when.end_day or when.day, None
        when.part = when.end_part or when.part
