"""What holds for any text at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.slot import zone_info
from service.languages import load
from service.parsing.explain import explain
from service.parsing.message import Reading, read

ZONES = ("Europe/Rome", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "UTC", "Pacific/Apia")
WORDS = sorted({word for word in load() if not word.startswith("http")})
SCRAPS = [
    "15",
    "3",
    "31",
    "29",
    "2026",
    "02",
    "30",
    ":",
    ".",
    ",",
    "/",
    "-",
    "?",
    "!",
    "\n",
    "'",
    "€",
    "%",
    "99999",
    "0",
]
times = st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2035, 12, 31)).map(
    lambda one: one.replace(tzinfo=UTC)
)
texts = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from([*WORDS, *SCRAPS]), max_size=14).map(" ".join),
    st.lists(st.sampled_from(SCRAPS), max_size=14).map("".join),
)


def reading(text: str, now: datetime, zone: str) -> Reading:
    return read(text, dictionary=load(), now=now, zone=zone)


@settings(max_examples=400, deadline=None)
@given(texts, times, st.sampled_from(ZONES))
def test_any_text_is_read_without_an_error(text: str, now: datetime, zone: str) -> None:
    """Whatever people paste, the bot does not fall over; spans lie in the text and no time is over."""
    answer = reading(text, now, zone)
    for found in (*answer.found, *answer.refused):
        start, end = found.span
        assert 0 <= start < end <= len(text)
        assert text[start:end] == found.text
    for found in answer.found:
        assert (
            found.slot.over_at(zone) > now
            or found.slot.rrule
            or found.slot.start == now.astimezone(zone_info(zone)).replace(tzinfo=None, second=0, microsecond=0)
        )
    assert len({found.slot for found in answer.found}) == len(answer.found)


@settings(max_examples=150, deadline=None)
@given(texts, times, st.sampled_from(ZONES))
def test_reading_twice_says_the_same(text: str, now: datetime, zone: str) -> None:
    """What was read before changes nothing of what is read now."""
    assert reading(text, now, zone) == reading(text, now, zone)


@settings(max_examples=150, deadline=None)
@given(texts, times, st.sampled_from(ZONES))
def test_the_explanation_agrees_with_the_reading(text: str, now: datetime, zone: str) -> None:
    """What `--explain` shows is what the bot does."""
    told = explain(text, dictionary=load(), now=now, zone=zone)
    slots = [
        step for step in told.steps if step.result[0] not in "sr" or not step.result.startswith(("silence", "refused"))
    ]
    assert len(slots) >= len(reading(text, now, zone).found)
    assert str(told)


@settings(max_examples=100, deadline=None)
@given(times, st.integers(0, 59), st.sampled_from(ZONES))
def test_seconds_of_now_change_nothing(now: datetime, second: int, zone: str) -> None:
    """A minute is the finest that anybody proposes."""
    whole = now.replace(second=0, microsecond=0)
    for text in ("adesso", "tra mezz'ora", "in 10 minutes", "alle 15"):
        assert reading(text, whole, zone) == reading(text, whole + timedelta(seconds=second), zone)
