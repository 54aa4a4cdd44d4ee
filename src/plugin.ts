/** univocal as a unified plugin: `unified().use(remarkParse).use(univocal, { guide })`. */

import type { Plugin } from 'unified';
import type { Guide } from './guide/guide.ts';
import { lintText } from './library.ts';
import { toMessage } from './report/message.ts';
import type { Registry } from './rule/rule.ts';

/** Options of the plugin. */
export interface UnivocalOptions {
  readonly guide?: Guide;
  /** Rules besides the shipped ones. */
  readonly rules?: Registry;
}

/** Adds findings to the file as messages. The tree is not looked at: univocal reads the text itself, for exact places. */
export const univocal: Plugin<[UnivocalOptions?]> = (options = {}) => {
  return (_tree, file) => {
    const findings = lintText(String(file), { path: file.path ?? 'stdin.md', ...options });
    file.messages.push(...findings.map((finding) => toMessage(finding)));
  };
};
