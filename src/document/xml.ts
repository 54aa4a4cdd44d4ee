/** Reads XML that brand content lives in: product feeds and catalogues, told by their root element. */

import { readChoices } from './data/choices.ts';
import { emptyReading, type Reader } from './reader.ts';
import { readAndroid } from './xml/android.ts';
import { xmlComments } from './xml/comments.ts';
import type { Dialect } from './xml/dialect.ts';
import { readFeed } from './xml/feed.ts';
import { parseXml } from './xml/parse.ts';
import { readResx } from './xml/resx.ts';
import { rootName } from './xml/root.ts';
import { readStringsDict } from './xml/stringsdict.ts';
import { readXliff } from './xml/xliff.ts';

const dialects: ReadonlyMap<string, Dialect> = new Map([
  ['feed', readFeed],
  ['plist', readStringsDict],
  ['rdf:RDF', readFeed],
  ['resources', readAndroid],
  ['root', readResx],
  ['rss', readFeed],
  ['xliff', readXliff],
]);

/** Reads an XML file; one that is no feed and no catalogue is left alone, broken or not. */
export const readXml: Reader = (source, { path }) => {
  const dialect = dialects.get(rootName(source) ?? '');
  if (!dialect) return emptyReading;
  const tree = parseXml(source);
  if (!tree.root) return emptyReading;
  const { choices, ...rest } = dialect(tree, tree.root, path);
  return readChoices(source, choices, { comments: xmlComments(tree), problems: tree.problems, ...rest });
};
