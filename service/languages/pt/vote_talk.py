"""What else is said in Portuguese replies to a poll: doubts, all and none, others, reasons, and what says nothing."""

from __future__ import annotations

from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTE_TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(vote_kind.UNSURE),
        "depois eu confirmo, eu confirmo depois, depois eu aviso, eu aviso depois, eu aviso, eu te aviso, depois eu "
        "vejo, depois eu digo, eu vejo e aviso, já já confirmo, jajá confirmo, mais tarde confirmo, amanhã confirmo, "
        "confirmo até amanhã, não sei, nao sei, n sei, ñ sei, sei não, sei lá, não sei ainda, ainda não sei, não sei "
        "dizer, não sei bem, não sei mesmo, não faço ideia, sem ideia, não tenho certeza, não tenho a certeza, não "
        "tenho certeza ainda, ainda não tenho certeza, depende, vai depender, vamos ver, vamo ver, a ver, veremos, "
        "vou ver, vou ver aqui, vejo e aviso, vejo e digo, vou ver e aviso, vou ver e digo, deixa eu ver, deixa ver, "
        "deixem-me ver, deixa-me ver, me deixa ver, deixa eu verificar, deixa eu checar, deixa eu confirmar, "
        "deixem-me confirmar, preciso ver, preciso verificar, preciso confirmar, preciso checar, preciso perguntar, "
        "preciso falar com, tenho que ver, tenho de ver, tenho que confirmar, tenho de confirmar, tenho que "
        "perguntar, tenho de perguntar, tenho que checar, tenho que falar com, vou confirmar, vou verificar, vou "
        "checar, vou perguntar, vou tentar confirmar, confirmo depois, confirmo mais tarde, confirmo amanhã, depois "
        "confirmo, confirmo já, te confirmo, vos confirmo, confirmo-vos, confirmo-te, já confirmo, aviso depois, "
        "depois aviso, aviso vocês, aviso vcs, aviso-vos, aviso-te, te aviso, já aviso, aviso, aviso mais tarde, "
        "aviso amanhã, depois digo, digo depois, depois digo-vos, digo-vos, já digo, já vos digo, logo digo, logo "
        "vejo, logo se vê, depois vejo, vejo depois, a confirmar, por confirmar, a definir, por definir, pendente, "
        "vou pensar, estou a pensar, pensando, vocês que sabem, vcs que sabem, vocês decidem, vcs decidem, decidam "
        "vocês, decidam, decidam aí, vocês escolhem, como preferirem, o que decidirem, o que vocês decidirem, o que "
        "vcs decidirem, ainda não, ainda não posso dizer, mais tarde respondo, respondo depois, respondo mais tarde, "
        "depois respondo, não posso confirmar, não consigo confirmar, ainda não posso confirmar, não posso garantir, "
        "não consigo garantir, não garanto, sem garantia, não prometo, não prometo nada, não sei se posso, não sei "
        "se consigo, n sei se posso, n sei se consigo, não sei se vou poder, não sei se vou conseguir, não sei se "
        "dá, não sei se rola, ver se dá, ver se consigo, vou ver se consigo, vou ver se dá, vou ver se posso, tenho "
        "dúvidas, na dúvida, em dúvida, estou na dúvida, tô na dúvida, olho a agenda, vou olhar a agenda, vou ver a "
        "agenda, vou ver na agenda, vejo a agenda, sem previsão",
    ),
    (
        means(vote_kind.HAZY),
        "não só, não somente, não apenas, nunca mais, nada de novo, nada de mais, durante a semana, trabalho, tô "
        "trabalhando, estou trabalhando, estou a trabalhar, no trabalho, um dos dois, uma das duas, algum, alguma, "
        "algum dos dois, um ou outro, qualquer um dos dois não, não é mau, não é má, não seria mau, não era mau, "
        "nada mau, nada má, não é ruim, não seria ruim, nada ruim, difícil, é difícil, fica difícil, acho difícil, "
        "vai ser difícil, tá difícil, está difícil, vejo difícil, complicado, complicada, fica complicado, é "
        "complicado, acho complicado, meio complicado, tá complicado, está complicado, vai ser complicado, puxado, "
        "fica puxado, meio puxado, tenso, corrido, tá corrido, não posso não, cancelado, cancelada, adiado, adiada, "
        "desmarcado, desmarcada, mais tarde, mais cedo, quase, quase todos, quase todas, só se, talvez não, talvez "
        "não dê, talvez não possa, talvez não consiga, se calhar não, se calhar não dá, se calhar não posso, se "
        "calhar não consigo, provavelmente não, provavelmente não posso, provavelmente não consigo, provavelmente "
        "não dá, possivelmente não, pode ser que não, pode ser que não dê, pode ser que não consiga, capaz de não "
        "dar, acho que não consigo, acho que não posso, acho que não vou, acho que não rola, acho que não vai dar, "
        "dificilmente, duvido, sim e não, nem sim nem não, não muito, não exatamente, não totalmente, não creio, não "
        "acho, não me anima, não anima, chego tarde, chego atrasado, chego atrasada, menos mal, não me importo, não "
        "me importa, não me importava, não me incomoda, tanto quanto, se der, se eu puder, se puder, se eu "
        "conseguir, se conseguir, se rolar, só mais tarde, só tarde, só à tarde não, nem todos, nem todas, não "
        "todos, não todas, preguiça, dá preguiça, que preguiça, muito tarde, tarde demais, muito cedo, cedo demais, "
        "meio tarde, meio cedo, um pouco tarde, um pouco cedo, cedo, tarde, tem que ser, teria que ser, teria de ser",
    ),
    (
        means(kind.ALL),
        "nos três, nas três, nos 3, nas 3, nos três dias, nas três datas, em todos, em todas, em qualquer um, em "
        "qualquer dia, nos quatro, nas quatro, tudo, todos, todas, todos eles, todas elas, todos os dias, todas as "
        "datas, todas as opções, todos os horários, todas as horas, os três, as três, as três opções, as 3, os 3, os "
        "quatro, as quatro opções, os 4, as 4, os cinco, as cinco opções, os três dias, as três datas, todos da "
        "lista, qualquer um, qualquer uma, qualquer dia, qualquer data, qualquer opção, qualquer hora, qualquer "
        "horário, qualquer coisa, qualquer um dos três, qualquer uma das três, qualquer um deles, qualquer uma "
        "delas, qualquer um desses, qualquer uma dessas, qualquer uma das opções, qualquer um dos dias, qualquer um "
        "destes, qualquer uma destas, o que for, a que for, seja qual for, cada dia, cada opção, sempre, a qualquer "
        "hora, em qualquer momento, quando for, quando quiserem, todos os dias propostos, todas as propostas, todas "
        "as alternativas, geral, todos os três, todas as três",
    ),
    (
        means(kind.ALL, kind.YES),
        "tanto faz, pra mim tanto faz, para mim tanto faz, tanto me faz, é-me igual, me é igual, é igual, dá igual, "
        "dá na mesma, pra mim é igual, para mim é igual, pra mim dá na mesma, por mim tanto faz, é indiferente, "
        "indiferente, me é indiferente, é-me indiferente, pra mim é indiferente, para mim é indiferente, quando "
        "vocês quiserem, quando vcs quiserem, quando preferirem, quando for melhor pra vocês, o que for melhor pra "
        "vocês, o que for melhor para vocês, o que for melhor, o que for melhor pra todos, o que for melhor para "
        "todos, quando der pra vocês, o que vocês quiserem, o que quiserem, o que vcs quiserem, sem preferência, sem "
        "preferências, não tenho preferência, não tenho preferências, nenhuma preferência, nenhuma objeção, sem "
        "objeções, sem restrição, sem restrições, sempre livre, sempre posso, posso sempre, tô livre sempre, estou "
        "sempre livre, tô sempre livre, disponibilidade total, total disponibilidade, sim a tudo, sim a todos, sim a "
        "todas, sim pra tudo, sim pra todos, sim pra todas, sim para todos, sim para todas, tudo serve, tudo me "
        "serve, qualquer um serve, qualquer dia serve, sou flexível, flexível, me adapto a tudo, adapto-me a tudo, "
        "me adapto a qualquer um, tô por conta, topo tudo, topo qualquer um, topo qualquer dia, alinho em tudo, "
        "alinho em qualquer um, pra mim qualquer um, por mim qualquer um, todos me servem, todas me servem, todos "
        "dão, todas dão",
    ),
    (
        means(kind.NONE),
        "em nenhuma dessas, em nenhum desses, em nenhuma delas, em nenhuma das três, em nenhum dos três, em nenhuma "
        "das opções, em nenhum dos dias, em nenhum, em nenhuma, em nenhum dia, em nenhum deles, em nenhuma delas, "
        "nenhum, nenhuma, nenhum dia, nenhuma data, nenhuma opção, nenhum horário, nenhum dos três, nenhuma das "
        "três, nenhum dos dois, nenhuma das duas, nenhum deles, nenhuma delas, nenhum desses, nenhuma dessas, nenhum "
        "destes, nenhuma destas, nem um, nem uma, nunca posso, nada disso, não a tudo, não a todos, não a todas, não "
        "pra tudo, não pra todos, não pra todas, nem um nem outro, nem uma nem outra, nem uma coisa nem outra, "
        "nenhuma das opções, nenhum dos dias, nenhum dia desses, nenhuma dessas datas, nenhuma dessas opções, não "
        "para todos, não para todas",
    ),
    (means(former=1), "o primeiro, a primeira, os primeiros, as primeiras, dos primeiros, das primeiras"),
    (means(former=-1), "o último, a última, os últimos, as últimas, dos últimos, das últimas"),
    (
        means(vote_kind.BOTH),
        "nos dois, nas duas, nos dois dias, nas duas datas, ambos, ambas, os dois, as duas, as duas opções, os dois "
        "dias, as duas datas, os 2, as 2, tanto um como outro, tanto uma como outra, tanto um quanto outro, tanto "
        "uma quanto outra, um e outro, uma e outra, qualquer um dos dois, qualquer uma das duas, um ou outro tanto "
        "faz, ambos os dias, ambas as datas, ambas as opções, os dois horários, todos os dois, todas as duas",
    ),
    (
        means(kind.EXCEPT),
        "menos, exceto, excepto, tirando, tirando a, tirando o, fora, salvo, a não ser, a não ser na, a não ser no, "
        "com exceção de, com exceção da, com exceção do, com excepção de, à exceção de, à exceção da, à exceção do, "
        "excluindo, sem contar, sem ser, sem ser a, sem ser o, que não seja, que não seja na, que não seja no, desde "
        "que não seja, desde que não seja na, desde que não seja no, contanto que não seja, menos na, menos no, "
        "exceto na, exceto no, fora a, fora o, a menos que seja, com excepção da, que não a, que não o, só não, só "
        "não posso, só não consigo, só não dá, só não rola, só não me dá jeito",
    ),
    (
        means(kind.ONLY),
        "só, so, somente, apenas, unicamente, exclusivamente, só posso, só consigo, só dá, só rola, só na, só no, só "
        "me dá jeito, só me serve, o único, a única, o único dia, a única data, a única opção, o único horário, "
        "único, única, o único que, a única que, só dá na, só dá no, a única que dá, o único que dá, só se for na, "
        "só se for no, só se for, só tenho livre, só estou livre, só tô livre, só fico livre",
    ),
    (
        means(kind.REST, kind.YES),
        "de resto qualquer uma, de resto qualquer um, de resto qualquer, de resto tanto faz, no resto tanto faz, "
        "o resto qualquer um, o resto qualquer uma, de resto todos, de resto todas",
    ),
    (
        means(kind.REST),
        "de resto, no resto, "
        "resto, os outros, as outras, os outros dias, as outras datas, as outras opções, os outros dois, as outras "
        "duas, os demais, as demais, todos os outros, todas as outras, todos os demais, todas as demais, o outro, a "
        "outra, o resto, o resto dos dias, o resto das opções, os restantes, as restantes, outros, outras, os demais "
        "dias, as demais opções, as demais datas, nos outros, nas outras, nos outros dias, nos demais, nos "
        "restantes, no resto, o restante, os outros horários, nos outros dois, de resto, nas demais, nas restantes, "
        "no restante",
    ),
    (
        means(kind.ME_TOO, kind.YES),
        "eu também, eu tb, eu tbm, eu tmb, eu tambem, também eu, pra mim também, para mim também, por mim também, eu "
        "também posso, eu também consigo, eu também vou, eu tb posso, eu tbm posso, também posso, também consigo, "
        "também vou, também topo, eu também topo, também alinho, tb posso, tbm posso, tb consigo, tbm consigo, tb "
        "vou, tbm vou, eu tb vou, eu tbm vou, também dá pra mim, pra mim também dá, tb topo, tbm topo, a mim também, "
        "também tô dentro, também estou dentro",
    ),
    (
        means(kind.ME_TOO, kind.NO),
        "eu também não, eu tb não, eu tbm não, pra mim também não, para mim também não, nem eu, eu também não posso, "
        "eu também não consigo, eu tb não posso, eu tbm não posso, também não posso, também não consigo, também não "
        "vou, tb não posso, tbm não posso, tb n posso, tbm n posso, eu tb n posso, eu tbm n posso, eu também não "
        "vou, também não, tb não, tbm não",
    ),
    (
        means(kind.ME_TOO),
        "igual, igual a, igual ao, igual à, igual eu, igual ele, igual ela, eu igual, o mesmo, o mesmo que, mesmo "
        "que, mesma coisa, a mesma coisa, a mesma coisa que, o mesmo pra mim, o mesmo para mim, idem, idem pra mim, "
        "idem aqui, como ele, como ela, como acima, igual acima, como vocês, como os outros, como todos, como disse, "
        "o que ele disse, o que ela disse, faço minhas as palavras, sigo, sigo o, sigo a, apoio, acompanho, "
        "acompanho o, acompanho a, estou com, tô com, tou com, mesma resposta, mesmo voto, voto igual, voto o mesmo, "
        "assino embaixo, x2, concordo, concordo com, faço coro, junto-me a, partilho, subscrevo, idem idem, tal "
        "como, tal qual, assim como o, assim como a",
    ),
    (
        means(vote_kind.ALSO),
        "também, tb, tbm, tmb, tambem, além disso, e inclusive, inclusive, e também, assim como, ou também, bem "
        "como, e ainda",
    ),
    (
        means(kind.ASK),
        "quem, quando, onde, aonde, que horas, a que horas, que dia, qual, quais, como é, como vai, como fica, como "
        "assim, como foi, quanto custa, quanto é, quanto fica, quanto sai, quanto deu, quantos, quantas, por que, "
        "porque é que, o que acham, o que acha, que acham, que tal, o que dizem, que dizem, q acham, quem pode, quem "
        "vai, quem vem, cadê, oq acham",
    ),
    (
        means(vote_kind.OTHERS),
        "não recebi, não vi, não li, não entendi, não achei, não encontrei, não lembro, não me lembro, não abre, não "
        "abriu, somos, seremos, seríamos, ele, ela, eles, elas, podem, pode vir, pode ir, podes, vc pode, vcs podem, "
        "você pode, vocês podem, consegue, conseguem, consegues, vem, vêm, vens, vai, vão, vais, vai poder, vão "
        "poder, vai conseguir, vão conseguir, estão, estás, minha mulher, minha esposa, meu marido, meu esposo, "
        "minha namorada, meu namorado, minha mãe, meu pai, minha irmã, meu irmão, minha filha, meu filho, meus "
        "filhos, meus pais, minha chefe, meu chefe, minha amiga, meu amigo, minha colega, meu colega, a minha "
        "mulher, o meu marido, a minha mãe, o meu pai, a minha namorada, o meu namorado, dá-vos jeito, dá-te jeito, "
        "dá jeito a, pra você, pra vc, pra vcs, pra vocês, para vocês, para ti, para você, pra ela, pra ele, para "
        "ele, para ela, pra eles, lhe dá jeito, dá-lhe jeito, não lhe dá jeito, topas, topam, alinhas, alinham, "
        "anima, animam, nos vemos, vemo-nos, até logo, falamos, acham, achas, estão livres, tá livre, tás livre, "
        "éramos, era, eram, fui, foi, fomos, foram, estive, esteve, estivemos, disse, dizem, disseram, falou, "
        "falaram, votou, votaram, tinha votado, não pode, não podem, não consegue, não conseguem, não vem, não vêm, "
        "não vai, não vão, não vai poder, não vão poder, não vai conseguir, ninguém, alguém, vocês, vcs, você, vc, "
        "vi, vimos, houve, havia, tinha, tínhamos, a galera, o pessoal, a malta, a maioria, o professor, a "
        "professora, o chefe, a chefe, o cliente, as crianças, os miúdos, as meninas, os meninos, os caras, o povo",
    ),
    (means(kind.AND), "como, quanto"),
    (
        means(vote_kind.OTHERS),
        "que legal, que bom, que ótimo, que massa, que máximo, que saudade, que saudades, que show, que fixe, que "
        "delícia, que loucura, que chato, que chatice, que pena, que sorte",
    ),
    (
        means(vote_kind.THAN),
        "melhor do que, melhor que, é melhor que, é melhor do que, em vez de, em vez da, em vez do, ao invés de, ao "
        "invés da, ao invés do, no lugar de, no lugar da, no lugar do, antes que, mais do que, mais que, do que",
    ),
    (means(vote_kind.FILL, vote_kind.COMPARES), "que, a, à, ao"),
    (
        means(vote_kind.IF),
        "se, se não, a condição de, desde que, contanto que, a menos que, a não ser que, conforme, dependendo de, "
        "dependendo da, dependendo do, depende de, depende da, depende do, caso, no caso de, salvo se, só se eu, "
        "desde q",
    ),
    (
        means(vote_kind.BECAUSE),
        "tenho, tenho o, tenho a, tenho um, tenho uma, tenho que, tenho de, já tenho, tenho aula, tenho médico, "
        "tenho dentista, porque, pq, porq, pois, já que, visto que, uma vez que, como tenho, como estou, como vou, "
        "devido a, por causa de, por causa da, por causa do, por conta de, por conta da, por conta do, que tenho, "
        "que estou, que trabalho, que vou, é que, dado que, pois tenho, pois estou, saio, saio do, saio da, saio de, "
        "por trabalho, por motivos de, q tenho, q estou, viajo, volto, vou ao, vou à, vou pra, vou para, estarei em, "
        "estou em, tô em, há, dia de, trabalho até, trabalho de, trabalho na, trabalho no, é aniversário, é o "
        "aniversário, faz anos, tem, dou aula, levo, busco",
    ),
    (
        means(vote_kind.LABEL),
        "opção, opções, número, a número, o número, a opção, as opções, nro, núm, n.º, nº, escolha, proposta, "
        "resposta, alternativa, op, opc, a op, hipótese, a hipótese",
    ),
    (means(kind.NO, vote_kind.CORRECT), "quer dizer não, digo não, ou melhor não, aliás não, aliás n, opa não"),
    (
        means(vote_kind.CORRECT),
        "digo, quer dizer, ou melhor, ou seja, aliás, não espera, não esperem, pera, peraí, perai, pera aí, espera, "
        "esperem, espera aí, me enganei, enganei-me, me confundi, confundi, confundi-me, errei, corrigindo, corrijo, "
        "retifico, rectifico, queria dizer, quis dizer, pensando bem, pensando melhor, agora que penso nisso, mudo, "
        "mudo meu voto, mudo o meu voto, mudei de ideia, mudei de ideias, mudando, mudança de planos, esquece, "
        "esqueçam, esqueçam o que disse, retiro o que disse, afinal, no fim, na verdade não, minto, ops, oops, opa, "
        "correção, errata",
    ),
    (
        means(vote_kind.FILL),
        "tão, a de, o de, as de, os de, a da, o da, a do, o do, aquele de, aquela de, dessa vez, desta vez, dessa "
        "feita, tanto, obrigado a todos, obrigada a todos, obrigado a todas, obrigada a todas, valeu a todos, valeu "
        "pessoal, obrigado por tudo, obrigada por tudo, valeu por tudo, bom dia a todos, boa tarde a todos, boa "
        "noite a todos, oi a todos, olá a todas, abraço a todos, abraços a todos, beijo a todos, beijos a todos, "
        "beijos a todas, bom dia a todas, parabéns a todos, boa semana a todos, bom fds a todos, bom fim de semana a "
        "todos, bom dia pra todos, boa noite pra todos, bom dia para todos, boa tarde para todos, boa noite para "
        "todos, beijo pra todos, abraço pra todos, evidentemente, naturalmente, x mim, se possível, se for possível, "
        "se der para todos, se der pra todos, se for bom pra todos, se for bom para todos, se estiver bom pra todos, "
        "se estiver bem para todos, se estiver bem para vocês, se vos der jeito, se quiserem, se quiser, se vocês "
        "quiserem, se não se importarem, se todos puderem, se todos concordarem, se concordarem, se toda a gente "
        "puder, se vocês puderem, se vcs puderem, se ficar bom pra vcs, se ficar bom pra vocês, se ninguém se "
        "opuser, em que, no qual, nos quais, nas quais, que posso, que consigo, que dá, pra mim, para mim, p mim, pr "
        "mim, a mim, por mim, da minha parte, de minha parte, do meu lado, por aqui, aqui, cá, pra nós, para nós, "
        "pra gente, por nós, mim, me, nos, se, eu, nós, a gente, o, a, os, as, um, uma, uns, do, da, de, ao, é, são, "
        "seria, seriam, seja, está, estão, estaria, tá, ta, fica, ficam, ficaria, então, entao, pois é, pois então, "
        "ah, ahh, uf, ufa, eh, eita, ai, oh, mmm, mm, hmm, hm, hum, hein, né, ne, em, esse, essa, esses, essas, "
        "este, esta, aquele, aquela, isso, aí, lá, vai, vá, olha, olhem, oi, oii, oiê, oie, opa, olá, ola, e aí, "
        "eai, cara, mano, mana, véi, velho, gente, gnt, pessoal, galera, galerinha, malta, povo, meninas, meninos, "
        "amigos, amigas, amores, queridos, queridas, família, turma, equipe, equipa, bom dia, boa tarde, boa noite, "
        "oi gente, oi pessoal, oi galera, olá a todos, olá pessoal, olá malta, bom dia a todos, bom dia gente, bom "
        "dia pessoal, saudações, obrigado, obrigada, obg, obgd, brigado, brigada, muito obrigado, muito obrigada, "
        "valeu, vlw, grato, grata, desculpa, desculpe, desculpem, desculpa aí, desculpa a demora, desculpem a "
        "demora, desculpem o atraso, perdão, sinto muito, lamento, uma pena, que pena, pena, infelizmente, "
        "felizmente, no entanto, porém, a verdade é que, na verdade, realmente, muito, bastante, super, mega, tão, "
        "demais, pessoalmente, em compensação, enquanto, ainda, já, logo, depois, agora, mais, acho que, acho, penso "
        "que, creio que, considero que, na minha opinião, no que me diz respeito, quanto a, quanto à, quanto ao, em "
        "relação à, em relação ao, no meu caso, dia, dias, data, datas, hora, horas, horário, horários, turno, "
        "parte, mesmo, mesma, ir, vir, estar, participar, poder, conseguir, fazer, ver, nos ver, encontro, reunião, "
        "jantar, janta, almoço, chamada, call, plano, papo, por favor, pfv, pf, pls, plz, rs, rsrs, rsrsrs, rss, kk, "
        "kkk, kkkk, kkkkk, kkkkkk, haha, hahaha, hehe, lol, xd, aproximadamente, tipo, mais pra, em geral, no geral, "
        "de fato, isso sim, que, tranquilos, beijo, beijos, bjs, bj, abraço, abraços, abs, um abraço, mas chego "
        "tarde, mas chego atrasado, mas chego atrasada, mas atraso, mas vou atrasar, mas chego um pouco tarde, mas "
        "vou chegar atrasado, mas vou chegar atrasada, mas um pouco atrasado, mas um pouco atrasada, com atraso, por "
        "enquanto, por ora, igualmente, comigo, viu, visse, ué, uai, tchê, bah, sô, meu, minha, nossa, putz, puts, "
        "poxa, caramba, vocês é que sabem, só avisando, sinceramente, bem",
    ),
)
"""Pairs of a meaning and the forms that carry it, as in `votes.py`."""
