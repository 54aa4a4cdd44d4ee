/** Facts that a channel must state, and doesn't. */

import { z } from 'zod';
import { defineRule, type Fact, forLocale, type ReconcileContext, type SpokenFile, startOf } from '../../src/rule/index.ts';

const options = z.strictObject({});

export default defineRule<z.infer<typeof options>>({
  meta: {
    description: 'A fact that a channel must state according to the guide, and that is not there',
    family: 'facts',
    severity: 'warning',
  },
  options,
  reconcile(_, context) {
    for (const asked of askedOf(context)) {
      if (asked.extent === 'every') for (const file of asked.files) inEach(asked, file, context);
      else inOne(asked, context);
    }
  },
});

/** What the guide asks of a channel; an override may ask it of some of its files only, or for another value. */
interface Asked {
  readonly topic: string;
  readonly fact: Fact;
  readonly channel: string;
  readonly extent: Fact['required'][string];
  readonly files: readonly SpokenFile[];
}

function askedOf({ files, brandOf }: ReconcileContext<unknown>): Iterable<Asked> {
  const asked = new Map<string, Asked & { readonly files: SpokenFile[] }>();
  for (const file of files.filter(({ hasText }) => hasText)) {
    const { channel = '', path } = file;
    for (const [topic, fact] of Object.entries(brandOf(path).facts)) {
      const extent = fact.isOver ? undefined : fact.required[channel];
      if (extent === undefined) continue;
      const key = keyOf(topic, channel, fact);
      const known = asked.get(key);
      if (known) known.files.push(file);
      else asked.set(key, { topic, fact, channel, extent, files: [file] });
    }
  }
  return asked.values();
}

/** That one file of all says it is asked once, whatever its value is there; of every file, the value is named. */
function keyOf(topic: string, channel: string, { required, where }: Fact): string {
  return JSON.stringify([topic, channel, required[channel] === 'every' ? where : '']);
}

function inEach({ topic, fact, channel }: Asked, file: SpokenFile, context: ReconcileContext<unknown>): void {
  if (states(file, topic)) return;
  context.report(startOf(file.path), {
    reason: `Nothing here says \`${topic}\`, expected ${shown(fact, file)}in each file of \`${channel}\` (${fact.where}).`,
    actual: '',
  });
}

/** Only a run over all files can tell that none of them says it. */
function inOne({ topic, fact, channel, files }: Asked, context: ReconcileContext<unknown>): void {
  const [first] = files;
  if (!context.isWhole || !first || files.some((file) => states(file, topic))) return;
  const which =
    files.length === 1 ? `The only file of \`${channel}\` does not say` : `None of the ${files.length} files of \`${channel}\` says`;
  context.report(startOf(first.path), {
    reason: `${which} \`${topic}\`, expected ${shown(fact, first)}in at least one (${fact.where}).`,
    actual: '',
  });
}

function states({ statements }: SpokenFile, topic: string): boolean {
  return statements.some((statement) => statement.topic === topic && statement.aside === undefined);
}

function shown({ value }: Fact, { locale }: SpokenFile): string {
  const text = forLocale(value ?? {}, locale);
  return text === undefined ? '' : `"${text}" `;
}
