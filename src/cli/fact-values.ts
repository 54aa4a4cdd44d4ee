/** The values that `univocal facts set` gives a fact. */

import type { Guide } from '../guide/guide.ts';
import {
  compareValues,
  kindName,
  languageOf,
  type PerLocale,
  quantitiesOf,
  readValue,
  rewritten,
  shippedTopics,
  type Value,
} from '../rule/index.ts';
import { UsageError } from './terminal.ts';

/** What the user asked for. */
export interface Asked {
  readonly id: string;
  /** The locale whose value is set; absent: all that the value can be for. */
  readonly locale?: string;
  readonly text: string;
}

/** Kinds that have nothing in common from country to country, so that one value can't be turned into that of another. */
const ofOneCountry: readonly string[] = ['email', 'hours', 'phone', 'url'];

/** A topic with a locale behind it (`support-phone.de`), and the value. */
export function askedFor(words: readonly string[], { facts }: Guide): Asked {
  const [name, ...rest] = words;
  const text = rest.join(' ').trim();
  if (name === undefined || text === '') throw new UsageError('Which fact, and which value? `univocal facts set returns-window 60 days`.');
  const dot = name.lastIndexOf('.');
  if (dot < 0 || Object.hasOwn(facts, name)) return { id: name, text };
  return { id: name.slice(0, dot), locale: name.slice(dot + 1), text };
}

/**
 * New values by locale: for each locale that has one of the same kind and currency, in its language.
 *
 * @throws UsageError for a value that can't be read or isn't one of this fact.
 */
export function newValues(asked: Asked, guide: Guide): Record<string, string> {
  const old: PerLocale<string> = guide.facts[asked.id]?.value ?? { '*': '' };
  const value = readAsked(asked, old, guide.locale);
  if (asked.locale !== undefined) return { [localeIn(old, asked.locale)]: asked.text };
  const tags = Object.keys(old);
  if (tags.length > 1 && ofOneCountry.includes(value.kind)) {
    throw new UsageError(`\`${asked.id}\` has a value per locale: say which one, \`univocal facts set ${asked.id}.${tags[0]} …\`.`);
  }
  const entries = tags.flatMap((tag): [string, string][] => {
    const text = newText(old[tag] ?? '', tag === '*' ? guide.locale : tag, value, asked.text, guide.locale);
    return text === undefined ? [] : [[tag, text]];
  });
  if (entries.length === 0) throw new UsageError(`"${asked.text}" is none of the fact's values: ${Object.values(old).join(', ')}.`);
  return Object.fromEntries(entries);
}

/** The locale as the guide has it. */
function localeIn(old: PerLocale<string>, locale: string): string {
  const known = Object.keys(old).find((tag) => tag.toLowerCase() === locale.toLowerCase());
  if (known !== undefined) return known;
  throw new UsageError(`The fact has no value for \`${locale}\`: it has ${Object.keys(old).join(', ')}.`);
}

function readAsked({ id, text }: Asked, old: PerLocale<string>, locale: string): Value {
  const [like] = Object.entries(old).flatMap(([tag, each]) => readValue(each, tag === '*' ? locale : tag) ?? []);
  const value = readValue(text, locale, like);
  if (!value) throw new UsageError(`"${text}" can't be read as a value, expected one such as \`30 days\`, \`$50\` or \`20%\`.`);
  const kind = like?.kind ?? shippedTopics.find((topic) => topic.id === id)?.kind;
  if (kind === undefined || kind === value.kind) return value;
  throw new UsageError(`"${text}" is not a value of \`${id}\`, which takes ${kindName(kind)}.`);
}

/** The value as a locale writes it; nothing for another currency. */
function newText(old: string, tag: string, value: Value, asked: string, locale: string): string | undefined {
  const [quantity] = quantitiesOf(old, tag);
  const isNumber = /^[\d.,\s]+$/.test(asked);
  if (!quantity) return asked;
  if (compareValues(quantity.value, value) === 'other') return undefined;
  const isSame = languageOf(tag) === languageOf(locale);
  if (isSame && !isNumber) return asked;
  const written = rewritten(old, quantity, value, tag);
  if (written !== undefined) return old.slice(0, quantity.start) + written + old.slice(quantity.end);
  return isSame ? asked : undefined;
}
