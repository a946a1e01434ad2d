"""German: days, months, parts of the day, units and holidays."""

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
    "montag, mo, mo.",
    "dienstag, di, di.",
    "mittwoch, mi, mi., mittwock",
    "donnerstag, do., donerstag, donnertag",
    "freitag, fr, fr., freitach",
    "samstag, sa, sa., sonnabend, samstach",
    "sonntag, so., sonntach",
)
_MONTHS = (
    "januar, jan, jan., jänner, jän, jän.",
    "februar, feb, feb., feber",
    "märz, mär, mär., mrz, mrz.",
    "april, apr, apr.",
    "mai",
    "juni, jun, jun., juno",
    "juli, jul, jul., julei",
    "august, aug, aug.",
    "september, sept, sept., sep, sep.",
    "oktober, okt, okt.",
    "november, nov, nov.",
    "dezember, dez, dez.",
)
_PARTS = (
    (Daypart.MORNING, "morgen, früh, vormittag, frühmorgen"),
    (Daypart.MIDDAY, "mittag"),
    (Daypart.AFTERNOON, "nachmittag, spätnachmittag"),
    (Daypart.EVENING, "abend, spätabend, vorabend"),
    (Daypart.NIGHT, "nacht"),
)


def _forms(names: str) -> list[str]:
    """The forms of one line, without the abbreviations that end with a dot."""
    return [name.strip() for name in names.split(",") if not name.strip().endswith(".")]


def _compounds(names: str, parts: str) -> str:
    """Dienstagabend, Dienstag Abend, Di Abend."""
    return ", ".join(
        f"{name}{gap}{one}"
        for name in _forms(names)
        for one in _forms(parts)
        for gap in (" ", "", "-")[: 3 if len(name) > 3 else 1]
    )


