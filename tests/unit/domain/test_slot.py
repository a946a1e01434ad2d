"""Slots: what fits together, what they cover, and the hour that comes twice."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.domain.slot import Bound, Daypart, Grain, NonexistentTimeError, Slot, slot_from_dict, slot_to_dict

minutes = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(lambda t: t.replace(second=0, microsecond=0))
timed = st.builds(
    lambda start, fold, bound: Slot(Grain.TIME, start.replace(fold=fold), bound=bound),
    minutes,
    st.sampled_from([0, 1]),
    st.sampled_from([None, *Bound]),
)
dated = st.builds(
    lambda grain, day: Slot(grain, day, daypart=Daypart.EVENING if grain is Grain.DAYPART else None),
    st.sampled_from([grain for grain in Grain if grain is not Grain.TIME]),
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)


@given(timed | dated)
def test_what_is_written_is_read_alike(slot: Slot) -> None:
    """A poll that is stored and loaded shows the same times."""
    assert slot_from_dict(slot_to_dict(slot)) == slot


@given(timed | dated)
def test_a_slot_covers_its_first_and_its_last_day(slot: Slot) -> None:
    """Words that name a day speak of every option within it, the edges too."""
    assert slot.covers(slot.day)
    assert slot.covers(slot.last_day)


def test_the_hour_that_comes_twice_is_two_times() -> None:
    """Half past two comes twice when the clocks go back: two options, two instants."""
    first = Slot(Grain.TIME, datetime(2027, 10, 31, 2, 30))
    second = Slot(Grain.TIME, datetime(2027, 10, 31, 2, 30, fold=1))
    assert first != second
    assert len({first, second}) == 2
    starts = [slot.starts_at("Europe/Rome") for slot in (first, second)]
    assert [start and start.astimezone(UTC).hour for start in starts] == [0, 1]


def test_the_hour_that_never_comes_is_refused() -> None:
    """Half past two is skipped when the clocks go forward."""
    with pytest.raises(NonexistentTimeError, match="does not exist"):
        Slot(Grain.TIME, datetime(2027, 3, 28, 2, 30)).starts_at("Europe/Rome")


@pytest.mark.parametrize(
    ("grain", "start", "more"),
    [
        (Grain.TIME, date(2027, 1, 1), {}),
        (Grain.DAY, datetime(2027, 1, 1, 10), {}),
        (Grain.DAY, date(2027, 1, 1), {"end": date(2027, 1, 1)}),
        (Grain.DAY, date(2027, 1, 1), {"daypart": Daypart.NIGHT}),
        (Grain.DAYPART, date(2027, 1, 1), {}),
        (Grain.TIME, datetime(2027, 1, 1, 10, tzinfo=UTC), {}),
    ],
)
def test_kinds_that_do_not_fit_are_refused(grain: Grain, start: date, more: dict[str, object]) -> None:
    """A day with an hour, an hour without one, an end before the start: none of them becomes an option."""
    with pytest.raises(ValueError, match=r"slot|day"):
        Slot(grain, start, **more)  # type: ignore[arg-type]  # the kinds are wrong on purpose
