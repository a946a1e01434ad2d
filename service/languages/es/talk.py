"""What is said around times in Spanish: what proposes, what rules out, and what only tells."""

from __future__ import annotations

from service.languages.es.tells import TELLS
from service.parsing import kind
from service.parsing.language import Meaning, means

TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.OCCASION),
        "reunión, reuniones, reu, junta, juntada, encuentro, cita, entrevista, llamada, videollamada, call, meeting, "
        "quedada, fiesta, pachanga, pádel, partido, partidito, partidazo, entreno, entrenamiento, birras, cervezas, "
        "caña, cañas, cine, ensayo, ensayos, cumple, excursión, torneo, asamblea, consejo, taller, café, cafecito, "
        "cafelito, copa, copas, barbacoa, bbq, asado, asadito, carne asada, parrillada, paella, ruta, senderismo, "
        "picnic, pícnic, futbolito, fulbito, fútbol, futbol, futsal, cascarita, basket, baloncesto, tenis, vóley, "
        "voley, gym, gimnasio, yoga, running, meet, zoom, teams, demo, retro, daily, retrospectiva, seguimiento, "
        "repaso, peli, película, karaoke, timba, poker, truco, juegos de mesa, rol, partida, chelas, tapas, tapeo, "
        "mates, mate, previa, reencuentro, comité, comisión, revisión, opción, opciones, sesión, tutoría, despedida, "
        "mudanza, visita, carrete, rumba, tardeo, afterwork, birrita, birritas, cervecita, cervecitas, chelitas, "
        "cañita, cañitas, posada, coro, videollamadita",
    ),
    (means(kind.OCCASION, kind.ON), "en casa, en mi casa, en lo de, en casa de, en tu casa, donde siempre"),
    (
        means(kind.MOVE),
        "movemos, mover, moverlo, moverla, lo pasamos, la pasamos, cambiamos, cambiar, cambiarlo, cambiarla, aplazamos",
    ),
    (
        means(kind.PROPOSE),
        "quedamos, quedar, quedáis, quedas, quedemos, quedaríamos, hemos quedado, habíamos quedado, quedaste, nos "
        "vemos, vernos, nos juntamos, juntarnos, juntémonos, juntamos, juntemos, nos reunimos, reunirnos, "
        "reunámonos, nos encontramos, encontrarnos, encontrémonos, nos citamos, veámonos, os viene, os va, os "
        "vendría, os iría, os parece, os apetece, os apetecería, os apuntáis, os animáis, os encaja, os cuadra, os "
        "mola, hacemos, hagamos, haríamos, hacerlo, hacerla, la hacemos, lo hacemos, podemos, podríamos, podéis, "
        "podrían, pueden, puedes, podés, podrías, podríais, podemos quedar, se puede, se podría, podría ser, puede "
        "ser, qué os parece, qué tal, que tal, qué te parece, qué les parece, qué opinan, qué opináis, qué decís, "
        "qué dicen, les parece, te parece, les late, te late, les va, te va, te viene, les viene, les queda, te "
        "queda, les cuadra, te cuadra, te apetece, te apuntas, se apuntan, se animan, te animas, te sumás, se suman, "
        "se prenden, te prendes, te prendés, te copa, les copa, les pinta, te pinta, pinta, sale birra, sale asado, "
        "sale fútbol, salimos, jalan, jalas, jalamos, por qué no, y si, propongo, propondría, proponemos, propuesta, "
        "propuestas, sugiero, sugerencia, prefieren, preferís, prefieres, voto por, opto por, organizamos, "
        "organizar, organiza, organizo, programamos, programar, programa, agendamos, agendar, agendemos, agenda, "
        "fijamos, fijar, convocamos, convoco, convocar, movemos, mover, moverlo, moverla, la movemos, lo movemos, "
        "pasamos, pasarlo, pasarla, lo pasamos, la pasamos, cambiamos, cambiarlo, cambiarla, cambiar, lo cambiamos, "
        "aplazamos, aplazar, atrasamos, atrasar, retrasamos, retrasar, adelantamos, adelantar, postergamos, "
        "posponemos, posponer, reprogramar, reprogramamos, lo dejamos, dejamos, dejémoslo, queremos, queréis, "
        "quieren, quieres, querés, quisiera, me gustaría, venís, venid, vienes, vienen, vengan, vente, veníos, "
        "vamos, vayamos, iríamos, empezamos, arrancamos, salgamos, partimos, jugamos, juguemos, corremos, tomamos, "
        "tomar, tomarnos, nos tomamos, bebemos, celebramos, celebremos, festejamos, disponible, disponibles, "
        "disponibilidad, libre, libres, quién puede, quién viene, quién se apunta, quién va, quién juega, quiénes "
        "pueden, quiénes van, quién se suma, quién está, se apunta, alguien, preferencias, fechas posibles, "
        "posibilidad, posibilidades, alternativa, alternativas, fechas, estaría bien, estaría bueno, estaría genial, "
        "sería, sería posible, sería buena, cuadraría, podría, podríamos vernos, ensayamos, ensayemos, entrenamos, "
        "repetimos, retomamos, nos conectamos, conectarnos, hablamos, llamamos, nos llamamos, hacer una llamada, "
        "hagamos una, hay que quedar, habría que, tenemos que quedar, deberíamos, quería decir, quise decir, quiero "
        "decir, me equivoqué, me he equivocado, perdón era, corrijo, fe de erratas, se ha movido a, se movió a, se "
        "ha cambiado a, se cambió a, se ha aplazado a, se pasó a, se ha pasado a, se adelantó a, se atrasó a, se "
        "corrió para, se mueve a, se pasa a, se cambia a, pasa a ser, queda para, quedaría para, tengo un hueco, "
        "tengo hueco, tengo una idea, se me ocurre, tengo una propuesta, tengo un rato, tengo libre, estoy libre, "
        "ando libre, estarán libres, están libres, estáis libres, estás libre, a qué hora, nos tomemos, nos echamos, "
        "echamos, echarnos, echar, armamos, armar, armemos, hacéis, hacen algo, hacemos algo, nos pegamos, caigan, "
        "caen, caed, cáiganle, caéis, nos vamos, nos damos, plan para, plan, cuadramos, cuadrar, coordinamos, "
        "coordinar, cerramos, contad conmigo para, reservamos, reservo, reservar, nos hacemos, convendría, mando "
        "invitación para, hablemos, quedó para, quedaría, ir a, ir al, visitamos, comemos, cenamos, almorzamos, "
        "desayunamos, merendamos, brindamos, lo pasaron a, la pasaron a, lo pasaron para, la pasaron para, se "
        "reprogramó para, se reprograma para, confirmado, confirmada, cuando queráis, cuando quieran, cuando "
        "quieras, cuando podáis, cuando puedan, cuando puedas, cuando os venga, cuando les quede, a ver si quedamos, "
        "a ver si nos vemos, a ver si podemos, encontrar un hueco, buscar un hueco, buscamos un hueco, encontrar una "
        "hora, buscar una hora, busquemos, programe, programá, prográmame, agende, agéndame, agendá, ponme, ponle, "
        "cuando digáis, cuando digan, cuando digas, tengo pensado, tengo huecos, que tengo, tengo disponible, tengo "
        "disponibles, tengo el finde libre, tengo tiempo, tengo la tarde libre, tengo la mañana libre, tengo la "
        "noche libre, tengo el día libre, buscamos hueco, buscar hueco, busco hueco, encontramos un hueco, sacamos "
        "un hueco",
    ),
    (
        means(kind.PROPOSE, kind.PREFER),
        "mejor, sería mejor, prefiero, preferiría, es mejor, conviene, me conviene más, mejor si, más bien, "
        "preferible, preferiblemente, prefiero mil veces",
    ),
    (means(kind.THAN), "que, que no, antes que"),
    (
        means(kind.OWN),
        "tengo una, tengo un, tengo el, tengo la, tengo los, tengo las, tengo mi, tengo que, tengo ya, ya tengo, "
        "tengo dentista, tengo médico, tengo clase, tengo clases, tengo reunión, tengo turno, tengo guardia, tengo "
        "examen, tengo cita, tengo partido, tengo entreno, tengo yoga, tengo pádel, tengo gym, tengo ensayo, tengo "
        "cena, tengo comida, tengo boda, tengo terapia, tengo fisio, tengo vuelo, tengo inglés, tengo natación, "
        "tengo junta, tengo visita, tengo visitas, tengo curso, tengo trabajo, tengo parcial, tengo facu, mi cita, "
        "mi entrevista, mi reunión, mi turno, mi clase, mi vuelo, mi tren, mi examen, mi junta, mi consulta, me "
        "toca, me dan, me operan, me entregan, me traen, me viene el, me viene la, me vienen, he quedado, quedé con, "
        "ya quedé, debo, tendré, tengo puesta, tengo puesto, entro a, entro en, entro al, empiezo, acabo a, acabo "
        "el, termino, ingreso, aterrizo, despego, embarco, ceno con, como con, desayuno con, quedo con, veo a, "
        "recojo, dejo a los, llevo a los, llevo a mi, traigo a, paso por, voy al, voy a la, voy de, me voy, me "
        "hacen, me ponen, me ven en, me quitan, me llaman, me visitan, me revisan, me examinan, me recogen, me "
        "llevan, me sacan, me cambian, me arreglan, me instalan, me pagan, presento el, presento la, expongo, "
        "defiendo, firmo, doy clase, doy una, dicto, imparto, cuido, se casa, se casan, tenemos visita, tenemos "
        "médico, tenemos boda, nos entregan, nos traen, nos vamos de, tengo",
    ),
    (
        means(kind.ANSWER_BY),
        "saber, avisad, avisadme, avisen, avísenme, avísame, avisame, avisa, decidir, decidid, decidimos, "
        "responder, responded, respondan, responde, contestad, contesten, contesta, confirmad, confirmen, "
        "confirma, confirmar, votad, voten, vota, votar, decidme, díganme, dime, decime, apuntaos, apúntense, "
        "inscribirse, inscríbanse, pagad, paguen, pagar, paga, entregar, entregad, rellenad, llenen, mandadme, "
        "mándenme, enviadme, envíenme, traed, traigan, reservad, ingresad, transferir, transfieran, "
        "depositen, plazo, entrega, fecha límite",
    ),
    (means(kind.YES_AT_END), "si"),
    (
        means(kind.UNSURE),
        "no sé si, no se si, no estoy seguro de, no estoy segura de, no estoy seguro si, no estoy segura si, "
        "no sé todavía si, todavía no sé si, aún no sé si, ni idea de si, no tengo claro si, "
        "no tengo claro lo de, no sé qué hago, dudo si",
    ),
    (
        means(kind.EXCEPT),
        "en vez de, en lugar de, en vez del, en lugar del, antes que",
    ),
    (
        means(kind.YES),
        "sí, síp, sip, vale, ok, okay, okey, oki, okis, dale, va, sale y vale, perfecto, perfecta, perfecto para mí, "
        "genial, de acuerdo, me va bien, me viene bien, me va, me va genial, me viene genial, me va perfecto, me "
        "viene perfecto, me queda bien, me queda perfecto, me cuadra, me encaja, me sirve, me late, me parece, me "
        "parece bien, me parece perfecto, puedo, yo puedo, sí puedo, puedo solo, solo puedo, me apunto, me sumo, "
        "cuenta conmigo, cuenten conmigo, contad conmigo, contá conmigo, confirmo, ahí estaré, allí estaré, "
        "estupendo, bárbaro, joya, buenísimo, buenisimo, fenomenal, guay, órale, orale, sobres, arre, claro, por "
        "supuesto, hecho, está bien, ta bien, bien, de lujo, de fábula, de maravilla, cojonudo, me mola, joyita, "
        "listo, cerrado, por mí bien, por mí perfecto, por mí vale, por mi vale, por mí ok, por mí",
    ),
    (
        means(kind.NO),
        "no, no puedo, no podré, no podría, no voy a poder, no me va, no me viene, no me va bien, "
        "no me viene bien, no me cuadra, no me encaja, no me sirve, no me late, no me queda, imposible, "
        "me es imposible, no creo, me va mal, me viene mal, me va fatal, me viene fatal, me queda mal, paso, "
        "yo paso, nop, nope, nones, ni de broma, ni de coña, ni loco, ni loca, ni en pedo, ni hablar, ni modo, "
        "para nada, de ninguna manera, estoy ocupado, estoy ocupada, ando ocupado, ando ocupada, estoy liado, "
        "estoy liada, estoy fuera, estoy de viaje, estoy de vacaciones, no estoy, no estaré, no estamos, "
        "no podemos, no llego, no voy, no iré, no hay manera, no hay forma, se cancela, cancelado, cancelada, "
        "se canceló, se suspende, suspendido, suspendida, queda anulado, queda anulada, anulado, anulada, "
        "evitemos, evitaría, tampoco, salvo, descartado, descartada, descarto, complicado, complicada, "
        "difícil, chungo, jodido, fatal, mal, no se puede, no es posible, me resulta imposible, ni pensarlo, "
        "curro hasta tarde, trabajo hasta tarde, se cae, se cayó, tengo lío, tengo un compromiso, "
        "tengo compromiso, tengo planes, tengo plan, tengo otro compromiso, ya no puedo, no me da, no llegamos, "
        "nel pastel, no va",
    ),
    (
        means(kind.BUSY),
        "trabajo, curro, laburo, chambeo, ocupado, ocupada, liado, liada, full, a full, hasta arriba, pillado, "
        "pillada, lleno, llena, a tope, duermo, descanso, estudio, de guardia, fuera, de viaje, de vacaciones, "
        "ocupadísimo",
    ),
    (
        means(kind.MAYBE),
        "quizás, quizá, tal vez, talvez, a lo mejor, igual, a lo sumo, si hace falta, si es necesario, "
        "si no hay más remedio, como mucho, acaso, capaz, posiblemente, probablemente, puede que, de repente, "
        "en una de esas",
    ),
    (
        means(kind.MAYBE, unsure_of="behind"),
        "no sé, no se, nose, ni idea, no estoy seguro, no estoy segura, depende, ya veremos, vemos, veremos, "
        "a ver, tengo que ver, tengo que mirar, no lo sé, no sabría, por confirmar, por ver, por definir",
    ),
    (
        means(kind.EXCEPT),
        "menos, excepto, salvo, quitando, a excepción de, a excepción del, todos menos, cualquiera menos, "
        "cualquier día menos, fuera del, exceptuando",
    ),
    (means(kind.PROPOSE, kind.APPROX), "digamos, pongamos, ponele, pongámosle, digamos que"),
    (means(kind.ONLY), "solo, sólo, solamente, únicamente, nada más, nomás, recién"),
    (
        means(kind.ME_TOO),
        "yo también, a mí también, yo igual, ídem, idem, lo mismo, yo tb, yo tmb, igual que, lo mismo que",
    ),
    (
        means(kind.ASK),
        "quién, quiénes, qué, que hora, cuándo, dónde, cómo, por qué, cuál, cuáles, cuánto, cuánta, cuántos, cuántas",
    ),
    (
        means(kind.PROPOSE, kind.YES),
        "si no, no sería mejor, no es mejor, no podríamos, no podemos hacer, cómo no",
    ),
    *TELLS,
)

