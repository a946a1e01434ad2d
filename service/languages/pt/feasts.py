"""Holidays and other days with a name, of Brazil and Portugal."""

from __future__ import annotations

from service.parsing.language import Meaning, feast, holiday

_FEASTS: tuple[tuple[Meaning, str], ...] = (
    (holiday(12, 25), "natal, dia de natal"),
    (holiday(12, 24), "véspera de natal, vespera de natal, noite de natal, consoada, ceia de natal"),
    (
        holiday(12, 31),
        "réveillon, reveillon, révellion, revellion, véspera de ano novo, passagem de ano, virada do ano, "
        "noite da virada, fim de ano, são silvestre, véspera do ano novo, véspera de réveillon, passagem do ano",
    ),
    (holiday(1, 1), "ano novo, dia de ano novo, primeiro do ano, confraternização universal, ano-novo"),
    (holiday(1, 6), "dia de reis, reis magos, folia de reis"),
    (holiday(3, 8), "dia da mulher, dia das mulheres, dia internacional da mulher"),
    (holiday(3, 19), "dia do pai, dia de são josé"),
    (holiday(4, 21), "tiradentes, dia de tiradentes, feriado de tiradentes"),
    (holiday(4, 23), "dia de são jorge"),
    (holiday(4, 25), "dia da liberdade"),
    (holiday(5, 1), "dia do trabalho, dia do trabalhador, dia dos trabalhadores"),
    (holiday(6, 10), "dia de portugal, dia de camões"),
    (holiday(6, 12), "dia dos namorados"),
    (holiday(6, 13), "santo antónio, santo antônio, dia de santo antónio, noite de santo antónio"),
    (holiday(6, 24), "são joão, dia de são joão, sao joao"),
    (holiday(6, 29), "são pedro, dia de são pedro"),
    (holiday(8, 15), "assunção, dia da assunção, nossa senhora da assunção"),
    (holiday(9, 7), "dia da independência, independência do brasil"),
    (holiday(10, 5), "implantação da república"),
    (
        holiday(10, 12),
        "nossa senhora aparecida, dia das crianças, dia de nossa senhora, nsa sra aparecida, "
        "nossa senhora de aparecida",
    ),
    (holiday(10, 15), "dia dos professores, dia do professor"),
    (holiday(10, 31), "halloween, dia das bruxas"),
    (holiday(11, 1), "todos os santos, dia de todos os santos, dia dos santos"),
    (holiday(11, 2), "finados, dia de finados, dia dos mortos, fiéis defuntos"),
    (holiday(11, 11), "são martinho, dia de são martinho"),
    (holiday(11, 15), "proclamação da república, dia da proclamação"),
    (holiday(11, 20), "consciência negra, dia da consciência negra"),
    (holiday(12, 1), "restauração da independência, dia da restauração"),
    (holiday(12, 8), "imaculada conceição, dia da imaculada, dia da conceição"),
    # Brazil's second Sundays of May and August are the days before Samoa's; Portugal's first of May is Lithuania's
    (feast("WS", "Mother's Day", -1), "dia das mães"),
    (feast("WS", "Father's Day", -1), "dia dos pais"),
    (feast("LT", "Mother's Day"), "dia da mãe"),
    (feast("PT", "Easter Sunday"), "páscoa, domingo de páscoa, dia de páscoa"),
    (feast("PT", "Good Friday"), "sexta-feira santa, sexta feira santa, sexta santa, paixão de cristo"),
    (feast("PT", "Easter Sunday", -1), "sábado de aleluia, véspera de páscoa, sábado santo"),
    (feast("PT", "Easter Sunday", -3), "quinta-feira santa, quinta santa, quinta feira santa"),
    (feast("PT", "Easter Sunday", 1), "segunda-feira de páscoa, segunda de páscoa"),
    (feast("PT", "Easter Sunday", -7), "domingo de ramos, ramos"),
    (
        feast("PT", "Easter Sunday", -46),
        "quarta-feira de cinzas, quarta de cinzas, quarta feira de cinzas, cinzas, 4ª de cinzas",
    ),
    (
        feast("PT", "Easter Sunday", -47),
        "carnaval, terça de carnaval, terça-feira de carnaval, terça gorda, entrudo, terça feira de carnaval",
    ),
    (feast("PT", "Easter Sunday", -48), "segunda de carnaval, segunda-feira de carnaval"),
    (feast("PT", "Easter Sunday", -49), "domingo de carnaval, domingo gordo"),
    (feast("PT", "Easter Sunday", -50), "sábado de carnaval"),
    (feast("PT", "Easter Sunday", -51), "sexta de carnaval, sexta-feira de carnaval"),
    (feast("PT", "Easter Sunday", 49), "pentecostes"),
    (feast("PT", "Easter Sunday", 60), "corpus christi, corpo de deus, corpus cristi"),
)


def _on_the_day(names: str) -> str:
    """The names, and "no dia de Natal" for each "dia de Natal"."""
    days = [name.strip() for name in names.split(",") if name.strip().startswith("dia ")]
    return ", ".join((names, *(f"{before} {day}" for day in days for before in ("no", "do", "ao"))))


FEASTS: tuple[tuple[Meaning, str], ...] = tuple((meaning, _on_the_day(names)) for meaning, names in _FEASTS)
"""Pairs of a meaning and the names that carry it."""

_PORTUGAL: tuple[tuple[Meaning, str], ...] = (
    (holiday(2, 14), "dia dos namorados, são valentim, dia de são valentim"),
    (holiday(6, 1), "dia da criança, dia das crianças"),
)
PORTUGAL: tuple[tuple[Meaning, str], ...] = tuple((meaning, _on_the_day(names)) for meaning, names in _PORTUGAL)
"""What is on another day in Portugal than in Brazil."""
