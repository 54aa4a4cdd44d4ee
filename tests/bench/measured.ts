/** What benches measure. */

export { readDocument } from '../../src/document/read.ts';
export { defaultGuide } from '../../src/guide/load.ts';
export { settingsFor } from '../../src/guide/resolve.ts';
export { compileMatcher, type Matcher } from '../../src/language/matcher.ts';
export { quantitiesOf } from '../../src/language/quantities.ts';
export { alikePairs, KnownSets } from '../../src/language/similarity.ts';
export { tokenize } from '../../src/language/tokens.ts';
export { FactBook } from '../../src/linter/fact-book.ts';
export { Placing } from '../../src/linter/placing.ts';
export { StatementReader } from '../../src/linter/statements.ts';
export { Views } from '../../src/linter/views.ts';
