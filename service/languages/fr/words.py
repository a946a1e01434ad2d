"""French: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.languages.fr.days import DAYS
from service.languages.fr.places import PLACES
from service.languages.fr.talk import COMMON, TALK
from service.languages.fr.tells import FACT_FORMS, PAST_ENDINGS
from service.parsing import kind
from service.parsing.language import (
    Lexicon,
    Region,
    Unit,
    clock,
    means,
    number,
    ordinal,
    part,
    period,
    unit,
)

_SMALL = (
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt"
)

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

_MIDDAY_MEALS = (
    (part(Daypart.MORNING, meal=True), "déjeuner, déj, dej"),
    (part(Daypart.MIDDAY, meal=True), "dîner, heure du dîner"),
    (part(Daypart.EVENING, meal=True), "souper, heure du souper"),
)
"""Where breakfast is "déjeuner" and lunch is "dîner": in Québec, Belgium and Switzerland."""
_QUEBEC = (
    (
        unit(Unit.WEEKEND),
        "fin de semaine, fins de semaine, la fin de semaine, en fin de semaine, de fin de semaine, fds",
    ),
    (part(Daypart.MORNING), "avant-midi"),
    (part(Daypart.MORNING, on=0), "à matin"),
    (part(Daypart.EVENING, on=0), "à soir"),
    (means(kind.MONEY), "piastres, piasses"),
)

LANGUAGE = Lexicon(
    code="fr",
    overlays={
        "BE": Region(words=_MIDDAY_MEALS),
        "CA": Region(words=(*_MIDDAY_MEALS, *_QUEBEC)),
        "CH": Region(words=_MIDDAY_MEALS),
    },
    words=(
        *DAYS,
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
            "une demie heure, une petite demi-heure, une bonne demi-heure, 1/2 heure, 1/2h",
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
            "début, le début, au début, début du, au début du, début de, au début de, tout début, "
            "premiers jours de, les premiers jours de",
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
        *((number(value, plain=value == 2), word) for value, word in enumerate(_SMALL.split(), 2)),
        *((number(10 * i), word) for i, word in enumerate(("trente", "quarante", "cinquante", "soixante"), 3)),
        *(
            (number(10 * i + 1), f"{ten} et un, {ten}-et-un, {ten} et une, {ten}-et-une")
            for i, ten in enumerate(("vingt", "trente", "quarante", "cinquante"), 2)
        ),
        (number(70), "septante, soixante-dix"),
        (number(80), "quatre-vingts, quatre-vingt, huitante, octante"),
        (number(90), "nonante, quatre-vingt-dix"),
        (means(year=2000), "deux mille"),
        (means(kind.ARTICLE, number=1), "un, un petit, un ptit, un p'tit, une petite, une ptite, une p'tite, une"),
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
            "personnes, pers, kilos, kg, mètres, m, km, kilomètres, degré, degrés, fois, litres, points, pages, "
            "places, pièces, pour cent, pourcent, amis, gars, filles, garçons, bouteilles, bières, pizzas, buts, "
            "enfants, grammes, g, cl, cm, gr, mille, millions, millions, kwh, joueurs, joueuses, convives, invités, "
            "cuillères, cuil, oeufs, œufs, tasses, verres, parts, tranches, étages, pts, likes, vues, abonnés, "
            "contre, partout, messages, mails, élèves, tomates, oignons, pommes, gousses, sets, manches, pouces, "
            "pieds, voitures, chambres, lits, exemplaires, étoiles, morceaux, tonnes, hectares, sur 20, sur 10, "
            "sur vingt, sur dix, chansons, titres, épisodes, cafés, croissants, baguettes, parmi, d'entre",
        ),
        (
            means(kind.APPROX),
            "genre, du genre, style, environ, à peu près, peu près, approximativement, grosso modo, à peine, "
            "aux alentours de, autour de, env, aux environs de, plus ou moins, à quelques minutes près, ou par là, "
            "par là, dans ces eaux-là",
        ),
        (means(kind.APPROX, kind.AT), "vers, vers les, aux alentours des, sur les coups de, dans les, autour des"),
        (means(kind.HOUR_MARK), "pile, tapantes, pétantes, précises, sonnantes, tapante, pétante, pile poil"),
        # what ties them together
        (means(kind.AT, bye="to", to="clock"), "à"),
        (means(kind.AUX, at="weak", to="clock"), "a"),
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
        (means(kind.COMMA), "car, parce que, parce qu', puisque, puisqu', vu que, étant donné que, sachant que, pcq"),
        (means(kind.BUT), "mais, par contre, en revanche, cela dit, sauf que, cependant"),
        (means(kind.FOR), "pendant, dure, durée, durera, d'une durée de, pour une durée de, durée de"),
        ({kind.FOR: "weak"}, "pour"),
        (means(kind.STARTING, on="day"), "à partir du, à compter du, dès le"),
        (means(kind.AFTER, on="day"), "après le, pas avant le, passé le"),
        (means(kind.BEFORE, on="day"), "avant le, d'ici le, pas après le, au plus tard le, d'ici au"),
        (means(kind.OF), "des"),
        (means(kind.STARTING), "à partir de, à compter de, dès, des, à partir d'"),
        (
            means(kind.AFTER),
            "après, passé, pas avant, une fois passé, au-delà de, après les",
        ),
        (
            means(kind.BEFORE),
            "avant, d'ici, pas après, pas plus tard que, d'ici la, d'ici à, dici, avant les, au plus tard à, avant la",
        ),
        (means(kind.BEFORE, onwards="before"), "au plus tard"),
        (means(onwards="before"), "grand max, maxi, maximum, dernier carat"),
        (means(kind.AFTER, kind.ONWARDS), "au plus tôt"),
        (means(kind.ONWARDS), "ou plus tard, et plus, ou plus, et au-delà"),
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
        *PLACES,
        (means(kind.ZONE_SIGN), "heure, heure locale de, heure locale, fuseau de, fuseau"),
        (means(kind.NOT), "pas, ni, plus jamais, jamais, aucun, aucune"),
    ),
    talk=TALK,
    common=COMMON,
    past_endings=tuple(PAST_ENDINGS.split()),
    fact_forms=tuple(FACT_FORMS.split()),
)
