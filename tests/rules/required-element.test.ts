/** Words and shapes by which elements of a message are told. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { statesAddress } from '../../rules/required-element/address.ts';
import { addressTags, disclosureWords, stopWords, unsubscribeWords } from '../../rules/required-element/words.ts';
import { parseGuide } from '../../src/guide/load.ts';
import { lintText } from '../../src/index.ts';

describe('a way to unsubscribe', () => {
  it.each([
    'Unsubscribe',
    '*|UNSUB|*',
    '*|UNSUB:https://example.com|*',
    '{{ unsubscribe_url }}',
    '{% unsubscribe %}',
    '%%unsub_center_url%%',
    '<%asm_group_unsubscribe_raw_url%>',
    '[[UNSUB_LINK_EN]]',
    '[unsubscribe]',
    '%UNSUBSCRIBELINK%',
    'https://shop.example.com/opt-out',
    'Manage your preferences',
    'Darse de baja',
    'Cancelar suscripción',
    'Meld je hier af',
    'Uitschrijven',
    'Newsletter abbestellen',
    'Hier können Sie sich abmelden',
    'Se désabonner',
    'Ne plus recevoir nos e-mails',
    'Cancelar inscrição',
    'Descadastrar',
    'Annulla l’iscrizione',
    'Disiscriviti',
    'Отписаться от рассылки',
    'सदस्यता समाप्त करें',
  ])('%s is one', (text) => expect(unsubscribeWords.test(text.toLowerCase())).toBe(true));

  it.each(['Subscribe now', 'Your account', 'We sub the best parts', 'Einmal im Monat'])('%s is none', (text) =>
    expect(unsubscribeWords.test(text.toLowerCase())).toBe(false),
  );
});

describe('a postal address', () => {
  it.each([
    '412 NW 13th Avenue, Portland, OR 97209',
    'P.O. Box 12, Portland',
    '10 Downing Street, London SW1A 2AA',
    '111 Wellington St, Ottawa, ON K1A 0A9',
    '1 Macquarie Street, Sydney NSW 2000',
    'Musterstraße 12, 10115 Berlin',
    'Lindenweg 3\nA-1010 Wien',
    '12 rue de la Paix, 75002 Paris',
    'Calle Mayor 5, 28013 Madrid',
    'Via Roma 3\n00184 Roma',
    'Keizersgracht 12\n1015 CN Amsterdam',
    'Rua Augusta 100, 1100-053 Lisboa',
    'Av. Paulista, 1000, São Paulo, 01310-100 Brasil',
    'ул. Ленина, д. 5, 101000 Москва',
    'MG Road 5, Mumbai 400001, India',
    '〒100-0001 東京都千代田区',
  ])('%s is one', (text) => expect(statesAddress(text)).toBe(true));

  it.each([
    'Order 10115 is on its way',
    'In 2026 Portland gets a new shop',
    'We sold 12000 Lamps last year',
    'Call 555 0142 from 9 to 5',
    'Save $500 Today',
    'Use code SAVE20 by 30 November 2026',
    'The lamp weighs 1200 g and takes 60 W',
  ])('%s is none', (text) => expect(statesAddress(text)).toBe(false));

  it.each(['*|LIST:ADDRESS|*', '{{ organization.full_address }}', '{{ shop.address }}', '[Sender_Address]', '%%Member_Addr%%'])(
    '%s puts one in',
    (tag) => expect(addressTags.test(tag.toLowerCase())).toBe(true),
  );

  it.each(['{{ shipping_address }}', '{{ customer.email_address }}', '{{ order.billing_address }}'])('%s is the reader’s', (tag) =>
    expect(addressTags.test(tag.toLowerCase())).toBe(false),
  );
});

it.each(['Reply STOP to opt out', 'Txt stop to 88', 'Responde BAJA', 'STOP au 36111', 'Antworte mit STOPP', 'Отправьте СТОП'])(
  '%s stops messages',
  (text) => expect(stopWords.test(text)).toBe(true),
);

it.each(['We will not stop by tomorrow', 'Non-stop light', 'The last stop'])('%s stops none', (text) =>
  expect(stopWords.test(text)).toBe(false),
);

it.each(['#ad', 'Anzeige: Licht', 'Ad: light', 'Paid partnership with Oak', '#Publicidad hoy', 'Реклама'])('%s discloses', (text) =>
  expect(disclosureWords.test(text)).toBe(true),
);

it.each(['#sp', '#collab with Oak', '#adventure', 'Bad: light', 'Thanks to Oak'])('%s does not', (text) =>
  expect(disclosureWords.test(text)).toBe(false),
);

describe('a mail', () => {
  const { guide } = parseGuide(
    'channels: { mails: { files: "mails/**", preset: email } }\noverrides: [{ roles: [subject], rules: { readability: off } }]',
    'style-guide.yml',
    registry,
  );
  const lacks = async (text: string, path: string): Promise<string[]> =>
    (await lintText(text, { path, ...(guide ? { guide } : {}) }))
      .filter(({ ruleId }) => ruleId === 'required-element')
      .map(({ reason }) => /without (?:a |the )?([^,]+)/.exec(reason)?.[1] ?? reason);

  it('is judged as a whole where a role has settings of its own', async () => {
    const head = '<!doctype html><title>20% off all lamps</title>';
    expect(await lacks(`${head}<span class="preheader">Now</span><p>Shop now!</p>`, 'mails/sale.html')).toEqual([
      'way to unsubscribe',
      'sender’s postal address',
    ]);
  });

  it('does not have what a comment hides', async () => {
    const text = '<!doctype html><title>20% off</title><!-- unsubscribe *|LIST:ADDRESS|* preheader --><p>Shop now, it is on sale.</p>';
    expect(await lacks(text, 'mails/sale.html')).toHaveLength(3);
  });

  it('has what any part of it says, wherever that stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['<p>Shop now, 20% off.</p>', '<p><a href="*|UNSUB|*">x</a></p>', '<p>*|LIST:ADDRESS|*</p>'], { minLength: 3 }),
        async (parts) => {
          const text = `<!doctype html><title>Sale</title><span class="preheader">Now</span>${parts.join('\n')}`;
          expect(await lacks(text, 'mails/sale.html')).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});
