/** Runs all rules over one document. */

import type { Document, Segment } from '../document/document.ts';
import { languageOf } from '../document/locale-parts.ts';
import type { FileSettings, RuleSettings } from '../guide/resolve.ts';
import type { CheckContext, ObserveContext } from '../rule/context.ts';
import type { Finding } from '../rule/finding.ts';
import type { AnyRule, Registry } from '../rule/rule.ts';
import type { Statement } from '../rule/statement.ts';
import type { FactBook } from './fact-book.ts';
import type { PhraseBook } from './phrases.ts';
import { finding, fixOf, Placing } from './placing.ts';
import { StatementReader } from './statements.ts';
import { Views } from './views.ts';

/** The part of a document that one set of settings governs. */
export interface Part {
  readonly settings: FileSettings;
  readonly book: PhraseBook;
  readonly facts: FactBook;
  readonly document: Document;
}

/** What rules say of one document. */
export interface Checked {
  readonly findings: Finding[];
  readonly observations: Record<string, unknown[]>;
  readonly statements: readonly Statement[];
}

/** Checks and observes a document, part by part. */
export function checkDocument(document: Document, parts: readonly Part[], registry: Registry): Checked {
  const views = new Views(document);
  const placing = new Placing(document.path, document.source);
  const reader = new StatementReader(document, views, placing);
  const checked: Checked = { findings: [], observations: {}, statements: statementsOf(parts, reader) };
  for (const part of parts) {
    const seenBy = visibleParts(part.document);
    for (const [ruleId, ruleSettings] of part.settings.rules) {
      const rule = registry[ruleId];
      if (!rule || ruleSettings.severity === 'off') continue;
      runRule({ ruleId, rule, ruleSettings, part, document: seenBy(rule), views, placing, reader, checked });
    }
  }
  return checked;
}

/** Statements in the order of the source; the branches of a condition repeat the text around them, which counts once. */
function statementsOf(parts: readonly Part[], reader: StatementReader): Statement[] {
  const byPlace = new Map<string, Statement>();
  for (const { document, facts } of parts) {
    for (const { statement } of document.segments.flatMap((segment) => reader.read(segment, facts))) {
      const { start, end } = statement.place;
      const key = `${start.offset} ${end.offset}`;
      if (!byPlace.has(key)) byPlace.set(key, statement);
    }
  }
  return [...byPlace.values()].sort((a, b) => a.place.start.offset - b.place.start.offset);
}

interface Run {
  readonly ruleId: string;
  readonly rule: AnyRule;
  readonly ruleSettings: RuleSettings;
  readonly part: Part;
  /** The part's document, as the rule sees it. */
  readonly document: Document;
  readonly views: Views;
  readonly placing: Placing;
  readonly reader: StatementReader;
  readonly checked: Checked;
}

/** A rule that fails becomes a finding on the file; the other rules still run. */
function runRule(run: Run): void {
  const { rule, ruleId, checked, document } = run;
  try {
    rule.check?.(document, checkContext(run));
    if (rule.observe) {
      const observations = [...rule.observe(document, observeContext(run))];
      if (observations.length > 0) checked.observations[ruleId] = [...(checked.observations[ruleId] ?? []), ...observations];
    }
  } catch (error) {
    const reason = `The rule \`${ruleId}\` failed on this file: ${error instanceof Error ? error.message : String(error)}.`;
    checked.findings.push(
      finding(ruleId, 'error', run.placing.place([0, 0]), { reason, note: 'This is a defect of the rule. Please report it.' }),
    );
  }
}

/** What each rule sees of a document. Many rules see the same. */
function visibleParts(document: Document): (rule: AnyRule) => Document {
  const known = new Map<string, Document>();
  return (rule) => {
    const { locales, notRoles } = rule.meta;
    const key = `${locales?.join() ?? '*'} ${notRoles?.join() ?? ''}`;
    const seen = known.get(key) ?? visible(document, rule);
    known.set(key, seen);
    return seen;
  };
}

/** The document without the segments that the rule can't read or doesn't look at. */
function visible(document: Document, rule: AnyRule): Document {
  const { locales, notRoles } = rule.meta;
  if (!locales && !notRoles) return document;
  const isRead = (locale: string): boolean => !locales || locales.includes(languageOf(locale));
  // Most segments are in the document's own locale.
  const readsOwn = isRead(document.locale);
  const sees = ({ locale, role }: Segment): boolean => (locale === undefined ? readsOwn : isRead(locale)) && !notRoles?.includes(role);
  return { ...document, segments: document.segments.filter(sees) };
}

function observeContext({ ruleId, ruleSettings, part, views, placing, reader }: Run): ObserveContext<unknown> {
  return {
    options: ruleSettings.options,
    brand: part.settings.brand,
    locale: (segment) => views.locale(segment),
    hits: (segment) => views.hits(segment, part.book, ruleId),
    tokens: (segment) => views.tokens(segment),
    inert: (segment) => views.inert(segment),
    prose: (segment) => views.prose(segment),
    quantities: (segment) => views.quantities(segment),
    statements: (segment) => reader.read(segment, part.facts),
    sentence: (segment, offset) => views.sentence(segment, offset),
    place: (segment, start, end) => placing.place(segment.map.range(start, end)),
  };
}

function checkContext(run: Run): CheckContext<unknown> {
  const { ruleId, ruleSettings, placing, checked } = run;
  const severity = ruleSettings.severity === 'off' ? 'info' : ruleSettings.severity;
  return {
    ...observeContext(run),
    report(text, start, end, report) {
      const said = { actual: text.text.slice(start, end), ...report };
      checked.findings.push(finding(ruleId, severity, placing.place(text.map.range(start, end)), said, fixOf(text, start, end, report)));
    },
    reportSource(range, report) {
      const said = { actual: placing.slice(range), ...report };
      checked.findings.push(finding(ruleId, severity, placing.place(range), said));
    },
  };
}
