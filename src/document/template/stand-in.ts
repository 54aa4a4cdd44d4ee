/** Elements of catalogues that stand for a value: `<x id="1"/>` and `<ph id="1">%s</ph>` of XLIFF, `<xliff:g id="count"/>` of Android. */

import type { Match } from './lookahead.ts';

const standIn =
  /<(x|ph|xliff:g)((?:\s{1,99}[\w:.-]{1,99}\s{0,9}=\s{0,9}(?:"[^"<]{0,500}"|'[^'<]{0,500}')){1,20})\s{0,99}(?:\/>|>([^<]{0,500})<\/\1>)/y;

/** Matches an element with an id that is closed at once or holds code of its format alone. */
export function matchStandIn(text: string, offset: number): Match | undefined {
  standIn.lastIndex = offset;
  const [all = '', element, attributes = '', content = ''] = standIn.exec(text) ?? [];
  const id = attribute(attributes, 'id');
  if (id === undefined || (element === 'xliff:g' && content !== '')) return undefined;
  return { end: offset + all.length, kind: 'output', name: (attribute(attributes, 'equiv') ?? id).toLowerCase(), dialect: 'xliff' };
}

function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single;
}
