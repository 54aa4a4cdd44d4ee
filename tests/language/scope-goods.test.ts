import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/language/quantities.ts';
import { scopeOf } from '../../src/language/scope.ts';

/** Conditions of each value of a text. */
function conditionsIn(text: string, language: string): string[] {
  return quantitiesOf(text, language)
    .filter(({ value }) => value.kind !== 'date' && value.kind !== 'count')
    .map((quantity) => scopeOf(text, quantity, { locale: language, sentence: [0, text.length], products: [], above: [] }))
    .map(({ scope }) => scope.conditions.join(', '));
}

describe('some of the goods', () => {
  it.each([
    ['en', 'Sale bikes can be returned within 14 days.', 'sale'],
    ['en', 'Bikes on sale can be returned within 14 days.', 'sale'],
    ['en', 'Any bike on sale can be returned within 14 days.', 'sale'],
    ['en', 'Reduced bikes: returns within 14 days.', 'sale'],
    ['en', 'Return discounted shoes within 14 days.', 'sale'],
    ['en', 'Clearance lamps can be returned within 14 days.', 'sale'],
    ['en', 'You have 14 days to return sale footwear.', 'sale'],
    ['en', 'Bikes that are on sale can be returned within 14 days.', 'sale'],
    ['en', 'Return used bikes within 7 days.', 'used'],
    ['en', 'Return your used bike within 7 days.', 'used'],
    ['en', 'Used electric bikes come with a 1-year warranty.', 'used'],
    ['en', 'Refurbished phones can be returned within 14 days.', 'used, electronics'],
    ['en', '25% off used bikes.', 'used'],
    ['en', 'Opened bottles can be returned within 7 days.', 'opened'],
    ['en', 'An opened bottle can be returned within 7 days.', 'opened'],
    ['en', 'Custom frames can be returned within 7 days.', 'personalised'],
    ['en', 'Limited-edition prints can be returned within 7 days.', 'selected'],
    ['en', 'Last-season bikes can be returned within 7 days.', 'sale'],
    ['en', 'You have 45 days to return gifts.', 'gifts'],
    ['en', 'Gifts can be returned within 45 days.', 'gifts'],
    ['en', 'Return faulty goods within 90 days.', 'damaged'],
    ['en', 'Large parcels take 5 days.', 'large'],
    ['en', 'International returns are accepted within 45 days.', 'international'],
    ['en', 'Holiday purchases can be returned within 60 days.', 'holiday'],
    ['en', '20% off your first purchase.', 'first-order'],
    ['en', 'The frame has a 10-year warranty.', 'parts'],
    ['de', 'Reduzierte Räder können innerhalb von 14 Tagen zurückgegeben werden.', 'sale'],
    ['de', 'Räder im Angebot können innerhalb von 14 Tagen zurückgegeben werden.', 'sale'],
    ['de', 'Rückgabe reduzierter Ware: 14 Tage', 'sale'],
    ['de', 'Gebrauchte Geräte können innerhalb von 7 Tagen zurückgegeben werden.', 'used'],
    ['de', 'Geöffnete Flaschen können innerhalb von 7 Tagen zurückgegeben werden.', 'opened'],
    ['de', 'Geschenke können innerhalb von 45 Tagen zurückgegeben werden.', 'gifts'],
    ['de', 'Sale-Räder: 14 Tage Rückgaberecht', 'sale'],
    ['es', 'Las bicis en oferta se pueden devolver en 14 días.', 'sale'],
    ['es', 'Puedes devolver los productos rebajados en 14 días.', 'sale'],
    ['es', 'Las bicicletas usadas se pueden devolver en 7 días.', 'used'],
    ['es', 'Puedes devolver tu bici usada en 7 días.', 'used'],
    ['es', 'Los zapatos con descuento se pueden devolver en 14 días.', 'sale'],
    ['fr', 'Les articles soldés peuvent être retournés sous 14 jours.', 'sale'],
    ['fr', 'Les vélos soldés peuvent être retournés sous 14 jours.', 'sale'],
    ['fr', "Les vélos d'occasion peuvent être retournés sous 7 jours.", 'used'],
    ['fr', 'Les vélos en promotion peuvent être retournés sous 14 jours.', 'sale'],
    ['fr', 'Votre vélo soldé peut être retourné sous 14 jours.', 'sale'],
    ['nl', 'Afgeprijsde fietsen kun je binnen 14 dagen retourneren.', 'sale'],
    ['nl', 'Gebruikte fietsen kun je binnen 7 dagen retourneren.', 'used'],
    ['nl', 'Fietsen in de aanbieding kun je binnen 14 dagen retourneren.', 'sale'],
    ['nl', 'Geopende flessen kun je binnen 7 dagen retourneren.', 'opened'],
    ['it', 'Le bici in offerta possono essere restituite entro 14 giorni.', 'sale'],
    ['it', 'Le biciclette scontate possono essere restituite entro 14 giorni.', 'sale'],
    ['it', 'Le bici usate possono essere restituite entro 7 giorni.', 'used'],
    ['pt', 'As bicicletas em promoção podem ser devolvidas em 14 dias.', 'sale'],
    ['pt', 'As bicicletas usadas podem ser devolvidas em 7 dias.', 'used'],
    ['pt', 'Sapatos com desconto podem ser devolvidos em 14 dias.', 'sale'],
    ['ru', 'Уценённые товары можно вернуть в течение 14 дней.', 'sale'],
    ['ru', 'Велосипеды со скидкой можно вернуть в течение 14 дней.', 'sale'],
    ['ru', 'Подержанные велосипеды можно вернуть в течение 7 дней.', 'used'],
    ['hi', 'सेल के सामान 14 दिनों के भीतर लौटाए जा सकते हैं।', 'sale'],
    ['hi', 'सेल वाली साइकिलें 14 दिनों के भीतर लौटाई जा सकती हैं।', 'sale'],
    ['hi', 'इस्तेमाल की हुई साइकिलें 7 दिनों के भीतर लौटाई जा सकती हैं।', 'used'],
    ['ja', 'セール品は14日以内に返品できます。', 'sale'],
    ['ja', 'セール中の自転車は14日以内に返品できます。', 'sale'],
    ['ja', '中古自転車は7日以内に返品できます。', 'used'],
  ])('%s %s', (language, text, expected) => {
    expect(conditionsIn(text, language).map((each) => each.split(', ').sort().join(', '))).toStrictEqual([
      expected.split(', ').sort().join(', '),
    ]);
  });
});

