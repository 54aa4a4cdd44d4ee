import { describe, expect, it } from 'vitest';
import { oneWordDrift, type Side, smallDrift } from '../../rules/copy-drift/drift.ts';
import copyDrift from '../../rules/copy-drift/rule.ts';
import { Subjects } from '../../rules/copy-drift/subjects.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { lint } from '../linter/lint.ts';

function side(text: string, locale = 'en', subjects: readonly string[] = []): Side {
  const tokens = tokenize(text);
  return { text, tokens, first: 0, next: tokens.length, locale, subjects: new Set(subjects), facts: new Set() };
}

function reasons(files: Readonly<Record<string, string>>, guide = ''): string[] {
  const { files: reports } = lint(files, { registry: { 'copy-drift': copyDrift }, guide });
  return reports.flatMap(({ path, findings }) =>
    findings.map(({ place, reason }) => `${path}:${place.start.line}:${place.start.column} ${reason}`),
  );
}

describe('a small drift', () => {
  it.each([
    ['Please ask our team.', 'Please ask our friendly team.', 'en'],
    ['for your next month of service', 'for the next month of service', 'en'],
    ['contained in images', 'contained within images', 'en'],
    ['It can remain in place.', 'It will remain in place.', 'en'],
    ['when you receive your order', 'when you recieve your order', 'en'],
    ['the size, and the weight', 'the size and the weight', 'en'],
    ['erfüllt Dein System nicht', 'erfüllt dein System nicht', 'de'],
    ['finanziato da contributi', 'finanziato dai contributi', 'it'],
    ['añade una palabra o frase', 'añade cualquier palabra o frase', 'es'],
    ['мы быстро отправим ваш заказ', 'мы быстро отправим вам ваш заказ', 'ru'],
  ])('%s / %s', (one, other, locale) => {
    expect(smallDrift(side(one, locale), side(other, locale))).toBeDefined();
    expect(smallDrift(side(other, locale), side(one, locale))).toBeDefined();
  });

  it.each([
    ['about this invoice, reply', 'about this receipt, reply', 'en'],
    ['because you are a member', 'because you were a member', 'en'],
    ['has added it to your account', 'has removed it from your account', 'en'],
    ['release has been yanked today', 'release has been un-yanked today', 'en'],
    ['You can do it', 'You can not do it', 'en'],
    ['lack of queries in it', 'lack of queries and filters in it', 'en'],
    ['within 2 days of it', 'within 3 days of it', 'en'],
    ['asked us at Oak today', 'asked us today', 'en'],
    ['send it to \ufffc today', 'send it today', 'en'],
    ['A mail. Read it now', 'A new mail. Read it now', 'en'],
    ['Important: it may look broken', 'It may look broken', 'en'],
    ['ไม่ใช่', 'ใช่', 'th'],
    ['可以退货', '不可以退货', 'zh'],
    ['the same words', 'the same words', 'en'],
    ["it's fine, we said", 'it’s fine, we said', 'en'],
    ['THE SAME WORDS', 'the same words', 'en'],
  ])('not: %s / %s', (one, other, locale) => {
    expect(smallDrift(side(one, locale), side(other, locale))).toBeUndefined();
    expect(smallDrift(side(other, locale), side(one, locale))).toBeUndefined();
  });
});

