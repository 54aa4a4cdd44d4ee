/** Reads Fluent files (`.ftl`): the messages of an application or a site in one language. */

import { allMessages } from './data/catalogue.ts';
import { readChoices } from './data/choices.ts';
import { fluentValues } from './fluent/values.ts';
import type { Reader } from './reader.ts';

/** Reads a Fluent file. A message and its attributes are one unit. */
export const readFluent: Reader = (source, { path }) => {
  const { values, problems, comments } = fluentValues(source);
  const choices = allMessages(path, values).map((choice) => ({ ...choice, message: choice.value.path.slice(0, 1) }));
  return readChoices(source, choices, { comments, problems });
};

/** Whether a file is Fluent, and no template of FreeMarker, which has the same extension. */
export function isFluent(source: string): boolean {
  if (/<\/?[#@][a-z]|<#--/i.test(source)) return false;
  const starts = source.match(/^[^\s#}{[].*/gm) ?? [];
  const entries = starts.filter((line) => /^-?[a-z][\w-]* *=/i.test(line));
  return entries.length * 2 > starts.length || (starts.length === 0 && !source.includes('${'));
}
