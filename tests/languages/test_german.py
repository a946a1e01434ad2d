"""German beyond its corpus: Austria, Switzerland, English beside it, and how its times are told."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from service.languages import load
from service.parsing.message import read
from service.texts.times import when
from tests.languages.corpus import in_words

ZONE = "Europe/Vienna"
NOW = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo(ZONE))


def meaning(text: str, *languages: str) -> str:
    return in_words(read(text, dictionary=load(languages), now=NOW, zone=ZONE))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("im Feber?", "month of 2027-02"),
        ("am 5. Jänner um viertel acht", "2027-01-05 19:15"),
        ("Freitag um dreiviertel acht", "2026-11-27 19:45"),
        ("moagn in da fruah um 8", "2026-11-25 08:00"),
        ("heut auf d'nacht", "2026-11-24 evening"),
    ],
)
def test_it_is_read_as_in_austria(text: str, said: str) -> None:
    """Vienna counts its quarters up to the hour and has months of its own."""
    assert meaning(text, "de-AT") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Viertel ab acht", "2026-11-25 08:15"),
        ("am Samschtig am achti?", "2026-11-28 08:00"),
        ("Znüni morgen?", "2026-11-25 morning"),
        ("hüt abig um achti", "2026-11-24 20:00"),
        ("zum Zvieri am Sonntag", "2026-11-29 afternoon"),
        ("Donnerstag ab 18 Uhr", "2026-11-26 18:00 or later"),
        ("heisst das am Freitag um halb sechs?", "2026-11-27 17:30"),
    ],
)
def test_it_is_read_as_in_switzerland(text: str, said: str) -> None:
    """Zürich says the hour's quarter with "ab", names its snacks, and writes no ß."""
    assert meaning(text, "de-CH") == said


def test_english_stands_beside_it() -> None:
    """Where a clause is German its short days are days, and nowhere else."""
    assert meaning("Let's meet Thursday, also Do 15 Uhr?", "en", "de") == "2026-11-26 15:00"
    assert meaning("so what do you think, Friday at 5?", "en", "de") == "2026-11-27 17:00"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Donnerstag 15 bis 17 Uhr", "Do., 26. Nov., 15–17 Uhr"),
        ("Donnerstag um halb neun abends", "Do., 26. Nov., 20:30 Uhr"),
        ("Freitag ab 18 Uhr", "Fr., 27. Nov., ab 18 Uhr"),
        ("Freitag um 20 Uhr bis Samstag um 10 Uhr", "Fr., 27. Nov., 20 Uhr–Sa., 28. Nov., 10 Uhr"),
    ],
)
def test_times_are_told_as_people_say_them(text: str, told: str) -> None:
    """Cards say "15–17 Uhr", the word once."""
    slot = read(text, dictionary=load(["de"]), now=NOW, zone=ZONE).found[0].slot
    assert when(slot, ZONE, "de", NOW) == told
