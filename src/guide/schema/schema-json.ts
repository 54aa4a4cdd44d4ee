/** The JSON Schema of a style guide, for completion in editors. */

import { z } from 'zod';
import type { AnyRule, Registry } from '../../rule/rule.ts';
import { rulesSchema, severities } from './rule-setting.ts';
import { guideSchema } from './schema.ts';
import { wholeOf } from './shapes.ts';

type JsonSchema = Record<string, unknown>;

/** The schema of a guide for these rules, with their options. */
export function guideJsonSchema(registry: Registry): JsonSchema {
  const { $schema, ...schema } = toJson(guideSchema);
  return {
    $schema,
    $id: 'https://unpkg.com/univocal/src/guide/schema.json',
    title: 'Style guide of univocal',
    ...schema,
    definitions: { rules: rulesJson(registry) },
  };
}

function toJson(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === rulesSchema) replace(jsonSchema, { $ref: '#/definitions/rules' });
      const whole = wholeOf(zodSchema);
      if (whole && zodSchema !== rulesSchema) replace(jsonSchema, { ...withoutSchema(toJson(whole)), ...described(jsonSchema) });
    },
  }) as JsonSchema;
}

function replace(target: object, content: JsonSchema): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, content);
}

function described(schema: object): JsonSchema {
  return 'description' in schema ? { description: schema.description } : {};
}

function withoutSchema({ $schema: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

function rulesJson(registry: Registry): JsonSchema {
  const rules = Object.entries(registry).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    type: 'object',
    description: 'A severity, options, or both, by rule',
    properties: Object.fromEntries(rules.map(([id, rule]) => [id, ruleJson(rule)])),
  };
}

function ruleJson({ meta, options }: AnyRule): JsonSchema {
  const { properties, required: _, ...own } = withoutSchema(toJson(options));
  const severity = { enum: [...severities, false], description: 'How much it matters' };
  const map = { ...own, type: 'object', properties: { severity, ...(properties as JsonSchema | undefined) }, additionalProperties: false };
  return { description: meta.description, anyOf: [{ enum: [...severities, false] }, map] };
}
