/** What WhatsApp refuses in a message template. */

import { z } from 'zod';
import { type CheckContext, type Document, defineRule, type Field, type Placeholder } from '../../src/rule/index.ts';
import { fewestWords, type WrongVariable, wrongVariables } from './variables.ts';
import { promotion } from './words.ts';

type Context = CheckContext<object>;

/** Emoji that a body may have. Source: Meta, “Template components”. */
const mostEmoji = 10;

const emoji =
  /(?![©®™])\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/gu;

export default defineRule({
  meta: {
    description: 'WhatsApp templates that Meta refuses: variables at an end, gaps in numbers, the wrong category',
    family: 'channel',
    severity: 'off',
  },
  options: z.strictObject({}),
  check(document, context) {
    for (const field of templateFields(document)) {
      if (/^(?:header|body|card-body)$/.test(field.name)) checkVariables(field, context);
      if (field.name === 'header' || field.name === 'footer') checkLine(field, context);
      else if (/^(?:card-)?body$/.test(field.name)) checkBody(field, context);
      if (/^utility$/i.test(document.categories?.[field.unit] ?? '')) checkPromotion(field, context);
    }
  },
});

/** Fields of templates: messages that are sent without one have another body. */
function templateFields({ fields }: Document): Field[] {
  const templates = new Set(fields.filter(({ name }) => name === 'body' || name === 'card-body').map(({ unit }) => unit));
  return fields.filter(({ unit }) => templates.has(unit));
}

function checkVariables(field: Field, context: Context): void {
  for (const wrong of wrongVariables(field)) {
    const { variable } = wrong;
    context.report(field, variable.at, variable.at + 1, {
      reason: `Unexpected variable \`${variable.raw}\` ${faultOf(wrong, field)}.`,
      actual: variable.raw,
      // Meta says so of bodies only.
      ...(field.name === 'header' && /^(?:start|end)$/.test(wrong.fault) ? { severity: 'info' } : {}),
    });
  }
}

function faultOf({ fault, expected }: WrongVariable, { name }: Field): string {
  const part = name === 'card-body' ? 'card' : name;
  switch (fault) {
    case 'start':
      return `at the start of the ${part}, expected a word before it`;
    case 'end':
      return `at the end of the ${part}, expected a word after it; a full stop is none`;
    case 'neighbour':
      return 'right after another one, expected a word between them';
    case 'number':
      return `where no \`{{${expected ?? 1}}}\` stands, expected numbers from 1 without gaps`;
    case 'mixed':
      return 'among numbered ones, expected numbers alone or names alone';
  }
}

/** A header and a footer are one plain line. */
function checkLine(field: Field, context: Context): void {
  const { name, text, placeholders } = field;
  for (const { index, 0: found } of text.matchAll(emoji)) {
    context.report(field, index, index + found.length, { reason: `Unexpected emoji "${found}" in a ${name}, expected text alone.` });
  }
  for (const { index, 0: found } of text.trim().matchAll(/\r?\n/g)) {
    const at = index + text.length - text.trimStart().length;
    context.report(field, at, at + found.length, { reason: `Unexpected line break in a ${name}, expected one line.`, actual: found });
  }
  for (const { index, 0: found } of name === 'header' ? text.matchAll(formatted) : []) {
    context.report(field, index, index + found.length, {
      reason: `Unexpected formatting "${shown(field, index, found)}" in a header, expected plain text: headers are bold by themselves.`,
    });
  }
  for (const { at, raw } of name === 'footer' ? placeholders : placeholders.slice(1)) {
    const expected = name === 'footer' ? 'text alone' : 'one at most';
    context.report(field, at, at + 1, { reason: `Unexpected variable \`${raw}\` in a ${name}, expected ${expected}.`, actual: raw });
  }
}

/** A piece of a field with its variables as written. */
function shown({ placeholders }: Field, start: number, piece: string): string {
  return [...piece].map((character, index) => placeholders.find(({ at }) => at === start + index)?.raw ?? character).join('');
}

const formatted = /(?<![\p{L}\p{N}])([*_~])(?=\S)[^*_~\n]{1,60}(?<=\S)\1(?![\p{L}\p{N}])/gu;

function checkBody(field: Field, context: Context): void {
  const { text, placeholders } = field;
  const found = [...text.matchAll(emoji)];
  const surplus = found[mostEmoji];
  if (surplus) {
    context.report(field, surplus.index, surplus.index + surplus[0].length, {
      reason: `Unexpected "${surplus[0]}", emoji number ${mostEmoji + 1} of ${found.length}, expected ${mostEmoji} at most in a body.`,
    });
  }
  const variables = new Set(placeholders.map(({ name }) => name)).size;
  const words = wordsOf(text).length;
  const fewest = fewestWords(variables);
  if (variables > 0 && words > 0 && words < fewest) reportFewWords(field, placeholders, words, fewest, context);
}

function reportFewWords(field: Field, placeholders: readonly Placeholder[], words: number, fewest: number, context: Context): void {
  const count = placeholders.length === 1 ? '1 variable' : `${placeholders.length} variables`;
  context.report(field, 0, field.text.length, {
    reason: `Unexpected ${count} for ${words} words of text, expected ${fewest} words or more, or fewer variables.`,
    note: 'Meta refuses templates with too many variables for their length; providers tell of 2 words for each, and 1 more.',
    severity: 'warning',
  });
}

/** Words; a script without blanks has one for every two characters. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]{1,2}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function checkPromotion(field: Field, context: Context): void {
  for (const { index, 0: found } of field.text.matchAll(promotion)) {
    context.report(field, index, index + found.length, {
      reason: `Unexpected "${found}" in a template of category UTILITY, expected none, or the category MARKETING.`,
      note: 'A template that advertises, even in one sentence, is moved to MARKETING or refused.',
      severity: 'warning',
    });
  }
}
