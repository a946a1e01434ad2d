"""Dutch: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.languages.nl.days import DAYS
from service.languages.nl.talk import COMMON, PAST_ENDINGS, TALK
from service.parsing import kind
from service.parsing.language import Lexicon, Region, Unit, holiday, means, number, ordinal, part, period

_ONES = "een twee drie vier vijf zes zeven acht negen"
_SMALL = (
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien "
    "negentien twintig"
)
_TENS = ((20, "twintig"), (30, "dertig"), (40, "veertig"), (50, "vijftig"))
_NTH = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende "
    "vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste "
    "drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste "
    "negenentwintigste dertigste eenendertigste"
)

LANGUAGE = Lexicon(
    code="nl",
    overlays={
        "BE": Region(
            words=(
                (part(Daypart.AFTERNOON), "namiddag, 's namiddags, in de namiddag, deze namiddag"),
                (part(Daypart.MIDDAY), "middag, 's middags, op de middag, over de middag"),
                (holiday(7, 21), "nationale feestdag"),
                (holiday(12, 6), "sinterklaas"),
            )
        )
    },
    words=(
        *DAYS,
        # numbers
        *((number(i), word) for i, word in enumerate(_SMALL.split(), 1)),
        *((number(ten), word) for ten, word in _TENS),
        *(
            (number(ten + i), f"{one}{'ën' if one.endswith('e') else 'en'}{word}")
            for ten, word in _TENS
            for i, one in enumerate(_ONES.split(), 1)
        ),
        *((number(10 * i), word) for i, word in ((6, "zestig"), (7, "zeventig"), (8, "tachtig"), (9, "negentig"))),
        (means(kind.ARTICLE, number=1), "een, n, 'n"),
        *((ordinal(i), word) for i, word in enumerate(_NTH.split(), 1)),
        (means(kind.ORDINAL_MARK), "e, de, ste"),
        (means(half="to"), "half"),
        (means(quarter=1), "kwart"),
        (means(quarter=3), "driekwart"),
        (means(few=2), "paar, een paar, een paar dagen"),
        (means(few=3), "enkele, enige, aantal, een aantal"),
        (means(kind.CLOCK_PAST), "over, na"),
        (means(kind.CLOCK_TO, kind.BEFORE), "voor, vóór"),
        (means(kind.HOUR_MARK), "u, h, uur precies, uur stipt"),
        (means(kind.MONEY), "euro, euros, euro's, eur, cent, dollar, pond, piek, knaken"),
        (
            means(kind.QUANTITY),
            "mensen, personen, persoon, man, kinderen, kids, jongens, meiden, vrienden, gasten, anderen, kilo, kg, km, "
            "kilometer, meter, graden, procent, keer, x, punten, goals, doelpunten, bladzijden, pagina's, biertjes, "
            "bier, pizza's, plaats, plaatsje, plaatsen, plekken, kaartjes, tickets, stuks, stukken, flessen, glazen, "
            "liter, gram, eieren, el, tl, jaar oud, jarige, van ons, van jullie, van hen, miljoen, duizend, stemmen, "
            "teams, spelers, kamers, bedden, auto's, tafels, stoelen, leden, klas, verdieping, helft, ronde, seizoen, "
            "aflevering, stoplicht, kruising, kmh, watt, kcal, minuten lopen, minuten fietsen, uur rijden, uur lang, "
            "uur geslapen, uur gewerkt, uur gewacht, uur per, uur vertraging, uur slaap",
        ),
        (
            means(kind.APPROX),
            "ca, ca., circa, ongeveer, plusminus, zo'n, à",
        ),
        (
            means(kind.APPROX, kind.AT),
            "rond, rond de, omstreeks, tegen, zo rond, rond een uur of, om een uur of, een uur of, zo tegen, tegen een "
            "uur of, ergens rond, om ongeveer, ongeveer om, om circa, om ca",
        ),
        (means(kind.APPROX, suffix=True), "ish, ig"),
        # what ties them together
        (means(kind.AT), "om, klokslag, stipt om, precies om, om precies"),
        (means(on="day"), "op de, tot de"),
        (means(kind.ON), "de"),
        (means(on="closed"), "op"),
        (
            means(kind.ON),
            "in de, in het, in, aan het, gedurende, tijdens, met, het, dit, met de, ergens, ergens in, bij",
        ),
        (means(kind.OF, kind.OPENS), "van"),
        (means(kind.OF, kind.OPENS, on="day"), "van de"),
        (means(kind.BETWEEN), "tussen, ergens tussen"),
        (
            means(kind.FROM, kind.STARTING),
            "vanaf, v.a., va, vanaf een uur of, vanaf ongeveer, op zijn vroegst, op z'n vroegst",
        ),
        (
            means(kind.BEFORE, to="until"),
            "tot, t/m, tm, tot en met, tot uiterlijk, tot ongeveer, tot een uur of, tot max",
        ),
        (means(kind.AND), "en, plus, alsmede, alsook"),
        (
            means(kind.OR),
            "of, ofwel, of anders, of misschien, of liever, danwel, dan wel, of evt, of eventueel, anders, of toch, of "
            "pas",
        ),
        (means(kind.BUT), "maar, echter, wel, daarentegen"),
        (means(kind.FOR), "voor de duur van, duurt, lang"),
        (
            means(kind.AFTER),
            "na, pas na, niet voor, niet eerder dan, later dan, na de, pas vanaf",
        ),
        (
            means(kind.BEFORE),
            "uiterlijk, voor, op zijn laatst, op z'n laatst, niet later dan, niet na, eerder dan, uiterlijk om, vóór, "
            "voor de",
        ),
        (means(kind.ONWARDS), "af, af aan, of later, en later"),
        (means(kind.LATE), "laat, in de nacht, einde, open einde, het eind, in de kleine uurtjes"),
        (means(kind.AHEAD), "over, binnen"),
        (means(kind.AGO), "geleden"),
        (means(shift=0), "deze, dit, huidige"),
        (means(shift=1), "volgende, volgend, vlgd, volg."),
        (means(kind.NEAREST, shift=1), "komende, komend, aanstaande, a.s., as, eerstvolgende, eerstkomende"),
        (means(shift=-1), "vorige, vorig, afgelopen, laatste, laatstleden, j.l., jl, voorbije"),
        (ordinal(-1), "laatste, de laatste"),
        (means(kind.FOLLOWING), "daarna, erna, erop, daarop, daaropvolgende"),
        (means(kind.EVERY), "elke, elk, iedere, ieder, alle, altijd op, altijd, steeds op"),
        (means(kind.EVERY, daily=True), "dagelijks, elke dag, iedere dag"),
        (means(recurs=("WEEKLY", 1, ())), "wekelijks, elke week, iedere week, eens per week, één keer per week"),
        (
            means(recurs=("WEEKLY", 2, ())),
            "om de week, tweewekelijks, om de twee weken, om de 2 weken, elke twee weken, elke 2 weken, eens per twee "
            "weken, iedere twee weken, om de 14 dagen",
        ),
        (means(recurs=("DAILY", 2, ())), "om de dag, om de andere dag"),
        (means(recurs=("MONTHLY", 1, ())), "maandelijks, elke maand, iedere maand, eens per maand"),
        (means(recurs=("YEARLY", 1, ())), "jaarlijks, elk jaar, ieder jaar"),
        (means(recurs=("WEEKLY", 1, (0, 1, 2, 3, 4))), "doordeweeks, door de week, op werkdagen"),
        (means(kind.OTHER, ordinal=2), "tweede"),
        (means(kind.OTHER), "andere"),
        (period(Unit.WEEK, 2), "over twee weken pas de week, week na volgende week, de week na volgende week"),
        (period(Unit.WEEKEND, 2), "weekend na volgend weekend, het weekend na volgend weekend"),
        # places
        *(
            (means(place=zone), names)
            for names, zone in (
                ("londen, londense", "Europe/London"),
                ("parijs, parijse", "Europe/Paris"),
                ("rome, milaan", "Europe/Rome"),
                ("berlijn, berlijnse", "Europe/Berlin"),
                ("amsterdamse, nederlandse, rotterdam, utrecht, den haag", "Europe/Amsterdam"),
                ("brussel, brusselse, belgische, antwerpen, gent", "Europe/Brussels"),
                ("wenen", "Europe/Vienna"),
                ("moskou", "Europe/Moscow"),
                ("lissabon", "Europe/Lisbon"),
                ("athene", "Europe/Athens"),
                ("warschau", "Europe/Warsaw"),
                ("peking", "Asia/Shanghai"),
                ("tokio", "Asia/Tokyo"),
                ("jakarta", "Asia/Jakarta"),
                ("paramaribo, surinaamse", "America/Paramaribo"),
                ("willemstad, curaçaose", "America/Curacao"),
                ("kaapstad", "Africa/Johannesburg"),
                ("new yorkse, nyc", "America/New_York"),
            )
        ),
        (means(kind.ZONE_SIGN), "tijd"),
        (means(kind.COMMON, zone=None), "wet, est, ist"),
        (means(kind.COMMON, meridiem=None), "am"),
        (means(kind.NOT), "niet, nie, geen, nooit, noch, niets"),
    ),
    talk=TALK,
    common=COMMON,
    past_endings=tuple(PAST_ENDINGS.split()),
    participles=(("ge", "d"), ("ge", "t"), ("ge", "en")),
)
