/** Directives in HTML comments. */

import { parseDirective } from './directive.ts';
import type { Directive, Range } from './document.ts';
import { isBlank, isInline } from './html-elements.ts';
import type { HtmlComment, HtmlElement, HtmlNode } from './html-tree.ts';
import type { PositionMap } from './map.ts';
import { templateDirectives } from './placeholder.ts';
import type { TemplateText } from './template-text.ts';

/** Directives in template comments, with the block that each speaks of. */
export function templateCommentDirectives(text: TemplateText, root: HtmlElement): Directive[] {
  const { text: source, map } = text.cooked;
  return templateDirectives(source, text.index.tokens).map(({ verb, rules, start, end }) => {
    const scope = scopeAfter(root, end, text.masked);
    return { verb, rules, range: map.range(start, end), scope: map.range(scope[0], scope[1]) };
  });
}

/** The directive that a comment holds, if it holds one. */
export function commentDirective(comment: HtmlComment, parent: HtmlElement, text: string, map: PositionMap): Directive | undefined {
  const directive = parseDirective(comment.value);
  if (!directive) return undefined;
  const [start, end] = scopeOf(comment, parent, text);
  return { ...directive, range: map.range(comment.start, comment.end), scope: map.range(start, end) };
}

/** The block that a comment speaks of: the one it stands in, if text goes before it there, else the next one. */
function scopeOf(comment: HtmlComment, parent: HtmlElement, text: string): Range {
  const at = parent.children.indexOf(comment);
  let [first, last] = [at, at];
  while (isSentence(parent.children[first - 1])) first--;
  while (isSentence(parent.children[last + 1])) last++;
  const run = parent.children.slice(first, last + 1);
  if (run.some((node) => node.type !== 'comment' && !isBlank(node, text))) {
    return [run[0]?.start ?? comment.start, run.at(-1)?.end ?? comment.end];
  }
  const next = parent.children[last + 1];
  return next ? [next.start, next.end] : [comment.start, parent.end];
}

/** The first block that starts after an offset, or the text there. */
function scopeAfter(parent: HtmlElement, offset: number, text: string): Range {
  const at = parent.children.findIndex((node) => node.end > offset && !isBlank(node, text));
  const node = parent.children[at];
  if (!node) return [offset, Math.max(offset, parent.end)];
  if (node.type === 'element' && node.start < offset && !isInline(node)) return scopeAfter(node, offset, text);
  if (node.type === 'text' && text.slice(offset, node.end).trim() === '')
    return scopeAfter({ ...parent, children: parent.children.slice(at + 1) }, offset, text);
  return [Math.min(node.start, offset), node.end];
}

function isSentence(node: HtmlNode | undefined): boolean {
  return node !== undefined && (node.type !== 'element' || isInline(node));
}
