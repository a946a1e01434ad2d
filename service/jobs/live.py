"""Tell those who watch a thing that it changed: at once within this process, within a second from others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

import structlog

from service.errors import UnavailableError
from service.storage import versions
from service.storage.unit import Change, Database

log = structlog.get_logger("live")

EVERY = 1.0
WATCHERS_AT_MOST = 20_000


class Hub:
    """Who waits for news of which thing. Watching costs one query a second for all watchers of this process."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._watchers: dict[Change, set[asyncio.Event]] = {}
        self._seen: dict[Change, int] = {}

    @asynccontextmanager
    async def watch(self, kind: str, group: str, ref: str) -> AsyncIterator[asyncio.Event]:
        """An event that is set at each change of a poll, meeting or room; the watcher clears it before it looks."""
        thing, news = Change(kind, group, ref), asyncio.Event()
        if sum(map(len, self._watchers.values())) >= WATCHERS_AT_MOST:
            raise UnavailableError("too many pages are open at once: reload in a moment")
        self._watchers.setdefault(thing, set()).add(news)
        try:
            yield news
        finally:
            held = self._watchers[thing]
            held.discard(news)
            if not held:
                del self._watchers[thing]
                self._seen.pop(thing, None)

    def heard(self, changes: frozenset[Change]) -> None:
        """Wake those who watch what this process has changed."""
        for change in changes:
            for news in self._watchers.get(change, ()):
                news.set()

    async def run(self) -> None:
        """Look every second what other processes have changed; ends by being cancelled."""
        unlisten = self._database.listen(self.heard)
        try:
            while True:
                await asyncio.sleep(EVERY)
                try:
                    if self._watchers:
                        await self.look()
                except UnavailableError:
                    continue
                except Exception:
                    log.exception("a look for news failed")
        finally:
            unlisten()

    async def look(self) -> None:
        """Compare the watched things' versions with those seen before."""
        watched = list(self._watchers)
        async with self._database.unit(self._clock()) as unit:
            found = await versions.versions_of(unit, watched)
        for thing, version in found.items():
            if self._seen.get(thing) != version:  # at first sight too: it may have changed since its watcher looked
                self.heard(frozenset({thing}))
            self._seen[thing] = version
