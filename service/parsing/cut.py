"""A run of a script that is written without blanks is cut into words: into as few as cover it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

_UNKNOWN: Final = 1.5  # what a letter costs that is in no word: a known word costs 1
_NUMBER: Final = 0.05  # more for each further letter of a number: 周二|十点 rather than 周|二十点
_KEPT: Final = 4096  # runs whose cut is remembered
_SHORT: Final = 24  # letters of a run that is worth remembering
_ONE: Final = (1,)


class Cutter:
    """Cuts runs into the words that it was given, in time linear in their length.

    `words` tells of each word whether it is a plain number. Of two cuts with as many words the one with the longer
    words at its end is taken, as readers of Chinese do: 上|周|日本 rather than 上|周日|本.
    """

    __slots__ = ("_costs", "_cuts", "_sizes")

    def __init__(self, words: Iterable[tuple[str, bool]]) -> None:
        self._costs: dict[str, float] = {}
        sizes: dict[str, set[int]] = {}
        for word, numeric in words:
            self._costs[word] = 1 + (_NUMBER * (len(word) - 1) if numeric else 0)
            sizes.setdefault(word[0], {1}).add(len(word))
        self._sizes: Mapping[str, tuple[int, ...]] = {first: tuple(sorted(each)) for first, each in sizes.items()}
        self._cuts: dict[str, tuple[int, ...]] = {}

    def ends(self, run: str) -> tuple[int, ...]:
        """Where the words of a run end, the last at its end; letters in no word are kept together."""
        ends = self._cuts.get(run)
        if ends is None:
            ends = self._cut(run)
            if len(run) <= _SHORT:
                if len(self._cuts) >= _KEPT:
                    self._cuts.clear()
                self._cuts[run] = ends
        return ends

    def _cut(self, run: str) -> tuple[int, ...]:
        costs, sizes, count = self._costs, self._sizes, len(run)
        best = [0.0] + [_UNKNOWN * (count + 1)] * count
        start = [0] * (count + 1)
        for at in range(count):
            here = best[at]
            for size in sizes.get(run[at], _ONE):
                end = at + size
                if end > count:
                    break
                cost = costs.get(run[at:end])
                if cost is None:
                    if size > 1:
                        continue
                    cost = _UNKNOWN
                if here + cost < best[end]:
                    best[end], start[end] = here + cost, at
        ends: list[int] = []
        at = count
        strange = False
        while at:
            before = start[at]
            unknown = at - before == 1 and run[before] not in costs
            if not (unknown and strange):
                ends.append(at)
            strange, at = unknown, before
        return tuple(reversed(ends))
