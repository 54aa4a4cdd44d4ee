/** Directives: comments in content that silence rules. Each format finds its comments, and asks here what they say. */

import { closest, distance } from 'fastest-levenshtein';
import type { Directive } from './document.ts';

const verbs = ['ignore', 'disable', 'enable'] as const;

/** A directive, without the places that only its format knows. */
export type ParsedDirective = Pick<Directive, 'verb' | 'rules' | 'fault'>;

/**
 * Reads the text of a comment: `univocal <verb> [rule ids] [-- reason]`. Ids are separated by commas or white space;
 * capitals make no difference, and there may be a colon behind `univocal`.
 *
 * @param comment - The delimiters of the comment may be there: people write `# univocal …` into cells of a table, too.
 * @returns `undefined` where the comment is no directive; with a `fault` where it was meant as one.
 */
export function parseDirective(comment: string): ParsedDirective | undefined {
  const [head = ''] = bare(comment).split(/\s(?:--|[–—])(?:\s|$)/, 1);
  const [name = '', ...words] = head
    .replace(/^univocal\s*:/i, 'univocal ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const joined = /^univocal-(.+)$/i.exec(name)?.[1];
  if (joined !== undefined) return misspelt(joined, name, 'univocal ');
  const [written, ...rules] = words;
  if (name.toLowerCase() !== 'univocal' || written === undefined) return undefined;
  const command = written.replace(/:$/, '').toLowerCase();
  const verb = verbs.find((each) => each === command);
  return verb ? { verb, rules } : misspelt(written, written, '');
}

/** A comment without its delimiters. */
function bare(comment: string): string {
  const text = comment.trim();
  if (text.startsWith('<!--')) return text.slice(4).replace(/-->$/, '').trim();
  return text.replace(/^(?:#|\/\/)+/, '').trim();
}

/** A word that is no command but near one; what only speaks about univocal (`univocal is great`) is left alone. */
function misspelt(word: string, shown: string, before: string): ParsedDirective | undefined {
  const command = word.toLowerCase();
  const near = closest(command, [...verbs]);
  const meant = verbs.find((each) => command.includes(each)) ?? verbs.find((each) => each === near && distance(command, near) <= 2);
  if (!meant) return undefined;
  // `disable-next-line` of other linters is what `ignore` does here.
  const verb = /next|line/.test(command) ? 'ignore' : meant;
  const fault = `Unknown command \`${shown}\` in a univocal comment; did you mean \`${before}${verb}\`? There are ignore, disable and enable.`;
  return { verb, rules: [], fault };
}
