/** For people in a terminal: `vfile-reporter`. */

import { reporter } from 'vfile-reporter';
import { toVFiles } from './message.ts';
import type { Reporter } from './reporter.ts';

/** Clean files are left out. Notes are shown where they name other files, without which the finding can't be judged. */
export const pretty: Reporter = (files, { color, cwd }) => {
  const vfiles = toVFiles(files, cwd);
  for (const message of vfiles.flatMap((file) => file.messages)) {
    message.url = undefined;
    if (!('related' in message)) message.note = undefined;
  }
  return reporter(vfiles, { color, quiet: true, verbose: true }).replace(/ \(\)$/, '');
};
