import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registry } from '../../rules/index.generated.ts';
import { readExamples } from './examples.ts';

describe.each(Object.entries(registry))('%s', (id, rule) => {
  it('has a name and a description that read well', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.meta.description).toMatch(/^[A-Z].{15,100}[^.]$/);
  });

  it('says its locales as languages', () => {
    for (const locale of rule.meta.locales ?? []) expect(locale).toMatch(/^[a-z]{2,3}$/);
  });

  it('does something', () => {
    expect(rule.check ?? rule.reconcile).toBeTypeOf('function');
    if (rule.observe) expect(rule.reconcile).toBeTypeOf('function');
  });

  it('has options that all have defaults, are described and refuse the unknown', () => {
    expect(rule.options.safeParse({}).success).toBe(true);
    expect(rule.options.safeParse({ 'no-such-option': 1 }).success).toBe(false);
    const schema = z.toJSONSchema(rule.options, { io: 'input' }) as { properties?: Record<string, { description?: string }> };
    for (const [name, option] of Object.entries(schema.properties ?? {})) expect(option.description, name).toMatch(/^[A-Z].+\.$/);
  });

  it('has a page that names it, its options and its precision', () => {
    expect(existsSync(`rules/${id}/README.md`)).toBe(true);
    const page = readFileSync(`rules/${id}/README.md`, 'utf8');
    expect(page).toMatch(new RegExp(`^# ${id}\n`));
    expect(page).toContain('\n## Examples\n');
    expect(page).toContain('\n## Precision\n');
  });

  it('speaks in one sentence that says what stands there', () => {
    for (const line of readExamples(id).flatMap(({ findings }) => findings)) {
      const reason = line.replace(/^\S+ (info|warning|error) /, '').replace(/ → .*$/, '');
      expect(reason).toMatch(/^[A-Z0-9"“`].*[.?]$/);
      expect(reason.length).toBeLessThan(260);
    }
  });

  it('offers fixes exactly if it says so', () => {
    if (readExamples(id).some(({ fixed }) => fixed.length > 0)) expect(rule.meta.fixable).toBe(true);
  });
});
