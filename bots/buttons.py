"""What a button carries: `v1:verb:id:…`, at most 64 bytes of letters, digits, hyphens, underscores and colons.

A button states an absolute answer, never a toggle, so that a press that arrives twice changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from service.domain.slot import Bound, Daypart, Grain, Slot
from service.domain.vote import Answer

VERSION = "v1"
LONGEST = 64
ANSWERS = {"y": Answer.YES, "m": Answer.MAYBE, "n": Answer.NO}
_LETTERS = {answer: letter for letter, answer in ANSWERS.items()}
_GRAINS = {Grain.TIME: "t", Grain.DAY: "d", Grain.DAYPART: "p", Grain.WEEK: "w", Grain.WEEKEND: "e", Grain.MONTH: "m"}
_BY_GRAIN = {letter: grain for grain, letter in _GRAINS.items()}
_PARTS = tuple(Daypart)
_BOUNDS = {Bound.AFTER: "a", Bound.BEFORE: "b"}
_BY_BOUND = {letter: bound for bound, letter in _BOUNDS.items()}
_TIME, _DATE = "%Y%m%d%H%M", "%Y%m%d"


@dataclass(frozen=True, slots=True)
class Press:
    """What a pressed button says: a verb, the id of what it speaks of, and the rest."""

    verb: str
    ref: str = ""
    rest: tuple[str, ...] = ()


def data_of(verb: str, *parts: str) -> str:
    """The data of a button. Raises ValueError for what does not fit every messenger."""
    data = ":".join((VERSION, verb, *parts))
    if len(data) > LONGEST or not all(c.isascii() and (c.isalnum() or c in "_:-") for c in data):
        raise ValueError(f"button data must be at most 64 plain characters: {data!r}")
    return data


def vote_data(poll: str, option: int, answer: Answer) -> str:
    """The data of a vote's button."""
    return data_of("vote", poll, str(option), _LETTERS[answer])


def read_data(data: str) -> Press | None:
    """What a button's data says; None for what no button of ours holds."""
    version, *parts = data[: 2 * LONGEST].split(":")
    if version != VERSION or not parts or not parts[0]:
        return None
    return Press(parts[0], parts[1] if len(parts) > 1 else "", tuple(parts[2:]))


def slot_code(slot: Slot) -> str | None:
    """A slot in at most 26 plain characters; None for one that recurs."""
    if slot.rrule is not None:
        return None
    form = _TIME if slot.grain is Grain.TIME else _DATE
    fold = "f" if isinstance(slot.start, datetime) and slot.start.fold else ""
    part = str(_PARTS.index(slot.daypart)) if slot.daypart else ""
    end = "-" + slot.end.strftime(form) if slot.end else ""
    bound = _BOUNDS[slot.bound] if slot.bound else ""
    return f"{_GRAINS[slot.grain]}{part}{bound}{fold}_{slot.start.strftime(form)}{end}"


def slot_of(code: str) -> Slot | None:
    """The slot of a code; None for what is none."""
    head, _, moments = code.partition("_")
    first, _, last = moments.partition("-")
    grain = _BY_GRAIN.get(head[:1])
    if grain is None:
        return None
    flags = head[1:]
    part = next((_PARTS[int(c)] for c in flags if c in "0123456789" and int(c) < len(_PARTS)), None)
    bound = next((_BY_BOUND[c] for c in flags if c in _BY_BOUND), None)
    try:
        start = _moment(first, grain)
        if isinstance(start, datetime) and "f" in flags:
            start = start.replace(fold=1)
        return Slot(grain, start, _moment(last, grain) if last else None, part, bound)
    except ValueError:
        return None


def _moment(text: str, grain: Grain) -> date:
    if grain is Grain.TIME:
        return datetime.strptime(text, _TIME)  # noqa: DTZ007 - a slot is local, its zone stands beside it
    return datetime.strptime(text, _DATE).date()  # noqa: DTZ007 - only its date is taken
