"""How speakers of Portuguese vote in words, in Brazil and in Portugal."""

from __future__ import annotations

from service.languages.pt.vote_talk import VOTE_TALK
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning, means

VOTES: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.YES),
        "boas, são boas, tão boas, dão, dão pra mim, dão para mim, dão certo, dão jeito, sim, ss, siim, simm, sim "
        "sim, yes, yep, ok, okay, okey, oki, okk, okidoki, oks, blz, beleza, belê, beleza pura, claro, claro que "
        "sim, clarooo, com certeza, certeza, certeza absoluta, sem dúvida, seguro, perfeito, perfeita, perfeitos, "
        "perfeitas, perfeitamente, ótimo, ótima, ótimos, ótimas, óptimo, óptima, maravilha, maravilhoso, "
        "maravilhosa, excelente, show, show de bola, top, topzera, massa, bacana, legal, da hora, irado, fixe, "
        "fixolas, porreiro, porreira, impecável, espetáculo, espectáculo, cinco estrelas, bom, boa, bem, muito bem, "
        "tá bom, está bom, tá bem, está bem, tá ótimo, está ótimo, tudo bem, tudo certo, tudo ok, tranquilo, "
        "tranquila, tranks, trankilo, suave, de boa, de boas, dboa, na boa, numa boa, sussa, sossegado, dá, dá sim, "
        "dá bem, dá certo, dá pra mim, dá para mim, pra mim dá, para mim dá, por mim dá, a mim dá, me dá, dá pé, "
        "daria, daria sim, dava, dava bem, dá jeito, dá-me jeito, me dá jeito, dá-me muito jeito, dava-me jeito, dá "
        "bastante jeito, dá-nos jeito, calha bem, calha-me bem, me calha bem, calha-nos bem, calha lindamente, rola, "
        "rola sim, rola pra mim, pra mim rola, rolaria, serve, serve-me, me serve, serve sim, pra mim serve, para "
        "mim serve, servem, me servem, servem-me, funciona, funciona pra mim, funciona para mim, funciona bem, me "
        "funciona, funcionam, encaixa, encaixa bem, combina, fica bom, fica bem, fica ótimo, fica perfeito, fica bom "
        "pra mim, fica bem para mim, ficaria bom, ficaria ótimo, fica excelente, fica tranquilo, bom pra mim, bom "
        "para mim, ótimo pra mim, ótimo para mim, perfeito pra mim, perfeito para mim, ok pra mim, ok para mim, ok "
        "por mim, de boa pra mim, tranquilo pra mim, tranquilo para mim, pra mim tá ótimo, pra mim tá bom, para mim "
        "está ótimo, para mim está bem, por mim tudo bem, por mim ok, por mim tá ok, por mim fixe, por mim "
        "tranquilo, por mim perfeito, por mim pode ser, por mim sim, pode ser, pode ser sim, pode, pode sim, podem "
        "ser, acordo, de acordo, concordo plenamente, a favor, favorável, sem problema, sem problemas, sem problema "
        "nenhum, nenhum problema, não há problema, não tem problema, não é problema, sem stress, sem estresse, sem "
        "crise, na paz, não há stress, fechado, fechou, fechadíssimo, combinado, combinadíssimo, combinadinho, "
        "confirmo, confirmado, confirmada, confirmadíssimo, confirmadíssima, aprovado, aprovada, aceito, aceite, "
        "decidido, marcado, pode marcar, marca aí, marca, bora, bora sim, borá, bora lá, simbora, vambora, partiu, "
        "demorou, já é, tmj, vamos nessa, vamos, vamo, vamo sim, é nóis, é nois, tô nessa, possível, viável, "
        "primeira opção, minha primeira opção, gostei, gosto, agrada-me, me agrada, curti, curto, boa ideia, "
        "positivo, afirmativo, isso, isso mesmo, aham, uhum, ahã, é isso, correto, certo, certinho, certíssimo, "
        "exato, exatamente, perf, perfeitinho, obviamente, óbvio, lógico, totalmente, totalmente ok, absolutamente, "
        "me coloca, me põe, me bota, põe-me, ponham-me, coloca eu, bota eu, bota meu nome, põe meu nome, me inclui, "
        "inclui-me, inclua-me, conta comigo para, conta comigo na, conta comigo no, contem comigo na, contem comigo "
        "no, conta comigo pra, contem comigo para, contem comigo pra, cómodo, cômodo, confortável, de 10, nota 10, "
        "nota dez, sem falta, siga, força, vai nessa, manda ver, vale, valendo, pelo menos eu sim, quero, eu quero, "
        "quero sim, gostaria, gostaria sim, faz sentido, convém, convém-me, me convém, tá valendo, está valendo",
    ),
    (
        means(kind.YES, vote_kind.CAN),
        "posso, eu posso, posso sim, consigo, eu consigo, consigo sim, consigo ir, posso ir, posso vir, posso estar, "
        "posso participar, consigo participar, consigo estar, conseguirei, poderei, poderei ir, vou poder, vou "
        "conseguir, vou conseguir ir, vou poder ir, posso tranquilo, posso tranquilamente, posso perfeitamente, "
        "posso numa boa, vou, eu vou, vou sim, vou com certeza, irei, eu irei, estarei, estarei lá, lá estarei, vou "
        "estar, vou estar lá, estou lá, tô lá, tou lá, topo, eu topo, topo sim, topadíssimo, "
        "alinho, eu alinho, tô dentro, to dentro, tou dentro, estou dentro, dentro, eu dentro, tamo dentro, tamos "
        "dentro, estamos dentro, conta comigo, contem comigo, podem contar comigo, pode contar comigo, comigo podem "
        "contar, presente, tô livre, to livre, tou livre, estou livre, fico livre, estarei livre, tenho livre, tenho "
        "disponibilidade, estou disponível, tô disponível, tou disponível, estarei disponível, tenho tempo, tenho "
        "agenda, não tenho nada, não tenho planos, não tenho compromisso, não tenho nada marcado, sem compromisso, "
        "animo, eu animo, me animo, anima, tô animado, tô animada, tô afim, to afim, estou a fim, tô a fim, "
        "participo, eu participo, vou participar, marco presença, compareço, comparecerei, apareço, eu apareço, "
        "apareço lá, colo, eu colo, vou colar, dou um pulo, dou um pulinho, junto-me, podemos, nós podemos, "
        "conseguimos, a gente pode, a gente consegue, a gente vai, vamos os dois, iremos, estaremos, estamos livres, "
        "a gente topa, chego atrasado mas vou, chego atrasada mas vou, chego mais tarde mas vou, vou mas chego "
        "tarde, vou mas atraso, vou atrasar mas vou, chego tarde mas vou, chego tarde mas apareço, vou chegar "
        "atrasado mas vou, vou chegar atrasada mas vou, atraso um pouco mas vou, atraso mas vou, chego um pouco "
        "tarde mas vou, posso mas chego tarde, posso mas atraso, dou conta, dou conta sim, dou um jeito de ir sim, "
        "eu sim, consigo dar um pulo, consigo chegar, estou por cá, tô por aqui, estou cá, estarei cá, chego bem",
    ),
    (
        means(kind.YES, vote_kind.THUS),
        "então sim, então posso, então vou, então tô dentro, então pode ser, então tudo bem, então ok, então dá, "
        "por isso sim, por isso posso, logo sim, portanto sim, portanto posso, então consigo, por isso consigo, "
        "então por mim tudo bem, aí posso, aí consigo, portanto ok, por isso tudo bem",
    ),
    (
        means(kind.NO, vote_kind.THUS),
        "então não, então não posso, então não vou, então não dá, então não consigo, então não rola, então passo, "
        "então tô fora, por isso não, por isso não posso, por isso não vou, por isso não consigo, por isso não dá, "
        "portanto não, portanto não posso, portanto não vou, portanto não dá, logo não posso, daí não posso, "
        "daí não dá, aí não posso, aí não dá, aí não consigo, aí não rola, então sem chance, então impossível, "
        "então nada, então não contem comigo, portanto não consigo, por isso passo, aí fica ruim, então fica ruim, "
        "então complica, então nem rola",
    ),
    (means(kind.YES, vote_kind.OPEN), "livre, livres, disponível, disponíveis"),
    (
        means(kind.YES, vote_kind.PREFER),
        "prefiro, eu prefiro, preferia, eu preferia, preferiria, preferimos, melhor, melhor pra mim, melhor para "
        "mim, seria melhor, era melhor, é melhor, fica melhor, ficaria melhor, muito melhor, dá mais jeito, dá-me "
        "mais jeito, dava-me mais jeito, me dá mais jeito, dava mais jeito, calha melhor, calha-me melhor, me serve "
        "melhor, voto, eu voto, voto em, voto na, voto no, voto por, meu voto, o meu voto, meu voto é, meu voto vai "
        "pra, meu voto vai para, o meu voto vai para, escolho, eu escolho, fico com, eu fico com, opto por, opto "
        "pela, opto pelo, vou de, eu vou de, iria de, eu iria de, ia de, diria, eu diria, gostaria mais, gosto mais, "
        "gostava mais, de preferência, preferência, minha preferência, minha preferência é, preferencialmente, "
        "idealmente, ideal, seria ideal, o ideal seria, o ideal é, o ideal era, o melhor, a melhor, o melhor seria, "
        "o melhor pra mim, meu favorito, minha favorita, a minha favorita, o meu favorito, que seja, vamos de, bora "
        "de, fechamos, marcamos, vamos fechar, fecha, mais vale, inclino-me para, tendo a preferir, puxo pra, sou "
        "mais, eu sou mais, sou team, time, team, vamos com, melhor dia, melhor dia pra mim, melhor opção, melhor "
        "data, mais fácil, mais fácil pra mim",
    ),
    (
        means(kind.NO),
        "não dão, não dão pra mim, não dão certo, não, nao, naum, nãoo, nãão, n, ñ, nn, nop, nope, nah, nada disso, "
        "nem pensar, nem a pau, nem pau, nem fodendo, nem ferrando, nem lascando, nem morto, nem morta, nem vem, nem "
        "rola, nem por sombras, nem sonhando, de jeito nenhum, de jeito maneira, de forma alguma, de modo algum, de "
        "maneira nenhuma, sem chance, sem chances, sem condições, sem condição, sem hipótese, sem hipóteses, não há "
        "hipótese, impossível, impossivel, é impossível, é-me impossível, me é impossível, impossível pra mim, "
        "impossível para mim, inviável, fora de questão, fora, não dá, n dá, ñ dá, nao dá, nao da, n da, não dá "
        "mesmo, não dá não, não dá pra mim, não dá para mim, pra mim não dá, para mim não dá, por mim não dá, não "
        "vai dar, nao vai dar, n vai dar, não vai rolar, não rola, nao rola, n rola, não rola não, pra mim não rola, "
        "não rola pra mim, não dá jeito, não me dá jeito, não dá jeito nenhum, não me dá jeito nenhum, não nos dá "
        "jeito, não calha bem, não me calha bem, calha mal, calha-me mal, não serve, não me serve, não servem, não "
        "me servem, não funciona, não funciona pra mim, não funciona para mim, não encaixa, não fica bom, não fica "
        "bem, fica ruim, fica mal, fica péssimo, fica ruim pra mim, fica mal para mim, fica difícil não, ruim, ruim "
        "pra mim, ruim para mim, péssimo, péssima, péssimo pra mim, horrível, mau, má, mal, mal pra mim, não é bom, "
        "não é boa, não é possível, não pode ser, não podem ser, não tem como, tem como não, não tenho "
        "como, não há como, n tem como, infelizmente não, infelizmente não dá, melhor não, é melhor não, prefiro "
        "não, preferia não, preferia que não, prefiro que não, acho que não dá, acho que não, creio que não, penso "
        "que não, receio que não, temo que não, diria que não, por mim não, descartado, descartada, descartados, "
        "descarto, descarta, elimino, elimina, risca, riscado, evitem, evitava, evitaria, evitar, negativo, nunca, "
        "jamais, nem, tampouco, contra, nada, zero, claro que não, óbvio que não, com certeza não, com certeza que "
        "não, lógico que não, não obrigado, não obrigada, não contem comigo para, não contem comigo na, não contem "
        "comigo no, não contem comigo pra, não conta comigo na, não conta comigo no, me tira, me tirem, tira-me, "
        "tirem-me, me tira da, me tira do, incômodo, incómodo, é um problema, complica, complica pra mim, "
        "complica-me, me complica, me quebra, me mata, me ferra, me parte, coincide, choca, bate com, me pega mal, "
        "apanha-me mal, puxado demais, não gosto, não curto, não curti, sem ser, não quero, eu não quero, não me "
        "agrada, não convém, não me convém, desaprovo, reprovado, caiu",
    ),
    (
        means(kind.NO, vote_kind.CAN),
        "tô sem agenda, estou sem agenda, tou sem agenda, tô sem tempo, estou sem tempo, tou sem tempo, não posso, "
        "nao posso, n posso, ñ posso, eu não posso, não posso ir, não posso vir, não posso estar, não posso "
        "participar, não posso mesmo, não posso nunca, já não posso, não posso mais, também não posso, não consigo, "
        "nao consigo, n consigo, ñ consigo, eu não consigo, não consigo ir, não consigo estar, não consigo "
        "participar, não consigo mesmo, não vou conseguir, não vou poder, nao vou poder, n vou poder, n vou "
        "conseguir, não vou conseguir ir, não vou poder ir, não conseguirei, não poderei, não poderei ir, não vou, "
        "nao vou, n vou, eu não vou, não irei, não estarei, não vou estar, não estou, não estou cá, não tô, não tou, "
        "não estarei cá, não fico, não topo, não alinho, não animo, não participo, não vou participar, não "
        "compareço, tô fora, to fora, tou fora, estou fora, estarei fora, vou estar fora, fico de fora, passo, eu "
        "passo, desta passo, dessa vez passo, essa eu passo, passo essa, pulo, essa eu pulo, não tenho "
        "disponibilidade, não estou disponível, não tô disponível, não estou livre, não tô livre, não tou livre, não "
        "tenho tempo, não tenho agenda, sem agenda, sem tempo, estou ocupado, estou ocupada, tô ocupado, tô ocupada, "
        "to ocupado, to ocupada, tou ocupado, tou ocupada, estarei ocupado, estarei ocupada, estou enrolado, estou "
        "enrolada, tô enrolado, tô enrolada, to enrolado, to enrolada, tô atolado, tô atolada, estou atolado, estou "
        "atolada, tô cheio, tô cheia, estou cheio, estou cheia, estou de viagem, tô de viagem, vou viajar, vou estar "
        "viajando, estou viajando, tô viajando, to viajando, estarei viajando, viajando, estou de férias, tô de "
        "férias, estarei de férias, vou estar de férias, estou de plantão, tô de plantão, to de plantão, estarei de "
        "plantão, de plantão, tenho plantão, estou de serviço, estou de turno, faço noite, faço noites, tenho "
        "compromisso, tenho um compromisso, já tenho compromisso, tenho outro compromisso, tenho compromissos, já "
        "tenho planos, tenho planos, já tenho plano, tenho outro plano, já tenho coisa, tenho coisa, já tenho "
        "coisas, tenho coisas, tenho outra coisa, já tenho algo, tenho algo marcado, já tenho programa, tenho "
        "programa, já marquei, já combinei, já combinei outra coisa, já tenho outra coisa, não contem comigo, não "
        "conta comigo, não podem contar comigo, comigo não contem, furo, vou furar, dou furo, vou ter que passar, "
        "vou ter que furar, vou ter de passar, baldo-me, vou baldar-me, salto, essa salto, não podemos, nós não "
        "podemos, não conseguimos, a gente não pode, a gente não consegue, não vamos, a gente não vai, não "
        "estaremos, estamos fora, estaremos fora, estamos viajando, fico impossibilitado, fico impossibilitada, não "
        "me é possível, eu não, pra mim complica, não apareço, não chego a tempo, não chego, não dou conta, estou "
        "noutra cidade, tô em outra cidade, estou em outra cidade",
    ),
    (
        means(kind.NO, vote_kind.OPEN),
        "ocupado, ocupada, ocupados, ocupadíssimo, ocupadíssima, ausente, indisponível, enrolado, enrolada, atolado, "
        "atolada, lotado, lotada, viajando fora",
    ),
    (
        means(kind.MAYBE),
        "talvez, tlvz, talvez sim, talvez dê, talvez possa, talvez consiga, talvez role, quem sabe, quiçá, "
        "possivelmente, possivelmente sim, provavelmente, provavelmente sim, provavelmente consigo, provavelmente "
        "posso, provável, é provável, é capaz, é capaz de dar, se calhar, se calhar sim, se calhar dá, se calhar "
        "consigo, se calhar posso, à partida, à partida sim, à partida posso, à partida consigo, em princípio, em "
        "princípio sim, em princípio posso, em princípio dá, em princípio consigo, a princípio, a princípio sim, a "
        "princípio posso, a princípio dá, acho que sim, acho que dá, acho que consigo, acho que posso, acho que vou, "
        "acho que rola, acho que vai dar, creio que sim, creio que consigo, penso que sim, penso que consigo, espero "
        "que sim, espero conseguir, espero poder, espero ir, devo conseguir, devo poder, devo ir, devo estar, deve "
        "dar, deve dar certo, deve rolar, deve dar sim, devo estar livre, poderia, eu poderia, poderia ser, podia, "
        "podia ser, poderia tentar, conseguiria, talvez conseguisse, se precisar, se precisarem, se for preciso, se "
        "for necessário, se necessário, se for o caso, se não tiver outro jeito, se não houver outro jeito, se não "
        "tiver jeito, se não der outro, se não der outro dia, se não houver alternativa, se não tiver alternativa, "
        "se não tiver outra opção, se não houver outra opção, se não houver mais nenhuma opção, se não houver outra "
        "hipótese, se tiver que ser, se tiver de ser, se for mesmo preciso, se precisar muito, se não rolar outro, "
        "se não tiver outro, se for a única opção, só se precisar, só se for preciso, só se for necessário, só se "
        "não tiver outro jeito, só se não houver outro jeito, só se não tiver jeito, só se não der outro dia, só em "
        "último caso, em último caso, em última instância, último caso, no pior dos casos, na pior das hipóteses, em "
        "caso de necessidade, em caso de emergência, como último recurso, último recurso, como "
        "segunda opção, minha segunda opção, plano b, como plano b, como alternativa, no limite, no máximo, quando "
        "muito, forçando, forçando a barra, apertando, apertado, meio apertado, fica apertado, com esforço, com "
        "sacrifício, fazendo um esforço, faço um esforço, faço o esforço, dou um jeito, eu dou um jeito, posso dar "
        "um jeito, arranjo-me, me arranjo, me viro, eu me viro, me adapto, adapto-me, me organizo, organizo-me, "
        "posso me organizar, faço o possível, farei o possível, vou tentar, vou tentar ir, tento, tento ir, "
        "tentarei, tentarei ir, posso tentar, eu tento, tento aparecer, vou fazer o possível, vou ver se dá sim, "
        "mais ou menos, assim assim, mais pra sim, meio a meio, 50/50, não é o ideal, não é ideal, não é o ideal mas "
        "posso, não é o ideal mas dá, não é o ideal mas consigo, não é o melhor, não é o melhor mas dá, não é o "
        "melhor mas posso, menos bom, menos bom mas dá, com sorte, tomara que dê, tomara, dependendo sim, de "
        "repente, de repente sim, de repente rola, eventualmente, quase certo, quase certeza, quase certeza que sim, "
        "tenho quase certeza que sim, pode ser que sim, pode ser que dê, pode ser que role, pode ser que consiga, "
        "pode ser que eu vá, pode ser que possa, capaz de dar, até dá, até posso, até consigo, até dava, até rola, "
        "poderíamos, conseguiríamos, tentaremos, talvez a gente consiga",
    ),
    *VOTE_TALK,
)
"""Pairs of a meaning and the forms that carry it, parted by commas; no variants for capitals or missing accents."""
