/** Botpress 12: content elements (`text$en`) and questions and answers. Shape: v12.botpress.com, Content and Q&A. */

import { normalLocale } from '../../locale.ts';
import type { Choice, DataFile } from '../file.ts';
import type { DataPath, DataValue } from '../value.ts';
import { alone, type Dialect, selectParts } from './dialect.ts';

/** Content elements; a key ends in the language of its text. */
export const botpress: Dialect = { name: 'botpress', select: (file) => [...contentElements(file), ...answers(file)] };

const elements = selectParts([
  ['[]|formData.text', 'body', 'body'],
  ['[]|formData.variations[]', 'body', 'body'],
  ['[]|formData.message', 'body', 'body'],
  ['[]|formData.title', 'title', 'title'],
  ['[]|formData.subtitle', 'description', 'subtitle'],
  ['[]|formData.buttonText', 'cta', 'button'],
  ['[]|formData.placeholderText', 'label', 'placeholder'],
  ['[]|formData.dropdownPlaceholder', 'label', 'placeholder'],
  ['[]|formData.choices[].title', 'cta', 'button'],
  ['[]|formData.options[].label', 'cta', 'button'],
  ['[]|formData.suggestions[].label', 'cta', 'button'],
  ['[]|formData.actions[].title', 'cta', 'button'],
  ['[]|formData.items[].title', 'title', 'title'],
  ['[]|formData.items[].subtitle', 'description', 'subtitle'],
  ['[]|formData.items[].actions[].title', 'cta', 'button'],
]);

function contentElements(file: DataFile): Choice[] {
  const originals = new Map<DataValue, DataValue>();
  for (const value of file.values) {
    if (value.path[1] === 'formData') originals.set({ ...value, path: value.path.map(withoutLanguage) }, value);
  }
  if (originals.size === 0) return [];
  return elements({ ...file, values: [...originals.keys()] }).map((choice) => inLanguage(choice, originals.get(choice.value)));
}

function withoutLanguage(step: string | number): string | number {
  return typeof step === 'number' ? step : step.replace(/\$[a-z]{2,3}(?:-[\w-]*)?$/i, '');
}

/** A message of its own for each language, and for each variant. */
function inLanguage(choice: Choice, value: DataValue | undefined): Choice {
  if (!value) return choice;
  const language = /\$(.+)$/.exec(String(value.path[2]))?.[1] ?? '';
  const locale = normalLocale(language);
  const message: DataPath = language === '' ? choice.message : [...choice.message, language];
  const found = { ...choice, value, message, ...(locale === undefined ? {} : { locale }) };
  return /^variations(?:\$|$)/.test(String(value.path[2])) ? alone(found) : found;
}

const answers = selectParts([['data.answers.*[]|', 'body', 'body']], (choice) => {
  const locale = normalLocale(String(choice.value.path.at(-2)));
  return locale === undefined ? undefined : { ...choice, locale };
});
