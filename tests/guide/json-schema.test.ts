import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guideJsonSchema } from '../../src/guide/schema/schema-json.ts';
import { fullGuide } from './full-guide.ts';
import { rules } from './rules.ts';

const schema = guideJsonSchema(rules);
const accepts = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

describe('the JSON Schema', () => {
  it('accepts the full guide', () => {
    accepts(parse(fullGuide));
    expect(accepts.errors ?? []).toEqual([]);
  });

  it.each([
    'facts: { window: 30, price: { en: $5, es: 5 } }',
    'rules: { readability: { severity: info, grade: 9 }, vague-time: off, contraction: false }',
    'channels: { a: { files: [a, b], rules: { readability: off }, limits: { subject: { max: 3 }, body: off } } }',
    'terms: [{ use: a, not: b }, { use: { en: a }, not: { en: [b], es: c } }]',
    'retext: [retext-a, { name: retext-b, options: [1] }, [retext-c, { ignore: [x] }]]',
    'locales: { pattern: "{locale}/**", es: { address: formal } }',
  ])('accepts %s', (text) => {
    accepts(parse(text));
    expect(accepts.errors ?? []).toEqual([]);
  });

  it.each([
    'chanels: {}',
    'rules: { readability: { grad: 9 } }',
    'rules: { vague-time: eror }',
    'overrides: [{ rules: { readability: { grade: nine } } }]',
    'channels: { a: { preset: google } }',
    'channels: { a: { limits: { subject: sixty } } }',
    'locales: { es: { address: Sie } }',
    'terms: [{ not: [a] }]',
    'facts: { window: { vale: 2 } }',
  ])('refuses %s', (text) => {
    expect(accepts(parse(text))).toBe(false);
  });

  it('describes every section and every rule', () => {
    const { properties, definitions } = schema as {
      properties: Record<string, { description?: string }>;
      definitions: { rules: { properties: Record<string, object> } };
    };
    expect(Object.entries(properties).filter(([key, { description }]) => key !== 'rules' && !description)).toEqual([]);
    expect(Object.keys(definitions.rules.properties)).toEqual(Object.keys(rules).sort());
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Style guide of univocal' });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