DAYS: tuple[tuple[Meaning, str], ...] = (
    # days
    *((weekday(i), names) for i, names in enumerate(_DAYS)),
    (weekday(3, plain=True), "do"),
    (means(kind.APPROX, weekday=6, plain="capital"), "so"),
    *((weekdays(i), f"{_forms(names)[0]}s, immer {_forms(names)[0]}s") for i, names in enumerate(_DAYS)),
    (weekdays(2), "mittwochs"),
    (weekdays(5), "sonnabends"),
    *(  # Dienstagabend, Dienstag Morgen, Di früh
        ({**weekday(i), **part(daypart)}, _compounds(names, parts))
        for i, names in enumerate(_DAYS)
        for daypart, parts in _PARTS
    ),
    *(
        ({**weekday(i), **part(daypart, every=True)}, f"{_forms(names)[0]}{_forms(parts)[0]}s")
        for i, names in enumerate(_DAYS)
        for daypart, parts in _PARTS
    ),
    ({**weekday(3), **part(Daypart.MORNING)}, "do morgen, do früh, do vormittag"),
    ({**weekday(6), **part(Daypart.MORNING)}, "so morgen, so vormittag"),
    (day(0), "heute, heut, am heutigen tag"),
    ({**day(1), kind.GREETING: "alone"}, "morgen, moregn, mrgn, moing"),
    (means(day=1, follows=True), "am tag drauf, am tag darauf, am tag danach, tags drauf, am nächsten tag"),
    (means(day=7, follows="again"), "eine woche drauf, eine woche darauf"),
    (day(2), "übermorgen"),
    (day(3), "überübermorgen"),
    (day(-1), "gestern"),
    (day(-2), "vorgestern"),
    *((month(i), names) for i, names in enumerate(_MONTHS, 1)),
    # parts of the day and meals
    (
        part(Daypart.MORNING),
        "vormittag, vormittags, morgens, am morgen, frühs, frühmorgens, in der früh, in der frühe, früh morgens, "
        "früher vormittag, später vormittag, am späten vormittag, am frühen vormittag",
    ),
    (part(Daypart.MIDDAY), "mittag, mittags, mittagszeit, um die mittagszeit, über mittag"),
    (
        part(Daypart.AFTERNOON),
        "nachmittag, nachmittags, nachm, nachm., nmtg, spätnachmittag, früher nachmittag, später nachmittag, am frühen "
        "nachmittag, am späten nachmittag",
    ),
    (
        part(Daypart.EVENING),
        "abend, abends, abds, spätabends, früher abend, später abend, am frühen abend, am späten abend, frühabends, "
        "spätabend, auf den abend",
    ),
    (part(Daypart.NIGHT), "nacht, nachts, in der nacht"),
    (
        part(Daypart.MORNING, on=0),
        "heute morgen, heut morgen, heute früh, heut früh, heute in der früh, diesen morgen, heutigen morgen",
    ),
    (
        part(Daypart.MORNING, on=1),
        "morgen früh, morgen in der früh, morgen frühs, morgen am morgen, morgen morgen",
    ),
    (part(Daypart.MORNING, on=2), "übermorgen früh, übermorgen in der früh"),
    (part(Daypart.MORNING, on=-1), "gestern morgen, gestern früh"),
    ({**part(Daypart.MORNING), kind.EVERY: True}, "jeden morgen"),
    (part(Daypart.MORNING, meal=True), "frühstück, frühstücken, zum frühstück, frühstückszeit"),
    (
        part(Daypart.MIDDAY, meal=True),
        "mittagessen, mittag essen, zu mittag, zu mittag essen, zum mittagessen, mittagspause, in der mittagspause, "
        "mittagstisch, lunch, lunchen, lunchen gehen, zum lunch, brunch, brunchen, zum brunch, dem mittag",
    ),
    (part(Daypart.AFTERNOON, meal=True), "kaffee und kuchen, kaffeezeit, zum kaffee, jause, vesper"),
    (
        part(Daypart.EVENING, meal=True),
        "abendessen, abend essen, zu abend essen, zum abendessen, abendbrot, zum abendbrot, dinner, nachtessen, "
        "feierabendbier, feierabendbierchen",
    ),
    (clock(0), "mitternacht"),
    (means(kind.NOW), "jetzt, sofort, jetzt gleich, gleich jetzt, asap, auf der stelle, jetzt sofort"),
    # units
    (unit(Unit.MINUTE), "minute, minuten, min, min., minütchen"),
    (unit(Unit.HOUR), "stunde, stunden, std, std., stündchen, h"),
    (unit(Unit.DAY), "tag, tg, tage, tagen, tages, tags"),
    (unit(Unit.WORKDAY), "werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen"),
    (unit(Unit.NIGHT), "nächte, nächten"),
    (unit(Unit.WEEK), "woche, wochen, arbeitswoche"),
    (period(Unit.WEEK, 0), "unter der woche"),
    ({**unit(Unit.WEEK), **means(kind.NUMBERED, quantity=None)}, "kw, kalenderwoche, kalenderwochen"),
    (means(kind.WEEK_OF), "woche ab, woche ab dem, woche vom, woche um den, woche rund um den"),
    (unit(Unit.WEEKEND), "wochenende, wochenenden, wochenend"),
    (
        period(Unit.WEEKEND, 0),
        "am we, dieses we, übers we, am we dieses, das we, am wochenend, am kommenden wochenende, kommendes "
        "wochenende, am kommenden we, kommendes we",
    ),
    (period(Unit.WEEKEND, 1), "nächstes we, am nächsten we, wochenende drauf, we drauf"),
    (period(Unit.WEEKEND, 2), "übernächstes we, am übernächsten we"),
    (unit(Unit.MONTH), "monat, monate, monaten, monats"),
    (unit(Unit.YEAR), "jahr, jahre, jahren, jahres"),
    (
        means(duration=30),
        "halbe stunde, halben stunde, halbes stündchen, halben stündchen, halbstündchen, eine halbe stunde, einer "
        "halben stunde, ne halbe stunde, ner halben stunde, einem halben stündchen",
    ),
    (
        means(duration=15),
        "viertelstunde, viertelstündchen, eine viertelstunde, einer viertelstunde, ner viertelstunde, einem "
        "viertelstündchen",
    ),
    (means(duration=45), "dreiviertelstunde, eine dreiviertelstunde, einer dreiviertelstunde, drei viertelstunden"),
    (means(duration=90), "anderthalb stunden, eineinhalb stunden, einundeinhalb stunden"),
    (means(duration=150), "zweieinhalb stunden"),
    (means(duration=210), "dreieinhalb stunden"),
    (means(edge="start"), "anfang, anfangs, anfang vom, beginn, zu beginn, ab anfang"),
    (means(edge="middle"), "mitte, mitte vom"),
    (means(edge="end"), "ende, ende vom, gegen ende, ende von"),
    (means(edge="rest"), "rest, rest vom"),
    ({**means(edge="end"), kind.PERIOD: (Unit.MONTH, 0)}, "monatsende, zum monatsende, am monatsende"),
    ({**means(edge="start"), kind.PERIOD: (Unit.MONTH, 0)}, "monatsanfang, zum monatsanfang, am monatsanfang"),
    # holidays
    (holiday(12, 24), "heiligabend, heilig abend, heiliger abend, heiligen abend"),
    (
        holiday(12, 25),
        "weihnachten, erster weihnachtstag, ersten weihnachtstag, 1. weihnachtstag, erster weihnachtsfeiertag, ersten "
        "weihnachtsfeiertag, 1. weihnachtsfeiertag, erster feiertag, ersten feiertag, 1. feiertag, christtag",
    ),
    (
        holiday(12, 26),
        "zweiter weihnachtstag, zweiten weihnachtstag, 2. weihnachtstag, zweiter weihnachtsfeiertag, zweiten "
        "weihnachtsfeiertag, 2. weihnachtsfeiertag, zweiter feiertag, zweiten feiertag, 2. feiertag, stephanitag, "
        "stefanitag, stephanstag, stefanstag",
    ),
    (holiday(12, 31), "silvester, sylvester, silvesterabend, altjahrsabend, altjahrstag"),
    (feast("DE", "Easter Sunday"), "ostern, ostersonntag"),
    (feast("DE", "Easter Monday"), "ostermontag"),
    (feast("DE", "Good Friday"), "karfreitag"),
    (feast("DE", "Good Friday", -1), "gründonnerstag"),
    (feast("DE", "Good Friday", 1), "karsamstag, ostersamstag"),
    (feast("DE", "Easter Sunday", -7), "palmsonntag"),
    (feast("DE", "Easter Monday", -49), "rosenmontag"),
    (feast("DE", "Easter Monday", -48), "faschingsdienstag, veilchendienstag"),
    (feast("DE", "Easter Monday", -47), "aschermittwoch"),
    (feast("DE", "Easter Monday", -53), "weiberfastnacht, altweiber, schmutziger donnerstag"),
    (feast("DE", "Ascension Day"), "himmelfahrt, christi himmelfahrt, auffahrt, vatertag"),
    (feast("DE", "Ascension Day", 10), "pfingsten, pfingstsonntag"),
    (feast("DE", "Ascension Day", 11), "pfingstmontag"),
    (feast("DE", "Corpus Christi"), "fronleichnam"),
    (feast("DE", "Repentance and Prayer Day"), "buß- und bettag, buß und bettag"),
    (feast("DE", "Repentance and Prayer Day", 11), "1. advent, erster advent, ersten advent"),
    (feast("DE", "Repentance and Prayer Day", 18), "2. advent, zweiter advent, zweiten advent"),
    (feast("DE", "Repentance and Prayer Day", 25), "3. advent, dritter advent, dritten advent"),
    (feast("DE", "Repentance and Prayer Day", 32), "4. advent, vierter advent, vierten advent"),
    (holiday(1, 1), "neujahr, neujahrstag"),
    (holiday(1, 6), "heilige drei könige, heiligen drei könige, dreikönig, dreikönigstag"),
    (holiday(2, 14), "valentinstag"),
    (holiday(5, 1), "tag der arbeit, maifeiertag"),
    (holiday(10, 3), "tag der deutschen einheit"),
    (holiday(10, 31), "halloween, reformationstag"),
    (holiday(11, 1), "allerheiligen"),
    (holiday(12, 6), "nikolaus, nikolaustag"),
)
