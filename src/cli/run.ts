/** From arguments to an exit status. */

import { version } from '../report/version.ts';
import type { Registry } from '../rule/rule.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { explainCommand } from './explain-command.ts';
import { explainPlaceCommand, placeFlag } from './explain-place-command.ts';
import { factsCommand } from './facts-command.ts';
import { factsFlags } from './facts-flags.ts';
import { factsSetCommand } from './facts-set-command.ts';
import { help } from './help.ts';
import { initCommand } from './init-command.ts';
import { lintCommand } from './lint-command.ts';
import { lintFlagNames, lintFlags } from './lint-flags.ts';
import { exit, type Terminal, UsageError } from './terminal.ts';

/** What the edge provides. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly registry: Registry;
  /** Folder of package.json, where the rules' pages stand. */
  readonly packageRoot: URL;
}

/** Runs a command line (without `node` and the script); returns the exit status. Never throws. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(parseArguments(words), surroundings);
  } catch (error) {
    surroundings.terminal.err(failure(error, surroundings.terminal));
    return exit.failed;
  }
}

async function dispatch(parsed: Arguments, { terminal, registry, packageRoot }: Surroundings): Promise<number> {
  if (parsed.switches.has('help')) {
    terminal.out(help());
    return exit.clean;
  }
  if (parsed.switches.has('version')) {
    terminal.out(`${version}\n`);
    return exit.clean;
  }
  onlyOwnFlags(parsed);
  const { command, operands } = parsed;
  if (command === 'lint') return lintCommand(operands, lintFlags(parsed), terminal, registry);
  if (command === 'facts') return facts(parsed, colored(terminal, parsed), registry);
  if (command === 'init') {
    noOperands(parsed);
    return initCommand(terminal);
  }
  const place = parsed.values.get('at');
  if (place !== undefined) return explainPlaceCommand(placeFlag(place), parsed, colored(terminal, parsed), registry);
  return explainCommand(ruleId(parsed), colored(terminal, parsed), registry, packageRoot);
}

/** `facts set …` changes a fact; anything else are paths. */
function facts(parsed: Arguments, terminal: Terminal, registry: Registry): number {
  const { operands } = parsed;
  const isSet = operands[0] === 'set';
  if (isSet) noReportFlags(parsed);
  if (isSet) return factsSetCommand(operands.slice(1), factsFlags(parsed), terminal, registry);
  if (parsed.switches.has('write')) throw new UsageError('`--write` writes what `univocal facts set <topic> <value>` changes.');
  return factsCommand(operands, factsFlags(parsed), terminal, registry);
}

/** What shapes a report means nothing where a fact is set. */
function noReportFlags({ switches, values }: Arguments): void {
  const flag = [...switches, ...values.keys()].find((name) => ['all', 'format', 'output', 'topic'].includes(name));
  if (flag !== undefined)
    throw new UsageError(`\`univocal facts set\` takes no \`--${flag}\`: it shows a diff, and writes it with \`--write\`.`);
}

/** Flags that each command takes. */
const flags: Readonly<Record<Arguments['command'], readonly string[]>> = {
  lint: lintFlagNames,
  facts: ['guide', 'format', 'output', 'topic', 'all', 'write', 'as-of', 'color', 'no-color'],
  explain: ['at', 'guide', 'color', 'no-color'],
  init: ['color', 'no-color'],
};

/** The flags of one command mean nothing to the others. */
function onlyOwnFlags({ command, switches, values }: Arguments): void {
  const flag = [...switches, ...values.keys()].find((name) => !flags[command].includes(name));
  if (flag === undefined) return;
  const name = command === 'lint' ? 'univocal' : `univocal ${command}`;
  throw new UsageError(`\`${name}\` takes no \`--${flag}\`. \`univocal --help\` shows what it takes.`);
}

function noOperands({ operands }: Arguments): void {
  if (operands.length > 0) throw new UsageError(`\`univocal init\` takes no paths: it looks at the folder that it runs in.`);
}

function ruleId({ operands }: Arguments): string {
  const [id, ...more] = operands;
  if (id === undefined) throw new UsageError('Which rule? Write its name behind: `univocal explain term`.');
  if (more.length > 0) throw new UsageError(`\`univocal explain\` shows one rule at a time: \`univocal explain ${id}\`.`);
  return id;
}

function colored(terminal: Terminal, { switches }: Arguments): Terminal {
  return { ...terminal, color: switches.has('color') || (terminal.color && !switches.has('no-color')) };
}

/** What went wrong, for a person; the stack only for who asks. */
function failure(error: unknown, { debug }: Terminal): string {
  if (!(error instanceof Error)) return `univocal: ${String(error)}\n`;
  if (error instanceof UsageError) return `univocal: ${error.message}\n`;
  const more = debug ? error.stack : 'Set UNIVOCAL_DEBUG=1 to see where, and please report it.';
  return `univocal failed, which is a defect of univocal: ${error.message}\n${more}\n`;
}
