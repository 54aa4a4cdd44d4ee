/** What promises are told by in Spanish. */

import type { PromiseWords } from './words.ts';

/** Spanish. */
export const es: PromiseWords = {
  asks: 'por favor, debes, debe, tienes que, tiene que, si necesitas, si necesita, si quieres, si desea, te ayuda, le ayuda, te permite, le permite, contáctanos, contáctenos, ponte en contacto, póngase en contacto, para que puedas, huéspedes, invitados, visitantes, participantes',
  delivery:
    'entreg*, envío, envíos, enviamos, enviaremos, enviados, tu pedido, su pedido, tu paquete, su paquete, llega, llegará, llegarán, despacho, despachamos, recibirás, recibirá',
  refund:
    'reembols*, devolución del dinero, te devolvemos, le devolvemos, te devolveremos, le devolveremos, devolveremos el dinero, abonaremos',
  reply:
    'respondemos, responderemos, te respond*, le respond*, contestamos, contestaremos, te contest*, le contest*, nuestra respuesta, recibirás una respuesta, recibirá una respuesta, recibirás respuesta, recibirá respuesta, nos pondremos en contacto, te contactaremos, le contactaremos, nos comunicaremos, recibirás noticias, recibirá noticias, te avisaremos, le avisaremos, te informaremos, le informaremos',
  availability: 'disponible, disponibles, disponibilidad, a la venta, de nuevo en stock, en stock, abrimos, abriremos, volverá, volverán',
  price: 'precio, precios',
  support:
    'reparación tarda, reparación dura, reparaciones tardan, reparación lleva, atención al cliente, servicio al cliente, soporte técnico, nuestro soporte, equipo de soporte, equipo de atención, chat en vivo, asistencia técnica, te ayudamos, le ayudamos, te ayudaremos, le ayudaremos, ofrecemos soporte',
  returns:
    'devoluciones, política de devoluciones, devolución gratuita, devolución gratis, cambios y devoluciones, puedes devolver, puede devolver, devolverlo, devolverla',
  warranty: 'garantía, garantías, años de garantía',
  offer:
    'descuento, descuentos, dto, rebaja, rebajas, oferta, ofertas, ahorra, ahorre, ahorro, cuesta, cuestan, coste, costo, tarifa, tarifas, promoción, código',
};
