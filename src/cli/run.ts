/** From arguments to an exit status. */

import { version } from '../report/version.ts';
import type { Registry } from '../rule/rule.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { explainCommand } from './explain-command.ts';
import { help } from './help.ts';
import { initCommand } from './init-command.ts';
import { lintCommand } from './lint-command.ts';
import { lintFlags } from './lint-flags.ts';
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
  if (parsed.command === 'lint') return lintCommand(parsed.operands, lintFlags(parsed), terminal, registry);
  noLintFlags(parsed);
  if (parsed.command === 'init') {
    noOperands(parsed);
    return initCommand(terminal);
  }
  return explainCommand(ruleId(parsed), colored(terminal, parsed), registry, packageRoot);
}

/** Flags of the default command mean nothing to the others. */
function noLintFlags({ command, switches, values }: Arguments): void {
  const flag = [...switches, ...values.keys()].find((name) => name !== 'color' && name !== 'no-color');
  if (flag !== undefined) throw new UsageError(`\`univocal ${command}\` takes no \`--${flag}\`. \`univocal --help\` shows what it takes.`);
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
