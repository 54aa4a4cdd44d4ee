/** JUnit XML, for build servers: a suite a file, a case a finding. */

import type { Finding } from '../rule/finding.ts';
import { count, type ReportedFile, type Reporter } from './reporter.ts';

/**
 * Errors are failures; warnings and infos are cases that pass, with what is to be said as their output:
 * whether warnings fail a build is for `--max-warnings` to say, and shows in the exit status.
 * Clean files are a suite with one passing case, so that the build server shows them.
 */
export const junit: Reporter = (files) => {
  const suites = files.map(suite).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="univocal">\n${suites}\n</testsuites>`;
};

function suite(file: ReportedFile): string {
  const { error, warning, info } = count([file]);
  const cases = file.findings.length === 0 ? `    <testcase name="${escapeXml(file.path)}"/>` : file.findings.map(testCase).join('\n');
  const tests = Math.max(1, error + warning + info);
  return `  <testsuite name="${escapeXml(file.path)}" tests="${tests}" failures="${error}" errors="0">\n${cases}\n  </testsuite>`;
}

function testCase({ ruleId, severity, reason, note, place: { path, start } }: Finding): string {
  const at = `${path}:${start.line}:${start.column}`;
  const name = `<testcase name="${escapeXml(`${at} ${ruleId}`)}" classname="univocal.${escapeXml(ruleId)}"`;
  if (severity !== 'error') {
    const said = note ? `${severity}: ${reason}\n${note}` : `${severity}: ${reason}`;
    return `    ${name}><system-out>${escapeXml(said)}</system-out></testcase>`;
  }
  const text = escapeXml(note ? `${at}\n${note}` : at);
  return `    ${name}><failure type="${severity}" message="${escapeXml(reason)}">${text}</failure></testcase>`;
}

/** Control characters are not allowed in XML, not even as references. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
