"""Portuguese days: weekdays, months, parts of the day and meals."""

from __future__ import annotations

from service.domain.slot import Daypart
from service.parsing import kind
from service.parsing.language import Meaning, PartOfDay, day, means, month, part, weekday, weekdays

_MONTHS = (
    "janeiro, jan, janero",
    "fevereiro, fev, fevreiro",
    "março, marc",
    "abril, abr",
    "maio, mai",
    "junho, jun",
    "julho, jul",
    "agosto, ago",
    "setembro, setem",
    "outubro, outu",
    "novembro, nov, novem",
    "dezembro, dezem",
)
# the days that are ordinals too, "a segunda semana", and are written with a number, "2ª feira"
_NUMBERED = (
    (0, "segunda", 2),
    (1, "terça", None),
    (2, "quarta", 4),
    (3, "quinta", 5),
    (4, "sexta", 6),
)
_SHORT = (
    "seg, segun, segundona, sgunda, seguda",
    "terca, tersa, terçona",
    "qua, quar, qarta, quartou",
    "qui, quin, qinta, quita, quintou",
    "sex, sext, sexa, sextou, sextona, 6feira",
)
# the afternoon goes on until eight, and the night has the hours behind midnight
_AFTERNOON: Meaning = {kind.PART: PartOfDay(Daypart.AFTERNOON, 12, 20)}
_EVENING: Meaning = {kind.PART: PartOfDay(Daypart.EVENING, 18, 29)}
_MIDDAY: Meaning = {kind.PART: PartOfDay(Daypart.MIDDAY, 11, 16, meal=True)}
_SMALL_HOURS: Meaning = {kind.PART: PartOfDay(Daypart.NIGHT, 0, 8)}
_DINNER: Meaning = {kind.PART: PartOfDay(Daypart.EVENING, 17, 29, meal=True)}


def _weekday_forms(stem: str) -> str:
    """Every way to write a working day with and without "feira", and the coming one."""
    return ", ".join(
        (
            stem,
            f"{stem}-feira, {stem} feira, {stem}feira, {stem}f, {stem} f",
            f"{stem} agora, {stem}-feira agora, {stem} feira agora",
        )
    )


