"""How people vote in words in French."""

from __future__ import annotations

from service.languages.fr.vote_talk import VOTE_TALK
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.YES),
        "oui, ouii, ouais, ouep, ouaip, oui oui, yes, yep, yess, ok, okay, oki, okok, okk, d'acc, d'accord, "
        "daccord, dac, dacc, ça me va, ca me va, sa me va, ça me va bien, me va, me va bien, me vont, me vont bien, "
        "nous va, nous va bien, ça nous va, ça nous va bien, ça va, ca va, sa va, ça va pour moi, ça ira, "
        "ça va bien, ça passe, ca passe, ça passe pour moi, passe pour moi, ça marche, ca marche, sa marche, "
        "ça marche pour moi, marche pour moi, marche bien, ça roule, roule, ça roule pour moi, ça colle, "
        "ça colle pour moi, ça le fait, le fait, ça gaze, ça joue, ça me convient, me convient, me convient bien, "
        "me conviennent, convient, conviennent, ça convient, ça nous convient, nous convient, parfait, parfaite, "
        "c'est parfait, est parfait, sont parfaits, nickel, c'est nickel, nickel chrome, impec, impeccable, super, "
        "c'est super, top, c'est top, génial, excellent, ça m'arrange, m'arrange, m'arrangent, m'arrange bien, "
        "c'est bon, c bon, cest bon, c'est tout bon, tout bon, est bon, sont bons, bon pour moi, c'est ok, c ok, "
        "est ok, sont ok, sont bien, c'est bien, est bien, bien, très bien, volontiers, avec grand plaisir, "
        "avec beaucoup de plaisir, ravi, ravie, ça tombe bien, ça tombe nickel, au poil, au taquet, à fond, "
        "j'ai bloqué, je bloque, je note, tranquille, easy, largement, sans pb, zéro souci, aucun pb, "
        "nickel pour moi, niquel, nikel, parfait pour nous, ça baigne, ça tient, c'est parti, on fait comme ça, "
        "super pour moi, impec pour moi, top pour moi, génial pour moi, bonne pour moi, bons pour moi, sont bonnes, "
        "sont bonnes pour moi, sont ok pour moi, me conviennent toutes, me conviennent tous, avec plaisir, "
        "avec joie, carrément, grave, clair, bien sûr, évidemment, certainement, absolument, tout à fait, validé, "
        "validée, je valide, valide, on valide, approuvé, confirmé, confirmée, je confirme, "
        "je confirme ma présence, confirme, noté, c'est noté, adopté, vendu, banco, allez, go, let's go, feu, "
        "possible, c'est possible, est possible, possibles, faisable, c'est faisable, jouable, c'est jouable, "
        "envisageable, pas de souci, pas de soucis, aucun souci, sans souci, pas de problème, pas de pb, "
        "pas de prob, aucun problème, sans problème, no problem, no soucy, pas de contrainte, pas d'objection, "
        "aucune objection, rien contre, pas contre, je suis pour, je suis ok, suis ok, j'approuve, mets-moi, "
        "mettez-moi, compte-moi, comptez-moi, inscris-moi, inscrivez-moi, note-moi, notez-moi, premier choix, "
        "mon premier choix, pas de problèmes, c'est ok pour moi, ok pour moi, ok pour nous, bon plan, super idée, "
        "excellente idée, belle idée, chouette idée, très bonne idée, trop bonne idée, cool, trop cool, chouette, "
        "ça marche nickel, ok nickel, okay nickel, yes nickel, tip top, au top, trop bien, génialissime, deal, "
        "adjugé, ça me botte, ça me tente, me tente, ça me dit, ça m'intéresse, yep yep, oui chef, okidoki, okey, "
        "okei, wi, vi, moui ok, ça fonctionne, fonctionne, ça fonctionne pour moi, fonctionne pour moi, ça m'ira, "
        "m'ira, m'irait, m'irait bien, m'iraient, ça m'irait, ça m'irait bien, ça nous irait, ça nous irait bien, "
        "nous irait, nous irait bien, ça me paraît bien, me paraît bien, me semble bien, j'adore, j'y tiens, "
        "bonne idée, tout me va, pour moi c'est bon, on est bons, ça devrait le faire oui",
    ),
    (
        means(kind.YES, vote_kind.CAN),
        "je peux, j'peux, jpeux, je pourrai, je pourrais bien, je pourrai venir, je peux venir, je peux être là, "
        "je peux y être, je peux me libérer, je peux m'arranger, peux, peux venir, je suis dispo, suis dispo, "
        "je suis disponible, suis disponible, chui dispo, chuis dispo, jsuis dispo, j'suis dispo, je serai dispo, "
        "je serai disponible, je serais dispo, je serais disponible, je suis libre, suis libre, je serai libre, "
        "je suis là, suis là, je serai là, serai là, j'y serai, j y serai, y serai, je serai présent, "
        "je serai présente, je serais là, je suis présent, je suis présente, je viens, je viens avec plaisir, "
        "je viendrai, viendrai, viens, j'arrive à venir, je suis partant, je suis partante, suis partant, "
        "suis partante, partant, partante, partants, je suis chaud, je suis chaude, chaud, chaude, grave chaud, "
        "je suis in, suis in, j'en suis, j'en serai, je participe, je suis des vôtres, je serai des vôtres, "
        "présent, présente, présents, présentes, on peut, nous pouvons, on est dispo, on est dispos, on est là, "
        "on sera là, nous serons là, on vient, on viendra, nous viendrons, nous sommes dispos, nous sommes là, "
        "nous sommes disponibles, on est partants, on est libres, comptez sur moi, compte sur moi, j'ai rien, "
        "je n'ai rien, j'ai rien de prévu, je n'ai rien de prévu, rien de prévu, j'arrive en retard mais je viens, "
        "j'arriverai en retard mais je viens, en retard mais je viens, en retard mais là, "
        "un peu en retard mais je viens, un peu en retard mais je serai là, j'aurai du retard mais je viens, "
        "avec un peu de retard mais je viens, en retard mais ok, je viens mais en retard, "
        "je viens mais un peu en retard, je serai en retard mais je viens, "
        "je serai un peu en retard mais je serai là, je peux sans problème, je peux sans souci, je peux y aller, "
        "je sais venir, j'ai du temps, j'ai le temps, je me libère, je m'arrange",
    ),
    (
        means(kind.YES, vote_kind.OPEN),
        "dispo, dispos, disponible, disponibles, libre, libres, peut venir, ok aussi",
    ),
    (
        means(kind.YES, vote_kind.THUS),
        "donc oui, donc ok, donc je peux, donc je viens, donc ça me va, donc c'est bon, donc je suis dispo, "
        "donc pas de souci, donc pas de problème, donc parfait, du coup oui, du coup ok, du coup je peux, "
        "du coup je viens, du coup c'est bon, donc ça marche, du coup ça marche, du coup je suis dispo",
    ),
    (
        means(kind.NO, vote_kind.THUS),
        "donc non, donc je peux pas, donc je ne peux pas, donc pas possible, donc impossible, donc pas dispo, "
        "donc je viens pas, donc je ne viens pas, donc je ne viendrai pas, donc je pourrai pas, "
        "donc je ne pourrai pas, donc pas là, donc je passe, donc ça va pas, du coup non, du coup je peux pas, "
        "du coup je ne peux pas, du coup pas dispo, du coup pas possible, du coup impossible, du coup je viens pas, "
        "du coup je pourrai pas, du coup c'est mort, donc c'est mort, donc pas pour moi",
    ),
    (
        means(kind.YES, vote_kind.PREFER),
        "je préfère, je prefere, je préférerais, je préfèrerais, préfère, préférence, ma préférence, "
        "ma préférence va à, préférence pour, de préférence, plutôt, plutot, mieux, c'est mieux, ce serait mieux, "
        "ça serait mieux, serait mieux, est mieux, m'arrange mieux, m'arrange plus, m'arrangerait, "
        "ça m'arrangerait, m'arrangerait mieux, me va mieux, m'irait mieux, je vote, je vote pour, vote pour, vote, "
        "mon vote, mon vote va à, je choisis, je prends, je prendrais, je dirais, je dis, je pencherais pour, "
        "je penche pour, j'opte pour, j'opterais pour, faisons, on fait, on dit, va pour, partons sur, on part sur, "
        "partons pour, on part pour, j'aimerais, j'aimerais autant, autant, j'aimerais mieux, idéalement, idéal, "
        "l'idéal, l'idéal c'est, l'idéal serait, l'idéal ce serait, serait idéal, est idéal, c'est l'idéal, "
        "serait parfait, serait top, le mieux, le mieux c'est, le mieux serait, allez, ça serait bien, "
        "ce serait bien, serait bien, serait super, je propose, mon choix, mon choix c'est, de loin",
    ),
    (
        means(kind.NO),
        "non, nan, nop, naan, naaan, noooon, nonon, non non, nope, nn, noon, niet, nein, impossible, "
        "c'est impossible, est impossible, impossibles, pas possible, c'est pas possible, ce n'est pas possible, "
        "n'est pas possible, est pas possible, sera pas possible, ne sera pas possible, va pas être possible, "
        "ça va pas être possible, ça ne va pas être possible, ça va pas, ça ne va pas, ca va pas, sa va pas, "
        "ça me va pas, ça ne me va pas, me va pas, ne me va pas, me vont pas, ne me vont pas, m'ira pas, "
        "ça ira pas, ça n'ira pas, ça passe pas, ça ne passe pas, passe pas, ne passe pas, ça marche pas, "
        "ça ne marche pas, ca marche pas, marche pas, ne marche pas, ça marchera pas, ça colle pas, colle pas, "
        "ça le fait pas, ça ne le fait pas, le fait pas, ça me convient pas, ça ne me convient pas, "
        "me convient pas, ne me convient pas, convient pas, ne convient pas, ne me conviennent pas, m'arrange pas, "
        "ne m'arrange pas, ça m'arrange pas, ça ne m'arrange pas, m'arrange pas du tout, m'arrangent pas, "
        "ne m'arrangent pas, pas jouable, pas faisable, c'est pas jouable, pas envisageable, c'est mort, c mort, "
        "est mort, mort, mort de chez mort, c'est foutu, foutu, c'est râpé, râpé, c'est raté, laisse tomber, raté, "
        "raté pour moi, loupé, négatif, rien à faire, ça tombe mal, tombe mal, ça tombe pas bien, mauvais timing, "
        "mission impossible, pas envie, mort pour moi, hors de question, pas question, certainement pas, "
        "surtout pas, absolument pas, pas du tout, non merci, malheureusement non, hélas non, je crains que non, "
        "je pense pas, je ne pense pas, je crois pas, je ne crois pas, c'est non, ça sera non, ce sera non, "
        "pas bon, c'est pas bon, pas ok, c'est pas ok, pas top pour moi, j'évite, à éviter, évitons, j'éviterais, "
        "je préfère éviter, exclu, exclue, à exclure, ko, c'est compromis, compromis, retirez-moi, retire-moi, "
        "enlevez-moi, enlève-moi, rayez-moi, annulez pour moi, pas d'accord, je suis contre, contre, oubliez, "
        "oublie, non plus, pas le top pour moi, nada, que dalle, même pas en rêve",
    ),
    (
        means(kind.NO, vote_kind.CAN),
        "je peux pas, je ne peux pas, je n'peux pas, j'peux pas, jpeux pas, jpe pas, jpp, peux pas, ne peux pas, "
        "je peux pas du tout, je peux vraiment pas, je ne peux vraiment pas, je peux malheureusement pas, "
        "je ne peux malheureusement pas, je peux toujours pas, je peux jamais, je ne peux jamais, je peux plus, "
        "je ne peux plus, peux plus, je peux pas venir, je ne pourrai venir, je ne pourrai être là, "
        "je ne puis venir, je ne peux pas venir, peux pas venir, je peux pas être là, je pourrai pas, "
        "je ne pourrai pas, pourrai pas, ne pourrai pas, je pourrais pas, je ne pourrais pas, je pourrai pas venir, "
        "je ne pourrai pas venir, je ne pourrai pas être là, je pourrai pas être là, "
        "je ne pourrai malheureusement pas, je pourrai plus, je ne pourrai plus, je n'pourrai pas, "
        "je suis pas dispo, je ne suis pas dispo, suis pas dispo, je suis pas disponible, "
        "je ne suis pas disponible, suis pas disponible, je serai pas dispo, je ne serai pas dispo, "
        "je ne serai pas disponible, je serai pas là, je ne serai pas là, serai pas là, je suis pas là, "
        "je ne suis pas là, suis pas là, chui pas dispo, chuis pas dispo, jsuis pas dispo, j'suis pas dispo, "
        "j'suis pas là, jsuis pas là, chuis pas là, je suis jamais dispo, je ne suis jamais dispo, "
        "je suis pas libre, je ne suis pas libre, suis pas libre, je ne serai pas libre, j'y serai pas, "
        "je n'y serai pas, je ne serai pas des vôtres, je serai pas des vôtres, je viens pas, je ne viens pas, "
        "viens pas, je viendrai pas, je ne viendrai pas, viendrai pas, je participe pas, je ne participe pas, "
        "je ne participerai pas, je participerai pas, je suis pris, je suis prise, suis pris, suis prise, "
        "je serai pris, je serai prise, je suis déjà pris, je suis déjà prise, suis déjà pris, suis déjà prise, "
        "déjà pris, déjà prise, je suis occupé, je suis occupée, suis occupé, suis occupée, je suis absent, "
        "je suis absente, suis absent, suis absente, je serai absent, je serai absente, je suis en déplacement, "
        "suis en déplacement, je serai en déplacement, en déplacement, je suis en vacances, suis en vacances, "
        "je serai en vacances, en vacances, je suis en congé, je suis en congés, je serai en congé, en congé, "
        "en congés, je suis en week-end, je suis parti, je suis partie, je suis pas en ville, "
        "je ne suis pas en ville, je suis à l'étranger, je suis de garde, suis de garde, de garde, "
        "je suis d'astreinte, je suis de nuit, je suis bloqué, je suis bloquée, suis bloqué, suis bloquée, bloqué, "
        "bloquée, je suis booké, je suis bookée, booké, bookée, j'ai un empêchement, j'ai un imprévu, "
        "j'ai déjà un truc, j'ai déjà un truc de prévu, j'ai un truc, j'ai un truc de prévu, "
        "j'ai déjà quelque chose, j'ai déjà quelque chose de prévu, j'ai quelque chose, j'ai autre chose, "
        "j'ai déjà autre chose, j'ai un engagement, j'ai déjà un engagement, j'ai prévu autre chose, j'ai concert, "
        "j'ai foot, j'ai match, j'ai un match, j'ai entraînement, j'ai entrainement, j'ai répète, j'ai répétition, "
        "j'ai spectacle, j'ai chorale, j'ai théâtre, j'ai danse, j'ai judo, j'ai yoga, j'ai hockey, j'ai volley, "
        "j'ai basket, j'ai tennis, j'ai un concert, j'ai un mariage, j'ai un anniv, j'ai un anniversaire, "
        "j'ai une soirée, j'ai un dîner, j'ai un resto, j'ai piscine, j'ai poney, j'ai pas le temps, "
        "je n'ai pas le temps, pas le temps, sans moi, ça sera sans moi, ce sera sans moi, je dois passer mon tour, "
        "je dois passer, je dois décliner, je dois renoncer, je peux ni, je ne peux ni, peux ni, suis dispo ni, "
        "je suis dispo ni, je ne suis dispo ni, dispo ni, je suis libre ni, je ne suis libre ni, "
        "ça va pas le faire, ça va pas l'faire, va pas le faire, ça va pas le faire pour moi, "
        "ça va pas être possible pour moi, ça ne va pas être possible pour moi, pas possible pour moi, "
        "c'est pas possible pour moi, ce n'est pas possible pour moi, pas pour moi, pas moi, g piscine, g un truc, "
        "g déjà un truc, g foot, ça va être sans moi, faudra faire sans moi, il faudra faire sans moi, "
        "faites sans moi, ce sera sans nous, ça sera sans nous, je passe mon tour, je passe ce coup-ci, je passe, "
        "je fais l'impasse, je saute, je me retire, pas partant, pas partante, pas chaud, pas chaude, "
        "je suis malade, suis malade, cloué au lit, je suis coincé, je suis coincée, coincé, coincée, "
        "je suis pas dans le coin, pas dans le coin, je suis overbooké, overbooké, surbooké, surbookée, "
        "je suis blindé, blindé, blindée, agenda blindé, je suis sous l'eau, sous l'eau, je ne pourrai participer, "
        "je ne peux participer, je ne pourrai assister, je ne pourrai malheureusement être là, je décline, "
        "je dois annuler, je suis obligé d'annuler, je suis obligée d'annuler, je peux pas me libérer, "
        "je ne peux pas me libérer, je peux pas y être, je ne peux pas y être, j'arrive pas à me libérer, "
        "impossible de me libérer, impossible de venir, impossible pour moi, on peut pas, on ne peut pas, "
        "nous ne pouvons pas, on pourra pas, on ne pourra pas, on est pas dispos, on est pas dispo, "
        "on n'est pas dispo, on n'est pas dispos, on est pas là, on n'est pas là, on sera pas là, "
        "on ne sera pas là, nous ne serons pas là, nous ne serons pas dispos, on vient pas, on ne vient pas, "
        "nous ne sommes pas là, nous ne sommes pas dispos, nous ne sommes pas disponibles, on est pris, "
        "on est déjà pris, nous sommes pris, on est en vacances, on est partis, on a déjà un truc, "
        "je sais pas venir, je ne sais pas venir, je ne me libère pas",
    ),
    (
        means(kind.NO, vote_kind.CAN, vote_kind.OPEN),
        "pas dispo, pas dispos, pas disponible, pas disponibles, pas libre, pas libres, indispo, indisponible, "
        "indisponibles, absent, absente, occupé, occupée, pris, prise, pas là, jamais dispo, peut pas",
    ),
    (
        means(kind.MAYBE),
        "peut-être, peut être, peutetre, peut-etre, ptet, p'tet, ptetre, p'têt, pe, p-e, ptre, éventuellement, "
        "possiblement, si besoin, s'il le faut, s'il faut, si il faut, si vraiment il faut, si faut, "
        "s'il le faut vraiment, s'il faut vraiment, si vraiment besoin, si vraiment nécessaire, si nécessaire, "
        "si c'est nécessaire, en cas de besoin, au besoin, au pire, au pire des cas, dans le pire des cas, "
        "à la limite, à la rigueur, en dernier recours, en dernier choix, en dernier ressort, en dépannage, "
        "si pas le choix, si pas d'autre choix, si on n'a pas le choix, si on a pas le choix, si y a pas le choix, "
        "s'il n'y a pas le choix, s'il n'y a pas d'autre choix, s'il n'y a pas d'autre solution, "
        "si pas d'autre solution, si pas d'autre option, faute de mieux, à défaut, s'il manque du monde, "
        "si vraiment il manque du monde, s'il manque quelqu'un, si vous manquez de monde, "
        "s'il manque vraiment du monde, au cas où, en plan b, plan b, comme plan b, en second choix, "
        "en deuxième choix, second choix, deuxième choix, mon deuxième choix, je devrais pouvoir, devrait aller, "
        "ça devrait aller, devrait le faire, ça devrait le faire, ça devrait passer, ça devrait jouer, "
        "devrait jouer, ça devrait coller, devrait coller, ça devrait rouler, devrait rouler, devrait passer, "
        "devrait être possible, ça devrait être possible, ça devrait être bon, devrait être bon, "
        "devrait me convenir, je devrais être dispo, je devrais être là, je devrais être libre, "
        "je devrais pouvoir venir, devrais pouvoir, devrais être là, devrais être dispo, je pense pouvoir, "
        "je pense oui, je crois oui, je pense bien, plutôt oui, je pense que oui, je crois que oui, "
        "je pense que c'est bon, je pense que je peux, je crois que je peux, je pense que ça va, "
        "je pense être dispo, je pense être là, je pense que ça passe, j'espère, j'espère pouvoir, "
        "j'espère être là, j'espère que oui, normalement oui, normalement ok, normalement c'est bon, "
        "normalement je peux, normalement, à priori, a priori, à priori oui, à priori ok, à priori c'est bon, "
        "à priori je peux, probable, probablement, sûrement, surement, sans doute, sans doute oui, "
        "ça pourrait le faire, pourrait le faire, ça pourrait aller, pourrait aller, pourrait marcher, "
        "ça pourrait marcher, pourrait passer, ça pourrait passer, ça peut le faire, peut le faire, peut aller, "
        "ça peut aller, peut passer, ça peut passer, ça peut marcher, peut marcher, peut se faire, je pourrais, "
        "je pourrais venir, je pourrais être là, je pourrais me libérer, je pourrais m'arranger, "
        "je pourrais essayer, je peux essayer, je vais essayer, j'essaie, j'essaye, j'essaierai, j'essayerai, "
        "j'essaie d'être là, je vais essayer de me libérer, je fais mon possible, je ferai mon possible, "
        "je vais faire mon possible, je vais voir si je peux m'arranger, pas l'idéal, pas idéal, c'est pas l'idéal, "
        "ce n'est pas l'idéal, n'est pas l'idéal, n'est pas idéal, c'est pas idéal, pas l'idéal mais faisable, "
        "pas l'idéal mais possible, pas l'idéal mais jouable, pas idéal mais faisable, pas idéal mais possible, "
        "pas top mais faisable, pas top mais ok, pas top mais possible, pas fan mais ok, pas fan mais je peux, "
        "bof mais je peux, bof mais faisable, moyen mais ok, moyen mais je peux, c'est pas l'idéal mais faisable, "
        "c'est pas l'idéal mais possible, pas l'idéal mais ok, pas l'idéal mais je peux, pas idéal mais ok, "
        "pas idéal mais je peux, c'est pas l'idéal mais ok, c'est pas l'idéal mais je peux, pas le top mais ok, "
        "pas le top mais je peux, m'arrange moins, ça m'arrange moins, moins bien, moyen, bof mais ok, "
        "bof mais possible, limite, juste mais possible, chaud mais possible, compliqué mais possible, "
        "compliqué mais faisable, difficile mais possible, en forçant un peu, en me forçant, en se forçant, "
        "à contrecœur, sous réserve, possible mais pas sûr, possible mais pas certain, ok mais pas sûr, "
        "oui mais pas sûr, oui mais pas certain, presque sûr, presque sûre, 50/50, une chance sur deux, "
        "sauf imprévu, si j'ai pas le choix, si pas mieux, si rien d'autre, s'il n'y a rien d'autre, "
        "s'il y a que ça, si y'a que ça, si y a que ça, si ça arrange les autres",
    ),
    *VOTE_TALK,
)
"""Pairs of a meaning and the forms that carry it, parted by commas; no variants for capitals or missing accents."""
