"""Portuguese of Portugal: words of its own and days that are others than Brazil's."""

from __future__ import annotations

from datetime import datetime

import pytest

from service.domain.slot import zone_info
from service.languages import load
from service.parsing.message import read
from tests.languages.corpus import in_words

NOW = datetime(2026, 11, 24, 10, tzinfo=zone_info("Europe/Lisbon"))


@pytest.mark.parametrize(
    ("text", "brazil", "portugal"),
    [
        ("jantar no dia dos namorados?", "2027-06-12 evening", "2027-02-14 evening"),
        ("que tal no dia da criança?", "silence", "2027-06-01"),
        ("quinta às 15h30?", "2026-11-26 15:30", "2026-11-26 15:30"),
        ("jantar mais logo às 21h?", "2026-11-24 21:00", "2026-11-24 21:00"),
    ],
)
def test_the_region_tells_which_day_is_meant(text: str, brazil: str, portugal: str) -> None:
    """Valentine's Day is in June in Brazil and in February in Portugal; what is the same reads the same."""
    for code, meaning in (("pt", brazil), ("pt-BR", brazil), ("pt-PT", portugal), ("pt-AO", portugal)):
        assert in_words(read(text, dictionary=load([code]), now=NOW, zone="Europe/Lisbon")) == meaning, code
