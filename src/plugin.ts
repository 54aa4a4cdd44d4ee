/** univocal as a unified plugin: `unified().use(remarkParse).use(univocal, { guide })`. */

import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Guide } from './guide/guide.ts';
import { lintText } from './library.ts';
import { toMessage } from './report/message.ts';
import type { Finding } from './rule/finding.ts';
import type { Registry } from './rule/rule.ts';

/** Options of the plugin. */
export interface UnivocalOptions {
  readonly guide?: Guide;
  /** Rules besides the shipped ones. */
  readonly rules?: Registry;
}

/** Adds findings to the file as messages. The tree is not looked at: univocal reads the text itself, for exact places. */
export const univocal: Plugin<[UnivocalOptions?]> = (options = {}) => {
  return async (_tree, file) => {
    const findings = await lintText(String(file), { path: file.path ?? 'stdin.md', ...options });
    file.messages.push(...findings.map((finding) => messageOn(file, finding)));
  };
};

/** As `file.message()` makes them: named after the file, if it has a path. */
function messageOn({ path }: VFile, finding: Finding): VFileMessage {
  const message = toMessage(finding);
  if (path === undefined) message.file = undefined;
  else message.name = `${path}:${message.name}`;
  return message;
}
