/** Walks code, and has read what customers read of it: JSX, data under names of copy, notices and messages. */

import type {
  ArrayExpression,
  CallExpression,
  Expression,
  Node,
  ObjectExpression,
  ObjectProperty,
  Program,
  TaggedTemplateExpression,
} from 'oxc-parser';
import { normalKey } from '../data/copy-key.ts';
import { type DataPath, lastKey, pathLabel } from '../data/value.ts';
import { roleOfMeta } from '../html/roles.ts';
import { calleeOf, holdsCopy, isMessageTag, isUnreadCall, textArguments } from './calls.ts';
import { childrenOf } from './children.ts';
import type { BlockPlace, Collector } from './collector.ts';
import { type CopyName, copyProperty, isForPrograms } from './copy-names.ts';
import { literalText, shows, unwrapped } from './expression.ts';
import { readJsx } from './jsx.ts';
import type { JsxContext } from './jsx-context.ts';
import { readValue } from './values.ts';

/** A node that waits, with what is known of its place. */
interface Waiting {
  readonly node: Node;
  readonly place: BlockPlace;
  /** Whether objects here hold copy under the names of copy. */
  readonly isData: boolean;
  readonly path: DataPath;
}

/** Objects whose title and description are those of the page. */
const pageData = /^(?:generateMetadata|metadata|meta|seo|head|frontmatter)$/i;

/** What components are shown with while they are written, and what types them. */
const sampleData = /^(?:PreviewProps|propTypes|defaultProps|displayName|args|argTypes)$/;

/** Walks a file. */
export function walkCode(program: Program, source: string, collector: Collector, isMail: boolean): void {
  new CodeWalker(source, collector, isMail).walk(program);
}

class CodeWalker {
  readonly #source: string;
  readonly #collector: Collector;
  readonly #jsx: JsxContext;
  /** The next one last. */
  readonly #waiting: Waiting[] = [];

  constructor(source: string, collector: Collector, isMail: boolean) {
    this.#source = source;
    this.#collector = collector;
    const later = (node: Node, place: BlockPlace): void => {
      this.#waiting.push({ node, place, isData: isLiteralData(node), path: [] });
    };
    this.#jsx = { source, collector, isMail, later };
  }

