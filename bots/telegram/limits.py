"""How fast Telegram lets a bot speak: a message a second in a chat, 20 a minute in a group, 30 a second in all.

Source: Bot API FAQ, "My bot is hitting limits". Edits count as messages. Where Telegram says how long to wait, that
number is kept to exactly.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

REMEMBERED_CHATS = 20_000


@dataclass(frozen=True, slots=True)
class Rate:
    """At most so many messages within any so many seconds; all of them may come at once."""

    count: int
    seconds: float


CHAT = Rate(1, 1.0)
GROUP = Rate(20, 60.0)
ALL = Rate(30, 1.0)


class Limits:
    """When the next message may go: a sliding window for each chat, group and for all. `clock` counts seconds."""

    def __init__(
        self, clock: Callable[[], float], *, chat: Rate = CHAT, group: Rate = GROUP, everywhere: Rate = ALL
    ) -> None:
        self._clock = clock
        self._chat, self._group, self._all = chat, group, everywhere
        self._sent: dict[tuple[str, int], deque[float]] = {}
        self._paused: dict[int, float] = {}

    def take(self, chat_id: int, patience: float) -> float:
        """Seconds to wait before a message may go to a chat; up to `patience` its place is taken, above it is not."""
        now = self._clock()
        windows = [("chat", chat_id, self._chat), ("all", 0, self._all)]
        if chat_id < 0:  # groups have negative ids
            windows.append(("group", chat_id, self._group))
        wait = max(0.0, self._paused.get(chat_id, now) - now)
        for name, key, rate in windows:
            sent = self._sent.get((name, key), ())
            if len(sent) >= rate.count:
                wait = max(wait, sent[-rate.count] + rate.seconds - now)
        if wait <= patience:
            for name, key, rate in windows:
                self._sent.setdefault((name, key), deque(maxlen=rate.count)).append(now + wait)
            self._forget(now)
        return wait

    def pause(self, chat_id: int, seconds: float) -> None:
        """Telegram has said how long to leave a chat in peace."""
        now = self._clock()
        self._paused[chat_id] = max(self._paused.get(chat_id, now), now + seconds)
        self._forget(now)

    def _forget(self, now: float) -> None:
        """What no window reaches any more need not be remembered."""
        if len(self._sent) > REMEMBERED_CHATS:
            longest = max(self._chat.seconds, self._group.seconds, self._all.seconds)
            self._sent = {key: sent for key, sent in self._sent.items() if sent[-1] > now - longest}
        if len(self._paused) > REMEMBERED_CHATS:
            self._paused = {key: end for key, end in self._paused.items() if end > now}
