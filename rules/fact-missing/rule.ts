/** Facts that a channel must state, and doesn't. */

import { z } from 'zod';
import { type Brand, defineRule, type Fact, forLocale, type ReconcileContext, type SpokenFile, startOf } from '../../src/rule/index.ts';

const options = z.strictObject({});

export default defineRule<z.infer<typeof options>>({
  meta: {
    description: 'A fact that a channel must state according to the guide, and that is not there',
    family: 'facts',
    severity: 'warning',
  },
  options,
  reconcile(_, context) {
    for (const [topic, fact] of Object.entries(context.brand.facts)) {
      if (fact.isOver) continue;
      for (const [channel, extent] of Object.entries(fact.required)) {
        const files = context.files.filter((file) => file.channel === channel && file.hasText);
        if (extent === 'every') for (const file of files) inEach(topic, fact, file, context);
        else inOne(topic, fact, channel, files, context);
      }
    }
  },
});

function inEach(topic: string, fact: Fact, file: SpokenFile, context: ReconcileContext<unknown>): void {
  if (states(file, topic)) return;
  context.report(startOf(file.path), {
    reason: `Nothing here says \`${topic}\`, expected ${shown(topic, context.brand, file)}in each file of \`${file.channel ?? ''}\` (${fact.where}).`,
    actual: '',
  });
}

/** Only a run over all files can tell that none of them says it. */
function inOne(topic: string, fact: Fact, channel: string, files: readonly SpokenFile[], context: ReconcileContext<unknown>): void {
  const [first] = files;
  if (!context.isWhole || !first || files.some((file) => states(file, topic))) return;
  const which =
    files.length === 1 ? `The only file of \`${channel}\` does not say` : `None of the ${files.length} files of \`${channel}\` says`;
  context.report(startOf(first.path), {
    reason: `${which} \`${topic}\`, expected ${shown(topic, context.brand, first)}in at least one (${fact.where}).`,
    actual: '',
  });
}

function states({ statements }: SpokenFile, topic: string): boolean {
  return statements.some((statement) => statement.topic === topic && statement.aside === undefined);
}

function shown(topic: string, brand: Brand, { locale }: SpokenFile): string {
  const text = forLocale(brand.facts[topic]?.value ?? {}, locale);
  return text === undefined ? '' : `"${text}" `;
}