  walk(program: Program): void {
    const place: BlockPlace = { role: 'body', unit: 0 };
    this.#waiting.push({ node: program, place, isData: false, path: [] });
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) this.#take(next);
  }

  #take(at: Waiting): void {
    const { node } = at;
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') readJsx(node, at.place, this.#jsx);
    else if (node.type === 'ObjectExpression') this.#object(node, at);
    else if (node.type === 'ArrayExpression') this.#array(node, at);
    else if (node.type === 'CallExpression') this.#call(node, at);
    else if (node.type === 'TaggedTemplateExpression') this.#tagged(node, at);
    else if (node.type === 'VariableDeclarator' && node.init) this.#named(bindingName(node.id), node.init, at);
    else if (node.type === 'PropertyDefinition' && node.value) this.#named(bindingName(node.key), node.value, at);
    else if (node.type === 'AssignmentExpression') this.#named(calleeOf(node.left).name, node.right, at);
    else if (!isUnread(node)) this.#below(at, holdsData(at));
  }

  #tagged({ tag, quasi }: TaggedTemplateExpression, at: Waiting): void {
    if (isMessageTag(tag)) this.#message(quasi, at);
    else this.#all(quasi.expressions, { ...at, isData: false });
  }

  /** `const previewText = "…"`, `export const metadata = {…}`. */
  #named(name: string, value: Expression, at: Waiting): void {
    if (sampleData.test(name)) return;
    const copy = copyProperty([name]);
    if (copy && isPlainText(value)) this.#value(value, [name], copy, at);
    else {
      const isMessage = isLiteralData(unwrapped(value)) && !pageData.test(name);
      const place = isMessage ? { ...at.place, unit: this.#collector.unit() } : at.place;
      this.#push(value, { ...at, place, isData: true, path: [name] });
    }
  }

  #object(object: ObjectExpression, at: Waiting): void {
    const keys = new Map<string, ObjectProperty>();
    for (const property of object.properties) if (property.type === 'Property') keys.set(keyOf(property) ?? '', property);
    for (const property of object.properties.toReversed()) {
      if (property.type !== 'Property') this.#push(property, { ...at, isData: false });
      else this.#property(property, keys, at);
    }
  }

  #property(property: ObjectProperty, siblings: ReadonlyMap<string, ObjectProperty>, at: Waiting): void {
    const name = keyOf(property);
    const path = [...at.path, name ?? ''];
    const isData = at.isData && name !== undefined && !isForPrograms(name);
    const copy = name === '__html' ? ({ role: 'body' } as const) : isData ? this.#copyOf(name, path, siblings) : undefined;
    if (copy && isPlainText(property.value)) this.#value(property.value, path, copy, at);
    else this.#push(property.value, { ...at, isData, path });
  }

  #copyOf(name: string, path: DataPath, siblings: ReadonlyMap<string, ObjectProperty>): CopyName | undefined {
    // A description of a message is for its translators, that of a head's entry stands in `content`.
    if (name === 'description' && siblings.has('defaultMessage')) return undefined;
    if (name === 'content') {
      const about = siblings.get('name') ?? siblings.get('property') ?? siblings.get('httpEquiv');
      const text = about && literalText(this.#source, about.value);
      if (text !== undefined && !/[\s\p{Lu}]/u.test(text)) return roleOfMeta(text);
    }
    return copyProperty(path);
  }

  #array({ elements }: ArrayExpression, at: Waiting): void {
    const isOutermost = !at.path.some((step) => typeof step === 'number');
    const items = elements.map((element, i) => {
      const place = isOutermost && at.isData ? { ...at.place, unit: this.#collector.unit() } : at.place;
      return { ...at, node: element, place, path: [...at.path, i] };
    });
    for (const { node, ...item } of items.reverse()) if (node) this.#push(node, { ...at, ...item });
  }

  #call(call: CallExpression, at: Waiting): void {
    const callee = calleeOf(call.callee);
    if (isUnreadCall(callee)) return;
    const texts = new Set<Node>(textArguments(call, callee, this.#source));
    for (const argument of call.arguments.toReversed()) {
      if (texts.has(argument)) this.#message(argument as Expression, at);
      else this.#push(argument, { ...at, isData: holdsCopy(callee), path: [callee.name] });
    }
    this.#push(call.callee, { ...at, isData: false });
  }

  #message(value: Expression, at: Waiting): void {
    const { field: _, ...place } = at.place;
    readValue(value, { name: '', place: { ...place, role: 'body', unit: this.#collector.unit() } }, this.#jsx);
  }

  #value(value: Expression, path: DataPath, { role, field }: CopyName, { place }: Waiting): void {
    const name = normalKey(lastKey(path));
    // Only a page's own title and a mail's own subject are fields; that of a card is not.
    const isPage = isPageData(path) && (role === 'title' || role === 'description');
    const isField = field !== undefined && (isPage || role === 'subject' || role === 'preheader');
    const own = role === 'title' && !isPage ? 'heading' : role;
    readValue(value, { name, place: { ...place, role: own, label: pathLabel(path), ...(isField ? { field } : {}) } }, this.#jsx);
  }

  #all(nodes: readonly Node[], at: Waiting): void {
    for (const node of nodes.toReversed()) this.#push(node, at);
  }

  #below(at: Waiting, isData: boolean): void {
    const { node } = at;
    const path = node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : at.path;
    this.#all(childrenOf(node), { ...at, path, isData });
  }

  #push(node: Node, at: Waiting): void {
    this.#waiting.push({ ...at, node: unwrapped(node) });
  }
}

/** The name of a key that is written out. */
function keyOf({ key, computed }: ObjectProperty): string | undefined {
  if (key.type === 'Identifier') return computed ? undefined : key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

function isPageData([root]: DataPath): boolean {
  return typeof root === 'string' && pageData.test(root);
}

function isLiteralData(node: Node): boolean {
  return node.type === 'ObjectExpression' || node.type === 'ArrayExpression';
}

/** Whether what stands below a node is data: what is exported or returned, and where the node itself is. */
function holdsData({ node, isData }: Waiting): boolean {
  if (node.type === 'ReturnStatement' || node.type === 'ExportDefaultDeclaration') return true;
  if (node.type === 'ArrowFunctionExpression') return node.expression;
  return isData && /^(?:ConditionalExpression|LogicalExpression|ChainExpression|AwaitExpression|SequenceExpression)$/.test(node.type);
}

/** What reaches developers, not customers. */
function isUnread(node: Node): boolean {
  if (node.type === 'NewExpression') return /Error$/.test(calleeOf(node.callee).name);
  return node.type === 'ImportDeclaration' || node.type === 'ThrowStatement';
}

function bindingName(node: Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

/** A text, or a list of texts. */
function isPlainText(value: Node): boolean {
  const bare = unwrapped(value);
  if (bare.type !== 'ArrayExpression') return shows(bare);
  return bare.elements.length > 0 && bare.elements.every((item) => item !== null && shows(item));
}
