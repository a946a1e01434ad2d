"""What Germans say around times: what proposes, what rules out, and what only tells."""

from __future__ import annotations

from service.languages.de.quiet import QUIET
from service.parsing import kind
from service.parsing.language import Meaning, means

TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.OCCASION),
        "treffen, treff, termin, termine, besprechung, meeting, meetings, call, videocall, telko, telefonat, "
        "konferenz, videokonferenz, sitzung, versammlung, mitgliederversammlung, vorstandssitzung, probe, proben, "
        "training, spiel, party, feier, geburtstagsfeier, grillen, grillabend, spieleabend, filmabend, kino, "
        "kinoabend, pizza essen, bier, bierchen, kaffee, spaziergang, wanderung, ausflug, radtour, joggen, laufen, "
        "konzert, workshop, yoga, stammtisch, elternabend, retro, standup, jour fixe, sync, weihnachtsfeier, raclette, "
        "fondue, kegeln, bowling, bowlen, klettern, bouldern, sauna, schwimmen, fußball, volleyball, kicken, zocken, "
        "doppelkopf, skat, doko, pokern, turnier, picknick, putzaktion, arbeitseinsatz, umzug, einweihung, videochat, "
        "zoom, skype, teams, runde, option, optionen, essen, essen gehen, bei mir, bei uns, für mich, von mir aus, "
        "frühschoppen, glühwein, weihnachtsmarkt, schlittschuhlaufen, lerngruppe, lernen, probetraining, "
        "vorstellungsgespräch, interview",
    ),
    (
        means(kind.MOVE),
        "verschieben, verschieben wir, verschiebt, verlegen, verlegen wir",
    ),
    (
        means(kind.PROPOSE),
        "treffen wir uns, wir treffen uns, uns treffen, wir uns treffen, sehen wir uns, sollen wir, sollen wir uns, "
        "wollen wir, wolln wir, woll ma, wollma, wollen wir uns, wollen wir mal, wollt ihr, willst du, mögt ihr, magst "
        "du, möchtet ihr, möchtest du, lass uns, lasst uns, lass, lasst, lassen wir uns, machen wir, mach ma, machma, "
        "mach mer, mach wa, gehen wir, gehn wir, geh ma, geh mer, gemma, wie wär's mit, wie wärs mit, wie wär's, wie "
        "wärs, wie wäre es, wie wäre es mit, wie wäre, wie wär, wie sieht's aus, wie siehts aus, wie sieht es aus, wie "
        "sieht es, wie sieht's, wie siehts, wie schaut's aus, wie schauts aus, wie schaut's, wie schauts, wie steht's "
        "mit, wie stehts mit, wie klingt, klingt, was haltet ihr von, was hältst du von, was haltets ihr von, was "
        "meint ihr, was meinst du, was denkt ihr, was sagt ihr zu, habt ihr zeit, hast du zeit, hat jemand zeit, hat "
        "wer zeit, hätte jemand, hat jemand lust, hat wer lust, wer hat zeit, wer hat lust, wer hätte, wer hätte zeit, "
        "wer hätte lust, wer könnte, wer kann, wer will, wer möchte, wer mag, wer kommt, wer kommt mit, wer ist dabei, "
        "wer wäre dabei, wer macht mit, wer spielt, habt ihr lust, hast du lust, hättet ihr, hättest du, könnt ihr, "
        "könnts ihr, kannst du, könntet ihr, könntest du, können wir, könn wir, könnten wir, könnten wir uns, wir "
        "könnten, wir könnten uns, wir können uns, wir können, passt es euch, passt es dir, passt es allen, passt "
        "euch, passt dir, passt das euch, würde euch, würde es euch, würde dir, geht's bei euch, geht bei euch, ginge, "
        "ginge es, würde gehen, würde passen, würde es passen, könnte passen, könnte klappen, seid ihr dabei, bist du "
        "dabei, kommt ihr, kommst du, kommt jemand, kommt wer, vorschlag, vorschläge, mein vorschlag, ich schlage vor, "
        "ich schlag vor, schlage vor, schlag vor, würde vorschlagen, würd vorschlagen, würde ich vorschlagen, würd ich "
        "vorschlagen, vorschlagen, hätte vorgeschlagen, wir schlagen vor, ich würde sagen, ich würd sagen, würd sagen, "
        "würde sagen, ich sag mal, ich sage mal, sagen wir, sagen wir mal, sag ma, ich bin für, ich wäre für, ich wär "
        "für, bin für, wäre für, wär für, stimme für, ich stimme für, plädiere für, terminvorschlag, terminvorschläge, "
        "mögliche termine, verschieben, verschieben wir, verschieben auf, verschiebt, verlegen, verlegen wir, "
        "vorziehen, umplanen, planen, geplant, plane, ausmachen, vereinbaren, festlegen, abmachen, ansetzen, "
        "angesetzt, einplanen, zusammensetzen, zusammentelefonieren, telefonieren, verschoben auf, verlegt auf, "
        "vorverlegt auf, verschoben auf den, vorgezogen auf, ich meinte, meinte, ich meine, ich mein, korrektur, ich "
        "korrigiere, gemeint war, sorry meinte, wäre möglich, wär möglich, wäre gut, wär gut, wäre super, wär super, "
        "wäre cool, wäre schön, wäre toll, wäre ideal, wäre perfekt, wäre auch, würd mir, würde mir, wäre mir, wär "
        "mir, wäre eine option, wäre ne option, hätte zeit, hätten zeit, hätte ich zeit, hätt ich zeit, hätte luft, "
        "hätte noch frei, frei, freie, freihalten, verfügbar, zeit, zeit und lust, lust, luft, alternative, "
        "alternativen, alternativtermin, alternativvorschlag, ausweichtermin, ersatztermin, ich dachte an, dachte an, "
        "ich dachte, dachte, hab an, habe an, schwebt mir vor, wir wollten uns, wir müssen uns, wir sollten uns, "
        "wollten wir doch, wollten wir uns, wir wollten doch, wir wollten ja, wollten wir nicht, wir sollten, sollten "
        "wir, sollten wir uns, müssen wir uns, geht da was, trefft euch, trefft ihr euch, treffpunkt, nachholen, holen "
        "wir nach, hole nach, komm vorbei, kommt vorbei, kommt doch, komm doch, komm, kommt alle, vorbeikommen, "
        "besuchen, zusammen essen, ausgehen, feiern wir, grillen wir, essen wir, spielen wir, starten wir, fangen wir "
        "an, beginnen wir, los geht's, losgeht's, geht's los, gehts los, geht los, einladung, lade euch ein, lade ich "
        "euch ein, laden euch ein, ich lade ein, lade ein, seid herzlich eingeladen, ihr seid eingeladen, hättet ihr "
        "lust, wann passt, welcher tag passt, kriegen wir hin, machen wir's, ich hab ne idee, hab ne idee, idee, zur "
        "auswahl, zur wahl, zur abstimmung, reservieren, buchen, ich plane, wir planen, ich könnte, könnt ich, könnte "
        "ich, vormerken, merkt euch, notiert euch, bleibt's bei, bleibt es bei, bleibts bei, steht, wir sagen, sagt, "
        "terminfindung, terminabstimmung, abstimmung, wäre zeit, passen würde, passen würden, gehen würde, gehen "
        "würden",
    ),
    (
        means(kind.PROPOSE, kind.PREFER),
        "lieber, mir wäre lieber, wäre mir lieber, wär mir lieber, ist mir lieber, bevorzuge, bevorzugt, am liebsten, "
        "würde lieber, ich würde lieber, am besten, eher, vorzugsweise",
    ),
    (
        means(kind.OCCASION, kind.YES, kind.PREFER),
        "besser, wäre besser, wär besser, ist besser, passt besser, geht besser",
    ),
    (means(kind.THAN), "als"),
    (
        means(kind.OWN),
        "hab, habe, hab ich, habe ich, hab da, muss, muss ich, ich muss, mein termin, mein vorstellungsgespräch, meine "
        "schicht, mein kurs, meine prüfung, meine sitzung, mein meeting, mein flug, mein zug, mein arzttermin, meine "
        "vorlesung, ich hole, hol ich, hole ich, hol, bringe, bring ich, fahre, fahr, fahr ich, fahre ich, bekomme, "
        "krieg, kriege, bekomm, geh ich, gehe ich, ich geh, ich gehe, bin beim, bin bei, bin ich beim, bin ich bei, "
        "bin auf, bin ich auf, bin am arbeiten",
    ),
    (
        means(kind.ANSWER_BY),
        "bescheid, sagt bescheid, gebt bescheid, bescheid geben, rückmeldung, rückmelden, meldet euch, antwortet, "
        "antworten, antwort, zusagen, absagen, abstimmen, stimmt ab, sagt mir, sag mir, sagt uns, schreibt mir, "
        "schreibt, anmelden, anmeldung, meldet, anmeldeschluss, eintragen, tragt euch ein, tragt, überweisen, "
        "überweist, zahlen, bezahlen, zahlt, abgeben, abgabe, einreichen, entscheiden, entscheidet, entschieden, "
        "ausfüllen, füllt, schickt, schicken, zurückmelden, wissen, eintragt, feedback, überlegen, überlegt",
    ),
    (
        means(kind.UNSURE),
        "weiß nicht ob, weiss nicht ob, weiß noch nicht ob, weiss noch nicht ob, weiß nich ob, bin nicht sicher ob, "
        "bin mir nicht sicher ob, bin unsicher ob, kann nicht sagen ob, keine ahnung ob, k.a. ob, mal schauen ob, muss "
        "schauen ob, muss gucken ob, muss mal schauen ob, nicht sicher ob, unsicher ob, kann noch nicht sagen ob, bin "
        "nicht sicher wegen, unsicher wegen",
    ),
    (means(kind.EXCEPT), "statt, anstatt, anstelle von, statt am, anstatt am"),
    (
        means(kind.YES),
        "ja, jo, jap, jup, jawohl, klar, na klar, ok, okay, oki, okey, okee, passt, passt mir, passt auch, passt gut, "
        "passt super, passt perfekt, geht, geht klar, geht auch, geht bei mir, gehen, ginge auch, klappt, klappt auch, "
        "klappt bei mir, kann, kann ich, ich kann, könnte, können, dabei, bin dabei, bin ich dabei, wäre dabei, wär "
        "dabei, bin frei, hab zeit, habe zeit, hab ich zeit, habe ich zeit, haben zeit, haben wir zeit, hab frei, habe "
        "frei, hab ich frei, habe ich frei, gerne, gern, sehr gerne, sehr gern, gut, super, perfekt, prima, top, fein, "
        "wunderbar, bestens, optimal, einverstanden, abgemacht, deal, sicher, auf jeden fall, auf jeden, definitiv, "
        "bestätigt, fix, ist fix, gebongt, machbar, möglich, komme, komm ich, komme ich, würde gehen, in ordnung, kein "
        "problem, kein ding, kein thema, sollte gehen, sollte klappen, sollte passen, müsste gehen, müsste klappen, "
        "nehm ich, wär gut",
    ),
    (
        means(kind.NO),
        "nein, nee, ne, nö, nope, leider nicht, leider nein, geht nicht, geht leider nicht, geht gar nicht, geht bei "
        "mir nicht, geht bei mir leider nicht, gehts nicht, geht's nicht, geht nich, geht ned, geht net, passt nicht, "
        "passt mir nicht, passt leider nicht, passt mir leider nicht, passt gar nicht, passt net, passt ned, klappt "
        "nicht, klappt leider nicht, klappt bei mir nicht, kann nicht, kann ich nicht, ich kann nicht, kann leider "
        "nicht, kann ich leider nicht, kann net, kann ned, kann i ned, können nicht, können wir nicht, schaffe ich "
        "nicht, schaff ich nicht, schaffe es nicht, schaffs nicht, schaff's nicht, bin raus, bin ich raus, raus, bin "
        "weg, bin ich weg, bin nicht da, bin ich nicht da, bin leider nicht da, bin verhindert, bin ich verhindert, "
        "verhindert, bin verplant, bin ich verplant, bin unterwegs, bin ich unterwegs, bin im urlaub, bin ich im "
        "urlaub, im urlaub, in urlaub, auf dienstreise, auf geschäftsreise, auf fortbildung, auf schulung, auf "
        "montage, auf reisen, bin verreist, verreist, bin krank, keine zeit, hab keine zeit, habe keine zeit, hab ich "
        "keine zeit, hab schon was, hab ich schon was, habe ich schon was, hab was vor, hab ich was vor, habe ich "
        "etwas vor, schon was vor, schon etwas vor, schon verplant, nicht möglich, unmöglich, ausgeschlossen, fällt "
        "aus, fällt flach, fällt weg, fällt bei mir aus, fällt für mich aus, entfällt, abgesagt, gestrichen, ist "
        "abgesagt, ist gestrichen, wird nichts, wird leider nichts, wird nix, wird schwierig, schwierig, ist "
        "schwierig, eher schlecht, schlecht, ist schlecht, passt schlecht, geht schlecht, ganz schlecht, doof, "
        "ungünstig, blöd, auf keinen fall, keinesfalls, keine chance, sorry nein, muss ich passen, muss passen, muss "
        "absagen, muss ich absagen, nix, leider arbeiten, nicht dabei, bin nicht dabei, bin ich nicht dabei, nicht "
        "frei, nicht verfügbar, nicht da, nicht können, nicht kann, muss arbeiten, muss ich arbeiten, arbeite ich, "
        "arbeite ich leider, hab ich dienst, habe ich dienst, hab dienst, hab ich schicht, hab schicht, ausgebucht, "
        "keiner zeit, niemand zeit, bloß nicht, lieber nicht, bitte nicht, außer haus",
    ),
    (
        means(busy="closing"),
        "arbeite, arbeiten, weg, verplant, voll, belegt, besetzt, verhindert, unterwegs, dienst, schicht, spätschicht, "
        "frühschicht, nachtschicht, spätdienst, frühdienst, ausgebucht",
    ),
    (
        means(kind.MAYBE),
        "vielleicht, vllt, vlt, evtl, evtl., eventuell, ev., zur not, notfalls, wenn's sein muss, wenns sein muss, "
        "wenn nötig, möglicherweise, unter umständen, gegebenenfalls, ggf, ggf., wohl, womöglich, wahrscheinlich, "
        "vermutlich",
    ),
    (
        means(kind.MAYBE, unsure_of="behind"),
        "weiß ich nicht, weiß ich noch nicht, weiss ich nicht, weiss ich noch nicht, weiß noch nicht, weiss noch "
        "nicht, weiß nicht, weiss nicht, kann ich noch nicht sagen, kann ich nicht sagen, noch unklar, unklar, "
        "unsicher, bin mir nicht sicher, bin unsicher, mal schauen, mal sehen, muss ich schauen, muss ich gucken, muss "
        "schauen, schau ich mal, kommt drauf an, hängt davon ab, hängt ab von, keine ahnung, k.a., ka, noch offen",
    ),
    (
        means(kind.EXCEPT),
        "außer, ausser, bis auf, ausgenommen, alles außer, alles ausser, abgesehen von, jeden tag außer, alle tage "
        "außer, alles bloß nicht, alles nur nicht",
    ),
    (means(kind.PROPOSE, kind.APPROX), "sagen wir gegen, sagen wir so gegen"),
    (means(kind.ONLY), "nur, bloß, lediglich, ausschließlich, allein, einzig"),
    (means(kind.ME_TOO), "ich auch, mir auch, geht mir auch so, dito, ebenso, genauso, me too, same"),
    (
        means(kind.ASK),
        "wer, was, wann, wo, warum, wieso, weshalb, welche, welcher, welches, welchen, wie, wie viel, wie viele, "
        "wieviel, wieviele, wie lange, wohin, woher, um wie viel uhr, um wieviel uhr, wie spät, wie lang",
    ),
    (
        means(kind.PROPOSE, kind.YES),
        "warum nicht, wieso nicht, wenn nicht, ob nicht, oder nicht, nicht wahr, wollen wir nicht, sollen wir nicht, "
        "können wir nicht, könnten wir nicht, wäre nicht, wär nicht",
    ),
    (
        means(kind.PAST),
        "war, warst, waren, wart, wars, war's, hatte, hattest, hatten, hattet, hatt, gab, gab's, gabs, gab es, kam, "
        "kamen, ging, gingen, ging's, fuhr, fuhren, stand, standen, lief, liefen, blieb, sah, sahen, sagte, sagten, "
        "fragte, wollte, wollten, musste, mussten, konntest, konntet, wurdest, wurdet, musstest, durften, wie war, wie "
        "war's, wie wars, wie waren, konnte, konnten, durfte, sollte ja, wurde, wurden, machte, machten, spielte, "
        "spielten, dauerte, begann, fing, endete, schrieb, rief, traf, trafen, aßen, aß, tranken, schlief, schliefen, "
        "saß, saßen, lag, lagen, wusste, dachten, fand, fanden, bekam, bekamen, brachte, nahm, nahmen, verlor, "
        "verloren, gewann, gewannen, damals, neulich, letztens, kürzlich, vorhin, früher, erinnert ihr euch, weißt du "
        "noch, wisst ihr noch, regnete, schneite, fiel, starb, passierte, arbeitete, kaufte",
    ),
    (
        means(aux="clause"),
        "habe, hab, hast, hat, haben, habt, hamma, hamwa, bin, bist, ist, is, sind, seid, samma, wurde, wurden, "
        "worden, habs, hab's",
    ),
    (
        means(kind.PARTICIPLE),
        "verloren, vergessen, verschlafen, verpasst, verbracht, verkauft, verstanden, versucht, vertan, verabschiedet, "
        "bekommen, besucht, bestellt, bezahlt, begonnen, beendet, besprochen, besorgt, erzählt, erreicht, erledigt, "
        "erfahren, erlebt, entdeckt, entschieden, empfohlen, überlebt, übernachtet, übersehen, unterhalten, gewonnen, "
        "gewesen, geworden, missverstanden, zerbrochen, wiederholt, durchgemacht, rumgekommen, bedankt, verletzt",
    ),
    (means(kind.PROPOSE, kind.ASK, kind.BREAK), "schon was vor?, schon etwas vor?, was vor?, schon verplant?"),
    *QUIET,
)

