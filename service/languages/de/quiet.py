"""German: set phrases, greetings and facts with a time in them that nobody proposes."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means

QUIET: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.QUIET),
        "nach der arbeit, nach arbeit, vor der arbeit, nach feierabend, nach der schule, vor der schule, nach dem "
        "dienst",
    ),
    (
        means(kind.STATE, kind.TELLS_TIME),
        "es ist, es ist schon, es ist erst, ist es schon, es ist jetzt, is schon, ist es jetzt, es ist gleich, es war",
    ),
    (
        means(kind.STATE),
        "ist heute schon, ist denn schon, ist das schon, ist morgen schon, gilt, gelten, bis weihnachten, bis "
        "silvester, bis ostern, praxis, arztpraxis, apotheke, bürgerbüro, bürgeramt, rathaus, bücherei, bibliothek, "
        "wertstoffhof, recyclinghof, edeka, rewe, aldi, lidl, supermarkt, zu essen, was essen wir, was kochen wir, was "
        "kochst du, der laden, geschäft, geschäfte, laden, der kurs, die vorlesung, der unterricht, die messe, "
        "gottesdienst, zahnarzttermin, friseurtermin, impftermin, kontrolltermin, op-termin, werkstatttermin, heute "
        "ist, morgen ist, gestern ist, es ist, es ist schon, es ist erst, es ist jetzt, ist es schon, is schon, ist "
        "schon, haben wir schon, endlich, wir haben heute, regen, regnet, regnen, schnee, schneit, schneien, wetter, "
        "wettervorhersage, vorhersage, gewitter, sturm, sonne, sonnig, bewölkt, wolken, grad, warm, kalt, heiß, nass, "
        "stau, geburtstag, geburtstage, hat geburtstag, hab geburtstag, jahrestag, hochzeitstag, wird 18, wird 30, "
        "wird 40, wird 50, wird 60, geboren, öffnet, öffnen, öffnungszeiten, geöffnet, geschlossen, schließt, "
        "schließen, macht auf, machen auf, macht zu, machen zu, auf hat, offen hat, hat auf, hat zu, hat offen, haben "
        "auf, haben zu, haben offen, sperrt auf, sperrt zu, fährt, fahren, fährt ab, abfahrt, ankunft, kommt an, "
        "landet, landen, lande, landung, fliegt, fliege, fliege ich, flieg, flieg ich, fliegen wir, flug, flieger, "
        "zug, bahn, bus, busse, fähre, boarding, einchecken, check-in, check in, checkout, im fernsehen, im tv, im "
        "radio, läuft im, erscheint, kommt raus, dauert, dauern, kostet, kosten, preis, preise, eintritt, arzttermin, "
        "arzt, ärztin, zahnarzt, zahnärztin, hausarzt, friseur, frisör, physio, klausur, klausuren, prüfung, "
        "prüfungen, examen, abgabe, abgabetermin, deadline, frist, fällig, läuft ab, läuft aus, feiertag, feiertage, "
        "ferien, schulfrei, schule, urlaub, müde, kaputt, kater, schicht, frühschicht, spätschicht, nachtschicht, "
        "dienst, bereitschaft, wecker, aufstehen, aufgestanden, ins bett, schlafen, handwerker, klempner, elektriker, "
        "monteur, techniker, schornsteinfeger, ableser, paket, pakete, lieferung, liefern, geliefert, lieferdienst, "
        "dhl, müll, müllabfuhr, sperrmüll, gelbe säcke, streik, sonnenaufgang, sonnenuntergang, normalerweise, "
        "meistens, meist, in der regel, üblicherweise, gewöhnlich, generell, grundsätzlich, hasse, ich liebe, mag "
        "keine, beginnt die, beginnt der, beginnt das, fängt die, fängt der, fängt das, endet, fertig, vorbei, zu "
        "ende, aus der schule, schulbeginn, kommt der, kommt die, kommt mein, kommt meine, kommt unser, kommt unsere, "
        "kommen die, kommen meine, kommen deine, ziehe um, ziehen um, zieht um, feierabend gemacht, schluss, bis zur "
        "rente, noch bis weihnachten, beerdigung, trauerfeier, stichtag, zahltag, stromausfall, wartungsarbeiten, "
        "wartung, sperrung, gesperrt, baustelle, anzeige, sendung, folge läuft, tatort, ruhetag, betriebsferien, "
        "sommerzeit, winterzeit, zeitumstellung, uhren, die uhr, sprechstunde, sprechzeiten",
    ),
    (
        means(kind.QUIET),
        "guten morgen, gute nacht, guten abend, guten tag, schönen abend, schönen tag, schönen nachmittag, schönen "
        "sonntag, schönes wochenende, schöne woche, schönen morgen, schönen feierabend, morgen zusammen, morgen "
        "allerseits, morgen ihr lieben, morgen leute, morgen jungs, morgen mädels, morgen alle, moin moin, guten "
        "rutsch, frohe weihnachten, frohe ostern, frohe pfingsten, frohes neues, frohes neues jahr, frohes fest, gutes "
        "neues jahr, gutes neues, n abend, 'n abend, nabend, tach, n8, eines tages, eines abends, tag für tag, jahr "
        "für jahr, von tag zu tag, tag und nacht, den ganzen tag, den ganzen abend, die ganze woche, die ganze nacht, "
        "den ganzen vormittag, den ganzen nachmittag, den ganzen morgen, das ganze wochenende, das ganze jahr, "
        "ganztags, jeden tag aufs neue, von morgens bis abends, von früh bis spät, rund um die uhr, ab und zu, ab und "
        "an, hin und wieder, einmal im monat, zweimal im monat, einmal im jahr, von zeit zu zeit, die ganze zeit, "
        "jederzeit, seit heute, ab sofort, ab jetzt, ab heute, bis jetzt, bis heute, bis dato, von jetzt an, für "
        "jetzt, jetzt erst, jetzt schon, jetzt aber, jetzt mal, jetzt noch, jetzt nicht, jetzt ist, jetzt sind, jetzt "
        "bin, jetzt hab, jetzt haben, jetzt wo, jetzt kommt, jetzt wird, jetzt weiß, was jetzt, und jetzt, wie jetzt, "
        "erst jetzt, gerade jetzt, na jetzt, bis später, bis gleich, bis dann, bis nachher, bis bald, bis denn, bis "
        "dahin, einen moment, moment, eine sekunde, eine minute, ein moment, minütchen, sekunde, pro tag, pro woche, "
        "pro stunde, pro monat, pro jahr, am tag der, das erste mal, zum ersten mal, beim ersten mal, das letzte mal, "
        "zum letzten mal, beim letzten mal, letztes mal, nächstes mal, das nächste mal, beim nächsten mal, zum zweiten "
        "mal, zweites mal, erstes mal, erste mal, ersten mal, zweite mal, dieses mal, jedes mal, alle mal, einmal, auf "
        "einmal, noch einmal, noch mal, erster stock, zweiter stock, im ersten stock, im zweiten stock, im dritten "
        "stock, zweite halbzeit, erste halbzeit, erste hilfe, zweiter platz, erster platz, dritter platz, aus zweiter "
        "hand, zweite hand, erste klasse, zweite klasse, zu zweit, zu dritt, zu viert, zu fünft, zu sechst, zu acht, "
        "zu zehnt, acht geben, gib acht, in acht nehmen, nimm dich in acht, außer acht, um eins vorwegzunehmen, eins "
        "noch, noch eins, noch eine, eins zu eins, eins nach dem anderen, nummer eins, der eine, die eine, das eine, "
        "einer von, eine von, eins von, geht um, geht's um, gehts um, ging um, handelt sich um, kümmere mich um, "
        "kümmer mich um, kümmert sich um, bitte um, rund um, um zu, mach dir keine, zeit für, rund ums, eins a, 1a, "
        "viel zeit, wenig zeit, keine eile, mit der zeit, zur zeit, in letzter zeit, lange zeit, höchste zeit, es wird "
        "zeit, wird zeit, zeit lang, eine zeit, zeit sparen, feierabend, mitternachtssnack, abendkasse, abendkleid, "
        "morgenmuffel, nachteule, mitten in der nacht, mitten am tag, am ende des tages, am ende, zu guter letzt, "
        "letzten endes, ende gut, alles gut, rest der welt, der nächste bitte, der letzte, die letzte, das letzte, als "
        "nächstes, im letzten moment, in letzter minute, last minute, black friday, cyber monday, happy hour, mo "
        "salah, so um so, so oder so, mal so mal so, und so, so so, und so weiter, so weit, so viel, halb so, halb so "
        "schlimm, halb so wild, halb voll, halb leer, nur halb, halb halb, do it, sag bloß, schon wieder montag, "
        "wieder mal montag, morgenstund, mittag gegessen, zu abend gegessen, so gegen ende, an und für sich, nach und "
        "nach, nach wie vor, vor allem, vor ort, vor kurzem, vor langem, nach hause, nach unten, nach oben, ab durch "
        "die mitte, ab ins bett, bis zum abwinken, bis zum umfallen, am stück, am rande, am meisten, am liebsten, "
        "sommerzeit, weihnachtszeit, so ein tag, was für ein tag, was für eine woche, was ein tag, was ne woche, tag "
        "auch, tag zusammen, tag der offenen tür, vom tag, des tages, stunde der wahrheit, fünf vor zwölf, 5 vor 12, 7 "
        "tage die woche, 24/7",
    ),
    (
        means(kind.GREETING),
        "schönen, schöne, schönes, schöner, guten, gute, gutes, frohe, frohen, frohes, fröhliche, happy, angenehmen, "
        "erholsames, erholsamen, sonnigen, tollen, entspanntes, entspannten, wie war dein, wie war euer, danke für "
        "den, danke für das, danke für, start ins, start in die, spaß am, spaß beim, viel spaß am, viel spaß, viel "
        "erfolg, viel glück, toi toi toi",
    ),
    (
        means(kind.BYE),
        "bis, wir sehen uns, sehen uns, man sieht sich, wir hören uns, wir sprechen uns, ciao bis, tschüss bis, cu, "
        "freu mich auf, freue mich auf, freu mich schon auf, wir lesen uns",
    ),
    (
        means(kind.LABEL),
        "zimmer, raum, saal, haus, hausnummer, nr, nr., nummer, seite, kapitel, straße, strasse, str, str., gasse, "
        "platz, gleis, linie, bus, tram, bahn, s-bahn, u-bahn, version, folge, staffel, klasse, etage, stock, "
        "stockwerk, halle, tor, tisch, gate, größe, artikel, paragraph, paragraf, aufgabe, frage, tel, tel., telefon, "
        "handy, handynummer, plz, pin, code, passwort, teil, level, gruppe, spieltag, band, apartment, wohnung, top, "
        "kennzeichen, konto, iban, ausfahrt, autobahn, terminal, block, reihe, punktzahl, note, lektion, übung, "
        "sektion, ticket, bestellung, zoll, baujahr, jahrgang, formel, agenda, agenda 2030, ev, tsv, sv, fc, schalke, "
        "hannover, mainz, bestellnummer, id, zimmernummer, dachgeschoss",
    ),
)
