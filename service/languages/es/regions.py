"""What a word means in one country only: meals, holidays, and where the month is written first."""

from __future__ import annotations

from collections.abc import Mapping

from service.domain.slot import Daypart
from service.parsing import kind
from service.parsing.language import PartOfDay, Region, holiday, part

_DINNER = {kind.PART: PartOfDay(Daypart.EVENING, 19, 29, meal=True)}

REGIONS: Mapping[str, Region] = {
    "AR": Region(
        words=(
            (holiday(7, 9), "día de la independencia"),
            (holiday(7, 20), "día del amigo"),
            (holiday(5, 25), "la revolución de mayo"),
        )
    ),
    "CL": Region(
        words=(
            (part(Daypart.AFTERNOON, meal=True), "tomar once, tomamos once, la once"),
            (holiday(9, 18), "fiestas patrias, el dieciocho, día de la independencia"),
        )
    ),
    "CO": Region(
        words=(
            (_DINNER, "comida, a comer, para comer, la comida, comemos, hora de comer, la hora de comer"),
            (holiday(7, 20), "día de la independencia"),
            (holiday(12, 7), "día de las velitas, noche de velitas, las velitas"),
        )
    ),
    "MX": Region(
        words=(
            (holiday(5, 10), "día de las madres, día de la madre"),
            (holiday(9, 15), "noche del grito, el grito"),
            (holiday(9, 16), "día de la independencia"),
        )
    ),
    "PA": Region(month_first=True),
    "PE": Region(words=((holiday(7, 28), "fiestas patrias, día de la independencia"),)),
    "PR": Region(month_first=True),
}
"""Two-letter codes of countries → how the language differs there."""
