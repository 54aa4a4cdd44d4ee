import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadGuide, parseGuide } from '../../src/guide/load.ts';
import { settingsFor } from '../../src/guide/resolve.ts';
import { fullGuide } from './full-guide.ts';
import { rules } from './rules.ts';

const keys = [
  'extends',
  'brand',
  'locale',
  'locales',
  'channels',
  'names',
  'terms',
  'facts',
  'copy',
  'questions',
  'claims',
  'rules',
  'overrides',
  'ignore',
  'retext',
];
const inner = [
  'use',
  'not',
  'value',
  'files',
  'limits',
  'except',
  'when',
  'text',
  'channels',
  'rules',
  'readability',
  'en',
  'es',
  '*',
  '__proto__',
  'constructor',
  'pattern',
  'address',
];
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...inner), tie('tree'), { maxKeys: 3 }),
  ),
  leaf: fc.oneof(fc.constantFrom(null, 'off', 'en', 'ads', 'formal', '**', '{locale}', 'email', 1, 0, -1, 1.5, true, ''), fc.string()),
}));

/** What holds of any text. */
function survives(text: string): void {
  const { guide, findings } = parseGuide(text, 'style-guide.yml', rules);
  expect(guide === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  for (const { place, reason } of findings) {
    expect(reason).toMatch(/[.?]$/);
    expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
    expect(place.end.offset).toBeLessThanOrEqual(source.length);
    const before = source.slice(0, place.start.offset).replace(/\r$/, source[place.start.offset] === '\n' ? '' : '$&');
    const lines = before.split(/\r\n|\n|\r/);
    expect([place.start.line, place.start.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
  }
  if (guide) settingsFor(guide, rules, { path: 'a/b.md', locale: 'en' });
}

describe('any text', () => {
  it('is a guide or findings: characters', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>\'"#%@`,? \n\t\r\\'), maxLength: 60 }), survives), {
      numRuns: 2000,
    });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), survives), { numRuns: 500 });
  });

  it('is a guide or findings: data', () => {
    const data = fc.dictionary(fc.constantFrom(...keys), tree, { maxKeys: 4 });
    fc.assert(
      fc.property(data, (value) => survives(stringify(value))),
      { numRuns: 2000 },
    );
  });

  it('is a guide or findings: a guide with something cut out or put in', () => {
    const edit = fc.tuple(fc.nat(fullGuide.length), fc.nat(8), fc.string({ unit: fc.constantFrom(...':-[]{}"\'\n\t &*x'), maxLength: 3 }));
    fc.assert(
      fc.property(edit, ([at, length, text]) => survives(fullGuide.slice(0, at) + text + fullGuide.slice(at + length))),
      { numRuns: 500 },
    );
  });

  it('may extend anything', () => {
    const files = {
      read: (path: string) => `extends: ${path}x`,
      resolve: (_: string, path: string) => path,
      resolvePackage: () => undefined,
    };
    expect(loadGuide('a.yml', { registry: rules, files }).guide).toBeUndefined();
  });
});
