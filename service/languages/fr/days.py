"""French: days, months, parts of the day and feasts."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.parsing.language import Meaning, day, feast, holiday, means, month, part, weekday, weekdays

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    "janvier, janv, jan",
    "février, fév, févr",
    "mars",
    "avril, avr",
    "mai",
    "juin",
    "juillet, juil, juill",
    "août",
    "septembre, sept., septemb",
    "octobre, oct",
    "novembre, nov",
    "décembre, déc",
)

_EDGES = ("début ", "fin ", "milieu ", "en début ", "en fin ", "en milieu ", "tout début ", "toute fin ")

DAYS: tuple[tuple[Meaning, str], ...] = (
    # days
    *((weekday(i), name) for i, name in enumerate(_WEEKDAYS)),
    *((weekdays(i), f"{name}s") for i, name in enumerate(_WEEKDAYS)),
    (weekday(0), "lun, lundu, lunid"),
    (weekday(1), "mar, mard, marid"),
    (weekday(2), "mercr, merc, mercredii, mecredi"),
    (weekday(3), "jeud, jedi, jeudii, jeuddi, juedi"),
    (weekday(4), "ven, vend, vendr"),
    (weekday(5), "samdi"),
    (weekday(6), "dim, dimanch"),
    (weekday(2, plain=True), "mer"),
    (weekday(3, plain=True), "jeu"),
    (weekday(5, plain=True), "sam"),
    (day(0), "aujourd'hui, aujourdhui, aujourd hui, auj, ajd, ojd, aujourd'hui même"),
    (day(1), "demain, 2main, dmain, dem1, demin"),
    (means(day=1, follows=True), "lendemain, le lendemain, le jour d'après, le jour suivant"),
    (day(2), "après-demain, après demain, aprèsdemain, ap-demain, apdemain"),
    (means(day=2, follows=True), "surlendemain, le surlendemain"),
    (
        means(day=7, follows="again"),
        "celui d'après, celle d'après, celui qui suit, celle qui suit, celui d'apres, la suivante, le suivant",
    ),
    (day(-1), "hier"),
    (day(-2), "avant-hier, avant hier, avanthier"),
    # months
    *((month(i), forms) for i, forms in enumerate(_MONTHS, 1)),
    (month(9, plain=True), "sept"),
    # parts of the day and meals
    (part(Daypart.MORNING), "matin, matinée, mat, tôt le matin, en matinée, avant-midi, le matin tôt"),
    *(
        (part(daypart), ", ".join(f"{edge}{name}" for edge in _EDGES for name in names.split(", ")))
        for daypart, names in (
            (Daypart.MORNING, "de matinée, de la matinée"),
            (Daypart.AFTERNOON, "d'après-midi, d'aprèm, d'après midi, d'ap-m, de l'après-midi, de l'aprèm"),
            (Daypart.EVENING, "de soirée, de la soirée"),
        )
    ),
    (part(Daypart.MORNING, every=True), "matins"),
    (part(Daypart.MIDDAY), "midi, entre midi et deux, entre midi et 2, entre 12 et 14, heure du midi"),
    (
        part(Daypart.AFTERNOON),
        "après-midi, après midi, d'après-midi, d'après midi, aprèm, ap-m, apm, ap m, ap-midi, l'après-midi",
    ),
    (part(Daypart.AFTERNOON, every=True), "après-midis"),
    (
        part(Daypart.EVENING),
        "soir, soirée, fin de journée, en fin de journée, à la fin de la journée, fin de la journée, en soirée",
    ),
    (part(Daypart.EVENING, every=True), "soirs"),
    (part(Daypart.NIGHT), "nuit"),
    (part(Daypart.MORNING, on=0), "ce matin, à matin, cette matinée"),
    (part(Daypart.MIDDAY, on=0), "ce midi"),
    (
        part(Daypart.AFTERNOON, on=0),
        "cet après-midi, cet aprèm, cette après-midi, cette aprèm, cet ap-m, cet apm, cet après midi, "
        "cette après midi, c't aprèm, cet ap-midi, c'taprèm, st aprem",
    ),
    (part(Daypart.EVENING, on=0), "ce soir, à soir, cette soirée, csoir, c'soir, se soir"),
    (part(Daypart.NIGHT, on=0), "cette nuit"),
    (
        part(Daypart.MORNING, meal=True),
        "petit-déjeuner, petit déjeuner, petit-déj, petit déj, ptit déj, p'tit déj, p'tit-déj, ti-déj",
    ),
    (
        part(Daypart.MIDDAY, meal=True),
        "déjeuner, déj, dej, pause déj, pause déjeuner, pause-déj, pause midi, brunch, heure du déjeuner",
    ),
    (part(Daypart.AFTERNOON, meal=True), "goûter, quatre heures pour le goûter"),
    (
        part(Daypart.EVENING, meal=True),
        "dîner, souper, apéro, apéritif, apéro dînatoire, apéro-dînatoire, apéros",
    ),
    # holidays
    (holiday(12, 25), "noël, jour de noël"),
    (holiday(12, 24), "veille de noël, la veille de noël, réveillon de noël, réveillon"),
    (
        holiday(12, 31),
        "saint-sylvestre, saint sylvestre, st-sylvestre, st sylvestre, réveillon du nouvel an, "
        "réveillon du jour de l'an, réveillon de la saint-sylvestre, veille du jour de l'an",
    ),
    (holiday(1, 1), "jour de l'an, nouvel an, premier de l'an"),
    (holiday(1, 6), "épiphanie"),
    (holiday(2, 14), "saint-valentin, saint valentin, st-valentin, st valentin"),
    (holiday(5, 1), "fête du travail"),
    (holiday(6, 21), "fête de la musique"),
    (holiday(8, 15), "assomption"),
    (holiday(10, 31), "halloween"),
    (holiday(11, 1), "toussaint"),
    (holiday(11, 11), "armistice"),
    (holiday(7, 14), "fête nationale"),
    (holiday(12, 6), "saint-nicolas, saint nicolas, st-nicolas, st nicolas"),
    (feast("BE", "Easter Sunday"), "pâques, dimanche de pâques"),
    (feast("FR", "Easter Monday"), "lundi de pâques, le lundi de pâques"),
    (feast("BE", "Easter Sunday", -1), "samedi de pâques, samedi saint"),
    (feast("BE", "Easter Sunday", -2), "vendredi saint"),
    (feast("BE", "Easter Sunday", -3), "jeudi saint"),
    (feast("BE", "Easter Sunday", -7), "rameaux, les rameaux, dimanche des rameaux"),
    (feast("FR", "Ascension Day"), "ascension, jeudi de l'ascension"),
    (feast("FR", "Ascension Day", 1), "pont de l'ascension, vendredi de l'ascension"),
    (feast("BE", "Pentecost"), "pentecôte, dimanche de pentecôte"),
    (feast("FR", "Pentecost Monday"), "lundi de pentecôte, le lundi de pentecôte"),
    (feast("CA", "Saint John the Baptist Day"), "saint-jean-baptiste, saint-jean, st-jean"),
    (feast("CA", "Canada Day"), "fête du canada"),
    (feast("CA", "Thanksgiving Day"), "action de grâce"),
)
"""Pairs of a meaning and the forms that carry it, parted by commas."""