COMMON = (
    "also "
    "der die das den dem des ein eine einen einem einer und oder aber in im an am auf bei mit zu zum zur von vom für "
    "aus ist is sind bin bist seid war waren sein wird werden wurde hab habe hast hat haben habt hatte ich du er sie "
    "es wir ihr man mich dich sich uns euch mir dir ihm ihn ihnen mein dein unser euer meine deine seine unsere eure "
    "meinen deinen keiner alle alles jemand niemand wer was wie wo wann warum wieso welche dass ob wenn weil denn dann "
    "da hier dort nicht kein auch nur noch schon mal eben halt ja nein doch so sehr viel mehr ganz gar bitte danke "
    "hallo hi hey kann können könnte muss müssen will wollen soll sollen darf möchte mag geht gehen kommt kommen macht "
    "machen sagen weiß gibt steht sieht gut gute guten schön leider gerne gern super toll cool heute jetzt immer "
    "wieder leute jungs mädels kinder zusammen beide beiden ihrs wärs wäre hätte würde würden wäret als um über unter "
    "gegen ohne durch nach vor seit bis wegen statt zwischen brauche brauchen bringt bringe bring komme komm gehe sehe "
    "freue freu denke glaube finde regen wagen fragen tagen liegen legen morgenstern mittel mitte monatlich wand wind "
    "mund hund abends ende wochen jahre tages gerade genau gesamt gemeinsam genug gerecht getrennt sonst irgendwie "
    "irgendwo irgendwas nix nichts etwas ne nen ner maler sonne sonnen freut freitags frei gehört geeignet gefragt "
    "gewünscht gesetzt gespannt gesund gesperrt geplant gemeint geschickt vorstellen"
)

PAST_ENDINGS = "iert"
