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

/** Messages of a source file that locales lack together. */
export interface Gap {
  readonly absent: readonly Lack[];
  /** Messages of the source. */
  readonly total: number;
  readonly locales: readonly string[];
}

/** A message of the source that locales lack. */
export function missingReason(key: string, locales: readonly string[]): Report {
  return { reason: `Unexpected message ${listed([key])} without a translation in ${named(locales)}, expected one.` };
}

/** What locales lack of one source file; the widest gap first. */
export function gapsReason(gaps: readonly Gap[]): Report {
  const sorted = [...gaps].sort((a, b) => b.absent.length - a.absent.length);
  const [widest] = sorted;
  const names = (gap: Gap | undefined): string[] => gap?.absent.map(({ key }) => key) ?? [];
  const examples = `such as ${listed(names(widest))}`;
  const related = widest?.absent.slice(0, mostListed).map(({ place, key }) => ({ place, text: key })) ?? [];
  if (widest && sorted.length === 1) {
    const { absent, total, locales } = widest;
    const count = absent.length === total ? `all ${total}` : `${absent.length} of ${total}`;
    return {
      reason: `Unexpected gap in ${named(locales)}: ${count} messages are missing there, ${examples}.`,
      note: noted(names(widest)),
      related,
    };
  }
  const counts = sorted.map((gap, index) => `${gap.absent.length} ${index === 0 ? 'are missing ' : ''}in ${named(gap.locales)}`);
  return {
    reason: `Unexpected gaps: of ${widest?.total ?? 0} messages, ${joined(counts)}, ${examples}.`,
    note: sorted.map((gap) => noted(names(gap), ` in ${gap.locales.join(', ')}`)).join(' '),
    related,
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
export function filesReason(missing: MissingFiles): Report {
  const { locales, folder, sources, total, isDirect } = missing;
  const example = exampleOf(missing);
  const at = example === undefined ? '' : `, such as ${example}`;
  if (sources.length === 1) {
    const expected = locales.length > 1 && at !== '' ? `them${at}` : (example ?? 'one');
    return { reason: `Unexpected file without a translation in ${named(locales)}, expected ${expected}.` };
  }
  const names = sources.map(({ path }) => path);
  const count = sources.length === total ? `all ${total}` : `${sources.length} of ${total}`;
  const within = folder === '' ? '' : ` ${isDirect ? 'directly in' : 'of'} \`${shortened(folder)}\``;
  return { reason: `Unexpected gap in ${named(locales)}: ${count} files${within} are missing there${at}.`, note: noted(names) };
}

/** Where the first translation is expected: its path, or the folder of others. */
function exampleOf({ sources: [first], expectedPath, expectedFolder }: MissingFiles): string | undefined {
  if (!first) return undefined;
  const path = expectedPath(first);
  if (path !== undefined) return `\`${shortPath(path)}\``;
  const folder = expectedFolder(first);
  return folder === undefined ? undefined : `one in \`${shortPath(folder)}\``;
}

/** Locales as code; of many, the first. */
function named(locales: readonly string[]): string {
  return joined(locales.map((locale) => `\`${locale}\``));
}

/** `a`, `b` and `c`; of many, the first. */
function joined(names: readonly string[]): string {
  if (names.length > 6) return `${names.slice(0, 5).join(', ')} and ${names.length - 5} more locales`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function noted(names: readonly string[], where = ''): string {
  const more = names.length > mostNoted ? ` and ${names.length - mostNoted} more` : '';
  return `Missing${where}: ${names.slice(0, mostNoted).join(', ')}${more}.`;
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
