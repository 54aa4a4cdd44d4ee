/** Reads XML that brand content lives in: product feeds and catalogues, told by their root element. */

import { byPaths } from './data/by-paths.ts';
import { readChoices } from './data/choices.ts';
import type { Choice } from './data/file.ts';
import { emptyReading, type Reader } from './reader.ts';
import { readAndroid } from './xml/android.ts';
import { xmlComments } from './xml/comments.ts';
import type { Dialect } from './xml/dialect.ts';
import { chosenElements } from './xml/elements.ts';
import { readFeed } from './xml/feed.ts';
import { parseXml } from './xml/parse.ts';
import { readResx } from './xml/resx.ts';
import { rootName } from './xml/root.ts';
import { readStringsDict } from './xml/stringsdict.ts';
import { readXliff } from './xml/xliff.ts';

const feeds: ReadonlyMap<string, Dialect> = new Map([
  ['feed', readFeed],
  ['rdf:RDF', readFeed],
  ['rss', readFeed],
]);

const catalogues: ReadonlyMap<string, Dialect> = new Map([
  ['plist', readStringsDict],
  ['resources', readAndroid],
  ['root', readResx],
  ['xliff', readXliff],
]);

/** Reads an XML file; one that is no feed and no catalogue is left alone, broken or not, unless the guide names its texts. */
export const readXml: Reader = (source, { path, paths }) => {
  const name = rootName(source) ?? '';
  const dialect = catalogues.get(name) ?? feeds.get(name);
  if (!dialect && !paths) return emptyReading;
  const tree = parseXml(source);
  if (!tree.root) return emptyReading;
  const { choices, ...rest } = dialect?.(tree, tree.root, path) ?? { choices: [] };
  const own = { comments: xmlComments(tree), problems: tree.problems };
  if (!paths) return readChoices(source, choices, { ...own, ...rest });
  // Messages of a catalogue are named by their keys, all else by its elements.
  const chosen = catalogues.has(name) ? namedMessages(choices, paths) : chosenElements(tree, tree.root, paths);
  return readChoices(source, chosen, { ...own, ...(rest.locale === undefined ? {} : { locale: rest.locale }) });
};

function namedMessages(choices: readonly Choice[], paths: Readonly<Record<string, string>>): Choice[] {
  const values = choices.map(({ value }) => value);
  const named = new Map(
    byPaths(values, paths).map(({ value, role, field }) => [value, { role, ...(field === undefined ? {} : { field }) }]),
  );
  return choices.flatMap((choice) => {
    const found = named.get(choice.value);
    return found ? [{ ...choice, ...found }] : [];
  });
}
