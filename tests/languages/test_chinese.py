"""Chinese as it differs by region and script, and beside Japanese."""

from __future__ import annotations

from datetime import datetime

import pytest

from service.domain.slot import zone_info
from service.languages import load
from service.parsing.message import read
from tests.languages.corpus import in_words

NOW = datetime(2026, 11, 24, 10, tzinfo=zone_info("Asia/Taipei"))


def meaning(text: str, *languages: str) -> str:
    return in_words(read(text, dictionary=load(languages), now=NOW, zone="Asia/Taipei"))


def test_the_national_day_is_each_regions_own() -> None:
    """Taipei celebrates on the tenth of October, Beijing on the first."""
    assert meaning("國慶日", "zh-TW") == "2027-10-10"
    assert meaning("国庆节", "zh-CN") == "2027-10-01"
    assert meaning("拜六下午三點？", "zh-TW") == "2026-11-28 15:00"


@pytest.mark.parametrize("text", ["週四下午3點", "周四下午3点", "禮拜四下午三點", "礼拜四下午三点", "周四下午３點"])
def test_either_script_is_read_everywhere(text: str) -> None:
    """Nobody is asked which script they type in, nor whether they mix."""
    for language in ("zh", "zh-TW", "zh-HK", "zh-CN"):
        assert meaning(text, language) == "2026-11-26 15:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("下周一起吃饭吧", "week of 2026-11-30"),
        ("金先生周五下午3点来", "2026-11-27 15:00"),
        ("火锅周五晚上7点", "2026-11-27 19:00"),
        ("木曜日の15時はどう？", "2026-11-26 15:00"),
        ("来週月曜15時", "2026-11-30 15:00"),
    ],
)
def test_chinese_and_japanese_share_a_group(text: str, expected: str) -> None:
    """A Chinese 火 is no Tuesday and a Japanese 曜 no riddle where both languages are read."""
    assert meaning(text, "zh", "ja") == expected
