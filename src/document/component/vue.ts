/** The parts of a Vue component: its template as markup, its messages. */

import { catalogueMessages } from '../data/catalogue.ts';
import { readChoices } from '../data/choices.ts';
import { dataFile } from '../data/file.ts';
import { readDirectives } from '../data/reading.ts';
import type { DataValue } from '../data/value.ts';
import type { Range, Reading } from '../document.ts';
import type { HtmlElement } from '../html/nodes.ts';
import { parseHtml } from '../html/tree.ts';
import { jsonValues } from '../json/values.ts';
import { blanked } from '../lines.ts';
import { sliceCooked, verbatim } from '../map.ts';
import { emptyReading, placeProblems } from '../reader.ts';
import { type HiddenPart, hideParts, scanTemplate, type TemplateText } from '../template/text.ts';

/** Tags of `<template>`, which show what is in them, and links, which stand in their sentence. */
const transparent =
  /<\/?(template|RouterLink|router-link|NuxtLink|nuxt-link|NuxtLinkLocale|i18n-t|Transition|TransitionGroup|KeepAlive|ClientOnly|client-only)\b(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;

/** The template of a component as a text of markup: all but its content is hidden. */
export function vueTemplate(source: string): TemplateText {
  const text = scanTemplate(verbatim(source));
  const hidden: HiddenPart[] = [];
  for (const block of blocksOf(text)) {
    if (block.name === 'script' || block.name === 'style') continue;
    if (block.name === 'template' && !block.attributes.has('lang'))
      for (const part of tagsIn(text.masked, [block.start, block.end])) hidden.push(part);
    else hidden.push({ range: [block.start, block.end], mask: blanked(text.masked, [block.start, block.end]) });
  }
  return hideParts(text, hidden);
}

/** The messages in the `<i18n>` blocks of a component. */
export function vueMessages(source: string): Reading[] {
  const blocks = source.includes('<i18n') ? blocksOf(scanTemplate(verbatim(source))) : [];
  return blocks.filter(isMessages).map(({ children, attributes }) => {
    const range: Range = [children[0]?.start ?? 0, children.at(-1)?.end ?? 0];
    const content = sliceCooked(verbatim(source), ...range);
    const { values, problems, comments } = jsonValues(content.text);
    const placed = values.map(
      (value): DataValue => ({ ...value, cooked: { ...value.cooked, map: value.cooked.map.through(content.map) } }),
    );
    const reading = readChoices(source, catalogueMessages(dataFile('locales/component.json', placed)), { comments: [], problems: [] });
    const locale = attributes.get('locale')?.value ?? reading.locale;
    return {
      ...emptyReading,
      // Unit 0 is the template.
      segments: reading.segments.map((segment) => ({ ...segment, locale: segment.locale ?? locale, unit: segment.unit + 1 })),
      directives: readDirectives(comments, content.map),
      problems: placeProblems(problems, content.map),
    };
  });
}

function isMessages({ name, attributes, children }: HtmlElement): boolean {
  const language = attributes.get('lang')?.value ?? 'json';
  return name === 'i18n' && children.length > 0 && /^json5?$/.test(language);
}

/** The elements at the root of a component. */
function blocksOf({ masked }: TemplateText): HtmlElement[] {
  return parseHtml(masked).children.filter((child): child is HtmlElement => child.type === 'element');
}

function tagsIn(masked: string, [start, end]: Range): HiddenPart[] {
  return Array.from(masked.slice(start, end).matchAll(transparent), ({ 0: tag, 1: name, index }) => {
    const range: Range = [start + index, start + index + tag.length];
    return name === 'template' ? { range, mask: blanked(masked, range) } : { range };
  });
}
