"""A process that uses the embedded server of a folder until it is told to stop; run by path by the tests beside it.

`embedded_process.py FOLDER [ROOT_HOME]` prints one line of JSON when the server answers, `{"owner", "dsn"}`, or
`{"error"}`, and ends at the end of its standard input. With `FORK` set it forks a child first, as a process pool does,
which holds all that is open and lives until it is killed; `"child"` is its number.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

from service.storage import programs
from service.storage.embedded import EmbeddedError, EmbeddedPostgres


async def main() -> None:
    """Use the server until the input ends."""
    if len(sys.argv) > 2:
        programs.ROOT_HOME = Path(sys.argv[2])
    try:
        async with EmbeddedPostgres(Path(sys.argv[1])) as server:
            child = os.fork() if "FORK" in os.environ else None
            if child == 0:
                os.closerange(0, 3)  # the test waits for the end of these
                signal.pause()
            print(json.dumps({"owner": server.is_owner, "dsn": server.dsn, "child": child}), flush=True)
            await asyncio.to_thread(sys.stdin.read)
    except EmbeddedError as error:
        print(json.dumps({"error": str(error)}), flush=True)


asyncio.run(main())
