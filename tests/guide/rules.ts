/** A small registry for tests of the guide. */

import { z } from 'zod';
import { type AnyRule, defineRule, type Registry, type Severity } from '../../src/rule/index.ts';

function rule(severity: Severity, options: z.ZodType = z.strictObject({})): AnyRule {
  return defineRule({ meta: { description: 'A rule', family: 'clarity', severity }, options });
}

export const rules: Registry = {
  contraction: rule('info'),
  exclamation: rule('info', z.object({ max: z.int().min(0).default(1) })),
  'fact-conflict': rule('warning'),
  readability: rule('warning', z.strictObject({ grade: z.number().min(1).max(20).default(12), ignore: z.array(z.string()).default([]) })),
  'vague-time': rule('info'),
  person: rule('off', z.strictObject({ allow: z.enum(['we', 'it']).default('we'), brand: z.boolean().optional() })),
};
