"""What is said around times in Portuguese: what proposes, what rules out, and what is met for."""

from __future__ import annotations

from service.languages.pt.tells import TELLS
from service.parsing import kind
from service.parsing.language import Meaning, means

TALK: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.OCCASION),
        "aniversário da, aniversário do, aniversário de, niver da, niver do, reunião, reuniões, reuniãozinha, "
        "reunir, encontro, encontrinho, reencontro, call, chamada, videochamada, videoconferência, ligação, "
        "entrevista, conversa, conversinha, papo, bate-papo, festa, festinha, festão, churrasco, churras, "
        "churrasquinho, cerveja, cervejada, cervejinha, breja, brejas, cerva, chope, chopp, chopinho, bar, barzinho, "
        "boteco, cinema, cine, show, ensaio, ensaios, treino, treininho, treinos, jogo, joguinho, jogatina, pelada, "
        "futebol, fut, futsal, fute, vôlei, volei, vôley, basquete, basquetebol, padel, tênis, ténis, beach tennis, "
        "futevôlei, corrida, corridinha, caminhada, caminhadinha, pedal, pedalada, trilha, praia, piscina, viagem, "
        "passeio, rolê, role, rolezinho, rolé, social, resenha, café, cafezinho, copos, copo, petiscos, imperial, "
        "imperiais, fininho, finos, sunset, piquenique, pizza, pizzada, pizzaria, rodízio, sushi, hambúrguer, rpg, "
        "boardgame, boardgames, jogos de tabuleiro, truco, poker, pôquer, sueca, dominó, filme, filminho, karaokê, "
        "karaoke, assembleia, conselho, workshop, oficina, demo, retro, daily, alinhamento, kickoff, planning, "
        "revisão, sprint, review, standup, zoom, meet, teams, mutirão, faxina, mudança, visita, visitinha, "
        "despedida, confraternização, confra, amigo secreto, amigo oculto, amigo invisível, feijoada, sardinhada, "
        "galinhada, fondue, ginásio, academia, yoga, crossfit, corte, sarau, sessão, opção, opções, plantão "
        "tira-dúvidas, mentoria, banca, orientação, grupo de estudo, estudar, café com, jantar de natal, rolar, "
        "tertúlia, excursão, caminhar, correr, pedalar, aniversário, niver, aniver, anivers, lanche, apresentação, "
        "formatura, batizado, batizo, comemoração, culto, célula, catequese, retiro, mesão, comes e bebes, sofá, "
        "serão, magusto, arraial, arraiá, retrô",
    ),
    (
        means(kind.PROPOSE),
        "marquei, agendei, remarquei, deixei marcado, deixei marcada, deixei agendado, chega mais, chega aí, chega "
        "junto, cheguem, tenho disponibilidade, tenho esses horários, tenho estes horários, tenho os horários, tenho "
        "as datas, tenho estas datas, tenho essas datas, tenho vaga, tenho vagas, tenho tempo, tenho agenda, tenho "
        "duas opções, tenho três opções, tenho duas datas, tenho esses dias, tenho estes dias, marcamos, marcar, "
        "marca, marcarmos, marcaríamos, marco, marquemos, marcava, vamos marcar, combinamos, combinar, combinarmos, "
        "bora, borá, bora lá, simbora, vambora, vamos, vamo, vamu, vms, partiu, topa, topam, topas, topariam, "
        "toparia, animam, anima, animas, se animam, alinham, alinhas, alinhamos, alinharmos, rola, rolaria, que tal, "
        "q tal, qual tal, o que acham, o que acha, o que achas, oq acham, oq acha, oque acham, q acham, que acham, "
        "que achas, que acha, acham que, acham melhor, que me dizem, que dizem, que dizes, que me dizes, o que "
        "dizem, pode ser, poderia ser, podia ser, pode ficar, dá pra, dá para, da pra, da para, dava para, dava pra, "
        "daria para, daria pra, dá certo, daria certo, dá jeito, dava jeito, dá-vos jeito, dá-te jeito, dava-vos "
        "jeito, dava-te jeito, dava-me jeito, vos dá jeito, te dá jeito, calha bem, calhava, calhava bem, podem, "
        "pode, podes, podia, podiam, podias, podíamos, poderiam, poderíamos, poderia, poderias, podemos, possam, "
        "possas, vc pode, vcs podem, vocês podem, consegue, consegues, conseguem, conseguimos, conseguiam, "
        "conseguias, conseguiríamos, conseguiriam, querem, quer, queres, quiserem, quiseres, gostaria, gostava, "
        "gostaria de, queria, queria marcar, queríamos, proponho, propunha, propor, propomos, sugiro, sugeria, "
        "sugestão, sugestões, proposta, propostas, e se, fica bom, fica bem, fica melhor, ficaria bom, ficaria "
        "melhor, fica bom pra, fica bom para, ficaria, fica pra, fica para, fica combinado, disponível, disponíveis, "
        "disponibilidade, livre, livres, quem pode, quem vai, quem vem, quem topa, quem anima, quem joga, quem "
        "alinha, quem consegue, quem quer, quem tá dentro, quem está dentro, quem cola, quem fecha, quem tem, quem "
        "mais vai, apetece-vos, apetece-te, apetece, encontro-me, encontramo-nos, encontrarmo-nos, vemo-nos, nos "
        "vemos, nos vermos, nos ver, nos encontramos, nos encontrar, nos encontrarmos, nos encontremos, encontrar, "
        "encontramos, nos reunimos, nos reunir, nos reunirmos, reunimos, reunimo-nos, juntamo-nos, nos juntamos, nos "
        "juntar, juntar, juntamos, juntarmos, tomamos, tomar, tomarmos, beber, bebemos, jogamos, jogar, jogarmos, "
        "treinamos, treinar, treinarmos, ensaiamos, ensaiar, celebramos, celebrar, comemoramos, comemorar, "
        "festejamos, festejar, saímos, sair, sairmos, fazemos, fazer, façamos, faríamos, fazermos, faz-se, fazia-se, "
        "fazíamos, remarcar, remarcamos, remarcarmos, adiar, adiamos, mudar, mudamos, mudarmos, passar, passamos, "
        "passarmos, passou para, passou pra, passa para, passa pra, antecipar, antecipamos, mover, movemos, agendar, "
        "agendamos, agendarmos, agenda, transferir, transferimos, empurrar, empurramos, jogar pra, joga pra, jogamos "
        "pra, deixar para, deixar pra, deixamos para, deixamos pra, deixa pra, ir, irmos, íamos, iríamos, vemos, "
        "ver, vens, venham, viriam, cola, colem, apareçam, aparece, aparecem, fecha, fechamos, fechar, fechou pra, "
        "querem ir, bebermos, comer, comemos, comermos, assistir, assistimos, começamos, começar, começarmos, "
        "preferem, preferes, prefere, preferências, preferência, alternativa, alternativas, datas possíveis, "
        "possibilidade, possibilidades, seria, seria possível, seria bom, seria ótimo, era bom, era fixe, era giro, "
        "faz sentido, organizar, organizamos, organizarmos, programar, programamos, programa, voto em, voto na, voto "
        "no, voto por, meu voto, quis dizer, queria dizer, digo, me enganei, enganei-me, corrigindo, correção, "
        "errata, foi remarcado para, foi remarcada para, foi adiado para, foi adiada para, foi remarcado pra, foi "
        "remarcada pra, foi adiado pra, foi adiada pra, ficou para, ficou pra, ficou marcado para, ficou marcada "
        "para, ficou marcado pra, ficou marcada pra, mudou para, mudou pra, mudaram para, mudaram pra, adiaram para, "
        "adiaram pra, foi transferido para, foi transferida para, foi antecipado para, foi antecipada para, foi "
        "antecipada pra, foi antecipado pra, passaram para, passaram pra, tenho um horário, tenho uma ideia, tenho "
        "uma proposta, tenho um furo, tenho horário, tenho livre, estou livre, tô livre, to livre, tou livre, estão "
        "livres, tão livres, tá livre, tás livre, alguém, alguém afim, alguém a fim, afim, a fim, tão afim, tá afim, "
        "estão afim, a que horas, confirmado, confirmada, confirmados, ficou decidido, decidido, falamos, falarmos, "
        "falar, conversar, conversamos, conversarmos, nos falamos, nos falar, precisamos, preciso marcar, precisamos "
        "de, temos de, temos que, teríamos, reservar, reservamos, reservei, reservo, mesa marcada, marcado para, "
        "marcada para, marcado pra, marcada pra, ficou marcado, ficou marcada, espero vocês, espero-vos, vos espero, "
        "plano, plano para, fazer uma call, faço, faço lá em casa, dar um rolê, dar uma volta, almoçamos, lanchamos, "
        "tomamos um, acho melhor, acho que dá, acho que pode, abre um, abro um, aguardo vocês, vou marcar, vou "
        "agendar, pra marcar, vocês têm, vcs tem, vcs têm, tens, teriam, tem como, tem jeito, têm disponibilidade, "
        "tem disponibilidade, jantamos, jantarmos, que horas, nova data, novo horário, confirmamos para, reagendar, "
        "reagendamos, reagendado para, reagendada para, dá",
    ),
    (
        means(kind.MOVE),
        "mudar, mudamos, mudarmos, mudou, passar, passamos, passarmos, passou, remarcar, remarcamos, remarcarmos, "
        "remarcou, adiar, adiamos, adiarmos, adiou, antecipar, antecipamos, antecipou, transferir, transferimos, "
        "empurrar, empurramos, mover, movemos, reagendar, reagendamos, mudança, alterar, alteramos, "
        "remarca, atrasar, atrasamos",
    ),
    (
        means(kind.PROPOSE, move="swap"),
        "trocar, trocamos, troca, trocar a, trocar o, trocamos a, trocamos o, trocava, trocávamos",
    ),
    (
        means(kind.PROPOSE, kind.PREFER),
        "melhor, é melhor, seria melhor, era melhor, prefiro, preferia, preferiria, preferível, "
        "de preferência, preferencialmente, mais vale, antes",
    ),
    (means(kind.PREFER), "não é melhor, não era melhor, não seria melhor, não fica melhor, não ficava melhor"),
    (means(kind.THAN), "do que, que, a que, a"),
    (
        means(kind.OWN),
        "meu horário, o meu horário, meu expediente, minha folga, meu intervalo, o meu intervalo, tenho uma, tenho "
        "um, tenho o, tenho a, tenho os, tenho as, já tenho, tenho que, tenho de, tenho já, tenho dentista, tenho "
        "médico, tenho aula, tenho aulas, tenho reunião, tenho prova, tenho plantão, tenho consulta, tenho exame, "
        "tenho jogo, tenho treino, tenho ensaio, tenho yoga, tenho natação, tenho inglês, tenho terapia, tenho "
        "fisio, tenho voo, tenho curso, tenho faculdade, tenho trabalho, tenho jantar, tenho almoço, tenho "
        "casamento, tenho teste, tenho frequência, tenho ginásio, tenho academia, tenho futebol, tenho pilates, "
        "tenho visitas, tenho visita, tenho catequese, tenho igreja, tenho culto, tenho banca, tenho pós, tenho "
        "cabeleireiro, tenho manicure, tenho compromisso, tenho festa, minha consulta, minha entrevista, minha "
        "reunião, meu turno, minha aula, meu voo, meu trem, meu comboio, minha prova, meu exame, meu plantão, minha "
        "banca, meu médico, meu dentista, o meu voo, a minha consulta, me entregam, trabalho das, trabalho de, "
        "trabalho até, trabalho no, trabalho na, entro no trabalho, marquei com, marquei médico, marquei dentista, "
        "combinei com, já combinei, vou ao dentista, vou ao médico, vou no médico, vou no dentista, vou viajar, "
        "viajo, vou trabalhar, estou de plantão, tô de plantão, dou aula, dou aulas, entro às, pego às, pego o, levo "
        "o, levo a, busco o, busco a, vou buscar, vou levar, faço prova, faço exame, vou fazer exame, vou estar em, "
        "saio do, saio da, tenho",
    ),
    (
        means(kind.ANSWER_BY),
        "avisem, avisa, me avisa, me avisem, avisem-me, avise, avisar, confirmem, confirma, confirmar, confirme, "
        "confirmação, respondam, responde, responder, respondem, responda, resposta, decidir, decidam, decidimos, "
        "decidem, votem, votar, vota, votação, digam, diga, me diz, me digam, digam-me, diz-me, dizer, paguem, pagar, "
        "paga, pix, inscrevam-se, inscrições, inscrição, inscrever, entregar, entrega, entreguem, enviar, enviem, "
        "envia, mandem, mandar, manda, preencham, preencher, prazo, data limite, data-limite, transferir o valor, "
        "depositar, depositem, comprar, comprem, saber, combinem, prazo final, respondam-me",
    ),
    (
        means(kind.UNSURE),
        "não sei se, nao sei se, n sei se, não sei ainda se, ainda não sei se, não tenho certeza de, "
        "não tenho certeza se, não tenho a certeza de, não tenho a certeza se, não tenho a certeza que, "
        "será que consigo, duvido que, não faço ideia se, não sei quanto a, tenho dúvidas se, na dúvida se",
    ),
    (
        means(**{kind.EXCEPT: "instead"}),
        "em vez de, em vez da, em vez do, ao invés de, ao invés da, ao invés do, no lugar de, no lugar da, "
        "no lugar do, invés de",
    ),
    (
        means(kind.YES),
        "tudo certo, tudo ok, tá tudo certo, tudo livre, sim, ss, simm, claro, claro que sim, ok, okay, okey, oki, "
        "okk, blz, beleza, belê, tranquilo, tranks, tranquila, suave, de boa, de boas, dboa, show, fechou, fechado, "
        "combinado, combinadíssimo, perfeito, perfeita, ótimo, ótima, óptimo, óptima, maravilha, excelente, com "
        "certeza, certeza, posso, eu posso, posso sim, consigo, eu consigo, consigo sim, topo, topo sim, eu topo, tô "
        "dentro, to dentro, tou dentro, estou dentro, tamo dentro, tamos dentro, alinho, bora sim, dá sim, dá pra "
        "mim, pra mim dá, para mim dá, por mim dá, dá certo pra mim, serve, serve-me, dá-me jeito, me serve, por "
        "mim, pra mim tudo bem, tudo bem, está bem, tá bem, tá bom, está bom, pode sim, pode contar comigo, conta "
        "comigo, contem comigo, confirmo, estarei lá, vou sim, eu vou, vou estar, lá estarei, estou lá, tô lá, fixe, "
        "porreiro, porreira, bacana, legal, massa, aceito, rola sim, pra mim rola, isso, isso mesmo, aham, uhum, "
        "partiu, mim serve, bom pra mim, bom para mim, ótimo pra mim, melhor pra mim, boa ideia, na boa, demorou, "
        "show de bola, top, perfeito pra mim, ok pra mim, ok para mim, mim tá bom, mim ta bom, pode marcar, só "
        "posso, posso só, só consigo, também posso, mim funciona, funciona, mim está bom, mim está ótimo, fico "
        "livre, mim tá ótimo, tá ótimo, está ótimo, marcado, dou um jeito",
    ),
    (
        means(kind.NO),
        "não, nao, naum, ñ, não posso, nao posso, n posso, ñ posso, não consigo, nao consigo, n consigo, "
        "ñ consigo, não dá, nao dá, nao da, n dá, n da, ñ dá, não rola, nao rola, n rola, não vai dar, nao vai dar, "
        "n vai dar, não vai rolar, não vou, nao vou, não vou poder, não vou conseguir, não poderei, não me dá jeito, "
        "não dá jeito, não dá para mim, não dá pra mim, não serve, não me serve, não estou, não estarei, não fico, "
        "impossível, impossivel, sem chance, sem condições, nem pensar, nem rola, de jeito nenhum, nem fodendo, "
        "complicado, complicada, complica, difícil, dificil, ruim, ruim pra mim, ruim para mim, péssimo, péssima, mau, "
        "fica ruim, fica difícil, fica complicado, fica puxado, fica mal, puxado, tô fora, to fora, tou fora, "
        "estou fora, passo, eu passo, ocupado, ocupada, ocupadíssimo, estou ocupado, estou ocupada, tô ocupado, "
        "tô ocupada, to ocupado, to ocupada, viajando, tô viajando, estou viajando, estou de férias, tô de férias, "
        "de férias, estarei viajando, "
        "estarei fora, estou de viagem, cancelado, cancelada, cancelou, cancelamos, cancela, cancelar, foi cancelado, "
        "foi cancelada, desmarcado, desmarcada, foi desmarcado, foi desmarcada, desmarquem, desmarcou, desmarcar, "
        "esquece, esqueçam, descartado, descartada, descarta, descarto, evitar, evitamos, evitemos, evitaria, "
        "já tenho compromisso, tenho compromisso, compromisso, tenho um compromisso, já tenho coisa, "
        "tenho outro compromisso, não temos como, não tenho como, nem, tampouco, nem vem, negativo, nada disso, "
        "não podemos, não conseguimos, infelizmente não, impossível pra mim, só não, menos mal não, nunca, jamais, "
        "está fora, tá fora, fora de questão, não tem como, tem como não, não há hipótese, sem hipótese, "
        "trabalho até tarde, caiu, furou, sem ser",
    ),
    (
        means(kind.BUSY),
        "trabalho, trabalhando, ocupado, ocupada, enrolado, enrolada, atolado, atolada, cheio, cheia, lotado, lotada, "
        "full, de plantão, fora, viajo, descanso, durmo, estudo, "
        "a trabalhar, de folga não, preso, presa",
    ),
    (
        means(kind.MAYBE),
        "talvez, tlvz, quem sabe, se precisar, se for preciso, se for o caso, no máximo, em último caso, "
        "eventualmente, possivelmente, provavelmente, se calhar, porventura, de repente, na pior das hipóteses",
    ),
    (
        means(kind.MAYBE, unsure_of="behind"),
        "não sei, nao sei, n sei, ñ sei, sei lá, sei não, sem ideia, não faço ideia, não tenho certeza, não tenho a "
        "certeza, depende, vamos ver, vou ver, preciso ver, tenho que ver, tenho de ver, a ver, a confirmar, vejo "
        "depois, logo se vê, a definir, por confirmar, ainda não sei, a combinar",
    ),
    (
        means(kind.EXCEPT),
        "menos, exceto, excepto, tirando, fora, salvo, a não ser, com exceção de, com exceção da, "
        "todos menos, qualquer dia menos, qualquer um menos, tudo menos, sem contar",
    ),
    (means(kind.PROPOSE, kind.APPROX), "digamos, tipo assim, vamos dizer, por exemplo"),
    (means(kind.ONLY), "só, so, somente, apenas, unicamente"),
    (
        means(kind.ME_TOO),
        "eu também, eu tb, eu tbm, tb, tbm, também, eu tmb, idem, igual ao, igual à, igual a, o mesmo que, mesmo que",
    ),
    (
        means(kind.ASK),
        "quem, quando, onde, aonde, como, qual, quais, quanto, quanta, quantos, quantas, por que, porque é que, "
        "pq, cadê, quê",
    ),
    (
        means(kind.PROPOSE, kind.YES),
        "dá, dava, rola, pode ser, fica bom, fica bem, dá jeito, dava jeito, calha bem, se não, não seria melhor, "
        "não é melhor, não podemos fazer, não dá para ser, não dá pra ser, não pode ser, não podia ser, não poderia "
        "ser, não podíamos, não poderíamos, não dá para fazer, não dá pra fazer, não era melhor, por que não, porque "
        "não, pq não, não rola ser, não dava para ser, não quer, não querem",
    ),
    *TELLS,
)

