"""Words become tokens with meanings, in spite of accents, capitals and typos."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from service.languages import load
from service.parsing import kind
from service.parsing.dictionary import Dictionary
from service.parsing.international import INTERNATIONAL
from service.parsing.language import Lexicon, Unit, day, means, number, unit, weekday
from service.parsing.message import read
from service.parsing.scan import may_hold_time, scan


def weekday_of(word: str, *codes: str) -> object:
    (token,) = scan(word, load(codes or None))
    return token.means.get(kind.WEEKDAY)


@pytest.mark.parametrize(
    "word", ["giovedì", "GIOVEDÌ", "giovedi", "giovedí", "givedì", "gioved", "giovedìì", "goivedì"]
)
def test_a_day_is_known_in_spite_of_how_it_is_typed(word: str) -> None:
    """People type in a hurry."""
    assert weekday_of(word, "it") == 3


@pytest.mark.parametrize("word", ["martina", "gennaro", "domenico", "romani", "aprire", "super", "bunch", "diner"])
def test_other_words_are_no_typos(word: str) -> None:
    """Names and words that look like a day are none."""
    (token,) = scan(word, load(["it", "en"]))
    assert kind.HOT.isdisjoint(token.means)


def test_short_words_are_not_guessed() -> None:
    """A word of three letters is no typo of a day."""
    assert weekday_of("sit", "en") is None


def test_tokens_lie_where_their_words_do() -> None:
    """Spans are of the text as it was written."""
    text = "È l'8 dicembre, alle 15:30 ☕"
    for token in scan(text, load(["it"])):
        assert text[token.start : token.end] == token.text


def test_the_longest_phrase_wins() -> None:
    """The day after tomorrow is not tomorrow."""
    (token,) = scan("the day after tomorrow", load(["en"]))
    assert token.means[kind.DAY] == 2


def test_a_short_word_means_what_the_message_s_language_says() -> None:
    """English "set" is no Italian September."""
    tokens = scan("let's set up a meeting on Thursday", load(["it", "en"]))
    assert all(kind.MONTH not in token.means for token in tokens)
    assert tokens.language == "en"


def joined() -> Dictionary:
    """A small language that is written without blanks."""
    words = (
        (weekday(3), "木曜日, 木曜"),
        (day(1), "明日"),
        (means(kind.HOUR_MARK), "時"),
        (unit(Unit.DAY), "日"),
        *((number(i), word) for i, word in enumerate("一二三四五六七八九十", 1)),
    )
    return Dictionary([Lexicon("xx", words)], INTERNATIONAL, {})


def test_a_language_without_blanks_is_cut_by_its_words() -> None:
    """Japanese and Chinese come as folders like any other language."""
    tokens = scan("明日3時か木曜日5時", joined())
    assert [token.text for token in tokens] == ["明日", "3", "時", "か", "木曜日", "5", "時"]
    assert may_hold_time("明日", joined())


def test_a_language_without_blanks_is_read() -> None:
    """Nothing in the grammar waits for a blank."""
    found = read("明日15時", dictionary=joined(), now=datetime(2026, 11, 24, 9, tzinfo=UTC), zone="Asia/Tokyo").found
    assert [one.slot.start for one in found] == [datetime(2026, 11, 25, 15)]
