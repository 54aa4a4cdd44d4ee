import { describe, expect, it } from 'vitest';
import { fullGuide } from './full-guide.ts';
import { findingsOf, guideOf } from './parse.ts';

describe('the full guide', () => {
  it('has no mistakes', () => {
    expect(findingsOf(fullGuide)).toEqual([]);
  });

  it('has the same meaning with a byte order mark and CRLF', () => {
    expect(guideOf(`\uFEFF${fullGuide.replaceAll('\n', '\r\n')}`).terms).toEqual(guideOf(fullGuide).terms);
  });

  it('resolves to what rules see', () => {
    const guide = guideOf(fullGuide);
    expect(guide).toMatchObject({ brand: 'Alder & Oak', locale: 'en-US', directory: '.', path: 'style-guide.yml' });
    expect(guide.locales.settings).toEqual({ es: { address: 'informal' }, de: { address: 'formal' } });
    expect(guide.channels.map(({ name }) => name)).toEqual(['ads', 'blog', 'email', 'chat', 'sms']);
    expect(guide.channels[2]).toMatchObject({
      placeholders: { allowed: ['first_name', 'order.name', 'unsubscribe_url'], fallback: ['first_name'] },
      required: ['unsubscribe', 'postal-address'],
      limits: { subject: { max: 60, unit: 'codepoints', severity: 'warning' } },
    });
    expect(guide.names[1]).toEqual({ text: 'Oak Lamp', where: 'style-guide.yml:21:22' });
    expect(guide.terms[1]).toEqual({
      use: { en: 'cart', es: 'carrito' },
      not: { en: ['basket', 'shopping bag'], es: ['cesta'] },
      except: { '*': ['basket of goods'] },
      where: 'style-guide.yml:26:5',
    });
    expect(guide.facts['warranty']).toEqual({
      value: { '*': '2 years' },
      about: [],
      required: { email: 'any', chat: 'any' },
      except: [{ when: ['battery', 'batteries'], value: { '*': '1 year' } }, { when: ['clearance', 'outlet'] }],
      where: 'style-guide.yml:33:3',
    });
    expect(guide.facts['free-shipping-threshold']?.value).toEqual({ 'en-US': '$50', es: '50 €', de: '50 €' });
    expect(guide.copy['sale']).toMatchObject({
      text: { '*': 'Sale ends 30 November 2026.' },
      until: '2026-11-30',
      channels: ['ads', 'email'],
    });
    expect(guide.questions[0]).toMatchObject({ facts: ['delivery-time'], channels: ['email', 'chat'] });
    expect(guide.rules).toMatchObject({ readability: { options: { grade: 9 } }, exclamation: { severity: 'off' } });
    expect(guide.overrides[1]).toMatchObject({ files: ['legal/**'], address: { de: 'formal' } });
    expect(guide.ignore).toEqual(['drafts', 'drafts/**']);
  });

  it('reads scalars of texts as they are written', () => {
    const { facts, copy, names, terms } = guideOf(
      'facts:\n  customer-count: 0800123\n  minimum-order: 1.50\ncopy: { open: true }\nnames: [501]\nterms:\n  - use: 24/7\n    not: [24]\n',
    );
    expect(Object.values(facts).map(({ value }) => value?.['*'])).toEqual(['0800123', '1.50']);
    expect(copy['open']?.text['*']).toBe('true');
    expect(names[0]?.text).toBe('501');
    expect(terms[0]?.not).toEqual({ '*': ['24'] });
  });

  it('reads scalars of overrides so, too, but leaves options of rules what they are', () => {
    const { overrides } = guideOf(
      'overrides:\n  - files: a\n    facts: { customer-count: 0800123 }\n    rules: { person: { brand: true }, readability: { grade: 9 } }\n',
    );
    expect(overrides[0]?.facts['customer-count']?.value).toEqual({ '*': '0800123' });
    expect(overrides[0]?.rules).toMatchObject({ person: { options: { brand: true } }, readability: { options: { grade: 9 } } });
    expect(guideOf('rules: { person: { brand: true } }').rules['person']?.options).toEqual({ brand: true });
  });

  it('writes locales in their usual case', () => {
    expect(guideOf('locale: en-us\nfacts: { minimum-order: { de-at: 5 €, "*": $5 } }').facts['minimum-order']?.value).toEqual({
      'de-AT': '5 €',
      '*': '$5',
    });
  });

  it('takes `off` and `false` for the same', () => {
    expect(guideOf('rules: { exclamation: false, vague-time: { severity: off } }').rules).toEqual({
      exclamation: { severity: 'off', options: {} },
      'vague-time': { severity: 'off', options: {} },
    });
  });

  it('accepts sections that are left empty', () => {
    expect(guideOf('brand: Oak\nterms:\nrules:\n').brand).toBe('Oak');
  });
});