COMMON = (
    "que e o a os as um uma de da do das dos em no na nos nas por para pra pro pras pros com sem se não sim eu tu "
    "você vocês vc vcs ele ela eles elas nós gente me te lhe lhes nos vos meu minha meus minhas teu tua seu sua "
    "nosso nossa esse essa este esta isso isto aquilo aquele aquela aqui ali lá aí já ainda também tb tbm muito "
    "muita mais menos bem mal tudo nada algo alguém ninguém ser estar ter sou és é somos são está tá tô tou to "
    "estou estás estamos tamo estão tão foi era vou vais vai vamos vão ir fazer faço faz tenho tens tem temos têm "
    "posso pode podes podem quero quer queres querem sei sabe sabes sabem acho acha achas acham digo diz vejo ver "
    "mas ou porque pq quando onde como quem qual então entao pois assim sempre nunca só mesmo coisa coisas vez "
    "casa galera pessoal malta gente amigos obrigado obrigada obg valeu vlw oi olá ola oie opa né ne uai eita "
    "poxa cara mano mana véi velho rs kkk kkkk kkkkk haha bom boa boas tarde noite beleza abraço beijo bjs abs "
    "dar dou deu dá até após sobre entre desde cada outro outra pelo pela pelos pelas dele dela deles delas nele "
    "nela num numa à às ao aos hoje ontem agora depois antes hj dps tava tavam estava estavam havia há sair saio "
    "chegar chego comer como levar levo trazer trago pedir peço mãe pai filho filha irmã irmão marido mulher "
    "namorado namorada amiga amigo chefe médico escola trabalho museu europeu judeu liceu coliseu pneu teu "
    "existe triste teste peste oeste leste nordeste sudeste assiste insiste desiste resiste brava lava trava "
    "cava abrir abrindo sétima marcos márcio márcia março domingos quartos quarto sextante quintal terço terços "
    "segundo segundos segunda tarda tarde tardar semanal mensal diário anual maior menor melhor pior manhoso "
    "setembrino agostinho julho juninho maiô jantei jantou almocei almoçou jantaram almoçaram sexo dominar "
    "domínio reunidos mim ti si conosco connosco comigo contigo fui foste fomos foram teve tive tivemos tinha "
    "tinham ia iam queria podia devia fazia dizia falou disse grande pequeno novo nova primeiro primeira último "
    "última quase apenas enquanto embora porém todavia aliás caso ficar fico fica ficam quiser puder der vir "
    "venho vens vem vêm chega passa passo espero espera olha olhem veja vejam favor pfv pf pls por porquê peguei "
    "sei lei rei hei farei irei serei terei grau sal sol pau mau "
    "luz água comida dinheiro tempo vida carro telefone celular mensagem mensagens foto fotos vídeo áudio grupo link "
    "endereço lugar cidade bairro prédio chave porta janela cama banho roupa mercado loja farmácia hospital banco "
    "praça igreja escritório empresa cliente projeto trampo serviço faculdade prova lição bolo carne arroz feijão "
    "frango peixe salada bebida gelo cachorro gato criança bebê menino menina vó vô vovó vovô tio tia primo prima "
    "sogra sogro vizinho vizinha colega professora turma time jogador placar gol vitória derrota rodada tabela "
    "ingresso presente lembrança notícia história problema dúvida ideia jeito tipo parte resto lado canto cabeça "
    "mão olho perna dor febre remédio saudade medo raiva vontade preguiça fome sede sono cedo demais bastante "
    "nenhum nenhuma qualquer cada tanto tanta quase logo nunca jamais talvez afinal enfim aliás inclusive quando "
    "enquanto embora apesar segundo conforme através dentro fora perto longe atrás frente cima baixo meio "
    "comprar vender pagar gastar achar procurar encontrar perder ganhar abrir fechar começar terminar continuar "
    "parar voltar entrar subir descer correr dormir acordar descansar estudar trabalhar ajudar esperar lembrar "
    "esquecer gostar adorar odiar sentir pensar falar dizer contar ouvir escutar olhar mostrar mandar enviar receber "
    "avisar chamar ligar responder perguntar explicar entender saber conhecer aprender ensinar cozinhar lavar "
    "limpar arrumar consertar quebrar chorar rir sorrir cantar dançar viajar passear brincar"
)
