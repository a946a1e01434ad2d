"""German as in Austria and in Switzerland: what is said there, or means something else there."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.parsing import kind
from service.parsing.language import Region, Unit, clock, day, holiday, means, number, part, unit, weekday

_HOURS = ("eis", "zwöi", "drü", "vieri", "füfi", "sächsi", "sibni", "achti", "nüni", "zäni", "elfi", "zwölfi")

AUSTRIA = Region(
    words=(
        (part(Daypart.AFTERNOON, meal=True), "jause, zur jause, jausen"),
        (part(Daypart.EVENING), "auf d'nacht, auf die nacht, aufd nacht, auf nacht"),
        (part(Daypart.EVENING, on=0), "heut auf d'nacht, heut auf die nacht, heute auf die nacht"),
        (part(Daypart.MORNING), "in da früh, in der fruah, in da fruah"),
        (part(Daypart.MORNING, on=1), "morgen in da früh, morgen in der fruah"),
        (day(1), "moagn, morgn, mogn"),
        (day(0), "heit, heid"),
        (day(2), "übermoagn, übermorgn"),
        (means(kind.RUNS_UP, quarter=1), "viertl"),
        (means(kind.RUNS_UP, quarter=3), "dreiviertl, drei viertl"),
        (means(kind.ON), "heuer"),
        (holiday(10, 26), "nationalfeiertag"),
        (holiday(12, 8), "mariä empfängnis"),
        (holiday(8, 15), "mariä himmelfahrt"),
    )
)
SWITZERLAND = Region(
    words=(
        *(
            (weekday(i), names)
            for i, names in enumerate(
                (
                    "määntig, mäntig, mändig, mentig, meentig",
                    "ziischtig, zischtig, dsischtig, zyschtig",
                    "mittwuch, mittwuchä, mittwoche, midwuch",
                    "donnschtig, dunnschtig, donschtig, donnstig",
                    "friitig, fritig, friitiig, frytig",
                    "samschtig, samstig, samschtigs",
                    "sunntig, sunndig, sonntig, sunntigs",
                )
            )
        ),
        (day(0), "hüt, hütt, hüüt, heut"),
        (day(1), "morn, moorn"),
        (day(2), "übermorn"),
        (part(Daypart.MORNING), "am morge, am morgä, am vormittag, vormittag, vormittags, morgens, am morgen"),
        (part(Daypart.MORNING, on=1), "morn am morge, morn früe, morn früeh, morgen am morgen, morn am morgen"),
        (part(Daypart.AFTERNOON), "namittag, nomittag, nomitag, namitag, nachmittag, nachmittags"),
        (part(Daypart.EVENING), "abig, am abig, obe, am obe, znacht, abend, abends"),
        (part(Daypart.EVENING, on=0), "hüt abig, hüt am abig, hütt abig, hüt obe, hinecht"),
        (part(Daypart.MORNING, meal=True), "znüni, zum znüni, zmorge, zum zmorge, zmorgä, zmörgele"),
        (part(Daypart.MIDDAY, meal=True), "zmittag, zum zmittag, zmittagessen, zmittag esse"),
        (part(Daypart.AFTERNOON, meal=True), "zvieri, zum zvieri, z'vieri"),
        (part(Daypart.EVENING, meal=True), "znacht, zum znacht, znacht esse, nachtessen, apéro, apero, zum apéro"),
        (means(kind.CLOCK_PAST, kind.FROM, kind.STARTING), "ab"),
        (means(half="to"), "halb, halbi"),
        *((number(i), name) for i, name in enumerate(_HOURS, 1)),
        *(({**clock(i), "spoken": True}, f"am {name}") for i, name in enumerate(_HOURS, 1)),
        (unit(Unit.HOUR), "stund, stunde, stunden, std, std., stündli, h"),
        (unit(Unit.WEEKEND), "wuchenänd, wucheend, wuchenend, wochenende, wochenend, wochenänd"),
        (unit(Unit.WEEK), "wuche, wuchä, woche, wochen"),
        (means(shift=1), "nöchscht, nächscht, nöchschti, nächschti, nächsti, nöchscht"),
        (holiday(8, 1), "bundesfeier, bundesfeiertag, 1. august, erster august"),
        (holiday(1, 2), "berchtoldstag, bärzelistag"),
    )
)
REGIONS = {"AT": AUSTRIA, "CH": SWITZERLAND, "LI": SWITZERLAND}
