/** Files of the pinned CLDR packages, as the lexicon reads them. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Languages whose data stands under another name. */
const names: Readonly<Record<string, string>> = { nb: 'no' };

const require = createRequire(import.meta.url);

/** Manifests of the packages, by name. */
const packages = {
  'cldr-core': require.resolve('cldr-core/package.json'),
  'cldr-dates-full': require.resolve('cldr-dates-full/package.json'),
  'cldr-numbers-full': require.resolve('cldr-numbers-full/package.json'),
  'cldr-rbnf': require.resolve('cldr-rbnf/package.json'),
  'cldr-units-full': require.resolve('cldr-units-full/package.json'),
};

type Package = keyof typeof packages;

/** Any map of CLDR: keys say what stands behind them. */
export type Tree = { readonly [key: string]: Tree | string | undefined };

const treeSchema: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), treeSchema])));
const ruleSetsSchema = z.record(z.string(), z.union([z.string(), z.array(z.tuple([z.string(), z.string()]))]));
const rbnfSchema = z.object({ rbnf: z.object({ rbnf: z.object({ SpelloutRules: ruleSetsSchema }) }) });
const pluralsSchema = z.object({
  supplemental: z.object({ 'plurals-type-cardinal': z.record(z.string(), z.record(z.string(), z.string())) }),
});

/** Rules of one language for spelling out numbers: pairs of what they start at and what they write, by name of the rule set. */
export type RuleSets = ReadonlyMap<string, readonly (readonly [string, string])[]>;

/** What a file of a locale holds, from `main.<locale>` on. */
export function localeTree(name: Package, file: string, locale: string): Tree {
  return childOf(treeSchema.parse(read(name, `main/${locale}/${file}.json`)), 'main', locale);
}

/** Locales with numbers, in order. */
export function locales(): string[] {
  return readdirSync(pathOf('cldr-numbers-full', 'main')).sort();
}

/** The map behind a path of keys; empty where there is none. */
export function childOf(tree: Tree, ...path: readonly string[]): Tree {
  let node = tree;
  for (const key of path) {
    const child = node[key];
    if (typeof child !== 'object') return {};
    node = child;
  }
  return node;
}

/** Rules for spelled-out numbers. */
export function ruleSetsOf(language: string): RuleSets {
  const sets = rbnfSchema.parse(read('cldr-rbnf', `rbnf/${names[language] ?? language}.json`)).rbnf.rbnf.SpelloutRules;
  return new Map(Object.entries(sets).flatMap(([name, rules]) => (typeof rules === 'string' ? [] : [[name, rules]])));
}

/** Conditions of the plural categories of whole and other numbers, by category. */
export function pluralRulesOf(language: string): Readonly<Record<string, string>> {
  const rules = pluralsSchema.parse(read('cldr-core', 'supplemental/plurals.json')).supplemental['plurals-type-cardinal'][language] ?? {};
  return Object.fromEntries(Object.entries(rules).map(([key, rule]) => [key.replace('pluralRule-count-', ''), rule]));
}

/** The licence that the data is under. */
export function unicodeLicence(): string {
  return readFileSync(pathOf('cldr-core', 'LICENSE'), 'utf8');
}

/** The version of the packages. */
export function cldrVersion(): string {
  return z.object({ version: z.string() }).parse(read('cldr-core', 'package.json')).version;
}

function read(name: Package, path: string): unknown {
  return JSON.parse(readFileSync(pathOf(name, path), 'utf8'));
}

function pathOf(name: Package, path: string): string {
  return join(dirname(packages[name]), path);
}
