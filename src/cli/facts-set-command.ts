/** `univocal facts set <topic> <value>`: what would have to change, everywhere; with `--write`, changes it. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode, encode } from '../document/source.ts';
import type { Guide } from '../guide/guide.ts';
import { wholeFact } from '../guide/schema/fact.ts';
import { setFact } from '../guide/set-fact.ts';
import type { FileSystem } from '../linter/file-system.ts';
import { gather } from '../linter/gather.ts';
import { type FileReport, lintFiles } from '../linter/lint-files.ts';
import { compareValues, type Fact, type Registry, readValue, type Statement, type Value } from '../rule/index.ts';
import { askedFor, newValues } from './fact-values.ts';
import { checkTopic } from './facts-command.ts';
import type { FactsFlags } from './facts-flags.ts';
import { plural } from './hints.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { guideOrReport } from './open-guide.ts';
import { exit, type Terminal, UsageError } from './terminal.ts';
import { showFixes, writeFixes } from './write-fixes.ts';

/** Places of the old value that are named. */
const mostLeft = 20;

/**
 * Shows or writes the changes; returns the exit status.
 *
 * @param words - Topic and value; a value of several words needs no quotes.
 */
export function factsSetCommand(words: readonly string[], flags: FactsFlags, terminal: Terminal, registry: Registry): number {
  const { guide, sources } = guideOrReport(undefined, flags.guide, terminal, registry);
  if (!guide) return exit.failed;
  const asked = askedFor(words, guide);
  if (guide.path === undefined) throw new UsageError('There is no style guide to write the fact into. `univocal init` makes one.');
  checkTopic(asked.id, guide);
  const fact = guide.facts[asked.id];
  const values = { ...fact?.value, ...newValues(asked, guide) };
  const run = {
    directory: terminal.cwd,
    paths: [],
    guide: withFact(guide, asked.id, wholeFact({ where: guide.path, ...fact, value: values })),
    fileSystem: nodeFileSystem,
    asOf: flags.asOf,
    except: sources,
  };
  const only = Object.fromEntries(Object.entries(registry).filter(([rule]) => rule === 'fact'));
  const { files } = lintFiles({ ...run, registry: only, fix: true });
  const after = gather({ ...run, fileSystem: withFixed(files, terminal.cwd) });
  const left = after.files.flatMap(({ statements }) => statements.filter((each) => isOld(each, asked.id, fact, guide.locale, values)));
  return finish([guideReport(guide.path, asked.id, values, terminal), ...files], left, flags, terminal);
}

/** The guide with another fact; of the others, nothing is changed now. */
function withFact(guide: Guide, id: string, fact: Fact): Guide {
  const ignore = Object.keys(guide.facts).filter((each) => each !== id);
  return { ...guide, facts: { ...guide.facts, [id]: fact }, rules: { ...guide.rules, fact: { severity: 'error', options: { ignore } } } };
}

/** The files of this machine, as they will be. */
function withFixed(files: readonly FileReport[], cwd: string): FileSystem {
  const fixed = new Map(
    files.flatMap(({ path, fixed: text, storage }) =>
      text === undefined || !storage ? [] : [[resolve(cwd, path), encode(text, storage)] as const],
    ),
  );
  return { ...nodeFileSystem, read: (path) => fixed.get(path) ?? nodeFileSystem.read(path) };
}

/** Whether a statement still gives the old value, of this topic or of none that is known. */
function isOld({ topic, value, locale }: Statement, id: string, fact: Fact | undefined, main: string, values: Fact['value']): boolean {
  if (topic !== undefined && topic !== id) return false;
  const isSaid = (said: Fact['value']): boolean =>
    Object.entries(said ?? {}).some(([tag, text]) => {
      const known: Value | undefined = readValue(text, tag === '*' ? main : tag, value);
      return (tag === '*' || locale.startsWith(tag)) && known !== undefined && compareValues(known, value) === 'equal';
    });
  return isSaid(fact?.value) && !isSaid(values);
}

function guideReport(path: string, id: string, values: Record<string, string>, { cwd }: Terminal): FileReport {
  const { text, problem: _, ...storage } = decode(readFileSync(path));
  return { path: nodeFileSystem.relative(cwd, path), source: text, fixed: setFact(text, id, values), storage, findings: [] };
}

function finish(files: readonly FileReport[], old: readonly Statement[], { write }: FactsFlags, terminal: Terminal): number {
  const changed = files.filter(({ source, fixed }) => fixed !== undefined && fixed !== source);
  const byHand = files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'fact'));
  const { written, failed } = write ? writeFixes(changed, terminal) : { written: 0, failed: 0 };
  if (!write) showFixes(changed, terminal);
  const told = new Set(byHand.map(({ place }) => place.start.offset));
  listed(
    'to be changed by hand',
    byHand.map(({ place: { path, start }, reason }) => `${path}:${start.line}:${start.column}: ${reason}`),
    terminal,
  );
  listed(
    'not changed, since it is not certain that these are the same fact',
    old.flatMap(({ place: { path, start }, text }) => (told.has(start.offset) ? [] : [`${path}:${start.line}:${start.column}: "${text}"`])),
    terminal,
  );
  const done = write ? `${plural(written, 'file')} written` : `${plural(changed.length, 'file')} would be written; add --write to do it`;
  terminal.err(`univocal: ${done}\n`);
  return failed > 0 ? exit.failed : exit.clean;
}

function listed(title: string, lines: readonly string[], terminal: Terminal): void {
  if (lines.length === 0) return;
  const more = lines.length > mostLeft ? [`and ${lines.length - mostLeft} more`] : [];
  terminal.err(`univocal: ${title}:\n${[...lines.slice(0, mostLeft), ...more].map((line) => `  ${line}\n`).join('')}`);
}
