/** Questions of customers that nothing answers. */

import { z } from 'zod';
import { defineRule, forLocale, type Question, type ReconcileContext, type SpokenFile, startOf } from '../../src/rule/index.ts';

const options = z.strictObject({});

export default defineRule<z.infer<typeof options>>({
  meta: {
    description: 'A question that customers ask, and that a channel does not answer',
    family: 'facts',
    severity: 'warning',
  },
  options,
  reconcile(_, context) {
    if (!context.isWhole) return;
    for (const question of context.brand.questions) {
      const files = context.files.filter(({ hasText }) => hasText);
      if (!question.channels) inFiles(question, 'any channel', files, context);
      for (const channel of question.channels ?? []) {
        const ofChannel = files.filter((file) => file.channel === channel);
        inFiles(question, `\`${channel}\``, ofChannel, context);
      }
    }
  },
});

/** A question is answered where each of its facts is stated, in one file or in several. */
function inFiles(question: Question, channel: string, files: readonly SpokenFile[], context: ReconcileContext<unknown>): void {
  const [first] = files;
  if (!first) return;
  const stated = new Set(
    files.flatMap(({ statements }) => statements.flatMap(({ topic, aside }) => (topic !== undefined && !aside ? [topic] : []))),
  );
  const missing = question.facts.filter((topic) => !stated.has(topic) && !context.brand.facts[topic]?.isOver);
  if (missing.length === 0) return;
  const ask = forLocale(question.ask, first.locale) ?? Object.values(question.ask)[0] ?? '';
  const topics = missing.map((topic) => `\`${topic}\``).join(' and ');
  context.report(startOf(first.path), {
    reason: `"${ask}" has no answer in ${channel}, expected a text that says ${topics} (${question.where}).`,
    actual: '',
  });
}
