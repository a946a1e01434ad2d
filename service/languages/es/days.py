"""Spanish days: weekdays, months, parts of the day, meals and holidays."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.parsing import kind
from service.parsing.language import (
    Meaning,
    PartOfDay,
    Unit,
    day,
    feast,
    holiday,
    means,
    month,
    part,
    weekday,
    weekdays,
)

_MONTHS = (
    "enero, ene",
    "febrero, feb, febr",
    "marzo, mzo",
    "abril, abr",
    "mayo, may",
    "junio, jun",
    "julio, jul",
    "agosto, ago",
    "septiembre, setiembre, sept, sep",
    "octubre, oct",
    "noviembre, nov, noviemb",
    "diciembre, dic, diciemb",
)
# the afternoon goes on until nine, and the night has the small hours
_AFTERNOON: Meaning = {kind.PART: PartOfDay(Daypart.AFTERNOON, 12, 21)}
_EVENING: Meaning = {kind.PART: PartOfDay(Daypart.EVENING, 19, 29)}
_MIDDAY: Meaning = {kind.PART: PartOfDay(Daypart.MIDDAY, 11, 16, meal=True)}
_SMALL_HOURS: Meaning = {kind.PART: PartOfDay(Daypart.NIGHT, 0, 8)}

DAYS: tuple[tuple[Meaning, str], ...] = (
    (weekday(0), "lunes, lun, lune, luens, lunez, lunis"),
    (weekday(1), "martes, mart, martez"),
    (weekday(1, plain=True), "mar"),
    (weekday(2), "miércoles, mié, mier, miérc, mierc, miercole, miérc"),
    (weekday(3), "jueves, jue, juev, juebes"),
    (weekday(4), "viernes, vie, vier, viern, biernes, vierne"),
    (weekday(5), "sábado, sáb, sabadito, sabadete"),
    (weekday(6), "domingo, domi, dominguito, domin"),
    (weekday(6, plain=True), "dom"),
    (weekday(0), "lunecito"),
    (weekday(4), "viernecito"),
    (weekdays(5), "sábados"),
    (weekdays(6), "domingos"),
    (day(0), "hoy, hoy mismo, hoy día, el día de hoy, oy"),
    (day(1), "mañana, mñn, mñna, mñana, mñ, maniana, mañna, mañana mismo, el día de mañana"),
    (means(day=1, follows=True), "al día siguiente, el día siguiente, el día después, al otro día"),
    (
        means(day=7, follows="again"),
        "el de después, la de después, el subsiguiente, la subsiguiente",
    ),
    (day(2), "pasado mañana, pasao mañana, pasadomañana"),
    (day(2, plain=True), "pasado"),
    (day(7), "de hoy en ocho, hoy en ocho, hoy en ocho días"),
    (day(14), "de hoy en quince, hoy en quince"),
    (day(-1), "ayer, anoche, ayer noche, ayer por la noche"),
    (day(-2), "anteayer, antes de ayer, antier, antiayer, antenoche, anteanoche"),
    *((month(i), names) for i, names in enumerate(_MONTHS, 1)),
    (month(3, plain=True), "mar"),
    (month(9, plain=True), "set"),
    # parts of the day and meals
    (
        part(Daypart.MORNING),
        "la mañana, por la mañana, en la mañana, a la mañana, x la mañana, a primera hora, media mañana, "
        "a media mañana, por la mañanita, mañanita, primera hora de la mañana, última hora de la mañana, "
        "primera hora, por las mañanas, por la mñn, x la mñn, a primerísima hora, mañana temprano, tempranito, "
        "por la mañana temprano, en la mañanita",
    ),
    (part(Daypart.MORNING), "mañana"),
    (part(Daypart.MORNING, every=True), "mañanas"),
    (
        _AFTERNOON,
        "la tarde, por la tarde, en la tarde, a la tarde, x la tarde, a media tarde, tardecita, "
        "por la tardecita, primera hora de la tarde, a primera hora de la tarde, última hora de la tarde, "
        "a última hora de la tarde, a la tardecita, la tardecita, en la tardecita, de tardecita, después de comer, "
        "sobremesa, después de almorzar",
    ),
    ({**_AFTERNOON, kind.PLAIN: True}, "tarde"),
    (part(Daypart.AFTERNOON, every=True), "tardes, por las tardes"),
    (
        _EVENING,
        "noche, la noche, por la noche, en la noche, a la noche, x la noche, nochecita, por la nochecita, "
        "tarde noche, tarde-noche, la tarde noche, por la tarde noche, última hora, a última hora, la nochecita, "
        "noshe",
    ),
    (part(Daypart.EVENING, every=True), "por las noches, todas las noches"),
    (_SMALL_HOURS, "madrugada, la madrugada, de madrugada, en la madrugada, por la madrugada, madrugadita"),
    (part(Daypart.MORNING, on=0), "esta mañana, hoy por la mañana, hoy en la mañana, hoy a la mañana"),
    (part(Daypart.MORNING, on=1), "mañana por la mañana, mañana en la mañana, mañana a la mañana, mañana de mañana"),
    ({kind.PART: PartOfDay(Daypart.AFTERNOON, 12, 21, 0)}, "esta tarde, esta tardecita, hoy tarde"),
    ({kind.PART: PartOfDay(Daypart.EVENING, 19, 29, 0)}, "esta noche, esta nochecita, hoy noche, sta noche"),
    ({kind.PART: PartOfDay(Daypart.NIGHT, 0, 8, 1)}, "esta madrugada"),
    (
        part(Daypart.MORNING, meal=True),
        "desayuno, desayunar, desayunamos, desayunito, a desayunar, para desayunar, el desayuno, hora del desayuno",
    ),
    (
        part(Daypart.MIDDAY, meal=True),
        "comida, almuerzo, almorzar, almorzamos, comilona, a comer, para comer, comemos, al almuerzo, el almuerzo, "
        "a almorzar, para almorzar, la comida, hora de comer, la hora de comer, hora del almuerzo, brunch, vermut, "
        "vermú, el vermut, aperitivo, asadito al mediodía, a la hora de comer, lonche, almuercito, comidita",
    ),
    (_MIDDAY, "del mediodía, de mediodía, del medio día, este mediodía"),
    (part(Daypart.AFTERNOON, meal=True), "merienda, merendar, merendamos, a merendar, para merendar, la merienda"),
    (
        {kind.PART: PartOfDay(Daypart.EVENING, 19, 29, meal=True)},
        "cena, cenar, cenamos, a cenar, para cenar, cenita, la cena, hora de cenar, la hora de cenar, cenorrio, "
        "a la hora de cenar",
    ),
    (
        {kind.PERIOD: (Unit.WEEKEND, 1), kind.PROPOSE: True},
        "qué tal el finde que viene, qué tal el próximo finde, qué tal el fin de semana que viene",
    ),
    # holidays
    ({kind.HOLIDAY: ("ES", "Good Friday", 0), kind.UNIT: Unit.WEEK}, "semana santa"),
    (feast("ES", "Good Friday", -5), "domingo de ramos"),
    (feast("ES", "Good Friday", -1), "jueves santo"),
    (feast("ES", "Good Friday"), "viernes santo"),
    (feast("ES", "Good Friday", 1), "sábado santo, sábado de gloria"),
    (feast("ES", "Good Friday", 2), "domingo de resurrección, domingo de pascua, pascua"),
    (feast("ES", "Good Friday", 3), "lunes de pascua"),
    (feast("ES", "Good Friday", -44), "miércoles de ceniza"),
    (feast("AR", "Carnival Monday"), "lunes de carnaval"),
    (feast("AR", "Carnival Tuesday"), "martes de carnaval"),
    (holiday(12, 25), "navidad, día de navidad, navidades"),
    (holiday(12, 24), "nochebuena, noche buena"),
    (
        holiday(12, 31),
        "nochevieja, noche vieja, fin de año, año viejo, víspera de año nuevo, último día del año, el último día del "
        "año",
    ),
    (holiday(1, 1), "año nuevo, día de año nuevo, primer día del año"),
    (holiday(1, 5), "noche de reyes, víspera de reyes"),
    (holiday(1, 6), "reyes, día de reyes, los reyes, epifanía, reyes magos"),
    (holiday(2, 14), "san valentín, día de los enamorados, día del amor y la amistad"),
    (holiday(3, 8), "8m, día de la mujer"),
    (holiday(3, 19), "san josé"),
    (holiday(4, 23), "sant jordi, san jordi, día del libro"),
    (
        holiday(5, 1),
        "día del trabajo, día del trabajador, día de los trabajadores, día internacional de los trabajadores",
    ),
    (holiday(6, 23), "noche de san juan, verbena de san juan"),
    (holiday(6, 24), "san juan, día de san juan"),
    (holiday(10, 12), "el pilar, día del pilar, día de la hispanidad"),
    (holiday(10, 31), "halloween, jalogüin"),
    (holiday(11, 1), "todos los santos, día de todos los santos"),
    (holiday(11, 2), "día de muertos, día de los muertos, día de difuntos"),
    (holiday(12, 6), "día de la constitución, puente de la constitución"),
    (holiday(12, 8), "la inmaculada, día de la inmaculada, la purísima, la concepción"),
    (holiday(12, 12), "día de la virgen, día de la virgen de guadalupe"),
    (holiday(12, 28), "día de los inocentes, los inocentes, santos inocentes"),
)
"""Pairs of a meaning and the forms that carry it."""
