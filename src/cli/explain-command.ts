/** `univocal explain <rule>`: the rule's page in the terminal. */

import { readFileSync } from 'node:fs';
import { closest } from 'fastest-levenshtein';
import pc from 'picocolors';
import type { Registry } from '../rule/rule.ts';
import { exit, type Terminal, UsageError } from './terminal.ts';

/**
 * Prints a rule's README.
 *
 * @throws UsageError for a rule that is not there.
 */
export function explainCommand(ruleId: string, terminal: Terminal, registry: Registry, packageRoot: URL): number {
  if (!Object.hasOwn(registry, ruleId)) {
    const ids = Object.keys(registry);
    throw new UsageError(`There is no rule \`${ruleId}\`; did you mean \`${closest(ruleId, ids)}\`? The rules are: ${ids.join(', ')}.`);
  }
  const page = readFileSync(new URL(`rules/${ruleId}/README.md`, packageRoot), 'utf8');
  terminal.out(terminal.color ? styled(page) : page);
  return exit.clean;
}

function styled(markdown: string): string {
  const { bold, dim } = pc.createColors(true);
  let fenced = false;
  return markdown.replace(/^.*$/gm, (line) => {
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced || line.startsWith('```')) return dim(line);
    return line.startsWith('#') ? bold(line) : line;
  });
}
