/** XLIFF 1.2 and 2.0: the translation of each unit, or its source text where the file has no translations. */

import type { Choice } from '../data/file.ts';
import type { DataPath } from '../data/value.ts';
import { normalLocale } from '../locale.ts';
import { languageOf } from '../locale-parts.ts';
import type { Inline } from './content.ts';
import { type Dialect, messages } from './dialect.ts';
import { decodeReferences } from './references.ts';
import { childrenNamed, descendantsNamed, type XmlElement, type XmlTree } from './tree.ts';
import { type Syntax, type XmlValue, xmlValue } from './value.ts';

/** States of a translation that is not made yet. */
const unfinished = new Set(['initial', 'needs-translation', 'new']);

/** Codes of the original format that open, close or mark something. */
const codes = new Set('bpt ept it bx ex sc ec sm em cp'.split(' '));

/** Reads `<xliff>`. */
export const readXliff: Dialect = (tree, root, path) => {
  const syntax: Syntax = { inline: (element) => inline(element, tree) };
  const choices = childrenNamed(root, 'file').flatMap((file, document) => fileMessages({ tree, file, document, path, syntax, root }));
  return { choices };
};

interface XliffFile {
  readonly tree: XmlTree;
  readonly root: XmlElement;
  readonly file: XmlElement;
  readonly document: number;
  readonly path: string;
  readonly syntax: Syntax;
}

/** A unit's part that has a source and, once it is translated, a target. */
interface Part {
  readonly path: DataPath;
  readonly unit: XmlElement;
  /** The unit itself in 1.2, its segment in 2.0. */
  readonly holder: XmlElement;
}

function fileMessages({ tree, root, file, document, path, syntax }: XliffFile): Choice[] {
  const parts = translatable(file);
  const source = file.attributes.get('source-language') ?? root.attributes.get('srcLang');
  const target = file.attributes.get('target-language') ?? root.attributes.get('trgLang');
  const isTranslated = parts.some(({ holder }) => childrenNamed(holder, 'target').some(({ children }) => children.length > 0));
  if (!isTranslated && target !== undefined && languageOf(target) !== languageOf(source ?? '')) return [];
  const textOf = (text: XmlElement, part: Part): XmlValue => xmlValue(tree, text, { path: part.path, document }, syntax);
  const values = parts.flatMap((part): XmlValue[] => {
    const [text] = isTranslated ? finishedTarget(part) : childrenNamed(part.holder, 'source');
    const [original] = isTranslated ? childrenNamed(part.holder, 'source') : [];
    return text ? [{ ...textOf(text, part), ...(original === undefined ? {} : { original: textOf(original, part).cooked }) }] : [];
  });
  const locale = normalLocale((isTranslated ? target : source) ?? '');
  // Segments of one unit are one message.
  return messages(path, values, locale).map((choice) => {
    const id = String(choice.message[0]);
    const message = [withoutForm(id)];
    return message[0] === id ? { ...choice, message } : { ...choice, message, isForm: true };
  });
}

/** An id without the plural form or device that it is for, as Xcode and gettext's converters write it. */
function withoutForm(id: string): string {
  return id
    .replace(/\|==\|(.*?)(?:plural|device)\.\w+$/, '|==|$1')
    .replace(/\/(?:zero|one|two|few|many|other):dict\/:string$/, '')
    .replace(/\[\d\]$/, '');
}

/** The parts that are to be translated: units of 1.2, segments of units of 2.0. */
function translatable(file: XmlElement): Part[] {
  const units = ['trans-unit', 'unit'].flatMap((name) => descendantsNamed(file, name));
  return units
    .filter(({ attributes }) => attributes.get('translate') !== 'no')
    .flatMap((unit, index): Part[] => {
      const { attributes } = unit;
      const id = attributes.get('resname') ?? attributes.get('id') ?? String(index);
      const segments = childrenNamed(unit, 'segment');
      if (unit.name === 'trans-unit') return [{ path: [id], unit, holder: unit }];
      return segments.map((holder, at) => ({ path: segments.length > 1 ? [id, at] : [id], unit, holder }));
    });
}

/** The target of a part, unless it is not made yet or somebody said that it is not approved. */
function finishedTarget({ holder, unit }: Part): XmlElement[] {
  return childrenNamed(holder, 'target').filter(({ attributes }) => {
    const state = unit === holder ? attributes.get('state') : holder.attributes.get('state');
    return !unfinished.has(state ?? '') && unit.attributes.get('approved') !== 'no';
  });
}

/** `g`, `pc` and `mrk` enclose text; `x` and `ph` stand for a value, a tag or a line break. */
function inline(element: XmlElement, tree: XmlTree): Inline {
  const { name, attributes } = element;
  if (codes.has(name)) return 'nothing';
  if (name !== 'x' && name !== 'ph') return 'content';
  const original = attributes.get('equiv-text') ?? attributes.get('disp') ?? '';
  const code = original === '' ? decodeReferences(tree.source.slice(element.contentStart, element.contentEnd), tree.entities) : original;
  const type = `${attributes.get('ctype') ?? ''} ${attributes.get('subType') ?? ''}`;
  if (/\blb\b/.test(type) || /^\s*<br\b/i.test(code)) return 'break';
  const label = attributes.get('equiv') ?? attributes.get('id') ?? '';
  const isTag = /^\s*<\/?[a-z]/i.test(code) || /^(?:START|CLOSE)_/.test(label) || attributes.get('type') === 'fmt';
  return isTag || /\b(?:bold|italic|underlined|link|image|pb)\b/.test(type) ? 'nothing' : 'value';
}
