"""Runs of scripts without blanks are cut as a reader would."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.parsing.cut import Cutter

WORDS = (
    "下",
    "周",
    "周一",
    "一",
    "周二",
    "二",
    "十",
    "二十",
    "点",
    "点开",
    "开",
    "例会",
    "开始",
    "一起",
    "吃饭",
    "起",
    "日本",
    "周日",
    "本",
    "上",
)
CUTTER = Cutter((word, set(word) <= set("一二十"), word == "点") for word in WORDS)


def cut(run: str) -> list[str]:
    ends = (0, *CUTTER.ends(run))
    return [run[start:end] for start, end in pairwise(ends)]


@pytest.mark.parametrize(
    ("run", "words"),
    [
        ("点开始", "点 开始"),
        ("二点开例会", "二 点 开 例会"),
        ("下周一", "下 周一"),
        ("下周一起吃饭", "下 周 一起 吃饭"),
        ("周二十点", "周二 十 点"),
        ("上周日本", "上 周 日本"),
        ("大家好周一", "大家好 周一"),
    ],
)
def test_the_fewest_words_are_taken(run: str, words: str) -> None:
    """A word that begins inside another is not torn out of it, and strange letters stay together."""
    assert cut(run) == words.split()


@given(st.text(alphabet="".join(WORDS) + "龘", max_size=60))
def test_nothing_is_lost(run: str) -> None:
    """Every letter of a run is in one of its words, again and again."""
    assert "".join(cut(run)) == run
    assert cut(run) == cut(run)
