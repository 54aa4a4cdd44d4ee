/** `univocal facts set <topic> <value>`: what would have to change, everywhere; with `--write`, changes it. */

import { readFileSync } from 'node:fs';
import { decode } from '../document/source.ts';
import type { Guide } from '../guide/guide.ts';
import { wholeFact } from '../guide/schema/fact.ts';
import { setFact } from '../guide/set-fact.ts';
import { type FileReport, lintFiles } from '../linter/lint-files.ts';
import {
  compareValues,
  type Fact,
  type Finding,
  type PerLocale,
  quantitiesOf,
  type Registry,
  readValue,
  rewritten,
  type Value,
} from '../rule/index.ts';
import { checkTopic } from './facts-command.ts';
import type { FactsFlags } from './facts-flags.ts';
import { plural } from './hints.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { guideOrReport } from './open-guide.ts';
import { exit, type Terminal, UsageError } from './terminal.ts';
import { showFixes, writeFixes } from './write-fixes.ts';

/**
 * Shows or writes the changes; returns the exit status.
 *
 * @param words - Topic and value; a value of several words needs no quotes.
 */
export function factsSetCommand(words: readonly string[], flags: FactsFlags, terminal: Terminal, registry: Registry): number {
  const [id, ...rest] = words;
  const value = rest.join(' ').trim();
  if (id === undefined || value === '') throw new UsageError('Which fact, and which value? `univocal facts set returns-window 60 days`.');
  const { guide, sources } = guideOrReport(undefined, flags.guide, terminal, registry);
  if (!guide) return exit.failed;
  if (guide.path === undefined) throw new UsageError('There is no style guide to write the fact into. `univocal init` makes one.');
  checkTopic(id, guide);
  const fact = guide.facts[id];
  const values = { ...fact?.value, ...newValues(fact?.value ?? { '*': '' }, value, guide.locale) };
  const changed = withFact(guide, id, wholeFact({ where: guide.path, ...fact, value: values }));
  const { files } = lintFiles({
    directory: terminal.cwd,
    paths: [],
    guide: changed,
    registry: Object.fromEntries(Object.entries(registry).filter(([rule]) => rule === 'fact')),
    fileSystem: nodeFileSystem,
    asOf: flags.asOf,
    except: sources,
    fix: true,
  });
  return finish([guideReport(guide.path, id, values, terminal), ...files], flags, terminal);
}

/** The guide with another fact; of the others, nothing is changed now. */
function withFact(guide: Guide, id: string, fact: Fact): Guide {
  const ignore = Object.keys(guide.facts).filter((each) => each !== id);
  return { ...guide, facts: { ...guide.facts, [id]: fact }, rules: { ...guide.rules, fact: { severity: 'error', options: { ignore } } } };
}

/** The value for each locale that has one of the same kind and currency, in the language of the locale. */
function newValues(old: PerLocale<string>, value: string, locale: string): Record<string, string> {
  const [first] = Object.values(old);
  const like = first === undefined ? undefined : readValue(first, locale);
  const parsed = readValue(value, locale, like);
  if (!parsed) throw new UsageError(`"${value}" can't be read as a value, expected one such as \`30 days\`, \`$50\` or \`20%\`.`);
  const entries = Object.entries(old).flatMap(([tag, text]): [string, string][] => {
    if (tag === '*' && !isNumber(value)) return [[tag, value]];
    const ownTag = tag === '*' ? locale : tag;
    const written = inPlaceOf(text, ownTag, parsed) ?? (ownTag.split('-')[0] === locale.split('-')[0] ? value : undefined);
    return written === undefined ? [] : [[tag, written]];
  });
  if (entries.length === 0) throw new UsageError(`The guide has no value of this kind for any locale: ${Object.values(old).join(', ')}.`);
  return Object.fromEntries(entries);
}

/** A number alone takes the unit of the value that was there. */
function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/** The value as another locale writes it; nothing where it has another currency. */
function inPlaceOf(text: string, tag: string, value: Value): string | undefined {
  const [quantity] = quantitiesOf(text, tag);
  if (!quantity || compareValues(quantity.value, value) === 'other') return undefined;
  const written = rewritten(text.slice(quantity.start, quantity.end), quantity, value, tag);
  return written === undefined ? undefined : text.slice(0, quantity.start) + written + text.slice(quantity.end);
}

function guideReport(path: string, id: string, values: Record<string, string>, { cwd }: Terminal): FileReport {
  const { text, problem: _, ...storage } = decode(readFileSync(path));
  return { path: nodeFileSystem.relative(cwd, path), source: text, fixed: setFact(text, id, values), storage, findings: [] };
}

function finish(files: readonly FileReport[], { write }: FactsFlags, terminal: Terminal): number {
  const changed = files.filter(({ source, fixed }) => fixed !== undefined && fixed !== source);
  const left = files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'fact'));
  const { written, failed } = write ? writeFixes(changed, terminal) : { written: 0, failed: 0 };
  if (!write) showFixes(changed, terminal);
  if (left.length > 0) terminal.err(`univocal: to be changed by hand:\n${left.map(line).join('')}`);
  const done = write ? `${plural(written, 'file')} written` : `${plural(changed.length, 'file')} would be written; add --write to do it`;
  terminal.err(`univocal: ${done}\n`);
  return failed > 0 ? exit.failed : exit.clean;
}

function line({ place: { path, start }, reason }: Finding): string {
  return `  ${path}:${start.line}:${start.column}: ${reason}\n`;
}
