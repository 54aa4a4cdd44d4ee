/** A rule's entry: a severity, its options, or both. */

import { z } from 'zod';
import type { Severity } from '../../rule/finding.ts';
import type { AnyRule, Registry } from '../../rule/rule.ts';
import type { RuleSetting, RuleSettingMap } from '../guide.ts';
import { describe, type Mistake, mistakes, type Path } from '../yaml/mistake.ts';
import { nearest, oneOf, orMeant } from '../yaml/nearest.ts';
import { expected, hasNoKeys, knownKeys } from './expected.ts';
import { byForm, isMap } from './shapes.ts';

/** From silent to failing. */
export const severities = ['off', 'info', 'warning', 'error'] as const satisfies readonly Severity[];

/** What a rule's entry looks like; its options are the rule's own. */
const ruleSettingSchema = byForm('a severity or a map of options', {
  scalar: z.union([z.enum(severities), z.literal(false)], { error: `${oneOf(severities)}, or a map of options` }),
  map: z.record(z.string(), z.unknown()),
});

/** Rules by id. */
export const rulesSchema = z.record(z.string(), ruleSettingSchema, { error: 'a map of rules' });

type Written = z.infer<typeof ruleSettingSchema>;

/** The entries, resolved. YAML 1.1 tools write `off` as `false`. */
export function resolveRules(data: Readonly<Record<string, Written>> | undefined): RuleSettingMap {
  return Object.fromEntries(Object.entries(data ?? {}).map(([id, written]) => [id, resolveRule(written)]));
}

function resolveRule(written: Written): RuleSetting {
  if (!isMap(written)) return { severity: severityOf(written) ?? 'off', options: {} };
  const { severity: named, ...options } = written;
  const severity = severityOf(named);
  return { ...(severity === undefined ? {} : { severity }), options };
}

/** One set of entries over another: a severity replaces, options merge. */
export function mergeRules(before: RuleSettingMap, after: RuleSettingMap): RuleSettingMap {
  const merged = Object.entries(after).map(([id, setting]) => {
    const earlier = Object.hasOwn(before, id) ? before[id] : undefined;
    return [id, { ...earlier, ...setting, options: { ...earlier?.options, ...setting.options } }];
  });
  return { ...before, ...Object.fromEntries(merged) };
}

/** Rules that don't exist, options that a rule has not, values that it can't take. */
export function ruleMistakes(entries: unknown, path: Path, registry: Registry, plugins: readonly string[]): Mistake[] {
  if (!isMap(entries)) return [];
  const known = [...Object.keys(registry), ...plugins];
  return Object.entries(entries).flatMap(([id, written]): Mistake[] => {
    const rule = Object.hasOwn(registry, id) ? registry[id] : undefined;
    if (rule) return isMap(written) ? optionMistakes(id, rule, written, [...path, id]) : [];
    return plugins.includes(id) ? [] : [unknownRule(id, [...path, id], known)];
  });
}

function unknownRule(id: string, path: Path, known: readonly string[]): Mistake {
  const meant = nearest(id, known);
  return { path, at: 'key', reason: `Unknown rule \`${id}\`${orMeant(meant)}`, ...(meant === undefined ? {} : { expected: [meant] }) };
}

function optionMistakes(id: string, rule: AnyRule, written: Readonly<Record<string, unknown>>, path: Path): Mistake[] {
  const names = knownKeys(rule.options);
  const { severity, ...options } = written;
  const extra = Object.keys(options)[0];
  if (extra !== undefined && hasNoKeys(rule.options)) {
    const wrong = severity === undefined || severityOf(severity) ? [] : [severityMistake(id, severity, [...path, 'severity'])];
    return [...wrong, { path: [...path, extra], at: 'key', reason: `\`${id}\` has no options.` }];
  }
  const unknown = names.length === 0 ? [] : Object.keys(options).filter((name) => !names.includes(name));
  const known = Object.fromEntries(Object.entries(options).filter(([name]) => !unknown.includes(name)));
  const { error } = rule.options.safeParse(known, { error: expected });
  return [
    ...(severity === undefined || severityOf(severity) ? [] : [severityMistake(id, severity, [...path, 'severity'])]),
    ...unknown.map((name) => unknownOption(id, name, [...path, name], names)),
    ...mistakes(error?.issues ?? [], known, path),
  ];
}

function severityMistake(id: string, value: unknown, path: Path): Mistake {
  const meant = nearest(String(value), severities);
  const hint = meant === undefined ? `, expected ${oneOf(severities)}.` : orMeant(meant);
  return { path, at: 'value', reason: `The severity of \`${id}\` is ${describe(value)}${hint}`, expected: meant ? [meant] : severities };
}

function unknownOption(id: string, name: string, path: Path, names: readonly string[]): Mistake {
  const meant = nearest(name, [...names, 'severity']);
  const note = `Options of \`${id}\`: ${names.map((each) => `\`${each}\``).join(', ')}.`;
  const reason = `The rule \`${id}\` has no option \`${name}\`${orMeant(meant)}`;
  return { path, at: 'key', reason, note, ...(meant === undefined ? {} : { expected: [meant] }) };
}

function severityOf(value: unknown): Severity | undefined {
  return value === false ? 'off' : severities.find((severity) => severity === value);
}
