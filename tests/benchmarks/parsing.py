"""Reading messages beside chrono-node and dateparser on the same texts: `python -m tests.benchmarks.parsing`.

The texts are the corpora of all languages: what people propose and what must stay silent, mixed. chrono-node takes part
where `node` finds it (`npm install chrono-node`, and NODE_PATH where it is not installed globally).
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from dateparser.search import search_dates

from service.languages import available, load
from service.parsing.message import read
from service.parsing.scan import may_hold_time
from tests.languages.corpus import Line, lines_of

EVERY = 7  # of the corpora's lines one in so many is read
ROUNDS = 7  # the fastest of these counts: what else the machine does is no business of the parser's
CHATTER = (
    "haha yes totally, he said the same to me",
    "non ho capito, me lo rispieghi?",
    "ok",
    "qui apporte le vin ?",
    "das ist ja lustig, danke dir",
    "no me lo puedo creer jajaja",
    "好的谢谢",
    "спасибо большое, очень помогли",
)
_CHRONO = """
const chrono = require('chrono-node');
const lines = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const locale = code => (chrono[code] || chrono).parse || chrono.parse;
const spent = [];
for (let round = 0; round < 3; round++)
  for (const [i, line] of lines.entries()) {
    const start = process.hrtime.bigint();
    locale(line.code)(line.text, new Date(line.now), { forwardDate: true });
    const took = Number(process.hrtime.bigint() - start) / 1000;
    spent[i] = Math.min(spent[i] ?? Infinity, took);
  }
console.log(JSON.stringify(spent));
"""
_START = """
import time
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 2**20
before, start = resident(), time.perf_counter()
import service.parsing.message, service.languages
ready = time.perf_counter()
service.languages.load()
end = time.perf_counter()
print((ready - start) * 1000, (end - ready) * 1000, resident() - before)
"""


def fastest(read_one: Callable[[], object], rounds: int) -> float:
    """The microseconds of the fastest of so many readings."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter_ns()
        read_one()
        best = min(best, time.perf_counter_ns() - start)
    return best / 1000


def ours(lines: list[Line], *, all_languages: bool) -> list[float]:
    """The microseconds of each message, with its language given or with all languages loaded."""
    spent = []
    for line in lines:
        dictionary = load(None if all_languages else [line.language])

        def once(line: Line = line, dictionary: object = dictionary) -> object:
            return read(line.text, dictionary=dictionary, now=line.now, zone=line.zone)  # type: ignore[arg-type]  # bound above

        spent.append(fastest(once, ROUNDS))
    return spent


def first_time(lines: list[Line]) -> list[float]:
    """The microseconds of each message at its very first reading, whose words are looked up for the first time."""
    dictionary = load()
    spent = []
    for line in lines:
        start = time.perf_counter_ns()
        read(line.text, dictionary=dictionary, now=line.now, zone=line.zone)
        spent.append((time.perf_counter_ns() - start) / 1000)
    return spent


def dateparsers(lines: list[Line]) -> list[float]:
    """The microseconds that dateparser takes for each text."""
    return [fastest(lambda line=line: search_dates(line.text, languages=[line.language]), 2) for line in lines]  # type: ignore[misc]  # bound in time


def chrono_nodes(lines: list[Line]) -> list[float] | None:
    """The microseconds that chrono-node takes for each text, None where it is not installed."""
    node = shutil.which("node")
    if node is None:
        return None
    asked = json.dumps([{"code": line.language, "text": line.text, "now": line.now.isoformat()} for line in lines])
    done = subprocess.run(
        [node, "-e", _CHRONO],
        input=asked,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=dict(os.environ),
    )
    return json.loads(done.stdout) if done.returncode == 0 else None


def report(name: str, spent: list[float]) -> None:
    """Print p50, p95, mean and messages a second."""
    ordered, mean = sorted(spent), statistics.fmean(spent)
    middle, high = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    print(f"{name:<34} p50 {middle:8.1f} µs   p95 {high:8.1f} µs   mean {mean:8.1f} µs   {1e6 / mean:8.0f} a second")


def main() -> None:
    """Print all figures."""
    starts = [
        [float(part) for part in subprocess.check_output([sys.executable, "-c", _START], text=True).split()]
        for _ in range(5)
    ]
    parser, languages, memory = min(starts, key=sum)
    print(f"import {parser:.0f} ms, all {len(available())} languages {languages:.0f} ms more, {memory:.0f} MiB")
    lines = [line for code in available() for line in lines_of(code)[::EVERY]]
    print(f"{len(lines)} texts in {len(available())} languages")
    report("ritrovo, first reading", first_time(lines))
    report("ritrovo, all languages loaded", ours(lines, all_languages=True))
    report("ritrovo, language given", mine := ours(lines, all_languages=False))
    everything = load()
    silent = [fastest(lambda text=text: may_hold_time(text, everything), 20) for text in CHATTER]  # type: ignore[misc]  # bound in time
    report("ritrovo, chatter", silent)
    others = {"dateparser": dateparsers(lines), "chrono-node": chrono_nodes(lines)}
    for name, spent in others.items():
        if spent is None:
            print(f"{name:<34} not installed")
        else:
            report(name, spent)
            print(f"{'':<34} {statistics.fmean(spent) / statistics.fmean(mine):.1f} times ritrovo's mean")


if __name__ == "__main__":
    main()
