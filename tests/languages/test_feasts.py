"""Holidays that move: their names are known to the library, which is loaded only when one is met."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from service.languages import available, lexicon
from service.parsing import kind
from service.parsing.feasts import feast_date, feast_of

FEASTS = sorted(
    {
        value
        for code in available()
        for meaning, _ in lexicon(code).words
        if (value := meaning.get(kind.HOLIDAY)) is not None and isinstance(value[0], str)
    }
)


@pytest.mark.parametrize(("country", "name", "days"), FEASTS)
def test_a_holiday_of_a_language_is_in_every_year(country: str, name: str, days: int) -> None:
    """Who proposes a holiday gets its day: no lexicon names one that its country has not."""
    for year in range(2026, 2034):
        assert feast_of(country, name, days, year) is not None, year


def test_movable_holidays_fall_on_their_days() -> None:
    """Easter, Thanksgiving and Corpus Christi are where a printed calendar has them."""
    assert feast_date("IT", "Easter Monday", 2027) == date(2027, 3, 29)
    assert feast_date("US", "Thanksgiving Day", 2026) == date(2026, 11, 26)
    assert feast_date("PL", "Corpus Christi", 2027) == date(2027, 5, 27)
    assert feast_date("GB", "Late Summer Bank Holiday", 2027) == date(2027, 8, 30)  # England's, not all of Britain's
    assert feast_date("IT", "Thanksgiving Day", 2026) is None


def test_the_library_waits_for_a_holiday() -> None:
    """The service starts, and reads ordinary messages, without loading a library as big as this."""
    ask = (
        "import sys, datetime, service.languages as languages, service.parsing.message as message\n"
        "read = lambda text: message.read(text, dictionary=languages.load(), zone='UTC',\n"
        "    now=datetime.datetime(2026, 11, 25, tzinfo=datetime.UTC)).found\n"
        "assert read('Thursday at 3?') and 'holidays' not in sys.modules\n"
        "assert read('Easter Monday at 3?') and 'holidays' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
