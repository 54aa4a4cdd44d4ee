/** For people in a terminal: `vfile-reporter`. */

import { reporter } from 'vfile-reporter';
import { toVFiles } from './message.ts';
import { type Counts, count, type Reporter } from './reporter.ts';

/** Clean files are left out. Notes are shown where they name other files, without which the finding can't be judged. */
export const pretty: Reporter = (files, { color, cwd }) => {
  const vfiles = toVFiles(files, cwd);
  for (const message of vfiles.flatMap((file) => file.messages)) {
    message.url = undefined;
    if (!('related' in message)) message.note = undefined;
  }
  return withInfos(reporter(vfiles, { color, quiet: true, verbose: true }), count(files));
};

/** `vfile-reporter` counts errors and warnings only in its last line, and without them has none. */
function withInfos(report: string, { error, warning, info: infos }: Counts): string {
  if (infos === 0) return report;
  const counted = `${infos} info${infos === 1 ? '' : 's'}`;
  return error + warning === 0 ? `${report}\n\n${counted}` : report.replace(/\)$/, `, ${counted})`);
}
