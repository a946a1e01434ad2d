"""How Spanish speakers vote in words, on both sides of the ocean."""

from __future__ import annotations

from service.languages.es.vote_talk import VOTE_TALK
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.YES),
        "sí, si, síi, síii, sisi, sip, sep, simón, yes, yep, ok, okay, okey, oki, okis, oka, okk, oks, vale, valep, "
        "va, vaa, sale, sale y vale, dale, dalee, órale, arre, sobres, claro, claro que sí, clarísimo, por supuesto, "
        "desde luego, cómo no, como no, seguro, segurísimo, perfecto, perfecta, perfectos, perfectas, perfe, genial, "
        "geniales, estupendo, estupenda, fenomenal, fenómeno, guay, guays, bárbaro, buenísimo, buenísima, joya, "
        "joyita, excelente, chévere, bacán, chido, chida, padrísimo, de lujo, de maravilla, de perlas, de fábula, de "
        "cine, de puta madre, de una, bien, muy bien, está bien, están bien, ta bien, estaría bien, estarían bien, "
        "me va, me va bien, me va muy bien, me va genial, me va perfecto, me va guay, me va de lujo, me va de "
        "perlas, me van, me van bien, me van genial, me van perfecto, me iría bien, me irían bien, me va mejor que "
        "bien, me viene, me viene bien, me viene muy bien, me viene genial, me viene perfecto, me viene de lujo, me "
        "viene de perlas, me viene guay, me viene joya, me viene bárbaro, me vienen bien, me vienen genial, me "
        "vienen perfecto, me vendría bien, me vendrían bien, me queda, me queda bien, me queda perfecto, me queda "
        "genial, me queda cómodo, me quedan bien, me queda joya, me cuadra, me cuadran, me cuadra bien, me encaja, "
        "me encajan, me encaja bien, me sirve, me sirven, me funciona, me funcionan, me late, me laten, me mola, me "
        "molan, me parece bien, me parece perfecto, me parece genial, me parece, me gusta, me gustan, me acomoda, me "
        "acomodan, me conviene, me copa, me pinta, me pinta bien, nos va bien, nos viene bien, nos va, nos viene, "
        "nos queda bien, nos cuadra, nos sirve, nos encaja, nos late, funciona, sirve, cuadra, encaja, va bien, van "
        "bien, viene bien, vienen bien, va perfecto, va genial, viene perfecto, queda bien, de acuerdo, conforme, a "
        "favor, sin problema, sin problemas, ningún problema, no hay problema, no problem, no hay drama, sin drama, "
        "sin inconveniente, ningún inconveniente, no tengo inconveniente, no tengo problema, no es problema, "
        "confirmo, confirmado, confirmada, apruebo, aprobado, hecho, trato hecho, cerrado, decidido, listo, lista, "
        "adelante, positivo, afirmativo, posible, factible, se puede, viable, ideal para mí, primera opción, mi "
        "primera opción, encantado, encantada, con gusto, con mucho gusto, pa lante, palante, venga va, venga vale, "
        "por mí vale, por mí bien, por mí perfecto, por mí ok, por mí genial, por mí adelante, por mí guay, por mí "
        "sin problema, todo bien, todo ok, todo perfecto, me convence, me apetece, totalmente, absolutamente, sin "
        "duda, obvio, obvio que sí, eso es, correcto, ponme, ponedme, pónganme, poneme, ponme un sí, apúntame a, "
        "apuntadme a, anótame para, anotame para, apúntame para, cuenta conmigo para, contad conmigo para, cuenten "
        "conmigo para, contá conmigo para, bueno, buena, buenas opciones, cómodo, cómoda, ni tan mal, top, de diez, "
        "de 10, me viene de cine, mejor imposible, sí señor, sí señora, sí jefe, sí jefa, me basta, me vale, me "
        "valen, me conformo con, apuntadísimo, apuntadísima, me viene como anillo al dedo, sin falta, va que va, "
        "venga dale, me apaño bien, me organizo bien, fijo, seguro que sí, sin falta alguna",
    ),
    (
        means(kind.YES, vote_kind.CAN),
        "puedo, yo puedo, sí puedo, sí que puedo, puedo ir, puedo venir, puedo estar, puedo asistir, podré, podré "
        "ir, puedo sin problema, puedo perfectamente, puedo seguro, yo sí, yo sí puedo, voy, yo voy, voy seguro, sí "
        "voy, iré, estaré, ahí estaré, allí estaré, ahí estoy, allí estoy, ahí nos vemos, me apunto, yo me apunto, "
        "apuntado, apuntada, apúntame, apuntadme, apúntenme, anótame, anótenme, anotame, anotenme, me anoto, me "
        "sumo, yo me sumo, me uno, me prendo, jalo, yo jalo, le entro, le llego, yo le entro, caigo, ahí caigo, "
        "cuenta conmigo, cuenten conmigo, contad conmigo, contá conmigo, conmigo cuenta, conmigo contad, estoy "
        "libre, estoy disponible, ando libre, tengo libre, lo tengo libre, la tengo libre, estoy dentro, yo dentro, "
        "estoy, yo estoy, presente, llego, llego bien, no tengo nada, no tengo planes, no tengo plan, no tengo "
        "compromisos, tengo hueco, tengo tiempo, tengo disponible, puedo hacer hueco sin problema, asisto, asistiré, "
        "participo, voy a ir, voy a estar, estaría, podemos, nosotros podemos, vamos, vamos los dos, iremos, "
        "estaremos, nos apuntamos, nos sumamos, me animo, yo me animo, acudo, acudiré, me va bien ir, sí estoy, sí "
        "me apunto, sí llego, llego tarde pero voy, voy pero llego tarde, llego tarde pero llego, llegaré tarde pero "
        "voy, llegaré tarde pero iré, llego un poco tarde pero voy, puedo pero llego tarde, voy aunque llego tarde, "
        "puedo aunque llego tarde, allá voy, allá vamos, contad con mi presencia, claro que voy, claro que puedo, yo "
        "voy fijo, voy fijo, fijo que voy, voy a cualquiera, puedo a cualquiera, me apunto a cualquiera",
    ),
    (
        means(kind.YES, vote_kind.THUS),
        "así que sí, así que vale, así que ok, así que puedo, así que voy, así que me apunto, así que perfecto, así "
        "que por mí bien, por lo que sí, entonces sí puedo, así que sin problema, así que contad conmigo",
    ),
    (
        means(kind.NO, vote_kind.THUS),
        "así que no, así que no puedo, así que no voy, así que imposible, así que paso, así que no me va, así que "
        "no me viene bien, por lo que no, por lo que no puedo, por lo tanto no, por tanto no, entonces no puedo, "
        "así que nada, así que no contéis conmigo, así que no cuenten conmigo, así que no llego, así que "
        "descartado, así que me es imposible",
    ),
    (means(kind.YES, vote_kind.OPEN), "libre, libres, disponible, disponibles"),
    (
        means(kind.YES, vote_kind.PREFER),
        "prefiero, yo prefiero, preferiría, preferimos, mejor, mejor para mí, sería mejor, es mejor, mucho mejor, "
        "me va mejor, me viene mejor, me queda mejor, me vendría mejor, me iría mejor, me cuadra más, me late más, "
        "me gusta más, voto, voto por, voto para, yo voto, yo voto por, mi voto, mi voto para, mi voto es, mi voto "
        "va para, elijo, escojo, opto por, me quedo con, me inclino por, tiro por, yo diría, diría, me gustaría, "
        "preferiblemente, preferencia, mi preferencia, mi preferencia es, idealmente, ideal, sería ideal, lo ideal "
        "sería, lo ideal es, hagamos, hagámoslo, quedamos, quedemos, dejémoslo, démosle, que sea, propongo "
        "quedarnos con, mi favorito, mi favorita, mi favorito es, el mejor, la mejor, lo mejor",
    ),
    (
        means(kind.NO),
        "no, noo, nop, nope, nones, nel, nah, naa, nanai, ni de broma, ni de coña, ni loco, ni loca, ni en pedo, ni "
        "hablar, ni modo, ni soñando, ni pensarlo, ni a palos, ni muerto, ni muerta, ni por asomo, para nada, de "
        "ninguna manera, de ningún modo, en absoluto, imposible, me es imposible, me resulta imposible, me va a ser "
        "imposible, me va mal, me va fatal, me va fatal, me viene mal, me viene fatal, me viene muy mal, me van mal, "
        "me vienen mal, me vienen fatal, me va muy mal, me queda mal, me queda fatal, me parece mal, me viene "
        "regular no, no me va, no me va bien, no me va nada bien, no me van, no me van bien, no me viene, no me "
        "viene bien, no me viene nada bien, no me vienen, no me vienen bien, no me queda, no me queda bien, no me "
        "quedan, no me cuadra, no me cuadran, no me encaja, no me encajan, no me sirve, no me sirven, no me late, no "
        "me mola, no me funciona, no me parece, no me conviene, no me acomoda, no me vendría bien, no nos va, no nos "
        "va bien, no nos viene bien, no nos cuadra, no sirve, no va, no van, no cuadra, no se puede, no es posible, "
        "no hay manera, no hay forma, no hay modo, creo que no, me temo que no, me parece que no, diría que no, va a "
        "ser que no, por desgracia no, desgraciadamente no, lamentablemente no, mejor no, mejor que no, preferiría "
        "que no, prefiero que no, prefiero no, descartado, descartada, descartados, descarto, descartaría, evitemos, "
        "evitaría, mejor evitar, negativo, fatal, mal, malo, mala, tampoco, ni, en contra, nada, nada de, cero, "
        "tachado, tachada, tachadme, quitadme, quítame, quítenme, quitadme de, quítame de, bórrame de, claro que no, "
        "por supuesto que no, desde luego que no, no gracias, no contéis conmigo para, no cuenten conmigo para, no "
        "cuentes conmigo para, incómodo, incómoda, se me complica, se me complican, se nos complica, inviable, es un "
        "problema, me parte, me parte en dos, me mata, me pilla mal, me pilla fatal, me coge mal, me agarra mal, me "
        "choca, me coincide, coincide, está difícil no, obvio que no, lo tengo fatal, lo tengo mal, la tengo fatal, "
        "lo tengo imposible, qué va, me da que no, lo llevo mal, me pilla fuera, me pilla de viaje, me coge fuera, "
        "me agarra fuera, me pilla trabajando, me pilla currando",
    ),
    (
        means(kind.NO, vote_kind.CAN),
        "no puedo, yo no puedo, no puedo ir, no puedo venir, no puedo estar, no puedo asistir, no voy a poder, no "
        "podré, no podré ir, no podría, no puedo nunca, no puedo nada, ya no puedo, tampoco puedo, tmp puedo, no "
        "voy, yo no voy, no iré, no voy a ir, no estaré, no estoy, yo no estoy, no voy a estar, no llego, no "
        "llegaré, no me da, no me da la vida, no alcanzo, no alcanzo a llegar, no asistiré, no participo, no estoy "
        "disponible, no estoy libre, no tengo tiempo, no tengo hueco, no ando, estoy ocupado, estoy ocupada, ando "
        "ocupado, ando ocupada, estoy liado, estoy liada, ando liado, ando liada, estoy pillado, estoy pillada, "
        "estoy a tope, estoy hasta arriba, estoy fuera, estaré fuera, estoy de viaje, estaré de viaje, ando de "
        "viaje, estoy de vacaciones, estaré de vacaciones, estoy de guardia, estoy de turno, estoy de noche, estoy "
        "de noches, estoy en otra ciudad, tengo lío, tengo un lío, tengo un compromiso, tengo compromiso, tengo otro "
        "compromiso, tengo compromisos, tengo planes, tengo plan, tengo otro plan, tengo otros planes, tengo otra "
        "cosa, tengo cosas, ya tengo planes, ya tengo plan, ya tengo algo, ya tengo cosas, ya tengo un plan, ya "
        "tengo compromiso, ya quedé, ya he quedado, tengo movida, tengo mil cosas, no contéis conmigo, no cuenten "
        "conmigo, no cuentes conmigo, conmigo no contéis, conmigo no cuenten, paso, yo paso, paso esta vez, esta vez "
        "paso, esta la paso, esta vez no puedo, me bajo, yo me bajo, me rajo, me borro, me caigo, fallo, os fallo, "
        "les fallo, no me apunto, no me sumo, me lo pierdo, me lo salto, no podemos, nosotros no podemos, no vamos, "
        "no estamos, no estaremos, no llegamos, estamos fuera, estaremos fuera, estamos de viaje, tengo que pasar, "
        "tengo que decir que no, no me es posible, no jalo, no caigo, imposible para mí, a mí imposible, me es "
        "imposible ir, me es imposible llegar, qué va no puedo, tengo boda, no me apetece, no me da tiempo, no me da "
        "tiempo a ir, no me da tiempo a llegar",
    ),
    (
        means(kind.NO, vote_kind.OPEN),
        "ocupado, ocupada, ocupados, liado, liada, pillado, pillada, ausente, fuera, a tope",
    ),
    (
        means(kind.MAYBE),
        "quizás, quizá, tal vez, talvez, a lo mejor, puede ser, puede que sí, puede, podría, podría ser, podría ir, "
        "podría estar, podría intentarlo, podría apañarme, podría arreglarme, podría ajustarme, igual puedo, igual "
        "sí, igual podría, igual me apunto, lo mismo puedo, capaz, capaz que sí, capaz puedo, capaz que puedo, "
        "posiblemente, posiblemente sí, probablemente, probablemente sí, seguramente, seguramente sí, casi seguro, "
        "casi seguro que sí, supongo que sí, creo que sí, creo que puedo, creo que podré, creo que podría, creo que "
        "llego, pienso que sí, espero que sí, espero poder, espero llegar, diría que sí, yo creo que sí, en "
        "principio, en principio sí, en principio puedo, en principio bien, si hace falta, si hiciera falta, si es "
        "necesario, si fuera necesario, si fuese necesario, si es preciso, si no hay más remedio, si no queda más "
        "remedio, si no queda otra, si no hay otra, si no hay de otra, si no hay otra opción, si no hay otra cosa, "
        "si no hay alternativa, si no sale otra cosa, si no queda de otra, si toca, si me apuras, si me apuráis, si "
        "me apuran, si se necesita, si es imprescindible, si nadie más puede, solo si hace falta, solo si es "
        "necesario, solo si no hay más remedio, solo si no queda otra, solo si no hay otra, sólo si hace falta, "
        "únicamente si hace falta, como mucho, a lo sumo, como máximo, en el peor de los casos, en último caso, en "
        "última instancia, como último recurso, último recurso, de última, en todo caso, en caso necesario, en caso "
        "de necesidad, de ser necesario, de necesitarse, a las malas, apurando, por los pelos, con dificultad, con "
        "esfuerzo, a regañadientes, haciendo un esfuerzo, hago el esfuerzo, hago un esfuerzo, me las arreglo, me las "
        "apaño, me apaño, me adapto, me puedo organizar, puedo organizarme, hago lo posible, haré lo posible, haré "
        "por ir, intentaré, intentaré ir, lo intento, lo intentaré, intento ir, intento llegar, trato de ir, "
        "trataré, trataré de ir, veré si puedo sí, segunda opción, mi segunda opción, como segunda opción, plan b, "
        "como plan b, como alternativa, regular, me viene regular, me va regular, así así, ahí ahí, más o menos, no "
        "es lo ideal, no es lo ideal pero puedo, no es ideal, no es lo mejor, no me encanta pero puedo, menos bien, "
        "me va menos bien, me viene peor pero puedo, tentativo, tentativamente, 50/50, al 50%, medio que sí, debería "
        "poder, tendría que poder, si puedo escaparme, me podría escapar, con suerte, ojalá pueda, de pronto, "
        "eventualmente, en una de esas, por ahí puedo, por ahí, ponle que sí, podríamos, me organizo, intentaré "
        "llegar, intentaré estar, intentaré pasarme, intento pasarme, a malas, en el peor de los casos sí",
    ),
    *VOTE_TALK,
)
"""Pairs of a meaning and the forms that carry it, parted by commas; no variants for capitals or missing accents."""
