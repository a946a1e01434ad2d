"""Times in a terminal: plain English, the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from service.domain.slot import Bound, Grain, NonexistentTimeError, Slot, slot_to_dict

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_text(day: date) -> str:
    """A day: Thu 26 Nov 2026."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def slot_text(slot: Slot) -> str:
    """A slot in words: Thu 26 Nov 2026, 15:00 to 16:00."""
    bound = {Bound.AFTER: "from ", Bound.BEFORE: "until "}.get(slot.bound, "") if slot.bound else ""
    if isinstance(slot.start, datetime):
        text = f"{day_text(slot.day)}, {bound}{slot.start:%H:%M}"
        if isinstance(slot.end, datetime):
            same_day = slot.end.date() == slot.day
            text += f" to {'' if same_day else day_text(slot.end) + ', '}{slot.end:%H:%M}"
    elif slot.grain is Grain.WEEK:
        text = f"{bound}the week of {day_text(slot.day)}"
    elif slot.grain is Grain.WEEKEND:
        text = f"{bound}the weekend of {day_text(slot.day)}"
    elif slot.grain is Grain.MONTH:
        text = f"{bound}{_MONTHS[slot.day.month - 1]} {slot.day.year}"
    else:
        text = f"{bound}{day_text(slot.day)}"
        if slot.end is not None and slot.end - timedelta(days=1) > slot.day:
            text += f" to {day_text(slot.end - timedelta(days=1))}"
        if slot.daypart is not None:
            text += f", {slot.daypart.value}"
    return f"{text}, repeating ({slot.rrule})" if slot.rrule else text


def slot_form(slot: Slot, zone: str) -> dict[str, object]:
    """The contract's form of a slot with its instants, RFC 3339 with the offset that holds on that day."""
    form: dict[str, object] = dict(slot_to_dict(slot))
    try:
        instants = {"starts_at": slot.starts_at(zone), "ends_at": slot.ends_at(zone)}
    except NonexistentTimeError:
        return form
    return form | {name: moment.isoformat() for name, moment in instants.items() if moment is not None}


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their widest cell, two blanks apart."""
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    lines = [head, ["-" * width for width in widths], *rows]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )
