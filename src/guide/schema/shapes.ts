/** Values that may be written in a short and in a long form. */

import { z } from 'zod';
import { expected } from './expected.ts';

/** The forms of a value, by what YAML has there. */
export interface Forms<Scalar extends z.ZodType, List extends z.ZodType, Mapping extends z.ZodType> {
  readonly scalar?: Scalar;
  readonly list?: List;
  readonly map?: Mapping;
}

const alternatives = new WeakMap<z.core.$ZodType, z.ZodType>();

/**
 * A value in one of several forms. Unlike a union, it tells the mistakes of the form that was meant, not of all.
 *
 * @param phrase - What is expected, if none of the forms is there.
 */
export function byForm<Scalar extends z.ZodType = z.ZodNever, List extends z.ZodType = z.ZodNever, Mapping extends z.ZodType = z.ZodNever>(
  phrase: string,
  forms: Forms<Scalar, List, Mapping>,
): z.ZodType<z.infer<Scalar> | z.infer<List> | z.infer<Mapping>> {
  const branches = [forms.scalar, forms.list, forms.map].filter((form) => form !== undefined);
  const whole = z.union(branches) as z.ZodType<z.infer<Scalar> | z.infer<List> | z.infer<Mapping>>;
  return pick(whole, phrase, (input) => {
    if (Array.isArray(input)) return forms.list;
    return typeof input === 'object' && input !== null ? forms.map : input === undefined || input === null ? undefined : forms.scalar;
  });
}

/** A map that is a `spec` or, where `isOther` says so, something else. */
export function byKeys<Spec extends z.ZodType, Other extends z.ZodType>(
  spec: Spec,
  other: Other,
  isOther: (keys: readonly string[]) => boolean,
): z.ZodType<z.infer<Spec> | z.infer<Other>> {
  return pick(z.union([spec, other]), 'a map', (input) => (isMap(input) && isOther(Object.keys(input)) ? other : spec));
}

/**
 * A value whose schema depends on the value.
 *
 * @param whole - What all values have in common, for types and the JSON Schema.
 * @param phrase - What is expected, if there is no schema for a value.
 */
export function pick<T>(whole: z.ZodType<T>, phrase: string, choose: (input: unknown) => z.ZodType | undefined): z.ZodType<T> {
  const schema = z.unknown().superRefine((input, context) => {
    const branch = choose(input);
    if (!branch) return void context.issues.push({ code: 'custom', message: phrase, input, path: [] });
    const { error } = branch.safeParse(input, { error: expected });
    for (const issue of error?.issues ?? []) context.issues.push({ ...issue, input, path: [...issue.path] } as z.core.$ZodRawIssue);
  });
  alternatives.set(schema, whole);
  return schema as z.ZodType<T>;
}

/** The schema of all values that a picked schema accepts, for the JSON Schema. */
export function wholeOf(schema: z.core.$ZodType): z.ZodType | undefined {
  return alternatives.get(schema);
}

/** A map with these keys only; `phrase` is what is expected where there is no map. */
export function mapOf<Shape extends z.ZodRawShape>(phrase: string, shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, { error: (issue) => (issue.code === 'invalid_type' ? phrase : undefined) });
}

/** Whether a value is a map of YAML. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
