"""Russian numbers, hours and ordinals in all their cases."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means, number, ordinal

_NUMBERS = (
    (2, "два, две, двух, двум, двумя"),
    (3, "три, трёх, трём, тремя"),
    (4, "четыре, четырёх, четырём, четырьмя"),
    (5, "пять, пяти, пятью"),
    (6, "шесть, шести, шестью"),
    (7, "семь, семи"),
    (8, "восемь, восьми, восемью"),
    (9, "девять, девяти, девятью"),
    (10, "десять, десяти, десятью"),
    (11, "одиннадцать, одиннадцати"),
    (12, "двенадцать, двенадцати"),
    (13, "тринадцать, тринадцати"),
    (14, "четырнадцать, четырнадцати"),
    (15, "пятнадцать, пятнадцати"),
    (16, "шестнадцать, шестнадцати"),
    (17, "семнадцать, семнадцати"),
    (18, "восемнадцать, восемнадцати"),
    (19, "девятнадцать, девятнадцати"),
    (20, "двадцать, двадцати"),
    (30, "тридцать, тридцати"),
    (40, "сорок, сорока"),
    (50, "пятьдесят, пятидесяти"),
    (60, "шестьдесят"),
    (90, "девяносто"),
)
_STEMS = {
    1: "перв", 2: "втор", 4: "четверт", 5: "пят", 6: "шест", 7: "седьм", 8: "восьм", 9: "девят", 10: "десят",
    11: "одиннадцат", 12: "двенадцат", 13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат", 16: "шестнадцат",
    17: "семнадцат", 18: "восемнадцат", 19: "девятнадцат", 20: "двадцат", 30: "тридцат",
}  # fmt: skip
_HOURS = (  # "полвосьмого" is half an hour to eight
    (1, "первого"), (2, "второго"), (3, "третьего"), (4, "четвёртого"), (5, "пятого"), (6, "шестого"),
    (7, "седьмого"), (8, "восьмого"), (9, "девятого"), (10, "десятого"), (11, "одиннадцатого"), (12, "двенадцатого"),
)  # fmt: skip


def _ordinals() -> list[tuple[int, str]]:
    """The ordinals in all cases and genders."""
    first = "ый ой ая ое ую ому ом ым ые ых"
    forms = [(value, ", ".join(stem + end for end in first.split())) for value, stem in _STEMS.items()]
    return [*forms, (3, "третий, третья, третье, третью, третьей, третьему, третьем, третьим, третьи, третьих")]


NUMBERS: tuple[tuple[Meaning, str], ...] = (
    *((number(value), forms) for value, forms in _NUMBERS),
    (number(7, plain=True), "семью"),
    (number(1, plain=True), "один, одну, одна, одного, одной, одному"),
    (means(few=2), "пару, парочку"),
    (means(few=3), "несколько, пару-тройку, нескольких"),
    *((ordinal(value), forms) for value, forms in _ordinals()),
    *(({**ordinal(value), kind.RUNNING: value, kind.DATED: True}, form) for value, form in _HOURS),
    *(({**ordinal(value), kind.DATED: True}, f"{stem}ого") for value, stem in _STEMS.items() if value > 12),
    ({**ordinal(2), kind.OTHER: True}, "второй, вторую, второе, вторая"),
    (ordinal(-1), "последний, последняя, последнее, последнюю, последнего, последней, последнем"),
    (means(kind.ORDINAL_MARK), "го, ого, е, ое, му, ому, й, ый, ий, я, ая, ю, ую, ей, ой, ье, ья, ью"),
    (means(half="to"), "половина, половину, половине, пол, полови"),
    *(
        (
            means(clock=60 * (value if value > 1 else 13) - 30, spoken=True),
            f"пол{form}, пол-{form}, пол{form.removesuffix('ого')}ова",
        )
        for value, form in _HOURS
        if value not in (3, 11)
    ),
    (means(clock=150, spoken=True), "полтретьего, пол-третьего"),
    (means(clock=630, spoken=True), "пол-одиннадцатого, полодиннадцатого"),
    (means(quarter=1), "четверть, четверти"),
    (means(quarter=3), "три четверти"),
    (means(clock=60, spoken=True), "в час, часу"),
)
