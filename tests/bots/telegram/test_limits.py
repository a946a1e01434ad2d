"""The bot never speaks faster than Telegram lets it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bots.telegram.limits import Limits, Rate


@given(
    steps=st.lists(st.tuples(st.sampled_from([-1, -2, 5, 6]), st.integers(0, 3000)), max_size=80),
    patience=st.sampled_from([0.0, 1.0]),
)
def test_no_window_ever_holds_too_many(steps: list[tuple[int, int]], patience: float) -> None:
    """Whatever comes in whatever rhythm: no chat gets more than its share, nor do all together."""
    now = 0.0
    limits = Limits(lambda: now, chat=Rate(1, 1.0), group=Rate(4, 60.0), everywhere=Rate(3, 1.0))
    sent: list[tuple[float, int]] = []
    for chat, millis in steps:
        now += millis / 1000
        wait = limits.take(chat, patience)
        if wait <= patience:
            sent.append((now + wait, chat))
    for at, chat in sent:
        assert sum(c == chat and at <= t < at + 1 - 1e-6 for t, c in sent) <= 1
        assert chat > 0 or sum(c == chat and at <= t < at + 60 - 1e-6 for t, c in sent) <= 4
        assert sum(at <= t < at + 1 - 1e-6 for t, _ in sent) <= 3


def test_what_is_given_back_takes_no_place() -> None:
    """A message that would have to wait too long does not push the next one even further away."""
    now = 0.0
    limits = Limits(lambda: now)
    assert limits.take(5, 1.0) == 0
    assert limits.take(5, 0.5) == 1.0
    assert limits.take(5, 0.5) == 1.0
    now = 1.0
    assert limits.take(5, 0.5) == 0


def test_a_pause_is_kept_to_the_second() -> None:
    """Telegram's own number counts, and a shorter one does not end a longer one."""
    now = 100.0
    limits = Limits(lambda: now)
    limits.pause(-5, 30)
    limits.pause(-5, 3)
    assert limits.take(-5, 0) == 30
    now = 130.0
    assert limits.take(-5, 0) == 0


def test_memory_is_bounded() -> None:
    """Millions of chats leave nothing behind once their second is over."""
    now = 0.0
    limits = Limits(lambda: now, everywhere=Rate(10**6, 1.0))
    for chat in range(1, 60_000):
        now += 1.0
        limits.take(chat, 0)
        limits.pause(chat, 0.5)
    assert len(limits._sent) + len(limits._paused) < 50_000
