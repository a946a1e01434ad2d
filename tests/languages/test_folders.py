"""Languages are found by looking, loaded when first used, and merged in any order."""

from __future__ import annotations

import subprocess
import sys

import pytest

from service.languages import available, lexicon, load
from service.parsing import kind
from service.parsing.table import table_of


def test_folders_are_the_registry() -> None:
    """Italian and English are there because their folders are."""
    assert {"it", "en"} <= set(available())


@pytest.mark.parametrize("code", available())
def test_each_folder_holds_its_own_lexicon(code: str) -> None:
    """A folder's words carry the folder's code."""
    assert lexicon(code).code == code


def test_nothing_loads_before_it_is_used() -> None:
    """Starting the service reads no lexicon."""
    ask = "import sys, service.languages, service.parsing.message; print([m for m in sys.modules if '.words' in m])"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_order_of_codes_does_not_matter() -> None:
    """A group's languages are a set."""
    assert load(["it", "en"]) is load(["en", "it"])


def test_unknown_codes_are_left_out() -> None:
    """A language without a folder takes nothing from those that have one."""
    assert load(["it", "tlh"]) is load(["it"])
    assert load(["tlh"]).codes == available()


def test_us_english_puts_the_month_first() -> None:
    """3/4 is the third of April, except to Americans."""
    assert load(["en-US"]).puts_month_first("en")
    assert load(["en_us"]).puts_month_first(None)
    assert load(["en-US", "it"]).puts_month_first("en")
    assert not load(["en-US", "it"]).puts_month_first("it")
    assert not load(["en"]).puts_month_first("en")
    assert not load(["en-GB"]).puts_month_first("en")


@pytest.mark.parametrize("code", available())
def test_weekdays_and_months_are_complete(code: str) -> None:
    """Every language names seven days and twelve months."""
    words = table_of(lexicon(code), "").words.values()
    assert {meaning[kind.WEEKDAY] for meaning in words if kind.WEEKDAY in meaning} == set(range(7))
    assert {meaning[kind.MONTH] for meaning in words if kind.MONTH in meaning} == set(range(1, 13))
