/** Comments in the content that silence findings; one that silences nothing is itself a finding. */

import type { Finding } from '../rule/finding.ts';
import { meant, orMeant } from './meant.ts';
import type { PlacedDirective } from './outcome.ts';
import { finding } from './placing.ts';
import { hushed, type Silence, silencesOf } from './silences.ts';

/** Findings of the linter about a file itself can't be silenced. */
const ownIds = ['read', 'guide', 'ignore'];

/** The findings that stay, and one (`ignore`) for each comment that is of no use. */
export function suppress(findings: readonly Finding[], written: readonly PlacedDirective[], ruleIds: readonly string[]): Finding[] {
  if (written.length === 0) return [...findings];
  const understood = written.filter(({ fault }) => fault === undefined).map((directive) => understand(directive, ruleIds));
  const directives = understood.map(({ directive }) => directive);
  const { silences, idle } = silencesOf(directives);
  const silenced = hushed(
    findings.filter(({ ruleId }) => !ownIds.includes(ruleId)),
    silences,
  );
  return [
    ...findings.filter((found) => !silenced.findings.has(found)),
    ...written.flatMap(({ fault, place }) => (fault === undefined ? [] : [finding('ignore', 'warning', place, { reason: fault })])),
    ...understood.flatMap(({ directive, reason }) =>
      reason === undefined ? unknown(directive, ruleIds) : [finding('ignore', 'warning', directive.place, { reason })],
    ),
    ...unused(silences, silenced.used, ruleIds),
    ...idle.map(endsNothing),
  ];
}

/** A comment with the ids of its rules as the registry has them, and a sentence if its last words are no rules but a reason. */
function understand(directive: PlacedDirective, ruleIds: readonly string[]): { directive: PlacedDirective; reason?: string } {
  const rules = directive.rules.map((rule) => idOf(rule, ruleIds));
  const strange = rules.filter((rule) => !isKnown(rule, ruleIds));
  if (strange.length < 2 || strange.every((rule) => meant(rule, ruleIds) !== undefined)) return { directive: { ...directive, rules } };
  const first = rules.findIndex((rule) => !isKnown(rule, ruleIds));
  const named = rules.slice(0, first);
  const meantSo = `univocal ${[directive.verb, named.join(', ')].filter((part) => part !== '').join(' ')} -- ${rules.slice(first).join(' ')}`;
  // Without a rule it would silence all of them: what is meant is not that sure.
  const kept = first === 0 ? strange.slice(0, 1) : named;
  return { directive: { ...directive, rules: kept }, reason: `Write the reason behind \` -- \`: \`${meantSo}\`.` };
}

function isKnown(rule: string, ruleIds: readonly string[]): boolean {
  return ruleIds.includes(rule) || ownIds.includes(rule);
}

function idOf(rule: string, ruleIds: readonly string[]): string {
  return ruleIds.includes(rule) ? rule : (ruleIds.find((id) => id.toLowerCase() === rule.toLowerCase()) ?? rule);
}

function unknown({ rules, place }: PlacedDirective, ruleIds: readonly string[]): Finding[] {
  return rules
    .filter((rule) => !ruleIds.includes(rule))
    .map((rule) => finding('ignore', 'warning', place, { reason: unknownReason(rule, ruleIds) }));
}

function unknownReason(rule: string, ruleIds: readonly string[]): string {
  if (ownIds.includes(rule)) return `Findings of \`${rule}\` can't be silenced: mend what they speak of.`;
  return `Unknown rule \`${rule}\` in a univocal comment${orMeant(rule, ruleIds)}`;
}

/** A finding for each comment, with all of its rules that silence nothing. */
function unused(silences: readonly Silence[], used: ReadonlySet<Silence>, ruleIds: readonly string[]): Finding[] {
  const idle = new Map<PlacedDirective, string[]>();
  for (const silence of silences) {
    const { directive, rule } = silence;
    if (used.has(silence) || (rule !== undefined && !ruleIds.includes(rule))) continue;
    const what = rule === undefined ? 'any rule' : `\`${rule}\``;
    const others = idle.get(directive);
    if (others) others.push(what);
    else idle.set(directive, [what]);
  }
  return [...idle].map(([directive, rules]) =>
    finding('ignore', 'warning', directive.place, {
      reason: `Unused comment: it silences no finding of ${[...new Set(rules)].join(' or ')}, expected it to be removed.`,
    }),
  );
}

function endsNothing({ place, rules }: PlacedDirective): Finding {
  const what = rules.length === 0 ? '' : ` of ${rules.map((rule) => `\`${rule}\``).join(' or ')}`;
  return finding('ignore', 'warning', place, {
    reason: `Unused comment: no \`disable\`${what} stands before this \`enable\`, expected it to be removed.`,
  });
}
