/** Words of a Hunspell dictionary, with its endings and prefixes written out. */

import { readFileSync } from 'node:fs';

/** An entry of the affix file: what is taken off, what is put on, and where. */
interface Affix {
  readonly isPrefix: boolean;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/**
 * All words in small letters that a dictionary of `node_modules` has.
 *
 * @param folder - Folder of the package.
 */
export function wordsOf(folder: URL): Set<string> {
  const affixes = affixesOf(readFileSync(new URL('index.aff', folder), 'utf8'));
  const words = new Set<string>();
  for (const line of readFileSync(new URL('index.dic', folder), 'utf8').split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.split('/');
    if (!/^[a-z]+$/.test(stem)) continue;
    const own = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    for (const word of [stem, ...own.flatMap((affix) => withSuffix(stem, affix))]) {
      words.add(word);
      for (const { isPrefix, add } of own) if (isPrefix) words.add(add + word);
    }
  }
  return words;
}

function withSuffix(stem: string, { isPrefix, strip, add, condition }: Affix): string[] {
  if (isPrefix || !condition.test(stem)) return [];
  const word = stem.slice(0, stem.length - strip.length) + add;
  return /^[a-z]+$/.test(word) ? [word] : [];
}

function affixesOf(text: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const [, kind, flag = '', strip = '', add = '', condition = ''] of text.matchAll(/^(PFX|SFX) +(\S) +(\S+) +(\S+) +(\S+) *$/gm)) {
    if (!/^[a-z0.[\]^]+$/.test(condition)) continue;
    const affix: Affix = {
      isPrefix: kind === 'PFX',
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`),
    };
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix]);
  }
  return affixes;
}
