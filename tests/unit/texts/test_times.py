"""Times in words, as they are read aloud."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.slot import Bound, Daypart, Grain, Slot
from service.texts import clock, hour_words, when, when_long, zone_line, zone_words

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ROME = "Europe/Rome"
THURSDAY = datetime(2026, 11, 26, 15, 0)


def it(slot: Slot, zone: str = ROME) -> str:
    return when(slot, zone, "it", NOW)


def en(slot: Slot, zone: str = "Europe/London") -> str:
    return when(slot, zone, "en", NOW)


CASES = [
    (Slot(Grain.TIME, THURSDAY), "gio 26 nov, 15:00", "Thu 26 Nov, 3 pm"),
    (Slot(Grain.TIME, THURSDAY.replace(hour=9, minute=30)), "gio 26 nov, 9:30", "Thu 26 Nov, 9:30 am"),
    (
        Slot(Grain.TIME, THURSDAY, THURSDAY.replace(hour=16, minute=30)),
        "gio 26 nov, 15:00–16:30",
        "Thu 26 Nov, 3 pm–4:30 pm",
    ),
    (Slot(Grain.DAYPART, date(2026, 11, 27), daypart=Daypart.MORNING), "ven 27 nov mattina", "Fri 27 Nov morning"),
    (Slot(Grain.DAY, date(2026, 11, 27)), "ven 27 nov", "Fri 27 Nov"),
    (Slot(Grain.WEEKEND, date(2026, 11, 28)), "week-end 28–29 nov", "weekend 28–29 Nov"),
    (Slot(Grain.WEEK, date(2026, 11, 30)), "settimana del 30 nov", "week of 30 Nov"),
    (Slot(Grain.MONTH, date(2026, 12, 1)), "dicembre", "December"),
    (
        Slot(Grain.TIME, THURSDAY.replace(hour=18), bound=Bound.AFTER),
        "gio 26 nov, dopo le 18",
        "Thu 26 Nov, after 6 pm",
    ),
    (Slot(Grain.TIME, THURSDAY.replace(hour=1), bound=Bound.AFTER), "gio 26 nov, dopo l'1", "Thu 26 Nov, after 1 am"),
    (
        Slot(Grain.TIME, THURSDAY.replace(hour=18, minute=30), bound=Bound.BEFORE),
        "gio 26 nov, entro le 18:30",
        "Thu 26 Nov, before 6:30 pm",
    ),
    (Slot(Grain.DAY, date(2026, 11, 27), bound=Bound.AFTER), "da ven 27 nov in poi", "from Fri 27 Nov on"),
    (Slot(Grain.DAY, date(2026, 11, 26), date(2026, 11, 29)), "26–28 nov", "26–28 Nov"),
    (Slot(Grain.TIME, datetime(2027, 1, 7, 15)), "gio 7 gen 2027, 15:00", "Thu, 7 Jan 2027, 3 pm"),
    (
        Slot(Grain.TIME, datetime(2026, 12, 1, 9), rrule="FREQ=WEEKLY;BYDAY=TU"),
        "ogni martedì, da mar 1 dic, 9:00",
        "every Tuesday, from Tue 1 Dec, 9 am",
    ),
    (
        Slot(Grain.TIME, datetime(2026, 12, 1, 9), rrule="FREQ=WEEKLY;INTERVAL=2"),
        "ogni 2 settimane, da mar 1 dic, 9:00",
        "every 2 weeks, from Tue 1 Dec, 9 am",
    ),
    (
        Slot(Grain.TIME, datetime(2026, 11, 26, 22), datetime(2026, 11, 28, 9)),
        "gio 26 nov, 22:00–sab 28 nov, 9:00",
        "Thu 26 Nov, 10 pm–Sat 28 Nov, 9 am",
    ),
]


@pytest.mark.parametrize(("slot", "italian", "english"), CASES)
def test_a_time_is_short_and_plain(slot: Slot, italian: str, english: str) -> None:
    """Each time reads as one would write it on a note."""
    assert it(slot) == italian
    assert en(slot) == english


def test_americans_read_the_month_first() -> None:
    """The order of a date is that of the country that the group lives in."""
    assert en(Slot(Grain.TIME, THURSDAY), "America/New_York") == "Thu, Nov 26, 3 pm"


def test_long_words_name_the_city_whose_hours_they_are() -> None:
    """Nobody has to guess whose three o'clock is meant."""
    slot = Slot(Grain.TIME, THURSDAY, THURSDAY.replace(hour=16))
    assert when_long(slot, ROME, "it", NOW) == "giovedì 26 novembre, 15:00–16:00 (ore di Roma)"
    assert when_long(slot, "Europe/London", "en", NOW) == "Thursday, 26 November, 3 pm–4 pm (London time)"
    assert when_long(slot, "America/New_York", "en", NOW) == "Thursday, November 26, 3 pm–4 pm (New York time)"
    assert when_long(Slot(Grain.DAY, date(2026, 11, 26)), ROME, "it", NOW) == "giovedì 26 novembre"


def test_zones_are_named_by_their_city() -> None:
    """No insider's abbreviation stands in front of people."""
    assert zone_words("Europe/Rome", "it") == "ore di Roma"
    assert zone_words("America/Argentina/Buenos_Aires", "en") == "Buenos Aires time"
    assert zone_words("UTC", "it") == "ore di Greenwich"
    assert zone_line("Europe/London", "it") == "Gli orari sono quelli di Londra."


def test_an_hour_that_was_ambiguous_is_spelled_out() -> None:
    """Who said "alle 8" sees which 8 was understood; who said "20" or "8:00" is spared it."""
    evening, morning = Slot(Grain.TIME, THURSDAY.replace(hour=20)), Slot(Grain.TIME, THURSDAY.replace(hour=8))
    assert when(evening, ROME, "it", NOW, spoken_as="cena giovedì alle 8") == "gio 26 nov, 20:00 (8 di sera)"
    assert when(morning, ROME, "it", NOW, spoken_as="giovedì alle 8") == "gio 26 nov, 8:00 (8 di mattina)"
    assert when(Slot(Grain.TIME, THURSDAY.replace(hour=9)), ROME, "it", NOW, spoken_as="alle 9") == "gio 26 nov, 9:00"
    assert when(evening, ROME, "it", NOW, spoken_as="giovedì alle 20") == "gio 26 nov, 20:00"
    assert when(morning, ROME, "it", NOW, spoken_as="giovedì 8:00") == "gio 26 nov, 8:00"
    assert when(evening, "Europe/London", "en", NOW, spoken_as="thursday at 8") == "Thu 26 Nov, 8 pm"


def test_hours_as_they_are_spoken() -> None:
    """Noon and midnight have names."""
    assert [hour_words(time(h), "it") for h in (0, 2, 8, 12, 15, 20)] == [
        "mezzanotte", "2 di notte", "8 di mattina", "mezzogiorno", "3 del pomeriggio", "8 di sera",
    ]  # fmt: skip
    assert hour_words(time(20, 30), "en") == "8:30 in the evening"
    assert [clock(time(h), "en") for h in (0, 12, 15)] == ["midnight", "noon", "3 pm"]


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)).map(lambda d: d.replace(second=0, microsecond=0, fold=0)),
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)).map(lambda d: d.replace(second=0, microsecond=0, fold=0)),
    st.sampled_from(["it", "en"]),
)
def test_two_times_never_look_the_same(one: datetime, other: datetime, language: str) -> None:
    """Two options of a poll can be told apart by their words alone."""
    first, second = (when(Slot(Grain.TIME, moment), ROME, language, NOW) for moment in (one, other))
    assert (first == second) is (one == other)
