import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import { calmOf, isLegalText } from '../../src/rule/index.ts';

function read(path: string, text = 'A lamp.'): Document {
  return readDocument({ path, source: text }, { path, locale: 'en' });
}

describe('a legal text', () => {
  it.each(['legal/returns.md', 'LICENSE', 'docs/privacy-policy.html', 'site/de/agb.md', 'locales/en/terms.json'])(
    'is told by its path: %s',
    (path) => expect(isLegalText(read(path))).toBe(true),
  );

  it.each(['# Privacy notice', '# Terms of service', '# Geschäftsbedingungen', '# Условия и соглашение', '# Política de privacidad'])(
    'is told by its title: %s',
    (title) => expect(isLegalText(read('a.md', `${title}\n\nA lamp.`))).toBe(true),
  );

  it.each([
    ['terminal.md', '# Terminals'],
    ['a.md', '# In terms of light'],
    ['policymakers.md', '# A lamp'],
    ['a.md', 'A lamp.\n\n## Oak'],
  ])('is not told by %s, %s', (path, text) => expect(isLegalText(read(path, text))).toBe(false));

  it('is as calm as a dated post, for another reason', () => {
    expect(calmOf(read('terms.md'))).toBe('legal');
    expect(calmOf(read('a.md', '---\ndate: 2026-01-02\n---\nA lamp.'))).toBe('dated');
    expect(calmOf(read('a.md'))).toBe(undefined);
  });
});
