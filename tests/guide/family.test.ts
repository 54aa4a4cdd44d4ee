import { describe, expect, it } from 'vitest';
import { familyOf } from '../../src/guide/path.ts';
import { guideOf } from './parse.ts';

describe('a file and its translations', () => {
  const family = (pattern: string, path: string): string => familyOf(guideOf(`locale: en\nlocales: { pattern: "${pattern}" }`), path);

  it.each([
    ['content/{locale}/**', 'content/es/returns.md', 'content/returns.md'],
    ['{locale}/**', 'pt-BR/returns.md', 'returns.md'],
    ['**/*.{locale}.md', 'help/returns.es.md', 'help/returns.md'],
    ['**/messages_{locale}.properties', 'app/messages_de.properties', 'app/messages.properties'],
    ['l10n/app_{locale}.arb', 'l10n/app_es.arb', 'l10n/app.arb'],
    ['**/values-{locale}/**', 'app/values-de/strings.xml', 'app/values/strings.xml'],
    ['**/values-{locale}/**', 'app/values/strings.xml', 'app/values/strings.xml'],
  ])('%s: %s belongs to %s', (pattern, path, expected) => {
    expect(family(pattern, path)).toBe(expected);
  });
});
