"""How Italians vote in words."""

from __future__ import annotations

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.YES),
        "sì, si, sii, sisi, yes, yep, yess, ok, okay, oki, okei, okey, okk, va bene, vabbene, vabene, va "
        "benissimo, va benone, vanno bene, vanno benissimo, andrebbe bene, andrebbero bene, mi va bene, mi vanno "
        "bene, mi va, mi vanno, perfetto, perfetta, perfette, perfetti, benissimo, ottimo, ottima, certo, certo "
        "che sì, certamente, sicuro, sicuramente sì, volentieri, molto volentieri, d'accordo, daccordo, "
        "favorevole, fattibile, si può fare, comodo, comoda, mi è comodo, nessun problema, no problem, no "
        "problema, senza problemi, non è un problema, non è un grosso problema, prima scelta, nessun impegno, "
        "approvato, aggiudicato, deciso, decisa, confermo la mia presenza, conferma, confermo, confermato, "
        "confermata, andata, ci può stare, mi sta bene, mi stanno bene, sta bene, bene, direi di sì, funziona, "
        "funzionano, top, alla grande, più che bene, super, bene bene, assolutamente sì, assolutamente, buono, "
        "buona, è ok, sono ok, è perfetto, va bene uguale, tutto bene per me, nulla in contrario, niente in "
        "contrario, segnami, segnatemi, metti sì, affare fatto, se po fa, vada per, vada, ci va bene, ci sta,"
        " tutta la vita, sicurissimo, sicurissima, certissimo",
    ),
    (
        means(kind.YES, vote_kind.CAN),
        "arrivo tardi ma ci sono, arrivo un po' tardi ma ci sono, arrivo più tardi ma ci sono, "
        "arrivo un po' più tardi ma ci sono, arrivo dopo ma ci sono, faccio tardi ma ci sono, arrivo tardi ma vengo, "
        "faccio tardi ma vengo, arrivo in ritardo ma ci sono, "
        "ci sto dentro, posso, ci sono, io ci sono, ci sto, io ci sto, presente, vengo, ci vengo, ce la faccio, "
        "riesco, ci riesco, sono libero, sono libera, sono disponibile, ho libero, ho tempo, esserci, ci sarò, ci "
        "saro, verrò, posso esserci, posso venire, riesco a venire, riesco a esserci, riesco ad esserci, potrò, "
        "posso farcela, posso benissimo, sono dei vostri, contate su di me, contatemi, contami, contateci, non ho "
        "impegni, non ho problemi, non ho nulla, non ho niente, partecipo, sono presente, potremmo esserci, ci saremo, "
        "possiamo, ci siamo, ci siamo in due, ci siamo in tre, ci siamo in quattro, ci siamo in cinque, ci "
        "siamo tutti, ci siamo tutte, "
        "ci sarei, io ci sarei, noi possiamo, noi ci siamo, riusciamo, veniamo",
    ),
    (
        means(kind.YES, vote_kind.THUS),
        "quindi sì, quindi ok, quindi va bene, quindi ci sono, quindi posso, quindi vengo, perciò sì, perciò ok, "
        "quindi nessun problema",
    ),
    (
        means(kind.NO, vote_kind.THUS),
        "quindi no, quindi non posso, quindi non ci sono, quindi non riesco, quindi non vengo, quindi nn posso, "
        "perciò no, perciò non posso, per cui no, per cui non posso, pertanto no, quindi niente, quindi salto, "
        "quindi passo, quindi impossibile",
    ),
    (means(kind.YES, vote_kind.OPEN), "libero, libera, disponibile, disponibili, liberi, libere"),
    (
        means(kind.YES, vote_kind.PREFER),
        "preferisco, preferirei, meglio, sarebbe meglio, è meglio, facciamo, voto, voto per, scelgo, opto per, "
        "propendo per, direi, io direi, vorrei, mi piacerebbe, preferibilmente, preferenza, idealmente, ideale, "
        "sarebbe ideale, l'ideale è, l'ideale sarebbe, prendo, punto su",
    ),
    (
        means(kind.NO),
        "salta, mi salta, mi è saltato, è saltato, è saltata, manco, ko, no, noo, nope, nah, niente da fare, "
        "impossibile, mi è impossibile, meglio di no, meglio no, "
        "direi di no, no grazie, evitiamo, eviterei, meglio evitare, preferirei evitare, neanche, nemmeno, "
        "neppure, scomodo, scomoda, non se ne parla, assolutamente no, purtroppo no, penso di no, credo di no, "
        "temo di no, mi sa di no, anche no, va male, mi va male, escluso, esclusa, escludo, escluderei, da "
        "escludere, scarto, scarterei, non si può, improponibile, è un problema, ho problemi, contrario, "
        "contraria, certo che no, per niente, nada, niet, toglietemi, toglimi, toglietemi da, toglimi da, "
        "cancellatemi da, levatemi da",
    ),
    (
        means(kind.NO, vote_kind.CAN),
        "mi tiro indietro, sto giro passo, questo giro passo, passo sto giro, passo questo giro, "
        "salto questo giro, passo, io passo, salto, devo saltare, devo passare, non posso, nn posso, non posso "
        "venire, non posso esserci, non posso mai, non potrò, non riesco, nn riesco, non ci riesco, non riesco a "
        "venire, non riesco a esserci, non riesco ad esserci, non riesco proprio, non ce la faccio, nn ce la "
        "faccio, non ci sono, nn ci sono, non ci sarò, io non ci sono, non vengo, nn vengo, non verrò, non ci "
        "vengo, sono occupato, sono occupata, sono impegnato, sono impegnata, sono via, sono fuori, sono in "
        "ferie, sono in viaggio, sono in trasferta, sono già impegnato, sono già impegnata, ho un impegno, ho "
        "impegni, ho già un impegno, ho già impegni, ho altri impegni, ho un altro impegno, ho altro, ho già "
        "altro, ho da fare, sono preso, sono presa, non sono disponibile, non sono libero, non sono libera, non "
        "partecipo, non sono dei vostri, non contate su di me, non contatemi, non contateci, mi è impossibile "
        "venire, non possiamo, non ci siamo, noi non possiamo, non riusciamo, non posso proprio, proprio non "
        "posso, do buca, devo dare buca, non ho tempo, sono incasinato, sono incasinata, sono fuori città, "
        "sono fuori casa, sono di notte, sono di turno, faccio la notte, ho il turno di notte, "
        "siamo via, siamo fuori, siamo fuori città",
    ),
    (means(kind.NO, vote_kind.OPEN), "occupato, occupata, impegnato, impegnata, indisponibile, assente"),
    (means(kind.EXCEPT), "tutto bene tranne, tutto ok tranne, tutto bene a parte, tutto ok a parte"),
    (means(kind.YES, vote_kind.PREFER), "la migliore, il migliore, è la migliore, è il migliore, la più comoda"),
    (
        means(kind.NO),
        "troppo tardi per me, troppo tardi per noi, è troppo tardi per me, è troppo tardi per noi, troppo presto per "
        "me, "
        "troppo presto per noi, è troppo presto per me, è troppo presto per noi, mai nella vita",
    ),
    (
        means(kind.MAYBE),
        "complicato ma non impossibile, difficile ma non impossibile, è complicato ma non impossibile, "
        "è difficile ma non impossibile, potrebbe andare, potrebbe andare bene, potrebbe andarmi bene, potrebbe "
        "essere, dovrebbe andare, dovrebbe "
        "andare bene, dovrebbe andarmi bene, potrebbero andare, dovrebbero andare, piano b, come piano b, credo "
        "di farcela, penso di farcela, spero di farcela, credo di riuscire, penso di riuscire, credo di esserci, "
        "penso di esserci, spero di esserci, spero di riuscire, conto di esserci, forse, magari, se serve, se "
        "necessario, se è necessario, se fosse necessario, se proprio devo, se proprio serve, se proprio "
        "dobbiamo, se proprio è necessario, se proprio, proprio se serve, se devo, se occorre, se c'è bisogno, se "
        "c'è necessità, se non c'è altro, se non c'è alternativa, se non ci sono alternative, se non si può "
        "altrimenti, se non si può fare altrimenti, se non se ne può fare a meno, se non si trova altro, solo se "
        "serve, solo se necessario, solo se proprio serve, solo se proprio devo, al limite, proprio al limite, "
        "alla peggio, male che vada, in caso, in caso di necessità, in caso di bisogno, nel caso, eventualmente, "
        "all'occorrenza, a malincuore, potrei, potrei farcela, potrei esserci, potrei riuscire, potrei venire, ci "
        "provo, provo a esserci, provo ad esserci, può darsi, puo darsi, può essere, probabilmente, probabile, "
        "probabilmente sì, dovrei farcela, dovrei riuscire, dovrei esserci, dovrei potere, dovrei, penso di sì, "
        "credo di sì, mi sa di sì, spero di sì, forse sì, in extremis, così così, con difficoltà, con fatica, "
        "come seconda scelta, seconda scelta, come ripiego, come ultima spiaggia, ultima spiaggia, ultima scelta, "
        "in alternativa, come alternativa, a fatica, mi arrangio, mi adatto, mi organizzo, mi posso organizzare, "
        "posso organizzarmi, vedo di esserci, cerco di esserci, faccio il possibile, quasi sicuramente, non è il "
        "massimo ma posso, non è il massimo, non è l'ideale, non ideale, meno bene, tentativamente, boh forse",
    ),
    (
        means(vote_kind.UNSURE),
        "fatemi controllare, fammi controllare, lasciatemi controllare, fammi vedere, fatemi vedere, vedo se "
        "riesco, vedo se posso, vedo se ce la faccio, non so, non lo so, nn so, nn lo so, non so ancora, non lo "
        "so ancora, ancora non so, ancora non lo so, boh, bo, mah, non saprei, vi faccio sapere, ti faccio "
        "sapere, faccio sapere, vi farò sapere, devo vedere, devo controllare, devo guardare, devo chiedere, devo "
        "capire, dipende, non sono sicuro, non sono sicura, vediamo, vedremo, ci penso, non ho idea, da vedere, "
        "da confermare, da definire, vi dico, vi dirò, ti dico, ve lo dico, confermo dopo, confermo più tardi, vi "
        "confermo, controllo, ora controllo, guardo l'agenda, rispondo dopo, rispondo più tardi, decidete voi, "
        "scegliete voi, fate voi, non ancora, ancora no",
    ),
    (
        means(vote_kind.HAZY),
        "niente di che, niente di nuovo, mai più, mai dire mai, in settimana, infrasettimanale, lavoro, al "
        "lavoro, sono al lavoro, uno dei due, una delle due, uno "
        "qualunque, non mi dispiace, non mi dispiacerebbe, non è male, non sarebbe male, è dura, dura, è "
        "difficile, è complicato, non posso non, annullato, annullata, rimandato, rimandata, più tardi, più "
        "presto, quasi, quasi tutti, quasi tutte, solo se, tutto ok, forse no, forse non posso, forse non riesco, "
        "forse non ci sono, probabilmente no, probabilmente non posso, probabilmente non riesco, potrei non "
        "esserci, potrei non riuscire, dubito, la vedo dura, difficile, difficilmente, ni, sì e no, non proprio, "
        "non credo, non penso, preferirei di no, non mi entusiasma, arrivo tardi, solo tardi, meno male",
    ),
    (
        means(kind.ALL),
        "tutto, tutti, tutte, tutti quanti, tutte quante, qualsiasi, qualunque, qualsiasi giorno, qualunque "
        "giorno, qualsiasi data, qualunque data, qualsiasi orario, qualunque orario, qualsiasi cosa, qualsiasi "
        "opzione, ogni giorno, ogni data, ogni opzione, tutte le opzioni, tutte le date, tutti i giorni, tutti "
        "gli orari, tutti e tre, tutte e tre, tutti e quattro, tutte e quattro, sempre, uno qualsiasi, una "
        "qualsiasi, qualsiasi dei tre, qualsiasi di questi, qualsiasi di queste, tutti e cinque, tutte e cinque",
    ),
    (
        means(kind.ALL, kind.YES),
        "è uguale, è lo stesso, quando volete, quando vuoi, quando vi pare, quando preferite, per me è uguale, "
        "per me è lo stesso, per me è indifferente, mi è indifferente, è indifferente, indifferente, sempre "
        "libero, sempre libera, nessuna preferenza, nessun vincolo, nessuna obiezione, uno vale l'altro, sì a"
        " tutti, sì a tutte, sì a tutto",
    ),
    (
        means(kind.NONE),
        "nessuno, nessuna, nessuno dei due, nessuna delle due, nessuno dei tre, nessuna delle tre, nessuna di "
        "queste, nessuno di questi, nessuno di quelli, nessuna di quelle, nessun giorno, nessuna data, nessuna "
        "opzione, nessun orario, neanche uno, neanche una, nemmeno uno, nemmeno una, niente, mai, niente di tutto "
        "questo, no a tutti, no a tutte, no a tutto, né l'uno né l'altro, né l'una né l'altra",
    ),
    (means(former=1), "il primo, la prima, i primi, le prime, dei primi, delle prime"),
    (means(former=-1), "l'ultimo, l'ultima, gli ultimi, le ultime, degli ultimi, delle ultime"),
    (
        means(vote_kind.BOTH),
        "sia l'uno che l'altro, sia l'una che l'altra, l'uno e l'altro, l'una e l'altra, entrambi, entrambe, "
        "tutti e due, tutte e due, ambedue, tutt'e due, l'uno o l'altro",
    ),
    (
        means(kind.EXCEPT),
        "tranne, tranne che, eccetto, salvo, a parte, meno, fuorché, ad eccezione di, ad eccezione del, ad "
        "eccezione della, con l'eccezione di, all'infuori di, a esclusione di, escludendo, basta che non sia, "
        "purché non sia, fuori che, meno che, al di fuori di",
    ),
    (
        means(kind.ONLY),
        "solo, soltanto, solamente, unicamente, esclusivamente, l'unico, l'unica, l'unico giorno, l'unica data, "
        "l'unica opzione, l'unico orario, unico, unica, giusto",
    ),
    (
        means(kind.REST),
        "gli altri, le altre, gli altri giorni, le altre date, le altre opzioni, gli altri due, le altre due, "
        "tutti gli altri, tutte le altre, l'altro, l'altra, il resto, tutto il resto, i rimanenti, gli altri "
        "orari, altri, altre, altrimenti tutti, per il resto",
    ),
    (
        means(kind.ME_TOO, kind.YES),
        "anch'io, anche io, anche a me, anche per me, pure io, pure a me, pure per me",
    ),
    (means(kind.ME_TOO, kind.NO), "neanch'io, neanche io, nemmeno io, neppure io, neanche a me, neanche per me"),
    (
        means(kind.ME_TOO),
        "idem, come lui, come lei, come sopra, come voi, come gli altri, quoto, concordo, stesso per me, lo "
        "stesso, uguale, mi accodo, mi associo",
    ),
    (means(vote_kind.ALSO), "anche, pure, e anche, e pure, come pure, oppure"),
    (
        means(kind.ASK),
        "chi, quando, dove, cosa, che cosa, come mai, quale, quali, a che ora, che ora, che ore, che giorno, che "
        "giorni, quanti, quanto, quante, che ne dite, che ne dici, che dite, che ne pensate",
    ),
    (
        means(vote_kind.OTHERS),
        "siamo, siamo in, saremo, saremo in, lui, lei, loro, può, possono, riesce, riescono, viene, vengono, "
        "potete, puoi, riuscite, riesci, venite, vieni, mia moglie, mio marito, mia madre, mio padre, mia figlia, "
        "mio figlio, mia sorella, mio fratello, ce la fate, ce la fai, vi va, vi va bene, ti va, ti va bene, vi "
        "vanno, gli va, le va, gli va bene, le va bene, a lui, a lei, a loro, per lui, per lei, per loro, ci "
        "vediamo, a presto, ci sentiamo, secondo voi, siete liberi, siete disponibili, ci siete, ci sei, avevamo, "
        "eravamo, ero, era, c'era, sono stato, sono stata, siamo stati, ho sentito, ha detto, dice, dicono, ha "
        "votato, hanno votato, non può, non possono, ha detto sì, ha detto no",
    ),
    (
        means(vote_kind.THAN),
        "meglio di, è meglio di, anziché, invece di, invece del, invece della, invece che, piuttosto che, "
        "piuttosto di, al posto di, al "
        "posto del, rispetto a, più che",
    ),
    (means(vote_kind.FILL, vote_kind.COMPARES), "che"),
    (
        means(vote_kind.IF),
        "se, qualora, a patto che, basta che, sempre che, a condizione che, dipende da, purché, ammesso che, a "
        "meno che",
    ),
    (
        means(vote_kind.BECAUSE),
        "ho il, ho la, ho un, ho una, ho lezione, ho già, perché, perche, xke, xché, xche, siccome, dato che, "
        "visto che, causa, per via di, per via del, a causa di, che ho, che sono, che devo, che lavoro, così, "
        "cosi, dove ho, in cui ho, quando ho",
    ),
    (means(vote_kind.LABEL), "la, opzione, numero, la numero, il numero, n., scelta, proposta, risposta"),
    (means(kind.NO, vote_kind.CORRECT), "anzi no"),
    (
        means(vote_kind.CORRECT),
        "cambio, anzi, no anzi, no aspetta, no aspettate, aspetta, aspettate, mi correggo, errata "
        "corrige, mi sono sbagliato, mi sono sbagliata, ho sbagliato, scusate volevo dire, volevo dire, "
        "ripensandoci, ci ho ripensato, cambio idea, ho cambiato idea, come non detto",
    ),
    (
        means(vote_kind.FILL),
        "ovviamente, naturalmente, x, x me, xme, x noi, se possibile, se non vi dispiace, se a voi va bene, "
        "se per voi è ok, se siete "
        "d'accordo, se per voi va bene, in cui, che posso, opzioni, opzione, a me, per me, io, noi, me, mi, ci, "
        "lo, la, il, i, gli, le, un, una, uno dei, una delle, di, del, della, per, con, al, alla, allo, anche se, "
        "è, e', sono, sarebbe, sarebbero, sia, sarà, allora, quindi, dunque, beh, be, bè, mh, mmh, mm, mmm, uhm, "
        "ehm, eh, ah, oh, dai, su, ragazzi, ragazze, raga, amici, tutti voi, ciao, ciao a tutti, ciao a tutte, "
        "ciao ragazzi, ciao ragazze, ciao raga, buongiorno, buongiorno a tutti, buonasera, buonasera a tutti, "
        "salve, salve a tutti, hey, ehi, grazie, grazie mille, grazie a tutti, scusa, scusate, scusatemi, "
        "purtroppo, mi dispiace, mi spiace, sfortunatamente, però, comunque, sicuramente, proprio, molto, assai, "
        "tanto, tantissimo, abbastanza, davvero, pienamente, decisamente, tranquillamente, personalmente, invece, "
        "mentre, ancora, già, poi, adesso, ora, più, anche oggi, direi che, penso, penso che, credo, credo che, "
        "mi sa, mi sa che, secondo me, a mio parere, per quanto mi riguarda, quanto a me, giorno, giorni, data, "
        "date, ora, orario, orari, quella, quello, questo, questa, questi, queste, quelli, quelle, stessa, "
        "venire, esserci, partecipare, farcela, fare, andare, vedersi, vederci, incontro, incontrarci, riunione, "
        "cena, pranzo, call, chiamata, se volete, se vuoi, se vi va, se va bene a tutti, se per voi va bene, se "
        "siete d'accordo, se vi va bene, per favore, pls, plz, haha, ahah, ahahah, ahaha, lol, entro, circa, "
        "verso, piuttosto, intanto, di sicuro, sicura, a tutti gli effetti, in generale, in realtà, a posto, "
        "appuntamento, fatto, che",
    ),
)
"""Pairs of a meaning and the forms that carry it, parted by commas; no variants for capitals or missing accents."""
