"""A subscriber with programs of others: vdirsyncer fetches a feed over HTTP, khal shows what is in it."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import dataclass
from pathlib import Path

SECONDS = 60
FIELDS = ("title", "start-long", "end-long", "status", "location", "description", "repeat-symbol")

VDIRSYNCER = """
[general]
status_path = "{folder}/status/"
[pair meetings]
a = "feed"
b = "kept"
collections = null
conflict_resolution = "a wins"
[storage feed]
type = "http"
url = "{url}"
[storage kept]
type = "filesystem"
path = "{folder}/kept/"
fileext = ".ics"
"""

KHAL = """
[calendars]
[[meetings]]
path = {folder}/kept/
[sqlite]
path = {folder}/{name}.db
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""


@dataclass(frozen=True)
class Shown:
    """A line of khal's list: local times in the subscriber's zone, the status in khal's own word, "" for confirmed."""

    title: str
    start: str
    end: str
    status: str
    location: str = ""
    description: str = ""
    repeats: bool = False


class KhalSubscriber:
    """Somebody who lives in `zone` and has subscribed to a feed."""

    def __init__(self, folder: Path, url: str, zone: str = "Europe/Rome") -> None:
        self.folder, self.zone = folder, zone
        self._found = False
        (folder / "kept").mkdir()
        (folder / "vdirsyncer.conf").write_text(VDIRSYNCER.format(folder=folder, url=url))

    async def sync(self) -> None:
        """Fetch the feed."""
        if not self._found:
            await self._run("vdirsyncer", "-c", "vdirsyncer.conf", "discover")
            self._found = True
        await self._run("vdirsyncer", "-c", "vdirsyncer.conf", "sync")

    async def list(self, start: str, end: str, zone: str = "", *, each: bool = False) -> list[Shown]:
        """What khal shows from a day to another, in the order of the list; as for somebody in another `zone`.

        Every event once, or, with `each`, on each of its days.
        """
        name = (zone or self.zone).replace("/", "-")
        config = self.folder / f"{name}.conf"
        config.write_text(KHAL.format(folder=self.folder, zone=zone or self.zone, name=name))
        fields = [word for field in FIELDS for word in ("--json", field)]
        said = await self._run("khal", "-c", str(config), "list", *([] if each else ["--once"]), *fields, start, end)
        events = [event for line in said.splitlines() if line.startswith("[") for event in json.loads(line)]
        return [
            Shown(
                event["title"],
                event["start-long"],
                event["end-long"],
                event["status"].strip(),
                event["location"],
                event["description"],
                bool(event["repeat-symbol"].strip()),
            )
            for event in events
        ]

    async def _run(self, program: str, *arguments: str) -> str:
        """Run a program that is installed beside this Python; what it printed. It must not complain."""
        process = await asyncio.create_subprocess_exec(
            str(Path(sys.executable).parent / program),
            *arguments,
            cwd=self.folder,
            env={"HOME": str(self.folder), "LC_ALL": "C.UTF-8", "COLUMNS": "500"},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            said, complained = await asyncio.wait_for(process.communicate(), SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()
            raise
        assert process.returncode == 0, (said + complained).decode()
        for word in (b"warning", b"error", b"critical", b"invalid"):
            assert word not in complained.lower(), complained.decode()
        return said.decode()
