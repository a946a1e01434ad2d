"""The little words before a part of a time, and what they say of it: "at", "from", "after", "about"."""

from __future__ import annotations

from typing import Any

from service.parsing import kind
from service.parsing.sense import Sense


class Prefix:
    """The little words before a part of a time: `at` (True or "weak"), `on` (True or "day"), `opened` and so on."""

    at: Any = None
    on: Any = None
    of = False
    opened: str | None = None
    bound: str | None = None
    duration: Any = False  # True, or "weak"
    approx = False
    ahead = False
    starting = False


def little_of(sense: Sense) -> tuple[tuple[str, Any], ...]:
    """What a word does as a little word: fields of the prefix and their values; empty where it is none."""
    little = sense.little
    if little is None:
        little = sense.little = _little(sense)
    return little


def _little(sense: Sense) -> tuple[tuple[str, Any], ...]:
    if kind.NOT in sense or kind.NO in sense:
        return ()
    done: list[tuple[str, Any]] = []
    if (at := sense.get(kind.AT)) is not None:
        done.append(("at", at))
    if (on := sense.get(kind.ON)) is not None:
        done.append(("on", on))
    if kind.FROM in sense or kind.BETWEEN in sense:
        done.append(("opened", "between" if kind.BETWEEN in sense else "from"))
    elif kind.OPENS in sense:
        done.append(("opens", "of"))
    if kind.BEFORE in sense or kind.AFTER in sense:
        done.append(("bound", "before" if kind.BEFORE in sense else "after"))
    for name, field in (
        (kind.OF, "of"),
        (kind.STARTING, "starting"),
        (kind.APPROX, "approx"),
        (kind.AHEAD, "ahead"),
    ):
        if name in sense:
            done.append((field, True))
    if (lasting := sense.get(kind.FOR)) is not None:
        done.append(("duration", lasting))
    if kind.ONLY in sense:
        done.append(("only", True))
    if kind.HOUR_SIGN in sense and kind.UNIT not in sense and not done:
        done.append(("sign", True))
    return tuple(done)


def absorb(prefix: Prefix, sense: Sense, *, first: bool) -> bool:
    """Take a little word into the prefix; False where it is none. `first`: nothing of the time is read yet."""
    taken = False
    for name, value in little_of(sense):
        if name == "at":
            if prefix.at is not True:
                prefix.at = value
        elif name == "on":
            if prefix.on != "day":
                prefix.on = value
        elif name == "only":
            if first:
                continue  # "Thursday only after 6"
        elif name == "sign":
            if not first:
                continue
        elif name == "opens":
            if prefix.opened is not None:
                continue
            prefix.opened = value
        else:
            setattr(prefix, name, value)
        taken = True
    return taken