COMMON = (
    "que y el la los las un una de a en con por para su sus mi mis tu tus si no es son soy eres somos está estoy "
    "estás están estamos estáis hay ha he has han me te se nos os le les lo al del como también más muy todo todos "
    "bien mal pero porque cuando donde quien esto eso esta este ese esa aquí allí ahí ya aún todavía nada algo "
    "alguien nadie yo tú vos él ella nosotros vosotros ustedes ellos hacer hago hace voy vas va vamos van ir ser "
    "estar tener tengo tienes tiene gracias hola bueno entonces pues así siempre nunca solo mucho poco otro otra "
    "gente chicos chicas creo digo mira oye tío tía che güey wey claro pásame dame ver vengo come comes sale salir "
    "casa mismo misma tantito rato abrir abril mayor junio marta lunar domingo tardes tardar tardo tardamos mañanero "
    "martín agostino viernesito sabes saben sabéis cosa vez poder quiero busco luego después sobre entre sin desde "
    "cada tanto cual cuál qué cogemos comenos manzana salado salada sabido angosto pesado pesada pasando pisado "
    "jueces domino casado noches cosas esté estés estén josé bebé comité poné tené hacé vení olé chalé "
    "triste existe chiste viste asiste insiste semanal diario anual menor mejor peor rey reyes setas vino venga vaya "
    "juego jugar cogemos comenos manzana salado salada sabido angosto pesado pesada pasando pisado jueces domino "
    "casado puré seré haré diré pondré"
)
