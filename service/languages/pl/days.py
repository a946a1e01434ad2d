"""Polish days: weekdays, months and holidays in all their cases."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, day, feast, holiday, means, month, weekday, weekdays

_WEEKDAYS = (
    "poniedziałek, poniedziałku, poniedziałkowi, poniedziałkiem, pon, poniedz, pn, pondziałek, poniedzialek",
    "wtorek, wtorku, wtorkowi, wtorkiem, wt, wtor, wtroek",
    "środa, środy, środzie, środę, środą, śr",
    "czwartek, czwartku, czwartkowi, czwartkiem, czw, czwart, czwrtek, czwatrek",
    "piątek, piątku, piątkowi, piątkiem, pt, piąt, piontek",
    "sobota, soboty, sobocie, sobotę, sobotą, sob, sobotka, sobotkę, sobótka, sobótkę",
    "niedziela, niedzieli, niedzielę, niedzielą, niedziele, niedz, ndz, ndziela",
)
_OF_WEEKDAY = ("poniedziałkow", "wtorkow", "środow", "czwartkow", "piątkow", "sobotn", "niedzieln")
_EVERY_WEEKDAY = (
    "poniedziałki, poniedziałkami",
    "wtorki, wtorkami",
    "w środy, we środy, środami",
    "czwartki, czwartkami",
    "piątki, piątkami",
    "w soboty, sobotami",
    "niedzielami",
)
_MONTHS = (
    "styczeń, stycznia, styczniu, styczniem, sty, stycz",
    "luty, lutego, lutym, lut",
    "marzec, marca, marcu, marcem, marz",
    "kwiecień, kwietnia, kwietniu, kwietniem, kwi, kwiec",
    "maj, maju, majem",
    "czerwiec, czerwca, czerwcu, czerwcem, cze",
    "lipiec, lipca, lipcu, lipcem",
    "sierpień, sierpnia, sierpniu, sierpniem, sierp",
    "wrzesień, września, wrześniu, wrześniem, wrz, wrzes",
    "październik, października, październiku, październikiem, paź, pazdz, październ",
    "listopad, listopada, listopadzie, listopadem",
    "grudzień, grudnia, grudniu, grudniem, gru, grud",
)
_ROMAN = ("", "ii", "iii", "iv", "", "vi", "vii", "viii", "ix", "", "xi", "xii")

DAYS: tuple[tuple[Meaning, str], ...] = (
    # days
    *(({**weekday(i), kind.CLOCKED: True}, forms) for i, forms in enumerate(_WEEKDAYS)),
    (weekday(6, plain=True), "nd, niedzielka, niedzielkę"),
    (weekday(5, plain=True), "sb"),
    (weekday(4, plain=True), "piąteczek, piąteczku"),
    (weekday(1, plain=True), "wtoreczek"),
    (weekday(3, plain=True), "czwarteczek, czwarteczku"),
    *(
        (
            weekday(i, plain=True),
            f"{stem}y, {stem}e, {stem}ym, {stem}ego" if i < 5 else f"{stem}i, {stem}ie, {stem}im",
        )
        for i, stem in enumerate(_OF_WEEKDAY)
    ),
    *((weekdays(i), forms) for i, forms in enumerate(_EVERY_WEEKDAY)),
    (
        {**day(0), kind.CLOCKED: True},
        "dziś, dzisiaj, dzis, jeszcze dziś, jeszcze dzisiaj",
    ),
    ({**day(1), kind.CLOCKED: True}, "jutro, jutra, jutru, jutrem, juto, jurto"),
    ({**day(2), kind.CLOCKED: True}, "pojutrze, po jutrze, pojutrzu, pojutrza"),
    (day(3), "popojutrze, po pojutrze"),
    (day(-1), "wczoraj"),
    (day(-2), "przedwczoraj"),
    (
        means(day=1, follows=True),
        "dzień później, dzień po, następnego dnia, następny dzień, w następny dzień, kolejnego dnia, dzień potem",
    ),
    (
        means(day=7, follows="again"),
        "tydzień później, tydzień potem",
    ),
    # months
    *((month(i), forms) for i, forms in enumerate(_MONTHS, 1)),
    (month(5, plain=True), "maja"),
    (month(11, plain=True), "lis"),
    (month(7, plain=True), "lip"),
    *((month(i, plain=True), form) for i, form in enumerate(_ROMAN, 1) if form),
    # holidays
    (
        holiday(12, 25),
        "boże narodzenie, bożego narodzenia, bożym narodzeniu, bożym narodzeniem, pierwszy dzień świąt, "
        "pierwsze święto",
    ),
    (holiday(12, 26), "drugi dzień świąt, drugie święto"),
    (holiday(12, 24), "wigilia, wigilię, wigilii, wigilią"),
    (holiday(12, 31), "sylwester, sylwestra, sylwestrem, sylwestrowy wieczór"),
    (holiday(1, 1), "nowy rok, nowego roku, nowym roku"),
    (holiday(1, 6), "trzech króli, trzej królowie, święto trzech króli"),
    (holiday(2, 14), "walentynki, walentynkami"),
    (holiday(3, 8), "dzień kobiet, dniu kobiet"),
    (holiday(5, 1), "święto pracy, święta pracy"),
    (holiday(5, 3), "święto konstytucji, święta konstytucji"),
    (holiday(5, 26), "dzień matki, dniu matki"),
    (holiday(6, 1), "dzień dziecka, dniu dziecka"),
    (holiday(8, 15), "wniebowzięcie, matki boskiej zielnej"),
    (holiday(11, 1), "wszystkich świętych"),
    (holiday(11, 2), "zaduszki, dzień zaduszny"),
    (holiday(11, 11), "święto niepodległości, święta niepodległości, dzień niepodległości"),
    (holiday(11, 29), "andrzejki, andrzejkami"),
    (holiday(12, 6), "mikołajki, mikołajkami"),
    (
        feast("PL", "Easter Sunday"),
        "wielkanoc, wielkanocy, wielkanocą, niedziela wielkanocna, niedzielę wielkanocną",
    ),
    (
        feast("PL", "Easter Monday"),
        "lany poniedziałek, lanego poniedziałku, lanym poniedziałku, lanym poniedziałkiem, "
        "poniedziałek wielkanocny, śmigus dyngus, śmigus-dyngus",
    ),
    (feast("PL", "Easter Sunday", -1), "wielka sobota, wielką sobotę, wielkiej soboty"),
    (feast("PL", "Easter Sunday", -2), "wielki piątek, wielkiego piątku, wielkim piątkiem"),
    (feast("PL", "Easter Sunday", -3), "wielki czwartek, wielkiego czwartku"),
    (feast("PL", "Easter Sunday", -7), "niedziela palmowa, niedzielę palmową"),
    (feast("PL", "Easter Sunday", -46), "środa popielcowa, środę popielcową, popielec"),
    (feast("PL", "Easter Sunday", -47), "śledzik, ostatki"),
    (feast("PL", "Easter Sunday", -52), "tłusty czwartek, tłustego czwartku"),
    (feast("PL", "Pentecost"), "zielone świątki, zielonych świątek"),
    (feast("PL", "Corpus Christi"), "boże ciało, bożego ciała, bożym ciałem, bożym ciele"),
)
