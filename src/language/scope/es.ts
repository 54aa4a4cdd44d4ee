/** Spanish words of scope. */

import { conditions } from './es/conditions.ts';
import type { ScopeWords } from './scope-words.ts';

/** What shops write in Spanish. */
export const spanish: ScopeWords = {
  conditions,
  rates: {
    annual: 'al año, por año, anual, anuales, anualmente, cada año, /año, año',
    monthly: 'al mes, por mes, mensual, mensuales, mensualmente, cada mes, /mes, mes',
  },
  grades: {
    plus: 'plus',
    premium: 'premium',
    pro: 'pro, profesional',
    gold: 'oro, gold',
    silver: 'plata, silver',
    bronze: 'bronce',
    platinum: 'platino, platinum, diamante, élite, elite',
    vip: 'vip',
    basic: 'básico, básica, basic',
    starter: 'starter',
    free: 'gratuito, gratuita, gratis, free',
    enterprise: 'enterprise',
  },
  labels: {
    international: 'internacional, internacionales, mundial, extranjero',
    domestic: 'nacional, nacionales',
    sale: 'rebajas, outlet, ofertas',
    annual: 'anual',
    monthly: 'mensual',
    members: 'membresía',
  },
  graded: `
    miembro* {grade}, socio* {grade}, socia* {grade}, cliente* {grade}, usuario* {grade}, suscriptor* {grade}, plan {grade},
    planes {grade}, nivel {grade}, cuenta* {grade}, suscripción {grade}, suscripciones {grade}, tarifa {grade}, membresía {grade}
  `,
  places: {
    eu: 'ue, u.e., unión europea, países de la ue, países de la unión europea, espacio económico europeo, eee',
    europe: 'europa, países europeos, resto de europa, clientes europeos, pedidos europeos',
    us: 'estados unidos, eeuu, ee.uu., ee. uu., usa, eua, estados unidos continentales, clientes estadounidenses',
    uk: 'reino unido, gran bretaña, inglaterra, escocia, gales, uk',
    es: 'españa, territorio español, clientes españoles, pedidos españoles',
    mainland: 'península, peninsula, españa peninsular, peninsular, peninsulares, península ibérica',
    pt: 'portugal',
    fr: 'francia',
    de: 'alemania',
    it: 'italia',
    ie: 'irlanda',
    at: 'austria',
    ch: 'suiza',
    nl: 'países bajos, holanda',
    be: 'bélgica',
    benelux: 'benelux',
    baltics: 'países bálticos, estados bálticos',
    lu: 'luxemburgo',
    ad: 'andorra',
    gi: 'gibraltar',
    pl: 'polonia',
    cz: 'república checa, chequia',
    se: 'suecia',
    dk: 'dinamarca',
    no: 'noruega',
    fi: 'finlandia',
    scandinavia: 'escandinavia, países nórdicos',
    gr: 'grecia',
    tr: 'turquía',
    ru: 'rusia',
    ua: 'ucrania',
    ca: 'canadá',
    mx: 'méxico, república mexicana, clientes mexicanos',
    ar: 'argentina',
    cl: 'chile',
    co: 'colombia',
    pe: 'perú',
    ec: 'ecuador',
    uy: 'uruguay',
    br: 'brasil',
    au: 'australia',
    nz: 'nueva zelanda',
    in: 'india',
    jp: 'japón',
    cn: 'china',
    asia: 'asia',
    'north-america': 'norteamérica, américa del norte',
    'latin-america': 'latinoamérica, américa latina, sudamérica, américa del sur, hispanoamérica',
    africa: 'áfrica',
    city: `
      madrid, barcelona, valencia, sevilla, zaragoza, málaga, bilbao, ciudad de méxico, cdmx, guadalajara, monterrey, bogotá, medellín,
      buenos aires, caba, lima
    `,
  },
  capitals: {},
  outside: `
    fuera de {place}, fuera de la {place}, fuera de los {place}, fuera del {place}, no {place}, resto de {place},
    extracomunitarios de {place}
  `,
  notMarket: `
    hecho* en {place}, hecha* en {place}, fabricado* en {place}, fabricada* en {place}, producido* en {place}, producida* en {place},
    diseñado* en {place}, diseñada* en {place}, elaborado* en {place}, elaborada* en {place}, cultivado* en {place}, con sede en {place},
    sede en {place}, ubicado* en {place}, ubicada* en {place}, fundad* en {place}, almacén en {place}, almacenes en {place},
    taller en {place}, fábrica en {place}, oficina en {place}, oficinas en {place}, equipo en {place}, tienda en {place},
    tiendas en {place}, desde {place}, de importación de {place}, importado* de {place}, hora de {place}, ley de {place},
    legislación de {place}
  `,
  ordinary: [
    // Words with a condition in them that say nothing of who gets it.
    `
      estado* miembro*, país* miembro*, miembro* del equipo, miembro* del, miembro* de la, miembro* de tu, miembro* de su,
      miembro* de nuestro equipo, miembro* de tu equipo, miembro* del personal, miembro* de la familia, miembro* de tu familia,
      socio* logístico*, socio* comercial*, socio* de envío*, socio* colaborador*, nuestros socios, american express, express vpn,
      pequeñas empresas, empresa de transporte, empresas de transporte, empresa de mensajería, empresas de mensajería, otras empresas,
      muchas empresas, la mayoría de las empresas, somos una empresa, chatbot*, día* hábil*, día* laborable*, envío estándar gratis,
      envío estándar gratuito, sin contar fines de semana, sin contar sábados, excluidos fines de semana, también los fines de semana,
      incluidos los fines de semana, incluso los fines de semana, incluidos festivos, incluso festivos, también en fin de semana,
      también los domingos, excluidos sábados, excepto fines de semana, excepto sábados\\, domingos y festivos,
      excepto sábados y domingos, excepto domingos y festivos, excepto festivos, salvo festivos, salvo fines de semana, no usado,
      sin usar, sin dañar, no dañado*, autonomía de la batería, duración de la batería, vida de la batería, la batería dura,
      documento nacional, teléfono nacional, fiesta nacional, ya rebajado a, servicio internacional de atención, envuelto para regalo,
      papel de regalo, número internacional, servicio de atención premium
    `,
    // What anyone may say or do: no condition on who gets it.
    `
      si no, si no está*, si no estás, si no te, si no le, si no quedas, si no es, si no son, si no funciona, si no cumple,
      si cambias de opinión, si cambia de opinión, si cambias de idea, si cambia de idea, si te arrepientes, si se arrepiente, si decides,
      si decide, si deseas, si desea, si quieres, si quiere, si quisieras, si prefieres, si prefiere, si necesitas, si necesita,
      si por cualquier motivo, si por cualquier razón, si por algún motivo, si por alguna razón, si\\, por cualquier motivo, si algo,
      si hay algo, si hay algún problema, si tienes alguna duda, si tienes dudas, si tiene dudas, si tiene alguna duda,
      si tienes alguna pregunta, si tienes preguntas, si tiene preguntas, si tiene alguna pregunta, si tienes algún problema,
      si tiene algún problema, si tienes problemas, si detectas, si detecta, si encuentras, si encuentra, si notas, si devuelves,
      si devuelve, si cancelas, si cancela, si nos escribes, si nos contactas, si compras hoy, si pides hoy, si buscas, si se rompe,
      si falla, si deja de funcionar, si surge, si ocurre, si eliges, si fuera necesario, si es necesario, si procede, si aplica,
      si corresponde, si es posible, si lo deseas, si lo desea, si lo prefieres, como si, incluso si, aunque, una vez recibido,
      una vez recibida, una vez recibamos, cuando recibas, cuando reciba, siempre que quieras, siempre que lo desees,
      siempre que estén sin usar, siempre que esté sin usar, siempre que el producto esté, siempre que estén, siempre que esté,
      siempre y cuando esté, siempre y cuando estén, salvo que se indique lo contrario, salvo indicación contraria,
      excepto que se indique, a menos que se indique, en caso de duda*, en caso de que no, en caso de no, en caso de devolución,
      en caso de cualquier, en caso de problema*, algunas personas, algún día
    `,
  ],
  narrowing: `
    si, si eres, si es, si tienes, si tiene, si tu, si su, si la, si el, si los, si puedes, si dispones, si nuestro*, si nuestra*,
    a menos que, siempre que, siempre y cuando, con tal de que, a condición de que, en caso de, en el caso de, sujeto a, sujeta a,
    cuando pagas, cuando pagues, si pagas, si paga, con el código, con código, usa el código, utiliza el código, usando el código,
    con el cupón, con cupón, usa el cupón, solo para, sólo para, únicamente para, solo en, sólo en, solo con, sólo con, solo si, sólo si,
    únicamente si, únicamente en, únicamente con, solo válido, válido solo, válido sólo, válida solo, disponible solo, solo disponible,
    exclusivamente para, exclusivo para, exclusivamente en, exclusiva para, limitado a clientes, limitado a pedidos, limitado a compras,
    limitada a clientes, limitada a pedidos, limitada a compras, al comprar dos, al comprar 2, al comprar tres, al comprar 3,
    al recomendar, si recomiendas, por cada amigo, pedidos realizados antes, pedidos realizados después, pedidos antes de las,
    si pides antes, si compras antes, realizando tu pedido antes, si haces tu pedido antes, comprando antes, después del primer año,
    si hubiera, si hubiese, si hubiere, si tuviera, si desea cambiar, si quieres cambiar
  `,
  selection: `
    pagando con, al pagar con, seleccionados, seleccionadas, artículos seleccionados, productos seleccionados, una selección de,
    determinados, determinadas, ciertos, ciertas, algunos, algunas, la mayoría de, participantes, elegibles, señalados, señalizados,
    específicos, no rebajados, en stock, a precio completo, muchos, muchas, siguientes productos, siguientes artículos
  `,
  exceptions: `
    excepto, excepto en, salvo, salvo en, excluyendo, excluidos los, excluidas las, a excepción de, con excepción de, con la excepción de,
    menos en, aparte de, sin incluir, no incluye, no incluido*, no se aplica, no aplica, no aplicable, no es aplicable, no son aplicables,
    no válido, no válida, no disponible, no acumulable, no es acumulable, no son acumulables, no se admiten devoluciones de,
    quedan excluidos, quedan excluidas, queda excluid*, no se pueden devolver, no aceptamos devoluciones de, exceptuando
  `,
  exceptionsBehind: `
    excluidos, excluidas, excluido, excluida, quedan excluidos, quedan excluidas, queda excluid*, están excluid*, no incluido*,
    no incluida*, no se pueden devolver, no admiten devolución, no tienen devolución, no se admiten
  `,
  rest: `
    todo lo demás, el resto, los demás, las demás, resto de productos, resto de artículos, resto de pedidos, demás productos,
    demás artículos, demás pedidos, otros productos, otros artículos, otros pedidos, de lo contrario, en los demás casos,
    en caso contrario, cualquier otro, cualquier otra, todos los demás, todas las demás
  `,
  over: `
    pedidos superiores a, pedido superior a, pedidos de más de, pedidos desde, pedidos a partir de, pedidos mayores a, pedidos mayores de,
    pedidos por encima de, pedidos de, pedidos sobre, pedidos por más de, pedido mínimo de, compras superiores a, compra superior a,
    compras de más de, compras a partir de, compras desde, compras mayores a, compras por encima de, compras de, compras por más de,
    compra mínima de, compra mínima, importe mínimo de, importe superior a, gastos superiores a, gasta, gastando, gastas, si gastas,
    si compras más de, compra más de, por compras de, artículos de más de, pedidos que superen, compras que superen, supere los
  `,
  under: `
    pedidos inferiores a, pedido inferior a, pedidos de menos de, pedidos menores a, pedidos menores de, pedidos por debajo de,
    pedidos hasta, pedidos de hasta, compras inferiores a, compra inferior a, compras de menos de, compras menores a, importe inferior a
  `,
  contrasts: `
    pero, mientras que, mientras, aunque, sin embargo, en lugar de, en vez de, a diferencia de, en comparación con, comparado con,
    frente a, en cambio, en contraste con, sino, no obstante
  `,
  joins: 'y, e, o, u, además de, así como, &',
  subjects: `
    tienes, tenéis, usted tiene, usted puede, usted dispone, dispones, disponéis, puedes, podéis, podrás, obtienes, obtendrás, recibes,
    recibirás, disfrutas, pagas, ahorras, te devolvemos, le devolvemos, te ofrecemos, le ofrecemos, te damos, le damos, te respondemos,
    te enviamos, ofrecemos, enviamos, respondemos, contestamos, devolvemos, reembolsamos, entregamos, aceptamos, garantizamos, cobramos,
    tramitamos, procesamos, repartimos, tenemos, damos, nuestro, nuestra, nuestros, nuestras, todos nuestros, todas nuestras,
    todos los pedidos, todos los productos, todos los artículos, todas las compras, todas las lámparas, todos los clientes, cada pedido,
    cada producto, cada artículo, cada compra, el envío es, el envío cuesta, el envío tarda, los envíos tardan, la entrega tarda,
    la entrega se, las devoluciones son, el plazo de entrega, el plazo de devolución, contáctanos, contacta con, escríbenos
  `,
  brand: `
    nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, ofrecemos, te ofrecemos, damos, te damos, tenemos, con nosotros, aquí,
    garantizamos, enviamos, respondemos
  `,
  present: `
    ahora, hoy, actualmente, hoy en día, en la actualidad, a partir de ahora, desde ahora, sigue siendo, siguen siendo, todavía, desde hoy
  `,
  asides: {
    history: {
      clause: `
        anteriormente, en el pasado, antiguamente, antes era, antes eran, antes ofrecíamos, antes teníamos, antes dábamos, antes tenías,
        antes costaba, antes tardábamos, solía, solían, solíamos, originalmente, el año pasado, hace años, hace unos años,
        al principio era, hasta hace poco, hasta el año pasado, antigua política, antiguo plazo, antigua norma, política anterior,
        plazo anterior, límite anterior, nuestra anterior, nuestro anterior, antes del cambio, antes de eso, en aquel entonces,
        por aquel entonces, nuestra primera política, nuestra primera garantía, al principio, inicialmente
      `,
      before: `
        ya no son, ya no es, ya no, ya no solo, ya no ofrecemos, en lugar de, en lugar de los, en vez de, en vez de los, sustituye a,
        reemplaza a, frente a los anteriores
      `,
      touching: `
        antes, era de, eran de, era, eran, fue de, fueron, era solo de, eran solo, teníamos, tenía, tenían, tenías, ofrecíamos, ofrecía,
        dábamos, daba, costaba, costaban, tardábamos, anterior de, antiguo de, los antiguos, los anteriores
      `,
      after: 'anteriores, anterior, de antes, antiguamente, hasta entonces, en el pasado',
    },
    others: {
      clause: `
        otras tiendas, otros comercios, otras marcas, otras empresas, otros vendedores, otros proveedores, otros fabricantes,
        otros ofrecen, otros dan, otros cobran, otras ofrecen, la mayoría de tiendas, la mayoría de las tiendas,
        la mayoría de los comercios, la mayoría de las marcas, la mayoría de las empresas, la mayoría de vendedores, muchas tiendas,
        muchas marcas, muchas empresas, muchos comercios, algunas tiendas, algunas marcas, la competencia, nuestros competidores,
        competidor*, en otros sitios, en otro sitio, en otras partes, media del sector, estándar del sector, promedio del sector,
        habitual en el sector, grandes almacenes, por ley, la ley, según la ley, ley de consumidores, ley de garantías, derecho europeo,
        normativa europea, normativa vigente, legislación vigente, derechos del consumidor, defensa de los consumidores,
        defensa del consumidor, legalmente, mínimo legal, garantía legal, plazo legal, obligación legal, exigido por ley, exige la ley,
        directiva, tu banco puede, su banco puede, tu banco tarda, según un estudio, los estudios, según estudios, nos da, nos dan,
        nos ofrece, nos ofrecen, nos concede, casi todas las tiendas, casi todas las marcas, casi todas las empresas,
        casi todos los proveedores, casi todos los fabricantes, casi todos los vendedores, la mayoría de proveedores,
        la mayoría de los proveedores, la mayoría de fabricantes, la mayoría de los fabricantes, la mayoría de los vendedores,
        muchos proveedores, muchos fabricantes, muchos vendedores, algunos proveedores, algunos fabricantes, algunas empresas,
        los fabricantes ofrecen, los fabricantes suelen, los fabricantes dan, los proveedores ofrecen, los proveedores suelen,
        las tiendas suelen, las empresas suelen, otro proveedor, otra empresa, otra tienda, la empresa decía, la tienda decía,
        la empresa dijo, decía tener, decían tener, contestarme, responderme, me contestaron, me respondieron, me dijeron,
        me devolvieron, se tardaron, tardaron en, yo pedí, hice un pedido, esperé, el fabricante ofrece, el fabricante da,
        ofrece el fabricante
      `,
      before: 'a diferencia de, a diferencia de los, frente a, frente a los, comparado con, en comparación con, comparado con los',
    },
    denied: {
      before: `
        no se limita a, no está limitad*, no están limitad*, no ofrecemos, no ofrecemos un *, no ofrecemos una *, no ofrecemos un * de *,
        no ofrecemos garantía, no ofrecemos ningun*, no ofrece, no ofrece una *, no se ofrece, nunca ofrecemos, no damos, no damos una *,
        no damos garantía, no da, no tenemos, no tenemos un *, no tenemos una *, no incluimos, no incluye, no incluye una *, no viene con,
        no viene con una *, no tiene una *, no garantizamos, no podemos garantizar, no podemos prometer, no prometemos,
        no podemos ofrecer, no tienes derecho a, no tiene derecho a, no hay, no hay un *, no hay una *, no hay garantía, no existe,
        no existe una *, no hace falta, no es necesario esperar, no tienes que esperar, nada de, olvídate de, olvida, olvídese de,
        es un mito, mito
      `,
      touching: `
        no, no de, no en, no son, no es de, no solo, no sólo, no solo en, ni, sin los, sin, nunca, no solamente, no tarda, no tardamos,
        no tardará, ningún, ninguna
      `,
    },
    example: {
      clause: `
        por ejemplo, p. ej., p.ej., ej., ejemplo, ejemplos, supongamos, supón, imagina, imagine, imaginemos, pongamos, digamos,
        a modo de ejemplo, hipotétic*, ficticio*
      `,
    },
  },
  limits: `
    después de, tras, pasados, pasado, pasadas, transcurridos, más de, superior a, superiores a, posterior a, mayor de, mayores de,
    a partir de, fuera de, menos de, inferior a, al menos, por lo menos, hasta, antes de, antes de los, como máximo, menores de, de más de
  `,
  from: 'de, de los, desde, desde los, de solo',
  changes: `
    ampliado, ampliada, ampliamos, amplía, amplían, ampliar, ampliando, extendido, extendemos, extiende, aumentado, aumentada, aumentamos,
    aumenta de, subido, subimos, sube de, suben de, pasado de, pasamos de, pasa de, pasan de, pasar de, pasó de, reducimos,
    hemos reducido, se reduce, bajado, bajamos, baja de, bajan de, cambiado, hemos cambiado, cambió, prolongado, prolongamos, prolonga,
    duplicado, duplicamos, mejorado, mejoramos, actualizado, incrementado, incrementamos, alargado, alargamos, acortado
  `,
  starts: `
    desde, desde el, a partir de, a partir del, del, válido desde, válida desde, válido a partir del, con efecto desde, entre, entre el,
    comienza, comienza el, empieza, empieza el, después del, en vigor desde
  `,
  ends: `
    hasta, hasta el, válido hasta, válida hasta, válido hasta el, hasta el próximo, al, antes del, antes de, termina, termina el,
    finaliza, finaliza el, acaba, acaba el, vence, vence el, expira, caduca, a más tardar el, y, y el
  `,
  bought: `
    comprado*, comprada*, compradas, compra, compras, realizado*, realizada*, pedido, pedidos, hecho, hechos, hechas, adquirido*,
    adquirida*, encargado*, recibido*, enviado*
  `,
  relatives: 'que, quien, quienes, cuyo, cuya, cuyos, cuyas, donde, el cual, la cual, los cuales, las cuales, para los que, para las que',
  rhetorical: 'sabías que, ¿sabías, sabía que, recuerdas, te has enterado, sabes que',
};
