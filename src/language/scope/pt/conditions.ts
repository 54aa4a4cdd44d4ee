/** What is said in Portuguese for a condition. */

import type { ScopeWords } from '../scope-words.ts';

/** Portuguese words by the id of the condition. */
export const conditions: ScopeWords['conditions'] = {
  bonus: 'também reembolsamos, também devolvemos, também pagamos, também cobrimos, você também recebe, também recebe',
  press: 'imprensa, jornalistas, assessoria de imprensa',
  repairs: 'as reparações têm, os reparos têm, nas reparações, nos reparos, cada reparo',
  members: `
    membro, membros, membros do clube, membros do nosso clube, sócio, sócios, sócia, sócias, associados, clientes registados,
    clientes cadastrados, usuários cadastrados, programa de fidelidade, programa de pontos, clube de vantagens, cartão cliente,
    cartão de fidelidade
  `,
  guests: `
    não membro*, não-membro*, não é membro, não és membro, não é sócio, não és sócio, se não é membro, se não for membro, convidados,
    sem cadastro, sem conta, sem registo, clientes não registados, como convidado
  `,
  students: 'estudante, estudantes, universitários, desconto de estudante, desconto para estudantes',
  teachers: 'professor, professores, docentes, educadores',
  seniors: 'idosos, aposentados, reformados, terceira idade, seniores, maiores de 65, maiores de 60, melhor idade',
  military: 'militares, veteranos, forças armadas, forças de segurança',
  healthcare: 'profissionais de saúde, enfermeiros, médicos, profissionais da saúde',
  business: `
    cliente* empresarial, clientes empresariais, cliente* corporativo*, cliente* profissional, clientes profissionais, empresas,
    conta empresarial, contas empresariais, pedidos corporativos, encomendas empresariais, atacado, atacadistas, grossistas, por grosso,
    venda por atacado, revendedores, pessoa jurídica, pessoas jurídicas, cnpj, mei
  `,
  employees: `
    desconto para funcionários, desconto de funcionário, para funcionários, para colaboradores, nossos funcionários recebem,
    desconto para colaboradores
  `,
  'new-customers': `
    novo* cliente*, novos clientes, novas clientes, cliente* novo*, novo* usuário*, novos usuários, novos utilizadores, novo* assinante*,
    novos membros, novos sócios, novos subscritores, novas assinaturas, novas subscrições, primeira vez
  `,
  'existing-customers': `
    clientes existentes, clientes atuais, cliente* fiel, clientes fiéis, clientes recorrentes, clientes habituais, clientes antigos
  `,
  'first-order': `
    primeiro pedido, primeira compra, primeira encomenda, primeiro mês, primeira entrega, primeira caixa, primeira assinatura,
    primeira reserva, primeira mensalidade, primeira fatura, primeiro envio
  `,
  subscribers: `
    assinante, assinantes, subscritores, ao assinar a newsletter, ao subscrever, se assinar, se subscrever, assine a newsletter,
    assine nossa newsletter, subscreva, inscreva-se, ao se cadastrar, cadastre-se, ao registar-se, registe-se, ao se inscrever,
    inscritos na newsletter, pedidos por assinatura, com assinatura, quando você assina, quando subscreve
  `,
  nonprofits: `
    ong, ongs, organizações sem fins lucrativos, associações sem fins lucrativos, instituições de caridade, instituições de ensino
  `,
  sale: `
    artigos em saldo*, artigo* em promoção, artigos em promoção, itens em promoção, item em promoção, produtos em promoção,
    produto em promoção, produtos em oferta, itens em oferta, produtos com desconto, itens com desconto, artigos com desconto,
    produtos promocionais, itens promocionais, artigos promocionais, produtos em liquidação, itens em liquidação, liquidação, outlet,
    saldos, queima de estoque, ponta de estoque, produtos em saldo, comprados em promoção, comprado em promoção, compras em promoção,
    preço* promocional, preços promocionais, preço* reduzido*, já com desconto, venda final, artigos de saldo, fim de coleção,
    últimas unidades
  `,
  used: `
    produto* usado*, artigo* usado*, item usado, itens usados, segunda mão, recondicionad*, seminov*, de mostruário, de exposição,
    caixa aberta
  `,
  personalised: `
    personalizado, personalizados, personalizada, personalizadas, sob medida, feito* sob encomenda, feitos sob encomenda, por encomenda,
    sob encomenda, à medida, por medida, gravad*, customizado, customizados, feito* à medida
  `,
  'gift-cards': `
    cartão-presente, cartões-presente, cartão presente, cartões presente, vale-presente, vales-presente, vale presente, cartão-oferta,
    cartões-oferta, cartão oferta, cartões oferta, cheque-oferta, cheques-oferta, vale-oferta, gift card*, vale-compra*, vales-compra*
  `,
  digital: `
    produto* digital, produtos digitais, conteúdo* digital, conteúdos digitais, artigo* digital, itens digitais, downloads, para download,
    baixáveis, licença* de software, e-book*, ebook*, descarregáveis, bens digitais
  `,
  large: `
    artigos volumosos, produtos volumosos, itens volumosos, volumoso*, grande porte, itens pesados, produtos pesados, artigos pesados,
    eletrodomésticos, grandes eletrodomésticos, pedidos grandes, palete*, grandes dimensões, grandes volumes
  `,
  perishable: 'perecíve*, produtos frescos, alimentos frescos, alimentos, flores, refrigerados, congelados',
  unopened: 'não aberto*, lacrado*, com lacre, selado, selados, sem abrir, por abrir, embalagem intacta, fechado na embalagem',
  opened: `
    produto* aberto*, artigo* aberto*, itens abertos, embalagem aberta, embalagens abertas, depois de aberto*, após aberto*,
    lacre violado, lacre rompido, foi aberto, foram abertos
  `,
  damaged: `
    danificado, danificados, danificada, danificadas, defeituos*, com defeito, com defeitos, produto* quebrado*, chegou quebrado,
    chegar quebrado, chegou danificad*, chegar danificad*, avariad*, com avaria, defeito* de fabrico, defeito* de fabricação,
    itens faltantes, artigos em falta, peças em falta, não conforme, não conformes, não está conforme, não esteja conforme
  `,
  'wrong-item': `
    item errado, itens errados, produto errado, produtos errados, artigo errado, artigos errados, produto* incorreto*, artigo* incorreto*,
    item incorreto, pedido errado, encomenda errada, troca de produto enviado, erro no envio
  `,
  'pre-order': `
    pré-venda*, pré-encomenda*, pré-reserva*, pré-compra*, pré-pedido*, sem stock, sem estoque, esgotad*, fora de estoque
  `,
  gifts: `
    devolução de presente*, devoluções de presentes, recebido como presente, comprado* como presente, se for um presente, se for presente,
    pedidos de presente, presentes de natal, artigos oferecidos
  `,
  hygiene: `
    roupa interior, roupa íntima, roupas íntimas, moda praia, fatos de banho, biquínis, brincos, cosmético*, produtos de higiene,
    lingerie, máscaras de proteção
  `,
  battery: 'bateria, baterias, pilha, pilhas',
  parts: `
    peça* de reposição, peças de reposição, peça* sobresselente*, peças sobresselentes, peças de substituição, peças de desgaste,
    consumíveis, acessórios, outras peças, peças móveis, lâmpadas de reposição
  `,
  express: `
    expresso, expressa, envio rápido, entrega rápida, envio urgente, entrega urgente, entrega prioritária, envio prioritário, sedex,
    frete rápido, suporte prioritário, atendimento prioritário, envio expresso, entrega expressa, frete expresso
  `,
  overnight: 'durante a noite, de um dia para o outro',
  'next-day': `
    no dia seguinte, dia seguinte, entrega em 24 horas, entrega em 24h, envio em 24 horas, envio 24h, entrega 24h, próximo dia útil,
    dia útil seguinte
  `,
  'same-day': 'no mesmo dia, mesmo dia, entrega no dia',
  standard: `
    envio padrão, entrega padrão, frete padrão, envio normal, entrega normal, frete normal, envio standard, entrega standard,
    correio normal, entrega convencional, envio regular
  `,
  economy: 'envio económico, envio econômico, entrega econômica, entrega económica, frete econômico, frete econômica, pac',
  pickup: `
    retirada na loja, retirada em loja, retirar na loja, retire na loja, retirada no local, levantamento em loja, levantamento na loja,
    levantar em loja, recolha em loja, recolha na loja, ponto* de recolha, ponto* de retirada, pontos de coleta, ponto de coleta,
    click and collect, cacifo*, lockers, retirada grátis, pontos pickup
  `,
  'in-store': `
    na loja, nas lojas, em loja, nas nossas lojas, em nossas lojas, na nossa loja, em nossa loja, em todas as lojas, loja* física*,
    lojas físicas, pessoalmente, presencial, presencialmente, compras na loja, compras em loja, no balcão, ligue para a loja, ligue para a nossa loja, ligue à loja
  `,
  online: `
    compra* online, compras online, pedido* online, pedidos online, encomenda* online, encomendas online, comprado* online,
    comprados online, só online, apenas online, somente online, exclusivo online, no site, pela internet, apenas no site, loja online,
    loja virtual
  `,
  app: `
    no app, no nosso app, em nosso app, pelo app, pelo nosso app, através do app, na app, na nossa app, através da app, pela app,
    no aplicativo, pelo aplicativo, na aplicação, através da aplicação, exclusivo do app, pedidos no app, compras no app, com o app,
    usuários do app
  `,
  chat: `
    chat ao vivo, por chat, via chat, pelo chat, no chat, pelo whatsapp, por whatsapp, via whatsapp, no whatsapp, redes sociais, por sms
  `,
  holiday: `
    natal, natalíci*, natalin*, festas de fim de ano, fim de ano, época festiva, quadra natalícia, dia das mães, dia da mãe, dia dos pais,
    dia do pai, dia dos namorados, páscoa, são valentim, ano novo, carnaval
  `,
  'black-friday': 'black november, semana black, esquenta black friday',
  'limited-time': `
    por tempo limitado, tempo limitado, oferta limitada, só hoje, apenas hoje, somente hoje, só esta semana, apenas esta semana,
    somente esta semana, este fim de semana, neste fim de semana, esta semana, nesta semana, este mês, neste mês, só este mês,
    oferta de lançamento, preço de lançamento, oferta relâmpago, oferta-relâmpago, até meia-noite, até à meia-noite, até domingo,
    até segunda, enquanto durarem os estoques, enquanto durar o estoque, limitado ao stock existente, até fim de stock, até ao fim do mês,
    até o fim do mês, termina hoje, acaba hoje, últimos dias, saldos de verão, saldos de inverno, liquidação de verão,
    liquidação de inverno, aniversário, oferta de boas-vindas, preço de boas-vindas, durante a promoção, durante a liquidação, durante os saldos, durante as promoções
  `,
  weekend: `
    fim de semana, fins de semana, aos fins de semana, aos finais de semana, finais de semana, final de semana, aos sábados, aos domingos,
    ao sábado, ao domingo, feriados, aos feriados, nos feriados, em feriados
  `,
  peak: `
    alta temporada, época alta, períodos de alta demanda, alta demanda, alta procura, grande procura, períodos de pico, período de pico,
    durante os saldos, em época de saldos
  `,
  annual: `
    plano* anual, planos anuais, assinatura* anual, assinaturas anuais, subscrição anual, subscrições anuais, pagamento anual,
    cobrança anual, faturação anual, cobrado anualmente, pagos anualmente, pago anualmente, anuidade, ao pagar anualmente,
    mensalidade anual
  `,
  monthly: `
    plano* mensal, planos mensais, assinatura* mensal, assinaturas mensais, subscrição mensal, subscrições mensais, pagamento mensal,
    cobrança mensal, faturação mensal, cobrado mensalmente, pago mensalmente
  `,
  free: 'plano gratuito, plano grátis, conta* gratuita*, versão gratuita, usuários gratuitos, utilizadores gratuitos, plano free',
  enterprise: 'enterprise, plano corporativo, plano empresarial, grandes empresas',
  basic: 'plano básico, conta básica, pacote básico, plano basic',
  starter: 'plano inicial, plano starter, pacote inicial',
  team: 'plano equipe, plano de equipe, plano para equipes, plano equipa, plano de equipa, plano para equipas',
  international: `
    envio* internacional, envios internacionais, pedido* internacional, pedidos internacionais, encomenda* internacional,
    encomendas internacionais, entrega* internacional, entregas internacionais, clientes internacionais, frete internacional,
    devoluções internacionais, internacionalmente, no exterior, para o exterior, para o estrangeiro, no estrangeiro, outros países,
    demais países, resto do mundo, restante mundo, fora do país, países terceiros, país de destino, consoante o país, dependendo do país,
    conforme o país
  `,
  domestic: `
    envios nacionais, envio nacional, pedidos nacionais, encomendas nacionais, entregas nacionais, entrega nacional, frete nacional,
    em todo o país, todo o país, dentro do país, território nacional, todo o brasil, todo o território nacional
  `,
  'us-remote': 'alasca, havaí, havai, porto rico, alasca e havaí',
  'pt-remote': `
    açores, madeira e açores, açores e madeira, regiões autónomas, ilha da madeira, para a madeira, na madeira, ilhas da madeira
  `,
  remote: `
    ilhas, as ilhas, para as ilhas, áreas remotas, zonas remotas, regiões remotas, áreas rurais, zona rural, áreas de difícil acesso,
    caixa postal, apartado*, norte e nordeste, região norte
  `,
  selected: `
    produtos selecionados, artigos selecionados, itens selecionados, peças selecionadas, modelos selecionados, uma seleção de,
    seleção de produtos, produtos sinalizados, produtos assinalados
  `,
  referral: `
    indique um amigo, indique amigos, convide um amigo, convide amigos, programa de indicação, por indicação, amigo indicado, ao indicar
  `,
  urgent: 'casos urgentes, pedidos urgentes, solicitações urgentes, emergência, emergências, incidentes críticos, alta prioridade',
  phone: `
    por telefone, pelo telefone, atendimento telefónico, atendimento telefônico, ao telefone, suporte telefónico, chamadas telefónicas
  `,
  furniture: 'móveis, mobiliário, mobília, sofá, sofás, colchão, colchões, armários',
  electronics: `
    eletrônicos, eletrónicos, produtos eletrônicos, produtos eletrónicos, artigos de eletrónica, celulares, telemóveis, smartphones,
    notebooks, portáteis, tablets, fones de ouvido, auscultadores
  `,
  software: 'produtos de software, videojogos, jogos digitais, chaves de licença, códigos de ativação',
  registered: `
    se registrar o produto, se registar o produto, ao registrar o produto, ao registar o produto, após o registro, após o registo,
    registre seu produto, registe o seu produto, registe o seu * e, registre seu * e, registre o seu * e
  `,
  manufacturer: 'garantia do fabricante, garantia de fábrica, produtos de terceiros, do fabricante, pelo fabricante, do seu fabricante',
  bundle: `
    na compra de dois, na compra de 2, na compra de duas, na compra de três, na compra de 3, levando 2, levando 3, a partir de 2 unidades,
    a partir de 3 unidades, 2 ou mais, dois ou mais, duas ou mais, 3 ou mais, três ou mais, 5 ou mais, segunda unidade, segundo item,
    compre 2, compre dois, leve 2, leve 3
  `,
  rental: 'itens alugados, produtos alugados, artigos de aluguer, alugado*, para aluguer, aluguel',
  samples: 'amostras, amostras grátis, amostra grátis, amostras gratuitas',
  elsewhere: `
    marketplace*, vendedores terceiros, vendedor terceiro, lojistas parceiros, outra loja, outro revendedor, revendedores autorizados,
    revendedor autorizado, vendido* por terceiros, vendido* por parceiros, comprado* na amazon
  `,
  later: `
    em breve, no próximo ano, no próximo mês, ano que vem, mês que vem, a partir do próximo, no futuro, estamos planejando, pretendemos,
    planejamos
  `,
  code: `
    com o código, com código, com o cupom, com cupom, com o cupão, com cupão, código promocional, código de desconto, cupom de desconto,
    cupão de desconto, use o código, usando o código, use o cupom, usando o cupom, utilize o código, insira o código
  `,
  month: `
    em janeiro, em fevereiro, em março, em abril, em maio, em junho, em julho, em agosto, em setembro, em outubro, em novembro,
    em dezembro
  `,
};
