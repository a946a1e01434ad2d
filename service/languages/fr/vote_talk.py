"""What stands around votes in French: which options, doubt, others, reasons, and words that say nothing."""

from __future__ import annotations

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTE_TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(vote_kind.UNSURE),
        "je sais pas, je ne sais pas, je sais pas encore, je ne sais pas encore, sais pas, sais pas encore, "
        "chais pas, chépa, chsais pas, j'sais pas, jsp, jspas, aucune idée, j'ai aucune idée, je n'ai aucune idée, "
        "pas d'idée, je vous dis, je te dis, je vous dirai, je te dirai, je vous redis, je te redis, je redis, "
        "je vous dis ça, je vous redis ça, je te redis ça, je vous dis demain, je vous tiens au courant, "
        "je te tiens au courant, je tiens au courant, je reviens vers vous, je reviens vers toi, je vous confirme, "
        "je te confirme, je confirmerai, je confirme plus tard, je confirme demain, je vous confirme plus tard, "
        "à confirmer, à voir, à vérifier, je vérifie, je dois vérifier, faut que je vérifie, "
        "il faut que je vérifie, je regarde, je dois regarder, je regarde mon agenda, je dois voir, "
        "faut que je voie, faut que je vois, il faut que je voie, faut voir, je vais voir, je vois, je verrai, "
        "on verra, je vois avec, je demande, je dois demander, je demande à, faut que je demande, "
        "il faut que je demande, je réfléchis, ça dépend, ca dépend, dépend, pas sûr, pas sûre, pas sur, "
        "je suis pas sûr, je suis pas sûre, je ne suis pas sûr, je ne suis pas sûre, suis pas sûr, suis pas sûre, "
        "pas certain, pas certaine, pas encore, je réponds plus tard, je répondrai plus tard, je réponds demain, "
        "laissez-moi voir, laisse-moi voir, laissez-moi vérifier, laisse-moi vérifier, laissez-moi regarder, "
        "décidez, décidez vous, décidez sans moi, choisissez, choisissez sans moi, comme vous préférez, "
        "à vous de voir, je suis pas encore sûr, je suis pas encore sûre, incertain, incertaine, je sais pas si, "
        "je ne sais pas si, aucune certitude, j'attends de savoir, j'attends la réponse, j'attends mon planning, "
        "j'ai pas encore mon planning, je n'ai pas encore mon planning, faut que je regarde, "
        "il faut que je regarde, je me renseigne",
    ),
    (
        means(vote_kind.HAZY),
        "oui et non, bof, mouais, moui, mwais, moyennement, pas fan, pas trop, pas vraiment, pas terrible, pas top, "
        "pas ouf, ça m'enchante pas, pas plus que ça, peut-être pas, peut être pas, ptet pas, sûrement pas, "
        "surement pas, probablement pas, sans doute pas, normalement non, à priori non, a priori non, "
        "je pense que non, je crois que non, je doute, j'en doute, difficile, compliqué, c'est compliqué, "
        "c'est difficile, ça va être compliqué, ça va être difficile, va être compliqué, va être difficile, "
        "ça risque d'être compliqué, ça risque d'être juste, risque d'être compliqué, ça va être chaud, "
        "va être chaud, chaud patate, c'est chaud, ça sera chaud, tendu, c'est tendu, ça va être tendu, "
        "va être tendu, galère, c'est galère, ça va être galère, short, ça va être short, c'est short, juste juste, "
        "c'est juste, ça fait juste, ça va faire juste, un peu juste, chaud chaud, je vais pas pouvoir rester, "
        "je peux pas ne pas, pas mal, pas mal du tout, pourquoi pas, presque, presque tout, presque tous, "
        "plus tard, plus tôt, trop tard, trop tôt, un peu tard, un peu tôt, c'est tôt, c'est tard, tôt, tard, "
        "l'un ou l'autre jour, l'un des deux, l'une des deux, un des deux, une des deux, je bosse, je travaille, "
        "je taffe, boulot, taf, en semaine, les soirs de semaine, au boulot, au taf, au travail, travail, annulé, "
        "annulée, reporté, reportée, seulement si, que si, sauf si, uniquement si, rien de spécial, plus jamais, "
        "ça va encore, je risque de, je risque d'être, j'arriverai tard, j'arrive tard, j'arrive en retard, "
        "je serai en retard, en retard, en visio, à distance, en partie, une partie, à moitié, pas longtemps, "
        "je peux passer, je passerai, je ne fais que passer, je fais que passer, pas après, pas avant, "
        "si j'arrive à me libérer, je dois pouvoir, je vais avoir du mal, j'aurai du mal, aurai du mal, du mal à, "
        "pas convaincu, pas convaincue, pas emballé, pas emballée, pas très, je serai crevé, je serai fatigué",
    ),
    (
        means(kind.ALL),
        "tout, tous, toutes, tous les jours, toutes les dates, tous les créneaux, toutes les options, "
        "toutes les propositions, tous les horaires, toutes les heures, n'importe quel, n'importe quelle, "
        "n'importe lequel, n'importe laquelle, n'importe quel jour, n'importe quelle date, n'importe quel créneau, "
        "n'importe quelle option, nimporte quel jour, nimporte lequel, peu importe le jour, peu importe la date, "
        "peu importe lequel, toujours, tout le temps, tous les trois, toutes les trois, tous les 3, les trois, "
        "les 3, les quatre, les 4, tous les quatre, toutes les quatre, les trois dates, les 3 dates, "
        "les trois jours, les 3 jours, les trois créneaux, les 3 créneaux, les trois options, les 3 options, "
        "les quatre dates, les 4 dates, les quatre jours, les 4 jours, les quatre options, les trois propositions, "
        "les cinq, les 5, tous les cinq, quel que soit le jour, quelle que soit la date, chaque jour, "
        "toute la semaine, toute la semaine prochaine, chaque date, l'ensemble, toute la liste, tous ces jours, "
        "toutes ces dates",
    ),
    (
        means(kind.ALL, kind.YES),
        "ça m'est égal, ca m'est égal, m'est égal, égal, c'est égal, c'est pareil pour moi, indifférent, "
        "ça m'est indifférent, je suis indifférent, sans préférence, pas de préférence, aucune préférence, "
        "je n'ai pas de préférence, j'ai pas de préférence, je m'adapte, je m'adapte à tout, je m'adapterai, "
        "quand vous voulez, quand tu veux, quand vous préférez, comme vous voulez pour moi tout va, tout me va, "
        "tout me convient, tout est bon, tout est ok, tout m'arrange, tout va bien pour moi, toutes me vont, "
        "tous me vont, tout passe, toujours dispo, dispo tous les jours, dispo tous les soirs, "
        "libre tous les jours, n'importe, nimporte, peu importe, peu m'importe, toujours libre, "
        "je suis toujours dispo, dispo tout le temps, oui à tout, oui à tous, oui à toutes, ok pour tout, "
        "ok partout, partout ok, je suis flexible, flexible, je suis open, je suis souple, tout est possible",
    ),
    (
        means(kind.NONE),
        "aucun, aucune, aucun des deux, aucune des deux, aucun des trois, aucune des trois, aucun jour, "
        "aucune date, aucun créneau, aucune option, aucun d'eux, aucun de ces jours, aucune de ces dates, "
        "ni l'un ni l'autre, ni l'une ni l'autre, rien, jamais, pas un seul, pas une seule, non à tout, non à tous, "
        "non à toutes, rien ne va, rien ne me va, rien ne me convient, rien me va, rien ne colle",
    ),
    (means(former=(1, 2)), "les deux premiers, les deux premières, les 2 premiers, les 2 premières"),
    (means(former=(1, 3)), "les trois premiers, les trois premières, les 3 premiers, les 3 premières"),
    (means(former=-2), "les deux derniers, les deux dernières, les 2 derniers, les 2 dernières"),
    (means(former=-3), "les trois derniers, les trois dernières, les 3 derniers, les 3 dernières"),
    (means(former=1), "le premier, la première, les premiers, les premières, des premiers, des premières, le 1er"),
    (means(former=-1), "le dernier, la dernière, les derniers, les dernières, des derniers, des dernières"),
    (
        means(vote_kind.BOTH),
        "les deux, les 2, tous les deux, toutes les deux, tous deux, toutes deux, l'un et l'autre, "
        "l'une et l'autre, l'un ou l'autre, l'une ou l'autre, l'un comme l'autre, l'une comme l'autre, ces deux, "
        "aux deux, des deux, les deux jours, les deux dates, les deux créneaux, les deux options, "
        "les deux propositions",
    ),
    (
        means(kind.EXCEPT),
        "sauf, sauf le, excepté, hormis, hors, à part, à part le, mis à part, à l'exception de, à l'exception du, "
        "à l'exception de la, en dehors de, en dehors du, du moment que c'est pas, tant que c'est pas, "
        "tant que ce n'est pas, pourvu que ce ne soit pas, mais pas le, excluant, excepté le",
    ),
    (
        means(kind.ONLY),
        "seulement, uniquement, exclusivement, juste, que le, le seul, la seule, le seul jour où je peux, "
        "le seul jour où je suis dispo, le seul jour où je suis libre, la seule date où je peux, "
        "la seule date où je suis dispo, le seul créneau où je peux, le seul où je peux, la seule où je peux, "
        "le seul jour, la seule date, le seul créneau, la seule option, seul, seule, je peux que, je ne peux que, "
        "je suis dispo que, je ne suis dispo que, je suis disponible que, je ne suis disponible que, "
        "je suis libre que, je ne suis libre que, dispo que, ou rien, sinon rien, et rien d'autre, et c'est tout, "
        "et pas d'autre, rien que, je peux seulement, je peux juste, je peux uniquement, j'ai que, je n'ai que, "
        "il n'y a que, il y a que, y a que, y'a que, seulement le, je viens que, pas d'autre que",
    ),
    (
        means(kind.REST, kind.YES),
        "sinon peu importe, sinon n'importe, sinon tout, sinon tous, sinon tout me va, sinon tout est bon, "
        "sinon ça m'est égal, le reste peu importe, pour le reste peu importe, le reste n'importe",
    ),
    (
        means(kind.REST),
        "les autres, les autres jours, les autres dates, les autres créneaux, les autres options, l'autre, "
        "pour les autres, le reste, tout le reste, tous les autres, toutes les autres, autres, les deux autres, "
        "les 2 autres, l'autre jour, l'autre date, l'autre option, les autres propositions, les autres horaires, "
        "pour le reste, autres dates, autres jours",
    ),
    (
        means(kind.ME_TOO, kind.YES),
        "moi aussi, à moi aussi, pour moi aussi, nous aussi, ça me va aussi, itou",
    ),
    (means(kind.ME_TOO, kind.NO), "moi non plus, pour moi non plus, à moi non plus, nous non plus"),
    (
        means(kind.ME_TOO),
        "idem, idem pour moi, pareil, pareil pour moi, de même, même chose, même chose pour moi, comme, comme lui, "
        "comme elle, comme toi, comme vous, comme eux, comme les autres, comme tout le monde, je plussoie, "
        "je plusse, je rejoins, je suis d'accord avec, je suis l'avis de, ditto, plus un",
    ),
    (means(vote_kind.ALSO), "aussi, également, et aussi, et même, ainsi que, de même que, ou encore, voire"),
    (
        means(kind.ASK),
        "qui, quand, où, quoi, pourquoi, comment, lequel, laquelle, lesquels, lesquelles, quel, quelle, quels, "
        "quelles, à quelle heure, quelle heure, quel jour, combien, est-ce que, est ce que, est-ce qu', "
        "qu'est-ce que, vous en pensez quoi, qu'en pensez-vous, qu'en dites-vous, t'en penses quoi, c'est quand, "
        "c'est où",
    ),
    (
        means(vote_kind.OTHERS),
        "il, elle, ils, elles, lui, peut, peuvent, pouvez, pourrez, pourriez, tu peux, vous pouvez, pouvez-vous, "
        "peux-tu, tu viens, vous venez, vient, viennent, tu es, t'es, vous êtes, êtes-vous, es-tu, êtes, ma femme, "
        "mon mari, ma mère, mon père, ma fille, mon fils, ma soeur, ma sœur, mon frère, mon copain, ma copine, "
        "ma moitié, mon mec, ma meuf, mes parents, les enfants, mes enfants, les gosses, mon chef, ma cheffe, "
        "ça te va, ça vous va, te va, vous va, ça te dit, ça vous dit, ça lui va, ça leur va, lui va, leur va, "
        "lui convient, pour lui, pour elle, pour eux, à lui, à elle, on se voit, on s'appelle, à bientôt, c'était, "
        "était, étais, étaient, avait, avais, avaient, j'ai vu, j'ai été, j'ai eu, on est, on sera, nous sommes, "
        "nous serons, a dit, dit que, m'a dit, a voté, ont voté, disent, il dit, elle dit, selon vous, "
        "d'après vous, sera, seront, est absent, est absente, est malade, ne peut pas, ne pourra pas, pourra pas, "
        "pourra, ne viendra pas, viendra pas, viendra, vous faites, tu fais, vous avez, tu as, t'as, vous voulez, "
        "tu veux, serez, seras, tu seras, vous serez",
    ),
    (
        means(vote_kind.THAN),
        "plutôt que, mieux que, au lieu de, au lieu du, à la place de, à la place du, à la place d', "
        "de préférence à, par rapport à, par rapport au, que le, davantage que, plus que",
    ),
    (means(vote_kind.FILL, vote_kind.COMPARES), "que, qu'"),
    (
        means(vote_kind.IF),
        "si, s', s'il, s'ils, si il, s'il ne, si elle, à condition que, à condition de, à condition d', pourvu que, "
        "du moment que, sous réserve que, sous réserve de, à moins que, tant que, selon, en fonction de, "
        "en fonction du, dépend de, dépend du, ça dépend de, ça dépend du",
    ),
    (
        means(vote_kind.BECAUSE),
        "car, parce que, parce qu', pcq, pcque, pck, puisque, puisqu', vu que, comme j'ai, comme je, à cause de, "
        "à cause du, en raison de, en raison du, étant donné que, sachant que, j'ai un, j'ai une, j'ai le, j'ai la, "
        "j'ai mon, j'ai ma, j'ai mes, j'ai des, j'ai les, j'ai déjà un, j'ai déjà une, j'ai cours, j'ai rdv, "
        "j'ai réunion, jai un, jai une, je dois, j'apporte, je ramène, j'apporterai, je ramènerai, j'amène, "
        "j'amènerai, je m'occupe, je garde, je récupère, je finis à, pour cause de, rapport à, où j'ai, où je suis",
    ),
    (means(vote_kind.LABEL), "option, options, choix, numéro, num, no, n°, proposition, réponse, la, case, créneau"),
    (means(kind.NO, vote_kind.CORRECT), "en fait non, ah non, euh non, finalement non, enfin non"),
    (means(kind.YES, vote_kind.CORRECT), "en fait oui, ah si, finalement oui, finalement si, en fait si"),
    (
        means(vote_kind.CORRECT),
        "en fait, finalement, attends, attendez, non attends, non attendez, ah non attends, pardon je voulais dire, "
        "je voulais dire, je me suis trompé, je me suis trompée, erreur, correction, changement de plan, je change, "
        "je change d'avis, j'ai changé d'avis, réflexion faite, après réflexion, tout compte fait, "
        "oubliez ce que j'ai dit, au temps pour moi, autant pour moi, je rectifie, je corrige, rectification",
    ),
    (
        means(vote_kind.FILL),
        "je, j, j', tu, on, nous, vous, me, m', m, te, se, y, en, ne, n', n, c', c, ce, ça, ca, sa, cela, moi, toi, "
        "eux, le, la, les, l', un, une, des, du, de, d', au, aux, à, a, pour, pr, avec, sans, dans, sur, chez, "
        "suis, est, sont, es, être, etre, était, sera, serait, seraient, soit, ai, as, avoir, aura, aurait, fait, "
        "faire, venir, aller, voir, va, vais, vas, vont, irait, irai, alors, donc, du coup, ben, bah, beh, eh bien, "
        "euh, heu, hum, hmm, mmh, mh, oh, ah, hé, hey, coucou, salut, salut à tous, salut à toutes, bonjour, "
        "bonjour à tous, bonjour à toutes, bonjour à toutes et à tous, bonsoir, bonsoir à tous, hello, "
        "hello à tous, les amis, les gars, les filles, tout le monde, à tous, à toutes, tlm, merci, merci à tous, "
        "merci beaucoup, mille mercis, mci, mrc, désolé, désolée, dsl, desole, vraiment désolé, vraiment désolée, "
        "pardon, sorry, navré, mince, zut, flûte, merde, oups, aïe, punaise, purée, arf, argh, snif, hélas, "
        "tant pis, dommage pour moi, quel dommage, c'est dommage, trop dommage, désolé d'avance, désolée d'avance, "
        "mes excuses, toutes mes excuses, sincèrement désolé, sincèrement désolée, navrée, excusez-moi, excuse-moi, "
        "malheureusement, hélas, dommage, svp, stp, s'il vous plaît, s'il te plaît, merci d'avance, à bientôt, "
        "gros bisous, bizz, biz, bisou, cordialement, bien à vous, bonne soirée, bonne journée, belle journée, "
        "bon week-end, à très vite, à très bientôt, au plaisir, merci pour l'organisation, merci pour l'orga, "
        "merci d'organiser, merci pour l'invitation, merci pour l'invit, merci de l'invitation, bises, bisous, "
        "bise, à plus, a plus, a+, très, trop, vraiment, complètement, totalement, parfaitement, franchement, "
        "honnêtement, plutôt bien, tellement, assez, encore, déjà, tout de suite, maintenant, surtout, en tout cas, "
        "de mon côté, perso, personnellement, pour ma part, en ce qui me concerne, quant à moi, me concernant, "
        "pour moi, pour nous, de notre côté, à mon avis, selon moi, jour, jours, date, dates, heure, heures, "
        "horaire, horaires, créneaux, celui, celle, celui-ci, celle-ci, celui-là, celle-là, ceux, celles, ces, "
        "cette, cet, même, mêmes, réunion, rdv, rendez-vous, resto, apéro, repas, visio, call, appel, soirée, "
        "si possible, si ça vous va, si ça te va, si ça va à tout le monde, si ok pour tous, si ça vous arrange, "
        "si ça t'arrange, si ça arrange tout le monde, si ça arrange les autres, si vous voulez, si tu veux, "
        "si vous êtes d'accord, si tout le monde est ok, si c'est bon pour vous, si ça vous convient, mdr, lol, "
        "haha, ahah, hihi, ptdr, xd, environ, vers, genre, sûr, sûre, sur, certain, certaine, aucun doute, "
        "sans hésiter, sans hésitation, c'est sûr, pas de doute, en général, généralement, là, voilà, cette fois, "
        "cette fois-ci, ce coup-ci, pour cette fois, de rien, ça fait rien, ça ne fait rien, c'est rien, "
        "ce n'est rien, avec les enfants, avec les petits, avec les gosses, avec mon mari, avec ma femme, "
        "avec mon copain, avec ma copine, avec le boulot, avec le travail, avec le taf, bref, enfin, puis, ensuite, "
        "après, oui mais, mais bon, je pense, je crois, je trouve, toute la journée, toute la soirée, "
        "toute la matinée, toute l'après-midi, je pense que, je crois que, il me semble, je dirais que, disons, "
        "disons que, par contre, en revanche, tandis que, alors que, mais, niveau, côté, concernant, question, "
        "comme prévu, comme ça, comme d'hab, comme d'habitude, comme convenu, au moins, au final, au total, "
        "de base, par exemple",
    ),
)
"""Pairs of a meaning and the forms that carry it, as in `votes.py`."""
