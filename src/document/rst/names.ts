/** What the directives of reStructuredText (docutils, Sphinx and its common extensions) hold. */

import type { Role } from '../document.ts';

/** What is read of a directive. */
export interface DirectiveKind {
  /** What the text behind the name is; absent: not read. */
  readonly argument?: Role;
  /** What the text below is; absent: not read. */
  readonly body?: Role;
  /** Whether the text behind the name goes on below, as in `.. note:: text`. */
  readonly isParagraph?: true;
  /** Whether the first word behind the name is a version. */
  readonly isVersioned?: true;
}

const paragraph: DirectiveKind = { body: 'body', isParagraph: true };
const quote: DirectiveKind = { body: 'quote', isParagraph: true };
const heading: DirectiveKind = { argument: 'heading', body: 'body' };
const body: DirectiveKind = { body: 'body' };

/** Names → what they hold. The text of all others is code. */
const kinds: readonly (readonly [string, DirectiveKind])[] = [
  ['note warning tip hint important caution attention danger error seealso todo impact', paragraph],
  ['admonition topic sidebar card dropdown tab tab-item grid-item-card details collapse', heading],
  ['epigraph highlights pull-quote', quote],
  ['rubric', { argument: 'heading' }],
  ['versionadded versionchanged deprecated versionremoved', { body: 'body', isParagraph: true, isVersioned: true }],
  ['figure', { body: 'caption' }],
  ['table', { argument: 'caption', body: 'body' }],
  ['list-table', { argument: 'caption', body: 'cell' }],
  [
    'image container class compound only grid grid-item tabs tab-set glossary hlist centered cssclass rst-class line-block footer header',
    body,
  ],
  ['function method classmethod staticmethod class attribute data exception module currentmodule property decorator', body],
  ['option confval envvar program describe object setting rule directive role', body],
];

const byName: ReadonlyMap<string, DirectiveKind> = new Map(kinds.flatMap(([names, kind]) => names.split(' ').map((name) => [name, kind])));

/** What a directive holds; `py:function` is a function. */
export function directiveKind(name: string): DirectiveKind {
  return byName.get(name.toLowerCase().replace(/^(?:py|c|cpp|js|rst|std):/, '')) ?? {};
}