describe('one word', () => {
  it('is drift where no file is about it', () => {
    expect(oneWordDrift(side('ask our crew for help'), side('ask our team for help'))).toBe('wording');
    expect(oneWordDrift(side('ask our crew for help', 'en', ['crew']), side('ask our team for help'))).toBeUndefined();
    expect(oneWordDrift(side('ask our crew for help'), side('ask our team for help', 'en', ['team']))).toBeUndefined();
  });

  it.each([
    ['our team of 12 people', 'our team of 14 people', 'en', 'number'],
    ['our team of twelve people', 'our team of 14 people', 'en', 'number'],
    ['unser Team von zwölf Leuten', 'unser Team von dreizehn Leuten', 'de', 'number'],
    ['more than 1,200 shops sell it', 'more than 1,300 shops sell it', 'en', 'number'],
    ['ask our crew in Lyon today', 'ask our crew in Lille today', 'en', 'name'],
    ['frag unser Lager in Köln heute', 'frag unser Lager in Bonn heute', 'de', 'name'],
  ])('%s / %s', (one, other, locale, kind) => {
    expect(oneWordDrift(side(one, locale), side(other, locale))).toBe(kind);
  });

  it.each([
    ['it has frozen your account', 'it has unfrozen your account'],
    ['may our crew help you?', 'may our team help you?'],
    ['the first page of it', 'the second page of it'],
    ['it is good for 2 people', 'it is good for many people'],
    ['send it to Lyon today', 'send it to us today'],
    ['step 2 of our four', 'step 3 of our four'],
    ['version 2.1 of our app', 'version 2.2 of our app'],
  ])('not: %s / %s', (one, other) => expect(oneWordDrift(side(one), side(other))).toBeUndefined());

  it('leaves values to the rules of facts', () => {
    const told = { ...side('send it back within 14 days'), facts: new Set(['14 days']) };
    expect(oneWordDrift(told, side('send it back within 30 days'))).toBeUndefined();
    expect(oneWordDrift(side('send it back within 14 days'), side('send it back within 30 days'))).toBe('number');
  });
});

it('a word of the path, or one that stands elsewhere, is a subject', () => {
  const subjects = new Subjects('emails/receipt.html');
  subjects.add(tokenize('Your receipt. Pay the invoice. The invoice is due.').folded);
  expect(subjects.of('About this receipt of an invoice').split(' ')).toEqual(['receipt', 'invoice']);
});

describe('copy-drift', () => {
  const usual = 'Reply to this message and someone from our workshop will help you.';

  it('expects what most files have, at each place that deviates', () => {
    const other = usual.replace('someone', 'then someone');
    expect(reasons({ 'a.md': usual, 'b.md': usual, 'c.md': usual, 'd.md': `# Hi\n\n${other}`, 'e.md': other })).toEqual([
      'd.md:3:1 Unexpected "message and then someone", expected "message and someone" as in 3 other files: the wording differs.',
      'e.md:1:1 Unexpected "message and then someone", expected "message and someone" as in 3 other files: the wording differs.',
    ]);
  });

  it('says the same in whatever order the files come', () => {
    const other = usual.replace('someone', 'then someone');
    const forwards = reasons({ 'a.md': usual, 'b.md': other });
    expect(forwards).toEqual([
      'b.md:1:1 Unexpected "message and then someone" here and "message and someone" in `a.md`, expected one wording: the wording differs.',
    ]);
    expect(reasons({ 'b.md': other, 'a.md': usual })).toEqual(forwards);
  });

  it('is silent on patterns, dated files and what is approved', () => {
    const many = ['quickly', 'gladly', 'surely', 'kindly', 'always', 'soon'].map((word) => usual.replace('will', `will ${word}`));
    expect(reasons(Object.fromEntries([usual, ...many].map((text, index) => [`${index}.md`, text])))).toEqual([]);
    const other = usual.replace('someone', 'then someone');
    expect(reasons({ 'a.md': usual, '2025-03-01-b.md': other })).toEqual([]);
    expect(reasons({ 'a.md': usual, 'CHANGELOG.md': other })).toEqual([]);
    expect(reasons({ 'a.md': usual, 'b.md': other }, `copy: { help: ${JSON.stringify(usual)} }`)).toEqual([]);
  });

  it('compares languages and regions apart; text that only names the guide’s language is the guide’s', () => {
    const other = usual.replace('someone', 'then someone');
    expect(reasons({ 'a.en-GB.md': usual, 'b.en-US.md': other }, 'locale: de')).toEqual([]);
    expect(reasons({ 'a.en.md': usual, 'b.md': other }, 'locale: en-US')).toHaveLength(1);
  });

  it('takes many files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`${index}.md`, `${usual}\n\n${usual.replace('Reply', `Reply ${index}`)}`]),
    );
    expect(reasons(files)).toEqual([]);
  });
});
