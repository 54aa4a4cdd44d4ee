/** What a rule is. `rules/<id>/rule.ts` exports one, made by {@link defineRule}. */

import type { z } from 'zod';
import type { Document, Role } from '../document/document.ts';
import type { Phrase } from '../language/phrase.ts';
import type { CheckContext, ObserveContext, PhraseContext, ReconcileContext } from './context.ts';
import type { Severity } from './finding.ts';

/** Groups of the table of rules. */
export type Family = 'words' | 'facts' | 'clarity' | 'tone' | 'channel' | 'locale';

/** What is known of a rule without running it. */
export interface RuleMeta {
  /** One sentence for the table of rules, without a final full stop. */
  readonly description: string;
  readonly family: Family;
  /** Severity where the guide says none. */
  readonly severity: Severity;
  /** Languages that the rule reads (`en`); absent: all. */
  readonly locales?: readonly string[];
  /** Whether the rule offers fixes that `--fix` applies. */
  readonly fixable?: boolean;
  /** Roles that the rule never looks at; the guide can't change it. */
  readonly notRoles?: readonly Role[];
}

/** Something that a document says, with where it stands. Plain, serialisable data. */
export interface Observed<Observation> {
  readonly path: string;
  readonly channel?: string;
  readonly locale: string;
  readonly data: Observation;
}

/** A rule, typed by its options, the data of its phrases and its observations. */
export interface Rule<Options = unknown, Data = unknown, Observation = unknown> {
  readonly meta: RuleMeta;
  /** Options in the guide; every option has a default. */
  readonly options: z.ZodType<Options>;
  /** Words that the rule looks for; all rules' phrases are matched in one pass. */
  phrases?(context: PhraseContext<Options>): Iterable<Phrase<Data>>;
  /** Looks at one document. */
  check?(document: Document, context: CheckContext<Options, Data>): void;
  /** Collects what one document says. */
  observe?(document: Document, context: ObserveContext<Options, Data>): Iterable<Observation>;
  /** Compares what all documents say. */
  reconcile?(observed: readonly Observed<Observation>[], context: ReconcileContext<Options>): void;
}

/** Any rule, whatever its types. */
// biome-ignore lint/suspicious/noExplicitAny: rules of different types live in one registry; each is typed where it is defined
export type AnyRule = Rule<any, any, any>;

/** Rules by id. */
export type Registry = Readonly<Record<string, AnyRule>>;

/** Types a rule. */
export function defineRule<Options, Data = unknown, Observation = unknown>(
  rule: Rule<Options, Data, Observation>,
): Rule<Options, Data, Observation> {
  return rule;
}
