import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rule from '../../rules/address/rule.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { findingsIn, linterWith } from './linting.ts';

/** Findings of texts under a guide. Keys are paths. */
function lint(guide: string, files: Readonly<Record<string, string>>): Finding[] {
  return findingsIn(linterWith({ address: rule }, guide), files);
}

/** The words that are found in one text. */
function found(locale: string, form: 'formal' | 'informal', text: string): string[] {
  return lint(`locale: ${locale}\nlocales: { ${locale}: { address: ${form} } }`, { 'a.md': text }).map(({ actual = '' }) => actual);
}

describe('markers', () => {
  it.each([
    ['de', 'informal', 'Wenn Ihr Fragen habt: Wir helfen euch.', []],
    ['de', 'informal', 'Wir schicken Ihr Paket ab.', ['Ihr']],
    ['de', 'informal', 'Sie können 30 Tage lang zurückgeben.', ['Sie']],
    ['de', 'informal', 'Sie können in der Maschine gereinigt werden.', []],
    ['de', 'formal', 'Prüfe', []],
    ['de', 'formal', 'Prüfe den Warenkorb', ['Prüfe']],
    ['de', 'formal', 'Sagen wir du/Sie? Die Du-Form, DIR und TU.', []],
    ['de', 'formal', 'Mehr auf https://example.com/dein/konto und in `du -sh`.', []],
    ['nl', 'informal', 'Tot 17 u, 50 km/u, U.S., u: rw, U-bocht.', []],
    ['es', 'formal', 'Haz clic. Atrás y detrás. Mozilla has released.', ['Haz']],
    ['es', 'informal', 'El destinatario no está: le dejaremos un aviso.', []],
    ['fr', 'formal', 'Gardez votre ton amical. Y a-t-il un T-shirt ?', []],
    ['fr', 'informal', 'Toi et tes amis, vous recevrez chacun 10 €. Prends rendez-vous.', []],
    ['fr', 'informal', 'Chez nous, assez de bruit.', []],
    ['it', 'informal', 'Lei è Anna. Il suo gatto.', []],
    ['it', 'formal', 'Potrai. I samurai. Sei mesi di garanzia.', ['Potrai']],
    ['pl', 'informal', 'Pisze Pani Kowalska. Prosimy Państwa o opinię.', ['Państwa']],
    ['pt-BR', 'formal', 'Você recebe, a gente te avisa.', []],
    ['ru', 'formal', 'Лишь мышь. Ты знаешь.', ['Ты']],
    ['ru', 'informal', 'Здравствуйте! Давайте играть. Нажмите кнопку.', ['Нажмите']],
    ['hi', 'informal', 'यह अपने आप बंद होता है। आपका ऑर्डर।', ['आपका']],
    ['tr', 'informal', 'Deniz temiz. Siparişiniz hazır.', ['Siparişiniz']],
    ['zh', 'formal', '你好！迷你灯。你们好。', []],
    ['ja', 'informal', 'ありがとうございます。', []],
    ['ja', 'formal', 'まだ。明日だ。', ['だ']],
    ['ko', 'formal', '필요. 내일 발송한다.', ['한다']],
  ] as const)('of %s, expected %s: %s', (locale, form, text, words) => expect(found(locale, form, text)).toEqual(words));

  it('are reported once a sentence, three a message', () => {
    const sentence = 'Du und dein Konto. ';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (count) => {
        const words = found('de', 'formal', sentence.repeat(count));
        expect(words).toEqual(Array.from({ length: Math.min(3, count) }, () => 'Du'));
      }),
    );
  });
});

describe('the majority', () => {
  const formal = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, 'Hier sehen Sie alles.']));

  it.each([
    [3, 1, 0],
    [4, 1, 1],
    [7, 2, 0],
    [8, 2, 2],
  ])('of %i messages over %i gives %i findings', (most, few, findings) => {
    const slips = Object.fromEntries(Array.from({ length: few }, (_, index) => [`du-${index}.md`, 'Wir danken dir.']));
    expect(lint('locale: de', { ...formal(most), ...slips })).toHaveLength(findings);
  });

  it('counts each region by itself, but one locale under two tags together', () => {
    const slip = { 'x.de-AT.md': 'Wir danken dir.' };
    expect(lint('locale: de', { ...formal(6), ...slip })).toHaveLength(0);
    expect(lint('locale: de', { ...formal(6), 'x.de-DE.md': 'Wir danken dir.' })).toHaveLength(1);
  });

  it('says nothing where the guide speaks', () => {
    expect(lint('locale: de\nlocales: { de: { address: informal } }', { ...formal(6), 'x.md': 'Wir danken dir.' })).toHaveLength(6);
  });
});
