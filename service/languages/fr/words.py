"""French: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.languages.fr.talk import COMMON, PAST_ENDINGS, TALK
from service.parsing import kind
from service.parsing.language import (
    Lexicon,
    Unit,
    clock,
    day,
    feast,
    holiday,
    means,
    month,
    number,
    ordinal,
    part,
    period,
    unit,
    weekday,
    weekdays,
)

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
_SMALL = (
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf "
    "vingt"
)
_EDGES = ("début ", "fin ", "milieu ", "en début ", "en fin ", "en milieu ", "tout début ", "toute fin ")
_ORDINALS = (
    "premier, première, premiers, premières",
    "deuxième, second, seconde",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
    "dixième",
)

LANGUAGE = Lexicon(
    code="fr",
    words=(
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
            "après-midi, après midi, aprèm, ap-m, apm, ap m, ap-midi, l'après-midi",
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
        (clock(12), "midi"),
        (clock(0), "minuit"),
        (
            means(kind.NOW),
            "maintenant, tout de suite, immédiatement, là maintenant, dès maintenant, de suite, mnt, mtn",
        ),
        # units
        (unit(Unit.MINUTE), "minute, minutes, min, mn, mins"),
        (means(unit=Unit.HOUR, hour_mark="spoken"), "h, heure, heures, hr, hrs"),
        (unit(Unit.DAY), "jour, jours, journée, journées"),
        (unit(Unit.WORKDAY), "jours ouvrés, jour ouvré, jours ouvrables, jour ouvrable, jours de semaine"),
        (unit(Unit.NIGHT), "nuits"),
        (unit(Unit.WEEK), "semaine, semaines, sem"),
        (unit(Unit.WEEKEND), "week-end, weekend, week end, we, w-e, wk, wkd, week-ends, weekends, ouikend"),
        (unit(Unit.MONTH), "mois"),
        (unit(Unit.YEAR), "an, ans, année, années"),
        (
            means(duration=30),
            "demi-heure, demi heure, demie heure, demie-heure, une demi-heure, une demi heure, une demie-heure, "
            "une demie heure, "
            "une petite demi-heure, une bonne demi-heure, 1/2 heure, 1/2h",
        ),
        (means(duration=15), "quart d'heure, un quart d'heure, 1/4 d'heure, petit quart d'heure, 1/4h"),
        (means(duration=45), "trois quarts d'heure, 3/4 d'heure, 3 quarts d'heure"),
        (means(duration=60), "une petite heure, petite heure, une bonne heure, une heure environ"),
        (means(duration=(1, Unit.WEEK)), "huit jours, 8 jours"),
        (means(duration=(2, Unit.WEEK)), "quinze jours, 15 jours, quinzaine, une quinzaine, quinze j"),
        (means(weeks_on=1), "en huit, en 8"),
        (means(weeks_on=2), "en quinze, en 15"),
        (
            means(edge="start"),
            "début, le début, au début, début du, au début du, début de, au début de, tout début, premiers jours de, "
            "les premiers jours de",
        ),
        (
            means(edge="middle"),
            "mi, milieu, au milieu de, au milieu du, milieu de, milieu du, la mi, le milieu de, le milieu du",
        ),
        (
            means(edge="end"),
            "fin, la fin, à la fin de, à la fin du, fin de, fin du, en fin de, en fin du, la fin de, la fin du, "
            "vers la fin du, vers la fin de, toute fin",
        ),
        (means(edge="rest"), "le reste de, reste de, le reste du"),
        # numbers
        *((number(value), word) for value, word in enumerate(_SMALL.split(), 2)),
        *((number(10 * i), word) for i, word in enumerate(("trente", "quarante", "cinquante", "soixante"), 3)),
        *(
            (number(10 * i + 1), f"{ten} et un, {ten}-et-un, {ten} et une, {ten}-et-une")
            for i, ten in enumerate(("vingt", "trente", "quarante", "cinquante"), 2)
        ),
        (number(70), "septante, soixante-dix"),
        (number(80), "quatre-vingts, quatre-vingt, huitante, octante"),
        (number(90), "nonante, quatre-vingt-dix"),
        (means(year=2000), "deux mille"),
        (means(kind.ARTICLE, number=1), "un, une"),
        *((ordinal(i), forms) for i, forms in enumerate(_ORDINALS, 1)),
        (means(ordinal=-1, shift=-1), "dernier, dernière"),
        (means(shift=-1), "passé, passée, précédent, précédente, derniers, dernières, passés, passées"),
        (means(kind.ORDINAL_MARK), "er, ère, e, ème, ième, nd, nde, è"),
        (means(kind.HALF), "demi, demie"),
        (means(quarter=1), "quart, le quart, un quart"),
        (means(quarter=3), "trois quarts"),
        (means(few=2), "une paire de"),
        (means(few=3), "quelques, plusieurs, qq, qqs"),
        (means(kind.PLUS, kind.AND), "et"),
        (means(kind.MINUS), "moins"),
        (
            means(kind.MONEY),
            "euro, euros, balles, centimes, francs, dollars, livres, fcfa, roubles, piastres, boules",
        ),
        (
            means(kind.QUANTITY),
            "personnes, pers, kilos, kg, mètres, m, km, kilomètres, degrés, fois, litres, points, pages, places, "
            "pièces, pour cent, pourcent, amis, gars, filles, garçons, bouteilles, bières, pizzas, buts, enfants, "
            "grammes, g, cl, cm, gr, mille, millions, millions, kwh, joueurs, joueuses, convives, invités, "
            "cuillères, "
            "cuil, oeufs, œufs, tasses, verres, parts, tranches, étages, pts, likes, vues, abonnés, contre, partout, "
            "messages, mails, élèves, tomates, oignons, pommes, gousses, sets, manches, pouces, pieds, voitures, "
            "chambres, lits, exemplaires, étoiles, morceaux, tonnes, hectares, sur 20, sur 10, sur vingt, sur dix, "
            "chansons, titres, épisodes, cafés, croissants, baguettes, parmi, d'entre",
        ),
        (
            means(kind.APPROX),
            "environ, à peu près, peu près, approximativement, grosso modo, à peine, aux alentours de, autour de, "
            "env, aux environs de, plus ou moins, à quelques minutes près, ou par là, par là, dans ces eaux-là",
        ),
        (means(kind.APPROX, kind.AT), "vers, vers les, aux alentours des, sur les coups de, dans les, autour des"),
        (means(kind.HOUR_MARK), "pile, tapantes, pétantes, précises, sonnantes, tapante, pétante, pile poil"),
        # what ties them together
        (means(kind.AT, kind.BYE, to="clock"), "à"),
        (means(kind.AT, kind.AUX, to="clock"), "a"),
        (means(kind.AT), "sur le coup de, à partir des, coup de"),
        (means(kind.OF), "d', d"),
        (means(kind.OF, kind.OPENS), "de"),
        (means(kind.OF, kind.OPENS, on="day"), "du"),
        (
            means(kind.ON),
            "la, l', l, les, en, sur, chez, durant, courant du, courant, dans le, dans la, dans l', lors de, dans les",
        ),
        (means(on="day"), "le, ce sera le, pour le, sur le"),
        (means(on="day", to="until"), "au"),
        (means(kind.ON, kind.TO), "aux"),
        (means(kind.AT, kind.BEFORE, to="until"), "jusqu'à, jusqu'a, jusqu'à ce que, jusqua, jusque, jusqu'"),
        (
            means(kind.BEFORE, to="until", on="day"),
            "jusqu'au, jusqu'aux, jusqu'en, jusquau, jusqu'à la, jusqu'au moins",
        ),
        (means(kind.BETWEEN), "entre"),
        (means(kind.AND), "et puis, ainsi que, puis, puis le, et aussi, et éventuellement"),
        (
            means(kind.OR),
            "ou, ou bien, soit, ou alors, sinon, ou sinon, ou encore, voire, ou même, ou plutôt, ou peut-être, "
            "à défaut, ou éventuellement, et sinon, ou au pire",
        ),
        (means(kind.BUT), "mais, par contre, en revanche, cela dit, sauf que, cependant"),
        (means(kind.FOR), "pendant, dure, durée, durera, d'une durée de, pour une durée de, durée de"),
        ({kind.FOR: "weak"}, "pour"),
        (means(kind.STARTING), "à partir de, à partir du, à compter de, à compter du, dès, des, dès le, à partir d'"),
        (
            means(kind.AFTER),
            "après, passé, pas avant, après le, pas avant le, une fois passé, au-delà de, après les",
        ),
        (
            means(kind.BEFORE),
            "avant, d'ici, d'ici le, avant le, pas après, pas plus tard que, pas après le, "
            "au plus tard le, d'ici la, d'ici à, dici, avant les, au plus tard à, avant la",
        ),
        (means(kind.BEFORE, onwards="before"), "au plus tard, grand max, max, maximum, dernier carat"),
        (means(kind.AFTER, kind.ONWARDS), "au plus tôt"),
        (means(kind.ONWARDS), "et après, ou après, ou plus tard, et plus, ou plus, et au-delà"),
        (means(kind.LATE), "tard, plus soif, pas d'heure, point d'heure"),
        (means(kind.AHEAD), "dans, d'ici, sous, dici, d'ici à"),
        (means(kind.LATER), "plus tard, après"),
        (means(kind.AGO), "il y a, y a"),
        (means(kind.NEAREST, shift=0), "ce, cet, cette, c'te"),
        (means(shift=0), "en cours"),
        (means(shift=1), "prochain, prochaine, proch, pro, prochains, prochaines, prochin, prochane"),
        (means(kind.NEAREST, shift=1), "qui vient, qui arrive, à venir, qui viennent"),
        (means(kind.FOLLOWING), "suivant, suivante, d'après, suivants, qui suit, suivantes"),
        (means(kind.EVERY), "tous les, toutes les, chaque, ts les, tt les, chaques"),
        (means(kind.EVERY, daily=True), "tous les jours, chaque jour, quotidiennement, ts les jours"),
        (means(other=2), "sur deux, sur 2"),
        (means(other=3), "sur trois, sur 3"),
        (
            period(Unit.WEEK, 2),
            "semaine d'après la prochaine, semaine suivant la prochaine, dans deux semaines exactement",
        ),
        (period(Unit.WEEK, 1), "semaine pro, sem pro, sem prochaine, sem proch, semaine proch"),
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
        # places
        *(
            (means(place=zone), names)
            for names, zone in (
                ("paris, la france, france, lyon, marseille, métropole", "Europe/Paris"),
                ("londres", "Europe/London"),
                ("bruxelles, la belgique, belgique", "Europe/Brussels"),
                ("genève, lausanne, la suisse, suisse", "Europe/Zurich"),
                ("rome, milan", "Europe/Rome"),
                ("moscou", "Europe/Moscow"),
                ("lisbonne", "Europe/Lisbon"),
                ("athènes", "Europe/Athens"),
                ("varsovie", "Europe/Warsaw"),
                ("vienne", "Europe/Vienna"),
                ("québec, le québec, du québec", "America/Toronto"),
                ("montréal, mtl, ottawa", "America/Toronto"),
                ("new york, ny, nyc, new-york", "America/New_York"),
                ("mexico", "America/Mexico_City"),
                ("pékin, chine", "Asia/Shanghai"),
                ("hong kong", "Asia/Hong_Kong"),
                ("le caire, caire", "Africa/Cairo"),
                ("dakar", "Africa/Dakar"),
                ("abidjan", "Africa/Abidjan"),
                ("alger", "Africa/Algiers"),
                ("tunis", "Africa/Tunis"),
                ("rabat", "Africa/Casablanca"),
                ("kinshasa", "Africa/Kinshasa"),
                ("fort-de-france, martinique, la martinique", "America/Martinique"),
                ("guadeloupe, la guadeloupe", "America/Guadeloupe"),
                ("papeete, tahiti", "Pacific/Tahiti"),
                ("nouméa", "Pacific/Noumea"),
            )
        ),
        (means(kind.ZONE_SIGN), "heure, heure locale de, heure locale, fuseau de, fuseau"),
        (means(kind.NOT), "pas, ni, plus jamais, jamais, aucun, aucune"),
    ),
    talk=TALK,
    common=COMMON,
    past_endings=tuple(PAST_ENDINGS.split()),
)
