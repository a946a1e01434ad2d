"""Rendered feeds kept in memory, bounded by their size, so that a poll costs one look-up of a version."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime

from service.calendar.feed import Feed

_OVERHEAD = 1024


@dataclass(frozen=True, slots=True)
class _Kept:
    version: int
    feed: Feed
    size: int


class FeedCache:
    """The feeds that were asked for last, at most `max_bytes` of them (bodies of both encodings); one version a key."""

    def __init__(self, max_bytes: int = 64 * 2**20) -> None:
        self.max_bytes = max_bytes
        self.size = 0
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: str, version: int, now: datetime) -> Feed | None:
        """The feed of this very version, unless something in it has expired by `now` (aware)."""
        kept = self._kept.get(key)
        if kept is None or kept.version != version or _is_over(kept.feed, now):
            return None
        self._kept.move_to_end(key)
        return kept.feed

    def last_good(self, key: str) -> Feed | None:
        """The feed last put under a key, whatever its version: better than an error while the database is away."""
        kept = self._kept.get(key)
        return kept.feed if kept is not None else None

    def put(self, key: str, version: int, feed: Feed) -> None:
        """Keep a feed; those asked for least recently give way. One larger than the whole cache is not kept."""
        self.drop(key)
        size = len(feed.body) + len(feed.gzip) + _OVERHEAD
        if size > self.max_bytes:
            return
        self._kept[key] = _Kept(version, feed, size)
        self.size += size
        while self.size > self.max_bytes:
            _, oldest = self._kept.popitem(last=False)
            self.size -= oldest.size

    def drop(self, key: str) -> None:
        """Forget a feed, as when its address is revoked."""
        kept = self._kept.pop(key, None)
        if kept is not None:
            self.size -= kept.size


def _is_over(feed: Feed, now: datetime) -> bool:
    return feed.changes_at is not None and now >= feed.changes_at
