"""What Dutch speakers say around times: what proposes, what rules out, and what only tells."""

from __future__ import annotations

from service.languages.nl.quiet import QUIET
from service.parsing import kind
from service.parsing.language import Meaning, means

TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.OCCASION),
        "borrel, borrelen, borreltje, vrijmibo, afspraak, afspraken, vergadering, vergaderen, overleg, bespreking, "
        "meeting, meetings, call, belletje, telefoontje, videocall, bijeenkomst, samenkomst, repetitie, training, "
        "wedstrijd, potje, feest, feestje, verjaardagsfeest, bbq, barbecue, barbecueën, spelletjesavond, filmavond, "
        "bioscoop,  pizza, biertje, koffie, koffietje, bakkie, wandeling, wandelen, uitje, fietstocht, hardlopen, "
        "concert, workshop, yoga, ouderavond, retro, standup, sync, kerstborrel, gourmet, gourmetten, fondue, bowlen, "
        "klimmen, boulderen, sauna, zwemmen, voetbal, voetballen, volleybal, padel, tennis, klaverjassen, pokeren, "
        "toernooi, picknick, klusdag, verhuizing, housewarming, videobellen, zoom, skype, teams, optie, opties, eten, "
        "uit eten, schaatsen, studeren, repeteren, interview, sollicitatiegesprek, bij mij, bij ons, voor mij, wat mij "
        "betreft",
    ),
    (
        means(kind.PROPOSE),
        "zullen we, zulle we, zullen wij, zullen we eens, zullen we een keer, laten we, laten we eens, kunnen we, "
        "kunnen wij, kunnen jullie, kun je, kan je, kan jij, kunt u, kunnen we niet, kun jij, zouden we, zouden "
        "jullie, zou je, zou jij, zouden we kunnen, willen jullie, wil je, wil jij, willen we, heb je tijd, hebben "
        "jullie tijd, heb je zin, hebben jullie zin, hebben we, heeft iemand tijd, heeft iemand zin, wie heeft tijd, "
        "wie heeft zin, wie kan, wie wil, wie gaat mee, wie komt, wie komt er, wie doet mee, wie is erbij, wie is er "
        "bij, wie is er, wie zou, ga je mee, gaan jullie mee, kom je, kom jij, komen jullie, komt iemand, kom langs, "
        "kom gezellig, komen jullie ook, wat dacht je van, wat denk je van, wat dachten jullie van, wat denken jullie "
        "van, wat vind je van, wat vinden jullie van, hoe klinkt, klinkt, hoe zit het met, hoe staat het met, hoe is, "
        "schikt, schikt het, schikt jullie, schikt je, past het, past jullie, past je, komt het uit, komt uit, lukt "
        "het jullie, lukt jullie, lukt je, lukt het je, is iemand vrij, ben je vrij, zijn jullie vrij, ben je er, zijn "
        "jullie er, ben jij vrij, ben je thuis, ben je beschikbaar, voorstel, voorstellen, ik stel voor, stel voor, ik "
        "zou zeggen, zou zeggen, zeg maar, laten we zeggen, zullen we zeggen, ik dacht aan, dacht aan, ik denk aan, "
        "denk aan, ik ben voor, stem voor, ik stem, opties zijn, mogelijke data, data, datumprikker, prikken, prikken "
        "we, prik een datum, afspreken, spreken we af, spreek af, afgesproken, samenkomen, bij elkaar komen, zien we "
        "elkaar, zien elkaar, ontmoeten, treffen we elkaar, verzetten, verplaatsen, verschuiven, verzet naar, "
        "verplaatst naar, verschoven naar, naar voren halen, opschuiven, plannen, gepland, inplannen, plan, "
        "vastleggen, vastzetten, reserveren, boeken, organiseren, ik bedoel, bedoel, bedoelde, ik bedoelde, correctie, "
        "zou kunnen, zou goed zijn, zou leuk zijn, zou mooi zijn, zou fijn zijn, zou passen, zou lukken, zou mij "
        "passen, zou me uitkomen, zou uitkomen, lijkt me goed, lijkt me leuk, lijkt me handig, lijkt mij, lijkt me, ik "
        "zou kunnen, zou ik kunnen, kan ik ook, vrij, beschikbaar, tijd, zin, zin in, alternatief, alternatieven, in "
        "plaats daarvan, we zouden, we moeten, moeten we, gaan we, we gaan, doen we, maken we, houden we, inhalen, "
        "langskomen, samen eten, vieren, vieren we, spelen we, beginnen we, starten we, vertrekken we, verzamelen, "
        "uitnodiging, uitgenodigd, nodig jullie uit, iemand, keuze uit, keuze, stemmen, stem, poll, houd vrij, hou "
        "vrij, noteer, zet in je agenda, blijft het bij, staat, gaat het door, gaat door, uurtje eerder, haalbaar, "
        "mogelijk, kan iedereen, kan iedereen op, kunnen we het, kun jij ook",
    ),
    (
        means(kind.PROPOSE, kind.PREFER),
        "liever, het liefst, liefst, ik heb liever, heb liever, mijn voorkeur, voorkeur, bij voorkeur, zou liever, "
        "prefereer",
    ),
    (
        means(kind.OCCASION, kind.YES, kind.PREFER),
        "beter, is beter, zou beter zijn, past beter, komt beter uit, lukt beter, kan beter",
    ),
    (means(kind.THAN), "dan"),
    (
        means(kind.OWN),
        "ik heb een, heb een, heb ik een, ik heb, heb ik, heb, ik moet, moet ik, moet, mijn afspraak, mijn dienst, "
        "mijn les, mijn examen, mijn vlucht, mijn trein, mijn cursus, ik ga naar, ga ik naar, ik haal, haal ik, ik "
        "breng, breng ik, ik zit in, zit ik in, zit ik bij, ben bij, ben ik bij, ik krijg, krijg ik, ik vlieg, vlieg "
        "ik",
    ),
    (
        means(kind.ANSWER_BY),
        "laat weten, laat het weten, laat even weten, laten weten, weten, doorgeven, geef door, geef even door, "
        "reageren, reageer, reactie, antwoorden, antwoord, aanmelden, meld je aan, meld, opgeven, geef je op, "
        "inschrijven, inschrijving, overmaken, betalen, betaal, maak over, invullen, vul in, stuur, sturen, inleveren, "
        "lever in, beslissen, besluiten, laat maar weten, bevestigen, bevestig, zeg, laat horen, stem",
    ),
    (
        means(kind.UNSURE),
        "weet niet of, weet nog niet of, weet ik niet of, ik weet niet of, ik weet nog niet of, niet zeker of, nog "
        "niet zeker of, ben niet zeker of, geen idee of, twijfel of, moet kijken of, moet nog kijken of, even kijken "
        "of, ben benieuwd of, kan niet zeggen of",
    ),
    (means(kind.EXCEPT), "in plaats van, ipv, i.p.v."),
    (
        means(kind.QUIET),
        "na het werk, na werk, voor het werk, na werktijd, na school, voor school, na mijn werk, na de les",
    ),
    (
        means(kind.YES),
        "ja, jaa, joh ja, jep, jup, yes, zeker, tuurlijk, natuurlijk, ok, oké, oke, okee, okay, prima, top, goed, is "
        "goed, is prima, is top, past, past me, past mij, past goed, past prima, past ook, lukt, lukt me, lukt mij, "
        "lukt wel, lukt ook, kan, kan ik, ik kan, kan wel, kan ook, kan zeker, kan prima, kunnen, kunnen wij, komt "
        "goed uit, komt mij goed uit, komt me goed uit, komt uit, ik ben erbij, ben erbij, ben ik erbij, ik ben er "
        "bij, ben er bij, ik doe mee, doe mee, doe ik mee, ik kom, kom ik, ben vrij, ben ik vrij, ik ben vrij, heb "
        "tijd, heb ik tijd, ik heb tijd, hebben tijd, heb ik vrij, graag, heel graag, perfect, super, mooi, fijn, "
        "leuk, lekker, akkoord, eens, deal, afgesproken, bevestigd, haalbaar, geen probleem, gaat lukken, zou moeten "
        "lukken, is oké, is ok, vind ik prima, vind ik goed, uitstekend, ideaal, komt in orde, staat genoteerd, doen "
        "we, staat",
    ),
    (
        means(kind.NO),
        "nee, neen, nope, helaas niet, helaas, kan niet, kan ik niet, ik kan niet, kan ik helaas niet, ik kan helaas "
        "niet, kan helaas niet, lukt niet, lukt me niet, lukt mij niet, lukt helaas niet, lukt me helaas niet, gaat "
        "niet, gaat niet lukken, gaat me niet lukken, gaat helaas niet lukken, past niet, past me niet, past mij niet, "
        "komt niet uit, komt me niet uit, komt mij niet uit, komt niet goed uit, komt slecht uit, kom niet, kom ik "
        "niet, ben ik niet, ben er niet, ben ik er niet, ben ik er helaas niet, ben ik weg, ben weg, ik ben weg, zit "
        "ik niet, ben verhinderd, ben ik verhinderd, verhinderd, ben bezet, ben ik bezet, ben druk, ben ik druk, ben "
        "op vakantie, ben ik op vakantie, op vakantie, in het buitenland, op reis, ben ziek, geen tijd, heb geen tijd, "
        "heb ik geen tijd, heb al iets, heb ik al iets, heb ik al wat, heb al wat, heb ik al plannen, heb al plannen, "
        "al iets gepland, niet mogelijk, onmogelijk, uitgesloten, gaat niet door, gaat helaas niet door, valt af, valt "
        "uit, vervalt, afgelast, geannuleerd, gecanceld, wordt niks, wordt 'm niet, wordt lastig, lastig, is lastig, "
        "moeilijk, is moeilijk, slecht, is slecht, onhandig, in geen geval, geen optie, moet afzeggen, moet ik "
        "afzeggen, moet passen, moet ik passen, werk ik, moet werken, moet ik werken, moet ik helaas werken, heb "
        "dienst, heb ik dienst, heb ik les, volgeboekt, vol, liever niet, niet zo goed, niet handig, sla over, sla ik "
        "over",
    ),
    (
        means(busy="closing"),
        "werken, weg, bezet, druk, verhinderd, vol, onderweg, dienst, late dienst, nachtdienst, vroege dienst, "
        "volgeboekt",
    ),
    (
        means(kind.MAYBE),
        "misschien, mss, wellicht, eventueel, evt, evt., desnoods, als het moet, als 't moet, in geval van nood, als "
        "het echt moet, mogelijk, zou kunnen, waarschijnlijk, vermoedelijk, eventjes",
    ),
    (
        means(kind.MAYBE, unsure_of="behind"),
        "weet ik niet, weet ik nog niet, weet nog niet, weet niet, geen idee, onzeker, nog onzeker, niet zeker, nog "
        "niet zeker, even kijken, moet kijken, moet ik kijken, moet ik nog kijken, ligt eraan, ligt er aan, hangt "
        "ervan af, afhankelijk van, nog onduidelijk, onder voorbehoud, nog even kijken, ben ik nog niet zeker van",
    ),
    (
        means(kind.EXCEPT),
        "behalve, op na, uitgezonderd, met uitzondering van, alles behalve, elke dag behalve, buiten, behalve op",
    ),
    (means(kind.ONLY), "alleen, alleen maar, enkel, slechts, uitsluitend"),
    (means(kind.ME_TOO), "ik ook, mij ook, idem, dito, same, zelfde hier, ik ook wel, geldt ook voor mij"),
    (
        means(kind.ASK),
        "wie, wat, wanneer, waar, waarom, welke, welk, hoe, hoeveel, hoe laat, hoelang, hoe lang, wat eten we, wat "
        "eten jullie, wat drinken we, waarheen, om hoe laat, vanaf hoe laat, op welke dag",
    ),
    (
        means(kind.PROPOSE, kind.YES),
        "waarom niet, zo niet, of niet, toch, nietwaar, is niet beter, zullen we niet, kunnen we niet",
    ),
    (
        means(kind.PAST),
        "was, waren, had, hadden, werd, werden, ging, gingen, kwam, kwamen, deed, deden, zag, zagen, zei, zeiden, "
        "vroeg, vroegen, wilde, wilden, wou, moest, moesten, kon, konden, mocht, bleef, bleven, stond, stonden, liep, "
        "liepen, lag, lagen, zat, zaten, sliep,  aten, dronk, dronken, speelde, speelden, duurde, begon, begonnen, "
        "eindigde, schreef, belde, vond, vonden, kreeg, kregen, bracht, nam, namen, verloor, verloren, won, wonnen, "
        "gegeten, gedronken, geslapen, gewerkt, appte, mailde, stuurde, belden, stuurden, appten, destijds, toen, "
        "laatst, onlangs, daarnet, net nog, zonet, weet je nog, weten jullie nog, regende, sneeuwde, werkte, kocht, "
        "kochten, gebeurde, ontmoette, reed,  vloog, woonde, dacht ik",
    ),
    (
        means(aux="clause"),
        "heb, hebt, heeft, hebben, ben, bent, is, zijn, hebben we, heb je, had, hadden, werd, werden, was, waren",
    ),
    (
        means(kind.PARTICIPLE),
        "verloren, vergeten, verslapen, gemist, verkocht, begrepen, geprobeerd, bezocht, besteld, betaald, begonnen, "
        "besproken, besloten, verteld, bereikt, ervaren, beleefd, ontdekt, overnacht, ontvangen, geweest, geworden, "
        "overleden, verhuisd, vertrokken, bekeken, ontmoet, gehad, gedaan, gezien, gegaan, gekomen",
    ),
    *QUIET,
)

