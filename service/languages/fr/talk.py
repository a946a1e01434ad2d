"""What people say around times in French: what proposes, what rules out, and what only tells."""

from __future__ import annotations

from service.languages.fr.tells import TELLS
from service.parsing import kind
from service.parsing.language import Meaning, means

TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.OCCASION),
        "réunion, réunions, réu, réus, reunion, rendez-vous, rendez vous, rdv, rdvs, rencontre, entretien, call, "
        "visio, visios, visioconférence, appel, meeting, point, point hebdo, fête, teuf, une soirée, "
        "une petite soirée, ensemble, soirée jeux, foot, five, padel, tennis, basket, entraînement, entrainement, "
        "entraînements, match, partie, pizza, bière, bières, ciné, cinéma, concert, répète, répétition, répèt, "
        "anniv, sortie, rando, randonnée, tournoi, course, assemblée, ag, conseil, comité, atelier, barbecue, bbq, "
        "raclette, resto, restau, restaurant, bowling, escape game, karaoké, pique-nique, pique nique, balade, "
        "goûter d'anniv, crémaillère, pendaison, pot, prévu, prévue, prévus, prévues, proposé, proposés, proposée, "
        "stand-up, standup, rétro, démo, kick-off, kickoff, séance, hockey, badminton, bad, volley, chez nous, "
        "chez moi, vous apportez, apportez, ramenez, j'apporte, tu apportes, apporte, sans faute, alors, du coup, "
        "bon bah, bon ben, footing, piscine, jam, jdr, partie de cartes, belote, tarot, spectacle, théâtre, expo, "
        "musée, déménagement, covoit, covoiturage, départ, café",
    ),
    (
        means(kind.MOVE),
        "on décale, décalons, décaler, repoussons, repousser, on repousse, reportons, reporter, on reporte, avançons",
    ),
    (
        means(kind.PROPOSE),
        "on se voit, on se retrouve, on se rejoint, on se fait, on se garde, on garde, on se fait ça, on fait, "
        "on fait ça, on se cale, on cale, on se capte, on s'appelle, on s'appelle plutôt, on se tél, on se call, "
        "on se rappelle, on se parle, on se rencontre, on se réunit, on se donne rdv, on se donne rendez-vous, "
        "on se met, on se prend, on prend, on décolle, on reprend, on recommence, on attaque, on ouvre le bal, "
        "on remet, c'est parti pour, c'est parti, qui est par là, qui est dans le coin, réponse souhaitée, rsvp, "
        "venez nombreux, bloque, quelqu'un, tu passes, vous passez, passez, passe à la maison, passe chez, "
        "passe me voir, passez à la maison, passez chez, on y va, on va, on part, on part sur, on partirait, "
        "on sort, on mange, on dîne, on déjeune, on soupe, on boit, on boit un verre, on joue, on commence, "
        "on démarre, on organise, on programme, on planifie, on propose, on dit, on se dit, on tente, on essaie, "
        "on essaye, on vise, on bloque, on fixe, on réserve, on décale, on repousse, on reporte, on avance, "
        "on déplace, on remet, on fête, on trinque, on se refait, on refait, on remet ça, on pourrait, on peut, "
        "on pourra, on se ferait, on ferait, on irait, on se verrait, on se verra, on se retrouverait, on arrive à, "
        "voyons-nous, voyons nous, retrouvons-nous, retrouvons nous, rencontrons-nous, rencontrons nous, "
        "rejoignons-nous, appelons-nous, faisons, disons-nous, donnons-nous, calons, calons-nous, fixons, partons, "
        "partons sur, prenons, allons, organisons, réunissons-nous, décalons, repoussons, reportons, avançons, "
        "déplaçons, fêtons, programmons, planifions, nous pourrions, pourrions-nous, pourrait-on, peut-on, "
        "pouvons-nous, pourrais-tu, pourriez-vous, peux-tu, pouvez-vous, tu peux, tu pourrais, vous pouvez, "
        "vous pourriez, t'es dispo, tu es dispo, t dispo, vous êtes dispo, vous êtes dispos, es-tu dispo, "
        "êtes-vous dispo, êtes-vous disponibles, dispo, dispos, dispo pour, disponible, disponibles, disponibilité, "
        "disponibilités, vos dispos, tes dispos, libre, libres, ça te tente, ça vous tente, ça tente, "
        "ça te tenterait, ça vous tenterait, on hésite entre, j'hésite entre, on a le choix entre, le choix entre, "
        "choisir entre, au choix entre, ça te dit, ca te dit, ça vous dit, ca vous dit, ça te dirait, "
        "ça vous dirait, ça dit à qui, ça dit, ça te va, ca te va, ça vous va, ca vous va, ça t'irait, "
        "ça vous irait, ça te convient, ça vous convient, ça te conviendrait, ça vous conviendrait, ça t'arrange, "
        "ça vous arrange, ça arrange, ça irait, ça colle, ça passe, ça marche pour, ça le fait, ça le ferait, "
        "ça roule pour, cela vous convient, cela vous irait, cela te convient, cela convient, vous convient, "
        "te convient, vous conviendrait, vous va, vous irait, te va, t'irait, vous arrange, t'arrange, chaud, "
        "chauds, chaude, chaudes, qui est chaud, chaud pour, chauds pour, qui est partant, partant, partants, "
        "partante, partantes, motivé, motivés, motivée, motivées, qui vient, qui est là, qui est dispo, qui serait, "
        "qui veut, qui peut, qui se joint, qui sera là, qui est in, envie, tu viens, vous venez, venez, viens, "
        "tu veux, vous voulez, voulez-vous, veux-tu, tu serais, vous seriez, serais-tu, seriez-vous, si tu veux, "
        "si vous voulez, si ça vous dit, si ça te dit, si ça vous tente, si ça te tente, on a un créneau, "
        "on a une possibilité, nous avons un créneau, bloquez la date, réservez votre, je propose, je vous propose, "
        "je te propose, je proposerais, je suggère, je vous suggère, nous proposons, proposition, propositions, "
        "propose, proposons, proposer, je dirais, moi je dirais, je vote, je vote pour, je pensais, je pensais à, "
        "je verrais bien, je voudrais, j'aimerais, pourquoi ne pas, que dirais-tu de, que diriez-vous de, "
        "que dirais-tu, que diriez-vous, que dites-vous, qu'en dites-vous, vous en dites quoi, tu en dis quoi, "
        "t'en dis quoi, vous en pensez quoi, qu'en pensez-vous, et si on, si on se, si on, si nous, "
        "et pourquoi pas, serait-il possible, possible pour, possible de, faisable, envisageable, jouable, "
        "organiser, programmer, planifier, caler, fixer, réserver, décaler, repousser, reporter, avancer, déplacer, "
        "bloquer, bloquez, notez, réservez, décalé à, décalée à, décalé au, décalée au, reporté à, reportée à, "
        "reporté au, reportée au, repoussé à, repoussée à, repoussé au, repoussée au, avancé à, avancée à, "
        "avancé au, avancée au, déplacé à, déplacée à, déplacé au, déplacée au, décalé, décalée, reporté, reportée, "
        "repoussé, repoussée, déplacé, déplacée, options, option, choix, créneau, créneaux, date possible, "
        "dates possibles, alternative, alternatives, je voulais dire, je veux dire, erreur, correction, "
        "je me suis trompé, je me suis trompée, au temps pour moi, autant pour moi, j'ai mal écrit, erratum, "
        "j'ai un trou, j'ai un créneau, j'ai une heure, j'ai un moment, j'ai une idée, j'ai une proposition, rdv, "
        "rendez-vous, on dit rdv, à vos agendas, save the date, joignez-vous, rejoignez-nous, rejoignez nous, "
        "on vous attend, on t'attend, je vous attends, je t'attends, je vous invite, je t'invite, "
        "vous êtes invités, tu es invité, est-ce que ça irait, est ce que ça irait, ça tient, "
        "c'est trop tard pour vous, c'est trop tard pour toi, trop tard pour vous, trop tard pour toi, "
        "trop tôt pour vous, trop tôt pour toi, c'est trop tôt pour vous, c'est trop tôt pour toi, tient toujours, "
        "toujours ok, toujours bon, ok pour tout le monde, ok pour vous, ok pour toi, bon pour vous, bon pour toi, "
        "ça serait bien, ce serait bien, ça serait cool, ce serait cool, ça serait top, il faudrait, faudrait, "
        "il faut qu'on, faut qu'on, faudrait qu'on, qu'on se voie, qu'on se voit, qu'on fasse",
    ),
    (
        means(kind.PROPOSE, kind.PREFER),
        "plutôt, ce serait mieux, ça serait mieux, c'est mieux, je préfère, je préférerais, je préfèrerais, "
        "préférence, de préférence, ma préférence, idéalement, l'idéal, l'idéal serait, l'idéal ce serait, "
        "mieux vaut, ça m'arrange, ça m'arrangerait, m'arrange, m'arrangerait, m'arrange mieux, m'arrange plus, "
        "ça m'irait mieux, préféreriez, préférez, préférez-vous, tu préfères, préfères-tu",
    ),
    (means(kind.UNREAL, kind.PROPOSE), "et si on, si on, si nous, et si on se, si on se, et si nous"),
    (
        means(kind.PROPOSE, kind.YES),
        "c'est possible, ce serait possible, ça serait possible, est-ce possible, serait possible, serait-ce possible",
    ),
    (means(kind.OCCASION, kind.YES, kind.PREFER), "mieux"),
    (means(kind.THAN), "que, plutôt que, plutôt que le"),
    (
        means(kind.OWN),
        "j'ai un, j'ai une, j'ai le, j'ai la, j'ai deux, j'ai trois, j'ai quatre, j'ai 2, j'ai 3, j'ai 4, j'ai 5, "
        "j'ai mon, j'ai ma, j'ai mes, j'ai les, j'ai des, j'ai cours, j'ai déjà, j'ai déjà un, j'ai déjà une, "
        "j'ai rdv, j'ai rendez-vous, j'ai réunion, j'ai réu, j'ai entraînement, j'ai entrainement, j'ai foot, "
        "j'ai danse, j'ai piscine, j'ai kiné, j'ai dentiste, j'ai judo, j'ai yoga, j'ai gym, j'ai école, j'ai exam, "
        "j'ai partiel, j'ai permanence, j'ai répète, j'ai répétition, j'ai concert, j'ai visio, j'ai call, "
        "j'ai match, j'ai sport, j'ai du monde, j'ai chorale, j'ai conseil, jai cours, jai rdv, j ai, a rdv, "
        "ont rdv, a rendez-vous, ont rendez-vous, avons rdv, avons rendez-vous, ai rdv, ai rendez-vous, "
        "un rdv chez, un rendez-vous chez, rdv chez le, rdv chez la, rendez-vous chez le, rendez-vous chez la, "
        "on a rdv, on a rendez-vous, on a un, on a une, on a le, on a la, on a notre, on a nos, on a déjà, "
        "on a cours, on a match, on a entraînement, nous avons un, nous avons une, nous avons rendez-vous, il a, "
        "elle a, il a un, elle a un, il a une, elle a une, ils ont, elles ont, ma fille a, mon fils a, ma femme a, "
        "mon mari a, ma mère a, mon père a, les enfants ont, les petits ont, mon entretien, mon rdv, "
        "mon rendez-vous, ma réunion, ma visio, mon cours, mon train, mon vol, mon avion, ma séance, mon match, "
        "mon entraînement, mon exam, mon examen, ma garde, mon poste, mon service, mon call",
    ),
    (means(kind.AUX, own="thing"), "j'ai, jai, j ai"),
    (means(own="thing"), "il, elle, ils, elles"),
    (means(own="acts"), "je, j"),
    (
        means(kind.WHOSE),
        "mon, ma, mes, son, sa, ses, leur, leurs",
    ),
    (means(kind.SO), "donc, par conséquent"),
    (means(kind.IF), "si, s'il, s'ils, au cas où"),
    (means(kind.ASK_HOUR), "à quelle heure, quelle heure, vers quelle heure, c'est à quelle heure"),
    (
        means(kind.ANSWER_BY),
        "répondre, répondez, répondez-moi, réponds, réponds-moi, réponse, réponses, dites-moi, dis-moi, dites moi, "
        "dis moi, dire, me dire, nous dire, confirmer, confirmez, confirme, confirmation, décider, décidons, "
        "décide, voter, votez, vote, sondage, s'inscrire, inscrivez-vous, inscription, inscriptions, inscrire, "
        "inscris-toi, payer, payez, régler, réglez, virement, rendre, rendez, rendu, envoyer, envoyez, envoyez-moi, "
        "envoie, remplir, remplissez, retour, retours, prévenir, prévenez, prévenez-moi, faire savoir, "
        "tenez-moi au courant, tiens-moi au courant, manifestez-vous, déposer, finir, terminer, boucler, livrer, "
        "renvoyer, renvoyez",
    ),
    (
        means(kind.UNSURE),
        "je sais pas si, je ne sais pas si, j'sais pas si, sais pas si, chais pas si, je ne suis pas sûr de, "
        "je ne suis pas sûr pour, pas sûr pour, pas sûre pour, pas sûr de, pas sûre de, pas certain pour, "
        "pas certaine pour, pas sûr que, pas sûre que, je sais pas pour, je ne sais pas pour, aucune idée si, "
        "pas sûr d'être, pas sûre d'être, à voir pour, je doute pour",
    ),
    (means(kind.EXCEPT), "au lieu de, au lieu du, au lieu d', à la place de, à la place du"),
    (
        means(kind.YES),
        "oui, ouais, ouep, yep, yes, ok, okay, oki, d'accord, daccord, dac, ça me va, ca me va, ça va, ça marche, "
        "ca marche, ça roule, parfait, nickel, super, impeccable, impec, top, je peux, je pourrai, je pourrais, "
        "je suis dispo, je suis libre, je suis disponible, je suis là, je serai là, j'y serai, présent, présente, "
        "présents, je viens, je viendrai, volontiers, avec plaisir, ok pour moi, bon pour moi, validé, validée, "
        "je valide, validons, on valide, confirmé, confirmée, je confirme, noté, c'est noté, calé, calée, "
        "c'est calé, c'est bon, me convient, me conviendrait, me va, m'irait, ça me convient, ça m'irait, "
        "ça passe pour moi, peut convenir, pas de souci, pas de soucis, pas de problème, aucun souci, "
        "aucun problème, sans problème, sans souci, est possible, possible, idéal, bien, bonne idée",
    ),
    (
        means(kind.NO),
        "non, nan, nope, indispo, indispos, indisponible, indisponibles, pas joignable, injoignable, impossible, "
        "pas possible, pas dispo, pas dispos, pas disponible, pas disponibles, pas libre, peux pas, peut pas, "
        "pourrai pas, pourrais pas, ne peux pas, ne peut pas, ne pourrai pas, pouvons pas, pourrons pas, "
        "peuvent pas, pourra pas, je peux pas, je ne peux pas, j'peux pas, jpeux pas, jpp, peux vraiment pas, "
        "peux plus, pourrai plus, peux malheureusement pas, peux toujours pas, suis pas dispo, suis pas là, "
        "suis pas libre, ne suis pas, serai pas là, serai pas dispo, serai pas, serons pas, serons pas là, "
        "sera pas là, sera pas, ne serai pas là, pas là, pas terrible, ça va pas, ça ne va pas, ca va pas, va pas, "
        "va pas le faire, ne va pas, ira pas, n'ira pas, ça marche pas, ça ne marche pas, marche pas, marchera pas, "
        "ça passe pas, passe pas, colle pas, m'arrange pas, ne m'arrange pas, arrange pas, convient pas, "
        "ne convient pas, ne me convient pas, le fait pas, le fera pas, viens pas, viendrai pas, vient pas, "
        "ne viens pas, ne viendrai pas, je suis pris, je suis prise, suis pris, suis prise, suis déjà pris, "
        "suis déjà prise, je suis occupé, je suis occupée, suis occupé, suis occupée, je suis absent, "
        "je suis absente, suis absent, suis absente, suis en déplacement, je suis en congé, en congé, en congés, "
        "en vacances, je suis en vacances, suis en vacances, en déplacement, je bosse, je travaille, je taffe, "
        "bosse tard, j'ai un truc, j'ai déjà un truc, j'ai déjà quelque chose, j'ai un empêchement, empêchement, "
        "j'ai un imprévu, est mort, c'est mort, mort, est foutu, c'est foutu, c'est râpé, tombe à l'eau, à l'eau, "
        "compromis, annulé, annulée, annulés, annulées, est annulé, est annulée, on annule, annulons, annuler, "
        "n'a pas lieu, pas lieu, n'aura pas lieu, a pas lieu, supprimé, supprimée, oublie, oubliez, oubliez pas, "
        "laisse tomber, laissez tomber, éviter, évitons, évite, on évite, complet, complète, compliqué, compliquée, "
        "galère, chaud patate, trop court, trop juste, trop tard, trop tôt, hors de question, exclu, exclue, "
        "pas question, peine à, bloqué, bloquée, je suis bloqué, je suis bloquée, suis bloqué, suis bloquée, niet",
    ),
    (means(kind.BUSY), "pris, prise, occupé, occupée, absent, absente, blindé, blindée, full, plein, pleine"),
    (
        means(kind.MAYBE),
        "peut-être, peut être, ptet, ptetre, p-e, éventuellement, si besoin, au pire, à la limite, si nécessaire, "
        "au cas où, si possible, à la rigueur, possiblement, au mieux",
    ),
    (
        means(kind.MAYBE, unsure_of="behind"),
        "je sais pas, je ne sais pas, sais pas, chais pas, jsp, j'sais pas, pas sûr, pas sûre, pas certain, "
        "pas certaine, à voir, faut voir, faut que je voie, faut que je vois, je dois voir, ça dépend, dépend, "
        "aucune idée, je verrai, on verra, à confirmer, je te redis, je vous redis, je vous dis ça",
    ),
    (
        means(kind.EXCEPT),
        "sauf, excepté, hormis, à part, hors, mis à part, à l'exception de, à l'exception du, tout sauf, sauf le",
    ),
    (means(kind.PROPOSE, kind.APPROX), "disons, on dit vers, mettons"),
    (means(kind.ONLY), "seulement, uniquement, juste, que le, exclusivement"),
    (means(kind.ME_TOO), "moi aussi, pareil, idem, pareil pour moi, itou"),
    (
        means(kind.ASK),
        "qui, quoi, quand, où, pourquoi, quel, quelle, quels, quelles, combien, comment, lequel, laquelle, "
        "à quelle heure, quelle heure, vers quelle heure",
    ),
    (
        means(kind.PROPOSE, kind.YES),
        "pourquoi pas, pk pas, pq pas, sinon pourquoi pas, c'est pas mieux, ce serait pas mieux, "
        "ça serait pas mieux, on peut pas faire, on pourrait pas, ça vous irait pas, ça t'irait pas, c'est jouable",
    ),
    *TELLS,
    (
        means(kind.GREETING),
        "bon, bonne, joyeux, joyeuse, joyeuses, belle, excellent, excellente, super, trop bien la, trop bien le, "
        "trop cool la, trop cool le, top la, top le, géniale la, génial le, merci pour la, merci pour le, "
        "merci pour ce, merci pour cette, quelle belle, chouette, agréable, très bon, très bonne, bonnes",
    ),
    (
        means(kind.BYE),
        "à bientôt, bye, ciao, on se voit, on se revoit, on se capte, on s'appelle, on se dit, on se retrouve, "
        "on se parle, vivement, rdv, salut",
    ),
    (
        means(kind.LABEL),
        "salle, bâtiment, bât, bat, étage, numéro, num, no, page, chapitre, chap, section, niveau, porte, quai, "
        "voie, ligne, bus, tram, version, v, épisode, saison, partie, étape, phase, groupe, taille, appart, "
        "appartement, lot, bureau, table, piste, question, exercice, figure, type, ticket, commande, vol, code, "
        "pin, mot de passe, tél, tel, téléphone, portable, mobile, classe, équipe, zone, article, art, tâche, "
        "siège, place, rang, terminal, bloc, chambre, escalier, poste, canal, chaîne, route, km, n, arrondissement, "
        "formule, modèle, tome, volume, acte, scène, opus, top, digicode, interphone, apt, boîte, bp, iban, siret, "
        "parking, emplacement, stand, hall, département, dpt, top, nationale, départementale, autoroute, sortie, "
        "métro, rer",
    ),
    (
        means(kind.LABEL, kind.QUANTITY),
        "rue, avenue, av, boulevard, bd, bld, bvd, place de, place du, impasse, allée, chemin, quai de, cours de, "
        "bis, ter",
    ),
)

