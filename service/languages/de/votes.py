"""How people vote in German words."""

from __future__ import annotations

from service.languages.de.votes_around import AROUND
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.YES),
        "ja, jo, jop, jap, jup, jep, yep, yes, jaa, jawohl, klar, na klar, aber klar, klar doch, ja klar, logo, "
        "logisch, sicher, ganz sicher, na sicher, freilich, sowieso, ok, okay, oki, okey, okee, k, passt, passt so, "
        "passt das, geht das, passt auch, passt gut, passt super, passt perfekt, passt prima, passt bestens, passt "
        "mir, passt mir gut, passt mir super, passt mir auch, passt mir perfekt, passt bei mir, passt für mich, passt "
        "für uns, passt uns, passt scho, passt schon, passt wunderbar, passt wie angegossen, das passt, würde passen, "
        "würde mir passen, würde gut passen, tät passen, passend, geht, geht's, gehts, geht's auch, gehts auch, geht "
        "klar, geht auch, geht gut, geht super, geht bei mir, geht für mich, geht mir, geht sich aus, gehen, gehen "
        "klar, gehen auch, gehen beide, geht in ordnung, ginge, ginge auch, ginge bei mir, würde gehen, würde auch "
        "gehen, würde bei mir gehen, das geht, klappt, klappt gut, klappt auch, klappt bei mir, klappt super, würde "
        "klappen, passen, passen mir, passen gut, passen mir gut, passen auch, gut, ist gut, sehr gut, wäre gut, wär "
        "gut, super, ist super, wäre super, wär super, prima, perfekt, ist perfekt, wäre perfekt, wär perfekt, top, "
        "tip top, tiptop, toll, wäre toll, spitze, klasse, genial, fein, wunderbar, hervorragend, bestens, optimal, "
        "ist optimal, wäre optimal, einwandfrei, cool, wäre cool, geil, gerne, gern, sehr gerne, sehr gern, liebend "
        "gern, aber gern, auf jeden fall, auf jeden, auf alle fälle, definitiv, absolut, unbedingt, natürlich, "
        "selbstverständlich, in ordnung, ist in ordnung, einverstanden, bin einverstanden, abgemacht, gebongt, "
        "geritzt, deal, gekauft, gemacht, bestätigt, bestätige, zusage, zugesagt, sage zu, sag zu, ich sage zu, "
        "machbar, ist machbar, wäre machbar, möglich, ist möglich, wäre möglich, wär möglich, kein problem, kein ding, "
        "kein thema, kein stress, null problemo, keine einwände, nichts dagegen, hab nichts dagegen, spricht nichts "
        "dagegen, steht, ist ok, ist okay, ist fein, ist fix, wäre ok, wäre okay, wär ok, dafür, bin dafür, bin voll "
        "dafür, ich bin dafür, daumen hoch, feuer frei, läuft, haut hin, hauts hin, sollte gehen, sollte klappen, "
        "sollte passen, müsste gehen, müsste klappen, müsste passen, sollte funktionieren, funktioniert, funktioniert "
        "bei mir, geht problemlos, jederzeit gerne, bin einverstanden mit, ist recht, ist mir recht, wäre mir recht, "
        "wär mir recht, mir recht, soll mir recht sein, passt mir am besten, passt am besten, geht am besten, ist am "
        "besten, wäre am besten, erste wahl",
    ),
    (
        means(kind.YES, vote_kind.CAN),
        "ich kann, kann ich, kann ich auch, kann ich gut, kann ich da, da kann ich, könnte ich, ich könnte, könnt ich, "
        "bin ich zu haben, bin zu haben, bin ich safe dabei, bin safe dabei, bin ich auf jeden fall dabei, bin ich "
        "sicher dabei, bin dabei, ich bin dabei, bin ich dabei, wäre dabei, wäre ich dabei, ich wäre dabei, wär dabei, "
        "bin gern dabei, bin gerne dabei, bin mit dabei, bin da, ich bin da, bin ich da, bin am start, bin ich am "
        "start, ich bin am start, bin mit am start, am start, bin frei, ich bin frei, bin ich frei, wäre frei, wäre "
        "ich frei, hab frei, habe frei, hab ich frei, habe ich frei, hab zeit, habe zeit, hab ich zeit, habe ich zeit, "
        "ich hab zeit, ich habe zeit, hätte zeit, hätte ich zeit, ich hätte zeit, hätt ich zeit, hab luft, hätte luft, "
        "hätte ich luft, hab nichts vor, habe nichts vor, hab ich nichts vor, hab ich nix vor, hab nix vor, bin "
        "verfügbar, bin ich verfügbar, ich bin verfügbar, komme, ich komme, komme ich, komm ich, ich komm, komme gern, "
        "komme gerne, komme auch, ich komme auch, mache mit, mach mit, ich mach mit, bin mit von der partie, könnt auf "
        "mich zählen, zählt auf mich, ihr könnt auf mich zählen, kann kommen, kann dabei sein, kann ich kommen, kann "
        "ich dabei sein, werde da sein, werde dabei sein, bin einsatzbereit, ich schaffe es, schaffe ich, schaff ich, "
        "das schaff ich, kriege ich hin, krieg ich hin, kann ich einrichten, kann ich möglich machen, lässt sich "
        "einrichten, wir können, können wir, wir sind dabei, sind dabei, sind wir dabei, wir kommen, kommen wir, wir "
        "haben zeit, haben wir zeit, haben zeit, wir hätten zeit, hätten wir zeit, wir wären dabei, sind wir da, wir "
        "sind da, trag mich ein, tragt mich ein, schreib mich auf, ich auf jeden fall, kann immer, ich kann immer, "
        "kann ich immer, kann i, i kann, i ka, bin i dabei",
    ),
    (
        means(kind.YES, vote_kind.CAN, vote_kind.OPEN),
        "kann, könnte, können, könnten, dabei, frei, verfügbar, anwesend, zeit",
    ),
    (
        means(kind.YES, vote_kind.THUS),
        "also ja, also ok, also passt, also passt das, also geht, also geht das, also kann ich, also bin ich dabei, "
        "daher ja, deshalb ja, also dabei, also kein problem, also gerne",
    ),
    (
        means(kind.NO, vote_kind.THUS),
        "also nein, also nicht, also nein danke, also geht nicht, also geht das nicht, also kann ich nicht, also kann "
        "ich leider nicht, also bin ich raus, also raus, daher nein, daher nicht, daher kann ich nicht, daher geht das "
        "nicht, deshalb nein, deshalb nicht, deshalb kann ich nicht, darum nicht, also eher nicht, also lieber nicht, "
        "also leider nein, also leider nicht, daher leider nicht",
    ),
    (
        means(kind.YES, vote_kind.PREFER),
        "lieber, mir lieber, wäre mir lieber, wär mir lieber, ist mir lieber, mir wäre lieber, mir wär lieber, am "
        "liebsten, mir am liebsten, wäre mir am liebsten, wär mir am liebsten, bevorzuge, ich bevorzuge, bevorzugt, "
        "vorzugsweise, präferiere, präferenz, meine präferenz, favorisiere, mein favorit, favorit, mein favorit wäre, "
        "mein favorit ist, würde lieber, ich würde lieber, eher, besser, ist besser, wäre besser, wär besser, passt "
        "besser, passt mir besser, geht besser, geht bei mir besser, wäre mir besser, am besten, am besten wäre, am "
        "besten passt, am besten geht, idealerweise, ideal, ist ideal, wäre ideal, wär ideal, ich stimme für, stimme "
        "für, stimm für, meine stimme für, voting für, vote für, ich vote für, mein vote, mein vote geht an, ich bin "
        "für, bin für, wäre für, ich wäre für, wär für, ich nehme, nehme, nehm, nehm ich, ich nehm, wähle, ich wähle, "
        "ich würde, würde ich, würde, würd ich, hätte gern, hätte gerne, ich plädiere für, plädiere für, tendiere zu, "
        "ich tendiere zu, tendenz zu, mag, möchte, ich möchte, lasst uns, lass uns, lassen wir, nehmen wir, machen "
        "wir, sagen wir, wenn möglich",
    ),
    (
        means(kind.NO),
        "nein, nee, ne, nö, nope, no, nah, naa, nein danke, nee danke, leider nein, leider nee, leider nicht, geht "
        "nicht, geht leider nicht, geht gar nicht, geht leider gar nicht, geht überhaupt nicht, geht nich, geht net, "
        "geht ned, geht bei mir nicht, geht bei mir leider nicht, geht bei mir gar nicht, geht für mich nicht, geht "
        "mir nicht, geht nix, geht sich nicht aus, gehen nicht, gehen gar nicht, gehen leider nicht, gehen bei mir "
        "nicht, ginge nicht, passt nicht, passt leider nicht, passt gar nicht, passt mir nicht, passt mir leider "
        "nicht, passt mir gar nicht, passt bei mir nicht, passt bei mir leider nicht, passt überhaupt nicht, passt "
        "nich, passt net, passt ned, passt uns nicht, passen nicht, passen mir nicht, passen leider nicht, klappt "
        "nicht, klappt leider nicht, klappt bei mir nicht, klappt bei mir leider nicht, klappt gar nicht, klappt net, "
        "klappt ned, klappen nicht, funktioniert nicht, funktioniert leider nicht, haut nicht hin, nicht möglich, ist "
        "nicht möglich, nicht machbar, ist nicht machbar, unmöglich, ist unmöglich, ausgeschlossen, schlecht, ist "
        "schlecht, ganz schlecht, ist ganz schlecht, eher schlecht, passt schlecht, passt mir schlecht, passt eher "
        "schlecht, geht schlecht, geht eher schlecht, sieht schlecht aus, sieht's schlecht aus, siehts schlecht aus, "
        "schaut schlecht aus, schauts schlecht aus, ungünstig, ist ungünstig, zu früh, ist zu früh, ist mir zu früh, "
        "mir zu früh, zu spät, ist zu spät, ist mir zu spät, mir zu spät, wird zu spät, wird mir zu spät, ist mir zu "
        "knapp, unpassend, doof, ist doof, blöd, ist blöd, mies, keine chance, keine option, ist keine option, auf "
        "keinen fall, auf gar keinen fall, keinesfalls, unter keinen umständen, niemals, lieber nicht, lieber nein, "
        "bitte nicht, bloß nicht, besser nicht, eher nicht gut, fällt aus, fällt bei mir aus, fällt für mich aus, "
        "fällt flach, fällt weg, fällt leider aus, fällt leider flach, entfällt, raus, ist raus, abgelehnt, lehne ab, "
        "dagegen, bin dagegen, ich bin dagegen, daumen runter, negativ, nix, nix da, wird nichts, wird leider nichts, "
        "wird nix, wird leider nix, wird bei mir nichts, ist ein problem, problem, ist leider raus, sagt mir nicht zu, "
        "scheidet aus, scheidet leider aus, streichen, streicht, streich mich, streicht mich, ohne mich, nicht mit "
        "mir, no go, ein no go, ist ein no go, tabu, verboten, gar nicht gut, absolut nicht, definitiv nicht, sicher "
        "nicht, bestimmt nicht, auch nicht, nicht gut, ist nicht gut, isch nid guet, geht nid, ist gestrichen, "
        "gestrichen",
    ),
    (
        means(kind.NO, vote_kind.CAN),
        "kann nicht, ich kann nicht, kann ich nicht, kann ich auch nicht, kann leider nicht, ich kann leider nicht, "
        "kann ich leider nicht, kann ich da nicht, kann da nicht, kann da leider nicht, da kann ich nicht, da kann ich "
        "leider nicht, kann gar nicht, kann ich gar nicht, kann ich leider gar nicht, kann ich überhaupt nicht, kann "
        "nich, kann net, kann ned, kann i net, kann i ned, kann nie, kann nicht dabei sein, kann nicht kommen, ich "
        "kann nicht kommen, kann ich nicht kommen, kann leider nicht kommen, kann ich leider nicht kommen, kann leider "
        "nicht dabei sein, kann keinen, kann keinen davon, kann an keinem, kann an keinem tag, kann an keinem der "
        "tage, kann an keinem termin, kann zu keinem, bin raus, ich bin raus, bin ich raus, bin leider raus, bin ich "
        "leider raus, bin diesmal raus, bin weg, ich bin weg, bin ich weg, bin ich leider weg, bin da weg, bin nicht "
        "da, ich bin nicht da, bin ich nicht da, bin ich leider nicht da, bin leider nicht da, bin nicht dabei, bin "
        "ich nicht dabei, ich bin nicht dabei, bin leider nicht dabei, bin diesmal nicht dabei, nicht dabei, leider "
        "nicht dabei, bin verhindert, bin ich verhindert, bin leider verhindert, bin ich leider verhindert, ich bin "
        "verhindert, bin verplant, bin ich verplant, bin schon verplant, bin ich schon verplant, bin leider verplant, "
        "bin ich leider schon verplant, bin unterwegs, bin ich unterwegs, ich bin unterwegs, bin verreist, bin ich "
        "verreist, bin im urlaub, bin ich im urlaub, ich bin im urlaub, bin ich noch im urlaub, bin in urlaub, bin auf "
        "dienstreise, bin ich auf dienstreise, bin beschäftigt, bin ich beschäftigt, bin ausgebucht, bin ich "
        "ausgebucht, bin belegt, bin ich belegt, bin krank, hab keine zeit, habe keine zeit, ich hab keine zeit, ich "
        "habe keine zeit, hab ich keine zeit, habe ich keine zeit, hab leider keine zeit, habe leider keine zeit, hab "
        "ich leider keine zeit, keine zeit, leider keine zeit, hab schon was, hab ich schon was, hab schon was vor, "
        "hab ich schon was vor, habe schon was vor, habe ich schon was vor, hab ich schon etwas vor, habe ich schon "
        "etwas vor, hab was vor, hab ich was vor, habe ich was vor, habe ich etwas vor, hab ich leider schon was, hab "
        "ich leider schon was vor, hab schon einen termin, hab ich schon einen termin, habe ich schon einen termin, "
        "hab ich nen termin, hab ich einen termin, habe ich einen termin, habe einen termin, hab einen termin, hab nen "
        "termin, muss passen, ich muss leider passen, ich muss diesmal passen, ich muss leider absagen, muss leider "
        "diesmal passen, ich muss passen, muss ich passen, muss leider passen, muss ich leider passen, ich passe, muss "
        "absagen, muss ich absagen, muss leider absagen, sage ab, sag ab, ich sage ab, ich sag ab, sage leider ab, ich "
        "setze aus, setze aus, setz aus, klinke mich aus, schaff ich nicht, schaffe ich nicht, schaff ich leider "
        "nicht, schaffe ich leider nicht, schaffe es nicht, ich schaffe es nicht, schaff es nicht, schaff ichs nicht, "
        "schaff ich's nicht, schaffe ich's nicht, bin die ganze woche weg, bin die woche weg, bin da leider weg, "
        "schaffs nicht, schaff's nicht, schaffe es leider nicht, schaff ich net, krieg ich nicht hin, kriege ich nicht "
        "hin, komme nicht, ich komme nicht, komme ich nicht, komm nicht, komme leider nicht, ich komme leider nicht, "
        "bin nicht frei, bin ich nicht frei, nicht frei, bin nicht verfügbar, nicht verfügbar, bin ich nicht "
        "verfügbar, habe dienst, hab dienst, hab ich dienst, habe ich dienst, hab ich schon training, hab ich "
        "training, habe ich training, hab ich probe, habe ich probe, hab ich schule, hab ich uni, hab ich kurs, hab "
        "ich schicht, hab schicht, hab ich spätschicht, habe ich spätschicht, hab ich frühschicht, hab ich "
        "nachtschicht, muss arbeiten, muss ich arbeiten, ich muss arbeiten, muss leider arbeiten, muss ich leider "
        "arbeiten, wir können nicht, können wir nicht, können wir leider nicht, können nicht, können leider nicht, "
        "sind wir nicht da, wir sind nicht da, sind nicht da, sind wir weg, wir sind weg, sind wir im urlaub, sind im "
        "urlaub, wir haben keine zeit, haben keine zeit, haben wir keine zeit, haben wir schon was vor, rechnet nicht "
        "mit mir, ohne mich bitte, ich bin leider raus, i ka ned, i kann ned, i kann net",
    ),
    (
        means(kind.NO, vote_kind.CAN, vote_kind.OPEN),
        "verhindert, verplant, unterwegs, weg, verreist, abwesend, beschäftigt, belegt, ausgebucht",
    ),
    (
        means(kind.MAYBE),
        "vielleicht, vllt, vll, vlt, viell, eventuell, evtl, evtl., ev., evt, zur not, notfalls, zur not auch, zur not "
        "ginge, zur not geht, im notfall, wenn's sein muss, wenns sein muss, wenn es sein muss, wenn's unbedingt sein "
        "muss, wenn es unbedingt sein muss, wenn unbedingt nötig, nur zur not, nur im notfall, nur wenn nötig, nur "
        "wenn's sein muss, nur wenns sein muss, nur wenn es sein muss, nur wenn es nicht anders geht, nur wenn's nicht "
        "anders geht, nur notfalls, höchstens, allenfalls, wenn nötig, falls nötig, wenn's nötig ist, wenn es nötig "
        "ist, wenn es nicht anders geht, wenn's nicht anders geht, wenns nicht anders geht, wenn sonst nichts geht, "
        "wenn sonst nix geht, wenn es gar nicht anders geht, wenn's hart auf hart kommt, wenn alle stricke reißen, "
        "wenn alle stricke reissen, möglicherweise, unter umständen, u.u., gegebenenfalls, ggf, ggf., womöglich, "
        "wahrscheinlich, vermutlich, voraussichtlich, wahrscheinlich ja, wahrscheinlich schon, wohl schon, denke "
        "schon, ich denke schon, glaube schon, ich glaube schon, glaub schon, hoffe schon, ich denke ja, könnte gehen, "
        "könnte knapp klappen, könnte gerade klappen, könnte gerade so klappen, könnte klappen, könnte passen, könnte "
        "sein, könnte vielleicht gehen, könnte eventuell gehen, könnte ich vielleicht, könnte ich eventuell, kann "
        "sein, mal schauen vielleicht, könnte ich einrichten, könnte mich einrichten, könnte ich möglich machen, mit "
        "ach und krach, schweren herzens, ungern, nur ungern, eher ungern, ungerne, nicht ideal, ist nicht ideal, "
        "nicht optimal, ist nicht optimal, suboptimal, ist suboptimal, wäre nicht ideal, wäre nicht optimal, zweite "
        "wahl, als zweite wahl, zweitbeste, plan b, als plan b, als alternative, als notlösung, notlösung, als backup, "
        "backup, ausweichtermin, als ausweichtermin, notnagel, als letzte option, letzte option, unsicher aber "
        "möglich, mit einschränkung, mit einschränkungen, bedingt, 50/50, fifty fifty, fifty-fifty, naja geht, so "
        "lala, geht so, geht gerade so, geht gerade noch, gerade so, grade so, ginge zur not, ich versuch's, ich "
        "versuchs, versuche es, ich versuche es, versuch ich, versuche ich, ich versuche zu kommen, versuche zu "
        "kommen, versuche dabei zu sein, hoffentlich, hoffe es klappt, ich hoffe es klappt, mit etwas glück, mit "
        "glück, unter vorbehalt, vorbehaltlich, tendenziell ja, eher ja, ja vielleicht, fraglich aber möglich, könnte "
        "zur not, kann zur not, kann notfalls, könnte notfalls, muss ich schieben, müsste ich schieben, müsste was "
        "verschieben, müsste ich was verschieben, könnte ich schieben, könnte was schieben, muss ich umorganisieren, "
        "müsste ich organisieren, mit mühe",
    ),
    *AROUND,
)
"""Pairs of a meaning and the forms that carry it, parted by commas; no variants for capitals or missing accents."""
