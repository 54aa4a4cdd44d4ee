/** Directives in HTML comments. */

import { parseDirective } from '../directive.ts';
import type { Directive, Range } from '../document.ts';
import type { PositionMap } from '../map.ts';
import { maskCharacter, templateDirectives } from '../placeholder.ts';
import type { TemplateText } from '../template/text.ts';
import { isInline } from './elements.ts';
import type { HtmlComment, HtmlElement, HtmlNode } from './tree.ts';

/** Directives in template comments, with the block that each speaks of. */
export function templateCommentDirectives(text: TemplateText, root: HtmlElement): Directive[] {
  const { text: source, map } = text.cooked;
  return templateDirectives(source, text.index.tokens).map(({ start, end, ...directive }) => {
    const scope = scopeAt(start, root, text.masked);
    return { ...directive, range: map.range(start, end), scope: map.range(scope[0], scope[1]) };
  });
}

/** The directive that a comment holds, if it holds one. */
export function commentDirective(comment: HtmlComment, parent: HtmlElement, text: string, map: PositionMap): Directive | undefined {
  const directive = parseDirective(comment.value);
  if (!directive) return undefined;
  const [start, end] = scopeOf(parent.children.indexOf(comment), parent, text);
  return { ...directive, range: map.range(comment.start, comment.end), scope: map.range(start, end) };
}

/** The block that a comment speaks of: the one it stands in, if there is text in it, else the next one. */
function scopeOf(at: number, parent: HtmlElement, text: string): Range {
  let [first, last] = [at, at];
  while (isSentence(parent.children[first - 1])) first--;
  while (isSentence(parent.children[last + 1])) last++;
  const run = parent.children.slice(first, last + 1);
  const next = parent.children[last + 1];
  if (run.some((node) => isShown(node, text))) return [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  return next ? [next.start, next.end] : [run.at(-1)?.end ?? 0, parent.end];
}

/** The innermost block around an offset decides. */
function scopeAt(offset: number, parent: HtmlElement, text: string): Range {
  const at = parent.children.findIndex((node) => node.end > offset);
  const node = parent.children[at];
  if (!node) return [offset, Math.max(offset, parent.end)];
  if (node.type === 'element' && node.start < offset && !isInline(node)) return scopeAt(offset, node, text);
  if (node.type === 'element' && node.start >= offset) return [node.start, node.end];
  return scopeOf(at, parent, text);
}

function isShown(node: HtmlNode, text: string): boolean {
  if (node.type === 'text') return text.slice(node.start, node.end).replaceAll(maskCharacter, '').trim() !== '';
  return node.type === 'element';
}

function isSentence(node: HtmlNode | undefined): boolean {
  return node !== undefined && (node.type !== 'element' || isInline(node));
}
