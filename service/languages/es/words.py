"""Spanish: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.languages.es.days import DAYS
from service.languages.es.places import PLACES
from service.languages.es.regions import REGIONS
from service.languages.es.talk import COMMON, TALK
from service.languages.es.tells import PAST_ENDINGS, PAST_FORMS
from service.parsing import kind
from service.parsing.language import Lexicon, Unit, clock, means, number, ordinal, period, unit

_SMALL = (
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho "
    "diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
    "veintinueve treinta"
)
_ONES = ("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_TENS = ((30, "treinta"), (40, "cuarenta"), (50, "cincuenta"))
_NUMBERS = (
    *enumerate(_SMALL.split(), 2),
    *((ten, name) for ten, name in _TENS),
    *((ten + i, f"{name} y {one}") for ten, name in _TENS for i, one in enumerate(_ONES, 1)),
)

LANGUAGE = Lexicon(
    code="es",
    overlays=REGIONS,
    words=(
        *DAYS,
        (clock(0), "medianoche, media noche, la medianoche, las cero horas, las 0 horas"),
        (clock(12), "mediodía, medio día, al mediodía, el mediodía, medio dia"),
        (
            means(kind.NOW),
            "ahora, ahora mismo, ahorita, ahorita mismo, ahora ya, en este momento, enseguida, ya mismo, "
            "de inmediato, inmediatamente, justo ahora, cuanto antes, lo antes posible",
        ),
        # units
        (unit(Unit.MINUTE), "minuto, minutos, min, mins, minutito, minutitos"),
        (unit(Unit.HOUR), "hora, horas, h, hs, hrs, hr, horita, horitas"),
        (means(few=2, unit=Unit.DAY), "dos días"),
        (unit(Unit.DAY), "día, días, diita"),
        (
            unit(Unit.WORKDAY),
            "día laborable, días laborables, día hábil, días hábiles, día laboral, días laborales, día de semana, "
            "días de semana, día de trabajo, días de trabajo",
        ),
        (unit(Unit.NIGHT), "noches"),
        (unit(Unit.WEEK), "semana, semanas, sem, semanita"),
        (
            unit(Unit.WEEKEND),
            "fin de semana, fines de semana, finde, findes, finde semana, fin de, fds, weekend, find, findesemana",
        ),
        (unit(Unit.FORTNIGHT), "quincena, quincenas"),
        (unit(Unit.MONTH), "mes, meses"),
        (unit(Unit.YEAR), "año, años"),
        (means(duration=30), "media hora, media horita, 1/2 hora, una media hora"),
        (means(duration=15), "cuarto de hora, un cuarto de hora, cuartito de hora, un cuartito de hora"),
        (means(duration=45), "tres cuartos de hora, 3 cuartos de hora"),
        (means(duration=90), "hora y media, una hora y media"),
        (
            means(edge="start"),
            "principios de, a principios de, principio de, a principio de, comienzos de, a comienzos de, inicios de, "
            "a inicios de, inicio de, primeros de, a primeros de, principios del, a principios del, inicios del, "
            "a comienzos del, a inicios del, a primeros del, primeros días de, los primeros días de",
        ),
        (
            means(edge="middle"),
            "mediados de, a mediados de, mitad de, a mitad de, mediados del, a mediados del, a mitad del",
        ),
        (
            means(edge="end"),
            "finales de, a finales de, final de, a final de, fines de, a fines de, fin de, a fin de, a finales del, "
            "finales del, a fines del, fines del, a fin del, últimos días de, los últimos días de",
        ),
        (means(edge="rest"), "lo que queda de, resto de, el resto de, lo que resta de, resto del, lo que queda del"),
        # numbers
        *((number(value), word) for value, word in _NUMBERS),
        (number(20), "veinti"),
        (number(21), "veintiún, veintiuna"),
        (number(60), "sesenta"),
        (number(90), "noventa"),
        (number(1), "uno"),
        (means(year=2000), "dos mil"),
        (means(kind.ARTICLE, number=1), "un, una"),
        (means(at="weak", number=1), "la una"),
        (
            ordinal(1),
            "primero, primer, primera, primeras, primeros",
        ),
        (ordinal(2), "segundo, segunda"),
        (ordinal(3), "tercero, tercer, tercera"),
        (ordinal(4), "cuarto, cuarta"),
        (ordinal(5), "quinto, quinta"),
        *((ordinal(i), f"{stem}o, {stem}a") for i, stem in enumerate(("sext", "séptim", "octav", "noven", "décim"), 6)),
        (ordinal(-1), "último, última, últimos, últimas"),
        (means(kind.HALF), "media, treinta minutos"),
        (means(quarter=1), "cuarto, un cuarto, cuartito"),
        (means(quarter=3), "tres cuartos"),
        (means(few=2), "par de, un par de, parcito de"),
        (means(few=3), "unos, unas, algunos, algunas, unos cuantos, unas cuantas, pocos, pocas"),
        (means(kind.ORDINAL_MARK), "º, °, ª, ro, ero, er, do, to, ra, era, da, vo, mo"),
        (means(kind.MINUS), "menos"),
        (
            means(kind.MONEY),
            "euro, euros, eur, pavos, pesos, peso, dólares, dólar, lucas, plata, duros, centavos, céntimos, libras, "
            "bolívares, mangos, varos, guaraníes, lempiras, quetzales, pe, usd, mxn",
        ),
        (
            means(kind.QUANTITY),
            "personas, kilos, kg, metros, km, kms, kilómetros, grados, veces, litros, puntos, páginas, plazas, "
            "asientos, piezas, por ciento, porciento, amigos, amigas, chicos, chicas, botellas, cervezas, birras, "
            "cañas, chelas, pizzas, goles, hijos, gramos, mil, millones, millón, entradas, boletos, huevos, "
            "invitados, alumnos, alumnas, niños, niñas, cajas, cucharadas, tazas, dosis, pisos, habitaciones, "
            "cuotas, sillas, mesas, coches, autos, carros, pases, camisetas, jugadores, partes, ejercicios, "
            "mensajes, fotos, capítulos, lugares, cupos, pax, gentes, asistentes, % de, años de, minutos de, pares, "
            "rondas, vueltas, tacos, empanadas, porciones, raciones, comensales, adultos, peques, pasos, calorías, "
            "megas, gigas",
        ),
        (
            means(kind.APPROX),
            "aproximadamente, aprox, más o menos, masomenos, tipo, sobre, hacia, alrededor de, cerca de, digamos, y "
            "pico, y algo, o así, o por ahí, por ahí, por ahi, algo así, más menos, circa, eso de, a eso de, y poco, "
            "o algo así, tipín, tirando a",
        ),
        (means(kind.HOUR_SIGN), "hora, h, horas, hr"),
        (means(kind.HOUR_MARK), "h, hs, hrs, hr, horas, en punto, en puntito, clavadas, hora"),
        # what ties them together
        (
            means(kind.AT),
            "sobre las, sobre la, hacia las, hacia la, a eso de las, a eso de la, tipo las, tipo la, "
            "alrededor de las, alrededor de la, como a las, como a la, como alas, cerca de las, por ahí de las, "
            "a esa de las, alas, a les, por las, eso de las, ala, a las horas, para la, tirando a las, "
            "sobre eso de las, rondando las",
        ),
        (means(kind.AT, kind.CLOCK_TO), "para las, para la"),
        (means(at="weak"), "las"),
        (means(kind.ON), "en, la, por, los próximos, estos, durante, durante la, durante el, a lo largo de, de cara a"),
        (means(kind.ON, kind.PLURAL), "los"),
        (means(on="day"), "el, para el, en el, día, por el, pal, pa el"),
        (means(kind.OF, kind.OPENS, on="day"), "del"),
        (
            means(kind.OF, kind.OPENS),
            "de, d",
        ),
        (means(kind.AT, kind.OF, kind.OPENS), "de las"),
        (means(kind.FROM), "desde"),
        (means(kind.FROM, kind.AT), "desde las, desde la"),
        (means(kind.FROM, on="day"), "desde el"),
        (means(kind.TO, kind.AT), "a las, a la"),
        (means(kind.AT, kind.BEFORE, to="until"), "hasta las, hasta la"),
        (means(kind.BEFORE, to="until", on="day"), "hasta el, hasta"),
        (means(kind.TO, on="day"), "al"),
        (means(kind.TO, kind.ON), "a"),
        (means(kind.BETWEEN), "entre"),
        (means(kind.BETWEEN, kind.AT), "entre las, entre la"),
        (means(kind.BETWEEN, on="day"), "entre el"),
        (means(kind.AHEAD), "en, dentro de, de aquí a, de acá a, de hoy en"),
        (means(kind.LATER), "después, más tarde, a partir de ahora, luego"),
        (means(kind.AND, kind.PLUS), "y"),
        (means(kind.AND), "e, y también, y luego, además de, tanto como"),
        (
            means(kind.OR),
            "o, u, ó, o bien, o sino, o si no, si no, sino, o quizás, o tal vez, o incluso, o también, "
            "o en su defecto, o mejor, o como mucho",
        ),
        (means(kind.BUT), "pero, aunque, en cambio, más bien"),
        (means(kind.FOR), "durante, por, dura, de duración, para"),
        (
            means(kind.STARTING),
            "a partir de, a partir del, a partir de el, empezando, empezando el, comenzando",
        ),
        (means(kind.STARTING, kind.AT), "a partir de las, a partir de la, empezando a las"),
        (means(kind.AFTER), "después de, después del, tras, pasado el, luego de, no antes de, no antes del"),
        (means(kind.AFTER, kind.ON), "después del, tras el, pasado el, luego del, no antes del, después de el"),
        (
            means(kind.AFTER, kind.AT),
            "después de las, después de la, pasadas las, pasada la, luego de las, luego de la, no antes de las, "
            "no antes de la, más tarde de las, más tarde de la, pasando las, dps de las, desp de las",
        ),
        (means(kind.BEFORE), "antes de, no después de, no más tarde de, como muy tarde, a más tardar"),
        (
            means(kind.BEFORE, kind.ON),
            "antes del, no después del, no más tarde del, como muy tarde el, a más tardar el",
        ),
        (
            means(kind.BEFORE, kind.AT),
            "antes de las, antes de la, no después de las, no más tarde de las, como muy tarde a las, "
            "a más tardar a las, como tarde a las",
        ),
        (means(kind.ONWARDS), "en adelante, pa delante, o más tarde, para arriba, o después"),
        (means(kind.LATE), "tarde, las tantas, cuando sea, que el cuerpo aguante"),
        (means(kind.AGO), "hace, atrás"),
        (means(shift=0), "este, esta, estos, estas, presente, en curso, éste"),
        (
            means(shift=1),
            "próximo, próxima, próximos, próximas, prox, que viene, que entra, que sigue, entrante, venidero, "
            "q viene, k viene",
        ),
        (means(kind.NEAREST, shift=1), "este próximo, esta próxima"),
        (means(shift=-1), "pasado, pasada, pasados, pasadas, anterior, anteriores, último, última, últimos, últimas"),
        (means(kind.FOLLOWING), "siguiente, subsiguiente, siguientes"),
        (
            means(kind.WEEK_OF),
            "semana que empieza, semana que empieza el, semana que comienza, semana que comienza el, semana que "
            "inicia, semana que inicia el, semana que arranca el",
        ),
        (means(weeks_on=1), "en ocho, en 8 días, en ocho días"),
        (means(weeks_on=2), "en quince, en quince días"),
        (means(kind.EVERY), "cada, todos los, todas las, to2 los, cada uno de los"),
        (means(recurs=("DAILY", 1, ())), "diariamente, a diario, diaria"),
        (means(recurs=("WEEKLY", 1, ())), "semanalmente, semanal, una vez a la semana, una vez por semana"),
        (means(recurs=("MONTHLY", 1, ())), "mensualmente, mensual"),
        (means(kind.OTHER), "otro, otra"),
        (
            means(other="behind"),
            "sí y otro no, sí y otra no, si y otro no, por medio, de por medio, sí otro no, sí y uno no, "
            "sí y el otro no, alternos, alternas",
        ),
        (
            period(Unit.WEEK, 1),
            "semana que viene, próxima semana, semana próxima, semana entrante, semana que entra, semana que sigue, "
            "semana siguiente, siguiente semana, semana q viene, otra semana, sem que viene, prox semana, semana prox",
        ),
        (period(Unit.WEEK, 0), "esta semana, semana actual, semana en curso, esta semanita"),
        (period(Unit.WEEK, 2), "semana después de la próxima, semana siguiente a la próxima, la de después"),
        (period(Unit.WEEKEND, 2), "fin de semana después del próximo, finde después del próximo"),
        (period(Unit.MONTH, 2), "mes después del próximo"),
        *PLACES,
        (means(kind.ZONE_SIGN), "hora de, horario de, huso de, hora local de, huso horario de, hora en, hora"),
        (means(kind.NOT), "no, ni, tampoco"),
    ),
    talk=TALK,
    common=COMMON,
    past_endings=tuple(PAST_ENDINGS.split()),
    past_forms=tuple(PAST_FORMS.split()),
)
