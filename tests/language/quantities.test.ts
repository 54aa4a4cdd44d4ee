import { describe, expect, it } from 'vitest';
import { markedOf, plainOf } from './marked-quantities.ts';

/** Sentences by locale, each with all that is to be read in it. */
const sentences: Record<string, readonly string[]> = {
  en: [
    'Returns within [30d within|30 days], with our [30d|30-day] policy, a [30d|30–day] one, or after [30d|thirty days].',
    'In [5-10bd|5–10 business days], [5-10d|5 to 10 days], between [5-10d|5 and 10 days], [3-4h|3 - 4 hour] blocks.',
    '[30d|30 days] and [2y|2 years]; [30d|30 days] or [60d|60 days]; [30d|30 days]/[2y|2 years].',
    'Give [30d|thirty (30) days] notice, [2w|two weeks]’ notice, or [1bd|one business day].',
    'It takes [48h|48h], [24h|24 hrs], [30d|30days], [90min|1 hour 30 minutes], [30min|half an hour] or [2w|a fortnight].',
    'Pay [50 USD|$50], [50 USD|US$50], [50 CAD|$50 CAD], [1200.5 USD|USD 1,200.50], [50 USD|50 dollars], [500 INR|Rs. 500], [7.5 USD|$7.50] a month.',
    'Between [5-10 USD|$5 and $10], [5-10 USD|$5–$10], [5-10 USD|$5-10], [10000-20000 USD|$10k-20k], [1500000 USD|$1.5 million].',
    'Save [20%|20%], [15%|15 percent], up to [50% upTo|50 %], [20-30%|20-30%] or [20-30%|20% to 30%].',
    'Over [10000 over|10,000 loyal customers], [10000 atLeast|10,000+ customers], over [1000000 over|a million users], [250|two hundred and fifty employees].',
    '[1.2kg|1.2 kg], [25MB|25MB], [27in|27-inch], 6 x [50cl|50cl].',
    'Acme [3.2|v3.2] (version [4.0.1|4.0.1]) answers [24/7|24/7], [24/7|24 hours a day, 7 days a week], [24/7|around the clock].',
    'At least [14d atLeast|14 days], [14d atLeast|14 days] or more, less than [2w under|2 weeks], about [3mo about|3 months].',
    '24-7 Fitness is open [24/7|24/7], and Lo answers [24/7|24-7].',
    'For [2.5y|two years and a half], after [1.5d|a day and a half]; [2d|two days] and a half marathon.',
    'Within [1d within weak|a day]; you have [1y weak|a year] to return it.',
    'Earn [2/1 EUR|2 points per €1] or [1/1 USD|1 point for every dollar] you spend.',
    'It weighs [1.5kg ambiguous|1.500 kg] and costs [1500 USD ambiguous|$1.500].',
    '[2520|Two thousand five hundred and twenty customers], [205d|two hundred five days], over [500000 over|half a million users].',
    '[24/7|Around the clock, 7 days a week]; [Mo-Fr 09:00-17:00|weekdays 9am–5pm]; [Sa-Su 10:00-16:00|weekends 10am–4pm]; in [3-5bd|3–5 weekdays].',
  ],
  es: [
    'En [5-10bd|5 a 10 días hábiles], entre [5-10d|5 y 10 días], [24-48h|24/48h], [15d|15 días naturales], [2y|dos años].',
    'Más de [10000 over|10.000 clientes], [10000|10 mil clientes], [1000|mil clientes], hasta un [50% upTo|50 %], [20%|20 por ciento].',
    'Garantía de [2.5y|dos años y medio], [1.5h|una hora y media], [18mo|año y medio]; [3d|3 días] y media pensión, [2y|dos años] y medio millón.',
    'Por [1500 EUR|1.500 €], [1500.5 EUR|1.500,50 €], [50 EUR|€ 50], [2000000 EUR|2 millones de euros], [50 USD|US$50].',
    'Abierto [24/7|las 24 horas del día, los 7 días de la semana]; en las [24h|24 horas] siguientes; a las 16h; en [6mo|medio año].',
    'Entre los [3-5d|3 y los 5 días]; dentro de los [3d within|3 días].',
    'Por [1200 EUR|mil doscientos euros], [2520|dos mil quinientos veinte clientes], [500000|medio millón de usuarios].',
  ],
  'es-MX': ['Por [1500 MXN|$1,500 pesos] o [999 MXN|$999], [1000|1,000 clientes].'],
  nl: [
    '[30d|30-dagen]regeling, [14d|14-daagse], [14d|veertiendaagse], [1-2bd|1 à 2 werkdagen], binnen [1bd within|één werkdag].',
    '[50 EUR|€ 50,-], [49.95 EUR|€49,95], [1500 EUR|1.500 euro], meer dan [1000000 over|1 miljoen klanten], [24/7|dag en nacht].',
    'Voor 23.59 uur besteld, om 17 uur, binnen [24h within|24 uur].',
    '[500000|een half miljoen klanten], [1500000|anderhalf miljoen gebruikers], [Mo-Fr 09:00-17:00|op werkdagen van 9.00 tot 17.00 uur].',
  ],
  de: [
    '[30d|30-Tage]-Geld-zurück-Garantie, [30d|30-tägiges], [30d|dreißigtägiges], [2y|zweijährige], [2y|2-Jahres]-Garantie, [3-5bd|3–5 Werktagen].',
    'Zwischen [2-4w|2 und 4 Wochen], [6mo|ein halbes Jahr], [1y weak|ein Jahr], [24/7|24 Stunden am Tag, 7 Tage die Woche], um 9 Uhr.',
    '[49 EUR|49,- €], [49.9 EUR|EUR 49,90], [50 EUR|50-Euro]-Gutschein, über [1000000 over|1 Mio. Kunden], [20%|zwanzig Prozent].',
    'Mit [50%|50-prozentiger] Ermäßigung, [20%|20-prozentige] Anzahlung.',
    'Am 3. Tag, § 312g BGB, mehrere tausend Kunden, Millionen Nutzer.',
    '[500000|eine halbe Million Kunden], seit [1.5w|eineinhalb Wochen], [24/7|rund um die Uhr, 7 Tage die Woche].',
  ],
  fr: [
    '[5-10bd|5 à 10 jours ouvrés], sous [48h within|48 h], [24-48h|24 à 48 h], [90d|quatre-vingt-dix jours], d’[1y weak|un an], [24/7|24h/24 et 7j/7].',
    '[39.9 EUR|39€90], [1500 EUR|1 500 €], plus d’[1000000 over|un million d’utilisateurs], [2000000 EUR|2 millions d’euros], [50 CAD|50 $ CA], [15GB|15 Go].',
    'De 9h à 18h, à 18 h, avant 14h.',
    'Garantie [2.5y|deux ans et demi]; [3d|3 jours] et demi-tarif.',
    'En moins de [2h under|2 heures], de 9 heures à 18 heures, à 18 heures, à 9 h 30; [1200|mille deux cents clients] en [12h|12 h].',
  ],
  pt: [
    'Em até [10bd within|10 dias úteis], em 12x de [99.9 BRL|R$ 99,90], [50 BRL|50 reais], até as 16h, [24/7|24 horas por dia, 7 dias por semana].',
    'Entre os [3-5d|3 e os 5 dias].',
    'Mais de [10000 over|10 mil clientes], [1000000|1 milhão de usuários], [20%|20 por cento].',
  ],
  it: [
    'Entro [24h within|24 ore], in [24-48h|24/48 ore], tra [5-10bd|5 e 10 giorni lavorativi], da [50y from|cinquant’anni], [30min|mezz’ora].',
    '[50 EUR|€ 50], [2000|duemila clienti], [1000000|un milione di utenti], [24/7|24 ore su 24, 7 giorni su 7]. Sei un cliente.',
    'Tra i [3-5d|3 e i 5 giorni], fra le [2-4w|2 e le 4 settimane].',
    'Rispondiamo entro [6h within|6 ore]; ordina entro le ore 14.',
  ],
  ru: [
    '[5-10bd|5–10 рабочих дней], от [5-10d|5 до 10 дней], [2y|двухлетняя], [2y|2-летняя], [60d|60-дневный], [2y|2-х лет], гарантия [1y weak|год].',
    '[5000 RUB|5 000 ₽], [10000 RUB|10 тыс. рублей], [1500000 RUB|1,5 млн ₽], более [10000 over|10 000 довольных клиентов], [24/7|круглосуточно].',
    'Гарантия [30mo|два с половиной года], в течение [42mo within|трех с половиной лет].',
    'В 2026 г., 10 часовых поясов, летняя распродажа, 399 раз в месяц.',
    'От тысячи двухсот рублей, [500000|полмиллиона клиентов], [24/7|круглосуточно, 7 дней в неделю]. Открыто [Mo-Fr 10:00-19:00|по будням с 10 до 19].',
  ],
  hi: [
    '[30d within|30 दिनों] के भीतर, [30d|३० दिन], [7-10d|7 से 10 दिन], [5-7bd|5-7 कार्य दिवस], [24/7|चौबीसों घंटे], [18mo|डेढ़ साल].',
    '[100000 INR|₹ 1,00,000], [500 INR|रु. 500], [200000|2 लाख ग्राहक], [10000 over|10,000 से अधिक ग्राहक], [20%|20 प्रतिशत].',
  ],
  ja: [
    '[30d within|30日]以内、[30d|30日間]、[5-10bd|5〜10営業日]、[2y|２年]保証、[3mo|三か月]、[24h within|24時間]以内、[24/7|24時間365日]。',
    '[5000 JPY atLeast|5,000円]以上、[9800 JPY|￥9,800]、[10000 JPY|1万円]、[20%|2割]引き、[20%|20％]オフ、[50|50店舗]、[1/100 JPY|100円につき1ポイント]。',
    '25日に発送、第3週、30代、10周年、3分の1、十分な、数百万人。',
    '到着から[10d|10日]です。返品期間は[14d|14日]です。[3d|3日]かかります。1日から10日です。セールは3日から始まります。[Mo-Fr 10:00-17:00|平日10時〜17時]',
  ],
  zh: [
    '[30d within|30天]内，[5-7bd|5-7个工作日]，[3mo|三个月]，[2y|两年]质保，[24/7|7×24小时]，第3周，二年级，十分满意。',
    '[99 CNY|99元]，[10000 CNY|1万元]，[20%|8折]，[15%|85折]，[10000|10000名客户]。',
  ],
  ko: [
    '[30d within|30일]이내, [5-7bd|5~7영업일], [24/7|24시간 연중무휴], [50000 KRW atLeast|50,000원] 이상, [50000 KRW|5만원], 두 주문, 31일까지.',
    '배송은 [2-3d|2~3일] 걸립니다. 행사는 5월 2~3일 진행합니다. [Mo-Fr 09:00-18:00|평일 09:00~18:00]',
  ],
  tr: [
    "[30d|30 günlük], [5-10bd|5-10 iş günü], [20%|%20] indirim, [20%|yüzde 20], [1500 TRY|1.500 TL], [10000 over|10.000'den fazla müşteri], [24/7|7/24].",
  ],
  pl: ['[14d|14-dniowy], [24mo|24-miesięczna], [5bd|5 dni roboczych], [1500 PLN|1 500,00 zł], ponad [10000 over|10 000 klientów].'],
  cs: [
    'Do [14d upTo|čtrnácti dnů], [2bd|dvou pracovních dnů], [25d|dvaceti pěti dnů].',
    '[14d|14denní], [5bd|5 pracovních dnů], [1500 CZK|1 500 Kč], [24/7|nonstop].',
  ],
  sv: ['[30d|30 dagars] öppet köp, [2y|två års] garanti, [2-5bd|2–5 vardagar], [499 SEK|499 kr], [24/7|dygnet runt].'],
  ar: ['[30d|٣٠ يومًا]، [2y|سنتين]، [5bd|5 أيام عمل]، [20%|٢٠٪].'],
};

