"""Polish numbers: as they are counted, as hours of the day ("o piętnastej") and as days of a month ("piątego maja")."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means, number, ordinal

_COUNTED = (
    "jeden, jedną, jednego, jedna",
    "dwa, dwie, dwóch, dwu, dwoje, dwiema, dwoma",
    "trzy, trzech, troje, trzema",
    "cztery, czterech, czworo, czterema",
    "pięć, pięciu, pięcioro",
    "sześć, sześciu, sześcioro",
    "siedem, siedmiu, siedmioro",
    "osiem, ośmiu, ośmioro",
    "dziewięć, dziewięciu",
    "dziesięć, dziesięciu",
    "jedenaście, jedenastu",
    "dwanaście, dwunastu",
    "trzynaście, trzynastu",
    "czternaście, czternastu",
    "piętnaście, piętnastu",
    "szesnaście, szesnastu",
    "siedemnaście, siedemnastu",
    "osiemnaście, osiemnastu",
    "dziewiętnaście, dziewiętnastu",
    "dwadzieścia, dwudziestu",
)
_TENS = ("trzydzieści, trzydziestu", "czterdzieści, czterdziestu", "pięćdziesiąt, pięćdziesięciu")
# stems of "pierwsza", "druga" … "dwudziesta"
_STEMS = (
    "pierwsz drug trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast "
    "szesnast siedemnast osiemnast dziewiętnast dwudziest"
)


def _hour(stem: str) -> str:
    """The feminine forms, in which hours are told: "piąta, piątą, o piątej"."""
    return f"{stem}a, {stem}ą, {stem}{'iej' if stem.endswith('g') else 'ej'}"


def _day(stem: str) -> str:
    """The masculine genitive, in which days of a month are told: "piątego"."""
    return f"{stem}{'iego' if stem.endswith('g') else 'ego'}"


def _which(stem: str) -> str:
    """The other masculine and neuter forms: "piąty", "drugim"."""
    ending = "i" if stem.endswith("g") else "" if stem.endswith("ci") else "y"
    plural = f"{stem}ie" if stem.endswith("g") else f"{stem}e"
    return f"{stem}{ending}, {stem}{'im' if stem.endswith('g') else 'm' if stem.endswith('ci') else 'ym'}, {plural}"


NUMBERS: tuple[tuple[Meaning, str], ...] = (
    *((number(i, plain=i == 1), forms) for i, forms in enumerate(_COUNTED, 1)),
    *((number(10 * i), forms) for i, forms in enumerate(_TENS, 3)),
    *(
        (means(**{kind.NUMBER: i, kind.ORDINAL: i}, **({kind.PLAIN: True} if i < 4 else {})), _hour(stem))
        for i, stem in enumerate(_STEMS.split(), 1)
    ),
    *((means(kind.DATED, ordinal=i), _day(stem)) for i, stem in enumerate(_STEMS.split(), 1)),
    (means(kind.DATED, ordinal=30), "trzydziestego"),
    *((ordinal(i), _which(stem)) for i, stem in enumerate(_STEMS.split(), 1)),
    (ordinal(30), "trzydziesty, trzydziestym"),
)
