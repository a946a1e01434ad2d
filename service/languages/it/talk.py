"""What Italians say around times: what proposes, what rules out, and what only tells."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means

TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.OCCASION),
        "riunione, riunioni, incontro, appuntamento, colloquio, call, videocall, "
        "videochiamata, chiamata, meeting, ritrovo, rimpatriata, festa, calcetto, padel, partitella, partita, "
        "allenamento, pizzata, grigliata, pizza, birra, cinema, concerto, prove, compleannata, gita, torneo, "
        "corsa, assemblea, consiglio, cda, standup, retro, demo, colloqui",
    ),
    (
        means(kind.MOVE),
        "spostiamo, spostare, spostiamola, spostiamolo, rimandiamo, rimandare, anticipiamo, anticipare, posticipiamo",
    ),
    (
        means(kind.PROPOSE),
        "ci vediamo, ci si vede, vediamoci, incontriamoci, troviamoci, sentiamoci, ci sentiamo, ci troviamo, "
        "ci incontriamo, ci becchiamo, becchiamoci, facciamo, famo, facciamola, facciamolo, facciamoci, "
        "possiamo, potremmo, potrebbe andare, potrebbe essere, che ne dite, che ne dici, che dite, che dici, "
        "ti va, vi va, vi andrebbe, ti andrebbe, perché non, direi, io direi, propongo, proporrei, proponiamo, "
        "proposta, proposte, preferite, voto, voto per, "
        "opto per, organizziamo, organizza, organizzare, organizzami, programma, programmiamo, programmare, "
        "fissiamo, fissare, fissa, spostiamo, spostare, spostiamola, spostiamolo, rimandiamo, anticipiamo, "
        "posticipiamo, brunch, calendarizzarci, vogliamo, volete, vuoi, vorrei, vorremmo, verreste, verresti, "
        "venite, vieni, usciamo, andiamo, ceniamo, pranziamo, mangiamo, beviamo, giochiamo, partiamo, iniziamo, "
        "cominciamo, disponibile, disponibili, disponibilità, libero, libera, liberi, libere, chi c'è, "
        "chi ci sta, ci siete, ci sei, ci state, ci stai, riuscite, riesci, riusciamo, andrebbe bene, andrebbe, "
        "preferenze, opzione, opzioni, date possibili, possibilità, alternativa, alternative, va bene per, "
        "ho bisogno di, facessimo, se facessimo, ci vedessimo, se ci vedessimo, vedessimo, andassimo, se andassimo, "
        "se provassimo, spostassimo, se spostassimo, trovassimo, se ci trovassimo, recuperiamo, festeggiamo, "
        "festeggiamola, festeggiamolo, brindiamo, proviamo, riproviamo, replichiamo, riprendiamo, ci riuniamo, "
        "riuniamoci, vediamo di fare, chi viene, chi partecipa, chi gioca, chi si unisce, chi è dei nostri, "
        "volevo dire, intendevo, intendevo dire, volevo scrivere, ho sbagliato, mi sono sbagliato, "
        "mi sono sbagliata, ho scritto male, ho letto male, ho capito male, mi correggo, errata corrige, "
        "rettifico, è stato spostato a, è stata spostata a, è spostato a, è spostata a, è stato rimandato a, "
        "è stata rimandata a, è stato anticipato a, è stata anticipata a, ho un buco, ho uno slot, ho un momento, "
        "ho un'ora, ho un'oretta, ho uno spazio, ho una proposta, ho un'idea, ho un posto",
    ),
    (
        means(kind.PROPOSE, kind.PREFER),
        "meglio, sarebbe meglio, preferirei, preferisco, è meglio, meglio se, conviene, converrebbe",
    ),
    (means(kind.THAN), "che"),
    (
        means(kind.OWN),
        "ho il, ho la, ho lo, ho l', ho i, ho gli, ho le, ho un, ho una, ho uno, ho un', ho già il, ho già la, "
        "ho già un, ho già una, ho judo, ho danza, ho nuoto, ho calcio, ho catechismo, ho pilates, ho yoga, "
        "ho palestra, ho lezione, ho scuola, ho università, ho turno, ho ospiti, ho gente, il mio colloquio, "
        "il mio appuntamento, la mia riunione, la mia call, il mio turno, la mia visita, il mio volo, "
        "il mio treno, la mia lezione",
    ),
    (
        means(kind.ANSWER_BY),
        "sapere, decidere, decidiamo, rispondere, rispondete, rispondetemi, rispondi, confermare, confermate, "
        "confermatemi, votare, votate, scrivetemi, ditemi, dirmi, dimmi, avvisatemi, iscrivetevi, iscriversi, "
        "prenotare, prenotatevi, pagare, pagate, versate, versare, consegnare, consegnate, compilate, "
        "compilare, mandatemi, inviatemi, portatemi, saldare, saldate",
    ),
    (means(own="thing"), "ho, c'ho, ciò"),
    (
        means(kind.WHOSE),
        "mio, mia, suo, sua, miei, mie, il mio, la mia, i miei, le mie, il suo, la sua, i suoi, le sue",
    ),
    (means(kind.OCCASION), "festa di compleanno, cena di compleanno, pranzo di compleanno, festa di laurea"),
    (means(kind.PROPOSE), "pensavo, pensavo a, pensavamo, pensavamo a, si fa"),
    (means(kind.QUIET), "giù al, giù in, giù da, giù alla, giù nel, giù per, giù dal, su e giù"),
    (means(kind.YES), "di sicuro, sicuro, sicura, sicuramente"),
    (
        means(kind.PROPOSE),
        "aggiudicato, andata per, solito orario, nuovo orario, nuova data, alla solita ora, come siete messi, "
        "come sei messo, come sei messa",
    ),
    (
        means(kind.STATE),
        "devo ritirare, devo andare, devo essere, devo portare, devo prendere, staccano, tolgono, staccheranno, "
        "che fate, cosa fate, che fai, abbiamo ospiti, abbiamo gente, siamo in, saremo in",
    ),
    (means(kind.NO), "saltata, saltato, saltati, saltate"),
    (
        means(kind.PROPOSE),
        "c'è qualcuno, qualcuno che, si è liberato, si è liberata, è convocata, è convocato, sono convocati, "
        "è indetta, è indetto, è fissata, è fissato, è prevista, è previsto",
    ),
    (means(kind.STATE), "consegnano, consegneranno, ritira, ritirano"),
    (means(kind.PROPOSE), "benvenuti, benvenuto, benvenuta, benvenute, si guarda, si va, si gioca"),
    (
        means(kind.STATE),
        "atterra, atterrano, decolla, atterro, parrucchiere, parrucchiera, estetista, fisioterapista, veterinario, "
        "oculista, torniamo, ti devo, mi devi, vi devo, mi dovete",
    ),
    (means(kind.SO), "quindi, perciò, per cui, dunque"),
    (means(kind.IF), "se, nel caso, in caso, qualora"),
    (
        means(kind.SAME_HOUR),
        "alla stessa ora, stessa ora, alla solita ora, solita ora, sempre alla stessa ora, stesso orario, "
        "allo stesso orario, sempre stesso orario, sempre stessa ora",
    ),
    (means(kind.YES), "ho tempo, ho spazio, ho posto, non ho niente, non ho nulla, non ho impegni"),
    (
        means(kind.PROPOSE),
        "si inizia, si comincia, si parte, si svolgerà, si terrà, avrà luogo, si terranno, si svolgeranno, inizierà, "
        "comincerà, avverrà",
    ),
    (means(kind.NO), "saltiamo, saltiamola, saltiamolo, saltare"),
    (
        means(kind.STATE),
        "magari fosse, fosse già, cambia l'ora, cambia l'orario, arriva, arrivano, escono da, escono alle, "
        "escono all', si avvisa, si avvisano",
    ),
    (means(kind.YES_AT_END), "si"),
    (
        means(kind.UNSURE),
        "non so se, nn so se, non so ancora se, nn so ancora se, non so ancora, ancora non so se, "
        "non sono sicuro di, non sono sicura di, non sono sicuro se, non sono sicura se, chissà se",
    ),
    (
        means(kind.EXCEPT),
        "invece che, invece di, invece del, invece della, invece delle, anziché, al posto di, "
        "al posto del, al posto della, al posto delle, piuttosto che",
    ),
    (
        means(kind.QUIET),
        "prima del lavoro, dopo il lavoro, dopo lavoro, finito il lavoro, di classe, della classe",
    ),
    (
        means(kind.YES),
        "sì, può, possono, potrebbe, certo, ok, okay, okk, oki, va bene, vabene, vanno bene, va benissimo, "
        "perfetto, ci sono, ci sto, "
        "d'accordo, presente, posso, volentieri, andata, ottimo, riesco, per me va, mi va bene, mi va, "
        "mi andrebbe, posso solo, aggiudicato, confermo, confermato, ci sarò, se va bene, benissimo, fattibile, "
        "comodo, comoda",
    ),
    (
        means(kind.NO),
        "no, non posso, nn posso, impossibile, non riesco, nn riesco, non ci sono, nn ci sono, "
        "non ce la faccio, nope, purtroppo no, non va, non va bene, non mi va, non potrò, non posso proprio, "
        "non ci sarò, non vengo, meglio di no, sono impegnato, sono impegnata, sono occupato, sono occupata, "
        "ho un impegno, ho impegni, ho già un impegno, ho da fare, sono via, sono fuori, sono in ferie, "
        "in vacanza, in ferie, fuori città, in viaggio, in trasferta, "
        "lavoro fino a tardi, non potrei, non riusciamo, non possiamo, non ci siamo, è un problema, salta, "
        "è annullato, è annullata, annullato, annullata, annulliamo, non si può, non se ne fa nulla, evitiamo, "
        "eviterei, neanche, nemmeno, neppure, si annulla, è saltato, è saltata, è slittato, è slittata",
    ),
    (
        means(kind.BUSY),
        "lavoro, studio, impegnato, impegnata, occupato, occupata, dormo, riposo, pieno, piena, full, "
        "incasinato, incasinata",
    ),
    (
        means(kind.MAYBE),
        "forse, magari, se serve, se necessario, eventualmente, casomai, al limite, al massimo, massimo, max",
    ),
    (
        means(kind.MAYBE, unsure_of="behind"),
        "non so, nn so, boh, mah, non sono sicuro, non sono sicura, dipende, vediamo, vedo, devo vedere",
    ),
    (means(kind.EXCEPT), "tranne, eccetto, salvo, escluso, esclusa, a parte, tolto"),
    (means(kind.PROPOSE, kind.APPROX), "diciamo, facciamo verso"),
    (means(kind.ONLY), "solo, soltanto, solamente"),
    (means(kind.ME_TOO), "anch'io, anche io, pure io, idem, anche per me"),
    (means(kind.ASK), "chi, cosa, quando, dove, perché, quale, quali, che cosa, cos, quanto, quanti, quante, come mai"),
    (means(kind.PROPOSE, kind.YES), "se non, perché no, come no, non sarebbe meglio, non possiamo fare, non è meglio"),
    (
        means(kind.PAST),
        "ero, eri, era, eravamo, eravate, erano, avevo, avevi, aveva, avevamo, avevano, facevo, faceva, c'era, "
        "c'erano, andavo, andava, pioveva, nevicava, dormivo, dormiva, lavoravo, stavo, stava, diceva, "
        "sembrava, volevo, voleva, dovevo, doveva, dovevamo, potevo, poteva, fu, furono, fece, disse, venne, "
        "andò, successe, nacque, ricordo, ti ricordi, vi ricordate, ricordate quando",
    ),
    (means(kind.AUX), "ho, hai, ha, abbiamo, avete, hanno, sono, è, siamo, siete, sei, ha già, ho già, son, essere"),
    (
        means(kind.PARTICIPLE),
        "fatto, fatta, fatti, detto, visto, vista, visti, preso, presa, messo, messa, scritto, letto, perso, "
        "persa, vinto, chiuso, chiusa, aperto, aperta, stato, stata, stati, state, corso, speso, rimasto, "
        "rimasta, sceso, scesa, nato, nata, morto, morta, venuto, venuta, venuti, bevuto, risposto, chiesto, "
        "successo, deciso, durato, durata, offerto, sofferto, scelto, tolto, vissuto, rotto, cotto, dipinto, acceso, "
        "spento, comprato, prenotato",
    ),
    (means(kind.ALL_DAY, kind.QUIET), "tutto il giorno, tutta la giornata, per tutto il giorno, per tutta la giornata"),
    (
        means(kind.PROPOSE, kind.MOVE),
        "è anticipato, è anticipata, è posticipato, è posticipata, è rimandato, è rimandata, anticipato alle, "
        "anticipata alle, posticipato alle, posticipata alle",
    ),
    (means(kind.ASK_HOUR, kind.ASK), "a che ora, che ora"),
    (
        means(kind.STATE),
        "oggi è, è già, che giorno è, finalmente è, sono le, è mezzogiorno, è mezzanotte, è quasi, odio, adoro, "
        "detesto, sto a casa, resto a casa, è natale, il corso, la messa, la scuola, inizia, comincia, finisce, "
        "termina, dura, arrivo, torno, vengo, parto, rientro, esco, ti chiamo, "
        "ti scrivo, vi scrivo, ti dico, vi dico, ti faccio sapere, vi faccio sapere, vi aggiorno, ti aggiorno, "
        "richiamo, costa, costano, costava, prezzo, pago, pagato, piove, pioverà, nevica, nevicherà, grandina, sole, "
        "pioggia, neve, temporale, meteo, previsioni, caldo, "
        "freddo, freddissimo, caldissimo, afa, gradi, compleanno, compie, compio, compi gli anni, onomastico, "
        "uff, uffa, riapre, riaprono, "
        "anniversario, auguri, apre, aprono, chiude, chiudono, aperto, aperta, aperti, chiuso, chiusa, chiusi, "
        "orario, orari, orario di apertura, parte alle, arriva alle, in onda, puntata, episodio, in tv, esame, "
        "esami, dentista, dottore, medico, visita medica, turno, sveglia, mi sveglio, mi alzo, vado a letto, "
        "scade, scadenza, consegna, stipendio, sciopero, allerta, lezione, verifica, interrogazione, treno, "
        "volo, aereo, autobus, pullman, traghetto, che bella giornata, che brutta giornata, che giornata, "
        "giornataccia, nasce, è nato, è nata, sono stanco, sono stanca, è festa, si festeggia, si celebra, "
        "mi fa male, la stessa storia, ho fame, tramonta, sorge, in edicola, in uscita, esce il, "
        "finisce la scuola, inizia la scuola, ricomincia, di solito, idraulico, riceve, ricevono, "
        "elettricista, tecnico, corriere, "
        "muratore, muratori, imbianchino, caldaista, in ritardo, faccio tardi, smonto, stacco alle, "
        "finisco di lavorare",
    ),
    (
        means(kind.QUIET),
        "che ore, ora che, "
        "per ora, d'ora in poi, fino ad ora, finora, ora no, or ora, "
        "prima o poi, giorno dopo giorno, di giorno in giorno, un giorno o l'altro, uno di questi giorni, "
        "l'altro giorno, da un giorno all'altro, tutta la notte, tutta la sera, "
        "tutta la mattina, tutto il pomeriggio, tutta la settimana, tutto il mese, dalla mattina alla sera, "
        "domani è un altro giorno, non vedo l'ora, è ora di, all'ultimo minuto, all'ultimo momento, "
        "ora di punta, del giorno, al giorno, al mese, alla settimana, all'anno, il giorno prima, al minuto, "
        "all'ora, a ore, da un momento all'altro, notte fonda, in un secondo momento, per la prima volta, "
        "la prima volta, secondo me, secondo te, secondo lui, secondo lei, secondo noi, secondo voi, "
        "a tutte le ore, sempre la stessa, di primo mattino, ora legale, ora solare, ora o mai più, "
        "adesso basta, ora basta, ora capisco, e adesso, e ora, ora arrivo, adesso arrivo, subito dopo, "
        "poco fa, torno subito, arrivo subito, gran giorno, al giorno d'oggi, oggi come oggi, oggi giorno, "
        "dall'oggi al domani, sabato santo, alla fine, alla fine della, fine del mondo, mezza età, porta notte, "
        "primo piano, primo tempo, secondo tempo, in fin dei conti, il giorno della, la notte porta consiglio, "
        "settimana enigmistica, mezzogiorno di fuoco, ore piccole, ora vediamo, ora ti spiego, ora vado, "
        "adesso vado, ora devo, adesso devo",
    ),
    (
        means(kind.GREETING),
        "buon, buona, buono, buoni, felice, felici, sereno, serena, buonissima, splendida, santo, santa, "
        "che bello, che bella, auguri di, auguri per, auguri di buon, grazie per la, grazie per il, "
        "grazie della, grazie del, grazie di",
    ),
    (
        means(kind.BYE),
        "buonanotte, buona notte, a, ci vediamo, ci si vede, ci sentiamo, ci becchiamo, ci si becca, alla",
    ),
    (
        means(kind.LABEL),
        "via, viale, piazza, piazzale, corso, vicolo, largo, interno, civico, numero, num, capitolo, cap, "
        "pagina, pag, stanza, sala, aula, piano, binario, codice, versione, gruppo, scala, lotto, porta, gate, "
        "uscita, linea, canale, livello, fase, fila, posto, sezione, classe, articolo, art, comma, esercizio, "
        "tappa, round, bus, tram, autobus, volo, ordine, pratica, ticket, taglia, tavolo, camera, appartamento, "
        "maglia, quota, tel, telefono, cell, cellulare, chiamami al, iban, pin, password, partita iva, modello, "
        "formula",
    ),
)

COMMON = (
    "passa che e il la un una di a da in con su per ma se no sono sei siamo siete ho hai ha abbiamo avete hanno mi ti "
    "ci vi si lo gli ne qui qua come anche ancora più molto tutto bene male poi io tu lui lei noi voi loro mio "
    "tuo suo nostro questo quello cosa chi dove quando quanto va vado vai andare fare faccio fai essere stato "
    "era ero grazie ciao allora quindi però già mai sempre proprio solo aprire april serate sabati pranzi "
    "pranza domenico gennaro martina augusto romani "
    "umani matteo sabatini"
)

FACT_FORMS = "erà irà eranno iranno"  # "chiuderà", "arriverà": what others will do
PAST_ENDINGS = "ato ata ati ate uto uta uti ute ito ita iti ite avamo evamo ivamo avano evano ivano avate evate"