describe.each(Object.entries(sentences))('quantitiesOf, %s', (locale, list) => {
  it.each(list)('%s', (marked) => {
    expect(markedOf(plainOf(marked), locale)).toBe(marked);
  });
});

describe('quantitiesOf, what is none', () => {
  it.each([
    'The iPhone 15 is second to none, and a minute saved is a minute earned.',
    'A 2-in-1, 12x, 16:9, 4.8/5, 1/2 day, 3D, 5G, the 1990s, the 2nd floor, COVID-19 days.',
    '192.168.1.1 and v6.x, V60, /v1/users, 2026-MM-DD, #30 days, file_30 days.',
    '0 days, 200 years, 2026 days, 2024 customers, Windows 11 users, the twenty-second.',
    'Millions of users, several hundred customers, a few thousand people, 2 business hours.',
    'One of the one-to-one, two-factor, third-party, 5 stars, 9:30, 3 times a day, once a week.',
    'A year ago we began. 50 customer-facing talks. The top 15,000 by downloads.',
    '\uFFFC30 days, 30\uFFFC days, x\uFFFC30 days',
  ])('%s', (text) => {
    expect(markedOf(text, 'en')).toBe(text);
  });
});

describe('quantitiesOf, the locale', () => {
  it('reads separators by language and region', () => {
    expect(markedOf('1.500 €', 'de')).toBe('[1500 EUR|1.500 €]');
    expect(markedOf('1,500 clientes', 'es-MX')).toBe('[1500|1,500 clientes]');
    expect(markedOf("1'500 Kunden", 'de-CH')).toBe("[1500|1'500 Kunden]");
    expect(markedOf('1 500 kg', 'fr')).toBe('[1500kg|1 500 kg]');
    expect(markedOf('1,00,000 customers', 'en-IN')).toBe('[100000|1,00,000 customers]');
  });

  it('takes the currency of a sign from the region', () => {
    expect(markedOf('$50', 'en')).toBe('[50 USD|$50]');
    expect(markedOf('$50', 'en-AU')).toBe('[50 AUD|$50]');
    expect(markedOf('$50', 'en-GB')).toBe('[50 USD|$50]');
    expect(markedOf('50 kr', 'nb')).toBe('[50 NOK|50 kr]');
  });

  it('says nothing in a language that it does not know', () => {
    expect(markedOf('30 days', 'xx')).toBe('30 days');
  });
});

