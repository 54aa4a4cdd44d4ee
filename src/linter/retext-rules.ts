/** Retext plugins that the guide names, as rules. */

import type { Plugin } from 'unified';
import { z } from 'zod';
import type { RetextPlugin } from '../guide/guide.ts';
import { runRetext } from '../language/retext.ts';
import { type AnyRule, defineRule, type Registry } from '../rule/rule.ts';

/** Imports a package as the guide's folder sees it. Throws if it can't. */
export type ImportPackage = (name: string) => Promise<unknown>;

/** The plugins as rules, and a sentence for each that can't be loaded. */
export interface RetextRules {
  readonly rules: Registry;
  readonly problems: readonly { readonly plugin: string; readonly reason: string }[];
}

/** Loads the guide's retext plugins. */
export async function loadRetextRules(plugins: readonly RetextPlugin[], importPackage: ImportPackage): Promise<RetextRules> {
  const rules: Record<string, AnyRule> = {};
  const problems: { plugin: string; reason: string }[] = [];
  for (const { name, options } of plugins) {
    try {
      rules[name] = retextRule(name, pluginOf(await importPackage(name)), options);
    } catch (error) {
      problems.push({ plugin: name, reason: problemOf(name, error) });
    }
  }
  return { rules, problems };
}

function problemOf(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND') {
    return name.startsWith('.')
      ? `There is no retext plugin at \`${name}\`.`
      : `The retext plugin \`${name}\` is not installed. Install it beside the guide: \`npm install --save-dev ${name}\`.`;
  }
  const why = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  return `The retext plugin \`${name}\` can't be loaded: ${why.replace(/\.$/, '')}.`;
}

function pluginOf(module: unknown): Plugin<unknown[]> {
  const plugin = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  if (typeof plugin !== 'function') throw new Error('it has no plugin as its default export');
  return plugin as Plugin<unknown[]>;
}

function retextRule(name: string, plugin: Plugin<unknown[]>, options: unknown): AnyRule {
  return defineRule({
    meta: { description: `Messages of ${name}`, family: 'clarity', severity: 'warning' },
    options: z.strictObject({}),
    check(document, context) {
      for (const segment of document.segments) {
        for (const message of runRetext(plugin, options, segment.text, context.locale(segment))) {
          const { start, end, reason, expected, note } = message;
          context.report(segment, start, end, {
            reason,
            ...(expected === undefined ? {} : { expected }),
            ...(note === undefined ? {} : { note }),
          });
        }
      }
    },
  });
}