COMMON = (
    "occupe occupes livre le la les un une des de du au aux et ou où mais donc or ni car je tu il elle on nous vous "
    "ils elles me te se lui leur y en ce cet cette ces ça ca cela ceci mon ma mes ton ta tes son sa ses notre nos "
    "votre vos leurs qui que quoi dont ne pas plus moins très trop bien mal aussi encore déjà toujours jamais ici "
    "là voilà avec sans sous sur dans par pour chez entre vers comme si quand alors puis ensuite suis es est sommes "
    "êtes sont ai as a avons avez ont être avoir faire fais faites dire dis peux peut peuvent pouvez veux veut "
    "voulez dois doit devez vais vas va vont allez aller viens vient venir vois voir sais sait savoir merci salut "
    "coucou bonjour bonsoir svp stp désolé désolée dsl hello tout toute tous toutes rien quelque chose quelqu'un "
    "personne monde gens même mêmes autre autres chaque tant tellement vraiment juste seulement peu beaucoup assez "
    "maman papa mec meuf gars c d j l m n s t qu jusqu lorsqu puisqu aujourd oui non faut il y avait sera serai "
    "serait seras serons serez seront irai ira irait aurai aura aurait moi toi eux soi sinon enfin bref genre truc "
    "trucs mon mari femme fils fille frère soeur sœur mère père ami amie copain copine bises bisous bizz biz "
    "mardi-gras matinal marin marine martin samy samuel avril jeudimanche mercis merce merci vendre vends marins "
    "malins satins patins hardis couter coûter couper douter router souder lundis mari marie maris mardis dimanches "
    "jeune jeunes janvier juine mais maie aoutien demande demander soirs soit sois soient son sont midinette minute "
    "matins latin"
)