COMMON = (
    "de het een en of in op aan bij met te voor van is ben bent zijn was waren word wordt heb hebt heeft hebben had ik "
    "jij je hij zij ze wij we jullie u men mij me jou hem haar ons hun mijn jouw onze niemand iedereen iemand alles "
    "wie wat hoe waar wanneer waarom welke dat die dit deze als want omdat dan toen hier daar er niet geen ook maar "
    "nog al eens even toch wel nou ja nee zo heel erg veel meer alsjeblieft aub dank bedankt dankjewel hallo hoi hey "
    "kan kun kunnen kon zou zouden moet moeten wil willen mag gaan ga gaat kom komt komen doe doet doen maak maken zeg "
    "zegt zeggen weet staat ziet goed goede goeie mooi leuk helaas graag vandaag nu altijd weer mensen jongens meiden "
    "allemaal samen beide om over onder tegen zonder door naar na sinds tot tussen wegens nodig neem neemt nemen breng "
    "brengen denk denken geloof vind vinden hoop blij zin tijd gewoon genoeg gezellig gelijk getrouwd geschikt gezond "
    "gepland gewenst gevraagd gek gedoe best beste groet groetjes iets niks niets ergens nergens misschien dus immers "
    "zelf eigen ander andere lekker fijn mail app appje"
)

PAST_ENDINGS = "eerd"
