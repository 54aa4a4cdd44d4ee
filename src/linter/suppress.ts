/** Comments in the content that silence findings; one that silences nothing is itself a finding. */

import { closest, distance } from 'fastest-levenshtein';
import type { Finding } from '../rule/finding.ts';
import type { PlacedDirective } from './outcome.ts';
import { finding } from './placing.ts';

/** Findings of the linter about a file itself can't be silenced. */
const ownIds = ['read', 'guide', 'ignore'];

/** An `ignore`, or a `disable` up to its `enable`: which rules it silences where. */
interface Silence {
  readonly directive: PlacedDirective;
  readonly start: number;
  readonly end: number;
  used: boolean;
}

/** The findings that stay, and one (`ignore`) for each comment that is of no use. */
export function suppress(findings: readonly Finding[], directives: readonly PlacedDirective[], ruleIds: readonly string[]): Finding[] {
  if (directives.length === 0) return [...findings];
  const silences = silencesOf(directives);
  const kept = findings.filter((found) => {
    const hushed = silences.filter((silence) => silencesFinding(silence, found));
    for (const silence of hushed) silence.used = true;
    return hushed.length === 0;
  });
  return [...kept, ...unknown(directives, ruleIds), ...unused(silences, ruleIds)];
}

function silencesFinding({ directive, start, end }: Silence, { ruleId, place }: Finding): boolean {
  if (ownIds.includes(ruleId)) return false;
  const inside = place.start.offset >= start && place.start.offset < end;
  return inside && (directive.rules.length === 0 || directive.rules.includes(ruleId));
}

function silencesOf(directives: readonly PlacedDirective[]): Silence[] {
  return directives.flatMap((directive, index) => {
    if (directive.verb === 'enable') return [];
    if (directive.verb === 'ignore') return [{ directive, start: directive.scope[0], end: directive.scope[1], used: false }];
    const enable = directives.slice(index + 1).find((other) => other.verb === 'enable' && covers(other, directive));
    return [{ directive, start: directive.range[1], end: enable ? enable.range[0] : Number.POSITIVE_INFINITY, used: false }];
  });
}

/** Whether an `enable` ends a `disable`: it names the same rules, or none. */
function covers(enable: PlacedDirective, disable: PlacedDirective): boolean {
  return enable.rules.length === 0 || (disable.rules.length > 0 && disable.rules.every((rule) => enable.rules.includes(rule)));
}

function unknown(directives: readonly PlacedDirective[], ruleIds: readonly string[]): Finding[] {
  return directives.flatMap(({ rules, place }) =>
    rules
      .filter((rule) => !ruleIds.includes(rule))
      .map((rule) => {
        const near = closest(rule, [...ruleIds]);
        const hint = near && distance(rule, near) <= 3 ? `; did you mean \`${near}\`?` : '.';
        return finding('ignore', 'warning', place, { reason: `Unknown rule \`${rule}\` in a univocal comment${hint}` });
      }),
  );
}

function unused(silences: readonly Silence[], ruleIds: readonly string[]): Finding[] {
  return silences
    .filter(({ used, directive }) => !used && (directive.rules.length === 0 || directive.rules.some((rule) => ruleIds.includes(rule))))
    .map(({ directive }) => {
      const what = directive.rules.length === 0 ? 'any rule' : directive.rules.map((rule) => `\`${rule}\``).join(' or ');
      return finding('ignore', 'warning', directive.place, {
        reason: `Unused comment: it silences no finding of ${what}, expected it to be removed.`,
      });
    });
}
