import { describe, expect, it } from 'vitest';
import { findingsOf, line, loadFrom } from './parse.ts';

describe('words that fight', () => {
  it('approves and replaces the same word', () => {
    expect(findingsOf('terms:\n  - use: email\n    not: [e-mail, email]\n')).toEqual([
      'error 3:19-3:24 "email" stands both in `use` and in `not`.',
    ]);
  });

  it('approves for all locales what it replaces in one', () => {
    expect(findingsOf('terms:\n  - use: email\n    not: { es: [email] }\n')).toEqual([
      'error 3:17-3:22 "email" stands both in `use` and in `not`.',
    ]);
  });

  it('may replace another writing of the same word, or the word of another locale', () => {
    expect(findingsOf('terms:\n  - use: email\n    not: [Email, E-Mail]\n')).toEqual([]);
    expect(findingsOf('terms:\n  - use: { en: email, es: correo }\n    not: { es: [email] }\n')).toEqual([]);
  });

  it('approves in one term what another replaces', () => {
    expect(findingsOf('terms:\n  - use: cart\n    not: [basket]\n  - use: bag\n    not: cart\n')).toEqual([
      'error 5:10-5:14 "cart" is to be replaced here, but approved at style-guide.yml:2:10.',
    ]);
  });

  it('replaces one word in two ways', () => {
    expect(findingsOf('terms:\n  - { use: cart, not: [basket] }\n  - { use: bag, not: [basket] }\n')).toEqual([
      'error 3:23-3:29 "basket" becomes "bag" here and "cart" at style-guide.yml:2:24.',
    ]);
  });

  it('replaces one word twice', () => {
    expect(findingsOf('terms:\n  - { use: cart, not: [basket, basket] }\n')).toEqual([
      'warning 2:32-2:38 "basket" stands twice in `not`, first at style-guide.yml:2:24.',
    ]);
  });

  it('names a thing twice', () => {
    expect(findingsOf('names:\n  - Oak Lamp\n  - Oak Lamp\n')).toEqual([
      'warning 3:5-3:13 The name "Oak Lamp" stands twice, first at style-guide.yml:2:5.',
    ]);
  });

  it('replaces a name', () => {
    expect(findingsOf('names: [Oak Lamp]\nterms:\n  - { use: lamp, not: [Oak Lamp, oak lamp] }\n')).toEqual([
      'error 3:24-3:32 "Oak Lamp" is to be replaced, but is a name at style-guide.yml:1:9.',
    ]);
  });

  it('warns only, where the words stand in two files', () => {
    const files = {
      '/a/style-guide.yml': 'extends: ../base.yml\nterms:\n  - { use: bag, not: [cart] }\n',
      '/base.yml': 'terms:\n  - { use: cart, not: [basket] }\n',
    };
    const { guide, findings } = loadFrom(files, '/a/style-guide.yml');
    expect(findings.map(line)).toEqual(['warning 3:23-3:27 "cart" is to be replaced here, but approved at ../base.yml:2:12.']);
    expect(guide?.terms).toHaveLength(2);
    expect(findings[0]?.related?.[0]?.place).toMatchObject({ path: '/base.yml', start: { line: 2, column: 12 } });
  });
});
