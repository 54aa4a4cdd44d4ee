/** Everyday words among those that tell a promise: "the parcel arrives", but also spring and guests. */

import type { Range } from '../document/map.ts';
import { statesTime } from './exact-time.ts';
import type { Hit } from './matcher.ts';
import { isPromise } from './promise.ts';

/** The lists of one language, entries parted by commas. */
interface Everyday {
  /** Tells a promise only with a time or in company. */
  readonly words: string;
  /** Somebody who promises, to whom, or what is sent: single words. */
  readonly company: string;
}

const byLanguage: Readonly<Record<string, Everyday>> = {
  en: {
    words:
      'arrive, arrives, arriving, arrived, ship, ships, returns, exchanges, coming, launching, will launch, reopen, reopens, reopening, on sale, support by, support in, prices, pricing',
    company: 'you, your, we, our, us, free, order, orders, parcel, parcels, refund, refunds, accepted, tickets, money, payment',
  },
  es: {
    words: 'llega, llegará, llegarán, a la venta, volverá, volverán, precio, precios',
    company:
      'tu, tus, te, usted, nosotros, nos, nuestro, nuestra, nuestros, nuestras, gratis, gratuito, gratuita, pedido, pedidos, paquete, paquetes, dinero, pago',
  },
  nl: {
    words: 'verwacht, retour, ruilen, te koop, in huis, prijs, prijzen',
    company:
      'je, jouw, u, uw, we, wij, ons, onze, gratis, bestelling, bestellingen, pakket, pakketten, pakketje, pakketjes, geld, betaling',
  },
  de: {
    words: 'kommt an, trifft ein, im Handel, wieder da, Preis, Preise, Preisen',
    company:
      'du, dein, deine, deinen, dir, Ihr, Ihre, Ihren, Ihnen, wir, uns, unser, unsere, unseren, unserem, kostenlos, gratis, Bestellung, Bestellungen, Paket, Pakete, Ware, Geld, Zahlung',
  },
  fr: {
    words: 'arrive, arrivera, en vente, sortie, prix, tarif, tarifs, échange, échanges, échanger, renvoyer, retourner, retourné, reprise',
    company:
      'vous, votre, vos, tu, ton, ta, tes, nous, notre, nos, gratuit, gratuite, gratuits, gratuites, commande, commandes, colis, argent, paiement',
  },
  pt: {
    words: 'chega, chegará, à venda, trocas, devolver, preço, preços',
    company:
      'você, vocês, seu, sua, teu, tua, nós, nosso, nossa, nossos, nossas, grátis, gratuito, gratuita, gratuitas, pedido, pedidos, encomenda, encomendas, dinheiro, pagamento',
  },
  it: {
    words: 'arriva, arriverà, in vendita, in arrivo, cambi, restituire, prezzo, prezzi',
    company:
      'tu, tuo, tua, tuoi, tue, ti, noi, nostro, nostra, nostri, nostre, ci, gratis, gratuito, gratuita, gratuiti, ordine, ordini, pacco, pacchi, denaro, soldi, pagamento',
  },
  ru: {
    words: 'прибудет, приедет, придет, появится, появятся, поступит, поступят, наличие, обменять, цена, цены, цену',
    company:
      'вы, вам, вас, ваш, ваша, ваше, ваши, мы, нам, нас, наш, наша, наше, наши, бесплатно, заказ, заказы, посылка, посылки, деньги, платеж',
  },
  hi: {
    words: 'आ रहा है, आ रही है, आ रहे हैं, लॉन्च, वापसी, एक्सचेंज, कीमत, कीमतें, दाम, मूल्य',
    company: 'आप, आपका, आपकी, आपके, आपको, हम, हमारा, हमारी, हमारे, मुफ़्त, मुफ्त, ऑर्डर, पार्सल, पैसे, भुगतान',
  },
};

/**
 * Hits of a clause without the everyday words that tell no promise there: such a word needs a time, or company.
 *
 * @param text - Cooked text of the segment.
 * @param clause - Cooked range.
 * @param language - ISO 639-1.
 */
export function tellingHits<Kind extends string>(
  text: string,
  hits: readonly Hit<Kind>[],
  clause: Range,
  language: string,
): readonly Hit<Kind>[] {
  const sets = setsOf(language);
  if (!sets) return hits;
  const isEveryday = ({ start, end, phrase: { data } }: Hit<Kind>): boolean =>
    isPromise(data) && sets.words.has(text.slice(start, end).toLowerCase());
  if (!hits.some(isEveryday) || hasCompany(text.slice(...clause), sets.company)) return hits;
  return hits.filter((hit) => !isEveryday(hit));
}

function hasCompany(clause: string, company: ReadonlySet<string>): boolean {
  const words = clause.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => company.has(word)) || statesTime(clause);
}

/** The lists of a language as sets, made when it is first met. */
interface EverydaySets {
  readonly words: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
}

const made = new Map<string, EverydaySets>();

function setsOf(language: string): EverydaySets | undefined {
  const known = made.get(language);
  if (known || !Object.hasOwn(byLanguage, language)) return known;
  const { words = '', company = '' } = byLanguage[language] ?? {};
  const own = { words: entriesOf(words), company: entriesOf(company) };
  made.set(language, own);
  return own;
}

function entriesOf(list: string): ReadonlySet<string> {
  return new Set(list.toLowerCase().split(', '));
}
