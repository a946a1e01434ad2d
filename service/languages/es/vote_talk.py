"""What else is said in Spanish replies to a poll: doubts, all and none, others, reasons, and what says nothing."""

from __future__ import annotations

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTE_TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(vote_kind.UNSURE),
        "no sé, no lo sé, nose, no se, no se aún, no sé todavía, no sé aún, todavía no sé, aún no sé, aún no lo sé, "
        "todavía no lo sé, ni idea, no tengo idea, no estoy seguro, no estoy segura, no sabría decir, no sabría, "
        "depende, ya veremos, veremos, vemos, ya vemos, ya os digo, os digo, ya te digo, te digo, ya les digo, les "
        "digo, luego os digo, luego les digo, os confirmo, les confirmo, te confirmo, confirmo luego, confirmo más "
        "tarde, confirmo mañana, luego confirmo, os confirmo luego, les confirmo luego, les confirmo más tarde, ya "
        "os confirmo, les aviso, os aviso, te aviso, aviso luego, aviso, les aviso luego, luego aviso, tengo que "
        "mirar, tengo que mirarlo, tengo que ver, tengo que consultar, tengo que consultarlo, tengo que preguntar, "
        "tengo que checar, tengo que revisar, tengo que hablarlo, déjame ver, dejadme ver, déjenme ver, dejame ver, "
        "déjame mirar, dejadme mirar, dejadme que mire, déjame checar, déjenme checar, déjame revisar, dejame "
        "chequear, lo miro, lo consulto, miro la agenda, reviso mi agenda, miro y os digo, reviso y les digo, a "
        "ver, a ver si puedo, veo y aviso, veo y les aviso, voy viendo, por confirmar, por ver, por definir, "
        "pendiente, pendiente de confirmar, lo pienso, me lo pienso, lo que digáis, lo que digan, lo que decidáis, "
        "lo que decidan, decidid vosotros, decidan ustedes, vosotros decidís, ustedes deciden, como queráis, como "
        "quieran, todavía no, aún no, más tarde respondo, luego contesto, luego respondo, no puedo confirmar, no "
        "puedo decir, no puedo asegurar, no puedo confirmar aún, no puedo confirmar todavía, no sé si puedo, no sé "
        "si podré, no se si puedo, no se si podre, a ver cómo lo hago, dudo todavía, tengo dudas",
    ),
    (
        means(vote_kind.HAZY),
        "no solo, no sólo, no solamente, nunca más, nada nuevo, entre semana, trabajo, curro, laburo, chambeo, estoy "
        "trabajando, estoy en el trabajo, uno de los dos, una de las dos, alguno, alguna, alguno de los dos, "
        "cualquiera de los dos no, no está mal, no estaría mal, no me disgusta, difícil, está difícil, lo veo "
        "difícil, lo tengo difícil, la veo difícil, complicado, complicada, está complicado, lo tengo complicado, lo "
        "veo complicado, la tengo complicada, chungo, lo veo chungo, jodido, lo tengo jodido, no puedo no, "
        "cancelado, cancelada, se cancela, aplazado, aplazada, más tarde, más temprano, más pronto, antes, casi, "
        "casi todos, casi todas, solo si, sólo si, quizás no, quizá no, tal vez no, a lo mejor no, puede que no, "
        "puede que no pueda, igual no, igual no puedo, probablemente no, probablemente no pueda, seguramente no, "
        "podría no, dudo, lo dudo, dudo que pueda, difícilmente, sí y no, ni sí ni no, no mucho, no del todo, no "
        "creo, no lo creo, no creo poder, no me entusiasma, no me emociona, llego tarde, llegaría tarde, menos mal, "
        "no me importa, no me importaría, igual, de repente, si puedo, no tanto, ajustado, voy justo, voy justa, un "
        "poco justo, apretado, solo tarde, no todos, no todas, si no puedo, si eso, medio complicado, medio difícil, "
        "por mí no, da pereza, qué pereza, me da pereza, no me hace gracia, me da palo, tardísimo, muy tarde, "
        "demasiado tarde, muy pronto, demasiado pronto, no creo que pueda, no creo que llegue, no creo que me dé, no "
        "creo que vaya, dos de los tres, dos de las tres, uno de los tres, una de las tres, tres de los cuatro, dos "
        "de los cuatro, 2 de los 3, 2 de 3, dos de tres, o así, o por ahí",
    ),
    (
        means(kind.ALL),
        "todo, todos, todas, todos ellos, todas ellas, todos los días, todas las fechas, todas las opciones, todas "
        "las horas, todos los horarios, los tres, las tres opciones, las 3, los 3, los cuatro, las cuatro opciones, "
        "los 4, los cinco, las cinco opciones, todos los de la lista, cualquiera, cualquier día, cualquier fecha, "
        "cualquier opción, cualquier hora, cualquier horario, cualquier cosa, cualquiera de los tres, cualquiera de "
        "las tres, cualquiera de ellos, cualquiera de ellas, cualquiera de esos, cualquiera de esas, cualquiera de "
        "las opciones, cualquiera de los días, cualquiera de estos, cualquiera de estas, el que sea, la que sea, lo "
        "que sea, cada día, cada opción, siempre, en cualquier momento, cuando sea, los tres días, las tres fechas, "
        "todos los días propuestos, todas las propuestas, toda opción, los que sean",
    ),
    (
        means(kind.ALL, kind.YES),
        "me da igual, me da lo mismo, me es igual, me es indiferente, indiferente, es indiferente, a mí me da igual, "
        "me da exactamente igual, da igual, da lo mismo, me da igual cuál, me da igual el que sea, lo mismo me da, "
        "cuando queráis, cuando quieran, cuando quieras, cuando digáis, cuando digan, cuando prefiráis, cuando "
        "prefieran, cuando os venga bien, cuando les venga bien, el que queráis, el que quieran, la que queráis, la "
        "que quieran, el que más os guste, el que les quede mejor, el que prefiráis, el que prefieran, el que "
        "digáis, el que digan, sin preferencia, sin preferencias, no tengo preferencia, no tengo preferencias, "
        "ninguna preferencia, ninguna objeción, sin objeciones, siempre libre, siempre puedo, estoy libre siempre, "
        "tengo total disponibilidad, total disponibilidad, sí a todo, sí a todos, sí a todas, todo me va bien, todos "
        "me van bien, todas me van bien, todo me viene bien, puedo siempre, soy flexible, flexible, me adapto a lo "
        "que sea, me adapto a todo, me amoldo, a todo sí, me vale todo, me valen todos, me valen todas, me vale "
        "cualquiera, todo me cuadra, todo me sirve, cuando os vaya bien, cuando les vaya bien, cuando mejor os "
        "venga, cuando mejor les venga, cuando os cuadre, cuando les cuadre, sí a los tres, cuando os apetezca, "
        "tengo libre toda la semana, tengo toda la semana libre, estoy libre toda la semana, toda la semana libre",
    ),
    (
        means(kind.NONE),
        "ninguno, ninguna, ningún día, ninguna fecha, ninguna opción, ningún horario, ninguno de los tres, ninguna "
        "de las tres, ninguno de los dos, ninguna de las dos, ninguno de ellos, ninguna de ellas, ninguno de esos, "
        "ninguna de esas, ninguno de estos, ninguna de estas, ni uno, ni una, ni uno solo, nunca, jamás, nada de "
        "eso, no a todo, no a todos, no a todas, ni uno ni otro, ni una ni otra, ni el uno ni el otro, ni la una ni "
        "la otra, a todo no, ninguna de las opciones, ninguno de los días",
    ),
    (means(former=1), "el primero, la primera, los primeros, las primeras"),
    (means(former=-1), "el último, la última, los últimos, las últimas"),
    (
        means(vote_kind.BOTH),
        "ambos, ambas, los dos, las dos opciones, los dos días, las dos fechas, los 2, las dos, tanto uno como "
        "otro, tanto una como otra, uno y otro, una y otra, cualquiera de los dos, cualquiera de las dos, uno u "
        "otro, una u otra, el uno y el otro, las dos cosas, ambos días, ambas opciones, ambas fechas",
    ),
    (
        means(kind.EXCEPT),
        "menos, excepto, salvo, quitando, a excepción de, a excepción del, con excepción de, con excepción del, "
        "exceptuando, excluyendo, fuera de, fuera del, aparte de, aparte del, que no sea, mientras no sea, siempre "
        "que no sea, con tal de que no sea, a menos que sea, sacando, quitado, menos en, no siendo, salvo en, todo "
        "lo que no sea, cualquiera que no sea, excepto en, a no ser que sea, quitando el, quitando la, sin contar",
    ),
    (
        means(kind.ONLY),
        "solo, sólo, solamente, únicamente, exclusivamente, nada más, nomás, nada más que, no más que, el único, la "
        "única, el único día, la única fecha, la única opción, el único horario, el único que, único, única, solo "
        "que sea, el único hueco, la única que, lo único, lo único que, y nada más, y ninguno más, y ningún otro, y "
        "solo",
    ),
    (
        means(kind.REST),
        "los otros, las otras, los otros días, las otras fechas, las otras opciones, los otros dos, las otras dos, "
        "los demás, las demás, todos los demás, todas las demás, todo lo demás, lo demás, el otro, la otra, el "
        "resto, el resto de días, el resto de opciones, el resto de los días, los restantes, otros, otras, los "
        "demás días, las demás opciones, las demás fechas, todos los otros, todas las otras, los que quedan, el "
        "otro día, los otros horarios, el resto de fechas, las restantes, lo otro",
    ),
    (
        means(kind.ME_TOO, kind.YES),
        "yo también, yo tb, yo tmb, yo tambien, también yo, a mí también, para mí también, a mí tb, por mí también, "
        "yo también puedo, yo también voy, yo también me apunto, yo tb puedo, yo tmb puedo, a mí también me va "
        "bien, a mí también me viene bien, también me va bien, también me viene bien, también puedo",
    ),
    (
        means(kind.ME_TOO, kind.NO),
        "yo tampoco, a mí tampoco, yo tampoco puedo, para mí tampoco, tampoco yo, a mí tampoco me va, a mí tampoco "
        "me viene bien, a mí tampoco me va bien, yo tmp, yo tampoco voy",
    ),
    (
        means(kind.ME_TOO),
        "yo igual, igual que, lo mismo que, lo mismo, lo mismo digo, ídem, como él, como ella, como arriba, como "
        "vosotros, como ustedes, como los demás, como todos, como dijo, como ha dicho, lo que dijo, lo que ha dicho, "
        "opino igual, opino lo mismo, secundo, apoyo, me uno a, me sumo a, igual yo, mismo caso, x2, igual que él, "
        "igual que ella, lo mismo que él, lo mismo que ella, lo mismo para mí, misma respuesta, coincido, coincido "
        "con, voto lo mismo, voto igual, estoy con, como los de arriba, copio, yo como, me sumo a lo de, apoyo a",
    ),
    (
        means(vote_kind.ALSO),
        "también, tb, tmb, tbn, además, e incluso, incluso, y también, así como, o también, al igual que, y además, "
        "tambien, ademas",
    ),
    (
        means(kind.ASK),
        "quién, quiénes, cuándo, dónde, qué, a qué hora, qué hora, qué día, cuál, cuáles, cómo, cuánto, cuántos, "
        "cuántas, cuánta, por qué, qué os parece, qué les parece, qué te parece, qué tal, qué decís, qué dicen, qué "
        "pensáis, qué opinan, quien puede, quien viene",
    ),
    (
        means(vote_kind.OTHERS),
        "somos, seremos, seríamos, él, ella, ellos, ellas, pueden, puede venir, podéis, puedes, podés, viene, "
        "vienen, venís, vienes, van, vais, va a ir, van a ir, va a poder, estáis, están, estás, mi mujer, mi "
        "marido, mi esposa, mi esposo, mi novia, mi novio, mi pareja, mi madre, mi padre, mi mamá, mi papá, mi "
        "hermano, mi hermana, mi hijo, mi hija, mis hijos, mis padres, mi jefe, mi jefa, mi compañero, mi "
        "compañera, mi amiga, mi amigo, mi viejo, mi vieja, os va bien, os viene bien, os va, os viene, te va bien, "
        "te viene bien, les va bien, les viene bien, les queda, te queda, les queda bien, te late, les late, le va "
        "bien, le viene bien, le va mal, le viene mal, le viene fatal, no le va, no le viene bien, le queda bien, "
        "le queda mal, a él, a ella, a ellos, para él, para ella, para ellos, nos vemos, hasta luego, hablamos, os "
        "parece, les parece, te parece, os apuntáis, se apuntan, te apuntas, estáis libres, están libres, "
        "quedábamos, éramos, era, eran, fue, fui, fuimos, estuve, estuvo, estuvimos, dijo, dice, dicen, dijeron, ha "
        "dicho, han dicho, ha votado, han votado, votó, votaron, no puede, no pueden, no viene, no vienen, no va a "
        "poder, no van a poder, nadie, alguien, vosotros, ustedes, vi, vimos, hubo, había, tenía, teníamos, la "
        "gente, la mayoría, el profe, la profe, el jefe, la jefa, el cliente, los niños, las niñas, los chicos",
    ),
    (
        means(vote_kind.THAN),
        "mejor que, es mejor que, en vez de, en vez del, en lugar de, en lugar del, antes que, más que, mejor que "
        "no, frente a, frente al",
    ),
    (means(vote_kind.FILL, vote_kind.COMPARES), "que, a"),
    (
        means(vote_kind.IF),
        "si, si no, a condición de que, siempre que, siempre y cuando, con tal de que, a menos que, a no ser que, "
        "según, dependiendo de, depende de, mientras que no, en caso de que, salvo que, solo si puedo, siempre q",
    ),
    (
        means(vote_kind.BECAUSE),
        "tengo, tengo el, tengo la, tengo un, tengo una, tengo que, ya tengo, tengo clase, tengo médico, tengo "
        "dentista, porque, xq, pq, porq, xk, ya que, puesto que, como tengo, como estoy, debido a, por culpa de, a "
        "causa de, que tengo, que estoy, que trabajo, que curro, que voy, que me, pues tengo, pues estoy, es que, "
        "dado que, donde tengo, me toca, me coincide con, se me junta, salgo, salgo de, por el trabajo, por trabajo, "
        "por tema de, por temas de, por un tema, x tema de, q tengo, q estoy, viajo, vuelvo, voy al, voy a, estaré "
        "en, estoy en, ando en, hay, operan, cumple, que el resto, que los demás, que luego, que después, que ese "
        "día, que esos días, que esa semana, que la semana, es mi, es el cumple, es la boda, es la comunión, viene "
        "mi, vienen mis, viene el, vienen los",
    ),
    (
        means(vote_kind.LABEL),
        "la, opción, opciones, número, la número, el número, la opción, las opciones, nro, núm, n.º, elección, "
        "propuesta, respuesta, alternativa, op, la op, opc",
    ),
    (means(kind.NO, vote_kind.CORRECT), "digo no, mejor dicho no, corrijo no, ay no"),
    (
        means(vote_kind.CORRECT),
        "digo, perdón digo, mejor dicho, no espera, no esperad, no esperen, espera, esperad, esperen, me equivoqué, "
        "me he equivocado, me he liado, me confundí, corrijo, rectifico, quería decir, quise decir, perdón quería "
        "decir, pensándolo bien, pensándolo mejor, ahora que lo pienso, cambio, cambio mi voto, cambio de idea, "
        "cambié de opinión, he cambiado de opinión, cambio de opinión, olvidad lo anterior, olviden lo anterior, "
        "retiro lo dicho, nada nada, finalmente, fe de erratas, miento, uy no, uy",
    ),
    (
        means(vote_kind.FILL),
        "al final, "
        "evidentemente, tanto, naturalmente, x mí, x mi, xmi, si es posible, si a todos les va bien, si os va bien, "
        "si les va bien, si os parece, si os parece bien, si les parece, si les parece bien, si queréis, si quieren, "
        "si quieres, si no os importa, si no les importa, si todos podéis, si todos pueden, si estáis de acuerdo, si "
        "están de acuerdo, si a vosotros os va bien, en que, en los que, en las que, que puedo, para mí, a mí, por "
        "mí, por mi parte, de mi parte, por mi lado, para nosotros, por nosotros, a nosotros, mí, me, nos, se, yo, "
        "nosotros, nosotras, el, la, los, las, lo, un, una, uno de, unos, del, de, al, es, son, sería, serían, sea, "
        "está, están, estaría, pues, entonces, bueno pues, buah, uf, uff, ufff, eh, ah, ay, oh, mmm, mm, hmm, ehm, "
        "em, este, eso, ese, esa, esos, esas, aquel, venga, vamos a ver, mira, oye, che, tío, tía, tíos, tías, wey, "
        "güey, bro, compi, compis, chicos, chicas, chic@s, chicxs, peña, banda, raza, muchachos, muchachas, gente, "
        "amigos, amigas, familia, equipo, hola, hola a todos, hola a todas, hola a todos y todas, hola chicos, hola "
        "chicas, hola gente, hola equipo, buenas, buenos días, buenos días a todos, buen día, buenas tardes, buenas "
        "noches, saludos, gracias, muchas gracias, mil gracias, gracias a todos, graciass, grax, perdón, perdona, "
        "perdonad, perdonen, disculpa, disculpad, disculpen, lo siento, lo siento mucho, sorry, lo lamento, una "
        "pena, qué pena, lástima, qué lástima, desgraciadamente, lamentablemente, por desgracia, sin embargo, seguro "
        "que, la verdad, la verdad es que, realmente, muy, mucho, muchísimo, bastante, súper, super, re, tan, "
        "demasiado, personalmente, en cambio, mientras, todavía, aún, ya, luego, después, ahora, más, pienso que, "
        "creo que, creo, considero que, para mi gusto, en mi opinión, por lo que a mí respecta, en cuanto a, en lo "
        "que a mí respecta, día, días, fecha, fechas, hora, horas, horario, horarios, turno, hueco, esta, este, "
        "estos, estas, misma, mismo, ir, venir, estar, asistir, participar, poder, hacer, quedar, vernos, juntarnos, "
        "encuentro, reunión, cena, comida, almuerzo, llamada, call, plan, junta, meet, por favor, porfa, porfi, "
        "plis, pls, plz, jaja, jajaja, jajajaja, jeje, jejeje, jj, lol, xd, xdd, ajá, aprox, aproximadamente, sobre, "
        "hacia, tipo, más bien, mientras tanto, efectivamente, en general, en realidad, de hecho, eso sí, cita, "
        "perdón por el retraso, perdón por la tardanza, perdón por responder tarde, perdón por contestar tarde, "
        "perdonad el retraso, que, tranqui, tranquilos, nada más, siempre que se pueda, besos, un beso, abrazo, "
        "abrazos, un abrazo, un saludo, buen finde, pero llego tarde, pero llegaré tarde, pero llego un poco tarde, "
        "pero llegaré un poco tarde, pero tarde, aunque llego tarde, aunque llegaré tarde, aunque llegue tarde, pero "
        "con retraso, igualmente, de momento, por ahora, pinta, seria, gracias por organizar, gracias por "
        "organizarlo, gracias por montarlo, pa mí, pa mi, para mi, pasadlo bien, pásenla bien, pásenlo bien, "
        "disfruten, disfrutad, que lo paséis bien, que la pasen bien, con, toda la semana, toda esa semana, todo el "
        "finde, todo el mes, todo el día, esos días, ese día, esa semana, qué onda, qué tal, qué hay, cómo andan, "
        "cómo están, cómo estáis, como siempre, como quedamos, como dijimos, me da",
    ),
)
"""Pairs of a meaning and the forms that carry it, as in `votes.py`."""
