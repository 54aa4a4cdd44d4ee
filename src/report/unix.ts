/** One line a finding, for editors and grep: `path:line:column: message [severity/rule]`. */

import type { Reporter } from './reporter.ts';

/** Line and column are 1-based. */
export const unix: Reporter = (files) =>
  files
    .flatMap(({ findings }) =>
      findings.map(
        ({ place: { path, start }, reason, severity, ruleId }) =>
          `${path}:${start.line}:${start.column}: ${oneLine(reason)} [${severity}/${ruleId}]`,
      ),
    )
    .join('\n');

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
