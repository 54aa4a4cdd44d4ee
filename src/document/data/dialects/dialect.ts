/** What the dialects are made of: the places in a product's file where text for customers stands, and how they are found. */

import type { Role } from '../../document.ts';
import { normalLocale } from '../../locale.ts';
import type { Choice, DataFile } from '../file.ts';
import { fitsEnd, type PathPattern, parsePattern, type Step, wildStep } from '../pattern.ts';
import { markTwin } from '../twins.ts';
import type { DataPath, DataValue } from '../value.ts';

/** A product's format. */
export interface Dialect {
  readonly name: string;
  /** Preset that goes with it, where there is one. */
  readonly preset?: string;
  /** Reads what this product's files hold; empty if the file is not its. */
  select(file: DataFile): Choice[];
}

/**
 * A place of text: the end of its path, and what stands there. Before `|` is the path of the message, after it the way to the text:
 * all texts of one message share a unit. `html` where the text is HTML even if it shows no tag.
 */
export type Part = readonly [at: string, role: Role, field: string, form?: 'html'];

/** Makes a choice more exact by what stands beside it, or says that it is none. */
export type Refine = (choice: Choice, file: DataFile) => Choice | undefined;

/** Picks the values that stand at one of the places; the first place that fits counts. */
export function selectParts(parts: readonly Part[], refine: Refine = (choice) => choice): (file: DataFile) => Choice[] {
  let places: Places | undefined;
  return (file) => {
    places ??= byLastStep(parts);
    const found: Choice[] = [];
    for (const value of file.values) {
      const choice = choiceAt(value, places);
      const refined = choice && refine(choice, file);
      if (refined) found.push(markTwin(withLocale(refined, file), file));
    }
    return found;
  };
}

/** The choice with another message: a variant that is shown instead of the others, not with them. */
export function alone(choice: Choice): Choice {
  return { ...choice, message: choice.value.path };
}

/** The text beside a value: of another key in the same object. */
export function beside(file: DataFile, value: DataValue, key: string): string | undefined {
  return file.textAt(value, [...value.path.slice(0, -1), key]);
}

interface Place {
  readonly steps: PathPattern;
  /** How many of the last steps of a path lead from the message to the text. */
  readonly inner: number;
  readonly role: Role;
  readonly field: string;
  readonly isHtml: boolean;
}

type Places = ReadonlyMap<Step | undefined, readonly Place[]>;

/** Few paths end like a place: the last step says which ones are worth a look. */
function byLastStep(parts: readonly Part[]): Places {
  const places = new Map<Step | undefined, Place[]>();
  for (const place of parts.map(toPlace)) {
    const last = place.steps.at(-1);
    const list = places.get(last);
    if (list) list.push(place);
    else places.set(last, [place]);
  }
  return places;
}

function toPlace([at, role, field, form]: Part): Place {
  const [before = '', after = ''] = at.split('|');
  const inner = parsePattern(after);
  return { steps: [...parsePattern(before), ...inner], inner: inner.length, role, field, isHtml: form === 'html' };
}

function choiceAt(value: DataValue, places: Places): Choice | undefined {
  const { path } = value;
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const fits = ({ steps }: Place): boolean => fitsEnd(path, steps);
  const place = places.get(last)?.find(fits) ?? places.get(wildStep(last))?.find(fits);
  if (!place) return undefined;
  const { role, field, isHtml, inner } = place;
  return { value, role, field, message: path.slice(0, path.length - inner), ...(isHtml ? { isHtml } : {}) };
}

const localeKeys = ['locale', 'language', 'lang', 'language_code', 'languageCode'];

/** The locale that the nearest object around the value names. */
function withLocale(choice: Choice, file: DataFile): Choice {
  if (choice.locale !== undefined) return choice;
  const { value } = choice;
  for (let length = value.path.length - 1; length >= 0; length--) {
    const locale = localeIn(file, value, value.path.slice(0, length));
    if (locale !== undefined) return { ...choice, locale };
  }
  return choice;
}

function localeIn(file: DataFile, value: DataValue, object: DataPath): string | undefined {
  for (const key of localeKeys) {
    const text = file.textAt(value, [...object, key]) ?? file.textAt(value, [...object, key, 'code']);
    const locale = text === undefined ? undefined : normalLocale(text);
    if (locale !== undefined) return locale;
  }
  return undefined;
}
