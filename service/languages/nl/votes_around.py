"""What stands around answers in Dutch: doubt, all and none, reasons, conditions, and words that change nothing."""

from __future__ import annotations

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

AROUND: tuple[tuple[Meaning, str], ...] = (
    (
        means(vote_kind.UNSURE),
        "weet niet, weet ik niet, ik weet niet, ik weet het niet, weet ik nog niet, weet nog niet, ik weet nog niet, "
        "ik weet het nog niet, weet het nog niet, geen idee, nog geen idee, niet zeker, nog niet zeker, ben niet "
        "zeker, ben nog niet zeker, ben ik nog niet zeker, ben ik niet zeker, onzeker, is nog onzeker, nog onzeker, "
        "nog onduidelijk, onduidelijk, moet kijken, ik moet kijken, moet ik kijken, moet ik nog kijken, moet nog "
        "kijken, moet even kijken, moet ik even kijken, ik kijk even, kijk even, even kijken, ik moet even kijken, "
        "moet checken, moet ik checken, moet ik nog checken, moet even checken, ik check het, check even, ik check "
        "even, moet overleggen, moet ik overleggen, moet ik nog overleggen, moet eerst overleggen, moet even "
        "overleggen, moet vragen, moet ik vragen, moet ik nog vragen, ik vraag het, ik vraag het even, laat het weten, "
        "ik laat het weten, laat ik weten, laat ik nog weten, ik laat nog weten, ik laat het nog weten, laat het nog "
        "weten, laat nog weten, kom er nog op terug, ik kom erop terug, kom erop terug, ik kom er op terug, ligt "
        "eraan, ligt er doe, mee, aan, ligt eraan wanneer, hangt ervan af, hangt er van af, dat hangt ervan af, zien "
        "we wel, we zien wel, ik zie wel, zie wel, kiezen jullie maar, kies maar, beslissen jullie maar, beslis maar, "
        "zeg het maar, zeggen jullie het maar, nog niet, nog niks, nader te bepalen, ntb, reageer later, ik reageer "
        "later, ik denk erover na, denk erover na, twijfel, ik twijfel, ik twijfel nog, twijfel nog, kan ik nog niet "
        "zeggen, kan nog niet zeggen, kan ik nog niks over zeggen, volgt, laat ik morgen weten",
    ),
    (
        means(vote_kind.HAZY),
        "nooit meer, een van beide, één van beide, een van de twee, niet slecht, niet verkeerd, niet zo goed, niet zo "
        "handig, niet echt, niet helemaal, minder goed, past minder, past minder goed, komt minder goed uit, komt "
        "minder uit, liever niet maar, misschien niet, mss niet, waarschijnlijk niet, wrs niet, vermoedelijk niet, "
        "wellicht niet, ik denk het niet, denk het niet, ik denk van niet, denk van niet, ik vrees van niet, vrees van "
        "niet, ik vrees het ergste, ja en nee, lastig, is lastig, wordt lastig, beetje lastig, wat lastig, moeilijk, "
        "is moeilijk, wordt moeilijk, krap, wordt krap, is krap, ingewikkeld, is ingewikkeld, spannend, wordt "
        "spannend, twijfelachtig, later, eerder, alleen later, iets later, verzet, verplaatst, afgelast, geannuleerd, "
        "ik werk, werken, ben aan het werk, op mijn werk, bijna, bijna alle, bijna allemaal, nauwelijks, alleen als, "
        "doordeweeks, ik kom later, kom later, kom ik later, ben ik later, ben later, ben te laat, niet altijd, hoeft "
        "niet, hoeft voor mij niet, zou niet moeten",
    ),
    (
        means(kind.ALL),
        "alle, alles, allemaal, alle drie, alledrie, alle vier, alle vijf, alle dagen, alle data, alle tijden, alle "
        "opties, alle momenten, elke, elk, elke dag, elke datum, elk moment, elke optie, iedere, ieder, iedere dag, "
        "altijd, op elk moment, op alle dagen, steeds, wanneer dan ook, welke dag dan ook, maakt niet uit welke",
    ),
    (
        means(kind.ALL, kind.YES),
        "maakt niet uit, mij maakt het niet uit, mij maakt het niks uit, voor mij maakt het niet uit, het maakt mij "
        "niet uit, het maakt me niet uit, maakt me niet uit, maakt mij niet uit, maakt mij niks uit, maakt me niks "
        "uit, maakt niks uit, om het even, mij om het even, mij om 't even, is mij om het even, geen voorkeur, heb "
        "geen voorkeur, ik heb geen voorkeur, ben flexibel, ik ben flexibel, flexibel, alles goed, alles is goed, "
        "alles prima, alles ok, alles oké, alles kan, alles past, alles lukt, kan alles, kan altijd, ik kan altijd, "
        "kan ik altijd, kan op alle dagen, kan alle dagen, ik kan alle dagen, kan allemaal, kunnen allemaal, past "
        "allemaal, passen allemaal, lukt allemaal, lukken allemaal, allemaal goed, allemaal prima, allemaal ok, ik pas "
        "me aan, pas me aan, wanneer jullie willen, zoals jullie willen, wat jullie willen, ja op alles, altijd vrij, "
        "ben altijd vrij, ik ben altijd vrij, alle drie goed, alle drie prima, alledrie prima, alle opties zijn goed, "
        "overal bij",
    ),
    (
        means(kind.NONE),
        "geen, geen van alle, geen van allen, geen van beide, geen van beiden, geen van de drie, geen van de dagen, "
        "geen van deze, geen van die, geen enkele, geen enkele dag, geen enkele optie, geen dag, geen datum, niks, "
        "niets, geen ervan, nooit, op geen enkele dag, op geen van de dagen, nee op alles, noch de een noch de ander, "
        "niet een",
    ),
    (means(former=1), "de eerste, het eerste, eerstgenoemde, de eerstgenoemde"),
    (means(former=-1), "de laatste, het laatste, laatstgenoemde, de laatstgenoemde"),
    (
        means(vote_kind.BOTH),
        "beide, beiden, allebei, alletwee, alle twee, beide dagen, beide data, beide tijden, beide opties, allebei de "
        "dagen, zowel als, een van beide maakt niet uit",
    ),
    (
        means(kind.EXCEPT),
        "behalve, behalve op, behalve de, uitgezonderd, met uitzondering van, alles behalve, alle behalve, allemaal "
        "behalve, elke dag behalve, op na, als het maar niet, zolang het maar niet, zolang het niet, mits niet, "
        "buiten, minus, exclusief, als 't maar niet",
    ),
    (
        means(kind.ONLY),
        "alleen, alleen maar, enkel, slechts, uitsluitend, enige, de enige, het enige, de enige dag, de enige optie, "
        "alleen op, enkel op, ik kan alleen, kan alleen, kan ik alleen, ik kan enkel, kan enkel, kan alleen op, ik kan "
        "alleen op, alleen de, lukt alleen, past alleen, bij mij alleen, ik heb alleen",
    ),
    (
        means(kind.REST),
        "rest, de rest, de andere, de anderen, het andere, de ander, de andere dag, de andere dagen, de andere data, "
        "de andere twee, de andere opties, alle andere, al het andere, de overige, overige, overigen, anders, verder, "
        "voor de rest, de rest van de dagen, andere dagen",
    ),
    (
        means(kind.REST, kind.YES),
        "verder alles, verder alles goed, verder alles prima, verder allemaal, verder kan ik altijd, voor de rest "
        "alles, voor de rest kan ik altijd, voor de rest prima, verder prima, verder kan alles",
    ),
    (
        means(kind.ME_TOO, kind.YES),
        "ik ook, mij ook, bij mij ook, voor mij ook, ik ben er ook bij, ik ben ook van de partij, ik kan ook, lukt mij "
        "ook, ook ik, ik ook wel",
    ),
    (
        means(kind.ME_TOO, kind.NO),
        "ik ook niet, mij ook niet, bij mij ook niet, ik helaas ook niet, ik kan ook niet, lukt mij ook niet",
    ),
    (
        means(kind.ME_TOO),
        "idem, dito, ditto, same, same here, hetzelfde, zelfde, zelfde hier, net als jij, net als hij, net als zij, "
        "net als jullie, net als de rest, net als de anderen, zoals hierboven, als boven, sluit me aan, ik sluit me "
        "aan, sluit me hierbij aan, eens met, mee eens, ik ben het ermee eens, geldt ook voor mij, voor mij hetzelfde, "
        "idem hier, zelfde als, zelfde voor mij, idem dito",
    ),
    (means(vote_kind.LIKE), "zoals, net als, net zoals, zelfde als"),
    (means(kind.NOT), "helemaal niet, echt niet, ook niet, helaas niet, absoluut niet, jammer genoeg niet"),
    (means(kind.YES, vote_kind.CLOSING, vote_kind.FILL), "wel"),
    (means(vote_kind.ALSO), "ook, alsook, evenals, en ook, zelfs"),
    (
        means(kind.ASK),
        "wie, wanneer, waar, wat, welke, welk, hoe, waarom, hoe laat, om hoe laat, welke dag, op welke dag, hoeveel, "
        "wat dachten jullie van, wat denken jullie van, wat vinden jullie van, hoe zit het met, iemand, heeft iemand, "
        "hebben jullie, heb je, kunnen jullie, kun je, kan je, kunnen we ook, zou je, zijn jullie, ben je, ben jij, "
        "willen jullie, wil je, zullen we ook, lukt het jullie, past het jullie, past jullie, lukt jullie, komt het "
        "uit, is er, zijn er, gaat het door, wat als, en wat als, komt er",
    ),
    (
        means(vote_kind.OTHERS),
        "mooi weer, lekker weer, slecht weer, we zijn met, we zijn in totaal, hij, zij, hem, hen, haar, ze, hij kan, "
        "zij kan, ze kan, hij kan niet, zij kan niet, ze kunnen, ze kunnen niet, zij kunnen, mijn man, mijn vrouw, "
        "mijn vriend, mijn vriendin, mijn moeder, mijn vader, mijn ouders, mijn zoon, mijn dochter, mijn broer, mijn "
        "zus, mijn baas, mijn partner, kunt, kun, jullie kunnen, jij kan, jij kunt, jullie, jou, voor jou, voor "
        "jullie, bij jou, bij jullie, tot dan, tot zo, tot ziens, tot snel, was, waren, had, hadden, gisteren, vorige "
        "week, vorige keer, zegt, zei, zeggen, heeft gezegd, iedereen kan, iedereen, sommige, sommigen, niemand, als "
        "jij, als jullie, heeft gestemd, hebben gestemd, is erbij, komt, komen ze, doet mee",
    ),
    (means(vote_kind.THAN), "in plaats van, ipv, i.p.v., beter dan, is beter dan, liever dan, meer dan, eerder dan"),
    (means(vote_kind.FILL, vote_kind.COMPARES), "dan"),
    (
        means(vote_kind.IF),
        "als, indien, mits, tenzij, zolang, op voorwaarde dat, alleen indien, in het geval dat, afhankelijk van, hangt "
        "af van, stel dat, ligt eraan of, vooropgesteld dat",
    ),
    (
        means(vote_kind.BECAUSE),
        "omdat, want, aangezien, vanwege, wegens, doordat, ik heb, heb ik, heb, ik moet, moet ik, moet, dan heb ik, "
        "dan moet ik, dan ben ik, waar ik, zit ik, ik zit, ben ik bij, ben bij",
    ),
    (means(vote_kind.LABEL), "optie, opties, nummer, nr, nr., voorstel, datum, keuze, antwoord, punt, mogelijkheid"),
    (
        means(vote_kind.CORRECT),
        "toch, oh nee, nee wacht, wacht, wacht even, correctie, ik bedoel, ik bedoelde, bedoelde, sorry ik bedoel, "
        "sorry bedoelde, foutje, vergissing, vergis me, ik vergis me, ik heb me vergist, heb me vergist, oeps, bij "
        "nader inzien, bij nader inzien toch, ik bedenk me, ik heb me bedacht, heb me bedacht, van gedachten "
        "veranderd, laat maar",
    ),
    (means(kind.NO, vote_kind.CORRECT), "toch niet, helaas toch niet, toch nee, nee toch niet"),
    (means(kind.YES, vote_kind.CORRECT), "toch wel, toch ja, ja toch wel"),
    (
        means(vote_kind.FILL),
        "maar ik kom later, maar kom later, maar ik kom iets later, maar iets later, maar wat later, maar met "
        "vertraging, maar ben iets later, kom dan iets later, ik, me, mij, we, wij, ons, mijn, voor mij, voor ons, bij "
        "mij, bij ons, wat mij betreft, van mij, voor, bedankt allemaal, dank allemaal, dank jullie wel, "
        "dankjulliewel, van mijn kant, aan mijn kant, aan, de, het, een, dit, dat, die, deze, is, zijn, zou, zouden, "
        "ben, bent, word, wordt, worden, er, te, op, in, van, met, om, zo, dan, daar, hier, nou, nu, tja, ach, oh, o, "
        "ah, eh, euh, hm, hmm, hmmm, pff, lol, haha, hahaha, hihi, hi, hoi, hallo, hallo allemaal, hoi allemaal, hey, "
        "heyy, dag, dag allemaal, goedemorgen, goedemiddag, goedenavond, goeiemorgen, mensen, jongens, meiden, "
        "allemaal bedankt, lieve mensen, dank, dank je, dank je wel, dankjewel, bedankt, dank u, merci, thanks, thx, "
        "alsjeblieft, aub, svp, pls, sorry, sry, excuses, excuses voor de late reactie, sorry voor de late reactie, "
        "sorry voor het late antwoord, jammer, jammer genoeg, spijtig, spijtig genoeg, gelukkig, eerlijk gezegd, echt, "
        "heel, erg, zeer, best wel, vrij goed, nogal, helemaal, volledig, compleet, sowieso, ook goed, ook prima, nog, "
        "al, eens, even, gewoon, eigenlijk, in principe, normaal, vandaag, persoonlijk, volgens mij, denk ik, ik denk, "
        "ik geloof, geloof ik, vind ik, ik vind, dagen, datum, uur, moment, tijdstip, afspraak, overleg, vergadering, "
        "training, eten, etentje, komen, erbij zijn, aanwezig zijn, meedoen, afspreken, als dat mag, als dat goed is, "
        "als dat oké is, als het voor jullie ook past, als iedereen dan kan, als jullie het goed vinden, als jullie "
        "willen, als je wilt, zo mogelijk, indien mogelijk, of zo, ofzo, ongeveer, circa, rond, tegen de tijd, stem, "
        "stemmen, mijn antwoorden, alles goed met jullie, trouwens, btw, tbh, bij, gr, grtjs, groet, groetjes, liefs, "
        "mvg, xx, xxx, x, wat betreft, qua, wat mij aangaat, daarvan, ervan, erop, eraan, sowieso wel, alvast, "
        "hiermee, dus goed, kijk, pas, bedankt voor het organiseren, fijn dat je dit regelt",
    ),
)
