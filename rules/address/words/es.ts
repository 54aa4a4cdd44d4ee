/** Spanish: tú (or vos) and usted. `su` and `le` are also his, her and their: no markers. */

import type { Words } from './shape.ts';

export const es: Words = {
  names: { formal: 'usted', informal: 'tú' },
  informal: {
    words:
      'tú=usted, tu=su, tus=sus, ti=usted, te, contigo=con usted, tuyo=suyo, tuya=suya, tuyos=suyos, tuyas=suyas, puedes=puede, quieres=quiere, tienes=tiene, necesitas=necesita, eres=es, estás=está, debes=debe, sabes=sabe, prefieres=prefiere, haces=hace, recibes=recibe, eliges=elige, obtienes=obtiene, encuentras=encuentra, conoces=conoce, puedas=pueda, quieras=quiera, tengas=tenga, necesites=necesite, hagas=haga, vos=usted, tenés=tiene, podés=puede, querés=quiere, debés=debe, sabés=sabe, vosotros=ustedes, vosotras=ustedes, vuestro=su, vuestra=su, vuestros=sus, vuestras=sus, no dudes en=no dude en, regístrate=regístrese, suscríbete=suscríbase, únete=únase, asegúrate=asegúrese, ponte en contacto=póngase en contacto, contáctanos=contáctenos, escríbenos=escríbanos, llámanos=llámenos, visítanos=visítenos, envíanos=envíenos, dinos=díganos, síguenos=síganos, cuéntanos=cuéntenos',
    start:
      'Haz=Haga, Ten=Tenga, Obtén=Obtenga, Mantén=Mantenga, Ponte=Póngase, Descubre=Descubra, Elige=Elija, Aprovecha=Aproveche, Disfruta=Disfrute, Comunícate=Comuníquese, Conéctate=Conéctese, Descárgate=Descárguese, Inscríbete=Inscríbase, Hazte=Hágase, Llévate=Llévese, Quédate=Quédese, Prepárate=Prepárese, Apúntate=Apúntese',
  },
  formal: {
    words:
      'usted=tú, ud=tú, vd=tú, no dude en=no dudes en, gracias por su=gracias por tu, agradecemos su=agradecemos tu, regístrese=regístrate, suscríbase=suscríbete, únase=únete, asegúrese=asegúrate, póngase en contacto=ponte en contacto, comuníquese=comunícate, contáctenos=contáctanos, escríbanos=escríbenos, llámenos=llámanos, visítenos=visítanos, envíenos=envíanos, díganos=dinos, síganos=síguenos, cuéntenos=cuéntanos, con usted=contigo',
    start:
      'Haga=Haz, Tenga=Ten, Descubra=Descubre, Elija=Elige, Consulte=Consulta, Pruebe=Prueba, Compre=Compra, Obtenga=Obtén, Aproveche=Aprovecha, Visite=Visita, Llame=Llama, Escriba=Escribe, Póngase=Ponte, Descargue=Descarga, Seleccione=Selecciona, Introduzca=Introduce, Añada=Añade, Guarde=Guarda, Proteja=Protege, Inicie=Inicia, Vuelva=Vuelve, Revise=Revisa, Complete=Completa, Recuerde=Recuerda, Utilice=Utiliza, Configure=Configura, Ingrese=Ingresa, Verifique=Verifica, Conéctese=Conéctate, Disfrute=Disfruta, Responda=Responde, Siga=Sigue, Espere=Espera, Intente=Intenta, Conozca=Conoce, Solicite=Solicita, Confirme=Confirma, Reciba=Recibe',
  },
  not: 'tú o usted, tu o su, té y te',
  self: 'yo, mi, mis, mí, conmigo, puedo, quiero, tengo, acepto, deseo recibir, estoy, he, necesito, soy, debo, hago',
  patterns: [
    // "We will send you": nobody else is spoken of.
    {
      form: 'formal',
      pattern: /(?<![\p{L}\p{M}])le(?= \p{L}{2,20}(?:amos|emos|imos)(?![\p{L}\p{M}]))/giu,
      where: 'any',
      expected: ['te'],
      unless: /(?<!\p{L})(?:destinatari|client|usuari|niñ|person|vecin|amig|hij|compañer)/iu,
    },
    // "You will": recibirás, podrás. Not atrás, detrás.
    { form: 'informal', pattern: /(?<![\p{L}\p{M}])\p{L}{1,20}(?:[aei]|[bdl])rás(?![\p{L}\p{M}])/giu, where: 'any' },
    // "You have …": without the participle it may be English.
    {
      form: 'informal',
      pattern: /(?<![\p{L}\p{M}])has(?= (?:\p{L}{2,20}[aií]do|hecho|visto|puesto|escrito|abierto|dicho|vuelto)(?![\p{L}\p{M}]))/giu,
      where: 'any',
      expected: ['ha'],
    },
  ],
};

/** In Spain `ustedes` is formal; elsewhere it is the only plural. */
export const esES: Words = {
  ...es,
  formal: { ...es.formal, words: `${es.formal.words}, ustedes=vosotros, uds=vosotros, vds=vosotros` },
};
