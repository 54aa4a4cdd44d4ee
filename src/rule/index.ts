/** The only door that a rule imports through. */

export {
  type Document,
  type Field,
  type Link,
  type Placeholder,
  type Role,
  roles,
  type Segment,
  type TemplateTag,
} from '../document/document.ts';
export { LineIndex } from '../document/lines.ts';
export type { Range } from '../document/map.ts';
export { firstEndingAfter, merged, overlapsAny } from '../document/ranges.ts';
export { clauses, hitsAround, hitsInside, wordsBetween } from '../language/clause.ts';
export { type CliticForm, cliticForms } from '../language/clitics.ts';
export { statesDate, statesTime } from '../language/exact-time.ts';
export { isCode, isPartOfIdentifier } from '../language/identifier.ts';
export { type Judge, type Judgement, judgeSentences, sentencesOf } from '../language/judged-sentences.ts';
export {
  capitalise,
  hasCapitalisedNeighbour,
  isAmongCapitals,
  isCapitalised,
  isCapitals,
  isTitleCase,
  startsSentence,
} from '../language/letter-case.ts';
export type { Hit } from '../language/matcher.ts';
export type { Phrase } from '../language/phrase.ts';
export type { Tokens } from '../language/tokens.ts';
export { type Brand, forLocale, type Limit, type LimitUnit, type Name, type PerLocale, type Term } from './brand.ts';
export type { CheckContext, ObserveContext, PhraseContext, ReconcileContext, Report } from './context.ts';
export type { Finding, Fix, Place, Point, Related, Severity } from './finding.ts';
export { type AnyRule, defineRule, type Family, type Observed, type Registry, type Rule, type RuleMeta } from './rule.ts';
