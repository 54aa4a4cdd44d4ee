/** Words of person, per language. Each list is one string, its entries parted by commas. */

/** The lists of one language. */
export interface Words {
  /** What the reader is called as if absent: "the customer". */
  readonly reader: string;
  /** The same of many, which counts as the first words of a sentence only: "Customers can return …". What subscribers get is told to those who are none yet. */
  readonly readers: string;
  /** What follows where the customer is the one who acts. */
  readonly verbs: string;
  /** What the brand is called as if absent. */
  readonly company: string;
  /** What follows where the brand promises or asks; also after its name. */
  readonly acts: string;
  /** What speaks to the reader. */
  readonly you: string;
  /** What speaks for the brand. */
  readonly we: string;
  /** What a customer and a brand have to do with each other. Without it, a user may be anybody's. */
  readonly trade: string;
  /** Customers that are somebody else's: the text is written for those who have customers themselves. */
  readonly business: string;
  /** How the reader and the brand should be called, for messages. */
  readonly expected: { readonly reader: string; readonly brand: string };
}

const en: Words = {
  reader: 'the customer, the buyer, the shopper, the purchaser, the user, the subscriber, each customer, every customer',
  readers: 'customers, buyers, shoppers, users, all customers, all users',
  verbs:
    "can, can't, cannot, could, may, must, will, won't, should, shall, has, have, is, are, needs, need, wants, want, pays, pay, receives, receive, gets, get, returns, return, sends, send, bears, agrees, agree, chooses, choose, contacts, contact, orders, does, doesn't, don't",
  company: 'the company, the shop, the store, the seller, the merchant, the retailer',
  acts: "will, won't, can, cannot, can't, may, must, reserves, refunds, ships, delivers, accepts, offers, guarantees, promises, replies, answers, apologises, apologizes, thanks, regrets, does, doesn't",
  you: "you, your, yours, yourself, you're, you'll, you've, you'd",
  we: "we, our, ours, us, we're, we'll, we've, we'd",
  trade:
    'order*, purchase*, refund*, return*, deliver*, ship*, shipping, parcel*, package*, pay*, paid, payment*, price*, invoice*, receipt*, warranty, guarantee, subscription*, cancel*, exchange*, item*, product*, discount*, voucher*, gift card*, stock',
  business:
    'your customers, your customer, your users, your user, your clients, your buyers, your shoppers, your subscribers, your audience, your readers, your visitors, your guests, make sure the customer, ask the customer, tell the customer, inform the customer, contact the customer, remind the customer, thank the customer, apologize to the customer, apologise to the customer, let the customer know, internal note',
  expected: { reader: '"you"', brand: '"we"' },
};

const es: Words = {
  reader:
    'el cliente, la clienta, el comprador, la compradora, el usuario, la usuaria, el suscriptor, cada cliente, a cargo del cliente, a cargo del comprador, por cuenta del cliente, por cuenta del comprador',
  readers: 'los clientes, los usuarios, los compradores, todos los clientes, todos los usuarios',
  verbs:
    'puede, pueden, podrá, podrán, debe, deben, deberá, deberán, tiene, tienen, recibe, reciben, recibirá, paga, pagan, asume, necesita, elige, devuelve, envía, será, ha, han',
  company: 'la empresa, la tienda, la compañía, el vendedor',
  acts: 'puede, podrá, debe, deberá, reembolsa, reembolsará, envía, enviará, acepta, ofrece, garantiza, responde, responderá, se reserva, no se hace, no acepta, devolverá',
  you: 'tú, tu, tus, te, ti, contigo, puedes, tienes, quieres, usted, le, vos',
  we: 'nosotros, nuestro, nuestra, nuestros, nuestras, nos, somos, hemos, estamos, podemos, enviamos',
  trade:
    'pedido*, compra*, reembols*, devol*, devuelv*, entrega*, envío*, paquete*, pag*, precio*, factura*, recibo*, garantía*, suscripción, cancel*, cambio*, artículo*, producto*, descuento*, vale*, stock',
  business:
    'tus clientes, sus clientes, tus usuarios, sus usuarios, tu empresa, su empresa, pregunta al cliente, informa al cliente, pide al cliente, avisa al cliente',
  expected: { reader: '"tú" or "usted"', brand: 'the first person ("nosotros")' },
};

