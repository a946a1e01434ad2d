"""All checks, in the order of how soon they tell: `python -m tests [--without-tests] [pytest's arguments]`.

Stops at the first that fails, with its exit status. The last line is pytest's count of the tests.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHECKS = {
    "style": ["ruff", "check", "--quiet", "."],
    "format": ["ruff", "format", "--quiet", "--check", "."],
    "types": ["mypy", "--no-error-summary"],
}


def main() -> int:
    """Run the checks, then the tests on all cores, those of one file on the same."""
    arguments = sys.argv[1:]
    for name, command in CHECKS.items():
        start = time.monotonic()
        status = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode
        print(f"{name}: {'failed' if status else 'passed'} in {time.monotonic() - start:.1f} s", flush=True)
        if status:
            return status
    if arguments[:1] == ["--without-tests"]:
        return 0
    workers = str(min(os.cpu_count() or 1, 4))
    command = ["pytest", "-n", workers, "--dist", "loadfile", *arguments]
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
