"""RFC 5545, 3.3.10: standing meetings that every program expands alike."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from service.calendar.errors import InvalidRuleError
from service.calendar.recurrence import Rule

MONDAY = datetime(2027, 3, 1, 10)


@pytest.mark.parametrize(
    ("rule", "written"),
    [
        ("FREQ=WEEKLY", "FREQ=WEEKLY"),
        ("RRULE:freq=weekly;byday=mo,we", "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("FREQ=WEEKLY;UNTIL=20270501", "FREQ=WEEKLY;UNTIL=20270501T215959Z"),
        ("FREQ=WEEKLY;UNTIL=20270301T100000", "FREQ=WEEKLY;UNTIL=20270301T090000Z"),
        ("FREQ=WEEKLY;UNTIL=20270501T080000Z;INTERVAL=2", "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270501T080000Z"),
        ("FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=1MO"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1;COUNT=5", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1;COUNT=5"),
        ("FREQ=YEARLY;BYDAY=9MO", "FREQ=YEARLY;BYDAY=9MO"),
    ],
)
def test_the_end_of_a_rule_is_written_in_utc(rule: str, written: str) -> None:
    """Until the first of May means the whole first of May in Rome; programs read UNTIL in UTC only (3.3.10)."""
    assert Rule(rule, MONDAY, "Europe/Rome").text() == written


def test_the_end_of_whole_days_is_a_day() -> None:
    """UNTIL has the type of DTSTART (3.3.10)."""
    assert (
        Rule("FREQ=DAILY;UNTIL=20270310T230000Z", date(2027, 3, 1), "Europe/Rome").text() == "FREQ=DAILY;UNTIL=20270310"
    )


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=3",
        "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=1e5",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=1000000",
        "FREQ=DAILY;COUNT=3;UNTIL=20280101",
        "FREQ=DAILY;UNTIL=20270228",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=DAILY;UNTIL=20271301",
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=1-MO",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYSETPOS=0;BYDAY=MO",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=a",
        "FREQ=DAILY;BYHOUR=9,10",
        "FREQ=DAILY;WKST=XX",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY\r\nATTENDEE:mailto:x@example.org",
        "FREQ=DAILY;" + "BYDAY=MO," * 200,
    ],
)
def test_a_rule_that_programs_read_differently_is_refused(rule: str) -> None:
    """An invalid RRULE costs a Thunderbird user the whole feed, a hostile one hangs the service: neither gets in."""
    with pytest.raises(InvalidRuleError):
        Rule(rule, MONDAY, "Europe/Rome")


RULES = st.builds(
    lambda frequency, interval, weekdays, months, days: ";".join(
        [f"FREQ={frequency}", f"INTERVAL={interval}"]
        + ([f"BYDAY={','.join(sorted(weekdays))}"] if weekdays else [])
        + ([f"BYMONTH={','.join(map(str, sorted(months)))}"] if months else [])
        + ([f"BYMONTHDAY={','.join(map(str, sorted(days)))}"] if days and frequency != "WEEKLY" else [])
    ),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 4),
    st.sets(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), max_size=4),
    st.sets(st.integers(1, 12), max_size=4),
    st.sets(st.integers(-28, 28).filter(bool), max_size=4),
)


@settings(max_examples=200, deadline=None)
@given(RULES, st.dates(date(2026, 1, 1), date(2028, 12, 31)))
def test_a_rule_is_taken_exactly_where_its_start_is_its_first_instance(rule: str, start: date) -> None:
    """COUNT means the same number of meetings in every program (3.8.5.3 leaves other starts undefined)."""
    anchor = datetime.combine(start, datetime.min.time())
    window = rrulestr(rule, dtstart=anchor).between(anchor, anchor + timedelta(days=1), inc=True)
    first = bool(window) and window[0] == anchor
    try:
        taken = Rule(rule, start, "Europe/Rome")
    except InvalidRuleError:
        assert not first
    else:
        assert first
        assert next(taken.starts()) == start


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=1MO"]), st.integers(1, 60))
def test_count_and_until_end_where_they_say(rule: str, count: int) -> None:
    """The last of twelve evenings is the twelfth; UNTIL that evening says the same."""
    counted = Rule(f"{rule};COUNT={count}", MONDAY, "Europe/Rome")
    instances = list(counted.starts())
    assert len(instances) == count
    assert counted.last_start() == instances[-1]
    assume(isinstance(instances[-1], datetime))
    until = Rule(f"{rule};UNTIL={instances[-1]:%Y%m%dT%H%M%S}", MONDAY, "Europe/Rome")
    assert list(until.starts()) == instances
    assert until.until is not None
    assert until.until.tzinfo is UTC if isinstance(until.until, datetime) else False


def test_a_standing_meeting_without_end_has_no_last() -> None:
    """Every Monday, for ever: asking for the next ones stays cheap."""
    rule = Rule("FREQ=WEEKLY", MONDAY, "Europe/Rome")
    assert rule.last_start() is None
    assert list(islice(rule.starts(), 3)) == [MONDAY + timedelta(weeks=n) for n in range(3)]
