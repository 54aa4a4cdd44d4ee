/** XML as a tree with exact ranges. What is broken is told, and read as far as it goes. */

import type { Problem, Range } from '../document.ts';

/** An element. Its content lies between its tags. */
export interface XmlElement {
  readonly type: 'element';
  /** As written, prefix included. */
  readonly name: string;
  /** Values with their references decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | undefined;
  /** Place among the children of its parent. */
  readonly index: number;
  readonly children: XmlNode[];
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  /** Whether text other than white space stands right in it. */
  hasText: boolean;
}

/** Text between tags, references as written. */
interface XmlText {
  readonly type: 'text';
  readonly start: number;
  readonly end: number;
}

/** What stands inside `<![CDATA[…]]>`. */
interface XmlCdata {
  readonly type: 'cdata';
  readonly start: number;
  readonly end: number;
}

export interface XmlComment {
  readonly type: 'comment';
  /** Without comment marks. */
  readonly text: string;
  readonly range: Range;
  readonly parent: XmlElement | undefined;
  /** The elements beside it. */
  readonly previous: XmlElement | undefined;
  next: XmlElement | undefined;
}

export type XmlNode = XmlElement | XmlText | XmlCdata;

/** A parsed file. */
export interface XmlTree {
  readonly source: string;
  /** The first element; absent where there is none. */
  readonly root: XmlElement | undefined;
  readonly comments: readonly XmlComment[];
  readonly problems: readonly Problem[];
  /** What the file's own entities stand for (`<!ENTITY name "text">`). */
  readonly entities: ReadonlyMap<string, string>;
}

/** The elements right in an element, in order. */
export function childElements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => child.type === 'element');
}

/** The elements of a name right in an element. */
export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).filter((child) => child.name === name);
}

/** The elements of a name anywhere in an element, none inside another of them. */
export function descendantsNamed(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).flatMap((child) => (child.name === name ? [child] : descendantsNamed(child, name)));
}
