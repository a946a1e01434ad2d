"""Ukrainian numbers, hours and ordinals in all their cases."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means, number, ordinal

_NUMBERS = (
    (2, "два, дві, двох, двом, двома"),
    (3, "три, трьох, трьом, трьома"),
    (4, "чотири, чотирьох, чотирьом, чотирма"),
    (5, "п'ять, п'яти, п'ятьох, п'ятьма, пять, п`ять, п\"ять"),
    (6, "шість, шести, шістьох"),
    (7, "сім, семи, сімох"),
    (8, "вісім, восьми, вісьмох"),
    (9, "дев'ять, дев'яти, девять"),
    (10, "десять, десяти, десятьох"),
    (11, "одинадцять, одинадцяти"),
    (12, "дванадцять, дванадцяти"),
    (13, "тринадцять, тринадцяти"),
    (14, "чотирнадцять, чотирнадцяти"),
    (15, "п'ятнадцять, п'ятнадцяти, пятнадцять"),
    (16, "шістнадцять, шістнадцяти"),
    (17, "сімнадцять, сімнадцяти"),
    (18, "вісімнадцять, вісімнадцяти"),
    (19, "дев'ятнадцять, дев'ятнадцяти, девятнадцять"),
    (20, "двадцять, двадцяти"),
    (30, "тридцять, тридцяти"),
    (40, "сорок, сорока"),
    (50, "п'ятдесят, п'ятдесяти, пятдесят"),
    (60, "шістдесят"),
    (90, "дев'яносто"),
)
_STEMS = {
    1: "перш", 2: "друг", 4: "четверт", 5: "п'ят", 6: "шост", 7: "сьом", 8: "восьм", 9: "дев'ят", 10: "десят",
    11: "одинадцят", 12: "дванадцят", 13: "тринадцят", 14: "чотирнадцят", 15: "п'ятнадцят", 16: "шістнадцят",
    17: "сімнадцят", 18: "вісімнадцят", 19: "дев'ятнадцят", 20: "двадцят", 30: "тридцят",
}  # fmt: skip
_THIRD = "третій, третя, третю, третьої, третьою"


def _forms(stem: str, endings: str) -> str:
    """A stem with each of the endings, with and without its apostrophe."""
    stems = [stem, stem.replace("'", "")] if "'" in stem else [stem]
    return ", ".join(one + ending for one in stems for ending in endings.split())


NUMBERS: tuple[tuple[Meaning, str], ...] = (
    *((number(value), forms) for value, forms in _NUMBERS),
    (number(1, plain=True), "один, одну, одна, одного, одної, однієї"),
    (means(few=2), "пару, парочку"),
    (means(few=3), "кілька, декілька, пару-трійку, кількох"),
    *((ordinal(value), _forms(stem, "ий ого ому им ім е і их")) for value, stem in _STEMS.items()),
    (ordinal(3), "третє, третьому, третім, треті, третіх"),
    # hours are ordinals: "о третій", "до восьмої"
    *(
        ({**ordinal(value), **number(value)}, _forms(stem, "а у ої ій ою"))
        for value, stem in _STEMS.items()
        if value <= 20
    ),
    *(
        ({**ordinal(20 + value), **number(20 + value)}, f"двадцять {form}")
        for value, form in ((1, "першій"), (2, "другій"), (3, "третій"))
    ),
    ({**ordinal(3), **number(3)}, _THIRD),
    *(({**ordinal(value), kind.DATED: True}, _forms(stem, "ого")) for value, stem in _STEMS.items()),
    ({**ordinal(3), kind.DATED: True}, "третього"),
    ({**ordinal(2), kind.OTHER: True}, "другий, друге, другого"),
    ({**ordinal(2), **number(2), kind.OTHER: True}, "другу, друга, другої"),
    (
        ordinal(-1),
        "останні, останніх, останніми, останній, остання, останнє, останню, останнього, останньої, останньому",
    ),
    (means(kind.ORDINAL_MARK), "го, ого, е, те, му, ому, ий, я, ю, ту, та, ша, га, шого, того"),
    (means(kind.ORDINAL_MARK, kind.HOUR_MARK), "й, ій, ої, ї, тій, тої, мій, мої, шій"),
    (means(half="to"), "пів, половина, половину, половині, пол"),
    (means(quarter=1), "чверть, чверті"),
    (means(quarter=3), "три чверті"),
    (means(clock=60, spoken=True), "о першій, о першій годині"),
)
