/** Directives in HTML comments, and in comments of templates between tags. */

import { parseDirective } from '../directive.ts';
import type { Directive } from '../document.ts';
import type { PositionMap } from '../map.ts';
import { templateDirectives } from '../placeholder.ts';
import type { TemplateText } from '../template/text.ts';
import type { HtmlComment, HtmlElement } from './nodes.ts';
import { Scopes } from './scopes.ts';

/** Directives in template comments, with the block that each speaks of. */
export function templateCommentDirectives(text: TemplateText, root: HtmlElement): Directive[] {
  const { text: source, map } = text.cooked;
  const scopes = new Scopes(text.masked);
  return templateDirectives(source, text.index.tokens).map(({ start, end, ...directive }) => ({
    ...directive,
    range: map.range(start, end),
    scope: map.range(...scopes.at(start, root)),
  }));
}

/** The directive that a comment holds, if it holds one. */
export function commentDirective(comment: HtmlComment, parent: HtmlElement, scopes: Scopes, map: PositionMap): Directive | undefined {
  const directive = parseDirective(comment.value);
  if (!directive) return undefined;
  return { ...directive, range: map.range(comment.start, comment.end), scope: map.range(...scopes.of(comment, parent)) };
}
