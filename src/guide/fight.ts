/** Words of a guide that fight: what one entry approves, another replaces. */

import { forLocale, type Term } from '../rule/brand.ts';
import type { Finding, Place } from '../rule/finding.ts';
import { type Part, written } from './part.ts';
import { resolveTerm } from './schema/term.ts';
import type { Path } from './yaml/mistake.ts';

/** A word of the guide with its place. */
interface Word {
  readonly text: string;
  readonly locale: string;
  readonly place: Place;
  /** The term that it belongs to. */
  readonly term?: Term;
}

/** All fights, each told where the later entry stands. */
export function fights(parts: readonly Part[], directory: string): Finding[] {
  const names = parts.flatMap(nameWords);
  const terms = parts.flatMap(partTerms);
  const uses = terms.flatMap(({ uses: own }) => own);
  const nots = terms.flatMap(({ nots: own }) => own);
  return [
    ...repeatedNames(names, directory),
    ...bannedNames(names, nots, directory),
    ...selfBans(nots),
    ...bannedUses(uses, nots, directory),
    ...contested(nots, directory),
  ];
}

interface TermWords {
  readonly uses: readonly Word[];
  readonly nots: readonly Word[];
}

function nameWords(part: Part): Word[] {
  const { places, data } = part;
  return places ? (data.names ?? []).map((text, index) => ({ text, locale: '*', place: places.value(['names', index]) })) : [];
}

function partTerms(part: Part): TermWords[] {
  const { places, data } = part;
  if (!places) return [];
  return (data.terms ?? []).map((written, index): TermWords => {
    const term = resolveTerm(written, '', '*');
    const base: Path = ['terms', index];
    const uses = Object.entries(term.use).map(([locale, text]) => ({
      text,
      locale,
      term,
      place: places.value([...base, 'use', ...under(written.use, locale)]),
    }));
    const nots = Object.entries(term.not).flatMap(([locale, list]) =>
      list.map((text, at) => ({ text, locale, term, place: places.value([...base, 'not', ...under(written.not, locale), at]) })),
    );
    return { uses, nots };
  });
}

/** The key of a locale, where the words are written per locale. */
function under(written: unknown, locale: string): Path {
  const isPerLocale = typeof written === 'object' && written !== null && !Array.isArray(written);
  return isPerLocale ? [Object.keys(written).find((key) => key.toLowerCase() === locale.toLowerCase()) ?? locale] : [];
}

function repeatedNames(names: readonly Word[], directory: string): Finding[] {
  const seen = new Map<string, Word>();
  return names.flatMap((name) => {
    const key = name.text.toLowerCase();
    const first = seen.get(key);
    if (!first) seen.set(key, name);
    if (!first || first.place.path !== name.place.path) return [];
    const there = written(first.place, directory);
    const reason =
      first.text === name.text
        ? `The name "${name.text}" stands twice, first at ${there}.`
        : `The names "${name.text}" and "${first.text}" at ${there} differ in capitals only: keep the right one.`;
    return [finding(name, first, reason, 'warning')];
  });
}

function bannedNames(names: readonly Word[], nots: readonly Word[], directory: string): Finding[] {
  const byText = firstByText(names, ({ text }) => text);
  return nots.flatMap((word) => {
    const name = byText.get(word.text);
    return name ? [finding(word, name, `"${word.text}" is to be replaced, but is a name at ${written(name.place, directory)}.`)] : [];
  });
}

function selfBans(nots: readonly Word[]): Finding[] {
  return nots
    .filter(({ term, text, locale }) => term && forLocale(term.use, locale) === text)
    .map((word) => finding(word, undefined, `"${word.text}" stands both in \`use\` and in \`not\`.`));
}

function bannedUses(uses: readonly Word[], nots: readonly Word[], directory: string): Finding[] {
  const byText = firstByText(uses, wordKey);
  return nots.flatMap((word) => {
    const use = byText.get(wordKey(word));
    if (!use || use.term === word.term) return [];
    return [finding(word, use, `"${word.text}" is to be replaced here, but approved at ${written(use.place, directory)}.`)];
  });
}

/** One word with two replacements; or with the same one twice, which is only idle. */
function contested(nots: readonly Word[], directory: string): Finding[] {
  const seen = new Map<string, Word>();
  return nots.flatMap((word) => {
    const first = seen.get(wordKey(word));
    if (!first) seen.set(wordKey(word), word);
    if (!first?.term || !word.term) return [];
    const [one, other] = [forLocale(word.term.use, word.locale), forLocale(first.term.use, word.locale)];
    const there = written(first.place, directory);
    if (one !== other) return [finding(word, first, `"${word.text}" becomes "${one}" here and "${other}" at ${there}.`)];
    return first.place.path === word.place.path
      ? [finding(word, first, `"${word.text}" stands twice in \`not\`, first at ${there}.`, 'warning')]
      : [];
  });
}

function firstByText(words: readonly Word[], key: (word: Word) => string): Map<string, Word> {
  return new Map(words.toReversed().map((word) => [key(word), word]));
}

function wordKey({ text, locale }: Word): string {
  return `${locale} ${text}`;
}

/** Entries of two files may come from two people, who can't both be asked to change theirs: a warning then. */
function finding(word: Word, other: Word | undefined, reason: string, severity?: 'warning'): Finding {
  const sameFile = !other || other.place.path === word.place.path;
  return {
    ruleId: 'guide',
    severity: severity ?? (sameFile ? 'error' : 'warning'),
    place: word.place,
    reason,
    actual: word.text,
    ...(other ? { related: [{ place: other.place, text: other.text }] } : {}),
  };
}
