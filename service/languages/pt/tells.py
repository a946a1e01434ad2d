"""What only tells in Portuguese: what was, facts that nobody meets for, set phrases with a time word in them."""

from __future__ import annotations

from service.parsing import kind
from service.parsing.language import Meaning, means

TELLS: tuple[tuple[Meaning, str], ...] = (
    (
        means(kind.PAST),
        "ficou, passamos a tarde, passamos o dia, passamos a noite, passamos a manhã, era, éramos, eram, fui, foi, "
        "fomos, foram, foste, estive, esteve, estivemos, estiveram, estiveste, estava, estavas, estávamos, estavam, "
        "tava, tavam, tinha, tínhamos, tinham, tinhas, tive, teve, tivemos, tiveram, tiveste, havia, houve, fiz, "
        "fez, fizemos, fizeram, fizeste, disse, dissemos, disseram, disseste, vi, viu, viram, viste, vim, veio, "
        "viemos, vieram, vieste, ia, iam, pus, pôs, pusemos, puseram, pude, pôde, pudemos, puderam, quis, quisemos, "
        "quiseram, soube, soubemos, souberam, dei, deu, demos, deram, deste, trouxe, trouxemos, trouxeram, saiu, "
        "saí, caiu, caí, li, leu, comi, comeu, bebi, bebeu, perdi, perdeu, perdemos, ganhei, ganhou, dormi, dormiu, "
        "acordei, cheguei, chegou, chegámos, comprei, entrei, encontrei, mostrei, virei, tirei, parei, esperei, "
        "demorei, morreu, morreram, nasceu, nasci, choveu, nevou, fazia, dizia, sabia, dormia, corria, vivia, "
        "morava, jantei, jantou, jantaram, almocei, almoçou, almoçaram, jantámos, almoçámos, falámos, ficámos, "
        "jogámos, marcámos, combinámos, passámos, encontrámos, fechámos, começámos, ganhámos, comprámos, visitámos, "
        "trabalhámos, acabámos, saíram, lembra, lembras, lembram, lembro, lembro-me, lembras-te, quando criança, "
        "quando eu era, na época, naquela época, naquele dia, naquele tempo, naquela noite, conheci, conhecemos, "
        "conheceram, casaram, casamos em, mudei, escrevi, recebi, esqueci, gostei, adorei, amei, trabalhei, joguei, "
        "paguei, fiquei, liguei, mandei, falei, achei, pensei, senti, ouvi, subi, desci, abri, fechei, terminei, "
        "acabei, acabou de, comecei, passei, deixei, levei, usei, cozinhei, assisti, corri, faltou, faltei, atrasou, "
        "rolou, bombou, lotou, sobrou, chorei, ri, rimos, vendi, viajei, andei, pedi, pediu, dormimos, tomei, tomou, "
        "botei, postei, foi ótimo, foi bom, foi legal, foi giro, há tempos que, faz tempo que",
    ),
    (
        means(kind.AUX),
        "foi, foram, fui, tinha, tinham, tenho, tem, têm, temos, havia, está, estava, ficou, já, sido, ter",
    ),
    (
        means(kind.PARTICIPLE),
        "feito, feita, dito, visto, vista, posto, posta, escrito, aberto, aberta, pago, ganho, gasto, entregue, "
        "vindo, morto, preso, eleito, sido, ido",
    ),
    (
        means(kind.STATE),
        "é o aniversário, é o niver, é niver, meu aniversário é, meu niver é, tudo fecha, fecha tudo, trabalha, "
        "trabalham, trabalhamos, estuda, estudam, dia da semana, melhor dia da semana, pior dia da semana, horário "
        "de atendimento, horário de visita, horário da loja, horário do, horário :, horário das, horários :, entrega "
        "dia, entrega em, entrega no, entrega até, hoje é, amanhã é, já é, é já, finalmente é, enfim, são uma, é uma "
        "hora, é meio-dia, é meia-noite, já são, odeio, adoro, amo, detesto, fico em casa, fico por casa, o curso, a "
        "missa, começa, começam, inicia, acaba, acabam, termina, terminam, fecha às, fecham, abre, abrem, aberto, "
        "aberta, abertos, abertas, fechado, fechada, fechados, fechadas, funcionamento, horário de funcionamento, "
        "horário comercial, atende, atendem, atendimento, chego, chegamos, chega, chegam, volto, voltamos, volta, "
        "saio, te ligo, ligo-te, ligo, te mando, te aviso, aviso, aviso-te, aviso-vos, te falo, te conto, te digo, "
        "digo-te, te chamo, vos digo, vos aviso, falo com, mando mensagem, custa, custam, custou, preço, preços, "
        "cobra, cobram, chove, choverá, chuva, vai chover, temporal, previsão, faz calor, faz frio, vai fazer, "
        "calor, frio, friozinho, calorão, graus, faz anos, faço anos, fazem anos, faz aniversário, é meu "
        "aniversário, é aniversário, o trem sai, o comboio sai, o avião sai, o ônibus sai, o autocarro sai, o voo "
        "sai, na tv, na televisão, na globo, em direto, ao vivo, episódio, capítulo, estreia, estréia, lança, "
        "lançamento, sai o, sai a, exame, exames, dentista, médico, médica, consulta, doutor, doutora, turno, "
        "plantão, despertador, me levanto, levanto, acordo, vou dormir, vou me deitar, deito-me, durmo, vou pra "
        "cama, vou para a cama, vence, vencimento, expira, prazo, salário, pagamento, décimo terceiro, greve, "
        "paralisação, alerta, trem, comboio, avião, ônibus, autocarro, metrô, metro, ferry, voo, que dia, que dia é, "
        "belo dia, lindo dia, mau dia, nasce, nascido, nascida, cansado, cansada, exausto, exausta, morto, morta, é "
        "feriado, feriado, ponto facultativo, dói, doendo, amanhece, anoitece, normalmente, costumo, costumamos, "
        "costuma, geralmente, sempre, encanador, canalizador, eletricista, técnico, motoboy, entregador, correio, "
        "carteiro, pedreiro, diarista, faxineira, chaveiro, entregam, entregas, pousa, pousamos, decola, embarco, "
        "embarque, desembarque, nublado, ensolarado, sol, vento, dura, duram, demora, demoram, joga o, joga contra, "
        "jogam, jogo do, jogo da, jogo é, transmitem, transmite, passa na, passam, o meu turno, hora do rush, hora "
        "de ponta, horário de pico, expediente, saio do trabalho, saio do serviço, largo às, acabo de, a guerra, "
        "promoção, desconto, em oferta, oferta, trânsito, engarrafamento, jornada, não tem aula, tem aula, há aula, "
        "não há aulas, há aulas, sem aula, aulas, prova de, prova do, provão, enem, vestibular, aula, missa, "
        "velório, enterro, funeral, semáforo, internado, internada, cirurgia, vacina, vacinação, obra, dormindo, "
        "acordado, acordada, trabalhar no, pôr do sol, nascer do sol, receita, forno, idade, sono, ressaca, sextou, "
        "sabadou, quintou, segundou, resultado, edital, imposto, boleto, fatura, conta de luz, falta luz, faltou "
        "luz, vai faltar, manutenção, dia de jogo, folga, estou de folga, tô de folga",
    ),
    (
        means(kind.QUIET),
        "dom pedro, dom casmurro, dom quixote, dom juan, dom bosco, dom joão, um dom, o dom, que dom, seu dom, meu "
        "dom, esse dom, o outro dia, outro dia, no outro dia, outro dia desses, um outro dia, dia desses, um "
        "dia desses, um dia destes, qualquer dia, qualquer dia desses, qualquer hora, algum dia, uns dias, depende "
        "do dia, conforme o dia, na mesma hora, à mesma hora, mesma hora, mesmo horário, no mesmo horário, na hora "
        "de sempre, à hora de sempre, hora de sempre, horário de sempre, que horas são, que horas, q horas, a que "
        "horas, a que hora, que hora, hora de, é hora de, tá na hora, está na hora, na hora, a hora, em cima da "
        "hora, fora de hora, hora certa, hora extra, horas extras, hora h, meia volta, daqui a pouco, daqui a "
        "bocado, daqui a pouquinho, daqui pouco, até já, até logo, até mais, até mais tarde, até depois, até breve, "
        "até a próxima, até à próxima, até agora, por agora, por hora, por enquanto, de agora em diante, e agora, "
        "agora não, agora que, agora sim, agora vou, agora já, agora mesmo não, mas agora, agora estou, agora tô, "
        "agora é, só agora, agora pouco, agora há pouco, ainda agora, agora tenho, agora entendi, agora eu, agora a, "
        "agora o, agora deu, agora foi, agora lascou, mais tarde ou mais cedo, mais cedo ou mais tarde, tarde "
        "demais, muito tarde, tão tarde, já é tarde, é tarde, está tarde, tá tarde, ficou tarde, antes tarde do que "
        "nunca, nunca é tarde, até tarde, até muito tarde, mais tarde, tarde para, cedo demais, muito cedo, tão "
        "cedo, mais cedo, cedo ou tarde, é cedo, tá cedo, ainda é cedo, chego tarde, chegar tarde, cheguei tarde, "
        "chego cedo, saio cedo, saio tarde, acordo cedo, acordar cedo, dormir cedo, dormir tarde, boa tarde, boas "
        "tardes, boa noite, boas noites, bom dia, bons dias, boa manhã, ótimo dia, ótima noite, ótima tarde, ótima "
        "semana, ótimo fim de semana, ótimo fds, bom fds, bom fim de semana, bom final de semana, boa semana, bom "
        "finde, bom domingo, bom sábado, boa sexta, boa segunda, boa quinta, boa quarta, boa terça, bom feriado, "
        "boas férias, bom descanso, bom trabalho, bom almoço, bom jantar, bom apetite, boa janta, de um dia para o "
        "outro, de um dia pro outro, dia a dia, no dia a dia, o dia a dia, dia após dia, dia sim dia sim, o dia "
        "todo, o dia inteiro, todo o dia, dia inteiro, dia todo, a noite toda, a noite inteira, a manhã toda, a "
        "manhã inteira, a tarde toda, a tarde inteira, a semana toda, a semana inteira, toda a semana, toda a noite, "
        "toda a tarde, toda a manhã, o mês todo, o mês inteiro, o ano todo, o fim de semana todo, o fim de semana "
        "inteiro, hoje em dia, nos dias de hoje, de hoje em diante, amanhã é outro dia, amanhã será outro dia, ao "
        "dia, por dia, por semana, por mês, por noite, por hora, por ano, por pessoa, à semana, ao mês, ao ano, a "
        "noite e o dia, da noite para o dia, da noite pro dia, dia e noite, noite e dia, a toda hora, toda hora, a "
        "qualquer momento, de última hora, última hora, à última hora, em última hora, primeira vez, última vez, "
        "pela primeira vez, pela última vez, a primeira vez, a última vez, a segunda vez, pela segunda vez, segundo "
        "plano, segundo lugar, em segundo lugar, em primeiro lugar, primeiro lugar, segundo tempo, primeiro tempo, "
        "segundo turno, primeiro turno, segundo ele, segundo ela, segundo o, segundo a, segundo os, segundo as, "
        "segundo me, um segundo, dois segundos, um segundinho, um minuto, um minutinho, dois minutos, dois "
        "minutinhos, só um minuto, só um segundo, um momento, um momentinho, meia dúzia, meia idade, meia pizza, "
        "meia boca, meia lua, meia calça, meia entrada, meia-entrada, meia luz, meias palavras, meio termo, meio a "
        "meio, meio que, meio quilo, meio cansado, meio caminho, no meio, classe média, pela metade, em média, meia "
        "maratona, meias, par de meias, meia sola, um dos dois, um dos três, um por um, um a um, uma das, um dos, "
        "uma coisa, uma pergunta, uma dúvida, outra vez, uma vez, cada vez, às vezes, as vezes, toda vez, muitas "
        "vezes, de vez em quando, de uma vez, era uma vez, um de cada vez, uma hora dessas, uma hora ou outra, uma a "
        "uma, mais um, mais uma, um por todos, turno da noite, turno da tarde, turno da manhã, noite das meninas, "
        "meia hora de, sexta-feira treze, black friday, cyber monday, sexta-feira negra, sábado à noite live, "
        "domingo legal, domingão do, terça parte, terças partes, a quarta parte, quarta parede, segunda mão, de "
        "segunda mão, segundas intenções, carne de segunda, de quinta categoria, quinta categoria, quinta da boa "
        "vista, quinta do lago, quinta da regaleira, na quinta do, na quinta dos, a quinta do, a quinta dos, quinta "
        "dos avós, quinta do avô, quintas de final, quartas de final, quarto de hora, sexto sentido, sala de jantar, "
        "mesa de jantar, casa de jantar, vida noturna, nem um dia, um dia a mais, um dia a menos, dia livre, dia de "
        "descanso, dia útil, dias úteis, dia de sorte, fim do mundo, fim da picada, por fim, enfim, a fim de, "
        "afinal, ao fim e ao cabo, fim da linha, fim de papo, fim de jogo, lua de mel, noite de núpcias, abaixo de "
        "zero, 24/7, 7/24, um contra um, ponto de encontro, a ponto de, maior de, menor de, durante a semana, meio "
        "de semana, semana de trabalho, a curto prazo, dias depois, feliz natal, feliz ano novo, feliz páscoa, boas "
        "festas, feliz dia, pra ontem, para ontem, desde ontem, desde sempre, para sempre, pra sempre, como sempre, "
        "como se, um par de dias, há pouco, há pouco tempo, faz pouco tempo, há bocado, há muito, há tempos, faz "
        "tempo, há dias, mal posso esperar, não vejo a hora, chegou a hora, hora e tal, logo depois, logo em "
        "seguida, todo mundo, toda a gente, mundo todo, dia d, dia de são nunca, no dia que, no dia em que, o dia "
        "que, o dia em que, o dia da, no meu tempo, mês passado inteiro, fim de carreira, meio do caminho, boa noite "
        "de sono, noite de sono, noite mal dormida, bom dia a todos, na hora que, na hora em que, na hora do, hora "
        "do, antes de tudo, antes de mais, antes disso, depois disso, depois falamos, depois vejo, depois te, depois "
        "eu, o seguinte, é o seguinte, mais de uma, em dia, de dia, um belo dia, dia de, semana santa passada, "
        "sessão da tarde, jornal da noite, jornal da manhã, café com leite, nem sempre, no ano, ano letivo, semana "
        "de provas, mês que vem tem conta",
    ),
    (
        means(kind.RANKED),
        "vez, vezes, opção, fileira, série, parte, temporada, edição, rodada, fase, etapa, via, mão, chance, "
        "tentativa, pessoa, dose, guerra, divisão, página, linha, coluna, fila, turma, metade, "
        "pergunta, questão, vaga, classe, categoria, geração, versão, impressão, intenção, língua, maior, melhor, "
        "pior, esposa, gravidez, filha, instância, camada, ordem, potência, volta, circular, avenida, travessa, "
        "posição, colocação, dama, mulher, idade, onda, lei, emenda, essência, fatia, garrafa, sinfonia, cópia, "
        "natureza, base, marcha, faixa, porta, escolha, faculdade, graduação, avaliação, habilitação, residência, "
        "tiragem, lição, unidade, fornada, leva, visualização, liga, figura, caixa, carta, pista, "
        "parcela, prestação, mensalidade, república",
    ),
    (means(kind.TELLS_TIME), "são, já são, agora são, são quase, já são quase, são exatamente, já passa das"),
    (
        means(kind.GREETING),
        "bom, boa, bons, boas, ótimo, ótima, feliz, felizes, lindo, linda, belo, bela, excelente, abençoado, "
        "abençoada, tenham um, tenham uma, tenha um, tenha uma, tenham um ótimo, que tenham um, aproveita o, "
        "aproveitem o, aproveita a, aproveitem a, obrigado pelo, obrigada pelo, obrigado pela, obrigada pela, valeu "
        "pelo, valeu pela, obrigado por, obrigada por, como foi o, como foi a, que tal foi, como correu o, como "
        "correu a, que belo, que bela, que lindo, que linda, maravilhoso, maravilhosa, santo, santa, bendita, "
        "bendito, maldita, maldito, como está o, como está a, amo, odeio, adoro, curtam o, curte o, boa essa, uma "
        "boa, um bom, uma ótima, um ótimo, um feliz, um excelente, finalmente, enfim, que",
    ),
    (
        means(kind.BYE),
        "até, até a, até o, até à, até ao, nos vemos, nos vemos na, nos vemos no, vemo-nos, a gente se vê, "
        "a gente se vê na, a gente se vê no, a gente se fala, nos falamos, falamos, falamos na, falamos no, te vejo, "
        "te vejo na, te vejo no, vejo vocês, vejo vcs, vejo-te, vejo-vos, tchau, adeus, beijos e até, abraços e até, "
        "abraço até, bjs até, seguimos, se vemos, a gnt se vê",
    ),
    (
        means(kind.LABEL),
        "rua, r, avenida, av, travessa, alameda, praça, largo, estrada, rodovia, br, apto, apartamento, bloco, casa, "
        "andar, porta, número, num, nro, sala, página, pág, pag, capítulo, cap, plataforma, linha, ônibus, onibus, "
        "autocarro, código, versão, grupo, mesa, quarto, tamanho, telefone, tel, telemóvel, tlm, celular, cel, "
        "whats, zap, whatsapp, wpp, me liga no, liga no, nível, fase, temporada, episódio, ep, rota, faixa, portão, "
        "voo, quilómetro, quilômetro, km, prédio, edifício, torre, loja, escritório, poltrona, assento, fila, "
        "fileira, seção, secção, artigo, art, exercício, tema, lote, fatura, pedido, senha, pin, palavra-passe, "
        "processo, modelo, fórmula, playstation, top, menu, cep, conta, agência, ag, iban, nif, cpf, rg, cnpj, "
        "placa, matrícula, camisa, parada, paragem, saída, nota, curso, série, turma, anexo, ramal, extensão, "
        "quadra, campo, caixa, lei, inciso, item, questão, aula, lição, volume, vol, tomo, canal, opção, chave, pix, "
        "lugar, box, baia, vaga, tópico, galpão",
    ),
)

PAST_ENDINGS = "ado ada ados adas ido ida idos idas"
PAST_FORMS = (
    "ou aram eram iram aste iste avam ávamos bei cei çei dei fei gei guei jei lei mei nei pei quei sei tei uei vei xei "
    "zei nhei lhei iei eei"
)
