import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../../rules/index.generated.ts';
import { nodeFileSystem, nodeGuideFiles } from '../../src/cli/node-file-system.ts';
import { checkGlobs, loadGuide } from '../../src/guide/load.ts';
import { type LintResult, lintFiles } from '../../src/linter/lint-files.ts';
import { pretty } from '../../src/report/pretty.ts';

const brands = readdirSync('examples').filter((name) => existsSync(`examples/${name}/style-guide.yml`));

function lint(brand: string, fix: boolean): LintResult {
  const directory = resolve('examples', brand);
  const { guide, findings } = loadGuide(resolve(directory, 'style-guide.yml'), { registry, files: nodeGuideFiles });
  expect(findings).toEqual([]);
  if (!guide) throw new Error('The guide of the example is not valid.');
  expect(checkGlobs(guide, (globs) => nodeFileSystem.list(directory, globs, []).files.length > 0)).toEqual([]);
  return lintFiles({ directory, paths: [], guide, registry, fileSystem: nodeFileSystem, fix, asOf: '2026-12-01' });
}

describe.each(brands)('%s', (brand) => {
  const { files } = lint(brand, false);

  it('has the report that lies beside it (run `npm run generate` after a change, and read the difference)', async () => {
    await expect(`${pretty(files, { color: false, cwd: '.' })}\n`).toMatchFileSnapshot(`../../examples/${brand}/expected-report.txt`);
  });

  it('has a guide that the schema for editors accepts', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync('src/guide/schema.json', 'utf8')));
    validate(parse(readFileSync(`examples/${brand}/style-guide.yml`, 'utf8')));
    expect(validate.errors).toBe(null);
  });

  it('is read without a problem', () => {
    expect(files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'read'))).toEqual([]);
  });

  it('reports what stands at the place', () => {
    for (const { path, source = '', findings } of files) {
      const lines = source.split('\n');
      // Quoted-printable breaks lines within words.
      const plain = (raw: string): string => (path.endsWith('.eml') ? raw.replace(/=\r?\n/g, '') : raw).replace(/\s+/g, ' ');
      for (const { place, actual } of findings) {
        expect(lines[place.start.line - 1]?.slice(place.start.column - 1)).toBe(source.slice(place.start.offset).split('\n', 1)[0]);
        if (actual === undefined || !/^[\w -]+$/.test(actual)) continue;
        const stands = source.slice(place.start.offset, place.end.offset);
        expect(plain(stands)).toBe(actual);
      }
    }
  });

  it('is stable when fixed: nothing that can be fixed is left', () => {
    const fixed = lint(brand, true);
    expect(fixed.files.some(({ fixed: text }) => text !== undefined)).toBe(true);
    expect(fixed.files.flatMap(({ findings }) => findings.filter(({ fix }) => fix))).toEqual([]);
  });
});
