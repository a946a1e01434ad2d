"""How people vote in Dutch words."""

from __future__ import annotations

from service.languages.nl.votes_around import AROUND
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.YES),
        "ja, jaa, jawel, jep, jup, joh ja, jo, yes, zeker, zeker weten, tuurlijk, natuurlijk, uiteraard, absoluut, "
        "sowieso, ok, oké, oke, okee, okay, okidoki, prima, is prima, vind ik prima, top, is top, goed, is goed, vind "
        "ik goed, heel goed, zou goed zijn, perfect, is perfect, super, zou super zijn, mooi, fijn, is fijn, zou fijn "
        "zijn, leuk, lijkt me leuk, lijkt me prima, lijkt me goed, lijkt mij prima, lijkt mij goed, lekker, "
        "uitstekend, ideaal, is ideaal, past, past me, past mij, past goed, past prima, past me goed, past me prima, "
        "past ook, past perfect, past bij mij, past voor mij, past ons, zou passen, zou me passen, passen, passen me, "
        "passen prima, lukt, lukt me, lukt mij, lukt wel, lukt ook, lukt prima, lukt bij mij, lukt zeker, lukken, "
        "lukken me, zou lukken, zou me lukken, gaat lukken, gaat me lukken, moet lukken, zou moeten lukken, komt goed "
        "uit, komt me goed uit, komt mij goed uit, komt prima uit, komt uit, komt mij uit, komt me uit, komt het beste "
        "uit, komt mij het beste uit, komt me het best uit, schikt, schikt me, schikt mij, schikt goed, gaat, gaat "
        "goed, gaat prima, gaat ook, gaat voor mij, werkt, werkt voor mij, werkt prima, kan prima, kan wel, graag, "
        "heel graag, met plezier, akkoord, ben akkoord, eens, ben ik het mee eens, deal, afgesproken, genoteerd, staat "
        "genoteerd, bevestigd, ik bevestig, haalbaar, is haalbaar, mogelijk, is mogelijk, geen probleem, geen punt, "
        "geen bezwaar, niks op tegen, voor mij prima, voor mij ok, voor mij oké, voor mij goed, wat mij betreft prima, "
        "is oké, is ok, is okay, dat is goed, dat lukt, dat past, dat kan, dat gaat, van mij mag het, van mij mag dat, "
        "mag van mij, doen we, doe maar, komt in orde, ben voor, ik ben voor, eerste keus, mijn eerste keus, mij best, "
        "best, vind ik best, in orde, vooruit",
    ),
    (
        means(kind.YES, vote_kind.CAN),
        "ik kan, kan ik, kan ik wel, ik kan wel, kan ik zeker, ik kan zeker, kan ik ook, kan ik prima, ik kan prima, "
        "kan ik goed, zou ik kunnen, ik zou kunnen, ik ben erbij, ben erbij, ben ik erbij, ik ben er bij, ben er bij, "
        "ik ben er, ben er, ben ik er, ben van de partij, ik ben van de partij, ben ik van de partij, ik doe mee, doe "
        "mee, doe ik mee, ik kom, kom ik, kom, ik kom graag, kom graag, ik kom ook, ben vrij, ik ben vrij, ben ik "
        "vrij, ik heb tijd, heb tijd, heb ik tijd, heb ik wel tijd, ik heb vrij, heb ik vrij, heb niks, heb ik niks, "
        "heb nog niks, heb ik nog niks, heb ik niets, ben beschikbaar, ik ben beschikbaar, ben ik beschikbaar, ben "
        "thuis, ben ik thuis, reken op mij, tel mij mee, zet mij erbij, zet mij maar op de lijst, kan komen, ik kan "
        "komen, kan ik komen, kan erbij zijn, ik kan erbij zijn, kan ik erbij zijn, red ik, red ik wel, haal ik, wij "
        "kunnen, we kunnen, kunnen wij, kunnen we, wij zijn erbij, we zijn erbij, zijn wij erbij, wij komen, we komen, "
        "komen wij, wij hebben tijd, hebben wij tijd, zijn wij vrij, we zijn vrij, ben present, ben paraat, ik ben in",
    ),
    (means(kind.YES, vote_kind.CAN, vote_kind.OPEN), "kan, kunnen, erbij, vrij, beschikbaar, aanwezig, present"),
    (
        means(kind.YES, vote_kind.THUS),
        "dus ja, dus ok, dus oké, dus prima, dus dat lukt, dus kan ik, dus ik kan, dus ik ben erbij, dus geen "
        "probleem, daarom ja",
    ),
    (
        means(kind.NO, vote_kind.THUS),
        "dus nee, dus niet, dus nee helaas, dus helaas niet, dus lukt niet, dus dat lukt niet, dus kan ik niet, dus ik "
        "kan niet, dus ik kan helaas niet, dus ben ik er niet, dus sla over, dus dat gaat niet, daarom niet, daarom "
        "nee, vandaar niet",
    ),
    (
        means(kind.YES, vote_kind.PREFER),
        "liever, het liefst, liefst, ik heb liever, heb liever, heb ik liever, heb ik het liefst, bij voorkeur, "
        "voorkeur, mijn voorkeur, heeft mijn voorkeur, heeft de voorkeur, hebben mijn voorkeur, mijn voorkeur is, mijn "
        "voorkeur gaat uit naar, voorkeur voor, prefereer, ik prefereer, beter, is beter, zou beter zijn, past beter, "
        "past me beter, lukt beter, komt beter uit, komt me beter uit, komt mij beter uit, is voor mij beter, het "
        "beste, beste, is het beste, ik stem op, ik stem voor, stem op, stem voor, mijn stem, mijn stem gaat naar, ik "
        "ga voor, ga voor, ik kies, kies, ik kies voor, kies voor, doe mij maar, doe mij, doe maar, laten we, zullen "
        "we, ik zou zeggen, zou zeggen, zou graag, wil graag, ik zou graag, favoriet, mijn favoriet, ik neem, als het "
        "kan",
    ),
    (
        means(kind.NO),
        "nee, neen, nope, no, nee dank je, nee bedankt, helaas niet, nee helaas, helaas nee, helaas, kan niet, dat kan "
        "niet, lukt niet, dat lukt niet, lukt me niet, lukt mij niet, lukt me helaas niet, lukt helaas niet, lukt echt "
        "niet, lukt me echt niet, lukt bij mij niet, lukken niet, lukken me niet, gaat niet, gaat helaas niet, gaat "
        "niet lukken, gaat me niet lukken, gaat helaas niet lukken, gaat me helaas niet lukken, dat gaat niet, dat "
        "gaat niet lukken, past niet, past me niet, past mij niet, past helaas niet, past me helaas niet, past niet "
        "goed, past slecht, passen niet, passen me niet, komt niet uit, komt me niet uit, komt mij niet uit, komt "
        "helaas niet uit, komt mij helaas niet uit, komt me helaas niet uit, komt niet goed uit, komt slecht uit, komt "
        "me slecht uit, komt mij slecht uit, komt me niet goed uit, schikt niet, schikt me niet, werkt niet, werkt "
        "niet voor mij, niet mogelijk, is niet mogelijk, onmogelijk, is onmogelijk, uitgesloten, is uitgesloten, niet "
        "haalbaar, is niet haalbaar, slecht, is slecht, onhandig, is onhandig, niet handig, is niet handig, geen "
        "optie, is geen optie, in geen geval, absoluut niet, zeker niet, geen schijn van kans, no way, no go, is een "
        "no go, liever niet, beter niet, valt af, vervalt, gaat niet door, gaat bij mij niet door, negatief, tegen, "
        "ben tegen, is een probleem, probleem, schrap, streep door, te vroeg, is te vroeg, is me te vroeg, te laat, is "
        "te laat, is me te laat, wordt te laat, zonder mij, niks voor mij, not, nop",
    ),
    (
        means(kind.NO, vote_kind.CAN),
        "ik kan niet, kan ik niet, kan ik helaas niet, ik kan helaas niet, kan helaas niet, kan ik echt niet, ik kan "
        "echt niet, ik kan dan niet, dan kan ik niet, kan ik dan niet, dan kan ik helaas niet, kan ik ook niet, kan "
        "niet komen, ik kan niet komen, kan ik niet komen, kan er niet bij zijn, ik kan er niet bij zijn, kan ik er "
        "niet bij zijn, ik ben er niet, ben er niet, ben ik er niet, ben ik er helaas niet, ik ben er helaas niet, ben "
        "er helaas niet, ben er niet bij, ik ben er niet bij, ben ik er niet bij, ik kom niet, kom niet, kom ik niet, "
        "ik kom helaas niet, ik doe niet mee, doe niet mee, doe ik niet mee, ben weg, ik ben weg, ben ik weg, ben ik "
        "helaas weg, ben verhinderd, ik ben verhinderd, ben ik verhinderd, ben ik helaas verhinderd, ben bezet, ben ik "
        "bezet, ik ben bezet, ben ik al bezet, ben druk, ben ik druk, zit vol, zit ik vol, ben ik nog op vakantie, "
        "deze keer ben ik er niet bij, dit keer ben ik er niet bij, red ik helaas niet, ben op vakantie, ben ik op "
        "vakantie, ik ben op vakantie, zijn we op vakantie, ben in het buitenland, ben ik in het buitenland, ben op "
        "reis, ben ik op reis, ben ziek, heb geen tijd, ik heb geen tijd, heb ik geen tijd, geen tijd, helaas geen "
        "tijd, heb ik helaas geen tijd, heb al iets, heb ik al iets, ik heb al iets, heb ik al wat, heb al wat, heb ik "
        "al plannen, heb al plannen, heb ik andere plannen, heb andere plannen, heb ik al een afspraak, heb ik een "
        "afspraak, heb al een afspraak, ik heb al een afspraak, moet werken, ik moet werken, moet ik werken, moet ik "
        "helaas werken, werk ik, ben ik aan het werk, heb dienst, heb ik dienst, heb ik late dienst, heb ik "
        "nachtdienst, heb ik les, moet afzeggen, ik moet afzeggen, moet ik afzeggen, moet helaas afzeggen, ik zeg af, "
        "zeg af, sla over, ik sla over, sla ik over, sla deze over, sla deze keer over, ik sla deze keer over, ik pas, "
        "pas deze keer, ik moet helaas passen, moet helaas passen, moet deze keer passen, deze keer sla ik over, deze "
        "keer pas ik, deze sla ik over, moet passen, ik moet passen, moet ik passen, moet ik helaas passen, red ik "
        "niet, red het niet, ik red het niet, haal ik niet, wij kunnen niet, we kunnen niet, kunnen wij niet, kunnen "
        "we niet, kunnen we helaas niet, zijn wij er niet, zijn we er niet, zijn wij weg, zijn we weg, we zijn weg, we "
        "zijn er niet, wij hebben geen tijd, hebben we al iets, hebben wij al wat, niet beschikbaar, ben niet "
        "beschikbaar, ben ik niet beschikbaar, ik ben niet vrij, niet vrij, ben ik niet vrij, reken niet op mij, reken "
        "niet op me, ik haak af, haak af, ben ik niet thuis, zit ik in",
    ),
    (means(kind.NO, vote_kind.CAN, vote_kind.OPEN), "verhinderd, bezet, weg, afwezig, druk, volgeboekt"),
    (
        means(kind.MAYBE),
        "misschien, mss, msch, wellicht, eventueel, evt, evt., desnoods, als het moet, als 't moet, als het echt moet, "
        "als het niet anders kan, als niks anders kan, als niks anders lukt, als er niks anders is, als er niets "
        "anders lukt, als het nodig is, als het echt nodig is, indien nodig, zo nodig, in geval van nood, in nood, "
        "alleen als het moet, alleen als het echt moet, alleen in geval van nood, mogelijk wel, zou kunnen, zou evt "
        "kunnen, zou eventueel kunnen, zou eventueel lukken, zou misschien lukken, zou nog kunnen, kan eventueel, kan "
        "ik eventueel, kan misschien, kan ik misschien, waarschijnlijk, waarschijnlijk wel, vermoedelijk, vermoedelijk "
        "wel, ik denk het wel, denk het wel, ik denk van wel, denk van wel, ik geloof het wel, hopelijk, als het "
        "meezit, met wat geluk, onder voorbehoud, met moeite, met tegenzin, node, niet ideaal, is niet ideaal, niet "
        "optimaal, is niet optimaal, minder, minder handig, tweede keus, als tweede keus, plan b, als plan b, als "
        "alternatief, als reserve, reserve, noodoplossing, als backup, backup, 50/50, fiftyfifty, zo zo, gaat wel, "
        "gaat nog net, nog net, zo half, ik probeer het, probeer het, ik probeer te komen, probeer te komen, ik ga het "
        "proberen, probeer ik, ik probeer erbij te zijn, zou ik moeten schuiven, moet ik schuiven, kan ik schuiven, "
        "kan schuiven, moet ik wat verzetten, kan ik verzetten, moet ik regelen, kan ik regelen, half, twijfelgeval "
        "maar kan, hoogstens, op zich wel",
    ),
    *AROUND,
)
"""Pairs of a meaning and the forms that carry it, parted by commas; no variants for capitals or missing accents."""
