/** Catalogues whose keys are ids in some files (`cart.title`) and the source text in others (`Your cart`): gettext, `.strings`. */

import { allMessages, textMessage } from './catalogue.ts';
import type { Choice } from './file.ts';
import { isText } from './prose-value.ts';
import { type DataValue, lastKey } from './value.ts';

/**
 * The messages of such a catalogue. An id tells what its text is for; a key that is text does not:
 * under `Subject` stands the label of a form, not the subject of a mail.
 */
export function keyedMessages(path: string, values: readonly DataValue[], locale?: string): Choice[] {
  const ids = values.filter((value) => isId(lastKey(value.path)));
  const byId = new Map<number, Choice[]>();
  for (const choice of allMessages(path, ids, locale)) {
    const [start] = choice.value.range;
    byId.set(start, [...(byId.get(start) ?? []), choice]);
  }
  return values.flatMap((value) => {
    if (isId(lastKey(value.path))) return byId.get(value.range[0]) ?? [];
    return isText(value.cooked.text) ? textMessage(value, locale) : [];
  });
}

/** Words joined by marks (`cart.title`, `error_404`) or by capitals (`CFBundleName`). */
function isId(key: string): boolean {
  return /^\w[\w.:/-]*$/.test(key) && /[.:/_-]\w|[a-z][A-Z]/.test(key);
}
