"""Why a message is read as it is: its tokens, the rules that fired, what was said and what was filled in."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime

from service.domain.slot import slot_to_dict
from service.parsing import kind
from service.parsing.dictionary import Dictionary
from service.parsing.message import understand
from service.parsing.resolve import Refusal, resolve
from service.parsing.scan import Tokens, scan_times
from service.parsing.when import When


@dataclass(frozen=True, slots=True)
class Step:
    """One time that was named: its words, the rules by name, what was said, and the slot or why there is none."""

    text: str
    rules: tuple[str, ...]
    known: tuple[tuple[str, str], ...]
    shared: bool
    result: str

    def __str__(self) -> str:
        """The step as three lines."""
        known = ", ".join(f"{name} {value}" for name, value in self.known)
        shared = " (with what its neighbours say)" if self.shared else ""
        return f"“{self.text}”\n  rules   {'; '.join(self.rules)}\n  said    {known}{shared}\n  reading {self.result}"


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a text was read. `gate` tells whether any word of it can be part of a time; else nothing more was done.

    `language` is the one that most words speak for, None where that is undecided.
    """

    gate: bool
    language: str | None
    tokens: tuple[tuple[str, tuple[str, ...]], ...]
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        """The explanation for a terminal."""
        if not self.gate:
            return "no word of this can be part of a time: left at the gate"
        words = "\n".join(f"  {text!r:<16} {', '.join(kinds) or '-'}" for text, kinds in self.tokens)
        return "\n".join(
            [f"language {self.language or 'undecided'}", "tokens", words, *(str(step) for step in self.steps)]
            + ([] if self.steps else ["no time named"])
        )


def explain(text: str, *, dictionary: Dictionary, now: datetime, zone: str) -> Explanation:
    """The way from a text to its slots, step by step; the arguments are those of `message.read`."""
    scanned = scan_times(text, dictionary)
    tokens = scanned if scanned is not None else Tokens()
    steps = []
    for when, dropped in understand(tokens, dictionary):
        start, end = tokens[when.first].start, tokens[max(when.last - 1, when.first)].end
        if dropped is not None:
            result = f"silence: {dropped}"
        else:
            try:
                result = " ".join(slot_to_dict(resolve(when, now, zone)).values())
            except Refusal as refusal:
                result = f"refused: {refusal.why}"
        rules = tuple(dict.fromkeys(name for name in when.why if name != "shared"))
        steps.append(Step(text[start:end], rules, _known(when), "shared" in when.why, result))
    words = tuple((token.text, tuple(sorted(name for name in token.means if name != kind.COMMON))) for token in tokens)
    return Explanation(scanned is not None, tokens.language, words, tuple(steps))


def _known(when: When) -> tuple[tuple[str, str], ...]:
    """The fields of a time that were said, in plain words."""
    told = []
    for name in ("day", "end_day", "clock", "end_clock", "part", "every"):
        value = getattr(when, name)
        if value is not None:
            said = [
                f"{one.name}={getattr(value, one.name)}"
                for one in fields(value)
                if getattr(value, one.name) != one.default
            ]
            told.append((name.replace("_", " "), " ".join(said)))
    others = ((name, getattr(when, name)) for name in ("duration", "bound", "zone"))
    told += [(name, str(value)) for name, value in others if value is not None]
    return tuple(told)
