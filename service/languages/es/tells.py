"""What only tells in Spanish: what was, facts that nobody meets for, set phrases with a time word in them."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means

TELLS: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.PAST),
        "nos pasamos la, nos pasamos el, comimos, era, éramos, eran, fui, fue, fuimos, fueron, fuiste, fuisteis, "
        "estuve, estuvo, estuvimos, estuvieron, estuviste, estaba, estabas, estábamos, estaban, tenía, "
        "teníamos, tenían, tenías, tuve, tuvo, tuvimos, tuvieron, tuviste, había, hubo, hubieron, hice, "
        "hizo, hicimos, hicieron, hiciste, hicisteis, dije, dijo, dijimos, dijeron, dijiste, vi, vio, vimos, "
        "vieron, viste, visteis, vine, vinimos, vinieron, viniste, iba, iban, íbamos, puse, puso, pusimos, "
        "pusieron, pude, pudo, pudimos, pudieron, quise, quiso, supe, supo, supimos, di, dimos, dieron, diste, "
        "traje, trajo, trajeron, salieron, comí, comieron, llegaron, llegaste, compré, compramos ayer, "
        "perdí, perdimos, perdieron, ganaron, jugaron, dormí, durmieron, terminaron, acabaron, murieron, "
        "pasaron, llovía, hacía, hacían, decía, podía, quería, querían, sabía, creía, pensaba, pasaba, "
        "venía, veía, me fui, se fue, nos fuimos, gustaron, llamaron, escribí, recibí, trabajamos ayer, "
        "corrí, bebí, leí, oí, caí, rompí, costaba, recuerdas, os acordáis, te acuerdas, se acuerdan, "
        "te acordás, recuerdo, me acuerdo, de pequeño, de pequeña, de chico, antes íbamos, conocí, "
        "conocimos, conocieron, casaron, abrieron, cerraron, encontré, volví, volvimos, volvieron, metieron, "
        "olvidaste, perdiste, lloré, reí, reímos, nos reímos, vendieron, suspendí, enteré, entré, miré, "
        "tiré, logré, retiré, me enteré, hace tiempo que no",
    ),
    (means(kind.AUX), "he, has, ha, hemos, habéis, han, fue, fueron, había, habían, haber, está, quedó, ya"),
    (
        means(kind.PARTICIPLE),
        "hecho, hecha, dicho, visto, vista, puesto, puesta, escrito, vuelto, abierto, roto, muerto, cubierto, "
        "resuelto, devuelto, ido, sido, comido, cenado, desayunado, almorzado, salido, quedado con, dormido, "
        "llegado, venido, estado",
    ),
    (
        means(kind.STATE),
        "empieza, sale a las, sale el, entrega el, entrega del, la entrega, hoy es, mañana es, ya es, es ya, por fin "
        "es, son las, es la una, es mediodía, es medianoche, ya son, odio, adoro, detesto, me encanta el, me "
        "encantan los, me quedo en casa, el curso, la misa, el cole, la escuela, empieza el, empiezan, comienza, "
        "comienzan, acaba, acaban, termina, terminan, finaliza, cierra, cierran, abre, abren, abierto, abierta, "
        "abiertos, cerrado hasta, cerrado los, horario de apertura, horario, horarios, llego, llegamos, vuelvo, "
        "volvemos, salgo, regreso, te llamo, os llamo, los llamo, te escribo, os escribo, te digo, os digo, les "
        "digo, te aviso, os aviso, les aviso, te cuento, os cuento, les cuento, cuesta, cuestan, precio, precios, "
        "cobran, llueve, lloverá, lluvia, nieva, nevará, granizo, tormenta, pronóstico, hace calor, hace frío, va a "
        "hacer, calor, frío, bochorno, grados, cumpleaños de, cumple años, cumplo, cumplen, es mi cumple, es el "
        "cumple, aniversario, santo de, sale el tren, sale el avión, sale el bus, sale el vuelo, en la tele, por la "
        "tele, en tv, capítulo, episodio, estrenan, estreno, examen, exámenes, dentista, médico, doctor, doctora, "
        "turno de, guardia, alarma, me levanto, me acuesto, me despierto, me voy a la cama, me voy a dormir, vence, "
        "vencimiento, caduca, plazo, nómina, cobramos, huelga, paro, alerta, tren, avión, autobús, ferry, qué día, "
        "menudo día, vaya día, qué buen día, bonito día, lindo día, mal día, nace, nacido, estoy cansado, estoy "
        "cansada, estoy muerto, estoy muerta, es fiesta, es festivo, es feriado, me duele, amanece, anochece, "
        "atardece, sale el sol, se pone el sol, normalmente, suelo, solemos, suele, siempre, fontanero, plomero, "
        "electricista, técnico, mensajero, repartidor, paquete, pedido, butanero, albañil, albañiles, cerrajero, "
        "llega el, llegan, aterrizo, aterriza, despega, vuelo de, atiende, atienden, reparten, entregan, nublado, "
        "soleado, sol, viento, dura, duran, juega el, juegan, partido de la, en directo, transmiten, dan, echan, "
        "emiten, mi turno, hora punta, jornada, salgo de trabajar, salgo del trabajo, salgo del curro, acabo de, la "
        "guerra, vencía, tocaba, en rebajas, de oferta, atasco, amaneció, se nubla, trabajo de, trabajo los, trabajo "
        "desde, hoy toca, feriado, festivo, nació, semáforo, metro, hay clase, hay cole, no hay clase, no hay cole, "
        "vienen los, vienen las, viene un, viene una, viene mi, vienen mis, viene el técnico, vienen a, viene la, mi "
        "abuela cumple, mi abuelo cumple, mi madre cumple, mi padre cumple, mi hijo cumple, mi hija cumple, mi "
        "hermano cumple, mi hermana cumple, mi mujer cumple, mi marido cumple, mi novia cumple, mi novio cumple, mi "
        "sobrino cumple, mi sobrina cumple, mi vieja cumple, mi viejo cumple, mi mamá cumple, mi papá cumple, "
        "horario de verano, horario de invierno, horario de atención, horario de oficina, mi cumple es, mi "
        "cumpleaños es, su cumple es, el cumple es, la boda es, mi boda es, la boda de, el puente es, el puente cae, "
        "cae en, inscripciones, inscripción, matrícula, madrugo, madrugamos, viajo, viajamos, descanso, llegaré, "
        "llegaremos, volveré, volveremos, regresaré, estaré en, me mudo, nos mudamos, me caso, se casan, se estrena, "
        "vuelo a, canta, toca en, actúa, dan clase, no curro, no trabajo, el concierto, la final, el festival, la "
        "función, el desfile, la graduación, el bautizo, la comunión, el entierro, el funeral, el juicio, misa, en "
        "concierto, es el estreno, domingos cerrado, festivos cerrado, lunes cerrado, sábados cerrado, domingo "
        "cerrado, cerrado domingos",
    ),
    (
        means(kind.QUIET),
        "la una o la otra, el uno o el otro, depende del día, según el día, a la misma hora, misma hora, la misma "
        "hora, a la hora de siempre, hora de siempre, qué hora, que hora es, qué hora es, qué horas, es hora de, ya "
        "es hora, a buenas horas, horas punta, hora feliz, a última hora del, por ahora, de ahora en adelante, hasta "
        "ahora, desde ahora, y ahora, ahora no, ahora que, ahora sí, ahora voy, ahora vengo, ahora mismo no, ahora "
        "vuelvo, ahora te, ahora os, ahora les, ahora lo, ahora la, ahora me, ahora bien, ahora resulta, ahora mismo "
        "estoy, ahora estoy, pero ahora, ahorita no, ahorita vengo, ahorita te, ahorita les, ahora se, justo ahora "
        "estoy, ahora a, ahora tengo, ahora toca, tarde o temprano, más vale tarde, mejor tarde, más tarde que, "
        "llego tarde, llegas tarde, llego un poco tarde, llegaré tarde, llegamos tarde, es tarde, ya es tarde, se "
        "hace tarde, se hizo tarde, se me hizo tarde, muy tarde, demasiado tarde, tan tarde, voy tarde, vamos tarde, "
        "hasta tarde, tarde para, salgo tarde, siento llegar tarde, perdón por llegar tarde, nunca es tarde, un poco "
        "tarde, algo tarde, hasta muy tarde, buenas tardes, buenas noches, buenos días, buen día, buena tarde, buena "
        "noche, bonito día, feliz día, linda noche, linda tarde, bonita noche, feliz noche, feliz tarde, muy buenas "
        "tardes, muy buenos días, muy buenas noches, el otro día, del otro día, la otra noche, la otra tarde, un día "
        "de estos, uno de estos días, un día, algún día, otro día, otro día será, de un día para otro, día a día, el "
        "día a día, día tras día, todo el día, toda la noche, toda la mañana, toda la tarde, toda la semana, todo el "
        "mes, todo el finde, todo el fin de semana, todo el año, el día que, el día menos pensado, hoy en día, hoy "
        "por hoy, lo de hoy, mañana será otro día, mañana más, hasta la vista, al día, a la semana, al mes, al año, "
        "por hora, por semana, por día, por noche, por mes, por persona, a cada rato, a todas horas, a deshoras, de "
        "la noche a la mañana, de la mañana a la noche, a última hora de, en última hora, última hora, a la primera, "
        "de primera, a la segunda, a la tercera, primera vez, segunda vez, última vez, por última vez, por primera "
        "vez, la primera vez, la última vez, segundo plato, de segundo, de primero, segunda mano, en segundo lugar, "
        "en primer lugar, primer lugar, un segundo, dos segundos, un minuto, dos minutos, un momento, un momentito, "
        "media naranja, media vuelta, a medias, clase media, por la mitad, a media, media pensión, la media, de "
        "media, edad media, media docena, media botella, medio kilo, media pizza, uno de los dos, uno de los tres, "
        "uno por uno, uno a uno, una de dos, una cosa, una pregunta, una duda, otra vez, una vez, cada vez, a veces, "
        "una por una, no una, uno más, una más, sobre todo, de sobre, sobre mesa, sobremesa, turno de noche, turno "
        "de tarde, turno de mañana, noche de chicas, noche de brujas, mi media, media luna, medias lunas, a la "
        "fecha, viernes negro, black friday, cyber monday, domingos y festivos, lunes lunero, vida nocturna, ni un "
        "día, un día más, un día menos, día libre, día de descanso, el fin del mundo, fin de la cita, al fin, por "
        "fin, en fin, a fin de, a fin de cuentas, fin de temporada, luna de miel, noche de bodas, bajo cero, 24/7, "
        "7/24, uno contra uno, punto de encuentro, a punto, mayor de, menor de, entre semana, quinto pino, cuarto de "
        "baño, mi cuarto, tu cuarto, su cuarto, el cuarto, cuarto oscuro, cuartos de final, cuarto mundo, semana "
        "laboral, fin de curso, a corto plazo, en el acto, de buenas a primeras, buenas a todos, feliz finde, lo de "
        "ayer, lo de anoche, desde ayer, de siempre, hasta mañana no, que no sea tarde, para ahora, como siempre, "
        "como si, como que, como para, como un, como una, un par de días, hace un rato, hace poco, hace mucho, hace "
        "tiempo, hace nada, para mañana mismo tengo, no veo la hora, hora y pico, tarde de pelis, hoy cumple, mañana "
        "cumple, plácido domingo, mañana por ti, hoy por mí, hoy por ti, mañana por mí, no dejes para mañana, puedas "
        "hacer hoy, dejar para mañana, dejarlo para mañana, lunes a viernes madrugo, qué onda, qué hubo, quihubo, "
        "qué pasa, qué más, qué tal chicos, qué tal chicas, qué tal gente, qué tal todo, cómo andan, cómo están, "
        "cómo estáis, cómo va todo, cómo va eso, cuenta hasta, contar hasta, hasta tres, qué tal el finde, qué tal "
        "el fin de semana, qué tal la noche, qué tal la semana, qué tal la tarde, cómo fue la, de tarde en tarde, "
        "hasta el mes que viene, hasta la semana que viene, hasta el año que viene, hasta la próxima, hasta el "
        "finde, hasta el finde que viene, hasta otro día, mañana libro, hoy libro",
    ),
    (
        means(kind.GREETING),
        "buen, buena, buenos, buenas, feliz, felices, bonito, bonita, lindo, linda, que tengas un, que tengáis un, "
        "que tengan un, que tengas buen, que tengan buen, que tengáis buen, pasad un, pasen un, disfruta del, "
        "disfrutad del, disfruten el, disfruten del, gracias por el, gracias por la, gracias por lo del, cómo fue "
        "el, cómo estuvo el, cómo os fue el, maravilloso, excelente, precioso, que descansen, a disfrutar el, a "
        "disfrutar del, buenísimo el, vaya, menudo, menuda, santo, santa, odio los, amo los, cómo va el, cómo va la, "
        "que pases un, que pases buen, que paséis un, que pasen un, a por el, por fin, al fin, ya casi es",
    ),
    (
        means(kind.BYE),
        "hasta, hasta el, nos vemos, nos vemos el, hablamos, hablamos el, te veo, te veo el, os veo, os veo el, "
        "los veo, los veo el, hablamos mejor, chao, adiós, seguimos, seguimos el, nos hablamos",
    ),
    (
        means(kind.LABEL),
        "calle, c/, avenida, avda, av, plaza, paseo, portal, piso, puerta, número, núm, nro, num, sala, aula, "
        "página, pág, pag, capítulo, cap, andén, vía, línea, bus, código, versión, grupo, mesa, habitación, talla, "
        "teléfono, tel, tfno, móvil, movil, cel, celular, llámame al, llamame al, llamadme al, llámenme al, "
        "whatsapp, nivel, fase, temporada, episodio, ruta, carril, puerta de embarque, vuelo, kilómetro, km, planta, "
        "edificio, bloque, esquina, local, oficina, despacho, butaca, fila, asiento, sección, artículo, ejercicio, "
        "tema, lote, factura, pedido, ticket, clave, pin, contraseña, expediente, modelo, fórmula, playstation, top, "
        "menú, cl, carrera, cra, manzana, colonia, cp, c.p., código postal, cuenta, iban, cbu, clabe, dni, nif, "
        "curp, rut, placa, matrícula, dorsal, camiseta, parada, salida, parte, paso, nota, curso, grado, apartado, "
        "anexo, ext, extensión, interno, depto, departamento, apto, torre, pasillo, cancha, pista, campo, casilla, "
        "taquilla, caja, vivo en el, vivo en la, vivimos en el, vive en el, somos, seremos, ya somos, éramos, marca "
        "el, marque el, marcá el, pulsa el, pulse el",
    ),
)

PAST_ENDINGS = "ado ada ados adas ido ida idos idas"
# "-ré" is what the speaker did or will do: "compré", "llegaré"
PAST_FORMS = (
    "ó aron ieron jeron aste iste asteis isteis ábamos abamos aban aba bé cé dé gué lé mé né pé sé té vé ché ñé llé ré"
)
