/** SARIF 2.1.0, for code scanning. */

import type { Finding, Place } from '../rule/finding.ts';
import { ruleUrl } from './message.ts';
import type { Reporter } from './reporter.ts';
import { version } from './version.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One run; columns count UTF-16 units, which SARIF has to be told. */
export const sarif: Reporter = (files) => {
  const findings = files.flatMap((file) => file.findings);
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const driver = {
    name: 'univocal',
    version,
    informationUri: 'https://www.npmjs.com/package/univocal',
    rules: ids.map((id) => ({ id, helpUri: ruleUrl(id) })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: findings.map(result) };
  return JSON.stringify({ version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run] }, null, 2);
};

function result({ ruleId, severity, reason, note, place, related }: Finding): object {
  return {
    ruleId,
    level: levels[severity],
    message: { text: note ? `${reason} ${note}` : reason },
    locations: [location(place)],
    ...(related ? { relatedLocations: related.map((other) => ({ ...location(other.place), message: { text: other.text } })) } : {}),
  };
}

function location({ path, start, end }: Place): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(path) },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}