const nl: Words = {
  reader: 'de klant, de koper, de gebruiker, de abonnee, elke klant, iedere klant, voor rekening van de klant, voor rekening van de koper',
  readers: 'klanten, kopers, gebruikers, alle klanten, alle gebruikers',
  verbs:
    'kan, kunnen, mag, mogen, moet, moeten, zal, zullen, heeft, hebben, betaalt, betalen, ontvangt, ontvangen, krijgt, krijgen, stuurt, draagt, kiest, dient, wordt, is',
  company: 'het bedrijf, de winkel, de webshop, de verkoper',
  acts: 'kan, mag, moet, zal, betaalt, verstuurt, stuurt, levert, accepteert, biedt, garandeert, antwoordt, behoudt',
  you: 'je, jij, jou, jouw, u, uw',
  we: 'we, wij, ons, onze',
  trade:
    'bestell*, aankoop, aankopen, terugbetal*, retour*, bezorg*, lever*, verzend*, pakket*, betal*, betaal*, prijs, prijzen, factuur, facturen, bon, garantie, abonnement*, annuler*, ruil*, artikel*, product*, korting*, cadeaubon*, voorraad',
  business:
    'je klanten, jouw klanten, uw klanten, je gebruikers, uw gebruikers, uw bedrijf, je bedrijf, vraag de klant, informeer de klant, vertel de klant',
  expected: { reader: '"je" or "u"', brand: '"we"' },
};

const de: Words = {
  reader:
    'der Kunde, die Kundin, dem Kunden, den Kunden, der Käufer, dem Käufer, der Nutzer, der Benutzer, der Besteller, der Abonnent, jeder Kunde, zu Lasten des Kunden, zulasten des Kunden, zu Lasten des Käufers, zulasten des Käufers',
  readers: 'Kunden, Käufer, Nutzer, Benutzer, Kundinnen und Kunden, alle Kunden',
  verbs:
    'kann, können, muss, müssen, darf, dürfen, soll, sollen, wird, werden, hat, haben, ist, sind, trägt, zahlt, zahlen, bezahlt, erhält, erhalten, bekommt, bekommen, schickt, sendet, wählt, bestellt',
  company: 'das Unternehmen, die Firma, der Händler, der Shop, der Verkäufer',
  acts: 'kann, darf, muss, wird, erstattet, liefert, versendet, akzeptiert, bietet, garantiert, antwortet, behält, übernimmt, haftet',
  you: 'du, dich, dir, dein, deine, deinen, deinem, deiner, Ihnen, Ihre, Ihren, Ihrem, Ihrer, Ihres, Sie',
  we: 'wir, uns, unser, unsere, unseren, unserem, unserer',
  trade:
    'bestell*, kauf*, einkauf*, erstatt*, rückerstatt*, rücksend*, rückgabe*, retour*, umtausch*, liefer*, versand*, versend*, paket*, zahl*, bezahl*, preis*, rechnung*, beleg*, garantie*, gewährleistung*, abo, abos, abonnement*, stornier*, widerruf*, ware, waren, artikel*, produkt*, rabatt*, gutschein*',
  business:
    'deine Kunden, Ihre Kunden, deinen Kunden, Ihren Kunden, deine Nutzer, Ihre Nutzer, Ihr Unternehmen, dein Unternehmen, frage den Kunden, informiere den Kunden, fragen Sie den Kunden, informieren Sie den Kunden',
  expected: { reader: '"du" or "Sie"', brand: '"wir"' },
};

const fr: Words = {
  reader:
    "le client, la cliente, l'acheteur, l'acheteuse, l'utilisateur, l'utilisatrice, l'abonné, le consommateur, chaque client, à la charge du client, à la charge de l'acheteur, aux frais du client",
  readers: 'les clients, les utilisateurs, les acheteurs, tous les clients, tous les utilisateurs',
  verbs:
    "peut, peuvent, pourra, pourront, doit, doivent, devra, devront, a, ont, reçoit, reçoivent, recevra, paie, paye, supporte, choisit, dispose, disposent, n'a, est, sera",
  company: "l'entreprise, la société, la boutique, le vendeur, le magasin",
  acts: 'peut, pourra, doit, devra, rembourse, remboursera, expédie, livre, livrera, accepte, offre, garantit, répond, répondra, se réserve, ne peut',
  you: 'tu, te, toi, ton, ta, tes, vous, votre, vos',
  we: 'nous, notre, nos',
  trade:
    "commande*, achat*, rembours*, retour*, livr*, expédi*, colis, pai*, pay*, prix, factur*, reçu, garantie*, abonnement*, annul*, échang*, article*, produit*, remise*, bon d'achat, stock",
  business: 'vos clients, tes clients, votre client, vos utilisateurs, tes utilisateurs, votre entreprise',
  expected: { reader: '"tu" or "vous"', brand: '"nous"' },
};

