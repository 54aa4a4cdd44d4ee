/** What promises are told by in English. */

import type { PromiseWords } from './words.ts';

/** English. */
export const en: PromiseWords = {
  asks: 'please, the customer, customers, the user, tell them, to them, you will respond, you will reply, you must, you should, you agree, you will need, you need to, you can reply, you want, you promptly, you will promptly, you immediately, you will immediately, asked you, be sure, make sure, if you, if your, help you, helps you, let you, lets you, whether, maintainers, contributors, when you, unless, guests, visitors, passengers, travellers, travelers, participants, attendees',
  delivery:
    'delivery, deliveries, delivered, we deliver, deliver your, deliver to you, your order, your parcel, your package, ship, ships, shipped, shipping, shipment, shipments, dispatch, dispatched, dispatches, despatch, despatched, despatches, arrive, arrives, arriving, arrived, sent by, sent out, sent to you, send you, deliver before, deliver by, deliver within',
  refund:
    'refund, refunds, refunded, reimburse*, money back, credited, credit your account, credit your card, return your money, your money, send the money, the money back',
  reply:
    "team answers, team replies, team responds, team will answer, team will reply, team will respond, we reply, we will reply, we'll reply, we respond, we will respond, we'll respond, will reply to you, will respond to you, will respond, will reply, get back to, getting back to, be in touch, in touch with you, hear from us, hear back, contact you, answer you, answer your, we answer, we will answer, we'll answer, our reply, our response, receive a reply, receive a response, receive an answer, expect a reply, expect a response, expect an answer, get a reply, get a response, response time*, reach out to you, call you back, reply to your, respond to your, respond to you, notify you, let you know",
  availability:
    'available, availability, back in stock, in stock, restock, restocked, restocking, coming, launching, will launch, on sale, will be open, reopen, reopens, reopening',
  price: 'prices, pricing, price change, price changes, price increase, price increases, price drop, lower price',
  support:
    "repair takes, repairs take, repair will take, repairs will take, customer support, offer support, provide support, support by, support in, customer service, customer care, support team, service team, our support, phone support, email support, chat support, live chat, technical support, support hours, help desk, helpdesk, we help, we'll help, we will help, we support, we can help",
  returns:
    'returns, free returns, return policy, returns policy, return window, exchanges, exchange it, return it, return your, return any, send it back, take it back, we take back, returns take, returns are, exchanges are',
  warranty:
    'warranty, warranties, our guarantee, year guarantee, money-back guarantee, guarantee covers, covered by the guarantee, under guarantee',
  offer:
    'off, discount, discounts, discounted, sale, save, saving, savings, price, cost, costs, fee, fees, deal, deals, offer, offers, promotion, voucher, code',
};