describe('all of the goods', () => {
  it.each([
    ['en', 'All lamps are on sale now: 20% off.'],
    ['en', 'Our sale starts today: 20% off everything.'],
    ['en', 'Our sale team replies within 24 hours.'],
    ['en', 'Free shipping over $50, sales tax included.'],
    ['en', 'It is used by 10,000 customers, and we reply within 24 hours.'],
    ['en', 'Items must not have been used and can be returned within 30 days.'],
    ['en', 'You get used to it within 30 days.'],
    ['en', 'Our shop is open from Monday on, and we reply within 24 hours.'],
    ['en', 'We reduced our emissions by 20%.'],
    ['en', 'The reduced rate applies for 30 days.'],
    ['en', 'The sale ends in 3 days.'],
    ['en', 'A custom domain is ready within 24 hours.'],
    ['en', 'You can open the box and return it within 30 days.'],
    ['en', 'Return everything except sale bikes within 30 days.'],
    ['en', 'You have 30 days to return your order, used bikes excluded.'],
    ['en', 'Lamps come with a 2-year warranty.'],
    ['en', 'All bikes, including used bikes, come with a 2-year warranty.'],
    ['en', 'Every lamp is hand-made and comes with a 2-year warranty.'],
    ['en', 'The most used lamps come with a 2-year warranty.'],
    ['en', 'Find the perfect gift with 30-day returns.'],
    ['de', 'Der reduzierte Preis gilt 30 Tage.'],
    ['de', 'Nicht gebraucht? 30 Tage Rückgaberecht.'],
    ['de', 'Wir haben die Preise um 20 % reduziert.'],
    ['es', 'Los envíos con descuento llegan en 3 días.'],
    ['es', 'Los modelos más usados tienen 2 años de garantía.'],
    ['es', 'Una lámpara usada por miles de clientes, con 2 años de garantía.'],
    ['es', 'Compra hoy con descuento del 20 %.'],
    ['fr', 'Les frais en promotion sont valables 30 jours.'],
    ['fr', 'Nos magasins sont ouverts, et nous répondons sous 24 heures.'],
    ['nl', 'De gebruikte materialen zijn duurzaam; je hebt 30 dagen bedenktijd.'],
    ['it', 'La tariffa scontata vale 30 giorni.'],
    ['it', 'Un modello usato da migliaia di clienti, con 2 anni di garanzia.'],
    ['pt', 'O frete promocional vale 30 dias.'],
    ['pt', 'Um modelo usado por milhares de clientes, com 2 anos de garantia.'],
    ['ru', 'Купите велосипед со скидкой 20%.'],
    ['ja', '全商品を30日以内に返品できます。'],
  ])('%s %s', (language, text) => {
    expect(conditionsIn(text, language).filter((each) => each !== '')).toStrictEqual([]);
  });
});
