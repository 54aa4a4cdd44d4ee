/** Findings as vfile messages. */

import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Finding, Related } from '../rule/finding.ts';
import type { ReportedFile } from './reporter.ts';
import { version } from './version.ts';

/** A finding in the form that the unified ecosystem knows. */
export interface UnivocalMessage extends VFileMessage {
  related?: readonly Related[];
}

/** Findings of the tool itself have no page of their own. */
const ownIds = ['read', 'guide', 'ignore'];

/** The page that explains a rule, in the published package. */
export function ruleUrl(ruleId: string): string {
  const page = ownIds.includes(ruleId) || ruleId.startsWith('retext-') ? '' : `rules/${ruleId}/`;
  return `https://unpkg.com/univocal@${version}/${page}README.md`;
}

/** A finding as a message: `fatal` is true for an error, false for a warning, absent for info. */
export function toMessage(finding: Finding): UnivocalMessage {
  const { start, end } = finding.place;
  const message: UnivocalMessage = new VFileMessage(finding.reason, {
    ruleId: finding.ruleId,
    source: 'univocal',
    place: { start: { ...start }, end: { ...end } },
  });
  message.fatal = { error: true, warning: false, info: undefined }[finding.severity];
  message.file = finding.place.path;
  message.url = ruleUrl(finding.ruleId);
  if (finding.actual !== undefined) message.actual = finding.actual;
  if (finding.expected !== undefined) message.expected = [...finding.expected];
  if (finding.note !== undefined) message.note = finding.note;
  if (finding.related !== undefined) message.related = finding.related;
  return message;
}

/** Files with their messages, as the vfile reporters take them. */
export function toVFiles(files: readonly ReportedFile[], cwd: string): VFile[] {
  return withoutStacks(() =>
    files.map(({ path, findings }) => {
      const file = new VFile({ path, cwd });
      // Not pushed at once: a call takes some 100,000 arguments at most.
      file.messages = findings.map((finding) => toMessage(finding));
      return file;
    }),
  );
}

/** A message is an `Error`, and taking its stack costs four fifths of making it. */
function withoutStacks<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
