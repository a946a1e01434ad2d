"""German: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.languages.de.days import DAYS
from service.languages.de.regions import REGIONS
from service.languages.de.talk import COMMON, PAST_ENDINGS, TALK
from service.parsing import kind
from service.parsing.language import Lexicon, means, number, ordinal

_ONES = "ein zwei drei vier fünf sechs sieben acht neun"
_SMALL = (
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig"
)
_TENS = ((20, "zwanzig"), (30, "dreißig"), (40, "vierzig"), (50, "fünfzig"))
_NTH = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt "
    "siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst "
    "fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"
)


def _inflected(stems: str) -> str:
    """Adjectives with their endings: "nächst" → nächste, nächsten, nächster, nächstes, nächstem."""
    return ", ".join(stem + ending for stem in stems.split() for ending in ("e", "en", "er", "es", "em"))


LANGUAGE = Lexicon(
    code="de",
    respelled="ä ae ö oe ü ue",
    overlays=REGIONS,
    words=(
        *DAYS,
        # numbers
        *((number(i), word) for i, word in enumerate(_SMALL.split(), 1)),
        (number(2), "zwo"),
        *((number(ten), word) for ten, word in _TENS),
        *((number(ten + i), f"{one}und{word}") for ten, word in _TENS for i, one in enumerate(_ONES.split(), 1)),
        *((number(10 * i), word) for i, word in ((6, "sechzig"), (7, "siebzig"), (8, "achtzig"), (9, "neunzig"))),
        (means(kind.ARTICLE, number=1), "ein, eine, einen, einer, einem, eines, ne, ner, nen, nem, 'ner, 'ne"),
        *((ordinal(i), _inflected(stem)) for i, stem in enumerate(_NTH.split(), 1)),
        (ordinal(7), _inflected("siebent")),
        (means(kind.ORDINAL_MARK), "te, ten, ter, tes, ste, sten, ster"),
        (means(kind.ORDINAL_DOT), "."),
        (means(half="to"), "halb, halber"),
        (means(kind.RUNS_UP, quarter=1), "viertel"),
        (means(kind.RUNS_UP, quarter=3), "dreiviertel, drei viertel, dreiviertl"),
        (means(few=2), "ein paar wenige"),
        (means(few=3), "paar, ein paar, einige, einigen, wenige, wenigen, mehreren"),
        (means(hour_mark="spoken"), "uhr"),
        (means(kind.HOUR_MARK), "h, uhr genau, uhr pünktlich"),
        (means(kind.MONEY), "euro, euros, eur, cent, franken, dollar, mark, eus, teuro"),
        (
            means(kind.QUANTITY),
            "leute, leuten, personen, person, mann, kinder, kindern, jungs, mädels, freunde, freunden, gäste, gästen, "
            "andere, anderen, kilo, kg, km, kilometer, meter, metern, grad, prozent, mal, punkte, punkten, tore, "
            "seiten, seite, bier, biere, bierchen, pizza, pizzen, plätze, plätzen, platz, karten, tickets, stück, "
            "stücke, flaschen, kästen, gläser, tassen, liter, gramm, eier, eiern, el, tl, jährige, jähriger, jahre "
            "alt, jahren alt, von uns, von euch, von denen, millionen, mio, tausend, stimmen, teams, spieler, "
            "spielerinnen, zimmer, betten, autos, tische, stühle, mitglieder, klasse, stock, etage, liga, halbzeit, "
            "runde, staffel, folge, spieltag, semester, platzierung, versuch, mannschaft, kind, geburtstag, strophe, "
            "kapitel, teil, reihe, weltkrieg, dosis, impfung, generation, sorten, schritte, ampel, kreuzung, tür, "
            "haus, straße, gang, generationen, kmh, watt, ps, kcal",
        ),
        (
            means(kind.APPROX),
            "ca, ca., circa, zirka, etwa, ungefähr, ungefair, rund, in etwa, um die, plus minus, +-, rum, herum",
        ),
        (
            means(kind.APPROX, kind.AT),
            "gegen, etwa um, ungefähr um, circa um, ca um, ca. um, um ca, um ca., um circa, um etwa, um ungefähr, um "
            "rund, irgendwann gegen, irgendwann um",
        ),
        (means(kind.APPROX, suffix=True), "ish"),
        # what ties them together
        (means(kind.AT), "um, um punkt, punkt, pünktlich um, pünktlich, schlag, exakt um, genau um, um genau"),
        (means(on="day", meridiem=None), "am"),
        (means(on="day"), "zum, am kommenden"),
        (means(on="closed"), "den, dem"),
        (means(kind.OF, on="closed"), "der"),
        (
            means(kind.ON),
            "im, an, in der, in den, in dem, während, während der, übers, über das, über die, das, die, irgendwann, "
            "irgendwann am, irgendwann im, bei, beim, zur, es, an dem, an einem, jeweils, jeweils am",
        ),
        (means(kind.OF), "des, dieses jahres"),
        (means(kind.OF, kind.OPENS), "von"),
        (means(kind.OF, kind.OPENS, on="day"), "vom"),
        (means(kind.BETWEEN), "zwischen, irgendwo zwischen, irgendwann zwischen"),
        (means(kind.FROM, kind.STARTING), "ab, ab dem, ab ca, ab ca., ab circa, ab etwa, frühestens, frühestens ab"),
        (means(kind.STARTING), "beginnend ab, beginnend am"),
        (
            means(kind.BEFORE, to="until"),
            "bis, bis um, bis ca, bis ca., bis circa, bis gegen, bis etwa, bis maximal, bis max",
        ),
        (means(kind.BEFORE, on="day", to="until"), "bis zum, bis zu, bis einschließlich, bis inklusive, bis inkl"),
        (means(kind.AND), "und, u, sowie, wie auch, als auch, noch, dann"),
        (
            means(kind.OR),
            "oder, od, od., oda, bzw, bzw., beziehungsweise, oder auch, oder lieber, oder dann, oder vielleicht, oder "
            "eben, oder halt, oder alternativ, ansonsten, alternativ, sonst, andernfalls, oder sonst, oder gleich, "
            "oder erst, oder eher, oder aber",
        ),
        (means(kind.BUT), "aber, sondern, dafür, jedoch, allerdings, stattdessen, doch, hingegen, dagegen"),
        (means(kind.FOR), "für, dauer, dauert"),
        (
            means(kind.AFTER, kind.CLOCK_PAST),
            "nach",
        ),
        (
            means(kind.AFTER),
            "erst nach, erst ab, nicht vor, später als, nach dem, nicht früher als",
        ),
        (means(kind.BEFORE, kind.CLOCK_TO, ago="leads"), "vor"),
        (
            means(kind.BEFORE),
            "spätestens, bis spätestens, spätestens bis, spätestens um, allerspätestens, nicht nach, nicht später als, "
            "früher als, noch vor, vor dem, nicht erst nach",
        ),
        (means(kind.ONWARDS), "an, aufwärts, oder später, und später"),
        (
            means(kind.LATE),
            "spät, open end, openend, ende offen, offenes ende, in die nacht, in die puppen, spät in die nacht",
        ),
        (means(kind.AHEAD, kind.ON), "in, binnen, innerhalb von"),
        (means(shift=0), _inflected("dies") + ", dies"),
        (means(shift=1), _inflected("nächst")),
        (means(kind.NEAREST, shift=1), _inflected("kommend") + ", am kommenden"),
        (means(shift=2), _inflected("übernächst")),
        (means(shift=-1, ordinal=-1), _inflected("letzt")),
        (means(shift=-1), _inflected("vorig vergangen vorletzt vorherig")),
        (means(kind.FOLLOWING), _inflected("folgend") + ", drauf, darauf, danach, darauffolgenden"),
        (means(kind.EVERY), "jede, jeden, jeder, jedes, jedem, alle, immer, immer am, immer wieder am, an jedem"),
        (means(kind.EVERY, daily=True), "täglich, jeden tag, tagtäglich"),
        (means(recurs=("WEEKLY", 1, ())), "wöchentlich, jede woche, einmal die woche, einmal pro woche"),
        (
            means(recurs=("WEEKLY", 2, ())),
            "zweiwöchentlich, 14-tägig, 14tägig, vierzehntägig, zweiwöchig, jede zweite woche, jede 2. woche, alle "
            "zwei wochen, alle 2 wochen, alle 14 tage, alle vierzehn tage",
        ),
        (means(recurs=("MONTHLY", 1, ())), "monatlich, jeden monat"),
        (means(recurs=("YEARLY", 1, ())), "jährlich, jedes jahr, einmal im jahr"),
        (means(recurs=("WEEKLY", 1, (0, 1, 2, 3, 4))), "werktags, wochentags"),
        (means(kind.OTHER, ordinal=2), _inflected("zweit")),
        (means(kind.OTHER), "andere, anderen"),
        # places
        *(
            (means(place=zone), names)
            for names, zone in (
                ("london, londoner", "Europe/London"),
                ("paris, pariser", "Europe/Paris"),
                ("rom, römischer, mailand, mailänder", "Europe/Rome"),
                ("berliner, deutscher, deutsche, hamburger, münchner, münchener, kölner", "Europe/Berlin"),
                ("wien, wiener, österreichischer", "Europe/Vienna"),
                ("zürich, zürcher, züricher, schweizer, genf, genfer, basler, berner", "Europe/Zurich"),
                ("madrider, spanischer", "Europe/Madrid"),
                ("moskau, moskauer", "Europe/Moscow"),
                ("lissabon, lissabonner", "Europe/Lisbon"),
                ("athen, athener, griechischer", "Europe/Athens"),
                ("istanbuler, türkischer", "Europe/Istanbul"),
                ("warschau, warschauer", "Europe/Warsaw"),
                ("peking, pekinger", "Asia/Shanghai"),
                ("tokio, tokioter, tokyoter, japanischer", "Asia/Tokyo"),
                ("kairo, kairoer", "Africa/Cairo"),
                ("new yorker, nyc", "America/New_York"),
                ("mexiko-stadt, mexiko stadt", "America/Mexico_City"),
                ("kalifornischer", "America/Los_Angeles"),
                ("delhi, mumbai, indischer", "Asia/Kolkata"),
                ("hongkong, hongkonger", "Asia/Hong_Kong"),
                ("singapur", "Asia/Singapore"),
            )
        ),
        (means(zone="Europe/Berlin"), "mesz, mitteleuropäische zeit, mitteleuropäischer zeit"),
        (means(kind.COMMON, zone=None), "ist"),
        (means(kind.ZONE_SIGN), "zeit, ortszeit, uhrzeit"),
        (
            means(kind.NOT),
            "nicht, nich, ned, net, nedd, kein, keine, keinen, keiner, keinem, nie, niemals, weder, nimmer",
        ),
    ),
    talk=TALK,
    common=COMMON,
    past_endings=tuple(PAST_ENDINGS.split()),
    participles=(("ge", "t"), ("ge", "en"), ("ge", "an")),
)
