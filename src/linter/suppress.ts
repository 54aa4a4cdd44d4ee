/** Comments in the content that silence findings; one that silences nothing is itself a finding. */

import { closest, distance } from 'fastest-levenshtein';
import type { Finding } from '../rule/finding.ts';
import type { PlacedDirective } from './outcome.ts';
import { finding } from './placing.ts';
import { hushed, type Silence, silencesOf } from './silences.ts';

/** Findings of the linter about a file itself can't be silenced. */
const ownIds = ['read', 'guide', 'ignore'];

/** The findings that stay, and one (`ignore`) for each comment that is of no use. */
export function suppress(findings: readonly Finding[], directives: readonly PlacedDirective[], ruleIds: readonly string[]): Finding[] {
  if (directives.length === 0) return [...findings];
  const { silences, idle } = silencesOf(directives);
  const silenced = hushed(
    findings.filter(({ ruleId }) => !ownIds.includes(ruleId)),
    silences,
  );
  return [
    ...findings.filter((found) => (silenced.get(found) ?? []).length === 0),
    ...directives.flatMap((directive) => unknown(directive, ruleIds)),
    ...unused(silences, new Set([...silenced.values()].flat()), ruleIds),
    ...idle.map(endsNothing),
  ];
}

function unknown({ rules, place }: PlacedDirective, ruleIds: readonly string[]): Finding[] {
  return rules
    .filter((rule) => !ruleIds.includes(rule))
    .map((rule) => finding('ignore', 'warning', place, { reason: unknownReason(rule, ruleIds) }));
}

function unknownReason(rule: string, ruleIds: readonly string[]): string {
  if (ownIds.includes(rule)) return `Findings of \`${rule}\` can't be silenced: mend what they speak of.`;
  const near = closest(rule, [...ruleIds]);
  return `Unknown rule \`${rule}\` in a univocal comment${near && distance(rule, near) <= 3 ? `; did you mean \`${near}\`?` : '.'}`;
}

/** A finding for each comment, with all of its rules that silence nothing. */
function unused(silences: readonly Silence[], used: ReadonlySet<Silence>, ruleIds: readonly string[]): Finding[] {
  const idle = new Map<PlacedDirective, string[]>();
  for (const silence of silences) {
    const { directive, rule } = silence;
    if (used.has(silence) || (rule !== undefined && !ruleIds.includes(rule))) continue;
    idle.set(directive, [...(idle.get(directive) ?? []), rule === undefined ? 'any rule' : `\`${rule}\``]);
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
