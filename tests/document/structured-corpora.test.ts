/** Every JSON and YAML file of the corpora beside the repo: positions, and the parsers' own values as the oracle. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { isScalar, parseAllDocuments, visit } from 'yaml';
import type { DataPath } from '../../src/document/data/value.ts';
import { readFrontMatter } from '../../src/document/front-matter.ts';
import { jsonValues } from '../../src/document/json/values.ts';
import { readJson } from '../../src/document/json.ts';
import { verbatim } from '../../src/document/map.ts';
import { yamlValues } from '../../src/document/yaml/values.ts';
import { readYaml } from '../../src/document/yaml.ts';
import { checkReading } from './invariant.ts';

const root = join(import.meta.dirname, '../../../shared/corpora');
const isHere = existsSync(root);
const files = (pattern: string): string[] => (isHere ? globSync(pattern, { cwd: root }).sort() : []);
const load = (file: string): string => readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');

/** The same text with CRLF. */
const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

describe.skipIf(!isHere)('structured files of ../shared/corpora (skipped where the folder is absent)', () => {
  it('has files of each kind', () => {
    expect(files('**/*.json').length).toBeGreaterThan(50);
    expect(files('**/*.{yml,yaml}').length).toBeGreaterThan(30);
  });

  it.each(files('**/*.json'))('%s', (file) => {
    const source = load(file);
    const parsed: unknown = JSON.parse(source);
    const { values, problems } = jsonValues(source);
    expect(problems).toEqual([]);
    for (const { path, cooked } of values) expect(valueAt(parsed, path)).toBe(cooked.text);
    expect(values).toHaveLength(countStrings(parsed));
    checkReading(source, readJson(source, { path: file }));
  });

  it.each(files('**/*.{yml,yaml}'))('%s', (file) => {
    for (const source of [load(file), crlf(load(file))]) {
      const { values } = yamlValues(source);
      const byStart = new Map(values.map((value) => [value.range[0], value.cooked.text]));
      for (const document of parseAllDocuments(source, { uniqueKeys: false })) {
        visit(document, {
          Pair: (_, pair) => expectScalar(pair.value, byStart),
          Seq: (_, sequence) => sequence.items.forEach((item) => void expectScalar(item, byStart)),
        });
      }
      checkReading(source, readYaml(source, { path: file }));
    }
  });

  it('reads the front matter of all Markdown files', () => {
    let segments = 0;
    for (const file of files('**/*.{md,mdx}')) {
      const source = load(file);
      const matter = /^---\r?\n[\s\S]*?\n---(?=\r?\n)/.exec(source)?.[0];
      if (matter === undefined) continue;
      const reading = readFrontMatter(verbatim(matter), 0, yamlValues);
      segments += checkReading(matter, reading).segments;
    }
    expect(segments).toBeGreaterThan(500);
  });
});

function expectScalar(node: unknown, texts: ReadonlyMap<number, string>): void {
  if (isScalar(node) && typeof node.value === 'string' && node.range && node.source !== '')
    expect(texts.get(node.range[0])).toBe(node.value);
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((inner, step) => Object(inner)[step], value);
}

function countStrings(value: unknown): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, item) => sum + countStrings(item), 0) : 0;
}
