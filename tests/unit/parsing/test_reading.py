"""What a message comes to: zones, clock changes, refusals, and how languages mix."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from service.domain.slot import Bound, Grain, Slot, instant, zone_info
from service.languages import load
from service.parsing.message import Reading, read
from service.parsing.scan import LONGEST

ROME = "Europe/Rome"
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=zone_info(ROME))


def reading(text: str, *codes: str, now: datetime = TUESDAY, zone: str = ROME) -> Reading:
    return read(text, dictionary=load(codes or None), now=now, zone=zone)


def slots(text: str, *codes: str, now: datetime = TUESDAY, zone: str = ROME) -> list[Slot]:
    return [found.slot for found in reading(text, *codes, now=now, zone=zone).found]


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute)


def test_a_skipped_hour_is_said_to_be_skipped() -> None:
    """At 2:30 of the night on which clocks go forward nobody can meet."""
    answer = reading("28/3/2027 02:30", "it", now=datetime(2027, 3, 22, 12, tzinfo=UTC))
    assert not answer.found
    assert [refused.why for refused in answer.refused] == ["skipped"]


def test_an_hour_that_comes_twice_is_the_first() -> None:
    """When clocks go back, 2:30 is the one that comes first."""
    (slot,) = slots("25/10/2026 02:30", "it", now=datetime(2026, 10, 20, 12, tzinfo=UTC))
    assert isinstance(slot.start, datetime)
    assert slot.start.fold == 0
    assert instant(slot.start, ROME).utcoffset() == timedelta(hours=2)


def test_a_named_zone_is_converted() -> None:
    """Who writes "10am London time" is read in the group's own hours."""
    assert slots("10am London time tomorrow", "en")[0].start == at(25, 11)
    assert slots("domani ore 15 di New York", "it")[0].start == at(25, 21)
    assert slots("domani 18 CET", "it", zone="America/New_York")[0].start == at(25, 12)


def test_a_city_is_a_place_to_meet_unless_it_is_a_zone() -> None:
    """In "at 3 in London" a city names where; "3pm London time" names the clock."""
    assert slots("domani alle 15 a Londra", "it")[0].start == at(25, 15)
    assert slots("tomorrow at 3pm in London", "en")[0].start == at(25, 15)


def test_tomorrow_is_the_zone_s_own() -> None:
    """Just before midnight in Rome it is tomorrow already in Tokyo."""
    late = datetime(2026, 11, 24, 23, 30, tzinfo=zone_info(ROME))
    assert slots("domani", "it", now=late)[0].start == date(2026, 11, 25)
    assert slots("domani", "it", now=late, zone="Asia/Tokyo")[0].start == date(2026, 11, 26)


def test_from_now_counts_real_minutes_over_a_clock_change() -> None:
    """Two hours from 1:30 on the night of the change are two real hours."""
    now = datetime(2027, 3, 28, 1, 30, tzinfo=zone_info(ROME))
    assert slots("tra due ore", "it", now=now)[0].start == datetime(2027, 3, 28, 4, 30)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ieri alle 15", "past"),
        ("lunedì scorso", "past"),
        ("2 days ago", "past"),
        ("30/2", "impossible"),
        ("Feb 30", "impossible"),
    ],
)
def test_what_cannot_be_proposed_is_told_apart(text: str, why: str) -> None:
    """A command can answer that a time is over or does not exist; a chat hears nothing."""
    answer = reading(text)
    assert not answer.found
    assert [refused.why for refused in answer.refused] == [why]


def test_the_month_comes_first_in_the_united_states_alone() -> None:
    """5/12 is the twelfth of May to Americans, the fifth of December to all others."""
    assert slots("5/12", "en-US")[0].start == date(2027, 5, 12)
    assert slots("5/12", "en")[0].start == date(2026, 12, 5)
    assert slots("5/12", "it")[0].start == date(2026, 12, 5)


def test_the_same_time_twice_counts_once() -> None:
    """Who repeats themselves proposes one time."""
    assert len(slots("giovedì alle 15? sì, giovedì alle 15!", "it")) == 1


def test_words_and_their_place_are_told() -> None:
    """A card can quote what was read."""
    text = "Che dite, giovedì alle 15 o venerdì mattina?"
    first, second = reading(text, "it").found
    assert first.text == "giovedì alle 15"
    assert text[slice(*first.span)] == first.text
    assert second.text == "venerdì mattina"


@pytest.mark.parametrize(
    ("text", "language"),
    [("ci vediamo giovedì alle 15?", "it"), ("let's meet on Thursday at 3", "en"), ("15:00", None)],
)
def test_the_message_s_language_is_found(text: str, language: str | None) -> None:
    """The bot can answer in the writer's language; digits speak none."""
    assert reading(text).language == language


def test_languages_mix_in_one_message() -> None:
    """Groups write as they speak."""
    assert [slot.start for slot in slots("Ciao guys, call giovedì at 3pm or venerdì alle 16?")] == [
        at(26, 15),
        at(27, 16),
    ]


def test_open_sides() -> None:
    """Of "from six on" and "by noon" one end is said."""
    assert slots("giovedì dalle 18 in poi", "it") == [Slot(Grain.TIME, at(26, 18), bound=Bound.AFTER)]
    assert slots("tomorrow by noon", "en") == [Slot(Grain.TIME, at(25, 12), bound=Bound.BEFORE)]


def test_days_and_hours_of_a_list_multiply() -> None:
    """Two days at two hours are four times."""
    found = [slot.start for slot in slots("Thursday or Friday at 5 or 6", "en")]
    assert found == [at(26, 17), at(26, 18), at(27, 17), at(27, 18)]


def test_a_list_has_a_limit() -> None:
    """Nobody makes the bot offer a thousand times."""
    days = ", ".join(f"{day}/12" for day in range(1, 29))
    hours = " o ".join(f"alle {hour}" for hour in range(1, 24))
    assert 0 < len(slots(f"{days} {hours}", "it")) <= 60


def test_only_the_beginning_of_a_book_is_read() -> None:
    """A pasted book is cut, not refused."""
    assert slots("giovedì alle 15 " + "x" * LONGEST, "it")
    assert not slots("x " * LONGEST + "giovedì alle 15", "it")


@pytest.mark.parametrize("text", ["", " ", "\n", "'", "‏", "\ud800", "0" * 5000, "à̀̀" * 50, "１５：３０", "ⅻ", "²³", "①"])
def test_odd_texts_break_nothing(text: str) -> None:
    """Lone surrogates, strange digits and endless numbers are just not read."""
    assert isinstance(reading(text), Reading)


def test_now_needs_its_offset() -> None:
    """A time without a zone is a mistake of the caller."""
    with pytest.raises(ValueError, match="offset"):
        reading("domani", now=datetime(2026, 11, 24, 10, 0))
    with pytest.raises(ValueError, match="zone"):
        reading("domani", zone="Europe/Nowhere")


def test_an_hour_takes_no_minutes_from_the_next_line() -> None:
    """A list of one time a line is read line by line: "9/12 alle 11", "10/12 alle 15"."""
    assert [slot.start for slot in slots("9/12 alle 11\n10/12 alle 15", "it")] == [
        at(9, 11, month=12),
        at(10, 15, month=12),
    ]
