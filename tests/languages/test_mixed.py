"""Messages that mix languages, in a group that speaks all of them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from service.languages import load
from service.parsing.message import read
from service.parsing.scan import scan
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
