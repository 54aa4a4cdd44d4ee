/** The HTML and the text version of one mail, and one message in the catalogues of several programs. */

import { z } from 'zod';
import { defineRule, type Observed, type ReconcileContext } from '../../src/rule/index.ts';
import { compareCatalogues } from './catalogues.ts';
import { compareVersions, type Told } from './compare.ts';
import { type Contents, contentsOf } from './contents.ts';
import { type Message, statingMessages } from './keys.ts';
import { versionsIn } from './versions.ts';

export default defineRule<object, unknown, Contents | Message>({
  meta: {
    description: 'One message twice that disagrees: HTML and text of a mail, strings of app and web',
    family: 'locale',
    severity: 'warning',
  },
  options: z.strictObject({}),
  *observe(document, context) {
    for (const version of versionsIn(document)) yield* contentsOf(version, document, context);
    yield* statingMessages(document, context);
  },
  reconcile(observations, context) {
    for (const { place, report } of [...mails(observations), ...catalogues(observations, context)]) context.report(place, report);
  },
});

function mails(observations: readonly Observed<Contents | Message>[]): Told[] {
  const found = new Map<string, Contents[]>();
  for (const { data } of observations) {
    if (data.kind !== 'message') found.set(data.mail, [...(found.get(data.mail) ?? []), data]);
  }
  return [...found.values()].flatMap((versions) => {
    const [text, ...texts] = versions.filter(({ kind }) => kind === 'text');
    const [html, ...htmls] = versions.filter(({ kind }) => kind === 'html');
    // Of more than two nobody knows which belong together.
    return text && html && texts.length + htmls.length === 0 ? compareVersions(text, html) : [];
  });
}

function catalogues(observations: readonly Observed<Contents | Message>[], context: ReconcileContext<object>): Told[] {
  return compareCatalogues(
    observations.flatMap(({ data }) => (data.kind === 'message' ? [data] : [])),
    context,
  );
}
