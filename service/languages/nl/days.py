"""Dutch: days, months, parts of the day, units and holidays."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.parsing import kind
from service.parsing.language import (
    Meaning,
    Unit,
    clock,
    day,
    feast,
    holiday,
    means,
    month,
    part,
    period,
    unit,
    weekday,
    weekdays,
)

_DAYS = (
    "maandag",
    "dinsdag, di, din",
    "woensdag, wo, woe",
    "donderdag",
    "vrijdag, vr",
    "zaterdag",
    "zondag, zon.",
)
_MONTHS = (
    "januari, jan",
    "februari, feb",
    "maart, mrt",
    "april, apr",
    "mei",
    "juni, jun",
    "juli, jul",
    "augustus, aug",
    "september, sept, sep",
    "oktober, okt",
    "november, nov",
    "december, dec",
)
_PARTS = (
    (Daypart.MORNING, "ochtend, morgen, voormiddag"),
    (Daypart.AFTERNOON, "middag, namiddag"),
    (Daypart.EVENING, "avond"),
    (Daypart.NIGHT, "nacht"),
)


def _forms(names: str) -> list[str]:
    """The forms of one line, without the abbreviations that end with a dot."""
    return [name.strip() for name in names.split(",") if not name.strip().endswith(".")]


def _compounds(names: str, parts: str) -> str:
    """Donderdagavond, donderdag avond, do avond."""
    return ", ".join(
        f"{name}{gap}{one}"
        for name in _forms(names)
        for one in _forms(parts)
        for gap in ("", " ", "-")[slice(0 if len(name) > 4 else 1, 3 if len(name) > 4 else 2)]
    )


DAYS: tuple[tuple[Meaning, str], ...] = (
    # days
    *((weekday(i), names) for i, names in enumerate(_DAYS)),
    (weekday(0, plain=True), "ma"),
    (weekday(3, plain=True), "do"),
    (weekday(5, plain=True), "za, zat"),
    (means(kind.APPROX, weekday=6, plain="capital"), "zo"),
    (weekday(6, plain=True), "zon"),
    (weekdays(0), "maandags, op maandagen, maandagen"),
    (weekdays(1), "dinsdags, op dinsdagen, dinsdagen"),
    (weekdays(2), "woensdags, op woensdagen, woensdagen"),
    (weekdays(3), "donderdags, op donderdagen, donderdagen"),
    (weekdays(4), "vrijdags, op vrijdagen, vrijdagen"),
    (weekdays(5), "zaterdags, op zaterdagen, zaterdagen"),
    (weekdays(6), "zondags, op zondagen, zondagen"),
    *(
        ({**weekday(i), **part(daypart)}, _compounds(names, parts))
        for i, names in enumerate(_DAYS)
        for daypart, parts in _PARTS
    ),
    *(({**weekday(0), **part(daypart)}, _compounds("ma", parts)) for daypart, parts in _PARTS),
    *(
        ({**weekday(i), **part(daypart)}, _compounds(name, parts))
        for i, name in ((3, "do"), (5, "za"), (6, "zo"))
        for daypart, parts in _PARTS
    ),
    (day(0), "vandaag, vndg"),
    ({**day(1), kind.GREETING: "alone"}, "morgen, mrgn, mogge"),
    (means(day=1, follows=True), "de dag erna, de dag daarna, de dag erop, de volgende dag"),
    (means(day=7, follows="again"), "de week erop, een week later"),
    (day(2), "overmorgen"),
    (day(-1), "gisteren, gister"),
    (day(-2), "eergisteren"),
    *((month(i), names) for i, names in enumerate(_MONTHS, 1)),
    # parts of the day and meals
    (
        part(Daypart.MORNING),
        "ochtend, ochtends, 's ochtends, 's morgens, smorgens, sochtends, in de ochtend, de ochtend, voormiddag, in de "
        "voormiddag, in de morgen, vroeg in de ochtend, ochtendje, einde ochtend",
    ),
    (part(Daypart.MIDDAY), "tussen de middag, rond de middag, lunchtijd, rond lunchtijd"),
    (
        part(Daypart.AFTERNOON),
        "middag, 's middags, smiddags, namiddag, 's namiddags, in de namiddag, in de middag, eind van de middag, einde "
        "middag, eind middag, begin van de middag, aan het eind van de middag",
    ),
    (part(Daypart.EVENING), "avond, 's avonds, savonds, in de avond, avondje, begin van de avond, vroege avond"),
    (part(Daypart.NIGHT), "nacht, 's nachts, snachts"),
    (part(Daypart.MORNING, on=0), "vanochtend, vanmorgen, vnmorgen"),
    (part(Daypart.AFTERNOON, on=0), "vanmiddag, vannamiddag, vnmiddag, deze middag"),
    (part(Daypart.EVENING, on=0), "vanavond, vnavond, vanaaf, deze avond"),
    (part(Daypart.NIGHT, on=0), "vannacht"),
    (
        part(Daypart.MORNING, on=1),
        "morgenochtend, morgenvroeg, morgen vroeg, morgen ochtend, morgenvoormiddag, morgen voormiddag",
    ),
    (part(Daypart.AFTERNOON, on=1), "morgenmiddag, morgennamiddag, morgen namiddag"),
    (part(Daypart.EVENING, on=1), "morgenavond"),
    (part(Daypart.MORNING, on=2), "overmorgenochtend, overmorgen ochtend"),
    (part(Daypart.AFTERNOON, on=2), "overmorgenmiddag"),
    (part(Daypart.EVENING, on=2), "overmorgenavond"),
    (part(Daypart.EVENING, on=-1), "gisteravond, gisterenavond, gister avond"),
    (part(Daypart.MORNING, on=-1), "gisterochtend, gisterenochtend, gistermorgen, gisterenmorgen"),
    (part(Daypart.AFTERNOON, on=-1), "gistermiddag, gisterenmiddag"),
    (part(Daypart.MORNING, meal=True), "ontbijt, ontbijten, ontbijtje, bij het ontbijt"),
    (
        part(Daypart.MIDDAY, meal=True),
        "lunch, lunchen, lunchje, lunchpauze, brunch, brunchen, middageten, de lunch, te lunchen, middagmaal",
    ),
    (
        part(Daypart.EVENING, meal=True),
        "avondeten, diner, dineren, etentje,     ",
    ),
    (clock(0), "middernacht"),
    (clock(12), "12 uur 's middags, twaalf uur 's middags"),
    (
        {**clock(12, 30), "spoken": True},
        "om half een, om half één, half één, rond half een, tegen half een, vanaf half een, tot half een",
    ),
    (means(kind.NOW), "nu, nu meteen, meteen, direct, onmiddellijk, zsm, z.s.m., zo snel mogelijk"),
    # units
    (unit(Unit.MINUTE), "minuut, minuten, min, min., minuutje, minuutjes"),
    (unit(Unit.HOUR), "uren, uurtje, uurtjes, u, h"),
    ({**unit(Unit.HOUR), kind.HOUR_MARK: "spoken"}, "uur"),
    (unit(Unit.DAY), "dag, dagen, dgn, dagje"),
    (unit(Unit.WORKDAY), "werkdag, werkdagen, doordeweekse dag"),
    (unit(Unit.NIGHT), "nachten"),
    (unit(Unit.WEEK), "week, weken, wk, weekje"),
    ({**unit(Unit.WEEK), **means(kind.NUMBERED)}, "weeknummer, weeknr, weeknr."),
    (means(kind.WEEK_OF), "week van, de week van, week vanaf"),
    (unit(Unit.WEEKEND), "weekend, weekeinde, wkend, weekends, weekendje"),
    (period(Unit.WEEKEND, 1), "weekend erop, het weekend erop, weekend erna, weekend daarna, weekend daarop"),
    (unit(Unit.MONTH), "maand, maanden, mnd"),
    (unit(Unit.YEAR), "jaar, jaren, jr"),
    (
        means(duration=30),
        "half uur, half uurtje, halfuur, halfuurtje, een half uur, een half uurtje, een halfuur, een halfuurtje",
    ),
    (means(duration=15), "kwartier, kwartiertje, een kwartier, een kwartiertje"),
    (means(duration=45), "drie kwartier, 3 kwartier, driekwartier, drie kwartiertjes"),
    (means(duration=90), "anderhalf uur, anderhalf uurtje, anderhalfuur"),
    (means(duration=150), "tweeënhalf uur, twee en een half uur"),
    (means(edge="start"), "begin, begin van, het begin van, in het begin van"),
    (means(edge="middle"), "midden, halverwege, medio, midden in, half"),
    (means(edge="end"), "eind, einde, eind van, einde van, het eind van, het einde van, tegen het eind van, eind deze"),
    (means(edge="rest"), "rest van, de rest van, rest"),
    # holidays
    (holiday(12, 25), "kerst, kerstmis, eerste kerstdag, 1e kerstdag"),
    (holiday(12, 26), "tweede kerstdag, 2e kerstdag"),
    (holiday(12, 24), "kerstavond"),
    (holiday(12, 31), "oudejaarsavond, oudejaarsdag, oud en nieuw, oud & nieuw, oudjaar, silvester"),
    (holiday(1, 1), "nieuwjaar, nieuwjaarsdag"),
    (holiday(1, 6), "driekoningen"),
    (holiday(2, 14), "valentijnsdag, valentijn"),
    (holiday(5, 1), "dag van de arbeid"),
    (holiday(5, 4), "dodenherdenking"),
    (holiday(5, 5), "bevrijdingsdag"),
    (holiday(11, 1), "allerheiligen"),
    (holiday(11, 11), "sint-maarten, sint maarten, wapenstilstand"),
    (holiday(12, 5), "sinterklaas, sinterklaasavond, pakjesavond"),
    (holiday(12, 6), "sint-niklaas, sint niklaas"),
    (feast("NL", "King's Day"), "koningsdag"),
    (feast("NL", "Easter Sunday"), "pasen, eerste paasdag, 1e paasdag, paaszondag"),
    (feast("NL", "Easter Monday"), "tweede paasdag, 2e paasdag, paasmaandag"),
    (feast("NL", "Good Friday"), "goede vrijdag"),
    (feast("NL", "Good Friday", -1), "witte donderdag"),
    (feast("NL", "Ascension Day"), "hemelvaart, hemelvaartsdag, onze-lieve-heer-hemelvaart"),
    (feast("NL", "Ascension Day", 10), "pinksteren, eerste pinksterdag, 1e pinksterdag"),
    (feast("NL", "Ascension Day", 11), "tweede pinksterdag, 2e pinksterdag, pinkstermaandag"),
    (feast("NL", "Easter Sunday", -49), "carnaval, carnavalszondag"),
)
