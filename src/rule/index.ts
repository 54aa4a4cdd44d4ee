/** The only door that a rule imports through. */

export {
  type Document,
  type Field,
  type Image,
  type Link,
  type Placeholder,
  type Role,
  roles,
  type Segment,
  type TemplateTag,
} from '../document/document.ts';
export { LineIndex } from '../document/lines.ts';
export { languageOf, namedCountry } from '../document/locale-parts.ts';
export type { Range } from '../document/map.ts';
export { firstEndingAfter, merged, overlapsAny } from '../document/ranges.ts';
export { maskOutputs } from '../document/template/mask-outputs.ts';
export { clauses, hitsAround, hitsInside, wordsBetween } from '../language/clause.ts';
export { type CliticForm, cliticForms } from '../language/clitics.ts';
export { type Comparison, compareValues } from '../language/compare.ts';
export { languageScores } from '../language/detect-language.ts';
export { isEmptyLabel } from '../language/empty-label.ts';
export { tellingHits } from '../language/everyday-words.ts';
export { statesDate, statesTime } from '../language/exact-time.ts';
export { isCode, isPartOfIdentifier } from '../language/identifier.ts';
export { type Judge, type Judgement, judgeSentences, sentencesOf } from '../language/judged-sentences.ts';
export { kindName } from '../language/kind-name.ts';
export {
  capitalise,
  hasCapitalisedNeighbour,
  isAmongCapitals,
  isCapitalised,
  isCapitals,
  isTitleCase,
  startsSentence,
} from '../language/letter-case.ts';
export { listedPhrases, type OwnKind, onOneLine } from '../language/listed.ts';
export { magnitudeOf } from '../language/magnitude.ts';
export type { Hit } from '../language/matcher.ts';
export { monthsIn, type NamedMonth } from '../language/months.ts';
export { notationOf } from '../language/notation.ts';
export type { Phrase } from '../language/phrase.ts';
export {
  clauseAround,
  inPromise,
  isDenied,
  isPromise,
  nearestPromise,
  type PromiseKind,
  type PromiseWord,
  promiseKinds,
  promiseLists,
  told,
} from '../language/promise.ts';
export { quantitiesOf } from '../language/quantities.ts';
export type { Quantity, Value } from '../language/quantity.ts';
export { quotedRanges } from '../language/quotations.ts';
export { rewritten } from '../language/rewrite.ts';
export { shippedTopics } from '../language/shipped-topics.ts';
export {
  alikePairs,
  differingRanges,
  featuresOf,
  isNumberWord,
  isUnspaced,
  KnownSets,
  type Passage,
  type WordChange,
  wordChanges,
} from '../language/similarity.ts';
export { spelledDuration } from '../language/spelled.ts';
export { isWord, type Tokens, tokenize } from '../language/tokens.ts';
export { windowKind } from '../language/window-kind.ts';
export { type Brand, type BrandWords, forLocale, type Limit, type LimitUnit, type Name, type PerLocale, type Term } from './brand.ts';
export type { CheckContext, ObserveContext, PhraseContext, ReconcileContext, Report } from './context.ts';
export { type DriftKind, driftNames } from './drift-kind.ts';
export { type Element, elements } from './elements.ts';
export { type Expectation, isFirm, numberAlone, readValue, sayOf } from './expectation.ts';
export type { Claim, Copy, Fact, FactException, Question } from './facts.ts';
export { type Finding, type Fix, type Place, type Point, type Related, type Severity, startOf } from './finding.ts';
export { type Group, groupStatements, isUniform, type Side } from './groups.ts';
export { held } from './held.ts';
export { type Calm, calmOf, isLegalText } from './legal-text.ts';
export { type LocalePair, localePairs } from './locale-pairs.ts';
export { type Neighbours, withNeighbours } from './neighbours.ts';
export { type AnyRule, defineRule, type Family, type Observed, type Registry, type Rule, type RuleMeta } from './rule.ts';
export {
  formOf,
  isSameLocale,
  type MessageText,
  messagesIn,
  type Sibling,
  type Siblings,
  siblingsOf,
  sourceLocale,
} from './siblings.ts';
export { type Sighting, sightings } from './sightings.ts';
export type { SpokenFile, Stated, Statement } from './statement.ts';
export { listsWithPromises } from './word-lists.ts';
export { type WordOptions, wordOptions } from './word-options.ts';
