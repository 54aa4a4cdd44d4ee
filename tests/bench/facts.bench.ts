/**
 * What a text states, from English Markdown that is read already: quantities, topics and scopes.
 * Real pages where the corpora lie next to the repository, else those of the example brand, many times over.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import { defaultGuide } from '../../src/guide/load.ts';
import { settingsFor } from '../../src/guide/resolve.ts';
import { FactBook } from '../../src/linter/fact-book.ts';
import { Placing } from '../../src/linter/placing.ts';
import { StatementReader } from '../../src/linter/statements.ts';
import { Views } from '../../src/linter/views.ts';

const corpora = ['sourcegraph__handbook', 'electron__website', 'GSA__digitalgov.gov', 'basecamp__policies'].map((name) =>
  join('..', 'shared', 'corpora', name),
);
const folders = corpora.every((folder) => existsSync(folder)) ? corpora : ['examples/alder-and-oak'];
const documents = folders.flatMap(pagesIn);
const size = documents.reduce((sum, { segments }) => sum + segments.reduce((length, { text }) => length + text.length, 0), 0) / 1e6;
const settings = settingsFor(defaultGuide('.'), {}, { path: '', locale: 'en' });
const book = new FactBook(settings.brand, 'en');

describe(`statements in ${documents.length} pages, ${size.toFixed(2)} MB of prose`, () => {
  const started = process.cpuUsage();
  let runs = 0;
  bench(
    'read',
    () => {
      runs++;
      for (const document of documents) statementsIn(document);
    },
    {
      teardown() {
        const { user, system } = process.cpuUsage(started);
        process.stdout.write(`${((size * runs) / ((user + system) / 1e6)).toFixed(1)} MB of text a CPU second, over ${runs} runs\n`);
      },
    },
  );
});

function statementsIn(document: Document): number {
  const reader = new StatementReader(document, new Views(document), new Placing(document.path, document.source));
  return document.segments.reduce((sum, segment) => sum + reader.read(segment, book).length, 0);
}

function pagesIn(folder: string): Document[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md') && !/\/es\//.test(path));
  return paths.map((path) => readDocument({ path, source: readFileSync(join(folder, path), 'utf8') }, { path, locale: 'en' }));
}
