"""What only tells in French: what was, facts that nobody meets for, set phrases with a time word in them."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means

TELLS: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.PAST),
        "était, étais, étaient, étions, étiez, avait, avais, avaient, avions, aviez, faisait, faisais, faisaient, "
        "allait, allais, allaient, pouvait, pouvais, pouvaient, voulait, voulais, voulaient, devait, devais, "
        "devaient, disait, disais, disaient, venait, venais, jouait, jouais, mangeait, dormait, dormais, pleuvait, "
        "neigeait, parlait, travaillait, travaillais, bossait, bossais, fallait, semblait, restait, attendait, "
        "attendais, fut, furent, vint, fit, dit-il, naquit, tu te souviens, vous vous souvenez, souvenez-vous, "
        "je me souviens, s'est passé, s'est bien passé, c'était, y avait, y'avait, il y avait, ça faisait, "
        "s'est vu, s'est vus, s'est vues, dernière fois, la dernière fois, vu à, vue à, reçu, reçue, commandé, "
        "commandée, atterri, posté, publié, rendu, couché, couchée, levé, levée, appel manqué, appels manqués, "
        "vu ton message, pris rendez-vous, pris rdv, eu rdv, eu rendez-vous, a pris rendez-vous, a pris rdv, "
        "ai pris rendez-vous, ai pris rdv, bien dormi, depuis, la veille, on a mange, j'ai mange, on a joue, "
        "j'ai dormi, j'ai rate, j'ai loupé, venons de, viens de, vient de",
    ),
    (
        means(kind.AUX),
        "ai, as, avons, avez, ont, suis, es, est, sommes, êtes, sont, jai, cetait, ayant, avoir, être, fus, "
        "me suis, s'est, nous sommes, vous êtes, aura, aurait",
    ),
    (
        means(kind.PARTICIPLE),
        "fait, faits, faite, dit, vu, vus, vue, pris, mis, mise, su, pu, dû, voulu, eu, lu, bu, cru, reçu, perdu, "
        "perdue, venu, venue, venus, venues, parti, partie, partis, sorti, sortie, sortis, fini, finie, finis, "
        "passé, passée, passés, passées, vomi, senti, menti, grandi, suivi, guéri, averti, atterri, mordu, aperçu, "
        "déçu, déçue, vaincu, interrompu, prévenu, prévenue, retenu, élu, relu, revu, reparti, ressorti, puni, "
        "subi, accueilli, cueilli, découvert, peint, éteint, atteint, construit, détruit, cuit, inscrit, inscrite, "
        "transmis, admis, admise, commis, soumis, surpris, repris, acquis, rompu, tordu, fondu, démoli, envahi, "
        "fourni, ralenti, applaudi, dormi, couru, écrit, écrite, ouvert, ouverte, offert, couvert, souffert, mort, "
        "morte, né, née, attendu, entendu, répondu, vendu, rendu, descendu, revenu, revenue, devenu, connu, choisi, "
        "réussi, rempli, servi, senti, compris, appris, permis, promis, remis, assis, conduit, produit, battu, "
        "vécu, tenu, obtenu, plu, fallu, valu, eus",
    ),
    (
        means(kind.STATE),
        "il est, il était, on est, nous sommes le, aujourd'hui c'est, demain c'est, c'est bientôt, c'est déjà, "
        "déjà, enfin, je déteste, j'adore, je hais, reste à la maison, le cours, la messe, l'école, commence, "
        "débute, finit, finissent, se termine, termine, finis, dure, durent, arrive, j'arrive, arrivent, arrivera, "
        "rentre, rentre à, je rentre, je pars, part à, pars à, je t'appelle, je vous appelle, je t'écris, "
        "je vous écris, je te dis, je vous dis, je vous tiens au courant, je te tiens au courant, je vous redis ça, "
        "je rappelle, je te rappelle, je vous fais signe, je vous envoie, je t'envoie, je te fais, coûte, coûtent, "
        "prix, tarif, payé, pleut, pleuvra, il va pleuvoir, neige, neiger, il neige, neigera, soleil, pluie, orage, "
        "orages, météo, prévisions, chaleur, froid, canicule, gel, verglas, degrés, anniversaire, annif, a ans, "
        "fête ses, fête des mères, fête des pères, ouvre, ouvrent, ferme, ferment, ouvert, ouverte, ouverts, fermé, "
        "fermée, fermés, fermeture, ouverture, horaires, horaire, heures d'ouverture, part à, arrive à, diffusé, "
        "épisode, à la télé, sur france, sur tf1, sur netflix, exam, examen, examens, partiel, partiels, dentiste, "
        "docteur, médecin, kiné, ophtalmo, pédiatre, garde, je suis là dans, là dans, sortie du film, sortie du, "
        "sortie au cinéma, réveil, se lève, me lève, lève, me réveille, me couche, se coucher, expire, échéance, "
        "date limite, dernier délai, deadline, paie, salaire, grève, grèves, vigilance, contrôle, interro, devoir, "
        "devoirs, train, vol, avion, bus, ferry, bateau, tgv, quelle belle journée, quelle journée, belle journée, "
        "sale journée, journée pourrie, grosse journée, longue journée, naissance, est né, fatigué, fatiguée, "
        "crevé, crevée, férié, fériée, mal à la tête, faim, se couche, sort en salle, sort au cinéma, en kiosque, "
        "sort le, rentrée, d'habitude, toujours, généralement, approche, approchent, en télétravail, télétravail, "
        "reprend, reprennent, reprise, revient, reviennent, je reviens, déménage, emménage, opéré, opérée, "
        "se fait opérer, accouche, se marie, se marient, mariage, enterrement, obsèques, tombe un, tombe le, "
        "je vais chez, je vais au, je vais à, je vais aux, je vais en, je vais voir, je prends le train, "
        "je prends l'avion, je reçois, je déménage, je garde, je récupère les, je dépose, j'emmène, j'attends, "
        "j'atterris, atterrit, décolle, décollage, je repasse, je passe le permis, je passe mon, je passe ma, "
        "je commence, je reprends, je quitte, je sors à, je sors du, je sors de, je me lève, je me couche, je dors, "
        "je dors pas, dors pas, pas école, y a école, l'école est, l'école ferme, ont école, a école, crèche, "
        "cantine, garderie, nourrice, nounou, babysitter, facture, loyer, impôts, caf, virement, échéances, "
        "abonnement, livrée, livré, diffusion, rediffusion, finale, demi-finale, coup d'envoi, ligue 1, "
        "ligue des champions, coupe du monde, l'équipe de france, les bleus, jt, série, concert de, en tournée, "
        "festival, canal, tu bosses, tu travailles, tu taffes, vous bossez, vous travaillez, vous faites quoi, "
        "il sera, il serait, c'est dans, vacances, les vacances, offre, valable, arrivée prévue, arrivée, arrivées, "
        "bouchon, d'attente, équinoxe, solstice, résultats, résultat, vaccin, vaccination, prise de sang, scanner, "
        "irm, radio, ds de, dst, td, tp, amphi, coupure, coupures, permanence, messe, encombrants, passent, sort, "
        "sortent, pensez, n'oubliez pas, n'oublie pas, oublie pas, pense à, pensez à, pensez aux, je fais la nuit, "
        "je fais les nuits, de nuit, bonne fête, bonnes fêtes, joyeuse fête, joyeuses fêtes, joyeux noël, "
        "brocante de, cotisation, cotisations, contrat, stage, rapport, facture, coupon, garantie, je serai en, "
        "je suis en réunion, je suis en rdv, la photo de, les photos de, la vidéo de, passe, passes, a lieu, "
        "aura lieu, a lieu le, parle à, maintenance, black friday, sortie cinéma, émission, radio, au four, "
        "lever à, coucher à, je vois le, je vois la, je vois mon, je vois ma, cérémonie, audience, ratio, score, "
        "se couche, se couchent, couchent, dort, dorment, plombier, électricien, technicien, livreur, livraison, "
        "colis, artisan, ramoneur, en retard, à la bourre, débauche, embauche, finis le boulot, finis le taf, "
        "finis le travail, sors du boulot, sors du taf, bébé, sacs poubelles, poubelles, changement d'heure, "
        "soldes, embouteillages, bouchons, en stock, promo, reçoit, reçoivent, le marché c'est, je suis chez moi, "
        "reste chez moi, je reste chez moi, chez moi jusqu'à, il fait nuit, il fait noir, il fait jour, fait nuit, "
        "mon anniv c'est, mon anniv est, son anniv c'est, son anniv est, mon anniversaire, bravo pour, "
        "félicitations pour, bon courage pour, merci pour, merci de m'avoir, merci d'avoir, regarde la vidéo, "
        "la vidéo, vidéo à, timecode, boulangerie, pharmacie, bibliothèque, accueil, guichet",
    ),
    (
        means(kind.QUIET),
        "tout à l'heure, à tout à l'heure, tt à l'heure, à l'heure, de bonne heure, à la bonne heure, "
        "à toute heure, à la même heure, même heure, à cette heure, à cette heure-ci, quelle heure est-il, "
        "quelle heure il est, si trop tôt, si c'est trop tôt, si trop tard, si c'est trop tard, trop tôt pour, "
        "l'heure de pointe, heures de pointe, heure de pointe, heures sup, heures supplémentaires, heure d'été, "
        "heure d'hiver, l'heure d'été, l'heure d'hiver, pour l'heure, il est l'heure, c'est l'heure, "
        "pour le moment, dans 10 jours c'est, on est quel jour déjà, c'est quel jour, du jour, de jour en jour, "
        "jour après jour, du jour au lendemain, un de ces jours, un de ces quatre, un jour, un jour ou l'autre, "
        "l'autre jour, ces jours-ci, de nos jours, au jour le jour, toute la journée, toute la nuit, "
        "toute la soirée, toute la matinée, toute l'après-midi, tout l'après-midi, toute la semaine, tout le mois, "
        "tout le week-end, tout le weekend, toute l'année, tout le temps, toute le jour, toute le mois, "
        "du matin au soir, du soir au matin, jour et nuit, nuit et jour, 24h/24, 7j/7, 24 h/24, h24, 24/7, "
        "24h sur 24, 7 jours sur 7, par jour, par semaine, par mois, par an, par heure, par nuit, par personne, "
        "de l'heure, par minute, à l'année, au mois, à la journée, tôt ou tard, à la dernière minute, "
        "dernière minute, au dernier moment, à la minute, une minute, une seconde, deux secondes, 2 secondes, "
        "deux minutes, 2 minutes, 2 min, deux min, une min, cinq minutes, 5 min, 5 minutes, 10 min, dix minutes, "
        "quelques minutes, quelques secondes, à la seconde, seconde main, en second, dans un second temps, "
        "un instant, bonne nuit, bonjour, bonsoir, bonne journée, bonne soirée, bonne fin de journée, "
        "bonne fin de soirée, bonne matinée, bon matin, bon après-midi, bonne après-midi, bonne aprem, bonne aprèm, "
        "bon aprem, bon début de semaine, bonne fin de semaine, bonne semaine, bon week-end, bon weekend, bon we, "
        "bon dimanche, bon appétit, joyeux noël, bonne année, bonnes fêtes, mardi gras, black friday, jeudi noir, "
        "mercredi des cendres, la nuit porte conseil, le lundi au soleil, chercher midi à quatorze heures, "
        "chercher midi à 14h, cherche midi à 14h, cherche midi à quatorze heures, chercher midi, nuit de, "
        "nuit blanche, nuits blanches, table de nuit, boîte de nuit, chemise de nuit, bleu nuit, lune de miel, "
        "journée portes ouvertes, journées portes ouvertes, journée de merde, plat du jour, ordre du jour, "
        "l'ordre du jour, mise à jour, mises à jour, à jour, jour de l'oral, jour j, le jour j, jour férié, "
        "journal du soir, le grand soir, grand soir, premier étage, deuxième étage, deuxième main, "
        "premier ministre, première classe, seconde classe, en première, en seconde, première fois, "
        "la première fois, pour la première fois, deuxième fois, troisième fois, premier tour, second tour, "
        "deuxième tour, d'abord, de première main, en premier, en dernier, en premier lieu, une fois pour toutes, "
        "une fois, un peu, un coup, un truc, un par un, l'un, l'une, les uns, l'un des, l'une des, un des, une des, "
        "pas un, chacun, chacune, un autre, une autre, un mec, à la une, numéro un, moitié, trois fois rien, "
        "quatre heures, mille fois, demi-finale, demi-finales, demi finale, quart de finale, quarts de finale, "
        "demi-tour, demi-litre, demi-frère, demi-sœur, un demi, une demie, demi-pension, et demi de, "
        "jours de congé, jour de congé, jours de congés, jours de rtt, jour de repos, jours de repos, âgé de, "
        "d'ici là, à ce jour, jusqu'ici, jusqu'à présent, jusqu'à maintenant, jusque là, jusque-là, dès que, "
        "après tout, après quoi, avant tout, avant que, après que, après le boulot, après le taf, après le travail, "
        "avant le boulot, avant le taf, après les cours, et maintenant, bon maintenant, maintenant que, "
        "là maintenant je, pas maintenant, à partir de maintenant, vers la, vers le, en vers, les vers, "
        "ver de terre, c'est quand, depuis quand, pour quand, on est quel jour, quel jour, quel jour on est, "
        "quels jours, mois-ci, ce mois, an prochain, dans la vie, la vie, jeu de, jeux de, un jeu, le jeu, du jeu, "
        "ce jeu, au jeu, jeu concours, en jeu, hors-jeu, la mer, en mer, à la mer, de mer, bord de mer, "
        "fruits de mer, mal de mer, mer du, mer de, sam est, tout neuf, flambant neuf, quoi de neuf, "
        "remettre à neuf, du neuf, comme neuf, se mettre sur son trente et un, trente-et-un, "
        "tous les quatre matins, quatre à quatre, entre quatre yeux, à nous deux, à huis clos, tous les deux, "
        "toutes les deux, tous les trois, toutes les trois, tous deux, deux par deux, à plusieurs, "
        "deux-trois trucs, les deux, ces deux, nos deux, les trois, vous deux, nous deux",
    ),
)

PAST_ENDINGS = "é ée és ées"
FACT_FORMS = "chent issent ouent ivent uvent"  # "se couchent", "finissent": what others do