DAYS: tuple[tuple[Meaning, str], ...] = (
    *((weekday(number), _weekday_forms(stem)) for number, stem, _ in _NUMBERED),
    *((weekday(number), forms) for number, forms in enumerate(_SHORT)),
    *((means(nth=nth), stem) for _, stem, nth in _NUMBERED if nth),
    (weekday(1, plain=True), "ter"),
    (weekday(5), "sábado, sáb, sabadão, sabado agora, sábado agora, sábadao, sabadou"),
    (weekday(6), "dom, domingo, domingão, domingo agora, doming"),
    *((weekdays(number), f"{stem}s, {stem}s-feiras, {stem}s feiras") for number, stem, _ in _NUMBERED),
    (weekdays(5), "sábados"),
    (weekdays(6), "domingos"),
    (means(kind.WEEKDAY_MARK), "ª, a"),
    (means(weekday_mark="word"), "feira, ªf, af"),
    (day(0), "hoje, hj, hoje mesmo, oje, ainda hoje, hoje ainda, hoji"),
    (
        day(1),
        "amn, amnã, amanhã, amanha, amnh, amanhãa, amã, amnha, amannha, amanhã mesmo, amh, aman, manhã cedo amanhã",
    ),
    (means(day=1, follows=True), "no dia seguinte, o dia seguinte, dia seguinte, no dia a seguir, o dia a seguir"),
    (
        means(day=7, follows="again"),
        "na outra, no outro, na seguinte, no seguinte, a seguinte, o seguinte, na próxima a essa, na outra a seguir",
    ),
    (day(2), "depois de amanhã, depois d'amanhã, dps de amanhã, depois de amanha, dpois de amanhã, depois amanhã"),
    (day(-1), "ontem, ontem à noite, ontem de noite, ontem à tarde, ontem de manhã, onte, ontem cedo, onti"),
    (day(-2), "anteontem, antes de ontem, antontem, antes d'ontem"),
    *((month(i), names) for i, names in enumerate(_MONTHS, 1)),
    (month(9, plain=True), "set"),
    (month(10, plain=True), "out"),
    (means(month_too=3), "mar, marco"),
    (means(month_too=12), "dez"),
    # parts of the day and meals
    (
        part(Daypart.MORNING),
        "manhã, manha, de manhã, de manha, pela manhã, pela manha, na parte da manhã, na parte da manha, "
        "da parte da manhã, parte da manhã, de manhãzinha, manhãzinha, manhazinha, "
        "de manhã cedo, de manha cedo, manhã cedo, bem cedo de manhã, logo de manhã, logo pela manhã, "
        "no período da manhã, período da manhã, no meio da manhã, a meio da manhã, no fim da manhã, "
        "ao fim da manhã, no final da manhã, fim da manhã, final da manhã, início da manhã, "
        "no início da manhã, começo da manhã, no começo da manhã, cedinho, bem cedinho, matinal",
    ),
    ({**part(Daypart.MORNING), kind.PLAIN: True}, "cedo, bem cedo"),
    ({**part(Daypart.MORNING), kind.OF: True}, "da manhã, da manha"),
    ({**_AFTERNOON, kind.OF: True}, "da tarde"),
    ({**_EVENING, kind.OF: True}, "da noite"),
    ({**_SMALL_HOURS, kind.OF: True}, "da madrugada"),
    (part(Daypart.MORNING, every=True), "manhãs, todas as manhãs, toda manhã"),
    (
        _AFTERNOON,
        "à tarde, a tarde, de tarde, pela tarde, na tarde, na parte da tarde, da parte da tarde, "
        "parte da tarde, no período da tarde, tardinha, à tardinha, de tardinha, tardezinha, de tardezinha, "
        "à tardezinha, no fim da tarde, ao fim da tarde, fim da tarde, fim de tarde, no fim de tarde, "
        "ao fim de tarde, final da tarde, no final da tarde, ao final da tarde, final de tarde, no final de tarde, "
        "fim do dia, no fim do dia, ao fim do dia, final do dia, no final do dia, ao final do dia, "
        "início da tarde, no início da tarde, ao início da tarde, começo da tarde, no começo da tarde, "
        "meio da tarde, no meio da tarde, a meio da tarde, finzinho da tarde, no finzinho da tarde, "
        "princípio da tarde, ao princípio da tarde, tarde do dia",
    ),
    ({**_AFTERNOON, kind.PLAIN: True}, "tarde"),
    (part(Daypart.AFTERNOON, every=True), "tardes, todas as tardes, toda tarde"),
    (
        _EVENING,
        "noite, à noite, a noite, de noite, pela noite, na noite, na parte da noite, noitinha, "
        "à noitinha, de noitinha, à noitezinha, no período da noite, fim da noite, no fim da noite, "
        "começo da noite, no começo da noite, início da noite, no início da noite, noit, noitada",
    ),
    (part(Daypart.EVENING, every=True), "todas as noites, toda noite"),
    (_SMALL_HOURS, "madrugada, de madrugada, na madrugada, pela madrugada, madruga"),
    (part(Daypart.MORNING, on=0), "esta manhã, hoje de manhã, hoje pela manhã, nesta manhã, hoje cedo"),
    (
        part(Daypart.MORNING, on=1),
        "amanhã de manhã, amanha de manha, amanhã pela manhã, amanhã cedo, amanhã de manhã cedo, amanhã manhã, "
        "amanhã cedinho, amanhã bem cedo, amanha cedo, amanha pela manha",
    ),
    (
        {kind.PART: PartOfDay(Daypart.AFTERNOON, 12, 20, 0)},
        "esta tarde, hoje à tarde, hoje a tarde, hoje de tarde, logo à tarde, logo a tarde, hoje na parte da tarde",
    ),
    (
        {kind.PART: PartOfDay(Daypart.EVENING, 18, 29, 0)},
        "esta noite, hoje à noite, hoje a noite, hoje de noite, logo à noite, logo a noite, nesta noite, hj à noite, "
        "hj a noite, hj de noite, essa noite, mais logo à noite",
    ),
    ({kind.PART: PartOfDay(Daypart.NIGHT, 0, 8, 1)}, "esta madrugada, essa madrugada"),
    (
        part(Daypart.MORNING, meal=True),
        "café da manhã, cafe da manha, no café da manhã, pro café da manhã, pequeno-almoço, pequeno almoço, "
        "ao pequeno-almoço, para o pequeno-almoço, peq almoço, desjejum, mata-bicho",
    ),
    (
        _MIDDAY,
        "almoço, almoçar, almoçamos, almoçarmos, almocinho, almoçinho, ao almoço, no almoço, pro almoço, "
        "para o almoço, hora do almoço, na hora do almoço, à hora do almoço, horário de almoço, almoçarada, "
        "hora de almoço, à hora de almoço, brunch, na hora de almoço",
    ),
    (
        part(Daypart.AFTERNOON, meal=True),
        "lanche, lanchinho, lanchar, lancharmos, café da tarde, chá da tarde, ao lanche, lanche da tarde",
    ),
    (
        _DINNER,
        "jantar, janta, jantamos, jantarmos, jantinha, ao jantar, no jantar, pro jantar, para o jantar, pra jantar, "
        "para jantar, jantarada, ceia, cear, hora do jantar, à hora do jantar, na hora do jantar, happy hour, "
        "happy-hour, hora de jantar",
    ),
)
"""Pairs of a meaning and the forms that carry it."""
