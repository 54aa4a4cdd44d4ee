/** The name of the first element: what an XML file is, told before it is parsed. */

/** What may stand before the first element. */
const before = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/y;

/** The name of the first element, as written; `undefined` where there is none, or something else comes first. */
export function rootName(source: string): string | undefined {
  let at = 0;
  for (before.lastIndex = 0; before.test(source); before.lastIndex = at) at = before.lastIndex;
  const name = /<([\p{L}_][\p{L}\p{N}_:.-]*)/uy;
  name.lastIndex = at;
  return name.exec(source)?.[1];
}
