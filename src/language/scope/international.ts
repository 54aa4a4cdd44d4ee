/** What shops write the same way in every language. */

import type { Phrases } from './scope-words.ts';

/** Names and loan words that stand for a condition wherever they occur, by its id. */
export const international: Readonly<Record<string, Phrases>> = {
  vip: 'vip, vips',
  business: 'b2b',
  used: 'refurbished',
  express: 'express',
  pickup: 'click & collect, click and collect',
  'black-friday': 'black friday, cyber monday, cyber week, black week, prime day',
};

/** Carriers, which are ways of delivery where one stands as a title: "PostNL: 2 days". */
export const carriers: Phrases = `
  dhl, dhl paket, dhl express, dhl parcel, ups, ups standard, fedex, usps, dpd, gls, hermes, evri, royal mail, parcelforce, yodel, an post, australia post,
  canada post, colissimo, colissimo chez vous, chronopost, mondial relay, la poste, relais colis, lettre suivie, correos, correos express, seur, mrw, nacex, tipsa, ctt, ctt expresso,
  postnl, bpost, poste italiane, brt, bartolini, sda, sedex, pac, jadlog, motoboy, inpost, postnord, sendcloud, deutsche post, österreichische post, swiss post,
  сдэк, почта россии, боксберри, boxberry, яндекс доставка, достависта, ems, 佐川急便, ヤマト運輸, ゆうパック, 日本郵便, ネコポス, クール便
`;

/** Ways of payment, which tell how long money takes where one stands as a title: "PayPal: 3 days". */
export const payments: Phrases = `
  paypal, klarna, apple pay, google pay, amazon pay, visa, mastercard, american express, ideal, bancontact, sofort, giropay, pix, boleto, bizum, multibanco, mb way, afterpay,
  kreditkarte, vorkasse, nachnahme, lastschrift, credit card, debit card, bank transfer, cash on delivery, tarjeta de crédito, transferencia bancaria, contrareembolso,
  carte bancaire, virement, carta di credito, bonifico, contrassegno, cartão de crédito, transferência bancária, creditcard, bankoverschrijving, банковская карта, наличные,
  クレジットカード, 銀行振込, 代金引換
`;