describe('quantitiesOf, beside other readers', () => {
  it('leaves addresses, dates, hours and phone numbers whole', () => {
    const text = 'Mon–Fri 9am–5pm, until 31 December 2026, +1 800 555 0199, https://a.com/30-days, a@b30.com.';
    expect(markedOf(text, 'en')).toBe(
      '[Mo-Fr 09:00-17:00|Mon–Fri 9am–5pm], until [2026-12-31|31 December 2026], [+18005550199|+1 800 555 0199], ' +
        '[https://a.com/30-days|https://a.com/30-days], [a@b30.com|a@b30.com].',
    );
  });

  it('finds them in long texts, at their place', () => {
    const filler = 'This is a sentence of some words, and it says nothing at all. '.repeat(20);
    const text = `${filler}Sale ends 31 December 2026. ${filler}Reply within 30 days. ${filler}Open Mon–Fri 9am–5pm. ${filler}Write to a@b.com.`;
    expect(markedOf(text, 'en')).toBe(
      `${filler}Sale ends [2026-12-31|31 December 2026]. ${filler}Reply within [30d within|30 days]. ` +
        `${filler}Open [Mo-Fr 09:00-17:00|Mon–Fri 9am–5pm]. ${filler}Write to [a@b.com|a@b.com].`,
    );
  });
});
