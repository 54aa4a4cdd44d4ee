/** Workflow commands of GitHub Actions: each finding becomes an annotation at its line. */

import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** `endColumn` is only allowed where a finding stands in one line. */
export const github: Reporter = (files) =>
  files
    .flatMap(({ findings }) =>
      findings.map(({ place: { path, start, end }, reason, note, severity, ruleId }) => {
        const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
        const at = `file=${property(path)},line=${start.line},endLine=${end.line}${columns}`;
        return `::${levels[severity]} ${at},title=${property(`univocal ${ruleId}`)}::${data(note ? `${reason}\n${note}` : reason)}`;
      }),
    )
    .join('\n');

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
