"""A run of a script that is written without blanks is cut into words: into as few as cover it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

_UNKNOWN: Final = 1.5  # what a letter costs that is in no word: a known word costs 1
_NUMBER: Final = 0.05  # more for each further letter of a number: 周二|十点 rather than 周|二十点
_MARK: Final = 0.05  # what a mark costs right behind its number, and what a word costs more that begins with one
_UNMARKED: Final = 0.2  # there: 六|点|开|例会 rather than 六|点开|例会
_KEPT: Final = 4096  # runs whose cut is remembered
_SHORT: Final = 24  # letters of a run that is worth remembering
_ONE: Final = (1,)
_KATAKANA: Final = re.compile("[\u30a1-\u30fa\u30fc]{2,}")
_LETTER: Final = 0.1  # what each letter of an unknown foreign word costs, which is kept whole: ライブ holds no イブ


class Cutter:
    """Cuts runs into the words that it was given, in time linear in their length.

    `words` tells of each word whether it is a number, and whether it is a mark that follows one: 点, 号, 块. Of two
    cuts with as many words the one with the longer words at its end is taken, as readers of Chinese do: 上|周|日本
    rather than 上|周日|本.
    """

    __slots__ = ("_costs", "_cuts", "_marks", "_numbers", "_sizes")

    def __init__(self, words: Iterable[tuple[str, bool, bool]]) -> None:
        self._costs: dict[str, float] = {}
        self._numbers: set[str] = set()
        self._marks: set[str] = set()
        sizes: dict[str, set[int]] = {}
        for word, number, mark in words:
            self._costs[word] = 1 + (_NUMBER * (len(word) - 1) if number else 0)
            sizes.setdefault(word[0], {1}).add(len(word))
            if number:
                self._numbers.add(word)
            if mark:
                self._marks.add(word)
        self._sizes: Mapping[str, tuple[int, ...]] = {first: tuple(sorted(each)) for first, each in sizes.items()}
        self._cuts: dict[tuple[str, bool], tuple[float, tuple[int, ...]]] = {}

    def ends(self, run: str, *, counted: bool = False) -> tuple[int, ...]:
        """Where the words of a run end, the last at its end; letters in no word are kept together.

        `counted`: the run stands right behind digits.
        """
        return self._known(run, counted=counted)[1]

    def cost(self, run: str) -> float:
        """How badly these words cover a run: about 1 for each word, more for letters in none."""
        return self._known(run, counted=False)[0]

    def _known(self, run: str, *, counted: bool) -> tuple[float, tuple[int, ...]]:
        done = self._cuts.get((run, counted))
        if done is None:
            done = self._cut(run, counted=counted)
            if len(run) <= _SHORT:
                if len(self._cuts) >= _KEPT:
                    self._cuts.clear()
                self._cuts[run, counted] = done
        return done

    def _cut(self, run: str, *, counted: bool) -> tuple[float, tuple[int, ...]]:
        costs, sizes, marks, count = self._costs, self._sizes, self._marks, len(run)
        best = [0.0] + [_UNKNOWN * (count + 1)] * count
        start = [0] * (count + 1)
        foreign = {match.start(): match.end() for match in _KATAKANA.finditer(run)}
        for at in range(count):
            here = best[at]
            if (end := foreign.get(at)) is not None and run[at:end] not in costs:
                whole = here + _UNKNOWN + _LETTER * (end - at)
                if whole < best[end]:
                    best[end], start[end] = whole, at
            behind_number = run[start[at] : at] in self._numbers if at else counted
            for size in sizes.get(run[at], _ONE):
                end = at + size
                if end > count:
                    break
                word = run[at:end]
                cost = costs.get(word)
                if cost is None:
                    if size > 1:
                        continue
                    cost = _UNKNOWN
                elif behind_number:
                    cost = _MARK if word in marks else cost + _UNMARKED if word[0] in marks else cost
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
        return best[count], tuple(reversed(ends))
