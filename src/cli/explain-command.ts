/** `univocal explain <rule>`: the rule's page in the terminal. */

import { existsSync, readFileSync } from 'node:fs';
import pc from 'picocolors';
import { orMeant } from '../linter/meant.ts';
import type { Registry } from '../rule/rule.ts';
import { exit, type Terminal, UsageError } from './terminal.ts';

/** Findings that are no rule's: they can be neither set nor silenced. */
const own: Readonly<Record<string, string>> = {
  read: 'A file that can’t be read, or only in part. The finding says why, and what to do.',
  guide: 'A mistake in the style guide. With an error in it, no content is checked.',
  ignore: 'A univocal comment in the content that is misspelt, silences nothing, or names a rule that is not there.',
};

/**
 * Prints a rule's README.
 *
 * @throws UsageError for a rule that is not there.
 */
export function explainCommand(ruleId: string, terminal: Terminal, registry: Registry, packageRoot: URL): number {
  const page = pageOf(ruleId, registry, packageRoot);
  terminal.out(terminal.color ? styled(page) : page);
  return exit.clean;
}

function pageOf(ruleId: string, registry: Registry, packageRoot: URL): string {
  const text = Object.hasOwn(own, ruleId) ? own[ruleId] : undefined;
  if (text !== undefined) return `# ${ruleId}\n\n${text}\n`;
  const rule = Object.hasOwn(registry, ruleId) ? registry[ruleId] : undefined;
  if (!rule) {
    const ids = Object.keys(registry);
    throw new UsageError(`There is no rule \`${ruleId}\`${orMeant(ruleId, ids)} The rules are: ${ids.join(', ')}.`);
  }
  const page = new URL(`rules/${ruleId}/README.md`, packageRoot);
  return existsSync(page) ? readFileSync(page, 'utf8') : `# ${ruleId}\n\n${rule.meta.description}.\n`;
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
