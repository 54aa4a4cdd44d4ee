/** Where front matter ends, seen before the parser: it reads no list or quote in a text whose front matter is never closed. */

const open = /^(?:(---|\+\+\+)|\{)[ \t]*$/m;

/** Offset behind the closing fence of the front matter; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const fence = open.exec(text.slice(0, lineEnd(text)));
  if (!fence) return 0;
  const close = fence[1] === undefined ? /^\}[ \t]*$/gm : fence[1] === '---' ? /^---[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  close.lastIndex = fence[0].length;
  return close.exec(text) ? close.lastIndex : 0;
}

function lineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}
