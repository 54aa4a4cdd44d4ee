/** The core: sources in, findings out. Nothing here touches files. */

import type { Document, Field, Role, Segment } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { guideAsOf } from '../guide/as-of.ts';
import type { Channel, Guide } from '../guide/guide.ts';
import { channelOf, type FileSettings, familyOf, localeFromPattern, settingsFor } from '../guide/resolve.ts';
import type { Brand } from '../rule/brand.ts';
import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import type { Stated } from '../rule/statement.ts';
import { checkDocument, type Part } from './check-document.ts';
import { FactBook } from './fact-book.ts';
import { finalise } from './finalise.ts';
import type { Outcome, Source } from './outcome.ts';
import { noCache, type OutcomeCache } from './outcome-cache.ts';
import { PhraseBook, type SharedPhrases } from './phrases.ts';
import { finding, Placing } from './placing.ts';
import { reconcile } from './reconcile.ts';
import { StatementReader } from './statements.ts';
import { Views } from './views.ts';

/** What a run is about, besides its files. */
export interface Occasion {
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether it looks at all that the guide names. */
  readonly isWhole: boolean;
}

/** Lints sources under one guide with one set of rules. Matchers are compiled once and shared. */
export class Linter {
  readonly #guide: Guide;
  readonly #registry: Registry;
  readonly #occasion: Occasion;
  readonly #cache: OutcomeCache;
  readonly #books = new Map<FileSettings, PhraseBook>();
  readonly #phrases: SharedPhrases = new Map();
  /** Settings mostly differ in other things than facts. */
  readonly #factBooks = new Map<Brand['facts'], FactBook>();

  constructor(guide: Guide, registry: Registry, occasion: Occasion, cache: OutcomeCache = noCache) {
    this.#guide = guideAsOf(guide, occasion.asOf);
    this.#registry = registry;
    this.#occasion = occasion;
    this.#cache = cache;
  }

  /** Reads, checks and observes one source, unless the cache knows what comes of it. Never throws for what the source holds. */
  lint(source: Source): Outcome {
    const known = this.#cache.get(source);
    if (known) return known;
    const outcome = this.#look(source);
    this.#cache.set(source, outcome);
    return outcome;
  }

  #look(source: Source): Outcome {
    const channel = channelOf(this.#guide, source.guidePath);
    const document = this.#read(source, channel);
    const checked = checkDocument(document, this.#parts(document, source.guidePath), this.#registry);
    const placing = new Placing(document.path, document.source);
    const problems = document.problems.map(({ severity, range, ...report }) => finding('read', severity, placing.place(range), report));
    return {
      path: source.path,
      guidePath: source.guidePath,
      ...(channel ? { channel: channel.name } : {}),
      locale: document.locale,
      family: familyOf(this.#guide, source.guidePath, document.matter),
      hasText: document.segments.length > 0,
      findings: [...problems, ...checked.findings],
      statements: checked.statements,
      observations: checked.observations,
      directives: document.directives.map((directive) => ({ ...directive, place: placing.place(directive.range) })),
    };
  }

  /** What a source states, with how each value came by its topic: for explanations. */
  stated(source: Source): readonly Stated[] {
    const document = this.#read(source, channelOf(this.#guide, source.guidePath));
    const reader = new StatementReader(document, new Views(document), new Placing(document.path, document.source));
    return this.#parts(document, source.guidePath).flatMap(({ document: { segments }, facts }) =>
      segments.flatMap((segment) => reader.read(segment, facts)),
    );
  }

  /** Compares what all files say, then suppresses, dedupes and sorts. Findings by path, in the order of the outcomes. */
  conclude(outcomes: readonly Outcome[]): Map<string, Finding[]> {
    const crossed = reconcile(outcomes, this.#registry, this.#occasion, (outcome) => this.#settings(outcome));
    return finalise(outcomes, crossed, Object.keys(this.#registry));
  }

  #read(source: Source, channel: Channel | undefined): Document {
    const pathLocale = localeFromPattern(this.#guide, source.guidePath);
    return readDocument(
      { path: source.path, source: source.text },
      {
        path: source.guidePath,
        locale: this.#guide.locale,
        ...(pathLocale === undefined ? {} : { pathLocale }),
        ...(channel === undefined ? {} : { channel: channel.name }),
        ...(channel?.preset === undefined ? {} : { preset: channel.preset }),
        ...(channel?.format === undefined ? {} : { format: channel.format }),
        ...(channel?.columns === undefined ? {} : { columns: channel.columns }),
        ...(channel?.paths === undefined ? {} : { paths: channel.paths }),
      },
    );
  }

  /** The guide's say on a file. */
  brandOf(outcome: Pick<Outcome, 'guidePath' | 'channel' | 'locale'>): Brand {
    return this.#settings(outcome).brand;
  }

  #settings({ guidePath, channel, locale }: Pick<Outcome, 'guidePath' | 'channel' | 'locale'>): FileSettings {
    return settingsFor(this.#guide, this.#registry, { path: guidePath, locale, ...(channel === undefined ? {} : { channel }) });
  }

  /** The document, split by the settings of its segments' roles and locales: mostly one part. */
  #parts(document: Document, guidePath: string): Part[] {
    const base = {
      path: guidePath,
      ...(document.channel === undefined ? {} : { channel: document.channel }),
      ...(document.preset === undefined ? {} : { preset: document.preset }),
    };
    const known = new Map<string, FileSettings>();
    const settings = (locale: string, role?: Role): FileSettings => {
      const key = `${locale} ${role ?? ''}`;
      const found = known.get(key) ?? settingsFor(this.#guide, this.#registry, { ...base, locale, ...(role ? { role } : {}) });
      known.set(key, found);
      return found;
    };
    const main = settings(document.locale);
    const parts = new Map<FileSettings, { segments: Segment[]; fields: Field[] }>();
    const part = (key: FileSettings) => {
      const found = parts.get(key) ?? { segments: [], fields: [] };
      parts.set(key, found);
      return found;
    };
    part(main);
    for (const segment of document.segments) part(settings(segment.locale ?? document.locale, segment.role)).segments.push(segment);
    for (const field of document.fields) part(settings(document.locale, field.role)).fields.push(field);
    return [...parts].map(([key, { segments, fields }]) => ({
      settings: key,
      book: this.#book(key),
      facts: this.#factBook(key),
      document: {
        ...document,
        segments,
        fields,
        ...(key === main ? {} : { tags: [], images: [] }),
        ...(parts.size === 1 ? {} : { whole: document }),
      },
    }));
  }

  #factBook({ brand }: FileSettings): FactBook {
    const book = this.#factBooks.get(brand.facts) ?? new FactBook(brand, this.#guide.locale);
    this.#factBooks.set(brand.facts, book);
    return book;
  }

  #book(settings: FileSettings): PhraseBook {
    const book = this.#books.get(settings) ?? new PhraseBook(this.#registry, settings, this.#phrases);
    this.#books.set(settings, book);
    return book;
  }
}