const pt: Words = {
  reader:
    'o cliente, a cliente, o comprador, a compradora, o usuário, a usuária, o utilizador, o assinante, o consumidor, cada cliente, por conta do cliente, por conta do comprador, a cargo do cliente',
  readers: 'os clientes, os usuários, os utilizadores, os compradores, clientes, usuários, todos os clientes',
  verbs:
    'pode, podem, poderá, poderão, deve, devem, deverá, deverão, tem, têm, recebe, recebem, receberá, paga, pagam, escolhe, devolve, precisa, precisam, será',
  company: 'a empresa, a loja, o vendedor',
  acts: 'pode, poderá, deve, reembolsa, reembolsará, envia, enviará, aceita, oferece, garante, responde, responderá, se reserva, reserva-se, não aceita',
  you: 'você, tu, teu, tua, te, seu, sua, seus, suas',
  we: 'nós, nosso, nossa, nossos, nossas, nos',
  trade:
    'pedido*, compra*, reembols*, devol*, entrega*, envio*, encomenda*, pacote*, pag*, preço*, fatura*, recibo*, garantia*, assinatura*, cancel*, troca*, artigo*, item, itens, produto*, desconto*, vale*',
  business: 'seus clientes, teus clientes, seus usuários, seus utilizadores, sua empresa',
  expected: { reader: '"você"', brand: '"nós"' },
};

const it: Words = {
  reader:
    "il cliente, la cliente, l'acquirente, l'utente, l'abbonato, il consumatore, ogni cliente, a carico del cliente, a carico dell'acquirente, a spese del cliente",
  readers: 'i clienti, gli utenti, gli acquirenti, tutti i clienti, tutti gli utenti',
  verbs:
    'può, possono, potrà, potranno, deve, devono, dovrà, dovranno, ha, hanno, riceve, ricevono, riceverà, paga, pagano, sceglie, restituisce, sostiene, è, sarà',
  company: "l'azienda, la società, il negozio, il venditore",
  acts: 'può, potrà, deve, dovrà, rimborsa, rimborserà, spedisce, spedirà, accetta, offre, garantisce, risponde, risponderà, si riserva, non accetta',
  you: 'tu, te, ti, tuo, tua, tuoi, tue, puoi, hai, vuoi, Lei, Suo, Sua',
  we: 'noi, nostro, nostra, nostri, nostre, ci, abbiamo, siamo, possiamo',
  trade:
    'ordin*, acquist*, rimbors*, reso, resi, restitu*, consegn*, spedi*, pacco, pacchi, pag*, prezz*, fattur*, ricevut*, garanzi*, abbonament*, annull*, cambi*, articol*, prodott*, scont*, buono',
  business: 'i tuoi clienti, i suoi clienti, i tuoi utenti, la tua azienda',
  expected: { reader: '"tu" or "Lei"', brand: '"noi"' },
};

const ru: Words = {
  reader:
    'клиент, покупатель, пользователь, заказчик, подписчик, каждый клиент, каждый покупатель, за счёт клиента, за счёт покупателя, за счет покупателя',
  readers: 'клиенты, покупатели, пользователи, заказчики, подписчики, все клиенты, все покупатели',
  verbs:
    'может, могут, должен, должны, обязан, обязаны, получает, получают, получит, получат, оплачивает, оплачивают, платит, платят, имеет, имеют, вправе, выбирает, возвращает',
  company: 'компания, магазин, продавец',
  acts: 'может, вправе, обязан, обязана, возвращает, вернёт, отправляет, отправит, доставляет, доставит, принимает, предлагает, гарантирует, отвечает, ответит',
  you: 'вы, вас, вам, вами, ваш, ваша, ваше, ваши, вашего, вашей, вашу, ты, тебя, тебе, твой, твоя, твои',
  we: 'мы, нас, нам, нами, наш, наша, наше, наши',
  trade:
    'заказ*, покупк*, купи*, возврат*, верну*, возвра*, достав*, посылк*, опла*, плат*, цен*, счёт, счета, чек*, гаранти*, подписк*, отмен*, обмен*, товар*, скидк*',
  business: 'ваши клиенты, вашим клиентам, ваших клиентов, ваши пользователи, ваших пользователей, ваша компания, вашей компании',
  expected: { reader: '"вы"', brand: '"мы"' },
};

const hi: Words = {
  reader: 'ग्राहक, ख़रीदार, खरीदार',
  readers: 'सभी ग्राहक',
  verbs: 'को, ने',
  company: 'कंपनी, दुकान',
  acts: 'आपको, आपका, आपके',
  you: 'आप, आपको, आपका, आपकी, आपके, आपने, तुम, तुम्हें, तुम्हारा, तुम्हारी, तुम्हारे',
  we: 'हम, हमें, हमारा, हमारी, हमारे, हमने',
  trade: 'ऑर्डर, ख़रीद, खरीद, रिफ़ंड, रिफंड, वापस, वापसी, लौटा, डिलीवरी, शिपिंग, पार्सल, भुगतान, क़ीमत, कीमत, बिल, वारंटी, सदस्यता, रद्द, उत्पाद, छूट',
  business: 'आपके ग्राहक, आपके ग्राहकों, अपने ग्राहकों, आपके उपयोगकर्ता',
  expected: { reader: '"आप"', brand: '"हम"' },
};

/** By language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
