/** From arguments to an exit status. */

import { cac } from 'cac';
import { closest } from 'fastest-levenshtein';
import { version } from '../report/version.ts';
import type { Registry } from '../rule/rule.ts';
import { explainCommand } from './explain-command.ts';
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
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  const cli = build(surroundings);
  try {
    cli.parse(['node', 'univocal', ...args], { run: false });
    if (cli.options['help'] || cli.options['version']) return exit.clean;
    return (await cli.runMatchedCommand()) ?? exit.clean;
  } catch (error) {
    terminal.err(failure(error, cli));
    return exit.failed;
  }
}

/** What went wrong, for a person; the stack only for who asks. */
function failure(error: unknown, cli: ReturnType<typeof cac>): string {
  if (!(error instanceof Error)) return `univocal: ${String(error)}\n`;
  if (error instanceof UsageError || error.name === 'CACError') return `univocal: ${usage(error.message, cli)}\n`;
  const more = process.env['UNIVOCAL_DEBUG'] ? error.stack : 'Set UNIVOCAL_DEBUG=1 to see where, and please report it.';
  return `univocal failed, which is a defect of univocal: ${error.message}\n${more}\n`;
}

function build({ terminal, registry, packageRoot }: Surroundings): ReturnType<typeof cac> {
  const cli = cac('univocal');
  cli
    .command('[...paths]', 'Lint everything that the guide’s channels name, or just the paths')
    .option('--guide <file>', 'Style guide (default: the nearest style-guide.yml upwards)')
    .option('--fix', 'Write safe fixes into the files')
    .option('--dry-run', 'With --fix: show the changes instead of writing them')
    .option('--format <name>', 'pretty, json, sarif, github, junit or unix (default: pretty)')
    .option('--output <file>', 'Write the report to a file')
    .option('--quiet', 'Report errors only')
    .option('--max-warnings <number>', 'Exit with 1 when there are more warnings')
    .option('--stdin', 'Lint standard input')
    .option('--stdin-path <path>', 'Where standard input would stand')
    .option('--color', 'Colours even where the output is no terminal')
    .option('--no-color', 'No colours')
    .example('  univocal                       lint the whole brand')
    .example('  univocal blog emails/a.html    lint a folder and a file')
    .example('  univocal --fix --dry-run       see what would be fixed')
    .action((paths: string[], raw: Record<string, unknown>) => lintCommand(paths, lintFlags(raw), terminal, registry));
  cli
    .command('explain <rule>', 'Show what a rule does, with examples')
    .action((rule: string) => explainCommand(rule, terminal, registry, packageRoot));
  cli.command('init', 'Write a first style-guide.yml from the content that is there').action(() => initCommand(terminal));
  cli.help();
  cli.version(version);
  return cli;
}

/** The parser's message, with the nearest flag. */
function usage(message: string, cli: ReturnType<typeof cac>): string {
  const flag = /^Unknown option `(--?[^`]+)`/.exec(message)?.[1];
  if (!flag) return message;
  const known = (cli.matchedCommand?.options ?? []).map(({ rawName }) => rawName.split(' ', 1)[0] ?? '');
  return `Unknown flag \`${flag}\`; did you mean \`${closest(flag, known)}\`? \`univocal --help\` lists them all.`;
}
