"""Dutch: set phrases, greetings and facts with a time in them that nobody proposes."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means

QUIET: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.STATE, kind.TELLS_TIME),
        "het is, het is al, is het al, het is nu, het is pas, is het nu, het is bijna",
    ),
    (
        means(kind.STATE),
        "vandaag is, morgen is, het is, het is al, het is nu, het is pas, is het al, is het vandaag, eindelijk, regen, "
        "regent, regenen, sneeuw, sneeuwt, weer, weerbericht, onweer, storm, zon, zonnig, bewolkt, graden, warm, koud, "
        "heet, file, jarig, is jarig, verjaardag, verjaardagen, jubileum, trouwdag, wordt 18, wordt 30, wordt 40, "
        "wordt 50, geboren, open, opent, openen, openingstijden, geopend, gesloten, dicht, sluit, sluiten, gaat open, "
        "gaat dicht, vertrekt, vertrekken, rijdt, komt aan, aankomst, vertrek, landt, landen, vlieg, vliegt, vlucht, "
        "vliegtuig, trein, bus, tram, metro, veerboot, inchecken, check-in, uitchecken, op tv, op televisie, op de "
        "radio, draait, verschijnt, komt uit in, duurt, duren, kost, kosten, prijs, prijzen, entree, tandarts, "
        "huisarts, dokter, ziekenhuis, kapper, fysio, fysiotherapeut, tentamen, tentamens, examen, examens, toets, "
        "proefwerk, deadline, uiterste, vervalt op, verloopt, feestdag, feestdagen, vakantie, schoolvakantie, vrije "
        "dag, moe, kapot, kater, dienst, vroege dienst, late dienst, nachtdienst, wekker, opstaan, slapen, naar bed, "
        "loodgieter, monteur, elektricien, schilder, glazenwasser, pakket, pakketje, bezorgd, bezorging, bezorgen, "
        "postnl, dhl, afval, vuilnis, gft, grofvuil, staking, zonsopgang, zonsondergang, normaal gesproken, "
        "normaliter, meestal, gewoonlijk, doorgaans, over het algemeen, in principe altijd, haat, hou van, hekel aan, "
        "eindigt, is afgelopen, klaar, is klaar, journaal, nieuws, de school, school, alweer, wordt, wat eten we, wat "
        "eten jullie, wat drinken we, de les, de cursus, de markt, de sportschool, de winkel, de praktijk, apotheek, "
        "bibliotheek, gemeentehuis, ah, albert heijn, jumbo, lidl, aldi, begrafenis, uitvaart, betaaldag, "
        "stroomstoring, werkzaamheden, onderhoud, afgesloten, storing, advertentie, uitzending, aflevering, zomertijd, "
        "wintertijd, de klok, spreekuur, tot kerst, tot pasen, geldt, gelden, komt de, komt het, komt mijn, komt er "
        "iemand, komen de, begint de, begint het, beginnen de, ben ik moe, sinterklaasjournaal",
    ),
    (
        means(kind.QUIET),
        "goedemorgen, goeiemorgen, goede morgen, goedemiddag, goeiemiddag, goede middag, goedenavond, goedeavond, "
        "goeie avond, goede avond, goedenacht, welterusten, goede nacht, fijne avond, fijne dag, fijn weekend, prettig "
        "weekend, prettige avond, fijne zondag, fijne middag, fijne week, fijne vrijdag, morgen allemaal, morgen "
        "samen, morgen mensen, morgen jongens, goed weekend, fijne kerst, fijne feestdagen, vrolijk kerstfeest, "
        "gelukkig nieuwjaar, vrolijk pasen, beste wensen, fijne jaarwisseling, gefeliciteerd, op een dag, op een "
        "gegeven moment, dag in dag uit, dag en nacht, de hele dag, de hele avond, de hele week, de hele nacht, de "
        "hele ochtend, de hele middag, het hele weekend, het hele jaar, hele dag, hele week, van 's ochtends vroeg tot "
        "'s avonds laat, van vroeg tot laat, af en toe, zo nu en dan, nu en dan, van tijd tot tijd, de hele tijd, "
        "altijd al, sinds vandaag, vanaf nu, tot nu toe, tot nu, tot op heden, voor nu, nu pas, nu al, nu wel, nu "
        "niet, nu is, nu zijn, nu ben, nu heb, nu hebben, nu dat, nu komt, nu weet, wat nu, en nu, hoe nu, net nu, nu "
        "eenmaal, nu nog, tot zo, tot later, tot straks, tot dan, tot ziens, tot snel, tot gauw, momentje, een moment, "
        "een seconde, een minuutje, moment, seconde, secondje, per dag, per week, per uur, per maand, per jaar, de "
        "eerste keer, de tweede keer, de laatste keer, eerste keer, laatste keer, volgende keer, de volgende keer, "
        "deze keer, vorige keer, elke keer, iedere keer, alle keren, één keer, een keer, twee keer, eerste verdieping, "
        "tweede verdieping, derde verdieping, eerste helft, tweede helft, tweede plaats, eerste plaats, tweedehands, "
        "tweede hands, eerste hulp, eerste klas, met z'n tweeën, met z'n drieën, met z'n vieren, met zijn tweeën, met "
        "zijn vieren, met z'n achten, een van, één van, een van de, nummer één, één voor één, één voor een, nog één, "
        "nog eentje, gaat om, het gaat om, gaat over, het gaat over, ging over, heeft het over, hebben het over, om "
        "te, om de hoek, al met al, veel tijd, weinig tijd, geen haast, de tijd, op tijd, in de tijd, al die tijd, "
        "lange tijd, hoog tijd, tijd voor, het wordt tijd, tijdje, een tijdje, bedtijd, midden in de nacht, midden op "
        "de dag, aan het eind van de dag, aan het einde van de dag, uiteindelijk, op het einde, eind goed, al goed, "
        "rest van de wereld, het laatste, als volgt, op het laatste moment, last minute, op de valreep, black friday, "
        "cyber monday, happy hour, zo zo, zo zo la la, zo dus, en zo, zo ver, zo veel, zoveel, zo groot, zo goed, zo "
        "leuk, zo lang, zo snel, zo ja, zo nee, zo is het, zo gaat dat, zo gezegd, zo meteen, zo direct, zo terug, zo "
        "klaar, net zo, half zo, half vol, half leer, half om half, half klaar, halve dag, half en half, do it, what "
        "to do, to do, ma en pa, je ma, mijn ma, jouw ma, mijn mei, bij dag, na elkaar, na afloop, na verloop van "
        "tijd, voor de rest, voor zover, voor zo ver, voor altijd, voor eeuwig, voor het eerst, voor het laatst, voor "
        "de gelegenheid, over en weer, over het algemeen, over de kop, 7 dagen per week, 24/7, dag allemaal, dag "
        "lieve, dag hoor, hele mooie dag, wat een dag, wat een week, wat een weekend, mooie dag, mooie avond, drukke "
        "dag, lange dag, zware dag, rustige dag, de dag van, van de dag, van het jaar, in geen jaren, al jaren, al "
        "weken, al dagen, al uren, jaren geleden, na jaren, op den duur, in het begin, van begin af aan, van het begin",
    ),
    (
        means(kind.GREETING),
        "fijne, fijn, goede, goeie, prettige, prettig, gelukkige, vrolijke, happy, mooie, leuke, een fijne, een goede, "
        "een fijn, een goed, een mooie, geniet van je, geniet van, hoe was je, hoe was jullie, hoe was het, bedankt "
        "voor, dank voor, succes met, veel plezier op, veel plezier, succes",
    ),
    (
        means(kind.BYE),
        "tot, we zien elkaar, zien we elkaar, zie je, zie jullie, ik zie jullie, ik zie je, spreek je, spreken elkaar, "
        "hoi tot, doei tot, later, kijk uit naar, kijk ernaar uit",
    ),
    (
        means(kind.LABEL),
        "kamer, zaal, lokaal, huis, huisnummer, nr, nr., nummer, blz, pagina, hoofdstuk, straat, str, laan, weg, "
        "plein, kade, perron, spoor, lijn, bus, tram, trein, versie, aflevering, seizoen, klas, etage, verdieping, "
        "hal, poort, tafel, gate, maat, artikel, opgave, vraag, tel, tel., telefoon, mobiel, telefoonnummer, postcode, "
        "pin, code, wachtwoord, deel, level, groep, speelronde, kenteken, rekening, iban, afslag, snelweg, blok, rij, "
        "cijfer, les, oefening, sectie, ticket, bestelling, bouwjaar, jaargang, formule, bestelnummer, id, "
        "kamernummer, terminal",
    ),
)
