"""Portuguese: the words that times, votes and everyday talk are made of."""

from __future__ import annotations

from service.languages.pt.days import DAYS
from service.languages.pt.feasts import FEASTS, PORTUGAL
from service.languages.pt.places import PLACES
from service.languages.pt.talk import COMMON, TALK
from service.languages.pt.tells import PAST_ENDINGS, PAST_FORMS
from service.parsing import kind
from service.parsing.language import Lexicon, Region, Unit, clock, day, means, number, ordinal, period, unit

_SMALL = (
    "três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove "
    "vinte"
)
_ONES = ("um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")
_TENS = ((20, "vinte"), (30, "trinta"), (40, "quarenta"), (50, "cinquenta"))
_NUMBERS = (
    (2, "dois"),
    (2, "duas"),
    *enumerate(_SMALL.split(), 3),
    *_TENS[1:],
    *((ten + i, f"{name} e {one}") for ten, name in _TENS for i, one in enumerate(_ONES, 1)),
    *((ten + i, f"{name} e {one}") for ten, name in _TENS for i, one in ((1, "uma"), (2, "duas"))),
)

LANGUAGE = Lexicon(
    code="pt",
    words=(
        *DAYS,
        *FEASTS,
        (clock(0), "meia-noite, meia noite, zero hora, zero horas, meianoite"),
        (clock(12), "meio-dia, meio dia, meiodia, meidia"),
        (
            means(kind.NOW),
            "agora, agora mesmo, agorinha, neste momento, nesse momento, imediatamente, o quanto antes, "
            "o mais rápido possível, agr, agora já",
        ),
        # units
        (unit(Unit.MINUTE), "minuto, minutos, min, mins, minutinho, minutinhos"),
        (unit(Unit.HOUR), "hora, horas, h, hs, hrs, hr, horinha, horinhas, hras"),
        (unit(Unit.DAY), "dia, dias, diazinho"),
        (unit(Unit.WORKDAY), "dia útil, dias úteis, dia de semana, dias de semana, dias da semana"),
        (unit(Unit.NIGHT), "noites"),
        (unit(Unit.WEEK), "semana, semanas, sem, semaninha"),
        (
            unit(Unit.WEEKEND),
            "fim de semana, final de semana, fins de semana, finais de semana, fim-de-semana, fins-de-semana, fds, "
            "no fim de semana, no final de semana, ao fim de semana, no fim-de-semana, no fds, finde, findi, findis, "
            "fim d semana, fim de sem, weekend, final d semana",
        ),
        (unit(Unit.FORTNIGHT), "quinzena, quinzenas"),
        (unit(Unit.MONTH), "mês, meses"),
        (unit(Unit.YEAR), "ano, anos"),
        (means(duration=30), "meia hora, meia horinha, meia-hora, 1/2 hora, uma meia hora"),
        (means(duration=15), "um quarto de hora, quarto de hora"),
        (means(duration=45), "três quartos de hora"),
        (means(duration=90), "hora e meia, uma hora e meia"),
        (
            means(edge="start"),
            "início de, no início de, começo de, no começo de, comecinho de, princípio de, no princípio de, "
            "início do, no início do, começo do, no começo do, princípio do, no princípio do, princípios de, "
            "comecinho do, inicio de, inicio do, inícios de, início da, no início da, começo da, no começo da, "
            "logo no início de, logo no começo de",
        ),
        (
            means(edge="middle"),
            "meados de, em meados de, metade de, na metade de, meio de, no meio de, a meio de, meados do, "
            "em meados do, a meio do, metade do, na metade do, meio da, no meio da, a meio da, meio do, no meio do",
        ),
        (
            means(edge="end"),
            "fim de, no fim de, final de, no final de, finais de, em finais de, finzinho de, ao fim de, "
            "fim do, no fim do, final do, no final do, finais do, finzinho do, ao final de, fim da, no fim da, "
            "final da, no final da, lá pro fim de, lá pro fim do, lá pro final de",
        ),
        (means(edge="rest"), "resto de, o resto de, resto do, o resto do, resto da, o resto da, no resto da"),
        # numbers
        *((number(value), word) for value, word in _NUMBERS),
        (number(14), "quatorze"),
        (number(16), "dezasseis"),
        (number(17), "dezassete"),
        (number(19), "dezanove"),
        (number(50), "cinqüenta"),
        (means(year=2000), "dois mil, dois mil e"),
        (means(kind.ARTICLE, number=1), "um, uma"),
        (means(kind.AT, number=1), "à uma, a uma, pela uma, lá pela uma, por volta da uma, perto da uma, uma hora da"),
        (means(kind.OPENS, kind.OF, kind.AT, number=1), "da uma"),
        (ordinal(1), "primeiro, primeira, primeiros, primeiras"),
        (ordinal(2), "segundo"),
        (ordinal(3), "terceiro, terceira"),
        (ordinal(4), "quarto"),
        (ordinal(5), "quinto"),
        *((ordinal(i), f"{stem}o, {stem}a") for i, stem in enumerate(("sétim", "oitav", "non", "décim"), 7)),
        (ordinal(6), "sexto"),
        (ordinal(-1), "último, última, últimos, últimas"),
        (means(kind.HALF), "meia, trinta minutos"),
        (means(quarter=1), "quarto, um quarto"),
        (means(quarter=3), "três quartos"),
        (means(few=2), "par de, um par de"),
        (means(few=3), "uns, umas, alguns, algumas, poucos, poucas"),
        (means(kind.ORDINAL_MARK), "º, °, ª, o"),
        (means(kind.MINUS), "menos"),
        (
            means(kind.MONEY),
            "real, reais, euro, euros, eur, conto, contos, pila, pilas, pau, paus, dólares, dólar, centavos, cêntimos, "
            "libras, r$, brl, usd, mangos, conto de, reis, kwanzas, meticais",
        ),
        (
            means(kind.QUANTITY),
            "pessoas, quilos, kg, kgs, metros, km, kms, quilômetros, quilómetros, graus, vezes, litros, pontos, "
            "páginas, lugares, vagas, peças, por cento, porcento, amigos, amigas, garrafas, cervejas, brejas, latas, "
            "latinhas, pizzas, gols, golos, filhos, filhas, gramas, mil, milhões, milhão, ingressos, bilhetes, ovos, "
            "convidados, alunos, alunas, crianças, caixas, colheres, xícaras, chávenas, copos, doses, andares, "
            "quartos, parcelas, cadeiras, mesas, carros, camisas, camisetas, jogadores, partes, exercícios, "
            "mensagens, fotos, capítulos, pax, participantes, % de, anos de, minutos de, pares, rodadas, voltas, "
            "porções, adultos, passos, calorias, megas, gigas, sacos, unidades, meninas, meninos, "
            "mulheres, homens, casais, opções, coisas, itens, faltas, e pouco reais, partidas, músicas, séries de, "
            "repetições, reps, pedaços, fatias, pães, bolos, horas de, horas por, filmes, episódios, seguidores, "
            "comprimidos, gotas, marmitas, espetos, palavras, linhas, perguntas, votos, carta, cartas",
        ),
        (
            means(kind.APPROX),
            "aproximadamente, aprox, mais ou menos, +/-, +-, tipo, cerca de, por volta de, perto de, em torno de, "
            "e pouco, e pouquinho, e tal, e qualquer coisa, por aí, ou assim, ou por aí, ou coisa assim, "
            "ou algo assim, mais coisa menos coisa, umas, uns, lá por, lá para, circa, em ponto mais ou menos, e picos",
        ),
        (means(kind.HOUR_SIGN), "hora, h, horas, hr"),
        (
            means(kind.HOUR_MARK),
            "h, hr, em ponto, certinho, cravado, cravadas, hora, em pontinho",
        ),
        (means(hour_mark="spoken"), "horas, hs, hrs, hras"),
        # what ties them together
        (
            means(kind.AT),
            "pelas, lá pelas, por volta das, por volta da, perto das, cerca das, tipo as, tipo às, umas das, à volta "
            "das, em torno das, lá para as, lá pras, lá por volta das, aí pelas, aí por volta das, próximo das, "
            "próximo às, perto de umas, lá pelas umas, às umas, pelas umas, na faixa das, já as, hora das, aas, por "
            "volta de umas, tipo umas, pela",
        ),
        (means(kind.AT, kind.CLOCK_TO), "para as, pras, pra as, p as, para à, pra às, para às, pras as"),
        (means(kind.CLOCK_TO, kind.ON, kind.FOR), "para a, pra a"),
        (means(at="weak", to="clock"), "as"),
        (
            means(kind.ON),
            "começando, começando às, começando em, na, em, nas, nos, por, durante, durante a, durante o, ao longo "
            "da, ao longo do, num, numa, pra, na parte de, para, p, pela, já na, já no, logo, logo na, logo no, p/, "
            "pra essa, lá na, lá no",
        ),
        (means(kind.ON, kind.PLURAL), "aos, todas as, todos os"),
        (
            means(on="day"),
            "no, o, dia, dias, no dia, nos dias, os dias, para o, para o dia, pro, pro dia, "
            "pra o dia, pelo, lá pelo dia, lá pro dia, para dia, pra dia, em dia, pelo dia, pros dias, para os dias, d",
        ),
        (means(kind.OF, kind.OPENS, on="day"), "do, do dia, dos dias"),
        (means(kind.OF, kind.OPENS), "de, da"),
        (means(kind.OF), "dos, d"),
        (means(kind.AT, kind.OF, kind.OPENS), "das"),
        (means(kind.FROM), "desde"),
        (means(kind.FROM, kind.AT), "desde as, desde às"),
        (means(kind.FROM, on="day"), "desde o, desde o dia"),
        (means(kind.AT, to="clock"), "às, à, ás"),
        (
            means(kind.AT, kind.BEFORE, to="until"),
            "até as, até às, ate as, ate às, até a, até à, até ás, até umas, até lá pelas, até por volta das, té às",
        ),
        (
            means(kind.BEFORE, to="until", on="day"),
            "até o, até, até ao, até o dia, até ao dia, ate, ate o, ate o dia, té, até dia",
        ),
        (means(kind.TO, on="day"), "ao, ao dia"),
        (means(kind.TO, kind.ON), "a"),
        (
            means(kind.BETWEEN),
            "entre, entre o, entre as, entre a, entre os, entre os dias, entre o dia, entre às, entre dia, entre dias",
        ),
        (means(kind.AHEAD), "daqui a, daqui, dentro de, em, dqui a, daki a, d'aqui a, daqui uns, daqui umas"),
        (means(kind.LATER), "depois, mais tarde, a partir de agora, a contar de hoje, dps, a contar de agora"),
        (means(kind.AND, kind.PLUS), "e"),
        (means(kind.AND), "e também, e depois, além de, assim como, e tb, mais o, mais a"),
        (
            means(kind.OR),
            "ou, ou então, ou entao, ou senão, ou se não, senão, ou talvez, ou até, ou mesmo, ou também, ou quem sabe, "
            "ou melhor, ou no máximo, ou de repente, ou ainda, ou quiçá, ou pode ser, vs",
        ),
        (means(kind.BUT), "mas, porém, já, em contrapartida, aliás, agora já, só que"),
        (
            means(kind.FOR),
            "leva, levam, levar, levou, demora, demoram, demorou, demorar, durar, durou, gasta, gastei, durante, "
            "por, dura, com duração de, de duração",
        ),
        (
            means(kind.STARTING),
            "a partir de, a partir do, a partir da, a partir do dia, apartir de, a partir de dia, apartir do dia",
        ),
        (means(kind.STARTING, kind.AT), "a partir das, apartir das, a partir das umas"),
        (means(kind.STARTING, kind.AT, number=1), "a partir da uma"),
        (
            means(kind.AFTER),
            "depois de, depois do, depois da, após, após o, após a, não antes de, passado o, logo após, "
            "dps de, dps do, dps da, logo depois do, logo depois da, logo após o, pós",
        ),
        (
            means(kind.AFTER, kind.ON),
            "depois do dia, após o dia, não antes do dia, só depois do dia, a seguir ao, a seguir ao dia",
        ),
        (
            means(kind.AFTER, kind.AT),
            "depois das, após as, após às, não antes das, mais tarde que as, passadas as, passando das, dps das, "
            "só depois das, logo depois das, pós as, passa das",
        ),
        (means(kind.AFTER, kind.AT, number=1), "depois da uma, após a uma"),
        (means(kind.BEFORE), "antes de, antes do, antes da, o mais tardar, no mais tardar, o mais tardar até"),
        (means(kind.BEFORE, kind.ON), "antes do dia, até no máximo dia, no máximo até o dia, até o máximo dia"),
        (
            means(kind.BEFORE, kind.AT),
            "antes das, no máximo às, no máximo até as, até no máximo as, até no máximo às, o mais tardar às, "
            "não depois das, não mais tarde que as, até as no máximo, no máximo até às",
        ),
        (means(kind.BEFORE, kind.AT, number=1), "antes da uma"),
        (
            means(kind.ONWARDS),
            "em diante, pra frente, para frente, para a frente, pra cima, ou mais tarde, adiante",
        ),
        (means(kind.LATE), "tarde, sabe-se lá, a hora que for, não sei que horas, o último cair, altas horas"),
        (means(kind.AGO), "há, atrás, faz, ha"),
        (means(shift=0), "este, esta, deste, desta, neste, nesta, atual, corrente, nestes, nestas"),
        (means(kind.NEAREST, shift=0), "esse, essa, nesse, nessa, desse, dessa, ess"),
        (
            means(shift=1),
            "próximo, próxima, próximos, próximas, prox, próx, que vem, q vem, k vem, que entra, seguinte, que vêm, "
            "que segue, vindouro",
        ),
        (
            means(kind.NEAREST, shift=1),
            "este próximo, esta próxima, essa próxima, esse próximo, nessa próxima, nesse próximo",
        ),
        (means(shift=2), "da outra semana, que não é essa que vem"),
        (
            means(shift=-1),
            "passado, passada, passados, passadas, anterior, anteriores, retrasado, retrasada, últimos, últimas",
        ),
        (means(kind.FOLLOWING), "seguinte, a seguir, subsequente"),
        (means(kind.EVERY), "cada, a cada, todo, toda, todos os, todas as, td, tds os, todo o, em cada, todos, td o"),
        (means(kind.OTHER), "outro, outra"),
        (means(recurs=("DAILY", 1, ())), "diariamente"),
        (means(recurs=("WEEKLY", 1, ())), "semanalmente, uma vez por semana, 1x por semana, 1 vez por semana"),
        (means(recurs=("WEEKLY", 2, ())), "quinzenalmente"),
        (means(recurs=("MONTHLY", 1, ())), "mensalmente, uma vez por mês, 1x por mês"),
        (
            period(Unit.WEEK, 1),
            "semana que vem, próxima semana, semana próxima, semana q vem, semana seguinte, semana que entra, "
            "prox semana, próx semana, semana prox, sem que vem, semaninha que vem, semana k vem",
        ),
        (
            period(Unit.WEEK, 0),
            "esta semana, essa semana, nesta semana, nessa semana, semana atual, semana corrente, desta semana, "
            "dessa semana",
        ),
        (
            period(Unit.WEEK, 2),
            "outra semana, na outra semana, semana depois da próxima, semana a seguir à próxima, semana depois da "
            "que vem, semana seguinte à próxima, semana sem ser a próxima",
        ),
        (
            period(Unit.WEEKEND, 0),
            "esse fim de semana, nesse fim de semana, esse fds, nesse fds, esse final de semana, nesse final de semana",
        ),
        (
            period(Unit.WEEKEND, 2),
            "outro fim de semana, outro fds, outro final de semana, fim de semana depois do próximo, fds depois do "
            "próximo",
        ),
        (period(Unit.MONTH, 2), "mês depois do próximo, mês depois do que vem"),
        *PLACES,
        (
            means(kind.ZONE_SIGN),
            "hora de, horário de, fuso de, hora local de, no horário de, na hora de, fuso horário de, hora em, hora, "
            "horário",
        ),
        (means(kind.NOT), "não, nao, nem, tampouco, ñ, n"),
    ),
    talk=TALK,
    common=COMMON,
    overlays={
        "PT": Region(
            words=(
                *PORTUGAL,
                (day(0), "logo mais, mais logo"),
            )
        )
    },
    past_endings=tuple(PAST_ENDINGS.split()),
    past_forms=tuple(PAST_FORMS.split()),
)
