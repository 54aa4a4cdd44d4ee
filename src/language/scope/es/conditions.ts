/** What is said in Spanish for a condition. */

import type { ScopeWords } from '../scope-words.ts';

/** Spanish words by the id of the condition. */
export const conditions: ScopeWords['conditions'] = {
  bonus:
    'también te reembolsamos, también reembolsamos, también te devolvemos, también pagamos, también cubrimos, también recibes, además te reembolsamos, además te devolvemos',
  press: 'prensa, periodistas, medios de comunicación',
  repairs:
    'las reparaciones tienen, las reparaciones llevan, las reparaciones cuentan, en reparaciones, reparaciones tienen, cada reparación, artículos reparados, productos reparados',
  members: `
    miembro, miembros, miembros del club, miembros de nuestro club, socio, socios, socia, socias, clientes registrados,
    usuarios registrados, cliente* fidelizado*, programa de fidelidad, programa de fidelización, programa de lealtad, programa de puntos,
    club de clientes, tarjeta de socio, tarjeta de cliente
  `,
  guests: `
    no miembro*, no socio*, no eres miembro, no es miembro, no eres soci*, no es soci*, si no eres miembro, si no es miembro,
    si no eres soci*, si no es soci*, clientes no registrados, sin cuenta, sin registrarse, sin registrarte, como invitado
  `,
  students: 'estudiante, estudiantes, universitarios, alumnos, descuento para estudiantes',
  teachers: 'docente, docentes, profesores, profesorado, maestros',
  seniors: 'jubilados, pensionistas, tercera edad, mayores de 60, mayores de 65, personas mayores',
  military: 'militares, veteranos de guerra, fuerzas armadas, cuerpos de seguridad',
  healthcare: 'personal sanitario, sanitarios, personal de salud, personal médico, enfermeros, médicos',
  business: `
    empresas, cliente* empresarial*, clientes de empresa, cuenta* de empresa, cuenta* empresarial*, pedidos de empresa, autónomos,
    mayorista*, al por mayor, venta al por mayor, clientes profesionales, cliente profesional, distribuidores, revendedores
  `,
  employees: 'empleados, empleadas, descuento para empleados, descuento de empleado',
  'new-customers': `
    nuevo* cliente*, cliente* nuevo*, nuevo* usuario*, usuario* nuevo*, nuevo* suscriptor*, nuevo* miembro*, nuevo* socio*, nuevas altas,
    por primera vez, la primera vez, nuevas suscripciones
  `,
  'existing-customers': 'cliente* actual*, clientes existentes, cliente* habitual*, clientes recurrentes, cliente* fiel*',
  'first-order': `
    primer pedido, primera compra, primer mes, primera cuota, primera suscripción, primera reserva, primer envío, primera caja,
    primer año de
  `,
  subscribers: `
    suscriptor*, cuando te suscribes, cuando te suscribas, si te suscribes, al suscribirte, al suscribirse, suscribiéndote, suscríbete,
    suscríbase, al registrarte, al registrarse, si te registras, suscripción a la newsletter, suscripción al boletín,
    pedidos con suscripción, pedidos por suscripción
  `,
  nonprofits: 'ong, ongs, organizaciones sin ánimo de lucro, organizaciones sin fines de lucro, asociaciones benéficas',
  sale: `
    artículo* rebajado*, producto* rebajado*, prenda* rebajada*, artículo* en oferta, producto* en oferta, artículo* de oferta,
    artículo* con descuento, producto* con descuento, artículo* en promoción, producto* en promoción, productos promocionales,
    artículo* de rebajas, artículo* en rebajas, producto* en rebajas, compras en rebajas, comprad* en rebajas, artículos de saldo,
    precio* rebajado*, liquidación, outlet, saldos, ya rebajado*, venta final, últimas unidades, ofertas flash
  `,
  used: `
    artículo* usado*, producto* usado*, segunda mano, reacondicionad*, reacondicionado*, seminuev*, de exposición, restaurados,
    caja abierta
  `,
  personalised: `
    personalizado, personalizados, personalizada, personalizadas, hecho* a medida, hecha* a medida, producto* a medida,
    artículo* a medida, pedido* a medida, bajo pedido, por encargo, grabado*, hecho* por encargo, cortad* a medida
  `,
  'gift-cards': 'tarjeta* regalo, tarjeta* de regalo, cheque* regalo, vale* regalo, bono* regalo, cupón regalo, certificado* de regalo',
  digital: `
    producto* digital*, contenido* digital*, artículo* digital*, descarga* digital*, producto* descargable*, descargas, descargable*,
    licencia* de software, libros electrónicos, ebooks
  `,
  large: `
    artículo* voluminoso*, producto* voluminoso*, voluminoso*, gran volumen, grandes muebles, artículos pesados, productos pesados,
    pedido* voluminoso*, pedidos grandes, gran tamaño, electrodomésticos, palé*, palet*
  `,
  perishable: 'perecedero*, producto* fresco*, alimentos frescos, alimentos, flores, refrigerad*, congelad*',
  unopened: 'sin abrir, precintado*, con el precinto intacto, sin desprecintar',
  opened: 'producto* abierto*, artículo* abierto*, desprecintado*, envase* abierto*, paquete* abierto*, una vez abierto*, si se ha abierto',
  damaged: `
    dañado, dañados, dañada, dañadas, defectuos*, producto* roto*, artículo* roto*, llega roto, llega dañad*, llegó roto, en mal estado,
    averiad*, con defecto*, con daños, defecto* de fábrica, defecto* de fabricación, artículos faltantes, con taras, no conforme*,
    no es conforme, no sea conforme, fallas de fábrica, falla de fábrica, fallas de fabricación, vicios ocultos
  `,
  'wrong-item': `
    artículo* equivocado*, producto* equivocado*, artículo* incorrecto*, producto* incorrecto*, pedido* incorrecto*, pedido* equivocado*,
    error en el pedido
  `,
  'pre-order': `
    preventa*, prepedido*, pre-pedido*, reserva anticipada, pedidos anticipados, preorden*, no hay stock, sin stock, agotad*,
    falta de stock, no tenemos stock
  `,
  gifts: `
    devolucion* de regalo*, artículos regalados, recibido como regalo, comprado como regalo, pedidos de regalo, si es un regalo,
    si fue un regalo, regalos de navidad
  `,
  hygiene: 'ropa interior, bañadores, trajes de baño, bikinis, pendientes, cosmétic*, productos de higiene, lencería, mascarillas',
  battery: 'batería, baterías, pila, pilas',
  parts: `
    pieza* de recambio, recambio*, pieza* de repuesto, repuesto*, piezas de desgaste, consumibles, accesorios, piezas móviles,
    otras piezas
  `,
  express: `
    exprés, envío urgente, entrega urgente, envíos urgentes, urgente, entrega rápida, envío prioritario, entrega prioritaria,
    envío rápido, soporte prioritario
  `,
  overnight: 'de un día para otro, durante la noche',
  'next-day': 'al día siguiente, entrega en 24 horas, envío en 24 horas, envío 24 horas, entrega 24 horas, envío 24 h, envío 24h',
  'same-day': 'el mismo día, en el mismo día, entrega en el día, en el día',
  standard: `
    envío estándar, entrega estándar, envíos estándar, envío normal, envío ordinario, correo ordinario, envío regular, servicio estándar
  `,
  economy: 'envío económico, entrega económica, tarifa económica, envío lento',
  pickup: `
    recogida en tienda, recoger en tienda, recoges en tienda, recógelo en tienda, recógelo, punto* de recogida, recogida gratuita en,
    retiro en tienda, retirar en tienda, retira en tienda, punto* de entrega, taquilla*, recogida local, punto pack
  `,
  'in-store': `
    en tienda, en tiendas, en la tienda, en las tiendas, en nuestra tienda física, en nuestras tiendas, tienda* física*, en persona,
    compras en tienda, en nuestro local, en el local, presencial, presencialmente, en sucursal*, llama a la tienda, llame a la tienda, llama a nuestra tienda, llame a nuestra tienda, tienda de la calle
  `,
  online: `
    compra* online, pedido* online, pedidos en línea, compra* en línea, comprando online, comprado online, comprados online, solo online,
    solo en la web, exclusivo online, pedidos web, por internet, tienda online, en nuestra web
  `,
  app: `
    en la app, en nuestra app, desde la app, a través de la app, con la app, solo en la app, exclusivo de la app, usuarios de la app,
    pedidos en la app, en la aplicación, desde la aplicación, a través de la aplicación
  `,
  chat: `
    chat en vivo, chat en directo, por chat, vía chat, en el chat, chats, por whatsapp, vía whatsapp, en whatsapp, redes sociales, por sms
  `,
  holiday: `
    navidad, navidades, navideñ*, reyes, fiestas navideñas, san valentín, día de la madre, día del padre, semana santa,
    temporada navideña, pascua, fiestas de fin de año
  `,
  'black-friday': 'buen fin, viernes negro, hot sale, cyber days',
  'limited-time': `
    por tiempo limitado, tiempo limitado, oferta limitada, solo hoy, sólo hoy, solo esta semana, sólo esta semana, este fin de semana,
    esta semana, solo este mes, este mes, oferta de lanzamiento, precio de lanzamiento, oferta relámpago, oferta flash, hasta medianoche,
    hasta el domingo, hasta el lunes, hasta agotar existencias, hasta fin de existencias, hasta fin de mes, termina hoy, acaba hoy,
    últimas horas, rebajas de verano, rebajas de invierno, rebajas de enero, rebajas de primavera, rebajas, venta especial, aniversario,
    cumpleaños, oferta de bienvenida, durante las rebajas, durante las rebajas de *, durante la oferta, durante la promoción, durante la venta, durante las ofertas
  `,
  weekend:
    'fin de semana, fines de semana, los sábados, los domingos, en sábado, en domingo, días festivos, en festivos, los festivos, en días festivos, en feriados, los feriados, en vacaciones',
  peak: `
    temporada alta, alta demanda, periodo* de alta demanda, período* de alta demanda, campaña de navidad, en época de rebajas,
    durante las rebajas, épocas de mucha demanda
  `,
  annual: `
    plan* anual*, suscripción anual, suscripciones anuales, pago anual, facturación anual, facturado anualmente, pagando anualmente,
    pago por año, si pagas por año, si pagas anualmente, membresía anual, modalidad anual, cuota anual
  `,
  monthly: `
    plan* mensual*, suscripción mensual, suscripciones mensuales, pago mensual, facturación mensual, facturado mensualmente,
    cuota mensual, membresía mensual, modalidad mensual
  `,
  free: 'plan gratuito, plan gratis, cuenta* gratuita*, versión gratuita, usuario* gratuito*, nivel gratuito',
  enterprise: 'enterprise, plan corporativo, grandes empresas',
  basic: 'plan básico, cuenta básica, nivel básico, tarifa básica',
  starter: 'plan inicial, plan de inicio, pack de inicio',
  team: 'plan de equipo, plan para equipos, plan equipo, plan equipos',
  international: `
    envío* internacional*, pedido* internacional*, entrega* internacional*, cliente* internacional*, devolucion* internacional*,
    compras internacionales, internacionalmente, al extranjero, en el extranjero, otros países, resto del mundo, resto de países,
    demás países, fuera del país, resto de destinos, ultramar, transfronteriz*, país de destino, según el país
  `,
  domestic: 'envío* nacional*, pedido* nacional*, entrega* nacional*, dentro del país, todo el país, territorio nacional, en el país',
  'es-remote': `
    baleares, islas baleares, canarias, islas canarias, ceuta, melilla, ceuta y melilla, baleares y canarias, canarias y baleares,
    mallorca, tenerife
  `,
  'us-remote': 'alaska, hawái, hawaii, alaska y hawái, alaska y hawaii, puerto rico',
  remote: `
    zona* remota*, zona* rural*, zonas de difícil acceso, las islas, islas, zonas extendidas, zonas alejadas, apartado* de correos,
    apartados postales
  `,
  selected: `
    productos seleccionados, artículos seleccionados, prendas seleccionadas, modelos seleccionados, una selección de productos,
    una selección de artículos, una selección de, productos señalados
  `,
  referral: `
    recomienda a un amigo, invita a un amigo, invita a tus amigos, programa de referidos, referidos, amigo referido, amigos referidos
  `,
  urgent: 'casos urgentes, consultas urgentes, solicitudes urgentes, incidencias críticas, emergencia, emergencias, alta prioridad',
  phone: 'por teléfono, telefónicamente, llamadas telefónicas, atención telefónica, cuando llamas, soporte telefónico',
  furniture: 'muebles, mobiliario, sofá, sofás, colchón, colchones, armarios',
  electronics: `
    productos de electrónica, productos electrónicos, artículos electrónicos, móviles, smartphones, portátiles, tabletas, auriculares
  `,
  software: 'productos de software, videojuegos, claves de licencia, códigos de activación',
  registered: `
    si registras tu producto, si registra su producto, al registrar el producto, al registrar tu producto, tras registrarlo,
    registrando tu producto, registra tu * y, registre su * y, registra el producto y, registra tu
  `,
  manufacturer:
    'garantía del fabricante, garantía de fabricante, productos de terceros, del fabricante, por el fabricante, de su fabricante',
  bundle: `
    al comprar dos, al comprar 2, al comprar tres, al comprar 3, comprando dos, comprando 2, comprando 3, 2 o más, dos o más, 3 o más,
    tres o más, 5 o más, 10 o más, segunda unidad, 2ª unidad, la segunda unidad, en packs, compra dos, compra 2, compra 3
  `,
  rental: 'artículos de alquiler, productos de alquiler, alquilado*, alquiler',
  samples: 'muestras, muestras gratuitas, muestras gratis, muestra gratuita',
  elsewhere: `
    marketplace*, vendedores externos, terceros vendedores, otro distribuidor, otra tienda, distribuidores autorizados,
    distribuidor autorizado, vendido* por terceros, comprado* en amazon
  `,
  later: `
    próximamente, el próximo año, el próximo mes, el año que viene, el mes que viene, a partir del próximo, en el futuro, pronto tendrás,
    pronto ofreceremos, tenemos previsto, estamos pensando
  `,
  code: `
    con el código, con código, con código promocional, con el código promocional, código promocional, código de descuento, usa el código,
    utiliza el código, usando el código, introduce el código, con el cupón, con cupón, usa el cupón, introduciendo el código
  `,
  month: `
    en enero, en febrero, en marzo, en abril, en mayo, en junio, en julio, en agosto, en septiembre, en octubre, en noviembre,
    en diciembre
  `,
};
