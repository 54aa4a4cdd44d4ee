/** From the words of a command line to a command with its flags. */

import { parseArgs } from 'node:util';
import { orMeant } from '../linter/meant.ts';
import { UsageError } from './terminal.ts';

/** Flags that take no value. */
const switches = ['fix', 'dry-run', 'quiet', 'stdin', 'watch', 'no-cache', 'color', 'no-color', 'all', 'write', 'help', 'version'] as const;

/** Flags that take one. */
const valued = ['guide', 'format', 'output', 'max-warnings', 'stdin-path', 'as-of', 'topic', 'at'] as const;

type Switch = (typeof switches)[number];
type Valued = (typeof valued)[number];

/** A command line, taken apart. Values are as they were written. */
export interface Arguments {
  readonly command: 'lint' | (typeof commands)[number];
  /** Paths, or the rule to explain. */
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<Switch>;
  readonly values: ReadonlyMap<Valued, string>;
}

/** Commands besides the default one. */
export const commands = ['explain', 'facts', 'init'] as const;

const shorts = { h: 'help', v: 'version' } as const;

/**
 * Takes a command line apart. A flag may be written `--flag value` or `--flag=value`; after `--` all words are paths.
 *
 * @throws UsageError for a flag that is not there, lacks its value, or has one it can't take.
 */
export function parseArguments(words: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...words], options: options(), strict: false, tokens: true });
  const operands: string[] = [];
  const on = new Set<Switch>();
  const values = new Map<Valued, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    else if (token.kind === 'option') addFlag(token, on, values);
  }
  const ended = tokens.findIndex(({ kind }) => kind === 'option-terminator');
  const first = tokens.findIndex(({ kind }) => kind === 'positional');
  const command = ended >= 0 && ended < first ? undefined : commands.find((name) => name === operands[0]);
  const rest = command ? operands.slice(1) : operands;
  return { command: command ?? 'lint', operands: rest, switches: on, values };
}

function options(): NonNullable<Parameters<typeof parseArgs>[0]>['options'] {
  const shortOf = (name: string) => Object.entries(shorts).find(([, long]) => long === name)?.[0];
  const ofSwitch = (name: string) => {
    const short = shortOf(name);
    return [name, { type: 'boolean', ...(short ? { short } : {}) }] as const;
  };
  return Object.fromEntries([...switches.map(ofSwitch), ...valued.map((name) => [name, { type: 'string' }] as const)]);
}

/** A flag as it was written. */
interface Written {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value stands behind a `=`. */
  readonly inlineValue?: boolean | undefined;
}

function addFlag({ name, rawName, value, inlineValue }: Written, on: Set<Switch>, values: Map<Valued, string>): void {
  const aSwitch = switches.find((each) => each === name);
  if (aSwitch) {
    if (value !== undefined) throw new UsageError(`\`${rawName}\` takes no value: write it without \`=${value}\`.`);
    on.add(aSwitch);
    return;
  }
  const known = valued.find((each) => each === name);
  if (!known) throw new UsageError(`Unknown flag \`${rawName}\`${hint(name)} \`univocal --help\` lists them all.`);
  const isNextFlag = !inlineValue && value?.startsWith('--');
  if (value === undefined || value === '' || isNextFlag)
    throw new UsageError(`\`--${known}\` needs a value: \`--${known} ${placeholders[known]}\`.`);
  const before = values.get(known);
  if (before !== undefined && before !== value) throw new UsageError(`\`--${known}\` is given twice: ${before} and ${value}.`);
  values.set(known, value);
}

function hint(name: string): string {
  const all = [...switches, ...valued];
  const short = name.length === 1 ? all.find((each) => each.startsWith(name)) : undefined;
  return orMeant(short ?? name, all, '--');
}

const placeholders: Readonly<Record<Valued, string>> = {
  guide: 'FILE',
  format: 'NAME',
  output: 'FILE',
  'max-warnings': 'NUMBER',
  'stdin-path': 'PATH',
  'as-of': 'YYYY-MM-DD',
  topic: 'TOPIC',
  at: 'PATH:LINE',
};
