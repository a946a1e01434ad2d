"""The head of a line in a WhatsApp chat: when, who, and the rest.

The forms are those that phones of several regions write: Android "12/11/26, 18:05 - Anna: text", the iPhone
"[12.11.26, 18:05:33] Anna: text"; copying out of WhatsApp Web gives "[18:05, 12/11/2026] Anna: text", on an Android
phone "[12/11, 18:05] Anna: text". Messages copied out of Telegram begin with "Anna, [12.11.26 18:05]" and have their
text on the next line. Every quantifier is bounded, so a line costs its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum

from service.parsing.export_dates import WrittenDate

LONGEST_NAME = 100
"""Characters of the longest sender's name that is believed to be one."""

NOTICE_MARK = "\u200e"
"""The iPhone's export puts this mark before everything that nobody has written."""

_INVISIBLE = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_BEFORE_A_HEAD = "[ " + _INVISIBLE
_VISIBLE = (
    dict.fromkeys(map(ord, _INVISIBLE), "") | dict.fromkeys(map(ord, "\u202f\u00a0\u2009"), " ") | {ord("،"): ","}
)

_DATE = r"(\d{1,4})[./\-年년] ?(\d{1,2})[./\-月월] ?(\d{1,4})[.日일]?"
_SHORT_DATE = r"(\d{1,2})[./\-](\d{1,2})\.?()"
_CLOCK = r"([^\d\[\]]{0,12}?)(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?([^\d\[\],\-–]{0,9}?)"

_MORNING = frozenset({"am", "a", "ap", "de", "fm", "sa", "dop", "pd", "öö", "πμ", "ص"}) | frozenset(
    {"오전", "午前", "上午", "凌晨", "早上", "清晨"}
)
_AFTERNOON = frozenset({"pm", "p", "ip", "du", "em", "ch", "odp", "md", "ös", "μμ", "م"}) | frozenset(
    {"오후", "午後", "下午", "中午", "晚上"}
)


class HeadForm(StrEnum):
    """How a file's lines begin. A file keeps one form, so that a line quoted in another form stays a quotation."""

    PLAIN = "date, clock - "
    BRACKETED = "[date, clock] "
    CLOCK_FIRST = "[clock, date] "
    YEARLESS = "[day and month, clock] "
    NAME_FIRST = "name, [date clock]"


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a message. `clock` is None where the file names an hour that does not exist.

    `notice`: the messenger itself speaks; where nobody sent anything either, `sender` is None. `american`
    says that the clock is written as in US English.
    """

    form: HeadForm
    date: WrittenDate
    clock: time | None
    sender: str | None
    text: str
    notice: bool
    american: bool


_PATTERNS = {
    HeadForm.PLAIN: (re.compile(rf"{_DATE}{_CLOCK} [-–] "), 1, 4),
    HeadForm.BRACKETED: (re.compile(rf"\[{_DATE}{_CLOCK}\] ?"), 1, 4),
    HeadForm.CLOCK_FIRST: (re.compile(rf"\[{_CLOCK}, {_DATE}\] ?"), 5, 1),
    HeadForm.YEARLESS: (re.compile(rf"\[{_SHORT_DATE}{_CLOCK}\] ?"), 1, 4),
}


def read_head(line: str, form: HeadForm | None) -> Head | None:
    """The head of a line, in the file's `form` or, at its beginning, in any; None where a message goes on."""
    if not line or not (line[0].isdecimal() or line[0] in _BEFORE_A_HEAD):
        return _name_first(line) if line.endswith("]") and form in (None, HeadForm.NAME_FIRST) else None
    visible = line.translate(_VISIBLE).lstrip()
    for candidate, (pattern, numbers, clock) in _PATTERNS.items():
        if form is candidate or form is None:
            match = pattern.match(visible)
            if match is not None:
                return _head(candidate, match, numbers, clock, visible, line)
    return None


def _name_first(line: str) -> Head | None:
    name, comma, rest = line.rpartition(", [")
    pattern, numbers, clock = _PATTERNS[HeadForm.BRACKETED]
    match = pattern.fullmatch(f"[{rest}".translate(_VISIBLE)) if comma and 0 < len(name) <= LONGEST_NAME else None
    if match is None:
        return None
    found = _head(HeadForm.NAME_FIRST, match, numbers, clock, "", "")
    return replace(found, sender=name.translate(_VISIBLE).strip() or None, notice=False)


def _head(form: HeadForm, match: re.Match[str], numbers: int, clock: int, visible: str, line: str) -> Head:
    first, second, third = match.group(numbers, numbers + 1, numbers + 2)
    before, hour, minute, after = match.group(clock, clock + 1, clock + 2, clock + 3)
    sender, text = _sender(visible[match.end() :])
    return Head(
        form=form,
        date=WrittenDate(int(first), int(second), int(third) if third else None),
        clock=_clock(int(hour), int(minute), before, after),
        sender=sender,
        text=text,
        notice=sender is None or _is_notice(line),
        american=after.strip() in ("AM", "PM"),
    )


def _sender(rest: str) -> tuple[str | None, str]:
    name, colon, text = rest.partition(": ")
    if not colon and rest.endswith(":"):
        name, colon = rest[:-1], ":"
    name = name.strip().removeprefix("~").strip()
    if not colon or not name or len(name) > LONGEST_NAME:
        return None, rest
    return name, text


def _is_notice(line: str) -> bool:
    """Whether the iPhone's export marks the text as written by nobody ("image omitted", "joined")."""
    return line.partition(": ")[2].startswith(NOTICE_MARK)


def _clock(hour: int, minute: int, before: str, after: str) -> time | None:
    said = {"".join(filter(str.isalpha, part)).lower() for part in (before, after) if part.strip(" ,")}
    if said & _AFTERNOON and hour < 12:
        hour += 12
    elif said & _MORNING and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None
