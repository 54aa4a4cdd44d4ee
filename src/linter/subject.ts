/** What a value is about where its text is one of several of a kind: a row of a table, a record of a feed, a label in a list. */

import type { Document, Segment } from '../document/document.ts';
import type { Range } from '../document/map.ts';
import type { Attachment } from '../language/attach.ts';
import { departmentIn, specialBox } from '../language/department.ts';
import { isEmptyLabel } from '../language/empty-label.ts';
import { fold } from '../language/fold.ts';
import { windowOf } from '../language/scope/window.ts';
import type { Scope } from '../language/scope.ts';

/** Topics that products differ in; a row of them is about a product. All others differ by method, place, plan or department. */
const ofGoods: ReadonlySet<string> = new Set(['warranty', 'returns-window', 'price-match-window']);

/** Topics that records of a feed differ in. */
const ofRecords: ReadonlySet<string> = new Set(['warranty', 'delivery-time', 'dispatch-time']);

/** Topics that departments differ in, and channels of contact. */
const ofContact: ReadonlySet<string> = new Set(['response-time', 'support-email', 'support-hours', 'support-phone']);

/** Fees differ by method and place at once: "Letter, Netherlands". */
const feeTopic = 'shipping-fee';

/** Folders of pages about one product each. */
const productFolder = /(?:^|\/)(?:products?|catalog(?:ue)?|produkte?|productos?|produits?|producten|prodotti|produtos)\//i;

/** Longest label, in UTF-16 units. */
const longestLabel = 60;

/** A list item that is a label with a value. */
const labelled = /^[^:：]{1,60}[:：]\s*[\p{Sc}\d]/u;

/** Words that may be a name. */
const lone = /^\p{Lu}[\p{L}\p{M}&.'’ -]{1,40}$/u;
/** A list item that is a name with a value. */
const named = /^\p{Lu}[\p{L}\p{M}&.'’ -]{1,40}\s[\p{Sc}\d]/u;
/** Fewer are no list of names. */
const fewestNames = 3;

/** What narrows a statement besides its words. */
export class Subjects {
  readonly #document: Document;
  #rows: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #titles: ReadonlyMap<number, string> | undefined;
  #listed: number | undefined;
  #named: number | undefined;
  #page: { readonly department: string | undefined } | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** A statement's scope, with what its row, label, record or department says, unless the scope tells it. */
  narrow(segment: Segment, attachment: Attachment, sentence: Range, scope: Scope): Scope {
    const { attached, quantity } = attachment;
    if (attached === undefined || scope.products.length > 0) return scope;
    const department = ofContact.has(attached.topic) ? this.#department(segment, attachment, sentence) : undefined;
    if (department !== undefined) return withCondition(scope, department);
    const isKnown = scope.conditions.length > 0 && attached.topic !== feeTopic;
    const subject = isKnown ? undefined : this.#subject(segment, attachment, sentence);
    if (subject !== undefined) return ofGoods.has(attached.topic) ? { ...scope, products: [subject] } : withCondition(scope, fold(subject));
    const behind =
      attached.from === 'sentence' ? undefined : (labelBehind(segment.text, quantity.end) ?? this.#nameBefore(segment, quantity));
    if (behind !== undefined) return withCondition(scope, fold(behind));
    const record = ofRecords.has(attached.topic) ? this.#record(segment) : undefined;
    return record === undefined ? scope : { ...scope, products: [record] };
  }

  #department({ text, heading = '' }: Segment, { quantity }: Attachment, sentence: Range): string | undefined {
    const { value } = quantity;
    const box = value.kind === 'email' ? specialBox(value.name) : undefined;
    const around = text.slice(...windowOf(quantity, sentence));
    return (
      box ??
      departmentIn(around) ??
      departmentIn(labelBefore(text, sentence[0], quantity.start) ?? '') ??
      departmentIn(heading) ??
      this.#ofPage()
    );
  }

  /** The department that the whole page is of, by the name of its file or its title: `about/security-reporting.md`. */
  #ofPage(): string | undefined {
    const { path, segments } = this.#document;
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
    const title = segments.find(({ role }, index) => role === 'title' || (role === 'heading' && index === 0))?.text ?? '';
    this.#page ??= { department: departmentIn(name.replace(/[-_]+/g, ' ')) ?? departmentIn(title) };
    return this.#page.department;
  }

  #subject(segment: Segment, { attached, quantity }: Attachment, [from]: Range): string | undefined {
    const { from: source, topic, trigger } = attached ?? { from: 'sentence', topic: '', trigger: '' };
    if (source === 'header') return this.#row(segment, trigger);
    if (source === 'sentence' && !ofContact.has(topic) && !this.#isListed(segment, quantity.start)) return undefined;
    const label =
      labelBefore(segment.text, from, quantity.start) ?? (source === 'sentence' ? undefined : labelBehind(segment.text, quantity.end));
    return label === undefined || label.includes(trigger) || isEmptyLabel(label) ? undefined : label;
  }

  /** Whether a value stands right behind a label in a list of such: "Coat stand: €11 shipping". */
  #isListed({ role, text }: Segment, offset: number): boolean {
    if (role !== 'listItem' || !/^[^:：]{1,60}[:：]\s*$/u.test(text.slice(0, offset))) return false;
    this.#listed ??= this.#document.segments.filter((each) => each.role === 'listItem' && labelled.test(each.text)).length;
    return this.#listed > 1;
  }

  /** The name that a value stands behind in a list of such: "Alder 3 years". */
  #nameBefore({ role, text }: Segment, { start, end }: Attachment['quantity']): string | undefined {
    if (role !== 'listItem' || text.slice(end).trim() !== '') return undefined;
    const name = lone.exec(text.slice(0, start))?.[0].trim();
    this.#named ??= this.#document.segments.filter((each) => each.role === 'listItem' && named.test(each.text)).length;
    return this.#named >= fewestNames ? name : undefined;
  }

  /** The header that tells a cell from others of its row or column. */
  #row({ headers = [] }: Segment, trigger: string): string | undefined {
    const lender = headers.findIndex((header) => header.includes(trigger));
    const own = headers[1 - lender];
    if (lender < 0 || own === undefined || own.trim() === '' || isEmptyLabel(own)) return undefined;
    this.#rows ??= rowsOf(this.#document.segments);
    return (this.#rows.get(rowKey(headers, lender))?.size ?? 0) > 1 ? own.trim() : undefined;
  }

  /** The product that a feed's record, or a page among pages of products, is about. */
  #record({ unit }: Segment): string | undefined {
    this.#titles ??= titlesOf(this.#document.segments);
    const isRecord = this.#titles.size > 1 || productFolder.test(this.#document.path);
    return isRecord ? this.#titles.get(unit) : undefined;
  }
}

