"""Messages that mix languages, in a group that speaks all of them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.languages import available, lexicon, load
from service.parsing.message import read
from service.parsing.scan import scan
from service.parsing.table import table_of
from tests.languages.corpus import in_words

TUESDAY = datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Let's meet Thursday, also Do 15 Uhr?", "2026-11-26 15:00"),
        ("morgen um 10 oder domani alle 11?", "2026-11-25 10:00 + 2026-11-25 11:00"),
        ("magari anche Do 16 Uhr?", "2026-11-26 16:00"),
        ("明日3時 or Friday 5pm?", "2026-11-25 15:00 + 2026-11-27 17:00"),
        ("ciao ragazzi, dinner venerdi at 8pm?", "2026-11-27 20:00"),
    ],
)
def test_each_time_is_read_in_its_own_language(text: str, meaning: str) -> None:
    """Nobody has to write a whole message in one language."""
    assert in_words(read(text, dictionary=load(), now=TUESDAY, zone="UTC")) == meaning


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ci vediamo giovedì sera o venerdì?", "it"),
        ("nos vemos el jueves por la tarde o el viernes?", "es"),
        ("on se voit jeudi soir ou vendredi ?", "fr"),
        ("treffen wir uns Donnerstag Abend oder Freitag?", "de"),
        ("vamos marcar quinta à noite ou sexta?", "pt"),
        ("shall we meet Thursday evening or Friday?", "en"),
        ("spotkamy się w czwartek wieczorem czy w piątek?", "pl"),
        ("встретимся в четверг вечером или в пятницу?", "ru"),
        ("зустрінемось у четвер ввечері чи у п'ятницю?", "uk"),
        ("周四晚上还是周五见面？", "zh"),
        ("木曜の夜か金曜に会いませんか？", "ja"),
    ],
)
def test_the_language_is_found_by_itself(text: str, language: str) -> None:
    """Nobody has to say which language is spoken."""
    assert scan(text, load()).language == language


def test_a_number_of_one_language_and_a_pointer_of_another_break_nothing() -> None:
    """English "ten" also points, "this", in Polish; in a group of many languages it is read all the same."""
    assert in_words(read("ten ten", dictionary=load(), now=TUESDAY, zone="UTC")) == "2026-11-24 10:10"


WORDS = sorted({word for code in available() for word in table_of(lexicon(code), "").words} | set("0123456789:.,-/?~"))


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9), st.sampled_from([" ", ""]))
def test_no_row_of_words_of_any_languages_is_too_strange(words: list[str], between: str) -> None:
    """Whatever stands beside what, a message is read or left alone, and nothing breaks."""
    read(between.join(words), dictionary=load(), now=TUESDAY, zone="UTC")
