/** The HTML and the text version of one mail. */

import { z } from 'zod';
import { defineRule } from '../../src/rule/index.ts';
import { compareVersions } from './compare.ts';
import { type Contents, contentsOf } from './contents.ts';
import { versionsIn } from './versions.ts';

export default defineRule<object, unknown, Contents>({
  meta: {
    description: 'Mails whose HTML and text version disagree: values, codes, links, placeholders',
    family: 'locale',
    severity: 'warning',
  },
  options: z.strictObject({}),
  *observe(document, context) {
    for (const version of versionsIn(document)) yield* contentsOf(version, document, context);
  },
  reconcile(observations, context) {
    const mails = new Map<string, Contents[]>();
    for (const { data } of observations) mails.set(data.mail, [...(mails.get(data.mail) ?? []), data]);
    for (const versions of mails.values()) {
      const [text, ...texts] = versions.filter(({ kind }) => kind === 'text');
      const [html, ...htmls] = versions.filter(({ kind }) => kind === 'html');
      // Of more than two nobody knows which belong together.
      if (!text || !html || texts.length + htmls.length > 0) continue;
      for (const { place, report } of compareVersions(text, html)) context.report(place, report);
    }
  },
});
