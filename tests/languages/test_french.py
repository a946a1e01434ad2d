"""French as it is spoken in Québec, Belgium and Switzerland, and hours as French writes them."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from service.domain.slot import zone_info
from service.languages import load
from service.parsing.message import read
from service.texts import clock, hour_words
from tests.languages.corpus import in_words

NOW = datetime(2026, 11, 24, 10, tzinfo=zone_info("Europe/Paris"))


def meaning(text: str, language: str) -> str:
    return in_words(read(text, dictionary=load([language]), now=NOW, zone="Europe/Paris"))


@pytest.mark.parametrize("language", ["fr-CA", "fr-BE", "fr-CH"])
def test_dinner_is_at_noon_where_people_say_so(language: str) -> None:
    """A lunch in Liège is not offered for the evening, nor a breakfast in Lausanne for noon."""
    assert meaning("dîner jeudi ?", language) == "2026-11-26 midday"
    assert meaning("souper samedi ?", language) == "2026-11-28 evening"
    assert meaning("déjeuner samedi ?", language) == "2026-11-28 morning"


def test_dinner_is_in_the_evening_in_france() -> None:
    """In France lunch is "déjeuner"."""
    assert meaning("dîner jeudi ?", "fr") == "2026-11-26 evening"
    assert meaning("déjeuner samedi ?", "fr") == "2026-11-28 midday"


def test_the_end_of_the_week_is_the_weekend_in_quebec() -> None:
    """The "fin de semaine" is Saturday and Sunday there, Thursday and Friday in France."""
    assert meaning("en fin de semaine ?", "fr-CA") == "weekend of 2026-11-28"
    assert meaning("on se voit la fin de semaine prochaine ?", "fr-CA") == "weekend of 2026-12-05"
    assert meaning("à soir ?", "fr-CA") == "2026-11-24 evening"
    assert meaning("en fin de semaine ?", "fr") == "2026-11-26 to 2026-11-27"


def test_hours_keep_their_mark() -> None:
    """15h30 is how French writes it, 15 h 30 how Québec does."""
    assert [clock(time(15), "fr"), clock(time(15, 30), "fr")] == ["15h", "15h30"]
    assert clock(time(15, 30), "fr-CA") == "15 h 30"
    assert [hour_words(time(20), "fr"), hour_words(time(20, 30), "fr")] == ["8h du soir", "8h30 du soir"]