function withCondition(scope: Scope, condition: string): Scope {
  return { ...scope, conditions: [...new Set([...scope.conditions, condition])].sort() };
}

/** "Sales" of "Sales: +1 800 555 0100"; "Germany" of "Germany – 3 days". */
function labelBefore(text: string, from: number, to: number): string | undefined {
  const before = text.slice(Math.max(from, to - 2 * longestLabel), to);
  const label =
    /^[^:：]*[:：]|^.*?\s[–—-]\s/u
      .exec(before)?.[0]
      .replace(/[\s:：–—-]+$/u, '')
      .trim() ?? '';
  return label === '' || label.length > longestLabel ? undefined : label;
}

/** "Prams" of "90 days: prams". */
function labelBehind(text: string, from: number): string | undefined {
  const label = /^\s*[:：]\s*(\p{L}[^.:：]*)\.?$/u.exec(text.slice(from, from + longestLabel))?.[1]?.trim();
  return label === undefined || label === '' ? undefined : label;
}

function rowKey(headers: readonly string[], lender: number): string {
  return `${lender} ${headers[lender] ?? ''}`;
}

/** Headers that stand across from a header, by its text. */
function rowsOf(segments: readonly Segment[]): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { headers = [] } of segments) {
    if (headers.length !== 2) continue;
    for (const lender of [0, 1]) {
      const key = rowKey(headers, lender);
      const across = rows.get(key) ?? new Set<string>();
      rows.set(key, across.add(headers[1 - lender] ?? ''));
    }
  }
  return rows;
}

/** The title of each record. */
function titlesOf(segments: readonly Segment[]): Map<number, string> {
  const titles = new Map<number, string>();
  for (const { unit, role, text } of segments) if (role === 'title' && !titles.has(unit)) titles.set(unit, text.trim());
  return titles;
}
