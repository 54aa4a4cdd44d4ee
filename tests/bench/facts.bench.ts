/**
 * What a text states, from English Markdown that is read already: quantities, topics and scopes.
 * Real pages where the corpora lie next to the repository, else those of the example brand, many times over.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { built } from './built.ts';

const { readDocument, defaultGuide, settingsFor, FactBook, Placing, StatementReader, Views } = built;
const corpora = ['sourcegraph__handbook', 'electron__website', 'GSA__digitalgov.gov', 'basecamp__policies'].map((name) =>
  join('..', 'shared', 'corpora', name),
);
const folders = corpora.every((folder) => existsSync(folder)) ? corpora : ['examples/alder-and-oak'];
const documents = folders.flatMap(pagesIn);
const size = documents.reduce((sum, { segments }) => sum + segments.reduce((length, { text }) => length + text.length, 0), 0) / 1e6;
const settings = settingsFor(defaultGuide('.'), {}, { path: '', locale: 'en' });
const book = new FactBook(settings.brand, 'en');

/** Runs before the measured ones, until the engine has compiled what is hot, and measured runs. */
const warmUp = 40;
const measured = 40;

describe(`statements in ${documents.length} pages, ${size.toFixed(2)} MB of prose`, () => {
  bench(
    'read',
    () => {
      readAll(1);
    },
    { teardown: (_, mode) => (mode === 'run' ? printSpeed() : undefined) },
  );
});

/** Prints the steady speed, in MB of text a CPU second; the threads that collect garbage count, too. */
function printSpeed(): void {
  readAll(warmUp);
  const before = process.cpuUsage();
  readAll(measured);
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${((size * measured) / ((user + system) / 1e6)).toFixed(1)} MB of text a CPU second, over ${measured} runs\n`);
}

function readAll(times: number): void {
  for (let i = 0; i < times; i++) for (const document of documents) statementsIn(document);
}

function statementsIn(document: Document): number {
  const reader = new StatementReader(document, new Views(document), new Placing(document.path, document.source));
  return document.segments.reduce((sum, segment) => sum + reader.read(segment, book).length, 0);
}

function pagesIn(folder: string): Document[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md') && !/\/es\//.test(path));
  return paths.map((path) => readDocument({ path, source: readFileSync(join(folder, path), 'utf8') }, { path, locale: 'en' }));
}
