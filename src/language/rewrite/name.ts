/** Writes an address or a version in the form of another. */

import type { Name } from '../quantity.ts';

/** The text of an address or a version with another one. A URL keeps whether it has a scheme and a `www.`. */
export function rewrittenName(surface: string, old: Name, next: Name): string | undefined {
  if (old.kind !== next.kind) return undefined;
  const at = surface.toLowerCase().indexOf(old.name.toLowerCase());
  if (at < 0) return undefined;
  const name = next.kind === 'url' ? urlAs(old.name, next.name) : next.name;
  return surface.slice(0, at) + name + surface.slice(at + old.name.length);
}

function urlAs(model: string, url: string): string {
  const start = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:www\.)?/i;
  return (start.exec(model)?.[0] ?? '') + url.replace(start, '');
}
