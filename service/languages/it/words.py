"""Italian: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.languages.it.talk import COMMON, FACT_FORMS, PAST_ENDINGS, TALK
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

_TENS = ("venti", "trenta", "quaranta", "cinquanta")
_ONES = ("", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")


def _numbers() -> list[tuple[int, str]]:
    """Number words from two to fifty-nine: "ventuno" loses a vowel, "ventitré" takes an accent."""
    small = "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici"
    words = [(i, word) for i, word in enumerate(small.split(), 2)]
    words += [(17, "diciassette"), (18, "diciotto"), (19, "diciannove")]
    for i, ten in enumerate(_TENS, 2):
        for j, one in enumerate(_ONES):
            stem = ten[:-1] if one in ("uno", "otto") else ten
            words.append((10 * i + j, stem + ("tré" if one == "tre" else one)))
    return words


LANGUAGE = Lexicon(
    code="it",
    words=(
        # days
        (weekday(0), "lunedì, lun, luned, lunedí, lunedì'"),
        (weekday(1), "martedì, mart, marted"),
        (weekday(1, plain=True), "mar"),
        (weekday(3, plain=True), "gio"),
        (weekday(6, plain=True), "dom"),
        (weekday(2), "mercoledì, mer, merc, mercoled, mercolidì"),
        (weekday(3), "giovedì, giov, gioved"),
        (weekday(4), "venerdì, ven, vener, vnrdì"),
        (weekday(5), "sabato, sab, sabado"),
        (weekday(6), "domenica"),
        (weekdays(6), "domeniche"),
        (weekdays(5), "sabati"),
        (day(0), "oggi, in giornata, oggigiorno stesso"),
        (day(1), "domani, doma, dmn, domn"),
        (day(2), "dopodomani, dopo domani, domani l'altro"),
        (
            means(day=7, follows="again"),
            "quello dopo, quella dopo, quello successivo, quella successiva, quello seguente",
        ),
        (day(-1), "ieri"),
        (day(-2), "l'altro ieri, altroieri, avantieri, l'altroieri"),
        # months
        *(
            (month(i), forms)
            for i, forms in enumerate(
                (
                    "gennaio, genn, gen",
                    "febbraio, febb, feb",
                    "marzo, mrz",
                    "aprile, apr",
                    "maggio, magg, mag",
                    "giugno, giu",
                    "luglio, lug",
                    "agosto, ago",
                    "settembre, sett",
                    "ottobre, ott",
                    "novembre, nov",
                    "dicembre, dic",
                ),
                1,
            )
        ),
        (month(3, plain=True), "mar"),
        (month(9, plain=True), "set"),
        # parts of the day and meals
        (part(Daypart.MORNING), "mattina, mattino, tarda mattinata, mattinata, matt, mattin, prima mattina"),
        (part(Daypart.MORNING, every=True), "mattine"),
        (part(Daypart.AFTERNOON), "pomeriggio, pome, pomer, pom, pomeriggino, primo pomeriggio, tardo pomeriggio"),
        (part(Daypart.AFTERNOON, every=True), "pomeriggi"),
        (part(Daypart.EVENING), "sera, serata, tarda serata, tarda sera, prima serata"),
        (part(Daypart.EVENING, every=True), "sere"),
        (part(Daypart.NIGHT), "notte, nottata"),
        (part(Daypart.MORNING, on=0), "stamattina, stamani, stamane, stamatt, questa mattina"),
        (part(Daypart.MORNING, on=1), "domattina, domatt, domani mattina presto"),
        (part(Daypart.AFTERNOON, on=0), "questo pomeriggio, oggi pomeriggio"),
        (part(Daypart.EVENING, on=0), "stasera, sta sera, questa sera, stasé"),
        (part(Daypart.NIGHT, on=0), "stanotte, questa notte"),
        (part(Daypart.MORNING, meal=True), "colazione, ora di colazione, per colazione, a colazione"),
        (part(Daypart.MIDDAY, meal=True), "pranzo, pausa pranzo, ora di pranzo, per pranzo, a pranzo, l'ora di pranzo"),
        (part(Daypart.AFTERNOON, meal=True), "merenda, ora di merenda, a merenda"),
        (
            part(Daypart.EVENING, meal=True),
            "cena, ora di cena, per cena, a cena, aperitivo, ape, apericena, dopocena, dopo cena",
        ),
        (clock(13), "all'una, alle una"),
        (clock(12), "mezzogiorno, mezzodì, mezzo giorno"),
        (clock(0), "mezzanotte, mezza notte"),
        (means(kind.NOW), "adesso, ora, subito, proprio ora, in questo momento, seduta stante"),
        # units
        (unit(Unit.MINUTE), "minuto, minuti, min, minutino, minutini, minutì"),
        (unit(Unit.HOUR), "ore, oretta, orette, h, ora"),
        (unit(Unit.DAY), "giorno, giorni, gg, giornate"),
        (unit(Unit.WORKDAY), "giorni lavorativi, giorno lavorativo, giorni feriali, giorno feriale, i feriali"),
        (unit(Unit.WEEK), "settimana, settimane, sett, settimanetta"),
        (unit(Unit.WEEKEND), "weekend, fine settimana, finesettimana, week end, we, wkend"),
        (unit(Unit.MONTH), "mese, mesi"),
        (unit(Unit.YEAR), "anno, anni"),
        (means(duration=30), "mezz'ora, mezzora, mezza ora, mezzoretta, mezz'oretta"),
        (means(duration=15), "quarto d'ora, quarticello d'ora"),
        (means(duration=45), "tre quarti d'ora, 3 quarti d'ora"),
        (means(edge="start"), "inizio, inizi, primi, i primi di, ai primi di, a inizio, all'inizio di, inizio di"),
        (means(edge="middle"), "metà, a metà, verso metà, metà di"),
        (means(edge="end"), "fine, fine di, a fine, alla fine di, verso fine, fine della, alla fine della"),
        (means(edge="rest"), "resto, resto di, resto della"),
        # numbers
        *((number(value, plain=word in ("sei", "due", "venti")), word) for value, word in _numbers()),
        *((means(year=2000 + value), f"duemila{word}") for value, word in _numbers()),
        (number(60), "sessanta"),
        (number(90), "novanta"),
        (number(1), "una, uno"),
        (means(kind.ARTICLE, number=1), "un, un', una"),
        *(
            (ordinal(i), f"{stem}o, {stem}a")
            for i, stem in enumerate(
                ("prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim"), 1
            )
            if stem != "non"
        ),
        (ordinal(-1), "ultimo, ultima"),
        (means(kind.HALF), "mezza, mezzo"),
        (means(quarter=1), "quarto, un quarto"),
        (means(quarter=3), "tre quarti"),
        (means(few=2), "paio di, paio, un paio di, un paio"),
        (means(few=3), "qualche, alcuni, alcune, pochi, poche"),
        (means(kind.ORDINAL_MARK), "º, °, ª"),
        (means(kind.MINUS), "meno"),
        (means(kind.MONEY), "euro, eur, euri, soldi, lire, centesimi, dollari, sterline"),
        (
            means(kind.QUANTITY),
            "persone, anni, chili, kg, metri, km, chilometri, gradi, volte, litri, punti, "
            "pagine, posti, pezzi, percento, per cento, amici, ragazzi, ragazze, bottiglie, birre, pizze, gol, "
            "figli, mesi di, grammi, etti, mila, milioni",
        ),
        (means(kind.APPROX), "circa, verso, intorno, attorno, più o meno, indicativamente, diciamo, tipo, suppergiù"),
        (means(kind.HOUR_SIGN), "ore, h, hr, per le ore"),
        (means(kind.HOUR_MARK), "h, in punto, spaccate"),
        # what ties them together
        (means(kind.AT), "alle, all', ale, all, per le, verso le, intorno alle, attorno alle, sulle, alle ore"),
        (means(at="weak"), "le, l', l"),
        (means(kind.ON), "a, alla"),
        (means(kind.ON), "nella, in, la, per, nei, gli, durante, durante la"),
        (means(kind.ON, kind.PLURAL), "i"),
        (means(on="day"), "il, per il, lo, nel"),
        (means(kind.OF), "di, del, della, dello, dell', dell, dei, d', d, delle"),
        (means(kind.FROM, on="day"), "dal, dall', dall"),
        (means(kind.FROM, kind.ON), "da, dalla, dai"),
        (means(kind.FROM, kind.AT), "dalle, dalle ore"),
        (means(kind.TO, kind.AT), "alle ore, all'ora"),
        (means(kind.TO, kind.AT), "alle, all"),
        (means(kind.AT, kind.BEFORE, to="until"), "fino alle, sino alle, fin alle, fino all"),
        (means(kind.TO, on="day"), "al"),
        (means(kind.TO, kind.ON), "a, alla"),
        (means(kind.BEFORE, to="until", on="day"), "fino al, fino all', sino al, fino a, sino a, fino alla"),
        (means(to="until"), "fino, sino"),
        (means(kind.BETWEEN, kind.AHEAD), "tra, fra"),
        (means(kind.AHEAD), "in"),
        (means(kind.LATER), "dopo, più tardi, da adesso, da ora, da questo momento"),
        (means(kind.AND, kind.PLUS), "e, ed"),
        (means(kind.AND), "e poi, nonché"),
        (
            means(kind.OR),
            "o, oppure, od, ovvero, o magari, o anche, o al limite, o se no, se no, sennò, senno, altrimenti, o meglio",
        ),
        (means(kind.BUT), "ma, però, invece, semmai, piuttosto"),
        (means(kind.FOR), "per, dura, durata, di durata"),
        (means(kind.STARTING), "a partire dal, a partire da, a partire dalle, a partire dalla, da"),
        (
            means(kind.AFTER),
            "dopo, non prima di, dopo la",
        ),
        (means(kind.AFTER, kind.ON), "dopo il, non prima del"),
        (
            means(kind.AFTER, kind.AT),
            "dopo le, non prima delle, oltre le, passate le, dopo l'",
        ),
        (
            means(kind.BEFORE),
            "prima di, entro, prima della, entro la",
        ),
        (means(kind.BEFORE, kind.ON), "prima del, entro il, non oltre il"),
        (
            means(kind.BEFORE, kind.AT),
            "prima delle, entro le, non oltre le, non più tardi delle, prima dell', entro l'",
        ),
        (means(kind.ONWARDS), "in poi, in avanti, in su"),
        (means(kind.LATE), "tardi, a tardi, fino a tardi"),
        (means(ago="behind"), "fa, addietro, or sono"),
        (means(shift=0), "questo, questa, sto, sta, corrente, quest', quest"),
        (
            means(shift=1),
            "prossimo, prossima, pross, prox, entrante, che viene, in arrivo, venturo, ventura, prossimi, prossime",
        ),
        (means(shift=2), "dopo il prossimo, dopo la prossima"),
        (means(shift=-1), "scorso, scorsa, passato, passata, precedente, precedenti, ultimi, ultime, scorsi, scorse"),
        (means(kind.FOLLOWING), "seguente, successivo, successiva, dopo"),
        (means(kind.EVERY), "ogni, tutti i, tutte le, ciascun"),
        (means(kind.OTHER), "altro, altra"),
        (
            period(Unit.WEEK, 1),
            "settimana prossima, prossima settimana, prox settimana, settimana prox, sett prossima, "
            "prossima sett, settimana entrante, settimana ventura",
        ),
        (period(Unit.WEEK, 0), "questa settimana, settimana corrente, sta settimana, settimana in corso"),
        (period(Unit.WEEK, 2), "settimana dopo la prossima, fra due settimane esatte"),
        (period(Unit.MONTH, 2), "mese dopo il prossimo"),
        (period(Unit.WEEKEND, 2), "weekend dopo il prossimo"),
        # holidays
        (holiday(12, 25), "natale"),
        (holiday(12, 26), "santo stefano"),
        (holiday(12, 24), "vigilia di natale"),
        (holiday(12, 31), "capodanno, san silvestro"),
        (holiday(8, 15), "ferragosto"),
        (holiday(1, 6), "epifania, befana, la befana"),
        (holiday(1, 1), "primo dell'anno, il primo dell'anno, giorno di capodanno, il giorno di capodanno"),
        (holiday(2, 14), "san valentino"),
        (holiday(3, 8), "festa della donna, festa delle donne"),
        (holiday(3, 19), "festa del papà, san giuseppe"),
        (holiday(4, 25), "festa della liberazione, anniversario della liberazione"),
        (holiday(5, 1), "festa dei lavoratori, festa del lavoro"),
        (holiday(6, 2), "festa della repubblica"),
        (holiday(11, 1), "ognissanti, festa dei santi"),
        (holiday(11, 2), "giorno dei morti, commemorazione dei defunti"),
        (holiday(12, 8), "immacolata, l'immacolata, festa dell'immacolata, il ponte dell'immacolata"),
        (feast("IT", "Easter Sunday"), "pasqua, domenica di pasqua, la domenica di pasqua"),
        (feast("IT", "Easter Monday"), "pasquetta, lunedì dell'angelo, lunedì di pasqua"),
        (feast("US", "Good Friday"), "venerdì santo"),
        (feast("IT", "Easter Sunday", -1), "sabato santo, vigilia di pasqua"),
        (feast("IT", "Easter Sunday", -3), "giovedì santo"),
        (feast("IT", "Easter Sunday", -7), "domenica delle palme, le palme"),
        (feast("IT", "Easter Sunday", -46), "mercoledì delle ceneri, le ceneri"),
        (feast("IT", "Easter Sunday", -47), "martedì grasso, carnevale"),
        (feast("IT", "Easter Sunday", -52), "giovedì grasso"),
        (feast("DE", "Pentecost Monday", -1), "pentecoste"),
        (feast("IT", "Easter Sunday", 60), "corpus domini"),
        # places
        *(
            (means(place=zone), names)
            for names, zone in (
                ("londra", "Europe/London"),
                ("parigi", "Europe/Paris"),
                ("roma, milano", "Europe/Rome"),
                ("berlino", "Europe/Berlin"),
                ("mosca", "Europe/Moscow"),
                ("lisbona", "Europe/Lisbon"),
                ("atene", "Europe/Athens"),
                ("pechino", "Asia/Shanghai"),
                ("il cairo, cairo", "Africa/Cairo"),
                ("varsavia", "Europe/Warsaw"),
                ("vienna", "Europe/Vienna"),
                ("ginevra", "Europe/Zurich"),
                ("città del messico", "America/Mexico_City"),
                ("san paolo", "America/Sao_Paulo"),
                ("new york", "America/New_York"),
            )
        ),
        (means(kind.ZONE_SIGN), "ora di, fuso di, ora locale di, orario di, fuso orario di"),
        (means(kind.NOT), "non, né, mica, niente, nn"),
    ),
    talk=TALK,
    common=COMMON,
    past_endings=tuple(PAST_ENDINGS.split()),
    fact_forms=tuple(FACT_FORMS.split()),
)
