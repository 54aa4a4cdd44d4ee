/** Portuguese words of scope, of Brazil and of Portugal. */

import { conditions } from './pt/conditions.ts';
import type { ScopeWords } from './scope-words.ts';

/** What shops write in Portuguese. */
export const portuguese: ScopeWords = {
  conditions,
  rates: {
    annual: 'por ano, ao ano, /ano, anual, anuais, anualmente, a cada ano, cada ano',
    monthly: 'por mês, ao mês, /mês, mensal, mensais, mensalmente, a cada mês, cada mês, /mes',
  },
  grades: {
    plus: 'plus',
    premium: 'premium',
    pro: 'pro, profissional',
    gold: 'gold, ouro',
    silver: 'silver, prata',
    bronze: 'bronze',
    platinum: 'platinum, platina, diamante, elite',
    vip: 'vip',
    basic: 'basic, básico, básica',
    starter: 'starter',
    free: 'free, gratuito, gratuita, grátis',
    enterprise: 'enterprise',
  },
  labels: {
    international: 'internacional, internacionais, exterior, estrangeiro',
    domestic: 'nacional, nacionais',
    sale: 'saldos, outlet, promoções, ofertas',
    annual: 'anual',
    monthly: 'mensal',
    members: 'associação',
  },
  graded: `
    membro* {grade}, sócio* {grade}, sócia* {grade}, cliente* {grade}, usuário* {grade}, utilizador* {grade}, assinante* {grade},
    plano {grade}, planos {grade}, nível {grade}, conta* {grade}, assinatura* {grade}, subscrição {grade}, pacote {grade}, versão {grade},
    cartão {grade}
  `,
  places: {
    eu: 'ue, u.e., união europeia, união européia, países da ue, países da união europeia, espaço económico europeu, eee',
    europe: 'europa, países europeus, resto da europa, clientes europeus',
    us: 'estados unidos, eua, e.u.a., usa, clientes americanos',
    uk: 'reino unido, grã-bretanha, inglaterra, escócia, país de gales, uk',
    pt: 'portugal, portugal continental, continente, clientes portugueses',
    br: 'brasil, clientes brasileiros, pedidos no brasil',
    'br-sp': 'são paulo, grande são paulo, estado de são paulo, capital paulista',
    'br-rj': 'rio de janeiro',
    'br-south-east': 'sul e sudeste, sudeste, região sudeste, regiões sul e sudeste',
    'br-north-east': 'nordeste, região nordeste, regiões norte e nordeste',
    es: 'espanha, espanha continental',
    fr: 'frança',
    de: 'alemanha',
    it: 'itália',
    ie: 'irlanda',
    at: 'áustria',
    ch: 'suíça',
    nl: 'países baixos, holanda',
    be: 'bélgica',
    benelux: 'benelux',
    baltics: 'países bálticos, estados bálticos',
    lu: 'luxemburgo',
    pl: 'polónia, polônia',
    se: 'suécia',
    dk: 'dinamarca',
    no: 'noruega',
    fi: 'finlândia',
    scandinavia: 'escandinávia, países nórdicos',
    gr: 'grécia',
    tr: 'turquia',
    ru: 'rússia',
    ua: 'ucrânia',
    ca: 'canadá',
    mx: 'méxico',
    ar: 'argentina',
    cl: 'chile',
    ao: 'angola',
    mz: 'moçambique',
    cv: 'cabo verde',
    au: 'austrália',
    nz: 'nova zelândia',
    in: 'índia',
    jp: 'japão',
    cn: 'china',
    asia: 'ásia',
    'north-america': 'américa do norte',
    'latin-america': 'américa latina, américa do sul, mercosul',
    africa: 'áfrica, palop',
    city: `
      lisboa, grande lisboa, porto, grande porto, são paulo, rio de janeiro, belo horizonte, curitiba, porto alegre, salvador, brasília,
      recife, fortaleza
    `,
  },
  capitals: { SP: 'br-sp', RJ: 'br-rj' },
  outside: `
    fora de {place}, fora da {place}, fora do {place}, fora dos {place}, não {place}, exceto {place}, resto da {place}, resto do {place},
    exterior da {place}
  `,
  notMarket: `
    feito* em {place}, feita* em {place}, feito* no {place}, feita* no {place}, feito* na {place}, feita* na {place}, feito* nos {place},
    fabricado* em {place}, fabricado* no {place}, fabricado* na {place}, fabricada* em {place}, fabricada* no {place},
    fabricada* na {place}, produzido* em {place}, produzido* no {place}, produzido* na {place}, produzida* em {place},
    produzida* no {place}, desenhad* em {place}, criado* no {place}, criado* em {place}, cultivado* no {place}, made in {place},
    sediad* em {place}, sede em {place}, sede no {place}, localizad* em {place}, armazém em {place}, armazém no {place},
    fábrica em {place}, fábrica no {place}, oficina em {place}, escritório em {place}, escritório no {place}, escritórios em {place},
    equipa em {place}, equipe no {place}, loja em {place}, lojas em {place}, loja no {place}, enviado* de {place}, enviado* do {place},
    importado* da {place}, importado* do {place}, importado* de {place}, importado* dos {place}, horário de {place}, hora de {place},
    lei de {place}, banco do {place}
  `,
  ordinary: [
    // Words with a condition in them that say nothing of who gets it.
    `
      estado* membro*, estados-membros, estado-membro, país* membro*, países membros, membro* da equipa, membro* da, membro* do,
      membro* de sua, membro* da sua, membro* da equipe, membros da equipe, membro* da nossa equipa, membro* da nossa equipe,
      membro* da família, membros da família, membro* da sua família, sócio-gerente, american express, pequenas empresas, outras empresas,
      muitas empresas, a maioria das empresas, empresas de transporte, empresas de transportes, empresa de transporte, chatbot*,
      dia* úte*, dias úteis, frete padrão grátis, envio padrão gratuito, não danificado*, sem danos, não usado*, sem uso,
      exceto fins de semana, inclusive aos fins de semana, inclusive fins de semana, incluindo fins de semana, mesmo aos fins de semana,
      inclusive feriados, incluindo feriados, inclusive aos domingos, exceto finais de semana, exceto feriados,
      exceto sábados\\, domingos e feriados, exceto sábados e domingos, exceto domingos e feriados, exceto fins de semana e feriados,
      exceto fim de semana, excluindo fins de semana, excluindo feriados, excluindo fins de semana e feriados, com exceção de feriados,
      salvo feriados, duração da bateria, vida útil da bateria, autonomia da bateria, bateria dura, bateria incluída, pilhas incluídas,
      pilhas não incluídas, identidade nacional, embrulho de presente, embalagem de presente, papel de presente, para presente,
      número internacional, chamada para rede fixa nacional, chamada para a rede fixa nacional, rede fixa nacional, rede móvel nacional,
      chamada nacional, atendimento premium, na loja online, no site da
    `,
    // What anyone may say or do: no condition on who gets it.
    `
      se não, se você não, se * não, se * * não, se * * * não, caso não, caso * não, caso * * não, caso * * * não, se mudar de ideia*,
      se você mudar de ideia*, se mudares de ideia*, se mudou de ideia*, caso mude de ideia*, se se arrepender, se você se arrepender,
      se te arrependeres, caso se arrependa, se desistir, se você desistir, caso desista, se tiver alguma dúvida, se tiver dúvidas,
      se você tiver dúvidas, se você tiver alguma dúvida, se tiveres dúvidas, se tiveres alguma dúvida, se tiver alguma questão,
      se tiver questões, se tiver perguntas, se tiver algum problema, se tiver problemas, se você tiver algum problema,
      se você tiver problemas, se houver algum problema, se houver, se precisar, se você precisar, se precisares, caso precise, se quiser,
      se você quiser, se quiseres, caso queira, se desejar, se você desejar, caso deseje, se preferir, se você preferir, se preferires,
      caso prefira, se decidir, se você decidir, se decidires, caso decida, se devolver, se você devolver, se cancelar, se você cancelar,
      se cancelares, caso cancele, se notar, se detetar, se encontrar, se você encontrar, se algo, se alguma coisa,
      se por qualquer motivo, se por algum motivo, se\\, por qualquer motivo, se por qualquer razão, se comprar hoje, se pedir hoje,
      se procura, se está à procura, se você procura, se nos contactar, se nos escrever, se avariar, se quebrar, se parar de funcionar,
      se deixar de funcionar, se ficar insatisfeito*, se estiver insatisfeit*, se você estiver insatisfeit*, caso esteja insatisfeit*,
      se necessário, se for necessário, caso necessário, se possível, se aplicável, como se, mesmo se, em todo caso, em todo o caso,
      em qualquer caso, nesse caso, neste caso, no seu caso, mesmo que, assim que, uma vez recebid*, logo que, quando receber,
      quando receberes, desde que estejam, desde que esteja, desde que o produto esteja, desde que os produtos estejam,
      desde que o artigo esteja, desde que sem uso, salvo indicação em contrário, salvo se indicado, exceto se indicado,
      a menos que indicado, em caso de dúvida*, em caso de problema*, em caso de devolução, em caso de insatisfação,
      em caso de arrependimento, em caso de desistência, em caso de cancelamento, em caso de necessidade, algumas pessoas
    `,
  ],
  narrowing: `
    se você, se tu, se é, se és, se for, se fores, se tiver, se tiveres, se tem, se tens, se o, se os, se seu, se o seu, se a sua,
    se pagar, se comprar, se comprares, se pedir, se encomendar, se usar, se utilizar, se fizer, se optar, se escolher, se reservar,
    se morar, se viver, se residir, se estiver, se pagares, se usares, caso, caso o, caso a, caso você, desde que, contanto que,
    a menos que, a não ser que, na condição de, com a condição de, em caso de, no caso de, sujeito a, sujeita a, mediante, pagamentos com,
    no pix, via pix, pagando no pix, pagamento via pix, à vista, com o código, com código, com o cupom, com cupom, com o cupão,
    use o código, usando o código, use o cupom, usando o cupom, utilize o código, só para, apenas para, somente para, unicamente para,
    só em, apenas em, somente em, apenas na, apenas no, só na, só no, somente no, somente na, só com, apenas com, apenas se, somente se,
    só se, só válido, válido apenas, válido somente, válida apenas, válida somente, válido só, disponível apenas, exclusivamente para,
    exclusivo para, exclusiva para, exclusivamente em, exclusivamente no, exclusivamente na, limitado a clientes, limitado a pedidos,
    limitado a compras, limitada a clientes, limitada a pedidos, limitada a compras, na compra de dois, na compra de 2, na compra de três,
    na compra de 3, levando 2, levando 3, a partir de 2 unidades, a partir de 3 unidades, por cada amigo, ao indicar, se indicar,
    pedidos feitos antes, pedidos feitos até, encomendas feitas até, encomendas feitas antes, pedidos realizados até, compras feitas até,
    para pedidos até às, após o primeiro ano
  `,
  selection: `
    pagando com, ao pagar com, pagando no, pagamento via, determinados, determinadas, certos, certas, alguns, algumas, participantes,
    elegíveis, sinalizados, assinalados, específicos, específicas, a maioria dos, a maioria das, muitos, muitas, não promocionais,
    em stock, em estoque, seguintes produtos, seguintes artigos
  `,
  exceptions: `
    exceto, exceto em, exceto para, excepto, excepto em, excetuando, excetuam-se, salvo, salvo em, excluindo, excluem-se, menos em,
    com exceção de, com exceção dos, com exceção das, à exceção de, à exceção dos, à exceção das, com excepção de, exclui, não inclui,
    não se aplica, não se aplica a, não se aplicam, não aplicável, não é aplicável, não é válido, não válido, não válida, não disponível,
    não cumulativo, não acumulável, não é cumulativo, ficam excluídos, ficam excluídas, estão excluídos, não aceitamos devoluções de,
    não aceitamos devolução de
  `,
  exceptionsBehind: `
    excluídos, excluídas, excluído, excluída, ficam excluídos, ficam excluídas, estão excluídos, estão excluídas, está excluíd*,
    não incluído*, não incluída*, não podem ser devolvid*, não pode ser devolvid*, não são elegíveis, não são reembolsáveis,
    não têm devolução, não têm troca, não estão incluíd*
  `,
  rest: `
    tudo o resto, todo o resto, o resto, o restante, os restantes, as restantes, os demais, as demais, demais produtos, demais pedidos,
    demais itens, demais clientes, outros produtos, outros artigos, outros itens, outros pedidos, outras encomendas, caso contrário,
    nos demais casos, nos restantes casos, em todos os outros casos, todos os outros, todas as outras, qualquer outro, qualquer outra
  `,
  over: `
    pedidos acima de, pedido acima de, pedidos superiores a, pedidos a partir de, pedidos de mais de, pedidos maiores que, pedidos de,
    pedido mínimo de, compras acima de, compra acima de, compras superiores a, compras a partir de, compras de mais de, compras de,
    compra mínima de, encomendas acima de, encomendas superiores a, encomenda superior a, encomendas a partir de, encomendas de mais de,
    encomendas de, encomenda mínima de, valor mínimo de, valor superior a, gaste, gastando, gaste acima de, ao gastar, se gastar,
    itens acima de, produtos acima de, carrinho acima de
  `,
  under: `
    pedidos abaixo de, pedido abaixo de, pedidos inferiores a, pedidos até, pedidos de até, pedidos de menos de, compras abaixo de,
    compras inferiores a, compras até, compras de até, encomendas abaixo de, encomendas inferiores a, encomendas até,
    encomenda inferior a, valor inferior a, produtos abaixo de
  `,
  overBehind: 'em compras, em pedidos, de compras, em encomendas',
  contrasts: `
    mas, porém, enquanto, embora, no entanto, todavia, em vez de, em vez dos, ao invés de, em lugar de, ao contrário de, ao contrário das,
    ao contrário dos, diferente de, diferentemente de, comparado com, comparado a, em comparação com, face a, sendo que, já
  `,
  joins: 'e, ou, &, bem como, assim como, além de',
  subjects: `
    você tem, você pode, você recebe, você ganha, você paga, você economiza, você conta, você dispõe, tens, podes, recebes, dispões,
    ganhas, pagas, tem direito a, devolvemos, oferecemos, enviamos, entregamos, respondemos, reembolsamos, garantimos, aceitamos,
    cobramos, processamos, damos, temos, postamos, despachamos, nosso, nossa, nossos, nossas, o nosso, a nossa, os nossos, as nossas,
    todos os pedidos, todos os produtos, todos os artigos, todos os itens, todas as compras, todas as encomendas, todas as luminárias,
    todos os clientes, cada pedido, cada produto, cada compra, o envio é, o frete é, a entrega é, o envio custa, o envio demora,
    a entrega demora, a entrega leva, o prazo de entrega, o prazo de devolução, as devoluções são, o prazo para devolução,
    entre em contato, contacte-nos, fale com
  `,
  brand: 'nós, nosso, nossa, nossos, nossas, oferecemos, damos, temos, conosco, connosco, aqui, garantimos, enviamos, a gente',
  present: `
    agora, hoje, atualmente, hoje em dia, a partir de agora, a partir de hoje, neste momento, ainda, continua a ser, continuam a ser,
    passa a ser, passam a ser
  `,
  asides: {
    history: {
      clause: `
        anteriormente, antigamente, no passado, outrora, antes era, antes eram, antes oferecíamos, antes tínhamos, antes dávamos,
        antes você tinha, antes custava, costumava, costumavam, costumávamos, originalmente, no ano passado, ano passado, há alguns anos,
        há anos, até há pouco, até recentemente, até pouco tempo, antiga política, política antiga, política anterior, antiga regra,
        prazo anterior, prazo antigo, antigo prazo, limite anterior, nossa antiga, nosso antigo, nossa anterior, nosso anterior,
        antes da mudança, antes disso, naquela época, na altura, nossa primeira política, a nossa primeira política, nossa primeira garantia, no início, no começo, inicialmente
      `,
      before: `
        já não são, já não é, não são mais, não é mais, já não, em vez de, em vez dos, ao invés de, ao invés dos, em lugar de,
        substitui os, substitui o
      `,
      touching: `
        antes, era de, eram de, era, eram, foi de, foram, era só de, eram só, eram apenas, era apenas de, tínhamos, tinha, tinham, tinhas,
        oferecíamos, oferecia, dávamos, dava, custava, custavam, demorava, demorávamos, antigo de, anterior de, os antigos, os anteriores
      `,
      after: 'anteriores, anterior, antigamente, até então, no passado, de antes',
    },
    others: {
      clause: `
        outras lojas, outros comércios, outras marcas, outras empresas, outros vendedores, outros fornecedores, outros fabricantes,
        outros sites, outros oferecem, outros dão, outros cobram, outras oferecem, a maioria das lojas, a maioria das marcas,
        a maioria das empresas, a maioria dos vendedores, a maioria dos sites, a maioria dos comércios, muitas lojas, muitas marcas,
        muitas empresas, muitos sites, algumas lojas, algumas marcas, concorrência, concorrente*, noutras lojas, em outros lugares,
        noutros sítios, noutro lado, média do setor, padrão do setor, média do mercado, norma do setor, grandes armazéns,
        lojas de departamento, por lei, a lei, segundo a lei, previsto em lei, previsto na lei, código de defesa do consumidor,
        código do consumidor, cdc, defesa do consumidor, direito do consumidor, direitos do consumidor, lei do consumidor, legislação,
        legalmente, mínimo legal, garantia legal, prazo legal, obrigação legal, exigido por lei, exigida por lei, diretiva,
        seu banco pode, o seu banco pode, segundo estudo*, segundo um estudo, um estudo, estudos mostram, pesquisas mostram, nos dá,
        nos oferece, nos dão, nos oferecem, nos concede, quase todas as lojas, quase todas as marcas, quase todas as empresas,
        quase todos os fornecedores, quase todos os fabricantes, quase todos os vendedores, a maioria dos fornecedores,
        a maioria dos fabricantes, muitos fornecedores, muitos fabricantes, alguns fornecedores, alguns fabricantes, algumas empresas,
        os fabricantes oferecem, os fabricantes costumam, os fornecedores oferecem, outra loja, outra empresa, outro fornecedor,
        me responderam, me respondeu, responder-me, me disseram, me reembolsaram, eu comprei, encomendei, esperei, demoraram,
        o fabricante oferece, o fabricante dá
      `,
      before: `
        ao contrário de, ao contrário das, ao contrário dos, diferente de, diferente das, comparado com, comparado com os,
        em comparação com, em comparação com os, face a, face aos, contra
      `,
    },
    denied: {
      before: `
        não está limitad*, não se limita a, não é limitad*, não oferecemos, não oferecemos uma *, não oferecemos um *,
        não oferecemos garantia, não oferecemos garantia de, não oferece, não oferece uma *, não damos, não damos garantia, não dá,
        não temos, não temos um *, não temos uma *, não temos garantia, não tem garantia, não incluímos, não inclui, não vem com,
        não garantimos, não podemos garantir, não prometemos, não podemos prometer, não podemos oferecer, não tem direito a,
        não tens direito a, não há garantia, não há um *, não há uma *, não existe garantia, não é preciso esperar, não precisa esperar,
        não precisa de esperar, nada de, esqueça, esqueça os, esquece, mito
      `,
      touching: `
        não, não em, não são, não é de, não de, não só, não apenas, não os, nem, sem, sem os, nunca, nenhum, nenhuma, não leva, não demora
      `,
    },
    example: {
      clause: `
        por exemplo, p. ex., p.ex., ex., exemplo, exemplos, suponha, suponhamos, imagine, imagina, imaginemos, digamos, vamos supor,
        a título de exemplo, hipotétic*, fictício*, fictícia*
      `,
    },
  },
  limits: `
    após, depois de, passados, passado, mais de, acima de, superior a, superiores a, além de, fora de, menos de, inferior a, pelo menos,
    no mínimo, até, antes de, antes dos, a partir de, decorridos, findos, ao fim de, no máximo
  `,
  from: 'de, dos, de apenas, desde',
  changes: `
    ampliado, ampliamos, ampliámos, amplia, ampliar, alargado, alargámos, alargamos, estendido, estendemos, estender, prorrogado,
    prorrogamos, prolongado, prolongamos, prolongámos, aumentado, aumentamos, aumentámos, aumentou, passou de, passa de, passam de,
    passaram de, passámos de, passamos de, subiu de, sobe de, desceu de, caiu de, reduzimos, reduzido de, baixou de, alterado, alterámos,
    alteramos, mudou de, mudamos, duplicámos, dobramos, melhorámos, melhoramos, atualizado, estendeu
  `,
  starts: `
    a partir de, a partir do dia, desde, desde o dia, de, do dia, válido de, válido a partir de, entre, entre o dia, começa em, começa a,
    inicia em, com início em, após, com efeito a partir de
  `,
  ends: `
    até, até o dia, até ao dia, até dia, válido até, válida até, válidos até, válido até ao dia, a, ao dia, termina em, termina a,
    termina no dia, acaba em, acaba a, expira em, expira a, encerra em, vence em, antes de, o mais tardar, e, e o dia
  `,
  bought: `
    comprado*, comprada*, compras, compra, realizado*, realizada*, realizados, feito*, feita*, feitos, feitas, pedido, pedidos, encomenda,
    encomendas, adquirido*, adquirida*, efetuado*, efetuada*, encomendado*, recebido*, enviado*
  `,
  relatives: 'que, os quais, as quais, o qual, a qual, cujo, cuja, cujos, cujas, onde',
  rhetorical: 'sabia que, você sabia, sabias que, já ouviu, já sabe, já sabes',
};
