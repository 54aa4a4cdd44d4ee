/** For programs: the shape of `vfile-reporter-json`, and where else a finding speaks of. */

import { reporterJson } from 'vfile-reporter-json';
import { toVFiles } from './message.ts';
import type { Reporter } from './reporter.ts';

/** A list of files with `messages`. */
export const json: Reporter = (files, { cwd }) => {
  const shaped: { messages: Record<string, unknown>[] }[] = JSON.parse(reporterJson(toVFiles(files, cwd)));
  shaped.forEach((file, i) => {
    file.messages.forEach((message, j) => {
      const related = files[i]?.findings[j]?.related;
      if (related) message['related'] = related;
    });
  });
  return JSON.stringify(shaped, null, 2);
};
