"""What stands around answers in German: doubt, all and none, reasons, conditions, and words that change nothing."""

from __future__ import annotations

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

AROUND: tuple[tuple[Meaning, str], ...] = (
    (
        means(vote_kind.UNSURE),
        "weiß nicht, weiss nicht, weiß ich nicht, weiss ich nicht, weiß ich noch nicht, weiss ich noch nicht, weiß "
        "noch nicht, weiss noch nicht, weiß nich, ich weiß nicht, ich weiss nicht, ich weiß noch nicht, ich weiss noch "
        "nicht, weiß es nicht, weiß es noch nicht, weiß ich leider noch nicht, keine ahnung, kp, ka, k.a., nicht "
        "sicher, noch nicht sicher, bin nicht sicher, bin mir nicht sicher, bin mir noch nicht sicher, bin ich nicht "
        "sicher, bin ich mir nicht sicher, bin ich noch nicht sicher, bin ich mir noch nicht sicher, unsicher, bin "
        "unsicher, bin ich unsicher, noch unklar, unklar, ist unklar, ist noch unklar, noch offen, ist noch offen, "
        "offen, muss schauen, muss ich schauen, muss mal schauen, muss ich mal schauen, muss ich noch schauen, muss "
        "noch schauen, muss gucken, muss ich gucken, muss ich noch gucken, muss ich erst gucken, muss ich mal gucken, "
        "muss ich klären, muss ich noch klären, muss ich erst klären, muss noch klären, muss checken, muss ich "
        "checken, muss ich noch checken, muss erst checken, muss ich fragen, muss ich erst fragen, muss ich noch "
        "fragen, muss erst fragen, muss nachfragen, muss ich nachfragen, muss nachsehen, muss ich nachsehen, muss "
        "überlegen, ich überlege, überlege noch, schaue, schau ich, schau mal, ich schau mal, ich schaue, ich schau, "
        "ich guck mal, guck ich mal, ich gucke, ich prüfe, prüfe ich, ich checke, ich check, checke ich, mal schauen, "
        "mal sehen, mal gucken, schauen wir mal, schaun wir mal, schau ma mal, schauma mal, sehen wir, gebe bescheid, "
        "geb bescheid, ich gebe bescheid, ich geb bescheid, sag bescheid, sage bescheid, ich sag bescheid, ich sage "
        "bescheid, sag ich noch bescheid, gebe noch bescheid, gebe ich noch bescheid, melde mich, ich melde mich, meld "
        "mich, ich meld mich, melde mich noch, melde mich später, sage ich später, sag ich später, sag ich euch "
        "morgen, sage ich euch, sag ich euch, sag ich euch noch, kommt drauf an, kommt darauf an, hängt davon ab, je "
        "nachdem, entscheidet ihr, entscheidet einfach ihr, macht ihr, sucht ihr aus, ihr entscheidet, überlasse ich "
        "euch, überlass ich euch, kann ich noch nicht sagen, kann noch nichts sagen, kann ich nicht sagen, kann ich "
        "noch nicht genau sagen, kann noch nicht sagen, noch nicht, noch keine ahnung, bin noch unentschlossen, "
        "unentschlossen, später mehr, antworte später, ich antworte später, tba, tbd, mal abwarten, abwarten, wird "
        "sich zeigen, steht noch nicht fest",
    ),
    (
        means(kind.NOT),
        "gar nicht, überhaupt nicht, auch nicht, leider gar nicht, echt nicht, wirklich nicht",
    ),
    (means(kind.YES, vote_kind.CLOSING, vote_kind.FILL), "schon"),
    (means(vote_kind.LIKE), "wie, so wie, genau wie, genauso wie"),
    (
        means(vote_kind.HAZY),
        "nie wieder, einer von beiden, eins von beiden, einer der beiden, eines von beiden, nicht schlecht, gar nicht "
        "schlecht, nicht so gut, nicht so, nicht so toll, nicht so super, weniger gut, passt weniger, passt nicht so "
        "gut, passt mir nicht so gut, geht nicht so gut, passt nicht so, passt eher nicht, geht eher nicht, eher "
        "nicht, wohl nicht, wohl eher nicht, wahrscheinlich nicht, wahrscheinlich eher nicht, vermutlich nicht, "
        "vielleicht nicht, vllt nicht, evtl nicht, evtl. nicht, eventuell nicht, glaube nicht, ich glaube nicht, glaub "
        "nicht, denke nicht, ich denke nicht, denke eher nicht, ich fürchte nicht, fürchte nicht, nicht unbedingt, "
        "nicht wirklich, nicht ganz, jein, ja und nein, schwierig, ist schwierig, wird schwierig, eher schwierig, "
        "etwas schwierig, ist eher schwierig, knapp, wird knapp, ist knapp, eng, wird eng, ist eng, kompliziert, ist "
        "kompliziert, heikel, tricky, sportlich, stressig, anstrengend, später, früher, nur später, etwas später, "
        "verschoben, abgesagt, ist abgesagt, arbeite, arbeite ich, ich arbeite, arbeiten, bin arbeiten, bin ich "
        "arbeiten, bin auf arbeit, bin ich auf arbeit, bin in der arbeit, bin im büro, bin ich im büro, fast, fast "
        "alle, beinahe, kaum, nur wenn, unter der woche, wochentags, komme später, komm später, komme erst später, "
        "komm erst später, komme zu spät, bin zu spät, verspäte mich, könnte schwierig werden, wird wohl nichts, "
        "wahrscheinlich nein, zweifelhaft, fraglich, ist fraglich, bezweifle, bezweifle ich, ich zweifle, kann nicht "
        "immer, nicht immer, muss nicht sein, muss nicht, ist noch nicht sicher",
    ),
    (
        means(kind.ALL),
        "alle, alles, allen, alle davon, alle drei, alle vier, alle fünf, alle sechs, alle tage, alle termine, alle "
        "zeiten, alle optionen, alle vorschläge, alle genannten, sämtliche, jeder, jede, jedes, jeden, jedem, jeder "
        "tag, jeden tag, jeder termin, jeden termin, jede zeit, jede option, jeder davon, jeder der tage, an allen "
        "tagen, an allen, an jedem tag, zu allen terminen, immer, jederzeit, stets, jeder von den dreien, was auch "
        "immer, egal wann, egal welcher, egal welcher tag, wann auch immer",
    ),
    (
        means(kind.ALL, kind.YES),
        "egal, ist egal, ist mir egal, mir egal, mir ist es egal, mir ist alles egal, is mir egal, mir wurscht, mir "
        "wurst, is mir wurscht, wurscht, schnuppe, mir gleich, ist mir gleich, mir ist alles recht, mir ist alles "
        "gleich, alles recht, alles egal, mir ist jeder recht, bin flexibel, ich bin flexibel, bin da flexibel, "
        "flexibel, bin offen, richte mich nach euch, ich richte mich nach euch, ich richte mich nach, ich pass mich "
        "an, ich passe mich an, keine präferenz, wann ihr wollt, wann ihr möchtet, wie ihr wollt, wie ihr möchtet, "
        "kann immer, ich kann immer, kann eigentlich immer, bin immer frei, alles gut bei mir, ja zu allem, alles "
        "passt, alles geht, passt alles, passt mir alles, geht alles, geht bei mir alles, gehen alle, passen alle, "
        "passen mir alle, passen bei mir alle, gehen bei mir alle, bei mir geht alles, bei mir passt alles, mir passt "
        "alles, mir passen alle, alle passen, alle gehen, alle ok, alle okay, alle gut, alles ok, alles okay, habe "
        "immer zeit, hab immer zeit, bin für alles zu haben, bin überall dabei, überall dabei, bin bei allen dabei, "
        "bin für alles offen",
    ),
    (
        means(kind.NONE),
        "keiner, keine, keinen, keines, keins, keiner davon, keine davon, keinen davon, keins davon, keiner der drei, "
        "keines der drei, keiner von den, keiner von beiden, keins von beiden, kein tag, kein termin, keiner der tage, "
        "keiner der termine, kein einziger, kein einziger tag, keine option, nichts, nichts davon, nix davon, an "
        "keinem, an keinem tag, an keinem der tage, an keinem der termine, zu keinem, keiner von allen, nein zu allem, "
        "alles nein, weder noch, weder der eine noch der andere, kein einziger davon, keiner passt, nichts passt",
    ),
    (
        means(former=1),
        "der erste, die erste, das erste, den ersten, dem ersten, ersterer, ersteres, ersteren, die ersten, den ersten "
        "beiden",
    ),
    (
        means(former=-1),
        "der letzte, die letzte, das letzte, den letzten, dem letzten, letzterer, letzteres, letzteren, die letzten",
    ),
    (
        means(vote_kind.BOTH),
        "beide, beides, beiden, alle beide, beide tage, beide termine, beide zeiten, beide optionen, sowohl als auch, "
        "an beiden, an beiden tagen, an beiden terminen, zu beiden, einer wie der andere, der eine oder der andere",
    ),
    (
        means(kind.EXCEPT),
        "außer, ausser, außer am, ausser am, außer an, bis auf, bis auf den, bis auf die, ausgenommen, mit ausnahme "
        "von, mit ausnahme des, abgesehen von, abgesehen vom, alles außer, alles ausser, alle außer, alle ausser, alle "
        "bis auf, jeder außer, jeder tag außer, jeden tag außer, jeder tag ausser, alles nur nicht, alles bloß nicht, "
        "alles bloss nicht, nur nicht, bloß nicht am, hauptsache nicht, solange es nicht, ohne, minus, exklusive",
    ),
    (
        means(kind.ONLY),
        "nur, bloß, bloss, lediglich, ausschließlich, ausschliesslich, einzig, allein, nur der, nur die, nur das, nur "
        "den, nur am, einziger, der einzige, die einzige, das einzige, der einzige tag, der einzige termin, einzige "
        "option, kann nur, ich kann nur, kann ich nur, geht nur, bei mir geht nur, bei mir nur, nur noch, passt nur, "
        "mir passt nur, könnte nur, ich könnte nur, hab nur, habe nur, ich hab nur, ich habe nur",
    ),
    (
        means(kind.REST),
        "rest, der rest, den rest, die anderen, die andern, der andere, die andere, das andere, den anderen, die "
        "anderen beiden, die anderen tage, die anderen termine, die anderen zwei, alle anderen, alle andern, alles "
        "andere, alles weitere, andere, anderen, anderes, anderer, die übrigen, übrige, die restlichen, die restlichen "
        "tage, jeder andere, jeden anderen, ansonsten",
    ),
    (
        means(kind.REST, kind.YES),
        "sonst alle, sonst alles, sonst immer, sonst jeder, ansonsten alles, ansonsten alle, ansonsten immer, sonst "
        "passt alles, sonst geht alles, ansonsten passt alles, ansonsten geht alles, sonst kann ich immer, ansonsten "
        "kann ich immer, sonst passts, sonst gerne",
    ),
    (
        means(kind.ME_TOO, kind.YES),
        "ich auch, mir auch, bei mir auch, für mich auch, ich bin auch dabei, bin auch dabei, ich kann auch, mir passt "
        "es auch, i a, ich ebenso, ich ebenfalls, auch dabei, ich mit, ich auch dabei",
    ),
    (
        means(kind.ME_TOO, kind.NO),
        "ich auch nicht, mir auch nicht, bei mir auch nicht, ich leider auch nicht, ich kann auch nicht, kann auch "
        "nicht, mir passt es auch nicht",
    ),
    (
        means(kind.ME_TOO),
        "dito, ditto, ebenso, ebenfalls, genauso, wie oben, wie du, wie er, wie sie, wie ihr, wie die anderen, wie "
        "alle, so wie, schließe mich an, schliesse mich an, schließ mich an, ich schließe mich an, ich schließ mich "
        "an, geht mir genauso, geht mir auch so, same, same here, stimme zu, ich stimme zu, sehe ich auch so, seh ich "
        "auch so, idem, detto, gleiches hier, hier genauso, bei mir genauso, bei mir dasselbe, bei mir das gleiche, "
        "mir gehts genauso",
    ),
    (means(vote_kind.ALSO), "auch, sowie, ebenso wie, und auch, auch noch, zusätzlich, und sogar, sogar"),
    (
        means(kind.ASK),
        "wer, wann, wo, was, welcher, welche, welches, welchen, wie, warum, wieso, weshalb, um wie viel uhr, um "
        "wieviel uhr, wie spät, welcher tag, an welchem tag, wie wär's mit, wie wärs mit, wie wäre es mit, wie wäre, "
        "wie viele, wieviele, wie viel, jemand, hat jemand, habt ihr, hast du, könnt ihr, kannst du, können wir, "
        "könnten wir, passt euch, passt dir, passt es euch, geht bei euch, geht's bei euch, seid ihr, bist du, wollt "
        "ihr, willst du, wollen wir, sollen wir, was ist mit, wie sieht's aus mit, wie siehts aus, wie sieht es aus, "
        "wie schaut's aus, wie schauts aus, ob, gibt es, gibt's, sollen wir uns, treffen wir uns, wirklich",
    ),
    (
        means(vote_kind.OTHERS),
        "wir sind zu, wir sind insgesamt, er, sie, ihm, ihnen, er kann, sie kann, sie können, er kann nicht, sie kann "
        "nicht, mein mann, meine frau, mein freund, meine freundin, meine mutter, mein vater, meine eltern, meine "
        "mama, mein papa, mein sohn, meine tochter, mein bruder, meine schwester, mein chef, meine chefin, mein "
        "partner, meine partnerin, kannst, könnt, kommst du, kommt ihr, ihr könnt, du kannst, dir, euch, für dich, für "
        "euch, bei euch, bei dir, wir sehen uns, bis dann, bis bald, bis später, war, waren, hatte, hatten, gestern, "
        "letzte woche, letztes mal, letzten, sagt, sagte, meinte, hat gesagt, hat gemeint, jeder kann, alle können, "
        "alle haben, manche, einige, niemand, wenn ihr, wenn du, hat gestimmt, haben gestimmt, hat zugesagt, hat "
        "abgesagt, ist dabei, ist raus, kommt, kommen alle",
    ),
    (
        means(vote_kind.THAN),
        "statt, anstatt, anstelle von, besser als, ist besser als, passt besser als, lieber als, mehr als, als",
    ),
    (
        means(vote_kind.IF),
        "wenn, falls, sofern, solange, vorausgesetzt, es sei denn, außer wenn, ausser wenn, nur falls, unter der "
        "bedingung, unter der voraussetzung, angenommen, je nachdem ob, hängt ab von, kommt drauf an ob, kommt drauf "
        "an wie",
    ),
    (
        means(vote_kind.BECAUSE),
        "weil, denn, da ich, wegen, aufgrund, nämlich, ich hab, ich habe, hab ich, habe ich, hab, habe, hab da, ich "
        "muss, muss ich, muss, da hab ich, da habe ich, da bin ich, da muss ich, wo ich, da ist, da sind, bin ich "
        "beim, bin ich bei, bin beim, bin bei",
    ),
    (
        means(vote_kind.LABEL),
        "option, optionen, nummer, nr, nr., vorschlag, termin, variante, möglichkeit, die nummer, antwort, punkt, slot",
    ),
    (
        means(vote_kind.CORRECT),
        "doch, nein doch, nee doch, nein moment, nee moment, nein warte, nee warte, warte, wartet, moment, halt, "
        "stopp, stop, korrektur, ich korrigiere, korrigiere, ich meinte, meinte, ich meine, ich mein, sorry ich "
        "meinte, sorry meinte, vertan, hab mich vertan, habe mich vertan, falsch, quatsch, blödsinn, oh moment, ups, "
        "hab mich geirrt, habe mich geirrt, hab's mir anders überlegt, habs mir anders überlegt, habe es mir anders "
        "überlegt, ich hab's mir anders überlegt, ich habs mir anders überlegt, planänderung, bei näherer betrachtung, "
        "doch lieber, vergesst das, vergiss das",
    ),
    (
        means(kind.NO, vote_kind.CORRECT),
        "nein doch nicht, nee doch nicht, doch nicht, leider doch nicht, doch nein, jetzt doch nicht",
    ),
    (means(kind.YES, vote_kind.CORRECT), "doch ja, geht doch, passt doch, kann doch, klappt doch"),
    (
        means(vote_kind.FILL),
        "bin, danke euch allen, danke allen, danke an alle, aber ich komme später, aber komme später, aber ich komm "
        "später, aber komm später, aber etwas später, aber erst später, komme aber später, komme aber etwas später, "
        "aber ich bin zu spät, aber mit verspätung, offensichtlich, ich, i, mir, mich, mi, wir, uns, mein, meine, "
        "meinerseits, für mich, bei mir, von mir, von mir aus, bei uns, für uns, an mir solls nicht liegen, erst, erst "
        "um, erst ab, an dem, an den, an, am, der, die, das, den, dem, des, ein, eine, einen, einer, einem, es, dies, "
        "diese, dieser, dieses, diesen, is, ist, sind, wäre, wär, wären, sein, werde, wird, werden, hätte, hätt, "
        "würden, zu, zum, zur, mit, von, vom, in, im, auf, um, so, da, dann, dort, hier, ja, nun, tja, naja, na ja, na "
        "gut, na dann, also, ach, oh, ah, äh, ähm, hm, hmm, mhm, mmh, hmmm, puh, uff, lol, haha, hahaha, hehe, xd, hi, "
        "hallo, hallo zusammen, hallo alle, hallo an alle, hallöchen, hey, moin, servus, grüezi, hoi, griaß eich, "
        "guten morgen, guten abend, guten tag, morgen zusammen, morgen allerseits, leute, ihr lieben, liebe leute, "
        "zusammen, allerseits, jungs, mädels, freunde, danke, vielen dank, danke dir, danke euch, danke schön, "
        "dankeschön, danke für die organisation, danke fürs organisieren, merci, thx, bitte, sorry, sry, tut mir leid, "
        "tut mir sehr leid, tuat ma leid, entschuldigung, entschuldigt, entschuldigt die späte antwort, sorry für die "
        "späte antwort, leider, schade, unglücklicherweise, glücklicherweise, zum glück, ehrlich gesagt, wirklich, "
        "echt, sehr, ganz, ziemlich, recht, total, voll, völlig, komplett, absolut, auch gut, noch, mal, eben, halt, "
        "eh, eigentlich, grundsätzlich, prinzipiell, generell, jedenfalls, wieder, jetzt, heute, gerade, grad, "
        "persönlich, meiner meinung nach, meines erachtens, m.e., denk ich, denke ich, ich denke, ich glaube, glaub "
        "ich, glaube ich, glaub, finde ich, find ich, ich finde, ich meld mich an, tag, tage, tagen, datum, uhrzeit, "
        "zeitpunkt, termine, treffen, uns treffen, kommen, dabei sein, da sein, teilnehmen, mitmachen, essen, "
        "training, meeting, call, abendessen, wenn's euch passt, wenns euch passt, wenn es euch passt, wenn das für "
        "euch ok ist, wenn das für euch passt, wenn das für alle passt, wenn's für alle passt, wenn es für alle passt, "
        "wenn ihr einverstanden seid, wenn ihr wollt, wenn ihr mögt, wenn du willst, wenn du magst, wenn sonst alle "
        "können, wenn alle können, falls möglich, so etwa, ungefähr, circa, gegen, stimme, stimmen, meine antwort, "
        "meine antworten, meine stimme, alles klar, wie gesagt, übrigens, btw, tbh, imho, beim, bei, lg, liebe grüße, "
        "viele grüße, vg, gruß, grüße, mfg, bussi, was mich betrifft, was mich angeht, meinetwegen, davon, daran, "
        "deren, dafür auch, immerhin, allemal, irgendwie, bestimmt, hiermit, hätte ich, stattdessen, dafür, hingegen, "
        "während, termin wäre, es geht, geht es, ich hätte, also gut",
    ),
)
