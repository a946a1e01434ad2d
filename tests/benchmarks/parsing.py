"""Reading messages, and dateparser on the same texts in one run: `python -m tests.benchmarks.parsing`."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime

from dateparser.search import search_dates

from service.languages import load
from service.parsing.message import read

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ROUNDS = 200
TEXTS = (
    "giovedì alle 15 o venerdì mattina?",
    "ragazzi ci vediamo giovedì sera verso le 8 e mezza o sabato a pranzo?",
    "How about Monday 3-4pm or Wednesday morning, not Tuesday",
    "il 3, il 4 o il 5 dicembre vanno bene",
    "what about next Thursday 10am London time",
    "costa 15 euro, ne prendo 3",
    "haha yes totally, he said the same to me",
    "non ho capito, me lo rispieghi?",
    "ok",
    "ogni martedì alle 18 in sede, portate le tessere",
)


def microseconds(read_one: Callable[[str], object], rounds: int) -> list[float]:
    """The time of each reading, after one round to warm up."""
    for text in TEXTS:
        read_one(text)
    spent = []
    for _ in range(rounds):
        for text in TEXTS:
            start = time.perf_counter_ns()
            read_one(text)
            spent.append((time.perf_counter_ns() - start) / 1000)
    return sorted(spent)


def main() -> None:
    """Print p50, p95, mean and messages a second of both, and how many times faster ours is."""
    start = time.perf_counter()
    dictionary = load()
    print(f"loading all languages: {(time.perf_counter() - start) * 1000:.0f} ms")
    ours = microseconds(lambda text: read(text, dictionary=dictionary, now=NOW, zone="Europe/Rome"), ROUNDS)
    theirs = microseconds(lambda text: search_dates(text, languages=["it", "en"]), 2)
    for name, spent in (("ritrovo", ours), ("dateparser", theirs)):
        mean = statistics.fmean(spent)
        middle, high = spent[len(spent) // 2], spent[int(len(spent) * 0.95)]
        print(
            f"{name:<11} p50 {middle:9.1f} µs   p95 {high:9.1f} µs   mean {mean:9.1f} µs   {1e6 / mean:8.0f} a second"
        )
    print(f"ratio of the means: {statistics.fmean(theirs) / statistics.fmean(ours):.0f}")


if __name__ == "__main__":
    main()
