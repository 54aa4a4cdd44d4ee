/** Files of no known shape: what stands under keys that name copy, if it reads like prose. */

import type { Role } from '../document.ts';
import { copyKey, normalKey } from './copy-key.ts';
import type { Choice, DataFile } from './file.ts';
import { isForPrograms } from './not-copy.ts';
import { isPhrase } from './prose-value.ts';
import type { DataPath, DataValue } from './value.ts';

/** Keys that hold text, besides those of {@link copyKey}. */
const textKeys: ReadonlyMap<string, Role> = new Map([
  ['body', 'body'],
  ['bodyhtml', 'body'],
  ['bodytext', 'body'],
  ['content', 'body'],
  ['contenthtml', 'body'],
  ['copy', 'body'],
  ['header', 'heading'],
  ['html', 'body'],
  ['label', 'label'],
  ['message', 'body'],
  ['reply', 'body'],
  ['response', 'body'],
  ['text', 'body'],
]);

/** The copy of a file that is neither a product's nor a catalogue. */
export function genericCopy(file: DataFile): Choice[] {
  return isForPrograms(file) ? [] : file.values.flatMap((value) => choice(value) ?? []);
}

function choice(value: DataValue): Choice | undefined {
  const { path } = value;
  const last = path.findLastIndex((step) => typeof step === 'string');
  if (last < 0 || !isPhrase(value.cooked.text)) return undefined;
  const message: DataPath = path.slice(0, last);
  const known = copyKey(path.slice(0, last + 1));
  if (known) return { value, ...known, message };
  const key = normalKey(String(path[last]));
  const role = textKeys.get(key) ?? (key.endsWith('html') ? 'body' : undefined);
  return role && { value, role, ...(role === 'body' ? { field: 'body' } : {}), message, isHtml: key.endsWith('html') };
}
