/**
 * Tags of catalogues that are no HTML: `<policy>our policy</policy>` of ICU and next-intl, `<1>here</1>` of react-i18next.
 * The code that shows the message says what they become; to a reader the sentence goes on through them.
 */

import type { Cooked } from '../document.ts';
import { TextBuilder } from '../map.ts';

/** Elements of HTML, which keep their meaning. `link` shows nothing in HTML, and so means something else here. */
const html = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup ' +
    'data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header ' +
    'hgroup hr html i iframe img input ins kbd label legend li main map mark menu meta meter nav nobr noscript object ol optgroup option ' +
    'output p picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary ' +
    'sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr x ph g'
  ).split(' '),
);

const tag = /<(\/?)([a-z]\w{0,60}|\d{1,3})\s{0,9}(\/?)>/gi;

/** The text without its tags that are no HTML; one that is closed at once stands for something that is filled in. */
export function withoutRichTags(cooked: Cooked): Cooked {
  if (!/<[a-z\d]/i.test(cooked.text)) return cooked;
  const tags = [...cooked.text.matchAll(tag)].filter(([, , name = '']) => !isHtml(name));
  const opened = namesOf(tags, '');
  const closed = namesOf(tags, '/');
  const builder = new TextBuilder(cooked.text);
  let done = 0;
  for (const { 0: raw, 1: slash, 2: name = '', 3: end, index } of tags) {
    const isPair = end === '' && (slash === '/' ? opened : closed).has(name);
    if (!isPair && end === '') continue;
    builder.copy(done, index);
    done = index + raw.length;
    if (!isPair) builder.put(`{${/^\d/.test(name) ? '_' : ''}${name}}`, index, done);
  }
  if (done === 0) return cooked;
  builder.copy(done, cooked.text.length);
  const { text, map } = builder.finish();
  return { text, map: map.through(cooked.map) };
}

/** Names of the tags that open or close; not of those that do both. */
function namesOf(tags: readonly RegExpExecArray[], slash: string): ReadonlySet<string> {
  return new Set(tags.filter(([, mark, , end]) => mark === slash && end === '').map(([, , name = '']) => name));
}

function isHtml(name: string): boolean {
  return html.has(name) || (name === name.toUpperCase() && html.has(name.toLowerCase()));
}
