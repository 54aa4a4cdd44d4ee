/** Runs a check over real content, where it is there: next to the repository, as `../shared/corpora`. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/source.ts';
import type { Checked } from './invariant.ts';

const corpora = new URL('../../../shared/corpora', import.meta.url).pathname;

/** Reads and checks every file that ends with one of the extensions. */
export function describeCorpus(extensions: readonly string[], check: (file: { source: string; path: string }) => Checked): void {
  const isThere = existsSync(corpora);
  const name = `every ${extensions.join(', ')} of the corpora`;
  describe.skipIf(!isThere)(isThere ? name : `SKIPPED, ../shared/corpora is not there: ${name}`, () => {
    it('leads each text to its source', () => {
      const paths = readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((path) =>
        extensions.some((end) => path.endsWith(end)),
      );
      const failures: string[] = [];
      let ranges = 0;
      for (const path of paths) {
        try {
          ranges += check({ source: decode(readFileSync(join(corpora, path))).text, path }).ranges;
        } catch (error) {
          failures.push(`${path}: ${error instanceof Error ? error.message : error}`);
        }
      }
      expect(failures).toEqual([]);
      expect(ranges).toBeGreaterThan(paths.length);
    });
  });
}
