/** `univocal explain --at path:line`: why a value there is or is not a statement. */

import { resolve } from 'node:path';
import { Linter } from '../linter/linter.ts';
import { openFile } from '../linter/open-file.ts';
import { explanation } from '../report/explanation.ts';
import { withNeighbours } from '../rule/neighbours.ts';
import type { Registry } from '../rule/rule.ts';
import type { Arguments } from './arguments.ts';
import { today } from './day.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { guideOrReport } from './open-guide.ts';
import { exit, type Terminal, UsageError } from './terminal.ts';

/** A line of a file; 1-based. */
export interface PlaceFlag {
  readonly path: string;
  readonly line: number;
}

/**
 * The place that `--at` names. A column behind it is let pass, since reports print one.
 *
 * @throws UsageError for what is no place.
 */
export function placeFlag(written: string): PlaceFlag {
  const [, path, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(written) ?? [];
  if (path === undefined || Number(line) < 1)
    throw new UsageError(`\`--at\` is \`${written}\`, expected a file and a line: \`blog/returns.md:12\`.`);
  return { path, line: Number(line) };
}

/** Explains the values of a line; returns the exit status. */
export function explainPlaceCommand(
  { path, line }: PlaceFlag,
  { operands, values }: Arguments,
  terminal: Terminal,
  registry: Registry,
): number {
  if (operands.length > 0) throw new UsageError('`--at` explains a place: leave out the name of the rule.');
  const { guide } = guideOrReport(path, values.get('guide'), terminal, registry);
  if (!guide) return exit.failed;
  if (nodeFileSystem.kind(resolve(terminal.cwd, path)) === undefined) throw new UsageError(`${path} is not there.`);
  const file = openFile(resolve(terminal.cwd, path), { directory: terminal.cwd, guide, fileSystem: nodeFileSystem });
  if (file.text === undefined) throw new UsageError(`${path} can't be explained. ${file.problem?.reason ?? ''}`);
  const lines = file.text.split('\n').length;
  if (line > lines) throw new UsageError(`${path} has no line ${line}: it ends with line ${lines}.`);
  const linter = new Linter(guide, {}, { asOf: today(), isWhole: false });
  const source = { path: file.path, guidePath: file.guidePath, text: file.text };
  const brand = linter.brandOf(linter.lint(source));
  const all = withNeighbours(linter.stated(source));
  const found = all.filter(([{ statement }]) => statement.place.start.line <= line && statement.place.end.line >= line);
  const none = `No value was read in line ${line} of ${path}: no number with a unit, price, percentage, date, phone number or address that customers read.`;
  const texts = [...new Set(found.map((each) => explanation(each, brand, terminal.color)))];
  terminal.out(`${texts.length === 0 ? none : texts.join('\n\n')}\n`);
  return exit.clean;
}
