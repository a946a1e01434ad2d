"""What people type into titles and names, made safe to show and to write anywhere."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from service.domain.text import clean

ANYTHING = st.text(alphabet=st.characters(codec=None), max_size=200)
NASTY = st.text(
    alphabet=st.sampled_from(
        "ab\r\n\t\x00\x1b\x7f\x85\u2028\u2029\u202e\u2066\u200b\u200c\u200d\ufeff"
        "\ud800\udc00 \u00a0e\u0301\u0323\U0001f468\ufffe"
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Pizza da Gino", "Pizza da Gino"),
        ("  two   words ", "two words"),
        ("Review\r\nATTENDEE:mailto:x@example.org", "Review ATTENDEE:mailto:x@example.org"),
        ("col\tumn", "col umn"),
        ("nul\x00l", "null"),
        ("\u202etxt.exe", "txt.exe"),
        ("one\u2028two\u2029three", "one two three"),
        ("lone \ud83d surrogate", "lone surrogate"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f468\u200d\U0001f469\u200d\U0001f467"),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("\u200b\u200d\ufeff", ""),
        ("\ufdd0a\U0001ffff", "a"),
    ],
)
def test_a_title_keeps_its_words_and_loses_what_cannot_be_seen(typed: str, shown: str) -> None:
    """Nobody can hide a line, turn text around or break a file by a title; Persian and family emoji stay whole."""
    assert clean(typed, 200) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\r\nb\rc\u2029d", "a\nb\nc\nd"),
        ("a\n\n\n\nb\n", "a\n\nb"),
        ("\n\n a \n", "a"),
    ],
)
def test_a_description_keeps_its_lines(typed: str, shown: str) -> None:
    """Paragraphs stay, a hundred empty lines don't push everything else off the screen."""
    assert clean(typed, 200, newlines=True) == shown


@given(st.one_of(ANYTHING, NASTY), st.integers(1, 80), st.booleans())
@example("a b", 2, False)
@example("a\u200d\u200db", 2, False)
def test_clean_text_is_short_normal_visible_and_stays_as_it_is(typed: str, most: int, newlines: bool) -> None:
    """Whatever comes in, what goes out can be written as UTF-8 in one known line and cleaning again changes nothing."""
    shown = clean(typed, most, newlines=newlines)
    assert len(shown) <= most
    assert unicodedata.is_normalized("NFC", shown)
    assert shown == shown.strip()
    shown.encode()
    lines = shown.split("\n") if newlines else [shown]
    for char in "".join(lines):
        assert char in "\u200c\u200d" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp")
    assert clean(shown, most, newlines=newlines) == shown


@given(st.text(alphabet=st.characters(categories=["L", "N"]), max_size=50))
def test_plain_words_are_not_touched(typed: str) -> None:
    """A name of letters comes back as typed, in NFC."""
    assert clean(typed, 500) == unicodedata.normalize("NFC", typed)


def test_a_tower_of_accents_is_cut() -> None:
    """A million marks on one letter neither fill the page nor stall the service."""
    assert len(clean("a" + "\u0301\u0323" * 500_000, 5000)) <= 32
