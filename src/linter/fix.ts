/** Applies fixes to text. */

import type { Finding, Fix } from '../rule/finding.ts';

/** A fix may make room for the next one; more passes than this mean that two rules undo each other. */
export const maxPasses = 10;

/**
 * The text with the fixes of the findings applied, from left to right; of fixes that overlap only the first is applied,
 * the rest wait for the next pass.
 *
 * @param text - Decoded source; fixes hold UTF-16 offsets into it.
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : [])).sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let done = 0;
  let last: Fix | undefined;
  for (const fix of fixes) {
    if (last && (fix.start < done || fix.start === last.start)) continue;
    parts.push(text.slice(done, fix.start), fix.text);
    done = fix.end;
    last = fix;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
