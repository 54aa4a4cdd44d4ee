/** What the rule says. */

import type { Report } from '../../src/rule/index.ts';
import type { Waiting } from './bilingual.ts';
import type { MissingFiles } from './files.ts';
import type { Lack } from './keys.ts';

/** Names that a message lists. */
const mostListed = 3;

/** Names that a note lists. */
const mostNoted = 50;

/** Up to three names, and that there are more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map((name) => `\`${shortened(name)}\``);
  return names.length > mostListed ? `${shown.join(', ')} and others` : shown.join(', ');
}

/** Messages of the source that a locale lacks. */
export function missingReason(lacks: readonly Lack[], total: number, locales: readonly string[]): Report {
  const names = lacks.map(({ key }) => key);
  const where = inWords(locales.map((locale) => `\`${locale}\``));
  if (names.length === 1) return { reason: `Unexpected message ${listed(names)} without a translation in ${where}, expected one.` };
  const count = names.length === total ? `all ${total}` : `${names.length} of ${total}`;
  return {
    reason: `Unexpected gap in ${where}: ${count} messages are missing there, such as ${listed(names)}.`,
    note: noted(names),
    related: lacks.slice(0, mostListed).map(({ place, key }) => ({ place, text: key })),
  };
}

/** Messages of a file that wait for their translation. */
export function waitingReason(waiting: readonly Waiting[], total: number, locale: string): Report {
  const [first] = waiting;
  if (waiting.length === 1 && first) {
    const state = first.isFuzzy ? 'with a translation that is marked `fuzzy`, and so not shown' : 'without a translation';
    return { reason: `Unexpected message "${first.text}" ${state} in \`${locale}\`, expected one.` };
  }
  const fuzzy = waiting.filter(({ isFuzzy }) => isFuzzy).length;
  const some = fuzzy === 0 ? '' : fuzzy === waiting.length ? ', all of them marked `fuzzy`' : `, ${fuzzy} of them marked \`fuzzy\``;
  const names = waiting.map(({ text }) => text);
  const shown = names.slice(0, mostListed).map((text) => `"${text}"`);
  const count = waiting.length === total ? `all ${total}` : `${waiting.length} of ${total}`;
  return {
    reason: `Unexpected gap in \`${locale}\`: ${count} messages have no translation${some}, such as ${shown.join(', ')}.`,
    note: noted(names),
  };
}

/** Files that locales lack. */
export function filesReason({ locales, folder, sources, total, expectedPath: pathOf }: MissingFiles): Report {
  const [first] = sources;
  const expectedPath = first && pathOf(first);
  const where = inWords(locales.map((locale) => `\`${locale}\``));
  const at = expectedPath === undefined ? '' : `, such as \`${shortPath(expectedPath)}\``;
  if (sources.length === 1) {
    const expected = expectedPath === undefined ? 'one' : locales.length === 1 ? `\`${shortPath(expectedPath)}\`` : `them${at}`;
    return { reason: `Unexpected file without a translation in ${where}, expected ${expected}.` };
  }
  const names = sources.map(({ path }) => path);
  const count = sources.length === total ? `all ${total}` : `${sources.length} of ${total}`;
  return {
    reason: `Unexpected gap in ${where}: ${count} files${folder === '' ? '' : ` of \`${shortened(folder)}\``} are missing there${at}.`,
    note: noted(names),
  };
}

/** `a`, `b` and `c`; of many, the first. */
function inWords(names: readonly string[]): string {
  if (names.length > 6) return `${names.slice(0, 5).join(', ')} and ${names.length - 5} more locales`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function noted(names: readonly string[]): string {
  const more = names.length > mostNoted ? ` and ${names.length - mostNoted} more` : '';
  return `Missing: ${names.slice(0, mostNoted).join(', ')}${more}.`;
}

/** A key in brackets without them: `["cart.title"]`. */
function shortened(key: string): string {
  const name = /^\["([^"]*)"\]$/.exec(key)?.[1] ?? key;
  return name.length > 60 ? `…${name.slice(-57)}` : name;
}

/** The end of a long path says more than its beginning. */
function shortPath(path: string): string {
  return path.length > 100 ? `…${path.slice(-97)}` : path;
}
