/** Reads single-file components of Vue and Svelte: their markup and their messages; scripts are not read. */

import { scanSvelte } from './component/svelte.ts';
import { vueMessages, vueTemplate } from './component/vue.ts';
import { readTemplateMarkup } from './html/markup.ts';
import { page } from './html/roles.ts';
import { joinReadings, type Reader } from './reader.ts';

/** Reads a component. */
export const readComponent: Reader = (source, { path }) => {
  if (/\.svelte$/i.test(path)) return readTemplateMarkup(scanSvelte(source), { role: 'body', unit: 0 }, page);
  return joinReadings([readTemplateMarkup(vueTemplate(source), { role: 'body', unit: 0 }, page), ...vueMessages(source)]);
};
